#pragma once

#include <QScrollArea>

namespace kinerja
{

/// Content that is scrolled where it does not fit, without a frame of its own.
QScrollArea* scrolling(QWidget* content, QWidget* parent);
/// A form that is nothing but its scrolled content.
void fillWithScrolling(QWidget* form, QWidget* content);

} // namespace kinerja
