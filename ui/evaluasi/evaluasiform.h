#pragma once

#include "core/usecases/evaluasi/viewevaluasi.h"
#include "ui/forms/stageform.h"

namespace kinerja
{

/// A form over a part of one evaluation (T6–T8).
class EvaluasiForm : public StageForm<Evaluasi>
{
public:
    using StageForm<Evaluasi>::StageForm;
    /// What the form shows besides the draft: targets, evidence, feedback of the year.
    virtual void setView(const EvaluasiView& view) { Q_UNUSED(view) }
};

} // namespace kinerja
