#include "core/workflow/evaluasisigning.h"

#include <algorithm>

namespace kinerja
{

namespace
{

using R = EvaluasiRefusal;

std::optional<R> wrongSigner(const Evaluasi& evaluasi, const Skp& skp, const TandaTangan& tandaTangan)
{
    if (tandaTangan.pegawai.isEmpty()) {
        return R::WrongSigner;
    }
    if (tandaTangan.peran == PeranTandaTangan::Pegawai) {
        return tandaTangan.pegawai == skp.pegawai ? std::nullopt : std::optional(R::WrongSigner);
    }
    if (tandaTangan.pegawai != skp.penilaiPada(tandaTangan.tanggal)) {
        return R::WrongSigner;
    }
    const bool named = evaluasi.penilai.isEmpty() || evaluasi.penilai == tandaTangan.pegawai;
    return named ? std::nullopt : std::optional(R::PenilaiNotOnPaper);
}

std::optional<R> refusalOfSignature(const Evaluasi& evaluasi, const Skp& skp, const TandaTangan& tandaTangan)
{
    if (!isFrozen(evaluasi.status)) {
        return R::NotLocked;
    }
    if (!tandaTangan.peran) {
        return R::RoleMissing;
    }
    if (tandaTangan.peran == PeranTandaTangan::Atasan) {
        return R::RoleNotExpected;
    }
    if (isSignedBy(evaluasi, *tandaTangan.peran)) {
        return R::RoleTaken;
    }
    if (!tandaTangan.tanggal.isValid()) {
        return R::SignatureDateMissing;
    }
    if (const auto wrong = wrongSigner(evaluasi, skp, tandaTangan)) {
        return wrong;
    }
    if (tandaTangan.peran == PeranTandaTangan::Pegawai && evaluasi.tidakMenandatangani.tanggal.isValid()) {
        return R::PegawaiRefused;
    }
    const bool drawn = tandaTangan.cara == CaraTandaTangan::Gambar;
    return drawn && tandaTangan.gambar.isEmpty() ? std::optional(R::PictureMissing) : std::nullopt;
}

/// A day of receipt that was only derived from what is taken away goes with it.
void dropDerivedReceipt(Evaluasi& after, const Evaluasi& before)
{
    if (before.diterima == receiptOf(before)) {
        after.diterima = receiptOf(after);
    }
}

void deriveReceipt(Evaluasi& evaluasi)
{
    if (evaluasi.diterima.isNull()) {
        evaluasi.diterima = receiptOf(evaluasi);
    }
}

} // namespace

Result<EvaluasiStepped, EvaluasiRefusal> recordSignature(
    const Evaluasi& evaluasi, const Skp& skp, const TandaTangan& tandaTangan, const EvaluasiContext& context)
{
    if (const auto reason = refusalOfSignature(evaluasi, skp, tandaTangan)) {
        return failure(*reason);
    }
    Evaluasi signedOne = evaluasi;
    signedOne.tandaTangan.push_back(tandaTangan);
    deriveReceipt(signedOne);
    const bool byPenilai = tandaTangan.peran == PeranTandaTangan::Penilai;
    if (byPenilai) {
        if (const auto reason = refusal(signedOne, StatusEvaluasi::Final, Actor::Program, context)) {
            return failure(*reason);
        }
    }
    EvaluasiStepped stepped = settle(signedOne, context);
    stepped.events.insert(stepped.events.begin(), PeristiwaEvaluasi::TandaTanganDicatat);
    return stepped;
}

Result<EvaluasiStepped, EvaluasiRefusal> takeBackSignature(
    const Evaluasi& evaluasi, PeranTandaTangan peran, const EvaluasiContext& context)
{
    if (!isSignedBy(evaluasi, peran)) {
        return failure(R::NoSuchSignature);
    }
    if (context.catatan.trimmed().isEmpty()) {
        return failure(R::NoteMissing);
    }
    if (evaluasi.keberatan.tanggal.isValid()) {
        return failure(R::ObjectionExists);
    }
    Evaluasi without = evaluasi;
    std::erase_if(without.tandaTangan, [&](const TandaTangan& one) { return one.peran == peran; });
    dropDerivedReceipt(without, evaluasi);
    if (peran == PeranTandaTangan::Penilai && evaluasi.status == StatusEvaluasi::Final) {
        auto back = walk(without, StatusEvaluasi::SiapDitandatangani, Actor::Petugas, context);
        if (!back) {
            return failure(back.error());
        }
        without = std::move(*back);
    }
    return EvaluasiStepped{std::move(without), {PeristiwaEvaluasi::TandaTanganDibatalkan}};
}

Result<EvaluasiStepped, EvaluasiRefusal> recordRefusal(
    const Evaluasi& evaluasi, const TidakMenandatangani& refusal)
{
    if (!isFrozen(evaluasi.status)) {
        return failure(R::NotLocked);
    }
    if (isSignedBy(evaluasi, PeranTandaTangan::Pegawai)) {
        return failure(R::PegawaiSigned);
    }
    if (!refusal.tanggal.isValid()) {
        return failure(R::ReceiptDateMissing);
    }
    if (refusal.alasan.trimmed().isEmpty()) {
        return failure(R::NoteMissing);
    }
    Evaluasi refused = evaluasi;
    refused.tidakMenandatangani = refusal;
    deriveReceipt(refused);
    return EvaluasiStepped{std::move(refused), {PeristiwaEvaluasi::TidakDitandatangani}};
}

Result<EvaluasiStepped, EvaluasiRefusal> recordReceipt(const Evaluasi& evaluasi, QDate diterima)
{
    if (!isFrozen(evaluasi.status)) {
        return failure(R::NotLocked);
    }
    if (evaluasi.keberatan.tanggal.isValid()) {
        return failure(R::ObjectionExists);
    }
    if (!diterima.isValid()) {
        return failure(R::ReceiptDateMissing);
    }
    Evaluasi received = evaluasi;
    received.diterima = diterima;
    return EvaluasiStepped{std::move(received), {PeristiwaEvaluasi::Diterima}};
}

Result<EvaluasiStepped, EvaluasiRefusal> takeBackReceipt(
    const Evaluasi& evaluasi, const EvaluasiContext& context)
{
    const bool refused = evaluasi.tidakMenandatangani.tanggal.isValid();
    const bool received = evaluasi.diterima.isValid() && evaluasi.diterima != receiptOf(evaluasi);
    if (!refused && !received) {
        return failure(R::ReceiptMissing);
    }
    if (context.catatan.trimmed().isEmpty()) {
        return failure(R::NoteMissing);
    }
    if (evaluasi.keberatan.tanggal.isValid()) {
        return failure(R::ObjectionExists);
    }
    Evaluasi without = evaluasi;
    without.tidakMenandatangani = {};
    without.diterima = receiptOf(without);
    return EvaluasiStepped{std::move(without), {PeristiwaEvaluasi::PenerimaanDibatalkan}};
}

} // namespace kinerja
