#pragma once

#include "core/common/id.h"
#include "core/domain/tindaklanjut/tindaklanjut.h"

namespace kinerja
{

/// One entry of the register: what follows for whom.
struct TindakLanjutRow {
    SkpKunci skp; ///< the revision beside which it stands
    PegawaiKunci pegawai;
    QString nama;
    QString jabatan;
    TindakLanjut isi;
    bool operator==(const TindakLanjutRow&) const = default;
};

/// Somebody whose objection is not decided.
struct KeberatanRow {
    SkpKunci skp;
    PegawaiKunci pegawai;
    QString nama;
    QString jabatan;
};

} // namespace kinerja
