#pragma once

#include "core/usecases/evaluasi/evaluasierror.h"

#include <QDateTime>

#include <variant>

namespace kinerja
{

/// A signature of a PDF, as the verifier found it: the cryptography holds, and nothing else follows it.
struct TandaTanganPdf {
    PeranTandaTangan peran = PeranTandaTangan::Pegawai;
    QString nama;    ///< of the certificate
    QString nomor;   ///< of the certificate; empty: it has none
    QDateTime waktu; ///< as the PDF says; its day is the day of the signature
};

enum class CaraSimpan {
    Dihitung,    ///< its signatures are those of the SKP or evaluation
    SalinanSaja, ///< kept beside it; nobody has signed by it
};

/// Files a PDF that was verified and held against the frozen document: its bytes are kept as they are, with
/// the SKP or the evaluation, and each signature under a paper that is signed for it (see isDihitung) is
/// recorded as electronic, by the same steps as one on paper. A later PDF of the same document, with more
/// signatures, comes beside the earlier one.
struct FileSignedPdf {
    QByteArray pdf;
    NaskahRow naskah; ///< the frozen document that its pages are
    std::vector<TandaTanganPdf> tandaTangan;
    CaraSimpan cara = CaraSimpan::Dihitung;
};

/// Why a signed PDF was not filed. Nothing was stored then.
enum class FileRefusal {
    DocumentGone,     ///< the file does not hold that frozen document, or not any more: it was unlocked
    DocumentDamaged,  ///< the frozen document does not match its SHA-256
    NobodySigned,     ///< it has no signature to count
    MomentMissing,    ///< it does not say when it was signed
    RoleUnexpected,   ///< the paper has no place for that role
    SignerUnexpected, ///< the signer is not the person whom the paper names
    SignedOtherwise,  ///< that person's signature is recorded already, on paper or as a picture
};
struct FileRefused {
    FileRefusal alasan = FileRefusal::DocumentGone;
    std::optional<PeranTandaTangan> peran = {};
    bool operator==(const FileRefused&) const = default;
};
using FileSignedError = std::variant<StorageError, FileRefused, ActError, EvaluasiError>;

/// What came of it. The same bytes once more change nothing.
struct SignedPdfFiled {
    NaskahRow naskah;
    Berkas berkas;
    bool isNew = false;                    ///< these bytes were not kept before
    bool isPutBack = false;                ///< another program had altered or removed them
    std::vector<PeranTandaTangan> dicatat; ///< whose signatures were recorded
    std::vector<Finding> warnings;         ///< about those signatures
};
Result<Outcome<SignedPdfFiled>, FileSignedError> fileSignedPdf(
    Session& session, const FileSignedPdf& command);
/// The papers that somebody signed in one act: all of them or none.
Result<Outcome<std::vector<SignedPdfFiled>>, FileSignedError> fileSignedPdfs(
    Session& session, const std::vector<FileSignedPdf>& commands);

/// Whether a signature on that paper is one on the SKP or evaluation itself: that of pegawai and penilai on
/// the SKP, on the evaluation and its Dokumen Evaluasi; of the atasan on the decision of an objection. Other
/// papers are kept alone.
bool isDihitung(const NaskahRow& naskah, PeranTandaTangan peran);

/// What is kept of a frozen document beside its text.
struct SimpananNaskah {
    std::vector<Berkas> berkas; ///< signed PDFs with its SKP or evaluation, also those of other documents
    std::vector<TandaTangan> tandaTangan;
    NamaTercetak pegawai; ///< as on the day of the lock
};
SimpananNaskah simpananNaskah(Reader& reader, const NaskahRow& naskah);

/// What a kept PDF of that document is called: as it is printed, without a mark of the revision.
QString namaBerkasResmi(Reader& reader, const NaskahRow& naskah);

} // namespace kinerja
