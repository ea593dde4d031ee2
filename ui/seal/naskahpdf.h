#pragma once

#include "core/seal/pemeriksaannaskah.h"
#include "core/storage/transaction.h"
#include "ui/print/renderoptions.h"

namespace kinerja
{

/// A frozen document of the data file as it is printed: what a PDF can be held against.
struct NaskahPembanding {
    NaskahRow naskah;
    DocumentModel model;
    RenderOptions options; ///< as it would be printed today
    QString nomorBeku;     ///< number of the pegawai at the time of the lock, digits
    std::vector<QByteArray> tersimpan;
    bool isRusak = false;
};

/// The frozen document of that hash, with the PDFs of it that are kept; nothing where the file holds none.
std::optional<NaskahPembanding> readPembanding(Reader& reader, const QString& modelSha256, QDate today);

/// A PDF that was verified and held against the data file.
struct PdfTerperiksa {
    seal::HasilPemeriksaan hasil;
    std::vector<std::optional<PeranTandaTangan>> peran; ///< of each signature
    std::optional<NaskahRow> naskah;                    ///< the frozen document that it says it is of
};

/// Prints the document and compares; without one the PDF fits nothing. Takes a few dozen milliseconds and may
/// run on any thread.
PdfTerperiksa holdAgainst(
    seal::HasilPemeriksaan hasil, const QByteArray& pdf, const std::optional<NaskahPembanding>& pembanding);

} // namespace kinerja
