#include "core/usecases/unit/viewhome.h"

#include "core/common/tanggal.h"
#include "core/usecases/evaluasi/gatherevaluasi.h"
#include "core/usecases/evaluasi/viewdistribusi.h"
#include "core/usecases/unit/pengaturan.h"
#include "core/workflow/walk.h"

#include <algorithm>

namespace kinerja
{

namespace
{

/// Which figures an SKP of that state counts for; `revisi`: it came from another one.
bool countsFor(AngkaBeranda jenis, StatusSkp status, bool adaDialog, bool revisi)
{
    // A chain of revisions is one SKP: until the new one is set, the one before it counts.
    const bool openRevision = revisi && !isDitetapkan(status);
    if (status == StatusSkp::Digantikan || openRevision) {
        return openRevision && jenis == AngkaBeranda::RevisiDisusun;
    }
    switch (jenis) {
    case AngkaBeranda::TanpaDialog: return !isLocked(status) && !adaDialog;
    case AngkaBeranda::Disusun: return isEditable(status);
    case AngkaBeranda::MenungguPersetujuan: return status == StatusSkp::Diajukan;
    case AngkaBeranda::MenungguTandaTangan: return status == StatusSkp::Disetujui;
    case AngkaBeranda::Ditetapkan: return isDitetapkan(status);
    case AngkaBeranda::TanpaSkp:
    case AngkaBeranda::RevisiDisusun:
    case AngkaBeranda::TanpaCatatan:
    case AngkaBeranda::IkiTanpaBukti:
    case AngkaBeranda::EvaluasiTerbuka:
    case AngkaBeranda::KeberatanTerbuka:
    case AngkaBeranda::EvaluasiPenutupan:
    case AngkaBeranda::TindakLanjutTerbuka:
    case AngkaBeranda::LuarUnit:
    case AngkaBeranda::TidakDinilai: return false;
    }
    Q_UNREACHABLE();
    return false;
}

bool countsPerson(AngkaBeranda jenis, const OrangSkpRow& row)
{
    switch (jenis) {
    case AngkaBeranda::TanpaSkp: return !row.luarUnit && !row.tidakDinilai && row.skp.isEmpty();
    case AngkaBeranda::LuarUnit: return row.luarUnit;
    case AngkaBeranda::TidakDinilai: return !row.luarUnit && row.tidakDinilai;
    case AngkaBeranda::TanpaDialog:
    case AngkaBeranda::Disusun:
    case AngkaBeranda::MenungguPersetujuan:
    case AngkaBeranda::MenungguTandaTangan:
    case AngkaBeranda::Ditetapkan:
    case AngkaBeranda::RevisiDisusun:
    case AngkaBeranda::TanpaCatatan:
    case AngkaBeranda::IkiTanpaBukti:
    case AngkaBeranda::EvaluasiTerbuka:
    case AngkaBeranda::KeberatanTerbuka:
    case AngkaBeranda::EvaluasiPenutupan:
    case AngkaBeranda::TindakLanjutTerbuka: return false;
    }
    Q_UNREACHABLE();
    return false;
}

/// The period of the year that ended last, the whole year after its end; nothing before the first.
std::optional<Periode> periodeJatuhTempo(Reader& reader, int tahun, QDate today)
{
    std::vector<Periode> all = periodeSetahun(jenisPeriodeUnit(reader, tahun));
    all.push_back(Periode{});
    std::optional<Periode> due;
    for (const Periode& periode : all) {
        if (rentang(periode, tahun).selesai < today) {
            due = periode;
        }
    }
    return due;
}

/// The unit's period in which today lies, where that is in the year.
std::optional<Periode> periodeBerjalan(Reader& reader, int tahun, QDate today)
{
    for (const Periode& periode : periodeSetahun(jenisPeriodeUnit(reader, tahun))) {
        if (rentang(periode, tahun).contains(today)) {
            return periode;
        }
    }
    return std::nullopt;
}

/// Whether the days of a period are so few that what is missing of it is looked for.
bool isNearEnd(const RentangTanggal& days, QDate today, const Tenggat& tenggat)
{
    return today.daysTo(days.selesai) <= tenggat.mendekatiHari;
}

/// The figures of T5.
void addPelaksanaan(BerandaView& view, Reader& reader, int tahun, QDate today, const Tenggat& tenggat)
{
    view.periodeBerjalan = periodeBerjalan(reader, tahun, today);
    HitunganPelaksanaan counts;
    bool isNear = false;
    if (view.periodeBerjalan) {
        const RentangTanggal days = rentang(*view.periodeBerjalan, tahun);
        counts = reader.lists().countPelaksanaan(days, today);
        isNear = isNearEnd(days, today, tenggat);
    }
    view.angka.push_back({AngkaBeranda::TanpaCatatan, counts.tanpaCatatan, counts.berjalan});
    view.angka.push_back(
        {AngkaBeranda::IkiTanpaBukti, isNear ? counts.ikiTanpaBukti : 0, isNear ? counts.berjalan : 0});
}

std::vector<BarisBeranda> missingOfYear(Reader& reader, AngkaBeranda jenis, int tahun, QDate today)
{
    std::vector<BarisBeranda> found;
    const auto periode = periodeBerjalan(reader, tahun, today);
    const RentangTanggal days = rentang(periode.value_or(Periode{}), tahun);
    const bool ofNotes = jenis == AngkaBeranda::TanpaCatatan;
    if (!periode || (!ofNotes && !isNearEnd(days, today, tenggatInForce(reader, today)))) {
        return found;
    }
    for (const PelaksanaanRow& row : reader.lists().pelaksanaan(days, today)) {
        if (ofNotes ? row.tanpaCatatan : row.ikiTanpaBukti) {
            found.push_back({row.pegawai, row.skp, row.nama, row.jabatan, {}});
        }
    }
    return found;
}

bool isOpen(const TindakLanjut& one)
{
    return one.status != StatusTindakLanjut::Dilaksanakan && one.status != StatusTindakLanjut::Ditolak;
}

/// The figures of T6–T9, and what the picture shows.
Result<std::optional<EvaluasiBeranda>, RegulationError> evaluasiBeranda(
    Reader& reader, int tahun, QDate today)
{
    const auto due = periodeJatuhTempo(reader, tahun, today);
    if (!due) {
        return std::optional<EvaluasiBeranda>{};
    }
    const auto view = viewDistribusi(reader, {tahun, *due, {}}, today);
    if (!view) {
        return failure(view.error());
    }
    EvaluasiBeranda seen{*due, view->final, view->jumlahFinal(), view->dihitung(), {}};
    seen.harusDievaluasi = view->dihitung() + view->pimpinanBerSkp;
    seen.terbuka = view->dihitung() - view->jumlahFinal() + view->pimpinanTerbuka;
    if (view->capaian) {
        seen.capaian = view->capaian->predikat;
    }
    return std::optional(seen);
}

int openFollowUps(Reader& reader, int tahun)
{
    const auto all = reader.lists().tindakLanjut(tahun);
    return static_cast<int>(
        std::count_if(all.begin(), all.end(), [](const TindakLanjutRow& row) { return isOpen(row.isi); }));
}

std::vector<BarisBeranda> openEvaluations(Reader& reader, int tahun, QDate today)
{
    std::vector<BarisBeranda> found;
    const auto due = periodeJatuhTempo(reader, tahun, today);
    const SaringanEvaluasi filter{tahun, due.value_or(Periode{}), {}};
    const auto view = viewDistribusi(reader, filter, today);
    if (!due || !view) {
        return found;
    }
    for (const EvaluasiRow& row : reader.lists().evaluasi(filter, KolomEvaluasi::Keadaan)) {
        // The pimpinan stands in no distribution of the unit, and is evaluated all the same.
        const KelompokDistribusi group =
            tempatDalamDistribusi(row.keadaan, view->predikat, PimpinanUnit::Dihitung).kelompok;
        if (group == KelompokDistribusi::Draf || group == KelompokDistribusi::BelumLengkap ||
            group == KelompokDistribusi::BelumMulai) {
            found.push_back({row.pegawai, row.skp, row.nama, row.jabatan, {}, row.keadaan.status});
        }
    }
    return found;
}

std::vector<BarisBeranda> openFollowUpRows(Reader& reader, int tahun)
{
    std::vector<BarisBeranda> found;
    for (const TindakLanjutRow& row : reader.lists().tindakLanjut(tahun)) {
        if (isOpen(row.isi)) {
            found.push_back({row.pegawai, row.skp, row.nama, row.jabatan, {}, {}, row.isi.bentuk});
        }
    }
    return found;
}

std::vector<BarisBeranda> closedRows(Reader& reader, int tahun)
{
    std::vector<BarisBeranda> found;
    for (const SkpRow& row : reader.lists().skpDitutup(tahun)) {
        const Pegawai who = reader.loadAny(row.pegawai).value_or(Pegawai{});
        found.push_back({row.pegawai, row.kunci, row.namaPegawai, who.jabatan, row.status});
    }
    return found;
}

std::vector<BarisBeranda> openObjections(Reader& reader, int tahun)
{
    std::vector<BarisBeranda> found;
    for (const KeberatanRow& row : reader.lists().keberatanTerbuka(tahun)) {
        found.push_back({row.pegawai, row.skp, row.nama, row.jabatan, {}});
    }
    return found;
}

} // namespace

Result<BerandaView, RegulationError> viewHome(Reader& reader, int tahun, QDate today)
{
    const auto regulation = regulationInForce(reader, today);
    if (!regulation) {
        return failure(regulation.error());
    }
    const HitunganPegawai people = reader.lists().countPegawai(tahun, hariDalamTahun(tahun, today));
    const std::vector<HitunganSkp> groups = reader.lists().countSkp(tahun, hariDalamTahun(tahun, today));
    const auto count = [&](AngkaBeranda jenis) {
        int sum = 0;
        for (const HitunganSkp& group : groups) {
            sum += countsFor(jenis, group.status, group.adaDialog, group.revisi) ? group.jumlah : 0;
        }
        return sum;
    };
    const int waiting = count(AngkaBeranda::Disusun) + count(AngkaBeranda::MenungguPersetujuan);
    const int all = waiting + count(AngkaBeranda::MenungguTandaTangan) + count(AngkaBeranda::Ditetapkan);
    BerandaView view;
    view.unit = reader.unit().nama;
    view.pegawaiDinilai = people.dinilai;
    view.angka = {{AngkaBeranda::TanpaSkp, people.tanpaSkp, people.dinilai},
        {AngkaBeranda::TanpaDialog, count(AngkaBeranda::TanpaDialog), waiting}};
    for (const AngkaBeranda jenis : {AngkaBeranda::Disusun, AngkaBeranda::MenungguPersetujuan,
             AngkaBeranda::MenungguTandaTangan, AngkaBeranda::Ditetapkan}) {
        view.angka.push_back({jenis, count(jenis), all});
    }
    view.angka.push_back({AngkaBeranda::RevisiDisusun, count(AngkaBeranda::RevisiDisusun), 0});
    addPelaksanaan(view, reader, tahun, today, regulation->tenggat);
    auto evaluasi = evaluasiBeranda(reader, tahun, today);
    if (!evaluasi) {
        return failure(evaluasi.error());
    }
    view.evaluasi = std::move(*evaluasi);
    view.angka.push_back({AngkaBeranda::EvaluasiTerbuka, view.evaluasi ? view.evaluasi->terbuka : 0,
        view.evaluasi ? view.evaluasi->harusDievaluasi : 0});
    view.angka.push_back(
        {AngkaBeranda::KeberatanTerbuka, static_cast<int>(reader.lists().keberatanTerbuka(tahun).size()), 0});
    view.angka.push_back(
        {AngkaBeranda::EvaluasiPenutupan, static_cast<int>(reader.lists().skpDitutup(tahun).size()), 0});
    view.angka.push_back({AngkaBeranda::TindakLanjutTerbuka, openFollowUps(reader, tahun), 0});
    view.angka.push_back({AngkaBeranda::LuarUnit, people.luarUnit, 0});
    view.angka.push_back({AngkaBeranda::TidakDinilai, people.tidakDinilai, 0});
    view.belumDitetapkan = people.tanpaSkp + all - count(AngkaBeranda::Ditetapkan);
    view.tenggatPenetapan = regulation->tenggat.penetapan(tahun, QDate(tahun, 1, 1));
    view.jarak = jarak(today, view.tenggatPenetapan, regulation->tenggat.mendekatiHari);
    return view;
}

std::vector<BarisBeranda> listBehind(Reader& reader, AngkaBeranda jenis, int tahun, QDate today)
{
    switch (jenis) {
    case AngkaBeranda::TanpaCatatan:
    case AngkaBeranda::IkiTanpaBukti: return missingOfYear(reader, jenis, tahun, today);
    case AngkaBeranda::EvaluasiTerbuka: return openEvaluations(reader, tahun, today);
    case AngkaBeranda::KeberatanTerbuka: return openObjections(reader, tahun);
    case AngkaBeranda::EvaluasiPenutupan: return closedRows(reader, tahun);
    case AngkaBeranda::TindakLanjutTerbuka: return openFollowUpRows(reader, tahun);
    case AngkaBeranda::TanpaSkp:
    case AngkaBeranda::TanpaDialog:
    case AngkaBeranda::Disusun:
    case AngkaBeranda::MenungguPersetujuan:
    case AngkaBeranda::MenungguTandaTangan:
    case AngkaBeranda::Ditetapkan:
    case AngkaBeranda::RevisiDisusun:
    case AngkaBeranda::LuarUnit:
    case AngkaBeranda::TidakDinilai: break;
    }
    // An SKP that has ended, here or in the unit before, is behind its pegawai.
    std::vector<BarisBeranda> found;
    PegawaiKunci seen;
    for (const OrangSkpRow& row : reader.lists().orangDanSkp(tahun, hariDalamTahun(tahun, today))) {
        if (seen != row.pegawai && countsPerson(jenis, row)) {
            found.push_back({row.pegawai, {}, row.nama, row.jabatan, {}});
        }
        seen = row.pegawai;
        const bool own = !row.skp.isEmpty() && !row.luarUnit && !row.tidakDinilai;
        if (own && countsFor(jenis, row.status, row.adaDialog, row.revisi)) {
            found.push_back({row.pegawai, row.skp, row.nama, row.jabatan, row.status});
        }
    }
    return found;
}

} // namespace kinerja
