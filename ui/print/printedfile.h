#pragma once

#include <QString>

#include <optional>

class QPrinter;

namespace kinerja
{

/// The PDF file into which a printer prints, where it is one. Until it is whole it bears another name, so
/// that a full disk leaves what was there before: a printer tells nobody that the disk has refused its bytes.
class PrintedFile
{
public:
    /// Redirects the printer, which must not have begun.
    explicit PrintedFile(QPrinter& printer);
    PrintedFile(const PrintedFile&) = delete;
    PrintedFile& operator=(const PrintedFile&) = delete;
    /// Removes what was not put in place.
    ~PrintedFile();

    bool isOne() const { return !m_path.isEmpty(); }
    /// Once the printing has ended. The path; nothing where the disk did not take all of it.
    std::optional<QString> putInPlace();

private:
    QString partPath() const;
    QString m_path; ///< empty: a real printer
};

} // namespace kinerja
