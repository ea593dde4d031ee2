#include "core/usecases/regulasi/regulasifault.h"

#include "core/documents/katanames.h"
#include "core/documents/wording.h"
#include "core/regulation/bimbingan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>

namespace kinerja
{

namespace
{

template <class Table> std::optional<RegulationError> faultOf(const QByteArray& isi)
{
    const auto table = Table::parse(isi);
    return table ? std::nullopt : std::optional(table.error());
}

std::optional<RegulationError> pasalFault(const QString& id, const QByteArray& isi)
{
    const auto table = PasalTable::parse(isi);
    if (!table) {
        return table.error();
    }
    const auto& profil = table->profil();
    const bool hasDefault = std::any_of(profil.begin(), profil.end(),
        [](const ProfilPasal& one) { return one.id == PasalTable::profilBawaan(); });
    return hasDefault ? std::nullopt
                      : std::optional(RegulationError{id, RegulationFault::KeyMissing,
                            QStringLiteral("/profil/") + PasalTable::profilBawaan()});
}

/// The place of a text that is empty; nothing where there is none.
std::optional<QString> emptyText(const QJsonValue& value, const QString& place)
{
    if (value.isString()) {
        return value.toString().trimmed().isEmpty() ? std::optional(place) : std::nullopt;
    }
    const QJsonArray rows = value.toArray();
    for (qsizetype at = 0; at < rows.size(); ++at) {
        if (auto found = emptyText(rows.at(at), place % QLatin1Char('/') % QString::number(at))) {
            return found;
        }
    }
    const QJsonObject members = value.toObject();
    for (auto at = members.begin(); at != members.end(); ++at) {
        if (auto found = emptyText(at.value(), place % QLatin1Char('/') % at.key())) {
            return found;
        }
    }
    return std::nullopt;
}

std::set<QChar> marksOf(const QString& sentence)
{
    std::set<QChar> marks;
    for (qsizetype at = sentence.indexOf(QLatin1Char('%')); at >= 0;
         at = sentence.indexOf(QLatin1Char('%'), at + 1)) {
        if (at + 1 < sentence.size() && sentence.at(at + 1).isDigit()) {
            marks.insert(sentence.at(at + 1));
        }
    }
    return marks;
}

std::optional<RegulationError> formulirFault(const QString& id, const QByteArray& isi)
{
    const auto wording =
        Wording::load([&](const QString& asked) { return asked == id ? isi : regulationResource(asked); });
    if (!wording) {
        return wording.error();
    }
    const auto delivered = Wording::load(regulationResource);
    for (const auto& [kata, name] : EnumNames<Kata>::table) {
        if (delivered && marksOf((*wording)(kata)) != marksOf((*delivered)(kata))) {
            return RegulationError{
                id, RegulationFault::MarksDiffer, QStringLiteral("/kata/") + QLatin1String(name)};
        }
    }
    return std::nullopt;
}

/// What was found in reading, else a text that is empty.
std::optional<RegulationError> thenWhole(
    const QString& id, const QByteArray& isi, std::optional<RegulationError> found)
{
    if (!found) {
        if (const auto place = emptyText(QJsonDocument::fromJson(isi).object(), {})) {
            return RegulationError{id, RegulationFault::EmptyText, *place};
        }
    }
    return found;
}

} // namespace

std::optional<RegulationError> regulasiFault(const QString& id, const QByteArray& isi)
{
    const std::pair<const char*, std::optional<RegulationError> (*)(const QByteArray&)> readers[] = {
        {"predikat", faultOf<PredikatTable>}, {"distribusi", faultOf<DistribusiTable>},
        {"angka-kredit", faultOf<AngkaKreditTable>}, {"golongan", faultOf<GolonganTable>},
        {"berakhlak", faultOf<BerakhlakTable>}, {"tenggat", faultOf<Tenggat>},
        {"bimbingan", faultOf<BimbinganTable>}};
    for (const auto& [name, read] : readers) {
        if (id == QLatin1String(name)) {
            return thenWhole(id, isi, read(isi));
        }
    }
    if (id == QLatin1String("pasal")) {
        return thenWhole(id, isi, pasalFault(id, isi));
    }
    if (id == QLatin1String("formulir")) {
        return formulirFault(id, isi);
    }
    return RegulationError{id, RegulationFault::UnknownTable, {}};
}

} // namespace kinerja
