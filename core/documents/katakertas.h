#pragma once

#include "core/documents/jenisdokumen.h"
#include "core/domain/periode.h"

#include <QString>

#include <optional>

namespace kinerja
{

/// A paper as file names and the event log call it: its kind, and where it is of an evaluation the period.
struct KataKertas {
    JenisDokumen jenis = JenisDokumen::Skp;
    std::optional<Periode> periode;
    bool operator==(const KataKertas&) const = default;
};

/// "skp", "evaluasi-tw1".
QString kataKertas(const KataKertas& paper);
std::optional<KataKertas> parseKataKertas(const QString& word);

} // namespace kinerja
