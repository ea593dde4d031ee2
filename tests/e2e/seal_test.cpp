#include "tests/e2e/printedunit.h"
#include "tests/seal/otherreaders.h"
#include "tests/seal/testkeys.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

/// A locked SKP, printed, and the keys of the two who sign it.
struct Papers {
    Folder folder;
    QString skp;
    PemegangKunci authority{{.nama = t("Penerbit Uji"), .penerbit = true}};
    PemegangKunci dewi{{.nama = t("Dewi Anggraini"), .nomor = t("199105252023212031")}, &authority};
    PemegangKunci budi{{.nama = t("Budi Santoso"), .jenis = JenisKunci::Rsa}, &authority};

    Papers()
    {
        const Ran taken = runProgram({t("impor"), folder("unit.kinerja"),
            t(SKP_SOURCE_DIR "/tests/scenario/fixtures/kisah/pppk.json")});
        REQUIRE(taken.exitCode == 0);
        const Ran printed = print(folder, folder("unit.kinerja"), {t("--dokumen"), t("skp")});
        INFO(printed.err.toStdString());
        REQUIRE(printed.exitCode == 0);
        for (const QString& name : folder.names("pdf")) {
            if (read(folder("pdf/") + name).contains("ttd-penilai")) {
                skp = folder("pdf/") + name;
            }
        }
        REQUIRE(!skp.isEmpty());
        folder.put("dewi.p12", dewi.pkcs12("rahasia dewi"));
        folder.put("budi.p12", budi.pkcs12("rahasia budi", Penguncian::Lama));
        folder.put("dewi.txt", "rahasia dewi\nbaris lain\n");
        folder.put("budi.txt", "rahasia budi");
        folder.put("akar.pem", authority.sertifikatPem());
    }

    Ran sign(const QString& from, const char* to, const char* who, const char* role) const
    {
        return runProgram({t("tanda-tangani"), from, folder(to), t("--kunci"),
            folder(QByteArray(QByteArray(who) + ".p12").constData()), t("--peran"), t(role),
            t("--sandi-dari"), folder(QByteArray(QByteArray(who) + ".txt").constData())});
    }
};

QJsonObject verdictOf(const QString& pdf, const QStringList& more, int exitCode)
{
    const Ran ran = runProgram(QStringList{t("verifikasi"), pdf, t("--json")} + more);
    INFO(ran.err.toStdString());
    CHECK(ran.exitCode == exitCode);
    const QJsonArray all = QJsonDocument::fromJson(ran.out).array();
    REQUIRE(all.size() == 1);
    return all.first().toObject();
}

bool isPdfA(const QString& path)
{
    const QString said = preflightSays(path);
    INFO(said.toStdString());
    CHECK(said.contains(t("is a valid PDF/A-1b file")));
    return said.contains(t("is a valid PDF/A-1b file"));
}

} // namespace

TEST_CASE("a locked SKP is signed by both, stays PDF/A-1b, and is found whole")
{
    const Papers papers;
    CHECK(isPdfA(papers.skp));
    const Ran once = papers.sign(papers.skp, "satu.pdf", "dewi", "pegawai");
    INFO(once.err.toStdString());
    REQUIRE(once.exitCode == 0);
    CHECK(isPdfA(papers.folder("satu.pdf")));
    REQUIRE(papers.sign(papers.folder("satu.pdf"), "dua.pdf", "budi", "penilai").exitCode == 0);
    CHECK(isPdfA(papers.folder("dua.pdf")));
    CHECK(read(papers.folder("dua.pdf")).startsWith(read(papers.skp)));

    const QJsonObject found =
        verdictOf(papers.folder("dua.pdf"), {t("--akar"), papers.folder("akar.pem")}, 0);
    CHECK(found[t("putusan")].toString() == t("utuh"));
    CHECK(found[t("alasan")].toArray().isEmpty());
    const QJsonArray signatures = found[t("tanda_tangan")].toArray();
    REQUIRE(signatures.size() == 2);
    const QJsonObject first = signatures[0].toObject();
    CHECK(first[t("nama")].toString() == t("Dewi Anggraini"));
    CHECK(first[t("nomor")].toString() == t("199105252023212031"));
    CHECK(first[t("peran")].toString() == t("pegawai"));
    CHECK(first[t("sah")].toBool());
    CHECK(first[t("tepercaya")].toBool());
    CHECK(first[t("mencakup_semua")].toBool());
    CHECK(signatures[1].toObject()[t("nomor")].isNull());
    CHECK(signatures[1].toObject()[t("peran")].toString() == t("penilai"));

    CHECK(pdfsigSays(papers.folder("dua.pdf")).count(t("Signature is Valid.")) == 2);
    for (const int signature : {0, 1}) {
        const QString said =
            cmsSays(read(papers.folder("dua.pdf")), signature, papers.authority.sertifikatPem());
        INFO(said.toStdString());
        CHECK(said.contains(t("erification successful")));
    }
}

