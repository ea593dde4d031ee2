#pragma once

#include "core/usecases/pegawai/saverangkap.h"
#include "core/usecases/penyusunan/savedialog.h"
#include "tests/penetapan/unitworld.h"
#include "tests/support/smalldisk.h"
#include "tests/support/uifixture.h"
#include "ui/forms/datefield.h"
#include "ui/forms/outcometree.h"
#include "ui/home/homepage.h"
#include "ui/penetapan/actform.h"
#include "ui/penetapan/bulkpage.h"
#include "ui/penetapan/penetapanpage.h"
#include "ui/penetapan/signatureform.h"
#include "ui/penetapan/signaturepad.h"
#include "ui/shell/navigator.h"
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

namespace kinerja::tests
{

/// A draft that may not be submitted: it has no RHK.
inline Skp withoutRhk()
{
    return UnitWorld::draft("s2", "bidan").but([](Skp& skp) { skp.hasilKerja.clear(); }).build();
}

/// A draft that may be submitted, though nobody has held the dialogue yet.
inline Skp withoutDialog()
{
    return UnitWorld::draft("s2", "bidan").but([](Skp& skp) { skp.dialog.clear(); }).build();
}

struct Office : UiFixture {
    explicit Office(const Skp& second = withoutDialog())
    {
        Pegawai kadis =
            UnitWorld::pegawai("kadis", "dr. Ratna Wulandari, M.Kes.", "Kepala Dinas Kesehatan", "");
        kadis.luarUnit = true;
        temp.save(kadis,
            UnitWorld::pegawai("kapus", "dr. Bambang Sutrisno", "Kepala UPTD Puskesmas", "kadis"),
            UnitWorld::pegawai("perawat", "Siti <b>Aminah</b>", "Perawat Terampil", "kapus"),
            UnitWorld::pegawai("bidan", "Dewi & Lestari", "Bidan Terampil", "kapus"),
            UnitWorld::draft("s1", "perawat").build(), second);
        open();
    }
    template <class Act> void run(Act act)
    {
        bool done = false;
        storage.command<ActDone, ActError>(
            &storage, act, [&](const auto& answer) { done = answer.hasValue(); });
        REQUIRE(done);
    }
    void sign(const char* kunci, PeranTandaTangan peran)
    {
        RecordSignature command;
        command.skp = skpKunci(kunci);
        command.peran = peran;
        command.tanggal = temp.clock.today();
        run([command](Session& session) { return recordSignature(session, command); });
    }
    /// kapus gets that post beside the own one.
    void hold(const Rangkap& post)
    {
        bool done = false;
        storage.command<Done, Refused<RentangFault>>(
            &storage,
            [post](Session& session) {
                return keepRangkap(session, {person("kapus"), post});
            },
            [&](const auto& answer) { done = answer.hasValue(); });
        REQUIRE(done);
    }
    void holdDialog(const char* kunci)
    {
        const SaveDialog command{{skpKunci(kunci)}, UnitWorld::draft("x", "x").build().dialog.front(), {}};
        bool done = false;
        storage.command<DialogDicatat, PenyusunanError>(
            &storage, [command](Session& session) { return saveDialog(session, command); },
            [&](const auto& answer) { done = answer && answer->value.dilewati.empty(); });
        REQUIRE(done);
    }
    Skp skp(const char* kunci) { return stored<Skp>(QString::fromUtf8(kunci)).value_or(Skp{}); }
};

inline void click(const QWidget& parent, const char* name) { child<QPushButton>(parent, name)->click(); }

inline QString text(const QWidget& parent, const char* name) { return child<QLabel>(parent, name)->text(); }

inline QByteArray actName(ActSkp act)
{
    return QByteArray("act") + QByteArray::number(static_cast<int>(act));
}

template <class W> const W& form(const QWidget& page)
{
    W* found = page.findChild<W*>();
    REQUIRE(found != nullptr);
    return *found;
}

} // namespace kinerja::tests
