#pragma once

// Seen only by the files of this room that read PDF with qpdf.

#include "core/seal/pdfrevision.h"

#include <set>
#include <string>

namespace kinerja::seal
{

/// What a later revision changes of an earlier one.
struct RevisionDifference {
    bool isMore = false;        ///< it changes what a further signature leaves alone
    std::set<int> coveredPages; ///< from 1: text there lies under the picture of a new signature
};

/// Allowed are the signatures of `added` (their dictionaries in the later revision), in new fields or in
/// places that were empty, and material for checking older ones (DSS): one of them there must be. Everything
/// that a page, the form or the catalog leads to stays as it was.
RevisionDifference compareRevisions(QPDF& before, QPDF& after, const std::set<QPDFObjGen>& added);

} // namespace kinerja::seal
