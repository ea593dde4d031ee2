#include "tests/ui/evaluasi/evaluasioffice.h"
#include "ui/evaluasi/smallforms.h"
#include "ui/penetapan/signatureform.h"
#include "ui/wizard/evaluasiwizard.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QSettings>
#include <QWizardPage>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

struct WizardOffice : EvaluasiOffice {
    ShownPage page{*this};

    WizardOffice()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, temp.folder.path());
        page.show();
        page.showSkp(skpKunci("s"));
    }
    EvaluasiWizard& start()
    {
        press(page, "wisayaEvaluasi");
        auto* wizard = page.findChild<EvaluasiWizard*>();
        REQUIRE(wizard != nullptr);
        return *wizard;
    }
    void leave(EvaluasiWizard& wizard)
    {
        wizard.reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
};

} // namespace

TEST_CASE("the wizard leads from penilaian diri to both signatures, and is left and resumed on the way")
{
    WizardOffice office;
    EvaluasiWizard* wizard = &office.start();
    CHECK(wizard->pageIds().size() == 6);
    for (const char* iki : {"realisasi_h1_i1", "realisasi_h1_i2", "realisasi_h1_i3"}) {
        type(*wizard, iki, "300");
    }
    wizard->next();
    CHECK(child<QLineEdit>(*wizard, "isi_h1_i1_0")->text() == QStringLiteral("Pertahankan."));
    wizard->next();
    pick(*wizard, "ratingHasilKerja", static_cast<int>(Rating::Sesuai));
    office.leave(*wizard);
    CHECK(office.evaluasi().ratingHasilKerja == Rating::Sesuai);

    wizard = &office.start();
    CHECK(wizard->currentPage()->title() == QStringLiteral("Rating hasil kerja"));
    wizard->next();
    pick(*wizard, "ratingPerilaku", static_cast<int>(Rating::DiAtas));
    CHECK(textOf(*wizard->currentPage(), "predikat").endsWith(QStringLiteral("Baik")));
    wizard->next();
    child<QPlainTextEdit>(*wizard->currentPage(), "catatan")->setPlainText(QStringLiteral("Pertahankan."));
    wizard->next();
    CHECK(child<QListWidget>(*wizard, "documentList")->count() == 3);
    act(*wizard->currentPage(), ActEvaluasi::Kunci);
    CHECK_FALSE(wizard->button(QWizard::FinishButton)->isEnabled());
    QTest::keyClicks(
        child<QLineEdit>(*wizard->findChild<LockForm*>(), "tempatEvaluasi"), QStringLiteral(" Kota"));
    office.prompter.confirmations = {false};
    wizard->reject(); // asks before what was typed is dropped
    CHECK(wizard->isVisible());
    press(*wizard->findChild<LockForm*>(), "kerjakan");
    CHECK(wizard->button(QWizard::FinishButton)->isEnabled());
    for (const auto whose : {ActEvaluasi::TandaTanganPenilai, ActEvaluasi::TandaTanganPegawai}) {
        act(*wizard->currentPage(), whose);
        press(*wizard->findChild<SignatureForm*>(), "catat");
    }
    const Evaluasi done = office.evaluasi();
    CHECK(done.status == StatusEvaluasi::Final);
    CHECK(done.catatan == QStringLiteral("Pertahankan."));
    CHECK(done.diterima == QDate(2026, 4, 10));
    wizard->accept();
}

TEST_CASE("a finding on the last page of the wizard leads back to its field")
{
    WizardOffice office;
    EvaluasiWizard& wizard = office.start();
    type(wizard, "realisasi_h1_i1", "300");
    while (wizard.nextId() >= 0) {
        wizard.next();
    }
    auto* findings = child<QListWidget>(*wizard.currentPage(), "temuanEvaluasi");
    REQUIRE(findings->count() > 0);
    for (int row = 0; row < findings->count(); ++row) {
        if (findings->item(row)->data(Qt::UserRole).toString().contains(QStringLiteral("rating_hasil"))) {
            Q_EMIT findings->itemActivated(findings->item(row));
            break;
        }
    }
    CHECK(wizard.currentPage()->title() == QStringLiteral("Rating hasil kerja"));
    office.leave(wizard);
}

TEST_CASE("F1 in the wizard of an evaluation opens its help")
{
    WizardOffice office;
    EvaluasiWizard& wizard = office.start();
    QTest::keyClick(&wizard, Qt::Key_F1);
    CHECK(office.navigation.walked.last() == QStringLiteral("help evaluasi"));
    office.leave(wizard);
}
