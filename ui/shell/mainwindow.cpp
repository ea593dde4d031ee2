#include "ui/shell/mainwindow.h"

#include "core/storage/filelock.h"
#include "ui/shell/damagequestion.h"
#include "ui/shell/dialoghelp.h"
#include "ui/shell/recentfiles.h"
#include "ui/shell/undowalk.h"
#include "ui/shell/windowprompter.h"
#include "ui/text/storagetext.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace kinerja
{

namespace
{

constexpr int undoneShown = 10000; // ms
const auto programName = QStringLiteral("SKP Luring");
} // namespace

MainWindow::MainWindow(const Clock& clock, StorageService::Threading threading, Parts parts)
    : m_clock(clock), m_parts(std::move(parts)), m_storage(clock, threading),
      m_prompter(std::make_unique<WindowPrompter>(this, [this] { return m_storage.path(); })),
      m_stack(new QStackedWidget), m_welcome(new WelcomePage), m_workspace(new Workspace(m_storage, clock)),
      m_notice(new NoticeBar),
      m_keeper(std::make_unique<FileKeeper>(m_storage, *m_notice, [this] { m_workspace->flush(); })),
      m_saved(new QLabel)
{
    m_keeper->setPrompter(*m_prompter);
    m_keeper->setMayBreakOff([this] { return m_workspace->mayBreakOff(); });
    m_keeper->setUnfinished([this] { return m_workspace->unfinished(); });
    setWindowTitle(programName);
    resize(1280, 720);
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack, 1);
    column->addWidget(m_notice); // below: it comes when it likes, and the page does not move under the hand
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
    new DialogHelp([this] { showPageHelp(); }, this);
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
    m_keeper->setPrompter(*m_prompter);
    m_workspace->setContext(context());
    // The entries of the menus ask through the one before.
    menuBar()->clear();
    qDeleteAll(menuBar()->findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly));
    m_fileActions.clear();
    buildMenus();
    updateActions();
}

void MainWindow::connectStorage()
{
    connect(&m_storage, &StorageService::saved, this, [this](const QDateTime& when) {
        m_saved->setText(tr("Tersimpan %1").arg(when.toLocalTime().toString(QStringLiteral("HH.mm"))));
        updateActions();
    });
    connect(&m_storage, &StorageService::changed, this, &MainWindow::updateActions);
    connect(
        &m_storage, &StorageService::saveFailed, this, [this] { m_saved->setText(tr("Belum tersimpan")); });
    connect(&m_storage, &StorageService::moved, this, [this] {
        RecentFiles::add(m_storage.path());
        fillRecentMenu();
        showTitle();
    });
    connect(&m_storage, &StorageService::opened, this, [this] {
        RecentFiles::add(m_storage.path());
        fillRecentMenu();
        m_saved->clear();
        m_stack->setCurrentWidget(m_workspace);
        m_workspace->reset();
        updateActions();
    });
    connect(&m_storage, &StorageService::closed, this, [this] {
        setWindowTitle(programName);
        m_saved->clear();
        m_welcome->refresh();
        m_stack->setCurrentWidget(m_welcome);
        updateActions();
    });
    connect(m_keeper.get(), &FileKeeper::rescueWanted, this, &MainWindow::rescue);
    connect(
        m_keeper.get(), &FileKeeper::decideWanted, this, [this](const SkpKunci& skp, const QString& nama) {
            if (m_parts.decideLuar) {
                m_parts.decideLuar(this, context(), skp, nama);
            }
        });
}

void MainWindow::showTitle()
{
    setWindowTitle(QStringLiteral("%1 — %2").arg(QFileInfo(m_storage.path()).fileName(), programName));
}

void MainWindow::onReady()
{
    // Only once the figures are on the screen does the title say which file they are of.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_storage.isOpen()) {
                showTitle();
                Q_EMIT firstFiguresShown();
            }
        },
        Qt::QueuedConnection);
}

