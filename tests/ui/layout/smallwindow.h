#pragma once

#include "tests/support/uifixture.h"
#include "ui/shell/mainwindow.h"

#include <QSet>

#include <memory>

namespace kinerja::tests
{

inline constexpr QSize small(1024, 700);

Unit exampleUnit();

/// The main window with the example unit in it, as small as it has to work.
struct SmallWindow {
    TempFile temp{exampleUnit()};
    NotedNavigation navigation;
    ScriptedPrompter prompter;
    std::unique_ptr<MainWindow> window;
    QStringList troubles;

    SmallWindow();

    PageContext context() { return {window->storage(), temp.clock, prompter, navigation}; }
    Workspace& workspace() { return *window->findChild<Workspace*>(); }
    static void settle();

    /// Of everybody an SKP in which all is missing: findings stand beneath every field.
    void addUnfinished();

    static Skp unfinished(Transaction& transaction, IdSource& ids, const PegawaiKunci& pegawai);

    void look(QWidget& root, const QString& place);

    /// Every tab, every page of a stack and both kinds of rows of a tree, one after the other.
    void walk(QWidget& page, const QString& place);

    void walkInside(QWidget& part, QWidget& root, const QString& place);

    /// A window of its own that has to stay as small as it is.
    void lookAt(QWidget& own, const QSize& size, const QString& place);

    void report() const;

private:
    QSet<QString> m_known;
};

} // namespace kinerja::tests
