#include "core/regulation/lawreader.h"

#include <QJsonDocument>
#include <QLocale>

#include <cmath>

namespace kinerja
{

void LawReader::report(RegulationFault fault, const QString& place)
{
    if (!m_error) {
        m_error = RegulationError{m_id, fault, place};
    }
}

LawNode LawNode::parse(LawReader& reader, const QByteArray& bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (bytes.isEmpty()) {
        reader.report(RegulationFault::Missing, {});
    } else if (!document.isObject()) {
        reader.report(RegulationFault::NotJson, {});
    }
    return {reader, document.object(), {}};
}

bool LawNode::has(QLatin1String key) const
{
    const QJsonValue value = m_value.toObject().value(key);
    return !value.isUndefined() && !value.isNull();
}

LawNode LawNode::at(QLatin1String key) const
{
    const QString place = m_place % QLatin1Char('/') % key;
    const QJsonValue value = m_value.toObject().value(key);
    if (value.isUndefined()) {
        m_reader.report(RegulationFault::KeyMissing, place);
    }
    return {m_reader, value, place};
}

std::vector<LawNode> LawNode::items() const
{
    if (!m_value.isArray()) {
        report(RegulationFault::WrongType);
    }
    std::vector<LawNode> nodes;
    const QJsonArray array = m_value.toArray();
    for (qsizetype at = 0; at < array.size(); ++at) {
        const QString place = m_place % QLatin1Char('/') % QString::number(at);
        nodes.emplace_back(m_reader, array.at(at), place);
    }
    return nodes;
}

QStringList LawNode::keys() const
{
    if (!m_value.isObject()) {
        report(RegulationFault::WrongType);
    }
    return m_value.toObject().keys();
}

QString LawNode::text() const
{
    if (!m_value.isString()) {
        report(RegulationFault::WrongType);
    }
    return m_value.toString();
}

int LawNode::integer(int lowest, int highest) const
{
    const double value = m_value.toDouble();
    if (!m_value.isDouble() || value != std::floor(value)) {
        report(RegulationFault::WrongType);
        return lowest;
    }
    if (value < lowest || value > highest) {
        report(RegulationFault::OutOfRange);
        return lowest;
    }
    return static_cast<int>(value);
}

Desimal LawNode::desimal() const
{
    // The shortest text that gives this double again is the text as written, within 15 digits.
    const QString written = m_value.isDouble()
                                ? QString::number(m_value.toDouble(), 'f', QLocale::FloatingPointShortest)
                                : text();
    const auto value = parseDesimal(written);
    if (!value) {
        report(RegulationFault::OutOfRange);
    }
    return value.value_or(Desimal());
}

QStringList LawNode::texts() const
{
    QStringList all;
    for (const LawNode& node : items()) {
        all.append(node.text());
    }
    return all;
}

} // namespace kinerja
