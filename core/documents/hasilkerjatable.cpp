#include "core/documents/hasilkerjatable.h"

#include "core/documents/parts.h"
#include "core/documents/skppaper.h"

#include <algorithm>

namespace kinerja
{

namespace
{

using namespace parts;

constexpr int gapBetweenTables = 6;

/// Each feedback begins with its giver.
std::vector<TextBlock> feedbackOf(const std::vector<UmpanBalik>& given, const Wording& wording)
{
    std::vector<TextBlock> lines;
    for (const UmpanBalik& one : given) {
        if (!one.isi.trimmed().isEmpty()) {
            lines.push_back(plain(wording(Kata::UmpanBalikDari, wireName(one.dari), one.isi)));
        }
    }
    if (lines.empty()) {
        lines.push_back(plain({}));
    }
    return lines;
}

const RealisasiIndikator* findRealisasi(
    const Evaluasi& evaluasi, const HasilKerja& hasilKerja, const Indikator& indikator)
{
    const QString key = hasilKerja.kunci.text() % QLatin1Char('/') % indikator.kunci.text();
    const auto at = std::find_if(evaluasi.realisasi.begin(), evaluasi.realisasi.end(),
        [&](const RealisasiIndikator& one) { return one.indikator == key; });
    return at == evaluasi.realisasi.end() ? nullptr : &*at;
}

/// One form of the table: its head and the rows of one RHK.
class HasilKerjaTable
{
public:
    HasilKerjaTable(const Skp& skp, const Wording& wording, const Evaluasi* evaluasi)
        : m_skp(skp), m_wording(wording), m_evaluasi(evaluasi)
    {
    }

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
            return kualitatifHead();
        }
        std::vector<Kata> columns = isJpt()
                                        ? std::vector{Kata::No, Kata::RencanaHasilKerja,
                                              Kata::IndikatorKinerjaIndividu, Kata::Target, Kata::Perspektif}
                                        : std::vector{Kata::No, Kata::RhkPimpinan, Kata::RencanaHasilKerja,
                                              Kata::Aspek, Kata::IndikatorKinerjaIndividu, Kata::Target};
        if (m_evaluasi != nullptr) {
            columns.insert(columns.end(), {Kata::Realisasi, Kata::UmpanBalik});
        }
        TableBlock table = withTitle({widths(), 3, Borders::All, {}, gapBetweenTables});
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

    std::vector<int> widths() const
    {
        if (m_evaluasi == nullptr) {
            return isJpt() ? std::vector{4, 34, 34, 13, 15} : std::vector{4, 24, 24, 10, 26, 12};
        }
        return isJpt() ? std::vector{4, 19, 18, 10, 14, 16, 19} : std::vector{4, 15, 14, 9, 15, 9, 16, 18};
    }

