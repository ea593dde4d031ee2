#pragma once

#include <QTableView>

#include <vector>

namespace kinerja
{

/// A grid for typing: Enter and Tab take the cell and open the next one. A cell that has choices
/// (cells::choicesRole) is a line to type into with its list.
class CellGrid : public QTableView
{
    Q_OBJECT
public:
    CellGrid(const char* name, const QString& spokenName, QWidget* parent = nullptr);

    /// Takes what is being typed as if the cell had been left.
    void finishTyping();
    std::vector<int> chosenRows() const;

Q_SIGNALS:
    /// Cells of a spreadsheet were pasted, into the grid or into the line of a cell.
    void tablePasted(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    friend class CellDelegate;
    void paste();
};

} // namespace kinerja
