#pragma once

#include "core/checks/finding.h"

namespace kinerja
{

/// Where the checks of one SKP or pegawai put what they find.
class FindingList
{
public:
    FindingList(PegawaiKunci pegawai, SkpKunci skp) : m_pegawai(std::move(pegawai)), m_skp(std::move(skp)) {}

    void add(FindingId id, QString kolom, FindingValues nilai = {})
    {
        m_findings.push_back({id, m_pegawai, m_skp, std::move(kolom), std::move(nilai)});
    }
    void addFor(const PegawaiKunci& pegawai, FindingId id, QString kolom, FindingValues nilai = {})
    {
        m_findings.push_back({id, pegawai, m_skp, std::move(kolom), std::move(nilai)});
    }
    std::vector<Finding> take() { return std::move(m_findings); }

private:
    PegawaiKunci m_pegawai;
    SkpKunci m_skp;
    std::vector<Finding> m_findings;
};

/// A text that would print as nothing.
inline bool isBlank(const QString& text) { return text.trimmed().isEmpty(); }

} // namespace kinerja
