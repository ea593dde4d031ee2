#include "tests/ui/skp/penyusunan.h"
#include "ui/skp/newskpdialog.h"
#include "ui/wizard/penyusunanwizard.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace kinerja;
using namespace kinerja::tests;

TEST_CASE("the wizard is left and resumed where it was, with everything typed")
{
    Penyusunan unit;
    unit.ownSettings();
    {
        PenyusunanWizard wizard(unit.context, unit.leader);
        wizard.show();
        click(wizard, "ambilPerjanjian");
        wizard.next();
        unit.checkExports();
        type(wizard, "rencana", "Diketik lalu ditutup");
        wizard.next();
        unit.checkExports();
        type(wizard, "tujuan", "Menurunkan risiko");
        wizard.reject();
    }
    const Skp skp = unit.skp(unit.leader);
    CHECK(skp.hasilKerja.at(0).rencana == QStringLiteral("Diketik lalu ditutup"));
    CHECK(skp.hasilKerja.at(0).indikator.at(0).manual.tujuan == QStringLiteral("Menurunkan risiko"));
    PenyusunanWizard again(unit.context, unit.leader);
    again.show();
    CHECK(again.currentId() == 2);
    for (int page = again.currentId(); page < 8; ++page) {
        again.next();
        unit.checkExports();
    }
    CHECK(child<QLabel>(again, "ringkasan")->text().startsWith(QStringLiteral("2 RHK dengan 3 IKI")));
    auto* papers = child<QListWidget>(again, "documentList");
    REQUIRE(papers->count() > 1);
    CHECK(papers->item(0)->text().contains(QStringLiteral("drg. Ratna Dewi")));
    CHECK(child<QPushButton>(again, "savePdf")->isEnabled());
}

TEST_CASE("Ctrl+Z in the wizard takes the last step back and says what it was")
{
    Penyusunan unit;
    unit.ownSettings();
    PenyusunanWizard wizard(unit.context, unit.leader);
    wizard.show();
    wizard.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&wizard));
    click(wizard, "ambilPerjanjian");
    REQUIRE(unit.skp(unit.leader).hasilKerja.size() == 2);
    QTest::keyClick(&wizard, Qt::Key_Z, Qt::ControlModifier);
    CHECK(unit.skp(unit.leader).hasilKerja.empty());
    auto* note = wizard.currentPage()->findChild<QLabel*>(QStringLiteral("diurungkan"));
    REQUIRE(note != nullptr);
    CHECK(note->text() == QStringLiteral("Dikembalikan seperti sebelumnya: SKP 2026 (drg. Ratna Dewi)."));
    QTest::keyClick(&wizard, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(unit.skp(unit.leader).hasilKerja.size() == 2);
}

TEST_CASE("F1 in the wizard opens the help at the page of the step")
{
    Penyusunan unit;
    unit.ownSettings();
    PenyusunanWizard wizard(unit.context, unit.staff);
    wizard.show();
    QStringList pages;
    for (int page = 0; page < wizard.pageIds().size(); ++page) {
        unit.navigation.walked.clear();
        QTest::keyClick(&wizard, Qt::Key_F1);
        pages.append(unit.navigation.walked.join(QLatin1Char('|')));
        wizard.next();
    }
    CHECK(pages == QStringList{QStringLiteral("help penyusunan"), QStringLiteral("help penyusunan"),
                       QStringLiteral("help komponen"), QStringLiteral("help komponen"),
                       QStringLiteral("help cetak")});
}

TEST_CASE("a manual takes nothing while there is no IKI that would keep it")
{
    Penyusunan unit;
    PenyusunanWizard wizard(unit.context, unit.leader);
    wizard.show();
    wizard.next();
    wizard.next();
    CHECK_FALSE(child<QWidget>(wizard, "tujuan")->isEnabled());
    PenyusunanWizard filled(unit.context, unit.leader);
    filled.show();
    click(filled, "ambilPerjanjian");
    filled.next();
    filled.next();
    CHECK(child<QWidget>(filled, "tujuan")->isEnabled());
}

TEST_CASE("the wizard of a staff SKP has RHK and steps f to h alone")
{
    Penyusunan unit;
    PenyusunanWizard wizard(unit.context, unit.staff);
    CHECK(wizard.pageIds().size() == 5);
}

TEST_CASE("a new SKP is proposed from the person")
{
    Penyusunan unit;
    NewSkpDialog dialog(unit.context, PegawaiKunci(QStringLiteral("bidan")));
    CHECK(child<QComboBox>(dialog, "penilai")->currentText() == QStringLiteral("drg. Ratna Dewi"));
    click(dialog, "buat");
    const auto made = unit.stored<Skp>(dialog.made().text());
    REQUIRE(made);
    CHECK(made->pegawai.text() == QStringLiteral("bidan"));
    CHECK(made->atasanPenilai.text() == QStringLiteral("kadis"));
}

TEST_CASE("Esc in a new SKP asks before a choice is dropped, and not for what was proposed")
{
    Penyusunan unit;
    QWidget host;
    NewSkpDialog dialog(unit.context, PegawaiKunci(QStringLiteral("bidan")), &host);
    dialog.open();
    REQUIRE(child<QComboBox>(dialog, "penilai")->currentText() == QStringLiteral("drg. Ratna Dewi"));
    child<QComboBox>(dialog, "pendekatan")->setCurrentIndex(1);
    unit.prompter.confirmations = {false};
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK(dialog.isVisible());
    child<QComboBox>(dialog, "pendekatan")->setCurrentIndex(0);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
    CHECK(unit.prompter.told.size() == 1);
}

TEST_CASE("a new SKP is for whom the typed part of a name means, never for somebody else")
{
    Penyusunan unit(
        StatusSkp::Draf, GENERATE(StorageService::Threading::Inline, StorageService::Threading::OwnThread));
    NewSkpDialog dialog(unit.context, PegawaiKunci(QStringLiteral("kapus")));
    QLineEdit* typed = child<QComboBox>(dialog, "pegawai")->lineEdit();
    REQUIRE(QTest::qWaitFor([&] { return !typed->text().isEmpty(); }, 20000));
    CHECK(typed->text() != QStringLiteral("drg. Ratna Dewi")); // who has an SKP of the year
    const auto typeName = [&](const char* text) {
        typed->selectAll();
        QTest::keyClicks(typed, QString::fromLatin1(text));
    };
    typeName("Sri");
    click(dialog, "buat");
    CHECK(dialog.made().isEmpty());
    CHECK(child<QLabel>(dialog, "keluhan")->text().contains(QStringLiteral("“Sri”")));
    typeName("wati");
    click(dialog, "buat");
    REQUIRE(QTest::qWaitFor([&] { return !dialog.made().isEmpty(); }, 20000));
    const auto made = unit.stored<Skp>(dialog.made().text());
    REQUIRE(made);
    CHECK(made->pegawai.text() == QStringLiteral("bidan"));
    CHECK(made->penilai.text() == QStringLiteral("kapus"));
}
