#include "core/common/savefile.h"
#include "tests/support/catch.h"
#include "tests/support/smalldisk.h"

#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>

using namespace kinerja;
using namespace kinerja::tests;

TEST_CASE("a file of which the disk took only the beginning is not put in place of the one that was there")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(t("paket.json"));
    const qsizetype bytes = GENERATE(100, 6'000, 20'000, 70'000);
    QFile before(path);
    REQUIRE(before.open(QIODevice::WriteOnly));
    before.write("yang lama");
    before.close();
    for (const qsizetype room : {qsizetype{0}, bytes / 2, bytes - 1, bytes}) {
        QSaveFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        const SmallDisk disk(room);
        // In pieces, as a package is written: what does not fit may be noticed by the last of them alone.
        bool taken = true;
        for (qsizetype at = 0; at < bytes; at += 1'000) {
            const QByteArray piece(std::min(qsizetype{1'000}, bytes - at), 'x');
            taken = file.write(piece) == piece.size() && taken;
        }
        const bool whole = taken && commitWhole(file);
        CHECK(whole == (room == bytes));
        if (!whole) {
            file.cancelWriting();
        }
        CHECK(QFile(path).size() == (whole ? bytes : 9));
    }
}
