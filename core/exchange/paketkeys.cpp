#include "core/exchange/paketkeys.h"

#include <QUuid>

namespace kinerja::paket
{

namespace
{

/// "kunci SKP/kunci RHK…" with the SKP's key translated.
QString translatedRef(const QString& ref, const KeyMap& keys)
{
    const std::optional<RhkRef> parsed = parseRhkRef(ref);
    if (!parsed || !keys.skp.contains(parsed->skp.text())) {
        return ref;
    }
    RhkRef translated = *parsed;
    translated.skp = keys(parsed->skp);
    return rhkRefText(translated);
}

template <class T> void translatePeople(T& record, const KeyMap& keys)
{
    QStringList path;
    forEachKey<PegawaiKunci>(
        record, path, [&](PegawaiKunci& kunci, Presence, const QStringList&) { kunci = keys(kunci); });
}

} // namespace

void translateKeys(Pegawai& pegawai, const KeyMap& keys)
{
    if (!keys.pegawai.isEmpty()) {
        translatePeople(pegawai, keys);
    }
}

void translateKeys(SkpLengkap& lengkap, const KeyMap& keys)
{
    if (!keys.pegawai.isEmpty()) {
        translatePeople(lengkap, keys);
    }
    QStringList path;
    forEachKey<SkpKunci>(
        lengkap, path, [&](SkpKunci& kunci, Presence, const QStringList&) { kunci = keys(kunci); });
    for (HasilKerja& hasilKerja : lengkap.skp.hasilKerja) {
        hasilKerja.rhkPimpinanRef = translatedRef(hasilKerja.rhkPimpinanRef, keys);
        hasilKerja.pimpinan = keys.pegawaiText(hasilKerja.pimpinan);
    }
    for (SelMatriks& sel : lengkap.skp.matriks) {
        sel.rhkPegawai = translatedRef(sel.rhkPegawai, keys);
    }
}

void translateKeys(TimKerja& tim, const KeyMap& keys)
{
    tim.ketua = keys.pegawaiText(tim.ketua);
    for (QString& anggota : tim.anggota) {
        anggota = keys.pegawaiText(anggota);
    }
}

QString derivedKey(const QStringList& content)
{
    static const QUuid space(QStringLiteral("6f0d1c1e-52a5-4c52-9a0b-2f6d1b0f7c11"));
    return QUuid::createUuidV5(space, content.join(QChar(0x1F))).toString(QUuid::WithoutBraces);
}

} // namespace kinerja::paket
