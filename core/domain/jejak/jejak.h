#pragma once

#include <QDate>
#include <QDateTime>
#include <QMap>
#include <QString>
#include <QStringList>

namespace kinerja
{

/// One event of the log: a legal act, by keys and hashes only, never a person's text. `isi()` is its
/// canonical form (compact JSON, keys in alphabetical order), and the SHA-256 of that is its `sidik`, by
/// which the next event of the same subject and the next of the same file copy link back to it.
struct Jejak {
    QString uuid;
    QString asal;                   ///< UUID of the file copy in which it was written
    QString subjek;                 ///< "skp/<kunci>", "pegawai/<kunci>", …
    QString tindakan;               ///< the act's stored word
    QString pelaku;                 ///< kunci of the person for whom it was done; may be empty
    QString petugas;                ///< kunci of who sat at the laptop; may be empty
    QDateTime waktu;                ///< real time, UTC
    QDate tanggal;                  ///< the date as typed for the act; null where it has none
    QString regulasi;               ///< version of the law that it was done under
    QString cuplikan;               ///< SHA-256 of the snapshot that it made or was made against
    QStringList dokumen;            ///< kinds of papers that it concerns, where it concerns any
    QMap<QString, QString> keadaan; ///< how the act left what it concerns; see keadaan.h
    QStringList temuan;             ///< by their sidik, the findings that it decides
    QStringList dicabut;            ///< papers whose lock it takes away: kind, space, SHA-256
    QStringList peran;              ///< roles that have signed what it is about, where it files a signed copy
    QString catatan;                ///< hash of the note that was typed for it; see sidikCatatan
    QString sebelumSubjek;
    QString sebelumAsal;
    bool operator==(const Jejak&) const = default;

    QByteArray isi() const;
    static QString sidikOf(const QByteArray& isi);
};

/// By which an event names the note that was typed for it: the note itself is a person's text.
QString sidikCatatan(const QString& catatan);

/// Subjects of the log are named the same way everywhere.
QString jejakSubjekSkp(const QString& kunci);
QString jejakSubjekPegawai(const QString& kunci);
QString jejakSubjekRegulasi(const QString& id);

} // namespace kinerja
