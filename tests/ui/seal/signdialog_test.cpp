#include "tests/seal/otherreaders.h"
#include "tests/seal/softtoken.h"
#include "tests/ui/seal/signingdesk.h"
#include "ui/penetapan/penetapanpage.h"
#include "ui/penetapan/signatureform.h"

#include <QComboBox>
#include <QListWidget>
#include <QRadioButton>

using namespace kinerja;
using namespace kinerja::tests;

TEST_CASE("both sign the locked SKP here, one on top of the other, and it is set")
{
    SigningDesk desk;
    {
        SignerAtDialog siti(desk, PeranTandaTangan::Pegawai);
        CHECK(child<QLabel>(*siti.dialog, "judul")->text() ==
              t("Tanda tangan pegawai yang dinilai: Siti Aminah, A.Md.Kep. (198512162019032008)"));
        const auto* papers = child<QListWidget>(*siti.dialog, "naskah");
        REQUIRE(papers->count() >= 2);
        CHECK(papers->item(0)->text().startsWith(t("SKP")));
        CHECK_FALSE(papers->item(0)->flags().testFlag(Qt::ItemIsUserCheckable));
        CHECK(papers->item(0)->text().contains(t("selalu ikut")));
        CHECK(child<QLabel>(*siti.dialog, "catatan")->text().contains(t("dikunci tanpa tanggal formulir")));
        siti.chooseFile(desk.put("siti.p12", desk.siti.pkcs12("rahasia siti", Penguncian::Lama)));
        const QString said = siti.sign("rahasia siti");
        INFO(said.toStdString());
        CHECK(desk.prompter.told.last().contains(t("Penerbit: Penerbit Uji (tidak tersertifikasi)")));
        CHECK(
            said.startsWith(t("⚠ SKP – Siti Aminah, A.Md.Kep.: utuh, tetapi tanda tangannya belum lengkap")));
        CHECK(said.contains(t("sah, tidak tersertifikasi")));
    }
    CHECK(desk.skp().status == StatusSkp::Disetujui);
    REQUIRE(desk.skp().tandaTangan.size() == 1);
    CHECK(desk.skp().tandaTangan.front().cara == CaraTandaTangan::Elektronik);
    const size_t first = desk.skp().berkasResmi.size();
    REQUIRE(first >= 2);

    REQUIRE(TrustedFolder().add(desk.penerbit.sertifikatPem()) == TrustedFolder::Added::Yes);
    {
        SignerAtDialog bambang(desk, PeranTandaTangan::Penilai);
        CHECK(child<QLabel>(*bambang.dialog, "catatan")->text().isEmpty());
        bambang.chooseFile(desk.put("bambang.p12", desk.bambang.pkcs12("rahasia bambang")));
        const QString said = bambang.sign("rahasia bambang");
        INFO(said.toStdString());
        CHECK(desk.prompter.told.last().contains(t("(tersertifikasi)")));
        CHECK(desk.prompter.told.last().contains(t("dikenali dari namanya saja")));
        CHECK(
            said.startsWith(t("✔ SKP – Siti Aminah, A.Md.Kep.: utuh sejak ditandatangani (2 tanda tangan)")));
        CHECK(said.count(t("sah, tepercaya")) >= 2);
    }
    CHECK(desk.skp().status == StatusSkp::Berjalan);
    REQUIRE(desk.skp().tandaTangan.size() == 2);
    REQUIRE(desk.skp().berkasResmi.size() == 2 * first);
    CHECK(desk.skp().berkasResmi.at(first).nama == desk.skp().berkasResmi.at(0).nama);
    CHECK(desk.kept(first).startsWith(desk.kept(0)));
    CHECK(desk.verdict(first).putusan == seal::Putusan::Utuh);
    CHECK(desk.verdict(first).tandaTangan.size() == 2);
}

