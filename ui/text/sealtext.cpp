#include "ui/text/sealtext.h"

#include "core/documents/signaturefield.h"
#include "core/documents/tanggal.h"
#include "ui/text/datetext.h"
#include "ui/text/skptext.h"
#include "ui/text/titik.h"
#include "ui/text/tr.h"

#include <algorithm>
#include <cstdlib>

namespace kinerja::text
{

using seal::Alasan;
using seal::AlasanSegel;
using seal::Putusan;
using seal::SealFault;

QString sentence(SealFault fault)
{
    switch (fault) {
    case SealFault::KeyUnreadable:
        return tr("Berkas kunci itu bukan berkas .p12 atau .pfx, atau rusak. Pilih berkas kunci yang lain.");
    case SealFault::KeyUnsupported:
        return tr("Berkas kunci itu memakai penguncian atau jenis kunci yang tidak didukung. Mintalah kunci "
                  "RSA atau EC kepada penerbitnya.");
    case SealFault::WrongPassphrase:
        return tr("Sandi tidak membuka berkas kunci itu. Periksa huruf besar dan kecilnya, lalu coba lagi.");
    case SealFault::NoPrivateKey:
        return tr("Berkas itu hanya memuat sertifikat, bukan kunci pribadinya. Pilih berkas yang memuat "
                  "keduanya.");
    case SealFault::NoCertificate:
        return tr("Berkas itu memuat kunci tanpa sertifikat. Pilih berkas yang memuat keduanya.");
    case SealFault::CertificateExpired:
        return tr("Masa berlaku sertifikat sudah berakhir. Perbarui sertifikat kepada penerbitnya.");
    case SealFault::CertificateNotYetValid:
        return tr("Sertifikat belum berlaku. Periksa tanggal komputer ini dan masa berlaku sertifikat.");
    case SealFault::CertificateNotForSigning:
        return tr("Sertifikat itu tidak diterbitkan untuk menandatangani. Pilih sertifikat yang lain.");
    case SealFault::PdfUnreadable: return tr("Berkas itu bukan PDF, atau rusak.");
    case SealFault::PdfEncrypted:
        return tr("PDF itu terkunci dengan sandi. Simpan tanpa sandi, lalu tandatangani.");
    case SealFault::PdfLayoutUnsupported:
        return tr("Susunan PDF itu tidak dapat disambung tanpa mengubahnya. Tandatangani PDF yang dicetak "
                  "program ini.");
    case SealFault::PdfForbidsSignature:
        return tr("PDF itu disertifikasi sehingga tidak boleh ditandatangani lagi.");
    case SealFault::RoleTaken:
        return tr("Tempat tanda tangan untuk peran itu sudah terisi. Tidak ada yang diubah.");
    case SealFault::SigningFailed: return tr("Kunci tidak menghasilkan tanda tangan. Tidak ada yang diubah.");
    case SealFault::TooLarge:
        return tr("Rantai sertifikat terlalu panjang untuk tempat tanda tangan. Tidak ada yang diubah.");
    case SealFault::ModuleUnusable:
        return tr("Berkas itu bukan modul token (PKCS#11), atau tidak dapat dijalankan. Pilih modul yang "
                  "datang bersama token.");
    case SealFault::TokenBusy:
        return tr("Token sedang dipakai untuk tanda tangan lain. Tunggu sampai selesai, lalu coba lagi.");
    case SealFault::NoToken:
        return tr(
            "Modul itu tidak menemukan token. Pasang token atau kartunya, periksa apakah layanan pembaca "
            "kartu (pcscd) berjalan, lalu baca lagi.");
    case SealFault::TokenWithoutCertificate:
        return tr("Token itu tidak memuat sertifikat penanda tangan. Mintalah sertifikat kepada "
                  "penerbitnya.");
    case SealFault::TokenShowsNothing:
        return tr("Tanpa PIN token itu tidak memperlihatkan sertifikat. Ketik PIN di bawah, lalu tekan “Baca "
                  "token” sekali lagi.");
    case SealFault::TokensShowNothing:
        return tr("Beberapa token terpasang, dan semuanya memperlihatkan sertifikat hanya sesudah PIN. Cabut "
                  "yang tidak dipakai, lalu baca lagi.");
    case SealFault::TokenWithoutKey:
        return tr("Token itu memuat sertifikat, tetapi bukan kunci pribadinya. Pilih sertifikat yang lain.");
    case SealFault::WrongPin:
        return tr("PIN token salah. Periksa dahulu: sesudah beberapa kali salah, token terkunci.");
    case SealFault::PinLocked:
        return tr("Token terkunci karena PIN terlalu sering salah. Buka kuncinya dengan program token itu.");
    case SealFault::PinExpired:
        return tr("Token meminta PIN diganti dahulu. Gantilah dengan program token itu.");
    case SealFault::TokenRemoved:
        return tr("Token tercabut sebelum selesai menandatangani. Tidak ada yang diubah.");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(Putusan putusan)
{
    switch (putusan) {
    case Putusan::Utuh: return tr("utuh", "verdict on a signed file");
    case Putusan::Berubah: return tr("berubah", "verdict on a signed file");
    case Putusan::Rusak: return tr("rusak", "verdict on a signed file");
    case Putusan::TidakLengkap: return tr("tidak lengkap", "verdict on a signed file");
    case Putusan::TanpaTandaTangan: return tr("tanpa tanda tangan", "verdict on a signed file");
    }
    Q_UNREACHABLE();
    return {};
}

namespace
{

QString kalimatBerubah(const seal::HasilPemeriksaan& hasil)
{
    if (!seal::isUtuhTanpaNaskah(hasil)) {
        // What was signed may stand there still, and not be what was locked.
        return hasAlasan(hasil, AlasanSegel::HalamanLain)
                   ? tr("BUKAN naskah terkunci yang disebutnya; jangan dipakai")
                   : tr("BERUBAH sesudah ditandatangani; jangan dipakai");
    }
    return hasAlasan(hasil, AlasanSegel::KunciDibuka)
               ? tr("utuh sejak ditandatangani, tetapi naskahnya tidak berlaku lagi")
               : tr("utuh sejak ditandatangani, tetapi bukan naskah berkas data ini");
}

QString kalimatRusak(const seal::HasilPemeriksaan& hasil)
{
    for (const AlasanSegel jenis : {AlasanSegel::BerkasKosong, AlasanSegel::BerkasGambar,
             AlasanSegel::BukanPdf, AlasanSegel::TidakTerbaca}) {
        if (hasAlasan(hasil, jenis)) {
            return tr("tidak dapat diperiksa");
        }
    }
    return tr("rusak: tidak terbaca sebagai PDF, atau tanda tangannya bukan tanda tangan");
}

} // namespace

QString kalimatPutusan(const seal::HasilPemeriksaan& hasil)
{
    const int count = static_cast<int>(hasil.tandaTangan.size());
    switch (hasil.putusan) {
    case Putusan::Utuh: return tr("utuh sejak ditandatangani (%n tanda tangan)", nullptr, count);
    case Putusan::Berubah: return kalimatBerubah(hasil);
    case Putusan::Rusak: return kalimatRusak(hasil);
    case Putusan::TidakLengkap: return tr("utuh, tetapi tanda tangannya belum lengkap");
    case Putusan::TanpaTandaTangan: return tr("belum ditandatangani secara elektronik");
    }
    Q_UNREACHABLE();
    return {};
}

QString baris(const seal::TandaTanganDiperiksa& signature)
{
    const QString name = signature.nama.isEmpty() ? tr("tanpa nama") : signature.nama;
    const QString who = signature.nomor.isEmpty() ? name : tr("%1 (%2)").arg(name, signature.nomor);
    const QString when = signature.waktu.isValid()
                             ? tr("%1, %2 pukul %3")
                                   .arg(who, tanggal(signature.waktu.date()),
                                       signature.waktu.time().toString(QStringLiteral("HH.mm")))
                             : who;
    if (!signature.sah) {
        return tr("%1: tidak sah").arg(when);
    }
    return signature.tepercaya ? tr("%1: sah, tepercaya").arg(when)
                               : tr("%1: sah, tidak tersertifikasi").arg(when);
}

namespace
{

/// The role whose place it is, or the name that another program gave it.
QString fieldName(const QString& field)
{
    const auto role = roleOfSignatureField(field.toLatin1());
    return role ? label(*role) : field;
}

} // namespace

QString naskahDicabut(QDate dikunci, QDate dibuka)
{
    return dikunci.isValid()
               ? tr("Naskah ini dikunci pada %1, kuncinya dibuka pada %2; bukan lagi naskah yang berlaku.")
                     .arg(tanggal(dikunci), tanggal(dibuka))
               : tr("Kunci naskah ini dibuka pada %1; bukan lagi naskah yang berlaku.").arg(tanggal(dibuka));
}

QString sidikJari(const QByteArray& sha256) { return QString::fromLatin1(sha256.toHex(':')).toUpper(); }

namespace
{

QString spelled(const Alasan& alasan)
{
    const QString who = alasan.tentang.isEmpty() ? tr("tanpa nama") : alasan.tentang;
    switch (alasan.jenis) {
    case AlasanSegel::BerkasKosong:
        return tr("Berkas itu kosong (0 byte): mungkin salinannya tidak selesai. Minta atau salin lagi.");
    case AlasanSegel::BerkasGambar:
        return tr(
            "Berkas itu gambar (foto atau pindaian), bukan PDF, apa pun namanya. Kode di kaki halamannya "
            "dapat diperiksa dengan “Foto atau pindaian…”.");
    case AlasanSegel::BukanPdf:
        return tr("Berkas itu bukan PDF, apa pun namanya. Pilih PDF yang ditandatangani.");
    case AlasanSegel::PdfRusak:
        return tr("PDF itu rusak atau terpotong, sehingga tidak terbaca. Minta atau salin lagi.");
    case AlasanSegel::TidakTerbaca:
        return tr("Berkas itu tidak dapat dibaca dari diska, atau terlalu besar untuk sebuah naskah.");
    case AlasanSegel::Terenkripsi: return tr("PDF itu terkunci dengan sandi.");
    case AlasanSegel::TerlaluBanyakRevisi:
        return tr("PDF itu disambung lebih sering daripada dokumen yang wajar.");
    case AlasanSegel::DiubahSesudahnya:
        return tr("Sesudah ditandatangani, PDF itu diubah lebih dari sekadar ditandatangani lagi.");
    case AlasanSegel::DitambahiSesudahnya: return tr("Di belakang akhir PDF ditambahkan sesuatu.");
    case AlasanSegel::ByteRangeCacat:
        return tr("Tanda tangan tidak mencakup seluruh berkas di sekelilingnya.");
    case AlasanSegel::IsiTandaTanganCacat:
        return tr("Tanda tangan (%1) rusak atau bukan tanda tangan.").arg(who);
    case AlasanSegel::IsiBerubah: return tr("Isi yang ditandatangani %1 sudah berubah.").arg(who);
    case AlasanSegel::TandaTanganPalsu: return tr("Tanda tangan itu tidak dibuat dengan kunci %1.").arg(who);
    case AlasanSegel::AlgoritmaLemah:
        return tr("Tanda tangan %1 memakai cara yang sudah tidak aman.").arg(who);
    case AlasanSegel::SertifikatTakTerikat:
        return tr("Tanda tangan itu tidak terikat pada sertifikat %1.").arg(who);
    case AlasanSegel::TidakTepercaya:
        return tr("Sertifikat %1 tidak berujung pada sertifikat tepercaya.").arg(who);
    case AlasanSegel::DiluarMasaBerlaku:
        return tr("%1 menandatangani di luar masa berlaku sertifikatnya.").arg(who);
    case AlasanSegel::WaktuTidakAda: return tr("PDF tidak menyebut kapan %1 menandatangani.").arg(who);
    case AlasanSegel::MenutupiIsi:
        return tr("Gambar tanda tangan yang ditambahkan menutupi tulisan di halaman %1.").arg(who);
    case AlasanSegel::KolomKosong:
        return tr("Tempat tanda tangan %1 masih kosong.").arg(fieldName(alasan.tentang));
    case AlasanSegel::NaskahTidakDisebut:
        return tr("PDF itu tidak menyebut naskah mana; tidak dapat dibandingkan dengan berkas data.");
    case AlasanSegel::NaskahTidakDikenal:
        return tr(
            "Berkas data ini tidak memuat naskah terkunci PDF itu: naskah unit lain atau salinan berkas "
            "lain.");
    case AlasanSegel::KunciDibuka: return naskahDicabut(alasan.dari, alasan.hari);
    case AlasanSegel::NaskahRusak:
        return tr("Naskah terkunci dalam berkas data tidak cocok dengan sidiknya; PDF tidak dapat "
                  "dibandingkan dengannya.");
    case AlasanSegel::HalamanLain:
        return tr("Halaman PDF tidak sama dengan naskah terkunci dalam berkas data.");
    case AlasanSegel::TataLetakLain:
        return tr("PDF dicetak dengan tata letak versi lain: tulisannya sama dengan naskah terkunci, "
                  "tampilannya tidak dibandingkan.");
    case AlasanSegel::TandaTanganKurang: return tr("%1 belum menandatangani.").arg(who);
    case AlasanSegel::PenandatanganLain:
        return tr("%1 menandatangani di tempat orang lain; bukan yang disebut naskah.").arg(who);
    case AlasanSegel::PenandatanganTakDiharapkan:
        return tr("%1 menandatangani, padahal naskah tidak menyebutnya.").arg(who);
    case AlasanSegel::TandaTanganDibatalkan:
        return tr("Tanda tangan %1 sudah dibatalkan dalam berkas data ini pada %2.")
            .arg(who, tanggal(alasan.hari));
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

QString sentence(const Alasan& alasan) { return satuTitik(spelled(alasan)); }

QStringList tampilanTandaTangan(const QDateTime& waktu)
{
    // Words on an official form: Indonesian, whatever the screens speak.
    constexpr int minutesOfWib = 420;
    static const QStringList zones{QStringLiteral("WIB"), QStringLiteral("WITA"), QStringLiteral("WIT")};
    const int minutes = waktu.offsetFromUtc() / 60;
    const int zone = minutes % 60 == 0 ? (minutes - minutesOfWib) / 60 : -1;
    const QString offset = zone >= 0 && zone < zones.size()
                               ? zones.at(zone)
                               : QString::asprintf("UTC%+03d.%02d", minutes / 60, std::abs(minutes % 60));
    return {QStringLiteral("Ditandatangani secara elektronik"),
        QStringLiteral("%1 pukul %2 %3")
            .arg(tanggalPanjang(waktu.date()), waktu.time().toString(QStringLiteral("HH.mm")), offset)};
}

} // namespace kinerja::text
