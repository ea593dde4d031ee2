#pragma once

#include "core/usecases/papers/assemblepapers.h"
#include "core/usecases/penetapan/skpact.h"
#include "core/usecases/penetapan/viewpenetapan.h"

#include <QString>

namespace kinerja::text
{

/// What an act is called on a button, with mnemonic.
QString label(ActSkp act);
/// Why an act was not done, and what to do.
QString sentence(const ActError& error);
QString sentence(PictureProblem problem);
/// Why a paper can't be shown.
QString sentence(const PaperError& error);
/// Why an act that the state leads to is not possible now.
QString terhalang(const ActTersedia& act);
/// Who signed, when and how; and that a role has not signed yet.
QString tandaTangan(const TandaTangan& tandaTangan);
QString belumTandaTangan(PeranTandaTangan peran);
/// What taking back that signature is called on a button, with mnemonic.
QString batalkanTandaTangan(PeranTandaTangan peran);
/// What taking back the change of penilai of that day is called on a button.
QString batalkanPenggantian(QDate mulai);
/// What is to be done next with an SKP of that state.
QString langkahBerikut(StatusSkp status);

} // namespace kinerja::text
