#include "ui/people/angkakreditlists.h"

#include "core/common/desimal.h"
#include "core/domain/evaluasi/predikat.h"
#include "core/domain/pegawai/pegawai.h"
#include "core/usecases/tindaklanjut/saveangkakredit.h"
#include "ui/people/berkalachoices.h"
#include "ui/people/berkaladialog.h"
#include "ui/text/angkakredittext.h"
#include "ui/text/evaluasitext.h"

#include <QCoreApplication>

namespace kinerja
{

namespace
{

using Jenis = KolomBerkala::Jenis;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AngkaKreditLists)
};

QString numberText(const std::optional<int>& number) { return number ? QString::number(*number) : QString(); }

/// Nothing for an empty text; a number that no month is for what is none.
std::optional<int> numberOf(const QString& text)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    return text.isEmpty() ? std::nullopt : std::optional(ok ? number : -1);
}

QStringList jenjangNames()
{
    QStringList names{Words::tr("(sekarang)")};
    for (const auto& [jenjang, name] : EnumNames<Jenjang>::table) {
        names.append(QString::fromLatin1(name));
    }
    return names;
}

QStringList predikatNames()
{
    // Nobody's predikat is chosen by not choosing one.
    return QStringList{Words::tr("(pilih)")} + choiceLabels<Predikat>();
}

RiwayatAngkaKredit earlierOf(const BarisBerkala& row, RiwayatAngkaKredit one)
{
    one.tahun = numberOf(row.sel[0]).value_or(0);
    one.bulanMulai = numberOf(row.sel[1]);
    one.bulanSelesai = numberOf(row.sel[2]);
    one.jenjang = row.sel[3].toInt() > 0 ? jenjangNames().at(row.sel[3].toInt()) : QString();
    const int predikat = row.sel[4].toInt();
    one.predikat = predikat > 0
                       ? wireName(EnumNames<Predikat>::table.at(static_cast<size_t>(predikat) - 1).first)
                       : QString();
    one.ak = row.sel[5];
    return one;
}

BarisBerkala rowOf(const RiwayatAngkaKredit& one, int at)
{
    const auto predikat = fromWireName<Predikat>(one.predikat);
    const auto ak = parseDesimal(one.ak);
    return {at, {QString::number(one.tahun), numberText(one.bulanMulai), numberText(one.bulanSelesai),
                    QString::number(std::max(qsizetype{0}, jenjangNames().indexOf(one.jenjang))),
                    predikat ? QString::number(indexOf(*predikat).toInt() + 1) : QStringLiteral("0"),
                    ak ? desimalTercetak(*ak, ak->skala()) : one.ak}};
}

DokumenAngkaKredit paperOf(const BarisBerkala& row, DokumenAngkaKredit before)
{
    before.jenis = valueAt<JenisDokumenAngkaKredit>(row.sel[0]);
    before.tahun = numberOf(row.sel[1]);
    before.nomor = row.sel[2];
    before.tempat = row.sel[3];
    before.tanggal = QDate::fromString(row.sel[4], Qt::ISODate);
    before.tembusan.clear();
    for (const QString& copy : row.sel[5].split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        before.tembusan.append(copy.trimmed());
    }
    return before;
}

BarisBerkala rowOf(const DokumenAngkaKredit& one, int at)
{
    return {at, {indexOf(one.jenis), numberText(one.tahun), one.nomor, one.tempat,
                    one.tanggal.toString(Qt::ISODate), one.tembusan.join(QStringLiteral("; "))}};
}

template <class Record> std::vector<BarisBerkala> rowsOf(const std::vector<Record>& list)
{
    std::vector<BarisBerkala> rows;
    for (const Record& one : list) {
        rows.push_back(rowOf(one, static_cast<int>(rows.size())));
    }
    return rows;
}

/// Takes the rows into the list where nothing is wrong with them by themselves.
template <class Record, class Make, class Check>
BerkalaDialog::Save into(std::vector<Record>& list, Make make, Check check)
{
    return [&list, make, check](const std::vector<BarisBerkala>& typed, const auto& done) {
        std::vector<Record> wanted;
        for (const BarisBerkala& row : typed) {
            wanted.push_back(make(row, row.asal >= 0 ? list.at(static_cast<size_t>(row.asal)) : Record{}));
        }
        QStringList faults;
        for (const AngkaKreditFault& fault : check(wanted)) {
            faults.append(text::sentence(fault));
        }
        if (faults.isEmpty()) {
            list = wanted;
        }
        done(faults);
    };
}

} // namespace

BerkalaDialog* makeKonversiTerdahuluDialog(
    const PageContext& context, const QString& nama, std::vector<RiwayatAngkaKredit>& list, QWidget* parent)
{
    auto* dialog = new BerkalaDialog(context, Words::tr("Konversi terdahulu"),
        Words::tr(
            "Konversi %1 dari sebelum berkas ini, atau bulan yang dihitung lain dari usulan program: baris "
            "di "
            "sini mendahului evaluasi bulan-bulan itu. Bulan kosong berarti setahun; angka kredit kosong "
            "dihitung dari predikatnya.")
            .arg(nama),
        {{Words::tr("Tahun"), Jenis::Teks, {}}, {Words::tr("Dari bulan"), Jenis::Teks, {}},
            {Words::tr("Sampai bulan"), Jenis::Teks, {}},
            {Words::tr("Jenjang"), Jenis::Pilihan, jenjangNames()},
            {Words::tr("Predikat"), Jenis::Pilihan, predikatNames()},
            {Words::tr("Angka kredit"), Jenis::Teks, {}}},
        parent);
    dialog->setRows(rowsOf(list));
    dialog->setSave(into(list, earlierOf, checkRiwayat));
    return dialog;
}

BerkalaDialog* makeDokumenAngkaKreditDialog(
    const PageContext& context, const QString& nama, std::vector<DokumenAngkaKredit>& list, QWidget* parent)
{
    auto* dialog = new BerkalaDialog(context, Words::tr("Nomor dan tanggal dokumen"),
        Words::tr("Dokumen angka kredit milik %1: satu baris tiap dokumen dan tahun, sesudah nomornya ada. "
                  "Tanpa baris, nomor dan tanggalnya dicetak titik-titik untuk diisi tangan. Tembusan "
                  "dipisahkan titik koma. Dokumennya dicetak pada halaman Cetak.")
            .arg(nama),
        {{Words::tr("Dokumen"), Jenis::Pilihan, choiceLabels<JenisDokumenAngkaKredit>()},
            {Words::tr("Tahun"), Jenis::Teks, {}}, {Words::tr("Nomor"), Jenis::Teks, {}},
            {Words::tr("Tempat"), Jenis::Teks, {}}, {Words::tr("Tanggal"), Jenis::Tanggal, {}},
            {Words::tr("Tembusan"), Jenis::Teks, {}}},
        parent);
    dialog->setRows(rowsOf(list));
    dialog->setSave(into(list, paperOf, checkDokumen));
    return dialog;
}

} // namespace kinerja
