#pragma once

#include "core/common/clock.h"
#include "core/common/idsource.h"

#include <QString>

#include <functional>

class QWidget;

namespace kinerja
{

class Prompter;
class RescueDialog;

/// Opens the dialog that saves what can be read of a damaged file (empty: to be chosen there). `open` is
/// called with the data file that the user wants to go on with.
RescueDialog* runRescue(QWidget* parent, Prompter& prompter, const Clock& clock, const QString& damaged,
    std::function<void(const QString&)> open);

} // namespace kinerja
