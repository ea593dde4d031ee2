#include "ui/tables/catatanmodel.h"

#include "core/domain/pelaksanaan/ketikan.h"
#include "core/domain/target.h"
#include "ui/tables/rhkcells.h"

#include <QUuid>

#include <algorithm>

namespace kinerja
{

namespace
{

QString freshKey() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

} // namespace

void CatatanModel::setFrame(std::vector<PilihanRhk> rhk, int tahun, QDate today)
{
    m_tahun = tahun;
    m_today = today;
    if (m_rhk != rhk) {
        beginResetModel();
        m_rhk = std::move(rhk);
        endResetModel();
    }
}

void CatatanModel::setNotes(const std::vector<CatatanKinerja>& notes)
{
    if (notes != m_notes) {
        beginResetModel();
        m_notes = notes;
        endResetModel();
    }
}

const CatatanKinerja* CatatanModel::noteAt(int row) const
{
    return row >= 0 && static_cast<size_t>(row) < m_notes.size() ? &m_notes[static_cast<size_t>(row)]
                                                                 : nullptr;
}

CatatanKinerja CatatanModel::following(int row) const
{
    CatatanKinerja fresh;
    fresh.kunci = freshKey();
    const CatatanKinerja* above = noteAt(std::min(row, static_cast<int>(m_notes.size()) - 1));
    if (above != nullptr) {
        fresh.tanggal = above->tanggal;
        fresh.rhk = above->rhk;
        fresh.indikator = above->indikator;
        return fresh;
    }
    fresh.tanggal = m_today.year() == m_tahun ? m_today : QDate(m_tahun, 1, 1);
    if (m_rhk.size() == 1) {
        fresh.rhk = m_rhk.front().kunci;
        fresh.indikator = m_rhk.front().iki.size() == 1 ? m_rhk.front().iki.front().kunci : IndikatorKunci();
    }
    return fresh;
}

QStringList CatatanModel::unread() const
{
    QStringList all;
    for (size_t row = 0; row < m_notes.size(); ++row) {
        const auto cells = m_unread.value(m_notes[row].kunci);
        for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
            all.append(
                tr("Catatan kinerja baris %1, kolom %2: \"%3\" tidak dikenal.")
                    .arg(QString::number(row + 1),
                        headerData(cell.key(), Qt::Horizontal, Qt::DisplayRole).toString(), cell.value()));
        }
    }
    return all;
}

void CatatanModel::insertNotes(int row, std::vector<CatatanKinerja> notes)
{
    if (m_readOnly || notes.empty()) {
        return;
    }
    const int at = std::clamp(row, 0, static_cast<int>(m_notes.size()));
    for (CatatanKinerja& note : notes) {
        note.kunci = freshKey();
    }
    beginInsertRows({}, at, at + static_cast<int>(notes.size()) - 1);
    m_notes.insert(m_notes.begin() + at, notes.begin(), notes.end());
    endInsertRows();
    Q_EMIT edited();
}

void CatatanModel::copyDown(int row)
{
    if (const CatatanKinerja* above = noteAt(row)) {
        CatatanKinerja copy = *above;
        copy.tanggal = copy.tanggal.addDays(1);
        insertNotes(row + 1, {copy});
    }
}

void CatatanModel::removeNotes(std::vector<int> rows)
{
    std::sort(rows.begin(), rows.end(), std::greater<>());
    bool removed = false;
    for (const int row : rows) {
        if (m_readOnly || noteAt(row) == nullptr) {
            continue;
        }
        beginRemoveRows({}, row, row);
        m_notes.erase(m_notes.begin() + row);
        endRemoveRows();
        removed = true;
    }
    if (removed) {
        Q_EMIT edited();
    }
}

int CatatanModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_notes.size()) + (m_readOnly ? 0 : 1);
}

int CatatanModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString CatatanModel::shown(const CatatanKinerja& note, int column) const
{
    switch (column) {
    case Tanggal: return cells::dayText(note.tanggal);
    case Rhk: return cells::rhkText(m_rhk, note.rhk);
    case Iki: return cells::ikiText(m_rhk, note.rhk, note.indikator);
    case Mulai: return note.mulai;
    case Selesai: return note.selesai;
    case Kegiatan: return note.kegiatan;
    case Realisasi: return note.realisasi;
    case Satuan: return note.satuan;
    default: return {};
    }
}

QString CatatanModel::tip(const CatatanKinerja& note, int column) const
{
    const QString unread = m_unread.value(note.kunci).value(column);
    return unread.isEmpty() ? shown(note, column)
                            : tr("\"%1\" tidak dikenal; yang tersimpan: %2").arg(unread, shown(note, column));
}

