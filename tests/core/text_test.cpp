#include "tests/support/catch.h"

#include "ui/text/datetext.h"
#include "ui/text/evaluasiacttext.h"
#include "ui/text/evaluasitext.h"
#include "ui/text/findingtext.h"
#include "ui/text/jejaktext.h"
#include "ui/text/pegawaitext.h"
#include "ui/text/regulasitext.h"
#include "ui/text/skptext.h"
#include "ui/text/text.h"
#include "ui/text/titik.h"
#include "ui/text/workflowtext.h"

#include <set>

using namespace kinerja;

namespace
{

/// Every value has a label, and no two the same one.
template <class E> void checkLabels()
{
    std::set<QString> labels;
    for (const auto& [value, name] : EnumNames<E>::table) {
        INFO(name);
        CHECK_FALSE(text::label(value).isEmpty());
        labels.insert(text::label(value));
    }
    CHECK(labels.size() == EnumNames<E>::table.size());
}

template <class... E> void checkAllLabels() { (checkLabels<E>(), ...); }

template <class E> void checkSentences()
{
    for (const auto& [value, name] : EnumNames<E>::table) {
        INFO(name);
        CHECK(text::sentence(value).endsWith(QLatin1Char('.')));
    }
}

} // namespace

TEST_CASE("every choice has a label of its own")
{
    checkAllLabels<JenisIdentitas, StatusPegawai, JenisJabatan, Jenjang, JenisKelamin, JenisTidakDinilai,
        JenisRangkap>();
    checkAllLabels<StatusSkp, Kelompok, Pendekatan, Sebagai, AlasanTutup, JenisRevisi, CaraPeran, DaftarSkp,
        JenisHasilKerja, Klasifikasi, Perspektif, Aspek, Kendali, Pelaporan, Arah, Sifat, JenisDialog,
        CaraTandaTangan, PeranTandaTangan>();
    checkAllLabels<Rating, KeadaanRealisasi, StatusEvaluasi, PutusanKeberatan, Predikat, PredikatOrganisasi,
        PemberiUmpanBalik, SifatUmpanBalik, JenisPembinaan, JenisTindakLanjut, StatusTindakLanjut,
        JenisPeriode>();
    checkAllLabels<Actor, PeristiwaSkp, PeristiwaEvaluasi, TindakanSkp, Tingkat, Tahap, StatusRegulasi>();
}

TEST_CASE("every reason has a sentence")
{
    checkSentences<BagianNomor>();
    checkSentences<NomorRusak>();
    checkSentences<TargetProblem>();
    checkSentences<Refusal>();
    checkSentences<EvaluasiRefusal>();
    checkSentences<PertentanganStatus>();
}

TEST_CASE("a refused step names both states")
{
    CHECK(text::sentence(TransitionRefused{StatusSkp::Selesai, StatusSkp::Draf, Actor::Petugas,
              Refusal::NoSuchStep}) == QStringLiteral("SKP berstatus Selesai tidak dapat menjadi Draf."));
    CHECK(text::sentence(
              TransitionRefused{StatusSkp::Draf, StatusSkp::Diajukan, Actor::Penilai, Refusal::WrongActor}) ==
          QStringLiteral("Dari Draf menjadi Diajukan bukan langkah Pejabat penilai kinerja."));
    CHECK(text::sentence(TransitionRefused{StatusSkp::Diajukan, StatusSkp::Dikembalikan, Actor::Penilai,
              Refusal::NoteMissing}) == text::sentence(Refusal::NoteMissing));
}

TEST_CASE("dates, days and periods in words")
{
    CHECK(text::tanggal(QDate(2026, 1, 31)) == QStringLiteral("31 Januari 2026"));
    CHECK(text::tanggal(QDate(2026, 8, 1)) == QStringLiteral("1 Agustus 2026"));
    CHECK(text::tanggal({}).isEmpty());
    CHECK(text::sisaWaktu({KeadaanTenggat::Dekat, 0}) == QStringLiteral("hari ini"));
    CHECK(text::sisaWaktu({KeadaanTenggat::Dekat, 1}) == QStringLiteral("besok"));
    CHECK(text::sisaWaktu({KeadaanTenggat::Jauh, 20}) == QStringLiteral("20 hari lagi"));
    CHECK(text::sisaWaktu({KeadaanTenggat::Lewat, 3}) == QStringLiteral("terlambat 3 hari"));
    CHECK(text::label(Periode{JenisPeriode::Triwulanan, 2}) == QStringLiteral("Triwulan II"));
    CHECK(text::label(Periode{JenisPeriode::Bulanan, 3}) == QStringLiteral("Bulan Maret"));
    CHECK(text::label(Periode{}) == QStringLiteral("Akhir"));
    CHECK(text::jumlah(1200) == QStringLiteral("1.200"));
}

