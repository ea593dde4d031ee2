#include "core/checks/checkparts.h"
#include "core/domain/evaluasi/ratingberlaku.h"
#include "core/workflow/walk.h"

#include <QSet>

#include <algorithm>

namespace kinerja
{

namespace
{

/// One evaluation under check.
struct EvaluasiPlace {
    const SkpLengkap& of;
    const Evaluasi& evaluasi;
    QString kolom;
};

FindingValues at(const EvaluasiPlace& place)
{
    FindingValues values;
    values.detail = place.evaluasi.periode;
    return values;
}

QString ikiKey(const HasilKerja& rhk, const Indikator& iki)
{
    return rhk.kunci.text() % QLatin1Char('/') % iki.kunci.text();
}

const RealisasiIndikator* realisasiOf(const Evaluasi& evaluasi, const QString& key)
{
    const auto found = std::find_if(evaluasi.realisasi.begin(), evaluasi.realisasi.end(),
        [&](const RealisasiIndikator& one) { return one.indikator == key; });
    return found == evaluasi.realisasi.end() ? nullptr : &*found;
}

/// Whether the pegawai has answered for an IKI. At year's end only a realisasi or a reasoned "belum ada"
/// counts; within the year any answer does.
bool isAnswered(const RealisasiIndikator* realisasi, bool akhir)
{
    if (realisasi == nullptr) {
        return false;
    }
    const bool absent = realisasi->keadaan == KeadaanRealisasi::BelumAda;
    if (akhir) {
        return !isBlank(realisasi->realisasi) || (absent && !isBlank(realisasi->alasan));
    }
    return !isBlank(realisasi->realisasi) || absent ||
           realisasi->keadaan == KeadaanRealisasi::BelumJatuhTempo;
}

/// Calls `visit(rhk, rhkNumber, iki, ikiNumber)` for each IKI, numbers from 1.
template <class Visit> void forEachIki(const Skp& skp, Visit&& visit)
{
    for (size_t rhk = 0; rhk < skp.hasilKerja.size(); ++rhk) {
        const HasilKerja& hasilKerja = skp.hasilKerja.at(rhk);
        for (size_t iki = 0; iki < hasilKerja.indikator.size(); ++iki) {
            visit(hasilKerja, rhk, hasilKerja.indikator.at(iki), iki);
        }
    }
}

void checkRealisasi(const EvaluasiPlace& place, FindingList& found)
{
    const bool akhir = place.evaluasi.periode.jenis == JenisPeriode::Akhir;
    const FindingId id = akhir ? FindingId::IkiTanpaRealisasi : FindingId::IkiBelumDiisi;
    forEachIki(
        place.of.skp, [&](const HasilKerja& rhk, size_t rhkIndex, const Indikator& iki, size_t ikiIndex) {
            if (!isAnswered(realisasiOf(place.evaluasi, ikiKey(rhk, iki)), akhir)) {
                FindingValues values = at(place);
                values.rhk = nomorRhk(place.of.skp.hasilKerja, rhkIndex);
                values.iki = static_cast<int>(ikiIndex) + 1;
                found.add(id, QString(place.kolom % QLatin1String("/realisasi")), values);
            }
        });
}

bool equalsTarget(const QString& realisasi, const QString& target)
{
    const auto reached = parseTarget(realisasi);
    const auto planned = parseTarget(target);
    if (reached && planned) {
        return reached->nilai == planned->nilai;
    }
    return !isBlank(realisasi) && realisasi.simplified() == target.simplified();
}

/// Every figure exactly as planned is rarely what happened.
void checkSameAsTarget(const EvaluasiPlace& place, FindingList& found)
{
    int compared = 0;
    bool allSame = true;
    forEachIki(place.of.skp, [&](const HasilKerja& rhk, size_t, const Indikator& iki, size_t) {
        const RealisasiIndikator* realisasi = realisasiOf(place.evaluasi, ikiKey(rhk, iki));
        ++compared;
        allSame = allSame && realisasi != nullptr && equalsTarget(realisasi->realisasi, iki.target);
    });
    if (compared > 1 && allSame) {
        found.add(
            FindingId::RealisasiSamaTarget, QString(place.kolom % QLatin1String("/realisasi")), at(place));
    }
}

void checkRatings(const EvaluasiPlace& place, FindingList& found)
{
    const Evaluasi& evaluasi = place.evaluasi;
    const QString hasilKerja = place.kolom % QLatin1String("/rating_hasil_kerja");
    if (!evaluasi.ratingHasilKerja) {
        found.add(FindingId::EvaluasiTanpaRatingHasilKerja, hasilKerja, at(place));
    }
    if (!evaluasi.ratingPerilakuKerja) {
        found.add(FindingId::EvaluasiTanpaRatingPerilaku,
            QString(place.kolom % QLatin1String("/rating_perilaku_kerja")), at(place));
    }
    const bool utamaBelow =
        std::any_of(evaluasi.penilaianRhk.begin(), evaluasi.penilaianRhk.end(), [&](const PenilaianRhk& one) {
            const HasilKerja* rhk = place.of.skp.findHasilKerja(one.rhk);
            return rhk != nullptr && rhk->jenis == JenisHasilKerja::Utama && one.rating == Rating::DiBawah;
        });
    if (utamaBelow && evaluasi.ratingHasilKerja == Rating::DiAtas) {
        found.add(FindingId::RatingDiAtasUtamaDiBawah, hasilKerja, at(place));
    }
}

/// A leader's rating of hasil kerja against the capaian of what they lead.
void checkLeader(const EvaluasiPlace& place, const CapaianOrganisasi& capaian, const CheckContext& context,
    FindingList& found)
{
    const auto rating = place.evaluasi.ratingHasilKerja;
    if (rating && *rating != ratingDasar(capaian.predikat) &&
        memimpin(place.of.skp.pegawai, capaian.unitKerja, context)) {
        FindingValues values;
        values.detail = capaian.predikat;
        values.periode = place.evaluasi.periode;
        found.add(FindingId::RatingPimpinanMenyimpang,
            QString(place.kolom % QLatin1String("/rating_hasil_kerja")), values);
    }
}

/// Capaian organisasi of the period for the pegawai's unit kerja or for the whole file. At year's end there
/// is no final evaluation without it; a periodic or closing one prints BELUM DITETAPKAN.
void checkCapaian(const EvaluasiPlace& place, const CheckContext& context, FindingList& found)
{
    if (!context.capaian) {
        return;
    }
    const Skp& skp = place.of.skp;
    const auto pegawai = context.pegawai ? context.pegawai(skp.pegawai) : std::nullopt;
    const QString unitKerja = pegawai ? pegawai->unitKerja : QString();
    const std::vector<CapaianOrganisasi> all = context.capaian(skp.tahun);
    if (const auto* capaian = findCapaian(all, place.evaluasi.periode, unitKerja); capaian != nullptr) {
        checkLeader(place, *capaian, context, found);
        return;
    }
    const Periode& periode = place.evaluasi.periode;
    const bool yearEnd =
        periode.jenis == JenisPeriode::Akhir && skp.selesai == rentang({}, skp.tahun).selesai;
    const FindingId id = yearEnd ? FindingId::EvaluasiTanpaCapaian : FindingId::CapaianBelumDitetapkan;
    found.add(id, QString(place.kolom % QLatin1String("/periode")), at(place));
}

void checkFeedback(const EvaluasiPlace& place, FindingList& found)
{
    std::vector<QString> texts;
    const auto collect = [&](const std::vector<UmpanBalik>& given) {
        for (const UmpanBalik& one : given) {
            texts.push_back(one.isi.simplified().toCaseFolded());
        }
    };
    for (const RealisasiIndikator& one : place.evaluasi.realisasi) {
        collect(one.umpanBalik);
    }
    for (const UmpanBalikPerilaku& one : place.evaluasi.umpanBalikPerilaku) {
        collect(one.umpanBalik);
    }
    const bool allSame =
        std::all_of(texts.begin(), texts.end(), [&](const QString& text) { return text == texts.front(); });
    if (texts.size() > 1 && allSame) {
        found.add(
            FindingId::UmpanBalikSeragam, QString(place.kolom % QLatin1String("/realisasi")), at(place));
    }
}

bool isReceived(const Evaluasi& evaluasi)
{
    const bool signedByPegawai =
        std::any_of(evaluasi.tandaTangan.begin(), evaluasi.tandaTangan.end(), [](const TandaTangan& one) {
            return one.peran == PeranTandaTangan::Pegawai && one.tanggal.isValid();
        });
    return evaluasi.diterima.isValid() || signedByPegawai || evaluasi.tidakMenandatangani.tanggal.isValid();
}

void checkSigning(const EvaluasiPlace& place, const CheckContext& context, FindingList& found)
{
    const Evaluasi& evaluasi = place.evaluasi;
    const Skp& skp = place.of.skp;
    if (derivedStatus(evaluasi) == StatusEvaluasi::Final && !isReceived(evaluasi)) {
        found.add(
            FindingId::FinalTanpaTanggalTerima, QString(place.kolom % QLatin1String("/diterima")), at(place));
    }
    if (!isValid(evaluasi.periode)) {
        return;
    }
    const QDate periodEnd = std::min(rentang(evaluasi.periode, skp.tahun).selesai, skp.selesai);
    // Once the penilai has signed, the day of that counts.
    const QDate lockedFor = evaluasi.tanggal.isValid() ? evaluasi.tanggal : context.hariIni;
    if (derivedStatus(evaluasi) == StatusEvaluasi::SiapDitandatangani && lockedFor < periodEnd) {
        FindingValues values = at(place);
        values.tanggal = periodEnd;
        found.add(FindingId::EvaluasiDikunciDini, QString(place.kolom % QLatin1String("/tanggal")), values);
    }
    for (size_t index = 0; index < evaluasi.tandaTangan.size(); ++index) {
        const TandaTangan& one = evaluasi.tandaTangan.at(index);
        const QString kolom = QStringLiteral("%1/tanda_tangan/%2/tanggal").arg(place.kolom).arg(index);
        FindingValues values = at(place);
        values.tanggal = one.tanggal;
        if (one.tanggal.isValid() && one.tanggal < periodEnd) {
            found.add(FindingId::EvaluasiDitandatanganiDini, kolom, values);
        }
        if (one.tanggal > context.hariIni) {
            values.detail = one.peran.value_or(PeranTandaTangan::Penilai);
            found.add(FindingId::TandaTanganDiMasaDepan, kolom, values);
        }
    }
}

/// The year of this SKP is rated: a period of it that is evaluated now changes nothing of that.
void checkAfterAkhir(const EvaluasiPlace& place, FindingList& found)
{
    if (isDinilaiAkhir(place.of.skp.status) && place.evaluasi.periode.jenis != JenisPeriode::Akhir &&
        derivedStatus(place.evaluasi) != StatusEvaluasi::Final) {
        found.add(
            FindingId::PeriodikSesudahAkhir, QString(place.kolom % QLatin1String("/periode")), at(place));
    }
}

/// An objection that came after its days (Pasal 39–40).
void checkObjection(const EvaluasiPlace& place, const CheckContext& context, FindingList& found)
{
    const Evaluasi& evaluasi = place.evaluasi;
    if (!evaluasi.keberatan.tanggal.isValid() || !evaluasi.diterima.isValid()) {
        return;
    }
    const QDate due = context.regulasi->tenggat.keberatan(evaluasi.diterima);
    if (evaluasi.keberatan.tanggal > due) {
        FindingValues values = at(place);
        values.angka = static_cast<int>(due.daysTo(evaluasi.keberatan.tanggal));
        values.tanggal = due;
        found.add(FindingId::KeberatanLewatTenggat,
            QString(place.kolom % QLatin1String("/keberatan/tanggal")), values);
    }
}

/// IKI for which something was reached but nothing proves it. Evidence on an RHK proves all its IKI.
void checkEvidence(const SkpLengkap& lengkap, FindingList& found)
{
    QSet<QString> proven;
    for (const BuktiDukung& bukti : lengkap.pelaksanaan.buktiDukung) {
        proven.insert(bukti.rhk.text() % QLatin1Char('/') % bukti.indikator.text());
    }
    forEachIki(
        lengkap.skp, [&](const HasilKerja& rhk, size_t rhkIndex, const Indikator& iki, size_t ikiIndex) {
            const QString key = ikiKey(rhk, iki);
            const bool reached =
                std::any_of(lengkap.evaluasi.begin(), lengkap.evaluasi.end(), [&](const Evaluasi& evaluasi) {
                    const RealisasiIndikator* realisasi = realisasiOf(evaluasi, key);
                    return realisasi != nullptr && !isBlank(realisasi->realisasi);
                });
            const QString ofRhk = rhk.kunci.text() % QLatin1Char('/');
            if (reached && !proven.contains(key) && !proven.contains(ofRhk)) {
                FindingValues values;
                values.rhk = nomorRhk(lengkap.skp.hasilKerja, rhkIndex);
                values.iki = static_cast<int>(ikiIndex) + 1;
                found.add(FindingId::IkiTanpaBukti,
                    QStringLiteral("/hasil_kerja/%1/indikator/%2").arg(rhkIndex).arg(ikiIndex), values);
            }
        });
}

} // namespace

bool memimpin(const PegawaiKunci& pegawai, const QString& unitKerja, const CheckContext& context)
{
    if (!context.pegawai || !context.bawahan) {
        return false;
    }
    const auto isThere = [&](const PegawaiKunci& kunci) {
        const auto person = kunci.isEmpty() ? std::nullopt : context.pegawai(kunci);
        return person && !person->luarUnit && (unitKerja.isEmpty() || person->unitKerja == unitKerja);
    };
    const auto person = context.pegawai(pegawai);
    const std::vector<PegawaiKunci> staff = context.bawahan(pegawai);
    return person && isThere(pegawai) && !isThere(person->atasan) &&
           std::any_of(staff.begin(), staff.end(), isThere);
}

void checkEvaluations(const SkpLengkap& lengkap, const CheckContext& context, FindingList& found)
{
    for (size_t index = 0; index < lengkap.evaluasi.size(); ++index) {
        const EvaluasiPlace place{
            lengkap, lengkap.evaluasi.at(index), QStringLiteral("/evaluasi/%1").arg(index)};
        checkRealisasi(place, found);
        checkSameAsTarget(place, found);
        checkRatings(place, found);
        checkCapaian(place, context, found);
        checkFeedback(place, found);
        checkSigning(place, context, found);
        checkAfterAkhir(place, found);
        checkObjection(place, context, found);
    }
    checkEvidence(lengkap, found);
}

} // namespace kinerja
