#include "tests/support/aunit.h"

#include "core/usecases/penyusunan/createskp.h"
#include "core/usecases/penyusunan/fillmatrixcell.h"
#include "core/usecases/penyusunan/takeperjanjiankinerja.h"
#include "core/usecases/penyusunan/viewmatriks.h"
#include "core/usecases/penyusunan/viewskp.h"

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

struct AMatrix : AUnit {
    Session now = session();
    SkpKunci leader;
    HasilKerjaKunci rhk; ///< the leader's first
    IndikatorKunci iki;  ///< its first

    AMatrix()
    {
        CreateSkp command;
        command.pegawai = kapus;
        command.tahun = 2026;
        command.kelompok = Kelompok::Jpt;
        const auto created = createSkp(now, command);
        REQUIRE(created);
        leader = created->value;
        REQUIRE(takePerjanjianKinerja(now, {leader}));
        rhk = skp(leader).hasilKerja.front().kunci;
        iki = skp(leader).hasilKerja.front().indikator.front().kunci;
    }

    FillMatrixCell cell(const PegawaiKunci& pegawai, const char* peran)
    {
        return {leader, pegawai, rhk, iki, QString::fromUtf8(peran), {}, RhkSelKosong::Pertahankan};
    }
    SelDiisi fill(const FillMatrixCell& command)
    {
        const auto filled = fillMatrixCell(now, command);
        REQUIRE(filled);
        return filled->value;
    }
    MatriksView view()
    {
        const auto found = file->read([&](Reader& reader) { return viewMatriks(reader, leader); });
        REQUIRE(found);
        return found->value();
    }
};

} // namespace

TEST_CASE("a filled cell becomes an RHK of that pegawai, tied to the leader's")
{
    AMatrix unit;
    const SelDiisi filled = unit.fill(unit.cell(unit.bidan, "Kelas ibu hamil"));
    CHECK(filled.akibat == AkibatSel::RhkDibuat);
    CHECK(filled.skpBaru);
    const Skp skp = unit.skp(filled.skp);
    REQUIRE(skp.hasilKerja.size() == 1);
    CHECK(skp.hasilKerja[0].rencana == QStringLiteral("Kelas ibu hamil"));
    CHECK(skp.hasilKerja[0].rhkPimpinan == QStringLiteral("Meningkatnya pelayanan ibu dan anak"));
    CHECK(skp.hasilKerja[0].rhkPimpinanRef == rhkRefText({unit.leader, unit.rhk, unit.iki}));
    CHECK(skp.hasilKerja[0].klasifikasi == Klasifikasi::Organisasi);
    CHECK(unit.fill(unit.cell(unit.bidan, "Kelas ibu hamil")).akibat == AkibatSel::TidakBerubah);
    CHECK(unit.skp(filled.skp).hasilKerja.size() == 1);
    REQUIRE(unit.file->undo());
    CHECK(unit.view().baris.at(2).sel.at(0).keadaan == KeadaanSel::Kosong);
}

TEST_CASE("an edited cell takes its RHK along only while nobody wrote in it")
{
    AMatrix unit;
    const SkpKunci staff = unit.fill(unit.cell(unit.bidan, "Kelas ibu hamil")).skp;
    CHECK(unit.fill(unit.cell(unit.bidan, "Kelas ibu hamil tiap desa")).akibat == AkibatSel::RhkDiubah);
    Skp byHand = unit.skp(staff);
    CHECK(byHand.hasilKerja[0].rencana == QStringLiteral("Kelas ibu hamil tiap desa"));
    byHand.hasilKerja[0].rencana = QStringLiteral("Disunting");
    unit.save(byHand);
    const SelDiisi kept = unit.fill(unit.cell(unit.bidan, "Baru"));
    CHECK(kept.akibat == AkibatSel::RhkSudahDisunting);
    CHECK(kept.rencana == QStringLiteral("Disunting"));
    CHECK(unit.skp(staff) == byHand);
    const SelTampil shown = unit.view().baris.at(1).sel.at(0);
    const bool isBidan = unit.view().baris.at(1).pegawai == unit.bidan;
    const SelTampil cell = isBidan ? shown : unit.view().baris.at(2).sel.at(0);
    CHECK(cell.keadaan == KeadaanSel::Berbeda);
    CHECK(cell.peran == QStringLiteral("Baru"));
    CHECK(cell.rencana == QStringLiteral("Disunting"));
}

