#pragma once

#include "core/domain/pegawai/pegawai.h"
#include "ui/shell/pagecontext.h"

namespace kinerja
{

class BerkalaDialog;

/// Dialogs over the dated lists of one person; they store what is entered and close.
BerkalaDialog* makeRiwayatDialog(const PageContext& context, const Pegawai& pegawai, QWidget* parent);
BerkalaDialog* makeRangkapDialog(const PageContext& context, const Pegawai& pegawai, QWidget* parent);
BerkalaDialog* makeTidakDinilaiDialog(const PageContext& context, const Pegawai& pegawai, QWidget* parent);

} // namespace kinerja
