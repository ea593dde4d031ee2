#include "core/domain/evaluasi/rekap.h"

#include <algorithm>

namespace kinerja
{

namespace
{

template <class Is> int countRows(const Rekap& rekap, Is&& is)
{
    return static_cast<int>(std::count_if(rekap.baris.begin(), rekap.baris.end(), is));
}

} // namespace

int Rekap::pimpinan() const
{
    return countRows(*this, [](const BarisRekap& row) { return row.pimpinan; });
}

int Rekap::belumDitetapkan() const
{
    return countRows(*this, [](const BarisRekap& row) { return !row.ditetapkan.isValid(); });
}

int Rekap::terlambatDitetapkan() const
{
    return countRows(*this, [](const BarisRekap& row) { return row.isTerlambat(); });
}

int Rekap::belumFinal() const
{
    return countRows(*this, [](const BarisRekap& row) { return !row.isFinal(); });
}

std::vector<AngkaRekap> angkaRekap(const Periode& periode)
{
    std::vector<AngkaRekap> all{AngkaRekap::AdaSkp, AngkaRekap::SkpDitandatangani, AngkaRekap::TepatWaktu,
        AngkaRekap::Berjenjang, AngkaRekap::RencanaAksi};
    if (periode.jenis == JenisPeriode::Akhir) {
        all.push_back(AngkaRekap::Periodik);
    }
    all.insert(all.end(),
        {AngkaRekap::EvaluasiFinal, AngkaRekap::HasilDiterima, AngkaRekap::SangatBaik, AngkaRekap::Baik,
            AngkaRekap::ButuhPerbaikan, AngkaRekap::Kurang, AngkaRekap::SangatKurang});
    return all;
}

std::optional<Predikat> predikatDihitung(AngkaRekap angka)
{
    switch (angka) {
    case AngkaRekap::SangatBaik: return Predikat::SangatBaik;
    case AngkaRekap::Baik: return Predikat::Baik;
    case AngkaRekap::ButuhPerbaikan: return Predikat::ButuhPerbaikan;
    case AngkaRekap::Kurang: return Predikat::Kurang;
    case AngkaRekap::SangatKurang: return Predikat::SangatKurang;
    case AngkaRekap::AdaSkp:
    case AngkaRekap::SkpDitandatangani:
    case AngkaRekap::TepatWaktu:
    case AngkaRekap::Berjenjang:
    case AngkaRekap::RencanaAksi:
    case AngkaRekap::Periodik:
    case AngkaRekap::EvaluasiFinal:
    case AngkaRekap::HasilDiterima: return std::nullopt;
    }
    Q_UNREACHABLE();
    return std::nullopt;
}

bool dihitung(AngkaRekap angka, const BarisRekap& baris)
{
    if (predikatDihitung(angka)) {
        return baris.isFinal();
    }
    if (angka == AngkaRekap::Berjenjang) {
        return baris.skp.isEmpty() || baris.kelompok == Kelompok::JaJf;
    }
    // Nothing was due of whose SKP began after the last period that has ended.
    return angka != AngkaRekap::Periodik || baris.skp.isEmpty() || baris.periodikJatuhTempo > 0;
}

bool memenuhi(AngkaRekap angka, const BarisRekap& baris)
{
    if (!dihitung(angka, baris)) {
        return false;
    }
    switch (angka) {
    case AngkaRekap::AdaSkp: return !baris.skp.isEmpty();
    case AngkaRekap::SkpDitandatangani: return baris.ditetapkan.isValid();
    case AngkaRekap::TepatWaktu: return baris.ditetapkan.isValid() && !baris.isTerlambat();
    case AngkaRekap::Berjenjang: return baris.berjenjang;
    case AngkaRekap::RencanaAksi: return baris.rencanaAksi;
    case AngkaRekap::Periodik:
        return baris.periodikJatuhTempo > 0 && baris.periodikFinal >= baris.periodikJatuhTempo;
    case AngkaRekap::EvaluasiFinal: return baris.isFinal();
    case AngkaRekap::HasilDiterima: return baris.isFinal() && baris.diterima.isValid();
    case AngkaRekap::SangatBaik:
    case AngkaRekap::Baik:
    case AngkaRekap::ButuhPerbaikan:
    case AngkaRekap::Kurang:
    case AngkaRekap::SangatKurang: return baris.predikat == predikatDihitung(angka);
    }
    Q_UNREACHABLE();
    return false;
}

BagianRekap hitung(AngkaRekap angka, const Rekap& rekap)
{
    BagianRekap part;
    for (const BarisRekap& baris : rekap.baris) {
        part.penyebut += dihitung(angka, baris) ? 1 : 0;
        part.pembilang += memenuhi(angka, baris) ? 1 : 0;
    }
    return part;
}

} // namespace kinerja