void MainWindow::openFile(const QString& path, OpenMode mode)
{
    if (!m_keeper->mayClose()) {
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
    switch (error.kind) {
    case OpenError::Kind::Locked:
        if (takesOverLock(error)) {
            openFile(error.path);
        } else {
            offerToRead(tr("Berkas sedang dipakai"), error);
        }
        return;
    case OpenError::Kind::FolderReadOnly:
    case OpenError::Kind::FileReadOnly: offerToRead(tr("Hanya dapat dibaca"), error); return;
    case OpenError::Kind::Damaged: askAboutDamage(error); return;
    case OpenError::Kind::Missing:
    case OpenError::Kind::AlreadyExists:
    case OpenError::Kind::NotADataFile:
    case OpenError::Kind::NewerVersion:
    case OpenError::Kind::MigrationFailed:
    case OpenError::Kind::Storage:
        m_prompter->tell(
            Prompter::Weight::Error, tr("Berkas tidak dapat dibuka"), sentence, error.storage.detail);
        return;
    }
}

void MainWindow::askAboutDamage(const OpenError& error)
{
    auto* question = new DamageQuestion(text::sentence(error), error.path, this);
    connect(question, &DamageQuestion::rescueWanted, this, &MainWindow::rescue);
    connect(question, &DamageQuestion::copyWanted, this, [this](const QString& path) { openFile(path); });
    question->open();
}

void MainWindow::offerToRead(const QString& title, const OpenError& error)
{
    if (m_prompter->confirm(title, text::sentence(error), tr("&Buka untuk dibaca saja"), tr("Ba&tal"))) {
        m_keeper->noteRefusal(error.kind);
        openFile(error.path, OpenMode::ReadOnly);
    }
}

bool MainWindow::takesOverLock(const OpenError& error)
{
    const FileLockInfo lock = fileLockInfo(error.path);
    if (!lock.isForeign) {
        return false; // a lock of this computer goes by itself once its program has ended
    }
    const QString since = QLocale(QLocale::Indonesian, QLocale::Indonesia)
                              .toString(lock.since.toLocalTime(), QStringLiteral("d MMMM yyyy HH.mm"));
    const QString who = tr(
        "Berkas ini terkunci oleh komputer “%1” sejak %2. Dari sini tidak terlihat apakah berkas ini masih "
        "terbuka di sana, atau komputer itu mati sebelum menutupnya.")
                            .arg(error.lockHost, since);
    if (!m_prompter->confirm(tr("Berkas terkunci"), who, tr("&Ambil alih…"), tr("&Jangan ambil alih")) ||
        !m_prompter->confirm(tr("Ambil alih?"),
            tr("Ambil alih hanya bila Anda yakin berkas ini sudah tidak terbuka di “%1”. Bila masih terbuka, "
               "yang diisi di kedua tempat dapat saling menimpa.")
                .arg(error.lockHost),
            tr("&Ambil alih"), tr("Ba&tal"))) {
        return false;
    }
    if (!breakFileLock(error.path)) {
        m_prompter->tell(Prompter::Weight::Error, tr("Tidak dapat diambil alih"),
            tr("Kuncinya tidak dapat dihapus. Tidak ada yang diubah; berkas ini masih dapat dibaca."));
        return false;
    }
    return true;
}

void MainWindow::rescue(const QString& damaged)
{
    m_parts.rescue(this, context(), damaged, [this](const QString& path) { openFile(path); });
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

void MainWindow::closeFile()
{
    if (m_keeper->mayClose()) {
        m_storage.close();
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_keeper->mayClose()) {
        event->ignore();
        return;
    }
    m_storage.close();
    event->accept();
}

void MainWindow::walkUndo(UndoHistory::Direction direction)
{
    m_workspace->flush();
    kinerja::walkUndo(m_storage, this, direction,
        [this](const QString& sentence) { statusBar()->showMessage(sentence, undoneShown); });
}

int MainWindow::tahun() const { return m_workspace->tahun(); }

void MainWindow::openPage(PageId page) { m_workspace->visit(page); }

void MainWindow::openPegawai(const PegawaiKunci& kunci)
{
    if (Page* page = m_workspace->open(PageId::Pegawai)) {
        m_parts.showPegawai(page, kunci);
    }
}

void MainWindow::openSkp(const SkpKunci& kunci, const QString& kolom)
{
    const bool ofEvaluasi = kolom.startsWith(QLatin1String("/evaluasi"));
    const bool ofTindakLanjut = kolom.startsWith(QLatin1String("/tindak_lanjut"));
    const PageId id = ofEvaluasi ? PageId::Evaluasi : ofTindakLanjut ? PageId::TindakLanjut : PageId::Skp;
    if (Page* page = m_workspace->open(id)) {
        m_parts.showSkp(page, kunci, kolom);
    }
}

void MainWindow::openPenetapan(const SkpKunci& kunci)
{
    if (Page* page = m_workspace->open(PageId::Penetapan)) {
        m_parts.showSkp(page, kunci, {});
    }
}

void MainWindow::openPelaksanaan(const SkpKunci& kunci)
{
    if (Page* page = m_workspace->open(PageId::Pelaksanaan)) {
        m_parts.showSkp(page, kunci, {});
    }
}

void MainWindow::openEvaluasi(const SkpKunci& kunci, CaraEvaluasi cara)
{
    if (kunci.isEmpty()) {
        m_workspace->visit(PageId::Evaluasi);
    } else {
        openSkp(kunci, QStringLiteral("/evaluasi"));
    }
    m_parts.evaluate(m_workspace->currentPage(), cara);
}

void MainWindow::openPembinaan(const SkpKunci& kunci)
{
    if (Page* page = m_workspace->open(PageId::Pembinaan)) {
        m_parts.showSkp(page, kunci, {});
    }
}

void MainWindow::openKarier(const PegawaiKunci& kunci)
{
    if (Page* page = m_workspace->open(PageId::Karier)) {
        m_parts.showPegawai(page, kunci);
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
