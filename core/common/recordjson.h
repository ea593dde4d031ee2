#pragma once

#include "core/common/enumnames.h"
#include "core/common/fields.h"
#include "core/common/id.h"

#include <QByteArray>
#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <type_traits>
#include <vector>

namespace kinerja
{

/// A record as JSON, by its one description; what equals its default is left out, so that a property which a
/// later version adds changes nothing. For comparing and hashing: packages have a writer of their own.
template <Described T> QJsonObject toJson(const T& record);
/// The record back. Nothing where a word of an enum is unknown or a day is none.
template <Described T> std::optional<T> fromJson(const QJsonObject& object);

namespace json
{

template <class M> struct Value;

template <> struct Value<QString> {
    static QJsonValue to(const QString& text) { return text; }
    static bool from(const QJsonValue& json, QString& text)
    {
        text = json.toString();
        return json.isString();
    }
};

template <class Tag> struct Value<Id<Tag>> {
    static QJsonValue to(const Id<Tag>& id) { return id.text(); }
    static bool from(const QJsonValue& json, Id<Tag>& id)
    {
        id = Id<Tag>(json.toString());
        return json.isString();
    }
};

template <> struct Value<QDate> {
    static QJsonValue to(QDate day) { return day.toString(Qt::ISODate); }
    static bool from(const QJsonValue& json, QDate& day)
    {
        day = QDate::fromString(json.toString(), Qt::ISODate);
        return day.isValid();
    }
};

template <> struct Value<bool> {
    static QJsonValue to(bool flag) { return flag; }
    static bool from(const QJsonValue& json, bool& flag)
    {
        flag = json.toBool();
        return json.isBool();
    }
};

template <class Number>
requires(std::is_integral_v<Number> && !std::is_same_v<Number, bool>) struct Value<Number> {
    static QJsonValue to(Number number) { return static_cast<qint64>(number); }
    static bool from(const QJsonValue& json, Number& number)
    {
        number = static_cast<Number>(json.toInteger());
        return json.isDouble();
    }
};

template <> struct Value<QByteArray> {
    static QJsonValue to(const QByteArray& bytes) { return QString::fromLatin1(bytes.toBase64()); }
    static bool from(const QJsonValue& json, QByteArray& bytes)
    {
        bytes = QByteArray::fromBase64(json.toString().toLatin1());
        return json.isString();
    }
};

template <NamedEnum E> struct Value<E> {
    static QJsonValue to(E value) { return wireName(value); }
    static bool from(const QJsonValue& json, E& value)
    {
        const auto known = fromWireName<E>(json.toString());
        value = known.value_or(E{});
        return known.has_value();
    }
};

template <class M> struct Value<std::optional<M>> {
    static QJsonValue to(const std::optional<M>& value)
    {
        return value ? Value<M>::to(*value) : QJsonValue();
    }
    static bool from(const QJsonValue& json, std::optional<M>& value)
    {
        return Value<M>::from(json, value.emplace());
    }
};

template <> struct Value<QStringList> {
    static QJsonValue to(const QStringList& words) { return QJsonArray::fromStringList(words); }
    static bool from(const QJsonValue& json, QStringList& words)
    {
        for (const auto& word : json.toArray()) {
            words.append(word.toString());
        }
        return json.isArray();
    }
};

template <class M> struct Value<std::vector<M>> {
    static QJsonValue to(const std::vector<M>& list)
    {
        QJsonArray array;
        for (const M& item : list) {
            array.append(Value<M>::to(item));
        }
        return array;
    }
    static bool from(const QJsonValue& json, std::vector<M>& list)
    {
        bool isKnown = json.isArray();
        for (const auto& item : json.toArray()) {
            isKnown = Value<M>::from(item, list.emplace_back()) && isKnown;
        }
        return isKnown;
    }
};

template <Described T> struct Value<T> {
    static QJsonValue to(const T& record) { return toJson(record); }
    static bool from(const QJsonValue& json, T& record)
    {
        auto known = fromJson<T>(json.toObject());
        record = known ? std::move(*known) : T{};
        return known.has_value();
    }
};

} // namespace json

template <Described T> QJsonObject toJson(const T& record)
{
    [[maybe_unused]] static const T blank{};
    QJsonObject object;
    forEachField<T>([&](const auto& field) {
        using M = typename std::decay_t<decltype(field)>::MemberType;
        if (!(record.*field.member == blank.*field.member)) {
            object.insert(QLatin1String(field.name), json::Value<M>::to(record.*field.member));
        }
    });
    return object;
}

template <Described T> std::optional<T> fromJson(const QJsonObject& object)
{
    T record{};
    bool isKnown = true;
    forEachField<T>([&](const auto& field) {
        using M = typename std::decay_t<decltype(field)>::MemberType;
        const auto at = object.constFind(QLatin1String(field.name));
        if (at != object.constEnd()) {
            isKnown = json::Value<M>::from(*at, record.*field.member) && isKnown;
        }
    });
    return isKnown ? std::optional(std::move(record)) : std::nullopt;
}

} // namespace kinerja
