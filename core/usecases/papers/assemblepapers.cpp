#include "core/usecases/papers/assemblepapers.h"

#include "core/common/sha256.h"
#include "core/documents/documentjson.h"
#include "core/domain/beku/isian.h"
#include "core/domain/pelaksanaan/rencanaskp.h"
#include "core/usecases/papers/gatherpaper.h"
#include "core/usecases/regulasi/lawinforce.h"
#include "core/workflow/walk.h"

#include <algorithm>

namespace kinerja
{

namespace
{

const DokumenBeku* findFrozen(const Skp& skp, JenisDokumen jenis)
{
    const QString name = wireName(jenis);
    const auto& all = skp.cuplikan.dokumen;
    const auto at = std::find_if(
        all.begin(), all.end(), [&](const DokumenBeku& dokumen) { return dokumen.jenis == name; });
    return at == all.end() ? nullptr : &*at;
}

/// What was signed under the SKP was not signed under the record of a dialogue.
std::map<PeranTandaTangan, GambarTandaTangan> imagesOf(const Skp& skp, JenisDokumen jenis)
{
    return jenis == JenisDokumen::BeritaAcara ? std::map<PeranTandaTangan, GambarTandaTangan>{}
                                              : gambarDari(skp.tandaTangan);
}

Result<Kertas, PaperError> frozenPaper(const Skp& skp, JenisDokumen jenis, const DokumenBeku& dokumen)
{
    const QByteArray bytes = dokumen.isi.toUtf8();
    auto model = parseDocumentModel(bytes);
    if (!model || sha256Hex(bytes) != dokumen.sha256) {
        return failure(DokumenRusak{skp.kunci, dokumen.jenis});
    }
    return Kertas{skp.kunci, jenis, KeadaanKertas::Beku, std::move(*model), dokumen.sha256,
        kodePendek(dokumen.sha256), dokumen.layout.value_or(layoutVersion), imagesOf(skp, jenis),
        snapshotHash(skp.cuplikan)};
}

/// Place and day of the penilai's signature, else of any.
TempatTanggal signedAt(const Skp& skp)
{
    TempatTanggal found;
    for (const TandaTangan& one : skp.tandaTangan) {
        if (one.peran == PeranTandaTangan::Penilai || found.tanggal.isNull()) {
            found = {one.tempat, one.tanggal};
        }
    }
    return found;
}

/// The day that papers which no snapshot holds speak of.
QDate paperDay(const Skp& skp, QDate today)
{
    const QDate signedOn = isDitetapkan(skp.status) ? signedAt(skp).tanggal : QDate();
    return signedOn.isValid() ? signedOn : today;
}

/// Papers that no snapshot holds.
class Maker
{
public:
    Maker(Reader& reader, const Skp& skp, QDate today)
        : m_signed(isDitetapkan(skp.status)), m_at(m_signed ? signedAt(skp) : TempatTanggal{}),
          m_paper(gatherPaper(reader, skp, paperDay(skp, today)))
    {
        m_paper.tanggal = m_at.tanggal;
        m_paper.tempat = m_at.tempat.isEmpty() ? m_paper.tempat : m_at.tempat;
    }

