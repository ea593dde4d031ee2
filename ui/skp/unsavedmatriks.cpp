#include "ui/skp/unsavedmatriks.h"

namespace kinerja
{

namespace
{

constexpr int numberDigits = 9;

void showIn(MatriksView& view, const FillMatrixCell& cell)
{
    for (BarisMatriks& row : view.baris) {
        for (size_t i = 0; i < view.kolom.size() && row.pegawai == cell.pegawai; ++i) {
            const KolomMatriks& column = view.kolom[i];
            SelTampil& shown = row.sel.at(i);
            if (column.rhk != cell.rhk || column.indikator != cell.indikator || shown.peran == cell.peran) {
                continue;
            }
            shown = {};
            shown.peran = cell.peran;
            shown.cara = cell.cara;
            shown.keadaan = cell.peran.isEmpty() ? KeadaanSel::Kosong : KeadaanSel::HanyaTeks;
        }
    }
}

} // namespace

int UnsavedMatriks::keep(std::vector<FillMatrixCell> cells)
{
    m_cells[++m_number] = std::move(cells);
    return m_number;
}

QString UnsavedMatriks::key(int number) const
{
    return QStringLiteral("matriks/%1/%2").arg(number, numberDigits, 10, QLatin1Char('0')).arg(m_grid);
}

void UnsavedMatriks::showIn(MatriksView& view) const
{
    for (const auto& [number, cells] : m_cells) {
        for (const FillMatrixCell& cell : cells) {
            if (cell.leader == view.leader) {
                kinerja::showIn(view, cell);
            }
        }
    }
}

} // namespace kinerja