QStringList CatatanModel::choicesAt(const QModelIndex& index) const
{
    const CatatanKinerja* note = noteAt(index.row());
    switch (index.column()) {
    case Rhk: return cells::rhkChoices(m_rhk);
    case Iki: return cells::ikiChoices(m_rhk, note == nullptr ? following(index.row() - 1).rhk : note->rhk);
    default: return {};
    }
}

QVariant CatatanModel::data(const QModelIndex& index, int role) const
{
    const CatatanKinerja* note = noteAt(index.row());
    if (role == cells::choicesRole) {
        return choicesAt(index);
    }
    if (note == nullptr) {
        return {};
    }
    const QString unread = m_unread.value(note->kunci).value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Rhk && note->rhk.isEmpty() && unread.isEmpty()) {
            return tr("⚠ pilih RHK");
        }
        return unread.isEmpty() ? shown(*note, index.column()) : QString(QStringLiteral("⚠ ") % unread);
    case Qt::EditRole: return unread.isEmpty() ? shown(*note, index.column()) : unread;
    case Qt::ToolTipRole: return tip(*note, index.column()).toHtmlEscaped();
    default: return {};
    }
}

void CatatanModel::writeResult(CatatanKinerja& note, const QString& text) const
{
    note.realisasi = text.trimmed();
    const auto read = parseTarget(text);
    if (read && !read->skala && note.satuan.isEmpty() && !read->satuan.isEmpty() &&
        note.realisasi.endsWith(read->satuan)) {
        note.satuan = read->satuan; // "12 laporan" fills both
        note.realisasi = note.realisasi.chopped(read->satuan.size()).trimmed();
    }
}

bool CatatanModel::write(CatatanKinerja& note, int column, const QString& text) const
{
    switch (column) {
    case Tanggal: {
        const QDate day = tanggalDiketik(text, note.tanggal, m_tahun, m_today);
        note.tanggal = day.isValid() ? day : note.tanggal;
        return day.isValid();
    }
    case Rhk: return cells::takeRhk(m_rhk, text, note.rhk, note.indikator);
    case Iki: return cells::takeIki(m_rhk, text, note.rhk, note.indikator);
    case Mulai: note.mulai = rapikanJam(text); return true;
    case Selesai: note.selesai = rapikanJam(text); return true;
    case Kegiatan: note.kegiatan = text; return true;
    case Realisasi: writeResult(note, text); return true;
    case Satuan: note.satuan = text.trimmed(); return true;
    default: return true;
    }
}

bool CatatanModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const QString text = value.toString();
    const bool isSpare = noteAt(index.row()) == nullptr;
    if (!index.isValid() || role != Qt::EditRole || m_readOnly ||
        text == index.data(Qt::EditRole).toString()) {
        return index.isValid() && role == Qt::EditRole && !m_readOnly;
    }
    const bool isNeeded = index.column() == Tanggal || index.column() == Rhk;
    if (isNeeded && text.trimmed().isEmpty()) {
        return true; // a note has its day and its RHK
    }
    CatatanKinerja note = isSpare ? following(index.row() - 1) : *noteAt(index.row());
    if (write(note, index.column(), text)) {
        m_unread[note.kunci].remove(index.column());
    } else {
        m_unread[note.kunci][index.column()] = text;
    }
    if (isSpare) {
        beginInsertRows({}, index.row() + 1, index.row() + 1); // the empty row moves on
        m_notes.push_back(note);
        endInsertRows();
    } else {
        m_notes[static_cast<size_t>(index.row())] = note;
    }
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    Q_EMIT edited();
    return true;
}

Qt::ItemFlags CatatanModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const Qt::ItemFlags base = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    return m_readOnly ? base : base | Qt::ItemIsEditable;
}

QVariant CatatanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (orientation == Qt::Vertical) {
        return static_cast<size_t>(section) < m_notes.size() ? QString::number(section + 1)
                                                             : QStringLiteral("*");
    }
    switch (section) {
    case Tanggal: return tr("Tanggal");
    case Rhk: return tr("RHK");
    case Iki: return tr("IKI");
    case Mulai: return tr("Mulai", "jam");
    case Selesai: return tr("Selesai", "jam");
    case Kegiatan: return tr("Kegiatan");
    case Realisasi: return tr("Realisasi");
    case Satuan: return tr("Satuan");
    default: return {};
    }
}

} // namespace kinerja
