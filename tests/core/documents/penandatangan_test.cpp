#include "core/documents/penandatangan.h"
#include "tests/support/catch.h"

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

Paragraph line(const char* text) { return {{Run{QString::fromUtf8(text)}}}; }

Signer signer(PeranTandaTangan role, const char* nama, const char* nomor)
{
    return {role, {line("Kota, 13 Januari 2026")}, {line(nama), line(nomor)}};
}

bool isSiti(const char* nama, const char* nomor)
{
    const Penandatangan siti{
        PeranTandaTangan::Pegawai, t("Hj. Siti Aminah, S.Kep."), t("198512162019032008")};
    return isOrangnya(siti, QString::fromUtf8(nama), QString::fromLatin1(nomor));
}

} // namespace

TEST_CASE("a paper expects one signature a role, by the name and number that it prints")
{
    DocumentModel model;
    SignatureBlock block;
    block.left = signer(PeranTandaTangan::Pegawai, "Siti Aminah, S.Kep.", "NIP 19851216 201903 2 008");
    block.right = signer(PeranTandaTangan::Penilai, "H. Ma'ruf", "");
    model.blocks = {block, block};
    const std::vector<Penandatangan> all = penandatanganDari(model);
    REQUIRE(all.size() == 2);
    CHECK(all[0] ==
          Penandatangan{PeranTandaTangan::Pegawai, t("Siti Aminah, S.Kep."), t("198512162019032008")});
    CHECK(all[1] == Penandatangan{PeranTandaTangan::Penilai, t("H. Ma'ruf"), {}});
    CHECK(findPenandatangan(all, PeranTandaTangan::Atasan) == nullptr);
}

TEST_CASE("a number of the same kind decides whose certificate it is, else the name without degrees")
{
    CHECK(isSiti("Siapa pun", "19851216 201903 2 008"));
    CHECK_FALSE(isSiti("Siti Aminah", "198512162019032009"));
    CHECK(isSiti("SITI AMINAH", ""));
    CHECK(isSiti("Siti Aminah, S.Kep., M.Kes.", "3201011612850001")); // a NIK is another number
    CHECK_FALSE(isSiti("Siti Amina", ""));
    CHECK_FALSE(isSiti("Siti", ""));
    CHECK_FALSE(isSiti("", ""));
    const Penandatangan nobody{PeranTandaTangan::Penilai, t("............"), {}};
    CHECK_FALSE(isOrangnya(nobody, t("............"), {}));
    CHECK_FALSE(isOrangnya(nobody, {}, {}));
    const Penandatangan short1{PeranTandaTangan::Penilai, t("Ir. H."), {}};
    CHECK(isOrangnya(short1, t("ir. h."), {}));
    CHECK_FALSE(isOrangnya(short1, t("Hj."), {}));
}
