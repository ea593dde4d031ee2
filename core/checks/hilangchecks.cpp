#include "core/checks/bekuparts.h"
#include "core/workflow/evaluasitransition.h"
#include "core/workflow/transition.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kinerja
{

namespace
{

bool leftLocked(const LogSkp::Catatan& head)
{
    const auto status = fromWireName<StatusSkp>(head.keadaan.value(QStringLiteral("status")));
    return status && isLocked(*status);
}

/// The last act of a log that leaves the SKP locked; nothing where it does not.
std::optional<LogSkp::Tindakan> locking(const LogSkp& log)
{
    const std::vector<LogSkp::Catatan> heads = log.terakhir(LogSkp::skp());
    if (heads.empty()) { // acts from before the events told how they left it
        const bool wasOpened = log.last(wireName(PeristiwaSkp::KunciDibuka), LogSkp::skp()).has_value();
        return wasOpened ? std::nullopt : log.last(wireName(PeristiwaSkp::Disetujui), LogSkp::skp());
    }
    return std::all_of(heads.begin(), heads.end(), leftLocked) ? std::optional(heads.back().tindakan)
                                                               : std::nullopt;
}

QString textAt(const DokumenBeku* frozen, const QString& pointer)
{
    QJsonValue value =
        frozen == nullptr ? QJsonValue() : QJsonDocument::fromJson(frozen->isi.toUtf8()).object();
    for (const QString& step : pointer.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        value = value.isArray() ? value.toArray().at(step.toInt()) : value.toObject().value(step);
    }
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

/// Lists within a record of its own bear the names of both in the name of their table.
QString pointerOf(QString letak)
{
    letak.replace(QLatin1String("/keberatan_"), QLatin1String("/keberatan/"));
    return letak.replace(QLatin1String("/cuplikan_"), QLatin1String("/cuplikan/"));
}

/// What stands by the frozen papers and the log where something can't be read.
class NaskahTerbaca
{
public:
    explicit NaskahTerbaca(const Pembuktian& of) : m_of(of) {}

    FindingValues valuesOf(const NilaiAsing& asing) const
    {
        const Evaluasi* evaluasi = evaluasiAt(asing.letak);
        const QString within = evaluasi == nullptr ? asing.letak : asing.letak.section(QLatin1Char('/'), 3);
        const QString objek = evaluasi == nullptr ? LogSkp::skp() : objekOf(*evaluasi);
        const Cuplikan& cuplikan = evaluasi == nullptr ? m_of.lengkap.skp.cuplikan : evaluasi->cuplikan;
        const std::vector<LogSkp::Catatan> heads = m_of.log.terakhir(objek);
        QString then = textAt(findIsian(cuplikan), within);
        if (!heads.empty() &&
            heads.back().keadaan.contains(within.mid(within.startsWith(QLatin1Char('/'))))) {
            then = heads.back().keadaan.value(within.mid(within.startsWith(QLatin1Char('/'))));
        }
        FindingValues values = nilaiSejak(heads.empty() ? LogSkp::Tindakan{} : heads.back().tindakan,
            evaluasi == nullptr ? std::nullopt : std::optional(evaluasi->periode));
        values.detail = PerubahanBeku{within, then, asing.nilai};
        values.sidik = sidikTemuan(FindingId::NilaiTakDikenal, asing.letak, asing.nilai);
        return values;
    }

private:
    const Evaluasi* evaluasiAt(const QString& letak) const
    {
        if (!letak.startsWith(QLatin1String("/evaluasi/"))) {
            return nullptr;
        }
        const auto at = letak.section(QLatin1Char('/'), 2, 2).toULongLong();
        return at < m_of.lengkap.evaluasi.size() ? &m_of.lengkap.evaluasi.at(at) : nullptr;
    }

    const Pembuktian& m_of;
};

} // namespace

std::optional<Finding> checkHilang(const LogSkp& log, const SkpKunci& kunci, LetakSkp letak, Sisa sisa)
{
    const auto act = locking(log);
    if (!act) {
        return std::nullopt;
    }
    const QString kini = letak == LetakSkp::Sampah ? QStringLiteral("sampah") : QString();
    Finding finding{FindingId::SkpHilang, log.pemilik(), kunci, {}, nilaiSejak(*act, {})};
    PerubahanBeku beda{QStringLiteral("skp"), act->kata, kini};
    beda.dapatDipulihkan = sisa == Sisa::Cukup;
    finding.nilai.detail = beda;
    finding.nilai.sidik = sidikTemuan(finding.id, kunci.text(), log.sidikTerakhir() + kini);
    if (log.isDecided(finding.nilai.sidik)) {
        return std::nullopt;
    }
    return finding;
}

void checkOrang(const Pembuktian& of, FindingList& found)
{
    const Skp& skp = of.lengkap.skp;
    const std::vector<LogSkp::Catatan> heads = of.log.terakhir(LogSkp::skp());
    if (heads.empty()) {
        return;
    }
    const auto check = [&](const PegawaiKunci& kunci, const char* property, const NamaTercetak& then) {
        if (kunci.isEmpty() || of.dikenal.pegawai(kunci.text())) {
            return;
        }
        FindingValues values = nilaiSejak(heads.back().tindakan, {});
        PerubahanBeku beda{QString::fromLatin1(property), then.nama, {}};
        beda.dapatDipulihkan = !then.nama.isEmpty();
        values.detail = beda;
        values.sidik = sidikTemuan(FindingId::PegawaiHilang, beda.bagian, kunci.text());
        found.add(FindingId::PegawaiHilang, QLatin1Char('/') + beda.bagian, values);
    };
    check(skp.pegawai, "pegawai", skp.cuplikan.pegawai);
    check(skp.penilai, "penilai", skp.cuplikan.penilai);
    check(skp.atasanPenilai, "atasan_penilai", skp.cuplikan.atasanPenilai);
}

void checkTerbaca(const Pembuktian& of, const std::vector<NilaiAsing>& asing, FindingList& found)
{
    const NaskahTerbaca naskah(of);
    for (NilaiAsing one : asing) {
        one.letak = pointerOf(one.letak);
        found.add(FindingId::NilaiTakDikenal, one.letak, naskah.valuesOf(one));
    }
}

} // namespace kinerja
