#include "core/usecases/penetapan/gatherpenguncian.h"

#include "core/workflow/transition.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kinerja
{

std::optional<Penguncian> gatherPenguncian(Reader& reader, const SkpKunci& kunci)
{
    return penguncianDari(reader.jejak().ofSubject(jejakSubjekSkp(kunci.text())));
}

std::optional<Penguncian> penguncianDari(const std::vector<JejakTersimpan>& events)
{
    std::optional<Penguncian> lock;
    for (const JejakTersimpan& event : events) {
        if (event.tindakan == wireName(PeristiwaSkp::Disetujui)) {
            const QJsonObject isi = QJsonDocument::fromJson(event.isi).object();
            const auto text = [&](QLatin1String name) { return isi.value(name).toString(); };
            lock = Penguncian{
                QDateTime::fromString(text(QLatin1String("waktu")), Qt::ISODateWithMs).toLocalTime().date(),
                QDate::fromString(text(QLatin1String("tanggal")), Qt::ISODate),
                text(QLatin1String("cuplikan"))};
        } else if (event.tindakan == wireName(PeristiwaSkp::KunciDibuka)) {
            lock.reset();
        }
    }
    return lock;
}

std::optional<QDate> gatherTanggalFormulir(Reader& reader, const std::vector<SkpKunci>& kunci)
{
    std::optional<QDate> common;
    for (const SkpKunci& one : kunci) {
        const std::optional<Penguncian> lock = gatherPenguncian(reader, one);
        const QDate day = lock ? lock->tanggalFormulir : QDate();
        if (common && *common != day) {
            return std::nullopt;
        }
        common = day;
    }
    return common.value_or(QDate());
}

} // namespace kinerja
