#include "core/documents/plaintext.h"
#include "core/documents/skpdocuments.h"
#include "core/documents/tablegrid.h"
#include "tests/support/catch.h"
#include "tests/support/skpbuilder.h"

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

const Wording& words()
{
    static const Wording loaded = *Wording::load(regulationResource);
    return loaded;
}

SkpPaper paperOf(const Skp& skp)
{
    SkpPaper paper;
    paper.skp = skp;
    paper.pegawai.nama = QStringLiteral("Siti");
    paper.pegawai.labelNomor = QStringLiteral("NIP");
    paper.pegawai.nomor = QStringLiteral("19951216 201903 2 008");
    paper.penilai.nama = QStringLiteral("Bambang");
    paper.unit.nama = QStringLiteral("UPTD Puskesmas Melati");
    paper.unit.instansi = QStringLiteral("Pemerintah Kabupaten Sukamaju");
    return paper;
}

QString skpText(const Skp& skp) { return toPlainText(makeSkpDocument(paperOf(skp), words())); }

Skp of(Kelompok kelompok, Pendekatan pendekatan)
{
    return aSkp().but([&](Skp& skp) {
        skp.kelompok = kelompok;
        skp.pendekatan = pendekatan;
        skp.hasilKerja.front().perspektif = Perspektif::Anggaran;
        skp.hasilKerja.front().penugasanDari = QStringLiteral("Camat 100%1");
    });
}

} // namespace

TEST_CASE(
    "A table of words from before a form was known gets its words as delivered, and a wrong one is named")
{
    const auto withWords = [](const QByteArray& kata) {
        return Wording::load([&](const QString& id) {
            return id == QLatin1String("formulir") ? QByteArray("{\"kata\":" + kata + "}")
                                                   : regulationResource(id);
        });
    };
    const auto older = withWords("{\"judul_skp\":\"SKP UNIT KAMI\"}");
    REQUIRE(older.hasValue());
    CHECK((*older)(Kata::JudulSkp) == QStringLiteral("SKP UNIT KAMI"));
    CHECK((*older)(Kata::JudulLampiran) == words()(Kata::JudulLampiran));

    const auto wrong = withWords("{\"judul_skp\":7}");
    REQUIRE_FALSE(wrong.hasValue());
    CHECK(wrong.error().id == QStringLiteral("formulir"));
    CHECK(wrong.error().place.contains(QStringLiteral("judul_skp")));
    CHECK_FALSE(withWords("[]").hasValue());
}

TEST_CASE("Each form has its title, columns and additions")
{
    const QString jaJf = skpText(of(Kelompok::JaJf, Pendekatan::Kuantitatif));
    CHECK(jaJf.contains(QStringLiteral("BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL")));
    CHECK(jaJf.contains(QStringLiteral("*RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI*")));
    CHECK(jaJf.contains(QStringLiteral("(penugasan dari Camat 100%1)")));
    CHECK(jaJf.contains(QStringLiteral("{1×3} 1 ")));
    CHECK_FALSE(jaJf.contains(QStringLiteral("PERSPEKTIF")));
    const QString jpt = skpText(of(Kelompok::Jpt, Pendekatan::Kuantitatif));
    CHECK(jpt.contains(QStringLiteral("BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI")));
    CHECK(jpt.contains(QStringLiteral("{1×3} Anggaran")));
    CHECK_FALSE(jpt.contains(QStringLiteral("ASPEK")));
    // The unit's own where the penilai has none of their own.
    CHECK(jpt.contains(QStringLiteral("| INSTANSI | Pemerintah Kabupaten Sukamaju")));
    const QString kualitatif = skpText(of(Kelompok::JaJf, Pendekatan::Kualitatif));
    CHECK(kualitatif.contains(QStringLiteral("(Penugasan dari: Camat 100%1)")));
    CHECK(kualitatif.contains(
        QStringLiteral("Ukuran keberhasilan/Indikator Kinerja Individu, dan Target: ⏎ • Jumlah pasien")));
    const QString both = skpText(of(Kelompok::Jpt, Pendekatan::Kualitatif));
    CHECK(both.contains(QStringLiteral("Indikator Kinerja Individu, Target, dan Perspektif:")));
    CHECK(both.contains(QStringLiteral("(Anggaran)")));
}

TEST_CASE("B. TAMBAHAN stands also when empty, and Tidak ada where it is empty on purpose")
{
    CHECK(skpText(aSkp()).contains(QStringLiteral("*B. TAMBAHAN*\n--")));
    const Skp marked = aSkp().but([](Skp& skp) { skp.tidakAda = {DaftarSkp::Tambahan}; });
    CHECK(skpText(marked).contains(QStringLiteral("*B. TAMBAHAN*\n|  | {5×1} Tidak ada")));
}

