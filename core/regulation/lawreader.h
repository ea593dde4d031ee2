#pragma once

#include "core/common/desimal.h"
#include "core/common/enumnames.h"
#include "core/common/result.h"
#include "core/regulation/regulationerror.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <optional>
#include <vector>

namespace kinerja
{

/// Keeps the first thing that was wrong while one data file of the law is read.
class LawReader
{
public:
    explicit LawReader(QString id) : m_id(std::move(id)) {}

    void report(RegulationFault fault, const QString& place);
    bool failed() const { return m_error.has_value(); }

    /// The value, or the first fault that was met while it was made.
    template <class T> Result<T, RegulationError> finish(T value) const
    {
        if (m_error) {
            return failure(*m_error);
        }
        return value;
    }

private:
    QString m_id;
    std::optional<RegulationError> m_error;
};

/// A place in the data. After the first fault every read gives an empty value; LawReader::finish tells.
class LawNode
{
public:
    LawNode(LawReader& reader, QJsonValue value, QString place)
        : m_reader(reader), m_value(std::move(value)), m_place(std::move(place))
    {
    }
    /// The root of a data file: one JSON object.
    static LawNode parse(LawReader& reader, const QByteArray& bytes);

    bool has(QLatin1String key) const;
    LawNode at(QLatin1String key) const;
    std::vector<LawNode> items() const;
    QStringList keys() const;
    const QString& place() const { return m_place; }

    QString text() const;
    /// A whole number within the bounds.
    int integer(int lowest, int highest) const;
    /// A JSON number, or a text that holds one; exact as written.
    Desimal desimal() const;
    QStringList texts() const;
    void report(RegulationFault fault) const { m_reader.report(fault, m_place); }

    template <NamedEnum E> E word() const
    {
        const QString written = text();
        if (const auto value = fromWireName<E>(written)) {
            return *value;
        }
        report(RegulationFault::UnknownWord);
        return {};
    }

private:
    LawReader& m_reader;
    QJsonValue m_value;
    QString m_place;
};

} // namespace kinerja
