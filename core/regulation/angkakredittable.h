#pragma once

#include "core/common/desimal.h"
#include "core/common/result.h"
#include "core/domain/evaluasi/predikat.h"
#include "core/domain/pegawai/pegawai.h"
#include "core/regulation/kepala.h"
#include "core/regulation/regulationerror.h"

#include <array>
#include <optional>

namespace kinerja
{

/// What one jenjang of functional officials earns a year and needs for the next step.
struct JenjangAngkaKredit {
    QString kategori; ///< keterampilan, keahlian
    Desimal koefisien;
    Desimal keBerikutPangkat;
    std::optional<Desimal> keBerikutJenjang; ///< none at the top of its kategori
    bool operator==(const JenjangAngkaKredit&) const = default;
};

/// Conversion of predikat to angka kredit (Peraturan BKN 3/2023): functional officials who are PNS.
class AngkaKreditTable
{
public:
    static Result<AngkaKreditTable, RegulationError> parse(const QByteArray& bytes);

    int persen(Predikat predikat) const;
    const JenjangAngkaKredit& jenjang(Jenjang jenjang) const;
    /// months/12 × percentage × coefficient, two decimals, half up; 0–12 months (asserted).
    Desimal angkaKredit(Jenjang jenjang, Predikat predikat, int bulan) const;
    const KepalaRegulasi& kepala() const { return m_kepala; }

    bool operator==(const AngkaKreditTable&) const = default;

private:
    KepalaRegulasi m_kepala;
    std::array<int, jumlahPredikat> m_persen{};
    std::array<JenjangAngkaKredit, 8> m_jenjang;
};

} // namespace kinerja
