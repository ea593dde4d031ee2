#pragma once

#include "core/usecases/evaluasi/pastedkisi.h"

#include <QDialog>

#include <array>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace kinerja
{

/// Shows what a table from a spreadsheet would write into the evaluations before it does: first what is left
/// out and why, then what stands there already, then the rest.
class PasteKisiDialog : public QDialog
{
    Q_OBJECT
public:
    PasteKisiDialog(KisiTertempel pasted, std::vector<EvaluasiRow> rows, const Periode& periode,
        QWidget* parent = nullptr);

Q_SIGNALS:
    void taken(const std::vector<kinerja::IsiEvaluasi>& isi);

private:
    /// What became of a cell, the worst first.
    enum class Nasib { Ditolak, Berisi, Ditulis };
    struct Baris {
        Nasib nasib;
        std::array<QString, 4> teks;
    };

    std::vector<IsiEvaluasi> wanted() const;
    void buildTable();
    Baris lineOf(const QString& nama, const SelKisi& cell) const;
    std::vector<Baris> lines() const;
    void summarize();

    KisiTertempel m_pasted;
    std::vector<EvaluasiRow> m_rows;
    Periode m_periode;
    QCheckBox* m_overwrite;
    QTableWidget* m_table;
    QLabel* m_summary;
    QPushButton* m_take;
};

} // namespace kinerja
