#include "core/documents/documentjson.h"

#include "core/documents/documentjsonnames.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kinerja
{

namespace
{

using namespace documentnames;

void putFlag(QJsonObject& object, QLatin1String key, bool value)
{
    if (value) {
        object.insert(key, true);
    }
}

void putNumber(QJsonObject& object, QLatin1String key, int value, int usual)
{
    if (value != usual) {
        object.insert(key, value);
    }
}

template <NamedEnum E> void putWord(QJsonObject& object, QLatin1String key, E value, E usual)
{
    if (value != usual) {
        object.insert(key, wireName(value));
    }
}

template <class T, class Write> QJsonArray arrayOf(const std::vector<T>& values, Write write)
{
    QJsonArray array;
    for (const T& value : values) {
        array.append(write(value));
    }
    return array;
}

QJsonObject written(const Run& run)
{
    QJsonObject object{{teks, run.text}};
    putFlag(object, tebal, run.bold);
    putFlag(object, miring, run.italic);
    putFlag(object, coret, run.struck);
    putFlag(object, garisBawah, run.underlined);
    return object;
}

QJsonObject written(const Paragraph& paragraph)
{
    QJsonObject object{
        {jenis, jenisParagraf}, {isi, arrayOf(paragraph.runs, [](const Run& run) { return written(run); })}};
    putWord(object, rata, paragraph.alignment, Alignment::Left);
    putWord(object, ukuran, paragraph.size, TextSize::Normal);
    putNumber(object, jarakBawah, paragraph.spaceAfter, 0);
    putFlag(object, menyatu, paragraph.keepWithNext);
    return object;
}

QJsonObject written(const List& list)
{
    QJsonObject object{{jenis, jenisDaftar}, {tanda, wireName(list.marker)},
        {isi, arrayOf(list.items, [](const Paragraph& item) { return written(item); })}};
    putNumber(object, jarakBawah, list.spaceAfter, 0);
    return object;
}

QJsonObject written(const Cell& cell)
{
    QJsonObject object{{isi, arrayOf(cell.content, [](const TextBlock& block) {
                            return std::visit([](const auto& part) { return written(part); }, block);
                        })}};
    putNumber(object, kolom, cell.columnSpan, 1);
    putNumber(object, baris, cell.rowSpan, 1);
    putWord(object, warna, cell.tint, Tint::None);
    putWord(object, letak, cell.place, VerticalPlace::Top);
    return object;
}

QJsonObject written(const Row& row)
{
    QJsonObject object{{sel, arrayOf(row.cells, [](const Cell& cell) { return written(cell); })}};
    putFlag(object, menyatu, row.keepWithNext);
    return object;
}

QJsonObject written(const TableBlock& table)
{
    QJsonObject object{{jenis, jenisTabel}, {lebar, arrayOf(table.widths, [](int width) { return width; })},
        {baris, arrayOf(table.rows, [](const Row& row) { return written(row); })}};
    putNumber(object, barisKepala, table.headerRows, 0);
    putWord(object, garis, table.borders, Borders::All);
    putNumber(object, jarakBawah, table.spaceAfter, 0);
    return object;
}

QJsonObject written(const Signer& signer)
{
    const auto paragraph = [](const Paragraph& value) { return written(value); };
    return {{peran, wireName(signer.role)}, {atas, arrayOf(signer.above, paragraph)},
        {bawah, arrayOf(signer.below, paragraph)}};
}

QJsonObject written(const SignatureBlock& block)
{
    QJsonObject object{{jenis, jenisTandaTangan}, {ruang, block.room}};
    if (block.left) {
        object.insert(kiri, written(*block.left));
    }
    if (block.right) {
        object.insert(kanan, written(*block.right));
    }
    return object;
}

QJsonObject written(const Image& image)
{
    QJsonObject object{{jenis, jenisGambar}, {isi, QString::fromLatin1(image.bytes.toBase64())},
        {lebar, image.width}, {tinggi, image.height}};
    putWord(object, rata, image.alignment, Alignment::Center);
    putNumber(object, jarakBawah, image.spaceAfter, 0);
    return object;
}

QJsonObject written(const Figure& figure)
{
    QJsonObject object{{jenis, jenisKurva}, {judul, figure.title}, {sumbu, figure.valueLabel},
        {kategori, QJsonArray::fromStringList(figure.categories)},
        {nilai, arrayOf(figure.values, [](int value) { return value; })}, {tinggi, figure.height}};
    putNumber(object, jarakBawah, figure.spaceAfter, 0);
    if (!figure.bars.empty()) {
        object.insert(batang, arrayOf(figure.bars, [](int value) { return value; }));
        object.insert(labelBatang, QJsonArray::fromStringList(figure.barLabels));
        putNumber(object, puncak, figure.top, 0);
    }
    return object;
}

QJsonObject written(const PageBreak&) { return {{jenis, jenisHalamanBaru}}; }

} // namespace

QByteArray serialize(const DocumentModel& model)
{
    const QJsonObject object{{versi, DocumentModel::currentVersion}, {judul, model.title},
        {penulis, model.author}, {bahasa, model.language}, {orientasi, wireName(model.orientation)},
        {kaki, model.footer}, {isi, arrayOf(model.blocks, [](const Block& block) {
                                   return std::visit([](const auto& part) { return written(part); }, block);
                               })}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace kinerja
