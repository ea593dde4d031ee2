#pragma once

namespace kinerja
{

class Clock;
class DateField;
class FieldRow;

/// Says beneath the day of something that has happened, as soon as it is typed, that it has not come yet. A
/// warning: a form may be prepared for the day on which it will be signed.
void warnOfFuture(FieldRow& row, DateField& day, const Clock& clock);

} // namespace kinerja
