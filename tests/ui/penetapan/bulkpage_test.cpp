#include "tests/ui/penetapan/office.h"

using namespace kinerja;
using namespace kinerja::tests;

TEST_CASE("many SKP are submitted in one go, and who was skipped is listed with the reason")
{
    Office office(withoutRhk());
    BulkPage page(office.context);
    page.refresh();
    CHECK(child<QTableView>(page, "daftarSkp")->model()->rowCount() == 2);
    click(page, "ajukan");
    CHECK(text(page, "hasil") == QStringLiteral("Pilih dulu SKP dalam daftar."));
    click(page, "pilihSemua");
    click(page, "ajukan");
    CHECK(text(page, "hasil").startsWith(QStringLiteral("✔ Selesai untuk 1 SKP, 1 dilewati")));
    const auto* skipped = child<OutcomeTree>(page, "dilewati");
    REQUIRE(skipped->lines().size() >= 2);
    CHECK(skipped->lines()[0] == QStringLiteral("✖ Dilewati: 1 SKP"));
    CHECK(skipped->lines()[1].startsWith(QStringLiteral("✖ Dewi & Lestari: ")));
    CHECK(office.skp("s1").status == StatusSkp::Diajukan);
    CHECK(office.skp("s2").status == StatusSkp::Draf);

    page.showFilter(SaringanSkp::Diajukan);
    CHECK(child<QTableView>(page, "daftarSkp")->model()->rowCount() == 1);
}

TEST_CASE("drafts of many people are submitted and approved in one go, each with its own entries in the log")
{
    Office office(withoutRhk());
    BulkPage page(office.context);
    page.refresh();
    click(page, "pilihSemua");
    CHECK(text(page, "jumlah") == QStringLiteral("2 dari 2 SKP; 2 dipilih"));
    click(page, "langsung");
    click(form<ApproveForm>(page), "kerjakan");
    CHECK(text(page, "hasil").startsWith(QStringLiteral("✔ Selesai untuk 1 SKP, 1 dilewati")));
    CHECK(office.skp("s1").status == StatusSkp::Disetujui);
    CHECK(office.skp("s2").status == StatusSkp::Draf);
    auto* skipped = child<OutcomeTree>(page, "dilewati");
    Q_EMIT skipped->itemActivated(skipped->topLevelItem(0)->child(0), 0);
    CHECK(office.navigation.walked.last() == QStringLiteral("penetapan s2"));
}

TEST_CASE("what many at once did by half is said, and a repeat does the rest")
{
    Office office(withoutDialog());
    BulkPage page(office.context);
    page.refresh();
    click(page, "pilihSemua");
    click(page, "langsung");
    click(form<ApproveForm>(page), "kerjakan");
    CHECK(
        text(page, "hasil").startsWith(QStringLiteral("✔ Selesai untuk 1 SKP; 1 baru sebagian, 0 dilewati")));
    const auto* skipped = child<OutcomeTree>(page, "dilewati");
    REQUIRE(skipped->topLevelItem(0)->childCount() == 1);
    CHECK(skipped->lines()[1].startsWith(
        QStringLiteral("✖ Dewi & Lestari: sudah diajukan, belum disetujui: ")));
    CHECK(office.skp("s2").status == StatusSkp::Diajukan);

    office.holdDialog("s2");
    page.showFilter(SaringanSkp::Diajukan);
    click(page, "pilihSemua");
    click(page, "langsung");
    click(form<ApproveForm>(page), "kerjakan");
    CHECK(text(page, "hasil") == QStringLiteral("✔ Selesai untuk 1 SKP."));
    CHECK(office.skp("s2").status == StatusSkp::Disetujui);
}

TEST_CASE("of many who is skipped stands first, then each warning once with the people that it concerns")
{
    OutcomeTree tree("dilewati", QStringLiteral("Hasil"));
    tree.resize(240, 400);
    const QString late = QStringLiteral("SKP ditetapkan sesudah tenggat.");
    tree.addDone(SkpKunci(QStringLiteral("s1")), QStringLiteral("Ahmad"), {late});
    tree.addDone(SkpKunci(QStringLiteral("s2")), QStringLiteral("Budi"), {late, QStringLiteral("Target.")});
    tree.addSkipped(SkpKunci(QStringLiteral("s3")), QStringLiteral("Citra"), QStringLiteral("tanpa RHK"));
    tree.addDone(SkpKunci(QStringLiteral("s4")), QStringLiteral("Dewi <b>"), {});
    tree.showAll();
    tree.show();
    CHECK(tree.lines() ==
          QStringList{QStringLiteral("✖ Dilewati: 1 SKP"), QStringLiteral("✖ Citra: tanpa RHK"),
              QStringLiteral("⚠ SKP ditetapkan sesudah tenggat. (2 SKP)"), QStringLiteral("Ahmad"),
              QStringLiteral("Budi"), QStringLiteral("⚠ Target. (1 SKP)"), QStringLiteral("Budi"),
              QStringLiteral("✔ Selesai tanpa peringatan: 1 SKP"), QStringLiteral("Dewi <b>")});
    CHECK(tree.topLevelItem(0)->isExpanded());
    CHECK_FALSE(tree.topLevelItem(1)->isExpanded());
    // A sentence that is wider than the window has further lines.
    const auto heightOf = [&](int at) { return tree.visualItemRect(tree.topLevelItem(at)).height(); };
    CHECK(heightOf(1) > heightOf(0));
}

TEST_CASE("both signatures of many are recorded also where one of them was recorded before")
{
    Office office(UnitWorld::draft("s2", "bidan").build());
    BulkPage page(office.context);
    page.refresh();
    click(page, "pilihSemua");
    click(page, "langsung");
    click(form<ApproveForm>(page), "kerjakan");
    office.sign("s1", PeranTandaTangan::Pegawai);
    office.sign("s2", PeranTandaTangan::Penilai);

    click(page, "pilihSemua");
    click(page, "tandaTangan");
    click(form<SignatureForm>(page), "catat");
    CHECK(text(page, "hasil") == QStringLiteral("✔ Selesai untuk 2 SKP."));
    CHECK(isDitetapkan(office.skp("s1").status));
    CHECK(isDitetapkan(office.skp("s2").status));

    click(page, "tandaTangan");
    click(form<SignatureForm>(page), "catat");
    CHECK(text(page, "hasil") == QStringLiteral("✖ Tidak ada yang dikerjakan, 2 SKP dilewati:"));
}

TEST_CASE("the day on the forms is proposed for the signatures of many, and none where they differ")
{
    Office office(UnitWorld::draft("s2", "bidan").build());
    BulkPage page(office.context);
    page.refresh();
    const auto proposed = [&] {
        click(page, "pilihSemua");
        click(page, "tandaTangan");
        return child<DateField>(form<SignatureForm>(page), "tanggal")->date();
    };
    child<QTableView>(page, "daftarSkp")->selectRow(0);
    click(page, "langsung");
    child<DateField>(form<ApproveForm>(page), "tanggal")->setDate(QDate(2026, 1, 12));
    click(form<ApproveForm>(page), "kerjakan");
    CHECK(proposed() == QDate(2026, 1, 12));

    child<QTableView>(page, "daftarSkp")->selectRow(1);
    click(page, "langsung");
    click(form<ApproveForm>(page), "kerjakan");
    CHECK(proposed().isNull());
    CHECK(text(page, "hasil").isEmpty());
    click(form<SignatureForm>(page), "catat");
    CHECK(office.skp("s1").tandaTangan.empty());
    CHECK(office.skp("s2").tandaTangan.empty());
}
