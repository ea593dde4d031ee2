#include "core/seal/revisiondiff.h"

#include "core/seal/formfields.h"
#include "core/seal/textplaces.h"

#include <algorithm>
#include <exception>
#include <functional>
#include <utility>

namespace kinerja::seal
{

namespace
{

using Keys = std::set<std::string>;
using Object = QPDFObjectHandle;

/// More objects than a document of a few pages can have: an attack on the time of the reader.
constexpr size_t mostPairs = 2'000'000;
constexpr int deepest = 400;

class Comparison
{
public:
    Comparison(QPDF& before, QPDF& after, const std::set<QPDFObjGen>& added)
        : m_before(before), m_after(after), m_added(added)
    {
        for (QPDF* pdf : {&before, &after}) {
            for (const Object& page : pdf->getAllPages()) {
                m_apart.insert(page.getObjGen());
            }
            for (const Object& field : signatureFields(*pdf)) {
                m_apart.insert(field.getObjGen());
                m_fields.insert(field.getObjGen());
            }
        }
    }

    RevisionDifference run()
    {
        m_found.isMore = !isSameCatalog() || !isSameInfo() || !hasReason();
        return m_found;
    }

private:
    /// What neither adds a signature nor tells how to check one has no business behind one, also where no
    /// page shows it.
    bool hasReason()
    {
        return !m_added.empty() ||
               !isSame(m_before.getRoot().getKey("/DSS"), m_after.getRoot().getKey("/DSS"), 0);
    }

    bool isSameCatalog()
    {
        Object one = m_before.getRoot();
        Object other = m_after.getRoot();
        return one.isDictionary() && other.isDictionary() &&
               isSameBut(one, other, {"/AcroForm", "/DSS", "/Extensions", "/Pages", "/Version"}, 0) &&
               isSameTree(one.getKey("/Pages"), other.getKey("/Pages"), 0) &&
               isSameForm(one.getKey("/AcroForm"), other.getKey("/AcroForm"));
    }

    /// A program that signs notes when, and its name.
    bool isSameInfo()
    {
        Object one = m_before.getTrailer().getKey("/Info");
        Object other = m_after.getTrailer().getKey("/Info");
        if (!one.isDictionary() || !other.isDictionary()) {
            return isSame(one, other, 0);
        }
        return isSameBut(one, other, {"/ModDate", "/Producer"}, 0);
    }

    bool isSameTree(Object one, Object other, int depth)
    {
        if (depth > deepest || !one.isDictionary() || !other.isDictionary()) {
            return false;
        }
        Object kids = one.getKey("/Kids");
        Object others = other.getKey("/Kids");
        if (!kids.isArray()) {
            return !others.isArray() && isSamePage(one, other);
        }
        bool same = others.isArray() && kids.getArrayNItems() == others.getArrayNItems() &&
                    isSameBut(one, other, {"/Kids", "/Parent"}, 0);
        for (int at = 0; same && at < kids.getArrayNItems(); ++at) {
            same = isSameTree(kids.getArrayItem(at), others.getArrayItem(at), depth + 1);
        }
        return same;
    }

    bool isSamePage(Object one, Object other)
    {
        ++m_page;
        return one.getObjGen() == other.getObjGen() && isSameBut(one, other, {"/Annots", "/Parent"}, 0) &&
               areSameNotes(one.getKey("/Annots"), other.getKey("/Annots"), other);
    }

    /// The old ones in their order; new ones only as places of new signatures.
    bool areSameNotes(Object one, Object other, Object page)
    {
        const auto isAllowed = [&](Object& note) {
            if (!isPlaceOfNew(note)) {
                return false;
            }
            if (coversText(page, note.getKey("/Rect"))) {
                m_found.coveredPages.insert(m_page);
            }
            return true;
        };
        return isSameList(one, other, isAllowed);
    }

    bool isSameForm(Object one, Object other)
    {
        if (!one.isDictionary() || !other.isDictionary()) {
            return one.isDictionary() ? false : other.isNull() || isNewForm(other);
        }
        Keys free{"/Fields", "/SigFlags"};
        if (holdsSignaturesAlone(one) && holdsSignaturesAlone(other)) {
            free.insert({"/DA", "/DR"}); // used by fields of text alone
        }
        return isSameBut(one, other, free, 0) && isSameList(one.getKey("/Fields"), other.getKey("/Fields"),
                                                     [&](Object& field) { return isFieldOfNew(field); });
    }

    /// A form that came with the first signature.
    bool isNewForm(Object form)
    {
        Object none = Object::newDictionary();
        return form.isDictionary() && isSameForm(none, form);
    }

