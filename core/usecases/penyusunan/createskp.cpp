#include "core/usecases/penyusunan/createskp.h"

#include "core/common/tanggal.h"
#include "core/domain/pegawai/identitas.h"
#include "core/domain/skp/skpkeys.h"

#include <algorithm>

namespace kinerja
{

namespace
{

/// The time in which a task as Plt or Plh was held, as far as the year goes.
void limitToTask(CreateSkp& proposal, const Pegawai& pegawai)
{
    for (const Rangkap& task : pegawai.rangkap) {
        const bool sameKind = (task.jenis == JenisRangkap::Plt) == (proposal.sebagai == Sebagai::Plt);
        const bool touches =
            task.mulai <= proposal.selesai && (task.selesai.isNull() || task.selesai >= proposal.mulai);
        if (sameKind && touches) {
            proposal.mulai = std::max(proposal.mulai, task.mulai);
            proposal.selesai =
                task.selesai.isNull() ? proposal.selesai : std::min(proposal.selesai, task.selesai);
            return;
        }
    }
}

/// After an SKP that was closed within the year, the next one begins on the following day.
void startAfterClosed(Reader& reader, CreateSkp& proposal)
{
    for (const SkpRow& row : reader.lists().skpOf(proposal.pegawai)) {
        const bool closed = row.status == StatusSkp::Ditutup || row.status == StatusSkp::Dievaluasi ||
                            row.status == StatusSkp::Selesai;
        if (closed && row.tahun == proposal.tahun && row.sebagai == proposal.sebagai &&
            row.selesai < proposal.selesai && row.selesai >= proposal.mulai) {
            proposal.mulai = row.selesai.addDays(1);
        }
    }
}

/// Form, approach and penilai go on as in the newest SKP of the same kind that is not of a later year.
void followEarlier(Reader& reader, CreateSkp& proposal)
{
    const SkpRow* newest = nullptr;
    const std::vector<SkpRow> all = reader.lists().skpOf(proposal.pegawai);
    for (const SkpRow& row : all) {
        if (row.sebagai == proposal.sebagai && row.tahun <= proposal.tahun &&
            (newest == nullptr || row.mulai > newest->mulai)) {
            newest = &row;
        }
    }
    if (const auto earlier = newest != nullptr ? reader.load(newest->kunci) : std::nullopt) {
        proposal.kelompok = earlier->kelompok;
        proposal.pendekatan = earlier->pendekatan;
        // Who came by a change of penilai goes on, where the pegawai's own superior was not changed with it.
        if (!earlier->pergantianPenilai.empty() && proposal.penilai == earlier->penilai) {
            const QDate last = earlier->selesai.isValid() ? earlier->selesai : QDate(earlier->tahun, 12, 31);
            proposal.penilai = earlier->penilaiPada(last);
            proposal.atasanPenilai = earlier->atasanPenilaiPada(last);
        }
    }
}

} // namespace

Kelompok usulanKelompok(const Pegawai& pegawai)
{
    if (!pegawai.jenisJabatan) {
        return Kelompok::JaJf;
    }
    switch (*pegawai.jenisJabatan) {
    case JenisJabatan::JptUtama:
    case JenisJabatan::JptMadya:
    case JenisJabatan::JptPratama: return Kelompok::Jpt;
    case JenisJabatan::Administrator:
    case JenisJabatan::Pengawas:
    case JenisJabatan::Fungsional:
    case JenisJabatan::Pelaksana: return Kelompok::JaJf;
    }
    Q_UNREACHABLE();
    return Kelompok::JaJf;
}

std::optional<CreateSkp> usulanSkp(Reader& reader, const PegawaiKunci& pegawai, int tahun, Sebagai sebagai)
{
    const std::optional<Pegawai> person = reader.load(pegawai);
    if (!person) {
        return std::nullopt;
    }
    CreateSkp proposal;
    proposal.pegawai = pegawai;
    proposal.tahun = tahun;
    proposal.sebagai = sebagai;
    proposal.mulai = QDate(tahun, 1, 1);
    proposal.selesai = QDate(tahun, 12, 31);
    proposal.kelompok = usulanKelompok(*person);
    if (sebagai == Sebagai::Definitif) {
        const auto said = kataNomor(person->identitas);
        const QDate began = person->tmtJabatan.isValid() ? person->tmtJabatan
                            : said                       ? said->tmtCpns
                                                         : QDate();
        if (began.isValid() && began.year() == tahun) {
            proposal.mulai = began; // CPNS: from the month in the NIP
        }
    } else {
        limitToTask(proposal, *person);
    }
    startAfterClosed(reader, proposal);
    proposal.penilai = person->atasan;
    const std::optional<Pegawai> superior =
        person->atasan.isEmpty() ? std::nullopt : reader.load(person->atasan);
    proposal.atasanPenilai = superior ? superior->atasan : PegawaiKunci();
    followEarlier(reader, proposal);
    return proposal;
}

Result<Skp, PenyusunanError> makeSkp(Transaction& transaction, IdSource& ids, const CreateSkp& command)
{
    if (!isTahun(command.tahun)) {
        return failure(PenyusunanError(PenyusunanError::Kind::TahunOutOfRange));
    }
    const std::optional<CreateSkp> proposal =
        usulanSkp(transaction, command.pegawai, command.tahun, command.sebagai);
    if (!proposal) {
        return failure(PenyusunanError(PenyusunanError::Kind::PegawaiNotFound));
    }
    Skp skp;
    skp.kunci = SkpKunci(ids.next());
    skp.pegawai = command.pegawai;
    skp.tahun = command.tahun;
    skp.sebagai = command.sebagai;
    skp.pendekatan = command.pendekatan;
    skp.mulai = command.mulai.isValid() ? command.mulai : proposal->mulai;
    skp.selesai = command.selesai.isValid() ? command.selesai : proposal->selesai;
    skp.kelompok = command.kelompok.value_or(*proposal->kelompok);
    skp.penilai = command.penilai.value_or(*proposal->penilai);
    skp.atasanPenilai = command.atasanPenilai.value_or(*proposal->atasanPenilai);
    skp.perilakuKerja = perilakuKosong();
    transaction.save(skp);
    return skp;
}

Result<Outcome<SkpKunci>, PenyusunanError> createSkp(Session& session, const CreateSkp& command)
{
    return session.file.transact(
        UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<SkpKunci, PenyusunanError> {
            const auto made = makeSkp(transaction, session.ids, command);
            if (!made) {
                return failure(made.error());
            }
            return made->kunci;
        });
}

} // namespace kinerja
