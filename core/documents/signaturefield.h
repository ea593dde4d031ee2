#pragma once

#include "core/domain/skp/tandatangan.h"

#include <QByteArray>

#include <optional>

namespace kinerja
{

/// The name of the place for an electronic signature in a PDF; `ordinal`: from 1, where a form has several
/// places for one role.
QByteArray signatureFieldName(PeranTandaTangan role, int ordinal = 1);
/// The role whose place has that name; nothing for a place that this program did not make.
std::optional<PeranTandaTangan> roleOfSignatureField(const QByteArray& name);

} // namespace kinerja
