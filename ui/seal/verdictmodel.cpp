#include "ui/seal/verdictmodel.h"

#include "ui/text/naskahtext.h"
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

/// What can be done with it.
QString langkah(Kecocokan kecocokan)
{
    switch (kecocokan) {
    case Kecocokan::Cocok: return VerdictModel::tr("→ Cocok; dapat disimpan sebagai salinan resmi.");
    case Kecocokan::Tersimpan: return VerdictModel::tr("→ Sudah tersimpan sebagai salinan resmi.");
    case Kecocokan::SudahDicatat:
        return VerdictModel::tr(
            "→ Halamannya cocok, tetapi tanda tangannya sudah dicatat dengan cara lain (di kertas atau "
            "sebagai gambar): simpan sebagai salinan saja, atau keluarkan dari daftar.");
    case Kecocokan::PerluPilihan:
        return VerdictModel::tr(
            "→ Halamannya cocok, tetapi tanda tangannya tidak dapat dihitung begitu saja: simpan "
            "sebagai salinan saja, atau keluarkan dari daftar.");
    case Kecocokan::BelumDitandatangani:
        return VerdictModel::tr("→ Belum ditandatangani; tidak ada yang dapat disimpan.");
    case Kecocokan::TidakBerlaku:
        return VerdictModel::tr("→ Naskahnya tidak berlaku lagi; tidak dapat disimpan.");
    case Kecocokan::TidakCocok: return VerdictModel::tr("→ Tidak dapat disimpan.");
    case Kecocokan::Asing: return VerdictModel::tr("→ Bukan naskah berkas data ini; tidak dapat disimpan.");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

Lampu lampu(const PdfMasuk& one)
{
    const seal::HasilPemeriksaan& hasil = one.temuan.hasil;
    const bool areTrusted = std::all_of(hasil.tandaTangan.begin(), hasil.tandaTangan.end(),
        [](const auto& signature) { return signature.tepercaya; });
    switch (hasil.putusan) {
    case seal::Putusan::Utuh:
        return areTrusted && one.temuan.naskah && hasil.alasan.empty() ? Lampu::Hijau : Lampu::Kuning;
    case seal::Putusan::TidakLengkap:
    case seal::Putusan::TanpaTandaTangan: return Lampu::Kuning;
    case seal::Putusan::Berubah: return seal::isUtuhTanpaNaskah(hasil) ? Lampu::Kuning : Lampu::Merah;
    case seal::Putusan::Rusak: return Lampu::Merah;
    }
    Q_UNREACHABLE();
    return Lampu::Merah;
}

VerdictModel::VerdictModel(QObject* parent) : QStandardItemModel(parent) {}

void VerdictModel::add(const PdfMasuk& one)
{
    drop(one.path);
    const seal::HasilPemeriksaan& hasil = one.temuan.hasil;
    QStandardItem* file = line(sign(lampu(one)) % QLatin1Char(' ') % QFileInfo(one.path).fileName() %
                               QStringLiteral(": ") % text::kalimatPutusan(hasil));
    file->setData(one.path, pathRole);
    file->setToolTip(QDir::toNativeSeparators(one.path).toHtmlEscaped());
    file->appendRow(line(langkah(one.kecocokan)));
    if (one.temuan.naskah) {
        file->appendRow(line(text::naskah(*one.temuan.naskah)));
    }
    for (const seal::TandaTanganDiperiksa& signature : hasil.tandaTangan) {
        file->appendRow(line(text::baris(signature)));
    }
    for (const seal::Alasan& reason : seal::semuaAlasan(hasil)) {
        file->appendRow(line(text::sentence(reason)));
    }
    insertRow(0, file);
    m_files.insert_or_assign(one.path, one);
}

std::vector<PdfMasuk> VerdictModel::files() const
{
    std::vector<PdfMasuk> all;
    for (int row = 0; row < rowCount(); ++row) {
        all.push_back(m_files.at(item(row)->data(pathRole).toString()));
    }
    return all;
}

const PdfMasuk* VerdictModel::fileAt(const QModelIndex& index) const
{
    const QModelIndex row = index.parent().isValid() ? index.parent() : index;
    const auto found = m_files.find(row.data(pathRole).toString());
    return found == m_files.end() ? nullptr : &found->second;
}

void VerdictModel::note(const QString& path, Kecocokan now, const QString& sentence)
{
    if (QStandardItem* row = rowOf(path)) {
        m_files.at(path).kecocokan = now;
        row->child(0)->setText(QStringLiteral("→ ") % sentence);
    }
}

void VerdictModel::drop(const QString& path)
{
    if (const QStandardItem* row = rowOf(path)) {
        removeRow(row->row());
        m_files.erase(path);
    }
}

QStandardItem* VerdictModel::rowOf(const QString& path) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (item(row)->data(pathRole).toString() == path) {
            return item(row);
        }
    }
    return nullptr;
}

} // namespace kinerja
