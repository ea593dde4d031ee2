#include "ui/seal/verdictmodel.h"

#include "ui/text/sealtext.h"

#include <QDir>
#include <QFileInfo>
#include <QStringBuilder>

#include <algorithm>

namespace kinerja
{

namespace
{

constexpr int pathRole = Qt::UserRole;

QString sign(Lampu light)
{
    switch (light) {
    case Lampu::Hijau: return QStringLiteral("✔");
    case Lampu::Kuning: return QStringLiteral("⚠");
    case Lampu::Merah: return QStringLiteral("✖");
    }
    Q_UNREACHABLE();
    return {};
}

QStandardItem* line(const QString& text)
{
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    return item;
}

} // namespace

Lampu lampu(const seal::HasilPemeriksaan& hasil)
{
    switch (hasil.putusan) {
    case seal::Putusan::Utuh:
        return std::all_of(hasil.tandaTangan.begin(), hasil.tandaTangan.end(),
                   [](const auto& one) { return one.tepercaya; })
                   ? Lampu::Hijau
                   : Lampu::Kuning;
    case seal::Putusan::TidakLengkap:
    case seal::Putusan::TanpaTandaTangan: return Lampu::Kuning;
    case seal::Putusan::Berubah:
    case seal::Putusan::Rusak: return Lampu::Merah;
    }
    Q_UNREACHABLE();
    return Lampu::Merah;
}

VerdictModel::VerdictModel(QObject* parent) : QStandardItemModel(parent) {}

void VerdictModel::add(const BerkasDiperiksa& one)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (item(row)->data(pathRole).toString() == one.path) {
            removeRow(row);
        }
    }
    QStandardItem* file = line(sign(lampu(one.hasil)) % QLatin1Char(' ') % QFileInfo(one.path).fileName() %
                               QStringLiteral(": ") % text::kalimatPutusan(one.hasil));
    file->setData(one.path, pathRole);
    file->setToolTip(QDir::toNativeSeparators(one.path));
    for (const seal::TandaTanganDiperiksa& signature : one.hasil.tandaTangan) {
        file->appendRow(line(text::baris(signature)));
    }
    for (const seal::Alasan& reason : seal::semuaAlasan(one.hasil)) {
        file->appendRow(line(text::sentence(reason)));
    }
    insertRow(0, file);
}

} // namespace kinerja
