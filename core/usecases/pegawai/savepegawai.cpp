#include "core/usecases/pegawai/savepegawai.h"

#include "core/domain/pegawai/identitas.h"
#include "core/usecases/pegawai/penilaiofdrafts.h"

namespace kinerja
{

namespace
{

void keepStored(Pegawai& pegawai, const Pegawai& stored, PegawaiFault::Kind kind)
{
    switch (kind) {
    case PegawaiFault::Kind::NamaKosong: pegawai.nama = stored.nama; return;
    case PegawaiFault::Kind::NomorNotasiIlmiah:
    case PegawaiFault::Kind::NomorDibulatkan:
    case PegawaiFault::Kind::NomorGanda: pegawai.identitas = stored.identitas; return;
    case PegawaiFault::Kind::AtasanDiriSendiri:
    case PegawaiFault::Kind::AtasanMelingkar:
    case PegawaiFault::Kind::AtasanTidakAda: pegawai.atasan = stored.atasan; return;
    }
}

/// Only once it is known that the number may be stored: a refused one says nothing about the person.
void takeFromNomor(Pegawai& pegawai, const Identitas& before)
{
    const auto says = kataNomor(pegawai.identitas);
    if (!says || pegawai.identitas == before) {
        return;
    }
    const auto said = kataNomor(before);
    if (pegawai.tanggalLahir.isNull() || (said && said->tanggalLahir == pegawai.tanggalLahir)) {
        pegawai.tanggalLahir = says->tanggalLahir;
    }
    if (!pegawai.jenisKelamin || (said && said->jenisKelamin == *pegawai.jenisKelamin)) {
        pegawai.jenisKelamin = says->jenisKelamin;
    }
}

} // namespace

Result<Outcome<SavedPegawai>, Refused<PegawaiFault>> savePegawai(Session& session, const SavePegawai& command)
{
    using Answer = Result<SavedPegawai, Refused<PegawaiFault>>;
    return session.file.transact(UndoPolicy::Undoable, [&](Transaction& transaction) -> Answer {
        Pegawai pegawai = cleanPegawai(command.pegawai);
        Pegawai stored;
        if (pegawai.kunci.isEmpty()) {
            pegawai.kunci = PegawaiKunci(session.ids.next());
        } else if (auto found = transaction.load(pegawai.kunci)) {
            stored = std::move(*found);
            pegawai.riwayat = stored.riwayat;
            pegawai.tidakDinilai = stored.tidakDinilai;
            pegawai.rangkap = stored.rangkap;
            pegawai.angkaKredit = stored.angkaKredit;
        } else if (!command.mayBeNew) {
            return failure(Refused<PegawaiFault>::missing());
        }
        const std::vector<PegawaiFault> faults = checkPegawai(transaction, pegawai);
        if (!faults.empty() && command.onFault == OnFault::Refuse) {
            return failure(Refused<PegawaiFault>(faults));
        }
        for (const PegawaiFault& fault : faults) {
            keepStored(pegawai, stored, fault.kind);
        }
        if (pegawai.nama.isEmpty()) {
            return failure(Refused<PegawaiFault>(faults));
        }
        takeFromNomor(pegawai, stored.identitas);
        transaction.save(pegawai);
        if (pegawai.atasan != stored.atasan) {
            fillPenilaiOfDrafts(transaction, pegawai);
        }
        return SavedPegawai{pegawai.kunci, faults, pegawai.tanggalLahir, pegawai.jenisKelamin};
    });
}

} // namespace kinerja
