#pragma once

#include "ui/forms/phraselibrary.h"
#include "ui/shell/pagecontext.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace kinerja
{

/// The phrase library of the unit: what is offered while typing. A phrase that is forgotten is never offered
/// or learnt again; what was written with it stays.
class PhraseTable : public QWidget
{
    Q_OBJECT
public:
    explicit PhraseTable(const PageContext& context, QWidget* parent = nullptr);
    void refresh();

private:
    void fill();
    void forgetChosen();
    void updateButton();

    PageContext m_context;
    PhraseLibrary m_library;
    std::vector<Frasa> m_phrases;
    std::vector<size_t> m_shown; ///< the phrase of each row
    QLineEdit* m_search;
    QTableWidget* m_table;
    QLabel* m_count;
    QPushButton* m_forget;
};

} // namespace kinerja
