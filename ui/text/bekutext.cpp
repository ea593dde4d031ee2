#include "ui/text/bekutext.h"

#include "core/documents/katakertas.h"
#include "core/domain/beku/keadaan.h"
#include "core/usecases/penetapan/decidetemuan.h"
#include "ui/text/bekulabel.h"
#include "ui/text/datetext.h"
#include "ui/text/evaluasitext.h"
#include "ui/text/findingtext.h"
#include "ui/text/jejaktext.h"
#include "ui/text/papertext.h"
#include "ui/text/skptext.h"
#include "ui/text/text.h"
#include "ui/text/titik.h"
#include "ui/text/tr.h"
#include "ui/text/workflowtext.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kinerja::text
{

namespace
{

constexpr qsizetype longestValue = 300;

/// The last name of a path, past the places in lists.
QString lastName(const QString& bagian)
{
    QString last;
    for (const QString& step : bagian.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        bool isPlace = false;
        step.toInt(&isPlace);
        last = isPlace ? last : step;
    }
    return last;
}

template <NamedEnum E> std::optional<QString> wordOf(const QString& nilai)
{
    const auto known = fromWireName<E>(nilai);
    return known ? std::optional(label(*known)) : std::nullopt;
}

/// Words of states and ratings as the screens show them.
std::optional<QString> knownWord(const QString& name, const QString& nilai)
{
    if (name == QLatin1String("status")) {
        const auto skp = wordOf<StatusSkp>(nilai);
        return nilai == QLatin1String("draf") || !skp ? wordOf<StatusEvaluasi>(nilai) : skp;
    }
    if (name.startsWith(QLatin1String("rating"))) {
        return wordOf<Rating>(nilai);
    }
    if (name == QLatin1String("putusan")) {
        return wordOf<PutusanKeberatan>(nilai);
    }
    if (name == QLatin1String("alasan_tutup")) {
        return wordOf<AlasanTutup>(nilai);
    }
    if (name == QLatin1String("keadaan")) {
        return wordOf<KeadaanRealisasi>(nilai);
    }
    const QDate day = QDate::fromString(nilai, Qt::ISODate);
    return day.isValid() ? std::optional(tanggal(day)) : std::nullopt;
}

/// What an item of a list says first of all.
QString tellingText(const QJsonObject& item)
{
    for (const char* name : {"rencana", "indikator", "isi", "ekspektasi", "realisasi", "peran", "nama"}) {
        const QJsonValue text = item.value(QLatin1String(name));
        if (text.isString()) {
            return text.toString();
        }
    }
    return QString::fromUtf8(QJsonDocument(item).toJson(QJsonDocument::Compact));
}

const PerubahanBeku* bedaOf(const Finding& finding)
{
    return std::get_if<PerubahanBeku>(&finding.nilai.detail);
}

/// Of what the log holds as a hash there are no words to compare.
bool isHashed(const Finding& finding)
{
    return finding.id == FindingId::KeadaanBerubah &&
           (!isRestorable(finding) || !salinanOfKeadaan(bedaOf(finding)->bagian).isEmpty());
}

/// Within a sentence.
QString penandaTangan(PeranTandaTangan peran)
{
    switch (peran) {
    case PeranTandaTangan::Pegawai: return tr("pegawai", "whose signature");
    case PeranTandaTangan::Penilai: return tr("pejabat penilai", "whose signature");
    case PeranTandaTangan::Atasan: return tr("atasan pejabat penilai", "whose signature");
    }
    Q_UNREACHABLE();
    return {};
}

QString peranBeku(const Finding& finding)
{
    const PerubahanBeku* beda = bedaOf(finding);
    const auto peran = beda != nullptr ? peranOfKeadaan(beda->bagian) : std::nullopt;
    const QString whose = peran ? penandaTangan(*peran) : tr("seseorang", "whose signature");
    return finding.nilai.periode ? tr("%1 pada evaluasi %2").arg(whose, label(*finding.nilai.periode))
                                 : whose;
}

QString changed(const Finding& finding)
{
    const PerubahanBeku beda = bedaOf(finding) != nullptr ? *bedaOf(finding) : PerubahanBeku{};
    const QString act = tindakan(finding.nilai.teks);
    const QString day = tanggal(finding.nilai.tanggal);
    if (isHashed(finding)) {
        //: %1: a part of the form, %2: an act, %3: a day
        return tr("%1 diubah di luar program sesudah “%2” (%3).").arg(bagianBeku(finding), act, day);
    }
    //: %1: a part of the form, %2: an act, %3: a day, %4 and %5: what stood and what stands there
    return satuTitik(
        tr("%1 diubah di luar program sesudah “%2” (%3): semula %4, sekarang %5.")
            .arg(bagianBeku(finding), act, day, nilaiBeku(beda, beda.dulu), nilaiBeku(beda, beda.kini)));
}

QString changedContent(const FindingValues& nilai)
{
    if (nilai.tanggal.isValid()) {
        //: %1: name of a file, %2: a day
        return tr("Isi berkas “%1” (bukti dukung %2) bukan lagi yang disimpan: diubah di luar program.")
            .arg(nilai.teks, tanggal(nilai.tanggal));
    }
    //: %1: name of a file
    return tr("Isi berkas “%1” bukan lagi yang disimpan: diubah di luar program.").arg(nilai.teks);
}

QString missingPerson(const Finding& finding)
{
    const QString nama = bedaOf(finding) != nullptr ? bedaOf(finding)->dulu : QString();
    const QString act = tindakan(finding.nilai.teks);
    const QString day = tanggal(finding.nilai.tanggal);
    return nama.isEmpty()
               //: %1: "Pegawai", "Pejabat penilai", …, %2: an act, %3: a day
               ? tr("%1 yang disebut SKP ini tidak ada lagi di berkas ini: dihapus di luar program sesudah "
                    "“%2” (%3).")
                     .arg(bagianBeku(finding), act, day)
               //: %1: "Pegawai", "Pejabat penilai", …, %2: a name, %3: an act, %4: a day
               : tr("%1, %2, tidak ada lagi di berkas ini, padahal SKP ini menyebutnya: dihapus di luar "
                    "program sesudah “%3” (%4).")
                     .arg(bagianBeku(finding), nama, act, day);
}

QString missingContent(const FindingValues& nilai)
{
    if (nilai.tanggal.isValid()) {
        //: %1: name of a file, %2: a day
        return tr("Isi berkas “%1” (bukti dukung %2) tidak ada lagi: dihapus di luar program.")
            .arg(nilai.teks, tanggal(nilai.tanggal));
    }
    //: %1: name of a file
    return tr("Isi berkas “%1” tidak ada lagi: dihapus di luar program.").arg(nilai.teks);
}

QString missingSkp(const Finding& finding)
{
    const PerubahanBeku beda = bedaOf(finding) != nullptr ? *bedaOf(finding) : PerubahanBeku{};
    const QString act = tindakan(finding.nilai.teks);
    const QString day = tanggal(finding.nilai.tanggal);
    if (!beda.kini.isEmpty()) {
        //: %1: an act, %2: a day
        return tr("SKP yang jejaknya mencatat “%1” (%2) dipindahkan ke Sampah di luar program.")
            .arg(act, day);
    }
    //: %1: an act, %2: a day
    return beda.dapatDipulihkan
               ? tr("SKP yang jejaknya mencatat “%1” (%2) tidak ada lagi: dihapus di luar program. Naskah "
                    "bekunya masih ada dan dapat dipulihkan.")
                     .arg(act, day)
               : tr("SKP yang jejaknya mencatat “%1” (%2) tidak ada lagi: dihapus di luar program, beserta "
                    "naskah bekunya.")
                     .arg(act, day);
}

QString unreadable(const Finding& finding)
{
    const PerubahanBeku beda = bedaOf(finding) != nullptr ? *bedaOf(finding) : PerubahanBeku{};
    if (finding.nilai.teks.isEmpty()) {
        //: %1: a part of the form, %2: what stands there
        return tr("%1 berisi “%2”, yang tidak dikenal program: diubah di luar program.")
            .arg(bagianBeku(finding), beda.kini.left(longestValue));
    }
    //: %1: a part of the form, %2: what stands there, %3: an act, %4: a day
    return tr("%1 berisi “%2”, yang tidak dikenal program: diubah di luar program sesudah “%3” (%4).")
        .arg(bagianBeku(finding), beda.kini.left(longestValue), tindakan(finding.nilai.teks),
            tanggal(finding.nilai.tanggal));
}

QString missingCopy(const Finding& finding)
{
    const PerubahanBeku beda = bedaOf(finding) != nullptr ? *bedaOf(finding) : PerubahanBeku{};
    const auto paper = parseKataKertas(finding.nilai.teks);
    QStringList signers;
    for (const QString& word : beda.penandatangan) {
        if (const auto peran = fromWireName<PeranTandaTangan>(word)) {
            signers.append(penandaTangan(*peran));
        }
    }
    const QString what = paper ? label(*paper) : finding.nilai.teks;
    const QString day = tanggal(finding.nilai.tanggal);
    if (signers.isEmpty()) {
        //: %1: a paper, %2: a day
        return tr("Salinan resmi %1 (disimpan %2) tidak ada lagi: dihapus di luar program.").arg(what, day);
    }
    //: %1: a paper, %2: who has signed it, %3: a day
    return tr(
        "Salinan resmi %1 yang ditandatangani %2 (disimpan %3) tidak ada lagi: dihapus di luar program.")
        .arg(what, signers.join(QStringLiteral(", ")), day);
}

QString changedSignature(const Finding& finding, const QString& act, const QString& day)
{
    const PerubahanBeku beda = bedaOf(finding) != nullptr ? *bedaOf(finding) : PerubahanBeku{};
    if (!beda.tandaTanganDulu || !beda.tandaTanganKini) {
        //: %1: whose signature, %2: an act, %3: a day
        return tr("Tanda tangan %1 diubah di luar program sesudah “%2” (%3).")
            .arg(peranBeku(finding), act, day);
    }
    //: %1: whose signature, %2: an act, %3: a day, %4 and %5: how it stood and how it stands
    return tr("Tanda tangan %1 diubah di luar program sesudah “%2” (%3): semula %4, sekarang %5.")
        .arg(peranBeku(finding), act, day, tandaTanganBeku(*beda.tandaTanganDulu),
            tandaTanganBeku(*beda.tandaTanganKini));
}

} // namespace

QString naskahLama(int tempat)
{
    //: %n: places of the form
    return tr(
        "Pada %n bagian isi yang diterima berbeda dari naskah beku: tanda tangan yang ada diberikan pada "
        "naskah lama. Bila isi yang sekarang yang berlaku, batalkan tanda tangannya lalu buka kunci SKP "
        "ini (atau buka revisi bila sudah berlaku), supaya disetujui dan ditandatangani kembali.",
        nullptr, tempat);
}

QString barisTerima(const Finding& finding) { return QStringLiteral("• ") + kalimat(finding); }

QString tandaTanganBeku(const TandaTangan& tandaTangan)
{
    QStringList parts{tandaTangan.tanggal.isValid() ? tanggal(tandaTangan.tanggal) : tr("tanpa tanggal")};
    if (tandaTangan.cara) {
        parts.append(label(*tandaTangan.cara).toLower());
    }
    if (!tandaTangan.tempat.isEmpty()) {
        parts.append(tandaTangan.tempat);
    }
    return QStringLiteral("“%1”").arg(parts.join(QStringLiteral(", ")));
}

QString bagianBeku(const Finding& finding)
{
    const PerubahanBeku* beda = bedaOf(finding);
    QStringList parts;
    if (finding.nilai.periode) {
        parts.append(tr("Evaluasi %1").arg(label(*finding.nilai.periode)));
    }
    const QString bagian = beda != nullptr ? beda->bagian : QString();
    if (!salinanOfKeadaan(bagian).isEmpty()) {
        parts.append(labelBagian(QStringLiteral("berkas_resmi")));
        return parts.join(QStringLiteral(" › "));
    }
    for (const QString& step : bagian.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        bool isPlace = false;
        const int place = step.toInt(&isPlace);
        const QDate day = QDate::fromString(step, Qt::ISODate);
        if (isPlace && !parts.isEmpty()) {
            parts.last() += QLatin1Char(' ') + QString::number(place + 1);
        } else {
            parts.append(day.isValid() ? tanggal(day) : labelBagian(step));
        }
    }
    return parts.join(QStringLiteral(" › "));
}

QString nilaiBeku(const PerubahanBeku& beda, const QString& nilai)
{
    if (nilai.isEmpty()) {
        return tr("(kosong)");
    }
    if (nilai.startsWith(QLatin1Char('{'))) {
        return QStringLiteral("“%1”").arg(
            tellingText(QJsonDocument::fromJson(nilai.toUtf8()).object()).left(longestValue));
    }
    const auto word = knownWord(lastName(beda.bagian), nilai);
    return QStringLiteral("“%1”").arg(word.value_or(nilai).left(longestValue));
}

QString kalimatBeku(const Finding& finding)
{
    const FindingValues& nilai = finding.nilai;
    const QString act = tindakan(nilai.teks);
    const QString day = tanggal(nilai.tanggal);
    switch (finding.id) {
    case FindingId::TandaTanganHilang:
        //: %1: whose signature, %2: an act, %3: a day
        return tr("Tanda tangan %1 tercatat pada jejak, tetapi tidak ada lagi; tindakan terakhir “%2” (%3).")
            .arg(peranBeku(finding), act, day);
    case FindingId::TandaTanganTanpaCatatan:
        //: %1: whose signature, %2: an act, %3: a day
        return tr(
            "Tanda tangan %1 tidak dicatat oleh tindakan apa pun; sesudah “%2” (%3) ditambahkan di luar "
            "program.")
            .arg(peranBeku(finding), act, day);
    case FindingId::TandaTanganBerubah: return changedSignature(finding, act, day);
    case FindingId::SkpHilang: return missingSkp(finding);
    case FindingId::PegawaiHilang: return missingPerson(finding);
    case FindingId::NilaiTakDikenal: return unreadable(finding);
    case FindingId::SalinanHilang: return missingCopy(finding);
    case FindingId::SalinanTanpaCatatan:
        return nilai.periode
                   //: %1: a period, %2: an act, %3: a day
                   ? tr("Sebuah salinan resmi pada evaluasi %1 tidak dicatat oleh tindakan apa pun; sesudah "
                        "“%2” (%3) ditambahkan di luar program.")
                         .arg(label(*nilai.periode), act, day)
                   //: %1: an act, %2: a day
                   : tr("Sebuah salinan resmi tidak dicatat oleh tindakan apa pun; sesudah “%1” (%2) "
                        "ditambahkan di luar program.")
                         .arg(act, day);
    case FindingId::EvaluasiHilang:
        //: %1: a period, %2: an act, %3: a day
        return tr("Evaluasi %1 tidak ada lagi, padahal jejak mencatat “%2” (%3).")
            .arg(label(nilai.periode.value_or(Periode{})), act, day);
    case FindingId::IsiBuktiBerubah: return changedContent(nilai);
    case FindingId::IsiBuktiHilang: return missingContent(nilai);
    case FindingId::BuktiHilang:
        //: %1: name of a file
        return tr("Bukti dukung “%1” yang pernah dilampirkan tidak ada lagi, atau tidak menunjuk isi yang "
                  "sama: diubah di luar program.")
            .arg(nilai.teks);
    case FindingId::BuktiTanpaCatatan:
        //: %1: name of a file
        return tr("Bukti dukung “%1” tidak dilampirkan dengan program ini: ditambahkan atau diubah di luar "
                  "program.")
            .arg(nilai.teks);
    default: return changed(finding);
    }
}

} // namespace kinerja::text
