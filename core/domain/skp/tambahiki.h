#pragma once

#include "core/domain/skp/hasilkerja.h"

namespace kinerja
{

/// Something that was to be added but would have replaced what stands there, which stays.
struct TidakDiganti {
    QString pada;     ///< the IKI or RHK
    QString yangAda;  ///< what it holds
    QString yangBaru; ///< what it was to get
    bool operator==(const TidakDiganti&) const = default;
};

/// What became of IKI that were added to an RHK.
struct IkiDitambah {
    int baru = 0;
    int dilengkapi = 0; ///< stood there without aspek or target
    int sudahAda = 0;   ///< stood there as they are, or with another target
    std::vector<TidakDiganti> tidakDiganti;
    void add(const IkiDitambah& other);
};

/// Whether the RHK's list holds that IKI: the same text and aspek, one of them without aspek included; an IKI
/// without text by its aspek and target.
const Indikator* ikiYangSama(const std::vector<Indikator>& iki, const Indikator& one);

/// Adds what is not there yet, at the end. One that is there gets the aspek and target that it lacks; what is
/// filled in is never replaced.
IkiDitambah tambahIki(std::vector<Indikator>& to, const std::vector<Indikator>& iki);

} // namespace kinerja
