#pragma once

#include "ui/shell/filekeeper.h"
#include "ui/shell/pagecontext.h"
#include "ui/shell/welcomepage.h"
#include "ui/shell/workspace.h"

#include <QMainWindow>

#include <functional>
#include <memory>

class QAction;
class QLabel;
class QMenu;
class QStackedWidget;

namespace kinerja
{

/// The one window: welcome page or workspace, menus, and what is said about saving. It knows pages and files,
/// but no rule.
class MainWindow : public QMainWindow, private Navigation
{
    Q_OBJECT
public:
    /// What the application adds beyond the shell: pages, and acts on whole files.
    struct Parts {
        std::function<void(Workspace&)> addPages;
        /// Asks for place and unit and gives the path of a new, closed data file; empty where turned back.
        std::function<QString(QWidget*, Prompter&)> makeUnit;
        /// Makes (or finds) the example's data file and gives its path; a sentence where that fails.
        std::function<Result<QString, QString>()> makeExample;
        std::function<void(const PageContext&, QMenu*)> addFileActions;
        /// Saves what can be read of a damaged file (empty: to be chosen); `open` opens what came of it.
        std::function<void(
            QWidget*, const PageContext&, const QString& damaged, std::function<void(const QString&)> open)>
            rescue;
        /// Asks what is to become of what another program has altered in an SKP.
        std::function<void(QWidget*, const PageContext&, const SkpKunci&, const QString& nama)> decideLuar;
        /// Shows papers on the page that was just opened.
        std::function<void(Page*, const std::vector<DocumentRequest>&)> showPapers;
        std::function<void(const QString& topic)> help;
        /// Goes to an SKP on a page that was just opened.
        std::function<void(Page*, const SkpKunci&, const QString& kolom)> showSkp;
        std::function<void(Page*, const PegawaiKunci&)> showPegawai;
        /// Begins the evaluation that is chosen on a page that was just opened.
        std::function<void(Page*, CaraEvaluasi)> evaluate;
    };

    MainWindow(const Clock& clock, StorageService::Threading threading, Parts parts);
    ~MainWindow() override;

    void openFile(const QString& path, OpenMode mode = OpenMode::ReadWrite);
    StorageService& storage() { return m_storage; }
    FileKeeper& keeper() { return *m_keeper; }
    /// Replaces the dialogs, for tests.
    void setPrompter(std::unique_ptr<Prompter> prompter);

Q_SIGNALS:
    /// The first real figures of a file are painted; the title carries its name from now on.
    void firstFiguresShown();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    int tahun() const override;
    void openPage(PageId page) override;
    void openPegawai(const PegawaiKunci& kunci) override;
    void openSkp(const SkpKunci& kunci, const QString& kolom) override;
    void openPenetapan(const SkpKunci& kunci) override;
    void openPelaksanaan(const SkpKunci& kunci) override;
    void openEvaluasi(const SkpKunci& kunci, CaraEvaluasi cara) override;
    void openPembinaan(const SkpKunci& kunci) override;
    void openKarier(const PegawaiKunci& kunci) override;
    void openPerubahanPerjanjian(const SkpKunci& leader) override;
    void printDocuments(const std::vector<DocumentRequest>& requests) override;
    void showHelp(const QString& topic) override;

    void buildMenus();
    /// The help at the page that is shown.
    void showPageHelp();
    void addEvaluasiMenu();
    void fillRecentMenu();
    void connectStorage();
    void newUnit();
    void chooseFile();
    void openExample();
    void rescue(const QString& damaged);
    void closeFile();
    void onOpenFailed(const OpenError& error);
    /// Whether the officer lets this window take over a lock that another computer left behind.
    void askAboutDamage(const OpenError& error);
    void offerToRead(const QString& title, const OpenError& error);
    bool takesOverLock(const OpenError& error);
    void onReady();
    void showTitle();
    void walkUndo(UndoHistory::Direction direction);
    void updateActions();
    PageContext context() { return {m_storage, m_clock, *m_prompter, *this}; }

    const Clock& m_clock;
    Parts m_parts;
    StorageService m_storage;
    std::unique_ptr<Prompter> m_prompter;
    QStackedWidget* m_stack;
    WelcomePage* m_welcome;
    Workspace* m_workspace;
    NoticeBar* m_notice;
    std::unique_ptr<FileKeeper> m_keeper;
    QLabel* m_saved;
    QMenu* m_recentMenu = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    std::vector<QAction*> m_fileActions; ///< only with an open file
};

} // namespace kinerja
