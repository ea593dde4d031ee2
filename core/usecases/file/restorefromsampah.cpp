#include "core/usecases/file/restorefromsampah.h"

#include "core/usecases/pegawai/jejakpegawai.h"

#include <QSet>

namespace kinerja
{

namespace
{

class Restorer
{
public:
    Restorer(Session& session, Transaction& transaction) : m_session(session), m_transaction(transaction)
    {
        for (const SampahRow& row : transaction.lists().sampah()) {
            (row.jenis == JenisSampah::Pegawai ? m_peopleInSampah : m_skpInSampah).insert(row.kunci);
        }
    }

    void restore(const PegawaiKunci& kunci)
    {
        if (!m_peopleInSampah.remove(kunci.text())) {
            return;
        }
        const auto pegawai = m_transaction.loadAny(kunci);
        if (!pegawai) {
            return;
        }
        for (const PegawaiKunci& other : m_transaction.lists().withNomor(pegawai->identitas.nomor)) {
            m_faults.push_back({RestoreFault::Kind::NomorGanda, pegawai->nama,
                m_transaction.loadAny(other).value_or(Pegawai{}).nama});
        }
        m_transaction.restoreFromSampah(kunci);
        appendJejakPegawai(m_session, m_transaction, kunci, TindakanPegawai::Pulihkan, {});
        m_restored.pegawai.append(pegawai->nama);
        restore(pegawai->atasan);
        for (const RiwayatJabatan& earlier : pegawai->riwayat) {
            restore(earlier.atasan);
        }
    }

    void restore(const SkpKunci& kunci)
    {
        if (!m_skpInSampah.remove(kunci.text())) {
            return;
        }
        const auto skp = m_transaction.loadAny(kunci);
        if (!skp) {
            return;
        }
        restore(skp->pegawai);
        restore(skp->penilai);
        restore(skp->atasanPenilai);
        if (!skp->revisiDari.isEmpty() && !m_transaction.lists().revisionsOf(skp->revisiDari).empty()) {
            m_faults.push_back({RestoreFault::Kind::RevisiLain,
                m_transaction.load(skp->pegawai).value_or(Pegawai{}).nama, {}});
        }
        for (const SelMatriks& cell : skp->matriks) {
            restore(cell.pegawai);
        }
        for (const PergantianPenilai& change : skp->pergantianPenilai) {
            restore(change.penilai);
            restore(change.atasanPenilai);
        }
        m_transaction.restoreFromSampah(kunci);
        ++m_restored.skp;
    }

    Result<Restored, Refused<RestoreFault>> finish() const
    {
        if (!m_faults.empty()) {
            return failure(Refused<RestoreFault>(m_faults));
        }
        return m_restored;
    }

private:
    Session& m_session;
    Transaction& m_transaction;
    QSet<QString> m_peopleInSampah;
    QSet<QString> m_skpInSampah;
    std::vector<RestoreFault> m_faults;
    Restored m_restored;
};

} // namespace

Result<Outcome<Restored>, Refused<RestoreFault>> restoreFromSampah(
    Session& session, const RestoreFromSampah& command)
{
    using Answer = Result<Restored, Refused<RestoreFault>>;
    return session.file.transact(UndoPolicy::Fixed, [&](Transaction& transaction) -> Answer {
        Restorer restorer(session, transaction);
        for (const PegawaiKunci& kunci : command.pegawai) {
            restorer.restore(kunci);
        }
        for (const SkpKunci& kunci : command.skp) {
            restorer.restore(kunci);
        }
        return restorer.finish();
    });
}

} // namespace kinerja
