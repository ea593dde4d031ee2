#include "ui/text/printerrortext.h"

#include "ui/text/acttext.h"
#include "ui/text/tr.h"

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
    case PrintError::NotWritten:
        return tr("Tidak dapat ditulis: penyimpanan penuh, folder hanya dapat dibaca, atau pencetak tidak "
                  "menerima. Pilih folder atau pencetak lain.");
    case PrintError::Cancelled: return tr("Pencetakan dibatalkan.");
    }
    Q_UNREACHABLE();
    return {};
}

QString sentence(const PrintTrouble& trouble)
{
    return std::visit([](const auto& reason) { return sentence(reason); }, trouble);
}

QString line(const NotPrinted& one) { return tr("%1: %2").arg(one.name, sentence(one.reason)); }

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
