#pragma once

#include "ui/forms/skpform.h"

class QLabel;
class QPushButton;
class QTreeWidget;

namespace kinerja
{

/// Step a: Renstra and the Perjanjian Kinerja in force, to read; and the one action of step b that turns the
/// Perjanjian Kinerja into the leader's RHK and IKI.
class GambaranForm : public SkpForm
{
    Q_OBJECT
public:
    explicit GambaranForm(QWidget* parent = nullptr);

    void setView(const SkpView& view) override;
    void fillFrom(const Skp& draft) override;
    void collectInto(Skp&) const override {}
    void setReadOnly(bool readOnly) override;

Q_SIGNALS:
    void takePerjanjianWanted();
    void editOrganisasiWanted();

private:
    void enableTake();
    QTreeWidget* m_tree;
    QLabel* m_summary;
    QPushButton* m_take;
    bool m_readOnly = false;
    bool m_any = false;
};

} // namespace kinerja
