#pragma once

#include "core/seal/pemeriksaan.h"
#include "core/seal/sandi.h"
#include "core/seal/signermatch.h"
#include "core/seal/signingkey.h"
#include "core/seal/token.h"
#include "core/seal/trustedcertificates.h"
#include "core/usecases/papers/filesignedpdf.h"
#include "ui/print/printerror.h"
#include "ui/seal/papertosign.h"
#include "ui/seal/signingfault.h"

#include <variant>

namespace kinerja
{

/// Where the key lies.
struct KeyFile {
    QString path;
};
using KeyPlace = std::variant<KeyFile, seal::TokenCertificate>;

/// The certificate is another person's than the one whom a paper names.
struct OtherSigner {
    seal::SignerMatch match = seal::SignerMatch::OtherName;
    Penandatangan diharapkan;
    seal::Sertifikat sertifikat;
};
using SigningTrouble = std::variant<seal::SealFault, PrintError, OtherSigner, SigningFault>;

/// A key that may sign these papers now.
struct OpenedKey {
    std::shared_ptr<const seal::SigningKey> key;
    seal::SignerMatch match = seal::SignerMatch::SamePerson;
    bool tepercaya = false; ///< its certificate leads to a trusted one; else it is "tidak tersertifikasi"
};
/// Opens the key, and holds it against the day and the people whom the papers name. Slow; for a thread of the
/// pool.
Result<OpenedKey, SigningTrouble> openKey(const KeyPlace& place, seal::Sandi sandi,
    const std::vector<PaperToSign>& papers, const QDateTime& moment,
    const seal::TrustedCertificates& trusted);

/// One paper after the signature, as the verifier finds it.
struct SignedPaper {
    QString nama; ///< of the paper
    seal::HasilPemeriksaan hasil;
    FileSignedPdf simpan; ///< the PDF, ready to be filed
};
struct SignedPapers {
    std::vector<SignedPaper> papers;
    QStringList tidakIkut; ///< papers whose earlier signature is in no kept PDF
};
/// Signs all of them or none: each on top of the newest PDF that those before have signed, else on a fresh
/// print. `moment` bears its offset from UTC. Slow; for a thread of the pool.
Result<SignedPapers, SigningTrouble> signPapers(const std::vector<PaperToSign>& papers,
    const seal::SigningKey& key, const QDateTime& moment, const seal::TrustedCertificates& trusted);

} // namespace kinerja
