#include "core/seal/pagelikeness.h"

#include "core/seal/decodedstream.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace kinerja::seal
{

namespace
{

constexpr size_t mostPairs = 200'000;
constexpr int deepest = 100;
/// More than any page or picture that the program prints unpacks to.
constexpr size_t mostBytes = size_t{256} * 1024 * 1024;
/// A thousandth of a point is not seen.
constexpr double finest = 0.001;

/// What a page has of its own, or from the branch of the tree that it hangs on (ISO 32000-1, 7.7.3.4).
QPDFObjectHandle inherited(QPDFObjectHandle page, const std::string& key)
{
    for (int up = 0; page.isDictionary() && up < deepest; ++up) {
        if (page.hasKey(key)) {
            return page.getKey(key);
        }
        page = page.getKey("/Parent");
    }
    return QPDFObjectHandle::newNull();
}

/// The sides of the page that is shown.
QPDFObjectHandle shownBox(QPDFObjectHandle page)
{
    QPDFObjectHandle box = inherited(page, "/CropBox");
    return box.isNull() ? inherited(page, "/MediaBox") : box;
}

QPDFObjectHandle turn(QPDFObjectHandle page)
{
    QPDFObjectHandle degrees = inherited(page, "/Rotate");
    return degrees.isNull() ? QPDFObjectHandle::newInteger(0) : degrees;
}

std::string trimmed(const std::string& text)
{
    static const char* const spaces = " \t\r\n\f";
    const size_t from = text.find_first_not_of(spaces);
    const size_t to = text.find_last_not_of(spaces);
    return from == std::string::npos ? std::string() : text.substr(from, to - from + 1);
}

} // namespace

bool PageLikeness::areSamePages(QPDF& one, QPDF& other)
{
    const auto& pages = one.getAllPages();
    const auto& others = other.getAllPages();
    return pages.size() == others.size() &&
           std::equal(pages.begin(), pages.end(), others.begin(),
               [this](const Object& page, const Object& mate) { return isSamePage(page, mate); });
}

bool PageLikeness::isSamePage(Object one, Object other)
{
    const auto content = pageContent(one, mostBytes);
    const auto mate = content ? pageContent(other, content->size() + 2) : std::nullopt;
    if (!content || !mate || trimmed(*content) != trimmed(*mate)) {
        return false;
    }
    // The rest is how the page hangs in its tree, what programs note beside it, and its annotations, which
    // have a rule of their own.
    static const Keys apart{"/Annots", "/Contents", "/CropBox", "/LastModified", "/MediaBox", "/Metadata",
        "/Parent", "/PieceInfo", "/Resources", "/Rotate", "/StructParents", "/Tabs", "/Thumb"};
    return isSame(shownBox(one), shownBox(other), 0) && isSame(turn(one), turn(other), 0) &&
           isSameBut(inherited(one, "/Resources"), inherited(other, "/Resources"), {"/ProcSet"}, 0) &&
           isSameBut(one, other, apart, 0);
}

bool PageLikeness::isSameBut(Object one, Object other, const Keys& free, int depth)
{
    if (!one.isDictionary() || !other.isDictionary()) {
        return isSame(one, other, depth);
    }
    Keys keys = one.getKeys();
    keys.merge(other.getKeys());
    return std::all_of(keys.begin(), keys.end(), [&](const std::string& key) {
        return free.count(key) != 0 || isSame(one.getKey(key), other.getKey(key), depth + 1);
    });
}

bool PageLikeness::isSame(Object one, Object other, int depth)
{
    if (depth > deepest) {
        return false;
    }
    if (one.isIndirect() && other.isIndirect()) {
        if (!m_seen.emplace(one.getObjGen(), other.getObjGen()).second) {
            return true; // compared already, or being compared
        }
        if (m_seen.size() > mostPairs) {
            return false;
        }
    }
    return isSameContent(one, other, depth);
}

bool PageLikeness::isSameContent(Object one, Object other, int depth)
{
    if (one.isNumber() && other.isNumber()) {
        return std::fabs(one.getNumericValue() - other.getNumericValue()) < finest;
    }
    if (one.getTypeCode() != other.getTypeCode()) {
        return false;
    }
    if (one.isArray()) {
        bool same = one.getArrayNItems() == other.getArrayNItems();
        for (int at = 0; same && at < one.getArrayNItems(); ++at) {
            same = isSame(one.getArrayItem(at), other.getArrayItem(at), depth + 1);
        }
        return same;
    }
    if (one.isDictionary()) {
        return isSameBut(one, other, {}, depth);
    }
    if (one.isStream()) {
        return isSameStream(one, other, depth);
    }
    return one.isString() ? one.getStringValue() == other.getStringValue() : one.unparse() == other.unparse();
}

bool PageLikeness::isSameStream(Object one, Object other, int depth)
{
    const auto raw = one.getRawStreamData();
    const auto others = other.getRawStreamData();
    const bool isPackedAlike = raw->getSize() == others->getSize() &&
                               std::memcmp(raw->getBuffer(), others->getBuffer(), raw->getSize()) == 0 &&
                               isSameBut(one.getDict(), other.getDict(), {"/Length"}, depth);
    if (isPackedAlike) {
        return true;
    }
    const auto content = decodedStream(one, mostBytes);
    const auto mate = content ? decodedStream(other, content->size()) : std::nullopt;
    return content && content == mate &&
           isSameBut(one.getDict(), other.getDict(), {"/DL", "/DecodeParms", "/Filter", "/Length"}, depth);
}

} // namespace kinerja::seal
