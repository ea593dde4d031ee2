#pragma once

#include <QByteArray>

#include <functional>

namespace kinerja::tests
{

/// How a signature that this program would not make is put into a file.
struct Rakitan {
    QByteArray field = "ttd-pegawai";
    QByteArray subFilter = "/ETSI.CAdES.detached";
    /// CMS over the bytes that are signed.
    std::function<QByteArray(const QByteArray& content)> cms{};
    QByteArray more{}; ///< further entries of the signature's dictionary
    QByteArray rect{}; ///< of a new field on page 2; empty: the empty place of that name is filled
};

/// The file with one more signature.
QByteArray crafted(const QByteArray& pdf, const Rakitan& how);

/// A signature made by OpenSSL's own command, CAdES or not.
QByteArray byOpenSsl(const QByteArray& content, const QByteArray& keyPem, const QByteArray& certificatePem,
    const QStringList& more = {});

} // namespace kinerja::tests
