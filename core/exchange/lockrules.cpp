#include "core/exchange/lockrules.h"

#include <algorithm>

namespace kinerja::paket
{

namespace
{

bool isOneOf(const QString& word, std::initializer_list<const char*> words)
{
    return std::any_of(
        words.begin(), words.end(), [&](const char* each) { return word == QLatin1String(each); });
}

/// The plan of action and the planned values of an IKI are made after penetapan.
bool isOfPlan(const QStringList& path)
{
    return path.at(2) == QLatin1String("rencana_aksi") ||
           (path.at(2) == QLatin1String("indikator") && path.value(4) == QLatin1String("target_periode"));
}

int rank(StatusSkp status)
{
    switch (status) {
    case StatusSkp::Draf:
    case StatusSkp::Diajukan:
    case StatusSkp::Dikembalikan: return 0;
    case StatusSkp::Disetujui: return 1;
    case StatusSkp::Ditetapkan: return 2;
    case StatusSkp::Berjalan: return 3;
    case StatusSkp::Digantikan:
    case StatusSkp::Ditutup: return 4;
    case StatusSkp::Dievaluasi: return 5;
    case StatusSkp::Selesai: return 6;
    }
    Q_UNREACHABLE();
    return 0;
}

} // namespace

bool mayChangeLocked(const Merger::Change& change, StatusSkp before, StatusSkp after)
{
    const QString& part = change.path.first();
    const bool isAdded = change.kind == Merger::Kind::Added;
    if (isOneOf(part, {"status", "catatan_kinerja", "bukti_dukung", "umpan_balik", "pemantauan", "pembinaan",
                          "tindak_lanjut", "evaluasi"})) {
        return true;
    }
    if (isOneOf(part, {"tanda_tangan", "berkas_resmi", "pergantian_penilai", "dialog"})) {
        return isAdded && change.path.size() == 2;
    }
    if (part == QLatin1String("alasan_tutup")) {
        return isAdded;
    }
    if (part == QLatin1String("alasan_terlambat")) {
        return isAdded || rank(before) < rank(StatusSkp::Dievaluasi); // as on the page of penetapan
    }
    if (part == QLatin1String("selesai")) {
        return after == StatusSkp::Ditutup && before != StatusSkp::Ditutup;
    }
    if (change.path.size() > 2) {
        return (part == QLatin1String("hasil_kerja") && isOfPlan(change.path)) ||
               (part == QLatin1String("matriks") && change.path.at(2) == QLatin1String("rhk_pegawai"));
    }
    return false;
}

bool mayChangeFrozen(const Merger::Change& change, const Evaluasi& before)
{
    const QString& part = change.path.first();
    const bool isAdded = change.kind == Merger::Kind::Added;
    if (part == QLatin1String("status")) {
        return true;
    }
    if (part == QLatin1String("keberatan")) {
        const bool isSignature = change.path.value(1) == QLatin1String("tanda_tangan");
        return !before.keberatan.putusan || (isAdded && isSignature && change.path.size() == 3);
    }
    if (isOneOf(part, {"tanda_tangan", "berkas_resmi"})) {
        return isAdded && change.path.size() == 2;
    }
    return isAdded && isOneOf(part, {"diterima", "tidak_menandatangani"});
}

StatusSkp furtherStatus(StatusSkp mine, StatusSkp theirs)
{
    if (!isLocked(mine) && !isLocked(theirs)) {
        return theirs;
    }
    return rank(theirs) > rank(mine) ? theirs : mine;
}

} // namespace kinerja::paket