    Kertas make(JenisDokumen jenis, const Wording& wording) const
    {
        return {m_paper.skp.kunci, jenis, m_signed ? KeadaanKertas::TanpaCuplikan : KeadaanKertas::Draf,
            makeDocument(jenis, m_paper, wording), {}, {}, layoutVersion, imagesOf(m_paper.skp, jenis), {}};
    }

private:
    bool m_signed;
    TempatTanggal m_at;
    SkpPaper m_paper;
};

/// The berita acara of what was spoken after the lock; nothing where the locked one, if any, holds
/// everything.
Result<std::optional<Kertas>, PaperError> laterDialogs(
    Reader& reader, const Skp& skp, const DocumentModel* locked, QDate today)
{
    const auto then = Wording::load(lawInForce(reader, skp.cuplikan.tanggal));
    const auto now = Wording::load(lawInForce(reader, today));
    if (!then || !now) {
        return failure(then ? now.error() : then.error());
    }
    Skp later = skp;
    std::erase_if(later.dialog, [&](const DialogKinerja& dialog) {
        return locked != nullptr && holdsDialog(*locked, dialog, *then);
    });
    if (later.dialog.empty()) {
        return std::optional<Kertas>{};
    }
    return std::optional(Kertas{skp.kunci, JenisDokumen::BeritaAcara, KeadaanKertas::TanpaCuplikan,
        makeBeritaAcaraDocument(gatherPaper(reader, later, today), *now), {}, {}, layoutVersion, {}, {}});
}

/// The plan of action as it stands: signed on a day of its own, by those in office today.
Result<Kertas, PaperError> planPaper(Reader& reader, const Skp& skp, QDate today)
{
    const auto wording = Wording::load(lawInForce(reader, today));
    if (!wording) {
        return failure(wording.error());
    }
    const KeadaanKertas state = isDitetapkan(skp.status) ? KeadaanKertas::TanpaCuplikan : KeadaanKertas::Draf;
    return Kertas{skp.kunci, JenisDokumen::RencanaAksi, state,
        makeRencanaAksiDocument(gatherPaper(reader, skp, today), *wording), {}, {}, layoutVersion, {}, {}};
}

/// What a locked SKP has of that kind.
Result<std::vector<Kertas>, PaperError> lockedPapers(
    Reader& reader, const Skp& skp, JenisDokumen jenis, QDate today)
{
    std::vector<Kertas> papers;
    if (const DokumenBeku* frozen = findFrozen(skp, jenis)) {
        auto paper = frozenPaper(skp, jenis, *frozen);
        if (!paper) {
            return failure(paper.error());
        }
        papers.push_back(std::move(*paper));
    }
    if (jenis == JenisDokumen::BeritaAcara) {
        auto later = laterDialogs(reader, skp, papers.empty() ? nullptr : &papers.front().model, today);
        if (!later) {
            return failure(later.error());
        }
        if (*later) {
            papers.push_back(std::move(**later));
        }
    }
    return papers;
}

std::vector<JenisDokumen> frozenPapers(const Skp& skp)
{
    std::vector<JenisDokumen> all;
    for (const DokumenBeku& dokumen : skp.cuplikan.dokumen) {
        if (const auto jenis = fromWireName<JenisDokumen>(dokumen.jenis)) {
            all.push_back(*jenis);
        }
    }
    if (!skp.dialog.empty() && findFrozen(skp, JenisDokumen::BeritaAcara) == nullptr) {
        all.insert(all.begin(), JenisDokumen::BeritaAcara);
    }
    return all;
}

} // namespace

std::map<PeranTandaTangan, GambarTandaTangan> gambarDari(const std::vector<TandaTangan>& signatures)
{
    std::map<PeranTandaTangan, GambarTandaTangan> images;
    for (const TandaTangan& one : signatures) {
        if (one.cara == CaraTandaTangan::Gambar && one.peran && !one.gambar.isEmpty()) {
            images.emplace(*one.peran, GambarTandaTangan{one.gambar, one.tanggal});
        }
    }
    return images;
}

bool isAsked(const std::vector<JenisDokumen>& asked, JenisDokumen jenis)
{
    return asked.empty() || std::find(asked.begin(), asked.end(), jenis) != asked.end();
}

std::vector<JenisDokumen> papersOf(const Skp& skp)
{
    std::vector<JenisDokumen> all =
        skp.cuplikan.dokumen.empty() ? availableDocuments(skp) : frozenPapers(skp);
    if (hasRencanaAksi(skp)) {
        all.push_back(JenisDokumen::RencanaAksi); // it goes on changing after the lock
    }
    return all;
}

Result<std::vector<Kertas>, PaperError> assemblePapers(
    Reader& reader, const SkpKunci& kunci, const std::vector<JenisDokumen>& jenis, QDate today)
{
    const std::optional<Skp> skp = reader.load(kunci);
    if (!skp) {
        return failure(KertasTidakAda{kunci});
    }
    const auto wording = Wording::load(lawInForce(reader, paperDay(*skp, today)));
    if (!wording) {
        return failure(wording.error());
    }
    std::optional<Maker> maker;
    std::vector<Kertas> papers;
    for (const JenisDokumen one : papersOf(*skp)) {
        if (!isAsked(jenis, one)) {
            continue;
        }
        if (one == JenisDokumen::RencanaAksi) {
            auto plan = planPaper(reader, *skp, today);
            if (!plan) {
                return failure(plan.error());
            }
            papers.push_back(std::move(*plan));
            continue;
        }
        if (!skp->cuplikan.dokumen.empty()) {
            auto locked = lockedPapers(reader, *skp, one, today);
            if (!locked) {
                return failure(locked.error());
            }
            std::move(locked->begin(), locked->end(), std::back_inserter(papers));
            continue;
        }
        if (!maker) {
            maker.emplace(reader, *skp, today);
        }
        papers.push_back(maker->make(one, *wording));
    }
    return papers;
}

Result<Cuplikan, RegulationError> makeCuplikan(
    Reader& reader, const Skp& skp, const TempatTanggal& chosen, const JabatanPenilai& jabatan, QDate today)
{
    const QDate asOf = chosen.tanggal.isValid() ? chosen.tanggal : today;
    const RegulationSource law = lawInForce(reader, asOf);
    const auto regulation = loadRegulation(law);
    if (!regulation) {
        return failure(regulation.error());
    }
    const auto wording = Wording::load(law);
    if (!wording) {
        return failure(wording.error());
    }
    SkpPaper paper = gatherPaper(reader, skp, asOf, jabatan);
    paper.tanggal = chosen.tanggal;
    paper.tempat = chosen.tempat.isEmpty() ? paper.tempat : chosen.tempat;
    Cuplikan cuplikan;
    cuplikan.pegawai = paper.pegawai;
    cuplikan.penilai = paper.penilai;
    cuplikan.atasanPenilai = gatherAtasanPenilai(reader, skp, asOf);
    cuplikan.tempat = paper.tempat;
    cuplikan.tanggal = asOf;
    cuplikan.versiRegulasi = regulation->versi();
    if (const QString& words = wording->kepala().versi; !words.isEmpty()) {
        cuplikan.versiRegulasi += QLatin1String("; formulir ") % words;
    }
    for (const JenisDokumen jenis : availableDocuments(skp)) {
        const QByteArray bytes = serialize(makeDocument(jenis, paper, *wording));
        cuplikan.dokumen.push_back(
            {wireName(jenis), sha256Hex(bytes), QString::fromUtf8(bytes), layoutVersion});
    }
    cuplikan.dokumen.push_back(makeIsian(skp, cuplikan));
    return cuplikan;
}

QString kodePendek(const QString& sha256)
{
    static constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    const QByteArray bytes = QByteArray::fromHex(sha256.toLatin1()).left(10);
    if (bytes.size() < 10) {
        return {};
    }
    QString code;
    quint64 buffer = 0;
    int bits = 0;
    for (const char byte : bytes) {
        buffer = (buffer << 8U) | static_cast<unsigned char>(byte);
        bits += 8;
        while (bits >= 5) {
            bits -= 5;
            if (code.size() % 5 == 4) {
                code += QLatin1Char('-');
            }
            code += QLatin1Char(alphabet[(buffer >> static_cast<unsigned>(bits)) & 31U]);
        }
    }
    return code;
}

} // namespace kinerja
