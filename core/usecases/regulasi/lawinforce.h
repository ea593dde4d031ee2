#pragma once

#include "core/regulation/regulation.h"
#include "core/storage/transaction.h"

namespace kinerja
{

/// Where the tables of the law come from for an act on that day: the text that the file holds, else the one
/// that the program was delivered with. Valid as long as the reader.
RegulationSource lawInForce(Reader& reader, QDate day);

/// One table for the screens: as in force on that day; as delivered where the file's can't be read.
template <class Table> Table tableInForce(Reader& reader, const QString& id, QDate day)
{
    for (const QByteArray& bytes : {lawInForce(reader, day)(id).isi, regulationResource(id)}) {
        if (auto table = Table::parse(bytes)) {
            return std::move(*table);
        }
    }
    return {};
}

} // namespace kinerja
