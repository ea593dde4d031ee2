#include "tests/exchange/laptop.h"
#include "tests/support/spoilpaper.h"

using namespace kinerja;
using namespace kinerja::tests;

TEST_CASE("an export imported into an empty file exports to the same bytes")
{
    for (const char* name : {"puskesmas.json", "bkpsdm.json"}) {
        Laptop first(resource(name));
        const QByteArray once = first.exported();
        Laptop second(once);
        CHECK(second.exported() == once);
    }
}

TEST_CASE(
    "a frozen paper that does not fit its hash keeps an export from being written, by the name of its SKP")
{
    Laptop laptop(resource("puskesmas.json"));
    const Skp broken = spoilPaper(*laptop.file);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    const auto written = exportPaket(*laptop.file, buffer, {});
    REQUIRE_FALSE(written);
    CHECK(written.error().kind == ExportError::Kind::NaskahRusak);
    CHECK(written.error().rusak == std::vector<SkpNaskahRusak>{{broken.kunci,
                                       laptop.pegawai(broken.pegawai.text().toLatin1().constData())->nama,
                                       broken.tahun, QStringLiteral("lampiran")}});

    // Where what is left is to be saved, the paper alone stays behind.
    bytes.clear();
    QBuffer rest(&bytes);
    REQUIRE(rest.open(QIODevice::WriteOnly));
    ExportPaket saving;
    saving.naskahRusak = NaskahRusak::Tinggalkan;
    const auto saved = exportPaket(*laptop.file, rest, saving);
    REQUIRE(saved);
    REQUIRE(saved->leftOut.size() == 1);
    CHECK(saved->leftOut.front().endsWith(QStringLiteral("/cuplikan/dokumen/1")));
    Laptop other(bytes);
    const auto there = other.skp(broken.kunci.text().toLatin1().constData());
    REQUIRE(there);
    REQUIRE(there->skp.cuplikan.dokumen.size() == 1);
    CHECK(there->skp.cuplikan.dokumen.front() == broken.cuplikan.dokumen.front());
    const QByteArray again = other.exported();
    CHECK(Laptop(again).exported() == again);
}

TEST_CASE("what lies in the Sampah comes back with a package that brings it")
{
    const QByteArray whole = package(two, skpOf("p", rhk));
    Laptop laptop(whole);
    laptop.discard("p");
    CHECK_FALSE(laptop.exported().contains("Lama"));
    const auto again = laptop.import(whole);
    REQUIRE(again.hasValue());
    CHECK(again->value.things.size() == 2);
    CHECK(laptop.pegawai("p").has_value());
    CHECK(laptop.file->read([](Reader& reader) { return reader.lists().sampah().size(); }).value() == 0);
    CHECK(laptop.exported().contains("Lama"));
}

TEST_CASE("the same package twice changes nothing the second time and logs nothing")
{
    Laptop laptop(resource("puskesmas.json"));
    const QByteArray before = laptop.exported();
    // Of the unit, and of each SKP and evaluation that came frozen: it is the import that left them so.
    CHECK(before.count("\"subjek\":\"unit/1\"") == 1);
    CHECK(before.count("\"impor\"") > 1);
    const auto again = laptop.import(resource("puskesmas.json"));
    REQUIRE(again.hasValue());
    CHECK(again->value.things.empty());
    CHECK(again->changes.isEmpty());
    CHECK(laptop.exported() == before);
}

TEST_CASE("people meet by identity number, then by kunci")
{
    Laptop laptop(package(two));
    REQUIRE(laptop.import(package(person("lain", "1", "Budi, S.H."), skpOf("lain", R"("penilai":"lain")")))
                .hasValue());
    CHECK(laptop.pegawai("p")->nama == QStringLiteral("Budi, S.H."));
    CHECK_FALSE(laptop.pegawai("lain").has_value());
    CHECK(laptop.skp("s")->skp.pegawai == PegawaiKunci(QStringLiteral("p")));
    CHECK(laptop.skp("s")->skp.penilai == PegawaiKunci(QStringLiteral("p")));

    REQUIRE(laptop.import(package(person("q", "22", "Siti"))).hasValue());
    CHECK(laptop.pegawai("q")->identitas.nomor == QStringLiteral("22"));
}

