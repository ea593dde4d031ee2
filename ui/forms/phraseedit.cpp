#include "ui/forms/phraseedit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QSignalBlocker>
#include <QStringListModel>

namespace kinerja
{

namespace
{
constexpr int shortestTyped = 2;
constexpr int frame = 12;
} // namespace

PhraseEdit::PhraseEdit(const PhraseLibrary& library, KolomFrasa kolom, int lines, QWidget* parent)
    : QPlainTextEdit(parent), m_library(library), m_kolom(kolom), m_phrases(new QStringListModel(this)),
      m_completer(new QCompleter(m_phrases, this))
{
    setTabChangesFocus(true);
    const int height = fontMetrics().lineSpacing() * lines + frame;
    setMinimumHeight(height);
    setMaximumHeight(height * 2);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    m_completer->popup()->setAccessibleName(tr("Frasa yang pernah ditulis"));
    m_completer->popup()->setToolTip(tr("Enter memakai frasa, Delete melupakannya"));
    m_completer->popup()->installEventFilter(this);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &PhraseEdit::take);
}

void PhraseEdit::load(const QString& text)
{
    if (toPlainText() != text) {
        const QSignalBlocker blocker(this);
        setPlainText(text);
    }
}

void PhraseEdit::ask()
{
    const QString typed = toPlainText().simplified();
    if (isReadOnly() || typed.size() < shortestTyped) {
        m_completer->popup()->hide();
        return;
    }
    m_library.suggest(this, m_kolom, typed, [this, typed](const QStringList& phrases) {
        if (toPlainText().simplified() == typed) {
            offer(phrases);
        }
    });
}

void PhraseEdit::offer(const QStringList& phrases)
{
    const QString typed = toPlainText().simplified();
    const bool nothingNew = phrases.isEmpty() || (phrases.size() == 1 && phrases.front() == typed);
    m_phrases->setStringList(phrases);
    if (nothingNew || !hasFocus()) {
        m_completer->popup()->hide();
        return;
    }
    QRect place = rect();
    place.setTop(place.bottom());
    m_completer->complete(QRect(0, height(), width(), 1));
}

void PhraseEdit::take(const QString& phrase)
{
    setPlainText(phrase);
    moveCursor(QTextCursor::End);
    Q_EMIT chosen();
}

void PhraseEdit::forget(const QString& phrase)
{
    QStringList left = m_phrases->stringList();
    left.removeAll(phrase);
    m_phrases->setStringList(left);
    m_library.forget(this, m_kolom, phrase);
}

void PhraseEdit::keyPressEvent(QKeyEvent* event)
{
    const bool open = m_completer->popup()->isVisible();
    const bool choosing = event->key() == Qt::Key_Enter || event->key() == Qt::Key_Return ||
                          event->key() == Qt::Key_Escape || event->key() == Qt::Key_Tab;
    if (open && choosing) {
        event->ignore();
        return;
    }
    const QString before = toPlainText();
    QPlainTextEdit::keyPressEvent(event);
    if (toPlainText() != before) {
        ask();
    }
}

void PhraseEdit::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu* menu = createStandardContextMenu();
    const QString phrase = toPlainText().simplified();
    menu->addSeparator();
    QAction* action = menu->addAction(tr("&Lupakan frasa ini"), this, [this, phrase] { forget(phrase); });
    action->setEnabled(!phrase.isEmpty());
    menu->exec(event->globalPos());
    delete menu;
}

bool PhraseEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_completer->popup() && event->type() == QEvent::KeyPress) {
        const QModelIndex current = m_completer->popup()->currentIndex();
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete && current.isValid()) {
            forget(current.data().toString());
            return true;
        }
    }
    return QPlainTextEdit::eventFilter(watched, event);
}

} // namespace kinerja
