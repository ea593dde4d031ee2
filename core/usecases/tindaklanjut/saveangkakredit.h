#pragma once

#include "core/storage/datafile.h"
#include "core/usecases/common/refusal.h"

namespace kinerja
{

/// What is wrong with an amount, a month or a word of angka kredit as typed.
struct AngkaKreditFault {
    enum class Kind {
        BukanAngka,     ///< no number of at most three decimals
        TahunSalah,     ///< no year that a data file holds
        BulanSalah,     ///< not 1–12, or the last before the first
        PredikatKosong, ///< a row without it converts to nothing
        BulanBertindih, ///< the months of two rows of one year overlap
    };
    enum class Kolom { NilaiIntegrasi, AkDasar, AkJfLama, AkPenyesuaian, AkPendidikan, Riwayat, Dokumen };
    Kind kind = Kind::BukanAngka;
    Kolom kolom = Kolom::Riwayat;
    int baris = -1; ///< index of the row of `riwayat` or `dokumen`; -1: none
    bool operator==(const AngkaKreditFault&) const = default;
};

/// Opening balances, earlier conversions and notes for the papers of a functional official. Amounts may be
/// typed with a decimal comma and points for thousands; they are stored with a point (see AngkaKredit).
struct SaveAngkaKredit {
    PegawaiKunci kunci;
    AngkaKredit angkaKredit;
};

/// All or nothing, undoable. Rows of `riwayat` are stored in the order of time.
Result<Outcome<Done>, Refused<AngkaKreditFault>> saveAngkaKredit(
    Session& session, const SaveAngkaKredit& command);

/// What is wrong with the rows of a list by themselves.
std::vector<AngkaKreditFault> checkRiwayat(const std::vector<RiwayatAngkaKredit>& rows);
std::vector<AngkaKreditFault> checkDokumen(const std::vector<DokumenAngkaKredit>& rows);

/// The amount as packages hold it; nothing where it is none, or could be two. Empty for an empty text.
std::optional<QString> cleanAngkaKredit(const QString& typed);

} // namespace kinerja
