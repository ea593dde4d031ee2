#include "core/usecases/fillmatrixcell.h"

#include "core/domain/skp/skpkeys.h"
#include "core/usecases/createskp.h"
#include "core/usecases/staffskp.h"

#include <algorithm>

namespace kinerja
{

namespace
{

using Kind = PenyusunanError::Kind;

class CellFilling
{
public:
    CellFilling(Transaction& transaction, Session& session, const FillMatrixCell& command)
        : m_transaction(transaction), m_session(session), m_command(command), m_text(command.peran.trimmed())
    {
        m_answer.pegawai = command.pegawai;
    }

    Result<SelDiisi, PenyusunanError> run()
    {
        std::optional<Skp> leader = m_transaction.load(m_command.leader);
        if (!leader) {
            return failure(PenyusunanError(Kind::SkpNotFound));
        }
        if (!isEditable(leader->status)) {
            return failure(PenyusunanError(leader->status));
        }
        m_leaderRhk = leader->findHasilKerja(m_command.rhk);
        if (m_leaderRhk == nullptr) {
            return failure(PenyusunanError(Kind::RhkNotFound));
        }
        m_leader = &*leader;
        const auto at = findCell(*leader, m_command.pegawai, m_command.rhk, m_command.indikator);
        const std::optional<PenyusunanError> trouble = m_text.isEmpty() ? clear(at) : fill(at);
        if (trouble) {
            return failure(*trouble);
        }
        m_transaction.save(*leader);
        return m_answer;
    }

private:
    using Cell = std::vector<SelMatriks>::iterator;
    using Trouble = std::optional<PenyusunanError>;

    Trouble clear(Cell at)
    {
        if (at == m_leader->matriks.end()) {
            return {};
        }
        const std::optional<RhkRef> ref = parseRhkRef(at->rhkPegawai);
        m_leader->matriks.erase(at);
        std::optional<Skp> staff = ref ? newestRevision(m_transaction, ref->skp) : std::nullopt;
        const HasilKerja* made = staff ? staff->findHasilKerja(ref->hasilKerja) : nullptr;
        if (made == nullptr) {
            m_answer.akibat = AkibatSel::HanyaTeks;
            return {};
        }
        m_answer.skp = staff->kunci;
        m_answer.rencana = made->rencana;
        m_answer.akibat = AkibatSel::RhkDipertahankan;
        if (m_command.rhkSelKosong == RhkSelKosong::Hapus && isEditable(staff->status)) {
            std::erase_if(
                staff->hasilKerja, [&](const HasilKerja& one) { return one.kunci == ref->hasilKerja; });
            m_transaction.save(*staff);
            m_answer.akibat = AkibatSel::RhkDihapus;
        }
        return {};
    }

    Trouble fill(Cell at)
    {
        if (at == m_leader->matriks.end()) {
            at = m_leader->matriks.insert(
                at, {m_command.pegawai, m_command.rhk, {}, m_command.cara, m_command.indikator, {}});
        }
        const QString before = at->peran;
        at->cara = m_command.cara ? m_command.cara : at->cara.value_or(CaraPeran::Penunjukan);
        at->peran = m_text;
        m_transaction.frasa().learn(KolomFrasa::Peran, m_text, m_session.clock.today());
        if (m_command.pegawai == m_leader->pegawai) {
            m_answer.akibat = AkibatSel::HanyaTeks;
            return {};
        }
        return follow(*at, before);
    }

