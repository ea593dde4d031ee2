#include "core/usecases/evaluasi/pastedkisi.h"

#include "core/domain/pegawai/namaorang.h"
#include "core/usecases/evaluasi/gatherevaluasi.h"

#include <algorithm>

namespace kinerja
{

namespace
{

constexpr std::array kisiOrder{KolomKisi::Pegawai, KolomKisi::Kontribusi, KolomKisi::HasilKerja,
    KolomKisi::Perilaku, KolomKisi::UmpanBalik, KolomKisi::Catatan};

/// Letters and digits alone, small.
QString kisiWord(const QString& text)
{
    QString word;
    for (const QChar letter : text.toLower()) {
        if (letter.isLetterOrNumber()) {
            word += letter;
        }
    }
    return word;
}

KolomKisi kisiMeaningOf(const QString& heading)
{
    const QString word = kisiWord(heading);
    const auto has = [&](const char* part) { return word.contains(QLatin1String(part)); };
    if (word == QLatin1String("nama") || word == QLatin1String("pegawai") ||
        word.startsWith(QLatin1String("nip")) || word == QLatin1String("namapegawai") ||
        word.startsWith(QLatin1String("nrp"))) {
        return KolomKisi::Pegawai;
    }
    if (has("perilaku")) {
        return KolomKisi::Perilaku;
    }
    if (has("hasilkerja")) {
        return KolomKisi::HasilKerja;
    }
    if (has("kontribusi")) {
        return KolomKisi::Kontribusi;
    }
    if (has("umpanbalik")) {
        return KolomKisi::UmpanBalik;
    }
    if (has("catatan") || has("rekomendasi")) {
        return KolomKisi::Catatan;
    }
    return has("realisasi") || word.startsWith(QLatin1String("iki")) ? KolomKisi::Realisasi
                                                                     : KolomKisi::Abaikan;
}

/// The one person that it holds for.
template <class Matches>
std::optional<size_t> onlyOneInKisi(const std::vector<EvaluasiRow>& rows, Matches&& matches)
{
    const auto first = std::find_if(rows.begin(), rows.end(), matches);
    if (first == rows.end() || std::any_of(first + 1, rows.end(), matches)) {
        return std::nullopt;
    }
    return static_cast<size_t>(first - rows.begin());
}

/// Whether that is the name but for degrees that were left out. Degrees that were typed are those of another
/// person where they differ.
bool isNameLessDegrees(const QString& typed, const QString& nama)
{
    if (typed.contains(QLatin1Char(','))) {
        return false;
    }
    if (kisiWord(nama.section(QLatin1Char(','), 0, 0)) == kisiWord(typed)) {
        return true;
    }
    const QStringList words = kataNama(typed);
    return !typed.contains(QLatin1Char('.')) && !words.isEmpty() && words == kataNama(nama);
}

std::optional<size_t> findInKisi(const QString& typed, const std::vector<EvaluasiRow>& rows)
{
    const QString wanted = kisiWord(typed);
    const auto isExact = [&](const EvaluasiRow& row) {
        return !wanted.isEmpty() && (kisiWord(row.nama) == wanted || kisiWord(row.identitas.nomor) == wanted);
    };
    if (std::any_of(rows.begin(), rows.end(), isExact)) {
        return onlyOneInKisi(rows, isExact);
    }
    return onlyOneInKisi(rows,
        [&](const EvaluasiRow& row) { return !wanted.isEmpty() && isNameLessDegrees(typed, row.nama); });
}

QString nowInKisi(const EvaluasiRow& row, KolomKisi column)
{
    const auto word = [](const std::optional<Rating>& rating) {
        return rating ? QString(wireName(*rating)) : QString();
    };
    switch (column) {
    case KolomKisi::Kontribusi: return row.kontribusi;
    case KolomKisi::HasilKerja: return word(row.keadaan.rating.hasilKerja);
    case KolomKisi::Perilaku: return word(row.keadaan.rating.perilakuKerja);
    case KolomKisi::UmpanBalik: return row.umpanBalik;
    case KolomKisi::Catatan: return row.catatan;
    case KolomKisi::Abaikan:
    case KolomKisi::Pegawai:
    case KolomKisi::Realisasi: return {};
    }
    Q_UNREACHABLE();
    return {};
}

bool isRatingColumn(KolomKisi column)
{
    return column == KolomKisi::HasilKerja || column == KolomKisi::Perilaku;
}

BarisKisi readKisiRow(
    const CellTable& table, size_t line, const std::vector<KolomKisi>& columns, const EvaluasiRow& person)
{
    BarisKisi row;
    int iki = 0;
    for (qsizetype at = 0; at < static_cast<qsizetype>(columns.size()); ++at) {
        const KolomKisi meaning = columns[static_cast<size_t>(at)];
        SelKisi cell{meaning, meaning == KolomKisi::Realisasi ? iki++ : 0, table.cell(line, at), {}, true};
        if (meaning == KolomKisi::Abaikan || meaning == KolomKisi::Pegawai || cell.isi.isEmpty()) {
            continue;
        }
        cell.semula = nowInKisi(person, meaning);
        cell.terbaca = (!isRatingColumn(meaning) || parseRating(cell.isi)) &&
                       (meaning != KolomKisi::Realisasi || cell.iki < person.iki);
        row.sel.push_back(cell);
    }
    return row;
}

/// Whether what is there now already is what was pasted.
bool isSameInKisi(const SelKisi& cell)
{
    if (!isRatingColumn(cell.arti)) {
        return cell.isi == cell.semula;
    }
    const auto typed = parseRating(cell.isi);
    return typed && wireName(*typed) == cell.semula;
}

void putInto(IsiEvaluasi& into, const SelKisi& cell)
{
    switch (cell.arti) {
    case KolomKisi::Kontribusi: into.kontribusi = cell.isi; return;
    case KolomKisi::HasilKerja: into.hasilKerja = parseRating(cell.isi); return;
    case KolomKisi::Perilaku: into.perilakuKerja = parseRating(cell.isi); return;
    case KolomKisi::UmpanBalik: into.umpanBalik = cell.isi; return;
    case KolomKisi::Catatan: into.catatan = cell.isi; return;
    case KolomKisi::Realisasi:
        into.realisasi.resize(std::max(into.realisasi.size(), static_cast<size_t>(cell.iki) + 1));
        into.realisasi.at(static_cast<size_t>(cell.iki)) = cell.isi;
        return;
    case KolomKisi::Abaikan:
    case KolomKisi::Pegawai: return;
    }
}

/// What was answered, or the word of a state that needs no text.
QString answerOf(const std::vector<RealisasiIndikator>& all, const QString& key)
{
    const auto at = std::find_if(
        all.begin(), all.end(), [&](const RealisasiIndikator& one) { return one.indikator == key; });
    if (at == all.end()) {
        return {};
    }
    const bool isState = at->keadaan && at->keadaan != KeadaanRealisasi::Ada;
    return at->realisasi.isEmpty() && isState ? QString(wireName(*at->keadaan)) : at->realisasi;
}

/// How each IKI was answered in the period, in the order of the form.
std::vector<QString> answersOf(Reader& reader, const SkpKunci& kunci, const Periode& periode)
{
    const auto skp = reader.load(kunci);
    const auto all = reader.load<DaftarEvaluasi>(kunci.text()).value_or(DaftarEvaluasi{}).evaluasi;
    const int at = findEvaluasi(all, periode);
    if (!skp || at < 0) {
        return {};
    }
    std::vector<QString> answers;
    for (const HasilKerja& rhk : skp->hasilKerja) {
        for (const Indikator& iki : rhk.indikator) {
            answers.push_back(answerOf(all.at(static_cast<size_t>(at)).realisasi,
                rhk.kunci.text() % QLatin1Char('/') % iki.kunci.text()));
        }
    }
    return answers;
}

std::vector<KolomKisi> columnsByKisi(qsizetype count, KolomKisi first)
{
    if (first == KolomKisi::Realisasi) {
        return std::vector<KolomKisi>(static_cast<size_t>(count), first); // one an IKI
    }
    std::vector<KolomKisi> columns(static_cast<size_t>(count), KolomKisi::Abaikan);
    const auto begin = std::find(kisiOrder.begin(), kisiOrder.end(), first);
    for (size_t at = 0; at < columns.size() && begin + static_cast<std::ptrdiff_t>(at) < kisiOrder.end();
         ++at) {
        columns[at] = *(begin + static_cast<std::ptrdiff_t>(at));
    }
    return columns;
}

} // namespace

std::optional<Rating> parseRating(const QString& typed)
{
    QString word = kisiWord(typed);
    word.remove(QLatin1String("ekspektasi"));
    if (word == QLatin1String("diatas") || word == QLatin1String("atas") || word == QLatin1String("1")) {
        return Rating::DiAtas;
    }
    if (word == QLatin1String("sesuai") || word == QLatin1String("2")) {
        return Rating::Sesuai;
    }
    if (word == QLatin1String("dibawah") || word == QLatin1String("bawah") || word == QLatin1String("3")) {
        return Rating::DiBawah;
    }
    return std::nullopt;
}

KisiTertempel readPastedKisi(
    const CellTable& table, const std::vector<EvaluasiRow>& rows, size_t baris, KolomKisi kolom)
{
    KisiTertempel pasted;
    std::vector<KolomKisi> headed;
    for (qsizetype at = 0; at < table.columnCount(); ++at) {
        headed.push_back(kisiMeaningOf(table.cell(0, at)));
    }
    const auto known =
        std::count_if(headed.begin(), headed.end(), [](KolomKisi one) { return one != KolomKisi::Abaikan; });
    pasted.adaJudul = known > 0 && table.rows.size() > 1;
    pasted.kolom = pasted.adaJudul ? headed : columnsByKisi(table.columnCount(), kolom);
    const auto key = std::find(pasted.kolom.begin(), pasted.kolom.end(), KolomKisi::Pegawai);
    const bool named = key != pasted.kolom.end();
    const size_t first = pasted.adaJudul ? 1 : 0;
    for (size_t line = first; line < table.rows.size(); ++line) {
        std::optional<size_t> person = baris + line - first;
        if (named) {
            const qsizetype column = key - pasted.kolom.begin();
            person = findInKisi(table.cell(line, column), rows);
        }
        if (!person || *person >= rows.size()) {
            pasted.tanpaPegawai += table.rows[line].join(QStringLiteral(" | "));
        } else if (!rows[*person].keadaan.adaSkp || !isFillable(rows[*person].keadaan.status)) {
            pasted.terkunci += rows[*person].nama;
        } else {
            BarisKisi row = readKisiRow(table, line, pasted.kolom, rows[*person]);
            row.pegawai = *person;
            pasted.baris.push_back(row);
        }
    }
    return pasted;
}

void addRealisasiSemula(
    Reader& reader, const std::vector<EvaluasiRow>& rows, const Periode& periode, KisiTertempel& pasted)
{
    for (BarisKisi& row : pasted.baris) {
        const bool has = std::any_of(row.sel.begin(), row.sel.end(),
            [](const SelKisi& cell) { return cell.arti == KolomKisi::Realisasi; });
        const std::vector<QString> answers =
            has ? answersOf(reader, rows[row.pegawai].skp, periode) : std::vector<QString>{};
        for (SelKisi& cell : row.sel) {
            const auto at = static_cast<size_t>(cell.iki);
            if (cell.arti == KolomKisi::Realisasi && at < answers.size()) {
                cell.semula = answers[at];
            }
        }
    }
}

std::vector<IsiEvaluasi> isiDari(const KisiTertempel& pasted, const std::vector<EvaluasiRow>& rows,
    const Periode& periode, SelTerisi filled)
{
    std::vector<IsiEvaluasi> all;
    for (const BarisKisi& row : pasted.baris) {
        IsiEvaluasi one;
        one.skp = rows[row.pegawai].skp;
        one.periode = periode;
        one.timpaRealisasi = filled == SelTerisi::Timpa;
        bool any = false;
        for (const SelKisi& cell : row.sel) {
            const bool isFree = cell.semula.isEmpty() || filled == SelTerisi::Timpa;
            if (cell.terbaca && isFree && !isSameInKisi(cell)) {
                putInto(one, cell);
                any = true;
            }
        }
        if (any) {
            all.push_back(one);
        }
    }
    return all;
}

} // namespace kinerja
