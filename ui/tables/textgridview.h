#pragma once

#include "ui/tables/textgridmodel.h"

#include <QTableView>

namespace kinerja
{

/// The view of a TextGridModel: Ctrl+V pastes cells from a spreadsheet, Delete empties the selected cells,
/// Ctrl+Delete removes rows, Ctrl+Insert makes one.
class TextGridView : public QTableView
{
    Q_OBJECT
public:
    TextGridView(
        TextGridModel* model, const QString& name, const QString& spokenName, QWidget* parent = nullptr);

    /// Pastes what a spreadsheet put on the clipboard at the current cell, further left where it would not
    /// fit; without a first row that says the names of our columns.
    void pasteText(const QString& text);
    /// The same below the last row, so that nothing that is there is written over.
    void appendText(const QString& text);
    void removeSelectedRows();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool isHeading(const QStringList& row, int first) const;
    QModelIndex placeFor(const std::vector<QStringList>& rows) const;
    void emptySelection();
    TextGridModel* m_model;
};

} // namespace kinerja
