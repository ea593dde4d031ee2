#include "ui/tables/umpanbalikmodel.h"

#include "core/domain/pelaksanaan/ketikan.h"
#include "ui/tables/rhkcells.h"
#include "ui/text/evaluasitext.h"

#include <QUuid>

#include <algorithm>

namespace kinerja
{

namespace
{

template <NamedEnum E> QStringList wordsOf()
{
    QStringList words;
    for (const auto& [value, name] : EnumNames<E>::table) {
        words.append(text::label(value));
    }
    return words;
}

} // namespace

void UmpanBalikModel::setFrame(std::vector<PilihanRhk> rhk, QStringList nilai, int tahun, QDate today)
{
    m_tahun = tahun;
    m_today = today;
    if (m_rhk != rhk || m_nilai != nilai) {
        beginResetModel();
        m_rhk = std::move(rhk);
        m_nilai = std::move(nilai);
        endResetModel();
    }
}

void UmpanBalikModel::setFeedback(const std::vector<UmpanBalikBerkelanjutan>& feedback)
{
    if (feedback != m_all) {
        beginResetModel();
        m_all = feedback;
        endResetModel();
    }
}

const UmpanBalikBerkelanjutan* UmpanBalikModel::feedbackAt(int row) const
{
    return row >= 0 && static_cast<size_t>(row) < m_all.size() ? &m_all[static_cast<size_t>(row)] : nullptr;
}

void UmpanBalikModel::removeFeedback(std::vector<int> rows)
{
    std::sort(rows.begin(), rows.end(), std::greater<>());
    bool removed = false;
    for (const int row : rows) {
        if (!m_readOnly && feedbackAt(row) != nullptr) {
            beginRemoveRows({}, row, row);
            m_all.erase(m_all.begin() + row);
            endRemoveRows();
            removed = true;
        }
    }
    if (removed) {
        Q_EMIT edited();
    }
}

QStringList UmpanBalikModel::unread() const
{
    QStringList lines;
    for (size_t row = 0; row < m_all.size(); ++row) {
        const auto cells = m_unread.value(m_all[row].kunci);
        for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
            lines.append(
                tr("Umpan balik baris %1, kolom %2: \"%3\" tidak dikenal.")
                    .arg(QString::number(row + 1),
                        headerData(cell.key(), Qt::Horizontal, Qt::DisplayRole).toString(), cell.value()));
        }
    }
    return lines;
}

int UmpanBalikModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_all.size()) + (m_readOnly ? 0 : 1);
}

int UmpanBalikModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString UmpanBalikModel::shown(const UmpanBalikBerkelanjutan& one, int column) const
{
    switch (column) {
    case Tanggal: return cells::dayText(one.tanggal);
    case Dari: return text::label(one.dari);
    case Sifat: return one.sifat ? text::label(*one.sifat) : QString();
    case Isi: return one.isi;
    case Rhk: return cells::rhkText(m_rhk, one.rhk);
    case Iki: return cells::ikiText(m_rhk, one.rhk, one.indikator);
    case Nilai: return one.nilai ? m_nilai.value(static_cast<int>(*one.nilai)) : QString();
    default: return {};
    }
}

QStringList UmpanBalikModel::choicesAt(const QModelIndex& index) const
{
    const UmpanBalikBerkelanjutan* one = feedbackAt(index.row());
    switch (index.column()) {
    case Dari: return wordsOf<PemberiUmpanBalik>();
    case Sifat: return wordsOf<SifatUmpanBalik>();
    case Rhk: return cells::rhkChoices(m_rhk);
    case Iki: return cells::ikiChoices(m_rhk, one == nullptr ? HasilKerjaKunci() : one->rhk);
    case Nilai: return m_nilai;
    default: return {};
    }
}

QVariant UmpanBalikModel::data(const QModelIndex& index, int role) const
{
    if (role == cells::choicesRole) {
        return choicesAt(index);
    }
    const UmpanBalikBerkelanjutan* one = feedbackAt(index.row());
    if (one == nullptr) {
        return {};
    }
    const QString unread = m_unread.value(one->kunci).value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return unread.isEmpty() ? shown(*one, index.column()) : QString(QStringLiteral("⚠ ") % unread);
    case Qt::EditRole: return unread.isEmpty() ? shown(*one, index.column()) : unread;
    case Qt::ToolTipRole: return shown(*one, index.column()).toHtmlEscaped();
    default: return {};
    }
}

