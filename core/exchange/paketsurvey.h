#pragma once

#include "core/exchange/paketkeys.h"
#include "core/exchange/paketsink.h"
#include "core/usecases/file/importpaket.h"

#include <QHash>
#include <QSet>

namespace kinerja::paket
{

/// The first of an import's two readings: who and which SKP the package knows, and what it refers to. Holds
/// keys only.
class PaketSurvey final : public PaketSink
{
public:
    bool takePegawai(Pegawai pegawai, const QString& pointer) override;
    bool takeSkp(SkpDiterima skp, const QString& pointer) override;
    bool takeTimKerja(TimKerja tim, const QString& pointer) override;
    bool takeJejak(QByteArray isi, const QString& pointer) override;

    /// Whose key in the file is whose. A key of the package that belongs to somebody else in the file is
    /// replaced by one derived from its content.
    KeyMap matchKeys(Reader& reader, std::vector<ImportWarning>& warnings) const;
    /// What the package alone is wrong about, and whom it names that nobody knows.
    std::vector<ImportRefusal> refusals(Reader& reader) const;

    bool hasRhk(const RhkRef& ref) const;
    RevisiBerikut revisiBerikut(const SkpKunci& kunci) const { return m_revisions.value(kunci.text()); }

private:
    struct Person {
        QString kunci;
        QString nomor;
        QString nama;
        QString pointer;
    };

    template <class T> void noteReferences(const T& record, const QString& pointer);
    void noteDuplicates(const Skp& skp, const QString& pointer);
    void refuse(ImportRefusal::Kind kind, const QString& pointer, const QString& detail);
    QString matchPerson(Reader& reader, const Person& person, const QSet<QString>& claimed) const;
    void matchSkp(Reader& reader, KeyMap& keys) const;
    void warnOfNumbers(std::vector<ImportWarning>& warnings) const;

    std::vector<Person> m_people;
    QSet<QString> m_peopleKeys;
    QHash<QString, QString> m_references; ///< key of a person → where it is first named
    QHash<QString, QString> m_skp;        ///< key → key of its pegawai
    QSet<QString> m_timKeys;
    QSet<QString> m_rhk; ///< "SKP/RHK"
    QHash<QString, RevisiBerikut> m_revisions;
    std::vector<ImportRefusal> m_refusals;
};

/// The property that an entry of the event log lacks or has wrong; empty: it is an event.
QString eventFault(const QByteArray& isi);

/// How many faults are collected before the rest is left uncounted.
constexpr std::size_t mostRefusals = 200;

} // namespace kinerja::paket
