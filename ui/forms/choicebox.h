#pragma once

#include "core/common/enumnames.h"

#include <QComboBox>

namespace kinerja
{

/// Fills a combo box with all values of an enum; `label` gives their words.
template <NamedEnum E, class Label> void fillChoices(QComboBox& box, Label&& label)
{
    for (const auto& [value, name] : EnumNames<E>::table) {
        box.addItem(label(value), static_cast<int>(value));
    }
}

/// A first entry that means: not said.
inline void addUnsaid(QComboBox& box, const QString& label) { box.addItem(label, -1); }

template <NamedEnum E> void setChoice(QComboBox& box, std::optional<E> value)
{
    box.setCurrentIndex(box.findData(value ? static_cast<int>(*value) : -1));
}

template <NamedEnum E> std::optional<E> choiceOf(const QComboBox& box)
{
    const int value = box.currentData().isValid() ? box.currentData().toInt() : -1;
    return value < 0 ? std::nullopt : std::optional(static_cast<E>(value));
}

} // namespace kinerja