TEST_CASE("a locked SKP is not touched by the matrix")
{
    AMatrix unit;
    const SkpKunci staff = unit.fill(unit.cell(unit.bidan, "Kelas ibu hamil")).skp;
    Skp locked = unit.skp(staff);
    locked.status = StatusSkp::Ditetapkan;
    unit.save(locked);
    CHECK(unit.fill(unit.cell(unit.bidan, "Baru")).akibat == AkibatSel::SkpTerkunci);
    CHECK(unit.skp(staff) == locked);
    FillMatrixCell clear = unit.cell(unit.bidan, "");
    clear.rhkSelKosong = RhkSelKosong::Hapus;
    CHECK(unit.fill(clear).akibat == AkibatSel::RhkDipertahankan);
    CHECK(unit.skp(staff) == locked);
}

TEST_CASE("clearing a cell keeps its RHK unless asked otherwise")
{
    AMatrix unit;
    const SkpKunci staff = unit.fill(unit.cell(unit.bidan, "Kelas ibu hamil")).skp;
    CHECK(unit.fill(unit.cell(unit.bidan, " ")).akibat == AkibatSel::RhkDipertahankan);
    CHECK(unit.skp(staff).hasilKerja.size() == 1);
    CHECK(unit.skp(unit.leader).matriks.empty());
    const SkpKunci other = unit.fill(unit.cell(unit.perawat, "Skrining")).skp;
    FillMatrixCell clear = unit.cell(unit.perawat, "");
    clear.rhkSelKosong = RhkSelKosong::Hapus;
    CHECK(unit.fill(clear).akibat == AkibatSel::RhkDihapus);
    CHECK(unit.skp(other).hasilKerja.empty());
}

TEST_CASE("an RHK of the same text is tied, not doubled")
{
    AMatrix unit;
    CreateSkp command;
    command.pegawai = unit.perawat;
    command.tahun = 2026;
    const SkpKunci staff = createSkp(unit.now, command)->value;
    Skp skp = unit.skp(staff);
    skp.hasilKerja.resize(1);
    skp.hasilKerja[0].kunci = HasilKerjaKunci(QStringLiteral("h1"));
    skp.hasilKerja[0].rencana = QStringLiteral("Skrining  ibu hamil");
    unit.save(skp);
    CHECK(unit.fill(unit.cell(unit.perawat, "skrining ibu hamil")).akibat == AkibatSel::RhkDikaitkan);
    CHECK(unit.skp(staff).hasilKerja.size() == 1);
    CHECK(unit.skp(staff).hasilKerja[0].rhkPimpinanRef == rhkRefText({unit.leader, unit.rhk, unit.iki}));
}

TEST_CASE("the matrix shows leader, staff and guests, and who has no role")
{
    AMatrix unit;
    unit.save(aPegawai("tamu", "Tamu dari Dinas", ""));
    unit.fill(unit.cell(PegawaiKunci(QStringLiteral("tamu")), "Narasumber"));
    unit.fill(unit.cell(unit.kapus, "Pengarah"));
    unit.fill(unit.cell(unit.bidan, "Kelas ibu hamil"));
    const MatriksView view = unit.view();
    CHECK(view.kolom.size() == 3);
    REQUIRE(view.baris.size() == 4);
    CHECK(view.baris[0].pemimpin);
    CHECK(view.baris[0].sel[0].keadaan == KeadaanSel::HanyaTeks);
    CHECK(view.baris[1].pegawai == unit.bidan);
    CHECK_FALSE(view.baris[1].tanpaPeran);
    CHECK(view.baris[2].pegawai == unit.perawat);
    CHECK(view.baris[2].tanpaPeran);
    CHECK(view.baris[3].nama == QStringLiteral("Tamu dari Dinas"));
}

