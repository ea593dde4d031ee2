#include "core/domain/beku/isian.h"

#include "core/common/recordjson.h"
#include "core/common/sha256.h"

#include <QJsonDocument>

#include <algorithm>

namespace kinerja
{

namespace
{

/// People, place and day of a snapshot without its documents.
Cuplikan headOf(Cuplikan cuplikan)
{
    cuplikan.dokumen.clear();
    return cuplikan;
}

/// What is frozen of an SKP.
Skp frozenPart(Skp skp)
{
    const Skp blank;
    skp.kunci = {}; // it is what the record is known by
    skp.selesai = {};
    skp.status = blank.status;
    skp.catatanStatus.clear();
    skp.alasanTutup.reset();
    skp.alasanTerlambat.clear();
    skp.dialog.clear();
    skp.pergantianPenilai.clear();
    skp.tandaTangan.clear();
    skp.berkasResmi.clear();
    for (HasilKerja& hasilKerja : skp.hasilKerja) {
        hasilKerja.rencanaAksi.clear();
        for (Indikator& indikator : hasilKerja.indikator) {
            indikator.targetPeriode.clear();
        }
    }
    for (SelMatriks& sel : skp.matriks) {
        sel.rhkPegawai.clear();
    }
    return skp;
}

Evaluasi frozenPart(Evaluasi evaluasi)
{
    const Evaluasi blank;
    evaluasi.status = blank.status;
    evaluasi.tandaTangan.clear();
    evaluasi.keberatan = {};
    evaluasi.diterima = {};
    evaluasi.tidakMenandatangani = {};
    evaluasi.berkasResmi.clear();
    return evaluasi;
}

Keberatan frozenPart(Keberatan keberatan)
{
    keberatan.tandaTangan.clear();
    return keberatan;
}

template <class T> DokumenBeku isianOf(const T& record, const Cuplikan& cuplikan)
{
    T part = frozenPart(record);
    part.cuplikan = headOf(cuplikan);
    const QByteArray text = QJsonDocument(toJson(part)).toJson(QJsonDocument::Compact);
    return {jenisIsian, sha256Hex(text), QString::fromUtf8(text), {}};
}

QString textOf(const QJsonValue& value)
{
    if (value.isUndefined() || value.isNull()) {
        return {};
    }
    if (value.isString()) {
        return value.toString();
    }
    if (value.isObject()) {
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    }
    if (value.isArray()) {
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    }
    return value.isBool() ? (value.toBool() ? QStringLiteral("true") : QStringLiteral("false"))
                          : QString::number(value.toInteger());
}

enum class Rujukan { Bukan, Pegawai, Skp };

/// What a property refers to, by its name.
Rujukan rujukanOf(const QString& name)
{
    static const QStringList people{QStringLiteral("pegawai"), QStringLiteral("penilai"),
        QStringLiteral("atasan_penilai"), QStringLiteral("pimpinan"), QStringLiteral("diputus_oleh")};
    static const QStringList skp{QStringLiteral("revisi_dari"), QStringLiteral("rhk_pimpinan_ref")};
    if (people.contains(name)) {
        return Rujukan::Pegawai;
    }
    return skp.contains(name) ? Rujukan::Skp : Rujukan::Bukan;
}

class Pembanding
{
public:
    explicit Pembanding(const KunciDikenal& dikenal) : m_dikenal(dikenal) {}

    void compare(const QString& at, const QString& name, const QJsonValue& then, const QJsonValue& now)
    {
        if (then == now) {
            return;
        }
        if (then.isObject() && now.isObject()) {
            compareObjects(at, then.toObject(), now.toObject());
        } else if (then.isArray() && now.isArray() && holdsRecords(then) && holdsRecords(now)) {
            compareLists(at, then.toArray(), now.toArray());
        } else if (!isForeign(name, then)) {
            m_found.push_back({at, textOf(then), textOf(now)});
        }
    }
    std::vector<BedaIsian> take() { return std::move(m_found); }

private:
    static bool holdsRecords(const QJsonValue& value)
    {
        const QJsonArray list = value.toArray();
        return list.isEmpty() || list.first().isObject();
    }
    void compareObjects(const QString& at, const QJsonObject& then, const QJsonObject& now)
    {
        QStringList names = then.keys();
        for (const QString& name : now.keys()) {
            if (!then.contains(name)) {
                names.append(name);
            }
        }
        for (const QString& name : names) {
            compare(at + QLatin1Char('/') + name, name, then.value(name), now.value(name));
        }
    }
    void compareLists(const QString& at, const QJsonArray& then, const QJsonArray& now)
    {
        for (qsizetype index = 0; index < qMax(then.size(), now.size()); ++index) {
            compare(at + QLatin1Char('/') + QString::number(index), {},
                index < then.size() ? then.at(index) : QJsonValue(),
                index < now.size() ? now.at(index) : QJsonValue());
        }
    }
    bool isForeign(const QString& name, const QJsonValue& then) const
    {
        const QString key = then.toString();
        if (key.isEmpty()) {
            return false;
        }
        switch (rujukanOf(name)) {
        case Rujukan::Bukan: return false;
        case Rujukan::Pegawai: return !m_dikenal.pegawai(key);
        case Rujukan::Skp: return !m_dikenal.skp(key.section(QLatin1Char('/'), 0, 0));
        }
        Q_UNREACHABLE();
        return false;
    }