    bool holdsSignaturesAlone(Object form)
    {
        Object fields = form.getKey("/Fields");
        for (int at = 0; fields.isArray() && at < fields.getArrayNItems(); ++at) {
            if (m_fields.count(fields.getArrayItem(at).getObjGen()) == 0) {
                return false;
            }
        }
        return true;
    }

    bool isSameList(Object one, Object other, const std::function<bool(Object&)>& isAllowed)
    {
        const auto old = one.isArray() ? one.getArrayAsVector() : std::vector<Object>();
        const auto now = other.isArray() ? other.getArrayAsVector() : std::vector<Object>();
        if ((!one.isNull() && !one.isArray()) || (!other.isNull() && !other.isArray())) {
            return false;
        }
        size_t at = 0;
        for (Object item : now) {
            if (at < old.size() && item.getObjGen() == old[at].getObjGen() && isSameEntry(old[at], item)) {
                ++at;
            } else if (!isAllowed(item)) {
                return false;
            }
        }
        return at == old.size();
    }

    /// The same, or a place that was empty and holds a new signature now.
    bool isSameEntry(Object one, Object other)
    {
        const bool isField = one.isIndirect() && m_fields.count(one.getObjGen()) != 0;
        if (isField && one.getKey("/V").isNull() && isFieldOfNew(other)) {
            return isSameBut(one, other, {"/AP", "/DA", "/F", "/M", "/MK", "/V"}, 0) && isPlain(other);
        }
        return isField ? isSameBut(one, other, {}, 0) : isSame(one, other, 0);
    }

    bool isFieldOfNew(Object field)
    {
        if (!field.isDictionary()) {
            return false;
        }
        Object kind = field.getKey("/FT");
        return kind.isName() && kind.getName() == "/Sig" && holdsNew(field);
    }

    bool holdsNew(Object field)
    {
        Object value = field.getKey("/V");
        return value.isIndirect() && m_added.count(value.getObjGen()) != 0;
    }

    bool isPlaceOfNew(Object note)
    {
        if (!note.isDictionary() || !isPlain(note)) {
            return false;
        }
        Object kind = note.getKey("/Subtype");
        Object parent = note.getKey("/Parent");
        return kind.isName() && kind.getName() == "/Widget" &&
               (isFieldOfNew(note) || (parent.isDictionary() && isFieldOfNew(parent)));
    }

    /// Nothing happens when it is pressed or shown.
    static bool isPlain(Object note) { return !note.hasKey("/A") && !note.hasKey("/AA"); }

    bool isSameBut(Object one, Object other, const Keys& free, int depth)
    {
        Keys keys = one.getKeys();
        keys.merge(other.getKeys());
        return std::all_of(keys.begin(), keys.end(), [&](const std::string& key) {
            return free.count(key) != 0 || isSame(one.getKey(key), other.getKey(key), depth + 1);
        });
    }

    bool isSame(Object one, Object other, int depth)
    {
        if (depth > deepest || one.getTypeCode() != other.getTypeCode()) {
            return false;
        }
        if (one.isIndirect() && other.isIndirect()) {
            if (m_apart.count(one.getObjGen()) != 0 || m_apart.count(other.getObjGen()) != 0) {
                return one.getObjGen() == other.getObjGen(); // compared in its own place
            }
            if (!m_seen.emplace(one.getObjGen(), other.getObjGen()).second) {
                return true;
            }
            if (m_seen.size() > mostPairs) {
                return false;
            }
        }
        return isSameContent(one, other, depth);
    }

    bool isSameContent(Object one, Object other, int depth)
    {
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
            const auto bytes = one.getRawStreamData();
            const auto others = other.getRawStreamData();
            return isSameBut(one.getDict(), other.getDict(), {"/Length"}, depth) &&
                   bytes->getSize() == others->getSize() &&
                   std::equal(bytes->getBuffer(), bytes->getBuffer() + bytes->getSize(), others->getBuffer());
        }
        return one.unparse() == other.unparse();
    }

    QPDF& m_before;
    QPDF& m_after;
    const std::set<QPDFObjGen>& m_added;
    std::set<QPDFObjGen> m_apart;  ///< pages and fields, which are compared by their own rule
    std::set<QPDFObjGen> m_fields; ///< signature fields
    std::set<std::pair<QPDFObjGen, QPDFObjGen>> m_seen;
    int m_page = 0;
    RevisionDifference m_found;
};

} // namespace

RevisionDifference compareRevisions(QPDF& before, QPDF& after, const std::set<QPDFObjGen>& added)
{
    try {
        return Comparison(before, after, added).run();
    } catch (const std::exception&) {
        RevisionDifference unreadable;
        unreadable.isMore = true;
        return unreadable;
    }
}

} // namespace kinerja::seal
