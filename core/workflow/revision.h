#pragma once

#include "core/workflow/walk.h"

#include <vector>

namespace kinerja
{

/// What a new revision begins with.
struct RevisionRequest {
    SkpKunci kunci; ///< of the new revision
    JenisRevisi jenis = JenisRevisi::Penyesuaian;
    QString alasan;
    RevisiBerikut revisiBerikut = RevisiBerikut::TidakAda; ///< of the SKP that is revised
};

/// A draft of the next revision (Pasal 15): same text, same kunci of RHK and IKI, nothing signed or locked.
/// The SKP in force stays so until the revision is ditetapkan.
Result<Skp, Refusal> openRevision(const Skp& inForce, const RevisionRequest& request);

/// Pengembangan and penyesuaian follow from a dialogue of the kind penyesuaian; a correction of wording
/// does not.
bool needsDialog(JenisRevisi jenis);
/// Whether the revision holds a dialogue of the kind penyesuaian on or after the day of the last signature
/// of the revision before it.
bool hasDialogAfterSigning(const Skp& revision, const Skp& previous);
/// The day of the first such dialogue; null where there is none.
QDate firstDialogAfterSigning(const Skp& revision, const Skp& previous);

enum class JenisPerubahan {
    TargetBerubah,
    RhkBertambah,
    RhkBerkurang,
    IkiBertambah,
    IkiBerkurang,
    PeriodeBerubah,
    PenilaiBerubah,
    BentukBerubah, ///< pendekatan, or the group whose form is used
    JenisRhkBerubah,
};

/// One thing that a mere correction of wording must not change.
struct PerubahanTerlarang {
    JenisPerubahan jenis = JenisPerubahan::TargetBerubah;
    HasilKerjaKunci rhk; ///< empty where the SKP as a whole is meant
    IndikatorKunci iki;  ///< empty where an RHK as a whole is meant
    QString lama;        ///< text of before; empty where something was added
    QString baru;
    bool operator==(const PerubahanTerlarang&) const = default;
};

/// What `revision` changes against `previous` beyond wording, in the order of the form. A target counts as
/// unchanged when the number is the same and the unit is, but for a letter or two that a typo may have wrong;
/// in a kualitatif SKP the numbers of the sentence count.
std::vector<PerubahanTerlarang> perubahanTerlarang(const Skp& previous, const Skp& revision);

/// Whether its penilai may still change: in force, or closed with its evaluation still open.
bool mayChangePenilai(StatusSkp status);
/// The last day on which a change of penilai may begin: who dies or retires after the SKP's last day, before
/// the evaluation is signed, leaves it to the successor (T4).
QDate batasPergantian(const Skp& skp);
/// The SKP goes on under another penilai from a day on. A change on a day that has one already takes its
/// place.
Result<Skp, Refusal> changePenilai(const Skp& skp, const PergantianPenilai& change);
/// The change that begins on that day; null where there is none.
const PergantianPenilai* findPergantian(const Skp& skp, QDate mulai);
/// Whether one of the signatures was given by the successor in the name of that change.
bool hasSignedUnder(const PergantianPenilai& change, const std::vector<TandaTangan>& signatures);

template <> struct EnumNames<JenisPerubahan> {
    static constexpr std::array table{
        std::pair{JenisPerubahan::TargetBerubah, "target"},
        std::pair{JenisPerubahan::RhkBertambah, "rhk-bertambah"},
        std::pair{JenisPerubahan::RhkBerkurang, "rhk-berkurang"},
        std::pair{JenisPerubahan::IkiBertambah, "iki-bertambah"},
        std::pair{JenisPerubahan::IkiBerkurang, "iki-berkurang"},
        std::pair{JenisPerubahan::PeriodeBerubah, "periode"},
        std::pair{JenisPerubahan::PenilaiBerubah, "penilai"},
        std::pair{JenisPerubahan::BentukBerubah, "bentuk"},
        std::pair{JenisPerubahan::JenisRhkBerubah, "jenis-rhk"},
    };
};

} // namespace kinerja
