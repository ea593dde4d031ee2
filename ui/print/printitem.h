#pragma once

#include "core/documents/documentmodel.h"
#include "ui/print/renderoptions.h"

#include <QString>

namespace kinerja
{

/// One document on its way to paper.
struct PrintItem {
    QString name;     ///< as people read it in a list: "SKP - Siti Nurhaliza"
    QString fileName; ///< already fit for any disk, with ".pdf"
    DocumentModel model;
    RenderOptions options; ///< the paper is chosen where it is printed
};

} // namespace kinerja
