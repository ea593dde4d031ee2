#pragma once

#include <QWidget>

class QListWidget;

namespace kinerja
{

/// What a person sees first: make a unit, open one, or look around in the example.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(QWidget* parent = nullptr);
    /// Reads the list of recent files anew.
    void refresh();

Q_SIGNALS:
    void newUnitWanted();
    void openWanted();
    void exampleWanted();
    void recentWanted(const QString& path);

private:
    QListWidget* m_recent;
    QWidget* m_recentBox;
};

} // namespace kinerja
