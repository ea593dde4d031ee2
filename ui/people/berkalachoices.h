#pragma once

#include "core/common/enumnames.h"
#include "ui/text/angkakredittext.h"
#include "ui/text/evaluasitext.h"
#include "ui/text/kepegawaiantext.h"

#include <QStringList>

namespace kinerja
{

// An enum as a choice of BerkalaDialog: what is shown, and the index as text.

template <class E> QStringList choiceLabels()
{
    QStringList all;
    for (const auto& [value, name] : EnumNames<E>::table) {
        all.append(text::label(value));
    }
    return all;
}

template <class E> QString indexOf(E value)
{
    for (size_t i = 0; i < EnumNames<E>::table.size(); ++i) {
        if (EnumNames<E>::table[i].first == value) {
            return QString::number(i);
        }
    }
    return QStringLiteral("0");
}

template <class E> E valueAt(const QString& index)
{
    return EnumNames<E>::table[static_cast<size_t>(index.toInt())].first;
}

} // namespace kinerja
