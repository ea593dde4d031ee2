#pragma once

#include "core/usecases/pelaksanaan/pastedcatatan.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableWidget;

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

    Source m_source;
    KolomCatatanDugaan m_kolom;
    CatatanTertempel m_pasted;
    QCheckBox* m_header;
    QTableWidget* m_table;
    QLabel* m_summary;
    QPushButton* m_take;
};

} // namespace kinerja
