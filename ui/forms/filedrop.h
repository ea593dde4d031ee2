#pragma once

#include <QObject>
#include <QPoint>
#include <QStringList>

#include <functional>

class QWidget;

namespace kinerja
{

/// Lets files be dropped onto a widget, while `takes` says so; what lies in it and takes drops itself comes
/// first.
class FileDrop : public QObject
{
    Q_OBJECT
public:
    FileDrop(QWidget* target, std::function<bool()> takes);

Q_SIGNALS:
    /// `where`: of the widget.
    void dropped(const QStringList& paths, const QPoint& where);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::function<bool()> m_takes;
};

} // namespace kinerja
