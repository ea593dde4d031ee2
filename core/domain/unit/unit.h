#pragma once

#include "core/common/fields.h"
#include "core/domain/periode.h"

#include <QString>
#include <QStringList>

namespace kinerja
{

/// The work unit whose SKP this data file holds; exactly one a file.
struct Unit {
    QString nama;
    QString instansi;
    QString tempat; ///< where papers are signed, unless said otherwise
    JenisPeriode periodeEvaluasi = JenisPeriode::Triwulanan;
    QStringList kop; ///< letterhead lines, from the top
    bool operator==(const Unit&) const = default;
};

template <> struct Fields<Unit> {
    static constexpr auto list = std::tuple{required("nama", &Unit::nama),
        required("instansi", &Unit::instansi), optional("tempat", &Unit::tempat),
        optional("periode_evaluasi", &Unit::periodeEvaluasi), optional("kop", &Unit::kop)};
};

} // namespace kinerja
