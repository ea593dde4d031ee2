#include "core/usecases/papers/tercabut.h"

#include "core/documents/katakertas.h"
#include "core/usecases/penetapan/jejakskp.h"
#include "core/workflow/evaluasitransition.h"
#include "core/workflow/transition.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace kinerja
{

namespace
{

/// What is read of an event of an SKP.
struct Peristiwa {
    QString subjek;
    QString tindakan;
    PegawaiKunci pelaku;
    QDateTime waktu;
    QDate hari; ///< as typed, else by the clock
    QString cuplikan;
    QStringList dokumen;
    QStringList dicabut;
    QJsonObject keadaan;
};

QStringList textsOf(const QJsonValue& list)
{
    QStringList all;
    for (const auto& one : list.toArray()) {
        all.append(one.toString());
    }
    return all;
}

Peristiwa parse(const JejakStore::Row& row)
{
    const QJsonObject isi = QJsonDocument::fromJson(row.isi).object();
    const auto text = [&](const char* name) { return isi.value(QLatin1String(name)).toString(); };
    Peristiwa event;
    event.subjek = row.subjek;
    event.tindakan = row.tindakan;
    event.pelaku = PegawaiKunci(text("pelaku"));
    event.waktu = QDateTime::fromString(text("waktu"), Qt::ISODateWithMs);
    event.hari = QDate::fromString(text("tanggal"), Qt::ISODate);
    if (!event.hari.isValid()) {
        event.hari = event.waktu.toLocalTime().date();
    }
    event.cuplikan = text("cuplikan");
    event.dokumen = textsOf(isi.value(QLatin1String("dokumen")));
    event.dicabut = textsOf(isi.value(QLatin1String("dicabut")));
    event.keadaan = isi.value(QLatin1String("keadaan")).toObject();
    return event;
}

/// The day on which that snapshot is told of first.
QDate dayOfLock(Reader& reader, const Peristiwa& unlock)
{
    for (const JejakStore::Row& row : reader.jejak().ofSubject(unlock.subjek)) {
        const Peristiwa event = parse(row);
        if (event.cuplikan == unlock.cuplikan) {
            return event.dicabut.isEmpty() ? event.hari : QDate();
        }
    }
    return {};
}

/// "skp 3fa…", "keberatan/dokumen-evaluasi-akhir 3fa…".
std::optional<NaskahRow> parsePaper(const QString& word, const Skp& skp)
{
    const bool ofDecision = word.startsWith(beforeDecision);
    const QString paper = word.section(QLatin1Char(' '), 0, 0).mid(ofDecision ? beforeDecision.size() : 0);
    const auto kind = parseKataKertas(paper);
    if (!kind) {
        return std::nullopt;
    }
    NaskahRow row;
    row.skp = skp.kunci;
    row.pegawai = skp.pegawai;
    row.tahun = skp.tahun;
    row.revisi = skp.revisi;
    row.jenis = wireName(kind->jenis);
    row.periode = kind->periode;
    row.keberatan = ofDecision;
    row.sha256 = word.section(QLatin1Char(' '), 1);
    return row;
}

SkpKunci skpOf(const QString& subjek)
{
    const QString begin = jejakSubjekSkp({});
    return SkpKunci(subjek.startsWith(begin) ? subjek.mid(begin.size()) : QString());
}

/// Whether the event is about how that SKP, or evaluation, stands.
bool isAbout(const Peristiwa& event, const NaskahRow& naskah)
{
    if (event.keadaan.isEmpty()) {
        return false;
    }
    return naskah.periode ? event.dokumen.contains(kataKertas({JenisDokumen::Evaluasi, naskah.periode}))
                          : event.dokumen.isEmpty();
}

bool isTakingBack(const Peristiwa& event)
{
    return event.tindakan == wireName(PeristiwaSkp::TandaTanganDibatalkan) ||
           event.tindakan == wireName(PeristiwaEvaluasi::TandaTanganDibatalkan);
}

/// Whose signature an event takes back by whom it names: those before it may be of a program that noted no
/// more.
bool isOfRole(const Peristiwa& event, const NaskahRow& naskah, PeranTandaTangan role)
{
    return !event.pelaku.isEmpty() && !naskah.keberatan && role != PeranTandaTangan::Atasan &&
           (event.pelaku == naskah.pegawai) == (role == PeranTandaTangan::Pegawai);
}

} // namespace

std::vector<NaskahDicabut> findNaskahDicabut(Reader& reader, const QString& hashBegin)
{
    std::vector<NaskahDicabut> found;
    if (hashBegin.isEmpty()) {
        return found;
    }
    for (const JejakStore::Row& row : reader.jejak().thatUnlocked(hashBegin)) {
        const Peristiwa event = parse(row);
        const auto skp = reader.load(skpOf(event.subjek));
        for (const QString& word : skp ? event.dicabut : QStringList()) {
            auto paper = parsePaper(word, *skp);
            if (paper && paper->sha256.startsWith(hashBegin)) {
                paper->nama = reader.loadAny(skp->pegawai).value_or(Pegawai{}).nama;
                found.push_back({*paper, dayOfLock(reader, event), event.hari});
            }
        }
    }
    std::reverse(found.begin(), found.end());
    return found;
}

std::vector<TandaTanganDibatalkan> tandaTanganDibatalkan(Reader& reader, const NaskahRow& naskah)
{
    std::map<PeranTandaTangan, bool> wasThere;
    std::map<PeranTandaTangan, TandaTanganDibatalkan> gone;
    const QString before = naskah.keberatan ? beforeDecision : QString();
    for (const JejakStore::Row& row : reader.jejak().ofSubject(jejakSubjekSkp(naskah.skp.text()))) {
        const Peristiwa event = parse(row);
        if (!isAbout(event, naskah)) {
            continue;
        }
        for (const auto& [role, word] : EnumNames<PeranTandaTangan>::table) {
            const QString property = before + QStringLiteral("tanda_tangan/") + QLatin1String(word);
            if (event.keadaan.contains(property)) {
                wasThere[role] = true;
                gone.erase(role);
            } else if (isTakingBack(event) && (wasThere[role] || isOfRole(event, naskah, role))) {
                wasThere[role] = false;
                gone[role] = {role, event.waktu, event.hari};
            } else if (!event.dicabut.isEmpty()) {
                wasThere[role] = false; // it was of a paper that is in force no more
                gone.erase(role);
            }
        }
    }
    std::vector<TandaTanganDibatalkan> all;
    for (const auto& [role, one] : gone) {
        all.push_back(one);
    }
    return all;
}

} // namespace kinerja
