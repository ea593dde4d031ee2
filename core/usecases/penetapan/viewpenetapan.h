#pragma once

#include "core/regulation/tenggat.h"
#include "core/usecases/unit/checkunit.h"
#include "core/workflow/walk.h"

namespace kinerja
{

/// What can be done with an SKP on its way to penetapan and after it.
enum class ActSkp {
    Ajukan,
    Tarik,
    Kembalikan,
    Setujui,
    BukaKunci,
    TandaTanganPegawai,
    TandaTanganPenilai,
    BatalkanTandaTangan,
    BukaRevisi,
    GantiPenilai,
    BatalkanPenilai, ///< take a mistyped change of penilai back
    Tutup,
    PerubahanPerjanjian, ///< of a leader: see what a changed Perjanjian Kinerja means
    SerahTerima,         ///< the package for the pegawai's next unit
    AlasanTerlambat,     ///< why it was set late, after the act at which it is asked for
};

/// An act that the state of an SKP leads to, and what stands in its way now.
struct ActTersedia {
    ActSkp act = ActSkp::Ajukan;
    std::optional<Refusal> terhalang;
    int galat = 0; ///< how many galat forbid it, where `terhalang` is ErrorsLeft
    bool operator==(const ActTersedia&) const = default;
};

/// The acts that the state allows, in the order of the work. What another state asks for is not among them.
std::vector<ActTersedia> availableActs(
    const Skp& skp, const std::vector<Finding>& findings, const TransitionContext& context);

/// Everything that the penetapan of one SKP shows.
struct PenetapanView {
    Skp skp;
    QString nama;
    QString namaPenilai; ///< in office today; empty: none
    QDate tenggat;
    std::optional<JarakTenggat> jarak; ///< see jarakPenetapan
    QDate tanggalFormulir;             ///< that the locked papers bear; null: dots to write on
    std::vector<Finding> findings;
    std::vector<Finding> dariLuar; ///< what another program altered and the officer has not decided on
    std::vector<Finding> diterima; ///< of the frozen text: what the officer has let stand otherwise
    bool terbaca = true;           ///< false: `skp` is blank where a stored word can't be read; no acts then
    std::vector<ActTersedia> acts;
    std::vector<SkpRow> revisi; ///< all of the chain, oldest first
    int perbaikanBerikut = 1;   ///< the n of "Perbaikan ke-n" that a further redaksional revision would bear
    struct Peristiwa {
        QString tindakan;             ///< wireName of PeristiwaSkp or TindakanSkp
        QDate tanggal;                ///< as typed; may be null
        QDateTime waktu;              ///< real time
        QString pelaku;               ///< name of the person for whom it was done; empty where none
        QStringList dokumen;          ///< kinds of papers that were printed
        QString catatan;              ///< what was typed for it; empty where nothing was
        QString sidikCatatan = {};    ///< by which the event names that note
        bool menyebutCatatan = false; ///< it would name one: where it does not, nothing was typed
    };
    std::vector<Peristiwa> peristiwa; ///< oldest first
    QStringList catatanLain;          ///< notes of acts that are not in `peristiwa`, newest first
};

/// Nothing where there is no such SKP.
Result<std::optional<PenetapanView>, CheckError> viewPenetapan(
    Reader& reader, const SkpKunci& kunci, QDate today);

} // namespace kinerja
