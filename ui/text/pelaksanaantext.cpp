#include "ui/text/pelaksanaantext.h"

#include "ui/text/datetext.h"
#include "ui/text/evaluasitext.h"
#include "ui/text/storagetext.h"
#include "ui/text/text.h"
#include "ui/text/tr.h"

#include <QLocale>

namespace kinerja::text
{

QString sentence(const PelaksanaanError& error)
{
    using Kind = PelaksanaanError::Kind;
    switch (error.kind) {
    case Kind::Storage: return sentence(error.storage);
    case Kind::SkpNotFound: return tr("SKP ini tidak ada lagi; mungkin ada di Sampah.");
    case Kind::BelumDibuka:
        return tr("SKP masih berstatus %1. Pelaksanaannya dicatat setelah SKP ditetapkan.")
            .arg(label(error.status));
    case Kind::SudahDitutup:
        return tr("SKP sudah berstatus %1; pelaksanaannya hanya dapat dibaca.").arg(label(error.status));
    }
    Q_UNREACHABLE();
    return {};
}

QString label(KolomCatatan kolom)
{
    switch (kolom) {
    case KolomCatatan::Abaikan: return tr("(abaikan)", "KolomCatatan");
    case KolomCatatan::Tanggal: return tr("Tanggal", "KolomCatatan");
    case KolomCatatan::Rhk: return tr("RHK", "KolomCatatan");
    case KolomCatatan::Iki: return tr("IKI", "KolomCatatan");
    case KolomCatatan::Mulai: return tr("Mulai", "KolomCatatan");
    case KolomCatatan::Selesai: return tr("Selesai", "KolomCatatan");
    case KolomCatatan::Kegiatan: return tr("Kegiatan", "KolomCatatan");
    case KolomCatatan::Realisasi: return tr("Realisasi", "KolomCatatan");
    case KolomCatatan::Satuan: return tr("Satuan", "KolomCatatan");
    }
    Q_UNREACHABLE();
    return {};
}

QStringList peringatan(const CatatanTertempel& pasted)
{
    QStringList lines;
    if (const int count = pasted.tanpaRhk(); count > 0) {
        lines.append(tr("⚠ %n catatan tanpa RHK: pilih RHK-nya di kolom RHK.", nullptr, count));
    }
    if (const int count = pasted.sisaDari(KolomCatatan::Iki); count > 0) {
        lines.append(tr("⚠ IKI pada %n baris tidak dikenal; catatannya tanpa IKI.", nullptr, count));
    }
    if (const int count = pasted.sisaDari(KolomCatatan::Tanggal); count > 0) {
        lines.append(
            tr("⚠ Tanggal pada %n baris tidak dikenal; dipakai tanggal catatan di atasnya.", nullptr, count));
    }
    return lines;
}

QString nomorIki(const PilihanRhk& rhk, const IndikatorKunci& kunci)
{
    const PilihanIki* iki = findIki(rhk, kunci);
    const QString number = QString::number(iki == nullptr ? 0 : iki - rhk.iki.data() + 1);
    const QString form = nomorTercetak(rhk.nomor);
    return form.isEmpty() ? number : QString(form % QLatin1Char('.') % number);
}

QString angka(const Desimal& value)
{
    constexpr qsizetype group = 3;
    const QString plain = desimalTercetak(value, value.skala());
    QString whole = plain.section(QLatin1Char(','), 0, 0);
    for (qsizetype at = whole.size() - group; at > 0; at -= group) {
        whole.insert(at, QLatin1Char('.'));
    }
    return whole + plain.mid(plain.section(QLatin1Char(','), 0, 0).size());
}

QString hasil(const JumlahIki& sum)
{
    const bool isMoney = sum.satuan.startsWith(QLatin1String("Rp"), Qt::CaseInsensitive);
    const QString value = isMoney ? QString(QLatin1String("Rp") % angka(sum.nilai) % sum.satuan.mid(2))
                                  : QString(angka(sum.nilai) % QLatin1Char(' ') % sum.satuan).trimmed();
    switch (sum.hasil) {
    case HasilJumlah::Dijumlah: return value;
    case HasilJumlah::Terakhir: return tr("terakhir %1").arg(value);
    case HasilJumlah::SatuanBerbeda: return tr("tidak dijumlah karena satuannya berbeda");
    case HasilJumlah::TanpaAngka: return tr("tidak dapat dijumlah");
    }
    Q_UNREACHABLE();
    return {};
}

QString sentence(const JumlahIki& sum, const PilihanRhk& rhk)
{
    const PilihanIki* iki = findIki(rhk, sum.iki);
    const QString target = iki == nullptr ? QString() : iki->target;
    const QString number = nomorIki(rhk, sum.iki);
    QString said = target.isEmpty()
                       ? tr("IKI %1: %2 dari %n catatan.", nullptr, sum.catatan).arg(number, hasil(sum))
                       : tr("IKI %1: %2 dari %n catatan (target: %3).", nullptr, sum.catatan)
                             .arg(number, hasil(sum), target);
    if (sum.tidakTerbaca > 0) {
        said +=
            QLatin1Char(' ') + tr("⚠ %n realisasi tidak terbaca sebagai angka.", nullptr, sum.tidakTerbaca);
    }
    return said;
}

QString bukti(const PilihanRhk& rhk, const PilihanIki& iki, int jumlah)
{
    const QString number = nomorIki(rhk, iki.kunci);
    return jumlah == 0 ? tr("⚠ IKI %1 belum ada bukti: %2").arg(number, iki.indikator)
                       : tr("✔ IKI %1, %n bukti: %2", nullptr, jumlah).arg(number, iki.indikator);
}

QString sentence(const BuktiDitolak& file)
{
    switch (file.sebab) {
    case BuktiDitolak::Sebab::TidakTerbaca:
        return tr("✖ %1 tidak ditambahkan: berkas itu tidak dapat dibaca.").arg(file.path);
    case BuktiDitolak::Sebab::Kosong: return tr("✖ %1 tidak ditambahkan: berkas itu kosong.").arg(file.path);
    case BuktiDitolak::Sebab::TerlaluBesar:
        return tr(
            "✖ %1 tidak ditambahkan: lebih besar dari %2 MB. Simpan di tempat lain dan catat tautannya.")
            .arg(file.path, QString::number(file.batas / 1024 / 1024));
    }
    Q_UNREACHABLE();
    return {};
}

QString sentence(const BerkasError& error)
{
    switch (error.sebab) {
    case BerkasError::Sebab::TidakAda:
        return tr("Isi berkas ini tidak ada di sini: paket asalnya dibuat tanpa isi berkas. Impor paket yang "
                  "memuat berkasnya.");
    case BerkasError::Sebab::Berubah:
        return tr("Isi berkas ini bukan lagi yang disimpan: diubah di luar program, maka tidak diserahkan. "
                  "Lampirkan atau simpan kembali berkas aslinya, atau ambil dari salinan cadangan.");
    case BerkasError::Sebab::TidakTertulis:
        return tr("Salinan tidak dapat ditulis (%1). Isi di berkas data tetap utuh; pilih tempat lain.")
            .arg(error.rincian);
    }
    Q_UNREACHABLE();
    return {};
}

QString tenggatLewat(const Pembinaan& one, QDate today)
{
    const bool isLate = one.tenggat.isValid() && one.tenggat < today && one.hasil.trimmed().isEmpty();
    return isLate ? tr("Tenggat %1 sudah lewat, dan hasilnya belum dicatat.").arg(tanggal(one.tenggat))
                  : QString();
}

QString baris(const Pembinaan& one, QDate today)
{
    const QString topic = one.topik.trimmed().isEmpty() ? tr("(topik belum diisi)") : one.topik;
    const QString jenis =
        one.jenis == JenisPembinaan::Konseling ? tr("%1 (rahasia)").arg(label(one.jenis)) : label(one.jenis);
    const QString line =
        tr("%1  ·  %2  ·  %3", "tanggal · jenis · topik").arg(tanggal(one.tanggal), jenis, topic);
    return tenggatLewat(one, today).isEmpty() ? line : tr("⚠ %1  ·  tenggat lewat").arg(line);
}

QString nomor(const BarisBukti& row)
{
    const QString rhk = nomorTercetak(row.rhk);
    return row.iki == 0 || rhk.isEmpty() ? rhk : QString(rhk % QLatin1Char('.') % QString::number(row.iki));
}

QString tempat(const BarisBukti& row)
{
    const QString number = nomor(row);
    return number.isEmpty() ? tr("(tanpa RHK)") : tr("%1 %2", "number, words").arg(number, row.uraian);
}

QString ukuran(const Berkas& berkas)
{
    return QLocale(QLocale::Indonesian)
        .formattedDataSize(berkas.ukuran.value_or(0), 1, QLocale::DataSizeTraditionalFormat);
}

QString isi(const BarisBukti& row)
{
    if (!row.bukti || row.bukti->berkas.sha256.isEmpty()) {
        return row.bukti ? row.bukti->tautan : QString();
    }
    const Berkas& berkas = row.bukti->berkas;
    return row.adaIsi ? tr("%1 (%2)").arg(berkas.nama, ukuran(berkas))
                      : tr("⚠ %1 (isinya tidak ada di sini)").arg(berkas.nama);
}

} // namespace kinerja::text
