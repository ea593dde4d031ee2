#include "core/domain/beku/keadaan.h"

#include "core/common/sha256.h"
#include "core/domain/beku/isian.h"

namespace kinerja
{

namespace
{

constexpr int hashLength = 16;
const QString signaturePart = QStringLiteral("tanda_tangan/");
const QString detailPart = QStringLiteral("rincian_ttd/");
const QString copyPart = QStringLiteral("berkas_resmi/");
const QString layoutProperty = QStringLiteral("tata_letak");
/// Which properties the event could tell.
const QString editionProperty = QStringLiteral("edisi");
const QString edition = QStringLiteral("3");
const QString frozenProperty = QStringLiteral("isi_beku");
const QString nothing = QStringLiteral("-");
const QString decisionPart = QStringLiteral("keberatan/");

QString shortHash(const QByteArray& bytes) { return sha256Hex(bytes).left(hashLength); }

QString shortHash(const QStringList& texts) { return shortHash(texts.join(QChar(0x1F)).toUtf8()); }

QString dayOf(QDate day) { return day.toString(Qt::ISODate); }

void put(KeadaanTercatat& keadaan, const QString& property, const QString& value)
{
    if (!value.isEmpty()) {
        keadaan.insert(property, value);
    }
}

void putHash(KeadaanTercatat& keadaan, const QString& property, const QString& text)
{
    put(keadaan, property, text.isEmpty() ? QString() : shortHash(text.toUtf8()));
}

QString orNothing(const QString& text) { return text.isEmpty() ? nothing : text; }

QString detailOf(QString property) { return property.replace(signaturePart, detailPart); }

void putSignatures(
    KeadaanTercatat& keadaan, const QString& before, const std::vector<TandaTangan>& signatures)
{
    for (const TandaTangan& one : signatures) {
        const QString peran = one.peran ? wireName(*one.peran) : QString();
        const QString cara = one.cara ? wireName(*one.cara) : QString();
        const QString picture = one.gambar.isEmpty() ? QString() : shortHash(one.gambar);
        QString property = before + signaturePart + peran;
        while (keadaan.contains(property)) {
            property += QLatin1Char('+'); // a second one in that role is none that the program records
        }
        keadaan.insert(property, one.pegawai.text() + QLatin1Char(' ') +
                                     shortHash(QStringList{dayOf(one.tanggal), one.tempat, cara, picture}));
        keadaan.insert(detailOf(property),
            QStringList{orNothing(dayOf(one.tanggal)), orNothing(cara),
                one.tempat.isEmpty() ? nothing : shortHash(one.tempat.toUtf8()), orNothing(picture)}
                .join(QLatin1Char(' ')));
    }
}

void putCopies(KeadaanTercatat& keadaan, const std::vector<Berkas>& copies)
{
    for (const Berkas& one : copies) {
        keadaan.insert(copyPart + one.sha256,
            QString::number(one.ukuran.value_or(-1)) + QLatin1Char(',') + shortHash(one.nama.toUtf8()));
    }
}

void putLayout(KeadaanTercatat& keadaan, const QString& before, const Cuplikan& cuplikan)
{
    QStringList layouts;
    for (const DokumenBeku& one : cuplikan.dokumen) {
        layouts.append(one.layout ? QString::number(*one.layout) : nothing);
    }
    put(keadaan, before + layoutProperty, layouts.join(QLatin1Char(',')));
}

void putPenilai(KeadaanTercatat& keadaan, const std::vector<PergantianPenilai>& changes)
{
    for (const PergantianPenilai& one : changes) {
        const QString property = QStringLiteral("pergantian_penilai/") + dayOf(one.mulai);
        keadaan.insert(property, one.penilai.text() + QLatin1Char(' ') + shortHash(one.alasan.toUtf8()));
        if (!one.atasanPenilai.isEmpty()) {
            keadaan.insert(
                property + QStringLiteral("/atasan_penilai"), one.atasanPenilai.text() + QLatin1Char(' '));
        }
    }
}

/// What is frozen and has no frozen data beside it, as of an SKP that was locked elsewhere and came without
/// papers. Keys are left out: they are looked at by themselves.
void putFrozen(KeadaanTercatat& keadaan, Skp skp)
{
    if (findIsian(skp.cuplikan) != nullptr) {
        return;
    }
    skp.pegawai = {};
    skp.penilai = {};
    skp.atasanPenilai = {};
    skp.revisiDari = {};
    skp.matriks.clear();
    for (HasilKerja& hasilKerja : skp.hasilKerja) {
        hasilKerja.rhkPimpinanRef.clear();
    }
    putHash(keadaan, frozenProperty, makeIsian(skp, {}).isi);
}

void putFrozen(KeadaanTercatat& keadaan, Evaluasi evaluasi)
{
    if (findIsian(evaluasi.cuplikan) != nullptr) {
        return;
    }
    evaluasi.penilai = {};
    evaluasi.atasanPenilai = {};
    putHash(keadaan, frozenProperty, makeIsian(evaluasi, {}).isi);
}

/// An objection is a draft until it is decided.
void putObjection(KeadaanTercatat& keadaan, const Keberatan& keberatan)
{
    if (!keberatan.tanggal.isValid()) {
        return;
    }
    const QString frozen = snapshotHash(keberatan.cuplikan);
    keadaan.insert(QStringLiteral("keberatan"),
        frozen.isEmpty() ? QStringLiteral("diajukan") : QStringLiteral("diputus"));
    put(keadaan, decisionPart + QStringLiteral("cuplikan"), frozen);
    putLayout(keadaan, decisionPart, keberatan.cuplikan);
    putSignatures(keadaan, decisionPart, keberatan.tandaTangan);
}

} // namespace

KeadaanTercatat keadaanOf(const Skp& skp) { return keadaanOf(skp, skp.status); }

KeadaanTercatat keadaanOf(const Evaluasi& evaluasi) { return keadaanOf(evaluasi, evaluasi.status); }

KeadaanTercatat keadaanOf(const Skp& skp, StatusSkp status)
{
    KeadaanTercatat keadaan;
    keadaan.insert(QStringLiteral("status"), wireName(skp.status));
    keadaan.insert(editionProperty, edition);
    putSignatures(keadaan, {}, skp.tandaTangan);
    put(keadaan, QStringLiteral("cuplikan"), snapshotHash(skp.cuplikan));
    putLayout(keadaan, {}, skp.cuplikan);
    putCopies(keadaan, skp.berkasResmi);
    if (!isLocked(status)) {
        return keadaan;
    }
    put(keadaan, QStringLiteral("selesai"), dayOf(skp.selesai));
    put(keadaan, QStringLiteral("alasan_tutup"), skp.alasanTutup ? wireName(*skp.alasanTutup) : QString());
    putHash(keadaan, QStringLiteral("alasan_terlambat"), skp.alasanTerlambat);
    putHash(keadaan, QStringLiteral("catatan_status"), skp.catatanStatus);
    putPenilai(keadaan, skp.pergantianPenilai);
    putFrozen(keadaan, skp);
    return keadaan;
}

KeadaanTercatat keadaanOf(const Evaluasi& evaluasi, StatusEvaluasi status)
{
    KeadaanTercatat keadaan;
    keadaan.insert(QStringLiteral("status"), wireName(evaluasi.status));
    keadaan.insert(editionProperty, edition);
    putSignatures(keadaan, {}, evaluasi.tandaTangan);
    put(keadaan, QStringLiteral("cuplikan"), snapshotHash(evaluasi.cuplikan));
    putLayout(keadaan, {}, evaluasi.cuplikan);
    putCopies(keadaan, evaluasi.berkasResmi);
    if (status == StatusEvaluasi::Draf) {
        return keadaan;
    }
    put(keadaan, QStringLiteral("diterima"), dayOf(evaluasi.diterima));
    if (!(evaluasi.tidakMenandatangani == TidakMenandatangani{})) {
        keadaan.insert(QStringLiteral("tidak_menandatangani"),
            shortHash(QStringList{
                dayOf(evaluasi.tidakMenandatangani.tanggal), evaluasi.tidakMenandatangani.alasan}));
    }
    putObjection(keadaan, evaluasi.keberatan);
    putFrozen(keadaan, evaluasi);
    return keadaan;
}

KeadaanTercatat sejauhTercatat(KeadaanTercatat now, const KeadaanTercatat& head)
{
    const QString told = head.value(editionProperty);
    if (told == edition) {
        return now;
    }
    now.remove(frozenProperty);
    if (!told.isEmpty()) {
        if (now.contains(editionProperty)) {
            now.insert(editionProperty, told);
        }
        return now;
    }
    for (const QString& property : now.keys()) {
        if (property == editionProperty || property.endsWith(layoutProperty) ||
            property.startsWith(copyPart) || isRincian(property)) {
            now.remove(property);
        }
    }
    return now;
}

bool isRincian(const QString& property) { return property.contains(detailPart); }

QString salinanOfKeadaan(const QString& property)
{
    return property.startsWith(copyPart) ? property.mid(copyPart.size()) : QString();
}

std::optional<TandaTanganTercatat> tandaTanganDari(
    const KeadaanTercatat& keadaan, const QString& property, const DugaanTandaTangan& dugaan)
{
    const QStringList words = keadaan.value(detailOf(property)).split(QLatin1Char(' '));
    if (!keadaan.contains(property) || words.size() != 4) {
        return std::nullopt;
    }
    TandaTanganTercatat told;
    told.isi.pegawai = penandatanganOf(keadaan.value(property));
    told.isi.peran = peranOfKeadaan(property);
    told.isi.tanggal = QDate::fromString(words.at(0), Qt::ISODate);
    told.isi.cara = fromWireName<CaraTandaTangan>(words.at(1));
    told.utuh = words.at(2) == nothing;
    for (const QString& tempat : dugaan.tempat) {
        if (!told.utuh && shortHash(tempat.toUtf8()) == words.at(2)) {
            told.isi.tempat = tempat;
            told.utuh = true;
        }
    }
    if (words.at(3) != nothing && shortHash(dugaan.gambar) == words.at(3)) {
        told.isi.gambar = dugaan.gambar;
    } else if (words.at(3) != nothing) {
        told.utuh = false;
    }
    return told;
}

std::optional<PeranTandaTangan> peranOfKeadaan(const QString& property)
{
    const qsizetype at = property.indexOf(signaturePart);
    return at < 0 ? std::nullopt
                  : fromWireName<PeranTandaTangan>(
                        QString(property.mid(at + signaturePart.size())).remove(QLatin1Char('+')));
}

PegawaiKunci penandatanganOf(const QString& value)
{
    return PegawaiKunci(value.section(QLatin1Char(' '), 0, -2));
}

bool samaKeadaan(const QString& then, const QString& now, const std::function<bool(const QString&)>& known)
{
    if (then == now) {
        return true;
    }
    const QString key = penandatanganOf(then).text();
    return !key.isEmpty() && !known(key) &&
           then.section(QLatin1Char(' '), -1) == now.section(QLatin1Char(' '), -1);
}

} // namespace kinerja
