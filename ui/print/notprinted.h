#pragma once

#include "core/usecases/papers/assemblepapers.h"
#include "ui/print/printerror.h"

#include <QString>

#include <variant>

namespace kinerja
{

/// Why something is not on paper: it could not be made, or not be printed.
using PrintTrouble = std::variant<PrintError, PaperError>;

/// What did not come out, as people call it.
struct NotPrinted {
    QString name;
    PrintTrouble reason;
};

} // namespace kinerja
