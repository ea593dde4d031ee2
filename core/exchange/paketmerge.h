#pragma once

#include "core/exchange/merger.h"
#include "core/exchange/paketsurvey.h"

#include <QTemporaryFile>

#include <memory>

namespace kinerja::paket
{

/// The second reading of an import: brings each record into the file within the transaction. What may not be
/// is collected, not stored.
class PaketMerge final : public PaketSink
{
public:
    PaketMerge(Transaction& transaction, const PaketSurvey& survey, KeyMap keys);

    bool takeOrganisasi(Organisasi organisasi, const QString& pointer) override;
    bool takePegawai(Pegawai pegawai, const QString& pointer) override;
    bool takeSkp(SkpDiterima skp, const QString& pointer) override;
    bool takeTimKerja(TimKerja tim, const QString& pointer) override;
    bool takeJejak(QByteArray isi, const QString& pointer) override;
    bool takeRegulasi(RegulasiTersimpan regulasi, const QString& pointer) override;
    bool takePengaturan(QString name, QByteArray json, const QString& pointer) override;
    bool beginContent(const QString& pointer) override;
    bool takeContent(QByteArrayView piece) override;
    bool endContent(const QString& sha256, qint64 size) override;

    ImportReport& report() { return m_report; }
    /// Whether anything at all was stored.
    bool changedAnything() const { return m_changedAnything; }
    /// The SKP that were sound before and are changed now, of which the package holds no event: it is the
    /// import itself that has left them so.
    std::vector<SkpKunci> withoutEvents() const;
    /// Those that are new in the file.
    const std::vector<SkpKunci>& added() const { return m_added; }

private:
    /// Merges and stores one aggregate of the file.
    template <class T>
    void mergeAggregate(const QString& key, const T& theirs, Subject subject, const QString& nama);
    void mergeSkp(const SkpLengkap& mine, SkpLengkap theirs, const QString& pointer);
    /// What the package has locked is taken as it stands there, where the file's draft says no more.
    void lockAsInPackage(
        const SkpLengkap& mine, const SkpLengkap& theirs, SkpLengkap& merged, const QString& pointer);
    /// As a list shows it: name of the pegawai and the year.
    QString nameOf(const Skp& skp);
    void checkReferences(const Skp& skp, const QString& pointer);
    bool resolves(const RhkRef& ref);
    void settleStatus(SkpDiterima& received, const SkpKunci& packageKey, const QString& pointer);
    void note(ImportAction action, Subject subject, const QString& kunci, const QString& nama);
    void warn(ImportWarning::Kind kind, const QString& pointer, const QString& detail);
    void refuse(ImportRefusal::Kind kind, const QString& pointer, const QString& detail = {});

    Transaction& m_transaction;
    const PaketSurvey& m_survey;
    KeyMap m_keys;
    ImportReport m_report;
    bool m_changedAnything = false;
    std::vector<SkpKunci> m_sound;
    std::vector<SkpKunci> m_added;
    QSet<QString> m_subjects;  ///< of the package's events
    QSet<QString> m_discarded; ///< keys that lie in the Sampah
    QHash<QString, bool> m_resolved;
    QHash<QString, QString> m_names; ///< of people, by kunci
    std::unique_ptr<QTemporaryFile> m_content;
};

} // namespace kinerja::paket
