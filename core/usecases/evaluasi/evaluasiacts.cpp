#include "core/usecases/evaluasi/evaluasiacts.h"

#include "core/usecases/tindaklanjut/keberatan.h"

#include <algorithm>

namespace kinerja
{

namespace
{

/// What will be typed or made when the act is done is not missing yet.
EvaluasiContext asIfTyped(StatusSkp skp)
{
    EvaluasiContext context;
    context.skp = skp;
    context.catatan = QStringLiteral("-");
    DokumenBeku paper;
    paper.sha256 =
        QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"); // of nothing
    context.cuplikan.dokumen = {paper};
    return context;
}

class ActsOfEvaluasi
{
public:
    ActsOfEvaluasi(const Evaluasi& evaluasi, StatusSkp skp, const std::vector<Finding>& findings)
        : m_evaluasi(evaluasi), m_context(asIfTyped(skp)), m_galat(static_cast<int>(galatCount(findings)))
    {
        m_context.periksa = m_galat > 0 ? HasilPeriksa::AdaGalat : HasilPeriksa::TanpaGalat;
    }

    std::vector<ActEvaluasiTersedia> make()
    {
        step(ActEvaluasi::Kunci, StatusEvaluasi::SiapDitandatangani, Actor::Penilai);
        if (isFrozen(m_evaluasi.status)) {
            signing();
        }
        step(ActEvaluasi::BukaKunci, StatusEvaluasi::Draf, Actor::Petugas);
        objection();
        takingBack();
        return std::move(m_acts);
    }

private:
    static std::ptrdiff_t galatCount(const std::vector<Finding>& findings)
    {
        return std::count_if(findings.begin(), findings.end(),
            [](const Finding& one) { return blocks(one.id, LegalStep::FinalkanEvaluasi); });
    }
    void step(ActEvaluasi act, StatusEvaluasi to, Actor actor)
    {
        if (findTransition(m_evaluasi.status, to, actor) != nullptr && isLockStep(to)) {
            add(act, refusal(m_evaluasi, to, actor, m_context));
        }
    }
    /// Taking the penilai's signature back leads to SiapDitandatangani too, but is another act.
    bool isLockStep(StatusEvaluasi to) const
    {
        return to != StatusEvaluasi::SiapDitandatangani || m_evaluasi.status == StatusEvaluasi::Draf;
    }
    void add(ActEvaluasi act, std::optional<EvaluasiRefusal> refused = {})
    {
        m_acts.push_back({act, refused, refused == EvaluasiRefusal::ErrorsLeft ? m_galat : 0});
    }
    void signing()
    {
        const bool pegawaiSigned = isSignedBy(m_evaluasi, PeranTandaTangan::Pegawai);
        const bool refused = m_evaluasi.tidakMenandatangani.tanggal.isValid();
        if (!isSignedBy(m_evaluasi, PeranTandaTangan::Penilai)) {
            add(ActEvaluasi::TandaTanganPenilai,
                m_galat > 0 ? std::optional(EvaluasiRefusal::ErrorsLeft) : std::nullopt);
        }
        if (!pegawaiSigned) {
            add(ActEvaluasi::TandaTanganPegawai,
                refused ? std::optional(EvaluasiRefusal::PegawaiRefused) : std::nullopt);
        }
        if (!pegawaiSigned && !refused) {
            add(ActEvaluasi::TidakMenandatangani);
        }
        if (m_evaluasi.diterima.isNull()) {
            add(ActEvaluasi::Diterima);
        }
    }
    void objection()
    {
        const Keberatan& keberatan = m_evaluasi.keberatan;
        const bool isDecided = !keberatan.cuplikan.dokumen.empty();
        if (m_evaluasi.status == StatusEvaluasi::Final && !isDecided) {
            add(ActEvaluasi::Keberatan);
        }
        if (keberatan.tanggal.isValid() && !isDecided) {
            add(ActEvaluasi::KunciPutusan, missingForDecision(m_evaluasi));
        }
        if (isDecided && keberatan.tandaTangan.empty()) {
            add(ActEvaluasi::TandaTanganAtasan);
            add(ActEvaluasi::BukaPutusan);
        }
    }
    void takingBack()
    {
        const auto objected = m_evaluasi.keberatan.tanggal.isValid()
                                  ? std::optional(EvaluasiRefusal::ObjectionExists)
                                  : std::nullopt;
        if (isSignedBy(m_evaluasi, PeranTandaTangan::Penilai)) {
            const bool over = m_context.skp == StatusSkp::Selesai;
            add(ActEvaluasi::BatalkanTtdPenilai,
                objected || !over ? objected : std::optional(EvaluasiRefusal::SkpSelesai));
        }
        if (isSignedBy(m_evaluasi, PeranTandaTangan::Pegawai)) {
            add(ActEvaluasi::BatalkanTtdPegawai, objected);
        }
        const bool typed = m_evaluasi.diterima.isValid() && m_evaluasi.diterima != receiptOf(m_evaluasi);
        if (m_evaluasi.tidakMenandatangani.tanggal.isValid() || typed) {
            add(ActEvaluasi::BatalkanPenerimaan, objected);
        }
    }

    const Evaluasi& m_evaluasi;
    EvaluasiContext m_context;
    int m_galat;
    std::vector<ActEvaluasiTersedia> m_acts;
};

} // namespace

std::vector<ActEvaluasiTersedia> availableActs(
    const Evaluasi& evaluasi, StatusSkp skp, const std::vector<Finding>& findings)
{
    return ActsOfEvaluasi(evaluasi, skp, findings).make();
}

} // namespace kinerja
