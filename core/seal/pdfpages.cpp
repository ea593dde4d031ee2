#include "core/seal/pdfpages.h"

#include "core/seal/decodedstream.h"
#include "core/seal/formfields.h"
#include "core/seal/pagelikeness.h"
#include "core/seal/pdfrevision.h"
#include "core/seal/textplaces.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <exception>

namespace kinerja::seal
{

namespace
{

using Object = QPDFObjectHandle;

constexpr size_t largestMetadata = size_t{4} * 1024 * 1024;
constexpr qsizetype digitsOfSha256 = 64;
/// More places for signatures than any page has.
constexpr int mostNotes = 64;

/// Reads the properties of one namespace, written as elements or as attributes.
class OwnProperties
{
public:
    explicit OwnProperties(const QByteArray& xmp) : m_xml(xmp)
    {
        while (!m_xml.atEnd()) {
            if (m_xml.readNext() == QXmlStreamReader::StartElement) {
                readElement();
            }
        }
    }

    std::optional<JatiDiriPdf> identity() const
    {
        static const QString digits = QStringLiteral("0123456789abcdef");
        const QString hash = m_hashes.size() == 1 ? m_hashes.first().toLower() : QString();
        bool isNumber = false;
        const int layout = m_layouts.size() == 1 ? m_layouts.first().toInt(&isNumber) : 0;
        const bool isHash =
            hash.size() == digitsOfSha256 &&
            std::all_of(hash.begin(), hash.end(), [](QChar one) { return digits.contains(one); });
        if (m_xml.hasError() || !isNumber || !isHash) {
            return std::nullopt;
        }
        return JatiDiriPdf{hash, layout};
    }

private:
    static QString own() { return QStringLiteral("urn:skp-luring:dokumen:1#"); }

    void readElement()
    {
        for (const QXmlStreamAttribute& one : m_xml.attributes()) {
            if (one.namespaceUri() == own()) {
                take(one.name().toString(), one.value().toString());
            }
        }
        if (m_xml.namespaceUri() == own()) {
            const QString name = m_xml.name().toString();
            take(name, m_xml.readElementText(QXmlStreamReader::IncludeChildElements));
        }
    }

    void take(const QString& name, const QString& value)
    {
        if (name == QLatin1String("modelSha256")) {
            m_hashes.append(value.trimmed());
        } else if (name == QLatin1String("layoutVersion")) {
            m_layouts.append(value.trimmed());
        }
    }

