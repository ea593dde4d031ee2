#include "core/usecases/evaluasi/signevaluasi.h"

#include "core/usecases/common/signatureof.h"
#include "core/usecases/evaluasi/evaluasiact.h"
#include "core/usecases/penetapan/signskp.h"

#include <algorithm>

namespace kinerja
{

namespace
{

using SignAnswer = Result<EvaluasiDone, EvaluasiError>;

bool isAboutSigning(const Finding& finding)
{
    switch (finding.id) {
    case FindingId::EvaluasiDitandatanganiDini:
    case FindingId::TandaTanganDiMasaDepan:
    case FindingId::FinalTanpaTanggalTerima: return true;
    default: return false;
    }
}

/// Stores what an act came to, and tells what it warns of.
SignAnswer finish(EvaluasiAct& act, const Result<EvaluasiStepped, EvaluasiRefusal>& stepped,
    const PegawaiKunci& pelaku, QDate tanggal)
{
    if (!stepped) {
        return failure(EvaluasiError(stepped.error()));
    }
    if (auto stored = act.commit(*stepped, pelaku, tanggal); !stored) {
        return failure(stored.error());
    }
    auto findings = act.findings();
    if (!findings) {
        return failure(findings.error());
    }
    std::erase_if(*findings, [](const Finding& finding) { return !isAboutSigning(finding); });
    return act.done(std::move(*findings));
}

SignAnswer takeBack(EvaluasiAct& act, const TakeBackEvaluasiSignature& command)
{
    EvaluasiContext context;
    context.skp = act.skp().status;
    context.catatan = command.alasan;
    const auto& recorded = act.evaluasi().tandaTangan;
    const auto taken = std::find_if(
        recorded.begin(), recorded.end(), [&](const TandaTangan& one) { return one.peran == command.peran; });
    const PegawaiKunci signer = taken == recorded.end() ? PegawaiKunci() : taken->pegawai;
    return finish(act, takeBackSignature(act.evaluasi(), command.peran, context), signer, {});
}

SignAnswer receive(EvaluasiAct& act, const RecordReceipt& command)
{
    const auto stepped = command.cara == CaraTerima::Diterima
                             ? recordReceipt(act.evaluasi(), command.tanggal)
                             : recordRefusal(act.evaluasi(), {command.tanggal, command.alasan.trimmed()});
    return finish(act, stepped, act.skp().pegawai, command.tanggal);
}

SignAnswer takeBack(EvaluasiAct& act, const TakeBackReceipt& command)
{
    EvaluasiContext context;
    context.skp = act.skp().status;
    context.catatan = command.alasan;
    return finish(act, takeBackReceipt(act.evaluasi(), context), act.skp().pegawai, {});
}

} // namespace

Result<EvaluasiDone, EvaluasiError> signEvaluasi(EvaluasiAct& act, const SignEvaluasi& command)
{
    auto findings = act.findings();
    auto context = act.context();
    if (!findings || !context) {
        return failure(findings ? context.error() : findings.error());
    }
    const TandaTangan signature = signatureOf(act.skp(), command);
    const auto stepped = recordSignature(act.evaluasi(), act.skp(), signature, *context);
    if (!stepped && stepped.error() == EvaluasiRefusal::ErrorsLeft) {
        return failure(EvaluasiError(GalatLeft{galatOfEvaluasi(std::move(*findings))}));
    }
    return finish(act, stepped, signature.pegawai, signature.tanggal);
}

Result<Outcome<EvaluasiDone>, EvaluasiError> signEvaluasi(Session& session, const SignEvaluasi& command)
{
    if (command.cara == CaraTandaTangan::Gambar && !command.gambar.isEmpty()) {
        if (const auto problem = checkPicture(command.gambar)) {
            return failure(EvaluasiError(*problem));
        }
    }
    return actOnEvaluasi(
        session, command.evaluasi, [&](EvaluasiAct& act) { return signEvaluasi(act, command); });
}

Result<Outcome<EvaluasiDone>, EvaluasiError> takeBackSignature(
    Session& session, const TakeBackEvaluasiSignature& command)
{
    return actOnEvaluasi(session, command.evaluasi, [&](EvaluasiAct& act) { return takeBack(act, command); });
}

Result<Outcome<EvaluasiDone>, EvaluasiError> recordReceipt(Session& session, const RecordReceipt& command)
{
    return actOnEvaluasi(session, command.evaluasi, [&](EvaluasiAct& act) { return receive(act, command); });
}

Result<Outcome<EvaluasiDone>, EvaluasiError> takeBackReceipt(Session& session, const TakeBackReceipt& command)
{
    return actOnEvaluasi(session, command.evaluasi, [&](EvaluasiAct& act) { return takeBack(act, command); });
}

} // namespace kinerja
