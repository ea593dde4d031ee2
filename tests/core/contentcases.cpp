#include "tests/core/checkworld.h"

namespace kinerja::tests
{

namespace
{

template <class Change> std::vector<Finding> leader(Change&& change)
{
    return CheckWorld().check(aSkp().but([&](Skp& skp) {
        skp.kelompok = Kelompok::Jpt;
        skp.hasilKerja.front().perspektif = Perspektif::ProsesBisnis;
        change(skp);
    }));
}

template <class Change> std::vector<Finding> kualitatif(Change&& change)
{
    return CheckWorld().check(aSkp().but([&](Skp& skp) {
        skp.pendekatan = Pendekatan::Kualitatif;
        skp.hasilKerja.front().indikator = {
            anIndikator("i1", Aspek::Kuantitas, "Laporan terbit 15 hari setelah survei", "")};
        change(skp);
    }));
}

HasilKerja& rhk(Skp& skp) { return skp.hasilKerja.front(); }
Indikator& iki(Skp& skp) { return rhk(skp).indikator.front(); }
void nothing(Skp&) {}

void addEmptyLists(std::vector<CheckCase>& cases)
{
    using F = FindingId;
    cases.push_back({F::DukunganKosong, "/dukungan_sumber_daya",
        draft([](Skp& skp) { skp.dukunganSumberDaya.clear(); })});
    cases.push_back({F::DukunganKosong, nullptr, draft([](Skp& skp) {
                         skp.dukunganSumberDaya.clear();
                         skp.tidakAda = {DaftarSkp::DukunganSumberDaya};
                     })});
    cases.push_back({F::SkemaKosong, "/skema_pertanggungjawaban", draft([](Skp& skp) {
                         skp.skemaPertanggungjawaban = {{QStringLiteral("  "), {}}};
                     })});
    cases.push_back({F::SkemaKosong, nullptr, draft([](Skp& skp) {
                         skp.skemaPertanggungjawaban = {};
                         skp.tidakAda = {DaftarSkp::SkemaPertanggungjawaban};
                     })});
    cases.push_back({F::KonsekuensiKosong, "/konsekuensi", draft([](Skp& skp) {
                         skp.konsekuensi.clear();
                         skp.tidakAda = {DaftarSkp::DukunganSumberDaya};
                     })});
    cases.push_back({F::KonsekuensiKosong, nullptr, draft([](Skp& skp) {
                         skp.konsekuensi = {{QString(), {}}, {QStringLiteral("Teguran"), {}}};
                     })});
}

void addTargets(std::vector<CheckCase>& cases)
{
    using F = FindingId;
    const char* target = "/hasil_kerja/0/indikator/0/target";
    cases.push_back(
        {F::IkiTanpaTarget, target, draft([](Skp& skp) { iki(skp).target = QStringLiteral(" "); })});
    cases.push_back({F::IkiTanpaTarget, nullptr, kualitatif(nothing)});
    cases.push_back({F::TargetTidakTerbaca, target,
        draft([](Skp& skp) { iki(skp).target = QStringLiteral("minimal 5"); })});
    cases.push_back({F::TargetTidakTerbaca, nullptr,
        draft([](Skp& skp) { iki(skp).target = QStringLiteral("61,95%"); })});
    cases.push_back({F::TargetTidakTerbaca, nullptr, draft([](Skp& skp) { iki(skp).target.clear(); })});
    cases.push_back({F::IndikatorKosong, "/hasil_kerja/0/indikator/0/indikator",
        kualitatif([](Skp& skp) { iki(skp).indikator.clear(); })});
    cases.push_back({F::IndikatorKosong, nullptr, kualitatif(nothing)});
    cases.push_back({F::KalimatTanpaUkuran, "/hasil_kerja/0/indikator/0/indikator",
        kualitatif([](Skp& skp) { iki(skp).indikator = QStringLiteral("Modul yang mudah dipahami"); })});
    cases.push_back({F::KalimatTanpaUkuran, nullptr,
        kualitatif([](Skp& skp) { iki(skp).indikator = QStringLiteral("Modul siap bulan Juni"); })});
    cases.push_back({F::KalimatTanpaUkuran, nullptr, kualitatif([](Skp& skp) {
                         iki(skp).indikator = QStringLiteral("Modul yang mudah dipahami");
                         iki(skp).target = QStringLiteral("12 modul"); // prints behind the sentence
                     })});
    cases.push_back({F::KalimatTanpaUkuran, nullptr,
        draft([](Skp& skp) { iki(skp).indikator = QStringLiteral("Jumlah pasien"); })});
}

void addAspects(std::vector<CheckCase>& cases)
{
    using F = FindingId;
    cases.push_back({F::TanpaAspekKuantitas, "/hasil_kerja/0/indikator",
        draft([](Skp& skp) { iki(skp).aspek = Aspek::Biaya; })});
    cases.push_back(
        {F::TanpaAspekKuantitas, nullptr, leader([](Skp& skp) { iki(skp).aspek = Aspek::Biaya; })});
    cases.push_back({F::IkiTanpaAspek, "/hasil_kerja/0/indikator/0/aspek",
        draft([](Skp& skp) { iki(skp).aspek.reset(); })});
    cases.push_back({F::IkiTanpaAspek, nullptr, leader([](Skp& skp) { iki(skp).aspek.reset(); })});
    cases.push_back({F::AspekGanda, "/hasil_kerja/0/indikator/2/aspek",
        draft([](Skp& skp) { rhk(skp).indikator.back().aspek = Aspek::Kualitas; })});
    cases.push_back(
        {F::AspekGanda, nullptr, draft([](Skp& skp) { skp.hasilKerja.push_back(aHasilKerja("h2")); })});
}

} // namespace

std::vector<CheckCase> contentCases()
{
    using F = FindingId;
    std::vector<CheckCase> cases{
        {F::TanpaRhkUtama, "/hasil_kerja",
            draft([](Skp& skp) { rhk(skp).jenis = JenisHasilKerja::Tambahan; })},
        {F::TanpaRhkUtama, nullptr, draft(nothing)},
        {F::RhkTanpaRencana, "/hasil_kerja/0/rencana", draft([](Skp& skp) { rhk(skp).rencana.clear(); })},
        {F::RhkTanpaRencana, nullptr, draft(nothing)},
        {F::RhkTanpaIki, "/hasil_kerja/0/indikator", draft([](Skp& skp) { rhk(skp).indikator.clear(); })},
        {F::RhkTanpaIki, nullptr, draft(nothing)},
        {F::RhkTanpaPerspektif, "/hasil_kerja/0/perspektif",
            leader([](Skp& skp) { rhk(skp).perspektif.reset(); })},
        {F::RhkTanpaPerspektif, nullptr, leader(nothing)},
        {F::RhkTanpaPerspektif, nullptr, leader([](Skp& skp) {
             rhk(skp).perspektif.reset();
             skp.pendekatan = Pendekatan::Kualitatif;
         })},
        {F::RhkTanpaRhkPimpinan, "/hasil_kerja/0/rhk_pimpinan",
            draft([](Skp& skp) { rhk(skp).rhkPimpinan.clear(); })},
        {F::RhkTanpaRhkPimpinan, "/hasil_kerja/0/rhk_pimpinan", draft([](Skp& skp) {
             rhk(skp).rhkPimpinan.clear();
             rhk(skp).klasifikasi.reset();
         })},
        {F::RhkTanpaRhkPimpinan, nullptr, draft([](Skp& skp) { rhk(skp).rhkPimpinanRef.clear(); })},
        {F::RhkTanpaRhkPimpinan, nullptr, draft([](Skp& skp) {
             rhk(skp).rhkPimpinan.clear();
             rhk(skp).klasifikasi = Klasifikasi::Individu;
         })},
        {F::RhkTanpaRhkPimpinan, nullptr, leader([](Skp& skp) { rhk(skp).rhkPimpinan.clear(); })},
        {F::ManualKosong, "/hasil_kerja/0/indikator/0/manual",
            leader([](Skp& skp) { iki(skp).manual.tujuan = QStringLiteral("  "); })},
        {F::ManualKosong, nullptr, draft(nothing)},
        {F::ManualKosong, nullptr, leader([](Skp& skp) { skp.status = StatusSkp::Disetujui; })},
        {F::ManualTidakLengkap, "/hasil_kerja/0/indikator/0/manual",
            leader([](Skp& skp) { iki(skp).manual.tujuan = QStringLiteral("Menurunkan risiko"); })},
        {F::ManualTidakLengkap, nullptr, leader([](Skp& skp) {
             for (Indikator& one : rhk(skp).indikator) {
                 one.manual = {QStringLiteral("t"), QStringLiteral("d"), {}, {}, Kendali::Outcome,
                     QStringLiteral("s"), Pelaporan::Bulanan};
             }
             skp.pendekatan = Pendekatan::Kualitatif;
         })},
        {F::ManualKosong, nullptr, leader([](Skp& skp) {
             for (Indikator& one : rhk(skp).indikator) {
                 one.manual.pelaporan = Pelaporan::Bulanan;
             }
         })},
        {F::RujukanPutus, "/hasil_kerja/0/rhk_pimpinan_ref",
            draft([](Skp& skp) { rhk(skp).rhkPimpinanRef = QStringLiteral("skp-pimpinan/h9"); })},
        {F::RujukanPutus, "/hasil_kerja/0/rhk_pimpinan_ref",
            draft([](Skp& skp) { rhk(skp).rhkPimpinanRef = QStringLiteral("h1"); })},
        {F::RujukanPutus, nullptr, draft(nothing)},
        {F::TeksTerlaluPanjang, "/hasil_kerja/0/rencana",
            draft([](Skp& skp) { rhk(skp).rencana = QString(501, QLatin1Char('x')); })},
        {F::TeksTerlaluPanjang, "/konsekuensi/0/isi",
            draft([](Skp& skp) { skp.konsekuensi.front().isi = QString(501, QLatin1Char('x')); })},
        {F::TeksTerlaluPanjang, nullptr,
            draft([](Skp& skp) { rhk(skp).rencana = QString(500, QLatin1Char('x')); })},
    };
    addEmptyLists(cases);
    addTargets(cases);
    addAspects(cases);
    return cases;
}

} // namespace kinerja::tests
