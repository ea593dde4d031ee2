#include "core/seal/signablepdf.h"

#include "core/seal/formfields.h"
#include "core/seal/incrementalupdate.h"
#include "core/seal/pdfmoment.h"
#include "core/seal/pdfrevision.h"

#include <QCryptographicHash>
#include <QStringBuilder>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <exception>
#include <utility>

namespace kinerja::seal
{

struct SignablePdf::Parts {
    QByteArray bytes;
    std::unique_ptr<QPDF> pdf;
    qsizetype table = 0; ///< where the newest table of objects stands
};

namespace
{

constexpr int printedAndLocked = 132;
constexpr int signaturesExist = 3;
/// As wide as the longest file that a table of ten digits can describe.
constexpr qsizetype numberWidth = 10;
/// What qCompress puts before the zlib stream that FlateDecode names (RFC 1950): the length of what it holds.
constexpr qsizetype lengthPrefix = 4;

/// Where the newest table stands; negative where the file does not say it.
qsizetype tableOf(const QByteArray& bytes)
{
    const qsizetype word = bytes.lastIndexOf("startxref");
    bool isNumber = false;
    const qsizetype end = bytes.indexOf("%%EOF", word);
    const qlonglong table =
        word < 0 || end < 0 ? -1 : bytes.mid(word + 9, end - word - 9).trimmed().toLongLong(&isNumber);
    return isNumber && table >= 0 && table < bytes.size() ? static_cast<qsizetype>(table) : -1;
}

/// A certification that allows no change at all (ISO 32000-1, 12.8.2.2).
bool forbidsChanges(QPDF& pdf)
{
    QPDFObjectHandle permissions = pdf.getRoot().getKey("/Perms");
    QPDFObjectHandle certified =
        permissions.isDictionary() ? permissions.getKey("/DocMDP") : QPDFObjectHandle::newNull();
    QPDFObjectHandle references =
        certified.isDictionary() ? certified.getKey("/Reference") : QPDFObjectHandle::newNull();
    for (int at = 0; references.isArray() && at < references.getArrayNItems(); ++at) {
        QPDFObjectHandle parameters = references.getArrayItem(at).isDictionary()
                                          ? references.getArrayItem(at).getKey("/TransformParams")
                                          : QPDFObjectHandle::newNull();
        QPDFObjectHandle level =
            parameters.isDictionary() ? parameters.getKey("/P") : QPDFObjectHandle::newNull();
        if (level.isInteger() && level.getIntValue() == 1) {
            return true;
        }
    }
    return false;
}

QByteArray asBytes(const std::string& text) { return {text.data(), static_cast<qsizetype>(text.size())}; }

QPDFObjectHandle textObject(const QString& text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

/// One signature on its way into a file.
class Signing
{
public:
    Signing(const QByteArray& bytes, QPDF& pdf, const SignatureRequest& request)
        : m_pdf(pdf), m_request(request), m_update(bytes)
    {
    }

    Result<QByteArray, SealFault> sign(const SigningKey& key, qsizetype table)
    {
        QPDFObjectHandle field = findField(m_pdf, m_request.field.toStdString());
        if (!field.isNull() && !field.getKey("/V").isNull()) {
            return failure(SealFault::RoleTaken);
        }
        const QPDFObjectHandle signature = reserved();
        const QPDFObjectHandle appearance = reserved();
        addAppearance(appearance, field);
        addSignature(signature, key.signatureRoom());
        if (field.isNull()) {
            addField(signature, appearance);
        } else {
            fill(field, signature, appearance);
        }
        const int size = static_cast<int>(m_pdf.getObjectCount()) + 1;
        return sealed(m_update.finish(trailer(), size, table), key);
    }

private:
    /// A number for an object that is written by hand.
    QPDFObjectHandle reserved() { return m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary()); }

    void write(QPDFObjectHandle& object)
    {
        m_update.add(object.getObjectID(), object.getGeneration(), asBytes(object.unparseResolved()));
    }

    void addAppearance(const QPDFObjectHandle& object, QPDFObjectHandle& field)
    {
        const QSizeF size = field.isNull() ? QSizeF(0, 0) : sizeOf(field);
        // Outlines are long: letters as curves, packed to a third.
        const QByteArray content =
            qCompress(field.isNull() ? QByteArray() : m_request.tampilan).mid(lengthPrefix);
        m_update.add(object.getObjectID(), 0,
            "<< /Type /XObject /Subtype /Form /BBox [0 0 " + QByteArray::number(size.width(), 'f', 2) + ' ' +
                QByteArray::number(size.height(), 'f', 2) +
                "] /Resources << >> /Filter /FlateDecode /Length " + QByteArray::number(content.size()) +
                " >>\nstream\n" + content + "\nendstream");
    }

    /// With room for what is known only when the rest stands.
    void addSignature(const QPDFObjectHandle& object, qsizetype room)
    {
        QByteArray content = "<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /M " +
                             asBytes(QPDFObjectHandle::newString(momentText(m_request.waktu)).unparse());
        if (!m_request.nama.isEmpty()) {
            content += " /Name " + asBytes(textObject(m_request.nama).unparse());
        }
        if (!m_request.tempat.isEmpty()) {
            content += " /Location " + asBytes(textObject(m_request.tempat).unparse());
        }
        content += " /ByteRange [0 ";
        const qsizetype range = content.size();
        content += QByteArray(3 * numberWidth + 2, ' ') + "] /Contents ";
        const qsizetype gap = content.size();
        content += '<' + QByteArray(2 * room, '0') + "> >>";
        const qsizetype begin = m_update.add(object.getObjectID(), 0, content);
        m_range = begin + range;
        m_gap = begin + gap;
        m_gapSize = 2 * room + 2;
    }

    void complete(
        QPDFObjectHandle& field, const QPDFObjectHandle& signature, const QPDFObjectHandle& appearance)
    {
        field.replaceKey("/V", signature);
        QPDFObjectHandle pictures = QPDFObjectHandle::newDictionary();
        pictures.replaceKey("/N", appearance);
        field.replaceKey("/AP", pictures);
        field.replaceKey("/F", QPDFObjectHandle::newInteger(printedAndLocked));
    }

    void fill(QPDFObjectHandle& field, const QPDFObjectHandle& signature, const QPDFObjectHandle& appearance)
    {
        complete(field, signature, appearance);
        write(field);
        QPDFObjectHandle form = m_pdf.getRoot().getKey("/AcroForm");
        if (!form.getKey("/SigFlags").isInteger() ||
            form.getKey("/SigFlags").getIntValue() != signaturesExist) {
            form.replaceKey("/SigFlags", QPDFObjectHandle::newInteger(signaturesExist));
            writeForm(form);
        }
    }

    /// Where the file keeps no place: a field on the first page that is not seen.
    void addField(const QPDFObjectHandle& signature, const QPDFObjectHandle& appearance)
    {
        QPDFObjectHandle page = m_pdf.getAllPages().at(0);
        QPDFObjectHandle field =
            QPDFObjectHandle::parse("<< /Type /Annot /Subtype /Widget /FT /Sig /Rect [0 0 0 0] >>");
        field.replaceKey("/T", QPDFObjectHandle::newString(m_request.field.toStdString()));
        field.replaceKey("/P", page);
        complete(field, signature, appearance);
        QPDFObjectHandle added = m_pdf.makeIndirectObject(field);
        write(added);
        QPDFObjectHandle notes = page.getKey("/Annots");
        if (notes.isArray() && notes.isIndirect()) {
            notes.appendItem(added);
            write(notes);
        } else {
            page.replaceKey("/Annots", appended(notes, added));
            write(page);
        }
        QPDFObjectHandle form = m_pdf.getRoot().getKey("/AcroForm");
        form = form.isDictionary() ? form : QPDFObjectHandle::newDictionary();
        QPDFObjectHandle fields = form.getKey("/Fields");
        form.replaceKey("/Fields", appended(fields, added));
        form.replaceKey("/SigFlags", QPDFObjectHandle::newInteger(signaturesExist));
        writeForm(form);
    }

    static QPDFObjectHandle appended(QPDFObjectHandle& list, const QPDFObjectHandle& item)
    {
        QPDFObjectHandle copy = QPDFObjectHandle::newArray(
            list.isArray() ? list.getArrayAsVector() : std::vector<QPDFObjectHandle>());
        copy.appendItem(item);
        return copy;
    }

    void writeForm(QPDFObjectHandle& form)
    {
        if (form.isIndirect()) {
            write(form);
            return;
        }
        QPDFObjectHandle root = m_pdf.getRoot();
        root.replaceKey("/AcroForm", form);
        write(root);
    }

    QByteArray trailer()
    {
        QPDFObjectHandle before = m_pdf.getTrailer();
        QByteArray entries = "/Root " + asBytes(before.getKey("/Root").unparse());
        if (before.getKey("/Info").isIndirect()) {
            entries += " /Info " + asBytes(before.getKey("/Info").unparse());
        }
        QPDFObjectHandle id = before.getKey("/ID");
        if (id.isArray() && id.getArrayNItems() == 2) {
            const QByteArray changed = QCryptographicHash::hash(
                QByteArray(asBytes(id.getArrayItem(1).unparse()) + asBytes(momentText(m_request.waktu))),
                QCryptographicHash::Md5);
            entries += " /ID [" + asBytes(id.getArrayItem(0).unparse()) + " <" + changed.toHex() + ">]";
        }
        return entries;
    }

    /// Fills in which bytes are signed, and their signature.
    Result<QByteArray, SealFault> sealed(QByteArray file, const SigningKey& key) const
    {
        const qsizetype after = m_gap + m_gapSize;
        const auto number = [](qsizetype value) {
            return QByteArray::number(value).leftJustified(numberWidth, ' ');
        };
        const QByteArray range = number(m_gap) + ' ' + number(after) + ' ' + number(file.size() - after);
        file.replace(m_range, range.size(), range);
        const auto signature = key.sign(file.left(m_gap) + file.mid(after));
        if (!signature) {
            return failure(signature.error());
        }
        const QByteArray digits = signature->toHex();
        if (digits.size() > m_gapSize - 2) {
            return failure(SealFault::TooLarge);
        }
        file.replace(m_gap + 1, digits.size(), digits);
        return file;
    }

    QPDF& m_pdf;
    const SignatureRequest& m_request;
    IncrementalUpdate m_update;
    qsizetype m_range = 0;
    qsizetype m_gap = 0;
    qsizetype m_gapSize = 0;
};

} // namespace

SignablePdf::SignablePdf(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

SignablePdf::SignablePdf(SignablePdf&&) noexcept = default;
SignablePdf& SignablePdf::operator=(SignablePdf&&) noexcept = default;
SignablePdf::~SignablePdf() = default;

Result<SignablePdf, SealFault> SignablePdf::open(QByteArray bytes)
{
    auto parts = std::make_unique<Parts>();
    parts->bytes = std::move(bytes);
    try {
        parts->pdf = readStrictly(parts->bytes.constData(), parts->bytes.size());
        if (parts->pdf->isEncrypted()) {
            return failure(SealFault::PdfEncrypted);
        }
        if (parts->pdf->getAllPages().empty()) {
            return failure(SealFault::PdfUnreadable);
        }
        if (forbidsChanges(*parts->pdf)) {
            return failure(SealFault::PdfForbidsSignature);
        }
    } catch (const QPDFExc& error) {
        return failure(
            error.getErrorCode() == qpdf_e_password ? SealFault::PdfEncrypted : SealFault::PdfUnreadable);
    } catch (const std::exception&) {
        return failure(SealFault::PdfUnreadable);
    }
    parts->table = tableOf(parts->bytes);
    if (parts->table < 0 || parts->bytes.mid(parts->table, 4) != "xref") {
        return failure(SealFault::PdfLayoutUnsupported);
    }
    return SignablePdf(std::move(parts));
}

std::optional<QSizeF> SignablePdf::placeOf(const QByteArray& field) const
{
    try {
        QPDFObjectHandle found = findField(*m_parts->pdf, field.toStdString());
        if (found.isNull()) {
            return std::nullopt;
        }
        return sizeOf(found);
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

QString SignablePdf::tipOf(const QByteArray& field) const
{
    try {
        QPDFObjectHandle found = findField(*m_parts->pdf, field.toStdString());
        QPDFObjectHandle tip = found.isNull() ? found : found.getKey("/TU");
        return tip.isString() ? QString::fromStdString(tip.getUTF8Value()) : QString();
    } catch (const std::exception&) {
        return {};
    }
}

Result<QByteArray, SealFault> SignablePdf::sign(const SignatureRequest& request, const SigningKey& key) const
{
    try {
        // A fresh reading: signing changes what was read.
        const std::unique_ptr<QPDF> pdf = readStrictly(m_parts->bytes.constData(), m_parts->bytes.size());
        return Signing(m_parts->bytes, *pdf, request).sign(key, m_parts->table);
    } catch (const std::exception&) {
        return failure(SealFault::PdfUnreadable);
    }
}

} // namespace kinerja::seal
