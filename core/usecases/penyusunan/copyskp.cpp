#include "core/usecases/penyusunan/copyskp.h"

#include "core/domain/skp/skpkeys.h"

#include <algorithm>

namespace kinerja
{

namespace
{

/// Finds the leader's RHK of the draft's year that an older reference means.
class RefResolver
{
public:
    RefResolver(Reader& reader, const Skp& target) : m_reader(reader), m_target(target) {}

    /// Empty where the reference means nothing in that year.
    QString resolved(const HasilKerja& copied)
    {
        const std::optional<RhkRef> ref = parseRhkRef(copied.rhkPimpinanRef);
        const std::optional<Skp> meant = ref ? m_reader.load(ref->skp) : std::nullopt;
        if (meant && meant->tahun == m_target.tahun && meant->findHasilKerja(ref->hasilKerja) != nullptr) {
            return copied.rhkPimpinanRef;
        }
        const PegawaiKunci leader = meant ? meant->pegawai : m_target.penilai;
        const QString byLeader = sameText(leader, copied.rhkPimpinan);
        return byLeader.isEmpty() && leader != m_target.penilai
                   ? sameText(m_target.penilai, copied.rhkPimpinan)
                   : byLeader;
    }

private:
    QString sameText(const PegawaiKunci& leader, const QString& text)
    {
        if (leader.isEmpty() || text.trimmed().isEmpty()) {
            return {};
        }
        for (const SkpRow& row : m_reader.lists().skpOf(leader)) {
            if (row.tahun != m_target.tahun || row.status == StatusSkp::Digantikan) {
                continue;
            }
            const std::optional<Skp> skp = m_reader.load(row.kunci);
            for (const HasilKerja& candidate : skp->hasilKerja) {
                if (samaTeks(candidate.rencana, text)) {
                    return rhkRefText({row.kunci, candidate.kunci, {}});
                }
            }
        }
        return {};
    }

    Reader& m_reader;
    const Skp& m_target;
};

class Copying
{
public:
    Copying(Reader& reader, const Skp& from, const Skp& to, const CopySkp::Bagian& parts, IdSource& ids)
        : m_from(from), m_to(to), m_parts(parts), m_keys(ids), m_refs(reader, to)
    {
    }

    Skp run()
    {
        if (m_parts.rhk) {
            for (const HasilKerja& hasilKerja : m_from.hasilKerja) {
                if (m_parts.tanpa.count(hasilKerja.kunci) == 0) {
                    copy(hasilKerja);
                }
            }
        }
        if (m_parts.perilaku) {
            copyPerilaku();
        }
        copyButir(DaftarSkp::DukunganSumberDaya, m_parts.dukungan);
        copyButir(DaftarSkp::SkemaPertanggungjawaban, m_parts.skema);
        copyButir(DaftarSkp::Konsekuensi, m_parts.konsekuensi);
        return m_to;
    }

    Disalin counts;
    std::vector<QString> there; ///< RHK that stay as they are

private:
    void copy(const HasilKerja& source)
    {
        const auto same = std::find_if(m_to.hasilKerja.begin(), m_to.hasilKerja.end(),
            [&](const HasilKerja& one) { return samaTeks(one.rencana, source.rencana); });
        if (same != m_to.hasilKerja.end()) {
            if (same->indikator.empty() && m_parts.iki && !source.indikator.empty()) {
                copyIndikator(source, *same);
            } else {
                there.push_back(source.rencana);
            }
            return;
        }
        HasilKerja made = source;
        made.kunci = m_keys.nextHasilKerja();
        made.rencanaAksi.clear();
        fit(made);
        made.indikator.clear();
        if (m_parts.iki) {
            copyIndikator(source, made);
        }
        m_to.hasilKerja.push_back(std::move(made));
        ++counts.rhk;
    }

    void copyIndikator(const HasilKerja& source, HasilKerja& to)
    {
        for (const Indikator& indikator : source.indikator) {
            to.indikator.push_back(copied(indikator));
            ++counts.iki;
        }
    }

    void fit(HasilKerja& made)
    {
        if (m_to.kelompok == Kelompok::Jpt) {
            made.rhkPimpinan.clear();
            made.rhkPimpinanRef.clear();
            return;
        }
        made.perspektif.reset();
        if (!made.rhkPimpinanRef.isEmpty()) {
            // One that means nothing this year stays, so that the check asks for another: the text alone
            // would pass for an RHK that the leader has.
            const QString found = m_refs.resolved(made);
            counts.rujukanLepas += found.isEmpty() ? 1 : 0;
            made.rhkPimpinanRef = found.isEmpty() ? made.rhkPimpinanRef : found;
        }
    }

