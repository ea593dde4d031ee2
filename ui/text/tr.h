#pragma once

#include <QCoreApplication>
#include <QString>

namespace kinerja::text
{

/// A sentence of ui/text in the language of the screens; the source is Indonesian. Every file of this room
/// uses this one, because lupdate files what it finds here under the namespace's name, whatever a local
/// helper would say.
inline QString tr(const char* source, const char* comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("kinerja::text", source, comment, n);
}

} // namespace kinerja::text
