#include "tests/ui/layout/smallwindow.h"

#include "app/window/pages.h"
#include "core/usecases/file/importpaket.h"
#include "core/usecases/penyusunan/createskp.h"
#include "tests/ui/layout/layoutcheck.h"

#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTreeWidget>

namespace kinerja::tests
{

Unit exampleUnit()
{
    QFile package(QStringLiteral(":/contoh/puskesmas.json"));
    REQUIRE(package.open(QIODevice::ReadOnly));
    const auto unit = unitOfPaket(package);
    REQUIRE(unit);
    return *unit;
}

SmallWindow::SmallWindow()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, temp.folder.path());
    QFile package(QStringLiteral(":/contoh/puskesmas.json"));
    REQUIRE(package.open(QIODevice::ReadOnly));
    Session session = temp.session();
    REQUIRE(importPaket(session, {package, CaraImpor::Lakukan}));
    temp.file.reset();
    MainWindow::Parts parts;
    parts.addPages = addPages;
    parts.makeUnit = [](QWidget*, Prompter&) { return QString(); };
    parts.makeExample = []() -> Result<QString, QString> { return QString(); };
    parts.addFileActions = [](const PageContext&, QMenu*) {};
    parts.showPapers = showPapersOn;
    parts.help = [](const QString&) {};
    parts.showSkp = showSkpOn;
    parts.showPegawai = showPegawaiOn;
    window = std::make_unique<MainWindow>(temp.clock, StorageService::Threading::Inline, parts);
    window->setPrompter(std::make_unique<ScriptedPrompter>());
    window->openFile(temp.path);
    window->resize(small);
    window->show();
    settle();
}

void SmallWindow::settle()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    for (int turn = 0; turn < 4; ++turn) {
        QCoreApplication::processEvents();
    }
}

void SmallWindow::addUnfinished()
{
    const auto people = [](Reader& reader) { return reader.lists().pegawaiKunci(); };
    std::vector<PegawaiKunci> all;
    window->storage().query<std::vector<PegawaiKunci>>(
        window.get(), people, [&](const auto& answer) { all = *answer; });
    REQUIRE(all.size() > 2);
    window->storage().command<int, PenyusunanError>(
        window.get(),
        [all](Session& session) {
            return session.file.transact(
                UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<int, PenyusunanError> {
                    for (const PegawaiKunci& kunci : {all.front(), all.back()}) {
                        transaction.save(unfinished(transaction, session.ids, kunci));
                    }
                    return 0;
                });
        },
        [](const auto& answer) { REQUIRE(answer); });
    settle();
}

Skp SmallWindow::unfinished(Transaction& transaction, IdSource& ids, const PegawaiKunci& pegawai)
{
    CreateSkp wanted;
    wanted.pegawai = pegawai;
    wanted.tahun = transaction.lists().tahun().back();
    wanted.kelompok = Kelompok::Jpt;
    auto made = makeSkp(transaction, ids, wanted);
    REQUIRE(made);
    HasilKerja rhk;
    rhk.kunci = HasilKerjaKunci(QStringLiteral("h1"));
    rhk.indikator.resize(1);
    rhk.indikator[0].kunci = IndikatorKunci(QStringLiteral("i1"));
    rhk.indikator[0].target = QStringLiteral("sekitar sepuluh atau dua belas laporan");
    made->hasilKerja = {rhk};
    return *made;
}

void SmallWindow::look(QWidget& root, const QString& place)
{
    settle();
    if (root.window()->width() > small.width() || root.window()->height() > small.height()) {
        troubles.append(QStringLiteral("%1: the window has grown to %2×%3")
                            .arg(place)
                            .arg(root.window()->width())
                            .arg(root.window()->height()));
        root.window()->resize(small);
    }
    for (const QString& one : layoutTroubles(root, place)) {
        // The same in every tab is one trouble.
        const QString what = one.mid(place.size());
        if (!m_known.contains(what)) {
            m_known.insert(what);
            troubles.append(one);
        }
    }
    if (const QString folder = qEnvironmentVariable("SKP_GAMBAR"); !folder.isEmpty()) {
        QString name = place;
        root.window()->grab().save(
            QStringLiteral("%1/%2.png").arg(folder, name.replace(QLatin1Char('/'), QLatin1Char('-'))));
    }
}

void SmallWindow::walk(QWidget& page, const QString& place)
{
    QWidget& root = *page.window();
    look(root, place);
    for (auto* tabs : page.findChildren<QTabWidget*>()) {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            const QString here = place + QLatin1Char('/') + tabs->tabText(tab);
            look(root, here);
            walkInside(*tabs->widget(tab), root, here);
        }
        tabs->setCurrentIndex(0);
    }
    if (page.findChild<QTabWidget*>() == nullptr) {
        walkInside(page, root, place);
    }
}

void SmallWindow::walkInside(QWidget& part, QWidget& root, const QString& place)
{
    if (auto* tree = part.findChild<QTreeWidget*>(QStringLiteral("pohonHasilKerja"));
        tree != nullptr && tree->topLevelItemCount() > 0) {
        tree->setCurrentItem(tree->topLevelItem(0)->child(0));
        look(root, place + QStringLiteral("/IKI"));
        tree->setCurrentItem(tree->topLevelItem(0));
        return;
    }
    for (auto* stack : part.findChildren<QStackedWidget*>()) {
        const int before = stack->currentIndex();
        for (int at = 0; at < stack->count() && stack->isVisible(); ++at) {
            stack->setCurrentIndex(at);
            look(root, QStringLiteral("%1/lembar %2").arg(place).arg(at + 1));
        }
        stack->setCurrentIndex(before);
    }
}

void SmallWindow::lookAt(QWidget& own, const QSize& size, const QString& place)
{
    own.resize(size);
    settle();
    if (own.size() != size) {
        troubles.append(QStringLiteral("%1: is %2×%3").arg(place).arg(own.width()).arg(own.height()));
    }
    troubles += layoutTroubles(own, place);
    if (const QString folder = qEnvironmentVariable("SKP_GAMBAR"); !folder.isEmpty()) {
        QString name = place;
        own.grab().save(
            QStringLiteral("%1/%2.png").arg(folder, name.replace(QLatin1Char('/'), QLatin1Char('-'))));
    }
}

void SmallWindow::report() const
{
    INFO(troubles.join(QLatin1Char('\n')).toStdString());
    CHECK(troubles.isEmpty());
}

} // namespace kinerja::tests
