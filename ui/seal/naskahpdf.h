#pragma once

#include "core/seal/pemeriksaannaskah.h"
#include "core/usecases/papers/filesignedpdf.h"
#include "core/usecases/papers/tercabut.h"
#include "ui/print/renderoptions.h"

namespace kinerja
{

/// A frozen document of the data file as it is printed: what a PDF can be held against.
struct NaskahPembanding {
    NaskahRow naskah;
    DocumentModel model;
    RenderOptions options; ///< as it would be printed today
    QString kataBeku;      ///< whose it was at the time of the lock, as the code says it
    bool isRusak = false;
    std::vector<QByteArray> tersimpan = {}; ///< PDFs of it that went out to be signed, or came back
    std::vector<QString> salinan = {};      ///< SHA-256 of those that came back
    std::vector<TandaTangan> tercatat = {}; ///< signatures that are recorded for it
    std::vector<TandaTanganDibatalkan> dibatalkan = {}; ///< those that were, and were taken back
    std::optional<NaskahDicabut> dicabut = {};          ///< its lock was opened: nothing but its name is left
};

/// The frozen document of that hash, with what is kept of it; nothing where the file holds none and has held
/// none. What no act locks (angka kredit) is frozen by its export for a signature.
std::optional<NaskahPembanding> readPembanding(Reader& reader, const QString& modelSha256, QDate today);

/// The frozen document of that hash among those of one SKP and its evaluations.
std::optional<NaskahRow> findNaskahOf(Reader& reader, const QString& modelSha256, const SkpKunci& skp);

/// A PDF that was verified and held against the data file.
struct PdfTerperiksa {
    seal::HasilPemeriksaan hasil;
    std::vector<std::optional<PeranTandaTangan>> peran; ///< of each signature
    std::optional<NaskahRow> naskah;                    ///< the frozen document that it says it is of
};

/// Prints the document and compares; without one, or where its lock was opened, the PDF fits nothing. Takes a
/// few dozen milliseconds and may run on any thread.
PdfTerperiksa holdAgainst(
    seal::HasilPemeriksaan hasil, const QByteArray& pdf, const std::optional<NaskahPembanding>& pembanding);

/// Those of its signatures that stand for somebody whom the document names.
std::vector<TandaTanganPdf> tandaTanganDari(const PdfTerperiksa& pdf);

/// What can be done with a PDF that was taken back.
enum class Kecocokan {
    Cocok,        ///< it can be filed, and its signatures count
    Tersimpan,    ///< it is filed already
    SudahDicatat, ///< its pages fit; a signature of it is recorded already, on paper or as a picture
    PerluPilihan, ///< its pages fit, and its signatures can't be counted as they are
    BelumDitandatangani,
    TidakBerlaku, ///< the lock of its document was opened since
    TidakCocok,   ///< it is broken, or not what was locked
    Asing,        ///< the data file holds no document of it
};
Kecocokan kecocokan(
    const PdfTerperiksa& pdf, const std::optional<NaskahPembanding>& pembanding, const QString& sha256);

} // namespace kinerja
