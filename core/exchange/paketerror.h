#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace kinerja
{

/// What a value in a package has to be; used where another kind was found.
enum class PaketShape { Text, Date, Choice, Base64, Integer, Flag, Record, List, Scalar };

/// Why a package cannot be read, and where. Syntax errors have a line and column (from 1, in characters);
/// content errors a JSON pointer as well (empty: the package itself).
struct PaketError {
    enum class Kind {
        CannotRead, ///< detail: the system's reason
        Syntax,
        NulCharacter,
        TooLong,  ///< one text, number or gap without end
        TooLarge, ///< one record beyond what is kept in memory
        TooDeep,
        WrongFormat,
        UnknownVersion,
        NewerMinorVersion, ///< detail: the version that was found
        UnknownProperty,
        DuplicateProperty,
        MissingProperty, ///< detail: its name; pointer: the object that lacks it
        WrongShape,      ///< expected
        NotAChoice,      ///< detail: what was found; choices: what may stand there
        NotADate,        ///< detail: what was found
        NotBase64,
        EmptyKey,
        NotAHash,
        NotADecimal,
        OutOfRange, ///< minimum, maximum
        PeriodNumber,
        HashMismatch,
        SizeMismatch,
        Stopped ///< the receiver of the records wants no more
    };

    Kind kind = Kind::Syntax;
    QString pointer = {};
    qint64 line = 0;
    qint64 column = 0;
    QString detail = {};
    PaketShape expected = PaketShape::Text;
    QStringList choices = {};
    std::optional<qint64> minimum = {};
    std::optional<qint64> maximum = {};

    bool operator==(const PaketError&) const = default;
};

/// Why a package could not be written.
struct PaketWriteError {
    enum class Kind {
        Device,    ///< detail: the system's reason
        Incomplete ///< pointer: a value that no package may hold (a required date that is missing, …)
    };
    Kind kind = Kind::Device;
    QString pointer = {};
    QString detail = {};
    bool operator==(const PaketWriteError&) const = default;
};

} // namespace kinerja
