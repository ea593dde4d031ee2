#include "ui/forms/scrolling.h"

#include <QVBoxLayout>

namespace kinerja
{

QScrollArea* scrolling(QWidget* content, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(content);
    return area;
}

void fillWithScrolling(QWidget* form, QWidget* content)
{
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scrolling(content, form));
}

} // namespace kinerja
