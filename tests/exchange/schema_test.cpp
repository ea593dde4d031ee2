#include "core/exchange/recordtype.h"
#include "tests/exchange/collectingsink.h"
#include "tests/support/catch.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

#include <set>

using namespace kinerja;
using namespace kinerja::tests;
using namespace kinerja::paket;
using nlohmann::json;

namespace
{

const QString schemaPath = QStringLiteral(SKP_TEST_DIR "/paket.schema.json");

const json& schema()
{
    static const json loaded = [] {
        QFile file(schemaPath);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return json::parse(file.readAll().toStdString());
    }();
    return loaded;
}

json resolve(const json& node)
{
    if (!node.contains("$ref")) {
        return node;
    }
    const std::string ref = node.at("$ref");
    return resolve(schema().at(json::json_pointer(ref.substr(1))));
}

void compareRecord(const RecordType& type, const json& node, const std::string& path);

void compareScalar(const Property& property, const json& node)
{
    const ValueType& type = *property.type;
    const Rule& rule = property.rule;
    if (type.shape == PaketShape::Choice) {
        std::set<std::string> expected = node.at("enum");
        QStringList words = type.choices();
        words.removeAll(QString::fromLatin1(rule.excluded));
        std::set<std::string> here;
        for (const QString& word : words) {
            here.insert(word.toStdString());
        }
        CHECK(here == expected);
        return;
    }
    CHECK(rule.nullable == node.at("type").is_array());
    const std::string name = node.at("type").is_array() ? "string" : node.at("type").get<std::string>();
    switch (type.shape) {
    case PaketShape::Date: CHECK(node.value("format", "") == "date"); break;
    case PaketShape::Integer: {
        CHECK(name == "integer");
        CHECK(rule.minimum == node.value("minimum", Rule{}.minimum));
        CHECK(rule.maximum == node.value("maximum", Rule{}.maximum));
        break;
    }
    case PaketShape::Flag: CHECK(name == "boolean"); break;
    default: {
        CHECK(name == "string");
        CHECK((rule.pattern == Pattern::NotEmpty) == (node.value("minLength", 0) == 1));
        const bool hasPattern = rule.pattern == Pattern::Sha256 || rule.pattern == Pattern::Decimal;
        CHECK(hasPattern == node.contains("pattern"));
    }
    }
}

void compareValue(const Property& property, const json& node, const std::string& path)
{
    INFO(path);
    const ValueType& type = *property.type;
    if (type.shape == PaketShape::Record) {
        compareRecord(type.record(), node, path);
    } else if (type.shape == PaketShape::List) {
        REQUIRE(node.at("type") == "array");
        const Property element{"", Presence::Optional, 0, &type.element(), {}};
        compareValue(element, resolve(node.at("items")), path + "/[]");
    } else {
        compareScalar(property, node);
    }
}

void compareRecord(const RecordType& type, const json& node, const std::string& path)
{
    INFO(path);
    std::set<std::string> names;
    std::set<std::string> required;
    for (const Property& property : type.properties) {
        names.insert(property.name);
        if (property.presence == Presence::Required) {
            required.insert(property.name);
        }
    }
    if (type.holdsContent) {
        names.insert("isi_base64");
    }
    std::set<std::string> expected;
    for (const auto& [name, unused] : node.at("properties").items()) {
        expected.insert(name);
    }
    CHECK(names == expected);
    CHECK(required == node.value("required", std::set<std::string>()));
    CHECK(node.at("additionalProperties") == false);
    for (const Property& property : type.properties) {
        compareValue(property, resolve(node.at("properties").at(property.name)), path + "/" + property.name);
    }
}

/// Puts a value of its own into everything that a record holds.
class Filler
{
public:
    void fill(const RecordType& type, void* record)
    {
        for (const Property& property : type.properties) {
            fill(*property.type, property.in(record), property.rule);
        }
    }

private:
    void fill(const ValueType& type, void* to, const Rule& rule)
    {
        ++m_count;
        switch (type.shape) {
        case PaketShape::Text: type.setText(to, text(rule)); break;
        case PaketShape::Base64:
            type.setText(to, QString::fromLatin1(QByteArray::number(m_count).toBase64()));
            break;
        case PaketShape::Date: type.setText(to, dateText(QDate(2026, 1, 1).addDays(m_count))); break;
        case PaketShape::Choice: {
            QStringList words = type.choices();
            words.removeAll(QString::fromLatin1(rule.excluded));
            // The first word is often the default, which would be left out.
            type.setText(to, words.at(words.size() - 1 - m_count % 2));
            break;
        }
        case PaketShape::Integer: type.setInteger(to, number(rule)); break;
        case PaketShape::Flag: type.setFlag(to, true); break;
        case PaketShape::Record: fillRecord(type, to); break;
        case PaketShape::List:
            for (int i = 0; i < 2; ++i) {
                fill(type.element(), type.append(to), {});
            }
            break;
        case PaketShape::Scalar: break;
        }
    }

