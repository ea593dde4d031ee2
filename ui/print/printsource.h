#pragma once

#include "ui/print/notprinted.h"
#include "ui/print/printitem.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace kinerja
{

/// A document as lists and disks call it.
struct PrintName {
    QString name;
    QString fileName;
};

/// Documents on their way to preview and paper. All are known by name; each is read only when it is shown or
/// printed, so that memory does not grow with their number. Belongs to the thread of the window.
class PrintSource : public QObject
{
    Q_OBJECT
public:
    using Answer = std::function<void(Result<PrintItem, PaperError>)>;
    struct Progress {
        int done = 0;
        int total = 0;
        bool operator==(const Progress&) const = default;
    };

    /// Those known by now, in the order of the papers; a name that is there keeps its place.
    const std::vector<PrintName>& names() const { return m_names; }
    /// What no documents could be made of.
    const std::vector<NotPrinted>& failures() const { return m_failures; }
    /// How far the names are gathered; nothing more comes once it is done or stopped.
    virtual Progress progress() const = 0;
    virtual bool isGathering() const = 0;
    virtual void stopGathering() {}

    /// Answers with that document, now or later; not at all once the context is gone.
    void load(size_t at, QObject* context, Answer answer);

Q_SIGNALS:
    /// More names or failures are known, or nothing more comes.
    void grown();

protected:
    virtual void fetch(size_t at, Answer answer) = 0;

    std::vector<PrintName> m_names;
    std::vector<NotPrinted> m_failures;
};

/// A few documents that are in memory anyway.
class PrintItemsInHand : public PrintSource
{
    Q_OBJECT
public:
    explicit PrintItemsInHand(std::vector<PrintItem> items);

    Progress progress() const override { return {}; }
    bool isGathering() const override { return false; }

protected:
    void fetch(size_t at, Answer answer) override { answer(m_items.at(at)); }

private:
    std::vector<PrintItem> m_items;
};

/// One document alone.
std::shared_ptr<PrintSource> inHand(PrintItem item);

} // namespace kinerja