    TableBlock kualitatifHead() const
    {
        if (m_evaluasi == nullptr) {
            return withTitle({{4, 96}, 1, Borders::All, {}, gapBetweenTables});
        }
        TableBlock table{{4, 48, 22, 26}, 1, Borders::All, {}, gapBetweenTables};
        table.rows.push_back({{spanning(headerCell(m_wording(Kata::HasilKerja)), 2, 1),
            headerCell(m_wording(Kata::Realisasi)), headerCell(m_wording(Kata::UmpanBalik))}});
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
            addReached(row, hasilKerja, indikator);
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

    void addReached(Row& row, const HasilKerja& hasilKerja, const Indikator& indikator) const
    {
        if (m_evaluasi == nullptr) {
            return;
        }
        const RealisasiIndikator* reached = findRealisasi(*m_evaluasi, hasilKerja, indikator);
        const RealisasiIndikator& shown = reached != nullptr ? *reached : RealisasiIndikator{};
        row.cells.push_back(cell(realisasiTercetak(shown, m_wording)));
        row.cells.push_back(cell(feedbackOf(shown.umpanBalik, m_wording)));
    }

    void addKualitatif(TableBlock& table, const HasilKerja& hasilKerja, int number) const
    {
        List indicators;
        for (const Indikator& indikator : hasilKerja.indikator) {
            indicators.items.push_back(plain(sentence(hasilKerja, indikator)));
        }
        Paragraph plan = rencana(hasilKerja, Kata::PenugasanDariKualitatif);
        plan.spaceAfter = 2;
        Row row{{numberCell(QString::number(number)),
            cell(std::vector<TextBlock>{
                plan, plain(m_wording(isJpt() ? Kata::UkuranJpt : Kata::UkuranJaJf)), indicators})}};
        addReachedTogether(row, hasilKerja);
        table.rows.push_back(row);
    }

    /// The kualitatif form has one cell for all IKI of an RHK; their order is that of the sentences.
    void addReachedTogether(Row& row, const HasilKerja& hasilKerja) const
    {
        if (m_evaluasi == nullptr) {
            return;
        }
        List reached;
        std::vector<UmpanBalik> feedback;
        for (const Indikator& indikator : hasilKerja.indikator) {
            if (const RealisasiIndikator* one = findRealisasi(*m_evaluasi, hasilKerja, indikator)) {
                const QString text = realisasiTercetak(*one, m_wording);
                if (!text.trimmed().isEmpty()) {
                    reached.items.push_back(plain(text));
                }
                feedback.insert(feedback.end(), one->umpanBalik.begin(), one->umpanBalik.end());
            }
        }
        const bool bulleted = reached.items.size() > 1;
        row.cells.push_back(bulleted ? cell(std::vector<TextBlock>{reached})
                                     : cell(std::vector<TextBlock>{
                                           reached.items.empty() ? plain({}) : reached.items.front()}));
        row.cells.push_back(cell(feedbackOf(feedback, m_wording)));
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
    const Evaluasi* m_evaluasi;
};

QString ekspektasiOn(const Skp& skp, NilaiBerakhlak nilai)
{
    const auto at = std::find_if(skp.perilakuKerja.begin(), skp.perilakuKerja.end(),
        [&](const PerilakuKerja& perilaku) { return perilaku.nilai == nilai; });
    return at == skp.perilakuKerja.end() ? QString() : at->ekspektasi;
}

std::vector<UmpanBalik> feedbackOn(const Evaluasi& evaluasi, NilaiBerakhlak nilai)
{
    std::vector<UmpanBalik> all;
    for (const UmpanBalikPerilaku& one : evaluasi.umpanBalikPerilaku) {
        if (one.nilai == nilai) {
            all.insert(all.end(), one.umpanBalik.begin(), one.umpanBalik.end());
        }
    }
    return all;
}

TableBlock perilakuHead(const Wording& wording, const Evaluasi* evaluasi)
{
    TableBlock table{
        evaluasi != nullptr ? std::vector{4, 34, 34, 28} : std::vector{4, 48, 48}, 1, Borders::All, {}, 0};
    Cell head = spanning(headerCell(wording(Kata::PerilakuKerja)), 3, 1);
    std::get<Paragraph>(head.content.front()).alignment = Alignment::Left;
    table.rows.push_back({{head}});
    if (evaluasi != nullptr) {
        table.rows.back().cells.push_back(headerCell(wording(Kata::UmpanBalik)));
    }
    return table;
}

} // namespace

Kata approachTitle(Pendekatan pendekatan)
{
    return pendekatan == Pendekatan::Kuantitatif ? Kata::JudulKuantitatif : Kata::JudulKualitatif;
}

Kata groupTitle(Kelompok kelompok) { return kelompok == Kelompok::Jpt ? Kata::BagiJpt : Kata::BagiJaJf; }

TableBlock hasilKerjaTable(const Skp& skp, const Wording& wording, const Evaluasi* evaluasi)
{
    return HasilKerjaTable(skp, wording, evaluasi).make();
}

TableBlock perilakuTable(const Skp& skp, const Wording& wording, const Evaluasi* evaluasi)
{
    TableBlock table = perilakuHead(wording, evaluasi);
    int number = 0;
    for (const NilaiPerilaku& nilai : wording.berakhlak().nilai()) {
        Row name{{spanning(numberCell(QString::number(++number)), 1, 2),
            spanning(cell(std::vector<TextBlock>{bold(nilai.nama)}), 2, 1)}};
        if (evaluasi != nullptr) {
            name.cells.push_back(
                spanning(cell(feedbackOf(feedbackOn(*evaluasi, nilai.nilai), wording)), 1, 2));
        }
        table.rows.push_back(name);
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

QString realisasiTercetak(const RealisasiIndikator& realisasi, const Wording& wording)
{
    const bool isWritten = !realisasi.realisasi.trimmed().isEmpty();
    switch (realisasi.keadaan.value_or(KeadaanRealisasi::Ada)) {
    case KeadaanRealisasi::Ada: return realisasi.realisasi;
    case KeadaanRealisasi::BelumAda:
        if (isWritten) {
            return realisasi.realisasi;
        }
        return realisasi.alasan.trimmed().isEmpty()
                   ? wording(Kata::RealisasiBelumAda)
                   : wording(Kata::RealisasiBelumAdaKarena, realisasi.alasan);
    case KeadaanRealisasi::BelumJatuhTempo:
        return isWritten ? realisasi.realisasi : wording(Kata::RealisasiBelumJatuhTempo);
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace kinerja
