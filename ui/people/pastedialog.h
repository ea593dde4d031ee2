#pragma once

#include "core/regulation/golongan.h"
#include "core/usecases/pegawai/importpegawairows.h"
#include "ui/shell/pagecontext.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace kinerja
{

/// Shows what a table from a spreadsheet becomes before any of it is stored: what each column means (to be
/// changed above it), what each row becomes, and its findings. Stores the ticked rows, all or none.
class PasteDialog : public QDialog
{
    Q_OBJECT
public:
    PasteDialog(
        const PageContext& context, GolonganTable golongan, CellTable table, QWidget* parent = nullptr);

private:
    void buildTable();
    void buildButtons();
    void preview();
    void showRows(const std::vector<BarisPegawai>& rows);
    void showRow(int at, const BarisPegawai& row);
    void updateCount();
    void store();
    void tickAll(bool ticked);
    std::set<size_t> ticked() const;

    PageContext m_context;
    GolonganTable m_golongan;
    CellTable m_data;
    KolomDugaan m_kolom;
    std::vector<BarisPegawai> m_rows;
    QCheckBox* m_header;
    QTableWidget* m_table;
    QLabel* m_summary;
    QLabel* m_complaint;
    QPushButton* m_store = nullptr;
};

} // namespace kinerja
