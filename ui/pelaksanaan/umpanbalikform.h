#pragma once

#include "ui/pelaksanaan/pelaksanaaneditor.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace kinerja
{

class CellGrid;
class UmpanBalikModel;

/// Umpan balik berkelanjutan: what pimpinan, colleagues, staff and others said during the year.
class UmpanBalikForm : public QWidget
{
    Q_OBJECT
public:
    UmpanBalikForm(const PageContext& context, PelaksanaanEditor& editor, QWidget* parent = nullptr);

    void flush();
    QStringList unfinished() const;

private:
    void showLoaded();
    void showDraft();
    void showChosen();

    PageContext m_context;
    PelaksanaanEditor& m_editor;
    UmpanBalikModel* m_model;
    CellGrid* m_grid;
    QLabel* m_chosen;
    QPushButton* m_remove;
};

} // namespace kinerja
