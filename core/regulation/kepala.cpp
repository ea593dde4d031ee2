#include "core/regulation/kepala.h"

#include "core/regulation/lawreader.h"

namespace kinerja
{

namespace
{

QDate readDate(const LawNode& node)
{
    const QDate day = QDate::fromString(node.text(), Qt::ISODate);
    if (!day.isValid()) {
        node.report(RegulationFault::OutOfRange);
    }
    return day;
}

} // namespace

KepalaRegulasi readKepala(const LawNode& root)
{
    KepalaRegulasi kepala;
    if (root.has(QLatin1String("versi"))) {
        kepala.versi = root.at(QLatin1String("versi")).text();
    }
    if (root.has(QLatin1String("berlaku_mulai"))) {
        kepala.berlakuMulai = readDate(root.at(QLatin1String("berlaku_mulai")));
    }
    if (root.has(QLatin1String("status"))) {
        kepala.status = root.at(QLatin1String("status")).word<StatusRegulasi>();
    }
    if (root.has(QLatin1String("sumber"))) {
        kepala.sumber = root.at(QLatin1String("sumber")).text();
    }
    return kepala;
}

} // namespace kinerja
