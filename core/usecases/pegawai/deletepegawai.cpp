#include "core/usecases/pegawai/deletepegawai.h"

#include "core/usecases/pegawai/jejakpegawai.h"
#include "core/usecases/pegawai/leavingservice.h"

#include <QSet>

#include <algorithm>

namespace kinerja
{

namespace
{

int namedInTeams(Reader& reader, const PegawaiKunci& kunci)
{
    int teams = 0;
    for (const QString& key : reader.lists().timKerjaKunci()) {
        const auto team = reader.load<TimKerja>(key);
        teams += team && (team->ketua == kunci.text() || team->anggota.contains(kunci.text())) ? 1 : 0;
    }
    return teams;
}

/// `leaving`: people who go in the same act and whose references therefore don't hold this one back.
NasibPegawai fateOf(Reader& reader, const PegawaiKunci& kunci, const QSet<PegawaiKunci>& leaving)
{
    NasibPegawai fate;
    fate.kunci = kunci;
    fate.nama = reader.load(kunci).value_or(Pegawai{}).nama;
    const std::vector<SkpRow> own = reader.lists().skpOf(kunci);
    const auto locked =
        std::count_if(own.begin(), own.end(), [](const SkpRow& row) { return isLocked(row.status); });
    if (locked > 0) {
        fate.kind = NasibPegawai::Kind::Keluar;
        fate.skp = static_cast<int>(locked);
        return fate;
    }
    for (const PegawaiKunci& other : reader.lists().namingAsAtasan(kunci)) {
        fate.bawahan += leaving.contains(other) ? 0 : 1;
    }
    fate.skp = namedInTeams(reader, kunci);
    for (const PegawaiKunci& owner : reader.lists().ownersOfSkpNaming(kunci)) {
        fate.skp += leaving.contains(owner) ? 0 : 1;
    }
    if (fate.bawahan > 0 || fate.skp > 0) {
        fate.kind = NasibPegawai::Kind::MasihDipakai;
        return fate;
    }
    fate.skp = static_cast<int>(own.size());
    return fate;
}

/// Whoever stays keeps those that they name; so the set of those who leave shrinks until it holds.
QSet<PegawaiKunci> whoLeaves(Reader& reader, const std::vector<PegawaiKunci>& asked)
{
    QSet<PegawaiKunci> leaving(asked.begin(), asked.end());
    for (bool shrunk = true; shrunk;) {
        shrunk = false;
        for (const PegawaiKunci& kunci : asked) {
            if (leaving.contains(kunci) &&
                fateOf(reader, kunci, leaving).kind != NasibPegawai::Kind::KeSampah) {
                leaving.remove(kunci);
                shrunk = true;
            }
        }
    }
    return leaving;
}

void markKeluar(Transaction& transaction, const PegawaiKunci& kunci, const DeletePegawai& command)
{
    auto pegawai = transaction.load(kunci);
    if (pegawai) {
        recordLeaving(*pegawai, {command.sebab, command.alasan, command.tanggal, {}});
        transaction.save(*pegawai);
    }
}

} // namespace

std::vector<NasibPegawai> previewDeletePegawai(Reader& reader, const std::vector<PegawaiKunci>& pegawai)
{
    const QSet<PegawaiKunci> leaving = whoLeaves(reader, pegawai);
    std::vector<NasibPegawai> fates;
    for (const PegawaiKunci& kunci : pegawai) {
        fates.push_back(fateOf(reader, kunci, leaving));
    }
    return fates;
}

Result<Outcome<std::vector<NasibPegawai>>, Refused<DeleteFault>> deletePegawai(
    Session& session, const DeletePegawai& command)
{
    using Answer = Result<std::vector<NasibPegawai>, Refused<DeleteFault>>;
    return session.file.transact(UndoPolicy::Fixed, [&](Transaction& transaction) -> Answer {
        if (command.tanggal.isNull()) {
            return failure(Refused<DeleteFault>(std::vector{DeleteFault::TanggalKosong}));
        }
        const std::vector<NasibPegawai> fates = previewDeletePegawai(transaction, command.pegawai);
        for (const NasibPegawai& fate : fates) {
            switch (fate.kind) {
            case NasibPegawai::Kind::KeSampah:
                for (const SkpRow& row : transaction.lists().skpOf(fate.kunci)) {
                    transaction.moveToSampah(row.kunci, session.clock.now());
                }
                transaction.moveToSampah(fate.kunci, session.clock.now());
                appendJejakPegawai(session, transaction, fate.kunci, TindakanPegawai::Hapus, command.tanggal);
                break;
            case NasibPegawai::Kind::Keluar:
                markKeluar(transaction, fate.kunci, command);
                appendJejakPegawai(
                    session, transaction, fate.kunci, TindakanPegawai::Keluar, command.tanggal);
                break;
            case NasibPegawai::Kind::MasihDipakai: break;
            }
        }
        return fates;
    });
}

} // namespace kinerja
