#pragma once

#include "core/storage/datafile.h"
#include "tests/support/catch.h"
#include "tests/support/fixedclock.h"
#include "tests/support/sequentialids.h"

#include <QTemporaryDir>

namespace kinerja::tests
{

/// A fresh data file in a folder of its own, with a fixed clock and the same keys in every run.
struct TempFile {
    QTemporaryDir folder;
    FixedClock clock{QDate(2026, 1, 15)};
    SequentialIds ids;
    QString path = folder.filePath(QStringLiteral("unit.kinerja"));
    std::unique_ptr<DataFile> file;

    TempFile()
        : TempFile(
              Unit{QStringLiteral("UPTD Puskesmas Melati"), QStringLiteral("Pemerintah Kabupaten Sukamaju"),
                  QStringLiteral("Sukamaju"), JenisPeriode::Triwulanan, {}})
    {
    }
    explicit TempFile(const Unit& unit)
    {
        auto created = DataFile::create(path, unit, ids);
        REQUIRE(created);
        file = std::move(created.value());
    }

    Session session() { return {*file, clock, ids, {}}; }

    /// Closes the file and opens it again.
    void reopen(OpenMode mode = OpenMode::ReadWrite)
    {
        file.reset();
        auto opened = DataFile::open(path, mode, clock, ids);
        REQUIRE(opened);
        file = std::move(opened.value());
    }

    /// Stores aggregates as one undoable act.
    template <class... Aggregates> void save(const Aggregates&... aggregates)
    {
        const auto saved =
            file->transact(UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<Done, StorageError> {
                (transaction.save(aggregates), ...);
                return Done{};
            });
        REQUIRE(saved);
    }

    template <class T> std::optional<T> load(const QString& key)
    {
        auto loaded = file->read([&](Reader& reader) { return reader.load<T>(key); });
        REQUIRE(loaded);
        return loaded.value();
    }
};

} // namespace kinerja::tests
