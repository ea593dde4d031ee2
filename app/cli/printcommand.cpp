#include "app/cli/command.h"
#include "app/cli/pdfworkers.h"
#include "app/cli/progress.h"
#include "app/cli/targetfolder.h"
#include "core/domain/periode.h"
#include "core/usecases/papers/papername.h"
#include "core/usecases/penetapan/revisionchain.h"
#include "ui/text/printerrortext.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace kinerja::cli
{

namespace
{

struct Wish {
    std::vector<JenisDokumen> jenis; ///< empty: all
    std::optional<int> tahun;
    std::optional<Periode> periode; ///< only what is printed for that period of evaluation
    std::optional<int> revisi;
    bool allRevisions = false;
    Paper paper = Paper::A4;
    std::vector<PegawaiKunci> pegawai; ///< empty: everybody
    QString folder;
};

QString commandName() { return QStringLiteral("cetak"); }

QString kindNames()
{
    QStringList names;
    for (const auto& [jenis, name] : EnumNames<JenisDokumen>::table) {
        names.append(QString::fromLatin1(name));
    }
    return names.join(QStringLiteral(", "));
}

std::optional<CallError> badValue(const char* option, const QString& value)
{
    return CallError{CallError::Kind::BadValue, QString::fromLatin1(option), value};
}

std::optional<CallError> readKinds(const QString& text, Wish& wish)
{
    if (text == QLatin1String("semua")) {
        return std::nullopt;
    }
    for (const QString& word : text.split(QLatin1Char(','))) {
        if (word == QLatin1String("angka-kredit")) {
            wish.jenis.insert(wish.jenis.end(),
                {JenisDokumen::KonversiAk, JenisDokumen::AkumulasiAk, JenisDokumen::PenetapanAk});
        } else if (const auto jenis = fromWireName<JenisDokumen>(word)) {
            wish.jenis.push_back(*jenis);
        } else {
            return badValue("dokumen", word);
        }
    }
    return std::nullopt;
}

std::optional<CallError> readNumber(const Call& call, const char* option, std::optional<int>& into)
{
    const auto text = call.value(option);
    if (!text) {
        return std::nullopt;
    }
    bool isNumber = false;
    into = text->toInt(&isNumber);
    return isNumber && *into > 0 ? std::nullopt : badValue(option, *text);
}

std::optional<CallError> readWish(const Call& call, Wish& wish)
{
    wish.folder = call.value("ke").value_or(QString());
    if (wish.folder.isEmpty()) {
        return CallError{CallError::Kind::OptionMissing, QStringLiteral("ke"), {}};
    }
    if (const auto error = readKinds(call.value("dokumen").value_or(QStringLiteral("semua")), wish)) {
        return error;
    }
    if (const auto error = readNumber(call, "tahun", wish.tahun)) {
        return error;
    }
    if (const auto periode = call.value("periode")) {
        wish.periode = parseKodePeriode(*periode);
        if (!wish.periode) {
            return badValue("periode", *periode);
        }
    }
    wish.allRevisions = call.value("revisi") == QStringLiteral("semua");
    if (!wish.allRevisions) {
        if (const auto error = readNumber(call, "revisi", wish.revisi)) {
            return error;
        }
    }
    const QString paper = call.value("kertas").value_or(QStringLiteral("a4")).toLower();
    wish.paper = paper == QLatin1String("f4") ? Paper::F4 : Paper::A4;
    const bool isPaper = paper == QLatin1String("a4") || paper == QLatin1String("f4");
    return isPaper ? std::nullopt : badValue("kertas", paper);
}

std::vector<SkpRow> chooseSkp(Reader& reader, const Wish& wish)
{
    std::vector<SkpRow> rows;
    for (const int tahun : wish.tahun ? std::vector<int>{*wish.tahun} : reader.lists().tahun()) {
        for (const SkpRow& row : reader.lists().skp(tahun)) {
            const bool isAsked = wish.pegawai.empty() || std::find(wish.pegawai.begin(), wish.pegawai.end(),
                                                             row.pegawai) != wish.pegawai.end();
            if (isAsked) {
                rows.push_back(row);
            }
        }
    }
    if (wish.revisi) {
        std::erase_if(rows, [&](const SkpRow& row) { return row.revisi != *wish.revisi; });
    } else if (!wish.allRevisions) {
        rows = onePerChain(rows);
    }
    return rows;
}

/// What went wrong on the way, for the exit status.
struct Troubles {
    std::vector<NotPrinted> papers;
    bool hasNoFolder = false; ///< there was something to print, and its folder can't be made
};

/// Where the documents go.
struct Target {
    TargetFolder& folder;
    PdfWorkers& workers;
};

/// The periods whose papers of the unit are asked for: those for which an evaluation was begun.
std::vector<SaringanEvaluasi> chooseUnitPapers(Reader& reader, const Wish& wish)
{
    std::vector<SaringanEvaluasi> all;
    const bool asked = wish.jenis.empty() || std::any_of(wish.jenis.begin(), wish.jenis.end(), isDokumenUnit);
    if (!asked || !wish.pegawai.empty() || wish.revisi) {
        return all;
    }
    for (const int tahun : wish.tahun ? std::vector<int>{*wish.tahun} : reader.lists().tahun()) {
        for (const Periode& periode : reader.lists().periodeDenganEvaluasi(tahun)) {
            if (!wish.periode || wish.periode == periode) {
                all.push_back({tahun, periode, {}});
            }
        }
    }
    return all;
}

/// Hands items to the workers; false: there is no folder for them.
bool put(std::vector<PrintItem> items, const Wish& wish, Target target, UniqueNames& names)
{
    if (!items.empty() && !target.folder.make()) {
        return false;
    }
    for (PrintItem& item : items) {
        item.fileName = names.claim(item.fileName);
        item.options.paper = wish.paper;
        target.workers.add(std::move(item));
    }
    return true;
}

/// The papers of the unit, period by period.
Result<Done, StorageError> feedPeriods(
    DataFile& file, const Wish& wish, Target target, QDate today, UniqueNames& names, Troubles& troubles)
{
    const auto chosen = file.read([&](Reader& reader) { return chooseUnitPapers(reader, wish); });
    if (!chosen) {
        return failure(chosen.error());
    }
    for (const SaringanEvaluasi& filter : *chosen) {
        auto read =
            file.read([&](Reader& reader) { return readUnitPrintItems(reader, filter, wish.jenis, today); });
        if (!read) {
            return failure(read.error());
        }
        if (!*read) {
            troubles.papers.push_back({words("Unit, tahun %1").arg(filter.tahun), read->error()});
        } else if (!put(std::move(**read), wish, target, names)) {
            troubles.hasNoFolder = true;
            break;
        }
    }
    return Done{};
}

/// Reads each SKP by itself: a window that has the file open can store between two of them, however long the
/// painting takes.
Result<Done, StorageError> feed(
    DataFile& file, const Wish& wish, Target target, Console& console, Troubles& troubles)
{
    const QDate today = console.clock.today();
    const auto chosen = file.read([&](Reader& reader) { return chooseSkp(reader, wish); });
    if (!chosen) {
        return failure(chosen.error());
    }
    Progress progress(console);
    UniqueNames names;
    for (std::size_t i = 0; i < chosen->size() && !target.workers.hasFailed(); ++i) {
        const SkpRow& row = chosen->at(i);
        auto read = file.read([&](Reader& reader) {
            return readPrintItems(reader, row.kunci, wish.jenis, today, wish.periode);
        });
        if (!read) {
            return failure(read.error());
        }
        if (!*read) {
            troubles.papers.push_back(
                {words("%1, SKP %2").arg(row.namaPegawai, QString::number(row.tahun)), read->error()});
            continue;
        }
        if (!put(std::move(**read), wish, target, names)) {
            troubles.hasNoFolder = true;
            break;
        }
        progress.show(i + 1, chosen->size());
    }
    if (troubles.hasNoFolder) {
        return Done{};
    }
    return feedPeriods(file, wish, target, today, names, troubles);
}

/// Whether the recap is printed of that year: always where it is asked for by name, else where there is data.
bool wantsRekap(Reader& reader, const Wish& wish, int tahun)
{
    const bool named =
        std::find(wish.jenis.begin(), wish.jenis.end(), JenisDokumen::Rekap) != wish.jenis.end();
    const bool all = wish.jenis.empty() && wish.pegawai.empty() && !wish.revisi && !wish.allRevisions;
    const bool hasData = wish.periode ? !reader.lists().rekapEvaluasi(tahun, *wish.periode).empty()
                                      : !reader.lists().rekapSkp(tahun).empty();
    return named || (all && hasData);
}

/// The papers of the unit, which belong to no SKP.
Result<Done, StorageError> feedUnit(
    DataFile& file, const Wish& wish, Target target, const QDate& today, Troubles& troubles)
{
    const auto years = file.read([&](Reader& reader) {
        std::vector<int> found = wish.tahun ? std::vector<int>{*wish.tahun} : reader.lists().tahun();
        std::erase_if(found, [&](int tahun) { return !wantsRekap(reader, wish, tahun); });
        return found;
    });
    if (!years) {
        return failure(years.error());
    }
    for (const int tahun : *years) {
        auto read = file.read([&](Reader& reader) {
            return readRekapItem(reader, tahun, wish.periode.value_or(Periode{}), today);
        });
        if (!read) {
            return failure(read.error());
        }
        if (!*read) {
            troubles.papers.push_back({words("Rekap unit, tahun %1").arg(tahun), read->error()});
        } else if (!target.folder.make()) {
            troubles.hasNoFolder = true;
        } else {
            (*read)->options.paper = wish.paper;
            target.workers.add(std::move(**read));
        }
    }
    return Done{};
}

QString nothingPrinted(const Wish& wish)
{
    const QString folder = QDir::toNativeSeparators(wish.folder);
    return wish.periode
               ? words("Tidak ada dokumen evaluasi untuk periode %1; tidak ada yang ditulis ke “%2”.")
                     .arg(kodePeriode(*wish.periode), folder)
               : words("Tidak ada dokumen yang cocok untuk dicetak; tidak ada yang ditulis ke “%1”.")
                     .arg(folder);
}

ExitCode verdict(
    Console& console, const PdfWorkers::Outcome& outcome, const Troubles& troubles, const Wish& wish)
{
    for (const NotPrinted& one : troubles.papers) {
        complain(console, text::line(one));
    }
    for (const QString& line : text::lines(outcome.failed)) {
        complain(console, line);
    }
    QStringList files = outcome.files;
    files.sort();
    for (const QString& file : files) {
        console.out << QDir::toNativeSeparators(file) << '\n';
    }
    if (troubles.hasNoFolder) {
        const QString folder = QDir::toNativeSeparators(wish.folder);
        complain(console, QFileInfo::exists(wish.folder)
                              ? words("“%1” bukan folder. Sebut folder lain sesudah --ke.").arg(folder)
                              : words("Folder “%1” tidak dapat dibuat: induknya bukan folder, hanya dapat "
                                      "dibaca, atau tempatnya penuh.")
                                    .arg(folder));
    }
    if (!outcome.failed.empty() || troubles.hasNoFolder) {
        return ExitCode::NotWritten;
    }
    if (!troubles.papers.empty()) {
        return ExitCode::UnusableInput;
    }
    if (files.isEmpty()) {
        complain(console, nothingPrinted(wish));
    }
    return ExitCode::Done;
}

ExitCode run(const Call& call, Console& console)
{
    Wish wish;
    if (const auto error = readWish(call, wish)) {
        return fail(console, *error, commandName());
    }
    const auto file = DataFile::open(call.operands.at(0), OpenMode::ReadOnly, console.clock, console.ids);
    if (!file) {
        return fail(console, file.error());
    }
    if (call.has("nomor")) {
        auto people = findPeople(console, *file.value(), call.values("nomor"));
        if (!people) {
            return ExitCode::WrongCall;
        }
        wish.pegawai = std::move(*people);
    }
    TargetFolder folder(wish.folder);
    PdfWorkers workers(wish.folder);
    Troubles troubles;
    auto read = feed(*file.value(), wish, {folder, workers}, console, troubles);
    if (read && !troubles.hasNoFolder) {
        read = feedUnit(*file.value(), wish, {folder, workers}, console.clock.today(), troubles);
    }
    const PdfWorkers::Outcome outcome = workers.finish();
    if (outcome.files.isEmpty()) {
        folder.removeMade();
    }
    if (!read) {
        return fail(console, read.error());
    }
    return verdict(console, outcome, troubles, wish);
}

} // namespace

Command printCommand()
{
    CommandSpec spec;
    spec.name = commandName();
    spec.operands = {QStringLiteral("BERKAS")};
    spec.options = {
        {QStringLiteral("ke"), Takes::OneValue, QStringLiteral("FOLDER"), words("tempat berkas PDF (wajib)")},
        {QStringLiteral("dokumen"), Takes::OneValue, QStringLiteral("J,…"),
            words("%1, angka-kredit (ketiganya) atau semua (bawaan); konseling, yang rahasia, hanya bila "
                  "disebut")
                .arg(kindNames())},
        {QStringLiteral("nomor"), Takes::Values, QStringLiteral("N"),
            words("hanya pegawai dengan nomor ini; dapat diulang")},
        {QStringLiteral("tahun"), Takes::OneValue, QStringLiteral("T"), words("hanya SKP tahun ini")},
        {QStringLiteral("periode"), Takes::OneValue, QStringLiteral("P"),
            words("hanya dokumen evaluasi periode ini: tw1–tw4, b01–b12, s1, s2, akhir")},
        {QStringLiteral("revisi"), Takes::OneValue, QStringLiteral("N|semua"),
            words("revisi ini, bukan yang berlaku: 1 SKP semula, 2 revisi ke-1, …")},
        {QStringLiteral("kertas"), Takes::OneValue, QStringLiteral("a4|f4"),
            words("ukuran kertas (bawaan a4)")},
    };
    spec.help = words("Menulis dokumen sebagai PDF, satu berkas tiap dokumen: TAHUN_NOMOR_JENIS.pdf. BERKAS "
                      "hanya dibaca: pencetakan dari sini tidak dicatat pada Riwayat.");
    return {spec, run};
}

} // namespace kinerja::cli
