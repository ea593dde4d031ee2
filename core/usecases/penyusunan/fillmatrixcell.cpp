#include "core/usecases/penyusunan/fillmatrixcell.h"

#include "core/domain/skp/skpkeys.h"
#include "core/usecases/penetapan/staffskp.h"
#include "core/usecases/penyusunan/createskp.h"

#include <algorithm>
#include <map>
#include <set>

namespace kinerja
{

namespace
{

/// The SKP of one act on the matrix: a pasted block reads each once and stores it once.
class Desk
{
public:
    explicit Desk(Transaction& transaction) : m_transaction(transaction) {}

    Transaction& transaction() { return m_transaction; }

    /// Null where there is no such SKP.
    Skp* find(const SkpKunci& kunci)
    {
        auto at = m_skp.find(kunci);
        if (at == m_skp.end()) {
            at = m_skp.emplace(kunci, m_transaction.load(kunci)).first;
        }
        return at->second ? &*at->second : nullptr;
    }

    /// The revision in force of the one that a cell names.
    Skp* newest(const SkpKunci& kunci)
    {
        auto at = m_newest.find(kunci);
        if (at == m_newest.end()) {
            const std::optional<Skp> found = newestRevision(m_transaction, kunci);
            at = m_newest.emplace(kunci, found ? found->kunci : SkpKunci()).first;
        }
        return at->second.isEmpty() ? nullptr : find(at->second);
    }

    /// The person's SKP beside the leader's.
    Skp* ofStaff(const Skp& leader, const PegawaiKunci& pegawai)
    {
        auto at = m_staff.find(pegawai);
        if (at == m_staff.end()) {
            const std::optional<Skp> found = staffSkp(m_transaction, leader, pegawai);
            at = m_staff.emplace(pegawai, found ? found->kunci : SkpKunci()).first;
        }
        return at->second.isEmpty() ? nullptr : find(at->second);
    }

    Skp* add(Skp made)
    {
        m_staff[made.pegawai] = made.kunci;
        const SkpKunci kunci = made.kunci;
        return &*m_skp.insert_or_assign(kunci, std::move(made)).first->second;
    }

    void touch(const Skp& skp) { m_touched.insert(skp.kunci); }

    void storeAll()
    {
        for (const SkpKunci& kunci : m_touched) {
            m_transaction.save(*m_skp.at(kunci));
        }
    }

private:
    Transaction& m_transaction;
    std::map<SkpKunci, std::optional<Skp>> m_skp;
    std::map<SkpKunci, SkpKunci> m_newest;
    std::map<PegawaiKunci, SkpKunci> m_staff;
    std::set<SkpKunci> m_touched;
};

class CellFilling
{
public:
    CellFilling(Desk& desk, Session& session, const FillMatrixCell& command)
        : m_desk(desk), m_session(session), m_command(command), m_text(command.peran.trimmed())
    {
        m_answer.pegawai = command.pegawai;
    }

    Result<SelDiisi, PenyusunanError> run()
    {
        m_leader = m_desk.find(m_command.leader);
        if (m_leader == nullptr) {
            return failure(PenyusunanError(PenyusunanError::Kind::SkpNotFound));
        }
        if (!isEditable(m_leader->status)) {
            return failure(PenyusunanError(m_leader->status));
        }
        m_leaderRhk = m_leader->findHasilKerja(m_command.rhk);
        if (m_leaderRhk == nullptr) {
            return failure(PenyusunanError(PenyusunanError::Kind::RhkNotFound));
        }
        const auto at = findCell(*m_leader, m_command.pegawai, m_command.rhk, m_command.indikator);
        const std::optional<PenyusunanError> trouble = m_text.isEmpty() ? clear(at) : fill(at);
        if (trouble) {
            return failure(*trouble);
        }
        m_desk.touch(*m_leader);
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
        Skp* staff = ref ? m_desk.newest(ref->skp) : nullptr;
        const HasilKerja* made = staff != nullptr ? staff->findHasilKerja(ref->hasilKerja) : nullptr;
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
            m_desk.touch(*staff);
            m_answer.akibat = AkibatSel::RhkDihapus;
        }
        return {};
    }

    Trouble fill(Cell at)
    {
        if (at == m_leader->matriks.end()) {
            const QString rhkPegawai = takeLoose();
            at = m_leader->matriks.insert(m_leader->matriks.end(),
                {m_command.pegawai, m_command.rhk, {}, m_command.cara, m_command.indikator, rhkPegawai});
        }
        const QString before = at->peran;
        at->cara = m_command.cara ? m_command.cara : at->cara.value_or(CaraPeran::Penunjukan);
        at->peran = m_text;
        m_desk.transaction().frasa().learn(KolomFrasa::Peran, m_text, m_session.clock.today());
        if (m_command.pegawai == m_leader->pegawai) {
            m_answer.akibat = AkibatSel::HanyaTeks;
            return {};
        }
        return follow(*at, before);
    }

    /// The RHK of a role that lost its column and is typed again in another: it goes along.
    QString takeLoose()
    {
        const auto loose =
            std::find_if(m_leader->matriks.begin(), m_leader->matriks.end(), [&](const SelMatriks& cell) {
                return cell.pegawai == m_command.pegawai && samaTeks(cell.peran, m_text) &&
                       !hasColumn(*m_leader, cell);
            });
        if (loose == m_leader->matriks.end()) {
            return {};
        }
        m_moved = true;
        const QString rhkPegawai = loose->rhkPegawai;
        m_leader->matriks.erase(loose);
        return rhkPegawai;
    }

