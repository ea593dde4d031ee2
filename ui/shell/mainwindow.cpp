#include "ui/shell/mainwindow.h"

#include "ui/shell/recentfiles.h"
#include "ui/shell/windowprompter.h"
#include "ui/text/storagetext.h"

#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace kinerja
{

namespace
{
const auto programName = QStringLiteral("SKP Luring");
}

MainWindow::MainWindow(const Clock& clock, StorageService::Threading threading, Parts parts)
    : m_clock(clock), m_parts(std::move(parts)), m_storage(clock, threading),
      m_prompter(std::make_unique<WindowPrompter>(this)), m_stack(new QStackedWidget),
      m_welcome(new WelcomePage), m_workspace(new Workspace(m_storage, clock)), m_notice(new NoticeBar),
      m_saved(new QLabel)
{
    setWindowTitle(programName);
    resize(1280, 720);
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);
    setCentralWidget(body);
    m_stack->addWidget(m_welcome);
    m_stack->addWidget(m_workspace);
    m_saved->setObjectName(QStringLiteral("tersimpan"));
    statusBar()->addPermanentWidget(m_saved);

    connect(m_welcome, &WelcomePage::newUnitWanted, this, &MainWindow::newUnit);
    connect(m_welcome, &WelcomePage::openWanted, this, &MainWindow::chooseFile);
    connect(m_welcome, &WelcomePage::exampleWanted, this, &MainWindow::openExample);
    connect(m_welcome, &WelcomePage::recentWanted, this, [this](const QString& path) { openFile(path); });
    connect(m_workspace, &Workspace::ready, this, &MainWindow::onReady);
    m_workspace->setContext(context());
    m_parts.addPages(*m_workspace);
    buildMenus();
    connectStorage();
    updateActions();
}

MainWindow::~MainWindow()
{
    // Nothing is told to a window that is going; and the pages, which ask the service, go before it.
    disconnect(&m_storage, nullptr, this, nullptr);
    delete m_workspace;
}

void MainWindow::setPrompter(std::unique_ptr<Prompter> prompter)
{
    m_prompter = std::move(prompter);
    m_workspace->setContext(context());
}

void MainWindow::connectStorage()
{
    connect(&m_storage, &StorageService::saved, this, [this](const QDateTime& when) {
        m_saved->setText(tr("Tersimpan %1").arg(when.toLocalTime().toString(QStringLiteral("HH.mm"))));
        updateActions();
        if (!m_storage.hasUnsaved() && !m_storage.isReadOnly()) {
            m_notice->hide();
        }
    });
    connect(&m_storage, &StorageService::saveFailed, this, [this](const StorageError& error) {
        m_saved->setText(tr("Belum tersimpan"));
        m_notice->showNotice(text::sentence(error), {{tr("&Coba lagi"), [this] { m_storage.retryFailed(); }},
                                                        {tr("Simpan &salinan…"), [this] { saveCopy(); }}});
    });
    connect(&m_storage, &StorageService::opened, this, [this] {
        RecentFiles::add(m_storage.path());
        fillRecentMenu();
        m_saved->clear();
        m_notice->hide();
        if (m_storage.isReadOnly()) {
            m_notice->showNotice(
                tr("Berkas ini dibuka untuk dibaca saja. Yang diubah di jendela lain tampil di sini."), {});
        }
        m_stack->setCurrentWidget(m_workspace);
        m_workspace->reset();
        updateActions();
    });
    connect(&m_storage, &StorageService::closed, this, [this] {
        setWindowTitle(programName);
        m_saved->clear();
        m_notice->hide();
        m_welcome->refresh();
        m_stack->setCurrentWidget(m_welcome);
        updateActions();
    });
}

void MainWindow::onReady()
{
    // Only once the figures are on the screen does the title say which file they are of.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_storage.isOpen()) {
                setWindowTitle(
                    QStringLiteral("%1 — %2").arg(QFileInfo(m_storage.path()).fileName(), programName));
                Q_EMIT firstFiguresShown();
            }
        },
        Qt::QueuedConnection);
}

void MainWindow::openFile(const QString& path, OpenMode mode)
{
    if (!mayClose()) {
        return;
    }
    m_storage.open(path, mode, this, [this](const Result<Done, OpenError>& result) {
        if (!result) {
            onOpenFailed(result.error());
        }
    });
}

