#pragma once

#include "core/storage/lists.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace kinerja
{

/// The SKP of a year with a filter by name, and the way to a new one.
class SkpList : public QWidget
{
    Q_OBJECT
public:
    explicit SkpList(QWidget* parent = nullptr);

    /// Shows the rows and marks `current`, without a signal; false where it is not among them.
    bool showRows(const std::vector<SkpRow>& rows, const SkpKunci& current);
    /// Marks one, without a signal.
    void mark(const SkpKunci& kunci);
    void setReadOnly(bool readOnly);
    /// For a page where no SKP is made.
    void hideNew();

Q_SIGNALS:
    void chosen(const kinerja::SkpKunci& kunci);
    void newWanted();

private:
    void filter();

    QLineEdit* m_filter;
    QListWidget* m_list;
    QPushButton* m_new;
};

} // namespace kinerja
