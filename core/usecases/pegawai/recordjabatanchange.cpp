#include "core/usecases/pegawai/recordjabatanchange.h"

#include <algorithm>

namespace kinerja
{

namespace
{

using Fault = JabatanChangeFault;

template <class E> QString word(const std::optional<E>& value)
{
    return value ? wireName(*value) : QString();
}

RiwayatJabatan riwayatOf(const Pegawai& pegawai, QDate mulai, QDate selesai)
{
    RiwayatJabatan entry;
    entry.mulai = mulai;
    entry.selesai = selesai;
    entry.jabatan = pegawai.jabatan;
    entry.jenisJabatan = word(pegawai.jenisJabatan);
    entry.jenjang = word(pegawai.jenjang);
    entry.unitKerja = pegawai.unitKerja;
    entry.instansi = pegawai.instansi;
    entry.golongan = pegawai.golongan;
    entry.pangkat = pegawai.pangkat;
    entry.atasan = pegawai.atasan;
    entry.nama = pegawai.nama;
    entry.status = word(pegawai.status);
    return entry;
}

void apply(Pegawai& pegawai, const KeadaanPegawai& baru, QDate mulai)
{
    const bool newPost = std::tie(pegawai.jabatan, pegawai.jenisJabatan, pegawai.jenjang) !=
                         std::tie(baru.jabatan, baru.jenisJabatan, baru.jenjang);
    const bool newRank = pegawai.golongan != baru.golongan || pegawai.pangkat != baru.pangkat;
    pegawai.nama = baru.nama;
    pegawai.status = baru.status;
    pegawai.golongan = baru.golongan;
    pegawai.pangkat = baru.pangkat;
    pegawai.jabatan = baru.jabatan;
    pegawai.jenisJabatan = baru.jenisJabatan;
    pegawai.jenjang = baru.jenjang;
    pegawai.unitKerja = baru.unitKerja;
    pegawai.instansi = baru.instansi;
    pegawai.atasan = baru.atasan;
    pegawai.tmtJabatan = newPost ? mulai : pegawai.tmtJabatan;
    pegawai.tmtPangkat = newRank ? mulai : pegawai.tmtPangkat;
}

std::vector<Fault> checkDates(const RecordJabatanChange& command, const Pegawai& pegawai, QDate since)
{
    if (command.mulai.isNull()) {
        return {{Fault::Kind::MulaiKosong, {}, {}}};
    }
    if (command.baru == keadaanOf(pegawai)) {
        return {{Fault::Kind::TidakBerubah, {}, {}}};
    }
    if (since.isNull()) {
        return {{Fault::Kind::SejakTidakDiketahui, {}, {}}};
    }
    const QDate earliest =
        pegawai.riwayat.empty() ? since : std::max(since, pegawai.riwayat.back().selesai.addDays(1));
    if (command.mulai <= earliest || since < earliest) {
        return {{Fault::Kind::TerlaluAwal, earliest, {}}};
    }
    return {};
}

} // namespace

KeadaanPegawai keadaanOf(const Pegawai& pegawai)
{
    return {pegawai.nama, pegawai.status, pegawai.golongan, pegawai.pangkat, pegawai.jabatan,
        pegawai.jenisJabatan, pegawai.jenjang, pegawai.unitKerja, pegawai.instansi, pegawai.atasan};
}

QDate keadaanSejak(const Pegawai& pegawai)
{
    if (!pegawai.riwayat.empty() && !pegawai.riwayat.back().selesai.isNull()) {
        return pegawai.riwayat.back().selesai.addDays(1);
    }
    return std::max(pegawai.tmtJabatan, pegawai.tmtPangkat);
}

Result<Outcome<Done>, Refused<JabatanChangeFault>> recordJabatanChange(
    Session& session, const RecordJabatanChange& command)
{
    using Answer = Result<Done, Refused<Fault>>;
    return session.file.transact(UndoPolicy::Undoable, [&](Transaction& transaction) -> Answer {
        auto pegawai = transaction.load(command.kunci);
        if (!pegawai) {
            return failure(Refused<Fault>::missing());
        }
        const QDate since = command.sejak.isNull() ? keadaanSejak(*pegawai) : command.sejak;
        std::vector<Fault> faults = checkDates(command, *pegawai, since);
        Pegawai changed = *pegawai;
        changed.riwayat.push_back(riwayatOf(*pegawai, since, command.mulai.addDays(-1)));
        apply(changed, command.baru, command.mulai);
        changed = cleanPegawai(changed);
        for (const PegawaiFault& fault : checkPegawai(transaction, changed)) {
            faults.push_back({Fault::Kind::Pegawai, {}, fault});
        }
        if (!faults.empty()) {
            return failure(Refused<Fault>(faults));
        }
        transaction.save(changed);
        return Done{};
    });
}

} // namespace kinerja
