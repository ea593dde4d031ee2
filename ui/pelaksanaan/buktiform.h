#pragma once

#include "ui/pelaksanaan/pelaksanaaneditor.h"

#include <QWidget>

class QLabel;
class QLayout;
class QListWidget;
class QPushButton;

namespace kinerja
{

class BuktiFiles;
class BuktiModel;
class CellGrid;

/// Bukti dukung: files that the data file keeps, and links, each on an RHK or IKI. Files are dropped here or
/// chosen; which IKI has none is seen below.
class BuktiForm : public QWidget
{
    Q_OBJECT
public:
    BuktiForm(const PageContext& context, PelaksanaanEditor& editor, QWidget* parent = nullptr);

    BuktiFiles& files() { return *m_files; }
    void flush();
    QStringList unfinished() const;
    /// Takes the files in, for the IKI that is chosen below; a drop on one of them chooses it.
    void attach(const QStringList& paths);
    /// The date of new evidence; null: today.
    void setTanggalBaru(QDate tanggal);
    /// Chooses the IKI below that new evidence is for, once the SKP is loaded.
    void choose(const HasilKerjaKunci& rhk, const IndikatorKunci& iki);

private:
    void buildButtons(QLayout* row);
    void showLoaded();
    void showDraft();
    void showProven();
    void openChosen();
    void takeDropped(const QStringList& paths, QPoint where);
    const BuktiDukung* chosen();
    HasilKerjaKunci chosenRhk() const;
    IndikatorKunci chosenIki() const;

    PageContext m_context;
    PelaksanaanEditor& m_editor;
    BuktiModel* m_model;
    CellGrid* m_grid;
    QLabel* m_note;
    QListWidget* m_proven;
    std::vector<QPushButton*> m_editing;
    BuktiFiles* m_files;
    QDate m_tanggalBaru;
};

} // namespace kinerja
