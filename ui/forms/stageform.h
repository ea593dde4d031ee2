#pragma once

#include "ui/forms/editwatcher.h"

#include <QWidget>

namespace kinerja
{

/// What every form of a stage has in common: it tells when a field was finished, and knows no wizard.
class StageFormBase : public QWidget
{
    Q_OBJECT
public:
    explicit StageFormBase(QWidget* parent = nullptr) : QWidget(parent), m_watcher(new EditWatcher(this))
    {
        connect(m_watcher, &EditWatcher::edited, this, &StageFormBase::edited);
    }
    virtual void setReadOnly(bool readOnly) = 0;
    /// Moves the focus to the field that a finding's JSON pointer names; false where it is not in this form.
    virtual bool goTo(const QString& kolom)
    {
        Q_UNUSED(kolom)
        return false;
    }
    void flush() { m_watcher->flush(); }
    bool isPending() const { return m_watcher->isPending(); }
    /// What was typed and can't be stored as it is.
    QStringList unfinished() const { return m_watcher->unfinished(); }

Q_SIGNALS:
    void edited();
    /// One record of several that the form shows in turn was left for another.
    void recordLeft();

protected:
    EditWatcher& watcher() { return *m_watcher; }

private:
    EditWatcher* m_watcher;
};

/// A form over one kind of draft; hosted by a wizard page once and by the workspace for the rest of the year.
template <class Draft> class StageForm : public StageFormBase
{
public:
    using StageFormBase::StageFormBase;
    /// Shows the draft; emits nothing.
    virtual void fillFrom(const Draft& draft) = 0;
    /// Writes what is shown into the draft; touches only the members that the form is about.
    virtual void collectInto(Draft& draft) const = 0;
};

} // namespace kinerja
