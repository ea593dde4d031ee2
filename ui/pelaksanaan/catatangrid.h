#pragma once

#include "ui/pelaksanaan/cellgrid.h"

namespace kinerja
{

class CatatanModel;

/// The view of the notes: Enter and Tab go on to the next cell and open it, Ctrl+D copies the row down,
/// Ctrl+V pastes, Ctrl+Delete removes rows. RHK and IKI are chosen from a list or by their number.
class CatatanGrid : public CellGrid
{
    Q_OBJECT
public:
    explicit CatatanGrid(CatatanModel* model, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Cells of a spreadsheet were pasted.
    void tablePasted(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    friend class CatatanDelegate;
    void paste();

    CatatanModel* m_model;
};

} // namespace kinerja
