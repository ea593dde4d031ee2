#pragma once

#include <QTableView>

#include <vector>

namespace kinerja
{

/// A grid for typing: Enter and Tab take the cell and open the next one that can be typed into.
class CellGrid : public QTableView
{
    Q_OBJECT
public:
    CellGrid(const char* name, const QString& spokenName, QWidget* parent = nullptr);

    /// Takes what is being typed as if the cell had been left.
    void finishTyping();
    std::vector<int> chosenRows() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace kinerja
