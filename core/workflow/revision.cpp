#include "core/workflow/revision.h"

#include "core/domain/periode.h"
#include "core/domain/target.h"

#include <algorithm>
#include <numeric>

namespace kinerja
{

namespace
{

using Changes = std::vector<PerubahanTerlarang>;

/// How many letters two words differ in, at least: put in, left out, or another one.
qsizetype distance(const QString& left, const QString& right)
{
    std::vector<qsizetype> row(static_cast<size_t>(right.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < left.size(); ++i) {
        qsizetype diagonal = row.front();
        row.front() = i + 1;
        for (qsizetype j = 0; j < right.size(); ++j) {
            const auto at = static_cast<size_t>(j) + 1;
            const qsizetype replaced = diagonal + (left.at(i) == right.at(j) ? 0 : 1);
            diagonal = row.at(at);
            row.at(at) = std::min({replaced, row.at(at) + 1, row.at(at - 1) + 1});
        }
    }
    return row.back();
}

/// Whether two neighbouring letters changed places.
bool isSwapped(QString before, const QString& after)
{
    const auto [left, right] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    if (left == before.end() || left + 1 == before.end()) {
        return false;
    }
    std::iter_swap(left, left + 1);
    return before == after;
}

/// A word of four letters may have one wrong, one of eight two. Shorter ones are symbols: "kg", "jam", "%".
bool sameWord(const QString& before, const QString& after)
{
    constexpr qsizetype lettersPerTypo = 4;
    constexpr qsizetype mostTypos = 2;
    const qsizetype allowed = std::min(before.size(), after.size()) / lettersPerTypo;
    return before == after || (allowed > 0 && (isSwapped(before, after) ||
                                                  distance(before, after) <= std::min(allowed, mostTypos)));
}

bool sameUnit(const QString& before, const QString& after)
{
    const QStringList old = before.toLower().simplified().split(QLatin1Char(' '));
    const QStringList now = after.toLower().simplified().split(QLatin1Char(' '));
    return std::equal(old.begin(), old.end(), now.begin(), now.end(), sameWord);
}

bool sameTarget(const QString& before, const QString& after)
{
    const auto old = parseTarget(before);
    const auto now = parseTarget(after);
    if (old && now) {
        return old->nilai == now->nilai && old->skala == now->skala && sameUnit(old->satuan, now->satuan);
    }
    return before.simplified().compare(after.simplified(), Qt::CaseInsensitive) == 0;
}

void compareTargets(const HasilKerja& rhk, const Indikator& before, const Indikator& after, Changes& changes)
{
    if (!sameTarget(before.target, after.target)) {
        changes.push_back(
            {JenisPerubahan::TargetBerubah, rhk.kunci, before.kunci, before.target, after.target});
    } else if (numbersIn(before.indikator) != numbersIn(after.indikator)) {
        changes.push_back(
            {JenisPerubahan::TargetBerubah, rhk.kunci, before.kunci, before.indikator, after.indikator});
    }
}

const Indikator* findIndikator(const HasilKerja& rhk, const IndikatorKunci& kunci)
{
    const auto at = std::find_if(rhk.indikator.begin(), rhk.indikator.end(),
        [&](const Indikator& candidate) { return candidate.kunci == kunci; });
    return at == rhk.indikator.end() ? nullptr : &*at;
}

void compareIndikator(const HasilKerja& before, const HasilKerja& after, Changes& changes)
{
    for (const Indikator& old : before.indikator) {
        if (const Indikator* now = findIndikator(after, old.kunci)) {
            compareTargets(before, old, *now, changes);
        } else {
            changes.push_back({JenisPerubahan::IkiBerkurang, before.kunci, old.kunci, old.indikator, {}});
        }
    }
    for (const Indikator& now : after.indikator) {
        if (findIndikator(before, now.kunci) == nullptr) {
            changes.push_back({JenisPerubahan::IkiBertambah, after.kunci, now.kunci, {}, now.indikator});
        }
    }
}

void compareHasilKerja(const Skp& previous, const Skp& revision, Changes& changes)
{
    for (const HasilKerja& old : previous.hasilKerja) {
        if (const HasilKerja* now = revision.findHasilKerja(old.kunci)) {
            if (old.jenis != now->jenis) {
                changes.push_back(
                    {JenisPerubahan::JenisRhkBerubah, old.kunci, {}, old.rencana, now->rencana});
            }
            compareIndikator(old, *now, changes);
        } else {
            changes.push_back({JenisPerubahan::RhkBerkurang, old.kunci, {}, old.rencana, {}});
        }
    }
    for (const HasilKerja& now : revision.hasilKerja) {
        if (previous.findHasilKerja(now.kunci) == nullptr) {
            changes.push_back({JenisPerubahan::RhkBertambah, now.kunci, {}, {}, now.rencana});
        }
    }
}

QString periodText(const Skp& skp)
{
    return skp.mulai.toString(Qt::ISODate) % QLatin1Char('/') % skp.selesai.toString(Qt::ISODate);
}

} // namespace

Result<Skp, Refusal> openRevision(const Skp& inForce, const RevisionRequest& request)
{
    if (!isInForce(inForce.status)) {
        return failure(Refusal::NotInForce);
    }
    if (request.revisiBerikut != RevisiBerikut::TidakAda) {
        return failure(Refusal::NextRevisionExists);
    }
    if (request.alasan.trimmed().isEmpty()) {
        return failure(Refusal::NoteMissing);
    }
    Skp revision = inForce;
    revision.kunci = request.kunci;
    revision.revisi = inForce.revisi + 1;
    revision.revisiDari = inForce.kunci;
    revision.jenisRevisi = request.jenis;
    revision.alasanRevisi = request.alasan;
    revision.status = StatusSkp::Draf;
    revision.catatanStatus.clear();
    revision.alasanTerlambat.clear();
    revision.tandaTangan.clear();
    revision.cuplikan = {};
    revision.berkasResmi.clear();
    return revision;
}

bool needsDialog(JenisRevisi jenis)
{
    switch (jenis) {
    case JenisRevisi::Pengembangan:
    case JenisRevisi::Penyesuaian: return true;
    case JenisRevisi::PerbaikanRedaksional: return false;
    }
    Q_UNREACHABLE();
    return true;
}

bool hasDialogAfterSigning(const Skp& revision, const Skp& previous)
{
    return firstDialogAfterSigning(revision, previous).isValid();
}

QDate firstDialogAfterSigning(const Skp& revision, const Skp& previous)
{
    QDate lastSigned;
    for (const TandaTangan& one : previous.tandaTangan) {
        lastSigned = lastSigned.isNull() ? one.tanggal : std::max(lastSigned, one.tanggal);
    }
    // Held on the day of the signing it still follows it, unless the previous one rests on it already.
    const auto isOld = [&](const DialogKinerja& dialog) {
        return std::find(previous.dialog.begin(), previous.dialog.end(), dialog) != previous.dialog.end();
    };
    QDate first;
    for (const DialogKinerja& dialog : revision.dialog) {
        const bool follows = dialog.jenis == JenisDialog::Penyesuaian && dialog.tanggal.isValid() &&
                             (lastSigned.isNull() || dialog.tanggal >= lastSigned) && !isOld(dialog);
        if (follows) {
            first = first.isNull() ? dialog.tanggal : std::min(first, dialog.tanggal);
        }
    }
    return first;
}

std::vector<PerubahanTerlarang> perubahanTerlarang(const Skp& previous, const Skp& revision)
{
    Changes changes;
    if (previous.tahun != revision.tahun || previous.mulai != revision.mulai ||
        previous.selesai != revision.selesai) {
        changes.push_back(
            {JenisPerubahan::PeriodeBerubah, {}, {}, periodText(previous), periodText(revision)});
    }
    if (previous.penilai != revision.penilai || previous.pergantianPenilai != revision.pergantianPenilai) {
        changes.push_back(
            {JenisPerubahan::PenilaiBerubah, {}, {}, previous.penilai.text(), revision.penilai.text()});
    }
    if (previous.pendekatan != revision.pendekatan || previous.kelompok != revision.kelompok) {
        changes.push_back({JenisPerubahan::BentukBerubah, {}, {}, {}, {}});
    }
    compareHasilKerja(previous, revision, changes);
    return changes;
}

bool mayChangePenilai(StatusSkp status) { return isInForce(status) || status == StatusSkp::Ditutup; }

QDate batasPergantian(const Skp& skp) { return QDate(skp.selesai.year() + 1, bulanSetahun, 31); }

Result<Skp, Refusal> changePenilai(const Skp& skp, const PergantianPenilai& change)
{
    if (!mayChangePenilai(skp.status)) {
        return failure(Refusal::NotInForce);
    }
    if (change.penilai.isEmpty()) {
        return failure(Refusal::PenilaiMissing);
    }
    if (change.penilai == skp.pegawai) {
        return failure(Refusal::PenilaiIsPegawai);
    }
    if (!change.mulai.isValid() || change.mulai < skp.mulai || change.mulai > batasPergantian(skp)) {
        return failure(Refusal::ChangeDateOutside);
    }
    const auto& changes = skp.pergantianPenilai;
    if (std::any_of(changes.begin(), changes.end(),
            [&](const PergantianPenilai& earlier) { return earlier.mulai > change.mulai; })) {
        return failure(Refusal::PenilaiChangesLater);
    }
    const PergantianPenilai* mistyped = findPergantian(skp, change.mulai);
    if (mistyped != nullptr && hasSignedUnder(*mistyped, skp.tandaTangan)) {
        return failure(Refusal::PenilaiHasSigned);
    }
    const bool same = mistyped != nullptr && *mistyped == change;
    Skp changed = skp;
    std::erase_if(changed.pergantianPenilai,
        [&](const PergantianPenilai& earlier) { return earlier.mulai == change.mulai; });
    if (same || changed.penilaiPada(change.mulai) == change.penilai) {
        return failure(Refusal::PenilaiUnchanged);
    }
    changed.pergantianPenilai.push_back(change);
    return changed;
}

const PergantianPenilai* findPergantian(const Skp& skp, QDate mulai)
{
    const auto at = std::find_if(skp.pergantianPenilai.begin(), skp.pergantianPenilai.end(),
        [&](const PergantianPenilai& change) { return change.mulai == mulai; });
    return at == skp.pergantianPenilai.end() ? nullptr : &*at;
}

bool hasSignedUnder(const PergantianPenilai& change, const std::vector<TandaTangan>& signatures)
{
    return std::any_of(signatures.begin(), signatures.end(), [&](const TandaTangan& one) {
        return one.peran == PeranTandaTangan::Penilai && one.pegawai == change.penilai &&
               one.tanggal >= change.mulai;
    });
}

} // namespace kinerja
