#include "core/seal/pdfpages.h"
#include "core/seal/verifypdf.h"
#include "core/usecases/papers/assemblepapers.h"
#include "tests/ui/seal/meja.h"
#include "ui/seal/naskahpdf.h"
#include "ui/seal/salinanpanel.h"

#include <QDir>
#include <QLineEdit>
#include <QListWidget>

using namespace kinerja;
using namespace kinerja::tests;

// What was in force once, and is no more: a lock that was opened, a signature that was taken back.

namespace
{

const QDate january15(2026, 1, 15);

struct Loket : Penerimaan {
    template <class Act> void act(Act&& act)
    {
        fixture.storage.command<ActDone, ActError>(
            page.get(), std::forward<Act>(act), [](const auto& answer) { REQUIRE(answer.hasValue()); });
        fixture.storage.waitUntilIdle();
    }
    void unlock()
    {
        act([](Session& session) { return unlockSkp(session, {skpKunci("s"), t("tempat keliru")}); });
    }
    void lockAgain(const char* target)
    {
        act([target](Session& session) -> Result<Outcome<ActDone>, ActError> {
            auto changed = session.file.transact(
                UndoPolicy::Fixed, [&](Transaction& transaction) -> Result<Done, ActError> {
                    Skp skp = transaction.load(skpKunci("s")).value_or(Skp{});
                    skp.hasilKerja.front().indikator.front().target = t(target);
                    transaction.save(skp);
                    return Done{};
                });
            REQUIRE(changed);
            REQUIRE(submitSkp(session, {skpKunci("s")}));
            return approveSkp(session, {skpKunci("s"), {{}, january15}, {}});
        });
    }
    QString codeOfLock() { return kodePendek(sidik()); }
    /// What the page answers to a typed code.
    QString askCode(const QString& code)
    {
        child<QLineEdit>(*page, "kodeNaskah")->setText(code);
        press("periksaKode");
        return child<QLabel>(*page, "jawabanKode")->text();
    }
    QStringList found() const
    {
        const auto* list = child<QListWidget>(*page, "naskahDitemukan");
        QStringList all;
        for (int row = 0; row < list->count(); ++row) {
            all.append(list->item(row)->text());
        }
        return all;
    }
};

} // namespace

TEST_CASE("code and PDF of a lock that was opened since say when it was locked and opened")
{
    Loket desk;
    const QString code = desk.codeOfLock();
    const QByteArray old =
        signedBy(orang().bambang, signedBy(orang().siti, desk.polos, "ttd-pegawai"), "ttd-penilai");
    desk.put("lama.pdf", old);
    CHECK(desk.askCode(code).startsWith(t("✔")));
    desk.unlock();
    // The answer that stands there is asked for anew.
    desk.page->onChanged({{{Subject::Skp, {}}}});
    desk.fixture.storage.waitUntilIdle();
    const QString days = t("Naskah ini dikunci pada 12 Januari 2026, kuncinya dibuka pada 15 Januari 2026; "
                           "bukan lagi naskah yang berlaku.");
    CHECK(child<QLabel>(*desk.page, "jawabanKode")->text().contains(days));

    desk.lockAgain("13 Dokumen");
    REQUIRE(desk.codeOfLock() != code);
    CHECK(desk.askCode(desk.codeOfLock()).startsWith(t("✔")));
    CHECK(desk.askCode(code).contains(days));
    CHECK(desk.found() == QStringList{t("SKP – Siti Aminah, A.Md.Kep., tahun 2026")});
    CHECK(desk.askCode(t("AAAA-BBBB-CCCC-DDDD")).startsWith(t("✖ Berkas ini tidak memuat")));
    CHECK(desk.found().isEmpty());

    desk.take({desk.folder.filePath(t("lama.pdf"))}, 1);
    CHECK(desk.said("lama.pdf").contains(days));
    CHECK(desk.said("lama.pdf")
              .startsWith(t("⚠ lama.pdf: utuh sejak ditandatangani, tetapi naskahnya tidak berlaku lagi")));
    CHECK(desk.said("lama.pdf").contains(t("→ Naskahnya tidak berlaku lagi; tidak dapat disimpan.")));
    CHECK_FALSE(desk.canPress("simpanSalinanResmi"));

    // Locked with the same text once more it is in force again.
    desk.unlock();
    desk.lockAgain("12 Dokumen");
    if (desk.codeOfLock() == code) {
        CHECK(desk.askCode(code).startsWith(t("✔")));
    }
}

TEST_CASE("a copy that was filed before the lock was opened says so in its list")
{
    Loket desk;
    desk.put("satu.pdf", signedBy(orang().siti, desk.polos, "ttd-pegawai"));
    desk.take({desk.folder.filePath(t("satu.pdf"))}, 1);
    desk.fixture.prompter.confirmations = {true};
    desk.press("simpanSalinanResmi");
    desk.act([](Session& session) {
        return takeBackSignature(session, {skpKunci("s"), PeranTandaTangan::Pegawai, t("salah orang")});
    });
    desk.unlock();
    SalinanPanel panel(desk.fixture.context, nullptr);
    panel.showSkp(skpKunci("s"));
    desk.fixture.storage.waitUntilIdle();
    REQUIRE(child<QListWidget>(panel, "salinanResmi")->count() == 1);
    CHECK(child<QListWidget>(panel, "salinanResmi")->item(0)->text() ==
          t("SKP: tidak berlaku lagi, kuncinya dibuka 15 Januari 2026"));
}

