#pragma once

namespace kinerja
{

/// Why a paper does not go out to be signed electronically.
enum class AlasanLewati {
    TanpaNaskah,   ///< the SKP has no paper of those kinds
    BelumTerkunci, ///< what is still written is not signed
    BelumFinal,    ///< angka kredit of a year whose evaluations are not final
    TanpaCuplikan, ///< signed elsewhere before it came into this file, without its text
    NaskahRusak,   ///< what was locked can't be read
    SudahAda,      ///< a file of that name is in the folder: it may be the signed one
    TidakTertulis, ///< the disk refused
};

} // namespace kinerja
