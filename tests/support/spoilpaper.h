#pragma once

#include "core/storage/datafile.h"
#include "tests/support/catch.h"

#include <QCryptographicHash>

namespace kinerja::tests
{

/// Gives one SKP of the file a snapshot of two papers, the second of which does not fit its hash.
inline Skp spoilPaper(DataFile& file)
{
    const auto paper = [](const char* jenis, const QString& isi) {
        const QByteArray hash = QCryptographicHash::hash(isi.toUtf8(), QCryptographicHash::Sha256).toHex();
        return DokumenBeku{QString::fromLatin1(jenis), QString::fromLatin1(hash), isi, 1};
    };
    Skp spoilt;
    REQUIRE(file.transact(UndoPolicy::Fixed, [&](Transaction& transaction) -> Result<Done, StorageError> {
        spoilt = *transaction.load(transaction.lists().skpKunci().front());
        spoilt.cuplikan.dokumen = {
            paper("skp", QStringLiteral("{}")), paper("lampiran", QStringLiteral("{ }"))};
        spoilt.cuplikan.dokumen.back().isi += QLatin1Char('x');
        transaction.save(spoilt);
        return Done{};
    }));
    return spoilt;
}

} // namespace kinerja::tests
