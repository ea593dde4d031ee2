#include "core/checks/checkparts.h"
#include "core/checks/checks.h"
#include "core/domain/skp/skpkeys.h"

#include <algorithm>

namespace kinerja
{

namespace
{

/// The dialogues that penetapan rests on (Pasal 5).
bool isForPenetapan(const DialogKinerja& dialog)
{
    return dialog.jenis == JenisDialog::Penetapan || dialog.jenis == JenisDialog::Klarifikasi;
}

/// Where it is mended: the half that the last of them lacks, or the list where there is none.
QString lackingPart(const std::vector<DialogKinerja>& all)
{
    const auto last = std::find_if(all.rbegin(), all.rend(), isForPenetapan);
    if (last == all.rend()) {
        return QStringLiteral("/dialog");
    }
    return QStringLiteral("/dialog/%1/%2")
        .arg(std::distance(last, all.rend()) - 1)
        .arg(isBlank(last->hasilKerja) ? QLatin1String("hasil_kerja") : QLatin1String("perilaku_kerja"));
}

void checkDialog(const Skp& skp, FindingList& found)
{
    const bool isHeld = std::any_of(skp.dialog.begin(), skp.dialog.end(),
        [](const DialogKinerja& one) { return isForPenetapan(one) && one.coversBothParts(); });
    if (!isHeld) {
        found.add(FindingId::TanpaDialog, lackingPart(skp.dialog));
    }
}

void checkPenilai(const Skp& skp, FindingList& found)
{
    if (skp.penilai.isEmpty()) {
        found.add(FindingId::TanpaPenilai, QStringLiteral("/penilai"));
    } else if (skp.penilai == skp.pegawai) {
        found.add(FindingId::PenilaiDiriSendiri, QStringLiteral("/penilai"));
    }
    for (size_t index = 0; index < skp.pergantianPenilai.size(); ++index) {
        if (skp.pergantianPenilai.at(index).penilai == skp.pegawai) {
            found.add(
                FindingId::PenilaiDiriSendiri, QStringLiteral("/pergantian_penilai/%1/penilai").arg(index));
        }
    }
}

/// Since when a person can act in no post any more; null: still serving on that day.
QDate berhentiSejak(const Pegawai& pegawai, QDate day)
{
    const TidakDinilai* out = pegawai.tidakDinilaiPada(day);
    return out != nullptr && isBerhenti(out->jenis) ? out->mulai : QDate();
}

/// Where the penilai or the atasan (`name`) of that day stands: with the change that brought them, else of
/// the SKP.
QString kolomPejabat(const Skp& skp, QDate day, QLatin1String name)
{
    const PergantianPenilai* change = skp.pergantianPada(day);
    return change == nullptr ? QString(QLatin1Char('/') + name)
                             : QStringLiteral("/pergantian_penilai/%1/%2")
                                   .arg(change - skp.pergantianPenilai.data())
                                   .arg(name);
}

/// Who evaluates and who decides an objection must be there to do it: today, or at the SKP's end.
void checkPejabat(const Skp& skp, const CheckContext& context, FindingList& found)
{
    const bool isOver = skp.status == StatusSkp::Digantikan || skp.status == StatusSkp::Dievaluasi ||
                        skp.status == StatusSkp::Selesai;
    const QDate day = std::min(context.hariIni, skp.selesai.isValid() ? skp.selesai : context.hariIni);
    const PegawaiKunci& penilai = skp.penilaiPada(day);
    const PegawaiKunci& atasan = skp.atasanPenilaiPada(day);
    const QString kolomPenilai = kolomPejabat(skp, day, QLatin1String("penilai"));
    const QString kolomAtasan = kolomPejabat(skp, day, QLatin1String("atasan_penilai"));
    if (!isOver && !penilai.isEmpty() && penilai == atasan) {
        found.add(FindingId::AtasanPenilaiSama, kolomAtasan);
    }
    const auto check = [&](const PegawaiKunci& kunci, const QString& kolom) {
        const auto pejabat = context.pegawai && !kunci.isEmpty() ? context.pegawai(kunci) : std::nullopt;
        const QDate since = pejabat ? berhentiSejak(*pejabat, day) : QDate();
        if (since.isValid()) {
            FindingValues values;
            values.teks = pejabat->nama;
            values.tanggal = since;
            found.add(FindingId::PejabatTidakBertugas, kolom, values);
        }
    };
    if (!isOver) {
        check(penilai, kolomPenilai);
        check(atasan, kolomAtasan);
    }
}

bool isWithinYear(const Skp& skp)
{
    return skp.mulai.isValid() && skp.selesai.isValid() && skp.mulai <= skp.selesai &&
           skp.mulai.year() == skp.tahun && skp.selesai.year() == skp.tahun;
}

/// The first revision of the chain that an SKP belongs to, as far as the others are known.
SkpKunci rootOf(SkpKunci kunci, SkpKunci revisiDari, const std::vector<SkpSingkat>& others)
{
    for (size_t step = 0; step <= others.size() && !revisiDari.isEmpty(); ++step) {
        kunci = revisiDari;
        const auto at = std::find_if(
            others.begin(), others.end(), [&](const SkpSingkat& one) { return one.kunci == kunci; });
        revisiDari = at == others.end() ? SkpKunci() : at->revisiDari;
    }
    return kunci;
}

/// An SKP of another chain, held in the same capacity, on the same days. A chain counts as one SKP.
const SkpSingkat* overlapping(const Skp& skp, const std::vector<SkpSingkat>& others)
{
    const SkpKunci root = rootOf(skp.kunci, skp.revisiDari, others);
    const auto at = std::find_if(others.begin(), others.end(), [&](const SkpSingkat& one) {
        const bool counts =
            one.kunci != skp.kunci && one.sebagai == skp.sebagai && one.status != StatusSkp::Digantikan;
        const bool meets = one.mulai <= skp.selesai && skp.mulai <= one.selesai;
        return counts && meets && rootOf(one.kunci, one.revisiDari, others) != root;
    });
    return at == others.end() ? nullptr : &*at;
}

void checkPeriod(const Skp& skp, const CheckContext& context, FindingList& found)
{
    if (!isWithinYear(skp)) {
        FindingValues values;
        values.angka = skp.tahun;
        found.add(FindingId::PeriodeDiLuarTahun, QStringLiteral("/mulai"), values);
        return;
    }
    if (!context.skpPegawai) {
        return;
    }
    const std::vector<SkpSingkat> others = context.skpPegawai(skp.pegawai);
    if (const SkpSingkat* other = overlapping(skp, others)) {
        FindingValues values;
        values.tanggal = std::max(other->mulai, skp.mulai);
        values.teks = other->kunci.text();
        found.add(FindingId::PeriodeTumpangTindih, QStringLiteral("/mulai"), values);
    }
}

/// Where the form shows what a correction of wording must not change.
QString columnOf(JenisPerubahan jenis)
{
    switch (jenis) {
    case JenisPerubahan::PeriodeBerubah: return QStringLiteral("/mulai");
    case JenisPerubahan::PenilaiBerubah: return QStringLiteral("/penilai");
    case JenisPerubahan::BentukBerubah: return QStringLiteral("/pendekatan");
    case JenisPerubahan::TargetBerubah:
    case JenisPerubahan::RhkBertambah:
    case JenisPerubahan::RhkBerkurang:
    case JenisPerubahan::IkiBertambah:
    case JenisPerubahan::IkiBerkurang:
    case JenisPerubahan::JenisRhkBerubah: break;
    }
    return QStringLiteral("/hasil_kerja");
}

/// A revision against the one before it (Pasal 15).
void checkRevision(const Skp& skp, const CheckContext& context, FindingList& found)
{
    if (skp.revisiDari.isEmpty() || !skp.jenisRevisi || !context.skp) {
        return;
    }
    const auto previous = context.skp(skp.revisiDari);
    if (!previous) {
        return;
    }
    if (needsDialog(*skp.jenisRevisi)) {
        if (!hasDialogAfterSigning(skp, *previous)) {
            found.add(FindingId::RevisiTanpaDialog, QStringLiteral("/dialog"));
        }
        return;
    }
    for (const PerubahanTerlarang& change : perubahanTerlarang(*previous, skp)) {
        FindingValues values;
        values.detail = change;
        found.add(FindingId::RedaksionalMengubahIsi, columnOf(change.jenis), values);
    }
}

/// Staff of a leader without a cell in the leader's matrix (penyusunan step e).
void checkRoles(const Skp& skp, const CheckContext& context, FindingList& found)
{
    const bool usesMatrix = skp.kelompok == Kelompok::Jpt || !skp.matriks.empty();
    if (!usesMatrix || skp.sebagai != Sebagai::Definitif || !context.bawahan) {
        return;
    }
    for (const PegawaiKunci& staff : context.bawahan(skp.pegawai)) {
        const bool hasRole = std::any_of(skp.matriks.begin(), skp.matriks.end(), [&](const SelMatriks& cell) {
            return cell.pegawai == staff && !isBlank(cell.peran) && hasColumn(skp, cell);
        });
        if (!hasRole) {
            const std::optional<Pegawai> person = context.pegawai ? context.pegawai(staff) : std::nullopt;
            FindingValues values;
            values.teks = person ? person->nama : staff.text();
            found.addFor(staff, FindingId::TanpaPeran, QStringLiteral("/matriks"), values);
        }
    }
}

QDate lastSigned(const Skp& skp)
{
    QDate last;
    for (const TandaTangan& one : skp.tandaTangan) {
        last = last.isNull() ? one.tanggal : std::max(last, one.tanggal);
    }
    return last;
}

/// A reason that was noted answers for an SKP that was set late.
void checkDeadline(const Skp& skp, const CheckContext& context, FindingList& found)
{
    const bool set = isDitetapkan(skp.status);
    const Tenggat& tenggat = context.regulasi->tenggat;
    const auto distance = jarakPenetapan(skp, tenggat, context.hariIni);
    if (!distance || (set && !isBlank(skp.alasanTerlambat))) {
        return;
    }
    FindingValues values;
    values.angka = distance->hari;
    values.tanggal = tenggat.penetapan(skp.tahun, skp.mulai);
    if (set) {
        values.detail = lastSigned(skp); // the day that counts; until there is one, today does
    }
    if (distance->keadaan == KeadaanTenggat::Lewat) {
        found.add(FindingId::TenggatPenetapanLewat, QStringLiteral("/tanda_tangan"), values);
    } else if (distance->keadaan == KeadaanTenggat::Dekat && !set) {
        found.add(FindingId::TenggatPenetapanDekat, QStringLiteral("/tanda_tangan"), values);
    }
}

} // namespace

std::optional<JarakTenggat> jarakPenetapan(const Skp& skp, const Tenggat& tenggat, QDate hariIni)
{
    const QDate day = isDitetapkan(skp.status) ? lastSigned(skp) : hariIni;
    if (skp.revisi > 1 || !day.isValid()) {
        return std::nullopt;
    }
    return jarak(day, tenggat.penetapan(skp.tahun, skp.mulai), tenggat.mendekatiHari);
}

void checkFrame(const Skp& skp, const CheckContext& context, FindingList& found)
{
    checkDialog(skp, found);
    checkPenilai(skp, found);
    checkPejabat(skp, context, found);
    checkPeriod(skp, context, found);
    checkRevision(skp, context, found);
    checkRoles(skp, context, found);
    checkTypedDays(skp, context, found);
    checkSignatures(skp, context, found);
    checkDeadline(skp, context, found);
}

} // namespace kinerja
