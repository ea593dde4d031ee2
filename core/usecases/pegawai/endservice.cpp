#include "core/usecases/pegawai/endservice.h"

#include "core/usecases/pegawai/leavingservice.h"
#include "core/usecases/pegawai/rentangfault.h"
#include "core/usecases/penetapan/changeskppenilai.h"

#include <algorithm>

namespace kinerja
{

namespace
{

using EndAnswer = Result<ServiceEnded, ActError>;

/// A time away that is recorded already stays as it is, unless the person leaves for good. Whether the person
/// is not evaluated from the next day on.
bool noteAbsence(Transaction& transaction, const EndService& command)
{
    std::optional<Pegawai> pegawai = transaction.load(command.pegawai);
    const QDate next = command.tanggal.addDays(1);
    if (!pegawai || !command.sesudahnya) {
        return pegawai && pegawai->tidakDinilaiPada(next) != nullptr;
    }
    TidakDinilai entry{*command.sesudahnya, command.catatan.simplified(), next, {}};
    if (isLeaving(entry.jenis)) {
        recordLeaving(*pegawai, std::move(entry));
    } else if (pegawai->tidakDinilaiPada(next) == nullptr) {
        pegawai->tidakDinilai.push_back(std::move(entry));
    }
    if (!checkRentang(pegawai->tidakDinilai, Tumpang::Tidak).empty()) {
        return false;
    }
    transaction.save(*pegawai);
    return true;
}

EndAnswer end(Session& session, Transaction& transaction, const EndService& command)
{
    ServiceEnded ended;
    for (const SkpKunci& kunci : command.buang) {
        const std::optional<Skp> draft = transaction.load(kunci);
        if (draft && isEditable(draft->status) && transaction.lists().isPresent(kunci)) {
            transaction.moveToSampah(kunci, session.clock.now());
            ++ended.dibuang;
        }
    }
    for (const SkpKunci& kunci : command.tutup) {
        auto closed =
            closeWithin(session, transaction, {kunci, command.tanggal, command.alasan, command.catatan});
        if (!closed) {
            return failure(closed.error());
        }
        ended.ditutup.push_back(kunci);
        ended.dibuang += closed->revisiDraf.isEmpty() ? 0 : 1;
    }
    ended.bolehMulaiLagi = command.tanggal.addDays(1);
    ended.tidakDinilai = noteAbsence(transaction, command);
    return ended;
}

} // namespace

PekerjaanTerbuka viewPekerjaanTerbuka(Reader& reader, const PegawaiKunci& pegawai, QDate day)
{
    PekerjaanTerbuka open;
    const std::optional<Pegawai> person = reader.load(pegawai);
    open.nama = person ? person->nama : QString();
    for (const SkpRow& row : reader.lists().skpOf(pegawai)) {
        if (isInForce(row.status)) {
            if (row.selesai >= day) {
                open.berlaku.push_back(row);
            }
        } else if (isEditable(row.status)) {
            open.draf.push_back(row);
        } else if (row.status == StatusSkp::Diajukan || row.status == StatusSkp::Disetujui) {
            open.menunggu.push_back(row);
        }
    }
    // A revision loses its object only with an SKP that is closed on that day.
    std::erase_if(open.draf, [&](const SkpRow& draft) {
        return !draft.revisiDari.isEmpty() &&
               std::none_of(open.berlaku.begin(), open.berlaku.end(),
                   [&](const SkpRow& row) { return row.kunci == draft.revisiDari; });
    });
    open.sebagaiPenilai = static_cast<int>(openSkpOfPenilai(reader, pegawai, day.addDays(1)).size());
    open.bawahan = static_cast<int>(reader.lists().bawahan(pegawai).size());
    return open;
}

Result<Outcome<ServiceEnded>, ActError> endService(Session& session, const EndService& command)
{
    return session.file.transact(UndoPolicy::Fixed,
        [&](Transaction& transaction) -> EndAnswer { return end(session, transaction, command); });
}

std::optional<JenisTidakDinilai> tidakDinilaiSesudah(AlasanTutup alasan)
{
    switch (alasan) {
    case AlasanTutup::Mutasi: return JenisTidakDinilai::Pindah;
    case AlasanTutup::Pensiun: return JenisTidakDinilai::Pensiun;
    case AlasanTutup::Meninggal: return JenisTidakDinilai::Meninggal;
    case AlasanTutup::Berhenti:
    case AlasanTutup::AkhirKontrak: return JenisTidakDinilai::Berhenti;
    case AlasanTutup::TugasBelajar: return JenisTidakDinilai::TugasBelajar;
    case AlasanTutup::Lainnya: return std::nullopt;
    }
    Q_UNREACHABLE();
    return std::nullopt;
}

} // namespace kinerja
