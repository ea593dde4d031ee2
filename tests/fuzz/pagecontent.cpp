#include "tests/fuzz/pagecontent.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <exception>
#include <set>

namespace kinerja::tests
{

namespace
{

QByteArray bytesOf(const std::string& text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

/// An object with all that it refers to, each once.
void write(QPDFObjectHandle object, QByteArray& out, std::set<QPDFObjGen>& seen)
{
    if (object.isIndirect() && !seen.insert(object.getObjGen()).second) {
        out += '*';
        return;
    }
    if (object.isArray()) {
        out += '[';
        for (int at = 0; at < object.getArrayNItems(); ++at) {
            write(object.getArrayItem(at), out, seen);
            out += ' ';
        }
        out += ']';
        return;
    }
    if (object.isStream()) {
        write(object.getDict(), out, seen);
        const auto data = object.getStreamData(qpdf_dl_generalized);
        out.append(reinterpret_cast<const char*>(data->getBuffer()), static_cast<qsizetype>(data->getSize()));
        return;
    }
    if (object.isDictionary()) {
        for (const std::string& key : object.getKeys()) {
            // How a stream is packed says nothing of what it shows; a page's parent leads back to all.
            if (key == "/Parent" || key == "/Length" || key == "/Filter" || key == "/DecodeParms") {
                continue;
            }
            out += bytesOf(key);
            out += ' ';
            write(object.getKey(key), out, seen);
        }
        return;
    }
    out += bytesOf(object.unparseResolved());
}

bool isSignature(QPDFObjectHandle annotation)
{
    QPDFObjectHandle kind = annotation.getKey("/FT");
    return annotation.getKey("/Subtype").unparse() == "/Widget" && kind.isName() && kind.getName() == "/Sig";
}

void writePage(QPDFPageObjectHelper page, QByteArray& out)
{
    std::set<QPDFObjGen> seen;
    QPDFObjectHandle object = page.getObjectHandle();
    for (const char* key : {"/MediaBox", "/CropBox", "/Rotate", "/Resources"}) {
        out += key;
        write(page.getAttribute(key, false), out, seen);
    }
    for (QPDFObjectHandle stream : object.getPageContents()) {
        const auto data = stream.getStreamData(qpdf_dl_generalized);
        out.append(reinterpret_cast<const char*>(data->getBuffer()), static_cast<qsizetype>(data->getSize()));
        out += '\n';
    }
    QPDFObjectHandle annotations = object.getKey("/Annots");
    for (int at = 0; annotations.isArray() && at < annotations.getArrayNItems(); ++at) {
        if (QPDFObjectHandle one = annotations.getArrayItem(at); one.isDictionary() && !isSignature(one)) {
            write(one, out, seen);
        }
    }
    out += '\f';
}

} // namespace

std::optional<QByteArray> pageContent(const QByteArray& pdf)
{
    QByteArray out;
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("masukan", pdf.constData(), static_cast<size_t>(pdf.size()));
        for (const QPDFPageObjectHelper& page : QPDFPageDocumentHelper(file).getAllPages()) {
            writePage(page, out);
        }
    } catch (const std::exception&) {
        return std::nullopt;
    }
    return out;
}

} // namespace kinerja::tests
