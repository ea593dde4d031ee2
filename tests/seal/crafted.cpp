#include "tests/seal/crafted.h"

#include "tests/seal/samplepdf.h"

#include <QFile>
#include <QProcess>
#include <QStringBuilder>
#include <QTemporaryDir>

#include <stdexcept>

namespace kinerja::tests
{

namespace
{

constexpr int room = 8192;

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        throw std::runtime_error("cannot write a file of the test");
    }
}

} // namespace

QByteArray crafted(const QByteArray& pdf, const Rakitan& how)
{
    static const QByteArray blank(32, ' ');
    const bool isNew = !how.rect.isEmpty();
    // Far from the objects of earlier updates.
    const int number = 40 + static_cast<int>(pdf.count("/Type /Sig ")) * 3;
    const QByteArray signature = QByteArray::number(number) + " 0 R";
    PdfParts parts;
    parts.set(number, "<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter " + how.subFilter +
                          " /M (D:20260121090000+07'00') " + how.more + " /ByteRange [0 " + blank +
                          "] /Contents <" + QByteArray(2 * room, '0') + "> >>");
    if (isNew) {
        const QByteArray field = QByteArray::number(number + 1) + " 0 R";
        parts.set(number + 1, "<< /Type /Annot /Subtype /Widget /FT /Sig /T (" + how.field +
                                  ") /F 132 /Rect " + how.rect + " /P 4 0 R /V " + signature + " >>");
        parts.set(bagian::formulir, "<< /Fields [8 0 R 9 0 R " + field + "] /SigFlags 3 >>");
        parts.set(bagian::halaman2, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 6 0 R "
                                    "/Resources << /Font << /F1 7 0 R >> >> /Annots [8 0 R 9 0 R " +
                                        field + "] >>");
    } else {
        const bool isPegawai = how.field == "ttd-pegawai";
        parts.set(isPegawai ? bagian::ttdPegawai : bagian::ttdPenilai,
            "<< /Type /Annot /Subtype /Widget /FT /Sig /T (" + how.field + ") /F 132 /Rect " +
                (isPegawai ? "[72 115 250 175]" : "[320 115 500 175]") + " /P 4 0 R /V " + signature + " >>");
    }
    QByteArray file = parts.appendedTo(pdf);
    const qsizetype range = file.lastIndexOf("/ByteRange [0 ") + 14;
    const qsizetype gap = file.indexOf("/Contents <", range) + 10;
    const qsizetype after = gap + 2 * room + 2;
    const QByteArray numbers = QByteArray::number(gap) + ' ' + QByteArray::number(after) + ' ' +
                               QByteArray::number(file.size() - after);
    file.replace(range, numbers.size(), numbers);
    const QByteArray digits = how.cms(file.left(gap) + file.mid(after)).toHex();
    if (digits.size() > 2 * room) {
        throw std::runtime_error("a signature of the test takes too much room");
    }
    file.replace(gap + 1, digits.size(), digits);
    return file;
}

QByteArray byOpenSsl(const QByteArray& content, const QByteArray& keyPem, const QByteArray& certificatePem,
    const QStringList& more)
{
    const QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("isi")), content);
    write(folder.filePath(QStringLiteral("kunci.pem")), keyPem);
    write(folder.filePath(QStringLiteral("sertifikat.pem")), certificatePem);
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.start(QStringLiteral("openssl"),
        QStringList{QStringLiteral("cms"), QStringLiteral("-sign"), QStringLiteral("-binary"),
            QStringLiteral("-in"), QStringLiteral("isi"), QStringLiteral("-inkey"),
            QStringLiteral("kunci.pem"), QStringLiteral("-signer"), QStringLiteral("sertifikat.pem"),
            QStringLiteral("-outform"), QStringLiteral("DER"), QStringLiteral("-out"),
            QStringLiteral("hasil")} +
            more);
    process.waitForFinished();
    QFile made(folder.filePath(QStringLiteral("hasil")));
    if (process.exitCode() != 0 || !made.open(QIODevice::ReadOnly)) {
        throw std::runtime_error("openssl: " + process.readAllStandardError().toStdString());
    }
    return made.readAll();
}

} // namespace kinerja::tests
