#pragma once

#include "core/usecases/regulasi/compareregulasi.h"
#include "core/usecases/regulasi/saveregulasi.h"
#include "core/usecases/regulasi/viewregulasi.h"

#include <QStringList>

#include <vector>

namespace kinerja::text
{

/// "Nilai dan panduan BerAKHLAK" for the id of a table; an unknown one as it stands.
QString namaTabel(const QString& id);
QString label(AsalRegulasi asal);
/// The status of a version, or that it has none.
QString statusVersi(const VersiRegulasi& versi);

/// The names of the parts of a table in words, outermost first: the number of a row stands behind its list.
QStringList kataJalur(const QStringList& jalur);
/// The same for a JSON pointer, with arrows between: "Nilai › Kompeten"; "seluruh tabel" for the whole.
QString kataTempat(const QString& pointer);

/// A stored word and what the screen calls it.
struct PilihanNilai {
    QString nilai;
    QString kata;
};
/// What may stand at that place of a table, where only certain words may.
std::vector<PilihanNilai> pilihanNilai(const QString& id, const QStringList& jalur);
/// What stands at that place, as the screen says it: a group by all that it says, after commas.
QString kataNilai(const QString& id, const QStringList& jalur, const JsonTree& value);
/// Whether that place is a name that the program goes by and that no person changes.
bool isNilaiTetap(const QString& id, const QStringList& jalur);

QString sentence(const JsonFault& fault);
QString sentence(const RegulasiRefusal& refusal);
QString sentence(const SaveRegulasiError& error);

} // namespace kinerja::text
