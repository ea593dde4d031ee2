#include "core/domain/pelaksanaan/pantauan.h"

#include "core/domain/target.h"

#include <algorithm>

namespace kinerja
{

namespace
{

std::vector<CatatanKinerja> notesIn(const std::vector<CatatanKinerja>& all, const RentangTanggal& days)
{
    std::vector<CatatanKinerja> found;
    std::copy_if(all.begin(), all.end(), std::back_inserter(found),
        [&](const CatatanKinerja& note) { return days.contains(note.tanggal); });
    return found;
}

std::optional<JumlahIki> sumFor(const std::vector<JumlahIki>& sums, const PantauanIki& one)
{
    const auto at = std::find_if(sums.begin(), sums.end(),
        [&](const JumlahIki& sum) { return sum.rhk == one.rhk && sum.iki == one.iki; });
    return at == sums.end() ? std::nullopt : std::optional(*at);
}

std::optional<Desimal> numberOf(const std::optional<JumlahIki>& sum)
{
    const bool isNumber = sum && (sum->hasil == HasilJumlah::Dijumlah || sum->hasil == HasilJumlah::Terakhir);
    return isNumber ? std::optional(sum->nilai) : std::nullopt;
}

QStringList plannedFor(const RencanaSkp& plan, const PantauanIki& one)
{
    for (const RencanaRhk& rhk : plan.rhk) {
        for (const TargetIki& iki : rhk.iki) {
            if (rhk.kunci == one.rhk && iki.kunci == one.iki) {
                return iki.target;
            }
        }
    }
    return {};
}

bool isDone(const RencanaAksi& action, const Periode& periode)
{
    return std::any_of(action.capaian.begin(), action.capaian.end(),
        [&](const CapaianAksi& one) { return one.periode == periode && one.selesai; });
}

void addLate(Pantauan& found, const YangDipantau& year, const std::vector<Periode>& periods, QDate today)
{
    for (const RencanaRhk& rhk : year.rencana.rhk) {
        for (const RencanaAksi& action : rhk.aksi) {
            for (size_t at = 0; at < periods.size(); ++at) {
                const QString target = action.target.value(static_cast<qsizetype>(at));
                const bool isOver = rentang(periods[at], year.tahun).selesai < today;
                if (!target.trimmed().isEmpty() && isOver && !isDone(action, periods[at])) {
                    found.terlambat.push_back({rhk.kunci, action.aksi, periods[at], target});
                }
            }
        }
    }
}

} // namespace

Pantauan pantau(const YangDipantau& year, const Periode& periode, QDate today)
{
    const std::vector<Periode> periods = periodeSetahun(periode.jenis);
    const auto chosen = std::find(periods.begin(), periods.end(), periode) - periods.begin();
    const RentangTanggal days = rentang(periode, year.tahun);
    const auto inPeriod = jumlahPerIki(year.rhk, notesIn(year.catatan, days));
    const auto upTo = jumlahPerIki(year.rhk, notesIn(year.catatan, {QDate(year.tahun, 1, 1), days.selesai}));
    std::vector<std::vector<JumlahIki>> each;
    for (const Periode& one : periods) {
        each.push_back(jumlahPerIki(year.rhk, notesIn(year.catatan, rentang(one, year.tahun))));
    }
    Pantauan found;
    for (const PilihanRhk& rhk : year.rhk) {
        for (const PilihanIki& iki : rhk.nomor.nomor > 0 ? rhk.iki : std::vector<PilihanIki>{}) {
            PantauanIki one{rhk.kunci, iki.kunci, {}, {}, {}, {}, {}};
            const QStringList planned = plannedFor(year.rencana, one);
            one.target = planned.value(static_cast<qsizetype>(chosen));
            one.realisasi = sumFor(inPeriod, one);
            one.sampai = sumFor(upTo, one);
            for (size_t at = 0; at < periods.size(); ++at) {
                const auto number = parseTarget(planned.value(static_cast<qsizetype>(at)));
                one.direncanakan.push_back(number ? std::optional(number->nilai) : std::nullopt);
                one.dicapai.push_back(numberOf(sumFor(each[at], one)));
            }
            found.iki.push_back(std::move(one));
        }
    }
    addLate(found, year, {periods.begin(), periods.begin() + chosen + 1}, today);
    return found;
}

} // namespace kinerja
