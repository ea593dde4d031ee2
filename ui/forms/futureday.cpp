#include "ui/forms/futureday.h"

#include "core/common/clock.h"
#include "ui/forms/datefield.h"
#include "ui/forms/fieldrow.h"

#include <QLineEdit>

namespace kinerja
{

void warnOfFuture(FieldRow& row, DateField& day, const Clock& clock)
{
    const auto look = [&row, &day, &clock] {
        if (day.date().isValid() && day.date() > clock.today()) {
            row.showFinding(FieldRow::Level::Warning, DateField::tr("Tanggal ini belum tiba."));
        } else {
            row.clearFinding();
        }
    };
    QObject::connect(&day, &DateField::edited, &row, look);
    // Also where the program sets another day.
    QObject::connect(day.lineEdit(), &QLineEdit::textChanged, &row, look);
}

} // namespace kinerja