TEST_CASE("the page of a signed SKP says who signed, and its text stays")
{
    const Papers papers;
    REQUIRE(papers.sign(papers.skp, "satu.pdf", "dewi", "pegawai").exitCode == 0);
    const QString before = tool("pdftotext", {t("-layout"), papers.skp, t("-")});
    CHECK(tool("pdftotext", {t("-layout"), papers.folder("satu.pdf"), t("-")}) == before);
    // The picture is outlines: it is seen and brings no font.
    CHECK(tool("pdffonts", {papers.skp}) == tool("pdffonts", {papers.folder("satu.pdf")}));
    const auto inkOf = [&](const QString& pdf, const char* name) {
        tool("pdftoppm", {t("-r"), t("40"), t("-gray"), pdf, papers.folder(name)});
        QByteArray all;
        for (const QString& page : papers.folder.names()) {
            if (page.startsWith(QString::fromLatin1(name))) {
                all += read(papers.folder(page.toLatin1().constData()));
            }
        }
        return all;
    };
    CHECK(inkOf(papers.skp, "polos") != inkOf(papers.folder("satu.pdf"), "bertanda"));
}

TEST_CASE("the code on a locked paper is read by another program, and says which paper it is")
{
    const Papers papers;
    tool("pdftoppm", {t("-r"), t("300"), t("-gray"), t("-png"), papers.skp, papers.folder("halaman")});
    int pages = 0;
    for (const QString& name : papers.folder.names()) {
        if (!name.startsWith(t("halaman"))) {
            continue;
        }
        ++pages;
        // The program complains of a missing session bus before it says what it read.
        const QString all =
            tool("zbarimg", {t("--quiet"), t("--raw"), papers.folder(name.toLatin1().constData())});
        const QString said = all.mid(all.indexOf(t("SKP-LURING")));
        CHECK(said.startsWith(t("SKP-LURING SKP 199105252023212031 2026 1 ")));
        CHECK(said.trimmed().section(QLatin1Char(' '), -1) == tool("pdftotext", {papers.skp, t("-")})
                                                                  .section(t("Hal. 1 dari"), 0, 0)
                                                                  .trimmed()
                                                                  .section(QLatin1Char('\n'), -1)
                                                                  .trimmed());
    }
    CHECK(pages >= 1);
}

TEST_CASE("an altered or unsigned file is told as what it is")
{
    const Papers papers;
    REQUIRE(papers.sign(papers.skp, "satu.pdf", "dewi", "pegawai").exitCode == 0);
    CHECK(verdictOf(papers.skp, {}, 1)[t("putusan")].toString() == t("tanpa_tanda_tangan"));
    const QJsonObject untrusted = verdictOf(papers.folder("satu.pdf"), {}, 0);
    CHECK(untrusted[t("putusan")].toString() == t("utuh"));
    CHECK(!untrusted[t("tanda_tangan")].toArray()[0].toObject()[t("tepercaya")].toBool());
    const QJsonArray reasons = untrusted[t("alasan")].toArray();
    REQUIRE(reasons.size() == 2);
    CHECK(reasons[0].toString() == t("Tempat tanda tangan Pejabat penilai kinerja masih kosong."));
    CHECK(reasons[1].toString().contains(t("tepercaya")));
    tool("qpdf", {t("--encrypt"), t("a"), t("b"), t("256"), t("--"), papers.skp, papers.folder("kunci.pdf")});
    const QJsonObject locked = verdictOf(papers.folder("kunci.pdf"), {}, 1);
    CHECK(locked[t("putusan")].toString() == t("rusak"));
    CHECK(locked[t("alasan")].toArray()[0].toString() == t("PDF itu terkunci dengan sandi."));

    QByteArray bytes = read(papers.folder("satu.pdf"));
    const qsizetype at = bytes.indexOf("/Title");
    bytes[at + 40] = static_cast<char>(bytes.at(at + 40) ^ 1);
    const QJsonObject altered = verdictOf(papers.folder.put("ubah.pdf", bytes), {}, 1);
    CHECK(altered[t("putusan")].toString() == t("berubah"));
    CHECK(
        verdictOf(papers.folder.put("bukan.pdf", "bukan PDF"), {}, 1)[t("putusan")].toString() == t("rusak"));

    const Ran missing = runProgram({t("verifikasi"), papers.folder("tidak-ada.pdf")});
    CHECK(missing.exitCode == 3);
    const Ran roots = runProgram({t("verifikasi"), papers.skp, t("--akar"), papers.folder("dewi.txt")});
    CHECK(roots.exitCode == 3);
    const Ran human = runProgram({t("verifikasi"), papers.folder("satu.pdf"), papers.folder("ubah.pdf")});
    CHECK(human.exitCode == 1);
    CHECK(QString::fromUtf8(human.out).contains(t("Dewi Anggraini (199105252023212031)")));
    CHECK(QString::fromUtf8(human.out).contains(t("Isi yang ditandatangani Dewi Anggraini sudah berubah.")));
}

