#pragma once

#include "core/usecases/evaluasi/viewevaluasi.h"
#include "ui/forms/stageform.h"

namespace kinerja
{

/// How large a form shows itself: in a page, or for two people who read it from one screen.
enum class Tampilan { Biasa, Besar };

/// A form over a part of one evaluation (T6–T8). It does not scroll by itself: its host does.
class EvaluasiForm : public StageForm<Evaluasi>
{
public:
    using StageForm<Evaluasi>::StageForm;
    /// What the form shows besides the draft: targets, evidence, feedback of the year.
    virtual void setView(const EvaluasiView& view) { Q_UNUSED(view) }
    /// Another form has changed the draft: shows what it shows of that part.
    virtual void follow(const Evaluasi& draft) { Q_UNUSED(draft) }
};

} // namespace kinerja
