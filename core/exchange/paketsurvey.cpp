#include "core/exchange/paketsurvey.h"

#include "core/exchange/jsontext.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kinerja::paket
{

namespace
{

QString rhkKey(const SkpKunci& skp, const HasilKerjaKunci& hasilKerja)
{
    return skp.text() % QLatin1Char('/') % hasilKerja.text();
}

} // namespace

QString eventFault(const QByteArray& isi)
{
    const QJsonObject event = QJsonDocument::fromJson(isi).object();
    for (const char* name : {"uuid", "subjek", "waktu"}) {
        if (event.value(QLatin1String(name)).toString().isEmpty()) {
            return QString::fromLatin1(name);
        }
    }
    const QString waktu = event.value(QLatin1String("waktu")).toString();
    return QDateTime::fromString(waktu, Qt::ISODateWithMs).isValid() ? QString() : QStringLiteral("waktu");
}

void PaketSurvey::refuse(ImportRefusal::Kind kind, const QString& pointer, const QString& detail)
{
    if (m_refusals.size() < mostRefusals) {
        m_refusals.push_back({kind, pointer, detail});
    }
}

template <class T> void PaketSurvey::noteReferences(const T& record, const QString& pointer)
{
    QStringList path;
    forEachKey<PegawaiKunci>(
        record, path, [&](const PegawaiKunci& kunci, Presence presence, const QStringList& at) {
            const bool isNamed = !kunci.isEmpty() || presence == Presence::Required;
            if (isNamed && !m_references.contains(kunci.text())) {
                m_references.insert(kunci.text(), pointerTo(pointer, at));
            }
        });
}

bool PaketSurvey::takePegawai(Pegawai pegawai, const QString& pointer)
{
    if (m_peopleKeys.contains(pegawai.kunci.text())) {
        refuse(ImportRefusal::Kind::DuplicateKey, pointer % QStringLiteral("/kunci"), pegawai.kunci.text());
    }
    m_peopleKeys.insert(pegawai.kunci.text());
    noteReferences(pegawai, pointer);
    m_people.push_back({pegawai.kunci.text(), pegawai.identitas.nomor, pegawai.nama, pointer});
    return true;
}

void PaketSurvey::noteDuplicates(const Skp& skp, const QString& pointer)
{
    for (std::size_t i = 0; i < skp.hasilKerja.size(); ++i) {
        const HasilKerja& hasilKerja = skp.hasilKerja.at(i);
        const QString at = pointer % QStringLiteral("/hasil_kerja/%1").arg(i);
        const QString key = rhkKey(skp.kunci, hasilKerja.kunci);
        if (m_rhk.contains(key)) {
            refuse(ImportRefusal::Kind::DuplicateKey, at % QStringLiteral("/kunci"), hasilKerja.kunci.text());
        }
        m_rhk.insert(key);
        QSet<QString> indikator;
        for (std::size_t k = 0; k < hasilKerja.indikator.size(); ++k) {
            const QString kunci = hasilKerja.indikator.at(k).kunci.text();
            if (indikator.contains(kunci)) {
                refuse(ImportRefusal::Kind::DuplicateKey, at % QStringLiteral("/indikator/%1/kunci").arg(k),
                    kunci);
            }
            indikator.insert(kunci);
        }
    }
}

bool PaketSurvey::takeSkp(SkpDiterima received, const QString& pointer)
{
    const Skp& skp = received.isi.skp;
    if (m_skp.contains(skp.kunci.text())) {
        refuse(ImportRefusal::Kind::DuplicateKey, pointer % QStringLiteral("/kunci"), skp.kunci.text());
        return true;
    }
    m_skp.insert(skp.kunci.text(), skp.pegawai.text());
    noteReferences(received.isi, pointer);
    noteDuplicates(skp, pointer);
    if (!skp.revisiDari.isEmpty()) {
        const StatusSkp status = received.statusStated ? skp.status : derivedStatus(received.isi);
        m_revisions[skp.revisiDari.text()] =
            isDitetapkan(status) ? RevisiBerikut::Ditetapkan : RevisiBerikut::Disusun;
    }
    return true;
}

bool PaketSurvey::takeTimKerja(TimKerja tim, const QString& pointer)
{
    if (m_timKeys.contains(tim.kunci.text())) {
        refuse(ImportRefusal::Kind::DuplicateKey, pointer % QStringLiteral("/kunci"), tim.kunci.text());
    }
    m_timKeys.insert(tim.kunci.text());
    return true;
}

bool PaketSurvey::takeJejak(QByteArray isi, const QString& pointer)
{
    if (const QString fault = eventFault(isi); !fault.isEmpty()) {
        refuse(ImportRefusal::Kind::NotAnEvent, pointer % QLatin1Char('/') % fault, fault);
    }
    return true;
}

std::vector<ImportRefusal> PaketSurvey::refusals(Reader& reader) const
{
    std::vector<ImportRefusal> all = m_refusals;
    for (auto at = m_references.begin(); at != m_references.end() && all.size() < mostRefusals; ++at) {
        const bool isKnown = m_peopleKeys.contains(at.key()) ||
                             (!at.key().isEmpty() && reader.lists().exists(PegawaiKunci(at.key())));
        if (!isKnown) {
            all.push_back({ImportRefusal::Kind::UnknownPegawai, at.value(), at.key()});
        }
    }
    std::sort(all.begin(), all.end(),
        [](const ImportRefusal& a, const ImportRefusal& b) { return a.pointer < b.pointer; });
    return all;
}

QString PaketSurvey::matchPerson(Reader& reader, const Person& person, const QSet<QString>& claimed) const
{
    if (!person.nomor.isEmpty()) {
        for (const PegawaiKunci& kunci : reader.lists().withNomor(person.nomor)) {
            if (!claimed.contains(kunci.text())) {
                return kunci.text();
            }
        }
    }
    return {};
}

void PaketSurvey::warnOfNumbers(std::vector<ImportWarning>& warnings) const
{
    QSet<QString> numbers;
    for (const Person& person : m_people) {
        if (!person.nomor.isEmpty() && numbers.contains(person.nomor)) {
            warnings.push_back({ImportWarning::Kind::NomorGanda,
                person.pointer % QStringLiteral("/identitas/nomor"), person.nomor});
        }
        numbers.insert(person.nomor);
    }
}

KeyMap PaketSurvey::matchKeys(Reader& reader, std::vector<ImportWarning>& warnings) const
{
    warnOfNumbers(warnings);
    QHash<QString, QString> found;
    QSet<QString> claimed;
    const auto claim = [&](const Person& person, const QString& kunci) {
        found.insert(person.kunci, kunci);
        claimed.insert(kunci);
    };
    // Number and key both agree, before either alone: two people may have the same number by mistake.
    for (const Person& person : m_people) {
        const auto stored = reader.loadAny(PegawaiKunci(person.kunci));
        if (stored && stored->identitas.nomor == person.nomor) {
            claim(person, person.kunci);
        }
    }
    for (const Person& person : m_people) {
        if (const QString kunci =
                found.contains(person.kunci) ? QString() : matchPerson(reader, person, claimed);
            !kunci.isEmpty()) {
            claim(person, kunci);
        }
    }
    for (const Person& person : m_people) {
        if (found.contains(person.kunci)) {
            continue;
        }
        const auto stored = reader.loadAny(PegawaiKunci(person.kunci));
        // The same key with another number and another name is another person of another laptop.
        const bool isSomebodyElse = stored && !stored->identitas.nomor.isEmpty() && !person.nomor.isEmpty() &&
                                    stored->nama.trimmed() != person.nama.trimmed();
        if (!claimed.contains(person.kunci) && !isSomebodyElse) {
            claim(person, person.kunci);
            continue;
        }
        claim(person, derivedKey({QStringLiteral("pegawai"), person.kunci, person.nomor, person.nama}));
        warnings.push_back({ImportWarning::Kind::PersonRekeyed, person.pointer, person.nama});
    }
    KeyMap keys;
    for (auto at = found.begin(); at != found.end(); ++at) {
        if (at.key() != at.value()) {
            keys.pegawai.insert(at.key(), at.value());
        }
    }
    matchSkp(reader, keys);
    return keys;
}

void PaketSurvey::matchSkp(Reader& reader, KeyMap& keys) const
{
    for (auto at = m_skp.begin(); at != m_skp.end(); ++at) {
        const std::optional<Skp> stored = reader.loadAny(SkpKunci(at.key()));
        const QString pegawai = keys.pegawaiText(at.value());
        if (stored && stored->pegawai.text() != pegawai) {
            keys.skp.insert(at.key(), derivedKey({QStringLiteral("skp"), at.key(), pegawai}));
        }
    }
}

bool PaketSurvey::hasRhk(const RhkRef& ref) const { return m_rhk.contains(rhkKey(ref.skp, ref.hasilKerja)); }

} // namespace kinerja::paket
