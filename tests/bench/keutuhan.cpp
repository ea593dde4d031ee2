// A unit of so many frozen SKP, each with a final evaluation and the events of its acts: what opening it in a
// window verifies, against the least that any check must do, reading the same texts by SQL and hashing them.
// Prints: SKP, seconds of the walk, longest slice in milliseconds, milliseconds of the check before an act,
// seconds of the bare reading, megabytes of text. bench_keutuhan COUNT

#include "core/common/sha256.h"
#include "core/documents/katakertas.h"
#include "core/domain/beku/isian.h"
#include "core/domain/beku/keadaan.h"
#include "core/usecases/evaluasi/assembleevaluasi.h"
#include "core/usecases/file/checkjejak.h"
#include "core/usecases/papers/assemblepapers.h"
#include "core/usecases/penetapan/jejakskp.h"
#include "core/usecases/regulasi/seedlaw.h"
#include "core/workflow/evaluasitransition.h"
#include "tests/support/fixedclock.h"
#include "tests/support/sequentialids.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

constexpr int aTransaction = 250;

[[noreturn]] void giveUp(const char* what)
{
    std::fprintf(stderr, "%s\n", what);
    std::exit(1);
}

Pegawai person(const QString& kunci)
{
    Pegawai made;
    made.kunci = PegawaiKunci(kunci);
    made.nama = QStringLiteral("Siti Rahayu ") + kunci;
    made.identitas = {JenisIdentitas::Tanpa, {}};
    made.jabatan = QStringLiteral("Perawat Ahli Pertama");
    made.unitKerja = QStringLiteral("UPTD Puskesmas Melati");
    return made;
}

/// Five RHK with three IKI each.
Skp draft(int number)
{
    Skp skp;
    skp.kunci = SkpKunci(QStringLiteral("skp-%1").arg(number));
    skp.pegawai = PegawaiKunci(QStringLiteral("pegawai-%1").arg(number));
    skp.penilai = PegawaiKunci(QStringLiteral("kepala"));
    skp.tahun = 2026;
    skp.mulai = QDate(2026, 1, 1);
    skp.selesai = QDate(2026, 12, 31);
    for (int rhk = 1; rhk <= 5; ++rhk) {
        HasilKerja made;
        made.kunci = HasilKerjaKunci(QString::number(rhk));
        made.klasifikasi = Klasifikasi::Organisasi;
        made.rencana = QStringLiteral(
            "Terlaksananya asuhan keperawatan rawat jalan yang bermutu bagi pasien, hasil ke-%1")
                           .arg(rhk);
        made.rhkPimpinan =
            QStringLiteral("Meningkatnya mutu layanan kesehatan dasar bagi masyarakat wilayah kerja");
        for (int iki = 1; iki <= 3; ++iki) {
            Indikator one;
            one.kunci = IndikatorKunci(QString::number(iki));
            one.aspek = static_cast<Aspek>(iki - 1);
            one.indikator =
                QStringLiteral("Jumlah pasien yang mendapat asuhan keperawatan sesuai standar, ukuran %1")
                    .arg(iki);
            one.target = QStringLiteral("%1 pasien").arg(100 * iki);
            made.indikator.push_back(one);
        }
        skp.hasilKerja.push_back(made);
    }
    for (int value = 0; value < 7; ++value) {
        skp.perilakuKerja.push_back({static_cast<NilaiBerakhlak>(value),
            QStringLiteral(
                "Melayani dengan ramah, cekatan, solutif, dan dapat diandalkan setiap hari kerja")});
    }
    skp.dukunganSumberDaya = {{QStringLiteral("Satu tensimeter digital"), {}}};
    skp.skemaPertanggungjawaban = {{QStringLiteral("Laporan bulanan kepada kepala"), {}}};
    skp.konsekuensi = {{QStringLiteral("Piagam penghargaan"), {}}};
    return skp;
}

TandaTangan signature(const PegawaiKunci& who, PeranTandaTangan peran)
{
    return {who, QDate(2026, 1, 12), QStringLiteral("Sukamaju"), CaraTandaTangan::Basah, peran, {}};
}

Evaluasi evaluation(const Skp& skp)
{
    Evaluasi made;
    made.revisi = 1;
    made.penilai = skp.penilai;
    made.ratingHasilKerja = Rating::Sesuai;
    made.ratingPerilakuKerja = Rating::Sesuai;
    made.tanggal = QDate(2027, 1, 8);
    for (const HasilKerja& rhk : skp.hasilKerja) {
        for (const Indikator& iki : rhk.indikator) {
            made.realisasi.push_back({rhk.kunci.text() + QLatin1Char('/') + iki.kunci.text(),
                QStringLiteral("Tercapai seluruhnya, dengan laporan setiap bulan"), {}, KeadaanRealisasi::Ada,
                {}});
        }
    }
    return made;
}

void log(Session& session, Transaction& transaction, const Skp& skp, PeristiwaSkp event)
{
    appendJejakSkp(session, transaction, skp,
        {wireName(event), skp.pegawai, QDate(2026, 1, 12), snapshotHash(skp.cuplikan), {}, keadaanOf(skp)});
}

