#pragma once

#include "core/usecases/pegawai/pegawairows.h"

namespace kinerja
{

/// Reads one row of a table into a person, cell by cell; empty cells leave what is there.
class PegawaiRowReader
{
public:
    PegawaiRowReader(
        const CellTable& table, const KolomDugaan& kolom, const GolonganTable& golongan, BarisPegawai& row)
        : m_table(table), m_kolom(kolom), m_golongan(golongan), m_row(row)
    {
    }

    /// What stands in the column of that kind; empty where the table has none.
    QString cell(KolomPegawai kind) const;
    void read();
    void find(TemuanBaris::Kind kind, KolomPegawai kolom, const QString& what = {});

private:
    template <class T> void take(KolomPegawai kind, T& member, const T& value);
    void text(KolomPegawai kind, QString& member);
    template <class T, class Parse> void parsed(KolomPegawai kind, std::optional<T>& member, Parse&& parse);
    void date(KolomPegawai kind, QDate& member);
    void rank(KolomPegawai kind);

    const CellTable& m_table;
    const KolomDugaan& m_kolom;
    const GolonganTable& m_golongan;
    BarisPegawai& m_row;
};

/// The kind of number that a person of that status has; without a status, the one whose pattern fits.
JenisIdentitas kindOfNomor(const std::optional<StatusPegawai>& status, const QString& nomor);

} // namespace kinerja
