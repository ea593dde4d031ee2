#pragma once

#include "ui/seal/naskahpdf.h"
#include "ui/shell/pagecontext.h"

#include <QObject>

namespace kinerja
{

/// A PDF that was dropped or chosen, and what was found.
struct PdfMasuk {
    QString path;
    QByteArray pdf; ///< empty where it fits no document of the data file
    PdfTerperiksa temuan;
    Kecocokan kecocokan = Kecocokan::Asing;
};

/// Verifies PDFs and holds each against the data file by itself. Reading, verifying and printing are done
/// away from the window's thread, the data file is asked through its own.
class PdfIntake : public QObject
{
    Q_OBJECT
public:
    explicit PdfIntake(const PageContext& context, QObject* parent);

    /// Files, or folders with all the PDFs below them.
    void check(const QStringList& paths);
    /// How many are still being checked.
    int open() const { return m_open; }

Q_SIGNALS:
    void checked(const kinerja::PdfMasuk& one);
    /// A folder held no PDF.
    void nothingIn(const QString& folder);
    void openChanged();

private:
    void checkFile(const QString& path);
    void openFolder(const QString& path);
    void ask(const PdfMasuk& read, const QString& modelSha256);
    void compare(const PdfMasuk& read, const std::optional<NaskahPembanding>& pembanding);
    void finish(const PdfMasuk& one);
    void count(int more);

    PageContext m_context;
    int m_open = 0;
};

} // namespace kinerja
