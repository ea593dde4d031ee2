#include "core/seal/signermatch.h"
#include "tests/support/catch.h"
#include "tests/support/tempfile.h"

using namespace kinerja;
using namespace kinerja::seal;
using namespace kinerja::tests;

namespace
{

SignerMatch match(const char* nama, const char* nomor, const char* nomorNaskah = "198512162019032008")
{
    Sertifikat sertifikat;
    sertifikat.nama = t(nama);
    sertifikat.nomor = t(nomor);
    return matchSigner(
        {PeranTandaTangan::Pegawai, t("Ns. Siti Rahayu, S.Kep., M.Kes."), t(nomorNaskah)}, sertifikat);
}

} // namespace

TEST_CASE("a certificate is held against the person whom the paper names", "[seal]")
{
    CHECK(match("Siti Rahayu", "198512162019032008") == SignerMatch::SamePerson);
    CHECK(match("SITI RAHAYU", "") == SignerMatch::SameName);
    CHECK(match("Siti Rahayu, M.Kes.", "3204016512850001") == SignerMatch::SameName); // a NIK
    CHECK(match("Siti Rahayu", "198512162019032008", "") == SignerMatch::SameName);
    CHECK(match("Siti Rahayu", "197001101995031001") == SignerMatch::OtherNumber);
    CHECK(match("Siti Rahmawati", "") == SignerMatch::OtherName);
    CHECK(match("", "") == SignerMatch::OtherName);
    CHECK(match("Budi Santoso", "3204016512850001") == SignerMatch::OtherName);
}