    QXmlStreamReader m_xml;
    QStringList m_hashes;
    QStringList m_layouts;
};

/// What a program that signs may put into the catalog; anything else acts, hides or shows more.
bool isPlainCatalog(QPDF& pdf)
{
    static const std::set<std::string> known{"/AcroForm", "/DSS", "/Extensions", "/Lang", "/MarkInfo",
        "/Metadata", "/OutputIntents", "/PageLayout", "/PageMode", "/Pages", "/Perms", "/PieceInfo",
        "/StructTreeRoot", "/Type", "/Version", "/ViewerPreferences"};
    const std::set<std::string> keys = pdf.getRoot().getKeys();
    return std::all_of(
        keys.begin(), keys.end(), [](const std::string& key) { return known.count(key) != 0; });
}

/// The places of the signature fields, and whether the form holds nothing else.
std::optional<std::set<QPDFObjGen>> signaturePlaces(QPDF& pdf)
{
    std::set<QPDFObjGen> places;
    std::set<QPDFObjGen> fields;
    for (Object field : signatureFields(pdf)) {
        fields.insert(field.getObjGen());
        places.insert(field.getObjGen());
        Object kids = field.getKey("/Kids");
        for (int at = 0; kids.isArray() && at < kids.getArrayNItems(); ++at) {
            places.insert(kids.getArrayItem(at).getObjGen());
        }
    }
    Object form = pdf.getRoot().getKey("/AcroForm");
    Object all = form.isDictionary() ? form.getKey("/Fields") : Object::newNull();
    for (int at = 0; all.isArray() && at < all.getArrayNItems(); ++at) {
        if (fields.count(all.getArrayItem(at).getObjGen()) == 0) {
            return std::nullopt;
        }
    }
    return form.isDictionary() && form.hasKey("/XFA") ? std::nullopt : std::optional(places);
}

/// Nothing but places of signatures lies on the page, and they leave its text free.
void checkNotes(Object page, const std::set<QPDFObjGen>& places, int number, PageDifference& found)
{
    Object notes = page.getKey("/Annots");
    found.isMore = found.isMore || (notes.isArray() && notes.getArrayNItems() > mostNotes);
    for (int at = 0; notes.isArray() && at < notes.getArrayNItems() && !found.isMore; ++at) {
        Object note = notes.getArrayItem(at);
        const bool isPlace = note.isDictionary() && places.count(note.getObjGen()) != 0 &&
                             !note.hasKey("/A") && !note.hasKey("/AA");
        if (!isPlace) {
            found.isMore = true;
        } else if (coversText(page, note.getKey("/Rect"))) {
            found.coveredPages.insert(number);
        }
    }
}

PageDifference compared(QPDF& exported, QPDF& pdf)
{
    PageDifference found;
    const auto places = signaturePlaces(pdf);
    found.isMore =
        !places || !isPlainCatalog(pdf) || !PageLikeness().areSamePages(exported, pdf) || pdf.isEncrypted();
    int number = 0;
    for (const Object& page : found.isMore ? std::vector<Object>() : pdf.getAllPages()) {
        checkNotes(page, *places, ++number, found);
    }
    return found;
}

/// Runs on the newest revision of a file; nothing where that can't be read.
template <class Read>
auto reading(const QByteArray& file, Read&& read) -> decltype(read(std::declval<QPDF&>()))
{
    try {
        return read(*readStrictly(file.constData(), file.size()));
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

} // namespace

std::optional<JatiDiriPdf> jatiDiri(const QByteArray& pdf)
{
    return reading(pdf, [](QPDF& read) -> std::optional<JatiDiriPdf> {
        const auto xmp = decodedStream(read.getRoot().getKey("/Metadata"), largestMetadata);
        return xmp ? OwnProperties(QByteArray::fromStdString(*xmp)).identity() : std::nullopt;
    });
}

std::optional<QSizeF> ukuranHalaman(const QByteArray& pdf)
{
    return reading(pdf, [](QPDF& read) -> std::optional<QSizeF> {
        Object page = read.getAllPages().at(0);
        Object box = page.getKey("/MediaBox");
        if (!box.isArray() || box.getArrayNItems() != 4) {
            return std::nullopt;
        }
        const auto side = [&](int at) {
            Object number = box.getArrayItem(at);
            return number.isNumber() ? number.getNumericValue() : 0;
        };
        return QSizeF(side(2) - side(0), side(3) - side(1));
    });
}

QByteArrayList kolomTerisi(const QByteArray& pdf)
{
    return reading(pdf, [](QPDF& read) -> std::optional<QByteArrayList> {
        QByteArrayList names;
        for (Object field : signatureFields(read)) {
            if (field.getKey("/V").isDictionary()) {
                Object name = field.getKey("/T");
                names.append(name.isString() ? QByteArray::fromStdString(name.getUTF8Value()) : QByteArray());
            }
        }
        return names;
    }).value_or(QByteArrayList());
}

PageDifference comparePages(const QByteArray& exported, const QByteArray& pdf)
{
    PageDifference unreadable;
    unreadable.isMore = true;
    try {
        const auto one = readStrictly(exported.constData(), exported.size());
        const auto other = readStrictly(pdf.constData(), pdf.size());
        return compared(*one, *other);
    } catch (const std::exception&) {
        return unreadable;
    }
}

} // namespace kinerja::seal
