#include "core/usecases/pegawai/importpegawairows.h"

#include "core/usecases/pegawai/penilaiofdrafts.h"

namespace kinerja
{

namespace
{

std::vector<ImportRowFault> faultsOf(const std::vector<BarisPegawai>& rows)
{
    std::vector<ImportRowFault> faults;
    for (const BarisPegawai& row : rows) {
        for (const TemuanBaris& finding : row.temuan) {
            if (isGalat(finding.kind)) {
                faults.push_back({row.baris, finding});
            }
        }
    }
    return faults;
}

} // namespace

Result<Outcome<ImportedPegawai>, Refused<ImportRowFault>> importPegawaiRows(
    Session& session, const GolonganTable& golongan, const ImportPegawaiRows& command)
{
    using Answer = Result<ImportedPegawai, Refused<ImportRowFault>>;
    return session.file.transact(UndoPolicy::Undoable, [&](Transaction& transaction) -> Answer {
        std::vector<BarisPegawai> rows =
            previewPegawaiRows(transaction, golongan, command.table, command.kolom);
        std::vector<BarisPegawai> chosen;
        std::copy_if(rows.begin(), rows.end(), std::back_inserter(chosen),
            [&](const BarisPegawai& row) { return command.baris.contains(row.baris); });
        if (const auto faults = faultsOf(chosen); !faults.empty()) {
            return failure(Refused<ImportRowFault>(faults));
        }
        for (BarisPegawai& row : rows) {
            if (row.pegawai.kunci.isEmpty() && command.baris.contains(row.baris)) {
                row.pegawai.kunci = PegawaiKunci(session.ids.next());
            }
        }
        ImportedPegawai imported;
        for (BarisPegawai& row : rows) {
            if (!command.baris.contains(row.baris) || row.nasib == NasibBaris::Sama) {
                continue;
            }
            if (row.atasanBaris) {
                row.pegawai.atasan = rows[*row.atasanBaris].pegawai.kunci;
            }
            transaction.save(row.pegawai);
            ++(row.nasib == NasibBaris::Baru ? imported.baru : imported.diperbarui);
        }
        for (const BarisPegawai& row : rows) {
            if (command.baris.contains(row.baris) && row.nasib == NasibBaris::Diperbarui) {
                fillPenilaiOfDrafts(transaction, row.pegawai); // every superior is stored by now
            }
        }
        return imported;
    });
}

} // namespace kinerja
