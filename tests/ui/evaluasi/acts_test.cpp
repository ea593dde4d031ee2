// The acts of an evaluation: what they say before they are done, and that none is done twice.
#include "tests/ui/evaluasi/evaluasioffice.h"
#include "ui/evaluasi/smallforms.h"
#include "ui/forms/datefield.h"
#include "ui/penetapan/signatureform.h"
#include "ui/penetapan/signaturepad.h"

#include <QListWidget>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

void typeDate(const QWidget& form, const char* name, const char* text)
{
    auto* line = child<DateField>(form, name)->findChild<QLineEdit*>();
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, QString::fromUtf8(text));
    QTest::keyClick(line, Qt::Key_Return);
}

} // namespace

TEST_CASE("while an act is stored, neither it nor one of the state before takes a click")
{
    EvaluasiOffice office({}, OpenMode::ReadWrite, StorageService::Threading::OwnThread);
    ShownPage page(office);
    page.show();
    page.showSkp(skpKunci("s"));
    office.storage.waitUntilIdle();
    rate(page);
    office.storage.waitUntilIdle();
    act(page, ActEvaluasi::Kunci);
    auto& lock = *page.findChild<LockForm*>();
    press(lock, "kerjakan");
    CHECK_FALSE(child<QPushButton>(lock, "kerjakan")->isEnabled());
    CHECK_FALSE(child<QPushButton>(page, "actEvaluasi0")->isEnabled());
    office.storage.waitUntilIdle();
    CHECK(office.evaluasi().status == StatusEvaluasi::SiapDitandatangani);
    CHECK_FALSE(hasAct(page, ActEvaluasi::Kunci));
    const auto signing =
        QStringLiteral("actEvaluasi%1").arg(static_cast<int>(ActEvaluasi::TandaTanganPenilai));
    CHECK(page.findChild<QPushButton*>(signing)->isEnabled());
    // What is refused comes back as it was.
    act(page, ActEvaluasi::TidakMenandatangani);
    auto& refusal = *page.findChild<ReceiptForm*>();
    press(refusal, "kerjakan");
    CHECK_FALSE(child<QPushButton>(refusal, "kerjakan")->isEnabled());
    office.storage.waitUntilIdle();
    CHECK(child<QPushButton>(refusal, "kerjakan")->isEnabled());
    CHECK(textOf(page, "jawabanEvaluasi").contains(QStringLiteral("alasan")));
}

TEST_CASE("one click on the field for signing is too little, and not nothing")
{
    EvaluasiOffice office;
    SignatureForm form(office.temp.clock, office.prompter);
    form.start(QStringLiteral("Tanda tangan"), QStringLiteral("Sukamaju"), QDate(2026, 4, 10));
    child<QComboBox>(form, "cara")->setCurrentIndex(1);
    form.show();
    CHECK_FALSE(form.command());
    CHECK(textOf(form, "keluhan").contains(QStringLiteral("Gambarkan")));
    auto* pad = child<SignaturePad>(form, "bidangTandaTangan");
    QTest::mouseClick(pad, Qt::LeftButton, Qt::NoModifier, {20, 20});
    CHECK(textOf(form, "keluhan").isEmpty());
    CHECK_FALSE(form.command());
    CHECK(textOf(form, "keluhan").contains(QStringLiteral("terlalu kecil")));
    QTest::mousePress(pad, Qt::LeftButton, Qt::NoModifier, {20, 20});
    QTest::mouseMove(pad, {90, 60});
    QTest::mouseRelease(pad, Qt::LeftButton, Qt::NoModifier, {90, 60});
    CHECK(form.command());
}

TEST_CASE("a refusal before the penilai's signature does not call the evaluation final")
{
    EvaluasiOffice office;
    ShownPage page(office);
    page.showSkp(skpKunci("s"));
    rate(page);
    act(page, ActEvaluasi::Kunci);
    press(*page.findChild<LockForm*>(), "kerjakan");
    act(page, ActEvaluasi::TidakMenandatangani);
    const auto* form = page.findChild<ReceiptForm*>();
    CHECK(textOf(*form, "tentangIsian").contains(QStringLiteral("belum final")));
    CHECK_FALSE(textOf(*form, "tentangIsian").contains(QStringLiteral("tetap final")));
    press(*form, "kembali");
    act(page, ActEvaluasi::TandaTanganPenilai);
    press(*page.findChild<SignatureForm*>(), "catat");
    act(page, ActEvaluasi::TidakMenandatangani);
    CHECK(textOf(*form, "tentangIsian").contains(QStringLiteral("tetap final")));
}

TEST_CASE("a lock before the period is over is warned of before it is done, and after")
{
    EvaluasiOffice office;
    office.temp.clock.setDay(QDate(2026, 3, 20));
    ShownPage page(office);
    page.show();
    page.showSkp(skpKunci("s"));
    rate(page);
    act(page, ActEvaluasi::Kunci);
    auto& form = *page.findChild<LockForm*>();
    const auto* warning = child<QLabel>(form, "kunciDini");
    CHECK(warning->isVisible());
    CHECK(warning->text().contains(QStringLiteral("31 Maret 2026")));
    typeDate(form, "tanggalEvaluasi", "1-4-2026");
    CHECK_FALSE(warning->isVisible());
    typeDate(form, "tanggalEvaluasi", "20-3-2026");
    CHECK(warning->isVisible());
    press(form, "kerjakan");
    CHECK(office.evaluasi().status == StatusEvaluasi::SiapDitandatangani);
    const QString sentence =
        QStringLiteral("Evaluasi Triwulan I dikunci sebelum periodenya berakhir pada 31 Maret 2026.");
    CHECK(textOf(page, "jawabanEvaluasi").contains(sentence));
    const auto* findings = child<QListWidget>(page, "temuanEvaluasi");
    CHECK_FALSE(findings->findItems(sentence, Qt::MatchContains).isEmpty());
}
