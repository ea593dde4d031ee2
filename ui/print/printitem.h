#pragma once

#include "core/usecases/assemblepapers.h"
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

/// An assembled paper as it goes to the printer on that day: marked while it is a draft, signed where it was.
PrintItem printItemOf(Kertas paper, const QString& name, const QString& fileName, QDate today);

} // namespace kinerja