TEST_CASE("two people of one number come in, and the import says so")
{
    Laptop laptop(package(two));
    const auto imported = laptop.import(package(person("r", "7", "Rina") + ',' + person("t", "7", "Tono")));
    REQUIRE(imported.hasValue());
    REQUIRE(imported->value.warnings.size() == 1);
    const ImportWarning& warning = imported->value.warnings.front();
    CHECK(warning.kind == ImportWarning::Kind::NomorGanda);
    CHECK(warning.pointer == QStringLiteral("/pegawai/1/identitas/nomor"));
    CHECK(warning.detail == QStringLiteral("7"));
    CHECK(laptop.pegawai("r").has_value());
    CHECK(laptop.pegawai("t").has_value());
}

TEST_CASE("a key that belongs to somebody else here is replaced by one that content gives")
{
    Laptop laptop(package(two));
    const QByteArray other = package(person("p", "99", "Orang Lain"), skpOf("p", {}));
    const auto first = laptop.import(other);
    REQUIRE(first.hasValue());
    CHECK(first->value.warnings.at(0).kind == ImportWarning::Kind::PersonRekeyed);
    CHECK(laptop.pegawai("p")->nama == QStringLiteral("Budi"));
    CHECK(laptop.exported().contains("Orang Lain"));
    const QByteArray before = laptop.exported();
    CHECK(laptop.import(other)->value.things.empty());
    CHECK(laptop.exported() == before);
}

TEST_CASE("an import adds and updates drafts, and removes nothing")
{
    Laptop laptop(
        package(two, skpOf("p", rhk + R"(,"dukungan_sumber_daya":[{"isi":"Laptop"}],"catatan_status":"x")")));
    const auto result = laptop.import(package(two,
        skpOf("p",
            R"("hasil_kerja":[{"kunci":"h2","jenis":"utama"},{"kunci":"h1","jenis":"utama","rencana":"Baru"}],)"
            R"("dukungan_sumber_daya":[{"isi":"Printer"},{"isi":"Laptop"}])")));
    REQUIRE(result.hasValue());
    const Skp skp = laptop.skp("s")->skp;
    REQUIRE(skp.hasilKerja.size() == 2);
    CHECK(skp.hasilKerja.at(0).rencana == QStringLiteral("Baru"));
    CHECK(skp.hasilKerja.at(1).kunci == HasilKerjaKunci(QStringLiteral("h2")));
    REQUIRE(skp.dukunganSumberDaya.size() == 2);
    CHECK(skp.dukunganSumberDaya.at(0).isi == QStringLiteral("Laptop"));
    CHECK(skp.catatanStatus == QStringLiteral("x"));
    REQUIRE(result->value.things.size() == 1);
    CHECK(result->value.things.at(0).action == ImportAction::Updated);
}

TEST_CASE("the file keeps its own unit")
{
    Laptop laptop(package(two));
    QByteArray other = package(two);
    other.replace("\"nama\":\"U\"", "\"nama\":\"Unit lain\"");
    REQUIRE(laptop.import(other).hasValue());
    CHECK_FALSE(laptop.exported().contains("Unit lain"));
}

TEST_CASE("a person whom nobody knows is refused, a leader's RHK that nobody knows is a warning")
{
    Laptop laptop(package(two));
    const auto refused =
        laptop.refusals(package(two, skpOf("p", R"("penilai":"hantu","atasan_penilai":"q")")));
    REQUIRE(refused.size() == 1);
    CHECK(refused.at(0) == ImportRefusal{ImportRefusal::Kind::UnknownPegawai,
                               QStringLiteral("/skp/0/penilai"), QStringLiteral("hantu")});
    CHECK(laptop.refusals(package(person("r", "3", "R", R"(,"atasan":"hantu")"))).at(0).pointer ==
          QStringLiteral("/pegawai/0/atasan"));
    // One who is in the file already is known.
    REQUIRE(
        laptop
            .import(package({},
                skpOf("p",
                    R"("penilai":"q","hasil_kerja":[{"kunci":"h","jenis":"utama","rhk_pimpinan_ref":"x/y"}])")))
            .hasValue());
    const auto again = laptop.import(
        package({}, skpOf("p", R"("hasil_kerja":[{"kunci":"h","jenis":"utama","rhk_pimpinan_ref":"x/y"}])")));
    REQUIRE(again->value.warnings.size() == 1);
    CHECK(again->value.warnings.at(0).pointer == QStringLiteral("/skp/0/hasil_kerja/0/rhk_pimpinan_ref"));
    CHECK(laptop.skp("s")->skp.hasilKerja.at(0).rhkPimpinanRef == QStringLiteral("x/y"));
}

