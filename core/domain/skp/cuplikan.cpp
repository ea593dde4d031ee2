#include "core/domain/skp/cuplikan.h"

#include <QCryptographicHash>

namespace kinerja
{

bool isWhole(const DokumenBeku& dokumen)
{
    const QByteArray hash = QCryptographicHash::hash(dokumen.isi.toUtf8(), QCryptographicHash::Sha256);
    return QLatin1String(hash.toHex()) == dokumen.sha256;
}

QString snapshotHash(const Cuplikan& cuplikan)
{
    if (cuplikan.dokumen.empty()) {
        return {};
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const DokumenBeku& dokumen : cuplikan.dokumen) {
        hash.addData(QByteArray(dokumen.jenis.toUtf8() + ' ' + dokumen.sha256.toUtf8() + '\n'));
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace kinerja
