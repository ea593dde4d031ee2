#include "tests/penetapan/unitworld.h"
#include "tests/support/uifixture.h"
#include "ui/papers/paperspage.h"
#include "ui/seal/salinanpanel.h"
#include "ui/seal/salinanprint.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace kinerja;
using namespace kinerja::tests;

// A filed copy on its way to a printer, by a print system of the test's own.

namespace
{

constexpr int patience = 60000;
/// Nothing that a renderer of pages would leave as it is.
constexpr char filed[] = "%PDF-1.4\n\x00\x01\xff tidak diubah\r\n%%EOF\n";
const QByteArray filedBytes(filed, sizeof filed - 1);

/// Puts a folder before all others on the PATH, or in their place.
class Commands
{
public:
    enum class Others { Found, Hidden };
    explicit Commands(Others others = Others::Found) : m_before(qgetenv("PATH"))
    {
        const QByteArray own = QFile::encodeName(folder.path());
        qputenv("PATH", others == Others::Found ? QByteArray(own + ':' + m_before) : own);
    }
    ~Commands() { qputenv("PATH", m_before); }

    void put(const char* name, const QByteArray& script) const
    {
        QFile file(folder.filePath(t(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\nhere='" + QFile::encodeName(folder.path()) + "'\n" + script);
        REQUIRE(file.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    }
    QByteArray got(const char* name) const
    {
        QFile file(folder.filePath(t(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;

private:
    QByteArray m_before;
};

constexpr char twoPrinters[] = "echo 'system default destination: Aula'\necho Ruang_TU\necho Aula\n";
constexpr char obeys[] = "printf '%s\\n' \"$@\" >\"$here/words\"\nfor last; do :; done\n"
                         "cp -- \"$last\" \"$here/bytes\"\necho 'request id is Aula-7 (1 file(s))'\n";

/// A panel with one filed copy.
struct Rak {
    Rak()
    {
        UnitWorld world;
        const QString hash = put(world);
        world.save(UnitWorld::draft("s", "perawat")
                       .but([&](Skp& skp) {
                           skp.berkasResmi = {{t("2026_siti-aminah_skp.pdf"), hash, filedBytes.size()}};
                       })
                       .build());
        world.file.reset();
        fixture.temp.file.reset();
        REQUIRE(QFile::remove(fixture.temp.path));
        REQUIRE(QFile::copy(world.path, fixture.temp.path));
        fixture.open();
        panel.showSkp(skpKunci("s"));
        fixture.storage.waitUntilIdle();
        REQUIRE_FALSE(panel.isHidden());
        panel.printing().setChooser([this](const Printers& printers, const QString&) {
            offered = printers;
            return choice;
        });
    }
    static QString put(UnitWorld& world)
    {
        QString hash;
        const auto stored = world.file->transact(
            UndoPolicy::Fixed, [&](Transaction& transaction) -> Result<Done, StorageError> {
                hash = transaction.berkas().put(filedBytes);
                return Done{};
            });
        REQUIRE(stored);
        return hash;
    }
    /// Presses the button; what is said in the end.
    QString print()
    {
        child<QPushButton>(panel, "cetakSalinan")->click();
        REQUIRE(QTest::qWaitFor([&] { return !panel.printing().isBusy(); }, patience));
        return child<QLabel>(panel, "jawabanSalinan")->text();
    }

    UiFixture fixture;
    SalinanPanel panel{fixture.context, nullptr};
    Printers offered;
    std::optional<PrinterChoice> choice = PrinterChoice{t("Ruang_TU"), 2};
};

} // namespace

TEST_CASE("a filed copy goes to the printer byte for byte, and no copy of it is left behind")
{
    const Commands commands;
    commands.put("lpstat", twoPrinters);
    commands.put("lp", obeys);
    Rak shelf;
    CHECK(shelf.print() == t("✔ 2026_siti-aminah_skp.pdf: diserahkan kepada pencetak “Ruang_TU”."));
    CHECK(shelf.offered.names == QStringList{t("Ruang_TU"), t("Aula")});
    CHECK(shelf.offered.standard == t("Aula"));
    CHECK(commands.got("bytes") == filedBytes);
    const QStringList words = QString::fromUtf8(commands.got("words")).split(QLatin1Char('\n'));
    REQUIRE(words.size() == 9); // with the end of the last line
    CHECK(words.mid(0, 7) == QStringList{t("-d"), t("Ruang_TU"), t("-n"), t("2"), t("-t"),
                                 t("2026_siti-aminah_skp.pdf"), t("--")});
    CHECK(words[7].endsWith(t(".pdf")));
    CHECK_FALSE(QFile::exists(words[7]));
    CHECK(child<QPushButton>(shelf.panel, "cetakSalinan")->isEnabled());

    // Who turns back prints nothing, and nothing stale is said.
    shelf.choice.reset();
    REQUIRE(QFile::remove(commands.folder.filePath(t("bytes"))));
    CHECK(shelf.print().isEmpty());
    CHECK(commands.got("bytes").isEmpty());
}

TEST_CASE("a copy that no printer takes is said with what to do, in the print system's words too")
{
    Rak shelf;
    {
        const Commands none(Commands::Others::Hidden);
        CHECK(shelf.print().contains(t("tidak memiliki perintah cetak")));
    }
    const Commands commands;
    commands.put("lpstat", "echo 'no system default destination'\n");
    CHECK(shelf.print().contains(t("tidak mengenal pencetak")));
    REQUIRE(QFile::remove(commands.folder.filePath(t("lpstat"))));
    commands.put("lpstat", twoPrinters);
    commands.put("lp", "echo 'lp: Error - scheduler not responding.' >&2\nexit 1\n");
    const QString said = shelf.print();
    CHECK(said.startsWith(t("✖ Pencetak tidak menerima PDF itu.")));
    CHECK(said.contains(t("buka PDF-nya dengan pembaca PDF")));
    CHECK(said.contains(t("scheduler not responding")));
}

TEST_CASE("the printer is asked for with the standard one chosen, and how often")
{
    PrinterDialog dialog({{t("Ruang_TU"), t("Aula")}, t("Aula")}, t("SKP"), nullptr);
    CHECK(child<QComboBox>(dialog, "pencetak")->currentText() == t("Aula"));
    child<QComboBox>(dialog, "pencetak")->setCurrentIndex(0);
    child<QSpinBox>(dialog, "rangkap")->setValue(3);
    CHECK(dialog.choice().printer == t("Ruang_TU"));
    CHECK(dialog.choice().copies == 3);
}

TEST_CASE("the page of papers says that a signed copy is another file than what it prints")
{
    Rak shelf;
    PapersPage page(shelf.fixture.context);
    page.setVisible(true);
    page.refresh();
    shelf.fixture.storage.waitUntilIdle();
    auto* list = child<QListWidget>(page, "daftarSkp");
    REQUIRE(list->count() == 1);
    list->selectAll();
    shelf.fixture.storage.waitUntilIdle();
    CHECK(child<QLabel>(page, "statusCetak")->text().contains(t("bukan salinan resmi")));
    CHECK_FALSE(child<QListWidget>(page, "salinanResmi")->isHidden());
}
