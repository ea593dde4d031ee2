#include "app/cli/command.h"
#include "core/documents/signaturefield.h"
#include "core/seal/pdfpages.h"
#include "core/seal/sealnames.h"
#include "core/seal/verifypdf.h"
#include "ui/seal/naskahpdf.h"
#include "ui/seal/trustedfolder.h"
#include "ui/text/naskahtext.h"
#include "ui/text/sealtext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kinerja::cli
{

namespace
{

using seal::HasilPemeriksaan;
using seal::Putusan;
using seal::TandaTanganDiperiksa;

QString native(const QString& path) { return QDir::toNativeSeparators(path); }

/// The certificates of a file, or of the files in a folder; false where there is none at all.
bool addRoots(const QString& path, seal::TrustedCertificates& trusted)
{
    if (QFileInfo(path).isDir()) {
        return TrustedFolder(path).addTo(trusted);
    }
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && !trusted.add(file.readAll()).empty();
}

QJsonArray sentences(const std::vector<seal::Alasan>& reasons)
{
    QJsonArray all;
    for (const seal::Alasan& reason : reasons) {
        all.append(text::sentence(reason));
    }
    return all;
}

using Peran = std::optional<PeranTandaTangan>;

QJsonObject toJson(const TandaTanganDiperiksa& signature, const Peran& role)
{
    const auto orNull = [](const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return {{QStringLiteral("nama"), signature.nama}, {QStringLiteral("nomor"), orNull(signature.nomor)},
        {QStringLiteral("waktu"), orNull(signature.waktu.toString(Qt::ISODate))},
        {QStringLiteral("peran"), orNull(role ? wireName(*role) : QString())},
        {QStringLiteral("sah"), signature.sah}, {QStringLiteral("tepercaya"), signature.tepercaya},
        {QStringLiteral("mencakup_semua"), signature.mencakupSemua}};
}

QJsonObject toJson(const QString& path, const PdfTerperiksa& found)
{
    QJsonArray signatures;
    for (size_t at = 0; at < found.hasil.tandaTangan.size(); ++at) {
        signatures.append(toJson(found.hasil.tandaTangan[at], found.peran[at]));
    }
    return {{QStringLiteral("berkas"), path}, {QStringLiteral("putusan"), wireName(found.hasil.putusan)},
        {QStringLiteral("alasan"), sentences(semuaAlasan(found.hasil))},
        {QStringLiteral("tanda_tangan"), signatures}};
}

void say(Console& console, const QString& path, const PdfTerperiksa& found)
{
    console.out << native(path) << QStringLiteral(": ") << text::label(found.hasil.putusan) << '\n';
    if (found.naskah) {
        console.out << QStringLiteral("  ") << text::naskah(*found.naskah) << '\n';
    }
    for (const TandaTanganDiperiksa& signature : found.hasil.tandaTangan) {
        console.out << QStringLiteral("  ") << text::baris(signature) << '\n';
    }
    for (const seal::Alasan& reason : semuaAlasan(found.hasil)) {
        console.out << QStringLiteral("  – ") << text::sentence(reason) << '\n';
    }
}

/// Without a data file a place alone tells for whom a signature stands.
PdfTerperiksa byItself(HasilPemeriksaan found)
{
    PdfTerperiksa checked{std::move(found), {}, {}};
    for (const TandaTanganDiperiksa& signature : checked.hasil.tandaTangan) {
        checked.peran.push_back(roleOfSignatureField(signature.kolom));
    }
    return checked;
}

Result<PdfTerperiksa, StorageError> check(
    const QByteArray& pdf, const seal::TrustedCertificates& trusted, DataFile* file, QDate today)
{
    HasilPemeriksaan found = seal::verifyPdf(pdf, trusted);
    if (file == nullptr) {
        return byItself(std::move(found));
    }
    const auto identity = seal::jatiDiri(pdf);
    const auto naskah = file->read([&](Reader& reader) {
        return readPembanding(reader, identity ? identity->modelSha256 : QString(), today);
    });
    if (!naskah) {
        return failure(naskah.error());
    }
    return holdAgainst(std::move(found), pdf, *naskah);
}

/// Checks the files one after the other and says what was found.
ExitCode checkAll(
    const Call& call, Console& console, const seal::TrustedCertificates& trusted, DataFile* data)
{
    QJsonArray report;
    bool areWhole = true;
    for (const QString& path : call.operands) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            complain(console, words("“%1” tidak dapat dibuka.").arg(native(path)));
            return ExitCode::UnusableInput;
        }
        const auto found = check(file.readAll(), trusted, data, console.clock.today());
        if (!found) {
            return fail(console, found.error());
        }
        areWhole = areWhole && found->hasil.putusan == Putusan::Utuh;
        if (call.has("json")) {
            report.append(toJson(path, *found));
        } else {
            say(console, path, *found);
        }
    }
    if (call.has("json")) {
        console.out << QString::fromUtf8(QJsonDocument(report).toJson());
    }
    return areWhole ? ExitCode::Done : ExitCode::Problems;
}

ExitCode run(const Call& call, Console& console)
{
    seal::TrustedCertificates trusted;
    for (const QString& path : call.values("akar")) {
        if (!addRoots(path, trusted)) {
            complain(console, words("“%1” tidak memuat sertifikat (PEM atau DER).").arg(native(path)));
            return ExitCode::UnusableInput;
        }
    }
    const auto path = call.value("berkas");
    if (!path) {
        return checkAll(call, console, trusted, nullptr);
    }
    const auto file = DataFile::open(*path, OpenMode::ReadOnly, console.clock, console.ids);
    if (!file) {
        fail(console, file.error());
        return ExitCode::UnusableInput;
    }
    return checkAll(call, console, trusted, file.value().get());
}

} // namespace

Command verifyCommand()
{
    CommandSpec spec;
    spec.name = QStringLiteral("verifikasi");
    spec.operands = {QStringLiteral("FILE.pdf")};
    spec.lastRepeats = true;
    spec.options = {
        {QStringLiteral("akar"), Takes::Values, QStringLiteral("BERKAS|FOLDER"),
            words("sertifikat tepercaya (PEM atau DER)")},
        {QStringLiteral("berkas"), Takes::OneValue, QStringLiteral("BERKAS"),
            words("bandingkan halaman dan penandatangan dengan naskah terkunci berkas data ini")},
        {QStringLiteral("json"), Takes::Nothing, {}, words("hasil sebagai JSON")},
    };
    spec.help = words("Memeriksa tanda tangan elektronik tanpa jaringan. Keluar 1 kecuali semuanya utuh.");
    return {spec, run};
}

} // namespace kinerja::cli
