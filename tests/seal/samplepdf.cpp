#include "tests/seal/samplepdf.h"

#include "core/seal/incrementalupdate.h"

#include <QStringBuilder>

namespace kinerja::tests
{

PdfParts PdfParts::form()
{
    PdfParts parts;
    parts.set(bagian::katalog, "<< /Type /Catalog /Pages 2 0 R /AcroForm 10 0 R >>");
    parts.set(bagian::daftarHalaman, "<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>");
    parts.set(bagian::halaman1, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R "
                                "/Resources << /Font << /F1 7 0 R >> >> >>");
    parts.set(bagian::halaman2, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 6 0 R "
                                "/Resources << /Font << /F1 7 0 R >> >> /Annots [8 0 R 9 0 R] >>");
    parts.set(bagian::isi1, stream("BT /F1 12 Tf 72 770 Td (Sasaran Kinerja Pegawai) Tj ET\n"
                                   "BT /F1 12 Tf 72 740 Td (Rating: Di atas ekspektasi) Tj ET"));
    parts.set(bagian::isi2, stream("BT /F1 12 Tf 72 770 Td (Predikat: Sangat Baik) Tj ET\n"
                                   "BT /F1 12 Tf 72 100 Td (Siti Rahayu) Tj ET\n"
                                   "BT /F1 12 Tf 320 100 Td (Budi Santoso) Tj ET"));
    parts.set(bagian::huruf, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
    parts.set(bagian::ttdPegawai, "<< /Type /Annot /Subtype /Widget /FT /Sig /T (ttd-pegawai) /F 132 "
                                  "/Rect [72 115 250 175] /P 4 0 R >>");
    parts.set(bagian::ttdPenilai, "<< /Type /Annot /Subtype /Widget /FT /Sig /T (ttd-penilai) /F 132 "
                                  "/Rect [320 115 500 175] /P 4 0 R >>");
    parts.set(bagian::formulir, "<< /Fields [8 0 R 9 0 R] /SigFlags 3 >>");
    parts.set(bagian::info, "<< /Title (SKP Siti Rahayu) >>");
    return parts;
}

QByteArray PdfParts::stream(const QByteArray& content)
{
    return "<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content + "\nendstream";
}

QByteArray PdfParts::file() const
{
    QByteArray bytes = "%PDF-1.4\n%\xE2\xE3\xCF\xD3\n";
    QByteArray table = "0000000000 65535 f \n";
    for (const auto& [object, content] : m_objects) {
        table += QByteArray::number(bytes.size()).rightJustified(10, '0') + " 00000 n \n";
        bytes += QByteArray::number(object) + " 0 obj\n" + content + "\nendobj\n";
    }
    const QByteArray size = QByteArray::number(static_cast<int>(m_objects.size()) + 1);
    const QByteArray place = QByteArray::number(bytes.size());
    return bytes + "xref\n0 " + size + '\n' + table + "trailer\n<< /Root 1 0 R /Info 11 0 R /ID [<" +
           QByteArray(32, 'a') + "> <" + QByteArray(32, 'a') + ">] /Size " + size + " >>\nstartxref\n" +
           place + "\n%%EOF\n";
}

QByteArray PdfParts::appendedTo(const QByteArray& file) const
{
    seal::IncrementalUpdate update(file);
    for (const auto& [object, content] : m_objects) {
        update.add(object, 0, content);
    }
    const qsizetype at = file.lastIndexOf("startxref") + 9;
    const qsizetype previous = file.mid(at, file.lastIndexOf("%%EOF") - at).trimmed().toLongLong();
    return update.finish("/Root 1 0 R /Info 11 0 R", 100, previous);
}

} // namespace kinerja::tests
