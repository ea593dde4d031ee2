#include "core/documents/parts.h"
#include "core/documents/skpdocuments.h"

#include <algorithm>

namespace kinerja
{

namespace
{

using namespace parts;

constexpr int gapBetweenTables = 6;

Kata approachTitle(Pendekatan pendekatan)
{
    return pendekatan == Pendekatan::Kuantitatif ? Kata::JudulKuantitatif : Kata::JudulKualitatif;
}

Kata groupTitle(Kelompok kelompok) { return kelompok == Kelompok::Jpt ? Kata::BagiJpt : Kata::BagiJaJf; }

/// One form of the table of hasil kerja: its head and the rows of one RHK.
class HasilKerjaTable
{
public:
    HasilKerjaTable(const SkpPaper& paper, const Wording& wording) : m_skp(paper.skp), m_wording(wording) {}

    TableBlock make() const
    {
        TableBlock table = head();
        addSection(table, Kata::Utama, JenisHasilKerja::Utama);
        addSection(table, Kata::Tambahan, JenisHasilKerja::Tambahan);
        if (m_skp.isTidakAda(DaftarSkp::Tambahan)) {
            table.rows.push_back({{numberCell({}),
                spanning(cell(m_wording(Kata::TidakAda)), static_cast<int>(table.widths.size()) - 1, 1)}});
        }
        return table;
    }

private:
    bool isJpt() const { return m_skp.kelompok == Kelompok::Jpt; }
    bool isKuantitatif() const { return m_skp.pendekatan == Pendekatan::Kuantitatif; }

    TableBlock head() const
    {
        if (!isKuantitatif()) {
            return withTitle({{4, 96}, 1, Borders::All, {}, gapBetweenTables});
        }
        const std::vector<Kata> columns =
            isJpt() ? std::vector{Kata::No, Kata::RencanaHasilKerja, Kata::IndikatorKinerjaIndividu,
                          Kata::Target, Kata::Perspektif}
                    : std::vector{Kata::No, Kata::RhkPimpinan, Kata::RencanaHasilKerja, Kata::Aspek,
                          Kata::IndikatorKinerjaIndividu, Kata::Target};
        TableBlock table =
            withTitle({isJpt() ? std::vector{4, 34, 34, 13, 15} : std::vector{4, 24, 24, 10, 26, 12}, 3,
                Borders::All, {}, gapBetweenTables});
        Row names;
        Row numbers;
        for (const Kata column : columns) {
            names.cells.push_back(headerCell(m_wording(column)));
            Cell number = headerCell(QStringLiteral("(%1)").arg(names.cells.size()));
            number.content = {centred(plain(QStringLiteral("(%1)").arg(names.cells.size())))};
            numbers.cells.push_back(number);
        }
        table.rows.push_back(names);
        table.rows.push_back(numbers);
        return table;
    }

    TableBlock withTitle(TableBlock table) const
    {
        Cell title =
            spanning(headerCell(m_wording(Kata::HasilKerja)), static_cast<int>(table.widths.size()), 1);
        std::get<Paragraph>(title.content.front()).alignment = Alignment::Left;
        table.rows.push_back({{title}});
        return table;
    }

    void addSection(TableBlock& table, Kata name, JenisHasilKerja jenis) const
    {
        table.rows.push_back(sectionRow(m_wording(name), static_cast<int>(table.widths.size())));
        int number = 0;
        for (const HasilKerja& hasilKerja : m_skp.hasilKerja) {
            if (hasilKerja.jenis == jenis) {
                isKuantitatif() ? addKuantitatif(table, hasilKerja, ++number)
                                : addKualitatif(table, hasilKerja, ++number);
            }
        }
    }

    Paragraph rencana(const HasilKerja& hasilKerja, Kata penugasan) const
    {
        Paragraph paragraph = plain(hasilKerja.rencana);
        if (!hasilKerja.penugasanDari.trimmed().isEmpty()) {
            paragraph.runs.push_back(
                {QString(QLatin1Char(' ') % m_wording(penugasan, hasilKerja.penugasanDari))});
        }
        return paragraph;
    }

    void addKuantitatif(TableBlock& table, const HasilKerja& hasilKerja, int number) const
    {
        const int span = std::max(1, static_cast<int>(hasilKerja.indikator.size()));
        const Indikator none;
        for (int at = 0; at < span; ++at) {
            const Indikator& indikator =
                hasilKerja.indikator.empty() ? none : hasilKerja.indikator[static_cast<size_t>(at)];
            Row row;
            if (at == 0) {
                addLead(row, hasilKerja, number, span);
            }
            if (!isJpt()) {
                row.cells.push_back(cell(indikator.aspek ? wireName(*indikator.aspek) : QString()));
            }
            row.cells.push_back(cell(indikator.indikator));
            row.cells.push_back(cell(indikator.target));
            if (isJpt() && at == 0) {
                row.cells.push_back(spanning(
                    cell(hasilKerja.perspektif ? wireName(*hasilKerja.perspektif) : QString()), 1, span));
            }
            table.rows.push_back(row);
        }
    }

