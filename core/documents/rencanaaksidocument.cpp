#include "core/documents/parts.h"
#include "core/documents/skpdocuments.h"
#include "core/domain/pelaksanaan/rencanaskp.h"

#include <QLocale>

#include <algorithm>

namespace kinerja
{

namespace
{

using namespace parts;

constexpr int gapBelowPlan = 6;

bool isFilled(const QString& text) { return !text.trimmed().isEmpty(); }

/// What the columns of the periods are called, in order.
QStringList periodNames(JenisPeriode periode, const Wording& wording)
{
    static constexpr std::array roman{"I", "II", "III", "IV"};
    QStringList names;
    for (int number = 1; number <= jumlahPeriode(periode); ++number) {
        const auto numeral = [&] { return QString::fromLatin1(roman.at(static_cast<size_t>(number) - 1)); };
        switch (periode) {
        case JenisPeriode::Bulanan:
            names += QLocale(QLocale::Indonesian, QLocale::Indonesia)
                         .toString(QDate(2000, number, 1), u"MMM")
                         .toUpper();
            break;
        case JenisPeriode::Triwulanan: names += wording(Kata::TriwulanKe, numeral()); break;
        case JenisPeriode::Semesteran: names += wording(Kata::SemesterKe, numeral()); break;
        case JenisPeriode::Akhir: names += wording(Kata::SatuTahun); break;
        }
    }
    return names;
}

/// Shares what is left of the page evenly over the periods.
std::vector<int> withPeriods(std::vector<int> before, int room, int periods, std::vector<int> after)
{
    for (int at = 0; at < periods; ++at) {
        before.push_back(room * (at + 1) / periods - room * at / periods);
    }
    before.insert(before.end(), after.begin(), after.end());
    return before;
}

/// The tables of a plan, by the periods that it is written in.
class PlanTables
{
public:
    PlanTables(const SkpPaper& paper, const Wording& wording)
        : m_skp(paper.skp), m_wording(wording),
          m_periode(periodeRencana(rencanaOf(paper.skp), paper.unit.periodeEvaluasi)),
          m_names(periodNames(m_periode, wording))
    {
    }

    Orientation orientation() const
    {
        return m_periode == JenisPeriode::Bulanan ? Orientation::Landscape : Orientation::Portrait;
    }

    TableBlock actions() const
    {
        const bool wide = m_periode == JenisPeriode::Bulanan;
        TableBlock table{wide ? withPeriods({3, 13, 15, 10}, 48, periods(), {11})
                              : withPeriods({4, 16, 16, 13}, 36, periods(), {15}),
            2, Borders::All, {}, gapBelowPlan};
        addHead(
            table, {Kata::No, Kata::RencanaHasilKerja, Kata::RencanaAksi, Kata::Output}, {Kata::Keterangan});
        addSection(table, Kata::Utama, JenisHasilKerja::Utama);
        addSection(table, Kata::Tambahan, JenisHasilKerja::Tambahan);
        return table;
    }

    bool hasIndicators() const
    {
        return std::any_of(m_skp.hasilKerja.begin(), m_skp.hasilKerja.end(), [](const HasilKerja& rhk) {
            return std::any_of(rhk.indikator.begin(), rhk.indikator.end(), isPlanned);
        });
    }

    TableBlock indicators() const
    {
        TableBlock table{withPeriods({4, 32, 16}, 48, periods(), {}), 2, Borders::All, {}, gapBelowPlan};
        addHead(table, {Kata::No, Kata::IndikatorKinerjaIndividu, Kata::TargetSetahun}, {});
        int number = 0;
        for (const HasilKerja& rhk : m_skp.hasilKerja) {
            for (const Indikator& iki : rhk.indikator) {
                if (isPlanned(iki)) {
                    Row row{{numberCell(QString::number(++number)), cell(iki.indikator), cell(iki.target)}};
                    addTargets(row, iki.targetPeriode);
                    table.rows.push_back(row);
                }
            }
        }
        return table;
    }

private:
    static bool isPlanned(const Indikator& iki)
    {
        return std::any_of(iki.targetPeriode.begin(), iki.targetPeriode.end(), isFilled);
    }
    int periods() const { return static_cast<int>(m_names.size()); }

    void addHead(TableBlock& table, const std::vector<Kata>& before, const std::vector<Kata>& after) const
    {
        Row names;
        for (const Kata one : before) {
            names.cells.push_back(spanning(headerCell(m_wording(one)), 1, 2));
        }
        names.cells.push_back(spanning(headerCell(m_wording(Kata::Target)), periods(), 1));
        for (const Kata one : after) {
            names.cells.push_back(spanning(headerCell(m_wording(one)), 1, 2));
        }
        table.rows.push_back(names);
        table.rows.push_back(headerRow(m_names));
    }

    void addTargets(Row& row, const QStringList& targets) const
    {
        for (int at = 0; at < periods(); ++at) {
            Paragraph target = centred(plain(targets.value(at)));
            target.size = TextSize::Small; // "12 Kegiatan" in a column of its own for each period
            row.cells.push_back(cell(std::vector<TextBlock>{target}));
        }
    }

    void addSection(TableBlock& table, Kata name, JenisHasilKerja jenis) const
    {
        const auto columns = static_cast<int>(table.widths.size());
        int number = 0;
        for (const HasilKerja& rhk : m_skp.hasilKerja) {
            if (rhk.jenis == jenis) {
                if (number == 0) {
                    table.rows.push_back(sectionRow(m_wording(name), columns));
                }
                addRhk(table, rhk, ++number);
            }
        }
    }

    void addRhk(TableBlock& table, const HasilKerja& rhk, int number) const
    {
        std::vector<RencanaAksi> said;
        std::copy_if(rhk.rencanaAksi.begin(), rhk.rencanaAksi.end(), std::back_inserter(said),
            [](const RencanaAksi& one) { return isFilled(one.aksi) || isFilled(one.output); });
        if (said.empty()) {
            said.push_back({m_wording(Kata::Kosong), {}, {}, {}, {}, {}}); // what is missing is seen
        }
        for (size_t at = 0; at < said.size(); ++at) {
            Row row;
            if (at == 0) {
                const auto rows = static_cast<int>(said.size());
                row.cells.push_back(spanning(numberCell(QString::number(number)), 1, rows));
                row.cells.push_back(spanning(cell(rhk.rencana), 1, rows));
            }
            row.cells.push_back(cell(said[at].aksi));
            row.cells.push_back(cell(said[at].output));
            addTargets(row, said[at].target);
            row.cells.push_back(cell(said[at].keterangan));
            table.rows.push_back(row);
        }
    }

    const Skp& m_skp;
    const Wording& m_wording;
    JenisPeriode m_periode;
    QStringList m_names;
};

} // namespace

DocumentModel makeRencanaAksiDocument(const SkpPaper& paper, const Wording& wording)
{
    const PlanTables tables(paper, wording);
    DocumentModel document = bareDocument(paper, wording, Kata::JudulRencanaAksi);
    document.orientation = tables.orientation();
    document.blocks.push_back(title(wording(Kata::JudulRencanaAksi)));
    document.blocks.push_back(unofficialNote(wording));
    document.blocks.push_back(periodLine(paper, wording));
    document.blocks.push_back(identityTable(paper, wording));
    document.blocks.push_back(tables.actions());
    if (tables.hasIndicators()) {
        document.blocks.push_back(tables.indicators());
    }
    document.blocks.push_back(signatureBlock(paper, paper.tanggal, wording));
    return document;
}

} // namespace kinerja
