#pragma once

#include "core/regulation/konversiangkakredit.h"
#include "core/usecases/tindaklanjut/saveangkakredit.h"

#include <QString>

namespace kinerja::text
{

QString label(AngkaKreditFault::Kolom kolom);
/// What is wrong with an amount or a row, and what to write.
QString sentence(const AngkaKreditFault& fault);
/// One row of the conversion: months, predikat, jenjang and what it gives; that it is a draft where it is
/// one.
QString sentence(const BarisKonversi& row);
QString label(JenisDokumenAngkaKredit jenis);

} // namespace kinerja::text
