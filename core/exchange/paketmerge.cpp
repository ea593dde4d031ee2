#include "core/exchange/paketmerge.h"

#include "core/exchange/jsontext.h"
#include "core/exchange/lockrules.h"
#include "core/usecases/file/checkkeutuhan.h"
#include "core/usecases/regulasi/regulasifault.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kinerja::paket
{

namespace
{

/// The file's own evaluation that one of the package meets.
const Evaluasi* findEvaluasi(const std::vector<Evaluasi>& all, const Evaluasi& wanted)
{
    const auto at = std::find_if(all.begin(), all.end(),
        [&](const Evaluasi& each) { return each.periode == wanted.periode && each.revisi == wanted.revisi; });
    return at == all.end() ? nullptr : &*at;
}

QString subjectOf(const QByteArray& event)
{
    return QJsonDocument::fromJson(event).object().value(QLatin1String("subjek")).toString();
}

QJsonValue valueOf(const QByteArray& json) { return QJsonDocument::fromJson('[' + json + ']').array().at(0); }

} // namespace

PaketMerge::PaketMerge(Transaction& transaction, const PaketSurvey& survey, KeyMap keys)
    : m_transaction(transaction), m_survey(survey), m_keys(std::move(keys))
{
    for (const SampahRow& row : transaction.lists().sampah()) {
        m_discarded.insert(row.kunci);
    }
}

void PaketMerge::note(ImportAction action, Subject subject, const QString& kunci, const QString& nama)
{
    // An import is not taken back step by step: what was before does not stay in memory.
    m_transaction.takeUndoStep();
    m_changedAnything = true;
    m_report.things.push_back({action, subject, kunci, nama});
}

void PaketMerge::warn(ImportWarning::Kind kind, const QString& pointer, const QString& detail)
{
    ImportWarning warning;
    warning.kind = kind;
    warning.pointer = pointer;
    warning.detail = detail;
    m_report.warnings.push_back(std::move(warning));
}

void PaketMerge::refuse(ImportRefusal::Kind kind, const QString& pointer, const QString& detail)
{
    if (m_report.refusals.size() < mostRefusals) {
        m_report.refusals.push_back({kind, pointer, detail});
    }
}

template <class T>
void PaketMerge::mergeAggregate(const QString& key, const T& theirs, Subject subject, const QString& nama)
{
    const std::optional<T> mine = m_transaction.load<T>(key);
    if (!mine) {
        m_transaction.save(theirs);
        note(ImportAction::Added, subject, key, nama);
        return;
    }
    T merged = *mine;
    Merger merger;
    merger.merge(merged, theirs);
    if (!merger.changes().empty()) {
        m_transaction.save(merged);
        note(ImportAction::Updated, subject, key, nama);
    }
}

bool PaketMerge::takeOrganisasi(Organisasi organisasi, const QString&)
{
    const QString tahun = QString::number(organisasi.tahun);
    mergeAggregate(tahun, organisasi, Subject::Organisasi, tahun);
    return true;
}

bool PaketMerge::takePegawai(Pegawai pegawai, const QString&)
{
    translateKeys(pegawai, m_keys);
    const QString kunci = pegawai.kunci.text();
    m_names.insert(kunci, pegawai.nama);
    if (const std::optional<Pegawai> mine = m_transaction.loadAny(pegawai.kunci)) {
        pegawai.luarUnit = mine->luarUnit; // who belongs to this unit is not for another one to say
    }
    if (m_discarded.remove(kunci)) {
        m_transaction.restoreFromSampah(pegawai.kunci);
        note(ImportAction::Added, Subject::Pegawai, kunci, pegawai.nama);
    }
    mergeAggregate(kunci, pegawai, Subject::Pegawai, pegawai.nama);
    return true;
}

bool PaketMerge::takeTimKerja(TimKerja tim, const QString&)
{
    translateKeys(tim, m_keys);
    mergeAggregate(tim.kunci.text(), tim, Subject::TimKerja, tim.nama);
    return true;
}

void PaketMerge::settleStatus(SkpDiterima& received, const SkpKunci& packageKey, const QString& pointer)
{
    for (std::size_t i = 0; i < received.isi.evaluasi.size(); ++i) {
        Evaluasi& evaluasi = received.isi.evaluasi.at(i);
        if (!received.evaluasiStatusStated.at(i)) {
            evaluasi.status = derivedStatus(evaluasi);
        }
    }
    Skp& skp = received.isi.skp;
    if (!received.statusStated) {
        skp.status = derivedStatus(received.isi, m_survey.revisiBerikut(packageKey));
    } else if (const auto pertentangan = pertentanganStatus(received.isi)) {
        warn(ImportWarning::Kind::StatusContradicts, pointer % QStringLiteral("/status"),
            wireName(skp.status));
        m_report.warnings.back().pertentangan = *pertentangan;
    }
}

bool PaketMerge::resolves(const RhkRef& ref)
{
    if (m_survey.hasRhk(ref)) {
        return true;
    }
    const QString key = rhkRefText({ref.skp, ref.hasilKerja, {}});
    auto at = m_resolved.find(key);
    if (at == m_resolved.end()) {
        const std::optional<Skp> leader = m_transaction.loadAny(m_keys(ref.skp));
        at = m_resolved.insert(key, leader && leader->findHasilKerja(ref.hasilKerja) != nullptr);
    }
    return *at;
}

void PaketMerge::checkReferences(const Skp& skp, const QString& pointer)
{
    for (std::size_t i = 0; i < skp.hasilKerja.size(); ++i) {
        const QString& text = skp.hasilKerja.at(i).rhkPimpinanRef;
        const std::optional<RhkRef> ref = parseRhkRef(text);
        if (!text.isEmpty() && (!ref || !resolves(*ref))) {
            warn(ImportWarning::Kind::UnresolvedRef,
                pointer % QStringLiteral("/hasil_kerja/%1/rhk_pimpinan_ref").arg(i), text);
        }
    }
}

QString PaketMerge::nameOf(const Skp& skp)
{
    QString& nama = m_names[skp.pegawai.text()];
    if (nama.isEmpty()) {
        const std::optional<Pegawai> pegawai = m_transaction.loadAny(skp.pegawai);
        nama = pegawai ? pegawai->nama : skp.pegawai.text();
    }
    return QStringLiteral("%1, %2").arg(nama).arg(skp.tahun);
}

bool PaketMerge::takeSkp(SkpDiterima received, const QString& pointer)
{
    const SkpKunci packageKey = received.isi.skp.kunci;
    checkReferences(received.isi.skp, pointer);
    settleStatus(received, packageKey, pointer);
    translateKeys(received.isi, m_keys);
    const Skp& skp = received.isi.skp;
    const QString kunci = skp.kunci.text();
    if (m_discarded.remove(kunci)) {
        m_transaction.restoreFromSampah(skp.kunci);
        note(ImportAction::Added, Subject::Skp, kunci, nameOf(received.isi.skp));
    }
    if (const std::optional<SkpLengkap> mine = m_transaction.loadLengkap(skp.kunci)) {
        mergeSkp(*mine, std::move(received.isi), pointer);
        return true;
    }
    m_transaction.saveLengkap(received.isi);
    m_added.push_back(skp.kunci);
    note(ImportAction::Added, Subject::Skp, kunci, nameOf(skp));
    return true;
}

void PaketMerge::mergeSkp(const SkpLengkap& mine, SkpLengkap theirs, const QString& pointer)
{
    const StatusSkp before = mine.skp.status;
    theirs.skp.status = furtherStatus(before, theirs.skp.status);
    for (Evaluasi& evaluasi : theirs.evaluasi) {
        const Evaluasi* own = findEvaluasi(mine.evaluasi, evaluasi);
        evaluasi.status = own != nullptr ? qMax(own->status, evaluasi.status) : evaluasi.status;
    }
    SkpLengkap merged = mine;
    Merger merger;
    merger.merge(merged, theirs);
    for (const Merger::Change& change : merger.changes()) {
        if (isLocked(before) && !mayChangeLocked(change, before, theirs.skp.status)) {
            refuse(ImportRefusal::Kind::Locked, pointerTo(pointer, change.path), mine.skp.kunci.text());
        }
        if (change.path.first() != QLatin1String("evaluasi") || change.path.size() < 3) {
            continue;
        }
        const auto index = static_cast<std::size_t>(change.path.at(1).toULongLong());
        const Evaluasi* own = findEvaluasi(mine.evaluasi, theirs.evaluasi.at(index));
        const Merger::Change within{change.path.mid(2), change.kind};
        if (own != nullptr && own->status != StatusEvaluasi::Draf && !mayChangeFrozen(within, *own)) {
            refuse(ImportRefusal::Kind::Frozen, pointerTo(pointer, change.path), mine.skp.kunci.text());
        }
    }
    lockAsInPackage(mine, theirs, merged, pointer);
    if (!merger.changes().empty()) {
        if (checkKeutuhan(m_transaction, mine.skp.kunci, BacaBerkas::Tidak).empty()) {
            m_sound.push_back(mine.skp.kunci);
        }
        m_transaction.saveLengkap(merged);
        note(ImportAction::Updated, Subject::Skp, mine.skp.kunci.text(), nameOf(mine.skp));
    }
}

void PaketMerge::lockAsInPackage(
    const SkpLengkap& mine, const SkpLengkap& theirs, SkpLengkap& merged, const QString& pointer)
{
    if (!isLocked(mine.skp.status) && isLocked(theirs.skp.status)) {
        if (saysNoMoreThan(merged.skp, theirs.skp)) {
            merged.skp = theirs.skp;
        } else {
            refuse(ImportRefusal::Kind::DraftHasMore, pointer, mine.skp.kunci.text());
        }
    }
    for (std::size_t i = 0; i < theirs.evaluasi.size(); ++i) {
        const Evaluasi& evaluasi = theirs.evaluasi.at(i);
        const Evaluasi* own = findEvaluasi(mine.evaluasi, evaluasi);
        if (own == nullptr || own->status != StatusEvaluasi::Draf ||
            evaluasi.status == StatusEvaluasi::Draf) {
            continue;
        }
        auto* result = const_cast<Evaluasi*>(findEvaluasi(merged.evaluasi, evaluasi));
        if (saysNoMoreThan(*result, evaluasi)) {
            *result = evaluasi;
        } else {
            refuse(ImportRefusal::Kind::DraftHasMore, pointer % QStringLiteral("/evaluasi/%1").arg(i),
                mine.skp.kunci.text());
        }
    }
}

std::vector<SkpKunci> PaketMerge::withoutEvents() const
{
    std::vector<SkpKunci> found;
    std::copy_if(m_sound.begin(), m_sound.end(), std::back_inserter(found),
        [&](const SkpKunci& kunci) { return !m_subjects.contains(jejakSubjekSkp(kunci.text())); });
    return found;
}

bool PaketMerge::takeJejak(QByteArray isi, const QString& pointer)
{
    if (!eventFault(isi).isEmpty()) {
        return true;
    }
    m_subjects.insert(subjectOf(isi));
    if (m_transaction.jejak().restore(isi)) {
        ++m_report.jejak;
        m_changedAnything = true;
        return true;
    }
    const QJsonObject event = QJsonDocument::fromJson(isi).object();
    const QString uuid = event.value(QLatin1String("uuid")).toString();
    const auto own = m_transaction.jejak().ofSubject(event.value(QLatin1String("subjek")).toString());
    const bool isSame = std::any_of(own.begin(), own.end(),
        [&](const JejakStore::Row& row) { return row.uuid == uuid && row.isi == isi; });
    if (!isSame) {
        refuse(ImportRefusal::Kind::OtherEvent, pointer, uuid);
    }
    return true;
}

bool PaketMerge::takeRegulasi(RegulasiTersimpan regulasi, const QString& pointer)
{
    const RegulasiEntry theirs{regulasi.id, regulasi.versi, regulasi.berlakuMulai,
        regulasi.status ? wireName(*regulasi.status) : QString(), regulasi.isi};
    const std::vector<RegulasiEntry> own = m_transaction.regulasi().all();
    const auto at = std::find_if(own.begin(), own.end(),
        [&](const RegulasiEntry& each) { return each.id == theirs.id && each.versi == theirs.versi; });
    if (at == own.end()) {
        m_transaction.regulasi().put(theirs);
        m_transaction.announce(Subject::Regulasi, theirs.id);
        note(ImportAction::Added, Subject::Regulasi, theirs.id, theirs.id % QLatin1Char(' ') % theirs.versi);
        const auto fault = regulasiFault(theirs.id, theirs.isi.toUtf8());
        if (fault && fault->fault != RegulationFault::UnknownTable) {
            warn(ImportWarning::Kind::RegulasiUnusable, pointer % QStringLiteral("/isi"), theirs.id);
        }
    } else if (!(*at == theirs)) {
        warn(ImportWarning::Kind::OwnRegulasiKept, pointer, theirs.id);
    }
    return true;
}

bool PaketMerge::takePengaturan(QString name, QByteArray json, const QString& pointer)
{
    const QJsonValue theirs = valueOf(json);
    const QJsonValue own = m_transaction.regulasi().pengaturan(name);
    if (own.isUndefined()) {
        m_transaction.regulasi().setPengaturan(name, theirs);
        m_transaction.announce(Subject::Pengaturan, name);
        note(ImportAction::Added, Subject::Pengaturan, name, name);
    } else if (own != theirs) {
        warn(ImportWarning::Kind::OwnPengaturanKept, pointer, name);
    }
    return true;
}

bool PaketMerge::beginContent(const QString&)
{
    m_content = std::make_unique<QTemporaryFile>();
    return m_content->open();
}

bool PaketMerge::takeContent(QByteArrayView piece)
{
    return m_content->write(piece.data(), piece.size()) == piece.size();
}

bool PaketMerge::endContent(const QString& sha256, qint64)
{
    if (!m_transaction.berkas().contains(sha256)) {
        if (!m_content->seek(0)) {
            return false;
        }
        m_transaction.berkas().put(*m_content);
        ++m_report.berkas;
        m_changedAnything = true;
    }
    m_content.reset();
    return true;
}

} // namespace kinerja::paket
