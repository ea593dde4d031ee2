#pragma once

#include "core/common/tabular.h"
#include "core/domain/skp/skpkeys.h"

namespace kinerja
{

/// A cell of a pasted table that finds no place in the SKP as it stands.
struct SelTersisa {
    enum class Sebab {
        AspekTidakDikenal,
        AspekTidakDipakai, ///< the form has no aspek
        PerspektifTidakDikenal,
        KolomTidakDikenal, ///< beyond the columns, or under a heading that is none of the form's
        TanpaRhk           ///< says something of an RHK in a row that has none
    };
    Sebab sebab = Sebab::KolomTidakDikenal;
    size_t baris = 0; ///< from 1, blank rows not counted
    QString isi;
    bool operator==(const SelTersisa&) const = default;
};

/// RHK and IKI as the rows of a spreadsheet say them.
struct HasilKerjaTertempel {
    std::vector<Indikator> lanjutan; ///< IKI before the first RHK: of the RHK that is there
    std::vector<HasilKerja> hasilKerja;
    std::vector<SelTersisa> sisa;

    size_t jumlahIki() const;
};

/// Reads rows of RHK, aspek, IKI, target (and what else the form has), with or without a heading, a column of
/// numbers, and the rows that name the sections. A row without an RHK, or with that of the row above, adds an
/// IKI to the RHK above. Without a heading the columns are told by the form, by their number and by where
/// words of aspek stand.
HasilKerjaTertempel readPastedHasilKerja(
    const CellTable& table, Kelompok kelompok, Pendekatan pendekatan, SkpKeys& keys);

/// Items of a list of the Lampiran: text and kind; a column of numbers before them is passed over.
struct ButirTertempel {
    std::vector<Butir> butir;
    std::vector<SelTersisa> sisa;
};
ButirTertempel readPastedButir(const CellTable& table);

} // namespace kinerja
