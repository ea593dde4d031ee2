#include "core/documents/angkakreditdocuments.h"
#include "core/documents/documentjson.h"
#include "core/documents/namatercetak.h"
#include "core/documents/plaintext.h"
#include "tests/golden/golden.h"
#include "tests/support/contoh.h"
#include "ui/print/pdf.h"

#include <QDir>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

Pegawai bidan()
{
    Pegawai one;
    one.kunci = PegawaiKunci(QStringLiteral("bidan"));
    one.nama = QStringLiteral("Dewi Anggraini, S.Tr.Keb., Bd.");
    one.identitas = {JenisIdentitas::Nip, QStringLiteral("199203072015052001")};
    one.status = StatusPegawai::Pns;
    one.golongan = QStringLiteral("III/b");
    one.pangkat = QStringLiteral("Penata Muda Tk. I");
    one.jabatan = QStringLiteral("Bidan Ahli Pertama");
    one.jenisJabatan = JenisJabatan::Fungsional;
    one.jenjang = Jenjang::AhliPertama;
    one.unitKerja = QStringLiteral("UPTD Puskesmas Melati");
    one.tempatLahir = QStringLiteral("Sukamaju");
    one.tanggalLahir = QDate(1992, 3, 7);
    one.jenisKelamin = JenisKelamin::Perempuan;
    one.karpeg = QStringLiteral("B 02010203");
    one.tmtPangkat = QDate(2023, 4, 1);
    one.tmtJabatan = QDate(2021, 10, 1);
    one.angkaKredit.nilaiIntegrasi = QStringLiteral("12.345");
    one.angkaKredit.akDasar = QStringLiteral("1");
    return one;
}

/// Five months below another penilai and seven after it; last year whole.
AngkaKreditPaper twoSkp()
{
    const Regulation law = *loadRegulation(regulationResource);
    AngkaKreditPaper paper;
    paper.tahun = 2026;
    paper.periode = {QDate(2026, 1, 1), QDate(2026, 12, 31)};
    paper.pegawai = bidan();
    paper.nama = makeNamaTercetak(paper.pegawai);
    paper.unit.nama = QStringLiteral("UPTD Puskesmas Melati");
    paper.unit.instansi = QStringLiteral("Pemerintah Kabupaten Sukamaju");
    paper.unit.tempat = QStringLiteral("Sukamaju");
    paper.unit.kop = {QStringLiteral("PEMERINTAH KABUPATEN SUKAMAJU"), QStringLiteral("DINAS KESEHATAN")};
    const auto masa = [](int tahun, int from, int to, Predikat predikat) {
        return MasaPredikat{
            tahun, from, to, MasaPredikat::Dasar::Akhir, true, predikat, Jenjang::AhliPertama, {}};
    };
    paper.tahunIni = konversi(
        {masa(2026, 1, 5, Predikat::Baik), masa(2026, 6, 12, Predikat::SangatBaik)}, law.angkaKredit);
    paper.sebelumnya = konversi({masa(2025, 1, 12, Predikat::Baik)}, law.angkaKredit);
    paper.predikat = law.predikat;
    paper.jenjang = law.angkaKredit.jenjang(Jenjang::AhliPertama);
    for (DokumenAngkaKredit& dokumen : paper.dokumen) {
        dokumen.nomor = QStringLiteral("800.1/12/PKM/2027");
        dokumen.tanggal = QDate(2027, 1, 20);
        dokumen.tembusan = {QStringLiteral("Kepala BKN"), QStringLiteral("Kepala BKPSDM & <arsip>")};
    }
    for (NamaTercetak& signer : paper.penandatangan) {
        signer.nama = QStringLiteral("dr. Bambang Setiawan");
        signer.labelNomor = QStringLiteral("NIP");
        signer.nomor = QStringLiteral("19800315 200604 1 007");
    }
    return paper;
}

/// Enough for the next pangkat and jenjang; nothing was noted, nobody is known to sign.
AngkaKreditPaper enough()
{
    AngkaKreditPaper paper = twoSkp();
    paper.pegawai.angkaKredit.akJfLama = QStringLiteral("100.5");
    paper.sebelumnya.clear();
    paper.unit.kop.clear();
    paper.dokumen = {};
    paper.penandatangan = {};
    return paper;
}

/// For looking at the pages: SKP_PAGES=folder.
void show(const DocumentModel& model, const QString& name)
{
    const QString folder = qEnvironmentVariable("SKP_PAGES");
    if (folder.isEmpty()) {
        return;
    }
    const auto pdf = renderToPdf(model, {});
    REQUIRE(pdf);
    QFile out(QDir(folder).filePath(name + QStringLiteral(".pdf")));
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write(*pdf);
}

void holds(const QString& name, const DocumentModel& model)
{
    const QString text = toPlainText(model);
    CHECK(text == golden(name, text));
    const auto again = parseDocumentModel(serialize(model));
    REQUIRE(again);
    CHECK(*again == model);
    show(model, name);
}

} // namespace

TEST_CASE("The papers of angka kredit say what they said when a person read them")
{
    holds(QStringLiteral("konversi-ak"), makeKonversiDocument(twoSkp(), wording()));
    holds(QStringLiteral("akumulasi-ak"), makeAkumulasiDocument(twoSkp(), wording()));
    holds(QStringLiteral("penetapan-ak-kurang"), makePenetapanDocument(twoSkp(), wording()));
    holds(QStringLiteral("penetapan-ak-cukup"), makePenetapanDocument(enough(), wording()));
}

TEST_CASE("Birth and sex that nobody typed are those of the NIP")
{
    AngkaKreditPaper paper = twoSkp();
    paper.pegawai.tanggalLahir = {};
    paper.pegawai.jenisKelamin.reset();
    const QString printed = toPlainText(makeKonversiDocument(paper, wording()));
    CHECK(printed.contains(QStringLiteral("Sukamaju, 7 Maret 1992")));
    CHECK(printed.contains(QStringLiteral("| Perempuan")));
}
