#include "core/usecases/regulasi/viewregulasi.h"

#include "core/regulation/regulation.h"
#include "core/usecases/regulasi/regulasifault.h"
#include "core/usecases/regulasi/seedlaw.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kinerja
{

namespace
{

QString headText(const RegulasiEntry& entry, const char* name)
{
    const QJsonObject head = QJsonDocument::fromJson(entry.isi.toUtf8()).object();
    return head.value(QLatin1String(name)).toString();
}

VersiRegulasi viewOf(const RegulasiEntry& entry, const QStringList& cited)
{
    VersiRegulasi view;
    view.versi = entry.versi;
    view.berlakuMulai = entry.berlakuMulai;
    view.status = fromWireName<StatusRegulasi>(entry.status);
    view.asal = asalRegulasi(entry);
    view.alasan = headText(entry, "alasan");
    view.isi = entry.isi;
    view.rusak = regulasiFault(entry.id, entry.isi.toUtf8());
    view.dipakai = isTerpakai(cited, entry);
    view.dapatDicabut = !view.dipakai && !isBawaan(entry.id, entry.versi);
    return view;
}

} // namespace

const VersiRegulasi* TabelRegulasi::berlaku() const
{
    const auto at =
        std::find_if(versi.begin(), versi.end(), [](const VersiRegulasi& one) { return one.berlaku; });
    return at == versi.end() ? nullptr : &*at;
}

std::vector<TabelRegulasi> viewRegulasi(Reader& reader, QDate today)
{
    const std::vector<RegulasiEntry> entries = reader.regulasi().all();
    const QStringList cited = reader.regulasi().versiTerpakai();
    std::vector<TabelRegulasi> tables;
    for (const QString& id : regulationIds()) {
        TabelRegulasi table{id, {}};
        for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
            if (entry->id == id) {
                table.versi.push_back(viewOf(*entry, cited));
            }
        }
        const auto inForce = reader.regulasi().inForce(id, today);
        for (VersiRegulasi& one : table.versi) {
            one.berlaku = inForce && inForce->versi == one.versi;
        }
        if (!inForce) {
            table.versi.push_back(viewOf(deliveredEntry(id), cited));
            table.versi.back().berlaku = true;
        }
        tables.push_back(std::move(table));
    }
    return tables;
}

AsalRegulasi asalRegulasi(const RegulasiEntry& entry)
{
    if (entry.isi.toUtf8() == regulationResource(entry.id)) {
        return AsalRegulasi::Bawaan;
    }
    return headText(entry, "alasan").isEmpty() ? AsalRegulasi::Lain : AsalRegulasi::Unit;
}

bool isBawaan(const QString& id, const QString& versi) { return deliveredEntry(id).versi == versi; }

bool isTerpakai(const QStringList& versiTerpakai, const RegulasiEntry& entry)
{
    // Documents name the version that stands in the table's head; a package may have filed it otherwise.
    const auto mark = QStringLiteral("; ");
    return std::any_of(versiTerpakai.begin(), versiTerpakai.end(), [&](const QString& cited) {
        const QString all = mark % cited % mark;
        return all.contains(mark % entry.id % QLatin1Char(' ') % entry.versi % mark) ||
               all.contains(mark % entry.id % QLatin1Char(' ') % headText(entry, "versi") % mark);
    });
}

} // namespace kinerja
