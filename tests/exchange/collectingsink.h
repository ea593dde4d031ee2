#pragma once

#include "core/exchange/paketreader.h"
#include "core/exchange/paketwriter.h"

#include <QBuffer>
#include <QMap>

#include <optional>

namespace kinerja::tests
{

/// Keeps everything that a package holds, in its order.
class CollectingSink final : public PaketSink
{
public:
    bool takeUnit(Unit entry, const QString&) override { return unit = std::move(entry), true; }
    bool takeOrganisasi(Organisasi entry, const QString&) override
    {
        return keep(organisasi, std::move(entry));
    }
    bool takePegawai(Pegawai entry, const QString&) override { return keep(pegawai, std::move(entry)); }
    bool takeSkp(SkpDiterima entry, const QString& pointer) override
    {
        lastPointer = pointer;
        return keep(skp, std::move(entry));
    }
    bool takeTimKerja(TimKerja entry, const QString&) override { return keep(timKerja, std::move(entry)); }
    bool takeJejak(QByteArray entry, const QString&) override { return keep(jejak, std::move(entry)); }
    bool takeRegulasi(RegulasiTersimpan entry, const QString&) override
    {
        return keep(regulasi, std::move(entry));
    }
    bool takePengaturan(QString name, QByteArray json, const QString&) override
    {
        return keep(pengaturan, std::pair(std::move(name), std::move(json)));
    }
    bool beginContent(const QString&) override { return m_content.clear(), true; }
    bool takeContent(QByteArrayView piece) override
    {
        largestPiece = qMax(largestPiece, piece.size());
        m_content.append(piece.data(), piece.size());
        return true;
    }
    bool endContent(const QString& sha256, qint64) override
    {
        return contents.insert(sha256, m_content), true;
    }

    std::optional<Unit> unit;
    std::vector<Organisasi> organisasi;
    std::vector<Pegawai> pegawai;
    std::vector<SkpDiterima> skp;
    std::vector<TimKerja> timKerja;
    std::vector<QByteArray> jejak;
    std::vector<RegulasiTersimpan> regulasi;
    std::vector<std::pair<QString, QByteArray>> pengaturan;
    QMap<QString, QByteArray> contents;
    qsizetype largestPiece = 0;
    QString lastPointer;

private:
    template <class T> bool keep(std::vector<T>& list, T entry)
    {
        list.push_back(std::move(entry));
        return true;
    }

    QByteArray m_content;
};

inline Result<Done, PaketError> readInto(const QByteArray& json, PaketSink& sink)
{
    QByteArray bytes(json);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readPaket(buffer, sink);
}

/// Writes what was collected, with konseling and contents.
inline QByteArray writeAll(const CollectingSink& from)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    PaketWriter writer(
        buffer, KonselingDalamPaket::Termasuk, [&](const QString& sha256, const PaketWriter::Piece& piece) {
            const bool isHere = from.contents.contains(sha256);
            if (isHere) {
                piece(from.contents.value(sha256));
            }
            return isHere;
        });
    writer.unit(from.unit.value_or(Unit{}));
    for (const Organisasi& each : from.organisasi) {
        writer.organisasi(each);
    }
    for (const Pegawai& each : from.pegawai) {
        writer.pegawai(each);
    }
    for (const SkpDiterima& each : from.skp) {
        writer.skp(each.isi);
    }
    for (const TimKerja& each : from.timKerja) {
        writer.timKerja(each);
    }
    for (const QByteArray& each : from.jejak) {
        writer.jejak(each);
    }
    for (const RegulasiTersimpan& each : from.regulasi) {
        writer.regulasi(each);
    }
    for (const auto& [name, json] : from.pengaturan) {
        writer.pengaturan(name, json);
    }
    const auto written = writer.finish();
    return written && written->leftOut.isEmpty() ? bytes : QByteArray();
}

} // namespace kinerja::tests
