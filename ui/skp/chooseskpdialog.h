#pragma once

#include "core/storage/lists.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace kinerja
{

/// Chooses several SKP of a year, with a filter.
class ChooseSkpDialog : public QDialog
{
    Q_OBJECT
public:
    /// All rows but `except` are offered; those that are no drafts say so.
    ChooseSkpDialog(
        const QString& title, const std::vector<SkpRow>& rows, const SkpKunci& except, QWidget* parent);
    std::vector<SkpKunci> chosen() const;

private:
    QListWidget* m_list;
    QLineEdit* m_filter;
};

} // namespace kinerja
