#pragma once

#include "core/usecases/evaluasi/viewevaluasi.h"
#include "tests/penetapan/unitworld.h"
#include "tests/support/uifixture.h"
#include "ui/evaluasi/evaluasipage.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <functional>

namespace kinerja::tests
{

inline const Periode tw1{JenisPeriode::Triwulanan, 1};

inline UmpanBalikBerkelanjutan given(const char* kunci, const char* isi)
{
    UmpanBalikBerkelanjutan one;
    one.kunci = QString::fromUtf8(kunci);
    one.tanggal = QDate(2026, 2, 3);
    one.isi = QString::fromUtf8(isi);
    one.rhk = HasilKerjaKunci(QStringLiteral("h1"));
    return one;
}

/// The SKP "s" of perawat, in force, on 10 April.
struct EvaluasiOffice : UiFixture {
    /// What a test adds to the file before it is opened; the SKP is stored.
    using More = std::function<void(TempFile&, Skp)>;

    explicit EvaluasiOffice(const More& more = {}, OpenMode mode = OpenMode::ReadWrite,
        StorageService::Threading threading = StorageService::Threading::Inline)
        : UiFixture(threading)
    {
        UnitWorld world;
        world.save(UnitWorld::draft("s", "perawat").build());
        world.set("s", january12);
        Skp skp = world.skp("s");
        skp.atasanPenilai = person("kadis");
        temp.save(UnitWorld::pegawai("kadis", "dr. Ratna Wulandari", "Kepala Dinas", ""),
            UnitWorld::pegawai("kapus", "dr. Bambang Sutrisno", "Kepala UPTD", "kadis"),
            UnitWorld::pegawai("perawat", "Siti <b>Aminah</b>", "Perawat Terampil", "kapus"), skp);
        const auto saved = temp.file->transact(
            UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<Done, StorageError> {
                Pelaksanaan year;
                year.umpanBalik = {given("u1", "Pertahankan.")};
                transaction.save(QStringLiteral("s"), year);
                return Done{};
            });
        REQUIRE(saved);
        if (more) {
            more(temp, skp);
        }
        temp.clock.setDay(QDate(2026, 4, 10));
        open(mode);
    }
    Evaluasi evaluasi()
    {
        const auto all = stored<DaftarEvaluasi>(QStringLiteral("s")).value_or(DaftarEvaluasi{}).evaluasi;
        return all.empty() ? Evaluasi{} : all.front();
    }
};

/// The page in a shell, which tells it of what was stored.
struct ShownPage : EvaluasiPage {
    explicit ShownPage(EvaluasiOffice& office) : EvaluasiPage(office.context)
    {
        connect(&office.storage, &StorageService::changed, this,
            [this](const ChangeSet& changes) { onChanged(changes); });
    }
};

inline void press(const QWidget& parent, const char* name) { child<QPushButton>(parent, name)->click(); }

inline void act(const QWidget& page, ActEvaluasi which)
{
    press(page, qPrintable(QStringLiteral("actEvaluasi%1").arg(static_cast<int>(which))));
}

inline bool hasAct(const QWidget& page, ActEvaluasi which)
{
    return page.findChild<QPushButton*>(QStringLiteral("actEvaluasi%1").arg(static_cast<int>(which))) !=
           nullptr;
}

/// Types as somebody does who then leaves the field.
inline void type(const QWidget& page, const char* name, const char* text)
{
    auto* field = child<QLineEdit>(page, name);
    field->setFocus();
    field->clear();
    QTest::keyClicks(field, QString::fromUtf8(text));
    QTest::keyClick(field, Qt::Key_Return);
}

inline void pick(const QWidget& page, const char* name, int data)
{
    auto* box = child<QComboBox>(page, name);
    box->setCurrentIndex(box->findData(data));
    Q_EMIT box->activated(box->currentIndex());
}

inline void rate(EvaluasiPage& page)
{
    for (const char* iki : {"realisasi_h1_i1", "realisasi_h1_i2", "realisasi_h1_i3"}) {
        type(page, iki, "300");
    }
    pick(page, "ratingHasilKerja", static_cast<int>(Rating::Sesuai));
    pick(page, "ratingPerilaku", static_cast<int>(Rating::DiAtas));
    page.flush();
}

/// What a person in front of the window presses.
inline void key(QWidget& window, Qt::Key which, Qt::KeyboardModifiers with = Qt::NoModifier)
{
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus != nullptr && window.isAncestorOf(focus) ? focus : &window, which, with);
}

inline void keys(QWidget& window, const char* text)
{
    REQUIRE(window.isAncestorOf(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text));
}

inline QString textOf(const QWidget& page, const char* name) { return child<QLabel>(page, name)->text(); }

} // namespace kinerja::tests
