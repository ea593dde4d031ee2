#include "core/domain/skp/cuplikan.h"

#include "core/common/sha256.h"

namespace kinerja
{

bool isWhole(const DokumenBeku& dokumen) { return sha256Hex(dokumen.isi.toUtf8()) == dokumen.sha256; }

QString snapshotHash(const Cuplikan& cuplikan)
{
    if (cuplikan.dokumen.empty()) {
        return {};
    }
    Sha256 hash;
    for (const DokumenBeku& dokumen : cuplikan.dokumen) {
        hash.add(QByteArray(dokumen.jenis.toUtf8() + ' ' + dokumen.sha256.toUtf8() + '\n'));
    }
    return hash.hex();
}

} // namespace kinerja
