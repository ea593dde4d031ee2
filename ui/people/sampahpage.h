#pragma once

#include "ui/shell/page.h"

class QLabel;
class QPushButton;
class QTableWidget;

namespace kinerja
{

/// What was deleted: to be brought back, or removed for good.
class SampahPage : public Page
{
    Q_OBJECT
public:
    explicit SampahPage(const PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void onChanged(const ChangeSet& changes) override;
    QString helpTopic() const override { return QStringLiteral("orang"); }

private:
    void fill(const std::vector<SampahRow>& rows);
    void restoreSelected();
    void emptyAll();
    void updateButtons();

    std::vector<SampahRow> m_rows;
    QTableWidget* m_table;
    QLabel* m_summary;
    QPushButton* m_restore;
    QPushButton* m_empty;
};

} // namespace kinerja
