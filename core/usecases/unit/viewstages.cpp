#include "core/usecases/unit/viewstages.h"

#include "core/usecases/pelaksanaan/savepelaksanaan.h"
#include "core/usecases/penetapan/revisionchain.h"
#include "core/usecases/tindaklanjut/gatherangkakredit.h"
#include "core/usecases/unit/pengaturan.h"
#include "core/workflow/walk.h"

#include <algorithm>
#include <map>

namespace kinerja
{

namespace
{

QString pasalOf(Tahap tahap, const PasalTable& table, const QString& profil)
{
    static const std::map<Tahap, QStringList> ids{
        {Tahap::T1, {QStringLiteral("dialog_kinerja")}},
        {Tahap::T2, {QStringLiteral("penyusunan")}},
        {Tahap::T3, {QStringLiteral("hasil_kerja"), QStringLiteral("perilaku_kerja"),
                        QStringLiteral("dukungan_sumber_daya"), QStringLiteral("skema_pertanggungjawaban"),
                        QStringLiteral("konsekuensi")}},
        {Tahap::T4, {QStringLiteral("penetapan")}},
        {Tahap::T5, {QStringLiteral("pelaksanaan")}},
        {Tahap::T6, {QStringLiteral("prinsip_penilaian")}},
        {Tahap::T7, {QStringLiteral("tahapan_evaluasi")}},
        {Tahap::T8, {QStringLiteral("aspek_penilaian")}},
        {Tahap::T9, {QStringLiteral("tindak_lanjut")}},
    };
    QStringList all;
    for (const QString& id : ids.at(tahap)) {
        const QString one = table.rujukan(id, profil);
        if (!one.isEmpty() && !all.contains(one)) {
            all += one;
        }
    }
    return all.join(QStringLiteral("; "));
}

/// The definitive SKP of the year that is worked on: the latest, its newest revision.
const SkpRow* current(const std::vector<SkpRow>& rows, int tahun)
{
    const SkpRow* found = nullptr;
    for (const SkpRow& row : rows) {
        const bool candidate = row.tahun == tahun && row.sebagai == Sebagai::Definitif;
        if (candidate &&
            (found == nullptr || std::pair(found->mulai, found->revisi) < std::pair(row.mulai, row.revisi))) {
            found = &row;
        }
    }
    return found;
}

AlasanTahap penetapanReason(StatusSkp status)
{
    switch (status) {
    case StatusSkp::Draf:
    case StatusSkp::Dikembalikan: return AlasanTahap::BelumDiajukan;
    case StatusSkp::Diajukan: return AlasanTahap::MenungguPenilai;
    case StatusSkp::Disetujui: return AlasanTahap::MenungguTandaTangan;
    case StatusSkp::Ditetapkan:
    case StatusSkp::Berjalan:
    case StatusSkp::Dievaluasi:
    case StatusSkp::Selesai:
    case StatusSkp::Ditutup:
    case StatusSkp::Digantikan: return AlasanTahap::Tidak;
    }
    Q_UNREACHABLE();
    return AlasanTahap::Tidak;
}

class StageMap
{
public:
    StageMap(const Skp* skp, const SkpRow* inForce, const std::vector<Finding>& findings)
        : m_skp(skp), m_inForce(inForce)
    {
        for (const Finding& finding : findings) {
            if (blocks(finding.id, LegalStep::Ajukan) || blocks(finding.id, LegalStep::Setujui)) {
                const Tahap tahap = ruleOf(finding.id).tahap;
                ++m_galat[tahap];
                m_kolom.emplace(tahap, finding.kolom);
            }
        }
    }

    TahapView stage(Tahap tahap)
    {
        switch (tahap) {
        case Tahap::T1: return preparing(tahap, AlasanTahap::DialogBelumAda);
        case Tahap::T2:
        case Tahap::T3: return preparing(tahap, AlasanTahap::MasihAdaGalat);
        case Tahap::T4: return setting();
        case Tahap::T5: return running();
        case Tahap::T6:
        case Tahap::T7:
        case Tahap::T8: return evaluating(tahap);
        case Tahap::T9: return following();
        }
        Q_UNREACHABLE();
        return {};
    }

private:
    TahapView preparing(Tahap tahap, AlasanTahap reason)
    {
        if (m_skp == nullptr) {
            // The dialogue is held first; its record needs the draft, so that both are done now.
            const bool isNow = tahap == Tahap::T1 || tahap == Tahap::T2;
            return {tahap, isNow ? KeadaanTahap::Sekarang : KeadaanTahap::Terhalang,
                tahap == Tahap::T1 ? AlasanTahap::DialogDahulu : AlasanTahap::BelumAdaSkp, 0, {}};
        }
        const int galat = isLocked(m_skp->status) ? 0 : m_galat[tahap];
        return galat == 0 ? TahapView{tahap, KeadaanTahap::Selesai, AlasanTahap::Tidak, 0, {}}
                          : TahapView{tahap, KeadaanTahap::Sekarang, reason, galat, {}, m_kolom[tahap]};
    }

