#pragma once

#include "core/common/fields.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace kinerja
{

/// A file kept inside the data file: its name as given and the SHA-256 of its content (64 hex digits), by
/// which the content is stored once.
struct Berkas {
    QString nama;
    QString sha256;
    std::optional<qint64> ukuran; ///< bytes
    bool operator==(const Berkas&) const = default;
};

template <> struct Fields<Berkas> {
    static constexpr auto list = std::tuple{required("nama", &Berkas::nama),
        required("sha256", &Berkas::sha256), optional("ukuran", &Berkas::ukuran)};
};

} // namespace kinerja
