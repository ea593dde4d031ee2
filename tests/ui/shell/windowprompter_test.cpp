#include "tests/support/uifixture.h"

#include "ui/shell/windowprompter.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTimer>

using namespace kinerja;
using namespace kinerja::tests;

TEST_CASE("a report is told as it was written, not read as markup")
{
    const QString report = QStringLiteral("Baris 1: nama <b>Budi</b> & Ani\nBaris 2: kosong");
    QWidget window;
    WindowPrompter prompter(&window);
    QString shown;
    QTimer::singleShot(0, &window, [&] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        REQUIRE(box != nullptr);
        QTextDocument rendered;
        rendered.setHtml(box->informativeText());
        CHECK(Qt::mightBeRichText(box->informativeText()));
        shown = rendered.toPlainText();
        box->accept();
    });
    prompter.tell(Prompter::Weight::Information, QStringLiteral("Impor"), QStringLiteral("Selesai"), report);
    CHECK(shown == report);
}

TEST_CASE("a report longer than the screen scrolls, with its button in reach")
{
    QStringList lines;
    for (int row = 1; row <= 80; ++row) {
        lines.append(QStringLiteral("Baris %1: NIP <b>dibulatkan</b>").arg(row));
    }
    QWidget window;
    WindowPrompter prompter(&window);
    QString shown;
    int height = 0;
    QTimer::singleShot(0, &window, [&] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog != nullptr);
        shown = child<QPlainTextEdit>(*dialog, "laporan")->toPlainText();
        height = dialog->height();
        dialog->accept();
    });
    prompter.tell(Prompter::Weight::Warning, QStringLiteral("Orang"), QStringLiteral("Belum masuk"),
        lines.join(QLatin1Char('\n')));
    CHECK(shown == lines.join(QLatin1Char('\n')));
    CHECK(height < 600);
}

TEST_CASE("a question comes up over the window that the main one waits for, not behind it")
{
    QWidget window;
    QWidget session(&window, Qt::Window);
    session.setWindowModality(Qt::WindowModal);
    window.show();
    session.show();
    WindowPrompter prompter(&window);
    const QWidget* over = nullptr;
    QTimer::singleShot(0, &window, [&] {
        QWidget* box = QApplication::activeModalWidget();
        over = box->parentWidget();
        box->close();
    });
    prompter.tell(Prompter::Weight::Information, QStringLiteral("Sesi"), QStringLiteral("Tersimpan"), {});
    CHECK(over == &session);
}

TEST_CASE("a dialogue for files opens beside the data file, then where the last one of its kind ended")
{
    QTemporaryDir unit;
    QTemporaryDir elsewhere;
    QString file = unit.filePath(QStringLiteral("unit.kinerja"));
    QWidget window;
    WindowPrompter prompter(&window, [&] { return file; });
    const auto folderOf = [&](auto ask, const QString& chosen = {}) {
        QString opened;
        QTimer::singleShot(0, &window, [&] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            REQUIRE(dialog != nullptr);
            opened = dialog->directory().absolutePath();
            if (chosen.isEmpty()) {
                dialog->reject();
            } else {
                dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(chosen);
                static_cast<QDialog*>(dialog)->done(QDialog::Accepted);
            }
        });
        ask();
        return opened;
    };
    const auto save = [&] {
        prompter.saveFile(
            QStringLiteral("Simpan"), QStringLiteral("a.json"), QStringLiteral("Paket (*.json)"));
    };
    const auto folder = [&] { prompter.chooseFolder(QStringLiteral("Folder")); };
    const auto read = [&] { prompter.openFile(QStringLiteral("Buka"), QStringLiteral("Paket (*.json)")); };
    CHECK(folderOf(read) == unit.path());
    CHECK(folderOf(save) == unit.path());
    CHECK(folderOf(save, elsewhere.filePath(QStringLiteral("b.json"))) == unit.path());
    CHECK(folderOf(folder) == elsewhere.path());
    CHECK(folderOf(save) == elsewhere.path());
    CHECK(folderOf(read) == unit.path());
    file = elsewhere.filePath(QStringLiteral("lain/unit.kinerja"));
    REQUIRE(QDir(elsewhere.path()).mkdir(QStringLiteral("lain")));
    CHECK(folderOf(save) == elsewhere.filePath(QStringLiteral("lain")));
}

TEST_CASE("a name without its ending gets the one of its kind")
{
    const auto completed = [](const char* path, const char* filter) {
        return completedName(QString::fromUtf8(path), QString::fromUtf8(filter)).toStdString();
    };
    CHECK(completed("/a.b/paket andi", "Paket SKP (*.json)") == "/a.b/paket andi.json");
    CHECK(completed("paket 1.2", "Paket SKP (*.json)") == "paket 1.2.json");
    CHECK(completed("SKP.PDF", "Dokumen PDF (*.pdf)") == "SKP.PDF");
    CHECK(completed("foto", "Semua berkas (*)") == "foto");
    CHECK(completed("foto", "Gambar (*.png *.jpg)") == "foto");
    CHECK(completed("", "Paket SKP (*.json)").empty());
}
