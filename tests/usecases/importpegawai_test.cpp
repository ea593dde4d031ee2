#include "core/usecases/pegawai/importpegawairows.h"

#include "core/regulation/regulation.h"
#include "tests/support/tempfile.h"

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

const GolonganTable& golongan()
{
    static const GolonganTable table =
        GolonganTable::parse(regulationResource(QStringLiteral("golongan"))).value();
    return table;
}

struct Pasted {
    TempFile temp;
    CellTable table;
    KolomDugaan kolom;

    std::vector<BarisPegawai> preview(const QString& text)
    {
        table = parseClipboard(text).value();
        kolom = dugaKolom(table);
        return temp.file
            ->read([&](Reader& reader) { return previewPegawaiRows(reader, golongan(), table, kolom); })
            .value();
    }
    Result<Outcome<ImportedPegawai>, Refused<ImportRowFault>> import(std::set<size_t> rows)
    {
        Session session = temp.session();
        return importPegawaiRows(session, golongan(), {table, kolom, std::move(rows)});
    }
    std::vector<PegawaiRow> people()
    {
        return temp.file->read([](Reader& reader) { return reader.lists().pegawai(QDate(2026, 1, 1)); })
            .value();
    }
};

bool has(const BarisPegawai& row, TemuanBaris::Kind kind)
{
    return std::any_of(row.temuan.begin(), row.temuan.end(), [&](auto& found) { return found.kind == kind; });
}

} // namespace

TEST_CASE("rows pasted from a spreadsheet become people, with the superior from the same table")
{
    Pasted pasted;
    const auto rows = pasted.preview(t("Nama\tNIP\tPangkat/Gol\tJabatan\tStatus\tAtasan\n"
                                       "dr. Ana\t'19800315 200604 1 007\tPembina (IV/a)\tKepala\tPNS\t\n"
                                       "\"Siti\nAminah\"\t199105252023212031\tIX\tBidan\tPPPK\tdr. Ana\n"));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].temuan.empty());
    CHECK(rows[1].temuan.empty());
    CHECK(rows[0].pegawai.pangkat == t("Pembina"));
    CHECK(rows[1].pegawai.nama == t("Siti Aminah"));
    CHECK(rows[1].pegawai.identitas.jenis == JenisIdentitas::NiPppk);
    CHECK(rows[1].pegawai.unitKerja == t("UPTD Puskesmas Melati"));
    const auto imported = pasted.import({1, 2});
    REQUIRE(imported);
    CHECK(imported->value == ImportedPegawai{2, 0});
    const auto people = pasted.people();
    CHECK(people[1].namaAtasan == t("dr. Ana"));
    SECTION("a second time nothing is new")
    {
        const auto again = pasted.preview(t("Nama\tNIP\tJabatan\ndr. Ana\t198003152006041007\tKepala\n"));
        CHECK(again[0].nasib == NasibBaris::Sama);
    }
    SECTION("a known number updates the filled cells and keeps the rest")
    {
        const auto again =
            pasted.preview(t("NIP\tNama\tJabatan\tStatus\n198003152006041007\tdr. Ana\tKepala Dinas\t\n"));
        CHECK(again[0].nasib == NasibBaris::Diperbarui);
        CHECK(again[0].berubah == std::vector{KolomPegawai::Jabatan});
        REQUIRE(pasted.import({1}));
        CHECK(pasted.people()[0].jabatan == t("Kepala Dinas"));
        CHECK(pasted.people()[0].status == StatusPegawai::Pns);
    }
    SECTION("the paste is undone as one")
    {
        REQUIRE(pasted.temp.file->undo());
        CHECK(pasted.people().empty());
    }
}

TEST_CASE("spoiled and doubled numbers hold a row back, and all chosen rows with it")
{
    Pasted pasted;
    const auto rows = pasted.preview(t("Nama\tNIP\n"
                                       "Ana\t1,98003E+17\n"
                                       "Budi\t198003152006041000\n"
                                       "Citra\t199105252023212031\n"
                                       "Dedi\t199105252023212031\n"
                                       "\t199512162019032008\n"
                                       "Eka\t123\n"));
    CHECK(has(rows[0], TemuanBaris::Kind::NomorNotasiIlmiah));
    CHECK(rows[0].pegawai.identitas.nomor.isEmpty());
    CHECK(has(rows[1], TemuanBaris::Kind::NomorDibulatkan));
    CHECK(rows[2].nasib == NasibBaris::Baru);
    CHECK(has(rows[3], TemuanBaris::Kind::NomorGandaDiTabel));
    CHECK(has(rows[4], TemuanBaris::Kind::NamaKosong));
    CHECK(rows[5].nasib == NasibBaris::Baru);
    const auto refused = pasted.import({1, 3});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().faults.front().baris == 1);
    CHECK(pasted.people().empty());
    REQUIRE(pasted.import({3}));
    CHECK(pasted.people().size() == 1);
}

