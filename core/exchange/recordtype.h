#pragma once

#include "core/exchange/paketrules.h"

#include "core/common/enumnames.h"
#include "core/common/fields.h"
#include "core/common/id.h"
#include "core/domain/regulasitersimpan.h"
#include "core/domain/skp/skplengkap.h"
#include "core/exchange/base64.h"
#include "core/exchange/paketerror.h"

#include <QDate>
#include <QStringList>

#include <cstddef>
#include <limits>
#include <optional>
#include <vector>

namespace kinerja::paket
{

struct RecordType;

/// What may be done with a member of some type through a pointer to it. Only the calls of its shape are set.
/// So that reader and writer are one loop over descriptions instead of a template an entity.
struct ValueType {
    PaketShape shape = PaketShape::Text;
    bool (*equal)(const void*, const void*) = nullptr;
    bool (*setText)(void*, const QString&) = nullptr; ///< Text, Date, Choice, Base64; false: no such value
    QString (*text)(const void*) = nullptr;           ///< empty: there is none
    bool (*setInteger)(void*, qint64) = nullptr;
    std::optional<qint64> (*integer)(const void*) = nullptr;
    void (*setFlag)(void*, bool) = nullptr;
    bool (*flag)(const void*) = nullptr;
    QStringList (*choices)() = nullptr;
    const RecordType& (*record)() = nullptr;
    const ValueType& (*element)() = nullptr;
    void* (*append)(void*) = nullptr;
    std::size_t (*size)(const void*) = nullptr;
    const void* (*at)(const void*, std::size_t) = nullptr;
    void (*assign)(void*, const void*) = nullptr;
};

struct Property {
    const char* name;
    Presence presence;
    std::ptrdiff_t offset; ///< of the member within the record
    const ValueType* type;
    Rule rule;

    void* in(void* record) const { return static_cast<std::byte*>(record) + offset; }
    const void* in(const void* record) const { return static_cast<const std::byte*>(record) + offset; }
};

/// A record as packages have it: its properties in order, embedded parts flattened.
struct RecordType {
    std::vector<Property> properties;
    const void* blank = nullptr; ///< a default-constructed one
    bool holdsContent = false;   ///< a Berkas: may carry isi_base64
    /// Rules over several members: the name of the property that breaks one.
    std::optional<RecordProblem> (*problem)(const void*) = nullptr;

