#pragma once

#include "core/exchange/paketwriter.h"
#include "core/exchange/recordtype.h"

#include <QSet>

#include <optional>
#include <vector>

namespace kinerja::paket
{

/// The parts of a package that are lists or maps, in the order in which they are written.
enum class Part { Head, Organisasi, Pegawai, Skp, TimKerja, Jejak, Regulasi, Pengaturan, End };

/// The text so far: levels, commas, the buffer in front of the device, and the first error.
class PaketText
{
public:
    PaketText(QIODevice& device, PaketWriter::ContentSource contents)
        : m_device(device), m_contents(std::move(contents))
    {
    }

    void open(char bracket);
    void close(char bracket);
    /// Begins an item of the innermost level, on a line of its own.
    void item();
    void key(const char* name);
    void append(const QByteArray& text);

    void enter(Part part);
    /// A record that stands by itself: an error where it lacks what every package has of it.
    void topRecord(const RecordType& type, const void* top);
    void rawItem(const QByteArray& text);
    void setting(const QString& name, const QByteArray& json);
    Result<PaketWritten, PaketWriteError> finish();

private:
    struct Level {
        bool hasItems = false;
        QString current; ///< name or index of the item
        qsizetype index = -1;
    };

    void record(const RecordType& type, const void* record);
    void value(const ValueType& type, const void* from);
    void list(const ValueType& type, const void* from);
    /// The step to what a package demands of the record and it has not got.
    std::optional<QString> gap(const RecordType& type, const void* record) const;
    bool isWritable(const Property& property, const void* record) const;
    void content(const Berkas& berkas);
    void flush();
    void fail(PaketWriteError::Kind kind, const QString& pointer, const QString& detail);
    /// To an item of the innermost level.
    QString pointerTo(const QString& item) const;

    QIODevice& m_device;
    PaketWriter::ContentSource m_contents;
    QSet<QString> m_contentsWritten;
    QByteArray m_buffer;
    std::vector<Level> m_levels;
    std::optional<PaketWriteError> m_error;
    QStringList m_leftOut;
    Part m_part = Part::Head;
};

} // namespace kinerja::paket
