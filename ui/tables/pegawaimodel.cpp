#include "ui/tables/pegawaimodel.h"

#include "core/domain/pegawai/identitas.h"
#include "core/domain/pegawai/kolompegawai.h"
#include "core/regulation/golongan.h"
#include "ui/text/kepegawaiantext.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace kinerja
{

namespace
{

using Siapa = SaringanPegawai::Kelompok;

QString searchTextOf(const PegawaiRow& row)
{
    QString text;
    for (int column = 0; column < PegawaiModel::JumlahKolom; ++column) {
        text.append(PegawaiModel::cellText(row, column)).append(QLatin1Char(' '));
    }
    // The number also as it is typed: without the groups.
    return foldedText(text.append(row.identitas.nomor));
}

/// Golongan in the order of rank, not of letters: IX after V, IV/a after III/d.
int rankOf(const QString& golongan)
{
    static const QStringList roman{QStringLiteral("I"), QStringLiteral("II"), QStringLiteral("III"),
        QStringLiteral("IV"), QStringLiteral("V"), QStringLiteral("VI"), QStringLiteral("VII"),
        QStringLiteral("VIII"), QStringLiteral("IX"), QStringLiteral("X"), QStringLiteral("XI"),
        QStringLiteral("XII"), QStringLiteral("XIII"), QStringLiteral("XIV"), QStringLiteral("XV"),
        QStringLiteral("XVI"), QStringLiteral("XVII")};
    const qsizetype slash = golongan.indexOf(QLatin1Char('/'));
    const int number = static_cast<int>(roman.indexOf(slash < 0 ? golongan : golongan.left(slash)));
    // People also type "III/": nothing behind the slash sorts before every letter.
    const bool hasLetter = slash >= 0 && slash + 1 < golongan.size();
    const int letter = hasLetter ? golongan.at(slash + 1).unicode() - u'a' + 1 : 0;
    return number * 10 + letter;
}

} // namespace

SaringanPegawai::Kelompok PegawaiModel::kelompokOf(const PegawaiRow& row)
{
    if (row.luarUnit) {
        return Siapa::LuarUnit;
    }
    return row.tidakDinilai ? Siapa::TidakDinilai : Siapa::Dihitung;
}

QString PegawaiModel::cellText(const PegawaiRow& row, int column)
{
    switch (static_cast<Kolom>(column)) {
    case Nama: return row.nama;
    case Nomor: return nomorTercetak(row.identitas);
    case Pangkat: return pangkatGolonganTercetak(row.pangkat, row.golongan);
    case Jabatan: return row.jabatan;
    case JenisJab:
        return row.jenisJabatan ? text::label(*row.jenisJabatan) +
                                      (row.jenjang ? QLatin1Char(' ') + text::label(*row.jenjang) : QString())
                                : QString();
    case UnitKerja: return row.unitKerja;
    case Atasan: return row.namaAtasan;
    case Status: return row.status ? text::label(*row.status) : QString();
    case Keterangan:
        switch (kelompokOf(row)) {
        case Siapa::LuarUnit: return tr("Luar unit");
        case Siapa::TidakDinilai: return tr("Tidak dinilai");
        case Siapa::Semua:
        case Siapa::Dihitung: return {};
        }
        break;
    case JumlahKolom: break;
    }
    return {};
}

void PegawaiModel::setRows(std::vector<PegawaiRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_searchText.clear();
    m_searchText.reserve(m_rows.size());
    m_jumlah = {};
    for (const PegawaiRow& row : m_rows) {
        m_searchText.push_back(searchTextOf(row));
        switch (kelompokOf(row)) {
        case Siapa::LuarUnit: ++m_jumlah.luarUnit; break;
        case Siapa::TidakDinilai: ++m_jumlah.tidakDinilai; break;
        case Siapa::Semua:
        case Siapa::Dihitung: ++m_jumlah.dihitung; break;
        }
    }
    sortIndexes();
    rebuild();
    endResetModel();
}

void PegawaiModel::setSaringan(const SaringanPegawai& saringan)
{
    if (saringan == m_saringan) {
        return;
    }
    beginResetModel();
    m_saringan = saringan;
    rebuild();
    endResetModel();
}

bool PegawaiModel::isShown(size_t index, const QStringList& words) const
{
    const PegawaiRow& row = m_rows[index];
    if (m_saringan.kelompok != Siapa::Semua && kelompokOf(row) != m_saringan.kelompok) {
        return false;
    }
    if ((m_saringan.jenisJabatan && row.jenisJabatan != m_saringan.jenisJabatan) ||
        (m_saringan.status && row.status != m_saringan.status) ||
        (!m_saringan.unitKerja.isEmpty() && row.unitKerja != m_saringan.unitKerja)) {
        return false;
    }
    return std::all_of(
        words.begin(), words.end(), [&](const QString& word) { return m_searchText[index].contains(word); });
}

void PegawaiModel::rebuild()
{
    const QStringList words = foldedText(m_saringan.cari).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_shown.clear();
    m_shown.reserve(m_rows.size());
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(m_shown),
        [&](size_t index) { return isShown(index, words); });
}

void PegawaiModel::sortIndexes()
{
    m_order.resize(m_rows.size());
    std::iota(m_order.begin(), m_order.end(), size_t{0});
    std::vector<std::pair<int, QString>> keys;
    keys.reserve(m_rows.size());
    for (const PegawaiRow& row : m_rows) {
        keys.emplace_back(
            m_sortColumn == Pangkat ? rankOf(row.golongan) : 0, foldedText(cellText(row, m_sortColumn)));
    }
    std::stable_sort(m_order.begin(), m_order.end(), [&](size_t a, size_t b) {
        return m_sortOrder == Qt::AscendingOrder ? keys[a] < keys[b] : keys[b] < keys[a];
    });
}

void PegawaiModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= JumlahKolom || (column == m_sortColumn && order == m_sortOrder)) {
        return;
    }
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    sortIndexes();
    rebuild();
    endResetModel();
}

int PegawaiModel::rowOf(const PegawaiKunci& kunci) const
{
    const auto at = std::find_if(
        m_shown.begin(), m_shown.end(), [&](size_t index) { return m_rows[index].kunci == kunci; });
    return at == m_shown.end() ? -1 : static_cast<int>(at - m_shown.begin());
}

QStringList PegawaiModel::unitKerja() const
{
    QSet<QString> seen;
    for (const PegawaiRow& row : m_rows) {
        if (!row.unitKerja.isEmpty()) {
            seen.insert(row.unitKerja);
        }
    }
    QStringList units(seen.begin(), seen.end());
    units.sort(Qt::CaseInsensitive);
    return units;
}

int PegawaiModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int PegawaiModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : JumlahKolom; }

QVariant PegawaiModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) {
        return {};
    }
    return cellText(rowAt(index.row()), index.column());
}

QVariant PegawaiModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Kolom>(section)) {
    case Nama: return tr("Nama");
    case Nomor: return tr("NIP / NI PPPK / NRP");
    case Pangkat: return tr("Pangkat / Gol.");
    case Jabatan: return tr("Jabatan");
    case JenisJab: return tr("Jenis jabatan");
    case UnitKerja: return tr("Unit kerja");
    case Atasan: return tr("Atasan");
    case Status: return tr("Status");
    case Keterangan: return tr("Keterangan");
    case JumlahKolom: break;
    }
    return {};
}

} // namespace kinerja
