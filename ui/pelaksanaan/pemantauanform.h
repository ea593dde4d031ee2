#pragma once

#include "core/domain/pelaksanaan/pantauan.h"
#include "ui/forms/editwatcher.h"
#include "ui/pelaksanaan/pelaksanaaneditor.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QTableView;

namespace kinerja
{

class DateField;
class PantauanModel;

/// Pemantauan of a period: planned against actual per IKI with a picture of the year, the actions that are
/// late, what stands in the way and what was agreed.
class PemantauanForm : public QWidget
{
    Q_OBJECT
public:
    PemantauanForm(const PageContext& context, PelaksanaanEditor& editor, QWidget* parent = nullptr);

    void flush();
    QStringList unfinished() const { return m_watcher->unfinished(); }

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildTable();
    QWidget* buildFields();
    void showLoaded();
    void showDraft();
    void fillPeriods();
    void showPeriod();
    void showFigures();
    void store();
    std::optional<Periode> periode() const;

    PageContext m_context;
    PelaksanaanEditor& m_editor;
    EditWatcher* m_watcher;
    QComboBox* m_period;
    PantauanModel* m_model;
    QTableView* m_table;
    QListWidget* m_late;
    DateField* m_day;
    QPlainTextEdit* m_obstacles;
    QPlainTextEdit* m_steps;
    std::optional<Periode> m_shown;
};

} // namespace kinerja
