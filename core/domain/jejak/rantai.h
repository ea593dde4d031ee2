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
    QString waktu; ///< as `isi` says it, in UTC
    QString asal;
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
    struct Mata {
        qint64 urut;
        int subjek;
        int asal;
        int tindakan;
        qint64 waktu; ///< milliseconds
        int sidik;
        int sebelumSubjek;
        int sebelumAsal;
    };
    /// What many events share, once, by number.
    template <class T> struct Kata {
        QHash<T, int> nomor;
        std::vector<T> isi;
        int of(const T& value)
        {
            const auto known = nomor.constFind(value);
            if (known != nomor.constEnd()) {
                return *known;
            }
            isi.push_back(value);
            return *nomor.insert(value, static_cast<int>(isi.size()) - 1);
        }
        const T& at(int number) const { return isi.at(static_cast<size_t>(number)); }
    };
    using Sidik = QByteArray; ///< 32 bytes, or none: before the first event of a chain
    class Cabang;

    TemuanRantai temuanOf(TemuanRantai::Jenis jenis, MataRantai mata, size_t index) const;
    void findBranches(MataRantai mata, std::vector<TemuanRantai>& found) const;
    void findGaps(std::vector<TemuanRantai>& found) const;

    QString m_asal;
    Kata<QString> m_subjek;
    Kata<QString> m_asalKata;
    Kata<QString> m_tindakan;
    Kata<Sidik> m_sidik;
    std::vector<Mata> m_mata;
    std::vector<TemuanRantai> m_diubah;
};

} // namespace kinerja
