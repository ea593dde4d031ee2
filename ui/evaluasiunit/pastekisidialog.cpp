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

#include <algorithm>

namespace kinerja
{

namespace
{

constexpr QSize dialogSize(860, 520);
constexpr int mostNamed = 8;
constexpr int widestPasted = 280;
constexpr int measuredPasteRows = 50;

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

/// Ratings and states are kept by their stored word; people read the screen's.
QString readable(const SelKisi& cell)
{
    if (cell.semula.isEmpty()) {
        return PasteKisiDialog::tr("(kosong)");
    }
    if (const auto rating = fromWireName<Rating>(cell.semula)) {
        return text::label(*rating);
    }
    const auto state = fromWireName<KeadaanRealisasi>(cell.semula);
    return cell.arti == KolomKisi::Realisasi && state ? text::label(*state) : cell.semula;
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

PasteKisiDialog::Baris PasteKisiDialog::lineOf(const QString& nama, const SelKisi& cell) const
{
    if (!cell.terbaca) {
        const QString why = cell.arti == KolomKisi::Realisasi
                                ? tr("✖ %1 (SKP-nya tidak mempunyai IKI itu)").arg(cell.isi)
                                : tr("✖ %1 (bukan rating)").arg(cell.isi);
        return {Nasib::Ditolak, {nama, columnName(cell), why, readable(cell)}};
    }
    const bool has = !cell.semula.isEmpty();
    return {has ? Nasib::Berisi : Nasib::Ditulis, {nama, columnName(cell), cell.isi, readable(cell)}};
}

std::vector<PasteKisiDialog::Baris> PasteKisiDialog::lines() const
{
    std::vector<Baris> all;
    for (const QString& row : m_pasted.tanpaPegawai) {
        all.push_back({Nasib::Ditolak,
            {row, tr("semua"), tr("✖ pegawainya tidak ditemukan, atau namanya lebih dari satu"), {}}});
    }
    for (const QString& nama : m_pasted.terkunci) {
        all.push_back({Nasib::Ditolak, {nama, tr("semua"), tr("✖ terkunci, final, atau tanpa SKP"), {}}});
    }
    for (const BarisKisi& row : m_pasted.baris) {
        for (const SelKisi& cell : row.sel) {
            all.push_back(lineOf(m_rows[row.pegawai].nama, cell));
        }
    }
    std::stable_sort(
        all.begin(), all.end(), [](const Baris& one, const Baris& other) { return one.nasib < other.nasib; });
    return all;
}

void PasteKisiDialog::buildTable()
{
    const std::vector<Baris> all = lines();
    m_table->setColumnCount(4);
    m_table->setRowCount(static_cast<int>(all.size()));
    m_table->setHorizontalHeaderLabels({tr("Pegawai"), tr("Kolom"), tr("Ditempel"), tr("Sekarang")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setResizeContentsPrecision(measuredPasteRows);
    for (size_t line = 0; line < all.size(); ++line) {
        for (size_t column = 0; column < all[line].teks.size(); ++column) {
            const QString& words = all[line].teks.at(column);
            auto* item = new QTableWidgetItem(words);
            item->setToolTip(words.toHtmlEscaped());
            m_table->setItem(static_cast<int>(line), static_cast<int>(column), item);
        }
    }
    m_table->resizeColumnsToContents();
    for (const int column : {0, 2}) {
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), widestPasted));
    }
    m_table->horizontalHeader()->setStretchLastSection(true);
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
