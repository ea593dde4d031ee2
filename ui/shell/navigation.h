#pragma once

#include "core/common/id.h"

#include <QString>

#include <vector>

namespace kinerja
{

/// The pages of the workspace; `addPages` has the order of the side bar.
enum class PageId {
    Beranda,
    Unit,
    Pegawai,
    Organisasi,
    Skp,
    Matriks,
    Penetapan,
    Evaluasi,
    Massal,
    Cetak,
    Sampah,
    PerubahanPerjanjian,
    Setelan,
    Pelaksanaan,
    Rekap,
    Pembinaan,
    Bukti,
    EvaluasiUnit,
    TindakLanjut,
    Karier,
    Pemeriksaan,
};

/// How one evaluation is gone through besides its page: by two people at one screen, or step by step.
enum class CaraEvaluasi { Sesi, Wisaya };

/// Which papers of an SKP to show, print or save; `jenis` are words of `--dokumen`, empty: all there are.
struct DocumentRequest {
    SkpKunci skp;
    std::vector<QString> jenis;
};

/// Ways from one screen to another; the shell walks them.
class Navigation
{
public:
    virtual ~Navigation() = default;
    /// The year that all pages show.
    virtual int tahun() const = 0;
    virtual void openPage(PageId page) = 0;
    virtual void openPegawai(const PegawaiKunci& kunci) = 0;
    /// `kolom`: JSON pointer of a finding, relative to the SKP; the page jumps to that field. What is of an
    /// evaluation (`/evaluasi/…`) stands on the page of evaluations, `/tindak_lanjut/…` in its register.
    virtual void openSkp(const SkpKunci& kunci, const QString& kolom = {}) = 0;
    virtual void openPenetapan(const SkpKunci& kunci) = 0;
    /// The year of the SKP that this revision belongs to.
    virtual void openPelaksanaan(const SkpKunci& kunci) = 0;
    /// Begins the evaluation of that SKP that is due next; an empty key: that which is chosen on the page.
    virtual void openEvaluasi(const SkpKunci& kunci, CaraEvaluasi cara) = 0;
    /// The bimbingan of that SKP.
    virtual void openPembinaan(const SkpKunci& kunci) = 0;
    /// The years of that pegawai at a glance.
    virtual void openKarier(const PegawaiKunci& kunci) = 0;
    /// What a changed Perjanjian Kinerja means for that leader's SKP and the staff below it.
    virtual void openPerubahanPerjanjian(const SkpKunci& leader) = 0;
    virtual void printDocuments(const std::vector<DocumentRequest>& requests) = 0;
    virtual void showHelp(const QString& topic) = 0;
};

} // namespace kinerja
