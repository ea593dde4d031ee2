#include "core/regulation/regulation.h"

#include <QFile>

#include <optional>

namespace kinerja
{

namespace
{

/// Reads one table into its place unless an earlier one failed.
template <class Table>
void readInto(
    Table& place, const char* id, const RegulationSource& source, std::optional<RegulationError>& firstError)
{
    if (firstError) {
        return;
    }
    auto table = Table::parse(source(QString::fromLatin1(id)).isi);
    if (table) {
        place = std::move(*table);
    } else {
        firstError = table.error();
    }
}

} // namespace

QString Regulation::versi() const
{
    const QStringList versions{predikat.kepala().versi, distribusi.kepala().versi, angkaKredit.kepala().versi,
        golongan.kepala().versi, berakhlak.kepala().versi, pasal.kepala().versi, tenggat.kepala.versi};
    const QStringList ids = regulationIds();
    QStringList parts;
    for (qsizetype at = 0; at < versions.size(); ++at) {
        if (!versions.at(at).isEmpty()) {
            parts.append(ids.at(at) % QLatin1Char(' ') % versions.at(at));
        }
    }
    return parts.join(QLatin1String("; "));
}

QStringList regulationIds()
{
    return {QStringLiteral("predikat"), QStringLiteral("distribusi"), QStringLiteral("angka-kredit"),
        QStringLiteral("golongan"), QStringLiteral("berakhlak"), QStringLiteral("pasal"),
        QStringLiteral("tenggat"), QStringLiteral("formulir"), QStringLiteral("bimbingan")};
}

QByteArray regulationResource(const QString& id)
{
    QFile file(QLatin1String(":/regulation/") % id % QLatin1String(".json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<Regulation, RegulationError> loadRegulation(const RegulationSource& source)
{
    Regulation regulation;
    std::optional<RegulationError> firstError;
    readInto(regulation.predikat, "predikat", source, firstError);
    readInto(regulation.distribusi, "distribusi", source, firstError);
    readInto(regulation.angkaKredit, "angka-kredit", source, firstError);
    readInto(regulation.golongan, "golongan", source, firstError);
    readInto(regulation.berakhlak, "berakhlak", source, firstError);
    readInto(regulation.pasal, "pasal", source, firstError);
    readInto(regulation.tenggat, "tenggat", source, firstError);
    if (firstError) {
        return failure(*firstError);
    }
    return regulation;
}

} // namespace kinerja
