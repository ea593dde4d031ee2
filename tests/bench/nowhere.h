#pragma once

#include "ui/shell/pagecontext.h"

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
    void openPerubahanPerjanjian(const SkpKunci&) override {}
    void printDocuments(const std::vector<DocumentRequest>&) override {}
    void showHelp(const QString&) override {}
};

} // namespace kinerja::bench