void freeze(Session& session, Transaction& transaction, int number)
{
    Skp skp = draft(number);
    transaction.save(person(skp.pegawai.text()));
    transaction.save(skp);
    skp.status = StatusSkp::Diajukan;
    log(session, transaction, skp, PeristiwaSkp::Diajukan);
    auto frozen = makeCuplikan(transaction, skp, {}, {}, QDate(2026, 1, 12));
    auto evaluasi = evaluation(skp);
    auto second = makeCuplikan(transaction, skp, evaluasi, {}, {}, QDate(2027, 1, 8));
    if (!frozen || !second) {
        giveUp("the papers can't be made");
    }
    skp.cuplikan = std::move(*frozen);
    skp.status = StatusSkp::Disetujui;
    log(session, transaction, skp, PeristiwaSkp::Disetujui);
    skp.tandaTangan = {
        signature(skp.pegawai, PeranTandaTangan::Pegawai), signature(skp.penilai, PeranTandaTangan::Penilai)};
    skp.status = StatusSkp::Berjalan;
    for (const PeristiwaSkp event :
        {PeristiwaSkp::TandaTanganDicatat, PeristiwaSkp::Ditetapkan, PeristiwaSkp::MulaiBerjalan}) {
        log(session, transaction, skp, event);
    }
    transaction.save(skp);
    evaluasi.cuplikan = std::move(*second);
    evaluasi.tandaTangan = skp.tandaTangan;
    evaluasi.status = StatusEvaluasi::Final;
    transaction.save(skp.kunci.text(), DaftarEvaluasi{{evaluasi}});
    for (const PeristiwaEvaluasi event :
        {PeristiwaEvaluasi::Dikunci, PeristiwaEvaluasi::TandaTanganDicatat, PeristiwaEvaluasi::Difinalkan}) {
        appendJejakSkp(session, transaction, skp,
            {wireName(event), skp.penilai, QDate(2027, 1, 8), snapshotHash(evaluasi.cuplikan),
                {kataKertas({JenisDokumen::Evaluasi, evaluasi.periode})}, keadaanOf(evaluasi)});
    }
}

void fill(DataFile& file, Session& session, int count)
{
    if (!seedLaw(session)) {
        giveUp("the law can't be put in");
    }
    const auto run = [&](auto&& act) {
        if (!file.transact(UndoPolicy::Fixed, [&](Transaction& transaction) -> Result<Done, StorageError> {
                act(transaction);
                return Done{};
            })) {
            giveUp("the file can't be filled");
        }
    };
    run([&](Transaction& transaction) { transaction.save(person(QStringLiteral("kepala"))); });
    for (int from = 0; from < count; from += aTransaction) {
        run([&](Transaction& transaction) {
            for (int number = from; number < qMin(count, from + aTransaction); ++number) {
                freeze(session, transaction, number);
            }
        });
    }
}

struct Walked {
    double seconds = 0;
    double longestMs = 0;
};

Walked walk(DataFile& file)
{
    Walked walked;
    JejakWalk all;
    for (JejakWalk::Next next = JejakWalk::Next::More; next == JejakWalk::Next::More;) {
        QElapsedTimer timer;
        timer.start();
        const auto stepped = file.read([&](Reader& reader) { return all.step(reader); });
        const double took = static_cast<double>(timer.nsecsElapsed()) / 1e9;
        if (!stepped) {
            giveUp("the file can't be walked");
        }
        next = *stepped;
        walked.seconds += took;
        walked.longestMs = qMax(walked.longestMs, took * 1000);
    }
    if (!all.found().empty()) {
        giveUp("a sound file has findings");
    }
    return walked;
}

double checkOne(DataFile& file, int count)
{
    constexpr int times = 200;
    QElapsedTimer timer;
    timer.start();
    for (int at = 0; at < times; ++at) {
        const SkpKunci kunci(QStringLiteral("skp-%1").arg(at * 37 % count));
        if (!file.read([&](Reader& reader) { return checkKeutuhan(reader, kunci).empty(); })) {
            giveUp("an SKP can't be checked");
        }
    }
    return static_cast<double>(timer.nsecsElapsed()) / 1e6 / times;
}

/// Reads every frozen text and every event, and hashes them; nothing else.
double bare(const QString& path, double& megabytes)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("bare"));
    database.setDatabaseName(path);
    if (!database.open()) {
        giveUp("the file can't be opened");
    }
    QElapsedTimer timer;
    timer.start();
    qint64 bytes = 0;
    for (const char* sql : {"SELECT isi FROM skp_cuplikan_dokumen",
             "SELECT isi FROM evaluasi_cuplikan_dokumen", "SELECT isi FROM jejak"}) {
        QSqlQuery query(database);
        query.setForwardOnly(true);
        query.exec(QLatin1String(sql));
        while (query.next()) {
            const QByteArray text = query.value(0).toString().toUtf8();
            bytes += text.size();
            sha256Hex(text);
        }
    }
    megabytes = static_cast<double>(bytes) / 1024 / 1024;
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const int count = argc == 2 || argc == 3 ? std::atoi(argv[1]) : 0;
    if (count <= 0) {
        std::fputs("usage: bench_keutuhan COUNT [FILE to be kept]\n", stderr);
        return 2;
    }
    const QTemporaryDir folder;
    const QString path =
        argc == 3 ? QFile::decodeName(argv[2]) : folder.filePath(QStringLiteral("unit.kinerja"));
    SequentialIds ids;
    const FixedClock clock(QDate(2027, 1, 8));
    auto file = DataFile::create(path, Unit{}, ids);
    if (!file) {
        giveUp("no file can be made");
    }
    Session session{**file, clock, ids, {}};
    fill(**file, session, count);
    const Walked walked = walk(**file);
    const double one = checkOne(**file, count);
    double megabytes = 0;
    const double least = bare(path, megabytes);
    std::printf(
        "%d %.3f %.1f %.2f %.3f %.0f\n", count, walked.seconds, walked.longestMs, one, least, megabytes);
    return 0;
}
