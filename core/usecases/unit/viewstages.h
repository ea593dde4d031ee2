#pragma once

#include "core/checks/finding.h"
#include "core/usecases/unit/checkunit.h"

#include <array>

namespace kinerja
{

enum class KeadaanTahap {
    Selesai,
    Sekarang,
    Terhalang,
    Nanti, ///< not part of this program yet
};

/// Why a stage is blocked, or what is to be done in it now.
enum class AlasanTahap {
    Tidak, ///< nothing to say
    BelumAdaSkp,
    DialogDahulu, ///< there is no SKP: the dialogue comes first, and is recorded with the draft
    DialogBelumAda,
    MasihAdaGalat,
    BelumDiajukan,
    MenungguPenilai,
    MenungguTandaTangan,
    TahapSebelumnya, ///< dialogue, penyusunan or komponen are not finished
    BelumDitetapkan,
    SepanjangTahun,       ///< the SKP is in force: its year is written down
    CatatanSampaiDitutup, ///< closed: what is missing of its time is still written down
    EvaluasiPenutupan,    ///< closed: it is evaluated up to its last day
    EvaluasiBelumFinal,   ///< the akhir evaluation; the periodic ones lead there
    MasaKeberatan,        ///< evaluated: an objection may still come, or is undecided
};

/// One of the stages T1–T9 for one pegawai and year.
struct TahapView {
    Tahap tahap = Tahap::T1;
    KeadaanTahap keadaan = KeadaanTahap::Terhalang;
    AlasanTahap alasan = AlasanTahap::Tidak;
    int galat = 0;
    QString pasal;      ///< "Pasal 5; Pasal 7 ayat (1)", as the unit numbers the articles
    QString kolom = {}; ///< of the first galat of the stage: where to go; empty: none
    bool operator==(const TahapView&) const = default;
};

struct PetaTahap {
    QString nama;
    SkpKunci skp; ///< the one that the stages speak of; empty: none yet
    std::vector<TahapView> tahap;
    bool angkaKredit = false; ///< they have it
};

/// The map of the work: nine stages for the pegawai's definitive SKP of that year (its newest revision).
Result<PetaTahap, CheckError> viewStages(Reader& reader, const PegawaiKunci& pegawai, int tahun, QDate today);

} // namespace kinerja
