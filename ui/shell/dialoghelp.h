#pragma once

#include <QObject>

#include <functional>

namespace kinerja
{

/// F1 in a dialogue, where the menu of the window beneath does not hear it: the help can be read beside the
/// dialogue. A wizard knows the page of its step by itself. Watches the whole application as long as it
/// lives.
class DialogHelp : public QObject
{
    Q_OBJECT
public:
    explicit DialogHelp(std::function<void()> show, QObject* parent = nullptr);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::function<void()> m_show;
};

} // namespace kinerja
