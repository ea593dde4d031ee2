#include "ui/forms/phrasepopup.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

namespace kinerja
{

namespace
{
constexpr int shortestTyped = 2;
} // namespace

PhrasePopup::PhrasePopup(const PhraseLibrary& library, KolomFrasa kolom, QWidget* field)
    : QObject(field), m_library(library), m_kolom(kolom), m_field(field),
      m_phrases(new QStringListModel(this)), m_completer(new QCompleter(m_phrases, this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(field);
    m_completer->popup()->setAccessibleName(tr("Frasa yang pernah ditulis"));
    m_completer->popup()->setToolTip(tr("Enter memakai frasa, Delete melupakannya"));
    m_completer->popup()->installEventFilter(this);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &PhrasePopup::chosen);
}

bool PhrasePopup::isOpen() const { return m_completer->popup()->isVisible(); }

void PhrasePopup::hide() { m_completer->popup()->hide(); }

void PhrasePopup::ask(const QString& typed, std::function<QString()> now)
{
    if (typed.size() < shortestTyped) {
        hide();
        return;
    }
    m_library.suggest(this, m_kolom, typed, [this, typed, now = std::move(now)](const QStringList& phrases) {
        if (now() == typed) {
            offer(phrases, typed);
        }
    });
}

void PhrasePopup::offer(const QStringList& phrases, const QString& typed)
{
    const bool nothingNew = phrases.isEmpty() || (phrases.size() == 1 && phrases.front() == typed);
    m_phrases->setStringList(phrases);
    if (nothingNew || !m_field->hasFocus()) {
        hide();
        return;
    }
    m_completer->complete(QRect(0, m_field->height(), m_field->width(), 1));
}

void PhrasePopup::forget(const QString& phrase)
{
    QStringList left = m_phrases->stringList();
    left.removeAll(phrase);
    m_phrases->setStringList(left);
    m_library.forget(this, m_kolom, phrase);
}

bool PhrasePopup::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_completer->popup() && event->type() == QEvent::KeyPress) {
        const QModelIndex current = m_completer->popup()->currentIndex();
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete && current.isValid()) {
            forget(current.data().toString());
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace kinerja
