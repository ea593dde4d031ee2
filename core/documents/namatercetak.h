#pragma once

#include "core/domain/pegawai/pegawai.h"
#include "core/domain/skp/cuplikan.h"
#include "core/domain/skp/skp.h"

#include <QDate>

#include <vector>

namespace kinerja
{

/// Which of the posts that a person holds on a day a paper names.
enum class JabatanTercetak {
    Definitif,
    Plt, ///< the one held as Plt that day, else the definitive one
    Plh
};

/// What belongs to an SKP made "sebagai".
JabatanTercetak jabatanTercetak(Sebagai sebagai);

/// `Penata Muda / III/a`; what is missing is left out, so that a PPPK prints `IX`.
QString pangkatTercetak(const QString& pangkat, const QString& golongan);

/// A person as a paper of that day names them: earlier names, pangkat and posts come from `riwayat`. A null
/// day means today's data. What is not known stays empty; the forms print `-`.
NamaTercetak makeNamaTercetak(
    const Pegawai& pegawai, QDate pada = {}, JabatanTercetak jabatan = JabatanTercetak::Definitif);

/// One of the posts in which a person may sign on a day.
struct JabatanDijabat {
    JabatanTercetak jenis = JabatanTercetak::Definitif;
    NamaTercetak nama;
};
/// All of them: the definitive one first, then those held as Plt, then those held as Plh.
std::vector<JabatanDijabat> jabatanPada(const Pegawai& pegawai, QDate pada);

/// In which of them a superior signs for somebody of that unit: an acting post, Plt before Plh, as long as
/// it is not one of another unit while the definitive post is one of theirs. What the law leaves to the
/// officer's knowledge – for whom an acting post was given – this can only guess from the units.
size_t jabatanUntukUnit(const std::vector<JabatanDijabat>& jabatan, const QString& unitBawahan);

/// What the officer chose of them.
enum class PilihanJabatan { MenurutUnit, Definitif, Rangkap };
struct JabatanPenilai {
    PilihanJabatan pilihan = PilihanJabatan::MenurutUnit;
    QString jabatan; ///< this very one, as printed; empty: by `pilihan`
};
/// An index into `jabatan`, which is not empty. A post that is not held that day is passed over.
size_t jabatanDipilih(
    const std::vector<JabatanDijabat>& jabatan, const JabatanPenilai& pilihan, const QString& unitBawahan);

} // namespace kinerja
