#include "core/exchange/pakettext.h"

#include "core/exchange/base64.h"
#include "core/exchange/jsontext.h"

namespace kinerja::paket
{

namespace
{

constexpr qsizetype bufferSize = 256 * 1024;

const char* nameOf(Part part)
{
    switch (part) {
    case Part::Organisasi: return "organisasi";
    case Part::Pegawai: return "pegawai";
    case Part::Skp: return "skp";
    case Part::TimKerja: return "tim_kerja";
    case Part::Jejak: return "jejak";
    case Part::Regulasi: return "regulasi";
    case Part::Pengaturan: return "pengaturan";
    case Part::Head:
    case Part::End: break;
    }
    return "";
}

} // namespace

void PaketText::fail(PaketWriteError::Kind kind, const QString& pointer, const QString& detail)
{
    if (!m_error) {
        m_error = PaketWriteError{kind, pointer, detail};
    }
}

QString PaketText::pointerTo(const QString& item) const
{
    QString text;
    for (std::size_t i = 0; i + 1 < m_levels.size(); ++i) {
        text += pointerStep(m_levels.at(i).current);
    }
    return text % pointerStep(item);
}

void PaketText::append(const QByteArray& text)
{
    if (m_error) {
        return;
    }
    m_buffer.append(text);
    if (m_buffer.size() >= bufferSize) {
        flush();
    }
}

void PaketText::flush()
{
    if (!m_error && m_device.write(m_buffer) != m_buffer.size()) {
        fail(PaketWriteError::Kind::Device, {}, m_device.errorString());
    }
    m_buffer.clear();
}

void PaketText::open(char bracket)
{
    append(QByteArray(1, bracket));
    m_levels.push_back({});
}

void PaketText::close(char bracket)
{
    const bool hadItems = m_levels.back().hasItems;
    m_levels.pop_back();
    if (hadItems) {
        append('\n' + QByteArray(static_cast<qsizetype>(m_levels.size()), ' '));
    }
    append(QByteArray(1, bracket));
}

void PaketText::item()
{
    Level& level = m_levels.back();
    append(level.hasItems ? ",\n" : "\n");
    append(QByteArray(static_cast<qsizetype>(m_levels.size()), ' '));
    level.hasItems = true;
    level.current = QString::number(++level.index);
}

void PaketText::key(const char* name)
{
    item();
    m_levels.back().current = QString::fromLatin1(name);
    append('"' + QByteArray(name) + "\": ");
}

void PaketText::enter(Part part)
{
    if (m_part == part) {
        return;
    }
    Q_ASSERT(m_part < part);
    if (m_part > Part::Head) {
        close(m_part == Part::Pengaturan ? '}' : ']');
    }
    // The list of people is there even where it is empty.
    if (m_part < Part::Pegawai && part > Part::Pegawai) {
        key(nameOf(Part::Pegawai));
        append("[]");
    }
    m_part = part;
    if (part != Part::End) {
        key(nameOf(part));
        open(part == Part::Pengaturan ? '{' : '[');
    }
}

std::optional<QString> PaketText::gap(const RecordType& type, const void* record) const
{
    for (const Property& each : type.properties) {
        const bool isWritten = each.presence == Presence::Required || each.rule.alwaysWritten;
        if (isWritten && !isWritable(each, record)) {
            return pointerStep(QString::fromLatin1(each.name));
        }
    }
    if (const auto problem = type.problem(record)) {
        return pointerStep(QString::fromLatin1(problem->property));
    }
    return std::nullopt;
}

bool PaketText::isWritable(const Property& property, const void* record) const
{
    const ValueType& type = *property.type;
    const void* member = property.in(record);
    switch (type.shape) {
    case PaketShape::Text: return !violation(property.rule, type.text(member));
    case PaketShape::Date: return !type.text(member).isEmpty();
    case PaketShape::Choice: {
        const QString word = type.text(member);
        return !word.isEmpty() && !violation(property.rule, word);
    }
    case PaketShape::Integer: {
        const std::optional<qint64> number = type.integer(member);
        return number && !violation(property.rule, *number);
    }
    case PaketShape::Record: return !gap(type.record(), member);
    case PaketShape::Base64:
    case PaketShape::Flag:
    case PaketShape::List:
    case PaketShape::Scalar: break;
    }
    return true;
}

void PaketText::topRecord(const RecordType& type, const void* top)
{
    if (const std::optional<QString> missing = gap(type, top)) {
        const QString item = m_levels.back().current;
        fail(PaketWriteError::Kind::Incomplete, pointerTo(item) % *missing, {});
        return;
    }
    record(type, top);
}

void PaketText::record(const RecordType& type, const void* record)
{
    open('{');
    for (const Property& each : type.properties) {
        if (each.presence == Presence::Optional && !each.rule.alwaysWritten) {
            if (type.isDefault(each, record)) {
                continue;
            }
            if (!isWritable(each, record)) {
                m_leftOut.append(pointerTo(QString::fromLatin1(each.name)));
                continue;
            }
        }
        key(each.name);
        value(*each.type, each.in(record));
    }
    if (type.holdsContent && m_contents) {
        content(as<Berkas>(record));
    }
    close('}');
}

void PaketText::value(const ValueType& type, const void* from)
{
    switch (type.shape) {
    case PaketShape::Text:
    case PaketShape::Date:
    case PaketShape::Choice:
    case PaketShape::Base64: append(quoted(type.text(from))); return;
    case PaketShape::Integer: append(QByteArray::number(type.integer(from).value_or(0))); return;
    case PaketShape::Flag: append(type.flag(from) ? "true" : "false"); return;
    case PaketShape::Record: record(type.record(), from); return;
    case PaketShape::List: list(type, from); return;
    case PaketShape::Scalar: break;
    }
    Q_UNREACHABLE();
}

void PaketText::list(const ValueType& type, const void* from)
{
    const ValueType& element = type.element();
    open('[');
    for (std::size_t i = 0; i < type.size(from); ++i) {
        const void* each = type.at(from, i);
        if (element.shape == PaketShape::Record && gap(element.record(), each)) {
            m_leftOut.append(pointerTo(QString::number(i)));
            continue;
        }
        item();
        value(element, each);
    }
    close(']');
}

void PaketText::content(const Berkas& berkas)
{
    if (m_contentsWritten.contains(berkas.sha256)) {
        return;
    }
    m_contentsWritten.insert(berkas.sha256);
    Base64Encoder encoder;
    bool isOpen = false;
    const auto begin = [&] {
        if (!isOpen) {
            key("isi_base64");
            append("\"");
            isOpen = true;
        }
    };
    const bool isWhole = m_contents(berkas.sha256, [&](QByteArrayView piece) {
        begin();
        append(encoder.feed(piece));
    });
    if (isWhole) {
        begin();
        append(encoder.finish() + '"');
    } else if (isOpen) {
        fail(PaketWriteError::Kind::Incomplete, pointerTo(QStringLiteral("isi_base64")), {});
    }
}

void PaketText::rawItem(const QByteArray& text)
{
    item();
    append(text);
}

void PaketText::setting(const QString& name, const QByteArray& json)
{
    item();
    append(quoted(name) + ": " + json);
}

Result<PaketWritten, PaketWriteError> PaketText::finish()
{
    enter(Part::End);
    close('}');
    append("\n");
    flush();
    if (m_error) {
        return failure(*m_error);
    }
    return PaketWritten{m_leftOut};
}

} // namespace kinerja::paket
