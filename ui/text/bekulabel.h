#pragma once

#include <QString>

namespace kinerja::text
{

/// A property of what is frozen as the forms call it; the property's own name where they don't.
QString labelBagian(const QString& name);

} // namespace kinerja::text
