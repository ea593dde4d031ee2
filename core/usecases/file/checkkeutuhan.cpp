#include "core/usecases/file/checkkeutuhan.h"

#include "core/checks/bekuchecks.h"
#include "core/checks/checkparts.h"
#include "core/storage/bacaanlonggar.h"
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
std::vector<Finding> alteredContent(
    Reader& reader, FindingId id, const QString& sha256, const QString& now = {})
{
    std::vector<Finding> found;
    for (const BerkasStore::Pemakai& user : reader.berkas().users(sha256)) {
        Finding finding{
            id, reader.lists().ownerOf(user.skp).value_or(PegawaiKunci()), user.skp, user.kolom, {}};
        finding.nilai.teks = user.nama;
        finding.nilai.tanggal = user.tanggal;
        finding.nilai.detail = PerubahanBeku{QStringLiteral("sha256"), sha256, now};
        finding.nilai.sidik = sidikTemuan(finding.id, sha256, now);
        found.push_back(std::move(finding));
    }
    return found;
}

/// What stands there where the content is whole and its size is not the one that is noted.
QString sizeOf(qint64 bytes) { return QStringLiteral("ukuran ") + QString::number(bytes); }

QString hashOfStored(Reader& reader, const QString& sha256)
{
    Sha256 hash;
    qint64 bytes = 0;
    reader.berkas().read(sha256, [&](const QByteArray& piece) {
        hash.add(piece);
        bytes += piece.size();
        return true;
    });
    const QString now = hash.hex();
    return now == sha256 && reader.berkas().size(sha256) != bytes ? sizeOf(bytes) : now;
}

/// Contents that were removed, each for all who name it.
std::vector<Finding> missingContents(Reader& reader)
{
    std::vector<Finding> found;
    for (const QString& sha256 : reader.berkas().hilang()) {
        for (Finding& one : alteredContent(reader, FindingId::IsiBuktiHilang, sha256)) {
            found.push_back(std::move(one));
        }
    }
    return found;
}

std::vector<Finding> withoutDecided(Reader& reader, std::vector<Finding> all)
{
    std::map<SkpKunci, LogSkp> logs;
    std::erase_if(all, [&](const Finding& one) {
        const auto at = logs.find(one.skp);
        const LogSkp& log =
            at != logs.end() ? at->second : logs.emplace(one.skp, gatherLog(reader, one.skp)).first->second;
        return log.isDecided(one.nilai.sidik);
    });
    return all;
}

/// Rows of evidence that another program has removed or put there.
void checkBukti(const SkpKunci& kunci, Reader& reader, FindingList& found)
{
    const auto add = [&](FindingId id, const BuktiAsing& bukti) {
        FindingValues values;
        values.teks = bukti.nama;
        values.sidik = sidikTemuan(id, bukti.sha256, bukti.nama);
        found.add(id, bukti.kolom, values);
    };
    for (const BuktiAsing& one : reader.bukti().hilang(kunci)) {
        add(FindingId::BuktiHilang, one);
    }
    for (const BuktiAsing& one : reader.bukti().tanpaCatatan(kunci)) {
        add(FindingId::BuktiTanpaCatatan, one);
    }
}

/// What is wrong with one content; of a larger one than `left` nothing is read.
std::vector<Finding> checkIsi(Reader& reader, const QString& sha256, qint64& left)
{
    const std::optional<qint64> size = reader.berkas().size(sha256);
    if (!size) {
        return reader.berkas().isTidakDibawa(sha256)
                   ? std::vector<Finding>{}
                   : alteredContent(reader, FindingId::IsiBuktiHilang, sha256);
    }
    if (*size > left) {
        return {};
    }
    left -= *size;
    const QString now = hashOfStored(reader, sha256);
    return now == sha256 ? std::vector<Finding>{}
                         : alteredContent(reader, FindingId::IsiBuktiBerubah, sha256, now);
}

/// The contents of that SKP, until so many bytes are read.
std::vector<Finding> checkIsiSkp(Reader& reader, const SkpKunci& kunci)
{
    std::vector<Finding> found;
    qint64 left = isiSekaliBaca;
    for (const QString& sha256 : reader.berkas().ofSkp(kunci)) {
        for (Finding& one : checkIsi(reader, sha256, left)) {
            if (one.skp == kunci) {
                found.push_back(std::move(one));
            }
        }
    }
    return withoutDecided(reader, std::move(found));
}

} // namespace

