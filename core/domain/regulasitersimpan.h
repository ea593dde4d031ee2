#pragma once

#include "core/common/enumnames.h"
#include "core/common/fields.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace kinerja
{

/// How sure it is that a data file says what the law says.
enum class StatusRegulasi { Resmi, Praktik, BelumTerverifikasi };

/// A table of the law as the data file keeps it (id such as "distribusi"), and as it travels in packages.
struct RegulasiTersimpan {
    QString id;
    QString versi;
    QDate berlakuMulai;
    std::optional<StatusRegulasi> status;
    QString isi; ///< the JSON text of the table, to the byte
    bool operator==(const RegulasiTersimpan&) const = default;
};

template <> struct EnumNames<StatusRegulasi> {
    static constexpr std::array table{
        std::pair{StatusRegulasi::Resmi, "resmi"},
        std::pair{StatusRegulasi::Praktik, "praktik"},
        std::pair{StatusRegulasi::BelumTerverifikasi, "belum_terverifikasi"},
    };
};

template <> struct Fields<RegulasiTersimpan> {
    static constexpr auto list =
        std::tuple{required("id", &RegulasiTersimpan::id), required("versi", &RegulasiTersimpan::versi),
            optional("berlaku_mulai", &RegulasiTersimpan::berlakuMulai),
            optional("status", &RegulasiTersimpan::status), required("isi", &RegulasiTersimpan::isi)};
};

} // namespace kinerja
