#pragma once

#include <QByteArray>
#include <QString>

namespace kinerja::tests
{

/// What pdfsig (poppler) says of a file's signatures.
QString pdfsigSays(const QString& path);
/// What `openssl cms -verify -cades` says of the signature in that place, from 0, with the chain ending at
/// `root`; it ends in "Verification successful" or why not.
QString cmsSays(const QByteArray& pdf, int signature, const QByteArray& rootPem);
/// What PDFBox's preflight says; "… is a valid PDF/A-1b file" or why not.
QString preflightSays(const QString& path);

} // namespace kinerja::tests
