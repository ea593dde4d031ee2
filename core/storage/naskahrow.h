#pragma once

#include "core/domain/periode.h"
#include "core/domain/skp/skp.h"

#include <optional>

namespace kinerja
{

/// A frozen document as a list shows it; its content stays in the file.
struct NaskahRow {
    SkpKunci skp;
    PegawaiKunci pegawai;
    QString nama;
    int tahun = 0;
    int revisi = 1;
    QString jenis;                  ///< word of `--dokumen`
    std::optional<Periode> periode; ///< of the evaluation that it is of
    bool keberatan = false;         ///< the second Dokumen Evaluasi
    QString sha256;                 ///< hex
};

} // namespace kinerja
