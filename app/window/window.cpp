#include "app/window/window.h"

#include "app/translations.h"
#include "app/window/dailywork.h"
#include "app/window/example.h"
#include "app/window/fileactions.h"
#include "app/window/jejakwatch.h"
#include "app/window/pages.h"
#include "app/window/rescue.h"
#include "core/usecases/regulasi/lawinforce.h"
#include "core/usecases/unit/pengaturan.h"
#include "ui/help/helpwindow.h"
#include "ui/penetapan/luardialog.h"
#include "ui/settings/screenlanguage.h"
#include "ui/shell/inputhabits.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/screenfit.h"
#include "ui/wizard/newunitwizard.h"

#include <QApplication>
#include <QIcon>
#include <QSettings>
#include <QWindow>
#include <memory>

namespace kinerja
{

/// The help stays open beside the window, one for the whole run. Its articles are numbered as the open unit
/// has it.
class ProgramWindow::Help : public QObject
{
public:
    void show(const QString& topic)
    {
        if (!m_window) {
            m_window = std::make_unique<HelpWindow>(book());
        }
        m_window->answer(topic);
        m_window->show();
        // Above the dialogue that asked: its first click would bring the program's window before the help.
        const QWidget* asking = QApplication::activeModalWidget();
        m_window->windowHandle()->setTransientParent(asking != nullptr ? asking->windowHandle() : nullptr);
        m_window->raise();
        m_window->activateWindow();
    }

    void follow(StorageService& storage)
    {
        const auto read = [this, &storage] {
            storage.query<Numbering>(
                this,
                [today = storage.clock().today()](Reader& reader) {
                    const auto pasal = tableInForce<PasalTable>(reader, QStringLiteral("pasal"), today);
                    return Numbering{pasal, pengaturanUnit(reader).profilPasal};
                },
                [this](const Result<Numbering, StorageError>& answer) {
                    if (answer) {
                        number(*answer);
                    }
                });
        };
        connect(&storage, &StorageService::opened, this, read);
        connect(&storage, &StorageService::changed, this, [read](const ChangeSet& changes) {
            if (changes.touches(Subject::Pengaturan) || changes.touches(Subject::Regulasi)) {
                read();
            }
        });
    }

private:
    /// The articles as the open file has them; as delivered before one is open.
    struct Numbering {
        PasalTable pasal = PasalTable::parse(regulationResource(QStringLiteral("pasal"))).value();
        QString profil;
        bool operator==(const Numbering&) const = default;
    };

    void number(const Numbering& numbering)
    {
        if (m_numbering == numbering) {
            return;
        }
        m_numbering = numbering;
        if (m_window) {
            m_window->setBook(book());
        }
    }

    HelpBook book() const
    {
        const QString& profil = m_numbering.profil;
        return HelpBook::load(m_numbering.pasal, profil.isEmpty() ? PasalTable::profilBawaan() : profil);
    }

    std::unique_ptr<HelpWindow> m_window;
    Numbering m_numbering;
};

namespace
{

const auto geometryKey = QStringLiteral("jendela/letak");

UiLanguage chosenLanguage()
{
    switch (chosenScreenLanguage()) {
    case ScreenLanguage::Indonesian: return UiLanguage::Indonesian;
    case ScreenLanguage::English: return UiLanguage::English;
    }
    Q_UNREACHABLE();
    return UiLanguage::Indonesian;
}

MainWindow::Parts parts(
    const Clock& clock, IdSource& ids, const std::function<void(const QString& topic)>& help)
{
    MainWindow::Parts all;
    all.addPages = addPages;
    all.help = help;
    all.makeUnit = [&clock, &ids, help](QWidget* parent, Prompter& prompter) {
        return runNewUnitWizard(clock, ids, prompter, help, parent);
    };
    all.makeExample = [&clock, &ids] { return makeExample(clock, ids); };
    all.addFileActions = addFileActions;
    all.rescue = [&clock](QWidget* parent, const PageContext& context, const QString& damaged,
                     std::function<void(const QString&)> open) {
        runRescue(parent, context.prompter, clock, damaged, std::move(open));
    };
    all.decideLuar = [](QWidget* parent, const PageContext& context, const SkpKunci& skp,
                         const QString& nama) {
        auto* dialog = new LuarDialog(context, parent);
        dialog->start(skp, nama);
        dialog->open();
    };
    all.showPapers = showPapersOn;
    all.showSkp = showSkpOn;
    all.showPegawai = showPegawaiOn;
    all.evaluate = evaluateOn;
    return all;
}

} // namespace

ProgramWindow::ProgramWindow(const Clock& clock, IdSource& ids, StorageService::Threading threading)
    : m_help(std::make_unique<Help>())
{
    MainWindow::Parts all =
        parts(clock, ids, [help = m_help.get()](const QString& topic) { help->show(topic); });
    m_window = std::make_unique<MainWindow>(clock, threading, std::move(all));
    m_help->follow(m_window->storage());
    m_daily = std::make_unique<DailyWork>(m_window->storage());
    QObject::connect(m_window.get(), &MainWindow::firstFiguresShown, m_daily.get(), &DailyWork::keepCopy);
    m_jejak = std::make_unique<JejakWatch>(m_window->storage());
    QObject::connect(m_window.get(), &MainWindow::firstFiguresShown, m_jejak.get(), &JejakWatch::start);
    QObject::connect(m_jejak.get(), &JejakWatch::found, &m_window->keeper(), &FileKeeper::noteJejak);
    QObject::connect(m_daily.get(), &DailyWork::copyFailed, &m_window->keeper(), &FileKeeper::noteCopyFailed);
}

ProgramWindow::~ProgramWindow() = default;

int runWindow(const QStringList& words)
{
    QApplication::setApplicationDisplayName(QStringLiteral("SKP Luring"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/skp-luring.svg")));
    if (!installTranslations(chosenLanguage())) {
        qWarning("the catalogue of the screens' language is missing");
    }
    const ScreenFit fit(QApplication::instance());
    const InputHabits habits;
    const SystemClock clock;
    RandomIdSource ids;
    ProgramWindow program(clock, ids, StorageService::Threading::OwnThread);
    MainWindow& window = program.window();
    window.restoreGeometry(QSettings().value(geometryKey).toByteArray());
    window.show();
    if (!words.isEmpty()) {
        window.openFile(words.first());
    }
    const int status = QApplication::exec();
    QSettings().setValue(geometryKey, window.saveGeometry());
    return status;
}

} // namespace kinerja
