#include "tests/support/changelaw.h"
#include "tests/ui/skp/penyusunan.h"
#include "ui/shell/findingspanel.h"
#include "ui/skp/skppage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>

using namespace kinerja;
using namespace kinerja::tests;

TEST_CASE("minutes are printed once there is a dialogue to print")
{
    Penyusunan unit;
    SkpPage page(unit.context);
    page.refresh();
    page.showSkp(unit.staff);
    auto* print = child<QPushButton>(page, "cetakBeritaAcara");
    CHECK_FALSE(print->isEnabled());
    click(page, "dialogBaru");
    CHECK(print->isEnabled());
}

TEST_CASE("a submitted SKP is only read, but its dialogue can be recorded")
{
    Penyusunan unit(StatusSkp::Diajukan);
    SkpPage page(unit.context);
    page.refresh();
    page.showSkp(unit.staff);
    CHECK_FALSE(child<QPushButton>(page, "rhkBaru")->isEnabled());
    click(page, "dialogBaru");
    type(page, "ekspektasiHasilKerja", "Layanan tepat waktu");
    type(page, "ekspektasiPerilaku", "Ramah");
    page.flush();
    const Skp skp = unit.skp(unit.staff);
    REQUIRE(skp.dialog.size() == 1);
    CHECK(skp.dialog[0].coversBothParts());
    CHECK(skp.dialog[0].tanggal == QDate(2026, 1, 15));
    CHECK(skp.dialog[0].peserta.size() == 2);
}

TEST_CASE("what is wrong with a dialogue stands beneath its field, and the panel leads there")
{
    Penyusunan unit;
    SkpPage page(unit.context);
    follow(unit, page);
    page.refresh();
    page.showSkp(unit.staff);
    page.show();
    click(page, "dialogBaru");
    type(page, "ekspektasiHasilKerja", "Layanan tepat waktu");
    auto* day = child<QWidget>(page, "tanggalDialog")->findChild<QLineEdit*>();
    day->selectAll();
    QTest::keyClicks(day, QStringLiteral("12-12-2026"));
    Q_EMIT day->editingFinished();
    page.flush();
    CHECK(child<QLabel>(page, "tanggalDialogTemuan")->text().contains(QStringLiteral("yang belum tiba")));
    CHECK(child<QLabel>(page, "ekspektasiPerilakuTemuan")->text() ==
          QStringLiteral("✖ Dialog kinerja belum membahas perilaku kerja."));
    CHECK(child<QLabel>(page, "ekspektasiHasilKerjaTemuan")->isHidden());
    auto* findings = child<QListWidget>(page, "daftarTemuan");
    for (const auto& [words, field] : {std::pair{"yang belum tiba", "tanggalDialog"},
             std::pair{"belum membahas perilaku", "ekspektasiPerilaku"}}) {
        const auto found = findings->findItems(QString::fromUtf8(words), Qt::MatchContains);
        REQUIRE(found.size() == 1);
        Q_EMIT findings->itemActivated(found.front());
        auto* meant = child<QWidget>(page, field);
        CHECK((page.focusWidget() == meant || meant->isAncestorOf(page.focusWidget())));
    }
}

TEST_CASE("a number that two people share stands among the findings of the SKP, and leads to the person")
{
    Penyusunan unit;
    for (const char* kunci : {"perawat", "bidan"}) {
        Pegawai pegawai = *unit.stored<Pegawai>(QString::fromLatin1(kunci));
        pegawai.identitas = {JenisIdentitas::Nip, QStringLiteral("198609262015051001")};
        unit.save(pegawai);
    }
    SkpPage page(unit.context);
    page.refresh();
    page.showSkp(unit.staff);
    auto* findings = child<QListWidget>(page, "daftarTemuan");
    const auto found = findings->findItems(QStringLiteral("juga dipakai pegawai lain"), Qt::MatchContains);
    REQUIRE(found.size() == 1);
    CHECK(found.front()->text().startsWith(QStringLiteral("✖")));
    findings->setCurrentItem(found.front());
    QTest::keyClick(findings, Qt::Key_Return);
    CHECK(unit.navigation.walked == QStringList{QStringLiteral("pegawai perawat")});
}

TEST_CASE("the help belongs to the part that is open, and the guides of each value are shown beside it")
{
    Penyusunan unit;
    SkpPage page(unit.context);
    page.refresh();
    page.showSkp(unit.staff);
    auto* tabs = child<QTabWidget>(page, "bagianSkp");
    QStringList topics;
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        topics.append(page.helpTopic());
    }
    CHECK(topics == QString::fromLatin1("penyusunan dialog penyusunan penyusunan komponen komponen")
                        .split(QLatin1Char(' ')));
    auto* guide = child<QLabel>(page, "panduan_harmonis");
    CHECK(guide->text().contains(QStringLiteral("• ")));
    CHECK(guide->isHidden());
    child<QCheckBox>(page, "tampilkanPanduan")->click();
    CHECK_FALSE(guide->isHidden());
}

