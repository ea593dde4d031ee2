#pragma once

#include "core/documents/documentmodel.h"

namespace kinerja
{

/// Who a paper expects to sign it, as it names them.
struct Penandatangan {
    PeranTandaTangan peran = PeranTandaTangan::Pegawai;
    QString nama;
    QString nomor; ///< digits; empty where the paper tells none
    bool operator==(const Penandatangan&) const = default;
};

/// Those of the signature blocks, each role once, in the order of the page.
std::vector<Penandatangan> penandatanganDari(const DocumentModel& model);
/// The one of that role; null where the paper has no such place.
const Penandatangan* findPenandatangan(const std::vector<Penandatangan>& all, PeranTandaTangan peran);

/// Whether the form leaves the day above a signature open: dots for a pen, which nothing electronic fills.
bool isTanggalTerbuka(const DocumentModel& model);

/// Whether a certificate of that name and number (empty: it has none) is the person's. Numbers decide where
/// both tell one of the same kind: a NIK says nothing about a NIP. Else the names do, whatever degrees one of
/// them leaves out.
bool isOrangnya(const Penandatangan& diharapkan, const QString& nama, const QString& nomor);

} // namespace kinerja
