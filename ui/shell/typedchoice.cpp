#include "ui/shell/typedchoice.h"

#include <QApplication>
#include <QComboBox>

#include <algorithm>

namespace kinerja
{

namespace
{

/// The first entry from `from` on, around the end, that begins with the text; -1 where none does.
int entryWith(const QComboBox& box, const QString& text, int from)
{
    for (int step = 0; step < box.count(); ++step) {
        const int row = (from + step) % box.count();
        if (box.itemText(row).startsWith(text, Qt::CaseInsensitive)) {
            return row;
        }
    }
    return -1;
}

bool isOneLetter(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [&](QChar one) { return one == text.front(); });
}

} // namespace

bool TypedChoice::type(QComboBox& box, const QString& letter)
{
    const bool goesOn =
        m_box == &box && m_since.isValid() && m_since.elapsed() <= QApplication::keyboardInputInterval();
    if (box.isEditable() || letter.isEmpty() || !letter.front().isPrint()) {
        return false;
    }
    if (!goesOn && letter.front().isSpace()) {
        return false; // opens the list
    }
    m_typed = goesOn ? m_typed + letter : letter;
    m_box = &box;
    m_since.start();
    int row = m_typed.size() == 1 ? -1 : entryWith(box, m_typed, 0);
    if (row < 0 && isOneLetter(m_typed)) {
        row = entryWith(box, letter, box.currentIndex() + 1);
    }
    if (row >= 0 && row != box.currentIndex()) {
        box.setCurrentIndex(row);
        Q_EMIT box.activated(row);
        Q_EMIT box.textActivated(box.itemText(row));
    }
    return true;
}

} // namespace kinerja
