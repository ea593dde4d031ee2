#include "core/usecases/penyusunan/pastedhasilkerja.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace kinerja
{

namespace
{

enum class Kolom { Nomor, RhkPimpinan, Rhk, Aspek, Iki, Target, Perspektif, TidakDikenal };
using Sebab = SelTersisa::Sebab;

template <NamedEnum E> std::optional<E> wordOf(const QString& text)
{
    for (const auto& [value, name] : EnumNames<E>::table) {
        if (samaTeks(text, QString::fromLatin1(name))) {
            return value;
        }
    }
    return std::nullopt;
}

std::optional<Kolom> headingOf(const QString& text)
{
    static const std::vector<std::pair<Kolom, QStringList>> known{
        {Kolom::Nomor, {QStringLiteral("no"), QStringLiteral("no."), QStringLiteral("nomor")}},
        {Kolom::RhkPimpinan, {QStringLiteral("rhk pimpinan"), QStringLiteral("rencana hasil kerja pimpinan"),
                                 QStringLiteral("rhk pimpinan yang diintervensi"),
                                 QStringLiteral("rencana hasil kerja pimpinan yang diintervensi"),
                                 QStringLiteral("rencana hasil kerja atasan yang diintervensi")}},
        {Kolom::Rhk,
            {QStringLiteral("rhk"), QStringLiteral("rencana hasil kerja"), QStringLiteral("hasil kerja")}},
        {Kolom::Aspek, {QStringLiteral("aspek")}},
        {Kolom::Iki, {QStringLiteral("iki"), QStringLiteral("indikator"), QStringLiteral("indikator kinerja"),
                         QStringLiteral("indikator kinerja individu")}},
        {Kolom::Target, {QStringLiteral("target")}}, {Kolom::Perspektif, {QStringLiteral("perspektif")}}};
    for (const auto& [kolom, words] : known) {
        if (words.contains(text.simplified(), Qt::CaseInsensitive)) {
            return kolom;
        }
    }
    return std::nullopt;
}

/// "A. UTAMA" or "Tambahan", alone in its row.
std::optional<JenisHasilKerja> sectionOf(const QStringList& row)
{
    QStringList filled = row;
    filled.removeAll(QString());
    static const QRegularExpression letter(QStringLiteral("^[A-Ba-b]\\s*[.)]\\s*"));
    return filled.size() == 1 ? wordOf<JenisHasilKerja>(filled.front().remove(letter)) : std::nullopt;
}

/// The row that names the columns; a form's title ("HASIL KERJA") may stand above it.
std::optional<size_t> headingRow(const CellTable& table)
{
    for (size_t row = 0; row < table.rows.size(); ++row) {
        QStringList filled = table.rows[row];
        filled.removeAll(QString());
        const auto known = std::count_if(
            filled.begin(), filled.end(), [](const QString& cell) { return headingOf(cell).has_value(); });
        if (known > 1 || (known == 1 && table.columnCount() == 1)) {
            return row;
        }
        if (known < filled.size()) {
            break;
        }
    }
    return std::nullopt;
}

/// The row of column numbers that the forms have below their heading.
bool numbersColumns(const QStringList& row)
{
    static const QRegularExpression number(QStringLiteral("^\\(\\d+\\)$"));
    return row.size() > 1 && std::all_of(row.begin(), row.end(), [](const QString& cell) {
        return cell.isEmpty() || number.match(cell).hasMatch();
    });
}

/// A first column that counts its rows and says nothing else.
bool isNumbered(const CellTable& table)
{
    static const QRegularExpression number(QStringLiteral("^\\d{1,3}[.)]?$"));
    bool any = false;
    for (const QStringList& row : table.rows) {
        const QString first = row.value(0);
        if (sectionOf(row) || first.isEmpty()) {
            continue;
        }
        if (!number.match(first).hasMatch()) {
            return false;
        }
        any = true;
    }
    return any && table.columnCount() > 1;
}

/// The column in which words of aspek stand.
qsizetype aspekColumn(const CellTable& table)
{
    for (qsizetype column = 0; column < table.columnCount(); ++column) {
        for (size_t row = 0; row < table.rows.size(); ++row) {
            if (wordOf<Aspek>(table.cell(row, column))) {
                return column;
            }
        }
    }
    return -1;
}

std::vector<Kolom> withoutHeading(const CellTable& table, Kelompok kelompok, Pendekatan pendekatan)
{
    using K = Kolom;
    const bool numbered = isNumbered(table);
    std::vector<K> columns = numbered ? std::vector{K::Nomor} : std::vector<K>{};
    const qsizetype first = numbered ? 1 : 0;
    const qsizetype count = table.columnCount() - first;
    const bool hasAspek = kelompok == Kelompok::JaJf && pendekatan == Pendekatan::Kuantitatif;
    qsizetype aspek = aspekColumn(table) - first;
    if (aspek < 0 && hasAspek && count >= 4) {
        aspek = count == 4 ? 1 : 2; // where the words are, though none of them is known
    }
    for (qsizetype more = 2; more < aspek; ++more) {
        columns.push_back(K::TidakDikenal);
    }
    if (aspek > 1) {
        columns.push_back(K::RhkPimpinan);
    }
    if (aspek != 0) {
        columns.push_back(K::Rhk);
    }
    if (aspek >= 0) {
        columns.push_back(K::Aspek);
    }
    columns.insert(columns.end(), {K::Iki, K::Target});
    if (kelompok == Kelompok::Jpt) {
        columns.push_back(K::Perspektif);
    }
    return columns;
}

/// Walks the rows and builds what they say.
class HasilKerjaRowReader
{
public:
    HasilKerjaRowReader(const CellTable& table, Kelompok kelompok, Pendekatan pendekatan, SkpKeys& keys)
        : m_table(table), m_keys(keys), m_isJpt(kelompok == Kelompok::Jpt),
          m_usesAspek(!m_isJpt && pendekatan == Pendekatan::Kuantitatif)
    {
        const std::optional<size_t> heading = headingRow(table);
        if (!heading) {
            m_columns = withoutHeading(table, kelompok, pendekatan);
            return;
        }
        m_first = *heading + 1;
        for (const QString& cell : table.rows[*heading]) {
            m_columns.push_back(headingOf(cell).value_or(Kolom::TidakDikenal));
        }
    }

    HasilKerjaTertempel read()
    {
        for (size_t row = m_first; row < m_table.rows.size(); ++row) {
            const QStringList& cells = m_table.rows[row];
            if (const auto section = sectionOf(cells)) {
                m_jenis = *section;
            } else if (!numbersColumns(cells)) {
                readRow(row);
            }
        }
        return std::move(m_found);
    }

private:
    QString cell(size_t row, Kolom kolom) const
    {
        const auto at = std::find(m_columns.begin(), m_columns.end(), kolom);
        const QString text = at == m_columns.end() ? QString() : m_table.cell(row, at - m_columns.begin());
        return text == QLatin1String("-") ? QString() : text; // the forms' sign for what is not there
    }

    void leave(Sebab sebab, size_t row, const QString& isi)
    {
        if (!isi.isEmpty()) {
            m_found.sisa.push_back({sebab, row + 1, isi});
        }
    }

    void readRow(size_t row)
    {
        const QString rencana = cell(row, Kolom::Rhk);
        const bool goesOn = !m_found.hasilKerja.empty() &&
                            samaTeks(rencana, m_found.hasilKerja.back().rencana) && hasIki(row);
        if (!rencana.isEmpty() && !goesOn) {
            beginRhk(rencana);
        }
        readOfRhk(row, goesOn);
        readIki(row);
        for (qsizetype column = 0; column < m_table.rows[row].size(); ++column) {
            const bool known = column < static_cast<qsizetype>(m_columns.size()) &&
                               m_columns[static_cast<size_t>(column)] != Kolom::TidakDikenal;
            leave(Sebab::KolomTidakDikenal, row, known ? QString() : m_table.cell(row, column));
        }
    }

    void beginRhk(const QString& rencana)
    {
        HasilKerja made;
        made.kunci = m_keys.nextHasilKerja();
        made.jenis = m_jenis;
        made.klasifikasi = Klasifikasi::Organisasi;
        made.rencana = rencana;
        m_found.hasilKerja.push_back(std::move(made));
    }

    /// What stands in the row of the RHK itself; spreadsheets repeat it beside each IKI, or merge the cells.
    void readOfRhk(size_t row, bool goesOn)
    {
        const QString leader = cell(row, Kolom::RhkPimpinan);
        const QString perspektif = cell(row, Kolom::Perspektif);
        if (m_found.hasilKerja.empty()) {
            leave(Sebab::TanpaRhk, row, leader);
            leave(Sebab::TanpaRhk, row, perspektif);
            return;
        }
        HasilKerja& rhk = m_found.hasilKerja.back();
        const bool isNew = !goesOn && !cell(row, Kolom::Rhk).isEmpty();
        if (isNew || rhk.rhkPimpinan.isEmpty()) {
            rhk.rhkPimpinan = leader;
        } else if (!samaTeks(leader, rhk.rhkPimpinan)) {
            leave(Sebab::TanpaRhk, row, leader);
        }
        const auto word = wordOf<Perspektif>(perspektif);
        if (!word || !m_isJpt) {
            leave(Sebab::PerspektifTidakDikenal, row, perspektif);
        } else if (isNew || !rhk.perspektif) {
            rhk.perspektif = word;
        } else if (word != rhk.perspektif) {
            leave(Sebab::TanpaRhk, row, perspektif);
        }
    }

    bool hasIki(size_t row) const
    {
        return !cell(row, Kolom::Iki).isEmpty() || !cell(row, Kolom::Target).isEmpty() ||
               !cell(row, Kolom::Aspek).isEmpty();
    }

    void readIki(size_t row)
    {
        if (!hasIki(row)) {
            return;
        }
        Indikator made;
        made.kunci = m_keys.nextIndikator();
        made.indikator = cell(row, Kolom::Iki);
        made.target = cell(row, Kolom::Target);
        const QString aspek = cell(row, Kolom::Aspek);
        if (m_usesAspek) {
            made.aspek = wordOf<Aspek>(aspek);
        }
        if (!made.aspek) {
            leave(m_usesAspek ? Sebab::AspekTidakDikenal : Sebab::AspekTidakDipakai, row, aspek);
        }
        auto& to = m_found.hasilKerja.empty() ? m_found.lanjutan : m_found.hasilKerja.back().indikator;
        to.push_back(std::move(made));
    }

    const CellTable& m_table;
    SkpKeys& m_keys;
    bool m_isJpt;
    bool m_usesAspek;
    size_t m_first = 0; ///< below the heading
    std::vector<Kolom> m_columns;
    JenisHasilKerja m_jenis = JenisHasilKerja::Utama;
    HasilKerjaTertempel m_found;
};

} // namespace

size_t HasilKerjaTertempel::jumlahIki() const
{
    return std::accumulate(hasilKerja.begin(), hasilKerja.end(), lanjutan.size(),
        [](size_t sum, const HasilKerja& rhk) { return sum + rhk.indikator.size(); });
}

HasilKerjaTertempel readPastedHasilKerja(
    const CellTable& table, Kelompok kelompok, Pendekatan pendekatan, SkpKeys& keys)
{
    return table.rows.empty() ? HasilKerjaTertempel{}
                              : HasilKerjaRowReader(table, kelompok, pendekatan, keys).read();
}

ButirTertempel readPastedButir(const CellTable& table)
{
    ButirTertempel found;
    const qsizetype first = isNumbered(table) ? 1 : 0;
    for (size_t row = 0; row < table.rows.size(); ++row) {
        const QString isi = table.cell(row, first);
        if (!isi.isEmpty()) {
            found.butir.push_back({isi, table.cell(row, first + 1)});
        }
        for (qsizetype column = first + (isi.isEmpty() ? 1 : 2); column < table.rows[row].size(); ++column) {
            if (const QString rest = table.cell(row, column); !rest.isEmpty()) {
                found.sisa.push_back({Sebab::KolomTidakDikenal, row + 1, rest});
            }
        }
    }
    return found;
}

} // namespace kinerja
