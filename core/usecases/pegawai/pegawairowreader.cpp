#include "core/usecases/pegawai/pegawairowreader.h"

#include "core/common/tanggal.h"
#include "core/domain/pegawai/identitas.h"

#include <algorithm>

namespace kinerja
{

namespace
{

using Kind = TemuanBaris::Kind;

bool isPatternKind(const Identitas& identitas) { return checkNomor(identitas).empty(); }

} // namespace

QString PegawaiRowReader::cell(KolomPegawai kind) const
{
    const auto at = std::find(m_kolom.kolom.begin(), m_kolom.kolom.end(), kind);
    return at == m_kolom.kolom.end() ? QString()
                                     : m_table.cell(m_row.baris, at - m_kolom.kolom.begin()).simplified();
}

void PegawaiRowReader::read()
{
    Pegawai& pegawai = m_row.pegawai;
    text(KolomPegawai::Nama, pegawai.nama);
    parsed(KolomPegawai::Status, pegawai.status, parseStatusPegawai);
    parsed(KolomPegawai::JenisJabatan, pegawai.jenisJabatan, parseJenisJabatan);
    parsed(KolomPegawai::Jenjang, pegawai.jenjang, parseJenjang);
    parsed(KolomPegawai::JenisKelamin, pegawai.jenisKelamin, parseJenisKelamin);
    text(KolomPegawai::Jabatan, pegawai.jabatan);
    text(KolomPegawai::UnitKerja, pegawai.unitKerja);
    text(KolomPegawai::Instansi, pegawai.instansi);
    text(KolomPegawai::TempatLahir, pegawai.tempatLahir);
    text(KolomPegawai::Karpeg, pegawai.karpeg);
    date(KolomPegawai::TanggalLahir, pegawai.tanggalLahir);
    date(KolomPegawai::TmtPangkat, pegawai.tmtPangkat);
    date(KolomPegawai::TmtJabatan, pegawai.tmtJabatan);
    rank(KolomPegawai::PangkatGolongan);
    rank(KolomPegawai::Golongan);
    text(KolomPegawai::Pangkat, pegawai.pangkat);
    m_row.atasan = cell(KolomPegawai::Atasan);
}

void PegawaiRowReader::find(Kind kind, KolomPegawai kolom, const QString& what)
{
    m_row.temuan.push_back({kind, kolom, what});
}

template <class T> void PegawaiRowReader::take(KolomPegawai kind, T& member, const T& value)
{
    if (member != value) {
        member = value;
        m_row.berubah.push_back(kind);
    }
}

void PegawaiRowReader::text(KolomPegawai kind, QString& member)
{
    if (const QString value = cell(kind); !value.isEmpty()) {
        take(kind, member, value);
    }
}

template <class T, class Parse>
void PegawaiRowReader::parsed(KolomPegawai kind, std::optional<T>& member, Parse&& parse)
{
    const QString value = cell(kind);
    if (value.isEmpty()) {
        return;
    }
    if (const std::optional<T> read = parse(value)) {
        take(kind, member, read);
    } else {
        find(Kind::TidakDipahami, kind, value);
    }
}

void PegawaiRowReader::date(KolomPegawai kind, QDate& member)
{
    const QString value = cell(kind);
    if (value.isEmpty()) {
        return;
    }
    if (const QDate day = parseTanggal(value); day.isValid()) {
        take(kind, member, day);
    } else {
        find(Kind::TidakDipahami, kind, value);
    }
}

void PegawaiRowReader::rank(KolomPegawai kind)
{
    const QString value = cell(kind);
    if (value.isEmpty() || value == QLatin1String("-")) {
        return;
    }
    const QString golongan = parseGolongan(value);
    if (golongan.isEmpty() || !m_golongan.contains(golongan)) {
        find(Kind::GolonganTidakDikenal, kind, value);
    }
    take(kind, m_row.pegawai.golongan, golongan.isEmpty() ? value : golongan);
    if (const QString pangkat = m_golongan.pangkat(m_row.pegawai.golongan); !pangkat.isEmpty()) {
        m_row.pegawai.pangkat = pangkat;
    }
}

JenisIdentitas kindOfNomor(const std::optional<StatusPegawai>& status, const QString& nomor)
{
    if (status) {
        switch (*status) {
        case StatusPegawai::Pns:
        case StatusPegawai::Cpns: return JenisIdentitas::Nip;
        case StatusPegawai::Pppk:
        case StatusPegawai::PppkParuhWaktu: return JenisIdentitas::NiPppk;
        case StatusPegawai::Tni:
        case StatusPegawai::Polri: return JenisIdentitas::Nrp;
        case StatusPegawai::PejabatNegara:
        case StatusPegawai::Lainnya: break;
        }
    }
    if (nomor.isEmpty()) {
        return status ? JenisIdentitas::Tanpa : JenisIdentitas::Nip;
    }
    if (!isPatternKind({JenisIdentitas::Nip, nomor}) && isPatternKind({JenisIdentitas::NiPppk, nomor})) {
        return JenisIdentitas::NiPppk;
    }
    return nomor.size() == 18 ? JenisIdentitas::Nip : JenisIdentitas::Nrp;
}

} // namespace kinerja
