#include "core/checks/bekuchecks.h"

#include "core/checks/findingids.h"
#include "core/common/sha256.h"
#include "core/documents/katakertas.h"
#include "core/workflow/evaluasitransition.h"
#include "core/workflow/transition.h"

#include <algorithm>

namespace kinerja
{

namespace
{

constexpr int sidikPanjang = 16;

QString paperOf(const Evaluasi& evaluasi) { return kataKertas({JenisDokumen::Evaluasi, evaluasi.periode}); }

/// One frozen record: where it stands, and which act has frozen it.
struct TempatBeku {
    QString kolom;
    LogSkp::Tindakan sejak;
    std::optional<Periode> periode;
};

FindingValues valuesOf(const LogSkp::Tindakan& sejak, const std::optional<Periode>& periode)
{
    FindingValues values;
    values.teks = sejak.kata;
    values.tanggal = sejak.hari;
    values.periode = periode;
    return values;
}

class PemeriksaIsian
{
public:
    PemeriksaIsian(const Pembuktian& of, FindingList& found) : m_of(of), m_found(found) {}

    template <class T> void check(const T& record, const Cuplikan& cuplikan, const TempatBeku& at)
    {
        const DokumenBeku* frozen = findIsian(cuplikan);
        if (frozen == nullptr || !isWhole(*frozen)) {
            return; // a damaged one is told of as such
        }
        for (const BedaIsian& beda : bedaIsian(*frozen, makeIsian(record, cuplikan), m_of.dikenal)) {
            FindingValues values = valuesOf(at.sejak, at.periode);
            values.detail = PerubahanBeku{beda.kolom, beda.dulu, beda.kini};
            const QString kolom = at.kolom + beda.kolom;
            values.sidik = sidikTemuan(FindingId::IsiBekuBerubah, kolom, beda.kini);
            m_found.add(FindingId::IsiBekuBerubah, kolom, values);
        }
    }
    LogSkp::Tindakan frozenBy(const QString& kata, const QString& objek, const Cuplikan& cuplikan) const
    {
        return m_of.log.last(kata, objek).value_or(LogSkp::Tindakan{kata, cuplikan.tanggal});
    }

private:
    const Pembuktian& m_of;
    FindingList& m_found;
};

/// Compares how the log says that something was left with how it stands.
class PemeriksaKeadaan
{
public:
    PemeriksaKeadaan(const Pembuktian& of, FindingList& found) : m_of(of), m_found(found) {}

    /// `record`: an Skp or an Evaluasi.
    template <class T>
    void check(
        const T& record, const QString& objek, const QString& kolom, const std::optional<Periode>& periode)
    {
        const std::vector<LogSkp::Catatan> heads = m_of.log.terakhir(objek);
        if (heads.empty()) {
            return;
        }
        using Status = std::decay_t<decltype(record.status)>;
        const auto left = fromWireName<Status>(heads.back().keadaan.value(QStringLiteral("status")));
        const KeadaanTercatat now = keadaanOf(record, left.value_or(record.status));
        QStringList properties = now.keys();
        for (const LogSkp::Catatan& head : heads) {
            for (const QString& property : head.keadaan.keys()) {
                if (!properties.contains(property)) {
                    properties.append(property);
                }
            }
        }
        for (const QString& property : properties) {
            const QString value = now.value(property);
            const bool fits = std::any_of(heads.begin(), heads.end(), [&](const LogSkp::Catatan& head) {
                return samaKeadaan(head.keadaan.value(property), value, m_of.dikenal.pegawai);
            });
            if (!fits) {
                add({property, heads.back().keadaan.value(property), value}, objek, kolom,
                    valuesOf(heads.back().tindakan, periode));
            }
        }
    }

private:
    static FindingId idOf(const PerubahanBeku& beda)
    {
        if (beda.bagian.endsWith(QLatin1String("cuplikan"))) {
            return FindingId::CuplikanBerubah;
        }
        if (!peranOfKeadaan(beda.bagian)) {
            return FindingId::KeadaanBerubah;
        }
        if (beda.kini.isEmpty()) {
            return FindingId::TandaTanganHilang;
        }
        return beda.dulu.isEmpty() ? FindingId::TandaTanganTanpaCatatan : FindingId::TandaTanganBerubah;
    }
    void add(const PerubahanBeku& beda, const QString& objek, const QString& kolom, FindingValues values)
    {
        const FindingId id = idOf(beda);
        values.detail = beda;
        if (id == FindingId::CuplikanBerubah) {
            if (objek == LogSkp::skp() && !beda.kini.isEmpty()) {
                return; // told of already, by the event of the lock
            }
            values.teks.clear();
        }
        values.sidik = sidikTemuan(id, objek + QLatin1Char('/') + beda.bagian, beda.kini);
        m_found.add(id, kolom + QLatin1Char('/') + pointerOf(beda.bagian), values);
    }
    /// The property in the export; of a signature its list, for one that is gone has no place in it.
    static QString pointerOf(const QString& bagian)
    {
        QString pointer = bagian;
        const qsizetype signature = pointer.indexOf(QLatin1String("tanda_tangan/"));
        if (signature >= 0) {
            pointer.truncate(signature + 12);
        }
        return pointer.startsWith(QLatin1String("pergantian_penilai/")) ? QStringLiteral("pergantian_penilai")
                                                                        : pointer;
    }