    void addLead(Row& row, const HasilKerja& hasilKerja, int number, int span) const
    {
        row.cells.push_back(spanning(numberCell(QString::number(number)), 1, span));
        if (!isJpt()) {
            row.cells.push_back(spanning(cell(orDash(hasilKerja.rhkPimpinan, m_wording)), 1, span));
        }
        row.cells.push_back(
            spanning(cell(std::vector<TextBlock>{rencana(hasilKerja, Kata::PenugasanDari)}), 1, span));
    }

    void addKualitatif(TableBlock& table, const HasilKerja& hasilKerja, int number) const
    {
        List indicators;
        for (const Indikator& indikator : hasilKerja.indikator) {
            indicators.items.push_back(plain(sentence(hasilKerja, indikator)));
        }
        Paragraph plan = rencana(hasilKerja, Kata::PenugasanDariKualitatif);
        plan.spaceAfter = 2;
        table.rows.push_back({{numberCell(QString::number(number)),
            cell(std::vector<TextBlock>{
                plan, plain(m_wording(isJpt() ? Kata::UkuranJpt : Kata::UkuranJaJf)), indicators})}});
    }

    /// The sentence holds the target; one that was typed apart follows it, a leader's perspektif too.
    QString sentence(const HasilKerja& hasilKerja, const Indikator& indikator) const
    {
        QString text = indikator.indikator;
        if (!indikator.target.trimmed().isEmpty()) {
            text += QStringLiteral(", ") + indikator.target;
        }
        if (isJpt() && hasilKerja.perspektif) {
            text += QStringLiteral(" (%1)").arg(wireName(*hasilKerja.perspektif));
        }
        return text;
    }

    const Skp& m_skp;
    const Wording& m_wording;
};

QString ekspektasiOn(const Skp& skp, NilaiBerakhlak nilai)
{
    const auto at = std::find_if(skp.perilakuKerja.begin(), skp.perilakuKerja.end(),
        [&](const PerilakuKerja& perilaku) { return perilaku.nilai == nilai; });
    return at == skp.perilakuKerja.end() ? QString() : at->ekspektasi;
}

TableBlock perilakuTable(const Skp& skp, const Wording& wording)
{
    TableBlock table{{4, 48, 48}, 1, Borders::All, {}, 0};
    Cell head = spanning(headerCell(wording(Kata::PerilakuKerja)), 3, 1);
    std::get<Paragraph>(head.content.front()).alignment = Alignment::Left;
    table.rows.push_back({{head}});
    int number = 0;
    for (const NilaiPerilaku& nilai : wording.berakhlak().nilai()) {
        table.rows.push_back({{spanning(numberCell(QString::number(++number)), 1, 2),
            spanning(cell(std::vector<TextBlock>{bold(nilai.nama)}), 2, 1)}});
        List guides;
        for (const QString& panduan : nilai.panduan) {
            guides.items.push_back(plain(panduan));
        }
        std::vector<TextBlock> expectation{plain(wording(Kata::EkspektasiKhusus))};
        if (const QString text = ekspektasiOn(skp, nilai.nilai); !text.trimmed().isEmpty()) {
            expectation.push_back(plain(text));
        }
        table.rows.push_back({{cell(std::vector<TextBlock>{guides}), cell(expectation)}});
    }
    return table;
}

} // namespace

DocumentModel makeSkpDocument(const SkpPaper& paper, const Wording& wording)
{
    DocumentModel document = bareDocument(paper, wording, Kata::JudulSkp);
    addTitle(document, paper, wording,
        {Kata::JudulSkp, approachTitle(paper.skp.pendekatan), groupTitle(paper.skp.kelompok)},
        {TabelFormulir::Formulir, TabelFormulir::Berakhlak});
    document.blocks.push_back(periodLine(paper, wording));
    document.blocks.push_back(identityTable(paper, wording));
    document.blocks.push_back(HasilKerjaTable(paper, wording).make());
    document.blocks.push_back(perilakuTable(paper.skp, wording));
    document.blocks.push_back(signatureBlock(paper, paper.tanggal, wording));
    return document;
}

} // namespace kinerja
