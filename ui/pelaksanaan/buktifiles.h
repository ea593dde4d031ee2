#pragma once

#include "core/usecases/pelaksanaan/attachbukti.h"
#include "ui/shell/pagecontext.h"

#include <QTemporaryDir>

#include <functional>

class QUrl;

namespace kinerja
{

/// Takes evidence in, opens it and saves it back to the disk, for the screens that list it.
class BuktiFiles : public QObject
{
    Q_OBJECT
public:
    /// Opens a file with the program that the desktop has for it; false where there is none.
    using Opener = std::function<bool(const QUrl&)>;

    explicit BuktiFiles(const PageContext& context, QObject* parent);

    void setOpener(Opener opener) { m_opener = std::move(opener); }
    /// A copy of the file, or the link.
    void open(const BuktiDukung& proof);
    /// Takes copies of the files in, and tells how many and which were refused.
    void attach(const AttachBukti& command);
    /// Asks where to.
    void save(const BuktiDukung& proof);
    /// The same for any other file that the data file holds.
    void openBerkas(const Berkas& berkas);
    void saveBerkas(const Berkas& berkas, const QString& title, const QString& filter);

Q_SIGNALS:
    /// What came of it, a sentence.
    void told(const QString& sentence);

private:
    void show(const QUrl& url);
    /// Writes a file of the data file to that path; `then` follows where it is there.
    void write(const Berkas& berkas, const QString& path, std::function<void()> then);

    PageContext m_context;
    Opener m_opener;
    QTemporaryDir m_opened; ///< copies of what was opened; gone with the window
};

} // namespace kinerja
