#include "core/usecases/tindaklanjut/gatherangkakredit.h"

#include "core/documents/namatercetak.h"
#include "core/domain/evaluasi/ratingberlaku.h"
#include "core/usecases/penetapan/revisionchain.h"
#include "core/workflow/derivedstatus.h"

#include <algorithm>
#include <set>

namespace kinerja
{

namespace
{

/// The jenjang in which that day counts; nothing where the person was no PNS or no functional official.
std::optional<Jenjang> jenjangPada(const Pegawai& pegawai, QDate day)
{
    const auto then =
        std::find_if(pegawai.riwayat.begin(), pegawai.riwayat.end(), [&](const RiwayatJabatan& one) {
            return one.mulai <= day && one.selesai.isValid() && day <= one.selesai;
        });
    if (then != pegawai.riwayat.end()) {
        const bool pns = then->status.isEmpty() ? pegawai.status == StatusPegawai::Pns
                                                : then->status == wireName(StatusPegawai::Pns);
        return pns ? fromWireName<Jenjang>(then->jenjang) : std::nullopt;
    }
    return punyaAngkaKredit(pegawai.status, pegawai.jenisJabatan) ? pegawai.jenjang : std::nullopt;
}

/// The definitive SKP of one year as one stretch of days a chain, with all that was evaluated of it.
struct SkpSetahun {
    RentangTanggal masa;
    std::vector<Evaluasi> evaluasi;
};

std::vector<SkpSetahun> skpOf(Reader& reader, const std::vector<SkpRow>& rows, int tahun)
{
    std::vector<SkpRow> ofYear;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(ofYear),
        [&](const SkpRow& row) { return row.tahun == tahun && row.sebagai == Sebagai::Definitif; });
    std::vector<SkpSetahun> all;
    for (const SkpRow& inForce : onePerChain(ofYear)) {
        SkpSetahun one{{inForce.mulai, inForce.selesai}, {}};
        for (const SkpRow& revision : revisionChain(reader, inForce.kunci)) {
            const auto list = reader.load<DaftarEvaluasi>(revision.kunci.text());
            if (list) {
                one.evaluasi.insert(one.evaluasi.end(), list->evaluasi.begin(), list->evaluasi.end());
            }
        }
        all.push_back(std::move(one));
    }
    return all;
}

class MasaCollector
{
public:
    MasaCollector(const Pegawai& pegawai, int tahun, const PredikatTable& predikat)
        : m_pegawai(pegawai), m_tahun(tahun), m_predikat(predikat)
    {
    }

    /// The months among those that count for its SKP, stretch by stretch of one jenjang.
    void add(const Evaluasi& evaluasi, const std::vector<int>& months)
    {
        const RatingBerlaku rating = ratingBerlaku(evaluasi);
        if (!rating.hasilKerja || !rating.perilakuKerja || !isValid(evaluasi.periode)) {
            return;
        }
        MasaPredikat masa;
        masa.tahun = m_tahun;
        masa.dasar = evaluasi.periode.jenis == JenisPeriode::Akhir ? MasaPredikat::Dasar::Akhir
                                                                   : MasaPredikat::Dasar::Periodik;
        masa.isFinal = derivedStatus(evaluasi) == StatusEvaluasi::Final;
        masa.predikat = m_predikat.predikat(*rating.hasilKerja, *rating.perilakuKerja);
        const RentangTanggal periode = rentang(evaluasi.periode, m_tahun);
        for (const int month : months) {
            const QDate first(m_tahun, month, 1);
            const auto jenjang = jenjangPada(m_pegawai, first);
            if (jenjang && periode.contains(first)) {
                masa.jenjang = *jenjang;
                addMonth(masa, month);
            }
        }
    }
    std::vector<MasaPredikat> take() { return std::move(m_all); }

private:
    void addMonth(MasaPredikat masa, int month)
    {
        masa.bulanMulai = month;
        masa.bulanSelesai = month;
        if (!m_all.empty()) {
            MasaPredikat continued = m_all.back();
            continued.bulanMulai = continued.bulanSelesai = month;
            if (continued == masa && m_all.back().bulanSelesai == month - 1) {
                m_all.back().bulanSelesai = month;
                return;
            }
        }
        m_all.push_back(masa);
    }

