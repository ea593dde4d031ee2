#include "core/usecases/pelaksanaan/pastedcatatan.h"

#include "core/common/tanggal.h"
#include "core/domain/pelaksanaan/ketikan.h"
#include "core/domain/target.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace kinerja
{

namespace
{

struct Judul {
    KolomCatatan arti;
    const char* kata; ///< a heading that begins so
};

/// Longer ones before those that they begin with.
constexpr std::array headings{Judul{KolomCatatan::Tanggal, "tanggal"}, Judul{KolomCatatan::Tanggal, "tgl"},
    Judul{KolomCatatan::Tanggal, "hari"}, Judul{KolomCatatan::Rhk, "rhk"},
    Judul{KolomCatatan::Rhk, "rencana hasil kerja"}, Judul{KolomCatatan::Iki, "iki"},
    Judul{KolomCatatan::Iki, "indikator"}, Judul{KolomCatatan::Mulai, "mulai"},
    Judul{KolomCatatan::Mulai, "jam mulai"}, Judul{KolomCatatan::Mulai, "dari"},
    Judul{KolomCatatan::Selesai, "selesai"}, Judul{KolomCatatan::Selesai, "jam selesai"},
    Judul{KolomCatatan::Selesai, "sampai"}, Judul{KolomCatatan::Kegiatan, "kegiatan"},
    Judul{KolomCatatan::Kegiatan, "uraian"}, Judul{KolomCatatan::Kegiatan, "aktivitas"},
    Judul{KolomCatatan::Kegiatan, "pekerjaan"}, Judul{KolomCatatan::Realisasi, "realisasi"},
    Judul{KolomCatatan::Realisasi, "hasil"}, Judul{KolomCatatan::Realisasi, "jumlah"},
    Judul{KolomCatatan::Realisasi, "volume"}, Judul{KolomCatatan::Satuan, "satuan"}};

constexpr std::array gridOrder{KolomCatatan::Tanggal, KolomCatatan::Rhk, KolomCatatan::Iki,
    KolomCatatan::Mulai, KolomCatatan::Selesai, KolomCatatan::Kegiatan, KolomCatatan::Realisasi,
    KolomCatatan::Satuan};

KolomCatatan meaningOf(const QString& heading)
{
    const auto at = std::find_if(headings.begin(), headings.end(),
        [&](const Judul& one) { return heading.startsWith(QLatin1String(one.kata), Qt::CaseInsensitive); });
    return at == headings.end() ? KolomCatatan::Abaikan : at->arti;
}

/// A heading names several columns and none of its cells is what they name.
std::vector<KolomCatatan> headingOf(const CellTable& table)
{
    std::vector<KolomCatatan> found;
    std::set<KolomCatatan> named;
    for (qsizetype column = 0; column < table.columnCount(); ++column) {
        const KolomCatatan meaning = meaningOf(table.cell(0, column).simplified());
        const bool isFirst = meaning != KolomCatatan::Abaikan && named.insert(meaning).second;
        found.push_back(isFirst ? meaning : KolomCatatan::Abaikan);
    }
    constexpr size_t enough = 2;
    return named.size() >= enough && table.rows.size() > 1 ? found : std::vector<KolomCatatan>{};
}

bool isTime(const QString& text)
{
    static const QRegularExpression time(QStringLiteral("^[0-9]{1,2}[.:][0-9]{2}$"));
    return time.match(text).hasMatch();
}

/// Whether all cells of the column that hold something are of the kind, and there is one.
template <class Fits> bool holdsOnly(const CellTable& table, qsizetype column, Fits&& fits)
{
    bool any = false;
    for (size_t row = 0; row < table.rows.size(); ++row) {
        const QString cell = table.cell(row, column);
        if (!cell.isEmpty() && !fits(cell)) {
            return false;
        }
        any = any || !cell.isEmpty();
    }
    return any;
}

qsizetype lettersOf(const CellTable& table, qsizetype column)
{
    qsizetype letters = 0;
    for (size_t row = 0; row < table.rows.size(); ++row) {
        letters += table.cell(row, column).size();
    }
    return letters;
}

/// Reads what the columns are from what stands in them.
class Guess
{
public:
    Guess(const CellTable& table, const std::vector<PilihanRhk>& rhk, QDate today)
        : m_table(table), m_rhk(rhk), m_today(today),
          m_kolom(static_cast<size_t>(table.columnCount()), KolomCatatan::Abaikan)
    {
    }

    std::vector<KolomCatatan> columns()
    {
        take(KolomCatatan::Tanggal, [&](const QString& cell) { return isDay(cell); });
        take(KolomCatatan::Mulai, isTime);
        take(KolomCatatan::Selesai, isTime);
        take(KolomCatatan::Rhk, [&](const QString& cell) { return isRhk(cell); });
        take(KolomCatatan::Realisasi, [](const QString& cell) { return parseTarget(cell).hasValue(); });
        takeLongest(KolomCatatan::Kegiatan);
        takeBehind(KolomCatatan::Satuan, KolomCatatan::Realisasi);
        return m_kolom;
    }

private:
    /// Short days too, but no "3" or "8.10", which may be anything.
    bool isDay(const QString& cell) const
    {
        return parseTanggal(cell, m_today).isValid() ||
               (cell.contains(QLatin1Char('/')) &&
                   tanggalDiketik(cell, {}, m_today.year(), m_today).isValid());
    }
    /// A bare number may be anything; the number of the form, or its text, is an RHK.
    bool isRhk(const QString& cell) const
    {
        bool isNumber = false;
        cell.toInt(&isNumber);
        return !isNumber && rhkDimaksud(m_rhk, cell) != nullptr;
    }
    bool isFree(size_t column) const { return m_kolom[column] == KolomCatatan::Abaikan; }
    template <class Fits> void take(KolomCatatan meaning, Fits&& fits)
    {
        for (size_t column = 0; column < m_kolom.size(); ++column) {
            if (isFree(column) && holdsOnly(m_table, static_cast<qsizetype>(column), fits)) {
                m_kolom[column] = meaning;
                return;
            }
        }
    }
    void takeLongest(KolomCatatan meaning)
    {
        size_t longest = m_kolom.size();
        qsizetype most = 0;
        for (size_t column = 0; column < m_kolom.size(); ++column) {
            const qsizetype letters = lettersOf(m_table, static_cast<qsizetype>(column));
            if (isFree(column) && letters > most) {
                most = letters;
                longest = column;
            }
        }
        if (longest < m_kolom.size()) {
            m_kolom[longest] = meaning;
        }
    }
    void takeBehind(KolomCatatan meaning, KolomCatatan before)
    {
        const auto at = std::find(m_kolom.begin(), m_kolom.end(), before);
        if (at != m_kolom.end() && std::next(at) != m_kolom.end() &&
            *std::next(at) == KolomCatatan::Abaikan) {
            *std::next(at) = meaning;
        }
    }

    const CellTable& m_table;
    const std::vector<PilihanRhk>& m_rhk;
    QDate m_today;
    std::vector<KolomCatatan> m_kolom;
};

/// Makes the notes row by row.
class NoteMaker
{
public:
    NoteMaker(const std::vector<PilihanRhk>& rhk, const BawaanCatatan& bawaan, QDate today)
        : m_rhk(rhk), m_above(bawaan), m_today(today)
    {
    }

    void add(const CellTable& table, size_t row, const std::vector<KolomCatatan>& kolom)
    {
        m_note = {};
        m_note.tanggal = m_above.tanggal;
        m_note.rhk = m_above.rhk;
        m_unread.clear();
        QString iki;
        qsizetype ikiColumn = 0;
        for (size_t column = 0; column < kolom.size(); ++column) {
            const auto at = static_cast<qsizetype>(column);
            const QString cell = table.cell(row, at);
            if (kolom[column] == KolomCatatan::Iki) {
                iki = cell; // of the RHK, which may stand behind it
                ikiColumn = at;
            } else if (!cell.isEmpty()) {
                take(kolom[column], at, cell);
            }
        }
        takeIki(ikiColumn, iki);
        m_above.tanggal = m_note.tanggal;
        m_above.rhk = m_note.rhk;
        finish(row);
    }

    CatatanTertempel made() { return std::move(m_made); }

private:
    void take(KolomCatatan meaning, qsizetype column, const QString& cell)
    {
        switch (meaning) {
        case KolomCatatan::Abaikan: ++m_made.diabaikan; break;
        case KolomCatatan::Iki: break;
        case KolomCatatan::Tanggal:
            if (const QDate day = tanggalDiketik(cell, m_above.tanggal, tahun(), m_today); day.isValid()) {
                m_note.tanggal = day;
            } else {
                unread(meaning, column, cell);
            }
            break;
        case KolomCatatan::Rhk:
            if (const PilihanRhk* meant = rhkDimaksud(m_rhk, cell)) {
                m_note.rhk = meant->kunci;
            } else {
                m_note.rhk = {};
                unread(meaning, column, cell);
            }
            break;
        case KolomCatatan::Mulai: m_note.mulai = rapikanJam(cell); break;
        case KolomCatatan::Selesai: m_note.selesai = rapikanJam(cell); break;
        case KolomCatatan::Kegiatan: m_note.kegiatan = cell; break;
        case KolomCatatan::Realisasi: m_note.realisasi = cell; break;
        case KolomCatatan::Satuan: m_note.satuan = cell; break;
        }
    }
    int tahun() const { return m_above.tahun == 0 ? m_today.year() : m_above.tahun; }
    void takeIki(qsizetype column, const QString& cell)
    {
        const PilihanRhk* rhk = findRhk(m_rhk, m_note.rhk);
        if (rhk != nullptr && cell.isEmpty() && rhk->iki.size() == 1) {
            m_note.indikator = rhk->iki.front().kunci;
        } else if (!cell.isEmpty()) {
            const PilihanIki* meant = rhk == nullptr ? nullptr : ikiDimaksud(*rhk, cell);
            if (meant != nullptr) {
                m_note.indikator = meant->kunci;
            } else {
                unread(KolomCatatan::Iki, column, cell);
            }
        }
    }
    void unread(KolomCatatan meaning, qsizetype column, const QString& cell)
    {
        m_unread.push_back({0, column, meaning, cell});
    }
    /// A note that says nothing is none; what was not understood stands in its words.
    void finish(size_t row)
    {
        const bool says = !m_note.kegiatan.isEmpty() || !m_note.realisasi.isEmpty() || !m_unread.empty();
        if (!says) {
            return;
        }
        QStringList words;
        for (SelCatatan& cell : m_unread) {
            words.append(QStringLiteral("(%1)").arg(cell.isi));
            cell.baris = m_made.catatan.size();
            m_made.sisa.push_back(cell);
        }
        if (!m_note.kegiatan.isEmpty()) {
            words.prepend(m_note.kegiatan);
        }
        m_note.kegiatan = words.join(QLatin1Char(' '));
        m_made.catatan.push_back(m_note);
        m_made.baris.push_back(row);
    }

    const std::vector<PilihanRhk>& m_rhk;
    BawaanCatatan m_above;
    QDate m_today;
    CatatanKinerja m_note;
    std::vector<SelCatatan> m_unread;
    CatatanTertempel m_made;
};

} // namespace

int CatatanTertempel::tanpaRhk() const
{
    return static_cast<int>(std::count_if(
        catatan.begin(), catatan.end(), [](const CatatanKinerja& one) { return one.rhk.isEmpty(); }));
}

int CatatanTertempel::sisaDari(KolomCatatan arti) const
{
    return static_cast<int>(
        std::count_if(sisa.begin(), sisa.end(), [&](const SelCatatan& cell) { return cell.arti == arti; }));
}

KolomCatatanDugaan dugaKolomCatatan(const CellTable& table, const std::vector<PilihanRhk>& rhk, QDate today)
{
    if (auto named = headingOf(table); !named.empty()) {
        return {std::move(named), true};
    }
    const auto columns = static_cast<size_t>(table.columnCount());
    if (columns >= gridOrder.size()) {
        KolomCatatanDugaan inOrder;
        inOrder.kolom.assign(gridOrder.begin(), gridOrder.end());
        inOrder.kolom.resize(columns, KolomCatatan::Abaikan);
        return inOrder;
    }
    return {Guess(table, rhk, today).columns(), false};
}

CatatanTertempel readPastedCatatan(const CellTable& table, const KolomCatatanDugaan& kolom,
    const std::vector<PilihanRhk>& rhk, const BawaanCatatan& bawaan, QDate today)
{
    NoteMaker maker(rhk, bawaan, today);
    for (size_t row = kolom.adaJudul ? 1 : 0; row < table.rows.size(); ++row) {
        maker.add(table, row, kolom.kolom);
    }
    return maker.made();
}

} // namespace kinerja