/// About a value or about hasil kerja: one takes the place of the other.
bool UmpanBalikModel::writeValue(UmpanBalikBerkelanjutan& one, const QString& text) const
{
    const int chosen = cells::chosen(m_nilai, text);
    if (text.trimmed().isEmpty()) {
        one.nilai.reset();
    } else if (chosen >= 0) {
        one.nilai = static_cast<NilaiBerakhlak>(chosen);
        one.rhk = {};
        one.indikator = {};
    }
    return chosen >= 0 || text.trimmed().isEmpty();
}

bool UmpanBalikModel::write(UmpanBalikBerkelanjutan& one, int column, const QString& text) const
{
    switch (column) {
    case Tanggal: {
        const QDate day = tanggalDiketik(text, one.tanggal, m_tahun, m_today);
        one.tanggal = day.isValid() ? day : one.tanggal;
        return day.isValid();
    }
    case Dari: {
        const int chosen = cells::chosen(wordsOf<PemberiUmpanBalik>(), text);
        // Nobody of the unit is made to have said it.
        one.dari = chosen < 0 ? PemberiUmpanBalik::PihakLain : static_cast<PemberiUmpanBalik>(chosen);
        return chosen >= 0;
    }
    case Sifat: {
        const int chosen = cells::chosen(wordsOf<SifatUmpanBalik>(), text);
        one.sifat = text.trimmed().isEmpty() ? std::nullopt
                    : chosen < 0             ? one.sifat
                                             : std::optional(static_cast<SifatUmpanBalik>(chosen));
        return chosen >= 0 || text.trimmed().isEmpty();
    }
    case Rhk: {
        const bool read = cells::takeRhk(m_rhk, text, one.rhk, one.indikator);
        if (!one.rhk.isEmpty()) {
            one.nilai.reset();
        }
        return read;
    }
    case Iki: return cells::takeIki(m_rhk, text, one.rhk, one.indikator);
    case Nilai: return writeValue(one, text);
    default: one.isi = text; return true;
    }
}

UmpanBalikBerkelanjutan UmpanBalikModel::fresh() const
{
    UmpanBalikBerkelanjutan one;
    one.kunci = QUuid::createUuid().toString(QUuid::WithoutBraces);
    one.tanggal = m_today.year() == m_tahun ? m_today : QDate(m_tahun, 1, 1);
    if (!m_all.empty()) {
        one.tanggal = m_all.back().tanggal;
        one.dari = m_all.back().dari;
    }
    return one;
}

bool UmpanBalikModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const QString text = value.toString();
    if (!index.isValid() || role != Qt::EditRole || m_readOnly) {
        return false;
    }
    const bool isNeeded = index.column() == Tanggal || index.column() == Dari;
    if (text == index.data(Qt::EditRole).toString() || (isNeeded && text.trimmed().isEmpty())) {
        return true;
    }
    const bool isSpare = feedbackAt(index.row()) == nullptr;
    UmpanBalikBerkelanjutan one = isSpare ? fresh() : *feedbackAt(index.row());
    if (write(one, index.column(), text)) {
        m_unread[one.kunci].remove(index.column());
    } else {
        m_unread[one.kunci][index.column()] = text;
    }
    if (isSpare) {
        beginInsertRows({}, index.row() + 1, index.row() + 1); // the empty row moves on
        m_all.push_back(one);
        endInsertRows();
    } else {
        m_all[static_cast<size_t>(index.row())] = one;
    }
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    Q_EMIT edited();
    return true;
}

Qt::ItemFlags UmpanBalikModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const Qt::ItemFlags base = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    return m_readOnly ? base : base | Qt::ItemIsEditable;
}

QVariant UmpanBalikModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (orientation == Qt::Vertical) {
        return static_cast<size_t>(section) < m_all.size() ? QString::number(section + 1)
                                                           : QStringLiteral("*");
    }
    switch (section) {
    case Tanggal: return tr("Tanggal");
    case Dari: return tr("Dari", "umpan balik");
    case Sifat: return tr("Sifat");
    case Isi: return tr("Umpan balik");
    case Rhk: return tr("RHK");
    case Iki: return tr("IKI");
    case Nilai: return tr("Nilai BerAKHLAK");
    default: return {};
    }
}

} // namespace kinerja
