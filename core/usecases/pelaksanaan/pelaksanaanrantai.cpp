#include "core/usecases/pelaksanaan/pelaksanaanrantai.h"

#include "core/usecases/common/mergedlist.h"
#include "core/usecases/penetapan/revisionchain.h"

namespace kinerja
{

namespace
{

Pelaksanaan storedOf(Reader& reader, const SkpKunci& kunci)
{
    return reader.load<Pelaksanaan>(kunci.text()).value_or(Pelaksanaan{});
}

} // namespace

Pelaksanaan pelaksanaanRantai(Reader& reader, const SkpKunci& kunci)
{
    Pelaksanaan all;
    for (const SkpRow& row : revisionChain(reader, kunci)) {
        const Pelaksanaan one = storedOf(reader, row.kunci);
        forEachField<Pelaksanaan>([&](const auto& field) {
            auto& into = all.*field.member;
            const auto& from = one.*field.member;
            std::copy_if(from.begin(), from.end(), std::back_inserter(into),
                [&, before = into](const auto& entry) { return sameEntry(before, entry) == nullptr; });
        });
    }
    return all;
}

void savePelaksanaanRantai(
    Transaction& transaction, const std::vector<SkpKunci>& chain, const Pelaksanaan& wanted)
{
    std::vector<Pelaksanaan> before;
    for (const SkpKunci& kunci : chain) {
        before.push_back(storedOf(transaction, kunci));
    }
    std::vector<Pelaksanaan> after(chain.size());
    forEachField<Pelaksanaan>([&](const auto& field) {
        for (const auto& entry : wanted.*field.member) {
            size_t holder = 0;
            for (size_t at = 0; at < chain.size(); ++at) {
                if (sameEntry(before[at].*field.member, entry) != nullptr) {
                    holder = at;
                    break;
                }
            }
            (after[holder].*field.member).push_back(entry);
        }
    });
    for (size_t at = 0; at < chain.size(); ++at) {
        if (after[at] != before[at]) {
            transaction.save(chain[at].text(), after[at]);
        }
    }
}

} // namespace kinerja
