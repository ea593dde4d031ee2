#include "core/domain/jejak/jejak.h"

#include "core/common/sha256.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kinerja
{

QByteArray Jejak::isi() const
{
    QJsonObject object;
    const auto put = [&](const char* name, const QString& value) {
        if (!value.isEmpty()) {
            object.insert(QLatin1String(name), value);
        }
    };
    put("uuid", uuid);
    put("asal", asal);
    put("subjek", subjek);
    put("tindakan", tindakan);
    put("pelaku", pelaku);
    put("petugas", petugas);
    put("waktu", waktu.toUTC().toString(Qt::ISODateWithMs));
    put("tanggal", tanggal.isNull() ? QString() : tanggal.toString(Qt::ISODate));
    put("regulasi", regulasi);
    put("cuplikan", cuplikan);
    if (!dokumen.isEmpty()) {
        object.insert(QLatin1String("dokumen"), QJsonArray::fromStringList(dokumen));
    }
    if (!keadaan.isEmpty()) {
        QJsonObject words;
        for (auto at = keadaan.begin(); at != keadaan.end(); ++at) {
            words.insert(at.key(), at.value());
        }
        object.insert(QLatin1String("keadaan"), words);
    }
    if (!temuan.isEmpty()) {
        object.insert(QLatin1String("temuan"), QJsonArray::fromStringList(temuan));
    }
    if (!dicabut.isEmpty()) {
        object.insert(QLatin1String("dicabut"), QJsonArray::fromStringList(dicabut));
    }
    if (!peran.isEmpty()) {
        object.insert(QLatin1String("peran"), QJsonArray::fromStringList(peran));
    }
    put("catatan", catatan);
    put("sebelum_subjek", sebelumSubjek);
    put("sebelum_asal", sebelumAsal);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString Jejak::sidikOf(const QByteArray& isi) { return sha256Hex(isi); }

QString sidikCatatan(const QString& catatan)
{
    constexpr qsizetype length = 16;
    return Jejak::sidikOf(catatan.toUtf8()).left(length);
}

QString jejakSubjekSkp(const QString& kunci) { return QStringLiteral("skp/") + kunci; }

QString jejakSubjekPegawai(const QString& kunci) { return QStringLiteral("pegawai/") + kunci; }

QString jejakSubjekRegulasi(const QString& id) { return QStringLiteral("regulasi/") + id; }

} // namespace kinerja
