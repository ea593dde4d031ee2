#include "tests/seal/otherreaders.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStringList>
#include <QTemporaryDir>

#include <stdexcept>

namespace kinerja::tests
{

namespace
{

QString ofLatin(const char* text) { return QString::fromLatin1(text); }

QString saidBy(const QString& program, const QStringList& arguments)
{
    constexpr int fiveMinutes = 300000;
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(fiveMinutes)) {
        throw std::runtime_error(program.toStdString() + " does not end");
    }
    return QString::fromUtf8(process.readAll());
}

QString written(const QTemporaryDir& folder, const char* name, const QByteArray& bytes)
{
    QFile file(folder.filePath(ofLatin(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        throw std::runtime_error("a file of the test can't be written");
    }
    return file.fileName();
}

} // namespace

QString pdfsigSays(const QString& path) { return saidBy(ofLatin("pdfsig"), {ofLatin("-nocert"), path}); }

QString cmsSays(const QByteArray& pdf, int signature, const QByteArray& rootPem)
{
    static const QRegularExpression range(
        ofLatin("/ByteRange\\s*\\[\\s*(\\d+)\\s+(\\d+)\\s+(\\d+)\\s+(\\d+)\\s*\\]"));
    auto found = range.globalMatch(QString::fromLatin1(pdf));
    for (int at = 0; at < signature && found.hasNext(); ++at) {
        found.next();
    }
    if (!found.hasNext()) {
        return ofLatin("no such signature");
    }
    const auto match = found.next();
    const auto number = [&](int at) { return match.captured(at).toLongLong(); };
    const QByteArray content = pdf.mid(number(1), number(2)) + pdf.mid(number(3), number(4));
    const QByteArray digits = pdf.mid(number(2) + 1, number(3) - number(2) - 2);
    const QTemporaryDir folder;
    return saidBy(ofLatin("openssl"),
        {ofLatin("cms"), ofLatin("-verify"), ofLatin("-cades"), ofLatin("-binary"), ofLatin("-inform"),
            ofLatin("DER"), ofLatin("-in"), written(folder, "cms.der", QByteArray::fromHex(digits)),
            ofLatin("-content"), written(folder, "isi", content), ofLatin("-CAfile"),
            written(folder, "akar.pem", rootPem), ofLatin("-purpose"), ofLatin("any"), ofLatin("-out"),
            ofLatin("/dev/null")});
}

QString preflightSays(const QString& path)
{
    QStringList jars;
    for (const char* name :
        {"preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "javax.activation", "jaxb-api"}) {
        jars.append(ofLatin("/usr/share/java/%1.jar").arg(ofLatin(name)));
    }
    return saidBy(ofLatin(SKP_JAVA), {ofLatin("-cp"), jars.join(QLatin1Char(':')),
                                         ofLatin("org.apache.pdfbox.preflight.Validator_A1b"), path});
}

} // namespace kinerja::tests
