#pragma once

#include "core/storage/datafile.h"
#include "core/usecases/penyusunan/penyusunanerror.h"

namespace kinerja
{

/// A new SKP of one person. What is left open follows from person and year, see `usulanSkp`.
struct CreateSkp {
    PegawaiKunci pegawai;
    int tahun = 0;
    QDate mulai;
    QDate selesai;
    std::optional<Kelompok> kelompok;
    Pendekatan pendekatan = Pendekatan::Kuantitatif;
    std::optional<PegawaiKunci> penilai; ///< an empty kunci: none yet
    std::optional<PegawaiKunci> atasanPenilai;
    Sebagai sebagai = Sebagai::Definitif;
};

/// What a new SKP of that person and year would have: the whole year, or from the day on which the jabatan,
/// the earlier SKP's successor or the task as Plt/Plh begins; the superior and the superior's superior; the
/// group that the jenis jabatan suggests. Nothing where there is no such person.
std::optional<CreateSkp> usulanSkp(
    Reader& reader, const PegawaiKunci& pegawai, int tahun, Sebagai sebagai = Sebagai::Definitif);

/// JPT for the three JPT kinds, else JA-JF. A suggestion: a kepala puskesmas or camat may use JPT too.
Kelompok usulanKelompok(const Pegawai& pegawai);

/// Stores the draft with the seven BerAKHLAK values; its key is new.
Result<Outcome<SkpKunci>, PenyusunanError> createSkp(Session& session, const CreateSkp& command);

/// The same within a running transaction.
Result<Skp, PenyusunanError> makeSkp(Transaction& transaction, IdSource& ids, const CreateSkp& command);

} // namespace kinerja
