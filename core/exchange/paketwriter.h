#pragma once

#include "core/common/result.h"
#include "core/domain/organisasi/organisasi.h"
#include "core/domain/pegawai/pegawai.h"
#include "core/domain/regulasitersimpan.h"
#include "core/domain/skp/skplengkap.h"
#include "core/domain/unit/timkerja.h"
#include "core/domain/unit/unit.h"
#include "core/exchange/paketerror.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringList>

#include <functional>
#include <memory>

namespace kinerja
{

namespace paket
{
class PaketText;
}

/// What became of a package that was written.
struct PaketWritten {
    /// JSON pointers (indices as in memory) of items that are still half empty: a package can't hold a
    /// dialogue without its date, so an unfinished item of a draft stays behind.
    QStringList leftOut;
    bool operator==(const PaketWritten&) const = default;
};

/// Counselling notes are confidential: they travel only where that was asked for.
enum class KonselingDalamPaket { Tanpa, Termasuk };

/// Writes a package (`paket-skp`, version 1) piece by piece. The text is canonical: properties in the order
/// of their description, what equals its default left out, one space a level, UTF-8 unescaped; equal content
/// gives equal bytes. Sections are to be written in this order: unit, organisasi, pegawai, skp, timKerja,
/// jejak, regulasi, pengaturan; each but the unit any number of times, also none. After an error nothing
/// more is written; `finish` tells. Replacing a file by the result as a whole is the caller's matter.
class PaketWriter
{
public:
    /// Hands a file's bytes to the given function in pieces, in order; false: the file has no such content
    /// (only before the first piece), or reading broke off.
    using Piece = std::function<void(QByteArrayView)>;
    using ContentSource = std::function<bool(const QString& sha256, const Piece& piece)>;

    explicit PaketWriter(QIODevice& device, KonselingDalamPaket konseling = KonselingDalamPaket::Tanpa);
    /// Also writes the content of every Berkas, at the first record that names it.
    PaketWriter(QIODevice& device, KonselingDalamPaket konseling, ContentSource contents);
    ~PaketWriter();
    PaketWriter(const PaketWriter&) = delete;
    PaketWriter& operator=(const PaketWriter&) = delete;

    void unit(const Unit& unit);
    void organisasi(const Organisasi& organisasi);
    void pegawai(const Pegawai& pegawai);
    void skp(const SkpLengkap& skp);
    void timKerja(const TimKerja& timKerja);
    /// An event as compact JSON text, written as it stands.
    void jejak(const QByteArray& object);
    void regulasi(const RegulasiTersimpan& regulasi);
    /// `json`: a string, a number, true or false as JSON text.
    void pengaturan(const QString& name, const QByteArray& json);

    /// Ends the package; nothing may follow.
    Result<PaketWritten, PaketWriteError> finish();

private:
    std::unique_ptr<paket::PaketText> m_text;
    KonselingDalamPaket m_konseling;
};

} // namespace kinerja
