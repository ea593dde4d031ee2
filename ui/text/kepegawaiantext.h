#pragma once

#include "core/common/tabular.h"
#include "core/domain/pegawai/kolompegawai.h"
#include "core/usecases/file/restorefromsampah.h"
#include "core/usecases/pegawai/deletepegawai.h"
#include "core/usecases/pegawai/pegawairows.h"
#include "core/usecases/pegawai/recordjabatanchange.h"
#include "core/usecases/pegawai/rentangfault.h"
#include "core/usecases/unit/saveorganisasi.h"
#include "core/usecases/unit/updateunit.h"
#include "ui/text/pegawaitext.h"

#include <QString>

namespace kinerja::text
{

QString label(KolomPegawai kolom);
/// What becomes of a pasted row.
QString label(NasibBaris nasib);

/// Why something about people, unit or plan was not stored, and what to do.
QString sentence(const PegawaiFault& fault);
QString sentence(const JabatanChangeFault& fault);
QString sentence(const RentangFault& fault);
QString sentence(const TemuanBaris& finding);
QString sentence(TabularError error);
QString sentence(UnitFault fault);
QString sentence(const OrganisasiFault& fault);
QString sentence(const RestoreFault& fault);
/// What became (or would become) of a person who was to be deleted.
QString sentence(const NasibPegawai& fate);

} // namespace kinerja::text
