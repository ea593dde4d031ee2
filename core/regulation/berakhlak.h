#pragma once

#include "core/common/result.h"
#include "core/domain/skp/perilakukerja.h"
#include "core/regulation/kepala.h"
#include "core/regulation/regulationerror.h"

#include <QStringList>

#include <array>

namespace kinerja
{

/// One BerAKHLAK value as the forms print it (SE MenPANRB 20/2021).
struct NilaiPerilaku {
    NilaiBerakhlak nilai = NilaiBerakhlak::BerorientasiPelayanan;
    QString nama;
    QStringList panduan; ///< the guides below the name
    bool operator==(const NilaiPerilaku&) const = default;
};

/// All seven values, in the order of NilaiBerakhlak.
class BerakhlakTable
{
public:
    static Result<BerakhlakTable, RegulationError> parse(const QByteArray& bytes);

    const std::array<NilaiPerilaku, 7>& nilai() const { return m_nilai; }
    const NilaiPerilaku& nilai(NilaiBerakhlak which) const { return m_nilai.at(static_cast<size_t>(which)); }
    const KepalaRegulasi& kepala() const { return m_kepala; }

    bool operator==(const BerakhlakTable&) const = default;

private:
    KepalaRegulasi m_kepala;
    std::array<NilaiPerilaku, 7> m_nilai;
};

} // namespace kinerja
