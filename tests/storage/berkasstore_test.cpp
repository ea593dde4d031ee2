#include "tests/support/tempfile.h"

using namespace kinerja;
using namespace kinerja::tests;

TEST_CASE("evidence is stored once, in pieces, and comes back as it was")
{
    TempFile temp;
    QByteArray content;
    for (int i = 0; content.size() < 3 * BerkasStore::pieceSize; ++i) {
        content += QByteArray::number(i);
    }
    QString first;
    const auto stored = temp.file->transact(
        UndoPolicy::Fixed, [&](Transaction& transaction) -> Result<QString, StorageError> {
            first = transaction.berkas().put(content);
            return transaction.berkas().put(content);
        });
    REQUIRE(stored);
    CHECK(stored.value().value == first);
    temp.reopen();
    const auto read = temp.file->read([&](Reader& reader) {
        QByteArray back;
        int pieces = 0;
        CHECK(reader.berkas().size(first) == content.size());
        CHECK(reader.berkas().read(first, [&](const QByteArray& piece) {
            CHECK(piece.size() <= BerkasStore::pieceSize);
            back += piece;
            ++pieces;
            return true;
        }));
        CHECK(pieces == 4);
        CHECK_FALSE(reader.berkas().contains(QStringLiteral("00")));
        return back == content;
    });
    REQUIRE(read);
    CHECK(read.value());
}

TEST_CASE("a PDF that went out to be signed is kept once, by the document that it says")
{
    TempFile temp;
    const NaskahDiekspor naskah{
        QStringLiteral("aa11"), QStringLiteral("s"), QStringLiteral("konversi-ak"), QStringLiteral("{}")};
    const auto stored =
        temp.file->transact(UndoPolicy::Fixed, [&](Transaction& transaction) -> Result<int, StorageError> {
            transaction.berkas().putExport(naskah, "%PDF satu");
            transaction.berkas().putExport(naskah, "%PDF satu");
            transaction.berkas().putExport(naskah, "%PDF dua");
            transaction.berkas().putExport(
                {QStringLiteral("cc"), QStringLiteral("s"), QStringLiteral("skp"), {}}, "%PDF");
            return transaction.berkas().dropUnused();
        });
    REQUIRE(stored);
    CHECK(stored->value == 0);
    const auto read = temp.file->read([&](Reader& reader) {
        const auto hashes = reader.berkas().exportsOf(naskah.sha256);
        REQUIRE(hashes.size() == 2);
        CHECK(reader.berkas().content(hashes[0]) != reader.berkas().content(hashes[1]));
        CHECK(reader.berkas().content(hashes[0])->startsWith("%PDF "));
        CHECK(reader.berkas().exported(naskah.sha256)->jenis == naskah.jenis);
        CHECK_FALSE(reader.berkas().exported(QStringLiteral("bb")));
        return reader.berkas().content(QStringLiteral("00")).has_value();
    });
    REQUIRE(read);
    CHECK_FALSE(*read);
}

TEST_CASE("phrases are offered by use and can be forgotten")
{
    TempFile temp;
    const auto done =
        temp.file->transact(UndoPolicy::Fixed, [&](Transaction& transaction) -> Result<Done, StorageError> {
            FrasaStore& frasa = transaction.frasa();
            const auto kolom = KolomFrasa::RencanaHasilKerja;
            frasa.learn(kolom, QStringLiteral("Tersusunnya laporan 100%"), QDate(2026, 1, 1));
            frasa.learn(kolom, QStringLiteral("Tersusunnya  laporan 100% "), QDate(2026, 1, 2));
            frasa.learn(kolom, QStringLiteral("Tersusunnya laporan bulanan"), QDate(2026, 1, 3));
            frasa.learn(KolomFrasa::Target, QStringLiteral("12 Laporan"), QDate(2026, 1, 3));
            frasa.learn(kolom, QStringLiteral("   "), QDate(2026, 1, 3));
            CHECK(frasa.suggest(kolom, QStringLiteral("laporan"), 5) ==
                  QStringList{QStringLiteral("Tersusunnya laporan 100%"),
                      QStringLiteral("Tersusunnya laporan bulanan")});
            CHECK(frasa.suggest(kolom, QStringLiteral("100%"), 5).size() == 1);
            frasa.forget(kolom, QStringLiteral("Tersusunnya laporan bulanan"));
            frasa.learn(kolom, QStringLiteral("Tersusunnya laporan bulanan"), QDate(2026, 1, 4));
            CHECK(frasa.suggest(kolom, QStringLiteral("bulanan"), 5).isEmpty());
            return Done{};
        });
    REQUIRE(done);
}
