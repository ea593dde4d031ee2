#pragma once

#include "core/documents/evaluasidocuments.h"
#include "core/regulation/distribusi.h"

#include <vector>

namespace kinerja
{

/// A pegawai on a paper of the unit.
struct BarisUnit {
    NamaTercetak nama;
    std::optional<Rating> hasilKerja;
    std::optional<Rating> perilakuKerja;
    std::optional<Predikat> predikat; ///< nothing while the evaluation is not final
};

/// What the papers of a unit and period say; plain values, gathered by the caller.
struct UnitPaper {
    int tahun = 0;
    Periode periode;
    Unit unit;
    QString lingkup; ///< the unit kerja or penilai that the paper is about; the unit's own name otherwise
    std::optional<CapaianOrganisasi> capaian;
    NamaTercetak penetap; ///< who sets it, where the file knows that person
    SebaranPredikat final{};
    SebaranPredikat draf{};
    int belumDinilai = 0; ///< begun without both ratings, or not begun
    int pimpinan = 0;     ///< not counted
    int tanpaSkp = 0;
    std::vector<AturanPola> aturan;
    bool mungkin = true;
    std::vector<BarisUnit> baris; ///< for the Penetapan Predikat
    QDate dinilai;                ///< the last of those came to their predikat; null: nobody has one
};

/// Counts, shares, the pattern's rules and the unit's bars beside the pattern's curve. An own layout.
DocumentModel makeDistribusiDocument(const UnitPaper& paper, const Wording& wording);
/// Penetapan Predikat Kinerja: an own layout, signed by who sets the capaian.
DocumentModel makePenetapanPredikatDocument(const UnitPaper& paper, const Wording& wording);

/// "33,3" of tenths of a per cent.
QString persenTercetak(int perMil);
/// The figure of unit and pattern: bars in per cent of those that are final, and the curve of the capaian.
Figure gambarDistribusi(const UnitPaper& paper, const Wording& wording);

} // namespace kinerja
