#include "ui/forms/phraseedit.h"

#include "ui/forms/phrasepopup.h"
#include "ui/forms/textfields.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace kinerja
{

namespace
{
constexpr int frame = 12;
} // namespace

PhraseEdit::PhraseEdit(
    const PhraseLibrary& library, KolomFrasa kolom, int lines, QWidget* parent, Bagian bagian)
    : QPlainTextEdit(parent), m_bagian(bagian), m_popup(new PhrasePopup(library, kolom, this))
{
    setTabChangesFocus(true);
    const int height = fontMetrics().lineSpacing() * lines + frame;
    setMinimumHeight(height);
    setMaximumHeight(height * 2);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(m_popup, &PhrasePopup::chosen, this, &PhraseEdit::take);
}

void PhraseEdit::load(const QString& text) { showText(*this, text); }

void PhraseEdit::growTo(int lines)
{
    m_mostLines = lines;
    connect(document(), &QTextDocument::contentsChanged, this, &PhraseEdit::fitHeight);
    fitHeight();
}

void PhraseEdit::fitHeight()
{
    if (m_mostLines == 0) {
        return;
    }
    // The document itself counts its lines only once they are painted.
    const int width = viewport()->width() - 2 * static_cast<int>(std::ceil(document()->documentMargin()));
    const QString text = toPlainText() % QLatin1Char('x'); // so that an empty last line counts
    const QRect room(0, 0, std::max(width, fontMetrics().maxWidth()), QWIDGETSIZE_MAX);
    const int line = fontMetrics().lineSpacing();
    const int needed =
        fontMetrics().boundingRect(room, Qt::TextWordWrap | Qt::TextWrapAnywhere, text).height() / line;
    setFixedHeight(line * std::clamp(needed, 1, m_mostLines) + frame);
}

void PhraseEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

bool PhraseEdit::isChoosing() const { return m_popup->isOpen(); }

QString PhraseEdit::typed() const
{
    return (m_bagian == Bagian::Baris ? textCursor().block().text() : toPlainText()).simplified();
}

void PhraseEdit::take(const QString& phrase)
{
    QTextCursor cursor = textCursor();
    if (m_bagian == Bagian::Baris) {
        cursor.movePosition(QTextCursor::StartOfBlock);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    } else {
        cursor.select(QTextCursor::Document);
    }
    cursor.insertText(phrase); // so that the field's own undo takes it back
    setTextCursor(cursor);
    Q_EMIT chosen();
}

void PhraseEdit::keyPressEvent(QKeyEvent* event)
{
    const bool choosing = event->key() == Qt::Key_Enter || event->key() == Qt::Key_Return ||
                          event->key() == Qt::Key_Escape || event->key() == Qt::Key_Tab;
    if (isChoosing() && choosing) {
        event->ignore();
        return;
    }
    const QString before = toPlainText();
    QPlainTextEdit::keyPressEvent(event);
    if (toPlainText() != before && !isReadOnly()) {
        m_popup->ask(typed(), [this] { return typed(); });
    }
}

void PhraseEdit::insertFromMimeData(const QMimeData* source)
{
    const QString text = source->text();
    const auto cells = parseClipboard(m_tempel == Tempel::Teks ? QString() : text);
    if (!cells) {
        QPlainTextEdit::insertFromMimeData(source);
        return;
    }
    const bool oneCell = cells->rows.size() == 1 && cells->columnCount() == 1;
    const bool isTable = m_tempel == Tempel::SemuanyaJadiBaris ? !oneCell : cells->columnCount() > 1;
    if (isTable) {
        Q_EMIT cellsPasted(*cells);
    } else if (oneCell && text.contains(QLatin1Char('\n'))) {
        textCursor().insertText(cells->cell(0, 0)); // without the quotes and the line end of a spreadsheet
    } else {
        QPlainTextEdit::insertFromMimeData(source);
    }
}

void PhraseEdit::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu* menu = createStandardContextMenu();
    const QString phrase = typed();
    menu->addSeparator();
    QAction* action =
        menu->addAction(tr("&Lupakan frasa ini"), this, [this, phrase] { m_popup->forget(phrase); });
    action->setEnabled(!phrase.isEmpty());
    menu->exec(event->globalPos());
    delete menu;
}

} // namespace kinerja
