#include "tests/ui/skp/penyusunan.h"
#include "ui/forms/phraseedit.h"
#include "ui/skp/skppage.h"

#include <QListWidget>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

/// The page of an SKP in an active window, where fields get and lose the focus as a user's do.
struct Typed : Penyusunan {
    SkpPage page{context};

    explicit Typed(StorageService::Threading threading = StorageService::Threading::Inline)
        : Penyusunan(StatusSkp::Draf, threading)
    {
        follow(*this, page);
        page.refresh();
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        page.showSkp(staff);
        storage.waitUntilIdle();
    }
    PhraseEdit& rencana()
    {
        auto* edit = child<PhraseEdit>(page, "rencana");
        edit->setFocus();
        return *edit;
    }
};

} // namespace

TEST_CASE("what is typed while the last save is read back stays, and so does the cursor")
{
    Typed unit(StorageService::Threading::OwnThread);
    click(unit.page, "rhkBaru");
    unit.storage.waitUntilIdle();
    PhraseEdit& edit = unit.rencana();
    bool more = true;
    // The page hears of the change before we do and asks for the SKP anew; we type before the answer is
    // there.
    QObject::connect(&unit.storage, &StorageService::changed, &edit, [&] {
        if (std::exchange(more, false)) {
            QTest::keyClicks(&edit, QStringLiteral("oran kas"));
        }
    });
    QTest::keyClicks(&edit, QStringLiteral("Menyusun lap"));
    unit.page.flush();
    unit.storage.waitUntilIdle();
    REQUIRE_FALSE(more);
    CHECK(edit.text() == QStringLiteral("Menyusun laporan kas"));
    QTest::keyClicks(&edit, QStringLiteral(" bulanan"));
    unit.page.flush();
    unit.storage.waitUntilIdle();
    CHECK(unit.skp(unit.staff).hasilKerja.front().rencana == QStringLiteral("Menyusun laporan kas bulanan"));
}

TEST_CASE("phrases that open under a field don't end the typing in it")
{
    Typed unit;
    click(unit.page, "rhkBaru");
    QTest::keyClicks(&unit.rencana(), QStringLiteral("Menyusun laporan kas"));
    unit.page.showSkp(unit.leader);
    unit.page.showSkp(unit.staff);
    click(unit.page, "rhkBaru");
    PhraseEdit& edit = unit.rencana();
    QTest::keyClicks(&edit, QStringLiteral("Meny"));
    REQUIRE(edit.isChoosing());
    CHECK(unit.skp(unit.staff).hasilKerja.back().rencana.isEmpty());
    QTest::keyClicks(&edit, QStringLiteral("impan arsip"));
    CHECK(edit.text() == QStringLiteral("Menyimpan arsip"));
    unit.page.flush();
    CHECK(unit.skp(unit.staff).hasilKerja.back().rencana == QStringLiteral("Menyimpan arsip"));
}

TEST_CASE("a key that works a button loses nothing that is still being typed")
{
    Typed unit;
    click(unit.page, "rhkBaru");
    QTest::keyClicks(&unit.rencana(), QStringLiteral("Menyusun laporan"));
    click(unit.page, "ikiBaru"); // without the focus leaving the field
    CHECK(unit.skp(unit.staff).hasilKerja.front().rencana == QStringLiteral("Menyusun laporan"));
    CHECK(unit.skp(unit.staff).hasilKerja.front().indikator.size() == 1);
}

TEST_CASE("a sentence is offered for the next record as soon as its own is left")
{
    Typed unit;
    click(unit.page, "rhkBaru");
    QTest::keyClicks(&unit.rencana(), QStringLiteral("Menyusun laporan kas"));
    CHECK(unit.offered(KolomFrasa::RencanaHasilKerja, "Meny").isEmpty());
    click(unit.page, "rhkBaru");
    QCoreApplication::processEvents();
    CHECK(unit.offered(KolomFrasa::RencanaHasilKerja, "Meny") ==
          QStringList{QStringLiteral("Menyusun laporan kas")});
}
