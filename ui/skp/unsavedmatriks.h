#pragma once

#include "core/usecases/penyusunan/fillmatrixcell.h"
#include "core/usecases/penyusunan/viewmatriks.h"

#include <QUuid>

#include <map>

namespace kinerja
{

/// Cells of matrices that are on their way to the file, or wait because the disk refused them.
class UnsavedMatriks
{
public:
    /// A number for these cells; later ones have greater numbers.
    int keep(std::vector<FillMatrixCell> cells);
    /// The key under which they wait: no other has it, and later ones follow.
    QString key(int number) const;
    /// They are stored, or refused for good.
    void forget(int number) { m_cells.erase(number); }
    /// Shows the grid as it was typed.
    void showIn(MatriksView& view) const;

private:
    QString m_grid = QUuid::createUuid().toString(QUuid::WithoutBraces); ///< wizard and page have one each
    std::map<int, std::vector<FillMatrixCell>> m_cells;
    int m_number = 0;
};

} // namespace kinerja
