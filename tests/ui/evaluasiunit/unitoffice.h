#pragma once

#include "tests/evaluasi/distribusiworld.h"
#include "tests/support/uifixture.h"
#include "ui/evaluasiunit/evaluasiunitpage.h"

#include <QTabWidget>

namespace kinerja::tests
{

/// A unit on 10 April, whose first quarter is over.
struct UnitOffice : UiFixture {
    ManyEvaluated unit{temp};

    UnitOffice() { temp.clock.setDay(QDate(2026, 4, 10)); }

    Evaluasi draft(Predikat predikat, StatusEvaluasi status = StatusEvaluasi::Draf) const
    {
        return ManyEvaluated::evaluation(unit.periode, ratingsOf(predikat), status);
    }
    /// The evaluation of that SKP in the first quarter, as stored.
    Evaluasi evaluasi(const char* skp)
    {
        for (const Evaluasi& one :
            stored<DaftarEvaluasi>(QString::fromUtf8(skp)).value_or(DaftarEvaluasi{}).evaluasi) {
            if (one.periode == unit.periode) {
                return one;
            }
        }
        return {};
    }
};

/// The page in a shell, which tells it of what was stored.
struct ShownUnitPage : EvaluasiUnitPage {
    explicit ShownUnitPage(UnitOffice& office, int tab = 0) : EvaluasiUnitPage(office.context)
    {
        connect(&office.storage, &StorageService::changed, this,
            [this](const ChangeSet& changes) { onChanged(changes); });
        refresh();
        child<QTabWidget>(*this, "bagianEvaluasiUnit")->setCurrentIndex(tab);
        resize(1024, 700);
        QWidget::show(); // a cell is only taken where it is seen
        // For looking at the screen: SKP_PAGES=folder.
        if (const QString folder = qEnvironmentVariable("SKP_PAGES"); !folder.isEmpty()) {
            grab().save(QStringLiteral("%1/evaluasi-unit-%2.png").arg(folder).arg(tab));
        }
    }
};

} // namespace kinerja::tests
