#pragma once

#include "tests/support/skpbuilder.h"

#include "core/checks/checks.h"

#include <algorithm>
#include <set>

namespace kinerja::tests
{

/// The tables as delivered, read once.
inline const Regulation& deliveredLaw()
{
    static const Regulation law = loadRegulation(regulationResource).value();
    return law;
}

inline PegawaiKunci someone(const char* kunci) { return PegawaiKunci(QString::fromLatin1(kunci)); }

inline Pegawai aPegawai(const char* kunci, const char* nomor, const char* atasan)
{
    Pegawai pegawai;
    pegawai.kunci = someone(kunci);
    pegawai.nama = QString::fromLatin1(kunci);
    pegawai.identitas = {JenisIdentitas::Nip, QString::fromLatin1(nomor)};
    pegawai.atasan = someone(atasan);
    pegawai.tmtJabatan = QDate(2020, 1, 1);
    pegawai.unitKerja = QStringLiteral("Puskesmas");
    return pegawai;
}

/// What surrounds the SKP under check; without a change nothing in it leads to a finding.
struct CheckWorld {
    QDate hariIni{2026, 1, 10};
    std::vector<Pegawai> pegawai{aPegawai("perawat", "199512162019032008", "kapus"),
        aPegawai("kapus", "198003152006041007", "kadis"), aPegawai("kadis", "197204121999032004", "")};
    std::vector<SkpSingkat> skpPegawai;
    std::optional<Skp> sebelumnya;
    std::set<QString> rhk{QStringLiteral("skp-pimpinan/h1")};
    std::vector<PegawaiKunci> bawahan;
    std::vector<CapaianOrganisasi> capaian{
        {{JenisPeriode::Triwulanan, 1}, PredikatOrganisasi::Baik, {}, {}, {}, {}},
        {{}, PredikatOrganisasi::Baik, {}, {}, {}, {}}};
    std::vector<EvaluasiSingkat> evaluasiRevisiLain;
    bool akhirMencakupPeriodeTerakhir = false;
    std::optional<Penguncian> penguncian; ///< as the log has it

    std::optional<Pegawai> find(const PegawaiKunci& kunci) const
    {
        const auto at = std::find_if(
            pegawai.begin(), pegawai.end(), [&](const Pegawai& one) { return one.kunci == kunci; });
        return at == pegawai.end() ? std::nullopt : std::optional(*at);
    }

    CheckContext context() const
    {
        CheckContext context;
        context.hariIni = hariIni;
        context.regulasi = &deliveredLaw();
        context.akhirMencakupPeriodeTerakhir = akhirMencakupPeriodeTerakhir;
        context.pegawai = [this](const PegawaiKunci& kunci) { return find(kunci); };
        context.skpPegawai = [this](const PegawaiKunci&) { return skpPegawai; };
        context.skp = [this](const SkpKunci&) { return sebelumnya; };
        context.rhkAda = [this](const RhkRef& ref) { return rhk.contains(rhkRefText(ref)); };
        context.bawahan = [this](const PegawaiKunci&) { return bawahan; };
        context.pemilikNomor = [this](const QString& nomor) {
            std::vector<PegawaiKunci> owners;
            for (const Pegawai& one : pegawai) {
                if (one.identitas.nomor == nomor) {
                    owners.push_back(one.kunci);
                }
            }
            return owners;
        };
        context.capaian = [this](int) { return capaian; };
        context.evaluasiRevisiLain = [this](const SkpKunci&) { return evaluasiRevisiLain; };
        context.penguncian = [this](const SkpKunci&) { return penguncian; };
        return context;
    }

    std::vector<Finding> check(const Skp& skp) const { return checkSkp(skp, context()); }
    std::vector<Finding> check(const SkpLengkap& year) const { return checkTahun(year, context()); }
    std::vector<Finding> check(const char* kunci) const
    {
        return checkPegawai(find(someone(kunci)).value(), context());
    }
};

inline UmpanBalik aFeedback(const char* isi)
{
    UmpanBalik one;
    one.isi = QString::fromLatin1(isi);
    return one;
}

/// An evaluation that answers for the three IKI of aSkp, signed by both after its period.
inline Evaluasi anEvaluation(Periode periode, QDate signedOn)
{
    Evaluasi evaluasi;
    evaluasi.periode = periode;
    evaluasi.realisasi = {
        {QStringLiteral("h1/i1"), QStringLiteral("312 pasien"), {aFeedback("Pertahankan.")}, {}, {}},
        {QStringLiteral("h1/i2"), QStringLiteral("93%"), {aFeedback("Lengkapi format.")}, {}, {}},
        {QStringLiteral("h1/i3"), QStringLiteral("3 Bulan"), {}, {}, {}}};
    evaluasi.ratingHasilKerja = Rating::Sesuai;
    evaluasi.ratingPerilakuKerja = Rating::DiAtas;
    evaluasi.status = StatusEvaluasi::Final;
    evaluasi.diterima = signedOn;
    evaluasi.tandaTangan = {
        {someone("kapus"), signedOn, {}, CaraTandaTangan::Basah, PeranTandaTangan::Penilai, {}},
        {someone("perawat"), signedOn, {}, CaraTandaTangan::Basah, PeranTandaTangan::Pegawai, {}}};
    return evaluasi;
}

inline const Periode firstQuarter{JenisPeriode::Triwulanan, 1};

/// A running SKP on 10 April with its first quarter evaluated and proven: no finding.
inline SkpLengkap aYear()
{
    SkpLengkap year;
    year.skp =
        aSkp().withStatus(StatusSkp::Berjalan).locked(QDate(2026, 1, 20)).signedByBoth(QDate(2026, 1, 21));
    year.evaluasi = {anEvaluation(firstQuarter, QDate(2026, 4, 6))};
    BuktiDukung bukti;
    bukti.tanggal = QDate(2026, 3, 31);
    bukti.rhk = HasilKerjaKunci(QStringLiteral("h1"));
    year.pelaksanaan.buktiDukung = {bukti};
    return year;
}

inline CheckWorld inApril()
{
    CheckWorld world;
    world.hariIni = QDate(2026, 4, 10);
    return world;
}

/// One situation: the id is found there at `kolom`, or, where that is null, not found.
struct CheckCase {
    FindingId id;
    const char* kolom;
    std::vector<Finding> findings;
};

std::vector<CheckCase> contentCases();
std::vector<CheckCase> frameCases();
std::vector<CheckCase> yearCases();
std::vector<CheckCase> peopleCases();
std::vector<CheckCase> jejakCases();
std::vector<CheckCase> typedDayCases();

/// What is found in the draft of `aSkp()` after that change.
template <class Change> std::vector<Finding> draft(Change&& change)
{
    return CheckWorld().check(aSkp().but(change));
}

} // namespace kinerja::tests
