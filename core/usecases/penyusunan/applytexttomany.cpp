#include "core/usecases/penyusunan/applytexttomany.h"

#include "core/domain/skp/skpkeys.h"

#include <algorithm>

namespace kinerja
{

namespace
{

bool apply(Skp& skp, const TeksEkspektasi& text, TeksYangAda existing)
{
    auto at = std::find_if(skp.perilakuKerja.begin(), skp.perilakuKerja.end(),
        [&](const PerilakuKerja& one) { return one.nilai == text.nilai; });
    if (at == skp.perilakuKerja.end()) {
        at = skp.perilakuKerja.insert(at, {text.nilai, {}});
    }
    const bool stays = existing == TeksYangAda::Pertahankan && !at->ekspektasi.trimmed().isEmpty();
    if (stays || at->ekspektasi == text.teks) {
        return false;
    }
    at->ekspektasi = text.teks;
    return true;
}

bool apply(Skp& skp, const TeksButir& text, TeksYangAda)
{
    std::vector<Butir>* list = butirOf(skp, text.daftar);
    const bool there = list == nullptr || std::any_of(list->begin(), list->end(), [&](const Butir& one) {
        return samaTeks(one.isi, text.butir.isi);
    });
    if (there) {
        return false;
    }
    list->push_back(text.butir);
    setTidakAda(skp, text.daftar, false);
    return true;
}

} // namespace

Result<Outcome<TeksDiterapkan>, PenyusunanError> applyTextToMany(
    Session& session, const ApplyTextToMany& command)
{
    return session.file.transact(
        UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<TeksDiterapkan, PenyusunanError> {
            TeksDiterapkan answer;
            for (const SkpKunci& kunci : command.skp) {
                std::optional<Skp> skp = transaction.load(kunci);
                if (!skp) {
                    answer.dilewati.push_back({kunci, PenyusunanError(PenyusunanError::Kind::SkpNotFound)});
                } else if (!isEditable(skp->status)) {
                    answer.dilewati.push_back({kunci, PenyusunanError(skp->status)});
                } else if (std::visit([&](const auto& text) { return apply(*skp, text, command.yangAda); },
                               command.teks)) {
                    transaction.save(*skp);
                    answer.diterapkan.push_back(kunci);
                } else {
                    answer.sudahAda.push_back(kunci);
                }
            }
            return answer;
        });
}

} // namespace kinerja
