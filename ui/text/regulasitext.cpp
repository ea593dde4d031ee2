#include "ui/text/regulasitext.h"

#include "ui/text/evaluasitext.h"
#include "ui/text/storagetext.h"
#include "ui/text/tr.h"
#include "ui/text/workflowtext.h"

#include <algorithm>

namespace kinerja::text
{

namespace
{

struct Word {
    const char* name;
    const char* words;
};

constexpr Word tableNames[] = {
    {"predikat", QT_TRANSLATE_NOOP("kinerja::text", "Predikat kinerja")},
    {"distribusi", QT_TRANSLATE_NOOP("kinerja::text", "Pola distribusi predikat")},
    {"angka-kredit", QT_TRANSLATE_NOOP("kinerja::text", "Angka kredit")},
    {"golongan", QT_TRANSLATE_NOOP("kinerja::text", "Golongan dan pangkat")},
    {"berakhlak", QT_TRANSLATE_NOOP("kinerja::text", "Nilai dan panduan BerAKHLAK")},
    {"pasal", QT_TRANSLATE_NOOP("kinerja::text", "Rujukan pasal")},
    {"tenggat", QT_TRANSLATE_NOOP("kinerja::text", "Tenggat")},
    {"formulir", QT_TRANSLATE_NOOP("kinerja::text", "Kata dan kalimat formulir")},
    {"bimbingan", QT_TRANSLATE_NOOP("kinerja::text", "Formulir bimbingan kinerja")},
};

/// Parts whose stored name says too little; the others are called as they are stored.
constexpr Word partNames[] = {
    {"batas", QT_TRANSLATE_NOOP("kinerja::text", "Batas")},
    {"bulan", QT_TRANSLATE_NOOP("kinerja::text", "Bulan (1–12)")},
    {"bulan_setelah_periode", QT_TRANSLATE_NOOP("kinerja::text", "Bulan sesudah periode berakhir")},
    {"catatan", QT_TRANSLATE_NOOP("kinerja::text", "Catatan")},
    {"hari", QT_TRANSLATE_NOOP("kinerja::text", "Tanggal (1–31)")},
    {"hari_setelah_diterima", QT_TRANSLATE_NOOP("kinerja::text", "Hari sesudah hasil diterima")},
    {"hari_setelah_mulai", QT_TRANSLATE_NOOP("kinerja::text", "Hari sesudah SKP mulai")},
    {"kata", QT_TRANSLATE_NOOP("kinerja::text", "Kata")},
    {"koefisien", QT_TRANSLATE_NOOP("kinerja::text", "Koefisien setahun")},
    {"maks_persen", QT_TRANSLATE_NOOP("kinerja::text", "Paling banyak (persen)")},
    {"matriks", QT_TRANSLATE_NOOP("kinerja::text", "Matriks: hasil kerja › perilaku kerja")},
    {"mendekati_hari", QT_TRANSLATE_NOOP("kinerja::text", "Disebut dekat sejak (hari)")},
    {"min_orang", QT_TRANSLATE_NOOP("kinerja::text", "Paling sedikit (orang)")},
    {"min_persen", QT_TRANSLATE_NOOP("kinerja::text", "Paling sedikit (persen)")},
    {"nilai", QT_TRANSLATE_NOOP("kinerja::text", "Nilai")},
    {"panduan", QT_TRANSLATE_NOOP("kinerja::text", "Panduan")},
    {"persen", QT_TRANSLATE_NOOP("kinerja::text", "Persentase")},
    {"pns", QT_TRANSLATE_NOOP("kinerja::text", "Golongan PNS")},
    {"pola", QT_TRANSLATE_NOOP("kinerja::text", "Pola")},
    {"pppk", QT_TRANSLATE_NOOP("kinerja::text", "Golongan PPPK")},
    {"profil", QT_TRANSLATE_NOOP("kinerja::text", "Cara penomoran")},
    {"rujukan", QT_TRANSLATE_NOOP("kinerja::text", "Rujukan")},
    {"sumber", QT_TRANSLATE_NOOP("kinerja::text", "Sumber")},
    {"terbanyak", QT_TRANSLATE_NOOP("kinerja::text", "Kelompok terbanyak")},
};

/// Abbreviations within the stored names.
constexpr const char* upperCase[] = {"skp", "jpt", "ja", "jf", "nip", "rhk", "ttd"};

template <size_t N> QString wordsOf(const Word (&words)[N], const QString& name)
{
    const auto at = std::find_if(std::begin(words), std::end(words),
        [&](const Word& word) { return name == QLatin1String(word.name); });
    return at == std::end(words) ? QString() : tr(at->words);
}

/// "judul_skp" → "Judul SKP"; what is no stored name stays as it is.
QString asWords(const QString& name)
{
    const bool isStored = std::all_of(name.begin(), name.end(),
        [](QChar c) { return c == QLatin1Char('_') || (c.isLower() && c.unicode() < 128); });
    if (!isStored || name.isEmpty()) {
        return name;
    }
    QStringList words = name.split(QLatin1Char('_'));
    for (QString& word : words) {
        const bool isShort = std::any_of(std::begin(upperCase), std::end(upperCase),
            [&](const char* one) { return word == QLatin1String(one); });
        word = isShort ? word.toUpper() : word;
    }
    words.front().replace(0, 1, words.front().left(1).toUpper());
    return words.join(QLatin1Char(' '));
}

QString partName(const QString& name)
{
    const QString words = wordsOf(partNames, name);
    return words.isEmpty() ? asWords(name) : words;
}

bool isNumber(const QString& step)
{
    return !step.isEmpty() && std::all_of(step.begin(), step.end(), [](QChar c) { return c.isDigit(); });
}

bool isTopList(const QStringList& jalur, const char* name)
{
    return jalur.size() == 2 && jalur.first() == QLatin1String(name);
}

} // namespace

QString namaTabel(const QString& id)
{
    const QString words = wordsOf(tableNames, id);
    return words.isEmpty() ? id : words;
}

QString label(AsalRegulasi asal)
{
    switch (asal) {
    case AsalRegulasi::Bawaan: return tr("Bawaan program");
    case AsalRegulasi::Unit: return tr("Diubah unit");
    case AsalRegulasi::Lain: return tr("Paket atau versi program lain");
    }
    Q_UNREACHABLE();
    return {};
}

QString statusVersi(const VersiRegulasi& versi)
{
    return versi.status ? label(*versi.status) : tr("Tanpa status");
}

QStringList kataJalur(const QStringList& jalur)
{
    QStringList words;
    for (const QString& step : jalur) {
        if (isNumber(step) && !words.isEmpty()) {
            words.last() += QLatin1Char(' ') + step;
        } else {
            words.append(partName(step));
        }
    }
    return words;
}

QString kataTempat(const QString& pointer)
{
    QStringList steps = pointer.split(QLatin1Char('/')).mid(1);
    for (QString& step : steps) {
        step = isNumber(step) ? QString::number(step.toInt() + 1) : step;
    }
    return steps.isEmpty() ? tr("seluruh tabel") : kataJalur(steps).join(QStringLiteral(" › "));
}

std::vector<PilihanNilai> pilihanNilai(const QString& id, const QStringList& jalur)
{
    const bool isPredikat =
        (id == QLatin1String("predikat") && jalur.size() == 3 && jalur.first() == QLatin1String("matriks")) ||
        (id == QLatin1String("distribusi") && jalur.first() == QLatin1String("pola") &&
            (jalur.last() == QLatin1String("terbanyak") || jalur.contains(QStringLiteral("predikat"))));
    std::vector<PilihanNilai> choices;
    if (isPredikat) {
        for (const auto& [predikat, name] : EnumNames<Predikat>::table) {
            choices.push_back({QString::fromLatin1(name), label(predikat)});
        }
    } else if (id == QLatin1String("angka-kredit") && jalur.last() == QLatin1String("kategori")) {
        choices = {{QStringLiteral("keterampilan"), tr("Keterampilan")},
            {QStringLiteral("keahlian"), tr("Keahlian")}};
    }
    return choices;
}

QString kataNilai(const QString& id, const QStringList& jalur, const JsonTree& value)
{
    switch (value.kind) {
    case JsonTree::Kind::Null: return tr("tidak ada");
    case JsonTree::Kind::Flag: return value.text == QLatin1String("true") ? tr("ya") : tr("tidak");
    case JsonTree::Kind::Number: return QString(value.text).replace(QLatin1Char('.'), QLatin1Char(','));
    case JsonTree::Kind::Object:
    case JsonTree::Kind::List: break;
    case JsonTree::Kind::Text:
        for (const PilihanNilai& choice : pilihanNilai(id, jalur)) {
            if (choice.nilai == value.text) {
                return choice.kata;
            }
        }
        return value.text;
    }
    QStringList parts;
    for (const JsonMember& member : value.members) {
        const QStringList here = member.name.isEmpty() ? jalur : jalur + QStringList(member.name);
        if (const QString words = kataNilai(id, here, member.value); !words.isEmpty()) {
            parts.append(words);
        }
    }
    return parts.join(QStringLiteral(", "));
}

bool isNilaiTetap(const QString& id, const QStringList& jalur)
{
    const bool isJenjang = id == QLatin1String("angka-kredit") && jalur.last() == QLatin1String("nama");
    return jalur.last() == QLatin1String("id") || isJenjang || isTopList(jalur, "rating") ||
           isTopList(jalur, "predikat") || isTopList(jalur, "capaian_organisasi");
}

QString sentence(const JsonFault& fault)
{
    const QString place = kataTempat(fault.pointer);
    switch (fault.kind) {
    case JsonFault::Kind::Empty: return tr("Berkas ini kosong.");
    case JsonFault::Kind::Syntax:
        return tr("Ini bukan JSON yang benar: periksa baris %1, kolom %2.").arg(fault.line).arg(fault.column);
    case JsonFault::Kind::NulCharacter:
        return fault.line > 0 ? tr("Ada karakter NUL pada baris %1, kolom %2; hapus karakter itu.")
                                    .arg(fault.line)
                                    .arg(fault.column)
                              : tr("Ada karakter NUL pada %1; hapus karakter itu.").arg(place);
    case JsonFault::Kind::DuplicateName: return tr("%1 tertulis dua kali; hapus salah satu.").arg(place);
    case JsonFault::Kind::TooDeep: return tr("Isi bertingkat terlalu dalam pada %1.").arg(place);
    case JsonFault::Kind::TooLarge: return tr("Berkas ini terlalu besar untuk sebuah tabel peraturan.");
    }
    Q_UNREACHABLE();
    return {};
}

QString sentence(const RegulasiRefusal& refusal)
{
    using Kind = RegulasiRefusal::Kind;
    switch (refusal.kind) {
    case Kind::VersiKosong: return tr("Tulis sebutan versi, misalnya 2026.1.");
    case Kind::VersiTidakTerpakai:
        return tr("Sebutan versi paling panjang %1 huruf, tanpa titik koma.").arg(longestVersi);
    case Kind::TanggalKosong: return tr("Isi tanggal mulai berlaku.");
    case Kind::AlasanKosong: return tr("Tulis alasan perubahan, misalnya nomor surat yang menjadi dasarnya.");
    case Kind::VersiBawaan:
        return tr("Versi %1 adalah bawaan program dan tidak diubah. Pakailah sebutan versi yang lain.")
            .arg(refusal.versi);
    case Kind::VersiTerpakai:
        return tr("Versi %1 menjadi dasar dokumen yang sudah terkunci, maka tetap seperti adanya. Pakailah "
                  "sebutan versi yang lain.")
            .arg(refusal.versi);
    case Kind::TidakBerlaku:
        return tr("Pada hari itu sudah mulai berlaku versi %1, yang urutannya sesudah %2. Pakailah tanggal "
                  "lain, atau sebutan yang berurutan sesudahnya.")
            .arg(refusal.lain, refusal.versi);
    case Kind::TidakAda: return tr("Versi %1 tidak ada di berkas ini.").arg(refusal.versi);
    }
    Q_UNREACHABLE();
    return {};
}

QString sentence(const SaveRegulasiError& error)
{
    return std::visit([](const auto& one) { return sentence(one); }, error);
}

} // namespace kinerja::text
