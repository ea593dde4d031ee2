#pragma once

#include "core/common/result.h"
#include "core/domain/evaluasi/predikat.h"
#include "core/domain/organisasi/organisasi.h"
#include "core/regulation/kepala.h"
#include "core/regulation/regulationerror.h"

#include <array>
#include <optional>
#include <vector>

namespace kinerja
{

/// One bound on how many pegawai may have, together, one of some predikat.
struct BatasDistribusi {
    std::vector<Predikat> predikat;
    std::optional<int> minPersen;
    std::optional<int> maksPersen;
    std::optional<int> minOrang;
    bool operator==(const BatasDistribusi&) const = default;
};

/// The pattern that goes with one capaian kinerja organisasi (SE MenPANRB 3/2023).
struct PolaDistribusi {
    std::optional<Predikat> terbanyak; ///< no other group is larger; a tie is allowed
    std::vector<BatasDistribusi> batas;
    bool operator==(const PolaDistribusi&) const = default;
};

/// Evaluated people per predikat, worst first.
using SebaranPredikat = std::array<int, jumlahPredikat>;

enum class JenisPenyimpangan { BukanTerbanyak, DiBawahPersen, DiAtasPersen, KurangOrang };

/// One figure that departs from the pattern.
struct Penyimpangan {
    JenisPenyimpangan jenis = JenisPenyimpangan::BukanTerbanyak;
    std::vector<Predikat> predikat;
    int batas = 0;  ///< per cent or people, by jenis; for BukanTerbanyak the largest group's size
    int orang = 0;  ///< how many they are
    int jumlah = 0; ///< of how many
    bool operator==(const Penyimpangan&) const = default;
};

/// One rule of a pattern, held against the figures: what `Penyimpangan` says where it does not hold.
struct AturanPola {
    Penyimpangan angka;
    bool dipenuhi = false;
    bool operator==(const AturanPola&) const = default;
};

/// Patterns of distribution: guidance that warns with figures and never blocks.
class DistribusiTable
{
public:
    static Result<DistribusiTable, RegulationError> parse(const QByteArray& bytes);

    const PolaDistribusi& pola(PredikatOrganisasi capaian) const;
    const KepalaRegulasi& kepala() const { return m_kepala; }

    bool operator==(const DistribusiTable&) const = default;

private:
    KepalaRegulasi m_kepala;
    std::array<PolaDistribusi, 5> m_pola;
};

/// Every rule of the pattern in its order, compared exactly; nothing for an empty unit.
std::vector<AturanPola> ujiPola(const PolaDistribusi& pola, const SebaranPredikat& sebaran);
/// Those of the rules from which the figures depart.
std::vector<Penyimpangan> penyimpangan(const PolaDistribusi& pola, const SebaranPredikat& sebaran);
/// A share in tenths of a per cent, rounded half up; 0 of 0 is 0.
int perMil(int part, int whole);
/// Whether any split of that many people keeps to the pattern. Exact up to 20 people; larger units are taken
/// to have one.
bool dapatDipenuhi(const PolaDistribusi& pola, int orang);

} // namespace kinerja
