#pragma once

#include "core/usecases/penetapan/skpact.h"

namespace kinerja
{

/// From a day on another person is the penilai of an SKP; the SKP goes on. Where that day comes after the
/// SKP's last one, the successor signs the evaluation that is still open. In a draft whose first day that
/// is, or comes later, the new penilai simply takes the place of the old one. So does one on the day of a
/// change that nobody has signed under.
struct ChangeSkpPenilai {
    SkpKunci skp;
    PergantianPenilai pergantian;
};
Result<Outcome<ActDone>, ActError> changeSkpPenilai(Session& session, const ChangeSkpPenilai& command);

/// A change that was recorded by mistake, named by its first day, is taken back with a reason, as long as the
/// successor has signed neither the SKP nor an evaluation under it.
struct TakeBackPenilai {
    SkpKunci skp;
    QDate mulai;
    QString alasan;
};
Result<Outcome<ActDone>, ActError> takeBackPenilai(Session& session, const TakeBackPenilai& command);

/// An SKP whose open work goes to the successor of a penilai.
struct SkpBerpenilai {
    SkpKunci kunci;
    PegawaiKunci pegawai;
    QString nama;
    StatusSkp status = StatusSkp::Draf;
    QDate mulai;
    QDate selesai;
};
/// What is open under a penilai on a day: everything not replaced or evaluated, also where the SKP has ended
/// and its evaluation is still to be signed.
std::vector<SkpBerpenilai> openSkpOfPenilai(Reader& reader, const PegawaiKunci& penilai, QDate day);
/// What went to that penilai by a change which begins on that day, and is still open.
std::vector<SkpBerpenilai> skpWithPergantian(Reader& reader, const PegawaiKunci& penilai, QDate mulai);

} // namespace kinerja
