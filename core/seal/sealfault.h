#pragma once

namespace kinerja::seal
{

/// Why a PDF was not signed. Nothing was changed then.
enum class SealFault {
    KeyUnreadable,      ///< the file is no key file (PKCS#12)
    KeyUnsupported,     ///< a key file whose encryption or kind of key the program can't use
    WrongPassphrase,    ///< it does not open the key file
    NoPrivateKey,       ///< a certificate without its key
    NoCertificate,      ///< a key without its certificate
    CertificateExpired, ///< no longer valid on the day of signing
    CertificateNotYetValid,
    CertificateNotForSigning, ///< its use of the key is another one
    PdfUnreadable,            ///< no PDF, or a damaged one
    PdfEncrypted,
    PdfLayoutUnsupported, ///< a table of objects in the compressed form, which an update can't continue
    PdfForbidsSignature,  ///< certified so that no further signature is allowed
    RoleTaken,            ///< somebody has signed in that role already
    SigningFailed,        ///< the key refused
    TooLarge,             ///< the certificates take more room than is kept for a signature
    ModuleUnusable,       ///< no library that speaks to tokens (PKCS#11), or it does not start
    TokenBusy,            ///< another signature by a token is still being made
    NoToken,              ///< the module sees none
    TokenWithoutCertificate,
    TokenShowsNothing, ///< no certificate is seen before its PIN is given
    TokensShowNothing, ///< the same of several tokens: which one the PIN is for can't be told
    TokenWithoutKey,   ///< a certificate whose private key is not on the token
    WrongPin,          ///< after some more the token locks itself
    PinLocked,         ///< by the token, after too many wrong ones
    PinExpired,        ///< the token wants another one set first
    TokenRemoved,      ///< pulled out since it was chosen
};

} // namespace kinerja::seal
