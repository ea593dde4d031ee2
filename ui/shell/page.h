#pragma once

#include "ui/shell/pagecontext.h"

#include <QWidget>

namespace kinerja
{

/// One page of the workspace. The shell calls `refresh` when it is shown first or the year has changed, and
/// `onChanged` after every stored change while it exists.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(const PageContext& context, QWidget* parent = nullptr) : QWidget(parent), m_context(context)
    {
    }

    /// Reads everything anew from the file.
    virtual void refresh() = 0;
    /// Re-queries what the changes concern.
    virtual void onChanged(const ChangeSet& changes) = 0;
    /// Stores what is still being typed; called before closing, printing and legal acts.
    virtual void flush() {}
    /// What was typed here and can't be stored as it is, a sentence each: asked about before the file is
    /// closed.
    virtual QStringList unfinished() const { return {}; }
    /// Asks about work that would be broken off, when the file is about to be closed; false: it is to go on.
    virtual bool mayBreakOff() { return true; }
    /// The SKP that is chosen here; empty where none is, or where the page does not show them one by one.
    virtual SkpKunci chosenSkp() const { return {}; }
    /// Chooses the one that was chosen on the page before. A page on which an act is half filled in stays.
    virtual void chooseSkp(const SkpKunci& kunci) { Q_UNUSED(kunci) }
    /// The page of the help that is about what is shown here; empty for the first one.
    virtual QString helpTopic() const { return {}; }

protected:
    const PageContext& context() const { return m_context; }

private:
    PageContext m_context;
};

} // namespace kinerja
