#pragma once

#include "core/domain/pegawai/pegawai.h"
#include "core/storage/transaction.h"

#include <vector>

namespace kinerja
{

/// What may not be stored of a person. A mere breach of a number's pattern is none (see checkNomor).
struct PegawaiFault {
    enum class Kind {
        NamaKosong,
        NomorNotasiIlmiah, ///< a spreadsheet made 1,98E+17 of the number
        NomorDibulatkan,   ///< a spreadsheet kept only 15 of its digits
        NomorGanda,        ///< `siapa` has the same number
        AtasanDiriSendiri,
        AtasanMelingkar, ///< `siapa`: the superiors from the chosen one back to this person
        AtasanTidakAda,
    };
    Kind kind = Kind::NamaKosong;
    QString siapa;
    bool operator==(const PegawaiFault&) const = default;
};

/// The field that a fault belongs to, by its name in packages: "nama", "identitas", "atasan".
QString fieldOf(PegawaiFault::Kind kind);

/// Cleans what needs no question (blanks around texts, dots and blanks in numbers).
Pegawai cleanPegawai(Pegawai pegawai);
/// All faults of a person as they would be stored; nothing is changed.
std::vector<PegawaiFault> checkPegawai(Reader& reader, const Pegawai& pegawai);

} // namespace kinerja