    const Pegawai& m_pegawai;
    int m_tahun;
    const PredikatTable& m_predikat;
    std::vector<MasaPredikat> m_all;
};

std::vector<MasaPredikat> evaluated(Reader& reader, const Pegawai& pegawai, const std::vector<SkpRow>& rows,
    int tahun, const PredikatTable& predikat)
{
    const std::vector<SkpSetahun> all = skpOf(reader, rows, tahun);
    std::vector<RentangTanggal> stretches;
    for (const SkpSetahun& one : all) {
        stretches.push_back(one.masa);
    }
    std::vector<std::vector<int>> months(all.size());
    const auto counted = bulanPerMasa(stretches, tahun);
    for (int month = 1; month <= bulanSetahun; ++month) {
        if (const auto& index = counted.at(static_cast<size_t>(month - 1))) {
            months.at(*index).push_back(month);
        }
    }
    MasaCollector collector(pegawai, tahun, predikat);
    for (size_t index = 0; index < all.size(); ++index) {
        for (const Evaluasi& evaluasi : all.at(index).evaluasi) {
            collector.add(evaluasi, months.at(index));
        }
    }
    return collector.take();
}

/// What the officer noted of earlier conversions. A row whose words are not known can't be counted.
std::vector<MasaPredikat> noted(const Pegawai& pegawai, const PredikatTable& table)
{
    std::vector<MasaPredikat> all;
    for (const RiwayatAngkaKredit& one : pegawai.angkaKredit.riwayat) {
        const auto predikat = table.named(one.predikat);
        const auto jenjang = one.jenjang.isEmpty() ? pegawai.jenjang : fromWireName<Jenjang>(one.jenjang);
        const int from = one.bulanMulai.value_or(1);
        const int to = one.bulanSelesai.value_or(bulanSetahun);
        if (predikat && jenjang && 1 <= from && from <= to && to <= bulanSetahun) {
            all.push_back({one.tahun, from, to, MasaPredikat::Dasar::Riwayat, true, *predikat, *jenjang,
                parseDesimal(one.ak)});
        }
    }
    return all;
}

/// Kunci of a person of the file, else a name.
NamaTercetak signerOf(Reader& reader, const QString& penandatangan, QDate day)
{
    const std::optional<Pegawai> person = reader.loadAny(PegawaiKunci(penandatangan));
    NamaTercetak nama = person ? makeNamaTercetak(*person, day) : NamaTercetak{};
    if (!person) {
        nama.nama = penandatangan;
    }
    return nama;
}

QString lastPenilai(const std::vector<SkpRow>& rows, int tahun)
{
    QString penilai;
    for (const SkpRow& row : rows) {
        if (row.tahun == tahun && row.sebagai == Sebagai::Definitif) {
            penilai = row.penilai.text();
        }
    }
    return penilai;
}

/// What the officer noted of each of the three papers of that year; else the last penilai signs.
void fillNotes(Reader& reader, const std::vector<SkpRow>& rows, AngkaKreditPaper& paper)
{
    const QString penilai = lastPenilai(rows, paper.tahun);
    for (size_t at = 0; at < paper.dokumen.size(); ++at) {
        DokumenAngkaKredit& dokumen = paper.dokumen.at(at);
        dokumen.jenis = static_cast<JenisDokumenAngkaKredit>(at);
        for (const DokumenAngkaKredit& one : paper.pegawai.angkaKredit.dokumen) {
            if (one.jenis == dokumen.jenis && one.tahun == paper.tahun) {
                dokumen = one;
            }
        }
        const QString& signer = dokumen.penandatangan.isEmpty() ? penilai : dokumen.penandatangan;
        const QDate day = dokumen.tanggal.isValid() ? dokumen.tanggal : paper.periode.selesai;
        paper.penandatangan.at(at) = signerOf(reader, signer, day);
    }
}

void splitByYear(const std::vector<BarisKonversi>& rows, AngkaKreditPaper& paper)
{
    for (const BarisKonversi& row : rows) {
        if (row.masa.tahun < paper.tahun) {
            paper.sebelumnya.push_back(row);
        } else if (row.masa.tahun == paper.tahun) {
            paper.tahunIni.push_back(row);
        }
    }
}

} // namespace

bool punyaAngkaKredit(std::optional<StatusPegawai> status, std::optional<JenisJabatan> jenisJabatan)
{
    return status == StatusPegawai::Pns && jenisJabatan == JenisJabatan::Fungsional;
}

std::optional<AngkaKreditPaper> gatherAngkaKredit(
    Reader& reader, const PegawaiKunci& kunci, int tahun, const Regulation& regulation)
{
    const std::optional<Pegawai> pegawai = reader.loadAny(kunci);
    if (!pegawai) {
        return std::nullopt;
    }
    const std::vector<SkpRow> rows = reader.lists().skpOf(kunci);
    std::vector<MasaPredikat> all = noted(*pegawai, regulation.predikat);
    std::set<int> years;
    for (const SkpRow& row : rows) {
        if (row.tahun <= tahun) {
            years.insert(row.tahun);
        }
    }
    for (const int year : years) {
        const auto ofYear = evaluated(reader, *pegawai, rows, year, regulation.predikat);
        all.insert(all.end(), ofYear.begin(), ofYear.end());
    }
    AngkaKreditPaper paper;
    paper.tahun = tahun;
    splitByYear(konversi(all, regulation.angkaKredit), paper);
    if (paper.tahunIni.empty()) {
        return std::nullopt;
    }
    const MasaPredikat& last = paper.tahunIni.back().masa;
    paper.periode = {QDate(tahun, paper.tahunIni.front().masa.bulanMulai, 1),
        rentang({JenisPeriode::Bulanan, last.bulanSelesai}, tahun).selesai};
    paper.pegawai = *pegawai;
    paper.nama = makeNamaTercetak(*pegawai, paper.periode.selesai);
    paper.unit = reader.unit();
    paper.predikat = regulation.predikat;
    paper.jenjang = regulation.angkaKredit.jenjang(last.jenjang);
    fillNotes(reader, rows, paper);
    return paper;
}

} // namespace kinerja
