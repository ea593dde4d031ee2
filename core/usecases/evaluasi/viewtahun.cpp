#include "core/usecases/evaluasi/viewtahun.h"

#include "core/usecases/evaluasi/gatherevaluasi.h"
#include "core/usecases/penetapan/revisionchain.h"
#include "core/workflow/derivedstatus.h"
#include "core/workflow/walk.h"

#include <algorithm>

namespace kinerja
{

namespace
{

QString nameOf(Reader& reader, const PegawaiKunci& kunci)
{
    return kunci.isEmpty() ? QString() : reader.loadAny(kunci).value_or(Pegawai{}).nama;
}

PeriodeDinilai summaryOf(Reader& reader, const Skp& skp, const Periode& periode, const PredikatTable& table)
{
    PeriodeDinilai one;
    one.periode = periode;
    const SkpKunci revision = revisiDinilai(reader, skp.kunci, periode);
    const auto stored = reader.load<DaftarEvaluasi>(revision.text()).value_or(DaftarEvaluasi{}).evaluasi;
    const int at = findEvaluasi(stored, periode);
    if (at >= 0) {
        const Evaluasi& evaluasi = stored.at(static_cast<size_t>(at));
        one.status = derivedStatus(evaluasi);
        one.realisasi = evaluasi.realisasi;
        one.rating = ratingBerlaku(evaluasi);
        one.predikat = predikatOf(one.rating, table);
        one.catatan = evaluasi.catatan;
        one.kontribusi = evaluasi.kontribusi;
        one.namaPenilai = evaluasi.cuplikan.penilai.nama;
    }
    const auto days = rentangDinilai(skp, periode);
    if (one.namaPenilai.isEmpty() && days) {
        one.namaPenilai = nameOf(reader, skp.penilaiPada(days->selesai));
    }
    return one;
}

SkpTahunIni skpTahunIni(Reader& reader, const Skp& skp, const PredikatTable& table)
{
    SkpTahunIni found;
    found.kunci = skp.kunci;
    found.mulai = skp.mulai;
    found.selesai = skp.selesai;
    found.status = skp.status;
    found.jabatan = skp.cuplikan.pegawai.jabatan;
    found.unitKerja = skp.cuplikan.pegawai.unitKerja;
    found.namaPenilai = nameOf(reader, skp.penilaiPada(skp.selesai));
    for (const Periode& periode : periodeDinilai(reader, skp)) {
        PeriodeDinilai one = summaryOf(reader, skp, periode, table);
        if (one.status) {
            found.periode.push_back(std::move(one));
        }
    }
    return found;
}

} // namespace

QString realisasiOf(const std::vector<RealisasiIndikator>& all, const QString& kunci)
{
    const auto at = std::find_if(
        all.begin(), all.end(), [&](const RealisasiIndikator& one) { return one.indikator == kunci; });
    return at == all.end() ? QString() : at->realisasi.trimmed();
}

std::vector<PeriodeDinilai> periodeTahunIni(Reader& reader, const Skp& skp, const PredikatTable& table)
{
    std::vector<PeriodeDinilai> all;
    for (const Periode& periode : periodeDinilai(reader, skp)) {
        if (periode.jenis != JenisPeriode::Akhir) {
            all.push_back(summaryOf(reader, skp, periode, table));
        }
    }
    return all;
}

std::vector<SkpTahunIni> skpSebelumnya(Reader& reader, const Skp& skp, const PredikatTable& table)
{
    std::vector<SkpTahunIni> all;
    const std::vector<SkpRow> chain = revisionChain(reader, skp.kunci);
    for (const SkpRow& row : onePerChain(reader.lists().skpOf(skp.pegawai))) {
        const bool own = std::any_of(
            chain.begin(), chain.end(), [&](const SkpRow& one) { return one.kunci == row.kunci; });
        if (own || row.tahun != skp.tahun || row.sebagai != skp.sebagai || row.mulai >= skp.mulai ||
            !isDitetapkan(row.status)) {
            continue;
        }
        if (const std::optional<Skp> other = reader.load(row.kunci)) {
            all.push_back(skpTahunIni(reader, *other, table));
        }
    }
    std::sort(all.begin(), all.end(),
        [](const SkpTahunIni& left, const SkpTahunIni& right) { return left.mulai < right.mulai; });
    return all;
}

} // namespace kinerja
