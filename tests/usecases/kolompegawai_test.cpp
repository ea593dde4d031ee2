#include "core/domain/pegawai/kolompegawai.h"
#include "tests/support/catch.h"

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

KolomDugaan guess(const char* text) { return dugaKolom(parseClipboard(t(text)).value()); }

} // namespace

TEST_CASE("a header row names the columns, whatever its case and punctuation")
{
    const KolomDugaan found = guess("No.\tNAMA PEGAWAI\tN I P\tNIP Baru\tPangkat/Gol. Ruang\tJabatan\tUnit "
                                    "Kerja\tAtasan Langsung\tTgl. Lahir\n");
    CHECK(found.adaJudul);
    CHECK(found.kolom == std::vector{KolomPegawai::Abaikan, KolomPegawai::Nama, KolomPegawai::Abaikan,
                             KolomPegawai::Nomor, KolomPegawai::PangkatGolongan, KolomPegawai::Jabatan,
                             KolomPegawai::UnitKerja, KolomPegawai::Atasan, KolomPegawai::TanggalLahir});
}

TEST_CASE("without a header the cells tell what they are")
{
    const KolomDugaan found = guess("Budi Santoso\t198003152006041007\tIII/a\tPNS\tFungsional\n"
                                    "Siti Aminah\t199512162019032008\tIII/b\tCPNS\tPelaksana\n");
    CHECK_FALSE(found.adaJudul);
    CHECK(found.kolom == std::vector{KolomPegawai::Nama, KolomPegawai::Nomor, KolomPegawai::Golongan,
                             KolomPegawai::Status, KolomPegawai::JenisJabatan});
}

TEST_CASE("a mere list is a list of names")
{
    CHECK(guess("Sukarno\nHatta\n").kolom == std::vector{KolomPegawai::Nama});
}

TEST_CASE("a column of spoiled numbers is still seen as the numbers, so that it can be refused")
{
    CHECK(guess("Budi Santoso\t1,98003E+17\nSiti Aminah\t1,99512E+17\n").kolom[1] == KolomPegawai::Nomor);
}

TEST_CASE("golongan as people write it")
{
    CHECK(parseGolongan(t("III/a")) == t("III/a"));
    CHECK(parseGolongan(t("iii a")) == t("III/a"));
    CHECK(parseGolongan(t("3A")) == t("III/a"));
    CHECK(parseGolongan(t("IV.e")) == t("IV/e"));
    CHECK(parseGolongan(t("Penata Muda Tk. I (III/b)")) == t("III/b"));
    CHECK(parseGolongan(t("Pembina / IV/a")) == t("IV/a"));
    CHECK(parseGolongan(t("ix")) == t("IX"));
    CHECK(parseGolongan(t("Penata")).isEmpty());
    CHECK(parseGolongan(t("Kepala Seksi I a b")).isEmpty());
}

TEST_CASE("words of the closed lists, and those that are none")
{
    CHECK(parseStatusPegawai(t("P3K")) == StatusPegawai::Pppk);
    CHECK(parseStatusPegawai(t("pppk (paruh waktu)")) == StatusPegawai::PppkParuhWaktu);
    CHECK_FALSE(parseStatusPegawai(t("honorer")));
    CHECK(parseJenisJabatan(t("Jabatan Fungsional")) == JenisJabatan::Fungsional);
    CHECK(parseJenjang(t("Ahli  Muda")) == Jenjang::AhliMuda);
    CHECK(parseJenisKelamin(t("Laki-laki")) == JenisKelamin::LakiLaki);
    CHECK(foldedText(t("  Dr. RENÉ  d'Arc,S.Kom ")) == t("dr rene d arc s kom"));
}