TEST_CASE("other programs find both signatures valid, and a PDF/A-1b before, between and after them")
{
    SigningDesk desk;
    for (const auto peran : {PeranTandaTangan::Pegawai, PeranTandaTangan::Penilai}) {
        SignerAtDialog signer(desk, peran);
        const PemegangKunci& who = peran == PeranTandaTangan::Pegawai ? desk.siti : desk.bambang;
        signer.chooseFile(desk.put("kunci.p12", who.pkcs12("rahasia")));
        REQUIRE(signer.sign("rahasia").contains(t("tanda tangan dicatat")));
    }
    const size_t papers = desk.skp().berkasResmi.size() / 2;
    const QByteArray once = desk.kept(0);
    const QByteArray twice = desk.kept(papers);
    const QByteArray plain = once.left(once.indexOf("%%EOF") + 6);
    for (const auto& [name, bytes] : std::initializer_list<std::pair<const char*, QByteArray>>{
             {"polos.pdf", plain}, {"satu.pdf", once}, {"dua.pdf", twice}}) {
        const QString said = preflightSays(desk.put(name, bytes));
        INFO(said.toStdString());
        CHECK(said.contains(t("is a valid PDF/A-1b file")));
    }
    for (size_t at = papers; at < 2 * papers; ++at) { // the annexes too
        const QByteArray bytes = desk.kept(at);
        const QString signatures = pdfsigSays(desk.put("naskah.pdf", bytes));
        INFO(signatures.toStdString());
        CHECK(signatures.count(t("Signature is Valid.")) == 2);
        CHECK(signatures.contains(t("Total document signed")));
        for (const int signature : {0, 1}) {
            const QString said = cmsSays(bytes, signature, desk.penerbit.sertifikatPem());
            INFO(said.toStdString());
            CHECK(said.contains(t("erification successful")));
        }
    }
}

TEST_CASE("what stands in the way of a signature is said, and nothing is changed")
{
    SigningDesk desk;
    SignerAtDialog siti(desk, PeranTandaTangan::Pegawai);
    child<QPushButton>(*siti.dialog, "tandatangani")->click();
    CHECK(siti.answer() == t("✖ Pilih berkas kunci."));
    const QString right = desk.put("siti.p12", desk.siti.pkcs12("benar"));
    siti.chooseFile(right);
    CHECK(siti.sign("salah").startsWith(t("✖ Sandi tidak membuka berkas kunci itu.")));
    CHECK(siti.sign("benar", false) == t("Tidak ada yang ditandatangani."));
    siti.chooseFile(desk.put("rusak.p12", "bukan kunci"));
    CHECK(siti.sign("benar").contains(t("bukan berkas .p12 atau .pfx")));
    siti.chooseFile(desk.put("tanpa.p12", desk.siti.pkcs12WithoutCertificate("benar")));
    CHECK(siti.sign("benar").contains(t("kunci tanpa sertifikat")));
    siti.chooseFile(desk.folder.filePath(t("tidak-ada.p12")));
    CHECK(siti.sign("benar").contains(t("tidak dapat dibuka")));

    const PemegangKunci old({.nama = t("Siti Aminah"), .sampai = QDate(2025, 12, 31)});
    siti.chooseFile(desk.put("lama.p12", old.pkcs12("benar")));
    CHECK(siti.sign("benar").contains(t("Masa berlaku sertifikat sudah berakhir")));
    const PemegangKunci early({.nama = t("Siti Aminah"), .dari = QDate(2026, 6, 1)});
    siti.chooseFile(desk.put("dini.p12", early.pkcs12("benar")));
    CHECK(siti.sign("benar").contains(t("belum berlaku")));
    const PemegangKunci stranger({.nama = t("Dewi Lestari")});
    siti.chooseFile(desk.put("dewi.p12", stranger.pkcs12("benar")));
    CHECK(siti.sign("benar").contains(
        t("atas nama Dewi Lestari, sedangkan naskah menunggu tanda tangan Siti Aminah, A.Md.Kep.")));
    const PemegangKunci namesake({.nama = t("Siti Aminah"), .nomor = t("199001012015032001")});
    siti.chooseFile(desk.put("senama.p12", namesake.pkcs12("benar")));
    CHECK(siti.sign("benar").contains(t("dengan nomor 199001012015032001, sedangkan naskah")));
    CHECK(desk.skp().tandaTangan.empty());
    CHECK(desk.skp().berkasResmi.empty());

    siti.chooseFile(right);
    CHECK(siti.sign("benar").contains(t("tanda tangan dicatat")));
}