    const KunciDikenal& m_dikenal;
    std::vector<BedaIsian> m_found;
};

QJsonObject objectOf(const DokumenBeku& dokumen)
{
    return QJsonDocument::fromJson(dokumen.isi.toUtf8()).object();
}

PegawaiKunci knownOr(const PegawaiKunci& frozen, const PegawaiKunci& now, const KunciDikenal& dikenal)
{
    return frozen.isEmpty() || dikenal.pegawai(frozen.text()) ? frozen : now;
}

/// The plan that was made after the lock goes back to the RHK and IKI that it belongs to.
void keepPlan(std::vector<HasilKerja>& restored, const Skp& now)
{
    for (HasilKerja& hasilKerja : restored) {
        const HasilKerja* own = now.findHasilKerja(hasilKerja.kunci);
        if (own == nullptr) {
            continue;
        }
        hasilKerja.rencanaAksi = own->rencanaAksi;
        for (Indikator& indikator : hasilKerja.indikator) {
            const auto at = std::find_if(own->indikator.begin(), own->indikator.end(),
                [&](const Indikator& one) { return one.kunci == indikator.kunci; });
            if (at != own->indikator.end()) {
                indikator.targetPeriode = at->targetPeriode;
            }
        }
    }
}

void keepMadeRhk(std::vector<SelMatriks>& restored, const Skp& now)
{
    for (SelMatriks& sel : restored) {
        const auto at = std::find_if(now.matriks.begin(), now.matriks.end(), [&](const SelMatriks& one) {
            return one.pegawai == sel.pegawai && one.rhk == sel.rhk && one.indikator == sel.indikator;
        });
        if (at != now.matriks.end()) {
            sel.rhkPegawai = at->rhkPegawai;
        }
    }
}

/// People, place and day as frozen, with the documents that are there.
Cuplikan withDocuments(Cuplikan head, const Cuplikan& now)
{
    head.dokumen = now.dokumen;
    return head;
}

} // namespace

bool isIsian(const DokumenBeku& dokumen) { return dokumen.jenis == jenisIsian; }

const DokumenBeku* findIsian(const Cuplikan& cuplikan)
{
    const auto at = std::find_if(cuplikan.dokumen.begin(), cuplikan.dokumen.end(), isIsian);
    return at == cuplikan.dokumen.end() ? nullptr : &*at;
}

DokumenBeku makeIsian(const Skp& skp, const Cuplikan& cuplikan) { return isianOf(skp, cuplikan); }

DokumenBeku makeIsian(const Evaluasi& evaluasi, const Cuplikan& cuplikan)
{
    return isianOf(evaluasi, cuplikan);
}

DokumenBeku makeIsian(const Keberatan& keberatan, const Cuplikan& cuplikan)
{
    return isianOf(keberatan, cuplikan);
}

std::vector<BedaIsian> bedaIsian(
    const DokumenBeku& frozen, const DokumenBeku& now, const KunciDikenal& dikenal)
{
    if (frozen.isi == now.isi) {
        return {};
    }
    Pembanding pembanding(dikenal);
    pembanding.compare({}, {}, objectOf(frozen), objectOf(now));
    return pembanding.take();
}

std::optional<Skp> restoreIsian(const DokumenBeku& frozen, const Skp& now, const KunciDikenal& dikenal)
{
    auto then = fromJson<Skp>(objectOf(frozen));
    if (!then || then->tahun == 0) {
        return std::nullopt;
    }
    then->kunci = now.kunci;
    then->pegawai = knownOr(then->pegawai, now.pegawai, dikenal);
    then->penilai = knownOr(then->penilai, now.penilai, dikenal);
    then->atasanPenilai = knownOr(then->atasanPenilai, now.atasanPenilai, dikenal);
    then->selesai = now.selesai;
    then->status = now.status;
    then->catatanStatus = now.catatanStatus;
    then->alasanTutup = now.alasanTutup;
    then->alasanTerlambat = now.alasanTerlambat;
    then->dialog = now.dialog;
    then->pergantianPenilai = now.pergantianPenilai;
    then->tandaTangan = now.tandaTangan;
    then->berkasResmi = now.berkasResmi;
    then->cuplikan = withDocuments(std::move(then->cuplikan), now.cuplikan);
    for (SelMatriks& sel : then->matriks) {
        sel.pegawai = dikenal.pegawai(sel.pegawai.text()) ? sel.pegawai : PegawaiKunci();
    }
    keepPlan(then->hasilKerja, now);
    keepMadeRhk(then->matriks, now);
    return then;
}

std::optional<Evaluasi> restoreIsian(
    const DokumenBeku& frozen, const Evaluasi& now, const KunciDikenal& dikenal)
{
    auto then = fromJson<Evaluasi>(objectOf(frozen));
    if (!then) {
        return std::nullopt;
    }
    then->penilai = knownOr(then->penilai, now.penilai, dikenal);
    then->atasanPenilai = knownOr(then->atasanPenilai, now.atasanPenilai, dikenal);
    then->status = now.status;
    then->tandaTangan = now.tandaTangan;
    then->keberatan = now.keberatan;
    then->diterima = now.diterima;
    then->tidakMenandatangani = now.tidakMenandatangani;
    then->berkasResmi = now.berkasResmi;
    then->cuplikan = withDocuments(std::move(then->cuplikan), now.cuplikan);
    return then;
}

std::optional<Keberatan> restoreIsian(const DokumenBeku& frozen, const Keberatan& now)
{
    auto then = fromJson<Keberatan>(objectOf(frozen));
    if (!then) {
        return std::nullopt;
    }
    then->tandaTangan = now.tandaTangan;
    then->cuplikan = withDocuments(std::move(then->cuplikan), now.cuplikan);
    return then;
}

} // namespace kinerja
