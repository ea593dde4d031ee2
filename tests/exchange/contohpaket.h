#pragma once

#include "tests/support/catch.h"

#include <QFile>

namespace kinerja::tests
{

/// An example unit that the program brings along, as a package.
inline QByteArray resource(const char* name)
{
    QFile file(QStringLiteral(":/contoh/") + QString::fromLatin1(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace kinerja::tests
