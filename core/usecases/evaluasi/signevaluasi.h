#pragma once

#include "core/usecases/evaluasi/evaluasierror.h"

namespace kinerja
{

class EvaluasiAct;

/// A signature on the locked evaluation. The penilai is the one in office on that day; the signature makes it
/// final, and with the akhir the SKP evaluated. The pegawai's sets the day of receipt.
struct SignEvaluasi {
    EvaluasiRef evaluasi;
    PeranTandaTangan peran = PeranTandaTangan::Penilai;
    QDate tanggal;
    QString tempat;
    CaraTandaTangan cara = CaraTandaTangan::Basah;
    QByteArray gambar;               ///< only for CaraTandaTangan::Gambar
    PegawaiKunci penandatangan = {}; ///< empty: who has that role on that day
};
Result<Outcome<EvaluasiDone>, EvaluasiError> signEvaluasi(Session& session, const SignEvaluasi& command);
/// The same as part of an act that has begun.
Result<EvaluasiDone, EvaluasiError> signEvaluasi(EvaluasiAct& act, const SignEvaluasi& command);

/// Takes back a mis-recorded signature, with a reason, until an objection is raised.
struct TakeBackEvaluasiSignature {
    EvaluasiRef evaluasi;
    PeranTandaTangan peran = PeranTandaTangan::Penilai;
    QString alasan;
};
Result<Outcome<EvaluasiDone>, EvaluasiError> takeBackSignature(
    Session& session, const TakeBackEvaluasiSignature& command);

/// How the pegawai took the evaluation without signing it.
enum class CaraTerima {
    TidakMenandatangani, ///< would not sign: day and reason
    Diterima,            ///< has it since that day
};
struct RecordReceipt {
    EvaluasiRef evaluasi;
    CaraTerima cara = CaraTerima::TidakMenandatangani;
    QDate tanggal;
    QString alasan; ///< of a refusal
};
Result<Outcome<EvaluasiDone>, EvaluasiError> recordReceipt(Session& session, const RecordReceipt& command);

/// Takes back a mis-recorded refusal or day of receipt.
struct TakeBackReceipt {
    EvaluasiRef evaluasi;
    QString alasan;
};
Result<Outcome<EvaluasiDone>, EvaluasiError> takeBackReceipt(
    Session& session, const TakeBackReceipt& command);

} // namespace kinerja