    /// Brings the cell's text to the RHK that it became, or makes one.
    Trouble follow(SelMatriks& cell, const QString& before)
    {
        const std::optional<RhkRef> ref = parseRhkRef(cell.rhkPegawai);
        Skp* staff = ref ? m_desk.newest(ref->skp) : nullptr;
        HasilKerja* made = staff != nullptr ? staff->findHasilKerja(ref->hasilKerja) : nullptr;
        if (made == nullptr) {
            return become(cell);
        }
        m_answer.skp = staff->kunci;
        if (m_moved && isEditable(staff->status)) {
            m_answer.akibat = AkibatSel::RhkDikaitkan;
            point(*made, *staff, cell);
        } else if (made->rencana == cell.peran) {
            m_answer.akibat = AkibatSel::TidakBerubah;
        } else if (!isEditable(staff->status)) {
            m_answer.akibat = AkibatSel::SkpTerkunci;
            m_answer.rencana = made->rencana;
        } else if (made->rencana != before) {
            m_answer.akibat = AkibatSel::RhkSudahDisunting;
            m_answer.rencana = made->rencana;
        } else {
            made->rencana = cell.peran;
            m_desk.touch(*staff);
            cell.rhkPegawai = rhkRefText({staff->kunci, made->kunci, {}});
            m_answer.akibat = AkibatSel::RhkDiubah;
        }
        return {};
    }

    Trouble become(SelMatriks& cell)
    {
        Skp* staff = m_desk.ofStaff(*m_leader, cell.pegawai);
        if (staff == nullptr && isLuarUnit(cell.pegawai)) {
            m_answer.akibat = AkibatSel::LuarUnit;
            return {};
        }
        if (staff == nullptr) {
            CreateSkp wanted;
            wanted.pegawai = cell.pegawai;
            wanted.tahun = m_leader->tahun;
            wanted.pendekatan = m_leader->pendekatan;
            auto created = makeSkp(m_desk.transaction(), m_session.ids, wanted);
            if (!created) {
                return created.error();
            }
            staff = m_desk.add(std::move(created.value()));
            m_answer.skpBaru = true;
        }
        m_answer.skp = staff->kunci;
        if (!isEditable(staff->status)) {
            m_answer.akibat = AkibatSel::SkpTerkunci;
            return {};
        }
        const HasilKerjaKunci key = tie(*staff, cell);
        cell.rhkPegawai = rhkRefText({staff->kunci, key, {}});
        m_desk.touch(*staff);
        return {};
    }

    bool isLuarUnit(const PegawaiKunci& kunci)
    {
        const std::optional<Pegawai> pegawai = m_desk.transaction().load(kunci);
        return pegawai && pegawai->luarUnit;
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
            made.kunci = SkpKeys(m_session.ids).nextHasilKerja();
            made.klasifikasi = Klasifikasi::Organisasi;
            made.rencana = cell.peran;
            at = staff.hasilKerja.insert(at, std::move(made));
        }
        point(*at, staff, cell);
        return at->kunci;
    }

    /// Ties an RHK of the staff to the leader's.
    void point(HasilKerja& rhk, Skp& staff, const SelMatriks& cell)
    {
        if (staff.kelompok == Kelompok::JaJf) {
            rhk.rhkPimpinan = m_leaderRhk->rencana;
            rhk.rhkPimpinanRef = rhkRefText({m_leader->kunci, cell.rhk, cell.indikator});
        }
        if (staff.penilai != m_leader->pegawai) {
            rhk.pimpinan = m_leader->pegawai.text();
        }
        m_desk.touch(staff);
    }

    Desk& m_desk;
    Session& m_session;
    const FillMatrixCell& m_command;
    QString m_text;
    Skp* m_leader = nullptr;
    const HasilKerja* m_leaderRhk = nullptr;
    bool m_moved = false;
    SelDiisi m_answer;
};

} // namespace

Result<Outcome<SelDiisi>, PenyusunanError> fillMatrixCell(Session& session, const FillMatrixCell& command)
{
    return session.file.transact(
        UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<SelDiisi, PenyusunanError> {
            Desk desk(transaction);
            auto filled = CellFilling(desk, session, command).run();
            if (filled) {
                desk.storeAll();
            }
            return filled;
        });
}

Result<Outcome<std::vector<SelDiisi>>, PenyusunanError> pasteMatrix(
    Session& session, const std::vector<FillMatrixCell>& cells)
{
    return session.file.transact(UndoPolicy::Undoable,
        [&](Transaction& transaction) -> Result<std::vector<SelDiisi>, PenyusunanError> {
            Desk desk(transaction);
            std::vector<SelDiisi> answers;
            for (const FillMatrixCell& cell : cells) {
                auto filled = CellFilling(desk, session, cell).run();
                if (!filled) {
                    return failure(filled.error());
                }
                answers.push_back(std::move(filled.value()));
            }
            desk.storeAll();
            return answers;
        });
}

} // namespace kinerja
