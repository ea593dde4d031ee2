#include "core/usecases/unit/gatherchecks.h"

#include "core/common/tanggal.h"
#include "core/usecases/penetapan/gatherpenguncian.h"
#include "core/usecases/penetapan/revisionchain.h"
#include "core/workflow/derivedstatus.h"

namespace kinerja
{

CheckGatherer::CheckGatherer(Reader& reader, const Regulation& regulation, QDate today)
    : m_reader(reader), m_regulation(regulation), m_today(today), m_periodeUnit(reader.unit().periodeEvaluasi)
{
}

CheckContext CheckGatherer::contextFor(int tahun)
{
    CheckContext context;
    context.hariIni = m_today;
    context.regulasi = &m_regulation;
    context.periodeUnit = organisasi(tahun).periodeEvaluasi.value_or(m_periodeUnit);
    context.pegawai = [this](const PegawaiKunci& kunci) { return pegawai(kunci); };
    context.skpPegawai = [this](const PegawaiKunci& kunci) { return skpPegawai(kunci); };
    context.skp = [this](const SkpKunci& kunci) { return m_reader.load(kunci); };
    context.rhkAda = [this, tahun](const RhkRef& ref) { return rhkAda(ref, tahun); };
    context.bawahan = [this, day = hariDalamTahun(tahun, m_today)](
                          const PegawaiKunci& atasan) { return bawahan(atasan, day); };
    context.pemilikNomor = [this](const QString& nomor) { return m_reader.lists().withNomor(nomor); };
    context.capaian = [this](int year) { return organisasi(year).capaian; };
    context.evaluasiRevisiLain = [this](const SkpKunci& kunci) { return evaluasiRevisiLain(kunci); };
    context.penguncian = [this](const SkpKunci& kunci) { return gatherPenguncian(m_reader, kunci); };
    return context;
}

std::optional<Pegawai> CheckGatherer::pegawai(const PegawaiKunci& kunci)
{
    const auto known = m_pegawai.find(kunci);
    if (known != m_pegawai.end()) {
        return known->second;
    }
    return m_pegawai.emplace(kunci, m_reader.load(kunci)).first->second;
}

std::vector<SkpSingkat> CheckGatherer::skpPegawai(const PegawaiKunci& kunci)
{
    std::vector<SkpSingkat> all;
    for (const SkpRow& row : m_reader.lists().skpOf(kunci)) {
        all.push_back({row.kunci, row.revisiDari, row.mulai, row.selesai, row.sebagai, row.status});
    }
    return all;
}

bool CheckGatherer::rhkAda(const RhkRef& ref, int tahun)
{
    auto known = m_rhk.find({ref.skp, tahun});
    if (known == m_rhk.end()) {
        known = m_rhk.emplace(std::pair(ref.skp, tahun), RhkKeys{}).first;
        const std::vector<SkpRow> chain = revisionChain(m_reader, ref.skp);
        const SkpRow* inForce = revisionInForce(chain);
        const std::optional<Skp> leader = inForce != nullptr ? m_reader.load(inForce->kunci) : std::nullopt;
        const bool ofThatYear = leader && leader->tahun == tahun;
        for (const HasilKerja& rhk : ofThatYear ? leader->hasilKerja : std::vector<HasilKerja>{}) {
            known->second.insert({rhk.kunci, {}});
            for (const Indikator& iki : rhk.indikator) {
                known->second.insert({rhk.kunci, iki.kunci});
            }
        }
    }
    return known->second.contains({ref.hasilKerja, ref.indikator});
}

std::vector<PegawaiKunci> CheckGatherer::bawahan(const PegawaiKunci& atasan, QDate day)
{
    std::vector<PegawaiKunci> counted;
    for (const PegawaiKunci& kunci : m_reader.lists().bawahan(atasan)) {
        const std::optional<Pegawai> person = pegawai(kunci);
        if (person && !person->luarUnit && person->tidakDinilaiPada(day) == nullptr) {
            counted.push_back(kunci);
        }
    }
    return counted;
}

std::vector<EvaluasiSingkat> CheckGatherer::evaluasiRevisiLain(const SkpKunci& kunci)
{
    std::vector<EvaluasiSingkat> all;
    for (const SkpRow& row : revisionChain(m_reader, kunci)) {
        if (row.kunci == kunci) {
            continue;
        }
        const auto stored = m_reader.load<DaftarEvaluasi>(row.kunci.text()).value_or(DaftarEvaluasi{});
        for (const Evaluasi& evaluasi : stored.evaluasi) {
            all.push_back({evaluasi.periode, derivedStatus(evaluasi)});
        }
    }
    return all;
}

const Organisasi& CheckGatherer::organisasi(int tahun)
{
    const auto known = m_organisasi.find(tahun);
    return known != m_organisasi.end()
               ? known->second
               : m_organisasi.emplace(tahun, m_reader.organisasi(tahun)).first->second;
}

} // namespace kinerja
