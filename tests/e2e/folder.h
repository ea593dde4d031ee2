#pragma once

#include "tests/e2e/program.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace kinerja::tests
{

/// An empty folder with names in it.
class Folder
{
public:
    QString operator()(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QStringList names(const char* below = ".") const
    {
        return QDir((*this)(below))
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
    QString put(const char* name, const QByteArray& content) const
    {
        QFile file((*this)(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
        return file.fileName();
    }

private:
    QTemporaryDir m_folder;
};

inline QByteArray read(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// A file that holds one of the example units: "puskesmas" or "bkpsdm".
inline QString exampleFile(const Folder& folder, const char* name = "puskesmas")
{
    const QString package =
        QStringLiteral(SKP_SOURCE_DIR "/resources/contoh/%1.json").arg(QString::fromLatin1(name));
    const Ran ran = runProgram({QStringLiteral("impor"), folder("unit.kinerja"), package});
    INFO(ran.err.toStdString());
    REQUIRE(ran.exitCode == 0);
    return folder("unit.kinerja");
}

} // namespace kinerja::tests
