#include "ui/text/paketerrortext.h"

#include "ui/text/filetext.h"
#include "ui/text/findingtext.h"
#include "ui/text/papertext.h"
#include "ui/text/storagetext.h"
#include "ui/text/tr.h"

namespace kinerja::text
{

namespace
{

QString rangeSentence(const PaketError& error)
{
    if (error.minimum && error.maximum) {
        return tr("Angka harus antara %1 dan %2.").arg(*error.minimum).arg(*error.maximum);
    }
    if (error.minimum) {
        return tr("Angka paling kecil %1.").arg(*error.minimum);
    }
    return tr("Angka terlalu besar atau terlalu kecil.");
}

QString choiceSentence(const PaketError& error)
{
    return tr("\"%1\" tidak dikenal di sini; yang boleh: %2.")
        .arg(error.detail, error.choices.join(QStringLiteral(", ")));
}

} // namespace

QString label(PaketShape shape)
{
    switch (shape) {
    case PaketShape::Text: return tr("teks");
    case PaketShape::Date: return tr("tanggal (teks TTTT-BB-HH)");
    case PaketShape::Choice: return tr("salah satu kata yang ditentukan");
    case PaketShape::Base64: return tr("teks Base64");
    case PaketShape::Integer: return tr("bilangan bulat");
    case PaketShape::Flag: return tr("true atau false");
    case PaketShape::Record: return tr("objek { … }");
    case PaketShape::List: return tr("daftar [ … ]");
    case PaketShape::Scalar: return tr("teks, bilangan, true atau false");
    }
    Q_UNREACHABLE();
    return {};
}

QString sentence(const PaketError& error)
{
    using Kind = PaketError::Kind;
    switch (error.kind) {
    case Kind::CannotRead: return tr("Paket tidak dapat dibaca: %1.").arg(error.detail);
    case Kind::Syntax: return tr("Ini bukan JSON yang benar.");
    case Kind::NulCharacter: return tr("Ada karakter NUL, yang tidak boleh ada dalam paket.");
    case Kind::TooLong: return tr("Satu nilai terlalu panjang untuk sebuah paket.");
    case Kind::TooLarge: return tr("Satu entri terlalu besar untuk sebuah paket.");
    case Kind::TooDeep: return tr("Isi bertingkat terlalu dalam.");
    case Kind::WrongFormat: return tr("Ini bukan paket SKP (format \"%1\").").arg(error.detail);
    case Kind::UnknownVersion:
        return tr("Versi paket %1 tidak dikenal; program ini membaca versi 1.").arg(error.detail);
    case Kind::NewerMinorVersion:
        return tr("Paket ini dibuat oleh program yang lebih baru (versi_kecil %1); perbarui program ini.")
            .arg(error.detail);
    case Kind::UnknownProperty: return tr("Properti \"%1\" tidak dikenal.").arg(error.detail);
    case Kind::DuplicateProperty: return tr("Properti ini tertulis dua kali.");
    case Kind::MissingProperty: return tr("Properti \"%1\" wajib ada.").arg(error.detail);
    case Kind::WrongShape: return tr("Di sini harus ada %1.").arg(label(error.expected));
    case Kind::NotAChoice: return choiceSentence(error);
    case Kind::NotADate: return tr("\"%1\" bukan tanggal yang ada (TTTT-BB-HH).").arg(error.detail);
    case Kind::NotBase64: return tr("Isi ini bukan Base64 yang benar.");
    case Kind::EmptyKey: return tr("Kunci tidak boleh kosong.");
    case Kind::NotAHash:
        return tr("\"%1\" bukan SHA-256 (64 angka heksadesimal huruf kecil).").arg(error.detail);
    case Kind::NotADecimal:
        return tr("\"%1\" bukan angka kredit: angka, titik desimal, paling banyak tiga desimal.")
            .arg(error.detail);
    case Kind::OutOfRange: return rangeSentence(error);
    case Kind::PeriodNumber: return tr("Nomor periode tidak cocok dengan jenis periodenya.");
    case Kind::HashMismatch: return tr("Isi tidak cocok dengan SHA-256 yang tertulis.");
    case Kind::SizeMismatch: return tr("Isi tidak cocok dengan ukuran yang tertulis.");
    case Kind::Stopped: return tr("Pembacaan paket dihentikan.");
    }
    Q_UNREACHABLE();
    return {};
}

QString place(const PaketError& error)
{
    const QString line = tr("baris %1, kolom %2").arg(error.line).arg(error.column);
    if (error.pointer.isEmpty()) {
        return line;
    }
    return tr("%1 (%2)").arg(error.pointer, line);
}

QString sentence(const PaketWriteError& error)
{
    switch (error.kind) {
    case PaketWriteError::Kind::Device:
        return tr("Paket tidak dapat ditulis: %1 Tidak ada yang dibuat. Kosongkan tempat atau pilih folder "
                  "lain, lalu ulangi.")
            .arg(reason(QFileDevice::WriteError));
    case PaketWriteError::Kind::Incomplete:
        return tr("Data di %1 belum lengkap, sehingga tidak dapat menjadi paket.").arg(error.pointer);
    }
    Q_UNREACHABLE();
    return {};
}

namespace
{

constexpr size_t mostBroken = 5;

QString brokenSentence(const std::vector<SkpNaskahRusak>& broken)
{
    QStringList names;
    for (const SkpNaskahRusak& one : broken) {
        const auto jenis = fromWireName<JenisDokumen>(one.jenis);
        if (names.size() < static_cast<qsizetype>(mostBroken)) {
            //: %1: a person; %2: a year; %3: a paper
            names.append(
                tr("%1, SKP %2 (%3)").arg(one.nama).arg(one.tahun).arg(jenis ? label(*jenis) : one.jenis));
        }
    }
    if (broken.size() > mostBroken) {
        names.append(tr("%n lainnya", nullptr, static_cast<int>(broken.size() - mostBroken)));
    }
    return tr("Paket tidak dibuat, karena tidak akan dapat diimpor: naskah terkunci ini rusak, isinya tidak "
              "cocok lagi dengan sidiknya: %1. Pulihkan berkas dari salinan yang lebih lama. SKP yang belum "
              "ditandatangani cukup dibuka kuncinya, lalu disetujui lagi. Isi lainnya dapat diambil dengan "
              "menu Berkas > “Selamatkan isi berkas rusak”.")
        .arg(names.join(QStringLiteral("; ")));
}

QString undecidedSentence(const std::vector<Finding>& found)
{
    //: %n: findings; %1: the first of them
    return tr("Paket tidak dibuat: SKP orang ini diubah dari luar program (%n temuan). Putuskan dahulu pada "
              "halaman Penetapan, di “Perubahan dari luar”. %1",
        nullptr, static_cast<int>(found.size()))
        .arg(found.empty() ? QString() : kalimat(found.front()));
}

} // namespace

QString sentence(const ExportError& error)
{
    switch (error.kind) {
    case ExportError::Kind::Storage: return sentence(error.storage);
    case ExportError::Kind::Write: return sentence(error.write);
    case ExportError::Kind::NaskahRusak: return brokenSentence(error.rusak);
    case ExportError::Kind::BelumDiputus: return undecidedSentence(error.temuan);
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace kinerja::text
