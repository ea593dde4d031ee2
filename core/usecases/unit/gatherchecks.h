#pragma once

#include "core/checks/checkcontext.h"
#include "core/storage/transaction.h"

#include <map>
#include <memory>
#include <set>

namespace kinerja
{

/// What the checks ask the file for, answered from one state of it and remembered, so that the check of a
/// whole unit reads each person and each leader's SKP once. Lives as long as the reader.
class CheckGatherer
{
public:
    CheckGatherer(Reader& reader, const Regulation& regulation, QDate today);

    /// Refers to this object. The unit's period is that of the year.
    CheckContext contextFor(int tahun);

private:
    std::optional<Pegawai> pegawai(const PegawaiKunci& kunci);
    std::vector<SkpSingkat> skpPegawai(const PegawaiKunci& kunci);
    bool rhkAda(const RhkRef& ref, int tahun);
    std::vector<PegawaiKunci> bawahan(const PegawaiKunci& atasan, QDate day);
    std::vector<EvaluasiSingkat> evaluasiRevisiLain(const SkpKunci& kunci);
    const Organisasi& organisasi(int tahun);

    using RhkKeys = std::set<std::pair<HasilKerjaKunci, IndikatorKunci>>;

    Reader& m_reader;
    const Regulation& m_regulation;
    QDate m_today;
    JenisPeriode m_periodeUnit;
    std::map<PegawaiKunci, std::optional<Pegawai>> m_pegawai;
    /// Of the revision in force, where it is of that year; an empty indikator: the RHK itself.
    std::map<std::pair<SkpKunci, int>, RhkKeys> m_rhk;
    std::map<int, Organisasi> m_organisasi;
};

} // namespace kinerja
