#include "ui/text/importtext.h"

#include "ui/text/regulasitext.h"
#include "ui/text/tr.h"
#include "ui/text/workflowtext.h"

#include <QStringList>

#include <algorithm>

namespace kinerja::text
{

namespace
{

int count(const ImportReport& report, ImportAction action)
{
    return static_cast<int>(std::count_if(report.things.begin(), report.things.end(),
        [&](const ImportedThing& thing) { return thing.action == action; }));
}

} // namespace

QString sentence(const ImportRefusal& refusal)
{
    switch (refusal.kind) {
    case ImportRefusal::Kind::UnknownPegawai:
        return tr("Pegawai dengan kunci “%1” tidak ada di paket maupun di berkas ini.").arg(refusal.detail);
    case ImportRefusal::Kind::DuplicateKey: return tr("Kunci “%1” dipakai dua kali.").arg(refusal.detail);
    case ImportRefusal::Kind::Locked:
        return tr("SKP “%1” di berkas ini sudah terkunci dan isinya lain; yang terkunci tidak diubah.")
            .arg(refusal.detail);
    case ImportRefusal::Kind::Frozen:
        return tr(
            "Evaluasi pada SKP “%1” di berkas ini sudah dibekukan dan isinya lain; yang beku tidak diubah.")
            .arg(refusal.detail);
    case ImportRefusal::Kind::DraftHasMore:
        return tr(
            "Paket mengunci “%1”, sedangkan draf di berkas ini memuat isi yang tidak ada di paket. Hapus "
            "isi itu dari draf, lalu impor lagi.")
            .arg(refusal.detail);
    case ImportRefusal::Kind::NotAnEvent:
        return tr("Ini bukan catatan jejak yang benar: “%1” tidak ada atau salah.").arg(refusal.detail);
    case ImportRefusal::Kind::OtherEvent:
        return tr("Jejak “%1” di berkas ini berbunyi lain.").arg(refusal.detail);
    }
    Q_UNREACHABLE();
    return {};
}

QString sentence(const ImportWarning& warning)
{
    switch (warning.kind) {
    case ImportWarning::Kind::UnresolvedRef:
        return tr("RHK pimpinan yang dirujuk tidak ada di berkas ini, misalnya karena dari unit sebelumnya. "
                  "Bunyinya tetap ada; rujukannya dipertahankan.");
    case ImportWarning::Kind::StatusContradicts:
        return tr("Status “%1” tidak sesuai dengan tanda tangan atau evaluasi yang tercatat.")
            .arg(warning.detail);
    case ImportWarning::Kind::OwnRegulasiKept:
        return tr("Tabel “%1” di berkas ini berbeda dan dipertahankan.").arg(namaTabel(warning.detail));
    case ImportWarning::Kind::RegulasiUnusable:
        return tr("Tabel “%1” dari paket ini tidak dapat dipakai program; cabut versinya di Setelan, Tabel "
                  "peraturan.")
            .arg(namaTabel(warning.detail));
    case ImportWarning::Kind::OwnPengaturanKept:
        return tr("Pengaturan “%1” di berkas ini berbeda dan dipertahankan.").arg(warning.detail);
    case ImportWarning::Kind::PersonRekeyed:
        return tr("Kunci %1 sudah dipakai orang lain di berkas ini; ia masuk dengan kunci baru.")
            .arg(warning.detail);
    case ImportWarning::Kind::NomorGanda:
        return tr("Nomor %1 dipakai dua orang dalam paket ini. Keduanya masuk; SKP mereka tertahan sampai "
                  "nomornya diperbaiki.")
            .arg(warning.detail);
    case ImportWarning::Kind::JejakBercabang:
        if (warning.detail.isEmpty()) {
            return tr("Jejak bercabang: sebuah salinan berkas ini juga dikerjakan di tempat lain.");
        }
        return tr("Jejak %1 bercabang: sesudah catatan yang sama, di berkas ini dan di paket ada tindakan "
                  "yang berbeda. Bandingkan keduanya pada Riwayat.")
            .arg(warning.detail);
    case ImportWarning::Kind::JejakTerputus:
        if (warning.detail.isEmpty()) {
            return tr("Jejak terputus: catatan sebelum salah satu catatan dari paket tidak ada.");
        }
        return tr("Jejak %1 terputus: catatan sebelum salah satu catatan dari paket tidak ada.")
            .arg(warning.detail);
    }
    Q_UNREACHABLE();
    return {};
}

QString label(Subject subject)
{
    switch (subject) {
    case Subject::Unit: return tr("unit");
    case Subject::Organisasi: return tr("organisasi");
    case Subject::Pegawai: return tr("pegawai");
    case Subject::Skp: return tr("SKP");
    case Subject::Pelaksanaan: return tr("pelaksanaan");
    case Subject::Evaluasi: return tr("evaluasi");
    case Subject::TindakLanjut: return tr("tindak lanjut");
    case Subject::TimKerja: return tr("tim kerja");
    case Subject::Regulasi: return tr("regulasi");
    case Subject::Pengaturan: return tr("pengaturan");
    case Subject::Frasa: return tr("frasa");
    case Subject::Sampah: return tr("sampah");
    }
    Q_UNREACHABLE();
    return {};
}

QString line(const ImportedThing& thing)
{
    switch (thing.action) {
    case ImportAction::Added: return tr("tambah %1: %2").arg(label(thing.subject), thing.nama);
    case ImportAction::Updated: return tr("perbarui %1: %2").arg(label(thing.subject), thing.nama);
    }
    Q_UNREACHABLE();
    return {};
}

QString line(const ImportRefusal& refusal)
{
    return tr("tolak %1: %2").arg(refusal.pointer, sentence(refusal));
}

QString summary(const ImportReport& report, CaraImpor cara)
{
    const int added = count(report, ImportAction::Added);
    const int updated = count(report, ImportAction::Updated);
    const bool isTry = cara == CaraImpor::Coba;
    if (isTry && !report.refusals.empty()) {
        return tr("Paket ini akan ditolak: %n hal tidak dapat dimasukkan.", nullptr,
            static_cast<int>(report.refusals.size()));
    }
    if (added + updated + report.berkas + report.jejak == 0) {
        return isTry ? tr("Paket ini tidak akan mengubah apa pun.") : tr("Tidak ada yang berubah.");
    }
    const QString counts = tr("%1 ditambah, %2 diperbarui, %3 isi berkas, %4 catatan jejak")
                               .arg(added)
                               .arg(updated)
                               .arg(report.berkas)
                               .arg(report.jejak);
    return isTry ? tr("Paket ini dapat dimasukkan: %1.").arg(counts)
                 : tr("Paket dimasukkan: %1.").arg(counts);
}

} // namespace kinerja::text
