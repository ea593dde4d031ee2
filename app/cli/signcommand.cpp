#include "app/cli/command.h"
#include "app/cli/passphrase.h"
#include "core/common/savefile.h"
#include "core/documents/signaturefield.h"
#include "core/seal/nodump.h"
#include "core/seal/signablepdf.h"
#include "core/seal/signermatch.h"
#include "ui/print/signatureappearance.h"
#include "ui/text/sealtext.h"
#include "ui/text/signingtext.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace kinerja::cli
{

namespace
{

using seal::SealFault;

std::optional<QByteArray> readWhole(const QString& path, Console& console)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        complain(console, words("“%1” tidak dapat dibuka.").arg(QDir::toNativeSeparators(path)));
        return std::nullopt;
    }
    return file.readAll();
}

ExitCode failAt(Console& console, const QString& path, SealFault fault)
{
    complain(console, words("“%1”: %2").arg(QDir::toNativeSeparators(path), text::sentence(fault)));
    return ExitCode::UnusableInput;
}

ExitCode write(Console& console, const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !commitWhole(file)) {
        complain(console, words("“%1” tidak dapat ditulis.").arg(QDir::toNativeSeparators(path)));
        return ExitCode::NotWritten;
    }
    console.out << words("PDF bertanda tangan ditulis ke “%1”.").arg(QDir::toNativeSeparators(path)) << '\n';
    return ExitCode::Done;
}

/// What is drawn at the place, where there is one and the font can be loaded.
QByteArray appearance(const seal::SignablePdf& pdf, const QByteArray& field, const QDateTime& moment)
{
    const auto place = pdf.placeOf(field);
    const auto fonts = FontSet::load();
    return place && fonts ? signatureAppearance(*place, text::tampilanTandaTangan(moment), **fonts)
                          : QByteArray();
}

/// Whether the key may sign in that place: another person's number must not, by the rule of the window. What
/// can't be told for sure is said.
bool isSigners(
    Console& console, const seal::SignablePdf& pdf, const QByteArray& field, const seal::SigningKey& key)
{
    const auto expected = signerOfSignatureField(field, pdf.tipOf(field));
    if (!expected) {
        complain(
            console, words("Peringatan: PDF itu tidak menyebut siapa yang menandatangani di sana; pemilik "
                           "kunci tidak dicocokkan."));
        return true;
    }
    const seal::Sertifikat& it = key.sertifikat();
    switch (seal::matchSigner(*expected, it)) {
    case seal::SignerMatch::SamePerson:
    case seal::SignerMatch::SameName: return true;
    case seal::SignerMatch::OtherName:
        complain(
            console, words("Peringatan: sertifikat itu atas nama %1, sedangkan tempat tanda tangannya milik "
                           "%2; nomornya tidak dapat dibandingkan.")
                         .arg(it.nama, expected->nama));
        return true;
    case seal::SignerMatch::OtherNumber:
        complain(console, text::bukanOrangnya(seal::SignerMatch::OtherNumber, *expected, it));
        return false;
    }
    Q_UNREACHABLE();
    return false;
}

ExitCode sign(const Call& call, Console& console, PeranTandaTangan role, const seal::SigningKey& key)
{
    const QString source = call.operands.at(0);
    auto bytes = readWhole(source, console);
    if (!bytes) {
        return ExitCode::UnusableInput;
    }
    const auto pdf = seal::SignablePdf::open(std::move(*bytes));
    if (!pdf) {
        return failAt(console, source, pdf.error());
    }
    const QByteArray field = signatureFieldName(role);
    if (!isSigners(console, *pdf, field, key)) {
        return ExitCode::UnusableInput;
    }
    const QDateTime moment = console.clock.now().toLocalTime();
    const QDateTime told = moment.toOffsetFromUtc(moment.offsetFromUtc());
    const auto made = pdf->sign({field, key.sertifikat().nama, {}, told, appearance(*pdf, field, told)}, key);
    return made ? write(console, call.operands.at(1), *made) : failAt(console, source, made.error());
}

/// The key that the options name, opened and allowed to sign now; what stands in the way is said.
std::optional<seal::SigningKey> openKey(const Call& call, Console& console)
{
    const seal::NoDump noDump;
    const QString path = *call.value("kunci");
    const auto file = readWhole(path, console);
    if (!file) {
        return std::nullopt;
    }
    const auto passphrase = call.has("sandi-dari") ? readPassphrase(*call.value("sandi-dari"))
                                                   : askPassphrase(words("Sandi kunci: "));
    if (!passphrase) {
        complain(console, words("Sandi tidak dapat dibaca: tidak ada terminal, atau berkas --sandi-dari "
                                "tidak dapat dibuka."));
        return std::nullopt;
    }
    auto key = seal::SigningKey::fromPkcs12(*file, *passphrase);
    const Result<Done, SealFault> allowed = key ? key->maySignAt(console.clock.now()) : failure(key.error());
    if (!allowed) {
        failAt(console, path, allowed.error());
        return std::nullopt;
    }
    return std::move(*key);
}

ExitCode run(const Call& call, Console& console)
{
    const QString name = QStringLiteral("tanda-tangani");
    for (const char* option : {"kunci", "peran"}) {
        if (!call.has(option)) {
            const CallError missing{CallError::Kind::OptionMissing, QString::fromLatin1(option), {}};
            return fail(console, missing, name);
        }
    }
    const auto role = fromWireName<PeranTandaTangan>(*call.value("peran"));
    if (!role) {
        const CallError wrong{CallError::Kind::BadValue, QStringLiteral("peran"), *call.value("peran")};
        return fail(console, wrong, name);
    }
    const QString target = call.operands.at(1);
    if (QFile::exists(target)) {
        complain(console, words("“%1” sudah ada. Sebutkan nama lain.").arg(QDir::toNativeSeparators(target)));
        return ExitCode::NotWritten;
    }
    const auto key = openKey(call, console);
    return key ? sign(call, console, *role, *key) : ExitCode::UnusableInput;
}

} // namespace

Command signCommand()
{
    CommandSpec spec;
    spec.name = QStringLiteral("tanda-tangani");
    spec.operands = {QStringLiteral("MASUK.pdf"), QStringLiteral("HASIL.pdf")};
    spec.options = {
        {QStringLiteral("kunci"), Takes::OneValue, QStringLiteral("KUNCI.p12"),
            words("berkas kunci beserta sertifikatnya")},
        {QStringLiteral("peran"), Takes::OneValue, QStringLiteral("PERAN"),
            words("pegawai, penilai, atau atasan")},
        {QStringLiteral("sandi-dari"), Takes::OneValue, QStringLiteral("BERKAS"),
            words("sandi dari baris pertama berkas itu; tanpa ini ditanyakan")},
    };
    spec.help = words("Menambahkan satu tanda tangan elektronik pada PDF tanpa mengubah isi sebelumnya.");
    return {spec, run};
}

} // namespace kinerja::cli
