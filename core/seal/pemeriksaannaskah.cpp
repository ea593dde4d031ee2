#include "core/seal/pemeriksaannaskah.h"

#include "core/documents/signaturefield.h"
#include "core/seal/pdfpages.h"

#include <algorithm>

namespace kinerja::seal
{

namespace
{

/// How the pages fit those of the document.
enum class Halaman { Sama, TulisanSama, Lain };

class Pembandingan
{
public:
    Pembandingan(HasilPemeriksaan hasil, const QByteArray& pdf, const Pembanding& naskah)
        : m_pdf(pdf), m_naskah(naskah), m_found{std::move(hasil), {}}
    {
    }

    HasilBanding run()
    {
        const bool wasWhole = m_found.hasil.putusan == Putusan::Utuh;
        if (m_naskah.isRusak || m_naskah.tercetak.empty()) {
            return withoutText(wasWhole);
        }
        const bool fit = comparePapers();
        const bool all = compareSigners();
        if (wasWhole) {
            m_found.hasil.putusan = !fit || m_hasStranger ? Putusan::Berubah
                                    : all                 ? Putusan::Utuh
                                                          : Putusan::TidakLengkap;
        }
        return std::move(m_found);
    }

private:
    void say(AlasanSegel reason, const QString& about = {})
    {
        m_found.hasil.alasan.push_back({reason, about});
    }

    /// What was locked can't be read any more: nothing can be held against it.
    HasilBanding withoutText(bool wasWhole)
    {
        say(AlasanSegel::NaskahRusak);
        m_found.peran.resize(m_found.hasil.tandaTangan.size());
        if (wasWhole) {
            m_found.hasil.putusan = Putusan::Berubah;
        }
        return std::move(m_found);
    }

    bool comparePapers()
    {
        switch (pages()) {
        case Halaman::Sama: return true;
        case Halaman::TulisanSama: say(AlasanSegel::TataLetakLain); return true;
        case Halaman::Lain: break;
        }
        for (const int page : m_covered) {
            say(AlasanSegel::MenutupiIsi, QString::number(page));
        }
        if (m_covered.empty()) {
            say(AlasanSegel::HalamanLain);
        }
        return false;
    }

    Halaman pages()
    {
        const auto isSame = [this](const QByteArray& one) {
            const PageDifference difference = comparePages(one, m_pdf);
            if (!difference.isMore) {
                m_covered = difference.coveredPages;
            }
            return difference.isNone();
        };
        if (std::any_of(m_naskah.tercetak.begin(), m_naskah.tercetak.end(), isSame)) {
            return Halaman::Sama;
        }
        const auto words = tulisan(m_naskah.tercetak.front());
        const auto saysSo = [&](const QByteArray& one) {
            const auto said = tulisan(one);
            return words && said && isSamaTulisan(*words, *said, m_naskah.berulang);
        };
        if (std::any_of(m_naskah.tersimpan.begin(), m_naskah.tersimpan.end(),
                [&](const QByteArray& one) { return isSame(one) && saysSo(one); })) {
            return Halaman::Sama;
        }
        const auto identity = jatiDiri(m_pdf);
        const bool isOther = identity && identity->tataLetak != m_naskah.tataLetak;
        return isOther && m_covered.empty() && saysSo(m_pdf) ? Halaman::TulisanSama : Halaman::Lain;
    }

    /// Whether everybody has signed whom the document asks for.
    bool compareSigners()
    {
        const auto& expected = m_naskah.penandatangan;
        // Names of empty places say less than names of people.
        std::erase_if(
            m_found.hasil.alasan, [](const Alasan& one) { return one.jenis == AlasanSegel::KolomKosong; });
        std::vector<PeranTandaTangan> signedRoles;
        std::vector<PeranTandaTangan> brokenRoles; // whose signature is there, and says itself what ails it
        for (TandaTanganDiperiksa& signature : m_found.hasil.tandaTangan) {
            const auto role = roleOf(signature);
            m_found.peran.push_back(role);
            if (role) {
                (signature.sah ? signedRoles : brokenRoles).push_back(*role);
            }
        }
        const auto isAmong = [](const std::vector<PeranTandaTangan>& roles, PeranTandaTangan role) {
            return std::find(roles.begin(), roles.end(), role) != roles.end();
        };
        bool all = true;
        for (const Penandatangan& one : expected) {
            if (!isAmong(signedRoles, one.peran)) {
                all = false;
                if (!isAmong(brokenRoles, one.peran)) {
                    say(AlasanSegel::TandaTanganKurang, one.nama);
                }
            }
        }
        return all;
    }

    std::optional<PeranTandaTangan> roleOf(TandaTanganDiperiksa& signature)
    {
        const auto isSigner = [&](const Penandatangan& one) {
            return isOrangnya(one, signature.nama, signature.nomor);
        };
        if (const auto place = roleOfSignatureField(signature.kolom)) {
            const Penandatangan* person = findPenandatangan(m_naskah.penandatangan, *place);
            if (person != nullptr && isSigner(*person)) {
                return *place;
            }
            signature.alasan.push_back({AlasanSegel::PenandatanganLain, signature.nama});
            m_hasStranger = m_hasStranger || person == nullptr;
            return std::nullopt;
        }
        // Other programs make a place of their own, with a name of theirs.
        const auto& all = m_naskah.penandatangan;
        const auto person = std::find_if(all.begin(), all.end(), isSigner);
        if (person == all.end()) {
            signature.alasan.push_back({AlasanSegel::PenandatanganTakDiharapkan, signature.nama});
            m_hasStranger = true;
            return std::nullopt;
        }
        return person->peran;
    }

    const QByteArray& m_pdf;
    const Pembanding& m_naskah;
    HasilBanding m_found;
    std::set<int> m_covered;
    bool m_hasStranger = false;
};

/// The file holds no document that the PDF could be of.
HasilBanding ofNoDocument(HasilPemeriksaan hasil, const QByteArray& pdf)
{
    HasilBanding found{std::move(hasil), {}};
    found.peran.resize(found.hasil.tandaTangan.size());
    if (found.hasil.putusan == Putusan::Rusak) {
        return found;
    }
    found.hasil.alasan.push_back(
        {jatiDiri(pdf) ? AlasanSegel::NaskahTidakDikenal : AlasanSegel::NaskahTidakDisebut, {}});
    if (found.hasil.putusan == Putusan::Utuh) {
        found.hasil.putusan = Putusan::Berubah;
    }
    return found;
}

} // namespace

HasilBanding bandingkan(HasilPemeriksaan hasil, const QByteArray& pdf, const Pembanding* pembanding)
{
    return pembanding == nullptr ? ofNoDocument(std::move(hasil), pdf)
                                 : Pembandingan(std::move(hasil), pdf, *pembanding).run();
}

} // namespace kinerja::seal
