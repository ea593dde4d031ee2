#include "core/checks/finding.h"

#include <algorithm>

namespace kinerja
{

namespace
{

using F = FindingId;

constexpr Tingkat galat = Tingkat::Galat;
constexpr Tingkat peringatan = Tingkat::Peringatan;

constexpr unsigned bit(LegalStep step) { return static_cast<unsigned>(step); }

constexpr unsigned nothing = 0;
/// From locking on. The dialogue may still be held while the penilai has the draft before them.
constexpr unsigned locking = bit(LegalStep::Setujui) | bit(LegalStep::TandaTangan);
/// From submitting on.
constexpr unsigned submitting = bit(LegalStep::Ajukan) | locking;
constexpr unsigned finalising = bit(LegalStep::FinalkanEvaluasi);

constexpr std::array rules{
    FindingRule{F::TanpaPenilai, galat, Tahap::T2, submitting},
    FindingRule{F::TanpaDialog, galat, Tahap::T1, locking},
    FindingRule{F::TanpaRhkUtama, galat, Tahap::T3, submitting},
    FindingRule{F::RhkTanpaRencana, galat, Tahap::T3, submitting},
    FindingRule{F::RhkTanpaIki, galat, Tahap::T3, submitting},
    FindingRule{F::IkiTanpaTarget, galat, Tahap::T3, submitting},
    FindingRule{F::IndikatorKosong, galat, Tahap::T3, submitting},
    FindingRule{F::RhkTanpaPerspektif, galat, Tahap::T3, submitting},
    FindingRule{F::RhkTanpaRhkPimpinan, galat, Tahap::T2, submitting},
    FindingRule{F::DukunganKosong, galat, Tahap::T3, submitting},
    FindingRule{F::SkemaKosong, galat, Tahap::T3, submitting},
    FindingRule{F::KonsekuensiKosong, galat, Tahap::T3, submitting},
    FindingRule{F::PeriodeDiLuarTahun, galat, Tahap::T2, submitting},
    FindingRule{F::PeriodeTumpangTindih, galat, Tahap::T2, submitting},
    FindingRule{F::PenilaiDiriSendiri, galat, Tahap::T2, submitting},
    FindingRule{F::AtasanBerputar, galat, Tahap::T2, submitting},
    FindingRule{F::NomorGanda, galat, Tahap::T2, submitting},
    FindingRule{F::RevisiTanpaDialog, galat, Tahap::T4, locking},
    FindingRule{F::RedaksionalMengubahIsi, galat, Tahap::T4, submitting},
    FindingRule{F::EvaluasiTanpaRatingHasilKerja, galat, Tahap::T8, finalising},
    FindingRule{F::EvaluasiTanpaRatingPerilaku, galat, Tahap::T8, finalising},
    FindingRule{F::EvaluasiTanpaCapaian, galat, Tahap::T7, finalising},
    FindingRule{F::IkiTanpaRealisasi, galat, Tahap::T7, finalising},
    FindingRule{F::TenggatPenetapanDekat, peringatan, Tahap::T4, nothing},
    FindingRule{F::TenggatPenetapanLewat, peringatan, Tahap::T4, nothing},
    FindingRule{F::TenggatEvaluasiDekat, peringatan, Tahap::T7, nothing},
    FindingRule{F::TenggatEvaluasiLewat, peringatan, Tahap::T7, nothing},
    FindingRule{F::KeberatanLewatTenggat, peringatan, Tahap::T9, nothing},
    FindingRule{F::KalimatTanpaUkuran, peringatan, Tahap::T3, nothing},
    FindingRule{F::TanpaAspekKuantitas, peringatan, Tahap::T3, nothing},
    FindingRule{F::IkiTanpaAspek, peringatan, Tahap::T3, nothing},
    FindingRule{F::AspekGanda, peringatan, Tahap::T3, nothing},
    FindingRule{F::TargetTidakTerbaca, peringatan, Tahap::T3, nothing},
    FindingRule{F::RealisasiSamaTarget, peringatan, Tahap::T7, nothing},
    FindingRule{F::IkiTanpaBukti, peringatan, Tahap::T5, nothing},
    FindingRule{F::UmpanBalikSeragam, peringatan, Tahap::T7, nothing},
    FindingRule{F::TanpaPeran, peringatan, Tahap::T2, nothing},
    FindingRule{F::ManualKosong, peringatan, Tahap::T2, nothing},
    FindingRule{F::ManualTidakLengkap, peringatan, Tahap::T2, nothing},
    FindingRule{F::NomorTidakBerpola, peringatan, Tahap::T2, nothing},
    FindingRule{F::RatingDiAtasUtamaDiBawah, peringatan, Tahap::T8, nothing},
    FindingRule{F::RatingPimpinanMenyimpang, peringatan, Tahap::T8, nothing},
    FindingRule{F::RujukanPutus, peringatan, Tahap::T2, nothing},
    FindingRule{F::IkiBelumDiisi, peringatan, Tahap::T7, nothing},
    FindingRule{F::FinalTanpaTanggalTerima, peringatan, Tahap::T7, nothing},
    FindingRule{F::TandaTanganSebelumDialog, peringatan, Tahap::T4, nothing},
    FindingRule{F::TandaTanganSebelumPenguncian, peringatan, Tahap::T4, nothing},
    FindingRule{F::TandaTanganBedaTanggal, peringatan, Tahap::T4, nothing},
    FindingRule{F::TandaTanganDiMasaDepan, peringatan, Tahap::T4, nothing},
    FindingRule{F::TandaTanganBukanPenilaiSaatItu, peringatan, Tahap::T4, nothing},
    FindingRule{F::TandaTanganSebelumJabatan, peringatan, Tahap::T4, nothing},
    FindingRule{F::EvaluasiDitandatanganiDini, peringatan, Tahap::T7, nothing},
    FindingRule{F::CapaianBelumDitetapkan, peringatan, Tahap::T7, nothing},
    FindingRule{F::TeksTerlaluPanjang, peringatan, Tahap::T3, nothing},
    FindingRule{F::DistribusiMenyimpang, peringatan, Tahap::T7, nothing},
    FindingRule{F::StatusBertentangan, peringatan, Tahap::T4, nothing},
    FindingRule{F::JejakDiubah, galat, Tahap::T4, nothing},
    FindingRule{F::JejakTerputus, galat, Tahap::T4, nothing},
    FindingRule{F::JejakBercabang, peringatan, Tahap::T4, nothing},
    FindingRule{F::CuplikanBerubah, galat, Tahap::T4, nothing},
    FindingRule{F::DialogDiMasaDepan, peringatan, Tahap::T1, nothing},
    FindingRule{F::DialogJauhDariTahun, peringatan, Tahap::T1, nothing},
    FindingRule{F::FormulirSebelumDialog, peringatan, Tahap::T4, nothing},
    FindingRule{F::FormulirDiMasaDepan, peringatan, Tahap::T4, nothing},
    FindingRule{F::FormulirJauhDariTahun, peringatan, Tahap::T4, nothing},
    FindingRule{F::PenutupanDiMasaDepan, peringatan, Tahap::T4, nothing},
    FindingRule{F::TanpaCuplikan, peringatan, Tahap::T4, nothing},
    FindingRule{F::AtasanPenilaiSama, peringatan, Tahap::T2, nothing},
    FindingRule{F::PejabatTidakBertugas, peringatan, Tahap::T4, nothing},
    FindingRule{F::TandaTanganSesudahBerhenti, peringatan, Tahap::T4, nothing},
    FindingRule{F::EvaluasiDikunciDini, peringatan, Tahap::T7, nothing},
    FindingRule{F::PeriodikSesudahAkhir, peringatan, Tahap::T7, nothing},
    FindingRule{F::IsiBekuBerubah, galat, Tahap::T4, nothing},
    FindingRule{F::KeadaanBerubah, galat, Tahap::T4, nothing},
    FindingRule{F::TandaTanganHilang, galat, Tahap::T4, nothing},
    FindingRule{F::TandaTanganTanpaCatatan, galat, Tahap::T4, nothing},
    FindingRule{F::TandaTanganBerubah, galat, Tahap::T4, nothing},
    FindingRule{F::EvaluasiHilang, galat, Tahap::T7, nothing},
    FindingRule{F::IsiBuktiBerubah, galat, Tahap::T5, nothing},
    FindingRule{F::JejakTertukar, galat, Tahap::T4, nothing},
    FindingRule{F::JejakHilang, galat, Tahap::T4, nothing},
    FindingRule{F::SkpHilang, galat, Tahap::T4, nothing},
    FindingRule{F::PegawaiHilang, galat, Tahap::T4, nothing},
    FindingRule{F::NilaiTakDikenal, galat, Tahap::T4, nothing},
    FindingRule{F::SalinanHilang, galat, Tahap::T4, nothing},
    FindingRule{F::SalinanTanpaCatatan, galat, Tahap::T4, nothing},
    FindingRule{F::BuktiHilang, galat, Tahap::T5, nothing},
    FindingRule{F::BuktiTanpaCatatan, galat, Tahap::T5, nothing},
    FindingRule{F::IsiBuktiHilang, galat, Tahap::T5, nothing},
};

constexpr bool isInOrderOfTheEnum()
{
    for (size_t at = 0; at < rules.size(); ++at) {
        if (static_cast<size_t>(rules.at(at).id) != at) {
            return false;
        }
    }
    return true;
}
static_assert(isInOrderOfTheEnum(), "ruleOf reads the table by the number of the id");

} // namespace

const FindingRule& ruleOf(FindingId id) { return rules.at(static_cast<size_t>(id)); }

bool blocks(FindingId id, LegalStep step) { return (ruleOf(id).blocks & bit(step)) != 0; }

HasilPeriksa hasilPeriksa(const std::vector<Finding>& findings, LegalStep step)
{
    const bool blocked = std::any_of(
        findings.begin(), findings.end(), [&](const Finding& finding) { return blocks(finding.id, step); });
    return blocked ? HasilPeriksa::AdaGalat : HasilPeriksa::TanpaGalat;
}

} // namespace kinerja
