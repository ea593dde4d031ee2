#pragma once

#include "core/domain/pelaksanaan/pelaksanaan.h"
#include "core/domain/skp/hasilkerja.h"
#include "core/storage/sqlite/connection.h"

#include <vector>

namespace kinerja
{

/// A piece of evidence as the register reads it.
struct BuktiTersimpan {
    SkpKunci skp; ///< the revision that holds it
    BuktiDukung bukti;
    bool adaIsi = false; ///< its file is in the data file
};

/// A file among the evidence of an SKP that another program has removed, inserted, or pointed elsewhere.
struct BuktiAsing {
    QString kolom; ///< JSON pointer within the entry of the SKP
    QString nama;  ///< of the file
    QString sha256;
};

/// An IKI of an SKP with its numbers on the form.
struct IkiTersimpan {
    SkpKunci skp;
    HasilKerjaKunci rhk;
    IndikatorKunci iki;
    JenisHasilKerja jenis = JenisHasilKerja::Utama;
    int nomorRhk = 0;
    int nomorIki = 0;
    QString rencana;
    QString indikator;
};

/// The evidence of a whole unit, read without loading any SKP.
class BuktiStore
{
public:
    explicit BuktiStore(sqlite::Connection& connection) : m_connection(connection) {}

    /// All of a year, the newest first; nothing of what lies in the Sampah.
    std::vector<BuktiTersimpan> bukti(int tahun) const;
    /// The IKI of all SKP of a year that were ditetapkan, SKP by SKP in the order of the form.
    std::vector<IkiTersimpan> iki(int tahun) const;

    /// What the program has put among the evidence of that SKP, and is not there.
    std::vector<BuktiAsing> hilang(const SkpKunci& kunci) const;
    /// What is there, and the program has not put there.
    std::vector<BuktiAsing> tanpaCatatan(const SkpKunci& kunci) const;

private:
    sqlite::Connection& m_connection;
};

} // namespace kinerja
