#pragma once

#include "tests/e2e/folder.h"

namespace kinerja::tests
{

/// Runs a command of the program on a data file.
inline Ran run(const char* command, const QString& file, const QStringList& more = {})
{
    return runProgram(QStringList{t(command), file} + more);
}

/// Prints into `pdf` beside the file.
inline Ran print(const Folder& folder, const QString& file, const QStringList& more = {})
{
    return run("cetak", file, QStringList{t("--ke"), folder("pdf")} + more);
}

/// What another program prints; it must end well.
inline QString tool(const char* program, const QStringList& words)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(t(program), words);
    REQUIRE(process.waitForFinished(300000));
    const QString all = QString::fromUtf8(process.readAll());
    INFO(all.toStdString());
    REQUIRE(process.exitCode() == 0);
    return all;
}

/// A draft of 2026 as it stands in a package.
inline QByteArray skp(const char* kunci, const char* pegawai, const QByteArray& more = {})
{
    return QByteArray(R"({"kunci":")") + kunci + R"(","pegawai":")" + pegawai +
           R"(","penilai":"bos","tahun":2026,"mulai":"2026-01-01","selesai":"2026-12-31",)"
           R"("kelompok":"ja_jf","pendekatan":"kuantitatif",)"
           R"("hasil_kerja":[{"kunci":"h1","jenis":"utama","rencana":"Naskah )" +
           kunci + R"(","indikator":[{"kunci":"i1","indikator":"I","target":"1 laporan"}]}])" + more + "}";
}

/// A unit of people with and without number, with a chain of revisions and a second SKP of the year.
inline QString unitFile(const Folder& folder)
{
    const QByteArray signatures =
        R"(,"tanda_tangan":[{"pegawai":"wati","peran":"pegawai","tanggal":"2026-01-12"},)"
        R"({"pegawai":"bos","peran":"penilai","tanggal":"2026-01-12"}])";
    const QByteArray json =
        R"({"format":"paket-skp","versi":1,"unit":{"nama":"U","instansi":"I","tempat":"Kota"},"pegawai":[)"
        R"({"kunci":"bos","nama":"H. Ma'ruf/Hadi & <Sons>","identitas":{"jenis":"tanpa"}},)"
        R"({"kunci":"wati","nama":"Wati","identitas":{"jenis":"nip","nomor":"199512162019032008"}},)"
        R"({"kunci":"kembar1","nama":"José  Éka, S.H.","identitas":{"jenis":"tanpa"}},)"
        R"({"kunci":"kembar2","nama":"JOSE EKA S.H","identitas":{"jenis":"tanpa"}}],"skp":[)" +
        skp("satu", "wati", (R"(,"status":"digantikan")" + signatures)) + ',' +
        skp("dua", "wati",
            (R"(,"revisi":2,"revisi_dari":"satu","jenis_revisi":"penyesuaian","status":"berjalan")" +
                signatures)) +
        ',' +
        skp("tiga", "wati", R"(,"revisi":3,"revisi_dari":"dua","jenis_revisi":"perbaikan_redaksional")") +
        ',' + skp("plt", "wati", R"(,"sebagai":"plt")") + ',' + skp("k1", "kembar1") + ',' +
        skp("k2", "kembar2") + "]}";
    const Ran ran = runProgram({t("impor"), folder("unit.kinerja"), folder.put("unit.json", json)});
    INFO(ran.err.toStdString());
    REQUIRE(ran.exitCode == 0);
    return folder("unit.kinerja");
}

} // namespace kinerja::tests
