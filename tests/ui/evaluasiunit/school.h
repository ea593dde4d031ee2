#pragma once

#include "tests/ui/evaluasiunit/unitoffice.h"
#include "ui/evaluasiunit/kisimodel.h"
#include "ui/pelaksanaan/cellgrid.h"
#include "ui/penetapan/signatureform.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace kinerja::tests
{

inline constexpr int gridTab = 2;
/// What a window of 700 leaves a page: with less it scrolls, and the grid in it is low.
inline constexpr int heightOfLowWindow = 560;

/// A school: a head outside the file's grid above so many teachers, whose SKP are in force.
struct School : UnitOffice {
    explicit School(int teachers)
    {
        Pegawai head = UnitWorld::pegawai("kepala", "Drs. Bambang", "Kepala Sekolah", "");
        head.luarUnit = true;
        temp.save(head);
        for (int at = 0; at < teachers; ++at) {
            unit.add({}, [](Pegawai& who, Skp& skp) {
                who.atasan = person("kepala");
                skp.penilai = person("kepala");
            });
        }
    }
};

inline CellGrid* grid(const QWidget& page) { return child<CellGrid>(page, "kisiEvaluasi"); }

inline QString cell(const QWidget& page, int row, int column)
{
    return grid(page)->model()->index(row, column).data().toString();
}

/// Types into the cell as somebody does who then goes on.
inline void typeInto(const QWidget& page, int row, int column, const char* text)
{
    CellGrid* view = grid(page);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the editor before this one
    view->setCurrentIndex(view->model()->index(row, column));
    view->edit(view->currentIndex());
    QLineEdit* editor = nullptr;
    for (QLineEdit* line : view->viewport()->findChildren<QLineEdit*>()) {
        editor = line;
    }
    REQUIRE(editor != nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, QString::fromUtf8(text));
    view->finishTyping();
}

inline void chooseColumn(const QWidget& page, int column)
{
    CellGrid* view = grid(page);
    const QAbstractItemModel* model = view->model();
    view->setCurrentIndex(model->index(0, column));
    view->selectionModel()->select(
        QItemSelection(model->index(0, column), model->index(model->rowCount() - 1, column)),
        QItemSelectionModel::ClearAndSelect);
}

inline void click(const QWidget& page, const char* name) { child<QPushButton>(page, name)->click(); }

inline QString answer(const QWidget& page) { return child<QLabel>(page, "jawabanKisi")->text(); }

/// Fills the form of signatures as it stands open, and records them.
inline void recordSignatures(const QWidget& page)
{
    auto* form = page.findChild<SignatureForm*>();
    REQUIRE(form != nullptr);
    Q_EMIT form->accepted();
}

} // namespace kinerja::tests
