#pragma once

#include "core/domain/skp/tandatangan.h"

#include <QDate>
#include <QString>

namespace kinerja
{

/// Words that stand on a paper where a signature would, recorded after it was locked.
struct TanpaTandaTangan {
    PeranTandaTangan peran = PeranTandaTangan::Pegawai;
    QString kalimat;
    QDate tanggal; ///< stands where the form left the day open
    bool operator==(const TanpaTandaTangan&) const = default;
};

} // namespace kinerja
