#pragma once

#include "core/usecases/penetapan/closeskp.h"
#include "core/usecases/penetapan/skpact.h"

#include <vector>

namespace kinerja
{

/// What is open of a person whose service in a jabatan ends on a day: mutasi, pensiun, death, … (Pasal 15).
struct PekerjaanTerbuka {
    QString nama;
    std::vector<SkpRow> berlaku;  ///< in force; to be closed
    std::vector<SkpRow> draf;     ///< being written, also a revision that loses its object; to be thrown away
    std::vector<SkpRow> menunggu; ///< submitted or approved: withdraw or sign them first
    int sebagaiPenilai = 0;       ///< open SKP of others whose penilai this person is on that day
    int bawahan = 0;              ///< people whose superior this person is
};
PekerjaanTerbuka viewPekerjaanTerbuka(Reader& reader, const PegawaiKunci& pegawai, QDate day);

/// Ends a person's service: all at once, or nothing.
struct EndService {
    PegawaiKunci pegawai;
    QDate tanggal; ///< the last day
    AlasanTutup alasan = AlasanTutup::Mutasi;
    QString catatan;
    std::vector<SkpKunci> tutup;
    std::vector<SkpKunci> buang;                   ///< drafts that go to the Sampah
    std::optional<JenisTidakDinilai> sesudahnya{}; ///< why the person is not evaluated from the next day on
};

struct ServiceEnded {
    std::vector<SkpKunci> ditutup;
    int dibuang = 0;
    QDate bolehMulaiLagi;      ///< first day of a new SKP
    bool tidakDinilai = false; ///< the person stands as not evaluated from that day on
    bool operator==(const ServiceEnded&) const = default;
};
Result<Outcome<ServiceEnded>, ActError> endService(Session& session, const EndService& command);

/// As what a person stands in the list of those not evaluated after such an end; nothing for what lets them
/// stay in the unit.
std::optional<JenisTidakDinilai> tidakDinilaiSesudah(AlasanTutup alasan);

} // namespace kinerja
