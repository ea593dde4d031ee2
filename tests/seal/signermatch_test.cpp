#include "core/documents/signaturefield.h"
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

TEST_CASE("a place says whose signature it waits for, and is read back", "[seal]")
{
    const Penandatangan siti{
        PeranTandaTangan::Pegawai, t("Ns. Siti Rahayu, S.Kep."), t("198512162019032008")};
    const Penandatangan rudi{PeranTandaTangan::Penilai, t("Rudi (Pj.)"), {}};
    CHECK(signatureFieldTip(siti) == t("Tanda tangan pegawai: Ns. Siti Rahayu, S.Kep. (198512162019032008)"));
    CHECK(signerOfSignatureField("ttd-pegawai", signatureFieldTip(siti)) == siti);
    CHECK(signerOfSignatureField("ttd-penilai-2", signatureFieldTip(rudi)) == rudi);
    CHECK_FALSE(signerOfSignatureField("ttd-penilai", signatureFieldTip(siti)));
    CHECK_FALSE(signerOfSignatureField("Signature1", signatureFieldTip(siti)));
    CHECK_FALSE(signerOfSignatureField("ttd-pegawai", {}));
}
