#include "ui/seal/signingjob.h"

#include "core/documents/signaturefield.h"
#include "core/seal/signablepdf.h"
#include "core/seal/verifypdf.h"
#include "ui/print/pdf.h"
#include "ui/print/signatureappearance.h"
#include "ui/text/sealtext.h"

#include <QFile>

#include <algorithm>

namespace kinerja
{

namespace
{

/// Larger than any key file.
constexpr qint64 largestKeyFile = 1024LL * 1024;

auto refuse(const SigningTrouble& trouble) { return failure(trouble); }

Result<seal::SigningKey, SigningTrouble> keyAt(const KeyPlace& place, seal::Sandi sandi)
{
    if (const auto* token = std::get_if<seal::TokenCertificate>(&place)) {
        auto key = seal::SigningKey::fromToken(*token, std::move(sandi));
        return key ? Result<seal::SigningKey, SigningTrouble>(std::move(*key)) : refuse(key.error());
    }
    QFile file(std::get<KeyFile>(place).path);
    if (!file.open(QIODevice::ReadOnly)) {
        return refuse(SigningFault::KeyFileNotRead);
    }
    auto key = seal::SigningKey::fromPkcs12(file.read(largestKeyFile), sandi);
    return key ? Result<seal::SigningKey, SigningTrouble>(std::move(*key)) : refuse(key.error());
}

using Roles = std::set<PeranTandaTangan>;

Roles rolesIn(const PdfTerperiksa& pdf)
{
    Roles roles;
    for (const TandaTanganPdf& one : tandaTanganDari(pdf)) {
        roles.insert(one.peran);
    }
    return roles;
}

/// Trust says who somebody is, and who is still to sign is another question: nothing was changed.
bool isWhole(const PdfTerperiksa& pdf)
{
    switch (pdf.hasil.putusan) {
    case seal::Putusan::Utuh:
    case seal::Putusan::TidakLengkap: return tandaTanganDari(pdf).size() == pdf.hasil.tandaTangan.size();
    case seal::Putusan::TanpaTandaTangan: return true;
    case seal::Putusan::Berubah:
    case seal::Putusan::Rusak: return false;
    }
    Q_UNREACHABLE();
    return false;
}

bool isCopyMissing(const SigningTrouble& trouble)
{
    const auto* fault = std::get_if<SigningFault>(&trouble);
    return fault != nullptr && *fault == SigningFault::CopyMissing;
}

class PaperSigning
{
public:
    PaperSigning(const seal::SigningKey& key, const QDateTime& moment,
        const seal::TrustedCertificates& trusted, std::shared_ptr<const FontSet> fonts)
        : m_key(key), m_moment(moment), m_trusted(trusted), m_fonts(std::move(fonts))
    {
    }

    Result<SignedPaper, SigningTrouble> sign(const PaperToSign& paper) const
    {
        const auto base = baseOf(paper);
        if (!base) {
            return failure(base.error());
        }
        const auto pdf = seal::SignablePdf::open(*base);
        if (!pdf) {
            return refuse(pdf.error());
        }
        const QByteArray field = signatureFieldName(paper.diharapkan.peran);
        const auto place = pdf->placeOf(field);
        const QByteArray appearance =
            place ? signatureAppearance(*place, text::tampilanTandaTangan(m_moment), *m_fonts) : QByteArray();
        auto made = pdf->sign({field, m_key.sertifikat().nama, {}, m_moment, appearance}, m_key);
        if (!made) {
            return refuse(made.error());
        }
        PdfTerperiksa held = holdAgainst(seal::verifyPdf(*made, m_trusted), *made, paper.naskah);
        if (!isWhole(held) || rolesIn(held).count(paper.diharapkan.peran) == 0) {
            return refuse(SigningFault::NotVerified);
        }
        FileSignedPdf file{std::move(*made), paper.naskah.naskah, tandaTanganDari(held)};
        return SignedPaper{paper.nama, std::move(held.hasil), std::move(file)};
    }

private:
    /// Whether a PDF that bears the signatures of these is the one to go on with. One of a paper that counts
    /// bears all that are recorded, and no others: a signature that was taken back is not gone on with.
    static bool fits(const Roles& signedBy, const PaperToSign& paper)
    {
        return paper.dihitung ? signedBy == paper.elektronik
                              : std::includes(paper.elektronik.begin(), paper.elektronik.end(),
                                    signedBy.begin(), signedBy.end());
    }

    /// What is signed on: the newest kept PDF that fits – signed before, or as it went out to be signed –
    /// else a fresh print.
    Result<QByteArray, SigningTrouble> baseOf(const PaperToSign& paper) const
    {
        const auto& kept = paper.naskah.tersimpan;
        bool areWhole = true;
        for (auto one = kept.rbegin(); one != kept.rend(); ++one) {
            const PdfTerperiksa held = holdAgainst(seal::verifyPdf(*one, m_trusted), *one, paper.naskah);
            if (isWhole(held) && fits(rolesIn(held), paper)) {
                return *one;
            }
            areWhole = areWhole && isWhole(held);
        }
        if (paper.dihitung && !paper.elektronik.empty()) {
            return refuse(areWhole ? SigningFault::CopyMissing : SigningFault::CopyNotWhole);
        }
        auto printed = renderToPdf(paper.naskah.model, paper.naskah.options, m_fonts);
        return printed ? Result<QByteArray, SigningTrouble>(std::move(*printed)) : refuse(printed.error());
    }

    const seal::SigningKey& m_key;
    const QDateTime& m_moment;
    const seal::TrustedCertificates& m_trusted;
    std::shared_ptr<const FontSet> m_fonts;
};

} // namespace

Result<OpenedKey, SigningTrouble> openKey(const KeyPlace& place, seal::Sandi sandi,
    const std::vector<PaperToSign>& papers, const QDateTime& moment, const seal::TrustedCertificates& trusted)
{
    auto key = keyAt(place, std::move(sandi));
    if (!key) {
        return failure(key.error());
    }
    if (const auto allowed = key->maySignAt(moment); !allowed) {
        return refuse(allowed.error());
    }
    OpenedKey opened;
    for (const PaperToSign& paper : papers) {
        const seal::SignerMatch match = seal::matchSigner(paper.diharapkan, key->sertifikat());
        if (match == seal::SignerMatch::OtherName || match == seal::SignerMatch::OtherNumber) {
            return refuse(OtherSigner{match, paper.diharapkan, key->sertifikat()});
        }
        if (match == seal::SignerMatch::SameName) {
            opened.match = match;
        }
    }
    opened.tepercaya = key->leadsTo(trusted, moment);
    opened.key = std::make_shared<const seal::SigningKey>(std::move(*key));
    return opened;
}

Result<SignedPapers, SigningTrouble> signPapers(const std::vector<PaperToSign>& papers,
    const seal::SigningKey& key, const QDateTime& moment, const seal::TrustedCertificates& trusted)
{
    auto fonts = FontSet::load();
    if (!fonts) {
        return refuse(fonts.error());
    }
    const PaperSigning signing(key, moment, trusted, *fonts);
    SignedPapers all;
    bool counts = false;
    for (const PaperToSign& paper : papers) {
        auto done = signing.sign(paper);
        if (done) {
            counts = counts || paper.dihitung;
            all.papers.push_back(std::move(*done));
        } else if (isCopyMissing(done.error())) {
            all.tidakIkut.append(paper.nama);
        } else {
            return failure(done.error());
        }
    }
    return counts ? Result<SignedPapers, SigningTrouble>(std::move(all)) : refuse(SigningFault::CopyMissing);
}

} // namespace kinerja
