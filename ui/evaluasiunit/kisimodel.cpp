#include "ui/evaluasiunit/kisimodel.h"

#include "core/usecases/evaluasi/gatherevaluasi.h"
#include "ui/tables/rhkcells.h"
#include "ui/text/evaluasitext.h"

#include <algorithm>
#include <numeric>

namespace kinerja
{

namespace
{

QStringList ratingChoices()
{
    return {text::label(Rating::DiAtas), text::label(Rating::Sesuai), text::label(Rating::DiBawah)};
}

/// By the number or words of a choice, in the language of the screen, or as papers say it.
std::optional<Rating> ratingTyped(const QString& typed)
{
    const int chosen = cells::chosen(ratingChoices(), typed);
    if (chosen >= 0) {
        return static_cast<Rating>(chosen);
    }
    return parseRating(typed);
}

QString& textOf(EvaluasiRow& row, int column)
{
    return column == KisiModel::Kontribusi   ? row.kontribusi
           : column == KisiModel::UmpanBalik ? row.umpanBalik
                                             : row.catatan;
}

} // namespace

void KisiModel::setRows(std::vector<EvaluasiRow> rows, const PredikatTable& table)
{
    const bool same =
        rows.size() == m_rows.size() &&
        std::equal(rows.begin(), rows.end(), m_rows.begin(),
            [](const EvaluasiRow& one, const EvaluasiRow& other) { return one.skp == other.skp; });
    m_table = table;
    if (same && !rows.empty()) {
        m_rows = std::move(rows); // the cursor and what is being typed stay where they are
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    std::set<SkpKunci> still;
    for (const EvaluasiRow& row : m_rows) {
        if (m_chosen.contains(row.skp)) {
            still.insert(row.skp);
        }
    }
    m_chosen = std::move(still);
    endResetModel();
}

void KisiModel::choose(const std::vector<int>& rows, bool chosen)
{
    for (const int at : rows) {
        if (chosen) {
            m_chosen.insert(row(at).skp);
        } else {
            m_chosen.erase(row(at).skp);
        }
    }
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, Nama), index(rowCount() - 1, Nama), {Qt::CheckStateRole});
    }
    Q_EMIT chosenChanged();
}

void KisiModel::chooseAll(bool chosen)
{
    std::vector<int> all(m_rows.size());
    std::iota(all.begin(), all.end(), 0);
    choose(all, chosen);
}

std::vector<int> KisiModel::chosenRows() const
{
    std::vector<int> rows;
    for (int at = 0; at < rowCount(); ++at) {
        if (isChosen(at)) {
            rows.push_back(at);
        }
    }
    return rows;
}

int KisiModel::indexOf(const PegawaiKunci& pegawai) const
{
    const auto at = std::find_if(
        m_rows.begin(), m_rows.end(), [&](const EvaluasiRow& row) { return row.pegawai == pegawai; });
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

KolomKisi KisiModel::meaning(int column)
{
    switch (static_cast<Column>(column)) {
    case Nama: return KolomKisi::Pegawai;
    case Kontribusi: return KolomKisi::Kontribusi;
    case HasilKerja: return KolomKisi::HasilKerja;
    case Perilaku: return KolomKisi::Perilaku;
    case UmpanBalik: return KolomKisi::UmpanBalik;
    case Catatan: return KolomKisi::Catatan;
    case Iki: return KolomKisi::Realisasi;
    case Keadaan:
    case PredikatKolom:
    case ColumnCount: return KolomKisi::Abaikan;
    }
    return KolomKisi::Abaikan;
}

int KisiModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int KisiModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString KisiModel::shown(const EvaluasiRow& row, int column) const
{
    const auto rating = [](const std::optional<Rating>& one) { return one ? text::label(*one) : QString(); };
    switch (static_cast<Column>(column)) {
    case Nama: return row.nama;
    case Keadaan: {
        const QString state = row.keadaan.status ? text::label(*row.keadaan.status) : tr("Belum dimulai");
        return row.keadaan.status == StatusEvaluasi::Final && row.diterima.isValid() ? tr("Final, diterima")
                                                                                     : state;
    }
    case Iki: return tr("%1 dari %2").arg(row.terjawab).arg(row.iki);
    case Kontribusi: return row.kontribusi;
    case HasilKerja: return rating(row.keadaan.rating.hasilKerja);
    case Perilaku: return rating(row.keadaan.rating.perilakuKerja);
    case UmpanBalik: return row.umpanBalik;
    case Catatan: return row.catatan;
    case PredikatKolom: {
        const auto predikat = predikatOf(row.keadaan.rating, m_table);
        return predikat ? text::label(*predikat) : QStringLiteral("–");
    }
    case ColumnCount: break;
    }
    return {};
}

QVariant KisiModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const bool isRating = index.column() == HasilKerja || index.column() == Perilaku;
    if (role == Qt::DisplayRole || role == Qt::EditRole) {
        return shown(row(index.row()), index.column());
    }
    if (role == Qt::CheckStateRole && index.column() == Nama) {
        return isChosen(index.row()) ? Qt::Checked : Qt::Unchecked;
    }
    if (role == Qt::ToolTipRole && index.column() == Iki) {
        return caraRealisasi().toHtmlEscaped();
    }
    if (role == cells::choicesRole && isRating) {
        return ratingChoices();
    }
    return {};
}

