#include "core/exchange/paketreader.h"

#include "core/exchange/paketevents.h"

#include <nlohmann/json.hpp>

#include <iterator>

namespace kinerja
{

namespace
{

/// The source as the input iterator that the parser takes.
class SourceIterator
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = char;

    SourceIterator() = default;
    explicit SourceIterator(paket::PaketSource& source) : m_source(&source) {}

    char operator*() const { return m_source->current(); }
    SourceIterator& operator++()
    {
        m_source->advance();
        return *this;
    }
    SourceIterator operator++(int) { return ++*this; }
    bool operator==(const SourceIterator& other) const { return isEnd() == other.isEnd(); }
    bool operator!=(const SourceIterator& other) const { return !(*this == other); }

private:
    bool isEnd() const { return m_source == nullptr || m_source->atEnd(); }

    paket::PaketSource* m_source = nullptr;
};

/// The parser's events in its own types, handed on in ours.
class Events final : public nlohmann::json_sax<nlohmann::json>
{
public:
    explicit Events(paket::PaketEvents& events) : m_events(events) {}

    bool null() override { return m_events.null(); }
    bool boolean(bool value) override { return m_events.flag(value); }
    bool number_integer(number_integer_t value) override
    {
        // Only "-0" comes here as zero.
        return m_events.integer(value, value == 0 ? QByteArray("-0") : QByteArray::number(value));
    }
    bool number_unsigned(number_unsigned_t value) override
    {
        const QByteArray text = QByteArray::number(value);
        if (value > static_cast<number_unsigned_t>(std::numeric_limits<qint64>::max())) {
            return m_events.number(static_cast<double>(value), text);
        }
        return m_events.integer(static_cast<qint64>(value), text);
    }
    bool number_float(number_float_t value, const string_t& text) override
    {
        return m_events.number(value, QByteArray::fromStdString(text));
    }
    bool string(string_t& value) override { return m_events.string(value); }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return m_events.startObject(); }
    bool key(string_t& value) override { return m_events.key(value); }
    bool end_object() override { return m_events.endObject(); }
    bool start_array(std::size_t) override { return m_events.startArray(); }
    bool end_array() override { return m_events.endArray(); }
    bool parse_error(std::size_t position, const std::string&, const nlohmann::json::exception&) override
    {
        return m_events.syntaxError(static_cast<qint64>(position));
    }

private:
    paket::PaketEvents& m_events;
};

} // namespace

Result<Done, PaketError> readPaket(QIODevice& device, PaketSink& sink)
{
    paket::PaketSource source(device);
    paket::PaketEvents events(source, sink);
    Events adapter(events);
    nlohmann::json::sax_parse(SourceIterator(source), SourceIterator(), &adapter);
    events.checkSource();
    if (events.error()) {
        return failure(*events.error());
    }
    return Done{};
}

} // namespace kinerja
