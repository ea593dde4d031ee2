#pragma once

#include "core/common/result.h"
#include "core/domain/evaluasi/predikat.h"
#include "core/domain/tindaklanjut/tindaklanjut.h"
#include "core/regulation/kepala.h"
#include "core/regulation/regulationerror.h"

#include <QByteArray>

#include <array>
#include <vector>

namespace kinerja
{

struct UsulanTindakLanjut {
    JenisTindakLanjut jenis = JenisTindakLanjut::Penghargaan;
    QString bentuk;
    bool operator==(const UsulanTindakLanjut&) const = default;
};

/// What may follow from a predikat: proposals to choose from, never automatic (Pasal 39–40). Which belong to
/// which predikat is practice, not law; the head says so.
class UsulanTindakLanjutTable
{
public:
    static Result<UsulanTindakLanjutTable, RegulationError> parse(const QByteArray& bytes);

    const std::vector<UsulanTindakLanjut>& untuk(Predikat predikat) const
    {
        return m_usulan.at(static_cast<size_t>(predikat));
    }
    const KepalaRegulasi& kepala() const { return m_kepala; }

private:
    KepalaRegulasi m_kepala;
    std::array<std::vector<UsulanTindakLanjut>, jumlahPredikat> m_usulan;
};

} // namespace kinerja
