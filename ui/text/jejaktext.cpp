#include "ui/text/jejaktext.h"

#include "core/domain/beku/isian.h"
#include "ui/text/datetext.h"
#include "ui/text/evaluasiacttext.h"
#include "ui/text/papertext.h"
#include "ui/text/tr.h"
#include "ui/text/workflowtext.h"

namespace kinerja::text
{

QString label(TindakanSkp tindakan)
{
    switch (tindakan) {
    case TindakanSkp::DialogDicatat: return tr("Dialog kinerja dicatat");
    case TindakanSkp::DialogDiubah: return tr("Catatan dialog kinerja diubah");
    case TindakanSkp::DialogDihapus: return tr("Catatan dialog kinerja dihapus");
    case TindakanSkp::DialogDiurungkan: return tr("Pencatatan dialog kinerja diurungkan");
    case TindakanSkp::Dicetak: return tr("Dicetak", "TindakanSkp");
    case TindakanSkp::AlasanTerlambat: return tr("Alasan keterlambatan dicatat");
    case TindakanSkp::DieksporTandaTangan: return tr("Diekspor untuk ditandatangani secara elektronik");
    case TindakanSkp::SalinanResmiDisimpan:
        return tr("PDF bertanda tangan elektronik disimpan sebagai salinan resmi");
    case TindakanSkp::SalinanDisimpan:
        return tr("PDF bertanda tangan elektronik disimpan sebagai salinan saja");
    case TindakanSkp::TemuanDiterima: return tr("Perubahan dari luar program diterima");
    case TindakanSkp::NaskahDipulihkan: return tr("Isi dipulihkan dari naskah beku");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(TindakanPegawai tindakan)
{
    switch (tindakan) {
    case TindakanPegawai::Hapus: return tr("Pegawai dihapus");
    case TindakanPegawai::Keluar: return tr("Pegawai ditandai keluar");
    case TindakanPegawai::Pulihkan: return tr("Pegawai dipulihkan dari Sampah");
    }
    Q_UNREACHABLE();
    return {};
}

QString tindakan(const QString& word)
{
    if (const auto step = fromWireName<PeristiwaSkp>(word)) {
        return label(*step);
    }
    if (const auto evaluation = fromWireName<PeristiwaEvaluasi>(word)) {
        return label(*evaluation);
    }
    if (const auto other = fromWireName<TindakanSkp>(word)) {
        return label(*other);
    }
    if (const auto person = fromWireName<TindakanPegawai>(word)) {
        return label(*person);
    }
    return word == QLatin1String("impor") ? tr("Paket diimpor") : word;
}

QString tindakan(const QString& word, const QStringList& dokumen)
{
    if (dokumen.isEmpty()) {
        return tindakan(word);
    }
    QStringList papers;
    for (const QString& jenis : dokumen) {
        const auto known = parseKataKertas(jenis);
        papers.append(known ? label(*known) : jenis);
    }
    //: %1: what was done, as "printed"; %2: names of papers
    return tr("%1: %2", "tindakan dan dokumennya").arg(tindakan(word), papers.join(QStringLiteral(", ")));
}

QString kalimatJejak(const Finding& finding)
{
    const QString what = tindakan(finding.nilai.teks);
    const QString when = tanggal(finding.nilai.tanggal);
    const auto* mata = std::get_if<MataRantai>(&finding.nilai.detail);
    const bool ofFile = mata != nullptr && *mata == MataRantai::Asal;
    if (finding.id == FindingId::JejakTerputus) {
        //: %1: an act, as "SKP submitted"; %2: a day
        return ofFile ? tr("Jejak berkas ini terputus: catatan sebelum “%1” (%2) tidak ada.").arg(what, when)
                      : tr("Jejak terputus: catatan sebelum “%1” (%2) tidak ada.").arg(what, when);
    }
    if (finding.id == FindingId::JejakBercabang) {
        //: %1: an act, as "SKP submitted"; %2: a day
        return ofFile
                   ? tr("Salinan berkas ini dikerjakan di tempat lain: “%1” (%2) dicatat di sana, sedangkan "
                        "di sini ada tindakan lain.")
                         .arg(what, when)
                   : tr("Jejak bercabang: “%1” (%2) dicatat tanpa mengetahui tindakan lain sesudah catatan "
                        "yang sama.")
                         .arg(what, when);
    }
    if (finding.id == FindingId::JejakTertukar) {
        //: %1: an act, as "SKP submitted"; %2: a day
        return tr("Urutan jejak ditukar di luar program: “%1” (%2) mendahului catatan yang diikutinya.")
            .arg(what, when);
    }
    if (finding.id == FindingId::JejakHilang) {
        //: %1: an act, as "SKP submitted"; %2: a day
        return tr("Catatan jejak yang terakhir, “%1” (%2), tidak ada lagi: dihapus di luar program.")
            .arg(what, when);
    }
    //: %1: an act, as "SKP submitted"; %2: a day
    return tr("Catatan jejak “%1” (%2) tidak cocok lagi dengan sidiknya: isinya diubah di luar program.")
        .arg(what, when);
}

QString kalimatCuplikan(const QString& jenis, QDate sejak)
{
    if (jenis == jenisIsian) {
        return tr("Data yang dibekukan bersama naskah tidak cocok lagi dengan sidiknya.");
    }
    const auto known = fromWireName<JenisDokumen>(jenis);
    const QString paper = known ? label(*known) : jenis;
    if (sejak.isValid()) {
        //: %1: a paper, %2: a day
        return jenis.isEmpty()
                   ? tr("Naskah terkunci ini bukan yang dicatat pada jejak ketika dikunci pada %1.")
                         .arg(tanggal(sejak))
                   : tr("Naskah terkunci “%1” tidak cocok lagi dengan sidiknya sejak dikunci pada %2.")
                         .arg(paper, tanggal(sejak));
    }
    return jenis.isEmpty() ? tr("Naskah terkunci ini bukan yang dicatat pada jejak ketika dikunci.")
                           : tr("Naskah terkunci “%1” tidak cocok lagi dengan sidiknya.").arg(paper);
}

} // namespace kinerja::text
