#pragma once

#include "core/domain/evaluasi/evaluasi.h"
#include "core/domain/jejak/rantai.h"
#include "core/domain/pegawai/identitas.h"
#include "core/domain/skp/nomorrhk.h"
#include "core/domain/skp/skp.h"
#include "core/domain/target.h"
#include "core/regulation/distribusi.h"
#include "core/workflow/derivedstatus.h"
#include "core/workflow/revision.h"

#include <QDate>
#include <QString>

#include <variant>
#include <vector>

namespace kinerja
{

/// What a check may find. The stored names (EnumNames, findingids.h) are stable: other programs know them.
enum class FindingId {
    TanpaPenilai,
    TanpaDialog,
    TanpaRhkUtama,
    RhkTanpaRencana,
    RhkTanpaIki,
    IkiTanpaTarget,
    IndikatorKosong,
    RhkTanpaPerspektif,
    RhkTanpaRhkPimpinan,
    DukunganKosong,
    SkemaKosong,
    KonsekuensiKosong,
    PeriodeDiLuarTahun,
    PeriodeTumpangTindih,
    PenilaiDiriSendiri,
    AtasanBerputar,
    NomorGanda,
    RevisiTanpaDialog,
    RedaksionalMengubahIsi,
    EvaluasiTanpaRatingHasilKerja,
    EvaluasiTanpaRatingPerilaku,
    EvaluasiTanpaCapaian,
    IkiTanpaRealisasi,
    TenggatPenetapanDekat,
    TenggatPenetapanLewat,
    TenggatEvaluasiDekat,
    TenggatEvaluasiLewat,
    KeberatanLewatTenggat,
    KalimatTanpaUkuran,
    TanpaAspekKuantitas,
    IkiTanpaAspek,
    AspekGanda,
    TargetTidakTerbaca,
    RealisasiSamaTarget,
    IkiTanpaBukti,
    UmpanBalikSeragam,
    TanpaPeran,
    ManualKosong,
    ManualTidakLengkap,
    NomorTidakBerpola,
    RatingDiAtasUtamaDiBawah,
    RatingPimpinanMenyimpang,
    RujukanPutus,
    IkiBelumDiisi,
    FinalTanpaTanggalTerima,
    TandaTanganSebelumDialog,
    TandaTanganSebelumPenguncian,
    TandaTanganBedaTanggal,
    TandaTanganDiMasaDepan,
    TandaTanganBukanPenilaiSaatItu,
    TandaTanganSebelumJabatan,
    EvaluasiDitandatanganiDini,
    CapaianBelumDitetapkan,
    TeksTerlaluPanjang,
    DistribusiMenyimpang,
    StatusBertentangan,
    JejakDiubah,
    JejakTerputus,
    JejakBercabang,
    CuplikanBerubah,
    DialogDiMasaDepan,
    DialogJauhDariTahun,
    FormulirSebelumDialog,
    FormulirDiMasaDepan,
    FormulirJauhDariTahun,
    PenutupanDiMasaDepan,
    TanpaCuplikan,
    AtasanPenilaiSama,
    PejabatTidakBertugas,
    TandaTanganSesudahBerhenti,
    EvaluasiDikunciDini,
    PeriodikSesudahAkhir,
    IsiBekuBerubah,
    KeadaanBerubah,
    TandaTanganHilang,
    TandaTanganTanpaCatatan,
    TandaTanganBerubah,
    EvaluasiHilang,
    IsiBuktiBerubah,
    JejakTertukar,
    JejakHilang,
    SkpHilang,
    PegawaiHilang,
    NilaiTakDikenal,
    SalinanHilang,
    SalinanTanpaCatatan,
    BuktiHilang,
    BuktiTanpaCatatan,
    IsiBuktiHilang,
};

/// Galat blocks the next legal step, peringatan is shown and blocks nothing.
enum class Tingkat { Galat, Peringatan };
/// The stage of the workflow that a finding belongs to.
enum class Tahap { T1, T2, T3, T4, T5, T6, T7, T8, T9 };
/// The legal acts that a galat may block.
enum class LegalStep : unsigned { Ajukan = 1U, Setujui = 2U, TandaTangan = 4U, FinalkanEvaluasi = 8U };

/// What stood in a frozen property at the act that fixed it, and what stands there now: a text, a word, JSON
/// or, of what the log holds as a hash alone, that.
struct PerubahanBeku {
    QString bagian; ///< a property of KeadaanTercatat, or a JSON pointer within the record that was frozen
    QString dulu;
    QString kini;
    std::optional<TandaTangan> tandaTanganDulu = {}; ///< of a signature, as far as its event tells it
    std::optional<TandaTangan> tandaTanganKini = {};
    bool dapatDipulihkan = false;   ///< whether nothing of what stood there is known by its hash alone
    QStringList penandatangan = {}; ///< of a filed copy: roles that have signed it
    bool operator==(const PerubahanBeku&) const = default;
};

/// What the sentence of a finding names besides its place.
using FindingDetail =
    std::variant<std::monostate, TargetProblem, BagianNomor, PerubahanTerlarang, PertentanganStatus,
        Penyimpangan, PeranTandaTangan, Periode, Aspek, MataRantai, QDate, PredikatOrganisasi, PerubahanBeku>;

struct FindingValues {
    NomorRhk rhk; ///< the RHK's number on the form, or none
    int iki = 0;  ///< place of the IKI within its RHK, from 1; 0: none
    QString teks;
    int angka = 0; ///< days, characters
    int batas = 0;
    QDate tanggal;
    FindingDetail detail;
    std::optional<Periode> periode =
        {}; ///< of a distribution, whose detail is a rule, and of a leader's rating, whose detail is the
            ///< capaian; `teks`: the part of the unit
    QString sidik = {}; ///< of what was altered outside the program: by it a decision knows it again
    bool operator==(const FindingValues&) const = default;
};

/// One finding of a check. `kolom` is a JSON pointer relative to the entry of the SKP (`skp` set), else of
/// the pegawai, else to the package; one into the event log (`/jejak/…`) always to the package.
struct Finding {
    FindingId id = FindingId::TanpaPenilai;
    PegawaiKunci pegawai;
    SkpKunci skp;
    QString kolom;
    FindingValues nilai;
    bool operator==(const Finding&) const = default;
};

/// Whether a place of the SKP is its lock or a signature: mended on page Penetapan, not in the text.
inline bool isOfPenetapan(const QString& kolom)
{
    return kolom.startsWith(QLatin1String("/cuplikan")) || kolom.startsWith(QLatin1String("/tanda_tangan"));
}

/// What holds for every finding of an id.
struct FindingRule {
    FindingId id;
    Tingkat tingkat;
    Tahap tahap;
    unsigned blocks; ///< bits of LegalStep
};

const FindingRule& ruleOf(FindingId id);
/// Whether a finding of that id forbids the step.
bool blocks(FindingId id, LegalStep step);
/// What the walk of an SKP asks for: whether any of the findings forbids the step.
HasilPeriksa hasilPeriksa(const std::vector<Finding>& findings, LegalStep step);

template <> struct EnumNames<Tingkat> {
    static constexpr std::array table{
        std::pair{Tingkat::Galat, "galat"},
        std::pair{Tingkat::Peringatan, "peringatan"},
    };
};
template <> struct EnumNames<Tahap> {
    static constexpr std::array table{
        std::pair{Tahap::T1, "T1"},
        std::pair{Tahap::T2, "T2"},
        std::pair{Tahap::T3, "T3"},
        std::pair{Tahap::T4, "T4"},
        std::pair{Tahap::T5, "T5"},
        std::pair{Tahap::T6, "T6"},
        std::pair{Tahap::T7, "T7"},
        std::pair{Tahap::T8, "T8"},
        std::pair{Tahap::T9, "T9"},
    };
};

} // namespace kinerja
