#include "core/usecases/gatherpaper.h"

#include "core/documents/namatercetak.h"
#include "core/usecases/revisionchain.h"

#include <algorithm>
#include <set>

namespace kinerja
{

namespace
{

NamaTercetak nameOf(Reader& reader, const PegawaiKunci& kunci, QDate asOf, JabatanTercetak jabatan)
{
    const std::optional<Pegawai> pegawai = kunci.isEmpty() ? std::nullopt : reader.loadAny(kunci);
    return pegawai ? makeNamaTercetak(*pegawai, asOf, jabatan) : NamaTercetak{};
}

/// The staff that count on that day, then everybody else who has a role.
std::vector<BarisStaf> staffOf(Reader& reader, const Skp& skp, QDate asOf)
{
    std::vector<BarisStaf> rows;
    std::set<PegawaiKunci> seen{skp.pegawai};
    const auto add = [&](const Pegawai& pegawai) {
        if (seen.insert(pegawai.kunci).second) {
            rows.push_back({pegawai.kunci, makeNamaTercetak(pegawai, asOf)});
        }
    };
    for (const PegawaiKunci& kunci : reader.lists().bawahan(skp.pegawai)) {
        const std::optional<Pegawai> pegawai = reader.loadAny(kunci);
        if (pegawai && !pegawai->luarUnit && pegawai->tidakDinilaiPada(asOf) == nullptr) {
            add(*pegawai);
        }
    }
    for (const SelMatriks& cell : skp.matriks) {
        if (const std::optional<Pegawai> pegawai = reader.loadAny(cell.pegawai)) {
            add(*pegawai);
        }
    }
    return rows;
}

/// Which redaksional repair this revision is, counted over its chain; 0: it is none.
int repairNumber(Reader& reader, const Skp& skp)
{
    if (skp.jenisRevisi != JenisRevisi::PerbaikanRedaksional) {
        return 0;
    }
    int number = 0;
    for (const SkpRow& row : revisionChain(reader, skp.kunci)) {
        const std::optional<Skp> revision = row.revisi <= skp.revisi ? reader.load(row.kunci) : std::nullopt;
        number += revision && revision->jenisRevisi == JenisRevisi::PerbaikanRedaksional ? 1 : 0;
    }
    return number;
}

const PegawaiKunci& atasanPenilaiPada(const Skp& skp, QDate day)
{
    const PergantianPenilai* latest = nullptr;
    for (const PergantianPenilai& change : skp.pergantianPenilai) {
        if (change.mulai <= day && (latest == nullptr || latest->mulai <= change.mulai)) {
            latest = &change;
        }
    }
    return latest != nullptr ? latest->atasanPenilai : skp.atasanPenilai;
}

} // namespace

SkpPaper gatherPaper(Reader& reader, const Skp& skp, QDate asOf)
{
    SkpPaper paper;
    paper.skp = skp;
    paper.pegawai = nameOf(reader, skp.pegawai, asOf, jabatanTercetak(skp.sebagai));
    paper.penilai = nameOf(reader, skp.penilaiPada(asOf), asOf, JabatanTercetak::DenganRangkap);
    paper.unit = reader.unit();
    paper.tempat = paper.unit.tempat;
    paper.perbaikanKe = repairNumber(reader, skp);
    if (!skp.matriks.empty()) {
        paper.staf = staffOf(reader, skp, asOf);
    }
    for (const DialogKinerja& dialog : skp.dialog) {
        const QDate day = dialog.tanggal.isValid() ? dialog.tanggal : asOf;
        paper.pihakDialog.push_back({nameOf(reader, skp.pegawai, day, jabatanTercetak(skp.sebagai)),
            nameOf(reader, skp.penilaiPada(day), day, JabatanTercetak::DenganRangkap)});
    }
    return paper;
}

NamaTercetak gatherAtasanPenilai(Reader& reader, const Skp& skp, QDate asOf)
{
    return nameOf(reader, atasanPenilaiPada(skp, asOf), asOf, JabatanTercetak::DenganRangkap);
}

} // namespace kinerja
