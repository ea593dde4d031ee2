#include "core/usecases/evaluasi/assembleevaluasi.h"

#include "core/common/sha256.h"
#include "core/documents/documentjson.h"
#include "core/documents/tanggal.h"
#include "core/domain/beku/isian.h"
#include "core/usecases/evaluasi/gatherevaluasi.h"
#include "core/usecases/penetapan/revisionchain.h"
#include "core/usecases/regulasi/lawinforce.h"
#include "core/usecases/unit/pengaturan.h"
#include "core/workflow/derivedstatus.h"

#include <algorithm>

namespace kinerja
{

namespace
{

const TandaTangan* signatureOf(const Evaluasi& evaluasi, PeranTandaTangan peran)
{
    const auto at = std::find_if(evaluasi.tandaTangan.begin(), evaluasi.tandaTangan.end(),
        [&](const TandaTangan& one) { return one.peran == peran; });
    return at == evaluasi.tandaTangan.end() ? nullptr : &*at;
}

/// The law that papers of that day were made under: tables and words.
struct Law {
    Regulation regulation;
    Wording wording;

    QString versi() const
    {
        const QString words = wording.kepala().versi;
        return words.isEmpty() ? regulation.versi()
                               : QString(regulation.versi() % QLatin1String("; formulir ") % words);
    }
};

Result<Law, RegulationError> lawOf(Reader& reader, QDate day)
{
    auto regulation = regulationInForce(reader, day);
    if (!regulation) {
        return failure(regulation.error());
    }
    auto wording = Wording::load(lawInForce(reader, day));
    if (!wording) {
        return failure(wording.error());
    }
    return Law{std::move(*regulation), std::move(*wording)};
}

/// The signatures that stand below it: the objection's document bears those of the evaluation too.
struct FrozenOf {
    const Evaluasi& evaluasi;
    const Cuplikan& cuplikan;
    std::vector<TandaTangan> signatures;
};

Result<Kertas, PaperError> frozenOne(const Skp& skp, const FrozenOf& from, const DokumenBeku& dokumen)
{
    const QByteArray bytes = dokumen.isi.toUtf8();
    const auto jenis = fromWireName<JenisDokumen>(dokumen.jenis);
    auto model = parseDocumentModel(bytes);
    if (!model || !jenis || sha256Hex(bytes) != dokumen.sha256) {
        return failure(DokumenRusak{skp.kunci, dokumen.jenis});
    }
    Kertas paper{skp.kunci, *jenis, KeadaanKertas::Beku, std::move(*model), dokumen.sha256,
        kodePendek(dokumen.sha256), dokumen.layout.value_or(layoutVersion), gambarDari(from.signatures),
        snapshotHash(from.cuplikan)};
    paper.periode = from.evaluasi.periode;
    return paper;
}

using Papers = Result<std::vector<Kertas>, PaperError>;

Papers frozenPapers(const Skp& skp, const FrozenOf& from, const std::vector<JenisDokumen>& jenis)
{
    std::vector<Kertas> papers;
    for (const DokumenBeku& dokumen : from.cuplikan.dokumen) {
        if (isIsian(dokumen)) {
            continue;
        }
        const auto known = fromWireName<JenisDokumen>(dokumen.jenis);
        if (known && !isAsked(jenis, *known)) {
            continue;
        }
        auto paper = frozenOne(skp, from, dokumen);
        if (!paper) {
            return failure(paper.error());
        }
        papers.push_back(std::move(*paper));
    }
    return papers;
}

std::vector<TandaTangan> allSignatures(const Evaluasi& evaluasi)
{
    std::vector<TandaTangan> all = evaluasi.tandaTangan;
    all.insert(all.end(), evaluasi.keberatan.tandaTangan.begin(), evaluasi.keberatan.tandaTangan.end());
    return all;
}

/// The objection's document names people as the evaluation did; the penilai's signature keeps its day.
EvaluasiPaper objectionContent(
    Reader& reader, const Skp& skp, const Evaluasi& evaluasi, const Regulation& regulation, QDate day)
{
    EvaluasiPaper content = gatherEvaluasiPaper(reader, skp, evaluasi, day, regulation);
    const Cuplikan& frozen = evaluasi.cuplikan;
    if (!frozen.dokumen.empty()) {
        content.skp.pegawai = frozen.pegawai;
        content.skp.penilai = frozen.penilai;
        content.atasan = frozen.atasanPenilai.nama.isEmpty() ? content.atasan : frozen.atasanPenilai;
        content.skp.tempat = frozen.tempat;
        content.capaian = fromWireName<PredikatOrganisasi>(frozen.capaianOrganisasi);
    }
    const QString& decider = evaluasi.keberatan.diputusOleh;
    if (const auto person = reader.loadAny(PegawaiKunci(decider)); person) {
        content.atasan = makeNamaTercetak(*person, day);
    } else if (!decider.trimmed().isEmpty()) {
        content.atasan = {};
        content.atasan.nama = decider;
    }
    const TandaTangan* penilai = signatureOf(evaluasi, PeranTandaTangan::Penilai);
    content.skp.tanggal = penilai != nullptr ? penilai->tanggal : QDate();
    return content;
}

/// Papers that no snapshot holds: of a draft, or of an evaluation that was signed elsewhere.
Papers madePapers(Reader& reader, const Skp& skp, const Evaluasi& evaluasi,
    const std::vector<JenisDokumen>& jenis, QDate today)
{
    const TandaTangan* penilai = signatureOf(evaluasi, PeranTandaTangan::Penilai);
    const bool isFinal = derivedStatus(evaluasi) == StatusEvaluasi::Final;
    const QDate signedOn = isFinal && penilai != nullptr ? penilai->tanggal : QDate();
    const QDate day = signedOn.isValid() ? signedOn : evaluasi.tanggal.isValid() ? evaluasi.tanggal : today;
    const auto law = lawOf(reader, day);
    if (!law) {
        return failure(law.error());
    }
    EvaluasiPaper content = gatherEvaluasiPaper(reader, skp, evaluasi, day, law->regulation);
    content.evaluasi.keberatan = {}; // a document of its own
    content.predikatPutusan.reset();
    content.skp.tanggal = signedOn;
    if (penilai != nullptr && !penilai->tempat.isEmpty()) {
        content.skp.tempat = penilai->tempat;
    }
    std::vector<Kertas> papers;
    for (const JenisDokumen one : dokumenEvaluasi) {
        if (isAsked(jenis, one)) {
            Kertas paper{skp.kunci, one, isFinal ? KeadaanKertas::TanpaCuplikan : KeadaanKertas::Draf,
                makeDocument(one, content, law->wording), {}, {}, layoutVersion,
                gambarDari(evaluasi.tandaTangan), {}};
            paper.periode = evaluasi.periode;
            papers.push_back(std::move(paper));
        }
    }
    return papers;
}

/// The second document where an objection was raised: frozen once it is decided.
Papers objectionPapers(Reader& reader, const Skp& skp, const Evaluasi& evaluasi,
    const std::vector<JenisDokumen>& jenis, QDate today)
{
    const Keberatan& keberatan = evaluasi.keberatan;
    if (keberatan.tanggal.isNull() || !isAsked(jenis, JenisDokumen::DokumenEvaluasi)) {
        return std::vector<Kertas>{};
    }
    const std::vector<TandaTangan> signatures = allSignatures(evaluasi);
    if (!keberatan.cuplikan.dokumen.empty()) {
        auto frozen = frozenPapers(skp, {evaluasi, keberatan.cuplikan, signatures}, jenis);
        if (frozen) {
            for (Kertas& paper : *frozen) {
                paper.denganKeberatan = true;
            }
        }
        return frozen;
    }
    const QDate day = keberatan.tanggalPutusan.isValid() ? keberatan.tanggalPutusan : today;
    const auto law = lawOf(reader, day);
    if (!law) {
        return failure(law.error());
    }
    const bool isSigned = !keberatan.tandaTangan.empty();
    Kertas paper{skp.kunci, JenisDokumen::DokumenEvaluasi,
        isSigned ? KeadaanKertas::TanpaCuplikan : KeadaanKertas::Draf,
        makeDokumenEvaluasiDocument(
            objectionContent(reader, skp, evaluasi, law->regulation, day), law->wording),
        {}, {}, layoutVersion, gambarDari(signatures), {}};
    paper.periode = evaluasi.periode;
    paper.denganKeberatan = true;
    return std::vector<Kertas>{std::move(paper)};
}

/// What stands where the pegawai would have signed: the refusal is recorded after the papers were locked.
Result<std::optional<TanpaTandaTangan>, PaperError> refusalOn(Reader& reader, const Evaluasi& evaluasi)
{
    const QDate day = evaluasi.tidakMenandatangani.tanggal;
    if (!day.isValid() || signatureOf(evaluasi, PeranTandaTangan::Pegawai) != nullptr) {
        return std::optional<TanpaTandaTangan>{};
    }
    const auto wording = Wording::load(lawInForce(reader, day));
    if (!wording) {
        return failure(wording.error());
    }
    return std::optional(TanpaTandaTangan{
        PeranTandaTangan::Pegawai, (*wording)(Kata::TidakMenandatangani, tanggalPanjang(day)), day});
}

struct OneEvaluasi {
    Skp skp;
    Evaluasi evaluasi;
};

/// Those that are printed with that revision, by period.
std::vector<OneEvaluasi> evaluasiWith(Reader& reader, const SkpKunci& kunci)
{
    std::vector<SkpRow> chain = revisionChain(reader, kunci);
    const SkpRow* inForce = revisionInForce(chain);
    if (inForce != nullptr && inForce->kunci != kunci) {
        std::erase_if(chain, [&](const SkpRow& row) { return row.kunci != kunci; });
    }
    std::vector<OneEvaluasi> all;
    for (const SkpRow& row : chain) {
        const std::optional<Skp> skp = reader.load(row.kunci);
        const auto stored = reader.load<DaftarEvaluasi>(row.kunci.text()).value_or(DaftarEvaluasi{});
        for (const Evaluasi& evaluasi : skp ? stored.evaluasi : std::vector<Evaluasi>{}) {
            if (isValid(evaluasi.periode)) {
                all.push_back({*skp, evaluasi});
            }
        }
    }
    const auto dayOf = [](const OneEvaluasi& one) {
        return std::pair(rentang(one.evaluasi.periode, one.skp.tahun).selesai,
            one.evaluasi.periode.jenis == JenisPeriode::Akhir);
    };
    std::stable_sort(all.begin(), all.end(),
        [&](const OneEvaluasi& left, const OneEvaluasi& right) { return dayOf(left) < dayOf(right); });
    return all;
}

} // namespace

Result<std::vector<Kertas>, PaperError> assembleEvaluasiPapers(Reader& reader, const SkpKunci& kunci,
    const std::vector<JenisDokumen>& jenis, std::optional<Periode> periode, QDate today)
{
    if (!reader.load(kunci)) {
        return failure(KertasTidakAda{kunci});
    }
    std::vector<Kertas> papers;
    if (!jenis.empty() && std::none_of(jenis.begin(), jenis.end(), isDokumenEvaluasi)) {
        return papers;
    }
    for (const OneEvaluasi& one : evaluasiWith(reader, kunci)) {
        if (periode && one.evaluasi.periode != *periode) {
            continue;
        }
        auto own = one.evaluasi.cuplikan.dokumen.empty()
                       ? madePapers(reader, one.skp, one.evaluasi, jenis, today)
                       : frozenPapers(
                             one.skp, {one.evaluasi, one.evaluasi.cuplikan, one.evaluasi.tandaTangan}, jenis);
        auto objection = objectionPapers(reader, one.skp, one.evaluasi, jenis, today);
        const auto refusal = refusalOn(reader, one.evaluasi);
        if (!own || !objection || !refusal) {
            return failure(!own ? own.error() : !objection ? objection.error() : refusal.error());
        }
        own->insert(own->end(), objection->begin(), objection->end());
        for (Kertas& paper : *own) {
            paper.tanpaTandaTangan = *refusal;
            papers.push_back(std::move(paper));
        }
    }
    return papers;
}

Result<Cuplikan, RegulationError> makeCuplikan(Reader& reader, const Skp& skp, const Evaluasi& evaluasi,
    const TempatTanggal& chosen, const JabatanPenilai& jabatan, QDate today)
{
    const QDate asOf = chosen.tanggal.isValid() ? chosen.tanggal : today;
    const auto law = lawOf(reader, asOf);
    if (!law) {
        return failure(law.error());
    }
    EvaluasiPaper paper = gatherEvaluasiPaper(reader, skp, evaluasi, asOf, law->regulation, jabatan);
    paper.evaluasi.keberatan = {}; // a document of its own
    paper.skp.tanggal = chosen.tanggal;
    paper.skp.tempat = chosen.tempat.isEmpty() ? paper.skp.tempat : chosen.tempat;
    Cuplikan cuplikan;
    cuplikan.pegawai = paper.skp.pegawai;
    cuplikan.penilai = paper.skp.penilai;
    cuplikan.atasanPenilai = paper.atasan;
    cuplikan.tempat = paper.skp.tempat;
    cuplikan.tanggal = asOf;
    cuplikan.capaianOrganisasi = paper.capaian ? wireName(*paper.capaian) : QString();
    cuplikan.versiRegulasi = law->versi();
    for (const JenisDokumen jenis : dokumenEvaluasi) {
        const QByteArray bytes = serialize(makeDocument(jenis, paper, law->wording));
        cuplikan.dokumen.push_back(
            {wireName(jenis), sha256Hex(bytes), QString::fromUtf8(bytes), layoutVersion});
    }
    cuplikan.dokumen.push_back(makeIsian(evaluasi, cuplikan));
    return cuplikan;
}

Result<Cuplikan, RegulationError> makeCuplikanKeberatan(
    Reader& reader, const Skp& skp, const Evaluasi& evaluasi, const TempatTanggal& chosen, QDate today)
{
    const QDate asOf = chosen.tanggal.isValid() ? chosen.tanggal : today;
    const auto law = lawOf(reader, asOf);
    if (!law) {
        return failure(law.error());
    }
    EvaluasiPaper paper = objectionContent(reader, skp, evaluasi, law->regulation, asOf);
    Cuplikan cuplikan;
    cuplikan.pegawai = paper.skp.pegawai;
    cuplikan.penilai = paper.skp.penilai;
    cuplikan.atasanPenilai = paper.atasan;
    cuplikan.tempat = chosen.tempat.isEmpty() ? paper.skp.tempat : chosen.tempat;
    cuplikan.tanggal = asOf;
    cuplikan.capaianOrganisasi = paper.capaian ? wireName(*paper.capaian) : QString();
    cuplikan.versiRegulasi = law->versi();
    const QByteArray bytes = serialize(makeDokumenEvaluasiDocument(paper, law->wording));
    cuplikan.dokumen = {
        {wireName(JenisDokumen::DokumenEvaluasi), sha256Hex(bytes), QString::fromUtf8(bytes), layoutVersion}};
    cuplikan.dokumen.push_back(makeIsian(evaluasi.keberatan, cuplikan));
    return cuplikan;
}

} // namespace kinerja
