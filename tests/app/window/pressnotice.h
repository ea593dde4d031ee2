#pragma once

#include "tests/support/catch.h"
#include "ui/shell/noticebar.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>

namespace kinerja::tests
{

/// What the bar says now; empty while it is hidden.
inline QString noticeOf(const NoticeBar& bar)
{
    return bar.isHidden() ? QString() : bar.findChild<QLabel*>(QStringLiteral("pemberitahuan"))->text();
}

/// Presses the button of the bar that has these words in it, and lets it work.
inline void pressNotice(NoticeBar& bar, const QString& words)
{
    for (auto* button : bar.findChildren<QPushButton*>()) {
        if (button->text().remove(QLatin1Char('&')).contains(words)) {
            button->click();
            QCoreApplication::processEvents();
            return;
        }
    }
    FAIL("no such button in the bar: " << words.toStdString());
}

} // namespace kinerja::tests
