#include "app/cli/command.h"
#include "core/documents/signaturefield.h"
#include "core/seal/sealnames.h"
#include "core/seal/verifypdf.h"
#include "ui/text/sealtext.h"

#include <QDir>
#include <QDirIterator>
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
    const auto addFile = [&](const QString& name) {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) && !trusted.add(file.readAll()).empty();
    };
    if (!QFileInfo(path).isDir()) {
        return addFile(path);
    }
    bool hasAny = false;
    QDirIterator files(path, QDir::Files);
    while (files.hasNext()) {
        hasAny = addFile(files.next()) || hasAny;
    }
    return hasAny;
}

QJsonArray sentences(const std::vector<seal::Alasan>& reasons)
{
    QJsonArray all;
    for (const seal::Alasan& reason : reasons) {
        all.append(text::sentence(reason));
    }
    return all;
}

QString roleOf(const TandaTanganDiperiksa& signature)
{
    const auto role = roleOfSignatureField(signature.kolom);
    return role ? wireName(*role) : QString();
}

QJsonObject toJson(const TandaTanganDiperiksa& signature)
{
    const auto orNull = [](const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return {{QStringLiteral("nama"), signature.nama}, {QStringLiteral("nomor"), orNull(signature.nomor)},
        {QStringLiteral("waktu"), orNull(signature.waktu.toString(Qt::ISODate))},
        {QStringLiteral("peran"), orNull(roleOf(signature))}, {QStringLiteral("sah"), signature.sah},
        {QStringLiteral("tepercaya"), signature.tepercaya},
        {QStringLiteral("mencakup_semua"), signature.mencakupSemua}};
}

QJsonObject toJson(const QString& path, const HasilPemeriksaan& found)
{
    QJsonArray signatures;
    for (const TandaTanganDiperiksa& signature : found.tandaTangan) {
        signatures.append(toJson(signature));
    }
    return {{QStringLiteral("berkas"), path}, {QStringLiteral("putusan"), wireName(found.putusan)},
        {QStringLiteral("alasan"), sentences(semuaAlasan(found))},
        {QStringLiteral("tanda_tangan"), signatures}};
}

void say(Console& console, const QString& path, const HasilPemeriksaan& found)
{
    console.out << native(path) << QStringLiteral(": ") << text::label(found.putusan) << '\n';
    for (const TandaTanganDiperiksa& signature : found.tandaTangan) {
        console.out << QStringLiteral("  ") << text::baris(signature) << '\n';
    }
    for (const seal::Alasan& reason : semuaAlasan(found)) {
        console.out << QStringLiteral("  – ") << text::sentence(reason) << '\n';
    }
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
    QJsonArray report;
    bool areWhole = true;
    for (const QString& path : call.operands) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            complain(console, words("“%1” tidak dapat dibuka.").arg(native(path)));
            return ExitCode::UnusableInput;
        }
        const HasilPemeriksaan found = seal::verifyPdf(file.readAll(), trusted);
        areWhole = areWhole && found.putusan == Putusan::Utuh;
        if (call.has("json")) {
            report.append(toJson(path, found));
        } else {
            say(console, path, found);
        }
    }
    if (call.has("json")) {
        console.out << QString::fromUtf8(QJsonDocument(report).toJson());
    }
    return areWhole ? ExitCode::Done : ExitCode::Problems;
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
        {QStringLiteral("json"), Takes::Nothing, {}, words("hasil sebagai JSON")},
    };
    spec.help = words("Memeriksa tanda tangan elektronik tanpa jaringan. Keluar 1 kecuali semuanya utuh.");
    return {spec, run};
}

} // namespace kinerja::cli