    TahapView setting()
    {
        if (m_skp == nullptr) {
            return {Tahap::T4, KeadaanTahap::Terhalang, AlasanTahap::BelumAdaSkp, 0, {}};
        }
        if (isDitetapkan(m_skp->status)) {
            return {Tahap::T4, KeadaanTahap::Selesai, AlasanTahap::Tidak, 0, {}};
        }
        const int open = m_galat[Tahap::T1] + m_galat[Tahap::T2] + m_galat[Tahap::T3];
        if (!isLocked(m_skp->status) && open > 0) {
            return {Tahap::T4, KeadaanTahap::Terhalang, AlasanTahap::TahapSebelumnya, open, {}};
        }
        return {Tahap::T4, KeadaanTahap::Sekarang, penetapanReason(m_skp->status), m_galat[Tahap::T4], {}};
    }

    /// A revision that is being drawn up stops nothing: the one before it is in force.
    TahapView running() const
    {
        if (m_inForce == nullptr || !isDitetapkan(m_inForce->status)) {
            return {Tahap::T5, KeadaanTahap::Terhalang, AlasanTahap::BelumDitetapkan, 0, {}};
        }
        const AlasanTahap now = isClosed() ? AlasanTahap::CatatanSampaiDitutup : AlasanTahap::SepanjangTahun;
        return pelaksanaanTertutup(m_inForce->status)
                   ? TahapView{Tahap::T5, KeadaanTahap::Selesai, AlasanTahap::Tidak, 0, {}}
                   : TahapView{Tahap::T5, KeadaanTahap::Sekarang, now, 0, {}};
    }

    TahapView evaluating(Tahap tahap) const
    {
        if (m_inForce == nullptr || !isDitetapkan(m_inForce->status)) {
            return {tahap, KeadaanTahap::Terhalang, AlasanTahap::BelumDitetapkan, 0, {}};
        }
        const bool evaluated =
            m_inForce->status == StatusSkp::Dievaluasi || m_inForce->status == StatusSkp::Selesai;
        return evaluated ? TahapView{tahap, KeadaanTahap::Selesai, AlasanTahap::Tidak, 0, {}}
                         : TahapView{tahap, KeadaanTahap::Sekarang, evaluationReason(), 0, {}};
    }

    bool isClosed() const { return m_inForce->status == StatusSkp::Ditutup; }
    AlasanTahap evaluationReason() const
    {
        return isClosed() ? AlasanTahap::EvaluasiPenutupan : AlasanTahap::EvaluasiBelumFinal;
    }

    /// Its objections, rewards and angka kredit follow the akhir evaluation; done once no objection can come.
    TahapView following() const
    {
        if (m_inForce == nullptr || !isDitetapkan(m_inForce->status)) {
            return {Tahap::T9, KeadaanTahap::Terhalang, AlasanTahap::BelumDitetapkan, 0, {}};
        }
        if (m_inForce->status == StatusSkp::Selesai) {
            return {Tahap::T9, KeadaanTahap::Selesai, AlasanTahap::Tidak, 0, {}};
        }
        return m_inForce->status == StatusSkp::Dievaluasi
                   ? TahapView{Tahap::T9, KeadaanTahap::Sekarang, AlasanTahap::MasaKeberatan, 0, {}}
                   : TahapView{Tahap::T9, KeadaanTahap::Nanti, evaluationReason(), 0, {}};
    }

    const Skp* m_skp;
    const SkpRow* m_inForce; ///< null: there is no SKP
    std::map<Tahap, int> m_galat;
    std::map<Tahap, QString> m_kolom;
};

} // namespace

Result<PetaTahap, CheckError> viewStages(Reader& reader, const PegawaiKunci& pegawai, int tahun, QDate today)
{
    const auto regulation = regulationInForce(reader, today);
    if (!regulation) {
        return failure(regulation.error());
    }
    const std::optional<Pegawai> person = reader.load(pegawai);
    const std::vector<SkpRow> rows = reader.lists().skpOf(pegawai);
    const SkpRow* row = current(rows, tahun);
    const std::optional<Skp> skp = row != nullptr ? reader.load(row->kunci) : std::nullopt;
    std::vector<Finding> findings;
    if (skp) {
        auto found = checkSkp(reader, skp->kunci, today);
        if (!found) {
            return failure(found.error());
        }
        findings = std::move(*found);
    }
    const QString profil = pengaturanUnit(reader).profilPasal;
    PetaTahap peta{person ? person->nama : QString(), skp ? skp->kunci : SkpKunci(), {}};
    peta.angkaKredit = person && punyaAngkaKredit(person->status, person->jenisJabatan);
    const std::vector<SkpRow> chain = skp ? revisionChain(reader, skp->kunci) : std::vector<SkpRow>{};
    StageMap map(skp ? &*skp : nullptr, revisionInForce(chain), findings);
    for (const auto& [tahap, name] : EnumNames<Tahap>::table) {
        TahapView view = map.stage(tahap);
        view.pasal =
            pasalOf(tahap, regulation->pasal, profil.isEmpty() ? PasalTable::profilBawaan() : profil);
        peta.tahap.push_back(view);
    }
    return peta;
}

} // namespace kinerja
