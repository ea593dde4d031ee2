#pragma once

#include <QDate>
#include <QDateTime>

namespace kinerja
{

/// The only source of the present time; passed in, so that tests stand on a day of their own.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Now in UTC, to the millisecond.
    virtual QDateTime now() const = 0;
    /// The calendar day where the user sits.
    QDate today() const { return now().toLocalTime().date(); }
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
};

} // namespace kinerja
