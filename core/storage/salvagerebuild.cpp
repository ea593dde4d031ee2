#include "core/storage/salvagerebuild.h"

#include "core/common/sha256.h"
#include "core/storage/mapping/aggregate.h"

namespace kinerja
{

namespace
{

using sqlite::Rows;

const auto lostName = QStringLiteral("(nama hilang)");
/// The earliest year that a package may name; an SKP whose own row is lost stands there.
constexpr int lostYear = 2022;

QStringList pathColumns(size_t depth)
{
    QStringList columns{QStringLiteral("induk")};
    for (size_t level = 1; level <= depth; ++level) {
        columns.append(QStringLiteral("urut%1").arg(level));
    }
    return columns;
}

template <class T> QStringList listTables(const QString& table)
{
    QStringList names;
    mapping::forEachList<T>(table, [&](const QString& child, const auto& listOf) {
        using Element = mapping::ElementOf<decltype(listOf), T>;
        names.append(child);
        names += listTables<Element>(child);
    });
    return names;
}

template <class T> QStringList directTables(const QString& table)
{
    QStringList names;
    mapping::forEachList<T>(table, [&](const QString& child, const auto&) { names.append(child); });
    return names;
}

} // namespace

template <class Element>
void SalvageRebuild::fillHoles(const QString& table, size_t depth, const QStringList& sources)
{
    // Positions that the rows of this table or of the lists inside it speak of, and all below the highest.
    const QString path = pathColumns(depth).join(QLatin1String(", "));
    const QString group = pathColumns(depth - 1).join(QLatin1String(", "));
    const QString last = QStringLiteral("urut%1").arg(depth);
    QStringList unions{QStringLiteral("SELECT %1 FROM %2").arg(path, table)};
    for (const QString& source : sources) {
        unions.append(QStringLiteral("SELECT %1 FROM %2").arg(path, source));
    }
    Rows rows = m_target.query(
        QStringLiteral("SELECT %1, MAX(%2), (SELECT COUNT(*) FROM %3 t WHERE %4) FROM (%5) s GROUP BY %1")
            .arg(
                group, last, table,
                [&] {
                    QStringList same;
                    for (const QString& column : pathColumns(depth - 1)) {
                        same.append(QStringLiteral("t.%1 = s.%1").arg(column));
                    }
                    return same.join(QLatin1String(" AND "));
                }(),
                unions.join(QLatin1String(" UNION "))));
    struct Group {
        std::vector<QVariant> key;
        int highest = 0;
        int present = 0;
    };
    std::vector<Group> groups;
    while (rows.next()) {
        Group found;
        int column = 0;
        for (size_t level = 0; level < depth; ++level) {
            found.key.push_back(rows.value(column++));
        }
        found.highest = rows.value(column++).toInt();
        found.present = rows.value(column++).toInt();
        if (found.highest + 1 > found.present) {
            groups.push_back(std::move(found));
        }
    }
    QString insert = mapping::childSql(table, depth, mapping::columnNames<Element>()).insert;
    insert.replace(0, 6, QStringLiteral("INSERT OR IGNORE"));
    for (const Group& hole : groups) {
        if (!table.startsWith(QLatin1String("organisasi"))) { // a year, nobody in particular
            (table.startsWith(QLatin1String("pegawai")) ? m_pegawai : m_skp)
                .insert(hole.key.front().toString());
        }
        if (sources.isEmpty()) {
            continue; // nothing hangs on the missing entry: it is named, not invented
        }
        for (int position = 0; position <= hole.highest; ++position) {
            sqlite::Statement& statement = m_target.prepare(insert);
            for (const QVariant& value : hole.key) {
                statement.bind(value);
            }
            statement.bind(position);
            mapping::bindColumns(statement, Element{});
            statement.exec();
            m_report.rebuilt += statement.affected() > 0 ? 1 : 0;
            statement.finish();
        }
    }
}

template <class T> void SalvageRebuild::rebuildOwners(const QString& table, size_t depth)
{
    mapping::forEachList<T>(table, [&](const QString& child, const auto& listOf) {
        using Element = mapping::ElementOf<decltype(listOf), T>;
        rebuildOwners<Element>(child, depth + 1);
        fillHoles<Element>(child, depth + 1, directTables<Element>(child));
    });
}

std::vector<QString> SalvageRebuild::missingRoots(
    const QStringList& tables, const QString& ownerTable, const QString& key)
{
    QStringList unions;
    for (const QString& table : tables) {
        unions.append(QStringLiteral("SELECT induk FROM %1").arg(table));
    }
    Rows rows = m_target.query(QStringLiteral("SELECT induk FROM (%1) WHERE induk NOT IN (SELECT %3 FROM %2)")
                                   .arg(unions.join(QLatin1String(" UNION ")), ownerTable, key));
    std::vector<QString> missing;
    while (rows.next()) {
        missing.push_back(rows.value(0).toString());
    }
    return missing;
}

template <class T> void SalvageRebuild::insertRoot(const T& aggregate)
{
    sqlite::Statement& statement =
        m_target.prepare(mapping::rootSql(QString::fromLatin1(mapping::Root<T>::table),
            QString::fromLatin1(mapping::Root<T>::key), mapping::columnNames<T>())
                             .insert);
    mapping::bindColumns(statement, aggregate);
    statement.exec();
    statement.finish();
    ++m_report.rebuilt;
}

template <> void SalvageRebuild::rebuildRoots<Skp>(const QString& ownerTable)
{
    const QStringList tables = listTables<Skp>(ownerTable) + listTables<Pelaksanaan>({}) +
                               listTables<DaftarEvaluasi>({}) + listTables<DaftarTindakLanjut>({});
    for (const QString& kunci : missingRoots(tables, ownerTable)) {
        Skp skp;
        skp.kunci = SkpKunci(kunci);
        skp.pegawai = PegawaiKunci(QStringLiteral("pemilik-") + kunci);
        skp.tahun = lostYear;
        skp.mulai = QDate(lostYear, 1, 1);
        skp.selesai = QDate(lostYear, 12, 31);
        insertRoot(skp);
        m_skp.insert(kunci);
    }
}

template <> void SalvageRebuild::rebuildRoots<Organisasi>(const QString& ownerTable)
{
    for (const QString& tahun :
        missingRoots(listTables<Organisasi>(ownerTable), ownerTable, QStringLiteral("tahun"))) {
        Organisasi organisasi;
        organisasi.tahun = tahun.toInt();
        insertRoot(organisasi);
    }
}

void SalvageRebuild::rebuildPegawai()
{
    for (const QString& kunci :
        missingRoots(listTables<Pegawai>(QStringLiteral("pegawai")), QStringLiteral("pegawai"))) {
        m_pegawai.insert(kunci);
    }
    Rows rows = m_target.query(QStringLiteral(
        "SELECT k FROM (SELECT pegawai AS k FROM skp UNION SELECT penilai FROM skp UNION SELECT "
        "atasan_penilai FROM skp "
        "UNION SELECT atasan FROM pegawai UNION SELECT atasan FROM pegawai_riwayat UNION SELECT pegawai FROM "
        "skp_matriks "
        "UNION SELECT pegawai FROM skp_tanda_tangan UNION SELECT penilai FROM skp_pergantian_penilai "
        "UNION SELECT atasan_penilai FROM skp_pergantian_penilai UNION SELECT penilai FROM evaluasi "
        "UNION SELECT atasan_penilai FROM evaluasi UNION SELECT pegawai FROM evaluasi_tanda_tangan "
        "UNION SELECT pegawai FROM evaluasi_keberatan_tanda_tangan) "
        "WHERE k IS NOT NULL AND k NOT IN (SELECT kunci FROM pegawai)"));
    while (rows.next()) {
        m_pegawai.insert(rows.value(0).toString());
    }
    for (const QString& kunci : m_pegawai) {
        Rows present = m_target.query(QStringLiteral("SELECT 1 FROM pegawai WHERE kunci = ?"), kunci);
        if (!present.next()) {
            Pegawai pegawai;
            pegawai.kunci = PegawaiKunci(kunci);
            pegawai.nama = lostName;
            pegawai.identitas.jenis = JenisIdentitas::Tanpa;
            insertRoot(pegawai);
        }
    }
}

void SalvageRebuild::nameIncomplete()
{
    for (const QString& kunci : m_skp) {
        Rows rows = m_target.query(QStringLiteral("SELECT pegawai FROM skp WHERE kunci = ?"), kunci);
        if (rows.next()) {
            m_pegawai.insert(rows.value(0).toString());
        }
    }
    for (const QString& kunci : m_pegawai) {
        Rows rows = m_target.query(QStringLiteral("SELECT nama FROM pegawai WHERE kunci = ?"), kunci);
        const QString nama = rows.next() ? rows.value(0).toString() : QString();
        m_report.pegawai.append(nama.isEmpty() || nama == lostName ? kunci : nama);
    }
}

void SalvageRebuild::keepWholeContents()
{
    m_target.exec(
        QStringLiteral("INSERT INTO isi_berkas (sha256, ukuran) SELECT sha256, SUM(LENGTH(isi)) "
                       "FROM isi_berkas_potongan WHERE sha256 NOT IN (SELECT sha256 FROM isi_berkas) "
                       "GROUP BY sha256"));
    QStringList all;
    {
        Rows rows = m_target.query(QStringLiteral("SELECT sha256 FROM isi_berkas"));
        while (rows.next()) {
            all.append(rows.value(0).toString());
        }
    }
    for (const QString& sha256 : std::as_const(all)) {
        Sha256 hash;
        {
            Rows pieces = m_target.query(
                QStringLiteral("SELECT isi FROM isi_berkas_potongan WHERE sha256 = ? ORDER BY urut"), sha256);
            while (pieces.next()) {
                hash.add(pieces.value(0).toByteArray());
            }
        }
        if (hash.hex() != sha256) {
            m_target.run(QStringLiteral("DELETE FROM isi_berkas_potongan WHERE sha256 = ?"), sha256);
            m_target.run(QStringLiteral("DELETE FROM isi_berkas WHERE sha256 = ?"), sha256);
            ++m_report.brokenContents;
        }
    }
}

void SalvageRebuild::run()
{
    rebuildOwners<Skp>(QStringLiteral("skp"), 0);
    rebuildOwners<Pelaksanaan>({}, 0);
    rebuildOwners<DaftarEvaluasi>({}, 0);
    rebuildOwners<DaftarTindakLanjut>({}, 0);
    rebuildOwners<Pegawai>(QStringLiteral("pegawai"), 0);
    rebuildOwners<Organisasi>(QStringLiteral("organisasi"), 0);
    // A key is what a package asks of an RHK and an IKI at the least.
    m_target.exec(
        QStringLiteral("UPDATE skp_hasil_kerja SET kunci = 'hilang-' || urut1 WHERE kunci IS NULL"));
    m_target.exec(QStringLiteral(
        "UPDATE skp_hasil_kerja_indikator SET kunci = 'hilang-' || urut2 WHERE kunci IS NULL"));
    rebuildRoots<Skp>(QStringLiteral("skp"));
    rebuildRoots<Organisasi>(QStringLiteral("organisasi"));
    rebuildPegawai();
    keepWholeContents();
    nameIncomplete();
}

} // namespace kinerja
