#include "core/usecases/evaluasi/gatherevaluasi.h"

#include "core/checks/checkparts.h"
#include "core/usecases/papers/gatherpaper.h"
#include "core/usecases/pelaksanaan/pelaksanaanrantai.h"
#include "core/usecases/penetapan/revisionchain.h"
#include "core/usecases/unit/gatherchecks.h"
#include "core/usecases/unit/pengaturan.h"
#include "core/workflow/walk.h"

#include <algorithm>

namespace kinerja
{

namespace
{

std::vector<Evaluasi> evaluasiOf(Reader& reader, const SkpKunci& kunci)
{
    return reader.load<DaftarEvaluasi>(kunci.text()).value_or(DaftarEvaluasi{}).evaluasi;
}

/// The day on which the second of both signed; null where one of them has not.
QDate setOn(const Skp& skp)
{
    QDate last;
    for (const TandaTangan& one : skp.tandaTangan) {
        last = last.isNull() ? one.tanggal : std::max(last, one.tanggal);
    }
    return skp.isSignedByBoth() ? last : QDate();
}

QString unitKerjaOf(Reader& reader, const PegawaiKunci& kunci)
{
    return reader.loadAny(kunci).value_or(Pegawai{}).unitKerja;
}

} // namespace

std::optional<RentangTanggal> rentangDinilai(const Skp& skp, const Periode& periode)
{
    if (!isValid(periode)) {
        return std::nullopt;
    }
    const RentangTanggal whole = rentang(periode, skp.tahun);
    const RentangTanggal covered{std::max(whole.mulai, skp.mulai), std::min(whole.selesai, skp.selesai)};
    return covered.mulai <= covered.selesai ? std::optional(covered) : std::nullopt;
}

JenisPeriode jenisPeriodeUnit(Reader& reader, int tahun)
{
    return reader.organisasi(tahun).periodeEvaluasi.value_or(reader.unit().periodeEvaluasi);
}

std::vector<Periode> periodeDinilai(Reader& reader, const Skp& skp)
{
    std::vector<Periode> all = periodeSetahun(jenisPeriodeUnit(reader, skp.tahun));
    if (all.empty() || all.back().jenis != JenisPeriode::Akhir) {
        all.push_back(Periode{});
    }
    std::erase_if(all, [&](const Periode& periode) { return !rentangDinilai(skp, periode); });
    return all;
}

SkpKunci revisiDinilai(Reader& reader, const SkpKunci& anyOfChain, const Periode& periode)
{
    const std::vector<SkpRow> chain = revisionChain(reader, anyOfChain);
    for (auto row = chain.rbegin(); row != chain.rend(); ++row) {
        if (findEvaluasi(evaluasiOf(reader, row->kunci), periode) >= 0) {
            return row->kunci;
        }
    }
    const SkpRow* inForce = revisionInForce(chain);
    if (inForce == nullptr || periode.jenis == JenisPeriode::Akhir || !isDitetapkan(inForce->status)) {
        return inForce != nullptr ? inForce->kunci : anyOfChain;
    }
    SkpKunci found;
    for (const SkpRow& row : chain) {
        const std::optional<Skp> skp = isDitetapkan(row.status) ? reader.load(row.kunci) : std::nullopt;
        const auto days = skp ? rentangDinilai(*skp, periode) : std::nullopt;
        const QDate set = skp ? setOn(*skp) : QDate();
        // The first of all counts from its first day, however late it was signed.
        if (days && (found.isEmpty() || (set.isValid() && set <= days->selesai))) {
            found = row.kunci;
        }
    }
    return found.isEmpty() ? inForce->kunci : found;
}

int findEvaluasi(const std::vector<Evaluasi>& all, const Periode& periode)
{
    const auto at =
        std::find_if(all.begin(), all.end(), [&](const Evaluasi& one) { return one.periode == periode; });
    return at == all.end() ? -1 : static_cast<int>(at - all.begin());
}

std::optional<CapaianOrganisasi> gatherCapaian(Reader& reader, const Skp& skp, const Periode& periode)
{
    const std::vector<CapaianOrganisasi> all = reader.organisasi(skp.tahun).capaian;
    const CapaianOrganisasi* found = findCapaian(all, periode, unitKerjaOf(reader, skp.pegawai));
    return found != nullptr ? std::optional(*found) : std::nullopt;
}

std::optional<Predikat> predikatOf(const RatingBerlaku& rating, const PredikatTable& table)
{
    if (!rating.hasilKerja || !rating.perilakuKerja) {
        return std::nullopt;
    }
    return table.predikat(*rating.hasilKerja, *rating.perilakuKerja);
}

std::optional<Predikat> predikatOf(const Evaluasi& evaluasi, const PredikatTable& table)
{
    return predikatOf(RatingBerlaku{evaluasi.ratingHasilKerja, evaluasi.ratingPerilakuKerja}, table);
}

namespace
{

void addSettings(EvaluasiPaper& paper, Reader& reader)
{
    const PengaturanUnit set = pengaturanUnit(reader);
    paper.ditandatanganiKeduanya = set.evaluasiDitandatanganiKeduanya;
    if (set.kepalaDokumenEvaluasi == KepalaDokumen::Kop) {
        paper.kop = reader.unit().kop;
    } else if (set.kepalaDokumenEvaluasi == KepalaDokumen::Lambang) {
        paper.lambang = set.lambang;
    }
}

} // namespace

EvaluasiPaper gatherEvaluasiPaper(Reader& reader, const Skp& skp, const Evaluasi& evaluasi, QDate asOf,
    const Regulation& regulation, const JabatanPenilai& jabatan)
{
    EvaluasiPaper paper;
    paper.skp = gatherPaper(reader, skp, asOf, jabatan);
    if (skp.selesai.isValid() && skp.selesai < asOf) {
        // After a mutasi the pegawai holds another post, which is not the one that is evaluated.
        paper.skp.pegawai = gatherPaper(reader, skp, skp.selesai, jabatan).pegawai;
    }
    if (const auto days = rentangDinilai(skp, evaluasi.periode)) {
        paper.skp.skp.mulai = days->mulai;
        paper.skp.skp.selesai = days->selesai;
    }
    paper.skp.staf.clear();
    paper.evaluasi = evaluasi;
    paper.atasan = gatherAtasanPenilai(reader, skp, asOf);
    if (const auto capaian = gatherCapaian(reader, skp, evaluasi.periode)) {
        paper.capaian = capaian->predikat;
    }
    paper.predikat = predikatOf(evaluasi, regulation.predikat);
    addSettings(paper, reader);
    const Keberatan& keberatan = evaluasi.keberatan;
    if (keberatan.putusan == PutusanKeberatan::Diubah && keberatan.ratingHasilKerja &&
        keberatan.ratingPerilakuKerja) {
        paper.predikatPutusan =
            regulation.predikat.predikat(*keberatan.ratingHasilKerja, *keberatan.ratingPerilakuKerja);
    }
    for (size_t at = 0; at < jumlahPredikat; ++at) {
        paper.sumbu.at(at) = regulation.predikat.label(static_cast<Predikat>(at));
    }
    return paper;
}

bool memimpinUnit(Reader& reader, const Skp& skp, const std::optional<CapaianOrganisasi>& capaian,
    const Regulation& regulation, QDate today)
{
    CheckGatherer gatherer(reader, regulation, today);
    return memimpin(skp.pegawai, capaian ? capaian->unitKerja : QString(), gatherer.contextFor(skp.tahun));
}

std::vector<Finding> checkEvaluasi(Reader& reader, const Skp& skp, const Evaluasi& evaluasi, int at,
    const Regulation& regulation, QDate today)
{
    SkpLengkap lengkap;
    lengkap.skp = skp;
    // Whether the year is rated says the revision in force, also of an earlier one that a period is of.
    const std::vector<SkpRow> chain = revisionChain(reader, skp.kunci);
    if (const SkpRow* inForce = revisionInForce(chain); inForce != nullptr) {
        lengkap.skp.status = inForce->status;
    }
    lengkap.pelaksanaan = pelaksanaanRantai(reader, skp.kunci);
    lengkap.evaluasi = {evaluasi};
    CheckGatherer gatherer(reader, regulation, today);
    FindingList list(skp.pegawai, skp.kunci);
    checkEvaluations(lengkap, gatherer.contextFor(skp.tahun), list);
    std::vector<Finding> found = list.take();
    const QString first = QStringLiteral("/evaluasi/0");
    for (Finding& finding : found) {
        if (finding.kolom.startsWith(first)) {
            finding.kolom = QStringLiteral("/evaluasi/%1").arg(at) % finding.kolom.mid(first.size());
        }
    }
    return found;
}

} // namespace kinerja
