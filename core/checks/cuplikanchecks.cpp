#include "core/checks/bekuchecks.h"
#include "core/checks/checkparts.h"

namespace kinerja
{

namespace
{

void checkFrozen(const Cuplikan& cuplikan, const QString& kolom, FindingList& found)
{
    for (size_t index = 0; index < cuplikan.dokumen.size(); ++index) {
        const DokumenBeku& dokumen = cuplikan.dokumen.at(index);
        if (!isWhole(dokumen)) {
            const QString at = kolom + QStringLiteral("/dokumen/%1/sha256").arg(index);
            FindingValues values;
            values.teks = dokumen.jenis;
            values.tanggal = cuplikan.tanggal;
            values.sidik =
                sidikTemuan(FindingId::CuplikanBerubah, at, dokumen.sha256 + QChar(0x1F) + dokumen.isi);
            found.add(FindingId::CuplikanBerubah, at, values);
        }
    }
}

} // namespace

void checkCuplikan(const SkpLengkap& lengkap, const CheckContext& context, FindingList& found)
{
    const QString stored = snapshotHash(lengkap.skp.cuplikan);
    if (isLocked(lengkap.skp.status) && stored.isEmpty()) {
        found.add(FindingId::TanpaCuplikan, QStringLiteral("/cuplikan"));
    }
    const auto logged = context.penguncian ? context.penguncian(lengkap.skp.kunci) : std::nullopt;
    if (!stored.isEmpty() && logged && !logged->cuplikan.isEmpty() && stored != logged->cuplikan) {
        FindingValues values;
        values.tanggal = logged->hari;
        values.sidik = sidikTemuan(FindingId::CuplikanBerubah, QStringLiteral("/cuplikan"), stored);
        found.add(FindingId::CuplikanBerubah, QStringLiteral("/cuplikan"), values);
    }
    checkFrozen(lengkap.skp.cuplikan, QStringLiteral("/cuplikan"), found);
    for (size_t index = 0; index < lengkap.evaluasi.size(); ++index) {
        const Evaluasi& evaluasi = lengkap.evaluasi.at(index);
        const QString at = QStringLiteral("/evaluasi/%1").arg(index);
        checkFrozen(evaluasi.cuplikan, at + QStringLiteral("/cuplikan"), found);
        checkFrozen(evaluasi.keberatan.cuplikan, at + QStringLiteral("/keberatan/cuplikan"), found);
    }
}

} // namespace kinerja
