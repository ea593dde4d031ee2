#include "core/usecases/unit/pengaturan.h"

#include "core/regulation/lawreader.h"
#include "core/usecases/regulasi/lawinforce.h"

namespace kinerja
{

namespace
{

const auto profilPasal = QStringLiteral("profil_pasal");
const auto hariKeberatan = QStringLiteral("hari_keberatan");
const auto mendekatiHari = QStringLiteral("mendekati_hari");
const auto megabitaBukti = QStringLiteral("megabita_bukti");
const auto keduanya = QStringLiteral("evaluasi_ditandatangani_keduanya");
const auto kepalaDokumen = QStringLiteral("kepala_dokumen_evaluasi");
const auto lambangUnit = QStringLiteral("lambang_base64");
const auto pimpinanIkut = QStringLiteral("pimpinan_dalam_distribusi");

struct Bounds {
    int lowest;
    int highest;
    bool hold(int number) const { return number >= lowest && number <= highest; }
};
constexpr Bounds settableDays{0, mostDaysOfSetting};
constexpr Bounds megabytes{1, mostMegabytesOfSetting};

std::optional<int> numberIn(const QJsonValue& value, Bounds bounds)
{
    const int number = value.toInt(-1);
    return bounds.hold(number) ? std::optional(number) : std::nullopt;
}

/// A setting is a text, a number or a boolean: "not set" is the empty text.
QJsonValue valueOf(const std::optional<int>& number, Bounds bounds)
{
    return number && bounds.hold(*number) ? QJsonValue(*number) : QJsonValue(QString());
}

QByteArray lambangIn(const QJsonValue& value)
{
    const auto bytes =
        QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return bytes && bytes.decoded.size() <= mostBytesOfLambang ? bytes.decoded : QByteArray();
}

/// A flag that was never set, and is not now, stays unset.
QJsonValue flagOf(Transaction& transaction, bool flag)
{
    const bool known = !transaction.regulasi().pengaturan(keduanya).isUndefined();
    return flag || known ? QJsonValue(flag) : QJsonValue(QString());
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
    return {store.pengaturan(profilPasal).toString(), numberIn(store.pengaturan(hariKeberatan), settableDays),
        numberIn(store.pengaturan(mendekatiHari), settableDays),
        numberIn(store.pengaturan(megabitaBukti), megabytes), store.pengaturan(keduanya).toBool(false),
        fromWireName<KepalaDokumen>(store.pengaturan(kepalaDokumen).toString())
            .value_or(KepalaDokumen::Tanpa),
        lambangIn(store.pengaturan(lambangUnit))};
}

Result<Outcome<Done>, StorageError> savePengaturan(Session& session, const PengaturanUnit& pengaturan)
{
    return session.file.transact(
        UndoPolicy::Fixed, [&](Transaction& transaction) -> Result<Done, StorageError> {
            put(transaction, profilPasal, pengaturan.profilPasal);
            put(transaction, hariKeberatan, valueOf(pengaturan.hariKeberatan, settableDays));
            put(transaction, mendekatiHari, valueOf(pengaturan.mendekatiHari, settableDays));
            put(transaction, megabitaBukti, valueOf(pengaturan.megabitaBukti, megabytes));
            put(transaction, keduanya, flagOf(transaction, pengaturan.evaluasiDitandatanganiKeduanya));
            const bool none = pengaturan.kepalaDokumenEvaluasi == KepalaDokumen::Tanpa;
            put(transaction, kepalaDokumen,
                none ? QJsonValue(QString()) : QJsonValue(wireName(pengaturan.kepalaDokumenEvaluasi)));
            const bool fits = pengaturan.lambang.size() <= mostBytesOfLambang;
            put(transaction, lambangUnit,
                fits ? QString::fromLatin1(pengaturan.lambang.toBase64()) : QString());
            return Done{};
        });
}

int megabitaBuktiBawaan()
{
    LawReader reader(QStringLiteral("batas"));
    const LawNode root = LawNode::parse(reader, regulationResource(QStringLiteral("batas")));
    return root.at(QLatin1String("bukti_dukung_megabita")).integer(megabytes.lowest, megabytes.highest);
}

qint64 mostBytesOfBukti(Reader& reader)
{
    constexpr qint64 bytesOfMegabyte = 1024 * 1024;
    return bytesOfMegabyte * pengaturanUnit(reader).megabitaBukti.value_or(megabitaBuktiBawaan());
}

bool pimpinanDihitung(Reader& reader) { return reader.regulasi().pengaturan(pimpinanIkut).toBool(false); }

Result<Outcome<Done>, StorageError> savePimpinanDihitung(Session& session, bool dihitung)
{
    return session.file.transact(
        UndoPolicy::Fixed, [&](Transaction& transaction) -> Result<Done, StorageError> {
            put(transaction, pimpinanIkut, dihitung);
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
