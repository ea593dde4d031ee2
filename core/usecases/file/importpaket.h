#pragma once

#include "core/exchange/paketerror.h"
#include "core/storage/datafile.h"
#include "core/workflow/derivedstatus.h"

#include <QIODevice>

#include <optional>
#include <vector>

namespace kinerja
{

enum class CaraImpor { Lakukan, Coba };

struct ImportPaket {
    QIODevice& paket; ///< open and seekable: it is read twice
    CaraImpor cara = CaraImpor::Lakukan;
};

/// Why a package as it stands cannot go into this file.
struct ImportRefusal {
    enum class Kind {
        UnknownPegawai, ///< detail: the key that neither package nor file knows
        DuplicateKey,   ///< detail: the key that stands twice
        Locked,         ///< another text than that of a locked SKP
        Frozen,         ///< another content than that of a frozen evaluation
        DraftHasMore, ///< the package has it locked, the file's draft holds something that the lock does not
        NotAnEvent,   ///< an entry of the log without what every event has
        OtherEvent    ///< an event of this UUID is here and says something else
    };
    Kind kind = Kind::UnknownPegawai;
    QString pointer;
    QString detail;
    bool operator==(const ImportRefusal&) const = default;
};

/// What was imported all the same, and deserves a look.
struct ImportWarning {
    enum class Kind {
        UnresolvedRef,     ///< detail: the reference to a leader's RHK
        StatusContradicts, ///< pertentangan
        OwnRegulasiKept,   ///< detail: id of the table that the file has otherwise
        RegulasiUnusable,  ///< detail: id of a table that was taken and that the program can't work with
        OwnPengaturanKept, ///< detail: name of the setting that the file has otherwise
        PersonRekeyed,     ///< detail: name of a person whose key belongs to somebody else here
        NomorGanda,        ///< detail: the number that another person of the package has too
        JejakBercabang,    ///< both files went on after the same event; detail: whose SKP, or empty
        JejakTerputus      ///< the event before one of the package is in neither; detail: the same
    };
    Kind kind = Kind::UnresolvedRef;
    QString pointer;
    QString detail;
    PertentanganStatus pertentangan = PertentanganStatus::SudahDitandatangani;
    bool operator==(const ImportWarning&) const = default;
};

enum class ImportAction { Added, Updated };

struct ImportedThing {
    ImportAction action = ImportAction::Added;
    Subject subject = Subject::Pegawai;
    QString kunci;
    QString nama; ///< as a list shows it: a person's name, "name, year"
    bool operator==(const ImportedThing&) const = default;
};

/// What an import did, or, tried out, would do.
struct ImportReport {
    std::vector<ImportedThing> things; ///< in the order of the package; what stays the same is not listed
    int berkas = 0;                    ///< contents of files added
    int jejak = 0;                     ///< events restored
    std::vector<ImportWarning> warnings;
    std::vector<ImportRefusal> refusals; ///< tried out only; else they are the error
};

struct ImportError {
    enum class Kind { Paket, Refused, Storage };
    Kind kind = Kind::Storage;
    PaketError paket;
    std::vector<ImportRefusal> refusals;
    StorageError storage;

    ImportError() = default;
    explicit ImportError(StorageError error) : storage(std::move(error)) {}
    explicit ImportError(PaketError error) : kind(Kind::Paket), paket(std::move(error)) {}
    explicit ImportError(std::vector<ImportRefusal> all) : kind(Kind::Refused), refusals(std::move(all)) {}
};

/// The file's own failure, where that is the reason.
inline std::optional<StorageError> storageErrorOf(const ImportError& error)
{
    return error.kind == ImportError::Kind::Storage ? std::optional(error.storage) : std::nullopt;
}

/// Merges a package into the file, all of it or nothing. People meet by identity number, then kunci; lists by
/// kunci, else by equality. It adds, and updates drafts; it removes nothing, keeps the file's own unit and
/// never changes what is locked or frozen. The same package again changes nothing. Memory does not grow with
/// the package.
Result<Outcome<ImportReport>, ImportError> importPaket(Session& session, const ImportPaket& command);

/// The unit that a package was made for: what a new file for it begins with. Checks no more than that.
Result<Unit, PaketError> unitOfPaket(QIODevice& paket);

} // namespace kinerja
