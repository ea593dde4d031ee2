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

/// By the place that this program made for it; another program makes its own, then by whose it is.
std::optional<PeranTandaTangan> roleOf(
    const seal::TandaTanganDiperiksa& one, const std::vector<Penandatangan>& expected)
{
    if (const auto role = roleOfSignatureField(one.kolom)) {
        return role;
    }
    const auto person = std::find_if(expected.begin(), expected.end(),
        [&](const Penandatangan& who) { return isOrangnya(who, one.nama, one.nomor); });
    return person == expected.end() ? std::nullopt : std::optional(person->peran);
}

std::vector<TandaTanganPdf> signaturesIn(
    const seal::HasilPemeriksaan& found, const std::vector<Penandatangan>& expected)
{
    std::vector<TandaTanganPdf> all;
    for (const seal::TandaTanganDiperiksa& one : found.tandaTangan) {
        if (const auto role = roleOf(one, expected)) {
            all.push_back({*role, one.nama, one.nomor, one.waktu});
        }
    }
    return all;
}

/// Trust says who somebody is, not whether a page was changed.
bool isWhole(const seal::HasilPemeriksaan& found)
{
    return found.putusan == seal::Putusan::Utuh &&
           std::all_of(found.tandaTangan.begin(), found.tandaTangan.end(),
               [](const seal::TandaTanganDiperiksa& one) { return one.sah; });
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
        SignedPaper done{paper.item.name, seal::verifyPdf(*made, m_trusted), {}};
        done.simpan = {std::move(*made), paper.naskah, signaturesIn(done.hasil, signersOf(paper))};
        return isWhole(done.hasil) ? Result<SignedPaper, SigningTrouble>(std::move(done))
                                   : refuse(SigningFault::NotVerified);
    }

private:
    static std::vector<Penandatangan> signersOf(const PaperToSign& paper)
    {
        return penandatanganDari(paper.item.model);
    }

    /// Whether a PDF that bears the signatures of these is the one to go on with. One of a paper that counts
    /// bears all that are recorded, and no others: a signature that was taken back is not gone on with.
    static bool fits(const Roles& signedBy, const PaperToSign& paper)
    {
        return paper.dihitung ? signedBy == paper.elektronik
                              : std::includes(paper.elektronik.begin(), paper.elektronik.end(),
                                    signedBy.begin(), signedBy.end());
    }

    /// What is signed on: the newest kept PDF that fits, else a fresh print.
    Result<QByteArray, SigningTrouble> baseOf(const PaperToSign& paper) const
    {
        for (const QByteArray& kept : paper.tersimpan) {
            const seal::HasilPemeriksaan found = seal::verifyPdf(kept, m_trusted);
            Roles signedBy;
            for (const TandaTanganPdf& one : signaturesIn(found, signersOf(paper))) {
                signedBy.insert(one.peran);
            }
            if (fits(signedBy, paper)) {
                return isWhole(found) ? Result<QByteArray, SigningTrouble>(kept)
                                      : refuse(SigningFault::CopyNotWhole);
            }
        }
        if (paper.dihitung && !paper.elektronik.empty()) {
            return refuse(SigningFault::CopyMissing);
        }
        auto printed = renderToPdf(paper.item.model, paper.item.options, m_fonts);
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
            all.tidakIkut.append(paper.item.name);
        } else {
            return failure(done.error());
        }
    }
    return counts ? Result<SignedPapers, SigningTrouble>(std::move(all)) : refuse(SigningFault::CopyMissing);
}

} // namespace kinerja
