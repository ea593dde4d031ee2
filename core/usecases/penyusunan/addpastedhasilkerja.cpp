#include "core/usecases/penyusunan/addpastedhasilkerja.h"

#include <algorithm>

namespace kinerja
{

namespace
{

class PasteTaker
{
public:
    PasteTaker(std::vector<HasilKerja>& rows, int chosen)
        : m_rows(rows), m_before(rows.size()), m_chosen(chosen)
    {
    }

    TempelanMasuk take(const HasilKerjaTertempel& pasted)
    {
        if (!pasted.lanjutan.empty()) {
            auto& to = m_rows.at(static_cast<size_t>(m_chosen)).indikator;
            const auto before = static_cast<int>(to.size());
            m_done.iki.add(tambahIki(to, pasted.lanjutan));
            m_done.rhk = m_chosen;
            m_done.indikator = static_cast<int>(to.size()) > before ? before : -1;
        }
        for (const HasilKerja& rhk : pasted.hasilKerja) {
            const int at = place(rhk);
            m_done.rhk = m_done.rhk < 0 ? at : m_done.rhk;
        }
        return std::move(m_done);
    }

private:
    /// Where the RHK went.
    int place(const HasilKerja& pasted)
    {
        if (HasilKerja* there = sameText(pasted)) {
            merge(*there, pasted);
            ++m_done.rhkYangAda;
            return static_cast<int>(there - m_rows.data());
        }
        ++m_done.rhkBaru;
        m_done.iki.baru += static_cast<int>(pasted.indikator.size());
        HasilKerja* chosen = m_chosen < 0 ? nullptr : &m_rows.at(static_cast<size_t>(m_chosen));
        if (chosen != nullptr && chosen->rencana.trimmed().isEmpty() && chosen->indikator.empty()) {
            chosen->rencana = pasted.rencana;
            chosen->indikator = pasted.indikator;
            chosen->jenis = pasted.jenis;
            chosen->perspektif = pasted.perspektif ? pasted.perspektif : chosen->perspektif;
            chosen->rhkPimpinan = pasted.rhkPimpinan.isEmpty() ? chosen->rhkPimpinan : pasted.rhkPimpinan;
            return m_chosen;
        }
        m_rows.push_back(pasted);
        return static_cast<int>(m_rows.size()) - 1;
    }

    /// Of those that were there before the paste.
    HasilKerja* sameText(const HasilKerja& pasted)
    {
        const auto end = m_rows.begin() + static_cast<std::ptrdiff_t>(m_before);
        const auto at = std::find_if(m_rows.begin(), end, [&](const HasilKerja& one) {
            return !pasted.rencana.trimmed().isEmpty() && samaTeks(one.rencana, pasted.rencana);
        });
        return at == end ? nullptr : &*at;
    }

    void merge(HasilKerja& there, const HasilKerja& pasted)
    {
        m_done.iki.add(tambahIki(there.indikator, pasted.indikator));
        there.perspektif = there.perspektif ? there.perspektif : pasted.perspektif;
        if (there.rhkPimpinan.trimmed().isEmpty()) {
            there.rhkPimpinan = pasted.rhkPimpinan;
        } else if (!pasted.rhkPimpinan.isEmpty() && !samaTeks(there.rhkPimpinan, pasted.rhkPimpinan)) {
            m_done.iki.tidakDiganti.push_back({there.rencana, there.rhkPimpinan, pasted.rhkPimpinan});
        }
    }

    std::vector<HasilKerja>& m_rows;
    size_t m_before;
    int m_chosen;
    TempelanMasuk m_done;
};

} // namespace

TempelanMasuk addPastedHasilKerja(
    std::vector<HasilKerja>& rows, const HasilKerjaTertempel& pasted, int chosen)
{
    return PasteTaker(rows, chosen).take(pasted);
}

} // namespace kinerja
