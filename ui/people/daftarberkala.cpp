#include "ui/people/daftarberkala.h"

#include "core/usecases/pegawai/saverangkap.h"
#include "core/usecases/pegawai/saveriwayat.h"
#include "core/usecases/pegawai/savetidakdinilai.h"
#include "ui/people/berkalachoices.h"
#include "ui/people/berkaladialog.h"
#include "ui/text/kepegawaiantext.h"
#include "ui/text/storagetext.h"

#include <QCoreApplication>

namespace kinerja
{

namespace
{

using Jenis = KolomBerkala::Jenis;

/// lupdate files what a local helper says under the namespace.
QString tr(const char* source) { return QCoreApplication::translate("kinerja", source); }

QString iso(QDate date) { return date.toString(Qt::ISODate); }
QDate dayOf(const QString& text) { return QDate::fromString(text, Qt::ISODate); }

QStringList sentences(const Refused<RentangFault>& refusal)
{
    switch (refusal.kind) {
    case Refused<RentangFault>::Kind::Storage: return {text::sentence(refusal.storage)};
    case Refused<RentangFault>::Kind::Missing: return {tr("Orang ini sudah tidak ada di berkas.")};
    case Refused<RentangFault>::Kind::Faults: break;
    }
    QStringList all;
    for (const RentangFault& fault : refusal.faults) {
        all.append(text::sentence(fault));
    }
    return all;
}

/// Turns the rows into records and stores them by the use-case.
template <class Record, class Command, class Make, class Act>
BerkalaDialog::Save saver(
    const PageContext& context, BerkalaDialog* dialog, const Pegawai& pegawai, Make make, Act act)
{
    return [&storage = context.storage, dialog, kunci = pegawai.kunci, make, act](
               const std::vector<BarisBerkala>& rows, const auto& done) {
        std::vector<Record> records;
        for (const BarisBerkala& row : rows) {
            records.push_back(make(row));
        }
        storage.command<Done, Refused<RentangFault>>(
            dialog,
            [command = Command{kunci, records}, act](Session& session) { return act(session, command); },
            [done](const auto& answer) { done(answer ? QStringList() : sentences(answer.error())); });
    };
}

} // namespace

BerkalaDialog* makeRangkapDialog(const PageContext& context, const Pegawai& pegawai, QWidget* parent)
{
    auto* dialog = new BerkalaDialog(context, tr("Jabatan rangkap (Plt/Plh)"),
        tr("Jabatan lain yang dipegang %1 sebagai Plt atau Plh. Tanggal selesai kosong berarti masih "
           "berjalan.")
            .arg(pegawai.nama),
        {{tr("Mulai"), Jenis::Tanggal, {}}, {tr("Selesai"), Jenis::Tanggal, {}},
            {tr("Sebagai"), Jenis::Pilihan, choiceLabels<JenisRangkap>()}, {tr("Jabatan"), Jenis::Teks, {}},
            {tr("Unit kerja"), Jenis::Teks, {}}},
        parent);
    std::vector<BarisBerkala> rows;
    for (const Rangkap& entry : pegawai.rangkap) {
        rows.push_back({static_cast<int>(rows.size()),
            {iso(entry.mulai), iso(entry.selesai), indexOf(entry.jenis), entry.jabatan, entry.unitKerja}});
    }
    dialog->setRows(rows);
    const auto make = [](const BarisBerkala& row) {
        return Rangkap{
            dayOf(row.sel[0]), dayOf(row.sel[1]), row.sel[3], row.sel[4], valueAt<JenisRangkap>(row.sel[2])};
    };
    dialog->setSave(saver<Rangkap, SaveRangkap>(context, dialog, pegawai, make, saveRangkap));
    return dialog;
}

BerkalaDialog* makeTidakDinilaiDialog(const PageContext& context, const Pegawai& pegawai, QWidget* parent)
{
    auto* dialog = new BerkalaDialog(context, tr("Masa tidak dinilai"),
        tr("Masa ketika kinerja %1 tidak dinilai, misalnya tugas belajar atau sesudah pensiun. Tanggal "
           "selesai "
           "kosong berarti seterusnya.")
            .arg(pegawai.nama),
        {{tr("Mulai"), Jenis::Tanggal, {}}, {tr("Selesai"), Jenis::Tanggal, {}},
            {tr("Sebab"), Jenis::Pilihan, choiceLabels<JenisTidakDinilai>()},
            {tr("Keterangan"), Jenis::Teks, {}}},
        parent);
    std::vector<BarisBerkala> rows;
    for (const TidakDinilai& entry : pegawai.tidakDinilai) {
        rows.push_back({static_cast<int>(rows.size()),
            {iso(entry.mulai), iso(entry.selesai), indexOf(entry.jenis), entry.alasan}});
    }
    dialog->setRows(rows);
    const auto make = [](const BarisBerkala& row) {
        return TidakDinilai{
            valueAt<JenisTidakDinilai>(row.sel[2]), row.sel[3], dayOf(row.sel[0]), dayOf(row.sel[1])};
    };
    dialog->setSave(saver<TidakDinilai, SaveTidakDinilai>(context, dialog, pegawai, make, saveTidakDinilai));
    return dialog;
}

BerkalaDialog* makeRiwayatDialog(const PageContext& context, const Pegawai& pegawai, QWidget* parent)
{
    auto* dialog = new BerkalaDialog(context, tr("Riwayat jabatan"),
        tr("Keadaan %1 yang lalu, yang tertua lebih dulu. Untuk mencatat perubahan baru pakai “Catat "
           "perubahan”; di sini hanya memperbaiki catatan.")
            .arg(pegawai.nama),
        {{tr("Mulai"), Jenis::Tanggal, {}}, {tr("Selesai"), Jenis::Tanggal, {}},
            {tr("Nama"), Jenis::Teks, {}}, {tr("Jabatan"), Jenis::Teks, {}},
            {tr("Unit kerja"), Jenis::Teks, {}}, {tr("Golongan"), Jenis::Teks, {}},
            {tr("Pangkat"), Jenis::Teks, {}}, {tr("Status"), Jenis::Teks, {}}},
        parent);
    std::vector<BarisBerkala> rows;
    for (const RiwayatJabatan& entry : pegawai.riwayat) {
        rows.push_back({static_cast<int>(rows.size()),
            {iso(entry.mulai), iso(entry.selesai), entry.nama, entry.jabatan, entry.unitKerja, entry.golongan,
                entry.pangkat, entry.status}});
    }
    dialog->setRows(rows);
    const auto make = [stored = pegawai.riwayat](const BarisBerkala& row) {
        RiwayatJabatan entry = row.asal >= 0 ? stored[static_cast<size_t>(row.asal)] : RiwayatJabatan{};
        entry.mulai = dayOf(row.sel[0]);
        entry.selesai = dayOf(row.sel[1]);
        entry.nama = row.sel[2];
        entry.jabatan = row.sel[3];
        entry.unitKerja = row.sel[4];
        entry.golongan = row.sel[5];
        entry.pangkat = row.sel[6];
        entry.status = row.sel[7];
        return entry;
    };
    dialog->setSave(saver<RiwayatJabatan, SaveRiwayat>(context, dialog, pegawai, make, saveRiwayat));
    return dialog;
}

} // namespace kinerja
