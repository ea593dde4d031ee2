#include "core/domain/pegawai/kolompegawai.h"

#include "core/common/tanggal.h"
#include "core/domain/pegawai/identitas.h"

#include <QRegularExpression>

#include <algorithm>

namespace kinerja
{

namespace
{

template <class E> struct Word {
    const char* text;
    E value;
};

template <class E, size_t n>
std::optional<E> wordIn(const std::array<Word<E>, n>& words, const QString& typed)
{
    const QString folded = foldedText(typed);
    for (const Word<E>& word : words) {
        if (folded == QLatin1String(word.text)) {
            return word.value;
        }
    }
    return std::nullopt;
}

constexpr std::array headers{
    Word<KolomPegawai>{"nama", KolomPegawai::Nama},
    Word<KolomPegawai>{"nama pegawai", KolomPegawai::Nama},
    Word<KolomPegawai>{"nama lengkap", KolomPegawai::Nama},
    Word<KolomPegawai>{"nama dan gelar", KolomPegawai::Nama},
    Word<KolomPegawai>{"nama gelar", KolomPegawai::Nama},
    Word<KolomPegawai>{"nip", KolomPegawai::Nomor},
    Word<KolomPegawai>{"nip baru", KolomPegawai::Nomor},
    Word<KolomPegawai>{"nip nrp", KolomPegawai::Nomor},
    Word<KolomPegawai>{"nip ni pppk", KolomPegawai::Nomor},
    Word<KolomPegawai>{"nip ni pppk nrp", KolomPegawai::Nomor},
    Word<KolomPegawai>{"nip nippppk", KolomPegawai::Nomor},
    Word<KolomPegawai>{"nippppk", KolomPegawai::Nomor},
    Word<KolomPegawai>{"nipppk", KolomPegawai::Nomor},
    Word<KolomPegawai>{"ni pppk", KolomPegawai::Nomor},
    Word<KolomPegawai>{"nrp", KolomPegawai::Nomor},
    Word<KolomPegawai>{"nomor induk", KolomPegawai::Nomor},
    Word<KolomPegawai>{"nomor induk pegawai", KolomPegawai::Nomor},
    Word<KolomPegawai>{"no induk pegawai", KolomPegawai::Nomor},
    Word<KolomPegawai>{"status", KolomPegawai::Status},
    Word<KolomPegawai>{"status pegawai", KolomPegawai::Status},
    Word<KolomPegawai>{"status kepegawaian", KolomPegawai::Status},
    Word<KolomPegawai>{"jenis pegawai", KolomPegawai::Status},
    Word<KolomPegawai>{"gol", KolomPegawai::Golongan},
    Word<KolomPegawai>{"gol ruang", KolomPegawai::Golongan},
    Word<KolomPegawai>{"golongan", KolomPegawai::Golongan},
    Word<KolomPegawai>{"golongan ruang", KolomPegawai::Golongan},
    Word<KolomPegawai>{"pangkat", KolomPegawai::Pangkat},
    Word<KolomPegawai>{"pangkat gol", KolomPegawai::PangkatGolongan},
    Word<KolomPegawai>{"pangkat gol ruang", KolomPegawai::PangkatGolongan},
    Word<KolomPegawai>{"pangkat golongan", KolomPegawai::PangkatGolongan},
    Word<KolomPegawai>{"pangkat golongan ruang", KolomPegawai::PangkatGolongan},
    Word<KolomPegawai>{"gol pangkat", KolomPegawai::PangkatGolongan},
    Word<KolomPegawai>{"jabatan", KolomPegawai::Jabatan},
    Word<KolomPegawai>{"nama jabatan", KolomPegawai::Jabatan},
    Word<KolomPegawai>{"jenis jabatan", KolomPegawai::JenisJabatan},
    Word<KolomPegawai>{"jenjang", KolomPegawai::Jenjang},
    Word<KolomPegawai>{"jenjang jabatan", KolomPegawai::Jenjang},
    Word<KolomPegawai>{"unit", KolomPegawai::UnitKerja},
    Word<KolomPegawai>{"unit kerja", KolomPegawai::UnitKerja},
    Word<KolomPegawai>{"bidang", KolomPegawai::UnitKerja},
    Word<KolomPegawai>{"bagian", KolomPegawai::UnitKerja},
    Word<KolomPegawai>{"opd", KolomPegawai::Instansi},
    Word<KolomPegawai>{"instansi", KolomPegawai::Instansi},
    Word<KolomPegawai>{"atasan", KolomPegawai::Atasan},
    Word<KolomPegawai>{"atasan langsung", KolomPegawai::Atasan},
    Word<KolomPegawai>{"nama atasan", KolomPegawai::Atasan},
    Word<KolomPegawai>{"nip atasan", KolomPegawai::Atasan},
    Word<KolomPegawai>{"pejabat penilai", KolomPegawai::Atasan},
    Word<KolomPegawai>{"pejabat penilai kinerja", KolomPegawai::Atasan},
    Word<KolomPegawai>{"penilai", KolomPegawai::Atasan},
    Word<KolomPegawai>{"tempat lahir", KolomPegawai::TempatLahir},
    Word<KolomPegawai>{"tanggal lahir", KolomPegawai::TanggalLahir},
    Word<KolomPegawai>{"tgl lahir", KolomPegawai::TanggalLahir},
    Word<KolomPegawai>{"jenis kelamin", KolomPegawai::JenisKelamin},
    Word<KolomPegawai>{"jk", KolomPegawai::JenisKelamin},
    Word<KolomPegawai>{"l p", KolomPegawai::JenisKelamin},
    Word<KolomPegawai>{"karpeg", KolomPegawai::Karpeg},
    Word<KolomPegawai>{"no karpeg", KolomPegawai::Karpeg},
    Word<KolomPegawai>{"nomor karpeg", KolomPegawai::Karpeg},
    Word<KolomPegawai>{"tmt pangkat", KolomPegawai::TmtPangkat},
    Word<KolomPegawai>{"tmt golongan", KolomPegawai::TmtPangkat},
    Word<KolomPegawai>{"tmt gol", KolomPegawai::TmtPangkat},
    Word<KolomPegawai>{"tmt jabatan", KolomPegawai::TmtJabatan},
    Word<KolomPegawai>{"no", KolomPegawai::Abaikan},
    Word<KolomPegawai>{"nomor", KolomPegawai::Abaikan},
    Word<KolomPegawai>{"nomor urut", KolomPegawai::Abaikan},
    Word<KolomPegawai>{"keterangan", KolomPegawai::Abaikan},
};

constexpr std::array statuses{
    Word<StatusPegawai>{"pns", StatusPegawai::Pns},
    Word<StatusPegawai>{"pegawai negeri sipil", StatusPegawai::Pns},
    Word<StatusPegawai>{"cpns", StatusPegawai::Cpns},
    Word<StatusPegawai>{"pppk", StatusPegawai::Pppk},
    Word<StatusPegawai>{"p3k", StatusPegawai::Pppk},
    Word<StatusPegawai>{"pppk paruh waktu", StatusPegawai::PppkParuhWaktu},
    Word<StatusPegawai>{"p3k paruh waktu", StatusPegawai::PppkParuhWaktu},
    Word<StatusPegawai>{"tni", StatusPegawai::Tni},
    Word<StatusPegawai>{"polri", StatusPegawai::Polri},
    Word<StatusPegawai>{"pejabat negara", StatusPegawai::PejabatNegara},
    Word<StatusPegawai>{"lainnya", StatusPegawai::Lainnya},
};

constexpr std::array kindsOfJabatan{
    Word<JenisJabatan>{"jpt utama", JenisJabatan::JptUtama},
    Word<JenisJabatan>{"pimpinan tinggi utama", JenisJabatan::JptUtama},
    Word<JenisJabatan>{"jpt madya", JenisJabatan::JptMadya},
    Word<JenisJabatan>{"pimpinan tinggi madya", JenisJabatan::JptMadya},
    Word<JenisJabatan>{"jpt pratama", JenisJabatan::JptPratama},
    Word<JenisJabatan>{"pimpinan tinggi pratama", JenisJabatan::JptPratama},
    Word<JenisJabatan>{"administrator", JenisJabatan::Administrator},
    Word<JenisJabatan>{"pengawas", JenisJabatan::Pengawas},
    Word<JenisJabatan>{"fungsional", JenisJabatan::Fungsional},
    Word<JenisJabatan>{"fungsional tertentu", JenisJabatan::Fungsional},
    Word<JenisJabatan>{"jft", JenisJabatan::Fungsional},
    Word<JenisJabatan>{"jf", JenisJabatan::Fungsional},
    Word<JenisJabatan>{"pelaksana", JenisJabatan::Pelaksana},
    Word<JenisJabatan>{"fungsional umum", JenisJabatan::Pelaksana},
    Word<JenisJabatan>{"jfu", JenisJabatan::Pelaksana},
};

constexpr std::array levels{
    Word<Jenjang>{"pemula", Jenjang::Pemula},
    Word<Jenjang>{"terampil", Jenjang::Terampil},
    Word<Jenjang>{"mahir", Jenjang::Mahir},
    Word<Jenjang>{"penyelia", Jenjang::Penyelia},
    Word<Jenjang>{"ahli pertama", Jenjang::AhliPertama},
    Word<Jenjang>{"pertama", Jenjang::AhliPertama},
    Word<Jenjang>{"ahli muda", Jenjang::AhliMuda},
    Word<Jenjang>{"muda", Jenjang::AhliMuda},
    Word<Jenjang>{"ahli madya", Jenjang::AhliMadya},
    Word<Jenjang>{"madya", Jenjang::AhliMadya},
    Word<Jenjang>{"ahli utama", Jenjang::AhliUtama},
    Word<Jenjang>{"utama", Jenjang::AhliUtama},
};

constexpr std::array sexes{
    Word<JenisKelamin>{"l", JenisKelamin::LakiLaki},
    Word<JenisKelamin>{"laki laki", JenisKelamin::LakiLaki},
    Word<JenisKelamin>{"lakilaki", JenisKelamin::LakiLaki},
    Word<JenisKelamin>{"pria", JenisKelamin::LakiLaki},
    Word<JenisKelamin>{"p", JenisKelamin::Perempuan},
    Word<JenisKelamin>{"perempuan", JenisKelamin::Perempuan},
    Word<JenisKelamin>{"wanita", JenisKelamin::Perempuan},
};

bool looksLikeNomor(const QString& cell)
{
    const auto parsed = parseNomor(cell);
    if (!parsed) {
        return true;
    }
    static const QRegularExpression digits(QStringLiteral("^\\d{18}$"));
    return digits.match(parsed.value()).hasMatch();
}

bool looksLikeName(const QString& cell)
{
    static const QRegularExpression words(QStringLiteral("^[^\\d]{3,}$"));
    return words.match(cell).hasMatch() && cell.contains(QLatin1Char(' '));
}

/// The kind that a cell alone gives away.
KolomPegawai kindOfCell(const QString& cell)
{
    if (looksLikeNomor(cell)) {
        return KolomPegawai::Nomor;
    }
    if (const QString golongan = parseGolongan(cell); !golongan.isEmpty()) {
        static const QRegularExpression bare(QStringLiteral("^[IVXivx]+([ /.]*[a-eA-E])?$"));
        return bare.match(cell).hasMatch() ? KolomPegawai::Golongan : KolomPegawai::PangkatGolongan;
    }
    if (parseStatusPegawai(cell)) {
        return KolomPegawai::Status;
    }
    if (parseJenisJabatan(cell)) {
        return KolomPegawai::JenisJabatan;
    }
    if (parseJenjang(cell)) {
        return KolomPegawai::Jenjang;
    }
    if (parseJenisKelamin(cell)) {
        return KolomPegawai::JenisKelamin;
    }
    return KolomPegawai::Abaikan;
}

KolomPegawai kindFromContent(const CellTable& table, size_t firstRow, qsizetype column)
{
    constexpr size_t sample = 50;
    std::vector<std::pair<KolomPegawai, int>> votes;
    int filled = 0;
    for (size_t row = firstRow; row < std::min(table.rows.size(), firstRow + sample); ++row) {
        const QString cell = table.cell(row, column);
        if (cell.isEmpty()) {
            continue;
        }
        ++filled;
        const KolomPegawai kind = kindOfCell(cell);
        const auto at = std::find_if(votes.begin(), votes.end(), [&](auto& v) { return v.first == kind; });
        at == votes.end() ? void(votes.emplace_back(kind, 1)) : void(++at->second);
    }
    for (const auto& [kind, count] : votes) {
        if (kind != KolomPegawai::Abaikan && count * 2 > filled) {
            return kind;
        }
    }
    return KolomPegawai::Abaikan;
}

/// The first column of words that nothing else claims is taken for the names.
void guessName(const CellTable& table, KolomDugaan& guess)
{
    const size_t firstRow = guess.adaJudul ? 1 : 0;
    for (size_t column = 0; column < guess.kolom.size(); ++column) {
        if (guess.kolom[column] == KolomPegawai::Abaikan && firstRow < table.rows.size() &&
            looksLikeName(table.cell(firstRow, static_cast<qsizetype>(column)))) {
            guess.kolom[column] = KolomPegawai::Nama;
            return;
        }
    }
}

} // namespace

QString foldedText(const QString& text)
{
    QString folded;
    folded.reserve(text.size());
    for (const QChar character : text.normalized(QString::NormalizationForm_KD)) {
        if (character.isLetterOrNumber()) {
            folded.append(character.toLower());
        } else if (!character.isMark() && !folded.endsWith(u' ')) {
            folded.append(u' ');
        }
    }
    return folded.trimmed();
}

std::optional<StatusPegawai> parseStatusPegawai(const QString& typed) { return wordIn(statuses, typed); }

std::optional<JenisJabatan> parseJenisJabatan(const QString& typed)
{
    QString text = foldedText(typed);
    if (text.startsWith(QLatin1String("jabatan "))) {
        text = text.mid(8);
    }
    return wordIn(kindsOfJabatan, text);
}

std::optional<Jenjang> parseJenjang(const QString& typed) { return wordIn(levels, typed); }

std::optional<JenisKelamin> parseJenisKelamin(const QString& typed) { return wordIn(sexes, typed); }

QString parseGolongan(const QString& typed)
{
    static const QRegularExpression pns(
        QStringLiteral("(?:^|[\\s(/,])(IV|III|II|I|[1-4])\\s*[/.\\- ]?\\s*([a-e])\\)?$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression pppk(
        QStringLiteral("^(?:XVII|XVI|XV|XIV|XIII|XII|XI|X|IX|VIII|VII|VI|V|IV|III|II|I)$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QStringList roman{
        QStringLiteral("I"), QStringLiteral("II"), QStringLiteral("III"), QStringLiteral("IV")};
    const QString text = typed.simplified();
    if (const auto match = pns.match(text); match.hasMatch()) {
        const int digit = match.captured(1).toInt();
        const QString number = digit > 0 ? roman.at(digit - 1) : match.captured(1).toUpper();
        return number + QLatin1Char('/') + match.captured(2).toLower();
    }
    return pppk.match(text).hasMatch() ? text.toUpper() : QString();
}

KolomDugaan dugaKolom(const CellTable& table)
{
    KolomDugaan guess;
    guess.kolom.assign(static_cast<size_t>(table.columnCount()), KolomPegawai::Abaikan);
    const auto isTaken = [&](KolomPegawai kind) {
        return std::find(guess.kolom.begin(), guess.kolom.end(), kind) != guess.kolom.end();
    };
    std::vector<bool> named(guess.kolom.size(), false);
    for (size_t column = 0; column < guess.kolom.size(); ++column) {
        const auto kind = wordIn(headers, table.cell(0, static_cast<qsizetype>(column)));
        named[column] = kind.has_value();
        guess.adaJudul = guess.adaJudul || (kind && *kind != KolomPegawai::Abaikan);
        if (kind && !isTaken(*kind)) {
            guess.kolom[column] = *kind;
        }
    }
    for (size_t column = 0; column < guess.kolom.size(); ++column) {
        if (named[column]) {
            continue;
        }
        const KolomPegawai kind =
            kindFromContent(table, guess.adaJudul ? 1 : 0, static_cast<qsizetype>(column));
        if (!isTaken(kind)) {
            guess.kolom[column] = kind;
        }
    }
    if (guess.kolom.size() == 1 && guess.kolom.front() == KolomPegawai::Abaikan) {
        guess.kolom.front() = KolomPegawai::Nama; // a mere list
    } else if (!isTaken(KolomPegawai::Nama)) {
        guessName(table, guess);
    }
    return guess;
}

} // namespace kinerja
