#pragma once

#include "core/documents/tanpatandatangan.h"

#include <QByteArray>
#include <QDate>
#include <QSizeF>
#include <QString>

#include <map>
#include <optional>

namespace kinerja
{

enum class Paper { A4, F4 };
enum class Mark { None, Draf };

/// What the renderer is told beside the model; none of it is part of what was hashed.
struct RenderOptions {
    Paper paper = Paper::A4;
    Mark mark = Mark::None;
    QDate day;    ///< the document's day, which becomes the dates in the PDF; null: the PDF bears none
    QString code; ///< a short text in the footer, before the page's number; empty: none
    QString qr;   ///< the text of the code at the lower right corner; empty: none
    bool electronicPlaces = false; ///< the PDF keeps a place for each one's electronic signature
    /// Of those who signed by picture; their day stands where the form left it open to be written by hand.
    std::map<PeranTandaTangan, GambarTandaTangan> signatures;
    std::optional<TanpaTandaTangan> notSigned; ///< of who would not sign
};

/// Points of the paper held upright.
QSizeF paperSize(Paper paper);

} // namespace kinerja
