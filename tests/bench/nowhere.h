#pragma once

#include "ui/shell/pagecontext.h"

#include <QCoreApplication>

#include <cstdio>

namespace kinerja::bench
{

/// A page that is measured alone leads nowhere else.
class Nowhere final : public Navigation
{
public:
    int tahun() const override { return 2026; }
    void openPage(PageId) override {}
    void openPegawai(const PegawaiKunci&) override {}
    void openSkp(const SkpKunci&, const QString&) override {}
    void openPenetapan(const SkpKunci&) override {}
    void openPelaksanaan(const SkpKunci&) override {}
    void openPembinaan(const SkpKunci&) override {}
    void openKarier(const PegawaiKunci&) override {}
    void openEvaluasi(const SkpKunci&, CaraEvaluasi) override {}
    void openPerubahanPerjanjian(const SkpKunci&) override {}
    void printDocuments(const std::vector<DocumentRequest>&) override {}
    void showHelp(const QString&) override {}
};

/// Opens the file that is measured and waits for it; says so where that can't be done.
inline bool openFile(StorageService& storage, const char* path)
{
    bool isOpen = false;
    storage.open(QString::fromLocal8Bit(path), OpenMode::ReadWrite, qApp,
        [&](const auto& answer) { isOpen = answer.hasValue(); });
    storage.waitUntilIdle();
    QCoreApplication::processEvents();
    if (!isOpen) {
        std::fputs("the file can't be opened\n", stderr);
    }
    return isOpen;
}

} // namespace kinerja::bench