TEST_CASE("names and guides of the values are those of the law in the file, also when it changes meanwhile")
{
    Penyusunan unit;
    SkpPage page(unit.context);
    QObject::connect(&unit.storage, &StorageService::changed, &page,
        [&](const ChangeSet& changes) { page.onChanged(changes); });
    page.refresh();
    page.showSkp(unit.staff);
    auto* guide = child<QLabel>(page, "panduan_kompeten");
    CHECK(guide->text().contains(QStringLiteral("Membantu orang lain belajar")));
    changeLaw(unit, "berakhlak", "Membantu orang lain belajar", "Berbagi <b>ilmu</b> & pengalaman");
    CHECK(guide->text().contains(QStringLiteral("Berbagi <b>ilmu</b> & pengalaman")));
    CHECK_FALSE(guide->text().contains(QStringLiteral("Membantu orang lain belajar")));
    CHECK(guide->textFormat() == Qt::PlainText);
    auto* field = child<QWidget>(page, "ekspektasi_kompeten");
    CHECK(field->accessibleName() == QStringLiteral("3 Kompeten"));
    CHECK(field->accessibleDescription() == guide->text());
}

TEST_CASE("one click on a finding goes to its field, and what to do stands beneath it")
{
    Penyusunan unit;
    SkpPage page(unit.context);
    page.refresh();
    page.showSkp(unit.staff);
    page.resize(844, 640);
    page.show();
    auto* list = child<QListWidget>(page, "daftarTemuan");
    REQUIRE(list->count() > 0);
    CHECK(list->item(0)->text().contains(QStringLiteral("\n→ ")));
    QSignalSpy wanted(child<FindingsPanel>(page, "temuan"), &FindingsPanel::wanted);
    list->scrollToItem(list->item(0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
    CHECK(wanted.count() >= 1);
}

TEST_CASE("the parts of an SKP follow its formulir")
{
    Penyusunan unit;
    SkpPage page(unit.context);
    follow(unit, page);
    page.refresh();
    page.showSkp(unit.staff);
    auto* tabs = child<QTabWidget>(page, "bagianSkp");
    CHECK(tabs->count() == 6);
    auto* kelompok = child<QComboBox>(page, "kelompok");
    kelompok->setCurrentIndex(kelompok->findData(static_cast<int>(Kelompok::Jpt)));
    Q_EMIT kelompok->activated(kelompok->currentIndex());
    CHECK(unit.skp(unit.staff).kelompok == Kelompok::Jpt);
    CHECK(tabs->count() == 10);
    CHECK(tabs->currentIndex() == 0);
    kelompok->setCurrentIndex(kelompok->findData(static_cast<int>(Kelompok::JaJf)));
    Q_EMIT kelompok->activated(kelompok->currentIndex());
    CHECK(tabs->count() == 6);
}

TEST_CASE("the atasan of a penilai who is chosen is proposed where none is named")
{
    Penyusunan unit;
    Skp skp = unit.skp(unit.staff);
    skp.penilai = {};
    skp.atasanPenilai = {};
    unit.save(skp);
    SkpPage page(unit.context);
    follow(unit, page);
    page.refresh();
    page.showSkp(unit.staff);
    auto* penilai = child<QComboBox>(page, "penilai");
    penilai->setCurrentIndex(penilai->findData(QStringLiteral("kapus")));
    Q_EMIT penilai->activated(penilai->currentIndex());
    CHECK(unit.skp(unit.staff).penilai.text() == QStringLiteral("kapus"));
    CHECK(unit.skp(unit.staff).atasanPenilai.text() == QStringLiteral("kadis"));
}

TEST_CASE("after a change of penilai the page says who it is now, since when, and who was before")
{
    Penyusunan unit(StatusSkp::Berjalan);
    Skp skp = unit.skp(unit.staff);
    SkpPage page(unit.context);
    follow(unit, page);
    page.refresh();
    page.showSkp(unit.staff);
    auto* masa = child<QLabel>(page, "masaPenilai");
    CHECK_FALSE(masa->isVisibleTo(&page));
    const auto nama = [&](const char* kunci) { return unit.stored<Pegawai>(QLatin1String(kunci))->nama; };
    skp.pergantianPenilai = {{QDate(2026, 3, 2), PegawaiKunci(QStringLiteral("bidan")), {}, {}},
        {QDate(2026, 1, 10), PegawaiKunci(QStringLiteral("kadis")), PegawaiKunci(QStringLiteral("kapus")),
            {}}};
    unit.save(skp);
    CHECK(masa->isVisibleTo(&page));
    CHECK(masa->text().split(QLatin1Char('\n')) ==
          QStringList{QStringLiteral("Mulai 2 Maret 2026: %1").arg(nama("bidan")),
              QStringLiteral("Sekarang, sejak 10 Januari 2026: %1 (atasan penilai: %2)")
                  .arg(nama("kadis"), nama("kapus")),
              QStringLiteral("1 Januari 2026 sampai 9 Januari 2026: %1 (atasan penilai: %2)")
                  .arg(nama("kapus"), nama("kadis"))});
    CHECK(child<QComboBox>(page, "penilai")->accessibleName() == QStringLiteral("Pejabat penilai semula"));
}

TEST_CASE("the SKP page fits a small screen")
{
    Penyusunan unit;
    SkpPage page(unit.context);
    page.refresh();
    page.showSkp(unit.leader);
    CHECK(page.minimumSizeHint().width() <= 840);
    CHECK(page.minimumSizeHint().height() <= 640);
    auto* tabs = child<QTabWidget>(page, "bagianSkp");
    CHECK(tabs->count() == 10);
    const QString folder = qEnvironmentVariable("SKP_GAMBAR");
    for (int tab = 0; !folder.isEmpty() && tab < tabs->count(); ++tab) {
        page.resize(844, 640);
        page.show();
        tabs->setCurrentIndex(tab);
        page.grab().save(QStringLiteral("%1/skp%2.png").arg(folder).arg(tab));
    }
}
