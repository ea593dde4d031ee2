#pragma once

#include "core/checks/finding.h"
#include "core/exchange/paketwriter.h"
#include "core/storage/datafile.h"

#include <QIODevice>

#include <vector>

namespace kinerja
{

enum class IsiBerkas { Tanpa, Termasuk };
enum class TujuanPaket {
    Salinan,       ///< the same unit: everything as it is
    UnitBerikutnya ///< serah terima: these people come to another unit, the others stay outside it
};

/// A frozen paper that does not fit its hash any more: no import takes it.
enum class NaskahRusak {
    Tolak,      ///< nothing is exported
    Tinggalkan, ///< it stays behind; for saving what is left of a damaged file
};

struct ExportPaket {
    /// Whose SKP: with the people they name, without the unit's plans, teams and settings. Empty: everything.
    std::vector<PegawaiKunci> pegawai;
    KonselingDalamPaket konseling = KonselingDalamPaket::Tanpa;
    IsiBerkas isiBerkas = IsiBerkas::Tanpa;
    TujuanPaket tujuan = TujuanPaket::Salinan;
    NaskahRusak naskahRusak = NaskahRusak::Tolak;
};

/// Whose SKP holds a frozen paper that does not fit its hash.
struct SkpNaskahRusak {
    SkpKunci skp;
    QString nama;
    int tahun = 0;
    QString jenis; ///< of the paper, as in DokumenBeku
    bool operator==(const SkpNaskahRusak&) const = default;
};

struct ExportError {
    enum class Kind { Storage, Write, NaskahRusak, BelumDiputus };
    Kind kind = Kind::Storage;
    StorageError storage;
    PaketWriteError write;
    std::vector<SkpNaskahRusak> rusak; ///< of NaskahRusak
    std::vector<Finding> temuan = {};  ///< of BelumDiputus: what was altered outside, in what is handed over
};

/// Who and which SKP an export of everything holds, in its order: their places are those of its JSON
/// pointers.
struct ExportOrder {
    std::vector<PegawaiKunci> people;
    std::vector<SkpKunci> skp;
};
ExportOrder exportOrder(Reader& reader);

/// Writes the file, or some people's part of it, as a package. Equal content gives equal bytes: people, SKP
/// and teams by kunci, years and events in their order. Memory does not grow with the file.
Result<PaketWritten, ExportError> exportPaket(DataFile& file, QIODevice& target, const ExportPaket& command);

} // namespace kinerja
