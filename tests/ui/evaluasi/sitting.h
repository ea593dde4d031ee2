#pragma once

#include "tests/ui/evaluasi/evaluasioffice.h"
#include "ui/evaluasi/smallforms.h"
#include "ui/penetapan/signatureform.h"
#include "ui/penetapan/signaturepad.h"
#include "ui/print/previewwidget.h"
#include "ui/sesi/sesievaluasi.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>

namespace kinerja::tests
{

inline constexpr int patience = 60000;

/// Steps of the session of an SKP with one RHK.
enum Langkah {
    Pembukaan,
    Rhk,
    Perilaku,
    Kontribusi,
    RatingHasil,
    RatingPerilaku,
    Catatan,
    Kunci,
    Naskah,
    Ttd
};

/// Two people before the session of that office.
struct Sitting {
    EvaluasiOffice& office;
    ShownPage page;
    SesiEvaluasi* sesi = nullptr;

    explicit Sitting(EvaluasiOffice& where) : office(where), page(where)
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, where.temp.folder.path());
        page.resize(1024, 700);
        page.show();
        page.showSkp(skpKunci("s"));
        sitDown();
    }
    void sitDown()
    {
        press(page, "sesiEvaluasi");
        sesi = page.findChild<SesiEvaluasi*>();
        REQUIRE(sesi != nullptr);
        REQUIRE(QTest::qWaitForWindowActive(sesi));
    }
    void leave()
    {
        key(*sesi, Qt::Key_Escape);
        CHECK_FALSE(sesi->isVisible());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        sesi = nullptr;
    }
    int step() const { return child<QStackedWidget>(*sesi, "langkah")->currentIndex(); }
    QString title() const { return textOf(*sesi, "langkahSesi"); }
    QString hint() const { return textOf(*sesi, "petunjukSesi"); }
    QWidget& shown() const { return *child<QStackedWidget>(*sesi, "langkah")->currentWidget(); }
    void goTo(int wanted)
    {
        while (step() != wanted) {
            const int before = step();
            key(*sesi, before < wanted ? Qt::Key_PageDown : Qt::Key_PageUp);
            REQUIRE(step() != before);
        }
    }
    /// For looking at the screen: SKP_PAGES=folder.
    void look(const char* name) const
    {
        if (const QString folder = qEnvironmentVariable("SKP_PAGES"); !folder.isEmpty()) {
            QCoreApplication::processEvents();
            sesi->grab().save(QStringLiteral("%1/%2.png").arg(folder, QString::fromLatin1(name)));
        }
    }
    /// Fills in the realisasi from the keyboard alone.
    void fillRealisasi()
    {
        goTo(Rhk);
        for (int iki = 0; iki < 3; ++iki) {
            keys(*sesi, "300");
            key(*sesi, Qt::Key_Tab); // keadaan; the reason is closed
            key(*sesi, Qt::Key_Tab); // the button for evidence
            key(*sesi, Qt::Key_Tab);
        }
    }
    void fillRest()
    {
        key(*sesi, Qt::Key_F6);
        goTo(RatingHasil);
        key(*sesi, Qt::Key_2);
        goTo(RatingPerilaku);
        key(*sesi, Qt::Key_1);
    }
    void lock()
    {
        goTo(Kunci);
        act(shown(), ActEvaluasi::Kunci);
        press(*sesi->findChild<LockForm*>(), "kerjakan");
        CHECK(office.evaluasi().status == StatusEvaluasi::SiapDitandatangani);
    }
    QString print()
    {
        goTo(Naskah);
        auto& preview = *sesi->findChild<PreviewWidget*>();
        auto* papers = child<QListWidget>(preview, "documentList");
        REQUIRE(papers->count() == 3);
        papers->setCurrentRow(1);
        office.prompter.paths = {office.temp.folder.filePath(QStringLiteral("evaluasi.pdf"))};
        QSignalSpy ended(&preview, &PreviewWidget::jobEnded);
        press(preview, "savePdf");
        REQUIRE((ended.count() == 1 || ended.wait(patience)));
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"),
            {QStringLiteral("-layout"), office.temp.folder.filePath(QStringLiteral("evaluasi.pdf")),
                QStringLiteral("-")});
        REQUIRE(reader.waitForFinished(patience));
        return QString::fromUtf8(reader.readAllStandardOutput());
    }
    void sign(ActEvaluasi whose)
    {
        act(shown(), whose);
        press(*sesi->findChild<SignatureForm*>(), "catat");
    }
};

inline void drawOn(SignaturePad& pad)
{
    QTest::mousePress(&pad, Qt::LeftButton, Qt::NoModifier, {20, 20});
    QTest::mouseMove(&pad, {60, 60});
    QTest::mouseRelease(&pad, Qt::LeftButton, Qt::NoModifier, {60, 60});
}

} // namespace kinerja::tests
