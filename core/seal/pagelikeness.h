#pragma once

// Seen only by the files of this room that read PDF with qpdf.

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <set>
#include <string>
#include <utility>

namespace kinerja::seal
{

/// Whether what two files draw is the same thing, however each numbers its objects and packs its streams.
class PageLikeness
{
public:
    /// What pages draw and with what; without annotations.
    bool areSamePages(QPDF& one, QPDF& other);

private:
    using Keys = std::set<std::string>;
    using Object = QPDFObjectHandle;

    bool isSamePage(Object one, Object other);
    bool isSame(Object one, Object other, int depth);
    bool isSameContent(Object one, Object other, int depth);
    bool isSameBut(Object one, Object other, const Keys& free, int depth);
    bool isSameStream(Object one, Object other, int depth);

    std::set<std::pair<QPDFObjGen, QPDFObjGen>> m_seen;
};

} // namespace kinerja::seal
