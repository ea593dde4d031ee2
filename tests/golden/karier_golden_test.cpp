#include "core/documents/documentjson.h"
#include "core/documents/karierdocument.h"
#include "core/documents/plaintext.h"
#include "tests/golden/golden.h"
#include "tests/support/contoh.h"
#include "ui/print/pdf.h"

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

EvaluasiKarier evaluated(int tahun, const Periode& periode, Predikat predikat)
{
    EvaluasiKarier one;
    one.tahun = tahun;
    one.periode = periode;
    one.masa = rentang(periode, tahun);
    one.jabatan = QStringLiteral("Perawat Terampil");
    one.unitKerja = QStringLiteral("UPTD Puskesmas Melati");
    one.rating = {Rating::Sesuai, Rating::DiAtas};
    one.predikat = predikat;
    return one;
}

UmpanBalikKarier said(
    int tahun, QDate day, PemberiUmpanBalik dari, std::optional<SifatUmpanBalik> sifat, const char* words)
{
    UmpanBalikKarier one;
    one.tahun = tahun;
    one.isi.dari = dari;
    one.isi.isi = QString::fromUtf8(words);
    one.isi.tanggal = day;
    one.isi.sifat = sifat;
    return one;
}

std::vector<UmpanBalikKarier> feedback()
{
    std::vector<UmpanBalikKarier> all{
        said(2026, QDate(2026, 3, 2), PemberiUmpanBalik::Pimpinan, SifatUmpanBalik::Positif,
            "Sabar terhadap pasien lansia & keluarganya"),
        said(2025, QDate(2025, 6, 9), PemberiUmpanBalik::RekanKerja, SifatUmpanBalik::Konstruktif,
            "Serah terima <shift> kadang terlambat"),
        said(2026, QDate(2026, 5, 4), PemberiUmpanBalik::Pimpinan, SifatUmpanBalik::Positif,
            "Kunjungan rumah melampaui target"),
        said(2026, {}, PemberiUmpanBalik::Pimpinan, {}, "Pertahankan")};
    all[0].nilai = NilaiBerakhlak::BerorientasiPelayanan;
    all[1].nilai = NilaiBerakhlak::Harmonis;
    all[2].rhk = QStringLiteral("Terlaksananya kunjungan rumah bagi pasien penyakit kronis");
    return all;
}

KarierPaper aCareer()
{
    KarierPaper paper;
    paper.pegawai = {QStringLiteral("Siti Nurhaliza Putri, A.Md.Kep."), QStringLiteral("NIP"),
        QStringLiteral("19951216 201903 2 008"), QStringLiteral("Pengatur / II/c"),
        QStringLiteral("Perawat Terampil"), QStringLiteral("UPTD Puskesmas Melati"), {}};
    paper.unit.nama = QStringLiteral("UPTD Puskesmas Melati");
    paper.unit.instansi = QStringLiteral("Pemerintah Kabupaten Sukamaju");
    Karier& karier = paper.isi;
    karier.sampai = 2026;
    karier.tercatat = {{2024, 1, 12, QStringLiteral("Baik")}};
    for (int number = 1; number <= 4; ++number) {
        karier.evaluasi.push_back(evaluated(2025, {JenisPeriode::Triwulanan, number},
            number == 2 ? Predikat::ButuhPerbaikan : Predikat::Baik));
    }
    karier.evaluasi.push_back(evaluated(2025, {}, Predikat::Baik));
    karier.evaluasi.push_back(evaluated(2026, {JenisPeriode::Triwulanan, 1}, Predikat::SangatBaik));
    EvaluasiKarier last = evaluated(2026, {}, Predikat::SangatBaik);
    last.masa.selesai = QDate(2026, 9, 30);
    last.diubahPutusan = true;
    last.catatan = QStringLiteral("Diusulkan mengikuti pelatihan PPGD.");
    karier.evaluasi.push_back(last);
    karier.tema = temaUmpanBalik(feedback());
    Pembinaan held;
    held.tanggal = QDate(2026, 6, 12);
    held.topik = QStringLiteral("Ketepatan pelaporan bulanan");
    held.rencana = QStringLiteral("Didampingi bidan koordinator");
    karier.bimbingan = {held};
    TindakLanjut training;
    training.jenis = JenisTindakLanjut::PembinaanKarier;
    training.bentuk = QStringLiteral("Pelatihan PPGD");
    training.dasar = QStringLiteral("Predikat kinerja Sangat Baik, tahun 2026");
    training.tanggal = QDate(2026, 10, 5);
    training.nomorDokumen = QStringLiteral("800/12");
    training.status = StatusTindakLanjut::Disetujui;
    training.diputuskanOleh = QStringLiteral("Kepala Dinas Kesehatan");
    karier.tindakLanjut = {{2026, training}};
    return paper;
}

void holdsCareer(const QString& name, const DocumentModel& model)
{
    const QString text = toPlainText(model);
    CHECK(text == golden(name, text));
    const auto again = parseDocumentModel(serialize(model));
    REQUIRE(again);
    CHECK(*again == model);
    const auto pdf = renderToPdf(model, {});
    REQUIRE(pdf);
    if (const QString folder = qEnvironmentVariable("SKP_PAGES"); !folder.isEmpty()) {
        QFile out(QStringLiteral("%1/%2.pdf").arg(folder, name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(*pdf);
    }
}

} // namespace

TEST_CASE("The career of a pegawai says what it said when a person read it")
{
    holdsCareer(QStringLiteral("karier"), makeKarierDocument(aCareer(), wording()));
}

TEST_CASE("A career that has only begun says so of each part")
{
    KarierPaper paper = aCareer();
    paper.isi = {};
    paper.isi.sampai = 2026;
    paper.isi.evaluasi = {evaluated(2026, {JenisPeriode::Semesteran, 1}, Predikat::Kurang)};
    holdsCareer(QStringLiteral("karier-awal"), makeKarierDocument(paper, wording()));
}

TEST_CASE("The bars of a career stand for the same predikat on every page, thirteen beside each other")
{
    Karier karier;
    for (int month = 1; month <= 12; ++month) {
        karier.evaluasi.push_back(evaluated(2025, {JenisPeriode::Bulanan, month}, Predikat::Baik));
    }
    karier.evaluasi.push_back(evaluated(2025, {}, Predikat::Baik));
    karier.evaluasi.push_back(evaluated(2026, {JenisPeriode::Bulanan, 1}, Predikat::SangatKurang));
    const std::vector<Figure> figures = gambarKarier(karier, wording());
    REQUIRE(figures.size() == 2);
    CHECK(figures[0].categories.size() == 13);
    CHECK(figures[0].categories[11] == QStringLiteral("Des\n2025"));
    CHECK(figures[1].bars == std::vector<int>{1});
    CHECK(figures[0].top == 5);
    CHECK(figures[1].top == 5);
}
