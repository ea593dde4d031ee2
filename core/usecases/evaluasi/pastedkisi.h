#pragma once

#include "core/common/tabular.h"
#include "core/storage/evaluasirow.h"
#include "core/storage/transaction.h"
#include "core/usecases/evaluasi/fillevaluasi.h"

namespace kinerja
{

/// What a column of a table that is pasted into the grid of a unit's evaluations means.
enum class KolomKisi {
    Abaikan,
    Pegawai, ///< identity number or name
    Kontribusi,
    HasilKerja,
    Perilaku,
    UmpanBalik,
    Catatan,
    Realisasi, ///< of the next IKI
};

/// One cell of the table on its way into an evaluation.
struct SelKisi {
    KolomKisi arti = KolomKisi::Abaikan;
    int iki = 0; ///< from 0, of Realisasi
    QString isi;
    QString semula; ///< what stands there now, ratings and "belum ada" by their words; empty: nothing
    bool terbaca = true;
};

struct BarisKisi {
    size_t pegawai = 0; ///< in the rows that were given
    std::vector<SelKisi> sel;
};

struct KisiTertempel {
    std::vector<KolomKisi> kolom; ///< one a column of the table
    bool adaJudul = false;
    std::vector<BarisKisi> baris;
    QStringList tanpaPegawai; ///< rows for whom nobody, or more than one, was found
    QStringList terkunci;     ///< people whose evaluation takes nothing any more
};

/// A name is found without its degrees too where it fits one person alone.
/// By the headings where the first row has one; else the columns of the grid from `kolom` on, over the people
/// from `baris` on, in their order.
KisiTertempel readPastedKisi(
    const CellTable& table, const std::vector<EvaluasiRow>& rows, size_t baris, KolomKisi kolom);

/// Adds what the IKI that are pasted to hold now: the rows of a grid do not tell.
void addRealisasiSemula(
    Reader& reader, const std::vector<EvaluasiRow>& rows, const Periode& periode, KisiTertempel& pasted);

/// What is to be written; where `timpa` is false, filled cells stay. Unreadable ratings are left out.
enum class SelTerisi { Biarkan, Timpa };
std::vector<IsiEvaluasi> isiDari(const KisiTertempel& pasted, const std::vector<EvaluasiRow>& rows,
    const Periode& periode, SelTerisi filled);

/// "di atas ekspektasi", "diatas", "sesuai", "di bawah …", or 1, 2, 3 from the best.
std::optional<Rating> parseRating(const QString& typed);

} // namespace kinerja
