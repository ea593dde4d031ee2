#include "core/domain/pelaksanaan/jumlahcatatan.h"

#include "core/domain/target.h"

#include <algorithm>

namespace kinerja
{

namespace
{

struct Terbaca {
    QDate tanggal;
    Target target;
};

/// Nothing where the sum leaves what is kept exactly.
std::optional<Desimal> sumOf(const Desimal& left, const Desimal& right)
{
    constexpr qsizetype mostDigits = 14;
    const int scale = std::max(left.skala(), right.skala());
    const auto fits = [&](const Desimal& one) {
        return QString::number(std::abs(one.angka())).size() + scale - one.skala() <= mostDigits;
    };
    return fits(left) && fits(right) ? std::optional(left + right) : std::nullopt;
}

Result<Target, TargetProblem> numberOf(const CatatanKinerja& note)
{
    return parseTarget(note.satuan.trimmed().isEmpty()
                           ? note.realisasi
                           : QString(note.realisasi % QLatin1Char(' ') % note.satuan));
}

bool isSameUnit(const QString& left, const QString& right)
{
    return left.simplified().compare(right.simplified(), Qt::CaseInsensitive) == 0;
}

/// Shares are not added up, nor is what a later figure replaces.
bool isReplaced(const PilihanIki& iki, const Target& target)
{
    return iki.sifat == Sifat::Posisi || target.skala ||
           (iki.sifat != Sifat::Kumulatif && target.satuan.contains(QLatin1Char('%')));
}

void addUp(JumlahIki& sum, const PilihanIki& iki, const std::vector<Terbaca>& read)
{
    if (read.empty()) {
        return;
    }
    // Of several notes of the last day the one that stands lowest.
    const Terbaca& last = *std::max_element(read.rbegin(), read.rend(),
        [](const Terbaca& left, const Terbaca& right) { return left.tanggal < right.tanggal; });
    sum.satuan = last.target.satuan;
    const bool isOneUnit = std::all_of(read.begin(), read.end(),
        [&](const Terbaca& one) { return isSameUnit(one.target.satuan, sum.satuan); });
    if (!isOneUnit) {
        sum.hasil = HasilJumlah::SatuanBerbeda;
        sum.satuan.clear();
        return;
    }
    if (isReplaced(iki, last.target)) {
        sum.hasil = HasilJumlah::Terakhir;
        sum.nilai = last.target.nilai;
        return;
    }
    for (const Terbaca& one : read) {
        const std::optional<Desimal> more = sumOf(sum.nilai, one.target.nilai);
        if (!more) {
            sum.nilai = {};
            return;
        }
        sum.nilai = *more;
    }
    sum.hasil = HasilJumlah::Dijumlah;
}

bool isOn(const CatatanKinerja& note, const PilihanRhk& rhk, const PilihanIki& iki)
{
    const bool isOnly = note.indikator.isEmpty() && rhk.iki.size() == 1;
    return note.rhk == rhk.kunci && (note.indikator == iki.kunci || isOnly);
}

} // namespace

std::vector<JumlahIki> jumlahPerIki(
    const std::vector<PilihanRhk>& rhk, const std::vector<CatatanKinerja>& catatan)
{
    std::vector<JumlahIki> all;
    for (const PilihanRhk& one : rhk) {
        for (const PilihanIki& iki : one.iki) {
            JumlahIki sum{one.kunci, iki.kunci, HasilJumlah::TanpaAngka, {}, {}, 0, 0};
            std::vector<Terbaca> read;
            for (const CatatanKinerja& note : catatan) {
                if (!isOn(note, one, iki) || note.realisasi.trimmed().isEmpty()) {
                    continue;
                }
                ++sum.catatan;
                if (const auto number = numberOf(note)) {
                    read.push_back({note.tanggal, *number});
                } else {
                    ++sum.tidakTerbaca;
                }
            }
            if (sum.catatan > 0) {
                addUp(sum, iki, read);
                all.push_back(sum);
            }
        }
    }
    return all;
}

QString realisasiDari(const JumlahIki& jumlah)
{
    const bool isSum = jumlah.hasil == HasilJumlah::Dijumlah || jumlah.hasil == HasilJumlah::Terakhir;
    if (!isSum || jumlah.tidakTerbaca > 0) {
        return {};
    }
    const bool isPercent = jumlah.satuan == QLatin1String("%");
    const QString gap = jumlah.satuan.isEmpty() || isPercent ? QString() : QStringLiteral(" ");
    return desimalText(jumlah.nilai).replace(QLatin1Char('.'), QLatin1Char(',')) % gap % jumlah.satuan;
}

} // namespace kinerja
