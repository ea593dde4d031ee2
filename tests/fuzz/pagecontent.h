#pragma once

#include <QByteArray>

#include <optional>

namespace kinerja::tests
{

/// What the pages of a PDF show, as far as it can be told without drawing them: for each page the decoded
/// content, the boxes, the rotation, the resources, and the annotations that are no signatures. Nothing where
/// the file can't be read.
std::optional<QByteArray> pageContent(const QByteArray& pdf);

} // namespace kinerja::tests
