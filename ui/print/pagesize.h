#pragma once

#include "core/documents/documentmodel.h"
#include "ui/print/renderoptions.h"

#include <QPageLayout>

namespace kinerja
{

/// The whole sheet, without margins. F4 is exactly 215 × 330 mm: Qt would make a German Fanfold of it.
QPageLayout pageLayoutOf(Paper paper, Orientation orientation);

} // namespace kinerja
