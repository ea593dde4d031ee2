#pragma once

#include "core/usecases/regulasi/viewregulasi.h"
#include "ui/shell/pagecontext.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace kinerja
{

class RegulasiEditor;

/// The tables of the law that the file works with: a list of them, and behind it each with its versions.
class RegulasiPanel : public QWidget
{
    Q_OBJECT
public:
    explicit RegulasiPanel(const PageContext& context, QWidget* parent = nullptr);

    void refresh();
    void flush();
    QStringList unfinished() const;

protected:
    /// What was locked meanwhile may rest on a version now.
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeList();
    void fillList();
    void openChosen();
    void backToList();

    PageContext m_context;
    std::vector<TabelRegulasi> m_tables;
    QStackedWidget* m_stack;
    QTableWidget* m_list = nullptr;
    QPushButton* m_open = nullptr;
    RegulasiEditor* m_editor;
};

} // namespace kinerja
