#pragma once

#include "core/usecases/penyusunan/compareperjanjian.h"

#include <QString>

namespace kinerja::text
{

/// The kind of revision as a choice, with mnemonic.
QString pilihanRevisi(JenisRevisi jenis);
/// What that kind is for, demands and forbids, in plain words. `sejak`: the day of the last signature as it
/// is shown; `perbaikanKe`: the n that a redaksional revision prints.
QString tentangRevisi(JenisRevisi jenis, const QString& sejak, int perbaikanKe);
/// A row of the chain of revisions, by its number from 1.
QString namaRevisi(int revisi);
/// What kind of difference it is.
QString label(JenisBedaPerjanjian jenis);

} // namespace kinerja::text
