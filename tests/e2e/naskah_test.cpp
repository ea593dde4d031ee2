#include "core/common/idsource.h"
#include "core/documents/documentmodel.h"
#include "core/seal/signablepdf.h"
#include "core/storage/datafile.h"
#include "core/usecases/penetapan/approveskp.h"
#include "core/usecases/penetapan/signskp.h"
#include "tests/e2e/printedunit.h"
#include "tests/seal/testkeys.h"
#include "tests/support/fixedclock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace kinerja;
using namespace kinerja::tests;

// Signed PDFs held against the data file whose frozen documents they say they are (`verifikasi --berkas`).

namespace
{

/// A unit with a locked SKP, its papers, and the keys of those whom they name, and of another.
struct Naskah {
    Folder folder;
    QString skp;
    QString lampiran;
    PemegangKunci authority{{.nama = t("Penerbit Uji"), .penerbit = true}};
    PemegangKunci dewi{{.nama = t("DEWI ANGGRAINI"), .nomor = t("199105252023212031")}, &authority};
    PemegangKunci bambang{{.nama = t("dr. Bambang Setiawan"), .jenis = JenisKunci::Rsa}, &authority};
    PemegangKunci lain{{.nama = t("Dewi Anggraini"), .nomor = t("199001012020122001")}, &authority};

    Naskah()
    {
        take("unit.kinerja", read(t(SKP_SOURCE_DIR "/tests/scenario/fixtures/kisah/pppk.json")));
        skp = printed("unit.kinerja", "pdf/2026_199105252023212031_skp.pdf");
        lampiran = folder("pdf/2026_199105252023212031_lampiran.pdf");
        folder.put("dewi.p12", dewi.pkcs12("rahasia"));
        folder.put("bambang.p12", bambang.pkcs12("rahasia"));
        folder.put("lain.p12", lain.pkcs12("rahasia"));
        folder.put("sandi.txt", "rahasia");
        folder.put("akar.pem", authority.sertifikatPem());
    }

    void take(const char* file, const QByteArray& package) const
    {
        const Ran taken = runProgram({t("impor"), folder(file), folder.put("paket.json", package)});
        INFO(taken.err.toStdString());
        REQUIRE(taken.exitCode == 0);
    }
    QString printed(const char* file, const char* pdf, const QStringList& more = {}) const
    {
        const Ran ran = print(folder, folder(file), more);
        INFO(ran.err.toStdString());
        REQUIRE(ran.exitCode == 0);
        return folder(pdf);
    }
    QString sign(const QString& from, const char* to, const char* who, const char* role) const
    {
        const Ran ran = runProgram({t("tanda-tangani"), from, folder(to), t("--kunci"),
            folder(QByteArray(QByteArray(who) + ".p12").constData()), t("--peran"), t(role),
            t("--sandi-dari"), folder("sandi.txt")});
        INFO(ran.err.toStdString());
        REQUIRE(ran.exitCode == 0);
        return folder(to);
    }
    /// By another program, which asks nothing of whose place it is.
    QString signElsewhere(
        const QString& from, const char* to, const PemegangKunci& who, const QByteArray& field) const
    {
        const auto key = seal::SigningKey::fromPkcs12(who.pkcs12("x"), seal::Sandi(QByteArray("x")));
        const auto open = seal::SignablePdf::open(read(from));
        REQUIRE(key);
        REQUIRE(open);
        const auto made = open->sign({field, key->sertifikat().nama, {},
                                         QDateTime::currentDateTimeUtc().toOffsetFromUtc(7 * 3600), {}},
            *key);
        REQUIRE(made);
        return folder.put(to, *made);
    }
    QString signedByBoth(const QString& from, const char* to) const
    {
        return sign(sign(from, QByteArray(QByteArray(to) + "1").constData(), "dewi", "pegawai"), to,
            "bambang", "penilai");
    }
    QJsonObject verdict(const QString& pdf, int exitCode, const char* file = "unit.kinerja") const
    {
        const Ran ran = runProgram({t("verifikasi"), pdf, t("--json"), t("--akar"), folder("akar.pem"),
            t("--berkas"), folder(file)});
        INFO(ran.err.toStdString());
        INFO(ran.out.toStdString());
        CHECK(ran.exitCode == exitCode);
        const QJsonArray all = QJsonDocument::fromJson(ran.out).array();
        REQUIRE(all.size() == 1);
        return all.first().toObject();
    }
    /// The same pages without compression, with one text put in place of another of its length.
    QString altered(const char* to, const QByteArray& from, const QByteArray& into) const
    {
        tool(
            "qpdf", {t("--stream-data=uncompress"), t("--object-streams=disable"), skp, folder("polos.pdf")});
        QByteArray bytes = read(folder("polos.pdf"));
        const qsizetype at = bytes.indexOf(from);
        REQUIRE(at > 0);
        REQUIRE(from.size() == into.size());
        bytes.replace(at, from.size(), into);
        return folder.put(to, bytes);
    }
};

QString putusan(const QJsonObject& found) { return found[t("putusan")].toString(); }

QString alasan(const QJsonObject& found)
{
    QStringList all;
    for (const QJsonValue& one : found[t("alasan")].toArray()) {
        all.append(one.toString());
    }
    return all.join(QLatin1Char('\n'));
}

QString roleAt(const QJsonObject& found, int signature)
{
    return found[t("tanda_tangan")].toArray()[signature].toObject()[t("peran")].toString();
}

/// The hash of the model that a PDF tells.
QByteArray hashIn(const QString& pdf)
{
    const QByteArray bytes = read(pdf);
    const qsizetype at = bytes.indexOf("modelSha256>") + 12;
    REQUIRE(at > 12);
    return bytes.mid(at, 64);
}

QByteArray withHash(const QString& pdf, const QByteArray& hash)
{
    QByteArray bytes = read(pdf);
    return bytes.replace(hashIn(pdf), hash);
}

} // namespace

