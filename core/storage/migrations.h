#pragma once

#include "core/storage/sqlite/connection.h"

#include <QDate>
#include <QStringList>

namespace kinerja
{

/// The numbered steps from an empty file to today's: names of resources, or of files; a step is never edited
/// after its release, and its place here is its number less one.
const QStringList& schemaSteps();

/// The version that this program's data files have.
int currentSchemaVersion();

/// Runs the steps after `from` within the caller's transaction and sets user_version.
void migrate(sqlite::Connection& connection, int from, const QStringList& steps = schemaSteps());

/// Brings an older file to the last step: a dated copy beside it first, then every step in one transaction
/// that leaves no broken reference. Throws StorageException where one of them fails; the file is then as it
/// was. \return the path of the copy
QString upgrade(sqlite::Connection& connection, const QString& path, QDate today,
    const QStringList& steps = schemaSteps());

} // namespace kinerja
