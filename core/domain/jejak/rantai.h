#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QString>

#include <vector>

namespace kinerja
{

/// An event as the file holds it; the columns repeat what `isi` says.
struct JejakTersimpan {
    qint64 urut = 0; ///< its place in the file's own order
    QString uuid;
    QString subjek;
    QString tindakan;
    QString sidik;
    QByteArray isi;
};

/// Which of an event's two links: to the previous event of its subject, or of its file copy.
enum class MataRantai { Subjek, Asal };

/// What is wrong with the chains at one event.
struct TemuanRantai {
    enum class Jenis {
        Diubah,    ///< the event does not say what its hash is of
        Terputus,  ///< the event before it is not there
        Bercabang, ///< another event follows the same one
        Tertukar   ///< the event before it stands after it
    };
    Jenis jenis = Jenis::Diubah;
    MataRantai mata = MataRantai::Subjek;
    qint64 urut = 0;
    qint64 index = 0; ///< how many events the walk had met before
    QString subjek;
    QString tindakan;
    QDateTime waktu;
    QString sidik; ///< by which a decision on it is known again
    bool operator==(const TemuanRantai&) const = default;
};

/// Walks the chains of the log, event by event in the file's order, and tells where they don't hold. Of an
/// event it keeps some 200 bytes, so that the walk can go in slices.
///
/// A link to a predecessor of another file copy may lead out of the file: a package of one person brings
/// whole chains of subjects, not of origins. So a missing predecessor counts for each subject, and for the
/// origin of this file alone. What branched off by prints alone is no conflict: nothing was decided on it.
/// Neither are the imports of two copies, which stand side by side under the unit.
class Rantai
{
public:
    /// `asal`: the origin of this file; empty: only the chains of subjects are looked at.
    explicit Rantai(QString asal = {}) : m_asal(std::move(asal)) {}

    void take(const JejakTersimpan& event);
    /// In the file's order; once all was taken.
    std::vector<TemuanRantai> temuan() const;

private:
    using Hash = QByteArray; ///< 32 bytes, or none
    struct Mata {
        qint64 urut;
        qint64 index;
        int subjek;
        int asal;
        int tindakan;
        qint64 waktu; ///< milliseconds
        Hash sidik;
        Hash sebelumSubjek;
        Hash sebelumAsal;
    };
    /// The texts that many events share, once.
    struct Kata {
        QHash<QString, int> nomor;
        std::vector<QString> teks;
        int of(const QString& text);
    };
    class Cabang;

    TemuanRantai temuanOf(TemuanRantai::Jenis jenis, MataRantai mata, const Mata& event) const;
    void findBranches(MataRantai mata, std::vector<TemuanRantai>& found) const;
    void findGaps(std::vector<TemuanRantai>& found) const;

    QString m_asal;
    Kata m_subjek;
    Kata m_asalKata;
    Kata m_tindakan;
    std::vector<Mata> m_mata;
    std::vector<TemuanRantai> m_diubah;
};

} // namespace kinerja
