#pragma once

#include "core/common/result.h"
#include "core/regulation/kepala.h"
#include "core/regulation/regulationerror.h"

#include <QStringList>

#include <vector>

namespace kinerja
{

struct GolonganPns {
    QString golongan; ///< "III/a"
    QString pangkat;  ///< "Penata Muda"
    bool operator==(const GolonganPns&) const = default;
};

/// Golongan and pangkat of PNS, lowest first, and the golongan of PPPK, which have no pangkat.
class GolonganTable
{
public:
    static Result<GolonganTable, RegulationError> parse(const QByteArray& bytes);

    const std::vector<GolonganPns>& pns() const { return m_pns; }
    const QStringList& pppk() const { return m_pppk; }
    /// The pangkat of a golongan of PNS; empty where there is none.
    QString pangkat(const QString& golongan) const;
    bool contains(const QString& golongan) const;
    const KepalaRegulasi& kepala() const { return m_kepala; }

    bool operator==(const GolonganTable&) const = default;

private:
    KepalaRegulasi m_kepala;
    std::vector<GolonganPns> m_pns;
    QStringList m_pppk;
};

/// As papers print it: "Penata Muda / III/a"; one of the two alone where the other is empty.
QString pangkatGolonganTercetak(const QString& pangkat, const QString& golongan);

} // namespace kinerja
