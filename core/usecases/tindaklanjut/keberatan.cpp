#include "core/usecases/tindaklanjut/keberatan.h"

#include "core/usecases/evaluasi/assembleevaluasi.h"
#include "core/usecases/evaluasi/evaluasiact.h"
#include "core/usecases/penetapan/signskp.h"

namespace kinerja
{

namespace
{

using ObjectionAnswer = Result<EvaluasiDone, EvaluasiError>;

auto refuse(EvaluasiRefusal reason) { return failure(EvaluasiError(reason)); }

bool isDecided(const Keberatan& keberatan) { return !keberatan.cuplikan.dokumen.empty(); }

std::vector<Finding> lateness(std::vector<Finding> findings)
{
    std::erase_if(findings, [](const Finding& one) { return one.id != FindingId::KeberatanLewatTenggat; });
    return findings;
}

ObjectionAnswer stored(EvaluasiAct& act, Evaluasi evaluasi, std::vector<PeristiwaEvaluasi> events,
    const PegawaiKunci& pelaku, QDate tanggal)
{
    if (auto done = act.commit({std::move(evaluasi), std::move(events)}, pelaku, tanggal); !done) {
        return failure(done.error());
    }
    auto findings = act.findings();
    if (!findings) {
        return failure(findings.error());
    }
    return act.done(lateness(std::move(*findings)));
}

std::optional<EvaluasiRefusal> missingForObjection(const Evaluasi& evaluasi, const Keberatan& wanted)
{
    if (evaluasi.status != StatusEvaluasi::Final) {
        return EvaluasiRefusal::NotFinal;
    }
    if (isDecided(evaluasi.keberatan)) {
        return EvaluasiRefusal::DecisionLocked;
    }
    const bool withdrawn = wanted.tanggal.isNull() && evaluasi.keberatan.tanggal.isValid();
    if (!withdrawn && wanted.tanggal.isNull()) {
        return EvaluasiRefusal::ObjectionDateMissing;
    }
    if (!withdrawn && wanted.isi.trimmed().isEmpty()) {
        return EvaluasiRefusal::ObjectionReasonMissing;
    }
    const bool early =
        evaluasi.diterima.isValid() && wanted.tanggal.isValid() && wanted.tanggal < evaluasi.diterima;
    return early ? std::optional(EvaluasiRefusal::ObjectionTooEarly) : std::nullopt;
}

ObjectionAnswer save(EvaluasiAct& act, const SaveKeberatan& command)
{
    if (const auto reason = missingForObjection(act.evaluasi(), command.keberatan)) {
        return refuse(*reason);
    }
    Evaluasi evaluasi = act.evaluasi();
    const bool raised = evaluasi.keberatan.tanggal.isNull();
    const bool withdrawn = command.keberatan.tanggal.isNull();
    evaluasi.keberatan = withdrawn ? Keberatan{} : command.keberatan;
    evaluasi.keberatan.cuplikan = {};
    evaluasi.keberatan.tandaTangan.clear();
    if (evaluasi.keberatan.putusan != PutusanKeberatan::Diubah) {
        evaluasi.keberatan.ratingHasilKerja.reset();
        evaluasi.keberatan.ratingPerilakuKerja.reset();
    }
    std::vector<PeristiwaEvaluasi> events;
    if (raised || withdrawn) {
        events.push_back(raised ? PeristiwaEvaluasi::KeberatanDiajukan : PeristiwaEvaluasi::KeberatanDicabut);
    }
    return stored(act, std::move(evaluasi), std::move(events), act.skp().pegawai, command.keberatan.tanggal);
}

ObjectionAnswer decide(EvaluasiAct& act, const DecideKeberatan& command)
{
    Evaluasi evaluasi = act.evaluasi();
    if (isDecided(evaluasi.keberatan)) {
        return refuse(EvaluasiRefusal::DecisionLocked);
    }
    if (const auto reason = missingForDecision(evaluasi)) {
        return refuse(*reason);
    }
    if (command.tempatTanggal.tanggal.isValid()) {
        evaluasi.keberatan.tanggalPutusan = command.tempatTanggal.tanggal;
    }
    auto cuplikan =
        makeCuplikanKeberatan(act.transaction(), act.skp(), evaluasi, command.tempatTanggal, act.today());
    if (!cuplikan) {
        return failure(EvaluasiError(cuplikan.error()));
    }
    evaluasi.keberatan.cuplikan = std::move(*cuplikan);
    const QDate day = evaluasi.keberatan.tanggalPutusan;
    const PegawaiKunci atasan = evaluasi.atasanPenilai;
    return stored(act, std::move(evaluasi), {PeristiwaEvaluasi::KeberatanDiputus}, atasan, day);
}

ObjectionAnswer reopen(EvaluasiAct& act, const ReopenKeberatan& command)
{
    Evaluasi evaluasi = act.evaluasi();
    if (!isDecided(evaluasi.keberatan)) {
        return refuse(EvaluasiRefusal::ObjectionMissing);
    }
    if (!evaluasi.keberatan.tandaTangan.empty()) {
        return refuse(EvaluasiRefusal::SignaturesExist);
    }
    if (command.alasan.trimmed().isEmpty()) {
        return refuse(EvaluasiRefusal::NoteMissing);
    }
    evaluasi.keberatan.cuplikan = {};
    return stored(act, std::move(evaluasi), {PeristiwaEvaluasi::PutusanDibuka}, {}, {});
}

/// Whom the officer has named, where that is somebody of the file; else the penilai's superior.
PegawaiKunci deciderOf(EvaluasiAct& act)
{
    const PegawaiKunci named(act.evaluasi().keberatan.diputusOleh);
    return !named.isEmpty() && act.transaction().loadAny(named) ? named : act.evaluasi().atasanPenilai;
}

} // namespace

std::optional<EvaluasiRefusal> missingForDecision(const Evaluasi& evaluasi)
{
    const Keberatan& keberatan = evaluasi.keberatan;
    if (keberatan.tanggal.isNull()) {
        return EvaluasiRefusal::ObjectionMissing;
    }
    if (!keberatan.putusan) {
        return EvaluasiRefusal::DecisionMissing;
    }
    if (keberatan.keputusan.trimmed().isEmpty()) {
        return EvaluasiRefusal::DecisionTextMissing;
    }
    if (keberatan.putusan != PutusanKeberatan::Diubah) {
        return std::nullopt;
    }
    if (!keberatan.ratingHasilKerja || !keberatan.ratingPerilakuKerja) {
        return EvaluasiRefusal::RatingsMissing;
    }
    const bool isSame = keberatan.ratingHasilKerja == evaluasi.ratingHasilKerja &&
                        keberatan.ratingPerilakuKerja == evaluasi.ratingPerilakuKerja;
    return isSame ? std::optional(EvaluasiRefusal::RatingsUnchanged) : std::nullopt;
}

Result<Outcome<EvaluasiDone>, EvaluasiError> saveKeberatan(Session& session, const SaveKeberatan& command)
{
    return actOnEvaluasi(session, command.evaluasi, [&](EvaluasiAct& act) { return save(act, command); });
}

Result<Outcome<EvaluasiDone>, EvaluasiError> decideKeberatan(Session& session, const DecideKeberatan& command)
{
    return actOnEvaluasi(session, command.evaluasi, [&](EvaluasiAct& act) { return decide(act, command); });
}

Result<Outcome<EvaluasiDone>, EvaluasiError> reopenKeberatan(Session& session, const ReopenKeberatan& command)
{
    return actOnEvaluasi(session, command.evaluasi, [&](EvaluasiAct& act) { return reopen(act, command); });
}

Result<EvaluasiDone, EvaluasiError> signKeberatan(EvaluasiAct& act, const SignEvaluasi& command)
{
    Evaluasi evaluasi = act.evaluasi();
    if (!isDecided(evaluasi.keberatan)) {
        return refuse(EvaluasiRefusal::NotLocked);
    }
    if (!evaluasi.keberatan.tandaTangan.empty()) {
        return refuse(EvaluasiRefusal::RoleTaken);
    }
    if (!command.tanggal.isValid()) {
        return refuse(EvaluasiRefusal::SignatureDateMissing);
    }
    if (command.cara == CaraTandaTangan::Gambar && command.gambar.isEmpty()) {
        return refuse(EvaluasiRefusal::PictureMissing);
    }
    TandaTangan signature;
    signature.peran = PeranTandaTangan::Atasan;
    signature.tanggal = command.tanggal;
    signature.tempat = command.tempat;
    signature.cara = command.cara;
    signature.gambar = command.cara == CaraTandaTangan::Gambar ? command.gambar : QByteArray();
    signature.pegawai = command.penandatangan.isEmpty() ? deciderOf(act) : command.penandatangan;
    if (signature.pegawai.isEmpty()) {
        return refuse(EvaluasiRefusal::WrongSigner);
    }
    evaluasi.keberatan.tandaTangan = {signature};
    return stored(act, std::move(evaluasi), {PeristiwaEvaluasi::PutusanDitandatangani}, signature.pegawai,
        signature.tanggal);
}

Result<Outcome<EvaluasiDone>, EvaluasiError> signKeberatan(Session& session, const SignEvaluasi& command)
{
    if (command.cara == CaraTandaTangan::Gambar && !command.gambar.isEmpty()) {
        if (const auto problem = checkPicture(command.gambar)) {
            return failure(EvaluasiError(*problem));
        }
    }
    return actOnEvaluasi(
        session, command.evaluasi, [&](EvaluasiAct& act) { return signKeberatan(act, command); });
}

} // namespace kinerja