TEST_CASE("keys that stand twice are refused")
{
    Laptop laptop(package(two));
    CHECK(laptop.refusals(package(two + ',' + person("p", "7"))).at(0).pointer ==
          QStringLiteral("/pegawai/2/kunci"));
    CHECK(laptop.refusals(package(two, skpOf("p", {}) + ',' + skpOf("p", {}))).at(0).pointer ==
          QStringLiteral("/skp/1/kunci"));
    CHECK(
        laptop
            .refusals(package(two,
                skpOf("p", R"("hasil_kerja":[{"kunci":"h","jenis":"utama"},{"kunci":"h","jenis":"utama"}])")))
            .at(0)
            .pointer == QStringLiteral("/skp/0/hasil_kerja/1/kunci"));
}

TEST_CASE("a missing status follows from signatures, a stated one that contradicts them is a warning")
{
    const QByteArray both =
        R"("penilai":"q","tanda_tangan":[{"pegawai":"p","tanggal":"2026-01-10","peran":"pegawai"},)"
        R"({"pegawai":"q","tanggal":"2026-01-11","peran":"penilai"}])";
    Laptop laptop(package(two, skpOf("p", both)));
    CHECK(laptop.skp("s")->skp.status == StatusSkp::Ditetapkan);
    const auto stated = laptop.import(package(two, skpOf("p", both + R"(,"status":"draf")", "t")));
    REQUIRE(stated.hasValue());
    REQUIRE(stated->value.warnings.size() == 1);
    CHECK(stated->value.warnings.at(0).kind == ImportWarning::Kind::StatusContradicts);
}

TEST_CASE("a try lists what would happen and stores nothing")
{
    Laptop laptop(package(two));
    const QByteArray before = laptop.exported();
    const auto tried = laptop.import(package(person("r", "3", "Rina") + ',' + person("p", "1", "Budi Baru"),
                                         skpOf("p", R"("penilai":"hantu")")),
        CaraImpor::Coba);
    REQUIRE(tried.hasValue());
    CHECK(tried->value.things.size() == 3);
    CHECK(tried->value.things.at(0) ==
          ImportedThing{ImportAction::Added, Subject::Pegawai, QStringLiteral("r"), QStringLiteral("Rina")});
    CHECK(tried->value.things.at(1).action == ImportAction::Updated);
    CHECK(tried->value.refusals.size() == 1);
    CHECK(laptop.exported() == before);
}

TEST_CASE("counselling notes that a package leaves out stay")
{
    const QByteArray notes =
        R"("pembinaan":[{"jenis":"konseling","tanggal":"2026-01-05","topik":"rahasia"}])";
    Laptop laptop(package(two, skpOf("p", notes)));
    const QByteArray open = laptop.exported({});
    CHECK_FALSE(open.contains("rahasia"));
    REQUIRE(laptop.import(open).hasValue());
    CHECK(laptop.skp("s")->pelaksanaan.pembinaan.size() == 1);
}

TEST_CASE("the event log and the contents of files come back to the byte")
{
    const QByteArray event =
        R"({"asal":"a","subjek":"skp/s","tindakan":"diajukan","uuid":"u1","waktu":"2026-01-05T01:02:03.004Z"})";
    QByteArray content(3'000'000, 'x');
    const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
    Laptop laptop(package(two,
        skpOf("p", R"("berkas_resmi":[{"nama":"a.pdf","isi_base64":")" + content.toBase64() +
                       R"(","sha256":")" + hash + "\"}]"),
        R"(,"jejak":[)" + event + ']'));
    const QByteArray once = laptop.exported();
    CHECK(once.contains(event));
    CHECK_FALSE(once.contains("impor"));
    CHECK(once.contains(content.toBase64()));
    CHECK_FALSE(laptop.exported({}).contains("isi_base64"));
    Laptop second(once);
    CHECK(second.exported() == once);

    QByteArray changed(event);
    changed.replace("diajukan", "disetujui");
    CHECK(second.refusals(package(two, {}, R"(,"jejak":[)" + changed + ']')).at(0).kind ==
          ImportRefusal::Kind::OtherEvent);
    CHECK(second.refusals(package(two, {}, R"(,"jejak":[{"uuid":"u2"}])")).at(0) ==
          ImportRefusal{
              ImportRefusal::Kind::NotAnEvent, QStringLiteral("/jejak/0/subjek"), QStringLiteral("subjek")});
}