TEST_CASE("a token signs by its PIN, and its certificates are read without it")
{
    SigningDesk desk;
    SoftToken token;
    token.add(desk.siti, "01");
    SignerAtDialog siti(desk, PeranTandaTangan::Pegawai);
    child<QRadioButton>(*siti.dialog, "dariToken")->setChecked(true);
    child<QPushButton>(*siti.dialog, "tandatangani")->click();
    CHECK(siti.answer().contains(t("Baca token")));
    desk.prompter.paths = {token.pullableModule()};
    child<QPushButton>(*siti.dialog, "pilihModul")->click();
    auto* certificates = child<QComboBox>(*siti.dialog, "sertifikatToken");
    REQUIRE(QTest::qWaitFor([&] { return certificates->count() > 0; }, 10000));
    CHECK(certificates->currentText().contains(t("SITI AMINAH (198512162019032008)")));
    CHECK(certificates->currentText().contains(t("Kartu Siti")));
    CHECK(siti.sign("000000").startsWith(t("✖ PIN token salah.")));
    token.pullOut();
    CHECK(siti.sign("123456").startsWith(t("✖ Token tercabut")));
    CHECK(desk.skp().tandaTangan.empty());
    token.plugIn();
    CHECK(siti.sign("123456").contains(t("tanda tangan dicatat")));
    CHECK(desk.skp().tandaTangan.size() == 1);
}

TEST_CASE("a token that shows nothing without its PIN is read with it, and what was said before is gone")
{
    SigningDesk desk;
    SoftToken token;
    token.addKey(desk.siti, "01");
    token.addCertificate(desk.siti, "01");
    token.hideCertificates();
    SignerAtDialog siti(desk, PeranTandaTangan::Pegawai);
    child<QRadioButton>(*siti.dialog, "dariToken")->setChecked(true);
    child<QPushButton>(*siti.dialog, "tandatangani")->click();
    REQUIRE(siti.answer().contains(t("Baca token")));
    desk.prompter.paths = {token.pullableModule()};
    child<QPushButton>(*siti.dialog, "pilihModul")->click();
    const auto* note = child<QLabel>(*siti.dialog, "catatanToken");
    REQUIRE(QTest::qWaitFor([&] { return note->text().contains(t("Tanpa PIN token itu")); }, 10000));
    child<QLineEdit>(*siti.dialog, "sandi")->setText(t("123456"));
    child<QPushButton>(*siti.dialog, "bacaToken")->click();
    const auto* certificates = child<QComboBox>(*siti.dialog, "sertifikatToken");
    REQUIRE(QTest::qWaitFor([&] { return certificates->count() > 0; }, 10000));
    CHECK(siti.answer().isEmpty());
    CHECK(child<QLineEdit>(*siti.dialog, "sandi")->text().isEmpty());
    CHECK(siti.sign("123456").contains(t("tanda tangan dicatat")));
}

TEST_CASE("the penilai is told that the pegawai is still to sign, and who signed on paper")
{
    SigningDesk desk;
    {
        const SignerAtDialog bambang(desk, PeranTandaTangan::Penilai);
        CHECK(child<QLabel>(*bambang.dialog, "catatan")->text().contains(t("Pegawai belum menandatangani")));
    }
    RecordSignature wet;
    wet.skp = skpKunci("s1");
    wet.peran = PeranTandaTangan::Pegawai;
    wet.tanggal = desk.temp.clock.today();
    desk.act([wet](Session& session) { return recordSignature(session, wet); });
    const SignerAtDialog bambang(desk, PeranTandaTangan::Penilai);
    CHECK(child<QLabel>(*bambang.dialog, "catatan")->text().contains(t("dengan cara lain")));
}

TEST_CASE("a signature that was taken back is not signed on")
{
    SigningDesk desk;
    {
        SignerAtDialog siti(desk, PeranTandaTangan::Pegawai);
        siti.chooseFile(desk.put("siti.p12", desk.siti.pkcs12("rahasia")));
        REQUIRE(siti.sign("rahasia").contains(t("tanda tangan dicatat")));
    }
    const size_t first = desk.skp().berkasResmi.size();
    desk.act([](Session& session) {
        return takeBackSignature(session, {skpKunci("s1"), PeranTandaTangan::Pegawai, t("salah kunci")});
    });
    {
        SignerAtDialog bambang(desk, PeranTandaTangan::Penilai);
        bambang.chooseFile(desk.put("bambang.p12", desk.bambang.pkcs12("rahasia")));
        REQUIRE(bambang.sign("rahasia").contains(t("tanda tangan dicatat")));
    }
    CHECK(desk.verdict(first).tandaTangan.size() == 1);
    CHECK(desk.verdict(first).tandaTangan.front().nama == t("Bambang Sutrisno"));
}

