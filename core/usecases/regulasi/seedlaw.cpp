#include "core/usecases/regulasi/seedlaw.h"

#include "core/regulation/regulation.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kinerja
{

RegulasiEntry deliveredEntry(const QString& id)
{
    const QByteArray bytes = regulationResource(id);
    const QJsonObject head = QJsonDocument::fromJson(bytes).object();
    return {id, head.value(QStringLiteral("versi")).toString(),
        QDate::fromString(head.value(QStringLiteral("berlaku_mulai")).toString(), Qt::ISODate),
        head.value(QStringLiteral("status")).toString(), QString::fromUtf8(bytes)};
}

Result<Outcome<int>, StorageError> seedLaw(Session& session)
{
    return session.file.transact(
        UndoPolicy::Fixed, [](Transaction& transaction) -> Result<int, StorageError> {
            const std::vector<RegulasiEntry> present = transaction.regulasi().all();
            int added = 0;
            for (const QString& id : regulationIds()) {
                const RegulasiEntry entry = deliveredEntry(id);
                const bool known =
                    std::any_of(present.begin(), present.end(), [&](const RegulasiEntry& other) {
                        return other.id == entry.id && other.versi == entry.versi;
                    });
                if (!known) {
                    transaction.regulasi().put(entry);
                    ++added;
                }
            }
            if (added > 0) {
                transaction.announce(Subject::Regulasi);
            }
            return added;
        });
}

} // namespace kinerja
