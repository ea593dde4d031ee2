#pragma once

#include "core/exchange/jsontree.h"

#include <QStringList>

namespace kinerja
{

/// One place at which two contents of a table of the law differ; one of the two has nothing there where a
/// part was added or left out.
struct BedaRegulasi {
    QStringList jalur; ///< names of the parts; a row by what it calls itself, else by its number from 1
    std::optional<JsonTree> lama;
    std::optional<JsonTree> baru;
    bool operator==(const BedaRegulasi&) const = default;
};

/// What differs between two contents, in their order, but for the head (versi, berlaku_mulai, status,
/// alasan). Rows that call themselves something are matched by that, so that one put in between is one
/// difference.
std::vector<BedaRegulasi> compareRegulasi(const JsonTree& lama, const JsonTree& baru);

/// What a row calls itself ("Berorientasi Pelayanan", "III/a"); its number from 1 where it has no such
/// member.
QString sebutanButir(const JsonTree& butir, size_t index);
/// The names that stand in the head of a table and are said when a version is stored.
bool isKepalaRegulasi(const QString& name);

} // namespace kinerja