TEST_CASE("the PDF that is signed on must be kept, and whole")
{
    QByteArray altered;
    {
        SigningDesk other;
        SignerAtDialog siti(other, PeranTandaTangan::Pegawai);
        siti.chooseFile(other.put("siti.p12", other.siti.pkcs12("rahasia")));
        REQUIRE(siti.sign("rahasia").contains(t("tanda tangan dicatat")));
        altered = other.kept(0);
        const qsizetype title = altered.indexOf("/Title");
        altered[title + 20] = static_cast<char>(altered.at(title + 20) ^ 1);
    }
    SigningDesk desk;
    RecordSignature elsewhere; // its PDF was never taken back
    elsewhere.skp = skpKunci("s1");
    elsewhere.peran = PeranTandaTangan::Pegawai;
    elsewhere.tanggal = desk.temp.clock.today();
    elsewhere.cara = CaraTandaTangan::Elektronik;
    desk.act([elsewhere](Session& session) { return recordSignature(session, elsewhere); });
    const auto bambangSigns = [&] {
        SignerAtDialog bambang(desk, PeranTandaTangan::Penilai);
        bambang.chooseFile(desk.put("bambang.p12", desk.bambang.pkcs12("rahasia")));
        return bambang.sign("rahasia");
    };
    CHECK(bambangSigns().startsWith(t("✖ PDF yang memuat tanda tangan sebelumnya tidak tersimpan")));

    bool isPut = false;
    desk.storage.command<SignedPdfFiled, FileSignedError>(
        &desk.storage,
        [&, hash = desk.hashOfSkp()](Session& session) {
            const auto rows =
                session.file.read([&](Reader& reader) { return reader.lists().naskahBeku(hash); });
            return fileSignedPdf(session, {altered, rows->front(), {}, CaraSimpan::SalinanSaja});
        },
        [&](const auto& answer) { isPut = answer.hasValue(); });
    REQUIRE(isPut);
    CHECK(bambangSigns().startsWith(t("✖ PDF bertanda tangan yang tersimpan tidak utuh lagi")));
    CHECK(desk.skp().tandaTangan.size() == 1);
}

TEST_CASE("the way to sign here stands beside the others where one signature is recorded")
{
    SigningDesk desk;
    PenetapanPage page(desk.context);
    page.showSkp(skpKunci("s1"));
    child<QPushButton>(page, qPrintable(t("act%1").arg(static_cast<int>(ActSkp::TandaTanganPegawai))))
        ->click();
    auto* form = page.findChild<SignatureForm*>();
    auto* way = child<QComboBox>(*form, "cara");
    way->setCurrentIndex(way->findData(static_cast<int>(CaraTandaTangan::Elektronik)));
    child<QPushButton>(*form, "catat")->click();
    auto* dialog = page.findChild<SignDialog*>();
    REQUIRE(dialog != nullptr);
    desk.prompter.paths = {desk.put("siti.p12", desk.siti.pkcs12("rahasia"))};
    desk.prompter.confirmations = {true};
    child<QPushButton>(*dialog, "pilihKunci")->click();
    QTest::keyClicks(child<QLineEdit>(*dialog, "sandi"), t("rahasia"));
    child<QPushButton>(*dialog, "tandatangani")->click();
    const auto* answer = child<QLabel>(page, "jawaban");
    REQUIRE(QTest::qWaitFor([&] { return answer->text().startsWith(t("✔ ")); }, 30000));
    CHECK(answer->text().contains(t("tanda tangan dicatat: Pegawai yang dinilai")));
    CHECK(child<QLabel>(page, "ringkasan")
              ->text()
              .contains(t("✔ Tanda tangan pegawai: 15 Januari 2026, elektronik")));
}
