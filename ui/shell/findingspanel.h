#pragma once

#include "core/checks/finding.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace kinerja
{

/// What is missing or doubtful, errors first, each with what to do beneath it; a click or Enter goes there.
class FindingsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit FindingsPanel(QWidget* parent = nullptr);
    void show(const std::vector<Finding>& findings);

Q_SIGNALS:
    void wanted(const kinerja::Finding& finding);

private:
    void go(int row);
    QLabel* m_count;
    QListWidget* m_list;
    std::vector<Finding> m_findings;
};

} // namespace kinerja
