#include "ui/text/storagetext.h"

#include "ui/text/importtext.h"
#include "ui/text/tr.h"

#include <QDir>

namespace kinerja::text
{

namespace
{

QString lockedSentence(const OpenError& error)
{
    return tr("Berkas ini sedang dibuka oleh %1 (proses %2) di komputer “%3”. Tutup di sana, atau buka di "
              "sini untuk "
              "dibaca saja.")
        .arg(error.lockApplication.isEmpty() ? tr("program lain") : error.lockApplication)
        .arg(error.lockPid)
        .arg(error.lockHost);
}

} // namespace

QString sentence(const StorageError& error)
{
    switch (error.kind) {
    case StorageError::Kind::DiskFull:
        return tr("Tempat penyimpanan penuh. Yang sudah tersimpan aman; perubahan terakhir belum tersimpan. "
                  "Kosongkan "
                  "tempat, lalu coba lagi.");
    case StorageError::Kind::ReadOnly:
        return tr(
            "Berkas ini hanya dapat dibaca. Tidak ada yang diubah. Simpan salinannya di folder lain untuk "
            "mengisinya.");
    case StorageError::Kind::Moved:
        return tr("Berkas ini sudah dihapus atau dipindahkan dari tempatnya selagi terbuka. Isinya masih ada "
                  "di sini; simpan salinannya di tempat lain sebelum menutup.");
    case StorageError::Kind::Busy:
        return tr("Program lain sedang memakai berkas ini. Tidak ada yang diubah. Coba lagi sebentar lagi.");
    case StorageError::Kind::Damaged:
        return tr("Isi berkas rusak di sebagian tempat. Tidak ada yang diubah. Tutup berkas ini, lalu "
                  "lanjutkan dari "
                  "salinan terakhir yang baik atau pakai menu Berkas > “Selamatkan isi berkas rusak”.");
    case StorageError::Kind::Unreadable:
        return tr(
            "Berkas tidak dapat dibaca atau ditulis; mungkin diska lepas dicabut. Yang sudah tersimpan tetap "
            "ada. Pasang kembali, lalu coba lagi.");
    case StorageError::Kind::UnknownValue:
        return tr("Berkas memuat isi yang tidak dikenal versi program ini: ditulis program yang lebih baru, "
                  "atau diubah dengan program lain. Tidak ada yang diubah. Lihat “Perubahan dari luar” pada "
                  "halaman Penetapan, atau pakai program yang lebih baru.");
    case StorageError::Kind::Constraint:
        return tr("Perubahan ini merujuk pada sesuatu yang tidak ada di berkas. Tidak ada yang diubah.");
    case StorageError::Kind::Internal:
        return tr("Perubahan tidak dapat disimpan karena kesalahan program. Tidak ada yang diubah.");
    }
    Q_UNREACHABLE();
    return {};
}

QString unsavedSentence(const StorageError& error)
{
    if (error.kind == StorageError::Kind::ReadOnly) {
        return tr("Berkas ini atau foldernya tidak dapat ditulis lagi. Yang sudah tersimpan aman; perubahan "
                  "terakhir belum tersimpan. Pulihkan izin menulisnya, lalu coba lagi.");
    }
    if (error.kind == StorageError::Kind::Busy) {
        return tr(
            "Program lain sedang memakai berkas ini. Yang sudah tersimpan aman; perubahan terakhir belum "
            "tersimpan. Coba lagi sebentar lagi.");
    }
    return sentence(error);
}

QString readOnlySentence(std::optional<OpenError::Kind> refusal)
{
    if (refusal == OpenError::Kind::Locked) {
        return tr("Berkas ini sedang dipakai di jendela atau komputer lain, karena itu dibuka untuk dibaca "
                  "saja. Yang diubah di sana tampil di sini.");
    }
    if (refusal == OpenError::Kind::FolderReadOnly) {
        return tr("Folder berkas ini tidak dapat ditulisi, karena itu berkas dibuka untuk dibaca saja. Untuk "
                  "mengisinya, lanjutkan di folder lain.");
    }
    if (refusal == OpenError::Kind::FileReadOnly) {
        return tr("Akun Anda hanya boleh membaca berkas ini, karena itu dibuka untuk dibaca saja. Untuk "
                  "mengisinya, lanjutkan di tempat lain.");
    }
    return tr("Berkas ini dibuka untuk dibaca saja. Untuk mengisinya, lanjutkan di tempat lain.");
}

QString unsavedReadOnlySentence(std::optional<OpenError::Kind> refusal)
{
    if (refusal == OpenError::Kind::Locked) {
        return tr("Yang baru diketik tidak tersimpan: berkas ini sedang dipakai di jendela atau komputer "
                  "lain. Isilah di sana, atau lanjutkan di tempat lain sebagai berkas tersendiri.");
    }
    return tr("Yang baru diketik tidak tersimpan: berkas ini dibuka untuk dibaca saja. Lanjutkan di tempat "
              "lain supaya ikut tersimpan di sana.");
}

QString copySentence(const StorageError& error)
{
    if (error.kind == StorageError::Kind::DiskFull) {
        return tr(
            "Tempat untuk salinan itu penuh. Berkas ini sendiri tidak terganggu. Kosongkan tempat, atau "
            "simpan salinan di tempat lain.");
    }
    if (error.kind == StorageError::Kind::ReadOnly) {
        return tr("Folder untuk salinan itu hanya dapat dibaca. Berkas ini sendiri tidak terganggu. Simpan "
                  "salinan di folder lain.");
    }
    if (error.kind == StorageError::Kind::Unreadable) {
        return tr("Folder untuk salinan itu tidak ada atau tidak dapat ditulis; mungkin diska lepas dicabut. "
                  "Berkas ini sendiri tidak terganggu. Simpan salinan di folder lain.");
    }
    return sentence(error);
}

QString sentence(const OpenError& error)
{
    const QString path = QDir::toNativeSeparators(error.path);
    switch (error.kind) {
    case OpenError::Kind::Missing: return tr("Berkas “%1” tidak ditemukan.").arg(path);
    case OpenError::Kind::AlreadyExists:
        return tr("Berkas “%1” sudah ada dan tidak ditimpa. Pilih nama lain.").arg(path);
    case OpenError::Kind::NotADataFile: return tr("“%1” bukan berkas SKP Luring (*.kinerja).").arg(path);
    case OpenError::Kind::NewerVersion:
        return tr("“%1” dibuat oleh versi program yang lebih baru (versi berkas %2, program ini mengenal "
                  "sampai %3). "
                  "Pasang versi terbaru untuk membukanya; berkas tidak diubah.")
            .arg(path)
            .arg(error.fileVersion)
            .arg(error.programVersion);
    case OpenError::Kind::Locked: return lockedSentence(error);
    case OpenError::Kind::FolderReadOnly:
        return tr("Folder dari “%1” tidak dapat ditulisi. Buka untuk dibaca saja, atau salin berkasnya ke "
                  "folder lain.")
            .arg(path);
    case OpenError::Kind::FileReadOnly:
        return tr("“%1” hanya dapat dibaca oleh akun Anda. Buka untuk dibaca saja, atau salin berkasnya ke "
                  "folder lain untuk mengisinya.")
            .arg(path);
    case OpenError::Kind::Damaged:
        return tr(
            "“%1” rusak di sebagian tempat dan tidak dapat dibuka seperti biasa. Berkas tidak diubah. "
            "Isinya yang masih terbaca dapat diselamatkan: menu Berkas > “Selamatkan isi berkas rusak”.")
            .arg(path);
    case OpenError::Kind::MigrationFailed:
        return tr(
            "“%1” berasal dari versi program yang lebih lama dan perlu diperbarui, tetapi itu tidak dapat "
            "dilakukan di sini. Buka sekali dengan hak menulis; salinan bertanggal dibuat lebih dulu.")
            .arg(path);
    case OpenError::Kind::Storage: return sentence(error.storage);
    }
    Q_UNREACHABLE();
    return {};
}

QString newFileSentence(const OpenError& error)
{
    if (error.kind == OpenError::Kind::FolderReadOnly) {
        return tr("Berkas baru tidak dapat dibuat di sana: foldernya tidak ada, hanya dapat dibaca, atau "
                  "tempat penyimpanannya penuh. Tidak ada yang dibuat. Pilih folder lain.");
    }
    return sentence(error);
}

namespace
{

constexpr size_t mostThings = 3;

QString named(const TouchedThing& thing)
{
    const QString what =
        thing.tahun == 0 ? label(thing.subject) : tr("%1 %2").arg(label(thing.subject)).arg(thing.tahun);
    return thing.nama.isEmpty() ? what : tr("%1 (%2)").arg(what, thing.nama);
}

QString listed(const std::vector<TouchedThing>& things)
{
    QStringList names;
    for (const TouchedThing& thing : things) {
        if (names.size() < static_cast<qsizetype>(mostThings)) {
            names.append(named(thing));
        }
    }
    if (things.size() > mostThings) {
        names.append(tr("%n lainnya", nullptr, static_cast<int>(things.size() - mostThings)));
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

QString movedSentence(const OpenError& error)
{
    return error.kind == OpenError::Kind::Storage ? copySentence(error.storage) : newFileSentence(error);
}

QString sentence(
    UndoVerdict verdict, UndoHistory::Direction direction, const std::vector<TouchedThing>& things)
{
    switch (verdict) {
    case UndoVerdict::Applied:
        return direction == UndoHistory::Direction::Back
                   ? tr("Dikembalikan seperti sebelumnya: %1.").arg(listed(things))
                   : tr("Diulangi: %1.").arg(listed(things));
    case UndoVerdict::FixedSince:
        return tr(
            "Yang terakhir dilakukan tidak diurungkan dengan cara ini: yang dihapus ada di Sampah, yang "
            "disahkan dibatalkan pada halamannya. Ctrl+Z sekali lagi mengurungkan langkah sebelum itu.");
    case UndoVerdict::NothingToDo:
        return direction == UndoHistory::Direction::Back
                   ? tr("Tidak ada lagi yang dapat diurungkan sejak berkas ini dibuka.")
                   : tr("Tidak ada yang dapat diulangi.");
    case UndoVerdict::ChangedSince:
        return tr(
            "Langkah ini tidak dapat diurungkan lagi karena isinya sudah diubah sesudahnya. Tidak ada yang "
            "diubah.");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace kinerja::text
