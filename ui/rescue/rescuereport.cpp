#include "ui/rescue/rescuereport.h"

#include "ui/forms/labels.h"
#include "ui/text/rescuetext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kinerja
{

RescueReportView::RescueReportView(QWidget* parent)
    : QWidget(parent), m_summary(namedLabel("ringkasan", this)), m_tables(new QTableWidget(0, 3, this)),
      m_peopleCaption(new QLabel(this)), m_people(new QListWidget(this)),
      m_copy(namedLabel("salinanTerbaru", this)), m_openCopy(new QPushButton(tr("B&uka salinan itu"), this))
{
    m_tables->setHorizontalHeaderLabels({tr("Isi berkas"), tr("Baris terselamatkan"), tr("Hilang")});
    m_tables->setObjectName(QStringLiteral("tabelSelamat"));
    m_tables->setAccessibleName(tr("Yang terselamatkan dan yang hilang"));
    m_tables->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tables->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tables->verticalHeader()->hide();
    m_tables->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_tables->setColumnWidth(0, 260);
    m_tables->setColumnWidth(1, 150);
    m_peopleCaption->setText(tr("&Orang yang isiannya tidak lengkap lagi"));
    m_peopleCaption->setBuddy(m_people);
    m_people->setObjectName(QStringLiteral("orangTerkena"));
    m_people->setAccessibleName(tr("Orang yang isiannya tidak lengkap lagi"));
    m_people->setMaximumHeight(110);
    m_openCopy->setObjectName(QStringLiteral("bukaSalinan"));

    auto* copyRow = new QHBoxLayout;
    copyRow->addWidget(m_copy, 1);
    copyRow->addWidget(m_openCopy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_summary);
    column->addWidget(m_tables, 1);
    column->addWidget(m_peopleCaption);
    column->addWidget(m_people);
    column->addLayout(copyRow);
    connect(m_openCopy, &QPushButton::clicked, this, [this] { Q_EMIT copyWanted(m_copyPath); });
}

void RescueReportView::show(const RescueReport& report)
{
    m_summary->setText(text::summary(report));
    fillTables(report.salvage);
    m_people->clear();
    m_people->addItems(report.salvage.pegawai);
    m_people->setVisible(!report.salvage.pegawai.isEmpty());
    m_peopleCaption->setVisible(!report.salvage.pegawai.isEmpty());
    const DatedCopy& copy = report.newestCopy;
    m_copyPath = copy.path;
    m_openCopy->setVisible(!copy.path.isEmpty());
    m_copy->setText(text::goodCopySentence(copy));
}

void RescueReportView::fillTables(const SalvageReport& report)
{
    m_tables->setRowCount(0);
    // What lost something stands on top.
    for (const bool lost : {true, false}) {
        for (const SalvageReport::Table& table : report.tables) {
            const bool hasLoss = table.hasLoss();
            if (hasLoss != lost) {
                continue;
            }
            const int row = m_tables->rowCount();
            m_tables->insertRow(row);
            m_tables->setItem(row, 0, new QTableWidgetItem(text::tableLabel(table.name)));
            auto* saved = new QTableWidgetItem(QString::number(table.saved));
            saved->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_tables->setItem(row, 1, saved);
            const QString mark = lost ? QStringLiteral("⚠ ") : QString();
            m_tables->setItem(row, 2, new QTableWidgetItem(mark + text::lossOf(table)));
        }
    }
}

} // namespace kinerja