TEST_CASE("a role whose IKI was deleted is shown as such, and moves with its RHK when it is typed again")
{
    AMatrix unit;
    const SelDiisi filled = unit.fill(unit.cell(unit.bidan, "Kelas ibu hamil"));
    Skp leader = unit.skp(unit.leader);
    Indikator other = leader.hasilKerja[0].indikator[0];
    other.kunci = IndikatorKunci(QStringLiteral("lain"));
    leader.hasilKerja[0].indikator = {other};
    unit.save(leader);
    MatriksView view = unit.view();
    REQUIRE(view.lepas.size() == 1);
    CHECK(view.lepas[0].peran == QStringLiteral("Kelas ibu hamil"));
    CHECK(view.baris[1].tanpaPeran);

    FillMatrixCell again = unit.cell(unit.bidan, "Kelas ibu hamil");
    again.indikator = other.kunci;
    CHECK(unit.fill(again).akibat == AkibatSel::RhkDikaitkan);
    view = unit.view();
    CHECK(view.lepas.empty());
    CHECK(view.baris[1].sel[0].keadaan == KeadaanSel::Sama);
    const Skp staff = unit.skp(filled.skp);
    REQUIRE(staff.hasilKerja.size() == 1);
    CHECK(staff.hasilKerja[0].rhkPimpinanRef == rhkRefText({unit.leader, again.rhk, other.kunci}));
}

TEST_CASE("somebody of another unit gets a row when asked for, and a role without an SKP here")
{
    AMatrix unit;
    Pegawai other = aPegawai("diskominfo", "Yusuf Hidayat, S.Kom.", "");
    other.luarUnit = true;
    unit.save(other);
    const auto rows = [&](const std::vector<PegawaiKunci>& guests) {
        const auto found =
            unit.file->read([&](Reader& reader) { return viewMatriks(reader, unit.leader, guests)->baris; });
        REQUIRE(found);
        return *found;
    };
    CHECK(rows({}).size() == 3);
    REQUIRE(rows({other.kunci, unit.bidan}).size() == 4);
    CHECK(rows({other.kunci}).back().tanpaPeran);
    const SelDiisi filled = unit.fill(unit.cell(other.kunci, "Tersedianya aplikasi antrean"));
    CHECK(filled.akibat == AkibatSel::LuarUnit);
    CHECK(filled.skp.isEmpty());
    REQUIRE(rows({}).size() == 4);
    CHECK(rows({}).back().sel.front().keadaan == KeadaanSel::HanyaTeks);
    CHECK(rows({}).back().skp.isEmpty());
}

TEST_CASE("pasted cells are stored and undone as one")
{
    AMatrix unit;
    const auto pasted =
        pasteMatrix(unit.now, {unit.cell(unit.bidan, "Kelas ibu"), unit.cell(unit.perawat, "Skrining")});
    REQUIRE(pasted);
    CHECK(pasted->value.size() == 2);
    CHECK(unit.skp(unit.leader).matriks.size() == 2);
    REQUIRE(unit.file->undo());
    CHECK(unit.skp(unit.leader).matriks.empty());
    FillMatrixCell wrong = unit.cell(unit.bidan, "x");
    wrong.rhk = HasilKerjaKunci(QStringLiteral("h99"));
    CHECK(pasteMatrix(unit.now, {unit.cell(unit.perawat, "Skrining"), wrong}).error().kind ==
          PenyusunanError::Kind::RhkNotFound);
    CHECK(unit.skp(unit.leader).matriks.empty());
}

TEST_CASE("the forms of a staff SKP are offered the leader's RHK")
{
    AMatrix unit;
    const SkpKunci staff = unit.fill(unit.cell(unit.bidan, "Kelas ibu hamil")).skp;
    const auto view =
        unit.file->read([&](Reader& reader) { return viewSkp(reader, staff, QDate(2026, 1, 15)); });
    REQUIRE(view);
    CHECK(view->value().rhkPimpinan.size() == 2);
    CHECK(view->value().penilai.kunci == unit.kapus);
    const auto sources =
        unit.file->read([&](Reader& reader) { return sumberSalinan(reader, view->value().skp); });
    REQUIRE(sources);
    CHECK(sources->size() == 1);
}
