#pragma once

#include "core/checks/finding.h"
#include "core/usecases/penyusunan/viewskp.h"
#include "ui/forms/stageform.h"

namespace kinerja
{

/// A form over a part of one SKP (T1–T3).
class SkpForm : public StageForm<Skp>
{
public:
    using StageForm<Skp>::StageForm;
    /// What the form shows besides the draft: people, Perjanjian Kinerja, the leader's RHK.
    virtual void setView(const SkpView& view) { Q_UNUSED(view) }
    /// Shows those findings that point into this form beneath their fields.
    virtual void showFindings(const std::vector<Finding>& findings) { Q_UNUSED(findings) }
};

} // namespace kinerja
