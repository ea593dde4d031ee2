#include "core/exchange/paketevents.h"

#include <cmath>

namespace kinerja::paket
{

using Kind = PaketError::Kind;

bool PaketEvents::null()
{
    if (!enters()) {
        return false;
    }
    if (m_free) {
        return inFree(m_free->scalar("null"));
    }
    const std::optional<Slot> at = slot();
    return (at && at->rule != nullptr && at->rule->nullable) || wrongShape();
}

bool PaketEvents::flag(bool value)
{
    if (!enters()) {
        return false;
    }
    const QByteArray text(value ? "true" : "false");
    if (m_free) {
        return inFree(m_free->scalar(text));
    }
    if (!m_frames.empty() && m_frames.back().kind == FrameKind::Settings) {
        return setting(text);
    }
    const std::optional<Slot> at = slot();
    if (!at || at->type->shape != PaketShape::Flag) {
        return wrongShape();
    }
    at->type->setFlag(at->target, value);
    return true;
}

bool PaketEvents::integer(qint64 value, const QByteArray& text)
{
    if (!enters()) {
        return false;
    }
    if (m_free) {
        return inFree(m_free->scalar(text));
    }
    if (!m_frames.empty() && m_frames.back().kind == FrameKind::Settings) {
        return setting(text);
    }
    if (!m_frames.empty() && m_frames.back().kind == FrameKind::Root) {
        return rootNumber(value);
    }
    const std::optional<Slot> at = slot();
    if (!at || at->type->shape != PaketShape::Integer) {
        return wrongShape();
    }
    const bool breaksRule = at->rule != nullptr && violation(*at->rule, value);
    if (!breaksRule && at->type->setInteger(at->target, value)) {
        return true;
    }
    PaketError error{.kind = Kind::OutOfRange, .pointer = pointer()};
    if (at->rule != nullptr && at->rule->minimum != Rule{}.minimum) {
        error.minimum = at->rule->minimum;
    }
    if (at->rule != nullptr && at->rule->maximum != Rule{}.maximum) {
        error.maximum = at->rule->maximum;
    }
    return fail(std::move(error));
}

bool PaketEvents::number(double value, const QByteArray& text)
{
    // 2025.0 is an integer in JSON's sense.
    constexpr double exact = 9007199254740992.0;
    if (std::floor(value) == value && std::fabs(value) < exact) {
        return integer(static_cast<qint64>(value), text);
    }
    if (!enters()) {
        return false;
    }
    if (m_free) {
        return inFree(m_free->scalar(text));
    }
    if (!m_frames.empty() && m_frames.back().kind == FrameKind::Settings) {
        return setting(text);
    }
    return wrongShape();
}

bool PaketEvents::string(const std::string& utf8)
{
    if (!enters()) {
        return false;
    }
    const QString text = textFromUtf8(utf8);
    if (text.contains(QChar(QChar::Null))) {
        return failHere(Kind::NulCharacter);
    }
    if (m_free) {
        return inFree(m_free->scalar(quoted(text)));
    }
    if (m_frames.empty()) {
        return wrongShape();
    }
    const Frame& top = m_frames.back();
    if (top.kind == FrameKind::Settings) {
        return setting(quoted(text));
    }
    if (top.kind == FrameKind::Root) {
        return rootText(text);
    }
    if (top.kind == FrameKind::Record && top.property == contentProperty) {
        return endContent();
    }
    const std::optional<Slot> at = slot();
    if (!at || at->type->setText == nullptr) {
        return wrongShape();
    }
    return setText(*at, text);
}

bool PaketEvents::startObject()
{
    if (!enters()) {
        return false;
    }
    if (m_free) {
        return inFree(m_free->open('{'));
    }
    if (m_frames.empty()) {
        m_frames.push_back({.kind = FrameKind::Root});
        return true;
    }
    switch (m_frames.back().kind) {
    case FrameKind::Root: return startSection();
    case FrameKind::Section: return startSectionRecord();
    case FrameKind::Settings: return wrongShape();
    case FrameKind::Record:
    case FrameKind::List: break;
    }
    const std::optional<Slot> at = slot();
    if (!at || at->type->shape != PaketShape::Record) {
        return wrongShape();
    }
    return pushRecord(at->type->record(), at->target);
}

bool PaketEvents::startArray()
{
    if (!enters()) {
        return false;
    }
    if (m_free) {
        return inFree(m_free->open('['));
    }
    if (m_frames.empty()) {
        return wrongShape();
    }
    const Frame& top = m_frames.back();
    if (top.kind == FrameKind::Root) {
        const Section section = top.section;
        if (expectedShape() != PaketShape::List) {
            return wrongShape();
        }
        m_frames.push_back({.kind = FrameKind::Section, .section = section});
        return true;
    }
    const std::optional<Slot> at = slot();
    if (!at || at->type->shape != PaketShape::List) {
        return wrongShape();
    }
    m_frames.push_back(
        {.kind = FrameKind::List, .element = &at->type->element(), .list = at->type, .target = at->target});
    return true;
}

bool PaketEvents::endArray()
{
    m_source.markToken();
    if (m_free) {
        return inFree(m_free->close(']'));
    }
    m_frames.pop_back();
    return true;
}

bool PaketEvents::key(const std::string& utf8)
{
    m_source.markToken();
    const QString name = textFromUtf8(utf8);
    if (name.contains(QChar(QChar::Null))) {
        return fail(Kind::NulCharacter, pointer());
    }
    if (m_free) {
        return inFree(m_free->key(name));
    }
    Frame& top = m_frames.back();
    switch (top.kind) {
    case FrameKind::Root: return rootKey(name);
    case FrameKind::Settings:
        top.name = name;
        if (m_settings.size() == mostSettings) {
            return failHere(Kind::TooLarge);
        }
        return m_settings.insert(name).second || failHere(Kind::DuplicateProperty, name);
    case FrameKind::Record: return recordKey(name);
    case FrameKind::List:
    case FrameKind::Section: break;
    }
    Q_UNREACHABLE();
    return false;
}

bool PaketEvents::endObject()
{
    m_source.markToken();
    if (m_free) {
        if (!inFree(m_free->close('}'))) {
            return false;
        }
        if (m_free->isOpen()) {
            return true;
        }
        const QByteArray text = m_free->text();
        m_free.reset();
        return stoppedUnless(m_sink.takeJejak(text, pointer()));
    }
    switch (m_frames.back().kind) {
    case FrameKind::Root: return endRoot();
    case FrameKind::Record: return endRecord();
    case FrameKind::Settings: m_frames.pop_back(); return true;
    case FrameKind::List:
    case FrameKind::Section: break;
    }
    Q_UNREACHABLE();
    return false;
}

bool PaketEvents::syntaxError(qint64 read)
{
    if (!m_error && m_source.trouble() == PaketSource::Trouble::None) {
        const TextPlace at = m_source.place(read);
        m_error = PaketError{.kind = Kind::Syntax, .line = at.line, .column = at.column};
    }
    return checkSource();
}

bool PaketEvents::checkSource()
{
    switch (m_source.trouble()) {
    case PaketSource::Trouble::None:
    case PaketSource::Trouble::Stopped: break;
    case PaketSource::Trouble::ReadFailed: failHere(Kind::CannotRead, m_source.systemReason()); break;
    case PaketSource::Trouble::Nul: failHere(Kind::NulCharacter); break;
    case PaketSource::Trouble::TooLong: failHere(Kind::TooLong); break;
    }
    return !m_error;
}

bool PaketEvents::fail(PaketError error)
{
    if (!m_error) {
        m_error = std::move(error);
        m_error->line = m_source.place().line;
        m_error->column = m_source.place().column;
    }
    return false;
}

bool PaketEvents::fail(PaketError::Kind kind, const QString& at, const QString& detail)
{
    return fail(PaketError{.kind = kind, .pointer = at, .detail = detail});
}

bool PaketEvents::failHere(PaketError::Kind kind, const QString& detail)
{
    return fail(kind, pointer(), detail);
}

QString PaketEvents::pointer() const
{
    QString text;
    for (const Frame& frame : m_frames) {
        if (frame.index >= 0) {
            text += pointerStep(QString::number(frame.index));
        } else if (!frame.name.isEmpty()) {
            text += pointerStep(frame.name);
        }
    }
    return text;
}

bool PaketEvents::consume(QByteArrayView text)
{
    if (!m_decoder.feed(text, m_content)) {
        return failHere(Kind::NotBase64);
    }
    return passContent(pieceSize);
}

bool PaketEvents::passContent(qsizetype atLeast)
{
    while (!m_content.isEmpty() && m_content.size() >= atLeast) {
        const QByteArrayView piece = QByteArrayView(m_content).first(qMin(m_content.size(), pieceSize));
        m_hash.add(piece);
        m_contentSize += piece.size();
        if (!m_sink.takeContent(piece)) {
            return failHere(Kind::Stopped);
        }
        m_content.remove(0, piece.size());
    }
    return true;
}

bool PaketEvents::endContent()
{
    if (!m_decoder.isComplete()) {
        return failHere(Kind::NotBase64);
    }
    if (!passContent(0)) {
        return false;
    }
    Frame& top = m_frames.back();
    top.contentHash = m_hash.hex();
    top.contentSize = m_contentSize;
    return stoppedUnless(m_sink.endContent(top.contentHash, m_contentSize));
}

} // namespace kinerja::paket