TEST_CASE("a column of numbers that all went through a spreadsheet is refused, each of them")
{
    Pasted pasted;
    const QString rounded = t("Nama\tNIP\n"
                              "Ana\t198609262015051008\n"
                              "Budi\t199512162019031008\n"
                              "Citra\t199105252023212032\n"
                              "Dedi\t197503122000031008\n"
                              "Eka\t199006142014022016\n");
    // Five may be chance …
    CHECK_FALSE(has(pasted.preview(rounded)[0], TemuanBaris::Kind::NomorDibulatkan));
    // … six are none …
    for (const BarisPegawai& row : pasted.preview(rounded + t("Fajar\t198811302012121024\n"))) {
        CHECK(has(row, TemuanBaris::Kind::NomorDibulatkan));
    }
    // … and one that no double holds shows that the column is as it was typed.
    for (const BarisPegawai& row :
        pasted.preview(rounded + t("Fajar\t198811302012121024\nGita\t198609262015051001\n"))) {
        CHECK_FALSE(has(row, TemuanBaris::Kind::NomorDibulatkan));
    }
}

TEST_CASE("what is not understood is a finding, and the field stays empty")
{
    Pasted pasted;
    const auto rows = pasted.preview(t("Nama\tStatus\tGol\tTanggal Lahir\tAtasan\n"
                                       "Ana\thonorer\tV/z\tkapan\tSiapa\n"
                                       "Budi\tPNS\tIII/a\t1 Mei 1990\tBudi\n"
                                       "Citra\t\t\t\tDedi\nDedi\t\t\t\tCitra\n"));
    CHECK(std::count_if(rows[0].temuan.begin(), rows[0].temuan.end(),
              [](auto& f) { return f.kind == TemuanBaris::Kind::TidakDipahami; }) == 2);
    CHECK(has(rows[0], TemuanBaris::Kind::GolonganTidakDikenal));
    CHECK(has(rows[0], TemuanBaris::Kind::AtasanTidakDitemukan));
    CHECK(rows[0].nasib == NasibBaris::Baru);
    CHECK(has(rows[1], TemuanBaris::Kind::AtasanDiriSendiri));
    CHECK(rows[1].pegawai.tanggalLahir == QDate(1990, 5, 1));
    CHECK(has(rows[2], TemuanBaris::Kind::AtasanMelingkar));
    CHECK(has(rows[3], TemuanBaris::Kind::AtasanMelingkar));
}

TEST_CASE("a loop through people of the file is found before it is stored")
{
    Pasted pasted;
    pasted.preview(t("Nama\tNIP\tAtasan\nAna\t198003152006041007\t\nBudi\t199105252023212031\tAna\n"));
    REQUIRE(pasted.import({1, 2}));
    const auto rows = pasted.preview(t("Nama\tNIP\tAtasan\nAna\t198003152006041007\tBudi\n"));
    CHECK(has(rows[0], TemuanBaris::Kind::AtasanMelingkar));
    CHECK(rows[0].nasib == NasibBaris::Galat);
}

TEST_CASE("two thousand pasted rows are stored as one act")
{
    Pasted pasted;
    QString text = t("Nama\tNRP\tStatus\tAtasan\n");
    std::set<size_t> all;
    for (size_t i = 1; i <= 2000; ++i) {
        text += QStringLiteral("Orang %1\t%2\tPolri\t%3\n")
                    .arg(i)
                    .arg(10'000'000 + i)
                    .arg(i == 1 ? QString() : t("Orang 1"));
        all.insert(i);
    }
    CHECK(pasted.preview(text).size() == 2000);
    const auto imported = pasted.import(all);
    REQUIRE(imported);
    CHECK(imported->value.baru == 2000);
}
