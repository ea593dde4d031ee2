#pragma once

// Seen only by the files of this room that read PDF with qpdf.

#include <QByteArray>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace kinerja::seal
{

/// The dictionary of a signature, with what stands around it.
struct FoundSignature {
    QPDFObjGen place;  ///< of the dictionary
    std::string field; ///< name of the form field; empty: no field leads here
    std::array<qint64, 4> range{};
    std::string contents; ///< CMS in DER, zeros after it
    std::string subFilter;
    std::string moment; ///< as the file writes it; empty: it does not
    bool isTimestamp = false;
};

/// What a PDF was after one of its appended parts. Bytes are those of the whole file, which must outlive it.
struct PdfRevision {
    qsizetype end = 0;     ///< after the last `%%EOF`
    qsizetype lineEnd = 0; ///< after the line end that may follow it
    std::unique_ptr<QPDF> pdf;
    std::vector<FoundSignature> signatures;
    std::vector<std::string> emptyFields;

    bool endsAt(qint64 place) const { return end <= place && place <= lineEnd; }
};

/// More appended parts than this are no document that people sign.
constexpr int mostRevisions = 64;

/// Reads a PDF strictly: nothing is guessed. Throws what qpdf throws.
std::unique_ptr<QPDF> readStrictly(const char* bytes, qsizetype size);
/// Every revision that can be read, oldest first; nothing where there are more than that.
std::optional<std::vector<PdfRevision>> readRevisions(const QByteArray& file);

} // namespace kinerja::seal
