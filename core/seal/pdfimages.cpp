#include "core/seal/pdfimages.h"

#include "core/seal/decodedstream.h"
#include "core/seal/pdfrevision.h"

#include <algorithm>
#include <exception>
#include <set>
#include <string>

namespace kinerja::seal
{

namespace
{

using Object = QPDFObjectHandle;

constexpr size_t mostPages = 4;
constexpr size_t mostPictures = 8;
/// An A4 page at 600 dpi, a little more.
constexpr int longestSide = 7200;
constexpr std::size_t mostBytes = std::size_t{3} * longestSide * longestSide;

int numberIn(Object dictionary, const char* key, int otherwise)
{
    Object value = dictionary.getKey(key);
    return value.isInteger() ? value.getIntValueAsInt() : otherwise;
}

bool isNamed(Object value, const char* name)
{
    if (value.isArray() && value.getArrayNItems() == 1) {
        value = value.getArrayItem(0);
    }
    return value.isName() && value.getName() == name;
}

int channelsOf(Object space)
{
    if (space.isArray() && space.getArrayNItems() == 2 && isNamed(space.getArrayItem(0), "/ICCBased")) {
        Object profile = space.getArrayItem(1);
        return profile.isStream() ? numberIn(profile.getDict(), "/N", 0) : 0;
    }
    return isNamed(space, "/DeviceGray") || isNamed(space, "/CalGray") ? 1
           : isNamed(space, "/DeviceRGB")                              ? 3
                                                                       : 0;
}

void addLines(Object stream, GambarPdf picture, std::vector<GambarPdf>& found)
{
    Object dictionary = stream.getDict();
    const bool isMask =
        dictionary.getKey("/ImageMask").isBool() && dictionary.getKey("/ImageMask").getBoolValue();
    picture.saluran = isMask ? 1 : channelsOf(dictionary.getKey("/ColorSpace"));
    picture.bitSaluran = isMask ? 1 : numberIn(dictionary, "/BitsPerComponent", 0);
    const bool isPlain = (picture.saluran == 1 && (picture.bitSaluran == 1 || picture.bitSaluran == 8)) ||
                         (picture.saluran == 3 && picture.bitSaluran == 8);
    const auto content = isPlain ? decodedStream(stream, mostBytes) : std::nullopt;
    const qsizetype line = (qsizetype{picture.lebar} * picture.saluran * picture.bitSaluran + 7) / 8;
    if (content && static_cast<qsizetype>(content->size()) >= line * picture.tinggi) {
        picture.bytes = QByteArray(content->data(), line * picture.tinggi);
        found.push_back(std::move(picture));
    }
}

void addPicture(Object stream, std::vector<GambarPdf>& found)
{
    Object dictionary = stream.getDict();
    GambarPdf picture;
    picture.lebar = numberIn(dictionary, "/Width", 0);
    picture.tinggi = numberIn(dictionary, "/Height", 0);
    if (picture.lebar <= 0 || picture.tinggi <= 0 || std::max(picture.lebar, picture.tinggi) > longestSide) {
        return;
    }
    if (isNamed(dictionary.getKey("/Filter"), "/DCTDecode")) {
        const auto raw = stream.getRawStreamData();
        picture.isJpeg = true;
        picture.bytes = QByteArray(
            reinterpret_cast<const char*>(raw->getBuffer()), static_cast<qsizetype>(raw->getSize()));
        found.push_back(std::move(picture));
        return;
    }
    addLines(stream, std::move(picture), found);
}

void addPicturesOf(Object page, std::vector<GambarPdf>& found)
{
    Object resources = page.getKey("/Resources");
    Object objects = resources.isDictionary() ? resources.getKey("/XObject") : Object::newNull();
    for (const std::string& name : objects.isDictionary() ? objects.getKeys() : std::set<std::string>()) {
        Object one = objects.getKey(name);
        if (found.size() < mostPictures && one.isStream() &&
            isNamed(one.getDict().getKey("/Subtype"), "/Image")) {
            addPicture(one, found);
        }
    }
}

} // namespace

std::vector<GambarPdf> gambarDalam(const QByteArray& pdf)
{
    std::vector<GambarPdf> found;
    try {
        const std::unique_ptr<QPDF> read = readStrictly(pdf.constData(), pdf.size());
        const std::vector<Object>& pages = read->getAllPages();
        for (size_t at = 0; at < std::min(pages.size(), mostPages); ++at) {
            addPicturesOf(pages[at], found);
        }
    } catch (const std::exception&) {
        return found;
    }
    return found;
}

} // namespace kinerja::seal
