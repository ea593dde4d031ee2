#include "ui/text/printerrortext.h"

#include "ui/text/acttext.h"
#include "ui/text/tr.h"

#include <map>

namespace kinerja::text
{

QString sentence(PrintError error)
{
    switch (error) {
    case PrintError::FontMissing:
        return tr("Huruf Arimo yang dibawa program tidak dapat dimuat. Pasang ulang program.");
    case PrintError::BadImage:
        return tr("Gambar tanda tangan atau gambar dalam dokumen bukan PNG atau JPEG yang utuh. "
                  "Pilih gambar lain.");
    case PrintError::BadTable: return tr("Dokumen yang tersimpan rusak: susunan tabelnya tidak mungkin.");
    case PrintError::PdfFailed: return tr("Berkas PDF tidak dapat disusun.");
    case PrintError::FolderMissing:
        return tr("Folder untuk berkas PDF itu tidak ada; mungkin diska lepas dicabut. Pilih folder lain.");
    case PrintError::FolderReadOnly:
        return tr("Folder untuk berkas PDF itu hanya dapat dibaca. Pilih folder lain.");
    case PrintError::FileReadOnly:
        return tr("Berkas lama dengan nama itu hanya dapat dibaca dan tidak diganti. Pilih folder atau nama "
                  "lain.");
    case PrintError::DiskFull:
        return tr("Tempat penyimpanan penuh. Kosongkan tempat, atau pilih folder lain.");
    case PrintError::NotWritten:
        return tr("Berkas PDF tidak dapat ditulis sampai selesai; mungkin diska lepas dicabut atau tempatnya "
                  "penuh. Pilih folder lain.");
    case PrintError::PrinterRefused:
        return tr("Pencetak tidak menerima halamannya. Periksa pencetak itu, atau pilih pencetak lain.");
    case PrintError::Cancelled: return tr("Pencetakan dibatalkan.");
    }
    Q_UNREACHABLE();
    return {};
}

QString sentence(const PrintTrouble& trouble)
{
    return std::visit([](const auto& reason) { return sentence(reason); }, trouble);
}

namespace
{

/// What the print system said, in brackets after the sentence about it.
QString withItsWords(const QString& sentence, const QString& said)
{
    return said.isEmpty() ? sentence : tr("%1 (Jawaban sistem cetak: %2)").arg(sentence, said);
}

} // namespace

QString sentence(const SpoolError& error)
{
    switch (error.sebab) {
    case SpoolFault::NoPrintSystem:
        return tr("Komputer ini tidak memiliki perintah cetak (lp, paket cups-client). Buka PDF-nya dengan "
                  "pembaca PDF, lalu cetak dari sana.");
    case SpoolFault::NoPrinter:
        return withItsWords(tr("Komputer ini tidak mengenal pencetak. Pasang pencetak, atau simpan PDF-nya "
                               "dan cetak dari komputer lain."),
            error.said);
    case SpoolFault::Refused:
        return withItsWords(tr("Pencetak tidak menerima PDF itu. Periksa pencetaknya, pilih yang lain, atau "
                               "buka PDF-nya dengan pembaca PDF dan cetak dari sana."),
            error.said);
    case SpoolFault::NoAnswer:
        return tr("Sistem cetak tidak menjawab. Periksa pencetak dan jaringannya, atau buka PDF-nya dengan "
                  "pembaca PDF dan cetak dari sana.");
    }
    Q_UNREACHABLE();
    return {};
}

QString line(const NotPrinted& one) { return tr("%1: %2").arg(one.name, sentence(one.reason)); }

QStringList reasons(const std::vector<NotPrinted>& all)
{
    QStringList found;
    for (const NotPrinted& one : all) {
        found.append(sentence(one.reason));
    }
    found.removeDuplicates();
    return found;
}

QStringList lines(const std::vector<NotPrinted>& all)
{
    std::map<QString, std::vector<const NotPrinted*>> alike;
    for (const NotPrinted& one : all) {
        alike[sentence(one.reason)].push_back(&one);
    }
    QStringList lines;
    for (const QString& reason : reasons(all)) {
        const auto& shared = alike.at(reason);
        if (shared.size() == 1) {
            lines.append(line(*shared.front()));
            continue;
        }
        lines.append(reason);
        for (const NotPrinted* one : shared) {
            lines.append(QStringLiteral("    ") % one->name);
        }
    }
    return lines;
}

QString sentence(DocumentError error)
{
    switch (error) {
    case DocumentError::NotJson: return tr("Dokumen yang tersimpan tidak dapat dibaca.");
    case DocumentError::UnknownVersion:
        return tr("Dokumen ini dibuat oleh program yang lebih baru. Perbarui program.");
    case DocumentError::Damaged: return tr("Dokumen yang tersimpan rusak.");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace kinerja::text
