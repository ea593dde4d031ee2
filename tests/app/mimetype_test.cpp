#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QTemporaryDir>

namespace
{

/// The header of an SQLite file whose application id is this one.
QByteArray sqliteHeader(const QByteArray& applicationId)
{
    QByteArray header(100, '\0');
    header.replace(0, 15, "SQLite format 3");
    header.replace(68, 4, applicationId);
    return header;
}

/// The desktop's file types, with ours among them. Read once a process, at the first question. Both lie in
/// one folder, as on a desktop: Qt doesn't weigh the rules of two folders against each other.
QMimeDatabase fileTypes()
{
    static const QTemporaryDir home;
    static const bool installed = [] {
        QDir(home.path()).mkpath(QStringLiteral("mime/packages"));
        return QFile::copy(QStringLiteral(SKP_DESKTOP_DIR "/io.github.skp_luring.SkpLuring.xml"),
                   home.filePath(QStringLiteral("mime/packages/skp-luring.xml"))) &&
               QFile::copy(QStringLiteral("/usr/share/mime/packages/freedesktop.org.xml"),
                   home.filePath(QStringLiteral("mime/packages/freedesktop.org.xml"))) &&
               qputenv("XDG_DATA_DIRS", home.path().toUtf8());
    }();
    REQUIRE(installed);
    return {};
}

const auto kinerjaType = QStringLiteral("application/x-skp-luring-kinerja");

} // namespace

TEST_CASE("a unit's file is known by its name")
{
    const auto type =
        fileTypes().mimeTypeForFile(QStringLiteral("unit.kinerja"), QMimeDatabase::MatchExtension);
    CHECK(type.name() == kinerjaType);
    CHECK(type.inherits(QStringLiteral("application/vnd.sqlite3")));
}

TEST_CASE("a unit's file is known by its content, and another SQLite file is not taken for one")
{
    CHECK(fileTypes().mimeTypeForData(sqliteHeader("KINJ")).name() == kinerjaType);
    CHECK(fileTypes().mimeTypeForData(sqliteHeader("GPKG")).name() != kinerjaType);
}
