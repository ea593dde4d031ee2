#pragma once

#include "core/seal/sandi.h"

#include <QTextStream>

#include <optional>

namespace kinerja::cli
{

/// Asks on the terminal, without showing what is typed; nothing where there is no terminal.
std::optional<seal::Sandi> askPassphrase(const QString& question);
/// The first line of a file, without its end; nothing where it can't be read.
std::optional<seal::Sandi> readPassphrase(const QString& path);

} // namespace kinerja::cli
