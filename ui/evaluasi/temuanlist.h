#pragma once

#include "core/checks/finding.h"

#include <vector>

class QListWidget;

namespace kinerja
{

/// Lists findings of an evaluation with their level; the field that each points to stands in Qt::UserRole.
void fillTemuan(QListWidget& list, const std::vector<Finding>& findings);

} // namespace kinerja
