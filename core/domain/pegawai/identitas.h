#pragma once

#include "core/common/enumnames.h"
#include "core/common/result.h"
#include "core/domain/pegawai/pegawai.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace kinerja
{

/// What a spreadsheet did to an 18-digit number; it can't be made whole again, only typed anew.
enum class NomorRusak {
    NotasiIlmiah, ///< 1,98609E+17
    Dibulatkan,   ///< the last three digits are 000: only 15 digits survived
};

/// A part of an identity number that breaks its pattern. A warning, never a block.
enum class BagianNomor {
    Kosong,       ///< the kind asks for a number and there is none
    BukanAngka,   ///< something other than digits
    Panjang,      ///< NIP and NI PPPK have 18 digits
    TanggalLahir, ///< digits 1–8 are no date
    TmtCpns,      ///< NIP, digits 9–14: no year and month after the birth
    Tahun,        ///< NI PPPK, digits 9–12: no year after the birth
    JenisKelamin, ///< digit 15 is neither 1 nor 2
    NomorUrut,    ///< digits 16–18 are 000
};

/// The number as it is kept: without spaces, dots, dashes and the apostrophe by which spreadsheets mark text.
QString cleanNomor(const QString& typed);

/// Whether a double holds that number of 18 digits exactly. One that went through a spreadsheet always is so;
/// of the others one in 32.
bool isHeldByDouble(const QString& nomor);

/// Cleans a number as typed or pasted; refuses one that a spreadsheet has spoiled, as far as it alone proves
/// it.
Result<QString, NomorRusak> parseNomor(const QString& typed);

/// In groups for screens and papers: 19860926 201505 1 001; numbers of another length as they stand.
QString nomorTercetak(const Identitas& identitas);
/// "NIP", "NI PPPK", "NRP"; empty where a person has none.
QString labelNomor(JenisIdentitas jenis);

/// Which parts break the pattern of their kind; none for a good number and for JenisIdentitas::Tanpa.
std::vector<BagianNomor> checkNomor(const Identitas& identitas);

/// What a number says of the person who has it.
struct KataNomor {
    QDate tanggalLahir;
    JenisKelamin jenisKelamin = JenisKelamin::LakiLaki;
    QDate tmtCpns = {}; ///< first day of the month; of a NIP alone
    bool operator==(const KataNomor&) const = default;
};
/// Nothing where the number breaks its pattern or is of a kind that says nothing.
std::optional<KataNomor> kataNomor(const Identitas& identitas);

template <> struct EnumNames<NomorRusak> {
    static constexpr std::array table{
        std::pair{NomorRusak::NotasiIlmiah, "notasi-ilmiah"},
        std::pair{NomorRusak::Dibulatkan, "dibulatkan"},
    };
};
template <> struct EnumNames<BagianNomor> {
    static constexpr std::array table{
        std::pair{BagianNomor::Kosong, "kosong"},
        std::pair{BagianNomor::BukanAngka, "bukan-angka"},
        std::pair{BagianNomor::Panjang, "panjang"},
        std::pair{BagianNomor::TanggalLahir, "tanggal-lahir"},
        std::pair{BagianNomor::TmtCpns, "tmt-cpns"},
        std::pair{BagianNomor::Tahun, "tahun"},
        std::pair{BagianNomor::JenisKelamin, "jenis-kelamin"},
        std::pair{BagianNomor::NomorUrut, "nomor-urut"},
    };
};

} // namespace kinerja
