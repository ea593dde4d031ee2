#include "core/usecases/papers/gatherpaper.h"

#include "core/usecases/penetapan/revisionchain.h"

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
        const std::optional<Pegawai> pegawai = reader.loadAny(cell.pegawai);
        if (pegawai && pegawai->tidakDinilaiPada(asOf) == nullptr) { // has not left since the role was given
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

PilihanPenilai pilihanPenilai(Reader& reader, const Skp& skp, QDate day, const JabatanPenilai& chosen)
{
    const PegawaiKunci& kunci = skp.penilaiPada(day);
    const std::optional<Pegawai> penilai = kunci.isEmpty() ? std::nullopt : reader.loadAny(kunci);
    if (!penilai) {
        return {};
    }
    const QString unit = nameOf(reader, skp.pegawai, day, jabatanTercetak(skp.sebagai)).unitKerja;
    PilihanPenilai found{jabatanPada(*penilai, day), 0};
    found.usul = jabatanDipilih(found.jabatan, chosen, unit);
    return found;
}

NamaTercetak penilaiOn(Reader& reader, const Skp& skp, QDate day, const JabatanPenilai& chosen)
{
    const PilihanPenilai found = pilihanPenilai(reader, skp, day, chosen);
    return found.jabatan.empty() ? NamaTercetak{} : found.jabatan[found.usul].nama;
}

/// Where nothing was chosen: as the papers of the lock say, else as the penilai signed the revision before.
JabatanPenilai proposed(Reader& reader, const Skp& skp, const JabatanPenilai& chosen)
{
    const bool open = chosen.jabatan.isEmpty() && chosen.pilihan == PilihanJabatan::MenurutUnit;
    if (open && !skp.cuplikan.penilai.jabatan.isEmpty()) {
        return {PilihanJabatan::MenurutUnit, skp.cuplikan.penilai.jabatan};
    }
    const std::optional<Skp> before =
        open && !skp.revisiDari.isEmpty() ? reader.load(skp.revisiDari) : std::nullopt;
    return before ? JabatanPenilai{PilihanJabatan::MenurutUnit, before->cuplikan.penilai.jabatan} : chosen;
}

} // namespace

bool isHeld(const PilihanPenilai& held, const JabatanPenilai& chosen)
{
    return chosen.jabatan.isEmpty() ||
           std::any_of(held.jabatan.begin(), held.jabatan.end(),
               [&](const JabatanDijabat& one) { return one.nama.jabatan == chosen.jabatan; });
}

PilihanPenilai gatherPilihanPenilai(Reader& reader, const Skp& skp, QDate asOf)
{
    return pilihanPenilai(reader, skp, asOf, proposed(reader, skp, {}));
}

SkpPaper gatherPaper(Reader& reader, const Skp& skp, QDate asOf, const JabatanPenilai& jabatanPenilai)
{
    const JabatanPenilai jabatan = proposed(reader, skp, jabatanPenilai);
    SkpPaper paper;
    paper.skp = skp;
    paper.pegawai = nameOf(reader, skp.pegawai, asOf, jabatanTercetak(skp.sebagai));
    paper.penilai = penilaiOn(reader, skp, asOf, jabatan);
    paper.unit = reader.unit();
    paper.tempat = paper.unit.tempat;
    paper.perbaikanKe = repairNumber(reader, skp);
    if (!skp.matriks.empty()) {
        paper.staf = staffOf(reader, skp, asOf);
    }
    for (const DialogKinerja& dialog : skp.dialog) {
        const QDate day = dialog.tanggal.isValid() ? dialog.tanggal : asOf;
        paper.pihakDialog.push_back({nameOf(reader, skp.pegawai, day, jabatanTercetak(skp.sebagai)),
            penilaiOn(reader, skp, day, jabatan)});
    }
    return paper;
}

NamaTercetak gatherAtasanPenilai(Reader& reader, const Skp& skp, QDate asOf)
{
    const PegawaiKunci& kunci = skp.atasanPenilaiPada(asOf);
    const std::optional<Pegawai> atasan = kunci.isEmpty() ? std::nullopt : reader.loadAny(kunci);
    if (!atasan) {
        return {};
    }
    const auto held = jabatanPada(*atasan, asOf);
    return held[jabatanUntukUnit(held, penilaiOn(reader, skp, asOf, {}).unitKerja)].nama;
}

} // namespace kinerja
