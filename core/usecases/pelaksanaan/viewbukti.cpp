#include "core/usecases/pelaksanaan/viewbukti.h"

#include "core/usecases/penetapan/revisionchain.h"
#include "core/workflow/walk.h"

#include <QHash>
#include <QSet>

namespace kinerja
{

namespace
{

QString placeOf(const QString& skp, const HasilKerjaKunci& rhk, const IndikatorKunci& iki)
{
    return skp % QLatin1Char('\n') % rhk.text() % QLatin1Char('\n') % iki.text();
}

/// The register while it is put together.
class Register
{
public:
    Register(Reader& reader, int tahun) : m_rows(reader.lists().skp(tahun))
    {
        for (const SkpRow& row : onePerChain(m_rows)) {
            m_inForce.insert(row.kunci.text(), row);
        }
        for (const SkpRow& row : m_rows) {
            m_before.insert(row.kunci.text(), row.revisiDari.text());
        }
        followChains();
        for (IkiTersimpan& iki : reader.bukti().iki(tahun)) {
            if (m_inForce.contains(iki.skp.text())) {
                m_ikiAt.insert(placeOf(iki.skp.text(), iki.rhk, iki.iki), static_cast<int>(m_iki.size()));
                const QString whole = placeOf(iki.skp.text(), iki.rhk, {});
                if (!m_ikiAt.contains(whole)) {
                    m_ikiAt.insert(whole, static_cast<int>(m_iki.size()));
                }
                m_iki.push_back(std::move(iki));
            }
        }
    }

    void take(const BuktiTersimpan& stored, DaftarBukti& into)
    {
        const QString skp = m_current.value(stored.skp.text());
        const QString once = skp % QLatin1Char('\n') % stored.bukti.kunci;
        if (skp.isEmpty() || (!stored.bukti.kunci.isEmpty() && m_seen.contains(once))) {
            return; // of a revision that an import brought once more
        }
        m_seen.insert(once);
        m_proven.insert(placeOf(skp, stored.bukti.rhk, stored.bukti.indikator));
        BarisBukti row;
        row.skp = SkpKunci(skp);
        row.nama = m_inForce.value(skp).namaPegawai;
        row.bukti = stored.bukti;
        row.adaIsi = stored.adaIsi;
        const int at = m_ikiAt.value(placeOf(skp, stored.bukti.rhk, stored.bukti.indikator), -1);
        if (at >= 0) {
            describe(m_iki[static_cast<size_t>(at)], !stored.bukti.indikator.isEmpty(), row);
        }
        into.bukti.push_back(std::move(row));
    }

    /// By person: the rows of SKP are in that order.
    void addUnproven(DaftarBukti& into) const
    {
        QHash<QString, std::vector<const IkiTersimpan*>> bySkp;
        for (const IkiTersimpan& iki : m_iki) {
            const QString skp = iki.skp.text();
            if (!m_proven.contains(placeOf(skp, iki.rhk, iki.iki)) &&
                !m_proven.contains(placeOf(skp, iki.rhk, {}))) {
                bySkp[skp].push_back(&iki);
            }
        }
        for (const SkpRow& row : m_rows) {
            for (const IkiTersimpan* iki : bySkp.take(row.kunci.text())) {
                BarisBukti bare;
                bare.skp = row.kunci;
                bare.nama = row.namaPegawai;
                describe(*iki, true, bare);
                into.ikiKosong.push_back(std::move(bare));
            }
        }
    }

private:
    static void describe(const IkiTersimpan& iki, bool hasIki, BarisBukti& row)
    {
        row.rhk = {iki.jenis, iki.nomorRhk};
        row.iki = hasIki ? iki.nomorIki : 0;
        row.uraian = hasIki ? iki.indikator : iki.rencana;
    }

    QString rootOf(QString kunci) const
    {
        QSet<QString> seen;
        while (m_before.contains(m_before.value(kunci)) && !seen.contains(kunci)) {
            seen.insert(kunci);
            kunci = m_before.value(kunci);
        }
        return kunci;
    }

    void followChains()
    {
        QHash<QString, QString> byRoot;
        for (auto at = m_inForce.cbegin(); at != m_inForce.cend(); ++at) {
            byRoot.insert(rootOf(at.key()), at.key());
        }
        for (auto at = m_before.cbegin(); at != m_before.cend(); ++at) {
            m_current.insert(at.key(), byRoot.value(rootOf(at.key())));
        }
    }

    std::vector<SkpRow> m_rows;
    QHash<QString, SkpRow> m_inForce;
    QHash<QString, QString> m_before;  ///< the revision that each came from
    QHash<QString, QString> m_current; ///< the revision in force of each revision
    std::vector<IkiTersimpan> m_iki;   ///< of the SKP in force
    QHash<QString, int> m_ikiAt;
    QSet<QString> m_seen;
    QSet<QString> m_proven;
};

} // namespace

DaftarBukti viewBukti(Reader& reader, int tahun)
{
    Register all(reader, tahun);
    DaftarBukti list;
    for (const BuktiTersimpan& stored : reader.bukti().bukti(tahun)) {
        all.take(stored, list);
    }
    all.addUnproven(list);
    return list;
}

} // namespace kinerja
