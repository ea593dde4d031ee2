#include "core/usecases/pengaturan.h"

#include "core/usecases/lawinforce.h"

namespace kinerja
{

namespace
{

const auto profilPasal = QStringLiteral("profil_pasal");
const auto hariKeberatan = QStringLiteral("hari_keberatan");
const auto mendekatiHari = QStringLiteral("mendekati_hari");

std::optional<int> daysIn(const QJsonValue& value)
{
    const int days = value.toInt(-1);
    return days < 0 || days > mostDaysOfSetting ? std::nullopt : std::optional(days);
}

/// A setting is a text, a number or a boolean: "not set" is the empty text.
QJsonValue valueOf(const std::optional<int>& days)
{
    return days && *days >= 0 && *days <= mostDaysOfSetting ? QJsonValue(*days) : QJsonValue(QString());
}

void put(Transaction& transaction, const QString& name, const QJsonValue& value)
{
    const QJsonValue stored = transaction.regulasi().pengaturan(name);
    const bool isUnset = value.isString() && value.toString().isEmpty();
    if (stored == value || (stored.isUndefined() && isUnset)) {
        return;
    }
    transaction.regulasi().setPengaturan(name, value);
    transaction.announce(Subject::Pengaturan, name);
}

void applySettings(Reader& reader, Tenggat& tenggat)
{
    const PengaturanUnit set = pengaturanUnit(reader);
    tenggat.hariKeberatan = set.hariKeberatan.value_or(tenggat.hariKeberatan);
    tenggat.mendekatiHari = set.mendekatiHari.value_or(tenggat.mendekatiHari);
}

} // namespace

PengaturanUnit pengaturanUnit(Reader& reader)
{
    const RegulasiStore& store = reader.regulasi();
    return {store.pengaturan(profilPasal).toString(), daysIn(store.pengaturan(hariKeberatan)),
        daysIn(store.pengaturan(mendekatiHari))};
}

Result<Outcome<Done>, StorageError> savePengaturan(Session& session, const PengaturanUnit& pengaturan)
{
    return session.file.transact(
        UndoPolicy::Fixed, [&](Transaction& transaction) -> Result<Done, StorageError> {
            put(transaction, profilPasal, pengaturan.profilPasal);
            put(transaction, hariKeberatan, valueOf(pengaturan.hariKeberatan));
            put(transaction, mendekatiHari, valueOf(pengaturan.mendekatiHari));
            return Done{};
        });
}

Result<Regulation, RegulationError> regulationInForce(Reader& reader, QDate day)
{
    auto regulation = loadRegulation(lawInForce(reader, day));
    if (!regulation) {
        return failure(regulation.error());
    }
    applySettings(reader, regulation->tenggat);
    return std::move(*regulation);
}

Tenggat tenggatInForce(Reader& reader, QDate day)
{
    auto tenggat = tableInForce<Tenggat>(reader, QStringLiteral("tenggat"), day);
    applySettings(reader, tenggat);
    return tenggat;
}

} // namespace kinerja
