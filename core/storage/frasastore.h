#pragma once

#include "core/storage/sqlite/connection.h"

#include <QDate>
#include <QStringList>

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
    Peran
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
    /// Phrases that hold the typed words somewhere, most used first.
    QStringList suggest(KolomFrasa kolom, const QString& typed, int limit) const;

private:
    sqlite::Connection& m_connection;
};

} // namespace kinerja
