#pragma once

#include "core/common/idsource.h"
#include "core/domain/organisasi/organisasi.h"
#include "core/domain/skp/skp.h"

#include <array>
#include <vector>

namespace kinerja
{

enum class JenisBedaPerjanjian {
    SasaranBaru,    ///< the Perjanjian Kinerja has it, the leader's SKP not
    SasaranBerubah, ///< the RHK bears an earlier text
    SasaranHilang,  ///< the RHK came from a sasaran that is gone
    IndikatorBaru,
    IndikatorBerubah,
    IndikatorHilang,
    TargetBerubah,
};

/// One difference of a changed Perjanjian Kinerja from the leader's SKP.
struct BedaPerjanjian {
    JenisBedaPerjanjian jenis = JenisBedaPerjanjian::SasaranBaru;
    HasilKerjaKunci rhk; ///< empty for SasaranBaru
    IndikatorKunci iki;
    QString lama;     ///< as the SKP says; empty for what is new
    QString baru;     ///< as the Perjanjian Kinerja says; empty for what is gone
    QString target;   ///< of an IndikatorBaru
    int sasaran = -1; ///< place in the Perjanjian Kinerja, from 0; -1 for what is gone
    bool operator==(const BedaPerjanjian&) const = default;
};

/// What the Perjanjian Kinerja `baru` says otherwise than the leader's SKP, in its order. `lama` is the one
/// before it: an RHK that stood in neither is the leader's own and no difference. A reworded sasaran is known
/// by an indikator it kept, or by its place where both lists are equally long; so is an RHK that says a
/// sasaran in the leader's own words, which stay as long as the Perjanjian Kinerja keeps its own.
std::vector<BedaPerjanjian> comparePerjanjian(const Skp& leader, const std::vector<SasaranPerjanjian>& lama,
    const std::vector<SasaranPerjanjian>& baru);

/// Puts the differences into a draft: texts and targets change under the same kunci, what is new is added
/// from `baru`, what is gone stays until a person deletes it.
void applyPerjanjian(Skp& draft, const std::vector<BedaPerjanjian>& differences,
    const std::vector<SasaranPerjanjian>& baru, IdSource& ids);

template <> struct EnumNames<JenisBedaPerjanjian> {
    static constexpr std::array table{
        std::pair{JenisBedaPerjanjian::SasaranBaru, "sasaran-baru"},
        std::pair{JenisBedaPerjanjian::SasaranBerubah, "sasaran-berubah"},
        std::pair{JenisBedaPerjanjian::SasaranHilang, "sasaran-hilang"},
        std::pair{JenisBedaPerjanjian::IndikatorBaru, "indikator-baru"},
        std::pair{JenisBedaPerjanjian::IndikatorBerubah, "indikator-berubah"},
        std::pair{JenisBedaPerjanjian::IndikatorHilang, "indikator-hilang"},
        std::pair{JenisBedaPerjanjian::TargetBerubah, "target-berubah"},
    };
};

} // namespace kinerja