TEST_CASE("what stands in the way of signing is said, and nothing is written")
{
    const Papers papers;
    papers.folder.put("salah.txt", "bukan ini");
    papers.folder.put("salah.p12", papers.dewi.pkcs12("rahasia dewi"));
    const Ran wrong = papers.sign(papers.skp, "hasil.pdf", "salah", "pegawai");
    CHECK(wrong.exitCode == 3);
    CHECK(QString::fromUtf8(wrong.err).contains(t("Sandi tidak membuka")));
    const PemegangKunci old({.nama = t("Lama"), .dari = QDate(2019, 1, 1), .sampai = QDate(2020, 1, 1)});
    papers.folder.put("lama.p12", old.pkcs12("x"));
    papers.folder.put("lama.txt", "x");
    const Ran late = papers.sign(papers.skp, "hasil.pdf", "lama", "pegawai");
    CHECK(late.exitCode == 3);
    CHECK(QString::fromUtf8(late.err).contains(t("Masa berlaku sertifikat sudah berakhir")));
    CHECK(papers.sign(papers.folder("dewi.txt"), "hasil.pdf", "dewi", "pegawai").exitCode == 3);
    CHECK(papers.sign(papers.skp, "hasil.pdf", "dewi", "camat").exitCode == 2);
    CHECK(!QFileInfo::exists(papers.folder("hasil.pdf")));
    REQUIRE(papers.sign(papers.skp, "hasil.pdf", "dewi", "pegawai").exitCode == 0);
    const QByteArray made = read(papers.folder("hasil.pdf"));
    CHECK(papers.sign(papers.skp, "hasil.pdf", "dewi", "penilai").exitCode == 4);
    CHECK(read(papers.folder("hasil.pdf")) == made);
    const Ran again = papers.sign(papers.folder("hasil.pdf"), "lagi.pdf", "dewi", "pegawai");
    CHECK(again.exitCode == 3);
    CHECK(QString::fromUtf8(again.err).contains(t("sudah terisi")));
    CHECK(!QFileInfo::exists(papers.folder("lagi.pdf")));
}

TEST_CASE("a key signs in the place of its own person alone, as far as numbers tell")
{
    const Papers papers;
    const PemegangKunci other({.nama = t("Dewi Anggraini"), .nomor = t("199001012020122001")});
    papers.folder.put("lain.p12", other.pkcs12("x"));
    papers.folder.put("lain.txt", "x");
    const Ran refused = papers.sign(papers.skp, "hasil.pdf", "lain", "pegawai");
    CHECK(refused.exitCode == 3);
    CHECK(QString::fromUtf8(refused.err)
              .contains(t("dengan nomor 199001012020122001, sedangkan naskah menunggu tanda tangan Dewi "
                          "Anggraini, S.Tr.Keb., Bd. dengan nomor 199105252023212031.")));
    CHECK(!QFileInfo::exists(papers.folder("hasil.pdf")));
    CHECK(papers.sign(papers.skp, "hasil.pdf", "dewi", "penilai").exitCode == 3);

    // A certificate that tells no number may be of somebody known by another name: said, and left to people.
    const Ran warned = papers.sign(papers.skp, "satu.pdf", "budi", "penilai");
    CHECK(warned.exitCode == 0);
    CHECK(QString::fromUtf8(warned.err)
              .contains(t("atas nama Budi Santoso, sedangkan tempat tanda tangannya "
                          "milik dr. Bambang Setiawan")));
    const Ran fit = papers.sign(papers.skp, "dua.pdf", "dewi", "pegawai");
    CHECK(fit.exitCode == 0);
    CHECK(fit.err.isEmpty());
}
