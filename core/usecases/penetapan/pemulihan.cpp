#include "core/usecases/penetapan/pemulihan.h"

#include "core/documents/katakertas.h"
#include "core/domain/beku/keadaan.h"
#include "core/domain/pegawai/identitas.h"
#include "core/usecases/file/checkkeutuhan.h"
#include "core/usecases/papers/filesignedpdf.h"

#include <algorithm>

namespace kinerja
{

namespace
{

bool isLayout(const QString& bagian) { return bagian.endsWith(QLatin1String("tata_letak")); }

/// A property of KeadaanTercatat whose word the log holds, not its hash alone.
bool isInWords(const QString& bagian)
{
    static const QStringList words{QStringLiteral("status"), QStringLiteral("selesai"),
        QStringLiteral("alasan_tutup"), QStringLiteral("diterima")};
    return words.contains(bagian) || isLayout(bagian);
}

/// Signatures that no act has recorded are taken out.
void dropUnrecorded(std::vector<TandaTangan>& signatures, const QString& bagian)
{
    const auto peran = peranOfKeadaan(bagian);
    const auto last = std::find_if(
        signatures.rbegin(), signatures.rend(), [&](const TandaTangan& one) { return one.peran == peran; });
    if (last != signatures.rend()) {
        signatures.erase(std::next(last).base());
    }
}

void restoreLayout(Cuplikan& cuplikan, const PerubahanBeku& beda)
{
    const QStringList layouts = beda.dulu.split(QLatin1Char(','));
    for (size_t at = 0; at < cuplikan.dokumen.size(); ++at) {
        bool isNumber = false;
        const int layout = layouts.value(static_cast<qsizetype>(at)).toInt(&isNumber);
        cuplikan.dokumen.at(at).layout = isNumber ? std::optional(layout) : std::nullopt;
    }
}

Identitas identitasOf(const NamaTercetak& printed)
{
    for (const auto& [jenis, word] : EnumNames<JenisIdentitas>::table) {
        if (!printed.nomor.isEmpty() && labelNomor(jenis) == printed.labelNomor) {
            return {jenis, cleanNomor(printed.nomor)};
        }
    }
    return {JenisIdentitas::Tanpa, {}};
}

} // namespace

bool isRestorable(const Finding& finding)
{
    const auto* beda = std::get_if<PerubahanBeku>(&finding.nilai.detail);
    switch (finding.id) {
    case FindingId::IsiBekuBerubah:
    case FindingId::TandaTanganTanpaCatatan:
    case FindingId::SalinanTanpaCatatan:
    case FindingId::NilaiTakDikenal:
    case FindingId::JejakHilang: return true;
    case FindingId::TandaTanganHilang:
    case FindingId::TandaTanganBerubah:
    case FindingId::SalinanHilang:
    case FindingId::SkpHilang:
    case FindingId::PegawaiHilang: return beda != nullptr && beda->dapatDipulihkan;
    case FindingId::KeadaanBerubah:
        return beda != nullptr && (isInWords(beda->bagian) || beda->dapatDipulihkan);
    default: return false;
    }
}

Pemulihan::Pemulihan(Transaction& transaction, Skp skp)
    : m_transaction(transaction), m_dikenal(kunciDikenal(transaction)), m_skp(std::move(skp)),
      m_evaluasi(transaction.load<DaftarEvaluasi>(m_skp.kunci.text()).value_or(DaftarEvaluasi{}).evaluasi)
{
}

void Pemulihan::restore(const std::vector<Finding>& findings)
{
    for (const Finding& finding : findings) {
        const auto* beda = std::get_if<PerubahanBeku>(&finding.nilai.detail);
        if (beda != nullptr && isRestorable(finding)) {
            restoreOne(finding, *beda);
        }
    }
    m_transaction.save(m_skp);
    m_transaction.save(m_skp.kunci.text(), DaftarEvaluasi{m_evaluasi});
}

void Pemulihan::restoreOne(const Finding& finding, const PerubahanBeku& beda)
{
    const Sasaran evaluasi = evaluasiOf(finding);
    if (finding.nilai.periode && evaluasi == nullptr) {
        return;
    }
    if (finding.id == FindingId::IsiBekuBerubah) {
        restoreFrozen(evaluasi, finding);
    } else if (finding.id == FindingId::PegawaiHilang) {
        restorePerson(beda);
    } else if (finding.id == FindingId::TandaTanganTanpaCatatan) {
        dropUnrecorded(signaturesOf(evaluasi, beda.bagian), beda.bagian);
    } else if (!salinanOfKeadaan(beda.bagian).isEmpty()) {
        restoreCopy(evaluasi, beda);
    } else if (peranOfKeadaan(beda.bagian)) {
        restoreSignature(evaluasi, beda);
    } else if (evaluasi != nullptr) {
        restoreWord(*evaluasi, beda);
    } else {
        restoreWord(beda);
    }
}

Pemulihan::Sasaran Pemulihan::evaluasiOf(const Finding& finding)
{
    const auto at = std::find_if(m_evaluasi.begin(), m_evaluasi.end(),
        [&](const Evaluasi& one) { return finding.nilai.periode == one.periode; });
    return at == m_evaluasi.end() ? nullptr : &*at;
}

std::vector<TandaTangan>& Pemulihan::signaturesOf(Sasaran evaluasi, const QString& bagian)
{
    if (evaluasi == nullptr) {
        return m_skp.tandaTangan;
    }
    return bagian.startsWith(QLatin1String("keberatan/")) ? evaluasi->keberatan.tandaTangan
                                                          : evaluasi->tandaTangan;
}

void Pemulihan::restoreFrozen(Sasaran evaluasi, const Finding& finding)
{
    if (evaluasi == nullptr) {
        if (const DokumenBeku* frozen = findIsian(m_skp.cuplikan)) {
            m_skp = restoreIsian(*frozen, m_skp, m_dikenal).value_or(m_skp);
        }
        return;
    }
    Keberatan& keberatan = evaluasi->keberatan;
    const bool ofObjection = finding.nilai.teks.startsWith(QLatin1String("keberatan-"));
    const DokumenBeku* frozen = findIsian(ofObjection ? keberatan.cuplikan : evaluasi->cuplikan);
    if (frozen != nullptr && ofObjection) {
        keberatan = restoreIsian(*frozen, keberatan).value_or(keberatan);
    } else if (frozen != nullptr) {
        *evaluasi = restoreIsian(*frozen, *evaluasi, m_dikenal).value_or(*evaluasi);
    }
}

void Pemulihan::restoreSignature(Sasaran evaluasi, const PerubahanBeku& beda)
{
    std::vector<TandaTangan>& signatures = signaturesOf(evaluasi, beda.bagian);
    const TandaTangan& then = *beda.tandaTanganDulu;
    const auto at = std::find_if(signatures.begin(), signatures.end(),
        [&](const TandaTangan& one) { return one.peran == then.peran; });
    if (at != signatures.end()) {
        *at = then;
    } else {
        // The pegawai signs first.
        signatures.insert(
            then.peran == PeranTandaTangan::Pegawai ? signatures.begin() : signatures.end(), then);
    }
}

void Pemulihan::restoreCopy(Sasaran evaluasi, const PerubahanBeku& beda)
{
    const QString sha256 = salinanOfKeadaan(beda.bagian);
    std::vector<Berkas>& copies = evaluasi == nullptr ? m_skp.berkasResmi : evaluasi->berkasResmi;
    std::erase_if(copies, [&](const Berkas& one) { return one.sha256 == sha256; });
    if (beda.dulu.isEmpty()) {
        return; // no act has filed it
    }
    const auto filed = gatherLog(m_transaction, m_skp.kunci).salinan(beda.bagian);
    const auto paper = parseKataKertas(filed ? filed->kertas : QString()).value_or(KataKertas{});
    NaskahRow naskah;
    naskah.skp = m_skp.kunci;
    naskah.jenis = wireName(paper.jenis);
    naskah.periode = paper.periode;
    copies.push_back({namaBerkasResmi(m_transaction, naskah), sha256, m_transaction.berkas().size(sha256)});
}

void Pemulihan::restorePerson(const PerubahanBeku& beda)
{
    const bool isPegawai = beda.bagian == QLatin1String("pegawai");
    const bool isPenilai = beda.bagian == QLatin1String("penilai");
    const Cuplikan& frozen = m_skp.cuplikan;
    const NamaTercetak& printed =
        isPegawai ? frozen.pegawai : (isPenilai ? frozen.penilai : frozen.atasanPenilai);
    Pegawai person;
    person.kunci = isPegawai ? m_skp.pegawai : (isPenilai ? m_skp.penilai : m_skp.atasanPenilai);
    person.nama = printed.nama;
    person.identitas = identitasOf(printed);
    person.jabatan = printed.jabatan;
    person.unitKerja = printed.unitKerja;
    person.instansi = printed.instansi;
    m_transaction.save(person);
}

void Pemulihan::restoreWord(const PerubahanBeku& beda)
{
    if (beda.bagian == QLatin1String("status")) {
        m_skp.status = fromWireName<StatusSkp>(beda.dulu).value_or(m_skp.status);
    } else if (beda.bagian == QLatin1String("selesai")) {
        m_skp.selesai = QDate::fromString(beda.dulu, Qt::ISODate);
    } else if (beda.bagian == QLatin1String("alasan_tutup")) {
        m_skp.alasanTutup = fromWireName<AlasanTutup>(beda.dulu);
    } else if (isLayout(beda.bagian)) {
        restoreLayout(m_skp.cuplikan, beda);
    }
}

void Pemulihan::restoreWord(Evaluasi& evaluasi, const PerubahanBeku& beda)
{
    if (beda.bagian == QLatin1String("status")) {
        evaluasi.status = fromWireName<StatusEvaluasi>(beda.dulu).value_or(evaluasi.status);
    } else if (beda.bagian == QLatin1String("diterima")) {
        evaluasi.diterima = QDate::fromString(beda.dulu, Qt::ISODate);
    } else if (isLayout(beda.bagian)) {
        restoreLayout(beda.bagian.startsWith(QLatin1String("keberatan/")) ? evaluasi.keberatan.cuplikan
                                                                          : evaluasi.cuplikan,
            beda);
    }
}

} // namespace kinerja
