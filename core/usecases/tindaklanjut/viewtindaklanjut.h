#pragma once

#include "core/domain/evaluasi/predikat.h"
#include "core/regulation/usulantindaklanjut.h"
#include "core/storage/transaction.h"

#include <optional>
#include <vector>

namespace kinerja
{

/// One for whom something may be entered: their SKP of the year is set.
struct CalonTindakLanjut {
    SkpKunci skp;
    PegawaiKunci pegawai;
    QString nama;
    QString jabatan;
    std::optional<Predikat> predikat; ///< of the year, in force; nothing while it is not final
    int tercatat = 0;                 ///< entries beside that SKP
    bool angkaKredit = false;         ///< a functional official, who has it
};

struct TindakLanjutView {
    std::vector<TindakLanjutRow> daftar;
    std::vector<CalonTindakLanjut> calon; ///< of the unit, by name; then those of earlier SKP
    UsulanTindakLanjutTable usulan;
};

/// The register of the year and whom it may be about. Proposals follow the predikat in force of the akhir
/// evaluation; nothing is entered by itself (Pasal 39–40).
Result<TindakLanjutView, RegulationError> viewTindakLanjut(Reader& reader, int tahun, QDate today);

} // namespace kinerja
