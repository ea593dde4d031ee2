#include "core/usecases/penetapan/decidetemuan.h"

#include "core/checks/bekuchecks.h"
#include "core/documents/katakertas.h"
#include "core/domain/beku/isian.h"
#include "core/domain/skp/catatanstatus.h"
#include "core/usecases/file/checkkeutuhan.h"
#include "core/usecases/penetapan/jejakskp.h"

#include <algorithm>

namespace kinerja
{

namespace
{

using Decision = Result<TemuanDiputus, ActError>;

QStringList sidikOf(const std::vector<Finding>& findings)
{
    QStringList all;
    for (const Finding& one : findings) {
        all.append(one.nilai.sidik);
    }
    all.sort();
    return all;
}

/// A property of KeadaanTercatat whose word the log holds, not its hash alone.
bool isInWords(const QString& bagian)
{
    static const QStringList words{QStringLiteral("status"), QStringLiteral("selesai"),
        QStringLiteral("alasan_tutup"), QStringLiteral("diterima")};
    return words.contains(bagian);
}

/// Signatures that no act has recorded are taken out; those that have gone can't be made again.
void dropUnrecorded(std::vector<TandaTangan>& signatures, const QString& bagian)
{
    const auto peran = peranOfKeadaan(bagian);
    const auto last = std::find_if(
        signatures.rbegin(), signatures.rend(), [&](const TandaTangan& one) { return one.peran == peran; });
    if (last != signatures.rend()) {
        signatures.erase(std::next(last).base());
    }
}

/// Puts one SKP with its evaluations back, finding by finding.
class Pemulihan
{
public:
    Pemulihan(Transaction& transaction, Skp skp)
        : m_transaction(transaction), m_dikenal(kunciDikenal(transaction)), m_skp(std::move(skp)),
          m_evaluasi(transaction.load<DaftarEvaluasi>(m_skp.kunci.text()).value_or(DaftarEvaluasi{}).evaluasi)
    {
    }

    void restore(const std::vector<Finding>& findings)
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

private:
    void restoreOne(const Finding& finding, const PerubahanBeku& beda)
    {
        Evaluasi* evaluasi = evaluasiOf(finding);
        if (finding.nilai.periode && evaluasi == nullptr) {
            return;
        }
        if (finding.id == FindingId::IsiBekuBerubah) {
            evaluasi != nullptr ? restoreIsi(*evaluasi, finding) : restoreIsi();
        } else if (finding.id == FindingId::TandaTanganTanpaCatatan) {
            const bool ofObjection = beda.bagian.startsWith(QLatin1String("keberatan/"));
            dropUnrecorded(evaluasi == nullptr ? m_skp.tandaTangan
                           : ofObjection       ? evaluasi->keberatan.tandaTangan
                                               : evaluasi->tandaTangan,
                beda.bagian);
        } else {
            evaluasi != nullptr ? restoreWord(*evaluasi, beda) : restoreWord(beda);
        }
    }
    Evaluasi* evaluasiOf(const Finding& finding)
    {
        const auto at = std::find_if(m_evaluasi.begin(), m_evaluasi.end(),
            [&](const Evaluasi& one) { return finding.nilai.periode == one.periode; });
        return at == m_evaluasi.end() ? nullptr : &*at;
    }
    void restoreIsi()
    {
        if (const DokumenBeku* frozen = findIsian(m_skp.cuplikan)) {
            m_skp = restoreIsian(*frozen, m_skp, m_dikenal).value_or(m_skp);
        }
    }
    void restoreIsi(Evaluasi& evaluasi, const Finding& finding)
    {
        Keberatan& keberatan = evaluasi.keberatan;
        const bool ofObjection = finding.nilai.teks.startsWith(QLatin1String("keberatan-"));
        const DokumenBeku* frozen = findIsian(ofObjection ? keberatan.cuplikan : evaluasi.cuplikan);
        if (frozen != nullptr && ofObjection) {
            keberatan = restoreIsian(*frozen, keberatan).value_or(keberatan);
        } else if (frozen != nullptr) {
            evaluasi = restoreIsian(*frozen, evaluasi, m_dikenal).value_or(evaluasi);
        }
    }
    void restoreWord(const PerubahanBeku& beda)
    {
        if (beda.bagian == QLatin1String("status")) {
            m_skp.status = fromWireName<StatusSkp>(beda.dulu).value_or(m_skp.status);
        } else if (beda.bagian == QLatin1String("selesai")) {
            m_skp.selesai = QDate::fromString(beda.dulu, Qt::ISODate);
        } else if (beda.bagian == QLatin1String("alasan_tutup")) {
            m_skp.alasanTutup = fromWireName<AlasanTutup>(beda.dulu);
        }
    }
    static void restoreWord(Evaluasi& evaluasi, const PerubahanBeku& beda)
    {
        if (beda.bagian == QLatin1String("status")) {
            evaluasi.status = fromWireName<StatusEvaluasi>(beda.dulu).value_or(evaluasi.status);
        } else if (beda.bagian == QLatin1String("diterima")) {
            evaluasi.diterima = QDate::fromString(beda.dulu, Qt::ISODate);
        }
    }

