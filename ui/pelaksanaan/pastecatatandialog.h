#pragma once

#include "core/usecases/pelaksanaan/pastedcatatan.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableWidget;
class QTableWidgetItem;

namespace kinerja
{

/// Shows what a table from a spreadsheet becomes before it goes into the notes: what each column means (to be
/// changed above it), and which cells are not understood. Those go into the words of the activity.
class PasteCatatanDialog : public QDialog
{
    Q_OBJECT
public:
    struct Source {
        CellTable table;
        std::vector<PilihanRhk> rhk;
        BawaanCatatan bawaan;
        QDate today;
    };

    explicit PasteCatatanDialog(Source source, QWidget* parent = nullptr);

Q_SIGNALS:
    void taken(const kinerja::CatatanTertempel& pasted);

private:
    void buildTable();
    void choose(size_t column, KolomCatatan meaning);
    void preview();
    bool isUnread(size_t row, qsizetype column) const;
    /// What the note of a row takes over where its cell is empty; empty where it takes nothing.
    QString inherited(size_t row, size_t column) const;
    QTableWidgetItem* itemFor(size_t row, int column) const;

    Source m_source;
    KolomCatatanDugaan m_kolom;
    CatatanTertempel m_pasted;
    QCheckBox* m_header;
    QTableWidget* m_table;
    QLabel* m_summary;
    QPushButton* m_take;
};

} // namespace kinerja
