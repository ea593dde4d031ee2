#include "core/exchange/jsontree.h"

#include "core/exchange/jsontext.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace kinerja
{

namespace
{

constexpr std::size_t deepest = 32;

/// The place of the byte number `position` (from 1).
JsonFault faultAt(JsonFault::Kind kind, const QByteArray& bytes, qsizetype position)
{
    const QByteArray before = bytes.left(std::max<qsizetype>(0, position - 1));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return {kind, before.count('\n') + 1, QString::fromUtf8(before.mid(lineStart)).size() + 1, {}};
}

/// Builds the tree from the parser's events.
class TreeBuilder final : public nlohmann::json_sax<nlohmann::json>
{
public:
    explicit TreeBuilder(const QByteArray& bytes) : m_bytes(bytes) {}

    const JsonTree& tree() const { return m_tree; }
    const std::optional<JsonFault>& fault() const { return m_fault; }

    bool null() override { return put({JsonTree::Kind::Null, {}, {}}); }
    bool boolean(bool value) override
    {
        return put({JsonTree::Kind::Flag, value ? QStringLiteral("true") : QStringLiteral("false"), {}});
    }
    bool number_integer(number_integer_t value) override
    {
        // Only "-0" comes here as zero.
        return number(value == 0 ? QStringLiteral("-0") : QString::number(value));
    }
    bool number_unsigned(number_unsigned_t value) override { return number(QString::number(value)); }
    bool number_float(number_float_t, const string_t& text) override
    {
        return number(QString::fromStdString(text));
    }
    bool string(string_t& value) override { return put(JsonTree::ofText(paket::textFromUtf8(value))); }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(JsonTree::Kind::Object); }
    bool start_array(std::size_t) override { return open(JsonTree::Kind::List); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t& value) override;
    bool parse_error(std::size_t position, const std::string&, const nlohmann::json::exception&) override
    {
        m_fault = faultAt(JsonFault::Kind::Syntax, m_bytes, static_cast<qsizetype>(position));
        return false;
    }

private:
    bool number(const QString& written) { return put({JsonTree::Kind::Number, written, {}}); }
    bool put(JsonTree value);
    bool open(JsonTree::Kind kind);
    bool close();
    bool fail(JsonFault::Kind kind);

    struct Level {
        JsonTree value;
        QString name; ///< of the member that comes next
    };

    const QByteArray& m_bytes;
    std::vector<Level> m_open;
    JsonTree m_tree;
    std::optional<JsonFault> m_fault;
};

bool TreeBuilder::fail(JsonFault::Kind kind)
{
    QString pointer;
    for (const Level& level : m_open) {
        pointer += paket::pointerStep(level.value.kind == JsonTree::Kind::Object
                                          ? level.name
                                          : QString::number(level.value.members.size()));
    }
    m_fault = JsonFault{kind, 0, 0, pointer};
    return false;
}

bool TreeBuilder::put(JsonTree value)
{
    if (value.text.contains(QChar(QChar::Null))) {
        return fail(JsonFault::Kind::NulCharacter);
    }
    if (m_open.empty()) {
        m_tree = std::move(value);
        return true;
    }
    Level& level = m_open.back();
    level.value.members.push_back({level.name, std::move(value)});
    return true;
}

bool TreeBuilder::open(JsonTree::Kind kind)
{
    if (m_open.size() == deepest) {
        return fail(JsonFault::Kind::TooDeep);
    }
    m_open.push_back({{kind, {}, {}}, {}});
    return true;
}

bool TreeBuilder::close()
{
    JsonTree value = std::move(m_open.back().value);
    m_open.pop_back();
    return put(std::move(value));
}

bool TreeBuilder::key(string_t& value)
{
    Level& level = m_open.back();
    level.name = paket::textFromUtf8(value);
    const bool isTwice = level.value.find(level.name) != nullptr;
    return !isTwice || fail(JsonFault::Kind::DuplicateName);
}

void write(const JsonTree& tree, int level, QByteArray& out)
{
    switch (tree.kind) {
    case JsonTree::Kind::Text: out += paket::quoted(tree.text); return;
    case JsonTree::Kind::Number:
    case JsonTree::Kind::Flag: out += tree.text.toUtf8(); return;
    case JsonTree::Kind::Null: out += "null"; return;
    case JsonTree::Kind::Object:
    case JsonTree::Kind::List: break;
    }
    const bool isObject = tree.kind == JsonTree::Kind::Object;
    out += isObject ? '{' : '[';
    for (size_t i = 0; i < tree.members.size(); ++i) {
        out += (i > 0 ? ",\n" : "\n") + QByteArray(level + 1, ' ');
        if (isObject) {
            out += paket::quoted(tree.members[i].name) + ": ";
        }
        write(tree.members[i].value, level + 1, out);
    }
    if (!tree.members.empty()) {
        out += '\n' + QByteArray(level, ' ');
    }
    out += isObject ? '}' : ']';
}

} // namespace

bool JsonTree::operator==(const JsonTree& other) const
{
    return kind == other.kind && text == other.text && members == other.members;
}

JsonTree JsonTree::ofText(const QString& text) { return {Kind::Text, text, {}}; }

const JsonTree* JsonTree::find(const QString& name) const
{
    const auto at = std::find_if(
        members.begin(), members.end(), [&](const JsonMember& member) { return member.name == name; });
    return kind == Kind::Object && at != members.end() ? &at->value : nullptr;
}

QString JsonTree::textAt(const QString& name) const
{
    const JsonTree* found = find(name);
    return found != nullptr && found->kind == Kind::Text ? found->text : QString();
}

Result<JsonTree, JsonFault> parseJsonTree(const QByteArray& bytes)
{
    if (bytes.trimmed().isEmpty()) {
        return failure(JsonFault{});
    }
    if (bytes.size() > largestJsonTree) {
        return failure(JsonFault{JsonFault::Kind::TooLarge});
    }
    // The parser behind takes it for the end of the text.
    if (const qsizetype at = bytes.indexOf('\0'); at >= 0) {
        return failure(faultAt(JsonFault::Kind::NulCharacter, bytes, at + 1));
    }
    TreeBuilder builder(bytes);
    nlohmann::json::sax_parse(bytes.begin(), bytes.end(), &builder);
    if (builder.fault()) {
        return failure(*builder.fault());
    }
    return builder.tree();
}

QByteArray jsonText(const JsonTree& tree)
{
    QByteArray out;
    write(tree, 0, out);
    return out + '\n';
}

} // namespace kinerja
