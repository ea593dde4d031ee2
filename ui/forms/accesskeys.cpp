#include "ui/forms/accesskeys.h"

#include <QAbstractButton>
#include <QEvent>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QSet>
#include <QStackedWidget>
#include <QTabBar>

#include <vector>

namespace kinerja
{

namespace
{

/// What the author wrote, and what was made of it, so that a text that was changed since is told from ours.
constexpr char writtenProperty[] = "teksAsal";
constexpr char givenProperty[] = "teksDiberi";

/// The place of the `&` before the underlined letter; -1 where there is none.
qsizetype markIn(const QString& text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i) == QLatin1Char('&')) {
            if (text.at(i + 1) != QLatin1Char('&')) {
                return i;
            }
            ++i;
        }
    }
    return -1;
}

bool hasKey(const QWidget& widget)
{
    const auto* label = qobject_cast<const QLabel*>(&widget);
    return label != nullptr ? label->buddy() != nullptr
                            : qobject_cast<const QAbstractButton*>(&widget) != nullptr;
}

QString textOf(const QWidget& widget)
{
    const auto* label = qobject_cast<const QLabel*>(&widget);
    return label != nullptr ? label->text() : static_cast<const QAbstractButton&>(widget).text();
}

void give(QWidget& widget, const QString& text)
{
    widget.setProperty(givenProperty, text);
    if (textOf(widget) == text) {
        return;
    }
    if (auto* label = qobject_cast<QLabel*>(&widget)) {
        label->setText(text);
    } else {
        static_cast<QAbstractButton&>(widget).setText(text);
    }
}

QString writtenText(QWidget& widget)
{
    const QString now = textOf(widget);
    if (widget.property(givenProperty).toString() != now) {
        widget.setProperty(writtenProperty, now);
    }
    return widget.property(writtenProperty).toString();
}

/// The same text with a free letter underlined: the beginning of a word rather than its middle.
QString withFreeLetter(const QString& written, const QSet<QChar>& taken)
{
    const qsizetype mark = markIn(written);
    QString plain = written;
    plain.remove(mark, 1);
    for (const bool atWord : {true, false}) {
        for (qsizetype i = 0; i < plain.size(); ++i) {
            const QChar letter = plain.at(i);
            const bool begins = i == 0 || !plain.at(i - 1).isLetterOrNumber();
            const bool afterMark = i > 0 && plain.at(i - 1) == QLatin1Char('&');
            if (begins == atWord && letter.isLetter() && !afterMark && !taken.contains(letter.toLower())) {
                return QString(plain).insert(i, QLatin1Char('&'));
            }
        }
    }
    return plain;
}

/// The letters of the window around the page: its menu, its tabs, what stands beside the page.
QSet<QChar> lettersAround(const QWidget& page)
{
    QSet<QChar> letters;
    if (const auto* window = qobject_cast<const QMainWindow*>(page.window())) {
        for (const QAction* menu : window->menuBar()->actions()) {
            letters.insert(AccessKeys::letterIn(menu->text()));
        }
    }
    for (const QWidget* widget : page.window()->findChildren<QWidget*>()) {
        if (widget->isVisible() && hasKey(*widget) && !page.isAncestorOf(widget)) {
            letters.insert(AccessKeys::letterIn(textOf(*widget)));
        }
    }
    for (const auto* tabs : page.findChildren<QTabBar*>()) {
        for (int i = 0; i < tabs->count() && tabs->isVisible(); ++i) {
            letters.insert(AccessKeys::letterIn(tabs->tabText(i)));
        }
    }
    return letters;
}

} // namespace

QChar AccessKeys::letterIn(const QString& text)
{
    const qsizetype mark = markIn(text);
    return mark < 0 ? QChar() : text.at(mark + 1).toLower();
}

AccessKeys::AccessKeys(QWidget* page) : QObject(page), m_page(page) { page->installEventFilter(this); }

bool AccessKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) {
        ask();
    }
    return QObject::eventFilter(watched, event);
}

void AccessKeys::ask()
{
    if (!std::exchange(m_asked, true)) {
        QMetaObject::invokeMethod(this, &AccessKeys::apply, Qt::QueuedConnection);
    }
}

void AccessKeys::apply()
{
    m_asked = false;
    if (!m_page->isVisible()) {
        return;
    }
    // Those of tabs too; within a scroll area the page hears nothing of another sheet.
    for (auto* sheets : m_page->findChildren<QStackedWidget*>()) {
        connect(sheets, &QStackedWidget::currentChanged, this, &AccessKeys::ask, Qt::UniqueConnection);
    }
    QSet<QChar> taken = lettersAround(*m_page);
    std::vector<QWidget*> others;
    for (QWidget* widget : m_page->findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != m_page->window() || !hasKey(*widget)) {
            continue;
        }
        const QString written = writtenText(*widget);
        const QChar letter = letterIn(written);
        if (letter.isNull()) {
            continue;
        }
        if (taken.contains(letter)) {
            others.push_back(widget);
        } else {
            taken.insert(letter);
            give(*widget, written);
        }
    }
    for (QWidget* widget : others) {
        const QString text = withFreeLetter(writtenText(*widget), taken);
        taken.insert(letterIn(text));
        give(*widget, text);
    }
}

} // namespace kinerja
