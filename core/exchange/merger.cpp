#include "core/exchange/merger.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cstring>

namespace kinerja::paket
{

namespace
{

constexpr QChar separator(0x1F);

/// The properties by which an item without kunci is one of its kind; where empty, all of them.
std::vector<const char*> uniqueBy(const RecordType& type)
{
    if (&type == &recordType<Evaluasi>()) {
        return {"periode", "revisi"};
    }
    if (&type == &recordType<CapaianOrganisasi>()) {
        return {"periode", "unit_kerja"};
    }
    if (&type == &recordType<Pemantauan>() || &type == &recordType<CapaianAksi>()) {
        return {"periode"};
    }
    if (&type == &recordType<PerilakuKerja>() || &type == &recordType<UmpanBalikPerilaku>()) {
        return {"nilai"};
    }
    if (&type == &recordType<RealisasiIndikator>()) {
        return {"indikator"};
    }
    if (&type == &recordType<PenilaianRhk>()) {
        return {"rhk"};
    }
    if (&type == &recordType<PenilaianKompetensi>()) {
        return {"kompetensi"};
    }
    if (&type == &recordType<SelMatriks>()) {
        return {"pegawai", "rhk", "indikator"};
    }
    if (&type == &recordType<PergantianPenilai>()) {
        return {"mulai"};
    }
    if (&type == &recordType<TandaTangan>()) {
        return {"pegawai", "peran"};
    }
    return {};
}

/// One text a period or statement: the place in the list says which.
bool isPositional(const char* name)
{
    static constexpr std::array names{"target", "target_periode", "pernyataan", "kop"};
    return std::any_of(
        names.begin(), names.end(), [&](const char* each) { return std::strcmp(each, name) == 0; });
}

QString contentOf(const ValueType& type, const void* value);

QString contentOf(const RecordType& type, const void* record, const std::vector<const char*>& names)
{
    QString text;
    for (const Property& property : type.properties) {
        const bool isAsked = names.empty() || std::any_of(names.begin(), names.end(), [&](const char* name) {
            return std::strcmp(name, property.name) == 0;
        });
        if (isAsked) {
            text += contentOf(*property.type, property.in(record)) + separator;
        }
    }
    return text;
}

QString contentOf(const ValueType& type, const void* value)
{
    switch (type.shape) {
    case PaketShape::Text:
    case PaketShape::Date:
    case PaketShape::Choice:
    case PaketShape::Base64: return type.text(value);
    case PaketShape::Integer: {
        const std::optional<qint64> number = type.integer(value);
        return number ? QString::number(*number) : QString();
    }
    case PaketShape::Flag: return type.flag(value) ? QStringLiteral("1") : QString();
    case PaketShape::Record: return contentOf(type.record(), value, {});
    case PaketShape::List: {
        QString text;
        for (std::size_t i = 0; i < type.size(value); ++i) {
            text += QLatin1Char('[') + contentOf(type.element(), type.at(value, i));
        }
        return text;
    }
    case PaketShape::Scalar: break;
    }
    return {};
}

} // namespace

QString identityOf(const ValueType& element, const void* item)
{
    if (element.shape != PaketShape::Record) {
        return contentOf(element, item);
    }
    const RecordType& type = element.record();
    for (const Property& property : type.properties) {
        if (std::strcmp(property.name, "kunci") == 0) {
            const QString kunci = property.type->text(property.in(item));
            if (!kunci.isEmpty()) {
                return QStringLiteral("kunci") + separator + kunci;
            }
        }
    }
    return contentOf(type, item, uniqueBy(type));
}

void Merger::note(Kind kind) { m_changes.push_back({m_path, kind}); }

void Merger::record(const RecordType& type, void* mine, const void* theirs)
{
    for (const Property& each : type.properties) {
        if (!each.type->equal(each.in(mine), each.in(theirs))) {
            m_path.append(QString::fromLatin1(each.name));
            property(type, each, mine, theirs);
            m_path.removeLast();
        }
    }
}

void Merger::property(const RecordType& type, const Property& property, void* mine, const void* theirs)
{
    void* to = property.in(mine);
    const void* from = property.in(theirs);
    const bool isLeftOut = type.isDefault(property, theirs) && (property.presence == Presence::Optional ||
                                                                   property.type->shape == PaketShape::Text);
    if (isLeftOut && !property.rule.alwaysWritten) {
        return;
    }
    if (property.type->shape == PaketShape::Record) {
        record(property.type->record(), to, from);
        return;
    }
    if (property.type->shape == PaketShape::List && !isPositional(property.name)) {
        list(*property.type, to, from);
        return;
    }
    note(type.isDefault(property, mine) ? Kind::Added : Kind::Changed);
    property.type->assign(to, from);
}

void Merger::list(const ValueType& type, void* mine, const void* theirs)
{
    const ValueType& element = type.element();
    QHash<QString, QList<std::size_t>> known;
    for (std::size_t i = 0; i < type.size(mine); ++i) {
        known[identityOf(element, type.at(mine, i))].append(i);
    }
    for (std::size_t i = 0; i < type.size(theirs); ++i) {
        const void* item = type.at(theirs, i);
        m_path.append(QString::number(i));
        QList<std::size_t>& places = known[identityOf(element, item)];
        if (places.isEmpty()) {
            element.assign(type.append(mine), item);
            note(Kind::Added);
        } else {
            // The list is ours to change; `at` is for readers.
            void* place = const_cast<void*>(type.at(mine, places.takeFirst()));
            if (element.shape == PaketShape::Record) {
                record(element.record(), place, item);
            }
        }
        m_path.removeLast();
    }
}

} // namespace kinerja::paket
