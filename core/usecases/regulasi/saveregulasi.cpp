#include "core/usecases/regulasi/saveregulasi.h"

#include "core/common/sha256.h"
#include "core/usecases/regulasi/regulasifault.h"
#include "core/usecases/regulasi/viewregulasi.h"

#include <algorithm>

namespace kinerja
{

namespace
{

using Answer = Result<Done, SaveRegulasiError>;

SaveRegulasiError refusal(RegulasiRefusal::Kind kind, const QString& versi, const QString& lain = {})
{
    return RegulasiRefusal{kind, versi, lain};
}

std::optional<RegulasiRefusal> wrongSaying(const SaveRegulasi& command)
{
    const QString& versi = command.versi;
    if (versi.isEmpty()) {
        return RegulasiRefusal{RegulasiRefusal::Kind::VersiKosong, {}, {}};
    }
    const bool hasSeparator = std::any_of(versi.begin(), versi.end(),
        [](QChar c) { return c == QLatin1Char(';') || c.category() == QChar::Other_Control; });
    if (versi.size() > longestVersi || hasSeparator) {
        return RegulasiRefusal{RegulasiRefusal::Kind::VersiTidakTerpakai, versi, {}};
    }
    if (!command.berlakuMulai.isValid()) {
        return RegulasiRefusal{RegulasiRefusal::Kind::TanggalKosong, versi, {}};
    }
    if (command.alasan.trimmed().isEmpty()) {
        return RegulasiRefusal{RegulasiRefusal::Kind::AlasanKosong, versi, {}};
    }
    return std::nullopt;
}

/// The entry to store, or why the content can't be one.
Result<RegulasiEntry, SaveRegulasiError> entryOf(const SaveRegulasi& command)
{
    const auto tree = parseJsonTree(command.isi);
    if (!tree) {
        return failure(SaveRegulasiError(tree.error()));
    }
    const bool isObject = tree->kind == JsonTree::Kind::Object;
    const QByteArray bytes = isObject ? jsonText(withKepala(*tree, command)) : command.isi;
    if (const auto fault = regulasiFault(command.id, bytes)) {
        return failure(SaveRegulasiError(*fault));
    }
    return RegulasiEntry{
        command.id, command.versi, command.berlakuMulai, wireName(command.status), QString::fromUtf8(bytes)};
}

std::optional<RegulasiEntry> findEntry(Transaction& transaction, const QString& id, const QString& versi)
{
    const std::vector<RegulasiEntry> all = transaction.regulasi().all();
    const auto at = std::find_if(all.begin(), all.end(),
        [&](const RegulasiEntry& entry) { return entry.id == id && entry.versi == versi; });
    return at == all.end() ? std::nullopt : std::optional(*at);
}

void log(Session& session, Transaction& transaction, TindakanRegulasi tindakan, const RegulasiEntry& entry)
{
    Jejak event;
    event.uuid = session.ids.next();
    event.subjek = jejakSubjekRegulasi(entry.id);
    event.tindakan = wireName(tindakan);
    event.petugas = session.operatorKunci.text();
    event.waktu = session.clock.now();
    event.tanggal = entry.berlakuMulai;
    event.regulasi = entry.id % QLatin1Char(' ') % entry.versi;
    event.cuplikan = sha256Hex(entry.isi.toUtf8());
    transaction.jejak().append(event);
}

Answer store(Session& session, Transaction& transaction, const RegulasiEntry& entry)
{
    RegulasiStore& store = transaction.regulasi();
    const auto before = findEntry(transaction, entry.id, entry.versi);
    const bool isOwn = before && asalRegulasi(*before) == AsalRegulasi::Unit;
    if (isBawaan(entry.id, entry.versi) || (before && !isOwn)) {
        return failure(refusal(RegulasiRefusal::Kind::VersiBawaan, entry.versi));
    }
    if (before && isTerpakai(store.versiTerpakai(), *before)) {
        return failure(refusal(RegulasiRefusal::Kind::VersiTerpakai, entry.versi));
    }
    if (before == entry) {
        return Done{};
    }
    store.put(entry);
    const auto inForce = store.inForce(entry.id, entry.berlakuMulai);
    if (inForce && inForce->versi != entry.versi) {
        return failure(refusal(RegulasiRefusal::Kind::TidakBerlaku, entry.versi, inForce->versi));
    }
    transaction.announce(Subject::Regulasi, entry.id);
    log(session, transaction, TindakanRegulasi::Simpan, entry);
    return Done{};
}

} // namespace

JsonTree withKepala(JsonTree isi, const SaveRegulasi& command)
{
    const std::pair<const char*, QString> head[] = {{"versi", command.versi},
        {"berlaku_mulai", command.berlakuMulai.toString(Qt::ISODate)}, {"status", wireName(command.status)},
        {"alasan", command.alasan.trimmed()}};
    std::vector<JsonMember> members;
    for (const auto& [name, words] : head) {
        const QString key = QString::fromLatin1(name);
        std::erase_if(isi.members, [&](const JsonMember& member) { return member.name == key; });
        members.push_back({key, JsonTree::ofText(words)});
    }
    std::move(isi.members.begin(), isi.members.end(), std::back_inserter(members));
    isi.members = std::move(members);
    return isi;
}

Result<Outcome<Done>, SaveRegulasiError> saveRegulasi(Session& session, const SaveRegulasi& typed)
{
    SaveRegulasi command = typed;
    command.versi = typed.versi.trimmed();
    if (const auto wrong = wrongSaying(command)) {
        return failure(SaveRegulasiError(*wrong));
    }
    const auto entry = entryOf(command);
    if (!entry) {
        return failure(entry.error());
    }
    return session.file.transact(
        UndoPolicy::Fixed, [&](Transaction& transaction) { return store(session, transaction, *entry); });
}

Result<Outcome<Done>, SaveRegulasiError> withdrawRegulasi(
    Session& session, const QString& id, const QString& versi)
{
    return session.file.transact(UndoPolicy::Fixed, [&](Transaction& transaction) -> Answer {
        const auto entry = findEntry(transaction, id, versi);
        if (!entry) {
            return failure(refusal(RegulasiRefusal::Kind::TidakAda, versi));
        }
        if (isBawaan(id, versi)) {
            return failure(refusal(RegulasiRefusal::Kind::VersiBawaan, versi));
        }
        if (isTerpakai(transaction.regulasi().versiTerpakai(), *entry)) {
            return failure(refusal(RegulasiRefusal::Kind::VersiTerpakai, versi));
        }
        transaction.regulasi().remove(id, versi);
        transaction.announce(Subject::Regulasi, id);
        log(session, transaction, TindakanRegulasi::Cabut, *entry);
        return Done{};
    });
}

} // namespace kinerja
