#pragma once

#include "core/common/tabular.h"
#include "ui/forms/phraselibrary.h"

#include <QPlainTextEdit>

namespace kinerja
{

class PhrasePopup;

/// A text of a few lines that offers what the unit wrote before. Tab leaves the field, Down and Enter choose
/// a phrase, Delete in the list forgets it. Never guesses rich text.
class PhraseEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    /// What a phrase stands for: the whole text, or one line of a list with an entry a line.
    enum class Bagian { SeluruhTeks, Baris };

    PhraseEdit(const PhraseLibrary& library, KolomFrasa kolom, int lines, QWidget* parent = nullptr,
        Bagian bagian = Bagian::SeluruhTeks);

    /// What becomes of cells that are pasted from a spreadsheet. A single one is text in any case.
    enum class Tempel {
        Teks,             ///< everything is text
        KolomJadiBaris,   ///< a block of several columns is handed on; lines are text
        SemuanyaJadiBaris ///< several rows are handed on too
    };
    void setTempel(Tempel tempel) { m_tempel = tempel; }
    /// Always as high as its text, up to so many lines.
    void growTo(int lines);

    /// Shows the text without a signal; leaves the cursor where it is.
    void load(const QString& text);
    QString text() const { return toPlainText(); }
    /// Phrases are offered now: Enter and Tab are for their list.
    bool isChoosing() const;

Q_SIGNALS:
    /// A phrase was taken over as a whole.
    void chosen();
    /// Cells that are rows rather than text.
    void cellsPasted(const kinerja::CellTable& cells);

protected:
    void insertFromMimeData(const QMimeData* source) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// The words for which phrases are offered.
    QString typed() const;
    void take(const QString& phrase);
    void fitHeight();

    Bagian m_bagian;
    Tempel m_tempel = Tempel::Teks;
    int m_mostLines = 0; ///< 0: the height is the layout's
    PhrasePopup* m_popup;
};

} // namespace kinerja
