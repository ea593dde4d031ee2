#include "core/seal/verifypdf.h"

#include "core/seal/cmscheck.h"
#include "core/seal/pdfmoment.h"
#include "core/seal/pdfrevision.h"
#include "core/seal/revisiondiff.h"

#include <algorithm>
#include <exception>
#include <iterator>

namespace kinerja::seal
{

namespace
{

bool isHexDigit(char letter)
{
    return (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'f') ||
           (letter >= 'A' && letter <= 'F');
}

/// Whether a signature covers all of its revision but the hexadecimal text that it is itself.
bool coversRevision(const QByteArray& file, const FoundSignature& signature, const PdfRevision& revision)
{
    const auto [start, length, after, rest] = signature.range;
    const bool isOrdered = start == 0 && length > 0 && after > length + 1 && rest > 0 && after < file.size();
    if (!isOrdered || !revision.endsAt(after + rest)) {
        return false;
    }
    const QByteArray gap = file.mid(length, after - length);
    const QByteArray digits = gap.mid(1, gap.size() - 2);
    if (gap.front() != '<' || gap.back() != '>' || !std::all_of(digits.begin(), digits.end(), isHexDigit)) {
        return false;
    }
    return QByteArray::fromHex(digits) ==
           QByteArray(signature.contents.data(), static_cast<qsizetype>(signature.contents.size()));
}

/// Whether the gap lies in the object that is read as the signature: the same text elsewhere is none.
bool standsInItsObject(const FoundSignature& signature, const PdfRevision& revision)
{
    const auto table = revision.pdf->getXRefTable();
    const auto own = table.find(signature.place);
    if (own == table.end() || own->second.getType() != 1) {
        return false; // within a stream of objects there is no place to leave open
    }
    const qint64 from = own->second.getOffset();
    const qint64 gap = signature.range[1];
    return from < gap && std::none_of(table.begin(), table.end(), [&](const auto& entry) {
        const qint64 other = entry.second.getType() == 1 ? entry.second.getOffset() : -1;
        return from < other && other < gap;
    });
}

class Verification
{
public:
    Verification(const QByteArray& file, const TrustedCertificates& trusted)
        : m_file(file), m_trusted(trusted)
    {
    }

    HasilPemeriksaan run()
    {
        if (const auto other = otherKind()) {
            return broken(*other);
        }
        auto revisions = readRevisions(m_file);
        if (!revisions) {
            return broken(AlasanSegel::TerlaluBanyakRevisi);
        }
        m_revisions = std::move(*revisions);
        if (const auto reason = unreadable()) {
            return broken(*reason);
        }
        checkRevisions();
        const QByteArray rest = m_file.mid(m_revisions.back().end).trimmed();
        if (!rest.isEmpty()) {
            addToAll(AlasanSegel::DitambahiSesudahnya, {});
        }
        m_result.putusan = verdict();
        tellEmptyFields();
        return std::move(m_result);
    }

private:
    HasilPemeriksaan broken(AlasanSegel reason)
    {
        m_result.putusan = Putusan::Rusak;
        m_result.alasan.push_back({reason, {}});
        return std::move(m_result);
    }

    /// What it is instead of a PDF.
    std::optional<AlasanSegel> otherKind() const
    {
        if (m_file.isEmpty()) {
            return AlasanSegel::BerkasKosong;
        }
        const bool isPicture = m_file.startsWith("\xff\xd8\xff") || m_file.startsWith("\x89PNG") ||
                               m_file.startsWith("GIF8") || m_file.startsWith("BM") ||
                               m_file.startsWith(QByteArray("II*\0", 4)) ||
                               m_file.startsWith(QByteArray("MM\0*", 4));
        if (isPicture) {
            return AlasanSegel::BerkasGambar;
        }
        return m_file.startsWith("%PDF-") ? std::nullopt : std::optional(AlasanSegel::BukanPdf);
    }

    /// The newest revision is what a reader sees; why it can't be read.
    std::optional<AlasanSegel> unreadable() const
    {
        try {
            if (readStrictly(m_file.constData(), m_file.size())->isEncrypted()) {
                return AlasanSegel::Terenkripsi;
            }
        } catch (const QPDFExc& error) {
            return error.getErrorCode() == qpdf_e_password ? AlasanSegel::Terenkripsi : AlasanSegel::PdfRusak;
        } catch (const std::exception&) {
            return AlasanSegel::PdfRusak;
        }
        const bool isLast = !m_revisions.empty() && m_revisions.back().end == m_file.lastIndexOf("%%EOF") + 5;
        return isLast ? std::nullopt : std::optional(AlasanSegel::PdfRusak);
    }

    /// Somebody has signed, and there is room for others.
    void tellEmptyFields()
    {
        for (const std::string& field : m_revisions.back().emptyFields) {
            if (!m_result.tandaTangan.empty()) {
                m_result.alasan.push_back({AlasanSegel::KolomKosong, QString::fromStdString(field)});
            }
        }
    }

