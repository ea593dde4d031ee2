#pragma once

#include "tests/support/catch.h"

#include <QFile>
#include <QString>

namespace kinerja::tests
{

/// The text of that golden. With SKP_WRITE_GOLDENS set, writes what is there now instead; it is then read by
/// a person before it is committed.
inline QString golden(const QString& name, const QString& now)
{
    QFile file(QStringLiteral(SKP_TEST_DIR "/%1.txt").arg(name));
    if (qEnvironmentVariableIsSet("SKP_WRITE_GOLDENS")) {
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(now.toUtf8());
        return now;
    }
    INFO(file.fileName().toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

} // namespace kinerja::tests
