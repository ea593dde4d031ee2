#include "core/checks/checkparts.h"

#include <algorithm>
#include <cstdlib>

namespace kinerja
{

namespace
{

/// A dialogue of the year before prepares it, one of the year after looks back; further off is a slip of the
/// finger.
bool isFarFrom(int tahun, QDate day) { return std::abs(day.year() - tahun) > 1; }

FindingValues of(QDate day, int tahun)
{
    FindingValues values;
    values.tanggal = day;
    values.angka = tahun;
    return values;
}

void checkDialogDays(const Skp& skp, const CheckContext& context, FindingList& found)
{
    for (size_t index = 0; index < skp.dialog.size(); ++index) {
        const QDate day = skp.dialog.at(index).tanggal;
        const QString kolom = QStringLiteral("/dialog/%1/tanggal").arg(index);
        if (day.isValid() && day > context.hariIni) {
            found.add(FindingId::DialogDiMasaDepan, kolom, of(day, skp.tahun));
        }
        if (day.isValid() && isFarFrom(skp.tahun, day)) {
            found.add(FindingId::DialogJauhDariTahun, kolom, of(day, skp.tahun));
        }
    }
}

/// The day above the signatures of the locked form; null where dots are printed, or nothing is locked.
QDate dayOfForm(const Skp& skp, const CheckContext& context)
{
    const auto logged = context.penguncian ? context.penguncian(skp.kunci) : std::nullopt;
    if (skp.cuplikan.isEmpty()) {
        return {};
    }
    return logged ? logged->tanggalFormulir : skp.cuplikan.tanggal;
}

void checkFormDay(const Skp& skp, const CheckContext& context, FindingList& found)
{
    const QString kolom = QStringLiteral("/cuplikan/tanggal");
    const QDate day = dayOfForm(skp, context);
    if (!day.isValid()) {
        return;
    }
    const QDate dialog = firstDialog(skp, context);
    if (dialog.isValid() && day < dialog) {
        FindingValues values = of(day, skp.tahun);
        values.detail = dialog;
        found.add(FindingId::FormulirSebelumDialog, kolom, values);
    }
    if (day > context.hariIni) {
        found.add(FindingId::FormulirDiMasaDepan, kolom, of(day, skp.tahun));
    }
    if (isFarFrom(skp.tahun, day)) {
        found.add(FindingId::FormulirJauhDariTahun, kolom, of(day, skp.tahun));
    }
}

} // namespace

QDate firstDialog(const Skp& skp, const CheckContext& context)
{
    const auto previous =
        skp.revisiDari.isEmpty() || !context.skp ? std::nullopt : context.skp(skp.revisiDari);
    if (previous && skp.jenisRevisi && needsDialog(*skp.jenisRevisi)) {
        return firstDialogAfterSigning(skp, *previous);
    }
    QDate first;
    for (const DialogKinerja& dialog : skp.dialog) {
        const bool kind = dialog.jenis == JenisDialog::Penetapan || dialog.jenis == JenisDialog::Klarifikasi;
        if (kind && dialog.coversBothParts() && dialog.tanggal.isValid()) {
            first = first.isNull() ? dialog.tanggal : std::min(first, dialog.tanggal);
        }
    }
    return first;
}

Penguncian lockOf(const Skp& skp, const CheckContext& context)
{
    if (skp.cuplikan.isEmpty()) {
        return {};
    }
    const auto logged = context.penguncian ? context.penguncian(skp.kunci) : std::nullopt;
    return logged ? *logged : Penguncian{skp.cuplikan.tanggal, {}, {}};
}

void checkTypedDays(const Skp& skp, const CheckContext& context, FindingList& found)
{
    checkDialogDays(skp, context, found);
    checkFormDay(skp, context, found);
    if (skp.alasanTutup && skp.selesai > context.hariIni) {
        found.add(FindingId::PenutupanDiMasaDepan, QStringLiteral("/selesai"), of(skp.selesai, skp.tahun));
    }
}

} // namespace kinerja