TEST_CASE("a signature that was taken back is named on its PDF, and recorded again only when asked")
{
    Loket desk;
    const QByteArray one = signedBy(orang().siti, desk.polos, "ttd-pegawai");
    desk.put("dua.pdf", signedBy(orang().bambang, one, "ttd-penilai"));
    desk.take({desk.folder.filePath(t("dua.pdf"))}, 1);
    CHECK_FALSE(desk.said("dua.pdf").contains(t("dibatalkan")));
    desk.fixture.prompter.confirmations = {true};
    desk.press("simpanSalinanResmi");
    REQUIRE(desk.skp().tandaTangan.size() == 2);
    desk.act([](Session& session) {
        return takeBackSignature(session, {skpKunci("s"), PeranTandaTangan::Penilai, t("salah orang")});
    });

    // Listed before, it is looked at again when the page is seen next.
    desk.page->hide();
    desk.page->onChanged({{{Subject::Skp, {}}}});
    desk.page->show();
    desk.page->refresh();
    const QString back =
        t("Tanda tangan Bambang Sutrisno sudah dibatalkan dalam berkas data ini pada 15 Januari 2026.");
    REQUIRE(QTest::qWaitFor([&] { return desk.said("dua.pdf").contains(back); }, patience));
    CHECK(desk.said("dua.pdf").startsWith(t("⚠")));
    CHECK(desk.said("dua.pdf").count(t("dibatalkan")) == 1);
    SalinanPanel panel(desk.fixture.context, nullptr);
    panel.showSkp(skpKunci("s"));
    desk.fixture.storage.waitUntilIdle();
    CHECK(child<QListWidget>(panel, "salinanResmi")
              ->item(0)
              ->text()
              .contains(t("tanda tangan pejabat penilai kinerja dibatalkan 15 Januari 2026")));

    desk.fixture.prompter.confirmations = {true, false};
    desk.press("simpanSalinanResmi");
    CHECK(desk.fixture.prompter.told.last().contains(back));
    CHECK(desk.skp().tandaTangan.size() == 1);
    desk.fixture.prompter.confirmations = {true, true};
    desk.press("simpanSalinanResmi");
    CHECK(desk.skp().tandaTangan.size() == 2);
}

TEST_CASE("a copy says of no signature that it was taken back which it does not bear")
{
    Loket desk;
    const QByteArray one = signedBy(orang().siti, desk.polos, "ttd-pegawai");
    desk.fixture.prompter.confirmations = {true, true};
    desk.put("satu.pdf", one);
    desk.take({desk.folder.filePath(t("satu.pdf"))}, 1);
    desk.press("simpanSalinanResmi");
    desk.put("dua.pdf", signedBy(orang().bambang, one, "ttd-penilai"));
    desk.take({desk.folder.filePath(t("dua.pdf"))}, 2);
    desk.press("simpanSalinanResmi");
    for (const PeranTandaTangan role : {PeranTandaTangan::Penilai, PeranTandaTangan::Pegawai}) {
        desk.act([role](Session& session) {
            return takeBackSignature(session, {skpKunci("s"), role, t("salah orang")});
        });
    }
    SalinanPanel panel(desk.fixture.context, nullptr);
    panel.showSkp(skpKunci("s"));
    desk.fixture.storage.waitUntilIdle();
    const auto* list = child<QListWidget>(panel, "salinanResmi");
    REQUIRE(list->count() == 2);
    CHECK(list->item(0)->text().contains(t("tanda tangan pejabat penilai kinerja dibatalkan")));
    INFO(list->item(1)->text().toStdString());
    CHECK(list->item(1)->text().contains(t("tanda tangan pegawai yang dinilai dibatalkan")));
    CHECK_FALSE(list->item(1)->text().contains(t("pejabat penilai")));
}

TEST_CASE("what is no PDF says what it is, each in its own sentence")
{
    Penerimaan desk;
    desk.put("kosong.pdf", {});
    desk.put("foto.pdf", "\xff\xd8\xff\xe0 JFIF");
    desk.put("catatan.pdf", "Rapat tanggal 3");
    desk.put("potong.pdf", desk.polos.left(900));
    desk.take({desk.folder.path()}, 4);
    CHECK(desk.said("kosong.pdf").contains(t("kosong (0 byte)")));
    CHECK(desk.said("foto.pdf").contains(t("Berkas itu gambar")));
    CHECK(desk.said("catatan.pdf").contains(t("Berkas itu bukan PDF")));
    CHECK(desk.said("potong.pdf").contains(t("rusak atau terpotong")));
    CHECK(desk.said("foto.pdf").startsWith(t("✖ foto.pdf: tidak dapat diperiksa")));
}

TEST_CASE("the same PDF twice is one, by its path and by its bytes")
{
    Penerimaan desk;
    const QByteArray one = signedBy(orang().siti, desk.polos, "ttd-pegawai");
    desk.put("satu.pdf", one);
    desk.put("satu (1).pdf", one);
    const QString path = desk.folder.filePath(t("satu.pdf"));
    desk.take(
        {path, path, desk.folder.path() + t("/./satu.pdf"), desk.folder.filePath(t("satu (1).pdf"))}, 2);
    CHECK(child<QPushButton>(*desk.page, "simpanSalinanResmi")->text().contains(t("1 PDF")));
    desk.fixture.prompter.confirmations = {true};
    desk.press("simpanSalinanResmi");
    CHECK(child<QLabel>(*desk.page, "hasilSimpan")->text() == t("1 PDF disimpan."));
    CHECK(desk.skp().berkasResmi.size() == 1);
    CHECK_FALSE(desk.canPress("simpanSalinanResmi"));
    CHECK(QString(desk.said("satu.pdf") + desk.said("satu (1).pdf")).contains(t("isinya sama dengan")));
}
