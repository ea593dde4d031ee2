#pragma once

#include "core/common/enumnames.h"
#include "ui/text/evaluasitext.h"
#include "ui/text/kepegawaiantext.h"

#include <QComboBox>

#include <optional>

namespace kinerja
{

/// Fills a box with all values of a closed list; with `empty`, a first entry that means none.
template <NamedEnum E> void fillEnumBox(QComboBox& box, const QString& empty)
{
    if (!empty.isNull()) {
        box.addItem(empty, -1);
    }
    for (const auto& [value, name] : EnumNames<E>::table) {
        box.addItem(text::label(value), static_cast<int>(value));
    }
}

template <NamedEnum E> std::optional<E> enumIn(const QComboBox& box)
{
    const int value = box.currentData().isValid() ? box.currentData().toInt() : -1;
    return value < 0 ? std::nullopt : std::optional(static_cast<E>(value));
}

template <NamedEnum E> void showEnum(QComboBox& box, const std::optional<E>& value)
{
    box.setCurrentIndex(box.findData(value ? static_cast<int>(*value) : -1));
}

} // namespace kinerja
