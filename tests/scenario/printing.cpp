#include "tests/scenario/officer.h"
#include "tests/scenario/printedtext.h"
#include "ui/print/previewwidget.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>

namespace kinerja::tests
{

namespace
{

constexpr int patience = 120000;

void keepForLooking(const QString& path, const QString& name)
{
    if (const QString folder = qEnvironmentVariable("SKP_PAGES"); !folder.isEmpty()) {
        QFile::remove(QDir(folder).filePath(name));
        QFile::copy(path, QDir(folder).filePath(name));
    }
}

/// The golden of that paper: where lines and pages end differs between the two.
QString goldenPath(const QString& golden, Paper paper)
{
    const QString name = paper == Paper::A4 ? golden : golden + QStringLiteral("-f4");
    return QStringLiteral(SKP_TEST_DIR "/golden/%1.txt").arg(name);
}

void compare(const QString& now, const QString& path)
{
    QFile file(path);
    if (qEnvironmentVariableIsSet("SKP_WRITE_GOLDENS")) {
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(now.toUtf8());
        return;
    }
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(printedWords(now) == printedWords(QString::fromUtf8(file.readAll())));
}

} // namespace

QString printedText(const QString& path)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    REQUIRE(reader.waitForFinished(patience));
    REQUIRE(reader.exitCode() == 0);
    return QString::fromUtf8(reader.readAllStandardOutput()).remove(QLatin1Char('\f'));
}

QString printedWords(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        if (const QString plain = line.simplified(); !plain.isEmpty()) {
            lines.append(plain);
        }
    }
    return lines.join(QLatin1Char('\n'));
}

QString Officer::print(Paper paper)
{
    const auto all = window().findChildren<PreviewWidget*>();
    const auto shown =
        std::find_if(all.begin(), all.end(), [](const PreviewWidget* one) { return one->isVisible(); });
    REQUIRE(shown != all.end());
    auto& preview = **shown;
    choose("paper", paper == Paper::A4 ? "A4 (210 × 297 mm)" : "F4 (215 × 330 mm)");
    QTemporaryDir folder;
    QSignalSpy ended(&preview, &PreviewWidget::jobEnded);
    const bool many = see<QPushButton>("savePdf").isEnabled() &&
                      preview.findChild<QPushButton*>(QStringLiteral("saveAllPdf"))->isVisible();
    answers().paths = {many ? folder.path() : folder.filePath(QStringLiteral("dokumen.pdf"))};
    click(many ? "saveAllPdf" : "savePdf");
    REQUIRE((ended.count() == 1 || ended.wait(patience)));
    CHECK(ended.front().at(1).toULongLong() == 0);
    m_printed = QDir(folder.path()).entryList(QDir::Files, QDir::Name);
    QString printed;
    for (const QString& name : m_printed) {
        const QString path = folder.filePath(name);
        const QString size = paper == Paper::A4 ? QStringLiteral("a4") : QStringLiteral("f4");
        keepForLooking(
            path, QStringLiteral("%1-%2-%3").arg(m_golden.isEmpty() ? m_story : m_golden, size, name));
        printed += QStringLiteral("=== %1 ===\n").arg(name) + printedText(path);
    }
    return printed;
}

void Officer::expectPrinted(const char* golden)
{
    m_golden = QString::fromLatin1(golden);
    for (const Paper paper : {Paper::F4, Paper::A4}) {
        compare(print(paper), goldenPath(m_golden, paper));
    }
}

} // namespace kinerja::tests