    /// Brings the cell's text to the RHK that it became, or makes one.
    Trouble follow(SelMatriks& cell, const QString& before)
    {
        const std::optional<RhkRef> ref = parseRhkRef(cell.rhkPegawai);
        std::optional<Skp> staff = ref ? newestRevision(m_transaction, ref->skp) : std::nullopt;
        HasilKerja* made = staff ? staff->findHasilKerja(ref->hasilKerja) : nullptr;
        if (made == nullptr) {
            return become(cell);
        }
        m_answer.skp = staff->kunci;
        if (made->rencana == cell.peran) {
            m_answer.akibat = AkibatSel::TidakBerubah;
        } else if (!isEditable(staff->status)) {
            m_answer.akibat = AkibatSel::SkpTerkunci;
            m_answer.rencana = made->rencana;
        } else if (made->rencana != before) {
            m_answer.akibat = AkibatSel::RhkSudahDisunting;
            m_answer.rencana = made->rencana;
        } else {
            made->rencana = cell.peran;
            m_transaction.save(*staff);
            cell.rhkPegawai = rhkRefText({staff->kunci, made->kunci, {}});
            m_answer.akibat = AkibatSel::RhkDiubah;
        }
        return {};
    }

    Trouble become(SelMatriks& cell)
    {
        std::optional<Skp> staff = staffSkp(m_transaction, *m_leader, cell.pegawai);
        if (!staff) {
            CreateSkp wanted;
            wanted.pegawai = cell.pegawai;
            wanted.tahun = m_leader->tahun;
            wanted.pendekatan = m_leader->pendekatan;
            const auto created = makeSkp(m_transaction, m_session.ids, wanted);
            if (!created) {
                return created.error();
            }
            staff = created.value();
            m_answer.skpBaru = true;
        }
        m_answer.skp = staff->kunci;
        if (!isEditable(staff->status)) {
            m_answer.akibat = AkibatSel::SkpTerkunci;
            return {};
        }
        const HasilKerjaKunci key = tie(*staff, cell);
        cell.rhkPegawai = rhkRefText({staff->kunci, key, {}});
        m_transaction.save(*staff);
        return {};
    }

    /// The draft's RHK of the cell's text, tied to the leader's; a new one where there is none.
    HasilKerjaKunci tie(Skp& staff, const SelMatriks& cell)
    {
        auto at = std::find_if(staff.hasilKerja.begin(), staff.hasilKerja.end(), [&](const HasilKerja& one) {
            return samaTeks(one.rencana, cell.peran) && one.rhkPimpinanRef.isEmpty();
        });
        m_answer.akibat = at == staff.hasilKerja.end() ? AkibatSel::RhkDibuat : AkibatSel::RhkDikaitkan;
        if (at == staff.hasilKerja.end()) {
            HasilKerja made;
            made.kunci = SkpKeys(staff).nextHasilKerja();
            made.klasifikasi = Klasifikasi::Organisasi;
            made.rencana = cell.peran;
            at = staff.hasilKerja.insert(at, std::move(made));
        }
        if (staff.kelompok == Kelompok::JaJf) {
            at->rhkPimpinan = m_leaderRhk->rencana;
            at->rhkPimpinanRef = rhkRefText({m_leader->kunci, cell.rhk, cell.indikator});
        }
        if (staff.penilai != m_leader->pegawai) {
            at->pimpinan = m_leader->pegawai.text();
        }
        return at->kunci;
    }

    Transaction& m_transaction;
    Session& m_session;
    const FillMatrixCell& m_command;
    QString m_text;
    Skp* m_leader = nullptr;
    const HasilKerja* m_leaderRhk = nullptr;
    SelDiisi m_answer;
};

} // namespace

Result<Outcome<SelDiisi>, PenyusunanError> fillMatrixCell(Session& session, const FillMatrixCell& command)
{
    return session.file.transact(
        UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<SelDiisi, PenyusunanError> {
            return CellFilling(transaction, session, command).run();
        });
}

Result<Outcome<std::vector<SelDiisi>>, PenyusunanError> pasteMatrix(
    Session& session, const std::vector<FillMatrixCell>& cells)
{
    return session.file.transact(UndoPolicy::Undoable,
        [&](Transaction& transaction) -> Result<std::vector<SelDiisi>, PenyusunanError> {
            std::vector<SelDiisi> answers;
            for (const FillMatrixCell& cell : cells) {
                auto filled = CellFilling(transaction, session, cell).run();
                if (!filled) {
                    return failure(filled.error());
                }
                answers.push_back(std::move(filled.value()));
            }
            return answers;
        });
}

} // namespace kinerja
