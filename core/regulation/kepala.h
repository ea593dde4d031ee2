#pragma once

#include "core/common/enumnames.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace kinerja
{

class LawNode;

/// How sure it is that a data file says what the law says.
enum class StatusRegulasi { Resmi, Praktik, BelumTerverifikasi };

/// What stands at the head of each data file of the law; all of it may be absent.
struct KepalaRegulasi {
    QString versi;
    QDate berlakuMulai;
    std::optional<StatusRegulasi> status;
    QString sumber;
    bool operator==(const KepalaRegulasi&) const = default;
};

KepalaRegulasi readKepala(const LawNode& root);

template <> struct EnumNames<StatusRegulasi> {
    static constexpr std::array table{
        std::pair{StatusRegulasi::Resmi, "resmi"},
        std::pair{StatusRegulasi::Praktik, "praktik"},
        std::pair{StatusRegulasi::BelumTerverifikasi, "belum_terverifikasi"},
    };
};

} // namespace kinerja