TEST_CASE("an event of an evaluation names its period")
{
    CHECK(text::tindakan(QStringLiteral("evaluasi-dikunci"), {QStringLiteral("evaluasi-tw2")}) ==
          QStringLiteral("Evaluasi dikunci: Evaluasi Kinerja Pegawai (Triwulan II)"));
    CHECK(text::tindakan(QStringLiteral("dicetak"), {QStringLiteral("skp"), QStringLiteral("naskah-baru")}) ==
          QStringLiteral("Dicetak: SKP, naskah-baru"));
}

TEST_CASE("figures of a distribution in words")
{
    CHECK(text::sentence(Penyimpangan{JenisPenyimpangan::DiAtasPersen, {Predikat::Baik}, 70, 8, 11}) ==
          QStringLiteral("Predikat Baik dimiliki 8 dari 11 orang, lebih dari 70%."));
    CHECK(text::sentence(Penyimpangan{
              JenisPenyimpangan::KurangOrang, {Predikat::ButuhPerbaikan, Predikat::Kurang}, 1, 0, 11}) ==
          QStringLiteral("Predikat Butuh Perbaikan atau Kurang dimiliki 0 orang, seharusnya sedikitnya 1."));
    CHECK(text::polaTidakMungkin(3).startsWith(QStringLiteral("Dengan 3 orang")));
}

TEST_CASE("a table of the law that can't be used is explained")
{
    const RegulationError error{
        QStringLiteral("tenggat"), RegulationFault::OutOfRange, QStringLiteral("/penetapan/bulan")};
    CHECK(
        text::sentence(error) ==
        QString::fromUtf8(
            "Tabel peraturan “Tenggat”: angka atau tanggal pada Penetapan › Bulan (1–12) tidak masuk akal."));
}

TEST_CASE("a place in a table of the law is said in words, and so is what is wrong with a version")
{
    const auto path = [](std::initializer_list<const char*> steps) {
        QStringList jalur;
        for (const char* step : steps) {
            jalur.append(QString::fromUtf8(step));
        }
        return text::kataJalur(jalur).join(QLatin1Char('|'));
    };
    CHECK(path({"nilai", "Berorientasi Pelayanan", "panduan", "2"}) ==
          QStringLiteral("Nilai|Berorientasi Pelayanan|Panduan 2"));
    CHECK(path({"pns", "III/a", "pangkat"}) == QStringLiteral("Golongan PNS|III/a|Pangkat"));
    CHECK(path({"kata", "judul_skp"}) == QStringLiteral("Kata|Judul SKP"));
    CHECK(text::kataTempat(QStringLiteral("/pola/baik/batas/0/maks_persen")) ==
          QString::fromUtf8("Pola › Baik › Batas 1 › Paling banyak (persen)"));
    CHECK(text::kataTempat({}) == QStringLiteral("seluruh tabel"));
    CHECK(text::pilihanNilai(QStringLiteral("distribusi"),
              {QStringLiteral("pola"), QStringLiteral("baik"), QStringLiteral("terbanyak")})
              .size() == 5);
    CHECK(text::pilihanNilai(QStringLiteral("predikat"), {QStringLiteral("label"), QStringLiteral("baik")})
              .empty());
    const SaveRegulasiError twice =
        JsonFault{JsonFault::Kind::DuplicateName, 0, 0, QStringLiteral("/nilai/1/nama")};
    CHECK(text::sentence(twice) == QString::fromUtf8("Nilai 2 › Nama tertulis dua kali; hapus salah satu."));
    const SaveRegulasiError used =
        RegulasiRefusal{RegulasiRefusal::Kind::VersiTerpakai, QStringLiteral("2026.1"), {}};
    CHECK(text::sentence(used).startsWith(QStringLiteral("Versi 2026.1 menjadi dasar dokumen")));
}

TEST_CASE("a sentence ends with one full stop, also after a degree")
{
    CHECK(text::satuTitik(QStringLiteral("Dikunci oleh Andi, S.KM..")) ==
          QStringLiteral("Dikunci oleh Andi, S.KM."));
    CHECK(text::satuTitik(QStringLiteral("Atas nama Andi, S.KM.. Tidak ada yang diubah.")) ==
          QStringLiteral("Atas nama Andi, S.KM. Tidak ada yang diubah."));
    CHECK(text::satuTitik(QStringLiteral("Sukamaju, ............")) ==
          QStringLiteral("Sukamaju, ............"));
    CHECK(text::satuTitik(QStringLiteral("dst...")) == QStringLiteral("dst..."));
}
