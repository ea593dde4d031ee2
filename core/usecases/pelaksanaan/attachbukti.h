#pragma once

#include "core/usecases/pelaksanaan/savepelaksanaan.h"

#include <QStringList>

namespace kinerja
{

/// Files that prove what was reached.
struct AttachBukti {
    SkpKunci skp; ///< any revision of it
    QStringList paths;
    HasilKerjaKunci rhk;                  ///< empty: none yet
    IndikatorKunci indikator;             ///< empty: the whole RHK
    QDate tanggal = {};                   ///< of the evidence; null: today
    std::optional<qint64> mostBytes = {}; ///< of one file; else as the unit has set it
};

/// A file that was not taken in, and why; the others were.
struct BuktiDitolak {
    enum class Sebab { TidakTerbaca, Kosong, TerlaluBesar };
    QString path;
    Sebab sebab = Sebab::TidakTerbaca;
    qint64 batas = 0; ///< bytes that a file may have
    bool operator==(const BuktiDitolak&) const = default;
};

struct BuktiDilampirkan {
    int jumlah = 0;
    std::vector<BuktiDitolak> ditolak;
    bool operator==(const BuktiDilampirkan&) const = default;
};

/// Takes copies of the files into the data file, each content once, with the file's name as title. The files
/// themselves stay where they are.
Result<Outcome<BuktiDilampirkan>, PelaksanaanError> attachBukti(Session& session, const AttachBukti& command);

/// Why a file of the data file was not written out.
struct BerkasError {
    enum class Sebab {
        TidakAda, ///< it came with a package that held no contents, or was removed
        Berubah,  ///< it is not what was stored: another program has altered it
        TidakTertulis,
    };
    Sebab sebab = Sebab::TidakAda;
    QString rincian; ///< the system's own words
    bool operator==(const BerkasError&) const = default;
};

/// Writes the content to that path, whole or not at all.
Result<Done, BerkasError> writeBerkas(Reader& reader, const Berkas& berkas, const QString& path);

} // namespace kinerja
