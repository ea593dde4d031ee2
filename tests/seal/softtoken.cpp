#include "tests/seal/softtoken.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStringBuilder>

#include <stdexcept>

namespace kinerja::tests
{

namespace
{

QString latin(const char* text) { return QString::fromLatin1(text); }

} // namespace

SoftToken::SoftToken(const char* label, const char* pin) : m_pin(latin(pin))
{
    write(latin("softhsm2.conf"), "directories.tokendir = " + m_folder.path().toUtf8() +
                                      "\nobjectstore.backend = file\nlog.level = ERROR\n");
    qputenv("SOFTHSM2_CONF", m_folder.filePath(latin("softhsm2.conf")).toUtf8());
    qputenv("SKP_TEST_TOKEN_MODULE", module().toUtf8());
    qputenv("SKP_TEST_TOKEN_PULLED", m_folder.filePath(latin("tercabut")).toUtf8());
    run(latin("softhsm2-util"), {latin("--init-token"), latin("--free"), latin("--label"), latin(label),
                                    latin("--pin"), m_pin, latin("--so-pin"), latin("87654321")});
}

SoftToken::~SoftToken()
{
    qunsetenv("SOFTHSM2_CONF");
    qunsetenv("SKP_TEST_TOKEN_MODULE");
    qunsetenv("SKP_TEST_TOKEN_PULLED");
}

void SoftToken::addKey(const PemegangKunci& who, const char* id, PinPerSignature often)
{
    write(latin("kunci.pem"), who.kunciPem());
    QStringList arguments{latin("--module"), module(), latin("--login"), latin("--pin"), m_pin,
        latin("--write-object"), m_folder.filePath(latin("kunci.pem")), latin("--type"), latin("privkey"),
        latin("--usage-sign"), latin("--id"), latin(id), latin("--label"), latin("kunci")};
    if (often == PinPerSignature::Yes) {
        arguments.append(latin("--always-auth"));
    }
    run(latin("pkcs11-tool"), arguments);
}

void SoftToken::addCertificate(const PemegangKunci& who, const char* id)
{
    write(latin("sertifikat.pem"), who.sertifikatPem());
    run(latin("pkcs11-tool"),
        {latin("--module"), module(), latin("--login"), latin("--pin"), m_pin, latin("--write-object"),
            m_folder.filePath(latin("sertifikat.pem")), latin("--type"), latin("cert"), latin("--id"),
            latin(id), latin("--label"), latin("sertifikat")});
}

void SoftToken::add(const PemegangKunci& who, const char* id)
{
    addKey(who, id);
    addCertificate(who, id);
}

QString SoftToken::module() const
{
    for (const char* path :
        {"/usr/lib/softhsm/libsofthsm2.so", "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so",
            "/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so"}) {
        if (QFileInfo(latin(path)).isFile()) {
            return latin(path);
        }
    }
    throw std::runtime_error("SoftHSM is not installed");
}

QString SoftToken::pullableModule() const { return latin(SKP_PULLABLE_TOKEN); }

void SoftToken::pullOut() { write(latin("tercabut"), "sekarang"); }

void SoftToken::pullOutAfterLogin() { write(latin("tercabut"), "sesudah masuk"); }

void SoftToken::hideCertificates() { write(latin("tercabut"), "tersembunyi"); }

void SoftToken::plugIn() { QFile::remove(m_folder.filePath(latin("tercabut"))); }

void SoftToken::run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0) {
        throw std::runtime_error(
            QString(program + latin(": ") + QString::fromUtf8(process.readAll())).toStdString());
    }
}

void SoftToken::write(const QString& name, const QByteArray& bytes)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        throw std::runtime_error("a file of the token can't be written");
    }
}

} // namespace kinerja::tests
