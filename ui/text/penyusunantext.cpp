#include "ui/text/penyusunantext.h"

#include "ui/text/storagetext.h"
#include "ui/text/text.h"
#include "ui/text/tr.h"

#include <algorithm>

namespace kinerja::text
{

QString sentence(const PenyusunanError& error)
{
    using Kind = PenyusunanError::Kind;
    switch (error.kind) {
    case Kind::Storage: return sentence(error.storage);
    case Kind::SkpNotFound: return tr("SKP ini tidak ada lagi; mungkin ada di Sampah.");
    case Kind::PegawaiNotFound: return tr("Pegawai ini tidak ada lagi; mungkin ada di Sampah.");
    case Kind::NotEditable:
        return tr(
            "SKP berstatus %1, sehingga isinya tidak dapat diubah. Tarik, buka kunci, atau buat revisi.")
            .arg(label(error.status));
    case Kind::TahunOutOfRange: return tr("Tahun SKP harus antara 2022 dan 2100.");
    case Kind::NoPerjanjian:
        return tr("Perjanjian Kinerja tahun ini belum diisi. Isi dahulu di halaman Organisasi.");
    case Kind::RhkNotFound: return tr("RHK pimpinan ini tidak ada lagi; muat ulang matriksnya.");
    case Kind::SameSkp: return tr("SKP tidak dapat disalin ke dirinya sendiri.");
    }
    Q_UNREACHABLE();
    return {};
}

QString sentence(const SelDiisi& filled)
{
    switch (filled.akibat) {
    case AkibatSel::TidakBerubah: return tr("Isi sel tidak berubah.");
    case AkibatSel::RhkDibuat:
        return filled.skpBaru ? tr("Draf SKP pegawai ini dibuat, dan peran menjadi RHK-nya.")
                              : tr("Peran menjadi RHK baru dalam SKP pegawai ini.");
    case AkibatSel::RhkDikaitkan: return tr("RHK dengan teks yang sama dikaitkan dengan RHK pimpinan.");
    case AkibatSel::RhkDiubah: return tr("RHK pegawai ikut berubah.");
    case AkibatSel::RhkSudahDisunting:
        return tr("RHK pegawai sudah disunting dan tetap: \"%1\".").arg(filled.rencana);
    case AkibatSel::SkpTerkunci:
        return tr("SKP pegawai ini bukan draf lagi; isinya tidak ikut berubah. Perlu revisi.");
    case AkibatSel::RhkDipertahankan:
        return tr("Sel dikosongkan; RHK tetap ada dalam SKP pegawai: \"%1\".").arg(filled.rencana);
    case AkibatSel::RhkDihapus: return tr("Sel dikosongkan dan RHK-nya dihapus dari draf pegawai.");
    case AkibatSel::HanyaTeks: return tr("Matriks disimpan.");
    case AkibatSel::LuarUnit:
        return tr("Peran dicatat dalam matriks saja: SKP orang dari luar unit disusun di unitnya sendiri.");
    }
    Q_UNREACHABLE();
    return {};
}

QString sentence(const SelTersisa& cell)
{
    switch (cell.sebab) {
    case SelTersisa::Sebab::AspekTidakDikenal:
        return tr("Baris %1: aspek “%2” tidak dikenal; IKI-nya dibuat tanpa aspek.")
            .arg(QString::number(cell.baris), cell.isi);
    case SelTersisa::Sebab::AspekTidakDipakai:
        return tr("Baris %1: formulir ini tidak memakai aspek; “%2” tidak dimasukkan.")
            .arg(QString::number(cell.baris), cell.isi);
    case SelTersisa::Sebab::PerspektifTidakDikenal:
        return tr(
            "Baris %1: perspektif “%2” tidak dikenal atau tidak dipakai formulir ini; tidak dimasukkan.")
            .arg(QString::number(cell.baris), cell.isi);
    case SelTersisa::Sebab::KolomTidakDikenal:
        return tr("Baris %1: “%2” ada di kolom yang tidak dikenal; tidak dimasukkan.")
            .arg(QString::number(cell.baris), cell.isi);
    case SelTersisa::Sebab::TanpaRhk:
        return tr("Baris %1: “%2” berbeda dari RHK di atasnya, dan barisnya tanpa RHK; tidak dimasukkan.")
            .arg(QString::number(cell.baris), cell.isi);
    }
    Q_UNREACHABLE();
    return {};
}

QString sentence(const TempelanMasuk& taken)
{
    QStringList said{tr("Ditempel: %1 RHK dan %2 IKI.").arg(taken.rhkBaru).arg(taken.iki.baru)};
    if (taken.rhkYangAda > 0) {
        said.append(tr("%n RHK sudah ada: IKI-nya ditambahkan ke RHK yang ada.", nullptr, taken.rhkYangAda));
    }
    if (taken.iki.dilengkapi > 0) {
        said.append(tr("%n IKI yang ada dilengkapi aspek atau targetnya.", nullptr, taken.iki.dilengkapi));
    }
    if (taken.iki.sudahAda > 0) {
        said.append(tr("%n IKI sudah ada dan tidak digandakan.", nullptr, taken.iki.sudahAda));
    }
    return said.join(QLatin1Char(' '));
}

QString sentence(const TidakDiganti& kept)
{
    return tr("“%1” sudah memuat “%2”; “%3” tidak dimasukkan.").arg(kept.pada, kept.yangAda, kept.yangBaru);
}

QString sentence(const IkiDiberikan& given)
{
    QStringList said{tr("IKI diberikan pada %n RHK.", nullptr, static_cast<int>(given.diberi.size()))};
    if (!given.sudahAda.empty()) {
        said.append(tr("%n RHK sudah memuat semuanya.", nullptr, static_cast<int>(given.sudahAda.size())));
    }
    if (!given.dilewati.empty()) {
        said.append(tr("%n RHK dilewati.", nullptr, static_cast<int>(given.dilewati.size())));
    }
    return said.join(QLatin1Char(' '));
}

QStringList tidakDiberi(const IkiDiberikan& given, const std::vector<RhkSekolom>& offered)
{
    const auto nameOf = [&](const SkpKunci& skp) {
        const auto at = std::find_if(
            offered.begin(), offered.end(), [&](const RhkSekolom& one) { return one.skp == skp; });
        return at == offered.end() ? skp.text() : at->nama;
    };
    QStringList lines;
    for (const SkpDilewati& one : given.dilewati) {
        lines.append(tr("✖ %1: %2").arg(nameOf(one.skp), sentence(one.alasan)));
    }
    for (const RhkSekolom& one : offered) {
        if (!isEditable(one.status)) {
            lines.append(tr("✖ %1: %2").arg(one.nama, sentence(PenyusunanError(one.status))));
        }
    }
    for (const SkpKunci& one : given.sudahAda) {
        lines.append(tr("%1: sudah memuat semua IKI itu.").arg(nameOf(one)));
    }
    for (const TidakDiganti& kept : given.iki.tidakDiganti) {
        lines.append(sentence(kept));
    }
    return lines;
}

} // namespace kinerja::text
