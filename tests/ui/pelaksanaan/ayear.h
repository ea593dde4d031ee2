#pragma once

#include "tests/ui/skp/penyusunan.h"

#include "ui/pelaksanaan/cellgrid.h"
#include "ui/pelaksanaan/pelaksanaanpage.h"

#include <QLabel>
#include <QListWidget>

namespace kinerja::tests
{

/// The page of the year with the signed SKP of a nurse: one RHK of three IKI, one more of one IKI.
struct AYear : UiFixture {
    std::unique_ptr<PelaksanaanPage> page;

    explicit AYear(StatusSkp status = StatusSkp::Berjalan,
        StorageService::Threading threading = StorageService::Threading::Inline)
        : UiFixture(threading)
    {
        fillUnit(temp);
        Skp skp = aSkp().withStatus(status).locked(QDate(2026, 1, 12)).build();
        HasilKerja second = aHasilKerja("h2");
        second.rencana = QStringLiteral("Tersusunnya laporan bulanan");
        second.indikator.resize(1);
        skp.hasilKerja.push_back(second);
        temp.save(skp);
    }
    void show()
    {
        open();
        page = std::make_unique<PelaksanaanPage>(context);
        QObject::connect(&storage, &StorageService::changed, page.get(),
            [this](const ChangeSet& changes) { page->onChanged(changes); });
        page->resize(860, 640);
        page->show();
        page->refresh();
        storage.waitUntilIdle();
        child<QListWidget>(*page, "daftarSkp")->setCurrentRow(0);
        storage.waitUntilIdle();
    }
    CellGrid* grid() const { return child<CellGrid>(*page, "catatanKinerja"); }
    QString cell(int row, int column) const { return grid()->model()->index(row, column).data().toString(); }
    std::vector<CatatanKinerja> notes()
    {
        storage.waitUntilIdle();
        return stored<Pelaksanaan>(QStringLiteral("skp-perawat")).value_or(Pelaksanaan{}).catatanKinerja;
    }
    /// Types into the cell that is being edited and goes on with Enter.
    void typeOn(const char* text)
    {
        QWidget* editor = editorOf();
        REQUIRE(editor != nullptr);
        QTest::keyClicks(editor, QString::fromUtf8(text));
        QTest::keyClick(editor, Qt::Key_Return);
    }
    /// The cell that is being typed into.
    static QWidget* editorOf(const QAbstractItemView& grid)
    {
        for (QWidget* one : grid.viewport()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
            if (one->isVisible()) {
                return one;
            }
        }
        return nullptr;
    }
    QWidget* editorOf() const { return editorOf(*grid()); }
    void start(int row, int column)
    {
        grid()->setCurrentIndex(grid()->model()->index(row, column));
        grid()->edit(grid()->currentIndex());
    }
    QStringList sums() const
    {
        QStringList lines;
        const auto* list = child<QListWidget>(*page, "jumlahIki");
        for (int row = 0; row < list->count(); ++row) {
            lines.append(list->item(row)->text());
        }
        return lines;
    }
};

} // namespace kinerja::tests
