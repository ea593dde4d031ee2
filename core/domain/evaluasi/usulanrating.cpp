#include "core/domain/evaluasi/usulanrating.h"

#include "core/domain/target.h"

#include <algorithm>

namespace kinerja
{

namespace
{

const RealisasiIndikator* realisasiFor(const Evaluasi& evaluasi, const HasilKerja& rhk, const Indikator& iki)
{
    const QString key = rhk.kunci.text() % QLatin1Char('/') % iki.kunci.text();
    const auto at = std::find_if(evaluasi.realisasi.begin(), evaluasi.realisasi.end(),
        [&](const RealisasiIndikator& one) { return one.indikator == key; });
    return at == evaluasi.realisasi.end() ? nullptr : &*at;
}

/// "12 Laporan" against "12": a unit that is left out is taken to be the target's.
bool sameSatuan(const Target& target, const Target& reached)
{
    const QString planned = target.satuan.simplified();
    const QString now = reached.satuan.simplified();
    return now.isEmpty() || planned.isEmpty() || planned.compare(now, Qt::CaseInsensitive) == 0;
}

Rating compared(const Desimal& target, const Desimal& reached, Arah arah)
{
    if (target == reached) {
        return Rating::Sesuai;
    }
    switch (arah) {
    case Arah::MakinBesar: return reached > target ? Rating::DiAtas : Rating::DiBawah;
    case Arah::MakinKecil: return reached < target ? Rating::DiAtas : Rating::DiBawah;
    case Arah::Tepat: return Rating::DiBawah;
    }
    Q_UNREACHABLE();
    return Rating::Sesuai;
}

/// Why nothing was reached that could be compared; nothing where a text is there.
std::optional<TanpaNilai> unanswered(const RealisasiIndikator* realisasi)
{
    if (realisasi != nullptr && !realisasi->realisasi.trimmed().isEmpty()) {
        return std::nullopt;
    }
    const auto keadaan = realisasi != nullptr ? realisasi->keadaan : std::nullopt;
    if (keadaan == KeadaanRealisasi::BelumAda) {
        return TanpaNilai::BelumAda;
    }
    return keadaan == KeadaanRealisasi::BelumJatuhTempo ? TanpaNilai::BelumJatuhTempo
                                                        : TanpaNilai::BelumDiisi;
}

NilaiIki judged(
    const HasilKerja& rhk, const Indikator& iki, const QString& target, const RealisasiIndikator* realisasi)
{
    NilaiIki one{rhk.kunci, iki.kunci, target, {}, TanpaNilai::BelumDiisi};
    const auto without = [&](TanpaNilai reason) {
        one.tanpaNilai = reason;
        return one;
    };
    if (const auto reason = unanswered(realisasi)) {
        return without(*reason);
    }
    if (!iki.arah) {
        return without(TanpaNilai::ArahBelumDipastikan);
    }
    if (target.trimmed().isEmpty()) {
        return without(TanpaNilai::TanpaTargetPeriode);
    }
    const auto planned = parseTarget(target);
    if (!planned) {
        return without(TanpaNilai::TargetTidakTerbaca);
    }
    const auto reached = parseTarget(realisasi->realisasi);
    if (!reached) {
        return without(TanpaNilai::RealisasiTidakTerbaca);
    }
    if (!sameSatuan(*planned, *reached)) {
        return without(TanpaNilai::SatuanBerbeda);
    }
    one.rating = compared(planned->nilai, reached->nilai, *iki.arah);
    return one;
}

/// How many IKI of one RHK were compared, and how many of them are below.
struct Tally {
    int compared = 0;
    int below = 0;
};

void count(UsulanRating& all, Tally& ofRhk, Rating rating)
{
    ++all.dinilai;
    ++ofRhk.compared;
    switch (rating) {
    case Rating::DiAtas: ++all.diAtas; return;
    case Rating::Sesuai: ++all.sesuai; return;
    case Rating::DiBawah:
        ++all.diBawah;
        ++ofRhk.below;
        return;
    }
    Q_UNREACHABLE();
}

std::optional<Rating> concluded(const UsulanRating& all)
{
    if (all.dinilai == 0) {
        return std::nullopt;
    }
    const auto isMost = [&](int some) { return 2 * some > all.dinilai; };
    if (isMost(all.diBawah)) {
        return Rating::DiBawah;
    }
    return isMost(all.diAtas) && !all.utamaDiBawah ? Rating::DiAtas : Rating::Sesuai;
}

} // namespace

QString targetUntuk(const Indikator& iki, const Periode& periode, JenisPeriode periodeUnit)
{
    if (periode.jenis == JenisPeriode::Akhir) {
        return iki.target;
    }
    const qsizetype at = periode.nomor.value_or(0) - 1;
    const bool known = periode.jenis == periodeUnit && at >= 0 && at < iki.targetPeriode.size();
    return known ? iki.targetPeriode.at(at) : QString();
}

UsulanRating usulkanRating(const Skp& skp, const Evaluasi& evaluasi, JenisPeriode periodeUnit)
{
    UsulanRating all;
    for (const HasilKerja& rhk : skp.hasilKerja) {
        Tally tally;
        for (const Indikator& iki : rhk.indikator) {
            NilaiIki one = judged(
                rhk, iki, targetUntuk(iki, evaluasi.periode, periodeUnit), realisasiFor(evaluasi, rhk, iki));
            if (one.rating) {
                count(all, tally, *one.rating);
            }
            all.iki.push_back(std::move(one));
        }
        const bool isBelow = 2 * tally.below > tally.compared;
        all.utamaDiBawah = all.utamaDiBawah || (rhk.jenis == JenisHasilKerja::Utama && isBelow);
    }
    all.rating = concluded(all);
    return all;
}

} // namespace kinerja
