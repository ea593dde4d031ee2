#include "core/usecases/pelaksanaan/attachbukti.h"

#include "core/usecases/pelaksanaan/pelaksanaanrantai.h"
#include "core/usecases/penetapan/revisionchain.h"
#include "core/usecases/unit/pengaturan.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace kinerja
{

namespace
{

/// Takes one file in; nothing where it can't be.
std::optional<BuktiDitolak::Sebab> take(
    Transaction& transaction, const AttachBukti& command, const QString& path, BuktiDukung& proof)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return BuktiDitolak::Sebab::TidakTerbaca;
    }
    if (file.size() == 0) {
        return BuktiDitolak::Sebab::Kosong;
    }
    if (file.size() > command.mostBytes.value_or(mostBytesOfBukti(transaction))) {
        return BuktiDitolak::Sebab::TerlaluBesar;
    }
    const QFileInfo info(path);
    proof.judul = info.completeBaseName();
    proof.rhk = command.rhk;
    proof.indikator = command.indikator;
    proof.berkas.nama = info.fileName();
    proof.berkas.sha256 = transaction.berkas().put(file);
    proof.berkas.ukuran = transaction.berkas().size(proof.berkas.sha256);
    return std::nullopt;
}

} // namespace

Result<Outcome<BuktiDilampirkan>, PelaksanaanError> attachBukti(Session& session, const AttachBukti& command)
{
    return session.file.transact(
        UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<BuktiDilampirkan, PelaksanaanError> {
            const std::vector<SkpRow> rows = revisionChain(transaction, command.skp);
            const SkpRow* inForce = revisionInForce(rows);
            if (inForce == nullptr) {
                return failure(PelaksanaanError(PelaksanaanError::Kind::SkpNotFound));
            }
            if (const auto closed = pelaksanaanTertutup(inForce->status)) {
                return failure(*closed);
            }
            Pelaksanaan year = pelaksanaanRantai(transaction, command.skp);
            BuktiDilampirkan done;
            for (const QString& path : command.paths) {
                BuktiDukung proof;
                if (const auto refused = take(transaction, command, path, proof)) {
                    done.ditolak.push_back(
                        {path, *refused, command.mostBytes.value_or(mostBytesOfBukti(transaction))});
                    continue;
                }
                proof.kunci = session.ids.next();
                proof.tanggal = command.tanggal.isValid() ? command.tanggal : session.clock.today();
                year.buktiDukung.push_back(proof);
                ++done.jumlah;
            }
            std::vector<SkpKunci> chain;
            for (const SkpRow& row : rows) {
                chain.push_back(row.kunci);
            }
            savePelaksanaanRantai(transaction, chain, year);
            return done;
        });
}

Result<Done, BerkasError> writeBerkas(Reader& reader, const Berkas& berkas, const QString& path)
{
    if (!reader.berkas().contains(berkas.sha256)) {
        return failure(BerkasError{BerkasError::Sebab::TidakAda, {}});
    }
    if (!reader.berkas().isUtuh(berkas.sha256)) {
        return failure(BerkasError{BerkasError::Sebab::Berubah, {}});
    }
    QSaveFile file(path);
    bool whole = file.open(QIODevice::WriteOnly);
    if (whole) {
        reader.berkas().read(berkas.sha256, [&](const QByteArray& piece) {
            whole = file.write(piece) == piece.size();
            return whole;
        });
        whole = whole && file.commit();
    }
    if (!whole) {
        return failure(BerkasError{BerkasError::Sebab::TidakTertulis, file.errorString()});
    }
    return Done{};
}

} // namespace kinerja