TEST_CASE("An empty draft still makes every paper")
{
    const Kelompok kelompok = GENERATE(Kelompok::Jpt, Kelompok::JaJf);
    const Pendekatan pendekatan = GENERATE(Pendekatan::Kuantitatif, Pendekatan::Kualitatif);
    Skp skp;
    skp.kelompok = kelompok;
    skp.pendekatan = pendekatan;
    skp.hasilKerja = {HasilKerja{}};
    skp.hasilKerja.front().indikator = {Indikator{}};
    skp.matriks = {SelMatriks{}};
    SkpPaper paper;
    paper.skp = skp;
    for (const JenisDokumen jenis : availableDocuments(skp)) {
        const DocumentModel model = makeDocument(jenis, paper, words());
        for (const Block& block : model.blocks) {
            if (const auto* table = std::get_if<TableBlock>(&block)) {
                CHECK(gridOf(*table).has_value());
            }
        }
    }
}

TEST_CASE("A redaksional revision says which repair it is, and other revisions don't")
{
    const Skp repair = aSkp().but([](Skp& skp) {
        skp.revisi = 3;
        skp.jenisRevisi = JenisRevisi::PerbaikanRedaksional;
    });
    CHECK(skpText(repair).contains(QStringLiteral("Perbaikan ke-2")));
    SkpPaper counted = paperOf(repair);
    counted.perbaikanKe = 1;
    CHECK(toPlainText(makeSkpDocument(counted, words())).contains(QStringLiteral("Perbaikan ke-1")));
    const Skp other = aSkp().but([](Skp& skp) {
        skp.revisi = 2;
        skp.jenisRevisi = JenisRevisi::Penyesuaian;
    });
    CHECK_FALSE(skpText(other).contains(QStringLiteral("Perbaikan")));
}

TEST_CASE("Period, place and date are Indonesian, and an open date is a dotted line")
{
    SkpPaper paper = paperOf(aSkp().from(QDate(2026, 3, 2), QDate(2026, 12, 31)));
    const QString open = toPlainText(makeSkpDocument(paper, words()));
    CHECK(open.contains(QStringLiteral("PERIODE PENILAIAN: 2 MARET SD 31 DESEMBER TAHUN 2026")));
    CHECK(open.contains(QStringLiteral("...., ....")));
    paper.tempat = QStringLiteral("Sukamaju");
    paper.tanggal = QDate(2026, 3, 9);
    CHECK(toPlainText(makeSkpDocument(paper, words())).contains(QStringLiteral("Sukamaju, 9 Maret 2026")));
}

TEST_CASE("A penilai without number prints a dash in the table and no line under the signature")
{
    const QString text = skpText(aSkp());
    CHECK(text.contains(QStringLiteral("| 2 | NIP | 19951216 201903 2 008 | 2 | NIP | -")));
    CHECK(text.endsWith(QStringLiteral("*__Bambang__*\n--\n")));
}

TEST_CASE("The lists of the lampiran skip blank items and say Tidak ada only where it was said")
{
    const Skp skp = aSkp().but([](Skp& draft) {
        draft.dukunganSumberDaya = {{QStringLiteral("  "), {}}, {QStringLiteral("Tensimeter"), {}}};
        draft.skemaPertanggungjawaban.clear();
        draft.konsekuensi.clear();
        draft.tidakAda = {DaftarSkp::Konsekuensi};
    });
    const QString text = toPlainText(makeLampiranDocument(paperOf(skp), words()));
    CHECK(text.contains(QStringLiteral("| 1 | Tensimeter")));
    CHECK(text.contains(QStringLiteral("*SKEMA PERTANGGUNGJAWABAN*\n|  | \n")));
    CHECK(text.contains(QStringLiteral("*KONSEKUENSI*\n|  | Tidak ada\n")));
}

TEST_CASE("A cell of the matrix without an IKI belongs to the first of its RHK, and more than five columns "
          "share pages")
{
    Skp skp = aSkp().but([](Skp& leader) {
        leader.kelompok = Kelompok::Jpt;
        leader.hasilKerja = {aHasilKerja("h1"), aHasilKerja("h2")};
        SelMatriks first;
        first.pegawai = PegawaiKunci(QStringLiteral("bidan"));
        first.rhk = HasilKerjaKunci(QStringLiteral("h2"));
        first.peran = QStringLiteral("peran bidan");
        leader.matriks = {first};
    });
    SkpPaper paper = paperOf(skp);
    NamaTercetak bidan;
    bidan.nama = QStringLiteral("Dewi");
    paper.staf = {{PegawaiKunci(QStringLiteral("bidan")), bidan}};
    const QString text = toPlainText(makeMatriksDocument(paper, words()));
    CHECK(text.contains(QStringLiteral("| Dewi | - | - | - | -\n")));
    CHECK(text.contains(QStringLiteral("| Dewi | - | peran bidan | - | -\n")));
    CHECK(text.count(QStringLiteral("== halaman baru ==")) == 1);
    CHECK(text.contains(QStringLiteral("orientasi: mendatar")));
}

