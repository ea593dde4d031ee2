#pragma once

#include <QString>
#include <QStringList>

namespace kinerja
{

/// The words of a text in small letters, without what stands between them.
QStringList kata(const QString& teks);

/// The words of a person's name in small letters, without degrees and titles: "Hj. Siti Aminah, S.Kep." is
/// siti, aminah.
QStringList kataNama(const QString& nama);

/// Whether a text speaks of that person: by two neighbouring words of the name, by a name of one word, or by
/// one of its words behind a form of address ("Bu Siti"). An ordinary word that is also part of somebody's
/// name ("bakti") is not enough.
/// \param teks as kata() gives it
/// \param nama as kataNama() gives it
bool menyebut(const QStringList& teks, const QStringList& nama);

} // namespace kinerja