    const Pembuktian& m_of;
    FindingList& m_found;
};

} // namespace

QString sidikTemuan(FindingId id, const QString& tempat, const QString& kini)
{
    const QString text = wireName(id) + QChar(0x1F) + tempat + QChar(0x1F) + kini;
    return sha256Hex(text.toUtf8()).left(sidikPanjang);
}

void checkIsian(const Pembuktian& of, FindingList& found)
{
    PemeriksaIsian pemeriksa(of, found);
    const Skp& skp = of.lengkap.skp;
    pemeriksa.check(skp, skp.cuplikan,
        {{}, pemeriksa.frozenBy(wireName(PeristiwaSkp::Disetujui), LogSkp::skp(), skp.cuplikan), {}});
    for (size_t index = 0; index < of.lengkap.evaluasi.size(); ++index) {
        const Evaluasi& evaluasi = of.lengkap.evaluasi.at(index);
        const QString paper = paperOf(evaluasi);
        const QString at = QStringLiteral("/evaluasi/%1").arg(index);
        pemeriksa.check(evaluasi, evaluasi.cuplikan,
            {at, pemeriksa.frozenBy(wireName(PeristiwaEvaluasi::Dikunci), paper, evaluasi.cuplikan),
                evaluasi.periode});
        const Keberatan& keberatan = evaluasi.keberatan;
        pemeriksa.check(keberatan, keberatan.cuplikan,
            {at + QStringLiteral("/keberatan"),
                pemeriksa.frozenBy(wireName(PeristiwaEvaluasi::KeberatanDiputus), paper, keberatan.cuplikan),
                evaluasi.periode});
    }
}

void checkKeadaan(const Pembuktian& of, FindingList& found)
{
    PemeriksaKeadaan pemeriksa(of, found);
    pemeriksa.check(of.lengkap.skp, LogSkp::skp(), {}, {});
    QStringList gone = of.log.objek();
    gone.removeAll(LogSkp::skp());
    for (size_t index = 0; index < of.lengkap.evaluasi.size(); ++index) {
        const Evaluasi& evaluasi = of.lengkap.evaluasi.at(index);
        gone.removeAll(paperOf(evaluasi));
        pemeriksa.check(
            evaluasi, paperOf(evaluasi), QStringLiteral("/evaluasi/%1").arg(index), evaluasi.periode);
    }
    for (const QString& objek : gone) {
        const std::vector<LogSkp::Catatan> heads = of.log.terakhir(objek);
        const bool wasDraft = std::any_of(heads.begin(), heads.end(), [](const LogSkp::Catatan& head) {
            return head.keadaan.value(QStringLiteral("status")) == wireName(StatusEvaluasi::Draf);
        });
        if (heads.empty() || wasDraft) {
            continue;
        }
        const auto paper = parseKataKertas(objek);
        FindingValues values = valuesOf(heads.back().tindakan, paper ? paper->periode : std::nullopt);
        values.sidik = sidikTemuan(FindingId::EvaluasiHilang, objek, {});
        found.add(FindingId::EvaluasiHilang, QStringLiteral("/evaluasi"), values);
    }
}

bool isPerubahanDariLuar(const Finding& finding)
{
    switch (finding.id) {
    case FindingId::CuplikanBerubah:
    case FindingId::IsiBekuBerubah:
    case FindingId::KeadaanBerubah:
    case FindingId::TandaTanganHilang:
    case FindingId::TandaTanganTanpaCatatan:
    case FindingId::TandaTanganBerubah:
    case FindingId::EvaluasiHilang:
    case FindingId::IsiBuktiBerubah: return true;
    case FindingId::JejakDiubah:
    case FindingId::JejakTerputus:
    case FindingId::JejakTertukar:
    case FindingId::JejakHilang: {
        const auto* mata = std::get_if<MataRantai>(&finding.nilai.detail);
        return mata != nullptr && *mata == MataRantai::Subjek;
    }
    default: return false;
    }
}

} // namespace kinerja
