#include "ui/shell/windowprompter.h"

#include "ui/forms/inputdialog.h"
#include "ui/forms/labels.h"
#include "ui/forms/textfields.h"
#include "ui/shell/recentfiles.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTextDocument>
#include <QVBoxLayout>

namespace kinerja
{

namespace
{

constexpr int questionWidth = 520;
constexpr QSize reportSize(640, 440);
constexpr int mostLines = 12; ///< that a message box shows on any screen
constexpr int mostLetters = 1500;

QMessageBox::Icon iconOf(Prompter::Weight weight)
{
    switch (weight) {
    case Prompter::Weight::Information: return QMessageBox::Information;
    case Prompter::Weight::Warning: return QMessageBox::Warning;
    case Prompter::Weight::Error: return QMessageBox::Critical;
    }
    Q_UNREACHABLE();
    return QMessageBox::NoIcon;
}

/// A question for a text; turning back asks before what was typed is dropped.
class TextQuestion final : public QInputDialog
{
public:
    TextQuestion(Prompter& prompter, QWidget* parent) : QInputDialog(parent), m_prompter(prompter)
    {
        setOption(QInputDialog::UsePlainTextEditForTextInput);
    }
    void done(int result) override
    {
        if (result == Accepted || !isTypedIn(*this) || mayDropTyped(m_prompter)) {
            QInputDialog::done(result);
        }
    }

private:
    Prompter& m_prompter;
};

/// A report that no screen holds: it scrolls, and can be copied.
void tellAtLength(const QString& title, const QString& text, const QString& detail, QWidget* over)
{
    QDialog dialog(over);
    dialog.setWindowTitle(title);
    dialog.resize(reportSize);
    auto* about = plainLabel(text, &dialog);
    auto* report = new QPlainTextEdit(detail, &dialog);
    report->setObjectName(QStringLiteral("laporan"));
    report->setAccessibleName(title);
    report->setReadOnly(true);
    report->setTabChangesFocus(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok, &dialog);
    auto* column = new QVBoxLayout(&dialog);
    column->addWidget(about);
    column->addWidget(report, 1);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    buttons->button(QDialogButtonBox::Ok)->setFocus();
    dialog.exec();
}

} // namespace

QString completedName(const QString& path, const QString& filter)
{
    static const QRegularExpression one(QStringLiteral(R"(\(\*\.(\w+)\)$)"));
    const QString ending = one.match(filter).captured(1);
    const bool isWhole = path.isEmpty() || ending.isEmpty() ||
                         QFileInfo(path).suffix().compare(ending, Qt::CaseInsensitive) == 0;
    return isWhole ? path : path + QLatin1Char('.') + ending;
}

QWidget* WindowPrompter::over() const
{
    QWidget* modal = QApplication::activeModalWidget();
    return modal != nullptr ? modal : m_window.data();
}

void WindowPrompter::tell(Weight weight, const QString& title, const QString& text, const QString& detail)
{
    if (detail.count(QLatin1Char('\n')) >= mostLines || detail.size() > mostLetters) {
        tellAtLength(title, text, detail, over());
        return;
    }
    QMessageBox box(iconOf(weight), title, text, QMessageBox::Ok, over());
    box.setTextFormat(Qt::PlainText);
    // The second text has no format of its own and would take a `<` in it for markup.
    box.setInformativeText(
        detail.isEmpty() ? QString() : Qt::convertFromPlainText(detail, Qt::WhiteSpaceNormal));
    box.exec();
}

bool WindowPrompter::confirm(const QString& title, const QString& text, const QString& yes, const QString& no)
{
    QMessageBox box(QMessageBox::Question, title, text, QMessageBox::NoButton, over());
    box.setTextFormat(Qt::PlainText);
    const QPushButton* yesButton = box.addButton(yes, QMessageBox::AcceptRole);
    QPushButton* noButton = box.addButton(no, QMessageBox::RejectRole);
    box.setDefaultButton(noButton);
    box.setEscapeButton(noButton);
    box.exec();
    return box.clickedButton() == yesButton;
}

std::optional<QString> WindowPrompter::askText(
    const QString& title, const QString& label, const QString& initial)
{
    TextQuestion dialog(*this, over());
    dialog.setWindowTitle(title);
    dialog.setLabelText(label);
    dialog.setTextValue(initial);
    dialog.resize(questionWidth, dialog.sizeHint().height());
    if (auto* field = dialog.findChild<QPlainTextEdit*>()) {
        field->setTabChangesFocus(true); // else the buttons are out of the keyboard's reach
    }
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.textValue()) : std::nullopt;
}

QString WindowPrompter::startFolder(QString& last)
{
    const QString file = m_dataFile();
    if (file != m_foldersOf) {
        m_foldersOf = file;
        m_readFrom.clear();
        m_savedTo.clear();
    }
    if (!last.isEmpty() && QFileInfo::exists(last)) {
        return last;
    }
    const QStringList recent = RecentFiles::list();
    const QString beside = !file.isEmpty() ? file : recent.value(0);
    return beside.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                            : QFileInfo(beside).absolutePath();
}

QString WindowPrompter::openFile(const QString& title, const QString& filter)
{
    const QString path = QFileDialog::getOpenFileName(over(), title, startFolder(m_readFrom), filter);
    m_readFrom = path.isEmpty() ? m_readFrom : QFileInfo(path).absolutePath();
    return path;
}

QStringList WindowPrompter::openFiles(const QString& title, const QString& filter)
{
    const QStringList paths = QFileDialog::getOpenFileNames(over(), title, startFolder(m_readFrom), filter);
    m_readFrom = paths.isEmpty() ? m_readFrom : QFileInfo(paths.first()).absolutePath();
    return paths;
}

QString WindowPrompter::saveFile(const QString& title, const QString& suggested, const QString& filter)
{
    // A suggestion that names its folder keeps it.
    const QString start = QDir(startFolder(m_savedTo)).filePath(suggested);
    const QString typed = QFileDialog::getSaveFileName(over(), title, start, filter);
    const QString path = completedName(typed, filter);
    // The dialogue asked about the name that was typed. A data file is never replaced, and says so itself.
    const bool isAnother =
        path != typed && QFileInfo::exists(path) && !path.endsWith(QLatin1String(".kinerja"));
    if (isAnother && !confirm(title, tr("“%1” sudah ada. Ganti?").arg(QFileInfo(path).fileName()),
                         tr("&Ganti"), tr("&Batal"))) {
        return {};
    }
    m_savedTo = path.isEmpty() ? m_savedTo : QFileInfo(path).absolutePath();
    return path;
}

QString WindowPrompter::chooseFolder(const QString& title)
{
    const QString folder = QFileDialog::getExistingDirectory(over(), title, startFolder(m_savedTo));
    m_savedTo = folder.isEmpty() ? m_savedTo : folder;
    return folder;
}

} // namespace kinerja
