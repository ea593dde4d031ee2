#include "core/usecases/pegawai/penilaiofdrafts.h"

namespace kinerja
{

void fillPenilaiOfDrafts(Transaction& transaction, const Pegawai& pegawai)
{
    if (pegawai.atasan.isEmpty()) {
        return;
    }
    for (const SkpRow& row : transaction.lists().skpOf(pegawai.kunci)) {
        if (!isEditable(row.status) || !row.penilai.isEmpty() || row.sebagai != Sebagai::Definitif) {
            continue;
        }
        Skp skp = *transaction.load(row.kunci);
        skp.penilai = pegawai.atasan;
        if (skp.atasanPenilai.isEmpty()) {
            const auto penilai = transaction.load(pegawai.atasan);
            skp.atasanPenilai = penilai ? penilai->atasan : PegawaiKunci();
        }
        transaction.save(skp);
    }
}

} // namespace kinerja
