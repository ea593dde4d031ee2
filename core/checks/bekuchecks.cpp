#include "core/checks/bekuchecks.h"

#include "core/checks/bekuparts.h"
#include "core/checks/findingids.h"
#include "core/common/sha256.h"
#include "core/workflow/evaluasitransition.h"
#include "core/workflow/transition.h"

#include <algorithm>

namespace kinerja
{

namespace
{

constexpr int sidikPanjang = 16;

/// One frozen record: where it stands, and which act has frozen it.
struct TempatBeku {
    QString kolom;
    LogSkp::Tindakan sejak;
    std::optional<Periode> periode;
};

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
            FindingValues values = nilaiSejak(at.sejak, at.periode);
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

} // namespace

FindingValues nilaiSejak(const LogSkp::Tindakan& sejak, const std::optional<Periode>& periode)
{
    FindingValues values;
    values.teks = sejak.kata;
    values.tanggal = sejak.hari;
    values.periode = periode;
    return values;
}

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
        const QString paper = objekOf(evaluasi);
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
    case FindingId::IsiBuktiBerubah:
    case FindingId::SkpHilang:
    case FindingId::PegawaiHilang:
    case FindingId::SalinanHilang:
    case FindingId::SalinanTanpaCatatan:
    case FindingId::BuktiHilang:
    case FindingId::BuktiTanpaCatatan:
    case FindingId::IsiBuktiHilang: return true;
    case FindingId::NilaiTakDikenal: return !finding.skp.isEmpty();
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
