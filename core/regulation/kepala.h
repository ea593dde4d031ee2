#pragma once

#include "core/domain/regulasitersimpan.h"

#include <QDate>
#include <QString>

#include <optional>

namespace kinerja
{

class LawNode;

/// What stands at the head of each data file of the law; all of it may be absent.
struct KepalaRegulasi {
    QString versi;
    QDate berlakuMulai;
    std::optional<StatusRegulasi> status;
    QString sumber;
    bool operator==(const KepalaRegulasi&) const = default;
};

KepalaRegulasi readKepala(const LawNode& root);

} // namespace kinerja
