#include "core/documents/documentjson.h"

#include "core/documents/documentjsonnames.h"
#include "core/documents/tablegrid.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kinerja
{

namespace
{

using namespace documentnames;

constexpr int mostMillimetres = 1000;
constexpr int leastSignatureRoom = 20;

/// Reads the parts of a stored document and remembers whether one of them was not as it must be.
class ModelReader
{
public:
    bool isSound() const { return m_sound; }

    QString text(const QJsonObject& object, QLatin1String key)
    {
        const QJsonValue value = object.value(key);
        require(value.isString());
        return value.toString();
    }

    int number(const QJsonObject& object, QLatin1String key, int least, int most, int usual)
    {
        const QJsonValue value = object.value(key);
        if (value.isUndefined()) {
            return usual;
        }
        const double asDouble = value.toDouble(least - 1.0);
        const bool fits = asDouble >= least && asDouble <= most;
        require(fits);
        return fits ? static_cast<int>(asDouble) : usual;
    }

    bool flag(const QJsonObject& object, QLatin1String key)
    {
        const QJsonValue value = object.value(key);
        require(value.isUndefined() || value.isBool());
        return value.toBool();
    }

    template <NamedEnum E> E word(const QJsonObject& object, QLatin1String key, E usual)
    {
        if (!object.contains(key)) {
            return usual;
        }
        const auto value = fromWireName<E>(object.value(key).toString());
        require(value.has_value());
        return value.value_or(usual);
    }

    template <class T, class Read>
    std::vector<T> many(const QJsonObject& object, QLatin1String key, Read read)
    {
        const QJsonValue value = object.value(key);
        require(value.isArray());
        std::vector<T> all;
        for (const QJsonValue& entry : value.toArray()) {
            all.push_back(read(entry));
        }
        return all;
    }

    template <class T> std::vector<T> objects(const QJsonObject& object, QLatin1String key)
    {
        return many<T>(object, key, [this](const QJsonValue& entry) {
            require(entry.isObject());
            T part;
            read(entry.toObject(), part);
            return part;
        });
    }

    int plainNumber(const QJsonValue& value)
    {
        require(value.isDouble());
        return value.toInt();
    }

    void read(const QJsonObject& from, Run& run)
    {
        run = {text(from, teks), flag(from, tebal), flag(from, miring), flag(from, coret),
            flag(from, garisBawah)};
    }

    void read(const QJsonObject& from, Paragraph& paragraph)
    {
        paragraph = {objects<Run>(from, isi), word(from, rata, Alignment::Left),
            word(from, ukuran, TextSize::Normal), number(from, jarakBawah, 0, mostMillimetres, 0),
            flag(from, menyatu)};
    }

    void read(const QJsonObject& from, List& list)
    {
        list = {word(from, tanda, ListMarker::Bullet), objects<Paragraph>(from, isi),
            number(from, jarakBawah, 0, mostMillimetres, 0)};
    }

    void read(const QJsonObject& from, TextBlock& block)
    {
        const QString kind = text(from, jenis);
        if (kind == jenisDaftar) {
            read(from, block.emplace<List>());
        } else {
            require(kind == jenisParagraf);
            read(from, block.emplace<Paragraph>());
        }
    }

    void read(const QJsonObject& from, Cell& cell)
    {
        constexpr int most = 100000;
        cell = {objects<TextBlock>(from, isi), number(from, kolom, 1, most, 1),
            number(from, baris, 1, most, 1), word(from, warna, Tint::None),
            word(from, letak, VerticalPlace::Top)};
    }

    void read(const QJsonObject& from, Row& row) { row = {objects<Cell>(from, sel), flag(from, menyatu)}; }

    void read(const QJsonObject& from, TableBlock& table)
    {
        constexpr int most = 100000;
        table.widths = many<int>(from, lebar, [this](const QJsonValue& value) { return plainNumber(value); });
        table.headerRows = number(from, barisKepala, 0, most, 0);
        table.borders = word(from, garis, Borders::All);
        table.rows = objects<Row>(from, baris);
        table.spaceAfter = number(from, jarakBawah, 0, mostMillimetres, 0);
        require(gridOf(table).has_value());
    }

    void read(const QJsonObject& from, Signer& signer)
    {
        signer = {word(from, peran, PeranTandaTangan::Pegawai), objects<Paragraph>(from, atas),
            objects<Paragraph>(from, bawah)};
    }

    void read(const QJsonObject& from, SignatureBlock& block)
    {
        block.room = number(from, ruang, leastSignatureRoom, mostMillimetres / 10, block.room);
        if (from.contains(kiri)) {
            read(from.value(kiri).toObject(), block.left.emplace());
        }
        if (from.contains(kanan)) {
            read(from.value(kanan).toObject(), block.right.emplace());
        }
    }

    void read(const QJsonObject& from, Image& image)
    {
        image = {QByteArray::fromBase64(text(from, isi).toLatin1()),
            number(from, lebar, 1, mostMillimetres, 0), number(from, tinggi, 1, mostMillimetres, 0),
            word(from, rata, Alignment::Center), number(from, jarakBawah, 0, mostMillimetres, 0)};
        require(image.width > 0 && image.height > 0);
    }

    void read(const QJsonObject& from, Figure& figure)
    {
        figure.title = text(from, judul);
        figure.valueLabel = text(from, sumbu);
        figure.categories = texts(from, kategori);
        figure.values = numbers(from, nilai);
        figure.height = number(from, tinggi, 1, mostMillimetres, figure.height);
        figure.spaceAfter = number(from, jarakBawah, 0, mostMillimetres, 0);
        if (from.contains(batang)) {
            figure.bars = numbers(from, batang);
            figure.barLabels = texts(from, labelBatang);
            figure.top = number(from, puncak, 0, mostMillimetres, 0);
        }
        const auto categories = static_cast<size_t>(figure.categories.size());
        const bool curveOnly = figure.bars.empty();
        require(
            categories > 0 && (figure.values.size() == categories || (figure.values.empty() && !curveOnly)));
        require(curveOnly || (figure.bars.size() == categories &&
                                 static_cast<size_t>(figure.barLabels.size()) == categories));
    }

    QStringList texts(const QJsonObject& from, QLatin1String name)
    {
        QStringList all;
        for (const QString& one :
            many<QString>(from, name, [](const QJsonValue& value) { return value.toString(); })) {
            all.append(one);
        }
        return all;
    }
    std::vector<int> numbers(const QJsonObject& from, QLatin1String name)
    {
        return many<int>(from, name, [this](const QJsonValue& value) { return plainNumber(value); });
    }

    template <class T> void readAs(const QJsonObject& from, Block& block) { read(from, block.emplace<T>()); }

    void read(const QJsonObject& from, Block& block)
    {
        const QString kind = text(from, jenis);
        if (kind == jenisParagraf) {
            readAs<Paragraph>(from, block);
        } else if (kind == jenisDaftar) {
            readAs<List>(from, block);
        } else if (kind == jenisTabel) {
            readAs<TableBlock>(from, block);
        } else if (kind == jenisTandaTangan) {
            readAs<SignatureBlock>(from, block);
        } else if (kind == jenisGambar) {
            readAs<Image>(from, block);
        } else if (kind == jenisKurva) {
            readAs<Figure>(from, block);
        } else {
            require(kind == jenisHalamanBaru);
            block.emplace<PageBreak>();
        }
    }

private:
    void require(bool holds) { m_sound = m_sound && holds; }

    bool m_sound = true;
};

} // namespace

Result<DocumentModel, DocumentError> parseDocumentModel(const QByteArray& bytes)
{
    const QJsonDocument json = QJsonDocument::fromJson(bytes);
    if (!json.isObject()) {
        return failure(DocumentError::NotJson);
    }
    const QJsonObject object = json.object();
    const int version = object.value(versi).toInt();
    if (version > DocumentModel::currentVersion) {
        return failure(DocumentError::UnknownVersion);
    }
    ModelReader reader;
    DocumentModel model;
    model.title = reader.text(object, judul);
    model.author = reader.text(object, penulis);
    model.language = reader.text(object, bahasa);
    model.orientation = reader.word(object, orientasi, Orientation::Portrait);
    model.footer = reader.text(object, kaki);
    model.blocks = reader.objects<Block>(object, isi);
    if (version < 1 || !reader.isSound()) {
        return failure(DocumentError::Damaged);
    }
    return model;
}

} // namespace kinerja
