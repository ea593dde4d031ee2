#pragma once

#include "core/common/enumnames.h"
#include "core/regulation/regulation.h"
#include "core/storage/datafile.h"

#include <optional>

namespace kinerja
{

/// What stands above the title of the Dokumen Evaluasi.
enum class KepalaDokumen { Tanpa, Kop, Lambang };
template <> struct EnumNames<KepalaDokumen> {
    static constexpr std::array table{
        std::pair{KepalaDokumen::Tanpa, "tanpa"},
        std::pair{KepalaDokumen::Kop, "kop"},
        std::pair{KepalaDokumen::Lambang, "lambang"},
    };
};

/// The settings of the unit. They live in its file and travel in packages; what is not set follows the law.
struct PengaturanUnit {
    QString profilPasal;              ///< how articles are numbered on the screens; empty: the default
    std::optional<int> hariKeberatan; ///< days for an objection; the law's number where none
    std::optional<int> mendekatiHari; ///< so many days before a deadline it is called near
    std::optional<int> megabitaBukti; ///< of a file of evidence at most; `megabitaBuktiBawaan` where none
    bool evaluasiDitandatanganiKeduanya = false; ///< the form Evaluasi; else by the penilai alone
    KepalaDokumen kepalaDokumenEvaluasi = KepalaDokumen::Tanpa;
    QByteArray lambang = {}; ///< PNG or JPEG, chosen by the unit; none is delivered
    bool operator==(const PengaturanUnit&) const = default;
};

/// An emblem is part of every document that bears it.
constexpr qsizetype mostBytesOfLambang = 64 * 1024;
constexpr int mostDaysOfSetting = 366;
constexpr int mostMegabytesOfSetting = 2000;

PengaturanUnit pengaturanUnit(Reader& reader);

/// Stores what differs from what is set now. A number out of 0…366 days, or out of
/// 1…2000 megabytes, counts as not set, and so does a larger emblem.
Result<Outcome<Done>, StorageError> savePengaturan(Session& session, const PengaturanUnit& pengaturan);

/// The program's own limits are data as well (resources/regulation/batas.json), though no law.
int megabitaBuktiBawaan();
/// The largest file that is taken in as evidence, in bytes.
qint64 mostBytesOfBukti(Reader& reader);
/// Whether leaders count in the distribution of their own unit; they do not unless it is set (practice).
bool pimpinanDihitung(Reader& reader);
Result<Outcome<Done>, StorageError> savePimpinanDihitung(Session& session, bool dihitung);

/// The tables of the law in force on that day, with the unit's settings in place of the numbers that they
/// replace.
Result<Regulation, RegulationError> regulationInForce(Reader& reader, QDate day);

/// The dates and limits alone, likewise; as delivered where the file's can't be read.
Tenggat tenggatInForce(Reader& reader, QDate day);

} // namespace kinerja
