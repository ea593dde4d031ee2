#pragma once

#include "core/usecases/skpact.h"

namespace kinerja
{

/// From a day on another person is the penilai of an SKP; the SKP goes on. In a draft whose first day that
/// is, or comes later, the new penilai simply takes the place of the old one.
struct ChangeSkpPenilai {
    SkpKunci skp;
    PergantianPenilai pergantian;
};
Result<Outcome<ActDone>, ActError> changeSkpPenilai(Session& session, const ChangeSkpPenilai& command);

/// An SKP whose open work goes to the successor of a penilai.
struct SkpBerpenilai {
    SkpKunci kunci;
    PegawaiKunci pegawai;
    QString nama;
    StatusSkp status = StatusSkp::Draf;
    QDate mulai;
    QDate selesai;
};
/// What is open under a penilai on a day: everything not replaced, closed or evaluated.
std::vector<SkpBerpenilai> openSkpOfPenilai(Reader& reader, const PegawaiKunci& penilai, QDate day);

} // namespace kinerja
