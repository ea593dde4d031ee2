#pragma once

#include "core/common/changeset.h"
#include "core/storage/berkasstore.h"
#include "core/storage/buktistore.h"
#include "core/storage/frasastore.h"
#include "core/storage/jejakstore.h"
#include "core/storage/lists.h"
#include "core/storage/mapping/aggregate.h"
#include "core/storage/regulasistore.h"
#include "core/storage/undohistory.h"

#include <optional>

namespace kinerja
{

/// Reads from one state of the file. Aggregates: Unit (key "1"), Organisasi (the year), Pegawai, TimKerja,
/// Skp, and beside each Skp, by its kunci, Pelaksanaan, DaftarEvaluasi and DaftarTindakLanjut.
class Reader
{
public:
    explicit Reader(sqlite::Connection& connection)
        : m_connection(connection), m_lists(connection), m_berkas(connection), m_bukti(connection),
          m_frasa(connection), m_jejak(connection), m_regulasi(connection)
    {
    }

    template <class T> std::optional<T> load(const QString& key)
    {
        return mapping::loadAggregate<T>(m_connection, key);
    }
    /// As far as it can be read: a Pegawai, an Skp or its DaftarEvaluasi that another program has written
    /// into.
    template <class T> BacaanLonggar<T> loadLoosely(const QString& key)
    {
        return mapping::loadLoosely<T>(m_connection, key);
    }
    /// Nothing also for what lies in the Sampah: it is not worked with.
    std::optional<Pegawai> load(const PegawaiKunci& kunci);
    std::optional<Skp> load(const SkpKunci& kunci);
    /// Whether in the Sampah or not: for the names on papers, for packages, and for the Sampah itself.
    std::optional<Pegawai> loadAny(const PegawaiKunci& kunci) { return load<Pegawai>(kunci.text()); }
    std::optional<Skp> loadAny(const SkpKunci& kunci) { return load<Skp>(kunci.text()); }
    Unit unit() { return load<Unit>(QStringLiteral("1")).value_or(Unit{}); }
    /// The year's plan; an empty one of that year where nothing was entered yet.
    Organisasi organisasi(int tahun);
    /// In the Sampah or not.
    std::optional<SkpLengkap> loadLengkap(const SkpKunci& kunci);

    Lists& lists() { return m_lists; }
    const BerkasStore& berkas() const { return m_berkas; }
    const BuktiStore& bukti() const { return m_bukti; }
    const FrasaStore& frasa() const { return m_frasa; }
    const JejakStore& jejak() const { return m_jejak; }
    const RegulasiStore& regulasi() const { return m_regulasi; }

protected:
    sqlite::Connection& m_connection;
    Lists m_lists;
    BerkasStore m_berkas;
    BuktiStore m_bukti;
    FrasaStore m_frasa;
    JejakStore m_jejak;
    RegulasiStore m_regulasi;
};

/// Reads and writes within one transaction; remembers what was before (for undo) and what changed.
class Transaction : public Reader
{
public:
    using Reader::Reader;

    template <class T> void save(const T& aggregate) { save(mapping::keyOf(aggregate), aggregate); }
    /// For aggregates that stand beside an SKP (Pelaksanaan, DaftarEvaluasi, DaftarTindakLanjut).
    template <class T> void save(const QString& key, const T& aggregate)
    {
        std::optional<T> before = load<T>(key);
        if (before == aggregate) {
            return;
        }
        mapping::saveAggregate(m_connection, key, aggregate);
        m_changes.add(mapping::Root<T>::subject, key);
        m_step.add(makeUndoEntry<T>(key, std::move(before), aggregate));
    }
    /// The same where what is stored may be unreadable; out of reach of undo.
    template <class T> void overwrite(const QString& key, const T& aggregate)
    {
        mapping::saveAggregate(m_connection, key, aggregate);
        m_changes.add(mapping::Root<T>::subject, key);
    }
    void saveLengkap(const SkpLengkap& lengkap);

    /// To the Sampah and back; out of reach of undo.
    void moveToSampah(const PegawaiKunci& kunci, const QDateTime& now);
    void moveToSampah(const SkpKunci& kunci, const QDateTime& now);
    void restoreFromSampah(const PegawaiKunci& kunci);
    void restoreFromSampah(const SkpKunci& kunci);
    /// Removes for good what has lain in the Sampah; the number of things removed.
    int emptySampah();

    BerkasStore& berkas() { return m_berkas; }
    FrasaStore& frasa() { return m_frasa; }
    JejakStore& jejak() { return m_jejak; }
    RegulasiStore& regulasi() { return m_regulasi; }
    /// For stores whose changes are not aggregates.
    void announce(Subject subject, const QString& key = {}) { m_changes.add(subject, key); }

    const ChangeSet& changes() const { return m_changes; }
    UndoStep takeUndoStep() { return std::move(m_step); }

private:
    void markDeleted(const QString& table, const QString& key, const QVariant& when);

    ChangeSet m_changes;
    UndoStep m_step;
};

} // namespace kinerja
