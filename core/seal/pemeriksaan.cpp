#include "core/seal/pemeriksaan.h"

#include <algorithm>

namespace kinerja::seal
{

namespace
{

/// What a data file says of a PDF that is of no paper of it; an empty place is no fault of those who signed.
bool isOfDataFile(AlasanSegel jenis)
{
    return jenis == AlasanSegel::NaskahTidakDisebut || jenis == AlasanSegel::NaskahTidakDikenal ||
           jenis == AlasanSegel::KunciDibuka || jenis == AlasanSegel::KolomKosong;
}

} // namespace

bool hasAlasan(const HasilPemeriksaan& hasil, AlasanSegel jenis)
{
    return std::any_of(
        hasil.alasan.begin(), hasil.alasan.end(), [&](const Alasan& one) { return one.jenis == jenis; });
}

bool isUtuhTanpaNaskah(const HasilPemeriksaan& hasil)
{
    const auto& all = hasil.tandaTangan;
    return hasil.putusan == Putusan::Berubah && !hasil.alasan.empty() &&
           std::all_of(hasil.alasan.begin(), hasil.alasan.end(),
               [](const Alasan& one) { return isOfDataFile(one.jenis); }) &&
           std::all_of(all.begin(), all.end(),
               [](const TandaTanganDiperiksa& one) { return one.sah && one.mencakupSemua; });
}

std::vector<Alasan> semuaAlasan(const HasilPemeriksaan& hasil)
{
    std::vector<Alasan> all = hasil.alasan;
    for (const TandaTanganDiperiksa& signature : hasil.tandaTangan) {
        for (const Alasan& reason : signature.alasan) {
            if (std::find(all.begin(), all.end(), reason) == all.end()) {
                all.push_back(reason);
            }
        }
    }
    return all;
}

} // namespace kinerja::seal
