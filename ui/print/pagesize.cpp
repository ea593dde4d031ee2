#include "ui/print/pagesize.h"

#include "ui/print/units.h"

#include <QPageSize>

namespace kinerja
{

namespace
{

QPageSize pageSizeOf(Paper paper)
{
    switch (paper) {
    case Paper::A4: return QPageSize(QPageSize::A4);
    case Paper::F4:
        return QPageSize(
            QSizeF(215, 330), QPageSize::Millimeter, QStringLiteral("F4"), QPageSize::ExactMatch);
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

QSizeF paperSize(Paper paper)
{
    switch (paper) {
    case Paper::A4: return {millimetres(210), millimetres(297)};
    case Paper::F4: return {millimetres(215), millimetres(330)};
    }
    Q_UNREACHABLE();
    return {};
}

QPageLayout pageLayoutOf(Paper paper, Orientation orientation)
{
    return {pageSizeOf(paper),
        orientation == Orientation::Portrait ? QPageLayout::Portrait : QPageLayout::Landscape, {}};
}

} // namespace kinerja
