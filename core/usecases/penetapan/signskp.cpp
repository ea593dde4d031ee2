#include "core/usecases/penetapan/signskp.h"

#include "core/usecases/common/signatureof.h"
#include "core/usecases/penyusunan/followleader.h"
#include "core/workflow/signing.h"

#include <algorithm>

namespace kinerja
{

namespace
{

using Answer = Result<ActDone, ActError>;

bool concernsSignature(const Finding& finding)
{
    switch (finding.id) {
    case FindingId::TandaTanganSebelumDialog:
    case FindingId::TandaTanganSebelumPenguncian:
    case FindingId::TandaTanganBedaTanggal:
    case FindingId::TandaTanganDiMasaDepan:
    case FindingId::TandaTanganBukanPenilaiSaatItu:
    case FindingId::TandaTanganSebelumJabatan:
    case FindingId::TenggatPenetapanLewat: return true;
    default: return false;
    }
}

/// What a change of the SKP's state means for the revision before it and for the staff's drafts.
Result<Done, ActError> settleOthers(SkpAct& act, StatusSkp before)
{
    if (isDitetapkan(before) == isDitetapkan(act.skp().status)) {
        return Done{};
    }
    if (auto settled = act.settlePrevious(); !settled) {
        return settled;
    }
    if (isDitetapkan(act.skp().status)) {
        followLeader(act.transaction(), act.skp());
    }
    return Done{};
}

Answer takeBack(SkpAct& act, const TakeBackSignature& command)
{
    const StatusSkp before = act.skp().status;
    TransitionContext context = act.context();
    context.catatan = command.alasan;
    const auto& recorded = act.skp().tandaTangan;
    const auto taken = std::find_if(
        recorded.begin(), recorded.end(), [&](const TandaTangan& one) { return one.peran == command.peran; });
    const PegawaiKunci signer = taken == recorded.end() ? PegawaiKunci() : taken->pegawai;
    auto stepped = takeBackSignature(act.skp(), command.peran, context);
    if (!stepped) {
        return failure(stepped.error());
    }
    act.commit(*stepped, signer, {});
    if (const auto settled = settleOthers(act, before); !settled) {
        return failure(settled.error());
    }
    return act.done();
}

} // namespace

std::optional<PictureProblem> checkPicture(const QByteArray& bytes)
{
    const bool isPng = bytes.startsWith("\x89PNG\r\n\x1a\n");
    const bool isJpeg = bytes.startsWith("\xff\xd8\xff");
    if (!isPng && !isJpeg) {
        return PictureProblem::NotPngOrJpeg;
    }
    return bytes.size() > maximumPictureBytes ? std::optional(PictureProblem::TooBig) : std::nullopt;
}

Result<ActDone, ActError> recordSignature(SkpAct& act, const RecordSignature& command)
{
    const StatusSkp before = act.skp().status;
    const TandaTangan signature = signatureOf(act.skp(), command);
    TransitionContext context = act.context();
    context.alasanTerlambat = command.alasanTerlambat;
    auto galat = act.galatFor(LegalStep::TandaTangan);
    if (!galat) {
        return failure(galat.error());
    }
    auto stepped = recordSignature(act.skp(), signature, context);
    if (stepped && !galat->empty()) {
        return failure(GalatLeft{*galat});
    }
    if (!stepped) {
        return failure(stepped.error());
    }
    act.commit(*stepped, signature.pegawai, signature.tanggal);
    if (const auto settled = settleOthers(act, before); !settled) {
        return failure(settled.error());
    }
    auto findings = act.findings();
    if (!findings) {
        return failure(findings.error());
    }
    std::erase_if(*findings, [](const Finding& finding) { return !concernsSignature(finding); });
    return act.done(std::move(*findings));
}

Result<Outcome<ActDone>, ActError> recordSignature(Session& session, const RecordSignature& command)
{
    if (command.cara == CaraTandaTangan::Gambar && !command.gambar.isEmpty()) {
        if (const auto problem = checkPicture(command.gambar)) {
            return failure(ActError(*problem));
        }
    }
    return session.file.transact(UndoPolicy::Fixed, [&](Transaction& transaction) -> Answer {
        auto act = SkpAct::begin(session, transaction, command.skp);
        return act ? recordSignature(*act, command) : failure(act.error());
    });
}

Result<Outcome<ActDone>, ActError> takeBackSignature(Session& session, const TakeBackSignature& command)
{
    return session.file.transact(UndoPolicy::Fixed, [&](Transaction& transaction) -> Answer {
        auto act = SkpAct::begin(session, transaction, command.skp);
        return act ? takeBack(*act, command) : failure(act.error());
    });
}

} // namespace kinerja