    void fillRecord(const ValueType& type, void* to)
    {
        if (&type.record() == &recordType<Periode>()) {
            as<Periode>(to) = Periode{JenisPeriode::Bulanan, 1 + m_count % 12};
            return;
        }
        fill(type.record(), to);
        if (&type.record() == &recordType<DokumenBeku>()) {
            auto& dokumen = as<DokumenBeku>(to);
            dokumen.sha256 = QString::fromLatin1(
                QCryptographicHash::hash(dokumen.isi.toUtf8(), QCryptographicHash::Sha256).toHex());
        }
    }

    QString text(const Rule& rule) const
    {
        switch (rule.pattern) {
        case Pattern::Sha256: return QStringLiteral("%1").arg(m_count, 64, 16, QLatin1Char('0'));
        case Pattern::Decimal: return QStringLiteral("%1.125").arg(m_count);
        case Pattern::Any:
        case Pattern::NotEmpty: break;
        }
        return QStringLiteral("teks ke-%1 \"é\" \\ / \n<b>").arg(m_count);
    }

    qint64 number(const Rule& rule) const
    {
        const qint64 lowest = qMax<qint64>(rule.minimum, 1);
        const qint64 span = qMin<qint64>(rule.maximum, 1'000'000) - lowest + 1;
        return lowest + (1 + m_count) % span;
    }

    int m_count = 0;
};

template <class T> T filled()
{
    static Filler filler;
    T value{};
    filler.fill(recordType<T>(), &value);
    return value;
}

/// Complaints of an independent validator about that package; empty: none.
QByteArray complaintsAbout(const QByteArray& package)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("paket.json")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(package);
    file.close();
    QProcess python;
    python.setProcessChannelMode(QProcess::MergedChannels);
    python.start(QStringLiteral("python3"),
        {QStringLiteral(SKP_TEST_DIR "/validate.py"), schemaPath, file.fileName()});
    REQUIRE(python.waitForFinished(60000));
    const QByteArray output = python.readAll();
    return python.exitCode() == 0 ? QByteArray() : output + "(exit)";
}

} // namespace

TEST_CASE("the descriptions of records say what the schema says")
{
    const json& parts = schema().at("properties");
    compareRecord(recordType<Unit>(), parts.at("unit"), "unit");
    compareRecord(recordType<Organisasi>(), parts.at("organisasi").at("items"), "organisasi");
    compareRecord(recordType<Pegawai>(), parts.at("pegawai").at("items"), "pegawai");
    compareRecord(recordType<SkpLengkap>(), resolve(parts.at("skp").at("items")), "skp");
    compareRecord(recordType<TimKerja>(), parts.at("tim_kerja").at("items"), "tim_kerja");
    compareRecord(recordType<RegulasiTersimpan>(), parts.at("regulasi").at("items"), "regulasi");
}

TEST_CASE("every field of every record survives writing and reading, and the schema agrees")
{
    CollectingSink full;
    full.unit = filled<Unit>();
    full.organisasi = {filled<Organisasi>(), filled<Organisasi>()};
    full.pegawai = {filled<Pegawai>(), filled<Pegawai>()};
    full.skp.resize(2);
    full.skp.at(0).isi = filled<SkpLengkap>();
    full.skp.at(1).isi = filled<SkpLengkap>();
    full.timKerja = {filled<TimKerja>()};
    full.regulasi = {filled<RegulasiTersimpan>()};
    full.jejak = {"{\"uuid\":\"1\",\"isi\":{\"a\":[1,2.50]}}"};
    full.pengaturan = {{QStringLiteral("a"), "true"}, {QStringLiteral("b\""), "\"x\""}};

    const QByteArray bytes = writeAll(full);
    REQUIRE_FALSE(bytes.isEmpty());
    CollectingSink back;
    const auto result = readInto(bytes, back);
    REQUIRE(result.hasValue());
    CHECK(back.unit == full.unit);
    CHECK(back.organisasi == full.organisasi);
    CHECK(back.pegawai == full.pegawai);
    REQUIRE(back.skp.size() == 2);
    CHECK(back.skp.at(0).isi == full.skp.at(0).isi);
    CHECK(back.skp.at(1).isi == full.skp.at(1).isi);
    CHECK(back.timKerja == full.timKerja);
    CHECK(back.regulasi == full.regulasi);
    CHECK(back.jejak == full.jejak);
    CHECK(back.pengaturan == full.pengaturan);
    CHECK(writeAll(back) == bytes);
    CHECK(complaintsAbout(bytes) == QByteArray());
}

TEST_CASE("the validator of the tests does find faults")
{
    CHECK(complaintsAbout("{}").contains("required"));
}
