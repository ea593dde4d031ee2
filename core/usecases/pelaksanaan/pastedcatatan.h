#pragma once

#include "core/common/tabular.h"
#include "core/domain/pelaksanaan/pelaksanaan.h"
#include "core/domain/pelaksanaan/pilihanrhk.h"

#include <vector>

namespace kinerja
{

/// What a column of a table that is pasted into the notes means.
enum class KolomCatatan { Abaikan, Tanggal, Rhk, Iki, Mulai, Selesai, Kegiatan, Realisasi, Satuan };

/// What the columns of a table seem to mean.
struct KolomCatatanDugaan {
    std::vector<KolomCatatan> kolom; ///< one per column
    bool adaJudul = false;           ///< the first row is a heading
    bool operator==(const KolomCatatanDugaan&) const = default;
};

/// By the heading where there is one; else in the order of the grid where it fills it; else by what the cells
/// hold.
KolomCatatanDugaan dugaKolomCatatan(const CellTable& table, const std::vector<PilihanRhk>& rhk, QDate today);

/// What a row takes over where it does not say so itself.
struct BawaanCatatan {
    QDate tanggal;
    HasilKerjaKunci rhk;
    int tahun = 0; ///< of a day without a year ("3/2"); 0: that of today
};

/// A cell of a pasted table that was not understood; it goes into the words of the activity, so that it is
/// not lost.
struct SelCatatan {
    size_t baris = 0;    ///< of the notes that are made, from 0
    qsizetype kolom = 0; ///< of the table, from 0
    KolomCatatan arti = KolomCatatan::Abaikan;
    QString isi;
    bool operator==(const SelCatatan&) const = default;
};

struct CatatanTertempel {
    std::vector<CatatanKinerja> catatan; ///< without keys
    std::vector<size_t> baris;           ///< the row of the table that each comes from
    std::vector<SelCatatan> sisa;        ///< not understood
    int diabaikan = 0;                   ///< cells that hold something in columns that are left out

    int tanpaRhk() const;             ///< notes whose RHK is still to be chosen
    int sisaDari(KolomCatatan) const; ///< cells of that meaning that were not understood
};

/// A row without date or RHK takes those of the row above it, the first one `bawaan`. One whose RHK is not
/// understood is of no RHK, and so are those below it that name none: nothing is put down to an RHK that
/// nobody named. Rows without a word of what was done or reached are no notes.
CatatanTertempel readPastedCatatan(const CellTable& table, const KolomCatatanDugaan& kolom,
    const std::vector<PilihanRhk>& rhk, const BawaanCatatan& bawaan, QDate today);

template <> struct EnumNames<KolomCatatan> {
    static constexpr std::array table{
        std::pair{KolomCatatan::Abaikan, "abaikan"},
        std::pair{KolomCatatan::Tanggal, "tanggal"},
        std::pair{KolomCatatan::Rhk, "rhk"},
        std::pair{KolomCatatan::Iki, "iki"},
        std::pair{KolomCatatan::Mulai, "mulai"},
        std::pair{KolomCatatan::Selesai, "selesai"},
        std::pair{KolomCatatan::Kegiatan, "kegiatan"},
        std::pair{KolomCatatan::Realisasi, "realisasi"},
        std::pair{KolomCatatan::Satuan, "satuan"},
    };
};

} // namespace kinerja
