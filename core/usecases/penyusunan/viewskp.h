#pragma once

#include "core/domain/organisasi/organisasi.h"
#include "core/regulation/berakhlak.h"
#include "core/storage/transaction.h"

namespace kinerja
{

/// An RHK of a leader that a staff RHK may intervene.
struct PilihanRhkPimpinan {
    QString ref; ///< "kunci SKP/kunci RHK"
    QString rencana;
    QString pemimpin; ///< name
    bool operator==(const PilihanRhkPimpinan&) const = default;
};

/// An SKP from which another could be copied.
struct SumberSalinan {
    SkpKunci kunci;
    QString nama;
    int tahun = 0;
    QString jabatan;
    int jumlahRhk = 0;
    bool operator==(const SumberSalinan&) const = default;
};

/// What the forms of one SKP show besides the SKP itself.
struct SkpView {
    Skp skp;
    Pegawai pegawai;
    Pegawai penilai;       ///< in office today, or when the SKP ended; empty kunci: none
    Pegawai atasanPenilai; ///< empty kunci: none
    Unit unit;
    Organisasi organisasi;
    std::vector<PilihanRhkPimpinan> rhkPimpinan;
    std::vector<Pegawai> bawahan;
    std::vector<NilaiPerilaku> nilai; ///< BerAKHLAK with its guides, as in force today
    /// The unit's Perjanjian Kinerja is the basis of this SKP itself, and not of its leader's.
    bool pemilikPerjanjian = false;
    bool operator==(const SkpView&) const = default;
};

/// Whether the SKP is that of who leads the unit: of the form for JPT and pimpinan unit kerja mandiri, or
/// under a penilai from outside.
bool memimpinUnit(Reader& reader, const Skp& skp);

std::optional<SkpView> viewSkp(Reader& reader, const SkpKunci& kunci, QDate today);

/// The person's earlier SKP, newest first, then those of others of this and the last year. At most 200.
std::vector<SumberSalinan> sumberSalinan(Reader& reader, const Skp& untuk);

} // namespace kinerja
