#include "core/storage/transaction.h"

namespace kinerja
{

Organisasi Reader::organisasi(int tahun)
{
    Organisasi empty;
    empty.tahun = tahun;
    return load<Organisasi>(QString::number(tahun)).value_or(empty);
}

std::optional<Pegawai> Reader::load(const PegawaiKunci& kunci)
{
    return m_lists.isPresent(kunci) ? loadAny(kunci) : std::nullopt;
}

std::optional<Skp> Reader::load(const SkpKunci& kunci)
{
    return m_lists.isPresent(kunci) ? loadAny(kunci) : std::nullopt;
}

std::optional<SkpLengkap> Reader::loadLengkap(const SkpKunci& kunci)
{
    std::optional<Skp> skp = loadAny(kunci);
    if (!skp) {
        return std::nullopt;
    }
    SkpLengkap lengkap;
    lengkap.skp = std::move(*skp);
    lengkap.pelaksanaan = load<Pelaksanaan>(kunci.text()).value_or(Pelaksanaan{});
    lengkap.evaluasi = load<DaftarEvaluasi>(kunci.text()).value_or(DaftarEvaluasi{}).evaluasi;
    lengkap.tindakLanjut = load<DaftarTindakLanjut>(kunci.text()).value_or(DaftarTindakLanjut{}).tindakLanjut;
    return lengkap;
}

void Transaction::saveLengkap(const SkpLengkap& lengkap)
{
    const QString key = lengkap.skp.kunci.text();
    save(lengkap.skp);
    save(key, lengkap.pelaksanaan);
    save(key, DaftarEvaluasi{lengkap.evaluasi});
    save(key, DaftarTindakLanjut{lengkap.tindakLanjut});
}

void Transaction::markDeleted(const QString& table, const QString& key, const QVariant& when)
{
    m_connection.run(QStringLiteral("UPDATE %1 SET dihapus_pada = ? WHERE kunci = ?").arg(table), when, key);
    announce(Subject::Sampah);
}

void Transaction::moveToSampah(const PegawaiKunci& kunci, const QDateTime& now)
{
    markDeleted(QStringLiteral("pegawai"), kunci.text(), now.toUTC().toString(Qt::ISODateWithMs));
    announce(Subject::Pegawai, kunci.text());
}

void Transaction::moveToSampah(const SkpKunci& kunci, const QDateTime& now)
{
    markDeleted(QStringLiteral("skp"), kunci.text(), now.toUTC().toString(Qt::ISODateWithMs));
    announce(Subject::Skp, kunci.text());
}

void Transaction::restoreFromSampah(const PegawaiKunci& kunci)
{
    markDeleted(QStringLiteral("pegawai"), kunci.text(), QVariant());
    announce(Subject::Pegawai, kunci.text());
}

void Transaction::restoreFromSampah(const SkpKunci& kunci)
{
    markDeleted(QStringLiteral("skp"), kunci.text(), QVariant());
    announce(Subject::Skp, kunci.text());
}

int Transaction::emptySampah()
{
    const int skp = m_connection.run(QStringLiteral("DELETE FROM skp WHERE dihapus_pada IS NOT NULL"));
    // People whom something still refers to stay in the Sampah: their names are needed there.
    const int people = m_connection.run(QStringLiteral(
        "DELETE FROM pegawai WHERE dihapus_pada IS NOT NULL "
        "AND NOT EXISTS (SELECT 1 FROM skp s WHERE pegawai.kunci IN (s.pegawai, s.penilai, "
        "s.atasan_penilai)) "
        "AND NOT EXISTS (SELECT 1 FROM pegawai b WHERE b.atasan = pegawai.kunci AND b.dihapus_pada IS NULL) "
        "AND NOT EXISTS (SELECT 1 FROM pegawai_riwayat r WHERE r.atasan = pegawai.kunci) "
        "AND NOT EXISTS (SELECT 1 FROM skp_matriks m WHERE m.pegawai = pegawai.kunci) "
        "AND NOT EXISTS (SELECT 1 FROM skp_tanda_tangan t WHERE t.pegawai = pegawai.kunci) "
        "AND NOT EXISTS (SELECT 1 FROM skp_pergantian_penilai g WHERE pegawai.kunci IN (g.penilai, "
        "g.atasan_penilai)) "
        "AND NOT EXISTS (SELECT 1 FROM evaluasi e WHERE pegawai.kunci IN (e.penilai, e.atasan_penilai)) "
        "AND NOT EXISTS (SELECT 1 FROM evaluasi_tanda_tangan t WHERE t.pegawai = pegawai.kunci) "
        "AND NOT EXISTS (SELECT 1 FROM evaluasi_keberatan_tanda_tangan t WHERE t.pegawai = pegawai.kunci)"));
    announce(Subject::Sampah);
    return skp + people;
}

} // namespace kinerja
