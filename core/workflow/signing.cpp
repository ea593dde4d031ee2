#include "core/workflow/signing.h"

#include "core/domain/skp/catatanstatus.h"

#include <algorithm>

namespace kinerja
{

namespace
{

bool isPersonOfRole(const Skp& skp, const TandaTangan& tandaTangan)
{
    if (tandaTangan.peran == PeranTandaTangan::Pegawai) {
        return tandaTangan.pegawai == skp.pegawai;
    }
    const auto& changes = skp.pergantianPenilai;
    return tandaTangan.pegawai == skp.penilai ||
           std::any_of(changes.begin(), changes.end(),
               [&](const PergantianPenilai& change) { return change.penilai == tandaTangan.pegawai; });
}

std::optional<Refusal> refusalOf(
    const Skp& skp, const TandaTangan& tandaTangan, const TransitionContext& context)
{
    if (skp.status != StatusSkp::Disetujui) {
        const bool isTaken = tandaTangan.peran && skp.isSignedBy(*tandaTangan.peran);
        return isTaken ? Refusal::RoleTaken : Refusal::NotLocked;
    }
    if (skp.cuplikan.dokumen.empty()) {
        return Refusal::NothingFrozen; // what was signed nobody could tell later
    }
    if (context.yangDirevisi == YangDirevisi::Berakhir) {
        return Refusal::PreviousEnded;
    }
    if (!tandaTangan.peran) {
        return Refusal::RoleMissing;
    }
    if (tandaTangan.peran == PeranTandaTangan::Atasan) {
        return Refusal::RoleNotExpected;
    }
    if (skp.isSignedBy(*tandaTangan.peran)) {
        return Refusal::RoleTaken;
    }
    if (tandaTangan.pegawai.isEmpty() || !isPersonOfRole(skp, tandaTangan)) {
        return Refusal::WrongSigner;
    }
    if (!tandaTangan.tanggal.isValid()) {
        return Refusal::SignatureDateMissing;
    }
    if (tandaTangan.cara == CaraTandaTangan::Gambar && tandaTangan.gambar.isEmpty()) {
        return Refusal::PictureMissing;
    }
    return context.periksa == HasilPeriksa::AdaGalat ? std::optional(Refusal::ErrorsLeft) : std::nullopt;
}

/// An SKP that was closed before its signature was taken back is closed again.
void closeAgain(Stepped& stepped)
{
    const Skp& skp = stepped.skp;
    if (!skp.alasanTutup || !isInForce(skp.status)) {
        return;
    }
    TransitionContext closing;
    closing.tanggal = skp.selesai;
    closing.alasanTutup = skp.alasanTutup;
    if (auto closed = walk(skp, StatusSkp::Ditutup, Actor::Petugas, closing)) {
        stepped.skp = std::move(*closed);
        stepped.events.push_back(PeristiwaSkp::Ditutup);
    }
}

} // namespace

Result<Stepped, TransitionRefused> recordSignature(
    const Skp& skp, const TandaTangan& tandaTangan, const TransitionContext& context)
{
    if (const auto reason = refusalOf(skp, tandaTangan, context)) {
        return failure(TransitionRefused{skp.status, StatusSkp::Ditetapkan, Actor::Petugas, *reason});
    }
    Skp signedSkp = skp;
    signedSkp.tandaTangan.push_back(tandaTangan);
    Stepped stepped = settle(signedSkp, context);
    stepped.events.insert(stepped.events.begin(), PeristiwaSkp::TandaTanganDicatat);
    closeAgain(stepped);
    return stepped;
}

Result<Stepped, TransitionRefused> takeBackSignature(
    const Skp& skp, PeranTandaTangan peran, const TransitionContext& context)
{
    const auto refuse = [&](Refusal reason) {
        return failure(TransitionRefused{skp.status, StatusSkp::Disetujui, Actor::Petugas, reason});
    };
    if (!skp.isSignedBy(peran)) {
        return refuse(Refusal::NoSuchSignature);
    }
    Skp without = skp;
    std::erase_if(without.tandaTangan, [&](const TandaTangan& one) { return one.peran == peran; });
    if (skp.status == StatusSkp::Disetujui) {
        if (context.catatan.trimmed().isEmpty()) {
            return refuse(Refusal::NoteMissing);
        }
        addCatatanStatus(without, context.catatan);
        return Stepped{without, {PeristiwaSkp::TandaTanganDibatalkan}};
    }
    auto back = walk(without, StatusSkp::Disetujui, Actor::Petugas, context);
    if (!back) {
        return failure(back.error());
    }
    return Stepped{std::move(*back), {PeristiwaSkp::TandaTanganDibatalkan}};
}

} // namespace kinerja
