#pragma once

#include "core/storage/datafile.h"
#include "core/usecases/penyusunan/penyusunanerror.h"

namespace kinerja
{

/// What becomes of the RHK when the cell that it came from is emptied. Only ever deleted when asked for.
enum class RhkSelKosong { Pertahankan, Hapus };

/// One cell of the leader's Matriks Pembagian Peran dan Hasil (step e): row = pegawai, column = IKI.
struct FillMatrixCell {
    SkpKunci leader;
    PegawaiKunci pegawai;
    HasilKerjaKunci rhk;      ///< of the leader
    IndikatorKunci indikator; ///< of that RHK; empty where it has none yet
    QString peran;            ///< empty: clears the cell
    std::optional<CaraPeran> cara;
    RhkSelKosong rhkSelKosong = RhkSelKosong::Pertahankan;
};

/// What a cell did to the SKP of its pegawai.
enum class AkibatSel {
    TidakBerubah,      ///< the cell holds that text already
    RhkDibuat,         ///< a new RHK in the pegawai's draft, tied to the leader's
    RhkDikaitkan,      ///< the draft had an RHK of that text; it is tied now
    RhkDiubah,         ///< the RHK follows the cell
    RhkSudahDisunting, ///< the RHK was edited by hand: cell and RHK differ, both texts stay
    SkpTerkunci,       ///< the pegawai's SKP is no draft: both texts stay
    RhkDipertahankan,  ///< the cell is empty, its RHK stays in the pegawai's SKP
    RhkDihapus,
    HanyaTeks, ///< the leader's own row
    LuarUnit,  ///< somebody of another unit, whose SKP is written there: the role stands in the matrix alone
};

struct SelDiisi {
    PegawaiKunci pegawai;
    AkibatSel akibat = AkibatSel::TidakBerubah;
    SkpKunci skp;         ///< of the pegawai
    bool skpBaru = false; ///< the draft was made for this cell
    QString rencana;      ///< the RHK's text, where it differs from the cell's
    bool operator==(const SelDiisi&) const = default;
};

/// Fills, changes or clears a cell while the leader's SKP is a draft. A person of the
/// unit without an SKP of the year gets a draft.
Result<Outcome<SelDiisi>, PenyusunanError> fillMatrixCell(Session& session, const FillMatrixCell& command);

/// Several cells in one act: pasted from a spreadsheet, undone as one.
Result<Outcome<std::vector<SelDiisi>>, PenyusunanError> pasteMatrix(
    Session& session, const std::vector<FillMatrixCell>& cells);

} // namespace kinerja
