#pragma once

#include "core/domain/pelaksanaan/pilihanrhk.h"

#include <QDate>
#include <QStringList>

namespace kinerja::cells
{

// What the grids of the year show and take in their cells for a day, an RHK and an IKI.

/// A cell with choices gives them under this role, as a QStringList.
inline constexpr int choicesRole = Qt::UserRole + 1;

/// "02-02-2026".
QString dayText(QDate day);
/// "A.1. Melayani pasien".
QString label(const PilihanRhk& rhk);
QString rhkText(const std::vector<PilihanRhk>& all, const HasilKerjaKunci& rhk);
/// "1. Jumlah pasien".
QString ikiText(const std::vector<PilihanRhk>& all, const HasilKerjaKunci& rhk, const IndikatorKunci& iki);
QStringList rhkChoices(const std::vector<PilihanRhk>& all);
QStringList ikiChoices(const std::vector<PilihanRhk>& all, const HasilKerjaKunci& rhk);

/// Takes the RHK that is meant, and its IKI where it has one alone; blanks take it away. False where it is
/// not understood: nothing changes then.
bool takeRhk(
    const std::vector<PilihanRhk>& all, const QString& typed, HasilKerjaKunci& rhk, IndikatorKunci& iki);
bool takeIki(const std::vector<PilihanRhk>& all, const QString& typed, const HasilKerjaKunci& rhk,
    IndikatorKunci& iki);

/// Which of the choices is meant: by its number from 1, its text, or words that one alone holds; -1: none.
int chosen(const QStringList& choices, const QString& typed);

} // namespace kinerja::cells
