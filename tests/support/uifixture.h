#pragma once

#include "tests/support/scriptedprompter.h"
#include "tests/support/tempfile.h"
#include "ui/shell/pagecontext.h"

#include <QTest>
#include <QWidget>

namespace kinerja::tests
{

/// Notes where the pages wanted to go.
class NotedNavigation final : public Navigation
{
public:
    int year = 2026;
    QStringList walked;

    int tahun() const override { return year; }
    void openPage(PageId page) override
    {
        walked.append(QStringLiteral("page %1").arg(static_cast<int>(page)));
    }
    void openPegawai(const PegawaiKunci& kunci) override
    {
        walked.append(QStringLiteral("pegawai ") + kunci.text());
    }
    void openSkp(const SkpKunci& kunci, const QString& kolom) override
    {
        walked.append(QStringLiteral("skp %1 %2").arg(kunci.text(), kolom));
    }
    void openPenetapan(const SkpKunci& kunci) override
    {
        walked.append(QStringLiteral("penetapan ") + kunci.text());
    }
    void openPelaksanaan(const SkpKunci& kunci) override
    {
        walked.append(QStringLiteral("pelaksanaan ") + kunci.text());
    }
    void openEvaluasi(const SkpKunci& kunci, CaraEvaluasi cara) override
    {
        walked.append((cara == CaraEvaluasi::Sesi ? QStringLiteral("sesi ") : QStringLiteral("wisaya ")) +
                      kunci.text());
    }
    void openPembinaan(const SkpKunci& kunci) override
    {
        walked.append(QStringLiteral("pembinaan ") + kunci.text());
    }
    void openKarier(const PegawaiKunci& kunci) override
    {
        walked.append(QStringLiteral("karier ") + kunci.text());
    }
    void openPerubahanPerjanjian(const SkpKunci& leader) override
    {
        walked.append(QStringLiteral("perjanjian ") + leader.text());
    }
    void printDocuments(const std::vector<DocumentRequest>& requests) override
    {
        walked.append(QStringLiteral("print %1").arg(requests.size()));
    }
    void showHelp(const QString& topic) override { walked.append(QStringLiteral("help ") + topic); }
};

/// A data file behind an inline StorageService, and what a page needs beside it.
struct UiFixture {
    TempFile temp;
    StorageService storage;
    ScriptedPrompter prompter;
    NotedNavigation navigation;
    PageContext context{storage, temp.clock, prompter, navigation};

    explicit UiFixture(StorageService::Threading threading = StorageService::Threading::Inline)
        : storage(temp.clock, threading)
    {
    }

    /// Hands the file over to the service; what was stored through `temp` before is in it.
    void open(OpenMode mode = OpenMode::ReadWrite)
    {
        temp.file.reset();
        bool isOpen = false;
        storage.open(temp.path, mode, &storage, [&](const auto& result) { isOpen = result.hasValue(); });
        storage.waitUntilIdle();
        REQUIRE(isOpen);
    }

    /// Reads an aggregate as it is stored now.
    template <class T> std::optional<T> stored(const QString& key)
    {
        std::optional<T> found;
        storage.query<std::optional<T>>(
            &storage, [key](Reader& reader) { return reader.load<T>(key); },
            [&](const auto& answer) { found = answer ? answer.value() : std::nullopt; });
        storage.waitUntilIdle();
        return found;
    }
};

/// The child of that objectName; a failure lists its siblings.
template <class W> W* child(const QWidget& parent, const char* name)
{
    W* found = parent.findChild<W*>(QString::fromLatin1(name));
    if (found == nullptr) {
        QStringList names;
        for (const QWidget* candidate : parent.findChildren<QWidget*>()) {
            if (!candidate->objectName().isEmpty()) {
                names.append(candidate->objectName());
            }
        }
        FAIL("no " << name << " among: " << names.join(QStringLiteral(", ")).toStdString());
    }
    return found;
}

} // namespace kinerja::tests
