#include "core/seal/pdfrevision.h"

#include "core/seal/formfields.h"

#include <algorithm>
#include <exception>
#include <set>
#include <utility>

namespace kinerja::seal
{

namespace
{

std::string nameOf(QPDFObjectHandle dictionary, const std::string& key)
{
    QPDFObjectHandle value = dictionary.getKey(key);
    return value.isName() ? value.getName() : std::string();
}

std::string textOf(QPDFObjectHandle dictionary, const std::string& key)
{
    QPDFObjectHandle value = dictionary.getKey(key);
    return value.isString() ? value.getStringValue() : std::string();
}

FoundSignature describe(QPDFObjectHandle dictionary, const std::string& field)
{
    FoundSignature found;
    found.place = dictionary.getObjGen();
    found.field = field;
    found.contents = textOf(dictionary, "/Contents");
    found.subFilter = nameOf(dictionary, "/SubFilter");
    found.moment = textOf(dictionary, "/M");
    found.isTimestamp = nameOf(dictionary, "/Type") == "/DocTimeStamp" || found.subFilter == "/ETSI.RFC3161";
    QPDFObjectHandle range = dictionary.getKey("/ByteRange");
    const bool isWhole = range.isArray() && range.getArrayNItems() == 4;
    for (int at = 0; at < 4; ++at) {
        const bool isNumber = isWhole && range.getArrayItem(at).isInteger();
        found.range.at(static_cast<size_t>(at)) = isNumber ? range.getArrayItem(at).getIntValue() : -1;
    }
    return found;
}

/// A dictionary that looks like a signature, with or without a field that leads to it.
bool looksSigned(QPDFObjectHandle object)
{
    return object.isDictionary() && object.hasKey("/ByteRange") && object.hasKey("/Contents");
}

void findSignatures(PdfRevision& revision)
{
    std::set<QPDFObjGen> known;
    for (QPDFObjectHandle& field : signatureFields(*revision.pdf)) {
        QPDFObjectHandle title = field.getKey("/T");
        const std::string name = title.isString() ? title.getUTF8Value() : std::string();
        QPDFObjectHandle value = field.getKey("/V");
        if (value.isDictionary()) {
            revision.signatures.push_back(describe(value, name));
            known.insert(value.getObjGen());
        } else {
            revision.emptyFields.push_back(name);
        }
    }
    for (QPDFObjectHandle& object : revision.pdf->getAllObjects()) {
        if (looksSigned(object) && known.insert(object.getObjGen()).second) {
            revision.signatures.push_back(describe(object, {}));
        }
    }
}

/// A part of the file that stops at an `%%EOF` which is not the end of a revision can't be read: the first
/// one of a file made for the web, or one within a picture.
std::optional<PdfRevision> readRevision(const QByteArray& file, qsizetype end)
{
    PdfRevision revision;
    revision.end = end;
    revision.lineEnd = end;
    for (const char letter : {'\r', '\n'}) {
        if (revision.lineEnd < file.size() && file.at(revision.lineEnd) == letter) {
            ++revision.lineEnd;
        }
    }
    try {
        revision.pdf = readStrictly(file.constData(), revision.lineEnd);
        findSignatures(revision);
    } catch (const std::exception&) {
        return std::nullopt;
    }
    return revision;
}

} // namespace

std::unique_ptr<QPDF> readStrictly(const char* bytes, qsizetype size)
{
    auto pdf = std::make_unique<QPDF>();
    pdf->setSuppressWarnings(true);
    pdf->setAttemptRecovery(false);
    pdf->processMemoryFile("dokumen.pdf", bytes, static_cast<size_t>(size));
    pdf->getAllPages(); // a broken tree of pages is told here
    return pdf;
}

std::optional<std::vector<PdfRevision>> readRevisions(const QByteArray& file)
{
    static const QByteArray mark("%%EOF");
    std::vector<PdfRevision> found;
    int marks = 0;
    for (qsizetype at = file.indexOf(mark); at >= 0; at = file.indexOf(mark, at + mark.size())) {
        if (++marks > mostRevisions) {
            return std::nullopt;
        }
        if (auto revision = readRevision(file, at + mark.size())) {
            found.push_back(std::move(*revision));
        }
    }
    return found;
}

} // namespace kinerja::seal
