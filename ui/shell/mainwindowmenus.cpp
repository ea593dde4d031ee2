#include "ui/shell/mainwindow.h"

#include "ui/shell/recentfiles.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QStackedWidget>

namespace kinerja
{

void MainWindow::buildMenus()
{
    QMenu* file = menuBar()->addMenu(tr("&Berkas"));
    file->addAction(tr("Unit &baru…"), QKeySequence::New, this, &MainWindow::newUnit);
    file->addAction(tr("B&uka…"), QKeySequence::Open, this, &MainWindow::chooseFile);
    m_recentMenu = file->addMenu(tr("Buka te&rakhir"));
    fillRecentMenu();
    file->addAction(tr("Buka &contoh"), this, &MainWindow::openExample);
    file->addSeparator();
    const auto before = file->actions().size();
    m_parts.addFileActions(context(), file);
    file->addAction(tr("Simpan &salinan…"), QKeySequence::SaveAs, m_keeper.get(), &FileKeeper::saveCopy);
    file->addAction(tr("&Tutup berkas"), QKeySequence::Close, this, &MainWindow::closeFile);
    const auto all = file->actions();
    m_fileActions.assign(all.begin() + before, all.end());
    file->addSeparator();
    file->addAction(tr("Sela&matkan isi berkas rusak…"), this, [this] { rescue({}); });
    file->addSeparator();
    file->addAction(tr("&Keluar"), QKeySequence::Quit, this, &QWidget::close);

    QMenu* edit = menuBar()->addMenu(tr("&Sunting"));
    m_undo = edit->addAction(
        tr("&Urungkan"), QKeySequence::Undo, this, [this] { walkUndo(UndoHistory::Direction::Back); });
    m_redo = edit->addAction(
        tr("Ulan&gi"), QKeySequence::Redo, this, [this] { walkUndo(UndoHistory::Direction::Forward); });

    edit->addSeparator();
    m_fileActions.push_back(
        edit->addAction(tr("S&etelan"), this, [this] { m_workspace->open(PageId::Setelan); }));

    addEvaluasiMenu();
    QMenu* help = menuBar()->addMenu(tr("Ba&ntuan"));
    help->addAction(tr("&Panduan"), QKeySequence::HelpContents, this, &MainWindow::showPageHelp);
    help->addAction(tr("&Tentang SKP Luring"), this, [this] {
        m_prompter->tell(Prompter::Weight::Information, tr("Tentang SKP Luring"),
            tr("SKP Luring %1\nSasaran Kinerja Pegawai satu unit kerja, tanpa jaringan.")
                .arg(QStringLiteral(SKP_VERSION)),
            tr("Perangkat lunak bebas, lisensi GPL-3.0-or-later. Tidak ada jaminan apa pun."));
    });
}

void MainWindow::showPageHelp()
{
    const Page* page = m_stack->currentWidget() == m_workspace ? m_workspace->currentPage() : nullptr;
    showHelp(page == nullptr ? QString() : page->helpTopic());
}

void MainWindow::addEvaluasiMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Evaluasi"));
    menu->addAction(tr("&Sesi evaluasi berdua…"), this, [this] { openEvaluasi({}, CaraEvaluasi::Sesi); });
    menu->addAction(tr("&Wisaya evaluasi…"), this, [this] { openEvaluasi({}, CaraEvaluasi::Wisaya); });
    menu->addSeparator();
    menu->addAction(tr("&Evaluasi seluruh unit"), this, [this] { openPage(PageId::EvaluasiUnit); });
    menu->addAction(tr("&Rekap"), this, [this] { openPage(PageId::Rekap); });
    for (QAction* action : menu->actions()) {
        m_fileActions.push_back(action);
    }
}

void MainWindow::fillRecentMenu()
{
    m_recentMenu->clear();
    for (const QString& path : RecentFiles::list()) {
        QString name = QFileInfo(path).fileName();
        m_recentMenu->addAction(
            name.replace(QLatin1Char('&'), QLatin1String("&&")), this, [this, path] { openFile(path); });
    }
    m_recentMenu->setEnabled(!m_recentMenu->isEmpty());
}

void MainWindow::updateActions()
{
    const bool open = m_storage.isOpen();
    for (QAction* action : m_fileActions) {
        const bool mayRun = !action->property(writingAction).toBool() || !m_storage.isReadOnly();
        action->setEnabled(open && mayRun);
    }
    // Also with nothing to undo: the keys are pressed all the same, and are told so.
    m_undo->setEnabled(open && !m_storage.isReadOnly());
    m_redo->setEnabled(open && !m_storage.isReadOnly());
}

} // namespace kinerja
