#include "core/usecases/evaluasi/evaluasiformany.h"

#include "core/usecases/evaluasi/gatherevaluasi.h"
#include "core/workflow/derivedstatus.h"

#include <algorithm>

namespace kinerja
{

namespace
{

bool isSignedAs(const Evaluasi& evaluasi, PeranTandaTangan peran)
{
    return std::any_of(evaluasi.tandaTangan.begin(), evaluasi.tandaTangan.end(),
        [&](const TandaTangan& one) { return one.peran == peran; });
}

bool isDone(const Evaluasi& evaluasi, LangkahEvaluasi step)
{
    switch (step) {
    case LangkahEvaluasi::Kunci: return derivedStatus(evaluasi) != StatusEvaluasi::Draf;
    case LangkahEvaluasi::Penilai: return isSignedAs(evaluasi, PeranTandaTangan::Penilai);
    case LangkahEvaluasi::Pegawai: return isSignedAs(evaluasi, PeranTandaTangan::Pegawai);
    }
    Q_UNREACHABLE();
    return false;
}

/// The evaluation as it stands; nothing where it was not begun.
std::optional<Evaluasi> evaluasiAt(Reader& reader, const EvaluasiRef& ref)
{
    const auto all = reader.load<DaftarEvaluasi>(ref.skp.text()).value_or(DaftarEvaluasi{}).evaluasi;
    const int at = findEvaluasi(all, ref.periode);
    return at < 0 ? std::nullopt : std::optional(all.at(static_cast<size_t>(at)));
}

Result<Outcome<EvaluasiDone>, EvaluasiError> doStep(
    Session& session, const EvaluasiRef& ref, LangkahEvaluasi step, const FinalkanEvaluasi& command)
{
    if (step == LangkahEvaluasi::Kunci) {
        return lockEvaluasi(session, {ref, command.kunci});
    }
    const auto role =
        step == LangkahEvaluasi::Penilai ? PeranTandaTangan::Penilai : PeranTandaTangan::Pegawai;
    return signEvaluasi(session, {ref, role, command.tanggal, command.tempat, command.cara, {}});
}

/// The steps that are still to be done; where all were done the last one, whose refusal says so.
std::vector<size_t> left(const std::optional<Evaluasi>& evaluasi, const std::vector<LangkahEvaluasi>& steps)
{
    std::vector<size_t> open;
    for (size_t at = 0; at < steps.size(); ++at) {
        if (!evaluasi || !isDone(*evaluasi, steps[at])) {
            open.push_back(at);
        }
    }
    return open.empty() && !steps.empty() ? std::vector<size_t>{steps.size() - 1} : open;
}

void addNew(std::vector<Finding>& all, const std::vector<Finding>& more)
{
    for (const Finding& one : more) {
        if (std::find(all.begin(), all.end(), one) == all.end()) {
            all.push_back(one);
        }
    }
}

} // namespace

Outcome<EvaluasiBanyak> finalkanEvaluasi(
    Session& session, const std::vector<SkpKunci>& selection, const FinalkanEvaluasi& command)
{
    Outcome<EvaluasiBanyak> all;
    for (const SkpKunci& kunci : selection) {
        EvaluasiRef ref{kunci, command.periode};
        const auto stored = session.file.read([&](Reader& reader) {
            ref.skp = revisiDinilai(reader, kunci, command.periode);
            return evaluasiAt(reader, ref);
        });
        const std::vector<size_t> open = left(stored ? *stored : std::nullopt, command.langkah);
        std::vector<size_t> done;
        std::vector<Finding> warnings; // of the lock too, which signing says nothing of any more
        for (const size_t at : open) {
            const auto answer = doStep(session, ref, command.langkah[at], command);
            if (!answer) {
                all.value.skipped.push_back({kunci, answer.error(), done});
                break;
            }
            all.changes.add(answer->changes);
            done.push_back(at);
            addNew(warnings, answer->value.warnings);
            if (done.size() == open.size()) {
                all.value.done.push_back(answer->value);
                all.value.done.back().warnings = std::move(warnings);
            }
        }
    }
    return all;
}

Outcome<EvaluasiBanyak> catatPenerimaan(
    Session& session, const std::vector<SkpKunci>& selection, const CatatPenerimaan& command)
{
    return runForMany(session, selection, [&](Session& one, const SkpKunci& kunci) {
        EvaluasiRef ref{kunci, command.periode};
        const auto found =
            one.file.read([&](Reader& reader) { return revisiDinilai(reader, kunci, command.periode); });
        ref.skp = found ? *found : kunci;
        return recordReceipt(one, {ref, command.cara, command.tanggal, command.alasan});
    });
}

} // namespace kinerja
