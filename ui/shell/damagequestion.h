#pragma once

#include "core/storage/datedcopy.h"

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace kinerja
{

/// Says that a file is damaged and asks how to go on: with the newest good copy beside it, which is looked
/// for off the window's thread, or with what can still be read of the file itself.
class DamageQuestion : public QDialog
{
    Q_OBJECT
public:
    DamageQuestion(const QString& sentence, const QString& damaged, QWidget* parent);

Q_SIGNALS:
    /// One of these as the dialog closes, or none: the user turned back.
    void copyWanted(const QString& path);
    void rescueWanted(const QString& damaged);

private:
    QHBoxLayout* makeButtons(const QString& damaged);
    void look(const QString& damaged);
    void onFound(const DatedCopy& copy);

    QLabel* m_copy;
    QPushButton* m_openCopy;
    DatedCopy m_found;
};

} // namespace kinerja
