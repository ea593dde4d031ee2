#include "core/documents/evaluasidocuments.h"
#include "core/documents/parts.h"
#include "core/documents/tanggal.h"

#include <initializer_list>

namespace kinerja
{

namespace
{

using namespace parts;

constexpr int gapBelowBlocks = 8;
constexpr int lambangWidth = 50; // millimetres
constexpr int lambangHeight = 24;
constexpr int gapBelowLambang = 4;

/// The numbered blocks of the form, one below the other.
class NumberedBlocks
{
public:
    explicit NumberedBlocks(const Wording& wording) : m_wording(wording) {}

    void person(Kata name, const NamaTercetak& who)
    {
        begin(m_wording(name));
        const QString nomor = who.labelNomor.isEmpty() ? m_wording(Kata::Nip) : who.labelNomor;
        line(m_wording(Kata::Nama), who.nama);
        line(nomor, who.nomor);
        line(m_wording(Kata::PangkatGolRuang), who.pangkatGolongan);
        line(m_wording(Kata::Jabatan), who.jabatan);
        line(m_wording(Kata::UnitKerja), who.unitKerja);
        end();
    }
    void results(const QString& capaian, const QString& predikat)
    {
        begin(m_wording(Kata::EvaluasiKinerja));
        line(m_wording(Kata::CapaianOrganisasi), capaian);
        line(m_wording(Kata::PredikatKinerjaPegawai), predikat);
        end();
    }
    void text(Kata name, const QString& content)
    {
        begin(m_wording(name));
        m_rows.push_back({{spanning(cell(orDash(content, m_wording)), 2, 1)}});
        end();
    }
    TableBlock take() { return {{5, 33, 62}, 0, Borders::All, std::move(m_table), gapBelowBlocks}; }

private:
    void begin(const QString& name)
    {
        m_rows.clear();
        Cell heading{{bold(name)}, 2, 1, Tint::Header, VerticalPlace::Middle};
        m_rows.push_back({{heading}, true});
    }
    void line(const QString& label, const QString& content)
    {
        m_rows.push_back({{cell(label), cell(orDash(content, m_wording))}});
    }
    void end()
    {
        Cell number = spanning(numberCell(QString::number(++m_number)), 1, static_cast<int>(m_rows.size()));
        m_rows.front().cells.insert(m_rows.front().cells.begin(), number);
        m_table.insert(m_table.end(), m_rows.begin(), m_rows.end());
    }

    const Wording& m_wording;
    int m_number = 0;
    std::vector<Row> m_rows;
    std::vector<Row> m_table;
};

bool hasObjection(const Evaluasi& evaluasi) { return evaluasi.keberatan.tanggal.isValid(); }

/// The words of the decision, and what a changed result comes to.
QString keputusanOf(const EvaluasiPaper& paper, const Wording& wording)
{
    const QString words = paper.evaluasi.keberatan.keputusan;
    if (!paper.predikatPutusan) {
        return words;
    }
    QStringList lines{words};
    const auto line = [&](Kata name, const QString& value) {
        lines.append(wording(name) % QStringLiteral(": ") % value);
    };
    if (const auto rating = paper.evaluasi.keberatan.ratingHasilKerja) {
        line(Kata::RatingHasilKerja, kataRating(*rating, wording));
    }
    if (const auto rating = paper.evaluasi.keberatan.ratingPerilakuKerja) {
        line(Kata::RatingPerilakuKerja, kataRating(*rating, wording));
    }
    line(Kata::PredikatKinerjaPegawai, kataPredikat(*paper.predikatPutusan, wording));
    return lines.join(QLatin1Char('\n'));
}

/// When it came in, which the limit counts from, and its words.
QString keberatanOf(const Keberatan& keberatan, const Wording& wording)
{
    return QString(wording(Kata::KeberatanDiajukan, tanggalPanjang(keberatan.tanggal)) % QLatin1Char('\n') %
                   keberatan.isi);
}

TableBlock blocksOf(const EvaluasiPaper& paper, const Wording& wording)
{
    NumberedBlocks blocks(wording);
    blocks.person(Kata::PegawaiYangDinilai, paper.skp.pegawai);
    blocks.person(Kata::PejabatPenilaiKinerja, paper.skp.penilai);
    blocks.person(Kata::AtasanPejabatPenilai, paper.atasan);
    blocks.results(paper.capaian ? kataOrganisasi(*paper.capaian, wording) : wording(Kata::BelumDitetapkan),
        paper.predikat ? kataPredikat(*paper.predikat, wording) : QString());
    blocks.text(Kata::CatatanRekomendasi, paper.evaluasi.catatan);
    if (hasObjection(paper.evaluasi)) {
        blocks.text(Kata::Keberatan, keberatanOf(paper.evaluasi.keberatan, wording));
        blocks.text(Kata::PenjelasanKeberatan, paper.evaluasi.keberatan.penjelasan);
        blocks.text(Kata::KeputusanKeberatan, keputusanOf(paper, wording));
    }
    return blocks.take();
}

/// The penilai signs first, on the right; the pegawai writes the day on which they received it.
SignatureBlock bothSign(const EvaluasiPaper& paper, const Wording& wording)
{
    SignatureBlock block = signatureBlock(paper.skp, paper.skp.tanggal, wording);
    block.left->above.insert(block.left->above.begin(), placeAndDay(paper.skp, {}, wording));
    return block;
}

SignatureBlock atasanSigns(const EvaluasiPaper& paper, const Wording& wording)
{
    SignatureBlock block;
    block.right = signer(PeranTandaTangan::Atasan, wording(Kata::TtdAtasan), paper.atasan, wording);
    block.right->above.insert(
        block.right->above.begin(), placeAndDay(paper.skp, paper.evaluasi.keberatan.tanggalPutusan, wording));
    return block;
}

} // namespace

DocumentModel makeDokumenEvaluasiDocument(const EvaluasiPaper& paper, const Wording& wording)
{
    SkpPaper head = paper.skp;
    head.skp.jenisRevisi.reset();
    DocumentModel document = bareDocument(head, wording, Kata::JudulDokumenEvaluasi);
    if (!paper.lambang.isEmpty()) {
        document.blocks.push_back(
            Image{paper.lambang, lambangWidth, lambangHeight, Alignment::Center, gapBelowLambang});
    }
    addKop(document, paper.kop);
    addTitle(document, head, wording,
        QStringList{wording(Kata::JudulDokumenEvaluasi),
            wording(Kata::PeriodeEvaluasi, periodeTercetak(paper.evaluasi.periode, wording))},
        {TabelFormulir::Formulir});
    document.blocks.push_back(periodLine(head, wording));
    document.blocks.push_back(blocksOf(paper, wording));
    document.blocks.push_back(bothSign(paper, wording));
    if (hasObjection(paper.evaluasi)) {
        document.blocks.push_back(atasanSigns(paper, wording));
    }
    return document;
}

} // namespace kinerja