TEST_CASE("a PDF that both have signed is whole only with both, and with the pages of the snapshot")
{
    const Naskah naskah;
    const QString both = naskah.signedByBoth(naskah.skp, "dua.pdf");
    const QJsonObject whole = naskah.verdict(both, 0);
    CHECK(putusan(whole) == t("utuh"));
    CHECK(alasan(whole).isEmpty());
    CHECK(roleAt(whole, 0) == t("pegawai"));
    CHECK(roleAt(whole, 1) == t("penilai"));

    // Cut back to its first revision it is a perfect PDF with one signature.
    const QByteArray first = read(naskah.folder("dua.pdf1"));
    REQUIRE(read(both).startsWith(first));
    const QJsonObject cut = naskah.verdict(naskah.folder.put("potong.pdf", first), 1);
    CHECK(putusan(cut) == t("tidak_lengkap"));
    CHECK(alasan(cut) == t("dr. Bambang Setiawan belum menandatangani."));

    CHECK(putusan(naskah.verdict(naskah.skp, 1)) == t("tanpa_tanda_tangan"));
    const Ran human = runProgram({t("verifikasi"), both, t("--berkas"), naskah.folder("unit.kinerja")});
    CHECK(human.exitCode == 0);
    CHECK(QString::fromUtf8(human.out).contains(t("SKP – Dewi Anggraini, S.Tr.Keb., Bd., tahun 2026")));
}

TEST_CASE("a signature in another's place, or by a namesake, is not the one that the snapshot expects")
{
    const Naskah naskah;
    const QString swapped = naskah.signElsewhere(
        naskah.sign(naskah.skp, "tukar1.pdf", "bambang", "pegawai"), "tukar.pdf", naskah.dewi, "ttd-penilai");
    const QJsonObject found = naskah.verdict(swapped, 1);
    CHECK(putusan(found) == t("tidak_lengkap"));
    CHECK(alasan(found).contains(t("DEWI ANGGRAINI menandatangani di tempat orang lain")));
    CHECK(alasan(found).contains(t("dr. Bambang Setiawan belum menandatangani.")));
    CHECK(roleAt(found, 0).isEmpty());

    const QString namesake =
        naskah.sign(naskah.signElsewhere(naskah.skp, "lain1.pdf", naskah.lain, "ttd-pegawai"), "lain.pdf",
            "bambang", "penilai");
    const QJsonObject other = naskah.verdict(namesake, 1);
    CHECK(putusan(other) == t("tidak_lengkap"));
    CHECK(alasan(other).contains(t("Dewi Anggraini menandatangani di tempat orang lain")));
    CHECK(roleAt(other, 1) == t("penilai"));

    const QString third =
        naskah.sign(naskah.signedByBoth(naskah.skp, "dua.pdf"), "tiga.pdf", "lain", "atasan");
    const QJsonObject more = naskah.verdict(third, 1);
    CHECK(putusan(more) == t("berubah"));
    CHECK(alasan(more).contains(t("Dewi Anggraini menandatangani di tempat orang lain")));
}

TEST_CASE("what a PDF says it is of proves nothing")
{
    const Naskah naskah;
    const auto forged = [&](const char* name, const QByteArray& bytes) {
        const QJsonObject found =
            naskah.verdict(naskah.signedByBoth(naskah.folder.put("palsu.pdf", bytes), name), 1);
        CHECK(putusan(found) == t("berubah"));
        return alasan(found);
    };
    // Another paper of the same person under the name of the SKP, and the other way round.
    CHECK(forged("satu.pdf", withHash(naskah.lampiran, hashIn(naskah.skp)))
              .contains(t("Halaman PDF tidak sama")));
    CHECK(forged("dua.pdf", withHash(naskah.skp, hashIn(naskah.lampiran)))
              .contains(t("Halaman PDF tidak sama")));
    CHECK(forged("tiga.pdf", withHash(naskah.skp, QByteArray(64, 'a')))
              .contains(t("tidak memuat naskah terkunci PDF itu")));
    CHECK(
        forged("empat.pdf", withHash(naskah.skp, QByteArray(64, '%'))).contains(t("tidak menyebut naskah")));
    // The right pages in another unit's file.
    naskah.take("lain.kinerja",
        R"({"format":"paket-skp","versi":1,"unit":{"nama":"U","instansi":"I"},"pegawai":[],"skp":[]})");
    CHECK(putusan(naskah.verdict(naskah.signedByBoth(naskah.skp, "utuh.pdf"), 1, "lain.kinerja")) ==
          t("berubah"));
}

