#include "ui/tables/daftarbuktimodel.h"

#include "ui/text/datetext.h"
#include "ui/text/pelaksanaantext.h"

#include <algorithm>

namespace kinerja
{

namespace
{

/// All words of a row, in the letters that are compared.
QString searchedIn(const BarisBukti& row)
{
    QStringList words{row.nama, text::nomor(row), row.uraian};
    if (row.bukti) {
        words << row.bukti->judul << row.bukti->tautan << row.bukti->berkas.nama
              << text::tanggal(row.bukti->tanggal);
    }
    return words.join(QLatin1Char('\n')).toCaseFolded();
}

std::vector<QString> searchedIn(const std::vector<BarisBukti>& rows)
{
    std::vector<QString> all;
    all.reserve(rows.size());
    for (const BarisBukti& row : rows) {
        all.push_back(searchedIn(row));
    }
    return all;
}

} // namespace

void DaftarBuktiModel::setList(DaftarBukti list)
{
    beginResetModel();
    m_list = std::move(list);
    m_searched = searchedIn(m_list.bukti);
    m_searchedBare = searchedIn(m_list.ikiKosong);
    choose();
    endResetModel();
}

void DaftarBuktiModel::narrow(SaringBukti saring, const QString& pegawai, const QString& words)
{
    beginResetModel();
    m_saring = saring;
    m_pegawai = pegawai.trimmed();
    m_words = words.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    choose();
    endResetModel();
}

bool DaftarBuktiModel::isWanted(const BarisBukti& row, const QString& searched) const
{
    const bool isFile = row.bukti && !row.bukti->berkas.sha256.isEmpty();
    const bool isKind = m_saring == SaringBukti::Berkas   ? isFile
                        : m_saring == SaringBukti::Tautan ? row.bukti && !isFile
                                                          : true;
    return isKind && row.nama.contains(m_pegawai, Qt::CaseInsensitive) &&
           std::all_of(
               m_words.begin(), m_words.end(), [&](const QString& word) { return searched.contains(word); });
}

void DaftarBuktiModel::choose()
{
    const bool bare = m_saring == SaringBukti::IkiKosong;
    const auto& rows = bare ? m_list.ikiKosong : m_list.bukti;
    const auto& searched = bare ? m_searchedBare : m_searched;
    m_shown.clear();
    for (size_t at = 0; at < rows.size(); ++at) {
        if (isWanted(rows[at], searched[at])) {
            m_shown.push_back(at);
        }
    }
}

const BarisBukti* DaftarBuktiModel::rowAt(int row) const
{
    if (row < 0 || static_cast<size_t>(row) >= m_shown.size()) {
        return nullptr;
    }
    const auto& rows = m_saring == SaringBukti::IkiKosong ? m_list.ikiKosong : m_list.bukti;
    return &rows[m_shown[static_cast<size_t>(row)]];
}

int DaftarBuktiModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int DaftarBuktiModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DaftarBuktiModel::data(const QModelIndex& index, int role) const
{
    const BarisBukti* row = rowAt(index.row());
    if (row == nullptr || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    QString shown;
    switch (index.column()) {
    case Pegawai: shown = row->nama; break;
    case Tanggal: shown = row->bukti ? text::tanggal(row->bukti->tanggal) : QString(); break;
    case Judul: shown = row->bukti ? row->bukti->judul : tr("⚠ belum ada bukti"); break;
    case Iki: shown = text::tempat(*row); break;
    case Isi: shown = text::isi(*row); break;
    default: break;
    }
    return role == Qt::ToolTipRole ? shown.toHtmlEscaped() : shown;
}

QVariant DaftarBuktiModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) {
        return {};
    }
    switch (section) {
    case Pegawai: return tr("Pegawai");
    case Tanggal: return tr("Tanggal");
    case Judul: return tr("Bukti dukung");
    case Iki: return tr("RHK dan IKI");
    case Isi: return tr("Berkas atau tautan");
    default: return {};
    }
}

} // namespace kinerja
