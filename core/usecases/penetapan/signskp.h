#pragma once

#include "core/usecases/penetapan/skpact.h"

namespace kinerja
{

/// Records that somebody has signed the locked paper. Both signatures make the SKP ditetapkan; then the
/// revision before it is replaced, and drafts of the staff follow the leader's new text.
struct RecordSignature {
    SkpKunci skp;
    PeranTandaTangan peran = PeranTandaTangan::Pegawai;
    PegawaiKunci penandatangan; ///< empty: who holds that role on the day
    QDate tanggal;
    QString tempat;
    CaraTandaTangan cara = CaraTandaTangan::Basah;
    QByteArray gambar; ///< PNG or JPEG, for CaraTandaTangan::Gambar
    QString alasanTerlambat;
};
Result<Outcome<ActDone>, ActError> recordSignature(Session& session, const RecordSignature& command);
/// The same as part of an act that has begun.
Result<ActDone, ActError> recordSignature(SkpAct& act, const RecordSignature& command);

/// Takes back a mis-recorded signature, until an evaluation is final or a newer revision exists.
struct TakeBackSignature {
    SkpKunci skp;
    PeranTandaTangan peran = PeranTandaTangan::Pegawai;
    QString alasan;
};
Result<Outcome<ActDone>, ActError> takeBackSignature(Session& session, const TakeBackSignature& command);

/// An image of a signature may have at most so many bytes.
inline constexpr qsizetype maximumPictureBytes = 512 * 1024;
/// Nothing where the bytes are a PNG or JPEG that can be printed as a signature.
std::optional<PictureProblem> checkPicture(const QByteArray& bytes);

} // namespace kinerja
