#pragma once

#include "core/usecases/papers/keepexports.h"
#include "ui/print/alasanlewati.h"
#include "ui/print/printitem.h"

namespace kinerja
{

/// A paper that was passed over.
struct Dilewati {
    QString nama; ///< as people read it in a list
    AlasanLewati alasan = AlasanLewati::TanpaNaskah;
};

/// The papers of an SKP that can be signed as they stand, each ready to be printed with places for
/// signatures; and the others. Angka kredit is signed once its evaluations are final: its text is that of the
/// export.
struct BahanTandaTangan {
    std::vector<PrintItem> siap;
    std::vector<Dilewati> dilewati;
};
BahanTandaTangan readSignable(Reader& reader, const SkpKunci& skp, const std::vector<JenisDokumen>& jenis,
    QDate today, std::optional<Periode> periode);

/// The kinds that people sign electronically, with papers of their own.
bool isDitandatanganiElektronik(JenisDokumen jenis);

} // namespace kinerja
