#pragma once

#include "core/usecases/file/checkjejak.h"
#include "core/usecases/papers/filesignedpdf.h"
#include "core/usecases/papers/findnaskah.h"
#include "core/usecases/pelaksanaan/attachbukti.h"
#include "core/usecases/penetapan/decidetemuan.h"
#include "core/usecases/tindaklanjut/keberatan.h"
#include "tests/evaluasi/evaluasiworld.h"

#include <QFile>
#include <QProcess>
#include <QTimeZone>

namespace kinerja::tests
{

/// What the shell of SQLite prints when it runs that on a data file, as somebody does who knows no better.
inline QString bySqlite(const QString& path, const QString& sql)
{
    QProcess shell;
    shell.start(QStringLiteral("sqlite3"), {path, sql});
    REQUIRE(shell.waitForFinished());
    INFO(shell.readAllStandardError().toStdString());
    INFO(sql.toStdString());
    REQUIRE(shell.exitCode() == 0);
    return QString::fromUtf8(shell.readAllStandardOutput()).trimmed();
}

/// What opening the file in a window comes to know.
inline std::vector<Finding> walkedIn(DataFile& file)
{
    JejakWalk walk;
    for (JejakWalk::Next next = JejakWalk::Next::More; next == JejakWalk::Next::More;) {
        const auto stepped = file.read([&](Reader& reader) { return walk.step(reader); });
        REQUIRE(stepped);
        next = *stepped;
    }
    std::vector<Finding> all;
    for (const JejakWalk::Found& one : walk.found()) {
        all.push_back(one.finding);
    }
    return all;
}

/// The SKP "s" with everything that freezes: signed, with a change of penilai, evidence, an evaluation that
/// is final, and an objection that is decided and signed. Another program then edits the file.
struct LuarWorld : EvaluasiWorld {
    LuarWorld() : EvaluasiWorld(Bare{})
    {
        file.reset();
        QFile out(path);
        REQUIRE(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
        REQUIRE(out.write(madeOnce()) > 0);
        out.close();
        for (int used = 0; used < 2000; ++used) {
            ids.next(); // no key of the file is given twice
        }
        clock.setDay(QDate(2026, 4, 14));
        reopen();
    }

    void attach(const char* name, const QByteArray& content)
    {
        QFile out(folder.filePath(QString::fromUtf8(name)));
        REQUIRE(out.open(QIODevice::WriteOnly));
        REQUIRE(out.write(content) == content.size());
        out.close();
        Session s = session();
        REQUIRE(attachBukti(s, {skpKunci("s"), {out.fileName()}, HasilKerjaKunci(QStringLiteral("h1")),
                                   IndikatorKunci(QStringLiteral("i1")), {}, 1024 * 1024}));
    }

    /// A signed copy of the SKP and one of its evaluation are filed.
    void fileCopies()
    {
        fileCopy("%PDF skp", skp("s").cuplikan, QStringLiteral("skp"));
        fileCopy("%PDF evaluasi", stored().cuplikan, QStringLiteral("evaluasi"));
    }

    /// Runs SQL in the shell of SQLite, beside the program, as somebody does who knows no better.
    void edit(const QString& sql) const { ask(sql); }
    /// The same, with what it prints.
    QString ask(const QString& sql) const { return bySqlite(path, sql); }
    /// The same for the log, whose triggers keep careless hands off.
    void editLog(const QString& sql) const
    {
        edit(QStringLiteral("DROP TRIGGER jejak_tetap; DROP TRIGGER jejak_abadi; ") + sql);
    }

    std::vector<Finding> walked() { return walkedIn(*file); }
    /// What stops the acts on the SKP.
    std::vector<Finding> undecided()
    {
        const auto found = file->read([](Reader& reader) { return checkKeutuhan(reader, skpKunci("s")); });
        REQUIRE(found);
        return *found;
    }

    /// What undecided() finds, by its sidik.
    QStringList seen()
    {
        QStringList all;
        for (const Finding& one : undecided()) {
            all.append(one.nilai.sidik);
        }
        return all;
    }
    /// The officer decides on all of it.
    Result<Outcome<TemuanDiputus>, ActError> decide(PutusanTemuan putusan, const char* alasan = "")
    {
        return decide(seen(), putusan, alasan);
    }
    Result<Outcome<TemuanDiputus>, ActError> decide(
        const QStringList& temuan, PutusanTemuan putusan, const char* alasan)
    {
        Session s = session();
        return decideTemuan(s, {skpKunci("s"), temuan, putusan, QString::fromUtf8(alasan)});
    }

private:
    struct Making {
    };
    explicit LuarWorld(Making) : EvaluasiWorld(Bare{})
    {
        Skp skp = UnitWorld::draft("s", "perawat").build();
        skp.perilakuKerja = {{NilaiBerakhlak::Akuntabel, QStringLiteral("Melapor tepat waktu")}};
        skp.matriks = {{person("bidan"), HasilKerjaKunci(QStringLiteral("h1")), QStringLiteral("Laporan"),
            CaraPeran::Penunjukan, IndikatorKunci(QStringLiteral("i1")), {}}};
        save(skp);
        set("s", january12);
        clock.setDay(QDate(2026, 4, 10));
        attach("foto.jpg", "\xff\xd8 bukti kegiatan");
        evaluate();
        object();
    }
    /// The whole life of the SKP takes a second; each test has a copy of what came of it.
    static const QByteArray& madeOnce()
    {
        static const QByteArray bytes = [] {
            LuarWorld made{Making{}};
            made.file.reset();
            QFile in(made.path);
            REQUIRE(in.open(QIODevice::ReadOnly));
            return in.readAll();
        }();
        return bytes;
    }
    void fileCopy(const QByteArray& pdf, const Cuplikan& cuplikan, const QString& jenis)
    {
        const auto paper = std::find_if(cuplikan.dokumen.begin(), cuplikan.dokumen.end(),
            [&](const DokumenBeku& one) { return one.jenis == jenis; });
        REQUIRE(paper != cuplikan.dokumen.end());
        const auto found = file->read([&](Reader& reader) { return findNaskah(reader, paper->sha256); });
        REQUIRE((found && found->size() == 1));
        Session s = session();
        REQUIRE(fileSignedPdf(s, {pdf, found->front(),
                                     {{PeranTandaTangan::Pegawai, QStringLiteral("SITI AMINAH"), {},
                                         QDateTime(QDate(2026, 4, 14), QTime(9, 0), QTimeZone(7 * 3600))}},
                                     CaraSimpan::SalinanSaja}));
    }
    void evaluate()
    {
        fill();
        REQUIRE(write([](Evaluasi& evaluasi) {
            const UmpanBalik given{PemberiUmpanBalik::RekanKerja, QStringLiteral("Cepat dan teliti."),
                QDate(2026, 4, 9), {}, QStringLiteral("u1"), QStringLiteral("Rudi")};
            evaluasi.realisasi.front().umpanBalik = {given};
            evaluasi.umpanBalikPerilaku = {{NilaiBerakhlak::Akuntabel, {given}}};
            evaluasi.penilaianRhk = {{HasilKerjaKunci(QStringLiteral("h1")), Rating::Sesuai}};
        }));
        REQUIRE(lock(tw1, QDate(2026, 4, 10)));
        REQUIRE(signBy(PeranTandaTangan::Pegawai, QDate(2026, 4, 10)));
        REQUIRE(signBy(PeranTandaTangan::Penilai, QDate(2026, 4, 10)));
    }
    void object()
    {
        Keberatan keberatan;
        keberatan.tanggal = QDate(2026, 4, 13);
        keberatan.isi = QStringLiteral("Rating tidak sesuai realisasi");
        keberatan.penjelasan = QStringLiteral("Realisasi sudah dicatat");
        keberatan.keputusan = QStringLiteral("Rating diubah");
        keberatan.putusan = PutusanKeberatan::Diubah;
        keberatan.ratingHasilKerja = Rating::DiAtas;
        keberatan.ratingPerilakuKerja = Rating::DiAtas;
        keberatan.tanggalPutusan = QDate(2026, 4, 14);
        Session s = session();
        clock.setDay(QDate(2026, 4, 14));
        REQUIRE(saveKeberatan(s, {ref(), keberatan}));
        REQUIRE(decideKeberatan(s, {ref(), {{}, QDate(2026, 4, 14)}}));
        REQUIRE(signKeberatan(s, {ref(), PeranTandaTangan::Atasan, QDate(2026, 4, 14),
                                     QStringLiteral("Sukamaju"), CaraTandaTangan::Basah, {}}));
    }
};

} // namespace kinerja::tests