void MainWindow::onOpenFailed(const OpenError& error)
{
    const QString sentence = text::sentence(error);
    const bool readable =
        error.kind == OpenError::Kind::Locked || error.kind == OpenError::Kind::FolderReadOnly;
    if (!readable) {
        m_prompter->tell(
            Prompter::Weight::Error, tr("Berkas tidak dapat dibuka"), sentence, error.storage.detail);
        return;
    }
    if (m_prompter->confirm(
            tr("Berkas sedang dipakai"), sentence, tr("&Buka untuk dibaca saja"), tr("Ba&tal"))) {
        openFile(error.path, OpenMode::ReadOnly);
    }
}

void MainWindow::newUnit()
{
    const QString path = m_parts.makeUnit(this, *m_prompter);
    if (!path.isEmpty()) {
        openFile(path);
    }
}

void MainWindow::chooseFile()
{
    const QString path = m_prompter->openFile(tr("Buka berkas unit"), tr("Berkas SKP Luring (*.kinerja)"));
    if (!path.isEmpty()) {
        openFile(path);
    }
}

void MainWindow::openExample()
{
    const Result<QString, QString> made = m_parts.makeExample();
    if (!made) {
        m_prompter->tell(Prompter::Weight::Error, tr("Contoh tidak dapat dibuka"), made.error());
        return;
    }
    openFile(made.value());
}

void MainWindow::saveCopy()
{
    const QString path = m_prompter->saveFile(tr("Simpan salinan"),
        QFileInfo(m_storage.path()).dir().filePath(QStringLiteral("salinan.kinerja")),
        tr("Berkas SKP Luring (*.kinerja)"));
    if (path.isEmpty()) {
        return;
    }
    m_storage.command<Done, StorageError>(
        this,
        [path](Session& session) -> Result<Outcome<Done>, StorageError> {
            const auto copied = session.file.copyTo(path);
            if (!copied) {
                return failure(copied.error());
            }
            return Outcome<Done>{Done{}, {}};
        },
        [this, path](const Result<Outcome<Done>, StorageError>& result) {
            m_prompter->tell(result ? Prompter::Weight::Information : Prompter::Weight::Error,
                tr("Simpan salinan"),
                result ? tr("Salinan lengkap ada di “%1”.").arg(QDir::toNativeSeparators(path))
                       : text::sentence(result.error()));
        });
}

bool MainWindow::mayClose()
{
    if (!m_storage.isOpen()) {
        return true;
    }
    m_workspace->flush();
    m_storage.retryFailed();
    m_storage.waitUntilIdle();
    return !m_storage.hasUnsaved() || m_prompter->confirm(tr("Ada yang belum tersimpan"),
                                          tr("Perubahan terakhir tidak dapat ditulis ke diska. Bila ditutup "
                                             "sekarang, perubahan itu hilang."),
                                          tr("&Tutup dan buang"), tr("&Jangan tutup"));
}

void MainWindow::closeFile()
{
    if (mayClose()) {
        m_storage.close();
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayClose()) {
        event->ignore();
        return;
    }
    m_storage.close();
    event->accept();
}

void MainWindow::walkUndo(UndoHistory::Direction direction)
{
    m_workspace->flush();
    const auto answer = [this](const Result<Outcome<UndoVerdict>, StorageError>& result) {
        statusBar()->showMessage(
            result ? text::sentence(result.value().value) : text::sentence(result.error()), 5000);
        updateActions();
    };
    if (direction == UndoHistory::Direction::Back) {
        m_storage.undo(this, answer);
    } else {
        m_storage.redo(this, answer);
    }
}

int MainWindow::tahun() const { return m_workspace->tahun(); }

void MainWindow::openPage(PageId page) { m_workspace->open(page); }

void MainWindow::openPegawai(const PegawaiKunci& kunci)
{
    if (Page* page = m_workspace->open(PageId::Pegawai)) {
        m_parts.showPegawai(page, kunci);
    }
}

void MainWindow::openSkp(const SkpKunci& kunci, const QString& kolom)
{
    if (Page* page = m_workspace->open(PageId::Skp)) {
        m_parts.showSkp(page, kunci, kolom);
    }
}

void MainWindow::openPenetapan(const SkpKunci& kunci)
{
    if (Page* page = m_workspace->open(PageId::Penetapan)) {
        m_parts.showSkp(page, kunci, {});
    }
}

void MainWindow::openPerubahanPerjanjian(const SkpKunci& leader)
{
    if (Page* page = m_workspace->open(PageId::PerubahanPerjanjian)) {
        m_parts.showSkp(page, leader, {});
    }
}

void MainWindow::printDocuments(const std::vector<DocumentRequest>& requests)
{
    m_workspace->flush();
    if (Page* page = m_workspace->open(PageId::Cetak)) {
        m_parts.showPapers(page, requests);
    }
}

void MainWindow::showHelp(const QString& topic) { m_parts.help(topic); }

} // namespace kinerja