    Indikator copied(Indikator indikator)
    {
        indikator.kunci = m_keys.nextIndikator();
        if (!m_parts.target) {
            indikator.target.clear();
            indikator.targetPeriode.clear();
        }
        if (m_to.kelompok == Kelompok::Jpt || m_to.pendekatan == Pendekatan::Kualitatif) {
            indikator.aspek.reset();
        }
        return indikator;
    }

    void copyPerilaku()
    {
        for (const PerilakuKerja& source : m_from.perilakuKerja) {
            auto at = std::find_if(m_to.perilakuKerja.begin(), m_to.perilakuKerja.end(),
                [&](const PerilakuKerja& one) { return one.nilai == source.nilai; });
            if (at == m_to.perilakuKerja.end()) {
                at = m_to.perilakuKerja.insert(at, {source.nilai, {}});
            }
            if (at->ekspektasi.trimmed().isEmpty() && !source.ekspektasi.trimmed().isEmpty()) {
                at->ekspektasi = source.ekspektasi;
                ++counts.perilaku;
            }
        }
    }

    void copyButir(DaftarSkp daftar, bool wanted)
    {
        if (!wanted) {
            return;
        }
        std::vector<Butir>& list = *butirOf(m_to, daftar);
        for (const Butir& source : *butirOf(m_from, daftar)) {
            const bool isThere = std::any_of(
                list.begin(), list.end(), [&](const Butir& one) { return samaTeks(one.isi, source.isi); });
            if (!isThere && !source.isi.trimmed().isEmpty()) {
                list.push_back(source);
                ++counts.butir;
            }
        }
        setTidakAda(m_to, daftar, list.empty() && (m_to.isTidakAda(daftar) || m_from.isTidakAda(daftar)));
    }

    const Skp& m_from;
    Skp m_to;
    const CopySkp::Bagian& m_parts;
    SkpKeys m_keys;
    RefResolver m_refs;
};

Result<PratinjauSalinan, PenyusunanError> copied(Reader& reader, const CopySkp& command, IdSource& ids)
{
    using Kind = PenyusunanError::Kind;
    if (command.dari == command.ke) {
        return failure(PenyusunanError(Kind::SameSkp));
    }
    const std::optional<Skp> from = reader.load(command.dari);
    const std::optional<Skp> to = reader.load(command.ke);
    if (!from || !to) {
        return failure(PenyusunanError(Kind::SkpNotFound));
    }
    if (!isEditable(to->status)) {
        return failure(PenyusunanError(to->status));
    }
    Copying copying(reader, *from, *to, command.bagian, ids);
    Skp after = copying.run();
    return PratinjauSalinan{*to, std::move(after), copying.counts, copying.there};
}

} // namespace

Result<PratinjauSalinan, PenyusunanError> previewCopy(Reader& reader, const CopySkp& command)
{
    RandomIdSource passing; // nothing is stored under these keys
    return copied(reader, command, passing);
}

Result<Outcome<Disalin>, PenyusunanError> copySkp(Session& session, const CopySkp& command)
{
    return session.file.transact(
        UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<Disalin, PenyusunanError> {
            const auto preview = copied(transaction, command, session.ids);
            if (!preview) {
                return failure(preview.error());
            }
            transaction.save(preview->sesudah);
            return preview->jumlah;
        });
}

Result<Outcome<DisalinKeBanyak>, PenyusunanError> copySkpToMany(
    Session& session, const CopySkpToMany& command)
{
    return session.file.transact(
        UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<DisalinKeBanyak, PenyusunanError> {
            DisalinKeBanyak answer;
            for (const SkpKunci& kunci : command.ke) {
                const auto preview = copied(transaction, {command.dari, kunci, command.bagian}, session.ids);
                if (!preview) {
                    answer.dilewati.push_back({kunci, preview.error()});
                } else if (preview->sesudah == preview->sebelum) {
                    answer.sudahSama.push_back(kunci);
                } else {
                    transaction.save(preview->sesudah);
                    answer.disalin.push_back(kunci);
                }
            }
            return answer;
        });
}

} // namespace kinerja
