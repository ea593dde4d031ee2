#pragma once

#include "core/domain/pegawai/kolompegawai.h"
#include "core/regulation/golongan.h"
#include "core/storage/transaction.h"

#include <set>
#include <vector>

namespace kinerja
{

/// Something about a row of a pasted table that the officer must see before it is stored.
struct TemuanBaris {
    enum class Kind {
        NamaKosong,
        NomorNotasiIlmiah,
        NomorDibulatkan,
        NomorGandaDiTabel, ///< `teks`: row number of the first row with it
        NomorBukanPola,    ///< the pattern of NIP or NI PPPK is broken
        TanpaNomor,
        TidakDipahami,        ///< a word or date that is none; `teks`. The field stays empty
        GolonganTidakDikenal, ///< `teks` is stored as it stands
        AtasanTidakDitemukan, ///< `teks`. No superior is set
        AtasanTidakUnik,      ///< several people have that name; none is set
        AtasanDiriSendiri,
        AtasanMelingkar,
        NamaBerbeda,     ///< the number belongs to `teks` in this file
        NamaSudahAda,    ///< of a new person: the file has somebody who may be the same; `teks`: who
        NamaGandaDiTabel ///< of a new person: `teks`: row number of the first one that may be the same
    };
    Kind kind = Kind::NamaKosong;
    KolomPegawai kolom = KolomPegawai::Abaikan;
    QString teks;
    bool operator==(const TemuanBaris&) const = default;
};

/// Whether a row with this finding can't be stored.
bool isGalat(TemuanBaris::Kind kind);

/// Whether a row with this finding is stored only where the officer asks for it.
bool needsDecision(TemuanBaris::Kind kind);

enum class NasibBaris { Baru, Diperbarui, Sama, Galat };

/// One row of the table as it would be stored.
struct BarisPegawai {
    size_t baris = 0; ///< index in the table
    NasibBaris nasib = NasibBaris::Baru;
    Pegawai pegawai;                   ///< merged with the stored person where there is one
    QString atasan;                    ///< as typed
    std::optional<size_t> atasanBaris; ///< the superior is another row of this table
    std::vector<KolomPegawai> berubah; ///< of Diperbarui: the columns that bring something new
    std::vector<TemuanBaris> temuan;
};

/// What a table of people becomes. Rows whose number is in the file update that person with their filled
/// cells; all others are new people, with the unit's name and instansi where the table has none. New people
/// have no kunci yet.
std::vector<BarisPegawai> previewPegawaiRows(
    Reader& reader, const GolonganTable& golongan, const CellTable& table, const KolomDugaan& kolom);

} // namespace kinerja
