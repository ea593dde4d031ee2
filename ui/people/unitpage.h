#pragma once

#include "core/domain/unit/unit.h"
#include "ui/shell/page.h"

namespace kinerja
{

class UnitForm;

/// The unit whose file this is; stored as it is filled.
class UnitPage : public Page
{
    Q_OBJECT
public:
    explicit UnitPage(const PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void onChanged(const ChangeSet& changes) override;
    QString helpTopic() const override { return QStringLiteral("orang"); }
    void flush() override;

private:
    void store();

    Unit m_unit;
    bool m_saving = false;
    UnitForm* m_form;
};

} // namespace kinerja