    Transaction& m_transaction;
    KunciDikenal m_dikenal;
    Skp m_skp;
    std::vector<Evaluasi> m_evaluasi;
};

Decision restoreAll(
    Session& session, Transaction& transaction, const Skp& skp, const std::vector<Finding>& before)
{
    Pemulihan(transaction, skp).restore(before);
    std::vector<Finding> left = checkKeutuhan(transaction, skp.kunci);
    // Putting a state back may show what the altered one hid: it is told next.
    const QStringList remaining = sidikOf(left);
    QStringList mended = sidikOf(before);
    mended.removeIf([&](const QString& one) { return remaining.contains(one); });
    if (mended.isEmpty()) {
        return failure(Refusal::NothingToRestore);
    }
    const int count = static_cast<int>(mended.size());
    appendJejakSkp(session, transaction, skp,
        {wireName(TindakanSkp::NaskahDipulihkan), {}, {}, snapshotHash(skp.cuplikan), {}, {}, mended});
    transaction.announce(Subject::Skp, skp.kunci.text());
    return TemuanDiputus{skp.kunci, count, std::move(left)};
}

Decision acceptAll(Session& session, Transaction& transaction, Skp skp, const std::vector<Finding>& before,
    const QString& alasan)
{
    if (alasan.trimmed().isEmpty()) {
        return failure(Refusal::NoteMissing);
    }
    addCatatanStatus(skp, alasan.trimmed());
    transaction.save(skp);
    appendJejakSkp(session, transaction, skp,
        {wireName(TindakanSkp::TemuanDiterima), {}, {}, snapshotHash(skp.cuplikan), {}, keadaanOf(skp),
            sidikOf(before)});
    return TemuanDiputus{skp.kunci, static_cast<int>(before.size()), checkKeutuhan(transaction, skp.kunci)};
}

} // namespace

bool isRestorable(const Finding& finding)
{
    const auto* beda = std::get_if<PerubahanBeku>(&finding.nilai.detail);
    switch (finding.id) {
    case FindingId::IsiBekuBerubah:
    case FindingId::TandaTanganTanpaCatatan: return true;
    case FindingId::KeadaanBerubah: return beda != nullptr && isInWords(beda->bagian);
    default: return false;
    }
}

Result<Outcome<TemuanDiputus>, ActError> decideTemuan(Session& session, const DecideTemuan& command)
{
    return session.file.transact(UndoPolicy::Fixed, [&](Transaction& transaction) -> Decision {
        const std::optional<Skp> skp = transaction.load(command.skp);
        if (!skp) {
            return failure(SkpNotFound{command.skp});
        }
        const std::vector<Finding> undecided = checkKeutuhan(transaction, command.skp);
        QStringList seen = command.temuan;
        seen.sort();
        if (undecided.empty() || sidikOf(undecided) != seen) {
            return failure(Refusal::FindingsChanged);
        }
        switch (command.putusan) {
        case PutusanTemuan::Pulihkan: return restoreAll(session, transaction, *skp, undecided);
        case PutusanTemuan::Terima: return acceptAll(session, transaction, *skp, undecided, command.alasan);
        }
        Q_UNREACHABLE();
        return failure(Refusal::NoSuchStep);
    });
}

} // namespace kinerja
