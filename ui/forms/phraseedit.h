#pragma once

#include "ui/forms/phraselibrary.h"

#include <QPlainTextEdit>

class QCompleter;
class QStringListModel;

namespace kinerja
{

/// A text of a few lines that offers what the unit wrote before. Tab leaves the field, Down and Enter choose
/// a phrase, Delete in the list forgets it. Never guesses rich text.
class PhraseEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    PhraseEdit(const PhraseLibrary& library, KolomFrasa kolom, int lines, QWidget* parent = nullptr);

    /// Shows the text without a signal; leaves the cursor where it is when nothing differs.
    void load(const QString& text);
    QString text() const { return toPlainText(); }
    void setKolom(KolomFrasa kolom) { m_kolom = kolom; }

Q_SIGNALS:
    /// A phrase was taken over as a whole.
    void chosen();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void ask();
    void offer(const QStringList& phrases);
    void take(const QString& phrase);
    void forget(const QString& phrase);

    const PhraseLibrary& m_library;
    KolomFrasa m_kolom;
    QStringListModel* m_phrases;
    QCompleter* m_completer;
};

} // namespace kinerja
