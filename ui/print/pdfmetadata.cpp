#include "ui/print/pdfmetadata.h"

#include <QXmlStreamWriter>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace kinerja
{

namespace
{

const QString productName = QStringLiteral("SKP Luring " SKP_VERSION);

namespace xmlns
{
const QString meta = QStringLiteral("adobe:ns:meta/");
const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
const QString dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
const QString pdf = QStringLiteral("http://ns.adobe.com/pdf/1.3/");
const QString xmp = QStringLiteral("http://ns.adobe.com/xap/1.0/");
const QString pdfaId = QStringLiteral("http://www.aiim.org/pdfa/ns/id/");
const QString extension = QStringLiteral("http://www.aiim.org/pdfa/ns/extension/");
const QString schema = QStringLiteral("http://www.aiim.org/pdfa/ns/schema#");
const QString property = QStringLiteral("http://www.aiim.org/pdfa/ns/property#");
const QString skp = QStringLiteral("urn:skp-luring:dokumen:1#");
} // namespace xmlns

/// The XMP packet of a PDF. What it says of title, author, dates and program is what the Info says: PDF/A
/// asks for that.
class XmpWriter
{
public:
    explicit XmpWriter(const PdfMetadata& metadata) : m_metadata(metadata), m_xml(&m_bytes) {}

    QByteArray write()
    {
        m_xml.writeNamespace(xmlns::meta, QStringLiteral("x"));
        m_xml.writeStartElement(xmlns::meta, QStringLiteral("xmpmeta"));
        m_xml.writeNamespace(xmlns::rdf, QStringLiteral("rdf"));
        m_xml.writeStartElement(xmlns::rdf, QStringLiteral("RDF"));
        writeDublinCore();
        writeProgramAndDates();
        writeOwn();
        writeSchema();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" + m_bytes +
               "\n<?xpacket end=\"w\"?>";
    }

private:
    struct Namespace {
        const QString& uri;
        QString prefix;
    };

    /// Each description declares its own namespaces: validators look for them there.
    void startDescription(std::initializer_list<Namespace> namespaces)
    {
        m_xml.writeStartElement(xmlns::rdf, QStringLiteral("Description"));
        for (const Namespace& each : namespaces) {
            m_xml.writeNamespace(each.uri, each.prefix);
        }
        m_xml.writeAttribute(xmlns::rdf, QStringLiteral("about"), QString());
    }

    /// `<name><rdf:Bag><rdf:li>text</rdf:li></rdf:Bag></name>`, the container as asked.
    void writeContained(const QString& name, const QString& container, const QString& text)
    {
        m_xml.writeStartElement(xmlns::dc, name);
        m_xml.writeStartElement(xmlns::rdf, container);
        m_xml.writeStartElement(xmlns::rdf, QStringLiteral("li"));
        if (container == QLatin1String("Alt")) {
            m_xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
        }
        m_xml.writeCharacters(text);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeDublinCore()
    {
        startDescription({{xmlns::dc, QStringLiteral("dc")}});
        m_xml.writeTextElement(xmlns::dc, QStringLiteral("format"), QStringLiteral("application/pdf"));
        writeContained(QStringLiteral("title"), QStringLiteral("Alt"), m_metadata.title);
        writeContained(QStringLiteral("creator"), QStringLiteral("Seq"), m_metadata.author);
        writeContained(QStringLiteral("language"), QStringLiteral("Bag"), m_metadata.language);
        m_xml.writeEndElement();
    }

    void writeProgramAndDates()
    {
        startDescription({{xmlns::pdf, QStringLiteral("pdf")}, {xmlns::xmp, QStringLiteral("xmp")},
            {xmlns::pdfaId, QStringLiteral("pdfaid")}});
        m_xml.writeTextElement(xmlns::pdf, QStringLiteral("Producer"), productName);
        m_xml.writeTextElement(xmlns::xmp, QStringLiteral("CreatorTool"), productName);
        if (!m_metadata.day.isNull()) {
            const QString moment = m_metadata.day.toString(Qt::ISODate) + QStringLiteral("T00:00:00+00:00");
            m_xml.writeTextElement(xmlns::xmp, QStringLiteral("CreateDate"), moment);
            m_xml.writeTextElement(xmlns::xmp, QStringLiteral("ModifyDate"), moment);
        }
        m_xml.writeTextElement(xmlns::pdfaId, QStringLiteral("part"), QStringLiteral("1"));
        m_xml.writeTextElement(xmlns::pdfaId, QStringLiteral("conformance"), QStringLiteral("B"));
        m_xml.writeEndElement();
    }

    void writeOwn()
    {
        startDescription({{xmlns::skp, QStringLiteral("skp")}});
        m_xml.writeTextElement(xmlns::skp, QStringLiteral("modelSha256"), m_metadata.modelSha256);
        m_xml.writeTextElement(
            xmlns::skp, QStringLiteral("layoutVersion"), QString::number(m_metadata.layout));
        m_xml.writeEndElement();
    }

    void startResource(const QString& name)
    {
        m_xml.writeStartElement(xmlns::rdf, name);
        m_xml.writeAttribute(xmlns::rdf, QStringLiteral("parseType"), QStringLiteral("Resource"));
    }

    void writeProperty(const QString& name, const QString& description)
    {
        startResource(QStringLiteral("li"));
        m_xml.writeTextElement(xmlns::property, QStringLiteral("name"), name);
        m_xml.writeTextElement(xmlns::property, QStringLiteral("valueType"), QStringLiteral("Text"));
        m_xml.writeTextElement(xmlns::property, QStringLiteral("category"), QStringLiteral("internal"));
        m_xml.writeTextElement(xmlns::property, QStringLiteral("description"), description);
        m_xml.writeEndElement();
    }

    /// PDF/A-1 allows properties of one's own only where the file describes them.
    void writeSchema()
    {
        startDescription({{xmlns::extension, QStringLiteral("pdfaExtension")},
            {xmlns::schema, QStringLiteral("pdfaSchema")},
            {xmlns::property, QStringLiteral("pdfaProperty")}});
        m_xml.writeStartElement(xmlns::extension, QStringLiteral("schemas"));
        m_xml.writeStartElement(xmlns::rdf, QStringLiteral("Bag"));
        startResource(QStringLiteral("li"));
        m_xml.writeTextElement(xmlns::schema, QStringLiteral("schema"), QStringLiteral("SKP Luring"));
        m_xml.writeTextElement(xmlns::schema, QStringLiteral("namespaceURI"), xmlns::skp);
        m_xml.writeTextElement(xmlns::schema, QStringLiteral("prefix"), QStringLiteral("skp"));
        m_xml.writeStartElement(xmlns::schema, QStringLiteral("property"));
        m_xml.writeStartElement(xmlns::rdf, QStringLiteral("Seq"));
        writeProperty(QStringLiteral("modelSha256"), QStringLiteral("SHA-256 of the document model"));
        writeProperty(QStringLiteral("layoutVersion"), QStringLiteral("Version of the page layout"));
        for (int level = 0; level < 6; ++level) {
            m_xml.writeEndElement();
        }
    }

    const PdfMetadata& m_metadata;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

QPDFObjectHandle textObject(const QString& text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

void replaceInfo(QPDF& pdf, const PdfMetadata& metadata)
{
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", textObject(metadata.title));
    info.replaceKey("/Author", textObject(metadata.author));
    info.replaceKey("/Creator", textObject(productName));
    info.replaceKey("/Producer", textObject(productName));
    if (!metadata.day.isNull()) {
        const std::string day = metadata.day.toString(QStringLiteral("yyyyMMdd")).toStdString();
        const std::string moment = "D:" + day + "000000+00'00'";
        info.replaceKey("/CreationDate", QPDFObjectHandle::newString(moment));
        info.replaceKey("/ModDate", QPDFObjectHandle::newString(moment));
    }
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
}

void replaceXmp(QPDF& pdf, const PdfMetadata& metadata)
{
    QPDFObjectHandle stream = QPDFObjectHandle::newStream(&pdf, XmpWriter(metadata).write().toStdString());
    stream.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    stream.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    pdf.getRoot().replaceKey("/Metadata", stream);
}

/// Qt 6.8 names a CMYK colour space on every page, also where nothing uses it; PDF/A-1 wants a CMYK profile
/// then.
void dropUnusedCmyk(QPDF& pdf)
{
    for (QPDFObjectHandle page : pdf.getAllPages()) {
        QPDFObjectHandle spaces = page.getKey("/Resources").isDictionary()
                                      ? page.getKey("/Resources").getKey("/ColorSpace")
                                      : QPDFObjectHandle::newNull();
        if (spaces.isDictionary()) {
            spaces.removeKey("/CSpcmyk");
            spaces.removeKey("/PCSpcmyk");
        }
    }
}

QPDFObjectHandle rectangle(const SignatureField& field)
{
    QPDFObjectHandle box = QPDFObjectHandle::newArray();
    for (const double side : {field.rect.left(), field.pageHeight - field.rect.bottom(), field.rect.right(),
             field.pageHeight - field.rect.top()}) {
        box.appendItem(QPDFObjectHandle::newReal(side, 2));
    }
    return box;
}

/// An empty picture: PDF/A-1 asks for one in every place.
QPDFObjectHandle emptyPicture(QPDF& pdf, const SignatureField& field)
{
    QPDFObjectHandle picture = QPDFObjectHandle::newStream(&pdf, std::string());
    picture.replaceDict(QPDFObjectHandle::parse("<< /Type /XObject /Subtype /Form /Resources << >> >>"));
    QPDFObjectHandle box = QPDFObjectHandle::newArray();
    for (const double side : {0.0, 0.0, field.rect.width(), field.rect.height()}) {
        box.appendItem(QPDFObjectHandle::newReal(side, 2));
    }
    picture.getDict().replaceKey("/BBox", box);
    return picture;
}

/// A form of places that wait for a signature (ISO 32000-1, 12.7.4.5); printed, they show nothing.
void addFields(QPDF& pdf, const std::vector<SignatureField>& fields)
{
    if (fields.empty()) {
        return;
    }
    QPDFObjectHandle list = QPDFObjectHandle::newArray();
    std::vector<QPDFObjectHandle> pages = pdf.getAllPages();
    for (const SignatureField& field : fields) {
        QPDFObjectHandle page = pages.at(static_cast<size_t>(field.page));
        QPDFObjectHandle place =
            QPDFObjectHandle::parse("<< /Type /Annot /Subtype /Widget /FT /Sig /F 4 /AP << >> >>");
        place.replaceKey("/T", QPDFObjectHandle::newString(field.name.toStdString()));
        place.replaceKey("/TU", QPDFObjectHandle::newUnicodeString(field.tip.toStdString()));
        place.replaceKey("/Rect", rectangle(field));
        place.replaceKey("/P", page);
        place.getKey("/AP").replaceKey("/N", emptyPicture(pdf, field));
        place = pdf.makeIndirectObject(place);
        if (!page.getKey("/Annots").isArray()) {
            page.replaceKey("/Annots", QPDFObjectHandle::newArray());
        }
        page.getKey("/Annots").appendItem(place);
        list.appendItem(place);
    }
    QPDFObjectHandle form = QPDFObjectHandle::newDictionary();
    form.replaceKey("/Fields", list);
    form.replaceKey("/SigFlags", QPDFObjectHandle::newInteger(1)); // there are places
    pdf.getRoot().replaceKey("/AcroForm", pdf.makeIndirectObject(form));
}

QByteArray rewritten(QPDF& pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setNewlineBeforeEndstream(true); // PDF/A asks for the line end
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    // qpdf counts bytes in unsigned numbers and hands them out as unsigned characters.
    return {reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

} // namespace

Result<QByteArray, PrintError> withMetadata(
    const QByteArray& bytes, const PdfMetadata& metadata, const std::vector<SignatureField>& fields)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("dokumen.pdf", bytes.constData(), static_cast<size_t>(bytes.size()));
        pdf.getRoot().replaceKey("/Lang", textObject(metadata.language));
        pdf.getTrailer().removeKey("/ID"); // Qt's is random, and qpdf would keep half of it
        replaceInfo(pdf, metadata);
        replaceXmp(pdf, metadata);
        dropUnusedCmyk(pdf);
        addFields(pdf, fields);
        return rewritten(pdf);
    } catch (const std::exception&) {
        return failure(PrintError::PdfFailed);
    }
}

} // namespace kinerja