TEST_CASE("One manual for each IKI of a leader that has one, one berita acara for each dialogue")
{
    Skp skp = of(Kelompok::Jpt, Pendekatan::Kuantitatif);
    std::vector<Indikator>& indikator = skp.hasilKerja.front().indikator;
    indikator.at(0).manual.kendali = Kendali::Outcome;
    indikator.at(1).manual.tujuan = QStringLiteral(" \n");
    indikator.at(2).manual.sumberData = QStringLiteral("Kohort ibu");
    const QString manual = toPlainText(makeManualDocument(paperOf(skp), words()));
    CHECK(manual.count(QStringLiteral("*MANUAL INDIKATOR KINERJA*")) == 2);
    CHECK_FALSE(manual.contains(indikator.at(1).indikator));
    CHECK(manual.contains(indikator.at(2).indikator));
    CHECK(manual.contains(QStringLiteral("(  ) Outcome Antara")));
    const Skp talked = aSkp().but([](Skp& draft) {
        draft.dialog.push_back(aDialog(JenisDialog::Klarifikasi, QDate(2026, 1, 14)));
        draft.dialog.back().peserta = {QStringLiteral("Dewi"), QStringLiteral(" ")};
    });
    const QString minutes = toPlainText(makeBeritaAcaraDocument(paperOf(talked), words()));
    CHECK(minutes.count(QStringLiteral("/bukan format resmi/")) == 2);
    CHECK(minutes.contains(QStringLiteral("Pada hari ini, Rabu tanggal 14 Januari 2026")));
    CHECK(minutes.contains(QStringLiteral("1. Dewi\n")));
}

TEST_CASE("An SKP offers the papers that it has data for")
{
    CHECK(availableDocuments(Skp{}) == std::vector{JenisDokumen::Skp, JenisDokumen::Lampiran});
    Skp leader = of(Kelompok::Jpt, Pendekatan::Kuantitatif);
    const std::vector without{JenisDokumen::BeritaAcara, JenisDokumen::Skp, JenisDokumen::Lampiran};
    CHECK(availableDocuments(leader) == without);
    leader.hasilKerja.front().indikator.back().manual.satuan = QStringLiteral("Persen");
    CHECK(availableDocuments(leader) == std::vector{JenisDokumen::BeritaAcara, JenisDokumen::Skp,
                                            JenisDokumen::Lampiran, JenisDokumen::Manual});
}

namespace
{

/// The delivered words, but that one table says that nobody has verified it, or its keeper does.
Wording unverified(const char* table, bool inItsText)
{
    return *Wording::load([&](const QString& id) -> LawText {
        QByteArray bytes = regulationResource(id);
        if (id != QLatin1String(table)) {
            return bytes;
        }
        const auto status = inItsText ? StatusRegulasi::Resmi : StatusRegulasi::BelumTerverifikasi;
        if (inItsText) {
            bytes.replace(R"("status": "resmi")", R"("status": "belum_terverifikasi")");
        }
        return {bytes, status};
    });
}

const QString note = QStringLiteral("/bukan format resmi/");

} // namespace

TEST_CASE("A form that rests on an unverified table says that it is none of the official ones")
{
    Skp skp = of(Kelompok::Jpt, Pendekatan::Kuantitatif);
    skp.hasilKerja.front().indikator.front().manual.tujuan = QStringLiteral("Naik");
    const SkpPaper paper = paperOf(skp);
    const auto printed = [&](JenisDokumen jenis, const Wording& wording) {
        return toPlainText(makeDocument(jenis, paper, wording)).count(note);
    };
    const std::vector official{
        JenisDokumen::Skp, JenisDokumen::Lampiran, JenisDokumen::Manual, JenisDokumen::Matriks};
    const bool inItsText = GENERATE(true, false);
    for (const JenisDokumen jenis : official) {
        INFO(wireName(jenis).toStdString());
        CHECK(printed(jenis, words()) == 0);
        CHECK(printed(jenis, unverified("formulir", inItsText)) == 1);
        CHECK(printed(jenis, unverified("berakhlak", inItsText)) == (jenis == JenisDokumen::Skp ? 1 : 0));
    }
    // An own layout is none of the official ones whatever its words rest on, and says so once.
    CHECK(printed(JenisDokumen::BeritaAcara, words()) == 1);
    CHECK(printed(JenisDokumen::BeritaAcara, unverified("formulir", inItsText)) == 1);
}