    /// Each revision is held against the one before, from the first that anybody signed.
    void checkRevisions()
    {
        std::set<QPDFObjGen> known;
        for (size_t at = 0; at < m_revisions.size(); ++at) {
            PdfRevision& revision = m_revisions[at];
            std::set<QPDFObjGen> added;
            std::vector<const FoundSignature*> fresh;
            for (const FoundSignature& signature : revision.signatures) {
                if (known.count(signature.place) == 0) {
                    added.insert(signature.place);
                    fresh.push_back(&signature);
                }
            }
            if (!known.empty()) {
                compare(m_revisions[at - 1], revision, added);
            }
            for (const FoundSignature* signature : fresh) {
                addSignature(*signature, revision);
            }
            known.insert(added.begin(), added.end());
        }
    }

    void compare(PdfRevision& before, PdfRevision& after, const std::set<QPDFObjGen>& added)
    {
        const RevisionDifference found = compareRevisions(*before.pdf, *after.pdf, added);
        if (found.isMore) {
            addToAll(AlasanSegel::DiubahSesudahnya, {});
        }
        for (const int page : found.coveredPages) {
            addToAll(AlasanSegel::MenutupiIsi, QString::number(page));
        }
    }

    /// What speaks against all signatures that were there by then.
    void addToAll(AlasanSegel reason, const QString& about)
    {
        m_result.alasan.push_back({reason, about});
        for (TandaTanganDiperiksa& signature : m_result.tandaTangan) {
            signature.mencakupSemua = false;
            signature.alasan.push_back({reason, about});
        }
    }

    void addSignature(const FoundSignature& found, const PdfRevision& revision)
    {
        if (found.isTimestamp) {
            return; // nobody's; what it covers is held against what follows all the same
        }
        TandaTanganDiperiksa signature;
        signature.kolom = QByteArray::fromStdString(found.field);
        signature.waktu = momentOf(found.moment);
        signature.mencakupSemua = true;
        if (!coversRevision(m_file, found, revision) || !standsInItsObject(found, revision)) {
            signature.mencakupSemua = false;
            signature.alasan.push_back({AlasanSegel::ByteRangeCacat, signature.nama});
        } else {
            checkContent(signature, found);
        }
        m_result.tandaTangan.push_back(std::move(signature));
    }

    void checkContent(TandaTanganDiperiksa& signature, const FoundSignature& found) const
    {
        const bool isCades = found.subFilter == "/ETSI.CAdES.detached";
        if (!isCades && found.subFilter != "/adbe.pkcs7.detached") {
            signature.alasan.push_back({AlasanSegel::IsiTandaTanganCacat, {}});
            return;
        }
        SignedBytes bytes;
        bytes.signature = QByteArray::fromStdString(found.contents);
        bytes.content = m_file.left(found.range[1]) + m_file.mid(found.range[2], found.range[3]);
        bytes.waktu = signature.waktu;
        bytes.ikatan = isCades ? IkatanSertifikat::Wajib : IkatanSertifikat::Sukarela;
        const CmsVerdict verdict = checkCms(bytes, m_trusted);
        signature.sah = verdict.sah;
        signature.tepercaya = verdict.tepercaya;
        signature.sertifikat = verdict.sertifikat;
        signature.nama = verdict.sertifikat.nama;
        signature.nomor = verdict.sertifikat.nomor;
        for (const AlasanSegel reason : verdict.alasan) {
            signature.alasan.push_back({reason, signature.nama});
        }
    }

    static bool has(const TandaTanganDiperiksa& signature, AlasanSegel reason)
    {
        return std::any_of(signature.alasan.begin(), signature.alasan.end(),
            [&](const Alasan& one) { return one.jenis == reason; });
    }

    Putusan verdict() const
    {
        const auto& all = m_result.tandaTangan;
        const auto any = [&](auto&& holds) { return std::any_of(all.begin(), all.end(), holds); };
        if (all.empty()) {
            // What is left of a signature that can't be read any more is no unsigned document.
            const bool wasSigned = m_file.contains("/ByteRange") || !m_result.alasan.empty();
            return wasSigned ? Putusan::Rusak : Putusan::TanpaTandaTangan;
        }
        if (any([](const auto& one) { return has(one, AlasanSegel::IsiBerubah); }) ||
            !m_result.alasan.empty()) {
            return Putusan::Berubah;
        }
        return any([](const auto& one) { return !one.sah; }) ? Putusan::Rusak : Putusan::Utuh;
    }

    const QByteArray& m_file;
    const TrustedCertificates& m_trusted;
    std::vector<PdfRevision> m_revisions;
    HasilPemeriksaan m_result;
};

} // namespace

HasilPemeriksaan verifyPdf(const QByteArray& file, const TrustedCertificates& trusted)
{
    return Verification(file, trusted).run();
}

} // namespace kinerja::seal
