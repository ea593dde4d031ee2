#include "tests/seal/corpus.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QProcess>
#include <QStringBuilder>
#include <QTemporaryDir>

// Files that qpdf has packed and pdfsig has signed.

using namespace kinerja;
using namespace kinerja::seal;
using namespace kinerja::tests;

namespace
{

/// Runs a program of Debian on a file; its output file, empty where the program refused.
QByteArray processed(const QByteArray& pdf, const QString& program, const QStringList& arguments)
{
    const QTemporaryDir folder;
    QFile in(folder.filePath(t("masuk.pdf")));
    REQUIRE(in.open(QIODevice::WriteOnly));
    in.write(pdf);
    in.close();
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    INFO(process.readAllStandardError().toStdString());
    QFile out(folder.filePath(t("keluar.pdf")));
    return out.open(QIODevice::ReadOnly) ? out.readAll() : QByteArray();
}

QByteArray byQpdf(const QByteArray& pdf, const QStringList& how)
{
    return processed(pdf, t("qpdf"), how + QStringList{t("masuk.pdf"), t("keluar.pdf")});
}

/// A database of keys as pdfsig reads it, with Budi's in it.
class BasisNss
{
public:
    BasisNss()
    {
        QFile key(m_folder.filePath(t("budi.p12")));
        REQUIRE(key.open(QIODevice::WriteOnly));
        key.write(orang().budi.pkcs12("rahasia"));
        key.close();
        run(t("certutil"), {t("-N"), t("-d"), folder(), t("--empty-password")});
        run(t("pk12util"), {t("-i"), key.fileName(), t("-d"), folder(), t("-W"), t("rahasia")});
        QString names = run(t("pdfsig"), {t("-nssdir"), folder(), t("-list-nicks")});
        m_nick = names.section(QLatin1Char('\n'), 1, 1).trimmed().section(QLatin1String("  "), 0, 0);
    }
    QString folder() const { return t("sql:") + m_folder.path(); }
    const QString& nick() const { return m_nick; }

private:
    static QString run(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.start(program, arguments);
        REQUIRE(process.waitForFinished());
        INFO(process.readAllStandardError().toStdString());
        REQUIRE(process.exitCode() == 0);
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    QTemporaryDir m_folder;
    QString m_nick;
};

QByteArray byPdfsig(const QByteArray& pdf, const QStringList& how)
{
    static const BasisNss keys;
    return processed(pdf, t("pdfsig"),
        QStringList{t("-nssdir"), keys.folder(), t("-nick"), keys.nick()} + how +
            QStringList{t("masuk.pdf"), t("keluar.pdf")});
}

const QStringList packed{t("--object-streams=generate"), t("--deterministic-id")};

} // namespace

TEST_CASE("files that another program has packed or signed are called what they are", "[seal]")
{
    Kumpulan all;
    const auto add = [&](const QByteArray& name, const QByteArray& pdf, const std::vector<Putusan>& benar) {
        INFO(name.toStdString());
        REQUIRE_FALSE(pdf.isEmpty());
        all.push_back({name, pdf, benar});
    };
    const std::vector<Putusan> tanpa{Putusan::TanpaTandaTangan};
    const QByteArray tight = byQpdf(berkas().polos, packed);
    add("dipadatkan qpdf", tight, tanpa);
    add("ditata qpdf untuk jaringan", byQpdf(berkas().polos, {t("--linearize")}), tanpa);
    // Writing a signed file anew keeps what it says, and moves every byte of it.
    add("ditandatangani, lalu dipadatkan qpdf", byQpdf(berkas().satu, packed), gagal);
    add("dua tanda tangan, lalu dipadatkan qpdf", byQpdf(berkas().dua, packed), gagal);
    add("ditandatangani, lalu ditata qpdf", byQpdf(berkas().dua, {t("--linearize")}), gagal);
    add("ditandatangani, lalu diurai qpdf", byQpdf(berkas().dua, {t("--qdf")}), gagal);
    for (const auto& [name, form] : {std::pair{"pdfsig", QStringList{}}, {"pdfsig, ETSI", {t("-etsi")}}}) {
        const QByteArray once = byPdfsig(berkas().polos, QStringList{t("-sign"), t("ttd-pegawai")} + form);
        add(QByteArray(name), once, utuh);
        add(QByteArray(name) + ", satu huruf diganti", replaced(once, "(Predikat", "(predikat"), berubah);
        add(QByteArray(name) + ", dipotong", once.left(once.size() - 300), gagal);
        add(QByteArray(name) + " di tempat yang kosong",
            byPdfsig(berkas().satu, QStringList{t("-sign"), t("ttd-penilai")} + form), utuh);
        const QByteArray overTight = byPdfsig(tight, QStringList{t("-sign"), t("ttd-pegawai")} + form);
        add(QByteArray(name) + " pada yang dipadatkan", overTight, utuh);
        for (int part = 1; part < 8; ++part) {
            const qsizetype at = tight.size() * part / 8;
            add(QByteArray(name) + " pada yang dipadatkan, byte " + QByteArray::number(at),
                flipped(overTight, at), gagal);
        }
    }
    // A new place for a signature, with a font of its own that the form takes up.
    add("pdfsig, tempat baru", byPdfsig(berkas().polos, {t("-add-signature")}), utuh);
    add("pdfsig, tempat baru di belakang yang pertama", byPdfsig(berkas().satu, {t("-add-signature")}), utuh);
    hold(all);
}
