#include "core/usecases/file/checkkeutuhan.h"

#include "core/checks/bekuchecks.h"
#include "core/checks/checkparts.h"
#include "core/usecases/file/checkjejak.h"
#include "core/usecases/penetapan/gatherpenguncian.h"

#include <map>

namespace kinerja
{

namespace
{

// Some ten milliseconds.
constexpr qint64 isiSekaliBaca = 8LL * BerkasStore::pieceSize;

/// A content that is not what its hash says, once for each row that names it.
std::vector<Finding> alteredContent(Reader& reader, const QString& sha256, const QString& now)
{
    std::vector<Finding> found;
    for (const BerkasStore::Pemakai& user : reader.berkas().users(sha256)) {
        Finding finding{FindingId::IsiBuktiBerubah, reader.lists().ownerOf(user.skp).value_or(PegawaiKunci()),
            user.skp, user.kolom, {}};
        finding.nilai.teks = user.nama;
        finding.nilai.tanggal = user.tanggal;
        finding.nilai.detail = PerubahanBeku{QStringLiteral("sha256"), sha256, now};
        finding.nilai.sidik = sidikTemuan(finding.id, sha256, now);
        found.push_back(std::move(finding));
    }
    return found;
}

QString hashOfStored(Reader& reader, const QString& sha256)
{
    Sha256 hash;
    reader.berkas().read(sha256, [&](const QByteArray& piece) {
        hash.add(piece);
        return true;
    });
    return hash.hex();
}

/// The contents of that SKP, until so many bytes are read.
std::vector<Finding> checkIsiSkp(Reader& reader, const SkpKunci& kunci)
{
    std::vector<Finding> found;
    qint64 left = isiSekaliBaca;
    for (const QString& sha256 : reader.berkas().ofSkp(kunci)) {
        const qint64 size = reader.berkas().size(sha256).value_or(-1);
        if (size < 0 || size > left) {
            continue;
        }
        left -= size;
        if (const QString now = hashOfStored(reader, sha256); now != sha256) {
            for (Finding& one : alteredContent(reader, sha256, now)) {
                if (one.skp == kunci) {
                    found.push_back(std::move(one));
                }
            }
        }
    }
    return found;
}

} // namespace

KunciDikenal kunciDikenal(Reader& reader)
{
    return {[&reader](const QString& key) { return reader.loadAny(PegawaiKunci(key)).has_value(); },
        [&reader](const QString& key) { return reader.lists().ownerOf(SkpKunci(key)).has_value(); }};
}

LogSkp gatherLog(Reader& reader, const SkpKunci& kunci)
{
    return LogSkp(reader.jejak().ofSubject(jejakSubjekSkp(kunci.text())));
}

std::optional<SkpLengkap> loadDinilai(Reader& reader, const SkpKunci& kunci)
{
    std::optional<Skp> skp = reader.load(kunci);
    if (!skp) {
        return std::nullopt;
    }
    SkpLengkap lengkap;
    lengkap.skp = std::move(*skp);
    lengkap.evaluasi = reader.load<DaftarEvaluasi>(kunci.text()).value_or(DaftarEvaluasi{}).evaluasi;
    return lengkap;
}

std::vector<Finding> checkBeku(Reader& reader, const SkpLengkap& lengkap, const LogSkp& log)
{
    FindingList found(lengkap.skp.pegawai, lengkap.skp.kunci);
    const KunciDikenal dikenal = kunciDikenal(reader);
    const Pembuktian of{lengkap, log, dikenal};
    checkIsian(of, found);
    checkKeadaan(of, found);
    std::vector<Finding> all = found.take();
    std::erase_if(all, [&](const Finding& one) { return log.isDecided(one.nilai.sidik); });
    return all;
}

std::vector<Finding> checkKeutuhan(Reader& reader, const SkpKunci& kunci, BacaBerkas baca)
{
    const std::optional<SkpLengkap> lengkap = loadDinilai(reader, kunci);
    if (!lengkap) {
        return {};
    }
    const std::vector<JejakTersimpan> events = reader.jejak().ofSubject(jejakSubjekSkp(kunci.text()));
    const LogSkp log(events);
    std::vector<Finding> all = checkJejakSkp(reader, lengkap->skp);
    CheckContext context;
    context.penguncian = [&events](const SkpKunci&) { return penguncianDari(events); };
    FindingList papers(lengkap->skp.pegawai, kunci);
    checkCuplikan(*lengkap, context, papers);
    const auto add = [&](const std::vector<Finding>& more) {
        all.insert(all.end(), more.begin(), more.end());
    };
    add(papers.take());
    add(checkBeku(reader, *lengkap, log));
    if (baca == BacaBerkas::Ya) {
        add(checkIsiSkp(reader, kunci));
    }
    std::erase_if(
        all, [&](const Finding& one) { return !isPerubahanDariLuar(one) || log.isDecided(one.nilai.sidik); });
    return all;
}

IsiWalk::Next IsiWalk::step(Reader& reader)
{
    if (m_piece < 0) {
        m_sha256 = reader.berkas().next(m_sha256);
        if (m_sha256.isEmpty()) {
            return Next::Done;
        }
        m_hash.reset();
        m_piece = 0;
    }
    const QByteArray piece = reader.berkas().piece(m_sha256, m_piece);
    if (piece.isEmpty()) {
        close(reader);
        m_piece = -1;
    } else {
        m_hash.add(piece);
        ++m_piece;
    }
    return Next::More;
}

void IsiWalk::close(Reader& reader)
{
    const QString now = m_hash.hex();
    if (now == m_sha256) {
        return;
    }
    std::map<SkpKunci, LogSkp> logs;
    for (Finding& one : alteredContent(reader, m_sha256, now)) {
        const LogSkp& log = logs.try_emplace(one.skp, gatherLog(reader, one.skp)).first->second;
        if (!log.isDecided(one.nilai.sidik)) {
            m_found.push_back(std::move(one));
        }
    }
}

} // namespace kinerja
