#pragma once

#include "core/documents/namatercetak.h"
#include "core/domain/evaluasi/usulanrating.h"
#include "core/regulation/berakhlak.h"
#include "core/regulation/predikattable.h"
#include "core/usecases/evaluasi/evaluasiacts.h"
#include "core/usecases/evaluasi/evaluasierror.h"
#include "core/usecases/evaluasi/pilihanperiode.h"
#include "core/usecases/evaluasi/viewtahun.h"
#include "core/usecases/papers/gatherpaper.h"
#include "core/usecases/unit/checkunit.h"

#include <optional>
#include <vector>

namespace kinerja
{

/// What an evaluation shows beside one IKI.
struct IkiDinilai {
    HasilKerjaKunci rhk;
    IndikatorKunci iki;
    NomorRhk nomor;
    int urutan = 1;        ///< of the IKI within its RHK
    QString kunci;         ///< as RealisasiIndikator names it
    QString targetPeriode; ///< planned for the period; empty: none
    std::vector<BuktiDukung> bukti;
    int buktiLain = 0; ///< evidence of it that bears a day outside the period
    std::vector<CatatanKinerja> catatan;
    QString dariCatatan;                       ///< what they come to as a realisasi; empty: nothing
    std::vector<UmpanBalik> umpanBalik;        ///< of the period, not yet on the form: see umpanBalikTahun
    QString realisasiSebelumnya;               ///< of the previous period; empty: none
    std::optional<Rating> ratingRhkSebelumnya; ///< of its RHK, in the previous period
    /// For akhir: what the periods of the year came to, in order, those without a realisasi left out.
    std::vector<std::pair<Periode, QString>> perPeriode;
};

/// Feedback on a value that the period brought and is not yet on the form.
struct NilaiDinilai {
    NilaiBerakhlak nilai = NilaiBerakhlak::BerorientasiPelayanan;
    std::vector<UmpanBalik> umpanBalik;
};

/// Everything that a screen of one evaluation shows.
struct EvaluasiView {
    EvaluasiRef ref; ///< beside which revision it stands, or would
    Skp skp;         ///< that revision
    QString nama;
    QString unitKerja;         ///< of the pegawai, for which a capaian may be set alone
    bool dariUnitLain = false; ///< of the unit that the pegawai came from: evaluated there
    QString namaPenilai;       ///< in office today, or as frozen; empty: none
    RentangTanggal rentang;
    Evaluasi evaluasi; ///< as stored, with a row for each IKI; else a proposed draft
    bool tersimpan = false;
    std::vector<IkiDinilai> iki;
    std::vector<NilaiDinilai> perilaku;
    std::vector<NilaiPerilaku> nilai;       ///< BerAKHLAK with its guides
    std::optional<Evaluasi> sebelumnya;     ///< the previous period's
    std::vector<PeriodeDinilai> tahunIni;   ///< for akhir: the periods of the year, side by side
    std::vector<SkpTahunIni> skpSebelumnya; ///< for akhir: earlier SKP of the year, for reading
    std::optional<CapaianOrganisasi> capaian;
    bool pimpinan = false; ///< leads what that capaian speaks for: it is the basis of the hasil kerja rating
    std::optional<Predikat> predikat;        ///< of the evaluation's own ratings, as its papers say it
    std::optional<Predikat> predikatBerlaku; ///< in force: after an objection that was granted
    QString namaPemutus;                     ///< of the objection; empty: none is named
    PredikatTable matriks;                   ///< by which a screen shows what two ratings lead to
    UsulanRating usulan;
    std::vector<Finding> findings;
    std::vector<ActEvaluasiTersedia> acts;
    std::vector<PeriodePilihan> periode; ///< all of the SKP
    PilihanPenilai pilihanPenilai;
    QString tempat;       ///< proposed for lock and signature
    QDate batasKeberatan; ///< last day to object; null while it was not received
};

/// Nothing where there is no such SKP, or it has no day in that period. `kunci` may be any revision of it.
Result<std::optional<EvaluasiView>, CheckError> viewEvaluasi(
    Reader& reader, const SkpKunci& kunci, const Periode& periode, QDate today);

} // namespace kinerja
