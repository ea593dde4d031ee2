#include "core/usecases/regulasi/compareregulasi.h"

#include <algorithm>
#include <set>

namespace kinerja
{

namespace
{

using Members = std::vector<JsonMember>;

bool isGroup(const JsonTree& tree)
{
    return tree.kind == JsonTree::Kind::Object || tree.kind == JsonTree::Kind::List;
}

/// By what a row is known whatever else changes in it.
QString identityOf(const JsonTree& row)
{
    for (const char* name : {"id", "golongan", "nama"}) {
        if (const QString found = row.textAt(QLatin1String(name)); !found.isEmpty()) {
            return found;
        }
    }
    return {};
}

bool areNamed(const Members& rows)
{
    std::set<QString> seen;
    return std::all_of(rows.begin(), rows.end(), [&](const JsonMember& row) {
        const QString identity = identityOf(row.value);
        return !identity.isEmpty() && seen.insert(identity).second;
    });
}

class Comparison
{
public:
    std::vector<BedaRegulasi> found;

    void values(const QStringList& path, const JsonTree& lama, const JsonTree& baru)
    {
        if (lama.kind != baru.kind || !isGroup(lama)) {
            if (!(lama == baru)) {
                found.push_back({path, lama, baru});
            }
        } else if (lama.kind == JsonTree::Kind::Object) {
            objects(path, lama, baru);
        } else if (areNamed(lama.members) && areNamed(baru.members)) {
            namedRows(path, lama.members, baru.members);
        } else {
            plainRows(path, lama.members, baru.members);
        }
    }

private:
    void added(const QStringList& path, const JsonTree& baru) { found.push_back({path, std::nullopt, baru}); }
    void removed(const QStringList& path, const JsonTree& lama)
    {
        found.push_back({path, lama, std::nullopt});
    }

    void objects(const QStringList& path, const JsonTree& lama, const JsonTree& baru)
    {
        const auto isHead = [&](const QString& name) { return path.isEmpty() && isKepalaRegulasi(name); };
        for (const JsonMember& member : lama.members) {
            const JsonTree* other = baru.find(member.name);
            if (isHead(member.name)) {
                continue;
            }
            if (other != nullptr) {
                values(path + QStringList(member.name), member.value, *other);
            } else {
                removed(path + QStringList(member.name), member.value);
            }
        }
        for (const JsonMember& member : baru.members) {
            if (lama.find(member.name) == nullptr && !isHead(member.name)) {
                added(path + QStringList(member.name), member.value);
            }
        }
    }

    void namedRows(const QStringList& path, const Members& lama, const Members& baru)
    {
        const auto find = [](const Members& rows, const QString& identity) {
            return std::find_if(rows.begin(), rows.end(),
                [&](const JsonMember& row) { return identityOf(row.value) == identity; });
        };
        for (size_t i = 0; i < lama.size(); ++i) {
            const auto other = find(baru, identityOf(lama[i].value));
            const QStringList here = path + QStringList(sebutanButir(lama[i].value, i));
            if (other != baru.end()) {
                values(here, lama[i].value, other->value);
            } else {
                removed(here, lama[i].value);
            }
        }
        for (size_t i = 0; i < baru.size(); ++i) {
            if (find(lama, identityOf(baru[i].value)) == lama.end()) {
                added(path + QStringList(sebutanButir(baru[i].value, i)), baru[i].value);
            }
        }
        noteOrder(path, lama, baru);
    }

    struct Order {
        QStringList identities;
        JsonTree names{JsonTree::Kind::List, {}, {}};
    };
    /// The rows that stand among the others too.
    static Order orderOf(const Members& rows, const Members& others)
    {
        std::set<QString> known;
        for (const JsonMember& row : others) {
            known.insert(identityOf(row.value));
        }
        Order order;
        for (size_t i = 0; i < rows.size(); ++i) {
            if (const QString identity = identityOf(rows[i].value); known.contains(identity)) {
                order.identities.append(identity);
                order.names.members.push_back({{}, JsonTree::ofText(sebutanButir(rows[i].value, i))});
            }
        }
        return order;
    }
    /// The same rows in another order are a difference of the list itself.
    void noteOrder(const QStringList& path, const Members& lama, const Members& baru)
    {
        const Order before = orderOf(lama, baru);
        const Order after = orderOf(baru, lama);
        if (before.identities != after.identities) {
            found.push_back({path, before.names, after.names});
        }
    }

    /// Rows without a name: what is the same at both ends stays out, the rest is paired in order.
    void plainRows(const QStringList& path, const Members& lama, const Members& baru)
    {
        const size_t shorter = std::min(lama.size(), baru.size());
        size_t head = 0;
        while (head < shorter && lama[head] == baru[head]) {
            ++head;
        }
        size_t tail = 0;
        while (tail < shorter - head && lama[lama.size() - 1 - tail] == baru[baru.size() - 1 - tail]) {
            ++tail;
        }
        const size_t lamaEnd = lama.size() - tail;
        const size_t baruEnd = baru.size() - tail;
        for (size_t i = head; i < std::max(lamaEnd, baruEnd); ++i) {
            const QStringList here = path + QStringList(i < baruEnd ? sebutanButir(baru[i].value, i)
                                                                    : sebutanButir(lama[i].value, i));
            if (i < lamaEnd && i < baruEnd) {
                values(here, lama[i].value, baru[i].value);
            } else if (i < baruEnd) {
                added(here, baru[i].value);
            } else {
                removed(here, lama[i].value);
            }
        }
    }
};

} // namespace

std::vector<BedaRegulasi> compareRegulasi(const JsonTree& lama, const JsonTree& baru)
{
    Comparison comparison;
    comparison.values({}, lama, baru);
    return comparison.found;
}

QString sebutanButir(const JsonTree& butir, size_t index)
{
    for (const char* name : {"nama", "judul", "golongan"}) {
        if (const QString found = butir.textAt(QLatin1String(name)); !found.isEmpty()) {
            return found;
        }
    }
    return QString::number(index + 1);
}

bool isKepalaRegulasi(const QString& name)
{
    return name == QLatin1String("versi") || name == QLatin1String("berlaku_mulai") ||
           name == QLatin1String("status") || name == QLatin1String("alasan");
}

} // namespace kinerja
