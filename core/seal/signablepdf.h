#pragma once

#include "core/common/result.h"
#include "core/seal/sealfault.h"
#include "core/seal/signingkey.h"

#include <QByteArray>
#include <QDateTime>
#include <QSizeF>
#include <QString>

#include <memory>
#include <optional>

namespace kinerja::seal
{

/// One signature that is to be added.
struct SignatureRequest {
    QByteArray field;    ///< name of the form field, see fieldOfRole
    QString nama;        ///< of the signer
    QString tempat;      ///< empty: not told
    QDateTime waktu;     ///< with its offset from UTC
    QByteArray tampilan; ///< drawing operators in points from the lower left of the place; no fonts
};

/// A PDF with room for signatures. Signing appends one update and changes no byte before it.
class SignablePdf
{
public:
    static Result<SignablePdf, SealFault> open(QByteArray bytes);
    SignablePdf(SignablePdf&&) noexcept;
    SignablePdf& operator=(SignablePdf&&) noexcept;
    ~SignablePdf();

    /// Points; nothing where the file keeps no place for that field. Its signature is not seen on the page
    /// then.
    std::optional<QSizeF> placeOf(const QByteArray& field) const;
    /// What that place says of itself, as a page that is read out does; see signerOfSignatureField. Empty
    /// where it says nothing.
    QString tipOf(const QByteArray& field) const;
    Result<QByteArray, SealFault> sign(const SignatureRequest& request, const SigningKey& key) const;

private:
    struct Parts;
    explicit SignablePdf(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace kinerja::seal