KunciDikenal kunciDikenal(Reader& reader)
{
    return {[&reader](const QString& key) { return reader.lists().exists(PegawaiKunci(key)); },
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

bool loadTerbaca(Reader& reader, const SkpKunci& kunci, std::optional<SkpLengkap>& lengkap)
{
    return unlessUnknown([&] { lengkap = loadDinilai(reader, kunci); });
}

std::vector<Finding> checkTakTerbaca(Reader& reader, const SkpKunci& kunci, const LogSkp& log)
{
    BacaanLonggar<Skp> skp = reader.loadLoosely<Skp>(kunci.text());
    BacaanLonggar<DaftarEvaluasi> evaluasi = reader.loadLoosely<DaftarEvaluasi>(kunci.text());
    std::vector<NilaiAsing> asing = std::move(skp.asing);
    asing.insert(asing.end(), evaluasi.asing.begin(), evaluasi.asing.end());
    SkpLengkap lengkap;
    lengkap.skp = std::move(skp.isi);
    lengkap.evaluasi = std::move(evaluasi.isi.evaluasi);
    const KunciDikenal dikenal = kunciDikenal(reader);
    FindingList found(lengkap.skp.pegawai, kunci);
    checkTerbaca({lengkap, log, dikenal, {}}, asing, found);
    return found.take();
}

std::optional<Skp> sisaSkp(Reader& reader, const SkpKunci& kunci, const LogSkp& log)
{
    const BacaanLonggar<Skp> left = reader.loadLoosely<Skp>(kunci.text());
    const DokumenBeku* frozen = findIsian(left.isi.cuplikan);
    const std::vector<LogSkp::Catatan> heads = log.terakhir(LogSkp::skp());
    if (left.ada || heads.empty() || frozen == nullptr || !isWhole(*frozen)) {
        return std::nullopt;
    }
    std::optional<Skp> skp = restoreIsian(*frozen, left.isi, kunciDikenal(reader));
    if (!skp || !reader.lists().exists(skp->pegawai)) {
        return std::nullopt;
    }
    const KeadaanTercatat& keadaan = heads.back().keadaan;
    const auto told = [&](const char* property) { return keadaan.value(QLatin1String(property)); };
    skp->kunci = kunci;
    skp->status = fromWireName<StatusSkp>(told("status")).value_or(skp->status);
    skp->alasanTutup = fromWireName<AlasanTutup>(told("alasan_tutup"));
    skp->selesai = QDate::fromString(told("selesai"), Qt::ISODate);
    return skp;
}

std::optional<Finding> checkSkpHilang(Reader& reader, const SkpKunci& kunci, const LogSkp& log)
{
    if (reader.lists().isPresent(kunci)) {
        return std::nullopt;
    }
    const bool isInSampah = reader.lists().exists(kunci);
    const bool isEnough = isInSampah || sisaSkp(reader, kunci, log).has_value();
    return checkHilang(log, kunci, isInSampah ? LetakSkp::Sampah : LetakSkp::TidakAda,
        isEnough ? Sisa::Cukup : Sisa::Kurang);
}

std::vector<Finding> checkBeku(Reader& reader, const SkpLengkap& lengkap, const LogSkp& log)
{
    FindingList found(lengkap.skp.pegawai, lengkap.skp.kunci);
    const KunciDikenal dikenal = kunciDikenal(reader);
    const Pembuktian of{
        lengkap, log, dikenal, [&reader](const QString& sha256) { return reader.berkas().contains(sha256); }};
    checkIsian(of, found);
    checkKeadaan(of, found);
    checkOrang(of, found);
    checkBukti(lengkap.skp.kunci, reader, found);
    std::vector<Finding> all = found.take();
    std::erase_if(all, [&](const Finding& one) { return log.isDecided(one.nilai.sidik); });
    return all;
}

std::vector<Finding> checkNaskah(Reader& reader, const SkpKunci& kunci)
{
    const std::vector<JejakTersimpan> events = reader.jejak().ofSubject(jejakSubjekSkp(kunci.text()));
    const LogSkp log(events);
    std::optional<SkpLengkap> lengkap;
    if (!loadTerbaca(reader, kunci, lengkap)) {
        return checkTakTerbaca(reader, kunci, log);
    }
    if (!lengkap) {
        const auto gone = checkSkpHilang(reader, kunci, log);
        return gone ? std::vector{*gone} : std::vector<Finding>{};
    }
    const auto lock = penguncianDari(events);
    CheckContext context;
    context.penguncian = [&lock](const SkpKunci&) { return lock; };
    FindingList papers(lengkap->skp.pegawai, kunci);
    checkCuplikan(*lengkap, context, papers);
    std::vector<Finding> all = papers.take();
    std::erase_if(all, [&](const Finding& one) {
        // Locked elsewhere, and its package brought no papers: nothing has gone from this file.
        return (one.id == FindingId::TanpaCuplikan && !lock) || log.isDecided(one.nilai.sidik);
    });
    const std::vector<Finding> data = checkBeku(reader, *lengkap, log);
    all.insert(all.end(), data.begin(), data.end());
    return all;
}

std::vector<Finding> checkKeutuhan(Reader& reader, const SkpKunci& kunci, BacaBerkas baca)
{
    std::vector<Finding> all = checkJejakSkp(reader, kunci);
    const auto add = [&](const std::vector<Finding>& more) {
        all.insert(all.end(), more.begin(), more.end());
    };
    add(checkNaskah(reader, kunci));
    if (baca == BacaBerkas::Ya) {
        add(checkIsiSkp(reader, kunci));
    }
    std::erase_if(all, [&](const Finding& one) { return !isPerubahanDariLuar(one); });
    return all;
}

IsiWalk::Next IsiWalk::step(Reader& reader)
{
    if (m_piece < 0) {
        m_sha256 = reader.berkas().next(m_sha256);
        if (m_sha256.isEmpty()) {
            add(withoutDecided(reader, missingContents(reader)));
            return Next::Done;
        }
        m_hash.reset();
        m_bytes = 0;
        m_piece = 0;
    }
    const QByteArray piece = reader.berkas().piece(m_sha256, m_piece);
    if (piece.isEmpty()) {
        close(reader);
        m_piece = -1;
    } else {
        m_hash.add(piece);
        m_bytes += piece.size();
        ++m_piece;
    }
    return Next::More;
}

void IsiWalk::add(std::vector<Finding> found)
{
    m_found.insert(
        m_found.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
}

void IsiWalk::close(Reader& reader)
{
    QString now = m_hash.hex();
    if (now == m_sha256) {
        if (reader.berkas().size(m_sha256) == m_bytes) {
            return;
        }
        now = sizeOf(m_bytes);
    }
    add(withoutDecided(reader, alteredContent(reader, FindingId::IsiBuktiBerubah, m_sha256, now)));
}

} // namespace kinerja
