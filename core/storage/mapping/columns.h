#pragma once

#include "core/common/enumnames.h"
#include "core/common/fields.h"
#include "core/common/id.h"
#include "core/storage/sqlite/connection.h"

#include <QByteArray>
#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>
#include <QVariant>

#include <optional>
#include <utility>
#include <vector>

namespace kinerja::mapping
{

/// How one C++ type stands in one column. `kind` is the STRICT type; Nullable says whether "absent" is NULL.
template <class M> struct Column;

[[noreturn]] inline void unknownValue(const QString& word)
{
    throw sqlite::StorageException{{StorageError::Kind::UnknownValue, word}};
}

/// A stored number that the type can hold.
template <class Number> Number numberIn(const QVariant& value)
{
    const qlonglong number = value.toLongLong();
    return std::in_range<Number>(number) ? static_cast<Number>(number)
                                         : (unknownValue(value.toString()), Number());
}

template <> struct Column<QString> {
    static constexpr const char* type = "TEXT NOT NULL DEFAULT ''";
    static QVariant encode(const QString& text) { return text.isNull() ? QStringLiteral("") : text; }
    static QString decode(const QVariant& value) { return value.toString(); }
};

template <class Tag> struct Column<Id<Tag>> {
    static constexpr const char* type = "TEXT";
    static QVariant encode(const Id<Tag>& id) { return id.isEmpty() ? QVariant() : QVariant(id.text()); }
    static Id<Tag> decode(const QVariant& value) { return Id<Tag>(value.toString()); }
};

template <> struct Column<QDate> {
    static constexpr const char* type = "TEXT";
    static constexpr qsizetype isoLength = 10;
    static QVariant encode(QDate day)
    {
        return day.isNull() ? QVariant() : QVariant(day.toString(Qt::ISODate));
    }
    static QDate decode(const QVariant& value)
    {
        if (value.isNull()) {
            return {};
        }
        // Nothing but what is written: SQL compares the texts.
        const QString text = value.toString();
        const QDate day = text.size() == isoLength ? QDate::fromString(text, Qt::ISODate) : QDate();
        return day.isValid() && text.at(4) == QLatin1Char('-') && text.at(7) == QLatin1Char('-')
                   ? day
                   : (unknownValue(text), QDate());
    }
};

template <> struct Column<int> {
    static constexpr const char* type = "INTEGER NOT NULL";
    static QVariant encode(int number) { return number; }
    static int decode(const QVariant& value) { return numberIn<int>(value); }
};

template <> struct Column<bool> {
    static constexpr const char* type = "INTEGER NOT NULL DEFAULT 0";
    static QVariant encode(bool flag) { return flag ? 1 : 0; }
    static bool decode(const QVariant& value) { return value.toInt() != 0; }
};

template <class Number>
requires std::is_integral_v<Number>
struct Column<std::optional<Number>> {
    static constexpr const char* type = "INTEGER";
    static QVariant encode(std::optional<Number> number)
    {
        return number ? QVariant(static_cast<qlonglong>(*number)) : QVariant();
    }
    static std::optional<Number> decode(const QVariant& value)
    {
        return value.isNull() ? std::nullopt : std::optional(numberIn<Number>(value));
    }
};

template <> struct Column<QByteArray> {
    static constexpr const char* type = "BLOB";
    static QVariant encode(const QByteArray& bytes) { return bytes.isEmpty() ? QVariant() : QVariant(bytes); }
    static QByteArray decode(const QVariant& value) { return value.toByteArray(); }
};

template <NamedEnum E> struct Column<E> {
    static constexpr const char* type = "TEXT NOT NULL";
    static QVariant encode(E value) { return wireName(value); }
    static E decode(const QVariant& value)
    {
        const auto known = fromWireName<E>(value.toString());
        return known ? *known : (unknownValue(value.toString()), E{});
    }
};

template <NamedEnum E> struct Column<std::optional<E>> {
    static constexpr const char* type = "TEXT";
    static QVariant encode(const std::optional<E>& value)
    {
        return value ? Column<E>::encode(*value) : QVariant();
    }
    static std::optional<E> decode(const QVariant& value)
    {
        return value.isNull() ? std::nullopt : std::optional(Column<E>::decode(value));
    }
};

/// Short lists of words stand in one column as a JSON array.
template <> struct Column<QStringList> {
    static constexpr const char* type = "TEXT NOT NULL DEFAULT '[]'";
    static QVariant encode(const QStringList& words)
    {
        return QString::fromUtf8(
            QJsonDocument(QJsonArray::fromStringList(words)).toJson(QJsonDocument::Compact));
    }
    static QStringList decode(const QVariant& value)
    {
        const QJsonDocument document = QJsonDocument::fromJson(value.toString().toUtf8());
        if (!document.isArray()) {
            unknownValue(value.toString());
        }
        QStringList words;
        for (const auto& word : document.array()) {
            words.append(word.toString());
        }
        return words;
    }
};

template <NamedEnum E> struct Column<std::vector<E>> {
    static constexpr const char* type = Column<QStringList>::type;
    static QVariant encode(const std::vector<E>& values)
    {
        QStringList words;
        for (const E value : values) {
            words.append(wireName(value));
        }
        return Column<QStringList>::encode(words);
    }
    static std::vector<E> decode(const QVariant& value)
    {
        std::vector<E> values;
        for (const QString& word : Column<QStringList>::decode(value)) {
            values.push_back(Column<E>::decode(word));
        }
        return values;
    }
};

template <class M>
concept Scalar = requires
{
    Column<M>::type;
};

template <class M> struct IsRecordList : std::false_type {
};
template <Described T> struct IsRecordList<std::vector<T>> : std::true_type {
    using Element = T;
};

} // namespace kinerja::mapping
