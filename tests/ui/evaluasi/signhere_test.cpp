#include "core/seal/verifypdf.h"
#include "tests/seal/testkeys.h"
#include "tests/ui/evaluasi/evaluasioffice.h"
#include "ui/evaluasi/keberatanform.h"
#include "ui/evaluasi/smallforms.h"
#include "ui/forms/datefield.h"
#include "ui/penetapan/signatureform.h"
#include "ui/seal/signdialog.h"

#include <QFile>
#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

/// Chooses to sign here, and signs with that person's key; what the page says then.
QString signHere(EvaluasiOffice& office, ShownPage& page, ActEvaluasi which, const PemegangKunci& who)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("kunci.p12")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(who.pkcs12("rahasia"));
    file.close();
    act(page, which);
    auto* form = page.findChild<SignatureForm*>();
    pick(*form, "cara", static_cast<int>(CaraTandaTangan::Elektronik));
    press(*form, "catat");
    auto* dialog = page.findChild<SignDialog*>();
    REQUIRE(dialog != nullptr);
    office.prompter.paths = {file.fileName()};
    office.prompter.confirmations = {true};
    press(*dialog, "pilihKunci");
    QTest::keyClicks(child<QLineEdit>(*dialog, "sandi"), QStringLiteral("rahasia"));
    press(*dialog, "tandatangani");
    const auto* answer = child<QLabel>(*dialog, "jawaban");
    REQUIRE(QTest::qWaitFor([&] { return !answer->text().endsWith(QChar(u'…')); }, 30000));
    INFO(answer->text().toStdString());
    CHECK(answer->text().contains(QStringLiteral("tanda tangan dicatat")));
    delete dialog;
    return textOf(page, "jawabanEvaluasi");
}

/// Who signed the newest kept PDF.
QStringList signersOfNewest(EvaluasiOffice& office)
{
    QByteArray bytes;
    office.storage.query<bool>(&office.storage,
        [&, sha256 = office.evaluasi().berkasResmi.back().sha256](Reader& reader) {
            return reader.berkas().read(sha256, [&](const QByteArray& piece) {
                bytes += piece;
                return true;
            });
        },
        {});
    const auto verdict = seal::verifyPdf(bytes, seal::TrustedCertificates());
    CHECK(verdict.putusan == seal::Putusan::Utuh);
    QStringList names;
    for (const auto& one : verdict.tandaTangan) {
        names += one.nama;
    }
    return names;
}

} // namespace

TEST_CASE(
    "an evaluation is signed here by penilai and pegawai, and the decision on its objection by the atasan")
{
    const PemegangKunci kapus({.nama = QStringLiteral("Bambang Sutrisno")});
    const PemegangKunci perawat({.nama = QStringLiteral("Siti <b>Aminah</b>")});
    const PemegangKunci kadis({.nama = QStringLiteral("Ratna Wulandari")});
    EvaluasiOffice office;
    ShownPage page(office);
    page.showSkp(skpKunci("s"));
    rate(page);
    act(page, ActEvaluasi::Kunci);
    press(*page.findChild<LockForm*>(), "kerjakan");

    const QString told = signHere(office, page, ActEvaluasi::TandaTanganPenilai, kapus);
    CHECK(told.startsWith(QStringLiteral("✔ Disimpan; tanda tangan dicatat: Pejabat penilai kinerja")));
    CHECK(office.evaluasi().status == StatusEvaluasi::Final);
    const size_t papers = office.evaluasi().berkasResmi.size();
    CHECK(papers >= 2);
    signHere(office, page, ActEvaluasi::TandaTanganPegawai, perawat);
    CHECK(office.evaluasi().diterima == QDate(2026, 4, 10));
    CHECK(signersOfNewest(office) ==
          QStringList{QStringLiteral("Bambang Sutrisno"), QStringLiteral("Siti <b>Aminah</b>")});

    act(page, ActEvaluasi::Keberatan);
    auto* form = page.findChild<KeberatanForm*>();
    child<DateField>(*form, "tanggalKeberatan")->setDate(QDate(2026, 4, 10));
    child<QPlainTextEdit>(*form, "isiKeberatan")->setPlainText(QStringLiteral("Target terlampaui."));
    pick(page, "putusanKeberatan", static_cast<int>(PutusanKeberatan::Tetap));
    child<QPlainTextEdit>(*form, "keputusanKeberatan")->setPlainText(QStringLiteral("Tetap."));
    press(*form, "kerjakan");
    office.prompter.confirmations = {true};
    act(page, ActEvaluasi::KunciPutusan);
    signHere(office, page, ActEvaluasi::TandaTanganAtasan, kadis);
    REQUIRE(office.evaluasi().keberatan.tandaTangan.size() == 1);
    CHECK(office.evaluasi().keberatan.tandaTangan.front().cara == CaraTandaTangan::Elektronik);
    CHECK(signersOfNewest(office) == QStringList{QStringLiteral("Ratna Wulandari")});
}
