#include "ui/text/signingtext.h"

#include "ui/text/datetext.h"
#include "ui/text/skptext.h"
#include "ui/text/titik.h"
#include "ui/text/tr.h"

#include <QStringList>

namespace kinerja::text
{

using seal::SignerMatch;

QString sentence(SigningFault fault)
{
    switch (fault) {
    case SigningFault::KeyFileNotRead:
        return tr("Berkas kunci tidak dapat dibuka. Periksa apakah masih ada di tempatnya.");
    case SigningFault::CopyMissing:
        return tr("PDF yang memuat tanda tangan sebelumnya tidak tersimpan dalam berkas ini, sehingga tidak "
                  "ada yang dapat disambung. Ambil kembali PDF bertanda tangan itu lebih dahulu.");
    case SigningFault::CopyNotWhole:
        return tr("PDF bertanda tangan yang tersimpan tidak utuh lagi; jangan ditandatangani. Periksa PDF "
                  "itu, lalu batalkan tanda tangan yang tercatat.");
    case SigningFault::NotVerified:
        return tr("Tanda tangan yang dibuat tidak lolos pemeriksaan, sehingga dibuang. Tidak ada yang "
                  "diubah.");
    }
    Q_UNREACHABLE();
    return {};
}

namespace
{

QString named(const QString& name) { return name.isEmpty() ? tr("tanpa nama") : name; }

} // namespace

QString bukanOrangnya(SignerMatch match, const Penandatangan& diharapkan, const seal::Sertifikat& sertifikat)
{
    switch (match) {
    case SignerMatch::OtherName:
        return satuTitik(
            tr("Sertifikat itu atas nama %1, sedangkan naskah menunggu tanda tangan %2. Tidak ada "
               "yang diubah.")
                .arg(named(sertifikat.nama), named(diharapkan.nama)));
    case SignerMatch::OtherNumber:
        return tr("Sertifikat itu milik %1 dengan nomor %2, sedangkan naskah menunggu tanda tangan %3 dengan "
                  "nomor %4. Tidak ada yang diubah.")
            .arg(named(sertifikat.nama), sertifikat.nomor, named(diharapkan.nama), diharapkan.nomor);
    case SignerMatch::SamePerson:
    case SignerMatch::SameName: break;
    }
    return {};
}

QString pertanyaanSebelumTandaTangan(
    int papers, const seal::Sertifikat& sertifikat, SignerMatch match, Kepercayaan trust)
{
    QStringList lines{tr("%n naskah ditandatangani dengan sertifikat ini:", nullptr, papers), QString(),
        tr("Nama: %1").arg(named(sertifikat.nama))};
    if (!sertifikat.nomor.isEmpty()) {
        lines += tr("Nomor: %1").arg(sertifikat.nomor);
    }
    lines += trust == Kepercayaan::Tersertifikasi
                 ? tr("Penerbit: %1 (tersertifikasi)").arg(named(sertifikat.penerbit))
                 : tr("Penerbit: %1 (tidak tersertifikasi)").arg(named(sertifikat.penerbit));
    lines += tr("Berlaku sampai: %1").arg(tanggal(sertifikat.berlakuSampai.toLocalTime().date()));
    if (trust == Kepercayaan::TidakTersertifikasi) {
        lines += {QString(), tr("⚠ Penerbitnya tidak ada di antara sertifikat tepercaya komputer ini. Tanda "
                                "tangannya disebut “tidak tersertifikasi”.")};
    }
    if (match == SignerMatch::SameName) {
        lines +=
            {QString(), tr("⚠ Sertifikat dan naskah tidak memuat nomor yang dapat dibandingkan; orangnya "
                           "dikenali dari namanya saja.")};
    }
    return lines.join(QLatin1Char('\n'));
}

QString sertifikatToken(const seal::TokenCertificate& one)
{
    const seal::Sertifikat& it = one.sertifikat;
    const QString who = it.nomor.isEmpty() ? named(it.nama) : tr("%1 (%2)").arg(named(it.nama), it.nomor);
    //: %2: a day; until when a certificate is valid
    return tr("%1, s.d. %2 – %3").arg(who, tanggal(it.berlakuSampai.toLocalTime().date()), one.token);
}

QString catatanPin(seal::TokenPin pin)
{
    switch (pin) {
    case seal::TokenPin::Typed: return {};
    case seal::TokenPin::TypedFewLeft:
        return tr("⚠ PIN token ini pernah salah. Sesudah beberapa kali salah lagi, token terkunci.");
    case seal::TokenPin::TypedLastTry:
        return tr("⚠ Kesempatan terakhir: bila PIN salah sekali lagi, token terkunci.");
    case seal::TokenPin::OnReader: return tr("PIN diketik pada alat pembaca kartu, bukan di sini.");
    case seal::TokenPin::Locked:
        return tr(
            "✖ Token terkunci karena PIN terlalu sering salah. Buka kuncinya dengan program token itu.");
    }
    Q_UNREACHABLE();
    return {};
}

QString catatanUrutan(PeranTandaTangan peran, const std::set<PeranTandaTangan>& belum,
    const std::set<PeranTandaTangan>& caraLain)
{
    QStringList lines;
    if (peran == PeranTandaTangan::Penilai && belum.count(PeranTandaTangan::Pegawai) > 0) {
        lines += tr("⚠ Pegawai belum menandatangani; lazimnya pegawai dahulu, baru pejabat penilai.");
    }
    for (const PeranTandaTangan other : caraLain) {
        lines += tr("⚠ %1 menandatangani dengan cara lain; PDF ini tidak memuat tanda tangan "
                    "elektroniknya.")
                     .arg(label(other));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace kinerja::text