QString KisiModel::caraRealisasi()
{
    return tr(
        "Realisasi tidak diketik di kolom ini. Tekan “Realisasi dari catatan”, atau tempel dari lembar "
        "kerja: mulai dari sel ini satu kolom tiap IKI, atau dengan judul “IKI 1”, “IKI 2”, …. Satu per "
        "satu diisi pada halaman Evaluasi.");
}

bool KisiModel::setRating(int index, int column, const QString& typed)
{
    EvaluasiRow& row = m_rows[static_cast<size_t>(index)];
    std::optional<Rating>& now =
        column == HasilKerja ? row.keadaan.rating.hasilKerja : row.keadaan.rating.perilakuKerja;
    const auto rating = ratingTyped(typed);
    if (!rating && !typed.trimmed().isEmpty()) {
        Q_EMIT notUnderstood(typed);
        return false;
    }
    if (rating == now) {
        return false;
    }
    now = rating;
    IsiEvaluasi isi;
    isi.skp = row.skp;
    (column == HasilKerja ? isi.hasilKerja : isi.perilakuKerja) = rating;
    (column == HasilKerja ? isi.hapusHasilKerja : isi.hapusPerilakuKerja) = !rating;
    Q_EMIT dataChanged(this->index(index, 0), this->index(index, ColumnCount - 1));
    Q_EMIT edited(isi, column);
    return true;
}

bool KisiModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role == Qt::CheckStateRole && index.column() == Nama) {
        choose({index.row()}, value.toInt() == Qt::Checked);
        return true;
    }
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable)) {
        return false;
    }
    const int column = index.column();
    if (column == HasilKerja || column == Perilaku) {
        return setRating(index.row(), column, value.toString());
    }
    EvaluasiRow& row = m_rows[static_cast<size_t>(index.row())];
    const QString typed = value.toString().trimmed();
    if (textOf(row, column) == typed) {
        return false;
    }
    textOf(row, column) = typed;
    IsiEvaluasi isi;
    isi.skp = row.skp;
    (column == Kontribusi ? isi.kontribusi : column == UmpanBalik ? isi.umpanBalik : isi.catatan) = typed;
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited(isi, column);
    return true;
}

Qt::ItemFlags KisiModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags base = QAbstractTableModel::flags(index);
    base.setFlag(Qt::ItemIsUserCheckable, index.column() == Nama);
    const KolomKisi column = meaning(index.column());
    const bool takes = column != KolomKisi::Abaikan && column != KolomKisi::Pegawai &&
                       column != KolomKisi::Realisasi; // of several IKI: pasted, not typed
    const bool open = index.isValid() && isFillable(row(index.row()).keadaan.status);
    return takes && open && !m_readOnly ? base | Qt::ItemIsEditable : base;
}

QStringList KisiModel::wordsOf(int column)
{
    QStringList words;
    if (column == HasilKerja || column == Perilaku) {
        words = ratingChoices();
    } else if (column == PredikatKolom) {
        for (const auto& [predikat, name] : EnumNames<Predikat>::table) {
            words += text::label(predikat);
        }
    }
    return words;
}

QVariant KisiModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole && section == Iki) {
        return caraRealisasi().toHtmlEscaped();
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Nama: return tr("Pegawai");
    case Keadaan: return tr("Keadaan");
    case Iki: return tr("IKI terjawab");
    case Kontribusi: return tr("Kontribusi");
    case HasilKerja: return tr("Hasil kerja");
    case Perilaku: return tr("Perilaku kerja");
    case UmpanBalik: return tr("Umpan balik");
    case Catatan: return tr("Catatan");
    case PredikatKolom: return tr("Predikat");
    case ColumnCount: break;
    }
    return {};
}

} // namespace kinerja
