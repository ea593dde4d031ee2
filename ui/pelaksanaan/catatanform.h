#pragma once

#include "ui/pelaksanaan/pelaksanaaneditor.h"

#include <QWidget>

class QLabel;
class QLayout;
class QListWidget;
class QPushButton;

namespace kinerja
{

class CatatanModel;
class CellGrid;

/// Catatan kinerja: what was done on which day for which RHK, in one grid, with what the notes of each IKI
/// come to below it.
class CatatanForm : public QWidget
{
    Q_OBJECT
public:
    CatatanForm(const PageContext& context, PelaksanaanEditor& editor, QWidget* parent = nullptr);

    void flush();
    QStringList unfinished() const;

private:
    void buildButtons(QLayout* row);
    void showLoaded();
    void showDraft();
    void store();
    void showChosen();
    void showSums();
    void pasteTable(const QString& text);
    void removeChosen();
    void sortByDate();

    PageContext m_context;
    PelaksanaanEditor& m_editor;
    CatatanModel* m_model;
    CellGrid* m_grid;
    QLabel* m_chosen;
    QLabel* m_note;
    QListWidget* m_sums;
    std::vector<QPushButton*> m_editing;
};

} // namespace kinerja
