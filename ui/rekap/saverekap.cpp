#include "ui/rekap/saverekap.h"

#include "core/common/savefile.h"
#include "core/exchange/xlsxfile.h"
#include "core/usecases/unit/assemblerekap.h"
#include "ui/text/filetext.h"
#include "ui/text/storagetext.h"
#include "ui/text/workflowtext.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace kinerja
{

namespace
{

QString rekapNotWritten(const QSaveFile& target)
{
    return QCoreApplication::translate("SaveRekap",
        "“%1” tidak dapat ditulis: %2 Berkas yang sudah ada di situ tidak berubah. Pilih folder lain, lalu "
        "ulangi.")
        .arg(QDir::toNativeSeparators(target.fileName()), text::reason(target.error()));
}

Result<QByteArray, XlsxError> sheetBytes(const LembarRekap& sheets, const SaveRekap& command)
{
    if (command.bentuk == BentukLembar::Csv) {
        return makeCsv(sheets.csv);
    }
    return makeXlsx({{QStringLiteral("Pegawai"), sheets.pegawai, {0}, kolomTanggalRekap, {}, sheets.kepala},
                        {QStringLiteral("Ringkasan"), sheets.ringkasan, kolomAngkaRingkasan, {},
                            kolomPersenRingkasan, sheets.kepala}},
        command.today);
}

} // namespace

QString saveRekap(Reader& reader, const SaveRekap& command)
{
    const auto sheets = assembleLembarRekap(reader, command.tahun, command.periode, command.today);
    if (!sheets) {
        return text::sentence(sheets.error());
    }
    const auto bytes = sheetBytes(*sheets, command);
    if (!bytes) {
        return QCoreApplication::translate("SaveRekap", "Lembar kerja tidak dapat disusun: folder sementara "
                                                        "“%1” penuh atau tidak dapat ditulis. Tidak ada "
                                                        "yang dibuat. Kosongkan sebagian disk, lalu ulangi.")
            .arg(QDir::toNativeSeparators(QDir::tempPath()));
    }
    QSaveFile target(command.path);
    if (!target.open(QIODevice::WriteOnly)) {
        return rekapNotWritten(target);
    }
    target.write(*bytes);
    return commitWhole(target) ? QString() : rekapNotWritten(target);
}

} // namespace kinerja