TEST_CASE("a letter or a shade that differs from the snapshot is seen, however the file is packed")
{
    const Naskah naskah;
    const auto of = [&](const char* name, const QString& pdf, int exitCode) {
        return naskah.verdict(naskah.signedByBoth(pdf, name), exitCode);
    };
    // Rewritten by another program, and on the other paper: the same pages.
    CHECK(putusan(of("polos2.pdf", naskah.altered("a.pdf", "/Title", "/Title"), 0)) == t("utuh"));
    CHECK(putusan(of("f4.pdf",
              naskah.printed("unit.kinerja", "pdf/2026_199105252023212031_skp.pdf",
                  {t("--kertas"), t("f4"), t("--dokumen"), t("skp")}),
              0)) == t("utuh"));
    const QJsonObject letter = of("huruf.pdf", naskah.altered("b.pdf", "<0004> Tj", "<0005> Tj"), 1);
    CHECK(putusan(letter) == t("berubah"));
    CHECK(alasan(letter).contains(t("Halaman PDF tidak sama")));
    CHECK(putusan(of("warna.pdf", naskah.altered("c.pdf", "0.850980401", "0.950980401"), 1)) == t("berubah"));
}

TEST_CASE("a PDF of another version of the layout is held against what the snapshot says")
{
    const Naskah naskah;
    const auto asOther = [&](const char* name, const QString& pdf) {
        QByteArray bytes = read(pdf);
        const QByteArray own = "layoutVersion>" + QByteArray::number(layoutVersion) + '<';
        REQUIRE(bytes.contains(own));
        bytes.replace(own, "layoutVersion>7<");
        return naskah.signedByBoth(naskah.folder.put("versi.pdf", bytes), name);
    };
    const QString shade = naskah.altered("c.pdf", "0.850980401", "0.950980401");
    const QJsonObject looks = naskah.verdict(asOther("warna.pdf", shade), 0);
    CHECK(putusan(looks) == t("utuh"));
    CHECK(alasan(looks).contains(t("tata letak versi lain")));
    const QString letter = naskah.altered("b.pdf", "<0004> Tj", "<0005> Tj");
    CHECK(putusan(naskah.verdict(asOther("huruf.pdf", letter), 1)) == t("berubah"));
}

TEST_CASE("a data file that can't be used to compare is said, and nothing is reported")
{
    const Naskah naskah;
    const auto tryWith = [&](const QString& file) {
        return runProgram({t("verifikasi"), naskah.skp, t("--json"), t("--berkas"), file});
    };
    for (const QString& file : {naskah.folder("tidak-ada.kinerja"), naskah.folder("sandi.txt")}) {
        const Ran ran = tryWith(file);
        CHECK(ran.exitCode == 3);
        CHECK(ran.out.isEmpty());
        CHECK(!ran.err.isEmpty());
    }
}

TEST_CASE("a PDF whose lock was opened since is told as such, by the same words as in the window")
{
    const Naskah naskah;
    const QString both = naskah.signedByBoth(naskah.skp, "dua.pdf");
    {
        FixedClock clock{QDate(2026, 2, 3)};
        RandomIdSource ids; // the package brought events of a test
        auto file = DataFile::open(naskah.folder("unit.kinerja"), OpenMode::ReadWrite, clock, ids);
        REQUIRE(file);
        const auto skp = (*file)->read([](Reader& reader) { return reader.lists().skp(2026); });
        REQUIRE(skp);
        Session session{**file, clock, ids, {}};
        const auto dewi = std::find_if(skp->begin(), skp->end(),
            [](const SkpRow& row) { return row.namaPegawai.startsWith(t("Dewi")); });
        REQUIRE(dewi != skp->end());
        for (const PeranTandaTangan role : {PeranTandaTangan::Penilai, PeranTandaTangan::Pegawai}) {
            REQUIRE(takeBackSignature(session, {dewi->kunci, role, t("tempat keliru")}));
        }
        REQUIRE(unlockSkp(session, {dewi->kunci, t("tempat keliru")}));
    }
    const QJsonObject found = naskah.verdict(both, 1);
    CHECK(putusan(found) == t("berubah"));
    CHECK(alasan(found) == t("Naskah ini dikunci pada 13 Januari 2026, kuncinya dibuka pada 3 Februari 2026; "
                             "bukan lagi naskah yang berlaku."));
}
