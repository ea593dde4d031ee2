#pragma once

#include "core/domain/skp/nomorrhk.h"
#include "core/storage/transaction.h"

namespace kinerja
{

/// A column of the matrix: an IKI of the leader, or an RHK that has none yet.
struct KolomMatriks {
    HasilKerjaKunci rhk;
    IndikatorKunci indikator;
    QString rencana;
    QString teksIndikator;
    QString target;
    NomorRhk nomorRhk;
    int nomorIki = 0; ///< within the RHK; 0: it has none yet
    bool operator==(const KolomMatriks&) const = default;
};

/// How a cell and the RHK that it became stand to each other.
enum class KeadaanSel {
    Kosong,
    HanyaTeks, ///< became no RHK: the leader's row, somebody of another unit, or the SKP was no draft
    Sama,
    Berbeda,   ///< the RHK was edited by hand or is locked: both texts are shown
    RhkHilang, ///< its RHK was deleted from the pegawai's SKP
};

struct SelTampil {
    KeadaanSel keadaan = KeadaanSel::Kosong;
    QString peran;
    QString rencana; ///< the RHK's text where it differs
    std::optional<CaraPeran> cara;
    SkpKunci skp; ///< of the pegawai, where the RHK stands
    bool operator==(const SelTampil&) const = default;
};

struct BarisMatriks {
    PegawaiKunci pegawai;
    QString nama;
    QString jabatan;
    bool pemimpin = false;
    bool tanpaPeran = false; ///< of the staff, nothing in any cell
    SkpKunci skp;            ///< the pegawai's SKP of the year; empty: none yet
    std::optional<StatusSkp> status;
    std::vector<SelTampil> sel; ///< one per column
    bool operator==(const BarisMatriks&) const = default;
};

/// The Matriks Pembagian Peran dan Hasil of a leader: the leader, the staff, and others who have a role.
struct MatriksView {
    SkpKunci leader;
    StatusSkp status = StatusSkp::Draf;
    std::vector<KolomMatriks> kolom;
    std::vector<BarisMatriks> baris;
    std::vector<SelMatriks> lepas; ///< cells of an RHK or IKI that the leader no longer has
    bool operator==(const MatriksView&) const = default;
};

/// Nothing where there is no such SKP. Staff who are not evaluated through the leader's whole SKP are left
/// out unless they have a role. `guests`: people to show besides, who may get one (of a team, of another
/// unit).
std::optional<MatriksView> viewMatriks(
    Reader& reader, const SkpKunci& leader, const std::vector<PegawaiKunci>& guests = {});

} // namespace kinerja
