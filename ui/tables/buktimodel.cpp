#include "ui/tables/buktimodel.h"

#include "core/domain/pelaksanaan/ketikan.h"
#include "ui/tables/rhkcells.h"
#include "ui/text/pelaksanaantext.h"

#include <QUuid>

#include <algorithm>

namespace kinerja
{

void BuktiModel::setFrame(std::vector<PilihanRhk> rhk, int tahun, QDate today)
{
    m_tahun = tahun;
    m_today = today;
    if (m_rhk != rhk) {
        beginResetModel();
        m_rhk = std::move(rhk);
        endResetModel();
    }
}

void BuktiModel::setProofs(const std::vector<BuktiDukung>& proofs)
{
    if (proofs != m_proofs) {
        beginResetModel();
        m_proofs = proofs;
        endResetModel();
    }
}

void BuktiModel::setTujuan(const HasilKerjaKunci& rhk, const IndikatorKunci& iki)
{
    m_tujuanRhk = rhk;
    m_tujuanIki = iki;
}

const BuktiDukung* BuktiModel::proofAt(int row) const
{
    return row >= 0 && static_cast<size_t>(row) < m_proofs.size() ? &m_proofs[static_cast<size_t>(row)]
                                                                  : nullptr;
}

void BuktiModel::removeProofs(std::vector<int> rows)
{
    std::sort(rows.begin(), rows.end(), std::greater<>());
    bool removed = false;
    for (const int row : rows) {
        if (!m_readOnly && proofAt(row) != nullptr) {
            beginRemoveRows({}, row, row);
            m_proofs.erase(m_proofs.begin() + row);
            endRemoveRows();
            removed = true;
        }
    }
    if (removed) {
        Q_EMIT edited();
    }
}

QStringList BuktiModel::unread() const
{
    QStringList all;
    for (const BuktiDukung& proof : m_proofs) {
        const auto cells = m_unread.value(proof.kunci);
        for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
            all.append(
                tr("Bukti dukung \"%1\", kolom %2: \"%3\" tidak dikenal.")
                    .arg(proof.judul, headerData(cell.key(), Qt::Horizontal, Qt::DisplayRole).toString(),
                        cell.value()));
        }
    }
    return all;
}

int BuktiModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_proofs.size()) + (m_readOnly ? 0 : 1);
}

int BuktiModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString BuktiModel::shown(const BuktiDukung& proof, int column) const
{
    switch (column) {
    case Tanggal: return cells::dayText(proof.tanggal);
    case Judul: return proof.judul;
    case Rhk: return cells::rhkText(m_rhk, proof.rhk);
    case Iki: return cells::ikiText(m_rhk, proof.rhk, proof.indikator);
    case Isi:
        return proof.berkas.sha256.isEmpty()
                   ? proof.tautan
                   : tr("%1 (%2)").arg(proof.berkas.nama, text::ukuran(proof.berkas));
    default: return {};
    }
}

QVariant BuktiModel::data(const QModelIndex& index, int role) const
{
    const BuktiDukung* proof = proofAt(index.row());
    if (role == cells::choicesRole) {
        const HasilKerjaKunci rhk = proof == nullptr ? HasilKerjaKunci() : proof->rhk;
        return index.column() == Rhk   ? cells::rhkChoices(m_rhk)
               : index.column() == Iki ? cells::ikiChoices(m_rhk, rhk)
                                       : QStringList();
    }
    if (proof == nullptr) {
        return role == Qt::DisplayRole && index.column() == Isi ? QVariant(tr("(ketik tautan)")) : QVariant();
    }
    const QString unread = m_unread.value(proof->kunci).value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return unread.isEmpty() ? shown(*proof, index.column()) : QString(QStringLiteral("⚠ ") % unread);
    case Qt::EditRole: return unread.isEmpty() ? shown(*proof, index.column()) : unread;
    case Qt::ToolTipRole: return shown(*proof, index.column()).toHtmlEscaped();
    default: return {};
    }
}

bool BuktiModel::write(BuktiDukung& proof, int column, const QString& text) const
{
    switch (column) {
    case Tanggal: {
        const QDate day = tanggalDiketik(text, proof.tanggal, m_tahun, m_today);
        proof.tanggal = day.isValid() ? day : proof.tanggal;
        return day.isValid();
    }
    case Judul: proof.judul = text.trimmed(); return true;
    case Rhk: return cells::takeRhk(m_rhk, text, proof.rhk, proof.indikator);
    case Iki: return cells::takeIki(m_rhk, text, proof.rhk, proof.indikator);
    default: proof.tautan = text.trimmed(); return true;
    }
}

bool BuktiModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const QString text = value.toString();
    if (!index.isValid() || role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable)) {
        return false;
    }
    if (text == index.data(Qt::EditRole).toString() ||
        (index.column() == Tanggal && text.trimmed().isEmpty())) {
        return true;
    }
    const bool isSpare = proofAt(index.row()) == nullptr;
    BuktiDukung proof = isSpare ? BuktiDukung{} : *proofAt(index.row());
    if (isSpare) {
        proof.kunci = QUuid::createUuid().toString(QUuid::WithoutBraces);
        proof.rhk = m_tujuanRhk;
        proof.indikator = m_tujuanIki;
        const QDate usual = m_today.year() == m_tahun ? m_today : QDate(m_tahun, 1, 1);
        proof.tanggal = m_tanggalBaru.isValid() ? m_tanggalBaru : usual;
    }
    if (write(proof, index.column(), text)) {
        m_unread[proof.kunci].remove(index.column());
    } else {
        m_unread[proof.kunci][index.column()] = text;
    }
    if (isSpare) {
        beginInsertRows({}, index.row() + 1, index.row() + 1); // the empty row moves on
        m_proofs.push_back(proof);
        endInsertRows();
    } else {
        m_proofs[static_cast<size_t>(index.row())] = proof;
    }
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    Q_EMIT edited();
    return true;
}

Qt::ItemFlags BuktiModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const Qt::ItemFlags base = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    const BuktiDukung* proof = proofAt(index.row());
    const bool isFile = proof != nullptr && !proof->berkas.sha256.isEmpty() && index.column() == Isi;
    return m_readOnly || isFile ? base : base | Qt::ItemIsEditable;
}

QVariant BuktiModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (orientation == Qt::Vertical) {
        return static_cast<size_t>(section) < m_proofs.size() ? QString::number(section + 1)
                                                              : QStringLiteral("*");
    }
    switch (section) {
    case Tanggal: return tr("Tanggal");
    case Judul: return tr("Judul");
    case Rhk: return tr("RHK");
    case Iki: return tr("IKI");
    case Isi: return tr("Berkas atau tautan");
    default: return {};
    }
}

} // namespace kinerja
