#pragma once

#include "core/domain/evaluasi/evaluasi.h"
#include "core/domain/evaluasi/predikat.h"
#include "core/domain/evaluasi/ratingberlaku.h"
#include "core/domain/pelaksanaan/pelaksanaan.h"
#include "core/domain/skp/skp.h"
#include "core/domain/tindaklanjut/tindaklanjut.h"

#include <optional>
#include <vector>

namespace kinerja
{

/// A final evaluation of one's SKP, of whatever year.
struct EvaluasiKarier {
    SkpKunci skp; ///< the revision beside which it stands
    int tahun = 0;
    Periode periode;
    RentangTanggal masa; ///< the days of the period that the SKP covers
    Sebagai sebagai = Sebagai::Definitif;
    QString jabatan; ///< as the evaluation names it
    QString unitKerja;
    RatingBerlaku rating;       ///< in force
    bool diubahPutusan = false; ///< by the decision of an objection
    QString catatan;
    std::optional<Predikat> predikat = {}; ///< that follows from the ratings in force
    bool operator==(const EvaluasiKarier&) const = default;
};

/// A predikat of a time before the file, known from what was noted for angka kredit.
struct PredikatTercatat {
    int tahun = 0;
    int bulanMulai = 1;
    int bulanSelesai = bulanSetahun;
    QString predikat; ///< as it was noted
    bool operator==(const PredikatTercatat&) const = default;
};

/// A feedback of the year, or one that was written on a final evaluation alone.
struct UmpanBalikKarier {
    int tahun = 0;
    UmpanBalik isi;
    std::optional<NilaiBerakhlak> nilai;
    QString rhk; ///< the text of the RHK that it is on; empty beside a value, or on the work as a whole
    bool operator==(const UmpanBalikKarier&) const = default;
};

/// What was said on one subject, oldest first. Texts are grouped by what they were given on, never by their
/// words.
struct TemaUmpanBalik {
    std::optional<NilaiBerakhlak> nilai;
    QString rhk;   ///< empty without a value: the work as a whole
    int tahun = 0; ///< of the RHK; 0 for a value, which is the same in all years
    std::vector<UmpanBalikKarier> isi;

    int jumlah(SifatUmpanBalik sifat) const;
    int jumlah(PemberiUmpanBalik dari) const;
    bool operator==(const TemaUmpanBalik&) const = default;
};

struct TindakLanjutKarier {
    int tahun = 0;
    TindakLanjut isi;
    bool operator==(const TindakLanjutKarier&) const = default;
};

/// A competence as it was judged in a bimbingan.
struct KompetensiKarier {
    QDate tanggal; ///< of the bimbingan
    PenilaianKompetensi isi;
    bool operator==(const KompetensiKarier&) const = default;
};

/// The years of one pegawai at a glance (T9, pembinaan karier). Konseling has no place in it.
struct Karier {
    int sampai = 0;                           ///< the last year that it shows
    std::vector<PredikatTercatat> tercatat;   ///< of years without an evaluation, oldest first
    std::vector<EvaluasiKarier> evaluasi;     ///< by year, SKP and period
    std::vector<TemaUmpanBalik> tema;         ///< values in their order, then RHK by year, then the rest
    std::vector<Pembinaan> bimbingan;         ///< by date
    std::vector<KompetensiKarier> kompetensi; ///< by competence, each oldest first
    std::vector<TindakLanjutKarier> tindakLanjut;
    bool operator==(const Karier&) const = default;

    bool isEmpty() const;
};

/// Gathers feedback into themes. One that several evaluations took over counts once: by its kunci, else by
/// who said what on the same subject.
std::vector<TemaUmpanBalik> temaUmpanBalik(std::vector<UmpanBalikKarier> all);

} // namespace kinerja
