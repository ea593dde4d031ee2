#pragma once

#include "core/storage/datafile.h"
#include "core/usecases/penyusunan/penyusunanerror.h"

namespace kinerja
{

struct ForgetPhrase {
    KolomFrasa kolom = KolomFrasa::RencanaHasilKerja;
    QString teks;
};

/// The phrase is never offered again, nor learnt again. What was written with it stays.
Result<Outcome<Done>, PenyusunanError> forgetPhrase(Session& session, const ForgetPhrase& command);

} // namespace kinerja