    bool isDefault(const Property& property, const void* record) const
    {
        return property.type->equal(property.in(record), property.in(blank));
    }
};

template <class T> const RecordType& recordType();
template <class M> const ValueType& valueType();

template <class M> struct Optional {
    using Inner = M;
};
template <class M> struct Optional<std::optional<M>> {
    using Inner = M;
};
template <class M> struct Element;
template <class M> struct Element<std::vector<M>> {
    using Type = M;
};
template <> struct Element<QStringList> {
    using Type = QString;
};
template <class M>
concept ListLike = requires
{
    typename Element<M>::Type;
};
template <class M>
concept IdLike = requires(const M& id)
{
    {
        id.text()
        } -> std::convertible_to<QString>;
    M(QString());
};

template <class M> const M& as(const void* value) { return *static_cast<const M*>(value); }
template <class M> M& as(void* value) { return *static_cast<M*>(value); }

template <class M> void describeText(ValueType& type)
{
    type.shape = PaketShape::Text;
    if constexpr (IdLike<M>) {
        type.setText = [](void* to, const QString& text) { return as<M>(to) = M(text), true; };
        type.text = [](const void* from) { return as<M>(from).text(); };
    } else {
        type.setText = [](void* to, const QString& text) { return as<M>(to) = text, true; };
        type.text = [](const void* from) -> QString { return as<M>(from); };
    }
}

inline void describeDate(ValueType& type)
{
    type.shape = PaketShape::Date;
    type.setText = [](void* to, const QString& text) {
        const std::optional<QDate> day = parseDate(text);
        as<QDate>(to) = day.value_or(QDate());
        return day.has_value();
    };
    type.text = [](const void* from) { return dateText(as<QDate>(from)); };
}

inline void describeBytes(ValueType& type)
{
    type.shape = PaketShape::Base64;
    type.setText = [](void* to, const QString& text) {
        const std::optional<QByteArray> bytes = decodeBase64(text);
        as<QByteArray>(to) = bytes.value_or(QByteArray());
        return bytes.has_value();
    };
    type.text = [](const void* from) { return QString::fromLatin1(as<QByteArray>(from).toBase64()); };
}

template <class M> void describeChoice(ValueType& type)
{
    using E = typename Optional<M>::Inner;
    type.shape = PaketShape::Choice;
    type.setText = [](void* to, const QString& text) {
        const std::optional<E> value = fromWireName<E>(text);
        if (value) {
            as<M>(to) = *value;
        }
        return value.has_value();
    };
    type.text = [](const void* from) {
        const std::optional<E> value = as<M>(from);
        return value ? wireName(*value) : QString();
    };
    type.choices = [] {
        QStringList words;
        for (const auto& [enumerator, name] : EnumNames<E>::table) {
            words.append(QString::fromLatin1(name));
        }
        return words;
    };
}

template <class M> void describeInteger(ValueType& type)
{
    using I = typename Optional<M>::Inner;
    type.shape = PaketShape::Integer;
    type.setInteger = [](void* to, qint64 value) {
        if (value < std::numeric_limits<I>::min() || value > std::numeric_limits<I>::max()) {
            return false;
        }
        as<M>(to) = static_cast<I>(value);
        return true;
    };
    type.integer = [](const void* from) -> std::optional<qint64> { return as<M>(from); };
}

template <class M> void describeList(ValueType& type)
{
    type.shape = PaketShape::List;
    type.element = &valueType<typename Element<M>::Type>;
    type.append = [](void* list) -> void* {
        as<M>(list).push_back({});
        return &as<M>(list).back();
    };
    type.size = [](const void* list) { return static_cast<std::size_t>(as<M>(list).size()); };
    type.at = [](const void* list, std::size_t index) -> const void* {
        return &*(as<M>(list).begin() + static_cast<std::ptrdiff_t>(index));
    };
}

template <class M> ValueType describeValue()
{
    using Inner = typename Optional<M>::Inner;
    ValueType type;
    type.equal = [](const void* a, const void* b) { return as<M>(a) == as<M>(b); };
    type.assign = [](void* to, const void* from) { as<M>(to) = as<M>(from); };
    if constexpr (Described<M>) {
        type.shape = PaketShape::Record;
        type.record = &recordType<M>;
    } else if constexpr (ListLike<M>) {
        describeList<M>(type);
    } else if constexpr (NamedEnum<Inner>) {
        describeChoice<M>(type);
    } else if constexpr (std::is_same_v<M, QDate>) {
        describeDate(type);
    } else if constexpr (std::is_same_v<M, QByteArray>) {
        describeBytes(type);
    } else if constexpr (std::is_same_v<M, bool>) {
        type.shape = PaketShape::Flag;
        type.setFlag = [](void* to, bool value) { as<bool>(to) = value; };
        type.flag = [](const void* from) { return as<bool>(from); };
    } else if constexpr (std::is_integral_v<Inner>) {
        describeInteger<M>(type);
    } else {
        describeText<M>(type);
    }
    return type;
}

template <class M> const ValueType& valueType()
{
    static const ValueType type = describeValue<M>();
    return type;
}

template <class Part, class Whole> void addProperties(RecordType& type, const Part& part, const Whole& whole)
{
    forEachField<Part>([&](const auto& field) {
        using F = std::decay_t<decltype(field)>;
        if constexpr (IsEmbedded<F>::value) {
            addProperties(type, part.*(field.part), whole);
        } else {
            const auto offset = reinterpret_cast<const std::byte*>(&(part.*(field.member))) -
                                reinterpret_cast<const std::byte*>(&whole);
            type.properties.push_back({field.name, field.presence, offset,
                &valueType<typename F::MemberType>(), ruleOf<Part>(field.name)});
        }
    });
}

template <class T> const RecordType& recordType()
{
    static const T blank{};
    static const RecordType type = [] {
        RecordType made;
        made.blank = &blank;
        made.holdsContent = std::is_same_v<T, Berkas>;
        made.problem = [](const void* record) { return problemOf(as<T>(record)); };
        addProperties(made, blank, blank);
        return made;
    }();
    return type;
}

// Compiled once, in recordtype.cpp: the descriptions are heavy.
extern template const RecordType& recordType<Unit>();
extern template const RecordType& recordType<Organisasi>();
extern template const RecordType& recordType<Pegawai>();
extern template const RecordType& recordType<TimKerja>();
extern template const RecordType& recordType<SkpLengkap>();
extern template const RecordType& recordType<Skp>();
extern template const RecordType& recordType<RegulasiTersimpan>();
extern template const RecordType& recordType<Evaluasi>();
extern template const RecordType& recordType<Periode>();
extern template const RecordType& recordType<DokumenBeku>();
extern template const RecordType& recordType<CapaianOrganisasi>();
extern template const RecordType& recordType<Pemantauan>();
extern template const RecordType& recordType<CapaianAksi>();
extern template const RecordType& recordType<PerilakuKerja>();
extern template const RecordType& recordType<UmpanBalikPerilaku>();
extern template const RecordType& recordType<RealisasiIndikator>();
extern template const RecordType& recordType<PenilaianRhk>();
extern template const RecordType& recordType<PenilaianKompetensi>();
extern template const RecordType& recordType<SelMatriks>();
extern template const RecordType& recordType<PergantianPenilai>();
extern template const RecordType& recordType<TandaTangan>();

} // namespace kinerja::paket
