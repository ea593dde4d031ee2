#pragma once

#include "core/exchange/paketkeys.h"
#include "core/usecases/file/exportpaket.h"
#include "core/usecases/file/importpaket.h"
#include "core/usecases/pegawai/deletepegawai.h"
#include "tests/exchange/contohpaket.h"
#include "tests/support/catch.h"
#include "tests/support/fixedclock.h"
#include "tests/support/jejakrantai.h"
#include "tests/support/sequentialids.h"
#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

namespace kinerja::tests
{

/// A data file of its own, into which packages go and out of which they come.
class Laptop
{
private:
    QTemporaryDir m_folder;

public:
    explicit Laptop(const QByteArray& first)
    {
        QByteArray bytes(first);
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        auto made =
            DataFile::create(m_folder.filePath(QStringLiteral("a.kinerja")), *unitOfPaket(buffer), m_ids);
        REQUIRE(made.hasValue());
        file = std::move(made.value());
        REQUIRE(import(first).hasValue());
    }

    Result<Outcome<ImportReport>, ImportError> import(
        const QByteArray& package, CaraImpor cara = CaraImpor::Lakukan)
    {
        QByteArray bytes(package);
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        Session session{*file, m_clock, m_ids, {}};
        return importPaket(session, ImportPaket{buffer, cara});
    }

    std::vector<ImportRefusal> refusals(const QByteArray& package)
    {
        const QByteArray before = exported();
        const auto result = import(package);
        REQUIRE_FALSE(result.hasValue());
        CHECK(exported() == before);
        return result.error().refusals;
    }

    QByteArray exported(const ExportPaket& command = {{}, KonselingDalamPaket::Termasuk, IsiBerkas::Termasuk})
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        const auto written = exportPaket(*file, buffer, command);
        REQUIRE(written.hasValue());
        CHECK(written->leftOut.isEmpty());
        return bytes;
    }

    std::optional<SkpLengkap> skp(const char* kunci)
    {
        return *file->read(
            [&](Reader& reader) { return reader.loadLengkap(SkpKunci(QString::fromLatin1(kunci))); });
    }
    std::optional<Pegawai> pegawai(const char* kunci)
    {
        return *file->read(
            [&](Reader& reader) { return reader.load(PegawaiKunci(QString::fromLatin1(kunci))); });
    }

    /// Puts that person, with the drafts, into the Sampah.
    void discard(const char* kunci)
    {
        Session session{*file, m_clock, m_ids, {}};
        REQUIRE(deletePegawai(session,
            {{PegawaiKunci(QString::fromLatin1(kunci))}, m_clock.today(), JenisTidakDinilai::Pindah, {}}));
    }

    std::unique_ptr<DataFile> file;

private:
    FixedClock m_clock{QDate(2026, 2, 1)};
    SequentialIds m_ids;
};

inline QByteArray package(const QByteArray& people, const QByteArray& skp = {}, const QByteArray& more = {})
{
    return R"({"format":"paket-skp","versi":1,"unit":{"nama":"U","instansi":"I"},"pegawai":[)" + people +
           ']' + (skp.isEmpty() ? QByteArray() : QByteArray(R"(,"skp":[)") + skp + ']') + more + '}';
}

inline QByteArray person(
    const char* kunci, const char* nomor, const char* nama = "Budi", const QByteArray& more = {})
{
    return QByteArray(R"({"kunci":")") + kunci + R"(","nama":")" + nama +
           R"(","identitas":{"jenis":"nip","nomor":")" + nomor + "\"}" + more + '}';
}

inline QByteArray skpOf(const char* pegawai, const QByteArray& more, const char* kunci = "s")
{
    return QByteArray(R"({"kunci":")") + kunci + R"(","pegawai":")" + pegawai +
           R"(","tahun":2026,"mulai":"2026-01-01","selesai":"2026-12-31","kelompok":"ja_jf","pendekatan":"kuantitatif")" +
           (more.isEmpty() ? QByteArray() : ',' + more) + '}';
}

inline const QByteArray two = person("p", "1") + ',' + person("q", "2", "Siti");
inline const QByteArray rhk = R"("hasil_kerja":[{"kunci":"h1","jenis":"utama","rencana":"Lama"}])";

} // namespace kinerja::tests
