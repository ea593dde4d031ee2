#pragma once

#include "core/storage/evaluasirow.h"
#include "core/storage/listrow.h"
#include "core/storage/naskahrow.h"
#include "core/storage/rekaprow.h"
#include "core/storage/sqlite/connection.h"
#include "core/storage/tindaklanjutrow.h"

#include <optional>
#include <vector>

namespace kinerja
{

struct Karier;

/// Queries over many aggregates that load none of them. What lies in the Sampah is in none but `sampah`.
class Lists
{
public:
    explicit Lists(sqlite::Connection& connection) : m_connection(connection) {}

    /// Everybody, by name. `today` decides who is tidak dinilai.
    std::vector<PegawaiRow> pegawai(QDate today);
    /// All SKP of a year, all revisions, by name of the pegawai, then start.
    std::vector<SkpRow> skp(int tahun);
    std::vector<SkpRow> skpOf(const PegawaiKunci& pegawai);
    /// Those that were closed and whose evaluation up to that day is not final.
    std::vector<SkpRow> skpDitutup(int tahun);
    HitunganPegawai countPegawai(int tahun, QDate day);
    /// Of those that have not ended: one row for each state, with and without dialogue, first SKP and
    /// revisions.
    std::vector<HitunganSkp> countSkp(int tahun, QDate day);
    /// Everybody by name, each with every definitive SKP of the year that has not ended.
    std::vector<OrangSkpRow> orangDanSkp(int tahun, QDate day);
    std::vector<SampahRow> sampah();
    /// The definitive SKP of the unit's people that are in force on that day, and whether these days have
    /// brought notes, and evidence for each IKI. Both belong to all revisions of an SKP.
    HitunganPelaksanaan countPelaksanaan(const RentangTanggal& days, QDate day);
    /// Those behind the figures, by name.
    std::vector<PelaksanaanRow> pelaksanaan(const RentangTanggal& days, QDate day);
    /// What the recap of a unit is joined from: its people by name, the revisions of their definitive SKP of
    /// a year, their evaluations of one period, and the final ones among the first periods of a kind.
    std::vector<RekapPegawaiRow> rekapPegawai(int tahun, const Periode& periode);
    std::vector<RekapSkpRow> rekapSkp(int tahun);
    std::vector<RekapEvaluasiRow> rekapEvaluasi(int tahun, const Periode& periode);
    std::vector<RekapPeriodikRow> rekapPeriodik(int tahun, JenisPeriode jenis, int sampai);
    /// One row for each way in which a pegawai of the unit stands in that period.
    std::vector<HitunganEvaluasi> countEvaluasi(const SaringanEvaluasi& filter);
    /// The people behind those figures, by name.
    std::vector<EvaluasiRow> evaluasi(
        const SaringanEvaluasi& filter, KolomEvaluasi kolom = KolomEvaluasi::Semua);
    /// Evaluations of definitive SKP that ended within the period, before its last day; by
    /// KolomEvaluasi::Keadaan.
    std::vector<EvaluasiRow> evaluasiBerakhir(const SaringanEvaluasi& filter);
    /// Who would sign as penilai on that day, for each SKP of the year whose evaluation of the period is not
    /// final: whom its locked papers name, else who is in office then.
    std::vector<PenandatanganRow> penandatanganEvaluasi(int tahun, const Periode& periode, QDate day);
    /// Every unit kerja of the unit's people, then every penilai of the year, each by name.
    std::vector<PilihanLingkup> lingkup(int tahun);
    /// Periods of the year for which an evaluation was begun.
    std::vector<Periode> periodeDenganEvaluasi(int tahun);
    /// The register of rewards, sanctions and career steps of a year, by name of the pegawai.
    std::vector<TindakLanjutRow> tindakLanjut(int tahun);

    /// Who of the year has objected and waits for the decision, by name.
    std::vector<KeberatanRow> keberatanTerbuka(int tahun);
    /// The years of one pegawai up to that one, in one query for each of its parts; predikat and what is
    /// noted beside the file are the caller's.
    Karier karier(const PegawaiKunci& pegawai, int sampai);

    /// The frozen documents whose hash (hex) begins so, by name of the pegawai.
    std::vector<NaskahRow> naskahBeku(const QString& sha256Begin);

    /// Keys in a stable order (by key), for walks over everything.
    std::vector<PegawaiKunci> pegawaiKunci();
    /// The next people after that key, at most `limit`.
    std::vector<PegawaiKunci> pegawaiKunci(const PegawaiKunci& after, int limit);
    std::vector<SkpKunci> skpKunci();
    /// The next SKP after that key, at most `limit`, with frozen papers, of it or its evaluations, or with
    /// events.
    std::vector<SkpKunci> skpWithCuplikan(const SkpKunci& after, int limit);
    /// The next SKP after that key, at most `limit`, of which there are events, and which are not there or
    /// lie in the Sampah.
    std::vector<SkpKunci> skpHanyaJejak(const SkpKunci& after, int limit);
    std::vector<QString> timKerjaKunci();
    std::vector<int> tahunOrganisasi();
    /// Years for which there is an SKP or a plan, ascending.
    std::vector<int> tahun();
    /// People with that identity number.
    std::vector<PegawaiKunci> withNomor(const QString& nomor);
    std::vector<PegawaiKunci> bawahan(const PegawaiKunci& atasan);
    /// People (out of the Sampah) with that superior now or in their riwayat, themselves left out.
    std::vector<PegawaiKunci> namingAsAtasan(const PegawaiKunci& kunci);
    /// Whose SKP (out of the Sampah) name that person as penilai, atasan, in the matriks or by a signature;
    /// one entry an SKP, their own left out.
    std::vector<PegawaiKunci> ownersOfSkpNaming(const PegawaiKunci& kunci);
    /// Whose SKP it is, also where it lies in the Sampah; nothing where there is none.
    std::optional<PegawaiKunci> ownerOf(const SkpKunci& kunci);
    /// SKP, not yet evaluated or replaced, whose penilai on that day is this person; what ended in the year
    /// of that day or the one before counts while it waits for its evaluation.
    std::vector<SkpKunci> openOfPenilai(const PegawaiKunci& penilai, QDate day);
    /// SKP that are ditetapkan and whose first day has come.
    std::vector<SkpKunci> dueToRun(QDate day);
    /// SKP that are dievaluasi and whose akhir result was received before that day, without an objection.
    std::vector<SkpKunci> receivedBefore(QDate day);
    /// In the Sampah or not; empty where there is nobody.
    QString namaOf(const PegawaiKunci& kunci);
    bool exists(const PegawaiKunci& kunci);
    bool exists(const SkpKunci& kunci);
    /// Whether it exists and does not lie in the Sampah.
    bool isPresent(const PegawaiKunci& kunci);
    bool isPresent(const SkpKunci& kunci);
    /// Revisions that came from this one.
    std::vector<SkpKunci> revisionsOf(const SkpKunci& kunci);
    /// SKP with an RHK that names an RHK of this leader's SKP.
    std::vector<SkpKunci> referringTo(const SkpKunci& leader);

private:
    std::vector<SkpRow> skpWhere(const QString& condition, const QVariant& value);
    sqlite::Connection& m_connection;
};

} // namespace kinerja
