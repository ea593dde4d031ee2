#include "ui/evaluasiunit/pastekisidialog.h"

#include "ui/forms/labels.h"
#include "ui/text/evaluasitext.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kinerja
{

namespace
{

constexpr QSize dialogSize(860, 520);
constexpr int mostNamed = 8;

QString columnName(const SelKisi& cell)
{
    switch (cell.arti) {
    case KolomKisi::Kontribusi: return PasteKisiDialog::tr("Kontribusi");
    case KolomKisi::HasilKerja: return PasteKisiDialog::tr("Hasil kerja");
    case KolomKisi::Perilaku: return PasteKisiDialog::tr("Perilaku kerja");
    case KolomKisi::UmpanBalik: return PasteKisiDialog::tr("Umpan balik");
    case KolomKisi::Catatan: return PasteKisiDialog::tr("Catatan");
    case KolomKisi::Realisasi: return PasteKisiDialog::tr("Realisasi IKI %1").arg(cell.iki + 1);
    case KolomKisi::Abaikan:
    case KolomKisi::Pegawai: return {};
    }
    Q_UNREACHABLE();
    return {};
}

/// Ratings are kept by their stored word; people read the screen's.
QString readable(const QString& now)
{
    const auto rating = fromWireName<Rating>(now);
    return rating ? text::label(*rating) : now;
}

QString someOf(const QStringList& names)
{
    const QString shown = names.mid(0, mostNamed).join(QStringLiteral("; "));
    return names.size() > mostNamed
               ? PasteKisiDialog::tr("%1; dan %2 lagi").arg(shown).arg(names.size() - mostNamed)
               : shown;
}

} // namespace

PasteKisiDialog::PasteKisiDialog(
    KisiTertempel pasted, std::vector<EvaluasiRow> rows, const Periode& periode, QWidget* parent)
    : QDialog(parent), m_pasted(std::move(pasted)), m_rows(std::move(rows)), m_periode(periode),
      m_overwrite(new QCheckBox(tr("&Timpa juga yang sudah berisi"), this)), m_table(new QTableWidget(this)),
      m_summary(namedLabel("ringkasanTempel", this)), m_take(new QPushButton(tr("T&ulis ke draf"), this))
{
    setWindowTitle(tr("Yang akan ditulis dari lembar kerja"));
    resize(dialogSize);
    m_overwrite->setObjectName(QStringLiteral("timpa"));
    m_table->setObjectName(QStringLiteral("pratinjauTempel"));
    m_table->setAccessibleName(tr("Pratinjau"));
    m_take->setObjectName(QStringLiteral("tulisTempel"));
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_take, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("&Batal"), QDialogButtonBox::RejectRole);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_table, 1);
    column->addWidget(m_overwrite);
    column->addWidget(m_summary);
    column->addWidget(buttons);
    connect(m_overwrite, &QCheckBox::toggled, this, &PasteKisiDialog::summarize);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT taken(wanted());
        accept();
    });
    buildTable();
    summarize();
}

std::vector<IsiEvaluasi> PasteKisiDialog::wanted() const
{
    return isiDari(
        m_pasted, m_rows, m_periode, m_overwrite->isChecked() ? SelTerisi::Timpa : SelTerisi::Biarkan);
}

void PasteKisiDialog::buildTable()
{
    m_table->setColumnCount(4);
    m_table->setHorizontalHeaderLabels({tr("Pegawai"), tr("Kolom"), tr("Ditempel"), tr("Sekarang")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    int line = 0;
    for (const BarisKisi& row : m_pasted.baris) {
        for (const SelKisi& cell : row.sel) {
            m_table->setRowCount(line + 1);
            m_table->setItem(line, 0, new QTableWidgetItem(m_rows[row.pegawai].nama));
            addCell(line, 1, cell);
            ++line;
        }
    }
    m_table->resizeColumnsToContents();
    m_table->setColumnWidth(2, std::min(m_table->columnWidth(2), 280));
    m_table->horizontalHeader()->setStretchLastSection(true);
}

void PasteKisiDialog::addCell(int line, int column, const SelKisi& cell)
{
    m_table->setItem(line, column, new QTableWidgetItem(columnName(cell)));
    const QString pasted = cell.terbaca ? cell.isi
                           : cell.arti == KolomKisi::Realisasi
                               ? tr("✖ %1 (SKP-nya tidak mempunyai IKI itu)").arg(cell.isi)
                               : tr("✖ %1 (bukan rating)").arg(cell.isi);
    m_table->setItem(line, column + 1, new QTableWidgetItem(pasted));
    m_table->setItem(line, column + 2, new QTableWidgetItem(readable(cell.semula)));
}

void PasteKisiDialog::summarize()
{
    int unread = 0;
    int kept = 0;
    for (const BarisKisi& row : m_pasted.baris) {
        for (const SelKisi& cell : row.sel) {
            unread += cell.terbaca ? 0 : 1;
            kept += cell.terbaca && !cell.semula.isEmpty() ? 1 : 0;
        }
    }
    const std::vector<IsiEvaluasi> all = wanted();
    QStringList lines{tr("Ditulis ke draf evaluasi %n orang.", nullptr, static_cast<int>(all.size()))};
    if (kept > 0) {
        lines += m_overwrite->isChecked() ? tr("⚠ %n sel yang sudah berisi ditimpa.", nullptr, kept)
                                          : tr("%n sel yang sudah berisi dibiarkan.", nullptr, kept);
    }
    if (!m_overwrite->isChecked()) {
        lines += tr("Realisasi hanya mengisi IKI yang belum dijawab.");
    }
    if (unread > 0) {
        lines += tr("✖ %n sel tidak dipahami dan tidak ditulis.", nullptr, unread);
    }
    if (!m_pasted.tanpaPegawai.isEmpty()) {
        lines += tr("✖ Pegawainya tidak ditemukan, atau namanya lebih dari satu: %1")
                     .arg(someOf(m_pasted.tanpaPegawai));
    }
    if (!m_pasted.terkunci.isEmpty()) {
        lines +=
            tr("✖ Terkunci, final, atau tanpa SKP, maka tidak ditulis: %1").arg(someOf(m_pasted.terkunci));
    }
    m_summary->setText(lines.join(QLatin1Char('\n')));
    m_take->setEnabled(!all.empty());
}

} // namespace kinerja
