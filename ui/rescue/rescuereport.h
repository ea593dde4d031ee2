#pragma once

#include "core/usecases/file/rescuefile.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace kinerja
{

/// What a rescue saved and lost, table by table in words, whose entries are incomplete, and the newest good
/// copy.
class RescueReportView : public QWidget
{
    Q_OBJECT
public:
    explicit RescueReportView(QWidget* parent = nullptr);
    void show(const RescueReport& report);

Q_SIGNALS:
    void copyWanted(const QString& path);

private:
    void fillTables(const SalvageReport& report);

    QLabel* m_summary;
    QTableWidget* m_tables;
    QLabel* m_peopleCaption;
    QListWidget* m_people;
    QLabel* m_copy;
    QPushButton* m_openCopy;
    QString m_copyPath;
};

} // namespace kinerja
