#pragma once

#include "core/common/clock.h"

namespace kinerja::tests
{

/// A clock that stands still until it is set.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDate day) : m_now(day.startOfDay().addSecs(10 * 3600)) {}
    QDateTime now() const override { return m_now.toUTC(); }
    void setDay(QDate day) { m_now = day.startOfDay().addSecs(10 * 3600); }

private:
    QDateTime m_now;
};

} // namespace kinerja::tests
