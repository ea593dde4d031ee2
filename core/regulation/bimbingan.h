#pragma once

#include "core/common/result.h"
#include "core/regulation/kepala.h"
#include "core/regulation/regulationerror.h"

#include <QStringList>

#include <vector>

namespace kinerja
{

/// Statements of the pegawai's feedback that stand below one heading.
struct KelompokPernyataan {
    QString judul;
    QStringList pernyataan;
    bool operator==(const KelompokPernyataan&) const = default;
};

/// The forms of bimbingan kinerja: the statements of the feedback, the answers that are proposed, and between
/// which marks a competence is judged.
class BimbinganTable
{
public:
    static Result<BimbinganTable, RegulationError> parse(const QByteArray& bytes);

    const KepalaRegulasi& kepala() const { return m_kepala; }
    const std::vector<KelompokPernyataan>& kelompok() const { return m_kelompok; }
    /// All statements, over the groups.
    int jumlahPernyataan() const;
    const QStringList& jawaban() const { return m_jawaban; }
    int nilaiTerendah() const { return m_terendah; }
    int nilaiTertinggi() const { return m_tertinggi; }

    bool operator==(const BimbinganTable&) const = default;

private:
    KepalaRegulasi m_kepala;
    std::vector<KelompokPernyataan> m_kelompok;
    QStringList m_jawaban;
    int m_terendah = 0;
    int m_tertinggi = 0;
};

} // namespace kinerja
