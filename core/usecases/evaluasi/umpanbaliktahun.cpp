#include "core/usecases/evaluasi/umpanbaliktahun.h"

#include "core/common/sha256.h"

#include <set>
#include <tuple>

namespace kinerja
{

namespace
{

using Place = std::pair<QString, std::optional<NilaiBerakhlak>>;

QString foldedWords(const UmpanBalik& one) { return one.isi.simplified().toCaseFolded(); }

template <class Visit> void forEachFeedback(const Evaluasi& evaluasi, Visit&& visit)
{
    for (const RealisasiIndikator& one : evaluasi.realisasi) {
        for (const UmpanBalik& given : one.umpanBalik) {
            visit(Place{one.indikator, {}}, given);
        }
    }
    for (const UmpanBalikPerilaku& one : evaluasi.umpanBalikPerilaku) {
        for (const UmpanBalik& given : one.umpanBalik) {
            visit(Place{QString(), one.nilai}, given);
        }
    }
}

/// By which it is known again on the form that draws it, also where it had no key of its own.
QString drawnKey(const Periode& periode, const Place& place, const UmpanBalik& given)
{
    const QString nilai = place.second ? wireName(*place.second) : QString();
    const QString about =
        QStringList{place.first, nilai, wireName(given.dari), given.isi}.join(QLatin1Char('|'));
    return kodePeriode(periode) % QLatin1Char('/') % sha256Hex(about.toUtf8()).left(16);
}

class Drawing
{
public:
    explicit Drawing(const Evaluasi& form)
    {
        forEachFeedback(form, [this](const Place& place, const UmpanBalik& given) { take(place, given); });
    }
    bool isTaken(const Place& place, const UmpanBalik& given) const
    {
        return (!given.kunci.isEmpty() && m_keys.contains(given.kunci)) ||
               m_words.contains({place.first, place.second, given.dari, foldedWords(given)});
    }
    void take(const Place& place, const UmpanBalik& given)
    {
        if (!given.kunci.isEmpty()) {
            m_keys.insert(given.kunci);
        }
        m_words.insert({place.first, place.second, given.dari, foldedWords(given)});
    }
    void offer(const Place& place, const UmpanBalik& given)
    {
        if (!given.isi.trimmed().isEmpty() && !isTaken(place, given)) {
            take(place, given);
            m_found.push_back({place.first, place.second, given});
        }
    }
    std::vector<UmpanBalikTercatat> found() { return std::move(m_found); }

private:
    std::set<QString> m_keys;
    std::set<std::tuple<QString, std::optional<NilaiBerakhlak>, PemberiUmpanBalik, QString>> m_words;
    std::vector<UmpanBalikTercatat> m_found;
};

bool isWithin(const Evaluasi& other, const Evaluasi& evaluasi, int tahun)
{
    if (!isValid(other.periode) || other.periode == evaluasi.periode) {
        return false;
    }
    const RentangTanggal whole = rentang(evaluasi.periode, tahun);
    const RentangTanggal part = rentang(other.periode, tahun);
    return whole.mulai <= part.mulai && part.selesai <= whole.selesai;
}

} // namespace

std::vector<UmpanBalikTercatat> umpanBalikTahun(const std::vector<UmpanBalikBerkelanjutan>& dicatat,
    const std::vector<Evaluasi>& rantai, const Evaluasi& evaluasi, const RentangTanggal& hari, int tahun)
{
    Drawing drawing(evaluasi);
    std::set<QString> recorded;
    for (const UmpanBalikBerkelanjutan& given : dicatat) {
        recorded.insert(given.kunci);
        if (hari.contains(given.tanggal)) {
            const QString about = given.rhk.text() % QLatin1Char('/') % given.indikator.text();
            drawing.offer(given.nilai ? Place{QString(), given.nilai} : Place{about, {}},
                {given.dari, given.isi, given.tanggal, given.sifat, given.kunci, {}});
        }
    }
    for (const Evaluasi& other : rantai) {
        if (!isWithin(other, evaluasi, tahun)) {
            continue;
        }
        forEachFeedback(other, [&](const Place& place, const UmpanBalik& given) {
            if (given.kunci.isEmpty() || !recorded.contains(given.kunci)) {
                UmpanBalik drawn = given;
                drawn.kunci = drawnKey(other.periode, place, given);
                drawing.offer(place, drawn);
            }
        });
    }
    return drawing.found();
}

} // namespace kinerja
