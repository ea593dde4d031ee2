#pragma once

#include "core/documents/penandatangan.h"

#include <QByteArray>

#include <optional>

namespace kinerja
{

/// The name of the place for an electronic signature in a PDF; `ordinal`: from 1, where a form has several
/// places for one role.
QByteArray signatureFieldName(PeranTandaTangan role, int ordinal = 1);
/// The role whose place has that name; nothing for a place that this program did not make.
std::optional<PeranTandaTangan> roleOfSignatureField(const QByteArray& name);

/// What such a place says of who signs there, for those who have a page read out and for this program: "Tanda
/// tangan penilai: dr. Bambang Sutrisno (197812312005011002)".
QString signatureFieldTip(const Penandatangan& signer);
/// Who is to sign in the place of that name by what it says; nothing where it says none.
std::optional<Penandatangan> signerOfSignatureField(const QByteArray& name, const QString& tip);

} // namespace kinerja
