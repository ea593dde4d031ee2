#include "core/seal/decodedstream.h"

#include <qpdf/Pipeline.hh>

#include <exception>
#include <stdexcept>

namespace kinerja::seal
{

namespace
{

/// Takes bytes up to a limit.
class Vessel final : public Pipeline
{
public:
    explicit Vessel(std::size_t limit) : Pipeline("vessel", nullptr), m_limit(limit) {}

    void write(const unsigned char* data, std::size_t length) override
    {
        if (length > m_limit - m_content.size()) {
            throw std::length_error("stream");
        }
        m_content.append(reinterpret_cast<const char*>(data), length);
    }
    void finish() override {}
    std::string take() { return std::move(m_content); }

private:
    std::size_t m_limit;
    std::string m_content;
};

} // namespace

std::optional<std::string> decodedStream(QPDFObjectHandle stream, std::size_t limit)
{
    try {
        if (!stream.isStream()) {
            return std::nullopt;
        }
        Vessel vessel(limit);
        bool isDecoded = false;
        const bool isRead = stream.pipeStreamData(&vessel, &isDecoded, 0, qpdf_dl_generalized, true, false);
        const bool isPlain = isDecoded || stream.getDict().getKey("/Filter").isNull();
        return isRead && isPlain ? std::optional(vessel.take()) : std::nullopt;
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

std::optional<std::string> pageContent(QPDFObjectHandle page, std::size_t limit)
{
    QPDFObjectHandle contents = page.getKey("/Contents");
    if (contents.isNull()) {
        return std::string();
    }
    if (!contents.isArray()) {
        return decodedStream(contents, limit);
    }
    std::string all;
    for (int at = 0; at < contents.getArrayNItems(); ++at) {
        const auto part = decodedStream(contents.getArrayItem(at), limit - all.size());
        if (!part || part->size() >= limit - all.size()) {
            return std::nullopt;
        }
        all += *part + '\n';
    }
    return all;
}

} // namespace kinerja::seal
