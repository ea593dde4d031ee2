#pragma once

#include "core/common/enumnames.h"
#include "core/storage/sqlite/connection.h"

#include <QDate>
#include <QStringList>

#include <array>
#include <vector>

namespace kinerja
{

/// The kinds of fields whose phrases are remembered. Konseling, keberatan and names are none of them.
enum class KolomFrasa {
    RencanaHasilKerja,
    Indikator,
    Target,
    EkspektasiPerilaku,
    DukunganSumberDaya,
    SkemaPertanggungjawaban,
    Konsekuensi,
    Strategi,
    Peran,
    ManualTujuan,
    ManualDefinisi,
    ManualFormula,
    ManualSatuan,
    ManualSumberData
};

/// A phrase of the library.
struct Frasa {
    KolomFrasa kolom = KolomFrasa::RencanaHasilKerja;
    QString teks;
    int jumlah = 0; ///< how often it was written
    QDate terakhir;
    bool operator==(const Frasa&) const = default;
};

/// The phrase library: what the unit wrote before, offered again while typing.
class FrasaStore
{
public:
    explicit FrasaStore(sqlite::Connection& connection) : m_connection(connection) {}

    /// Counts a phrase once more; a forgotten one stays forgotten. Blank texts are not phrases, nor are
    /// texts that hold the name (without degrees) of a person known to the file.
    void learn(KolomFrasa kolom, const QString& teks, QDate today);
    void forget(KolomFrasa kolom, const QString& teks);
    /// Phrases that hold the typed words somewhere, most used first; none that names a person.
    QStringList suggest(KolomFrasa kolom, const QString& typed, int limit) const;
    /// The whole library but for what is forgotten, by kind of field, most used first.
    std::vector<Frasa> all() const;

private:
    sqlite::Connection& m_connection;
};

template <> struct EnumNames<KolomFrasa> {
    static constexpr std::array table{
        std::pair{KolomFrasa::RencanaHasilKerja, "rencana"},
        std::pair{KolomFrasa::Indikator, "indikator"},
        std::pair{KolomFrasa::Target, "target"},
        std::pair{KolomFrasa::EkspektasiPerilaku, "ekspektasi"},
        std::pair{KolomFrasa::DukunganSumberDaya, "dukungan"},
        std::pair{KolomFrasa::SkemaPertanggungjawaban, "skema"},
        std::pair{KolomFrasa::Konsekuensi, "konsekuensi"},
        std::pair{KolomFrasa::Strategi, "strategi"},
        std::pair{KolomFrasa::Peran, "peran"},
        std::pair{KolomFrasa::ManualTujuan, "manual_tujuan"},
        std::pair{KolomFrasa::ManualDefinisi, "manual_definisi"},
        std::pair{KolomFrasa::ManualFormula, "manual_formula"},
        std::pair{KolomFrasa::ManualSatuan, "manual_satuan"},
        std::pair{KolomFrasa::ManualSumberData, "manual_sumber_data"},
    };
};

} // namespace kinerja
