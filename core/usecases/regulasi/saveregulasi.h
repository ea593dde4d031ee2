#pragma once

#include "core/domain/regulasitersimpan.h"
#include "core/exchange/jsontree.h"
#include "core/regulation/regulationerror.h"
#include "core/storage/datafile.h"

#include <variant>

namespace kinerja
{

/// A table of the law as it is to be from a day on. The head of `isi` (versi, berlaku_mulai, status, alasan)
/// gives way to what is said here.
struct SaveRegulasi {
    QString id;
    QString versi;
    QDate berlakuMulai;
    StatusRegulasi status = StatusRegulasi::BelumTerverifikasi;
    QString alasan; ///< why it was changed; travels in the table
    QByteArray isi; ///< JSON
};

/// Why a version of a table was not stored or not withdrawn.
struct RegulasiRefusal {
    enum class Kind {
        VersiKosong,
        VersiTidakTerpakai, ///< longer than `longestVersi`, or with a semicolon or a line break in it
        TanggalKosong,
        AlasanKosong,
        VersiBawaan,   ///< the label is that of a delivered table, which stays as it is
        VersiTerpakai, ///< frozen documents rest on that version
        TidakBerlaku,  ///< `lain` begins on the same day and goes before it
        TidakAda       ///< nothing to withdraw
    };
    Kind kind = Kind::TidakAda;
    QString versi;
    QString lain;
    bool operator==(const RegulasiRefusal&) const = default;
};

using SaveRegulasiError = std::variant<StorageError, RegulasiRefusal, JsonFault, RegulationError>;
constexpr qsizetype longestVersi = 40;

/// What the event log says of a table.
enum class TindakanRegulasi { Simpan, Cabut };

/// Stores a version of a table and logs it. A version of the same label that the unit made itself and that no
/// frozen document rests on is replaced. What the program could not read is refused.
Result<Outcome<Done>, SaveRegulasiError> saveRegulasi(Session& session, const SaveRegulasi& command);

/// Takes back a version that nothing rests on and that was not delivered with this program, and logs it.
Result<Outcome<Done>, SaveRegulasiError> withdrawRegulasi(
    Session& session, const QString& id, const QString& versi);

/// The content with that head, as `saveRegulasi` stores it.
JsonTree withKepala(JsonTree isi, const SaveRegulasi& command);

template <> struct EnumNames<TindakanRegulasi> {
    static constexpr std::array table{
        std::pair{TindakanRegulasi::Simpan, "simpan-regulasi"},
        std::pair{TindakanRegulasi::Cabut, "cabut-regulasi"},
    };
};

} // namespace kinerja
