#pragma once

#include "core/common/result.h"
#include "core/domain/evaluasi/evaluasi.h"
#include "core/domain/evaluasi/predikat.h"
#include "core/regulation/kepala.h"
#include "core/regulation/regulationerror.h"

#include <array>
#include <optional>

namespace kinerja
{

/// The 3×3 matrix from the two ratings to the predikat; no formula, no weights.
class PredikatTable
{
public:
    static Result<PredikatTable, RegulationError> parse(const QByteArray& bytes);

    Predikat predikat(Rating hasilKerja, Rating perilakuKerja) const;
    /// As the table names it: "Kurang/Misconduct".
    const QString& label(Predikat predikat) const;
    /// The predikat that a text names, by its word in packages or by the table's; nothing where it is none.
    std::optional<Predikat> named(const QString& text) const;
    const KepalaRegulasi& kepala() const { return m_kepala; }

    bool operator==(const PredikatTable&) const = default;

private:
    KepalaRegulasi m_kepala;
    std::array<std::array<Predikat, 3>, 3> m_matriks{};
    std::array<QString, jumlahPredikat> m_labels;
};

} // namespace kinerja
