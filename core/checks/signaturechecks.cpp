#include "core/checks/checkparts.h"

#include <algorithm>

namespace kinerja
{

namespace
{

/// The first day on which a dialogue of penetapan covered both parts; null where none did.
QDate firstDialog(const Skp& skp)
{
    QDate first;
    for (const DialogKinerja& dialog : skp.dialog) {
        const bool kind = dialog.jenis == JenisDialog::Penetapan || dialog.jenis == JenisDialog::Klarifikasi;
        if (kind && dialog.coversBothParts() && dialog.tanggal.isValid()) {
            first = first.isNull() ? dialog.tanggal : std::min(first, dialog.tanggal);
        }
    }
    return first;
}

/// The lock as the log has it. Where the log has none, the day on the paper stands in for the real one.
Penguncian lockOf(const Skp& skp, const CheckContext& context)
{
    if (skp.cuplikan.isEmpty()) {
        return {};
    }
    const auto logged = context.penguncian ? context.penguncian(skp.kunci) : std::nullopt;
    return logged ? *logged : Penguncian{skp.cuplikan.tanggal, {}, {}};
}

/// Whether the person held some jabatan on that day, as far as it is known.
bool heldJabatan(const Pegawai& pegawai, QDate day)
{
    if (!pegawai.tmtJabatan.isValid() || pegawai.tmtJabatan <= day) {
        return true;
    }
    return std::any_of(pegawai.riwayat.begin(), pegawai.riwayat.end(), [&](const RiwayatJabatan& earlier) {
        return earlier.mulai <= day && (earlier.selesai.isNull() || day <= earlier.selesai);
    });
}

void checkSignature(const Skp& skp, const TandaTangan& one, const QString& kolom, const CheckContext& context,
    FindingList& found)
{
    FindingValues values;
    values.tanggal = one.tanggal;
    if (one.peran) {
        values.detail = *one.peran;
    }
    const QDate dialog = firstDialog(skp);
    if (dialog.isValid() && one.tanggal < dialog) {
        found.add(FindingId::TandaTanganSebelumDialog, kolom, values);
    }
    const Penguncian lock = lockOf(skp, context);
    if (lock.hari.isValid() && one.tanggal < lock.hari) {
        found.add(FindingId::TandaTanganSebelumPenguncian, kolom, values);
    }
    if (one.peran == PeranTandaTangan::Penilai && lock.tanggalFormulir.isValid() &&
        one.tanggal != lock.tanggalFormulir) {
        FindingValues both = values;
        both.detail = lock.tanggalFormulir;
        found.add(FindingId::TandaTanganBedaTanggal, kolom, both);
    }
    if (one.tanggal > context.hariIni) {
        found.add(FindingId::TandaTanganDiMasaDepan, kolom, values);
    }
    if (one.peran == PeranTandaTangan::Penilai && one.pegawai != skp.penilaiPada(one.tanggal)) {
        found.add(FindingId::TandaTanganBukanPenilaiSaatItu, kolom, values);
    }
    const auto signer = context.pegawai ? context.pegawai(one.pegawai) : std::nullopt;
    if (signer && !heldJabatan(*signer, one.tanggal)) {
        found.add(FindingId::TandaTanganSebelumJabatan, kolom, values);
    }
}

} // namespace

void checkSignatures(const Skp& skp, const CheckContext& context, FindingList& found)
{
    for (size_t index = 0; index < skp.tandaTangan.size(); ++index) {
        const TandaTangan& one = skp.tandaTangan.at(index);
        if (one.tanggal.isValid()) {
            checkSignature(skp, one, QStringLiteral("/tanda_tangan/%1/tanggal").arg(index), context, found);
        }
    }
}

} // namespace kinerja