TEST_CASE("some people's package holds them, whom they name, and their events alone")
{
    Laptop laptop(package(person("p", "1", "Budi", R"(,"atasan":"q")") + ',' + person("q", "2", "Siti") +
                              ',' + person("r", "3", "Rina"),
        skpOf("p", R"("penilai":"q")") + ',' + skpOf("r", {}, "t")));
    ExportPaket command;
    command.pegawai = {PegawaiKunci(QStringLiteral("p"))};
    const QByteArray part = laptop.exported(command);
    CHECK(part.contains("Siti"));
    CHECK_FALSE(part.contains("Rina"));
    CHECK_FALSE(part.contains("impor"));
    Laptop other(part);
    CHECK(other.skp("s").has_value());
    CHECK_FALSE(other.skp("t").has_value());
}

TEST_CASE("settings and the law that the file has stay, others are added")
{
    const QByteArray more =
        R"(,"regulasi":[{"id":"predikat","versi":"1","isi":"{}"}],"pengaturan":{"a":1,"b":"x"})";
    Laptop laptop(package(two, {}, more));
    QByteArray other = package(two, {}, more);
    other.replace("{}", "{ }").replace("\"a\":1", "\"a\":2,\"c\":true");
    const auto result = laptop.import(other);
    REQUIRE(result.hasValue());
    CHECK(result->value.warnings.size() == 2);
    CHECK(laptop.exported().contains("\"a\": 1"));
    CHECK(laptop.exported().contains("\"c\": true"));
}

TEST_CASE("an import that makes two acts follow the same one says whose log has branched")
{
    const auto log = [](const std::vector<QByteArray>& events) -> QByteArray {
        return QByteArray(R"(,"jejak":[)") + events.front() + ',' + events.back() + ']';
    };
    Perantai rantai;
    const QString first = rantai.add("skp/s", "skp-diajukan", "x");
    rantai.add("skp/s", "skp-ditarik", "x");
    rantai.goBackTo("skp/s", first);
    rantai.add("skp/s", "skp-dikembalikan", "y");
    rantai.add("skp/s", "dicetak", "y");
    const auto isi = [&](size_t at) { return rantai.log.at(at).isi; };
    Laptop laptop(package(two, skpOf("p", {}), log({isi(0), isi(1)})));
    const QByteArray branching = package(two, skpOf("p", {}), log({isi(0), isi(2)}));
    for (const CaraImpor cara : {CaraImpor::Coba, CaraImpor::Lakukan}) {
        const auto imported = laptop.import(branching, cara);
        REQUIRE(imported.hasValue());
        REQUIRE(imported->value.warnings.size() == 1);
        CHECK(imported->value.warnings.at(0).kind == ImportWarning::Kind::JejakBercabang);
        CHECK(imported->value.warnings.at(0).detail == QStringLiteral("Budi"));
    }
    // The same again changes nothing and says nothing; what only goes on is no branch.
    const QByteArray once = laptop.exported();
    CHECK(laptop.import(branching)->value.warnings.empty());
    CHECK(laptop.exported() == once);
    CHECK(laptop.import(package(two, {}, log({isi(2), isi(3)})))->value.warnings.empty());
    Laptop second(laptop.exported());
    CHECK(second.exported() == laptop.exported());
}

TEST_CASE("a package does not say who belongs to this unit")
{
    Laptop laptop(package(two));
    const QByteArray outside = R"(,"luar_unit":true)";
    REQUIRE(
        laptop.import(package(person("p", "1", "Budi", outside) + ',' + person("r", "3", "Rina", outside)))
            .hasValue());
    CHECK_FALSE(laptop.pegawai("p")->luarUnit);
    CHECK(laptop.pegawai("r")->luarUnit);
    REQUIRE(laptop.import(package(person("r", "3", "Rina"))).hasValue());
    CHECK(laptop.pegawai("r")->luarUnit);
}
