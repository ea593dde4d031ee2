#include "core/checks/checkparts.h"

#include <algorithm>

namespace kinerja
{

namespace
{

bool isWithin(QDate day, QDate mulai, QDate selesai)
{
    return mulai <= day && (selesai.isNull() || day <= selesai);
}

/// Whether the person held the post of the paper on that day, as far as it is known: the one besides their
/// own that is named there, else some definitive one.
bool heldJabatan(const Pegawai& pegawai, const QString& named, QDate day)
{
    std::vector<const Rangkap*> besides;
    for (const Rangkap& one : pegawai.rangkap) {
        if (!isBlank(one.jabatan) && named.contains(one.jabatan.simplified(), Qt::CaseInsensitive) &&
            pegawai.jabatan.simplified().compare(named, Qt::CaseInsensitive) != 0) {
            besides.push_back(&one);
        }
    }
    if (!besides.empty()) {
        return std::any_of(besides.begin(), besides.end(),
            [&](const Rangkap* one) { return isWithin(day, one->mulai, one->selesai); });
    }
    if (!pegawai.tmtJabatan.isValid() || pegawai.tmtJabatan <= day) {
        return true;
    }
    return std::any_of(pegawai.riwayat.begin(), pegawai.riwayat.end(),
        [&](const RiwayatJabatan& earlier) { return isWithin(day, earlier.mulai, earlier.selesai); });
}

void checkSignature(const Skp& skp, const TandaTangan& one, const QString& kolom, const CheckContext& context,
    FindingList& found)
{
    FindingValues values;
    values.tanggal = one.tanggal;
    if (one.peran) {
        values.detail = *one.peran;
    }
    const QDate dialog = firstDialog(skp, context);
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
    const NamaTercetak& printed =
        one.peran == PeranTandaTangan::Penilai ? skp.cuplikan.penilai : skp.cuplikan.pegawai;
    if (signer && !heldJabatan(*signer, printed.jabatan.simplified(), one.tanggal)) {
        found.add(FindingId::TandaTanganSebelumJabatan, kolom, values);
    }
    const TidakDinilai* out = signer ? signer->tidakDinilaiPada(one.tanggal) : nullptr;
    if (out != nullptr && isBerhenti(out->jenis)) {
        FindingValues both = values;
        both.teks = signer->nama;
        found.add(FindingId::TandaTanganSesudahBerhenti, kolom, both);
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
