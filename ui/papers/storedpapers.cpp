#include "ui/papers/storedpapers.h"

#include "ui/seal/salinan.h"

#include <algorithm>
#include <map>

namespace kinerja
{

namespace
{

/// The list of names is told of after so many SKP: it is laid out anew each time.
constexpr size_t tellEvery = 25;

/// Distribution and predikat belong to a period; the recap is there for the year too.
Result<std::vector<PrintItem>, PaperError> readOfUnit(Reader& reader, const WantedPapers& wanted, QDate today)
{
    std::vector<PrintItem> items;
    if (isAsked(wanted.jenis, JenisDokumen::Rekap)) {
        auto recap = readRekapItem(reader, wanted.tahunUnit, wanted.periode.value_or(Periode{}), today);
        if (!recap) {
            return failure(recap.error());
        }
        items.push_back(std::move(*recap));
    }
    std::vector<JenisDokumen> ofPeriod = wanted.jenis;
    std::erase_if(ofPeriod, [](JenisDokumen jenis) { return !isDokumenUnit(jenis); });
    if (wanted.periode && !ofPeriod.empty()) {
        auto more = readUnitPrintItems(reader, {wanted.tahunUnit, *wanted.periode, {}}, ofPeriod, today);
        if (!more) {
            return failure(more.error());
        }
        std::move(more->begin(), more->end(), std::back_inserter(items));
    }
    return items;
}

} // namespace

StoredPapers::StoredPapers(StorageService& storage, std::vector<WantedPapers> wanted, QDate today)
    : m_storage(storage), m_wanted(std::move(wanted)), m_today(today)
{
}

void StoredPapers::gather()
{
    m_gathers = true;
    next();
}

PrintSource::Progress StoredPapers::progress() const
{
    return {static_cast<int>(m_gathered), static_cast<int>(m_wanted.size())};
}

void StoredPapers::stopGathering()
{
    if (std::exchange(m_gathers, false)) {
        Q_EMIT grown();
    }
}

StoredPapers::OneSkp StoredPapers::readOne(Reader& reader, const WantedPapers& wanted, QDate today)
{
    if (wanted.skp.isEmpty()) {
        return {readOfUnit(reader, wanted, today)};
    }
    OneSkp one{readPrintItems(reader, wanted.skp, wanted.jenis, today, wanted.periode)};
    one.adaSalinan = hasSalinan(reader, wanted.skp);
    const auto& jenis = wanted.jenis;
    if (jenis.empty() || std::find(jenis.begin(), jenis.end(), JenisDokumen::Manual) != jenis.end()) {
        one.manualKosong = kinerja::manualKosong(reader.load(wanted.skp).value_or(Skp{}));
    }
    return one;
}

void StoredPapers::read(size_t wanted, std::function<void(OneSkp)> answer)
{
    m_storage.query<OneSkp>(
        this,
        [want = m_wanted.at(wanted), today = m_today](
            Reader& reader) { return readOne(reader, want, today); },
        [answer = std::move(answer)](const Result<OneSkp, StorageError>& read) {
            answer(read ? read.value() : OneSkp{failure(PaperError(read.error()))});
        });
}

void StoredPapers::next()
{
    if (!m_gathers) {
        return;
    }
    if (m_gathered == m_wanted.size()) {
        stopGathering();
        return;
    }
    read(m_gathered, [this](const OneSkp& one) {
        if (!m_gathers) {
            return;
        }
        take(one);
        const bool pauses = m_gathered % tellEvery == 0;
        if (m_gathered == 1 || pauses) {
            Q_EMIT grown();
        }
        if (pauses) {
            QMetaObject::invokeMethod(this, &StoredPapers::next, Qt::QueuedConnection);
        } else {
            next();
        }
    });
}

void StoredPapers::take(const OneSkp& one)
{
    const Papers& papers = one.papers;
    m_manualKosong += one.manualKosong;
    m_denganSalinan += one.adaSalinan ? 1 : 0;
    const size_t wanted = m_gathered++;
    if (!papers) {
        m_failures.push_back({m_wanted[wanted].nama, papers.error()});
        return;
    }
    std::map<QString, int> turns;
    for (const PrintItem& item : *papers) {
        m_names.push_back({item.name, m_unique.claim(item.fileName)});
        m_places.push_back({wanted, item.fileName, turns[item.fileName]++});
    }
}

void StoredPapers::fetch(size_t at, Answer answer)
{
    const size_t wanted = m_places.at(at).wanted;
    if (m_held == wanted) {
        answer(pick(at));
        return;
    }
    read(wanted, [this, at, wanted, answer = std::move(answer)](OneSkp one) {
        if (!one.papers) {
            answer(failure(one.papers.error()));
            return;
        }
        m_held = wanted;
        m_papers = std::move(*one.papers);
        answer(pick(at));
    });
}

Result<PrintItem, PaperError> StoredPapers::pick(size_t at) const
{
    const Place& place = m_places.at(at);
    int turn = 0;
    for (const PrintItem& item : m_papers) {
        if (item.fileName == place.ownName && turn++ == place.turn) {
            PrintItem picked = item;
            picked.fileName = m_names.at(at).fileName;
            return picked;
        }
    }
    return failure(PaperError(KertasTidakAda{m_wanted.at(place.wanted).skp}));
}

} // namespace kinerja
