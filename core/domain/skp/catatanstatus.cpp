#include "core/domain/skp/catatanstatus.h"

namespace kinerja
{

namespace
{

/// No field of the screen hands it over: what is typed has line feeds.
constexpr QChar betweenNotes(QChar::ParagraphSeparator);

} // namespace

QStringList catatanStatusOf(const Skp& skp)
{
    return skp.catatanStatus.isEmpty() ? QStringList() : skp.catatanStatus.split(betweenNotes);
}

QString catatanTerbaru(const Skp& skp) { return catatanStatusOf(skp).value(0); }

void addCatatanStatus(Skp& skp, QString catatan)
{
    QStringList all = catatanStatusOf(skp);
    all.prepend(catatan.replace(betweenNotes, QLatin1Char('\n')));
    while (!all.isEmpty() && all.last().isEmpty()) {
        all.removeLast();
    }
    skp.catatanStatus = all.join(betweenNotes);
}

} // namespace kinerja
