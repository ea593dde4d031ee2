#pragma once

#include "core/domain/organisasi/organisasi.h"
#include "core/domain/pegawai/pegawai.h"
#include "core/domain/regulasitersimpan.h"
#include "core/domain/skp/skplengkap.h"
#include "core/domain/unit/timkerja.h"
#include "core/domain/unit/unit.h"

#include <QByteArray>

#include <vector>

namespace kinerja
{

/// An SKP as a package has it. What a package leaves out of a status is not the same as draft: it follows
/// from signatures and evaluations.
struct SkpDiterima {
    SkpLengkap isi;
    bool statusStated = false;
    std::vector<bool> evaluasiStatusStated; ///< beside isi.evaluasi
};

/// Receives the records of a package one by one, in the order of the package, each already checked against
/// the schema; what they refer to may come later or not at all. `pointer` is the record's JSON pointer.
/// Whoever returns false ends the reading with PaketError::Kind::Stopped. What is not overridden is accepted.
class PaketSink
{
public:
    virtual ~PaketSink() = default;
    virtual bool takeUnit(Unit, const QString& /*pointer*/) { return true; }
    virtual bool takeOrganisasi(Organisasi, const QString& /*pointer*/) { return true; }
    virtual bool takePegawai(Pegawai, const QString& /*pointer*/) { return true; }
    virtual bool takeSkp(SkpDiterima, const QString& /*pointer*/) { return true; }
    virtual bool takeTimKerja(TimKerja, const QString& /*pointer*/) { return true; }
    /// One event of the log as exact compact JSON text: an object.
    virtual bool takeJejak(QByteArray, const QString& /*pointer*/) { return true; }
    virtual bool takeRegulasi(RegulasiTersimpan, const QString& /*pointer*/) { return true; }
    /// One setting; the value as JSON text: a string, a number, true or false.
    virtual bool takePengaturan(QString, QByteArray, const QString& /*pointer*/) { return true; }

    /// The content of a file, in pieces of at most 1 MiB, before the record that holds it is complete.
    virtual bool beginContent(const QString& /*pointer*/) { return true; }
    virtual bool takeContent(QByteArrayView) { return true; }
    /// The hash is that of the pieces; a record that names another one ends the reading with an error.
    virtual bool endContent(const QString& /*sha256*/, qint64 /*size*/) { return true; }
};

} // namespace kinerja
