#include "ui/text/kepegawaiantext.h"

#include "ui/text/datetext.h"
#include "ui/text/titik.h"
#include "ui/text/tr.h"

namespace kinerja::text
{

QString label(KolomPegawai kolom)
{
    switch (kolom) {
    case KolomPegawai::Abaikan: return tr("(abaikan)");
    case KolomPegawai::Nama: return tr("Nama", "KolomPegawai");
    case KolomPegawai::Nomor: return tr("NIP / NI PPPK / NRP");
    case KolomPegawai::Status: return tr("Status", "KolomPegawai");
    case KolomPegawai::Golongan: return tr("Golongan", "KolomPegawai");
    case KolomPegawai::Pangkat: return tr("Pangkat", "KolomPegawai");
    case KolomPegawai::PangkatGolongan: return tr("Pangkat dan golongan");
    case KolomPegawai::Jabatan: return tr("Jabatan", "KolomPegawai");
    case KolomPegawai::JenisJabatan: return tr("Jenis jabatan", "KolomPegawai");
    case KolomPegawai::Jenjang: return tr("Jenjang", "KolomPegawai");
    case KolomPegawai::UnitKerja: return tr("Unit kerja", "KolomPegawai");
    case KolomPegawai::Instansi: return tr("Instansi", "KolomPegawai");
    case KolomPegawai::Atasan: return tr("Atasan (nama atau nomor)");
    case KolomPegawai::TempatLahir: return tr("Tempat lahir", "KolomPegawai");
    case KolomPegawai::TanggalLahir: return tr("Tanggal lahir", "KolomPegawai");
    case KolomPegawai::JenisKelamin: return tr("Jenis kelamin", "KolomPegawai");
    case KolomPegawai::Karpeg: return tr("Nomor Karpeg", "KolomPegawai");
    case KolomPegawai::TmtPangkat: return tr("TMT pangkat", "KolomPegawai");
    case KolomPegawai::TmtJabatan: return tr("TMT jabatan", "KolomPegawai");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(NasibBaris nasib)
{
    switch (nasib) {
    case NasibBaris::Baru: return tr("Baru", "NasibBaris");
    case NasibBaris::Diperbarui: return tr("Diperbarui", "NasibBaris");
    case NasibBaris::Sama: return tr("Sudah ada, sama");
    case NasibBaris::Galat: return tr("Tidak dapat disimpan");
    }
    Q_UNREACHABLE();
    return {};
}

QString sentence(const PegawaiFault& fault)
{
    switch (fault.kind) {
    case PegawaiFault::Kind::NamaKosong: return tr("Nama harus diisi; nama yang lama tetap tersimpan.");
    case PegawaiFault::Kind::NomorNotasiIlmiah: return sentence(NomorRusak::NotasiIlmiah);
    case PegawaiFault::Kind::NomorDibulatkan: return sentence(NomorRusak::Dibulatkan);
    case PegawaiFault::Kind::NomorGanda:
        return tr("Nomor ini sudah dipakai oleh %1; tidak disimpan.").arg(fault.siapa);
    case PegawaiFault::Kind::AtasanDiriSendiri:
        return tr("Seseorang tidak dapat menjadi atasannya sendiri; tidak disimpan.");
    case PegawaiFault::Kind::AtasanMelingkar:
        return tr("Atasan berputar kembali ke orang ini (%1); tidak disimpan.").arg(fault.siapa);
    case PegawaiFault::Kind::AtasanTidakAda: return tr("Atasan ini sudah tidak ada; pilih yang lain.");
    }
    Q_UNREACHABLE();
    return {};
}

QString sentence(const JabatanChangeFault& fault)
{
    switch (fault.kind) {
    case JabatanChangeFault::Kind::MulaiKosong: return tr("Isi tanggal mulai berlakunya perubahan.");
    case JabatanChangeFault::Kind::TidakBerubah:
        return tr("Belum ada yang berbeda dari keadaan sekarang. Ubah sedikitnya satu isian.");
    case JabatanChangeFault::Kind::SejakTidakDiketahui:
        return tr("Sejak kapan keadaan yang sekarang berlaku? Isi “Keadaan lama berlaku sejak”.");
    case JabatanChangeFault::Kind::TerlaluAwal:
        return tr("Perubahan harus mulai sesudah %1, hari pertama keadaan yang sekarang.")
            .arg(tanggal(fault.batas));
    case JabatanChangeFault::Kind::Pegawai: return sentence(fault.pegawai);
    }
    Q_UNREACHABLE();
    return {};
}

QString sentence(const RentangFault& fault)
{
    switch (fault.kind) {
    case RentangFault::Kind::MulaiKosong: return tr("Baris %1: isi tanggal mulai.").arg(fault.baris + 1);
    case RentangFault::Kind::Terbalik:
        return tr("Baris %1: tanggal selesai mendahului tanggal mulai.").arg(fault.baris + 1);
    case RentangFault::Kind::Bertindih:
        return fault.lain < 0 ? tr("Baris %1: waktunya bertumpang tindih dengan catatan yang sudah ada.")
                                    .arg(fault.baris + 1)
                              : tr("Baris %1: waktunya bertumpang tindih dengan baris %2.")
                                    .arg(fault.baris + 1)
                                    .arg(fault.lain + 1);
    case RentangFault::Kind::JabatanKosong: return tr("Baris %1: isi jabatan.").arg(fault.baris + 1);
    }
    Q_UNREACHABLE();
    return {};
}

QString sentence(const TemuanBaris& finding)
{
    using Kind = TemuanBaris::Kind;
    switch (finding.kind) {
    case Kind::NamaKosong: return tr("Nama kosong.");
    case Kind::NomorNotasiIlmiah: return sentence(NomorRusak::NotasiIlmiah);
    case Kind::NomorDibulatkan: return sentence(NomorRusak::Dibulatkan);
    case Kind::NomorGandaDiTabel: return tr("Nomor sama dengan baris %1.").arg(finding.teks);
    case Kind::NomorBukanPola: return tr("Nomor %1 tidak sesuai pola.").arg(finding.teks);
    case Kind::TanpaNomor: return tr("Tanpa nomor identitas.");
    case Kind::TidakDipahami:
        return tr("%1 “%2” tidak dipahami; dibiarkan kosong.").arg(label(finding.kolom), finding.teks);
    case Kind::GolonganTidakDikenal: return tr("Golongan “%1” tidak ada dalam tabel.").arg(finding.teks);
    case Kind::AtasanTidakDitemukan:
        return tr("Atasan “%1” tidak ditemukan; dibiarkan kosong.").arg(finding.teks);
    case Kind::AtasanTidakUnik:
        return tr("Ada beberapa orang bernama “%1”; atasan dibiarkan kosong.").arg(finding.teks);
    case Kind::AtasanDiriSendiri: return tr("Atasan menunjuk orang itu sendiri.");
    case Kind::AtasanMelingkar: return tr("Atasan berputar kembali ke orang ini.");
    case Kind::NamaBerbeda: return tr("Di berkas ini nomor tersebut milik “%1”.").arg(finding.teks);
    case Kind::NamaSudahAda:
        return satuTitik(tr("Nama sudah ada: %1. Centang bila ini memang orang lain.").arg(finding.teks));
    case Kind::NamaGandaDiTabel:
        return tr("Nama sama dengan baris %1. Centang bila ini memang orang lain.").arg(finding.teks);
    }
    Q_UNREACHABLE();
    return {};
}

QString sentence(TabularError error)
{
    switch (error) {
    case TabularError::Empty:
        return tr("Tidak ada baris yang dapat dibaca. Salin dulu baris-baris di aplikasi tabel.");
    case TabularError::Binary:
        return tr(
            "Ini bukan berkas teks. Simpan dulu sebagai CSV di aplikasi tabel, atau salin barisnya lalu "
            "tempel.");
    case TabularError::TooBig: return tr("Tabel terlalu besar: paling banyak 50.000 baris sekali tempel.");
    }
    Q_UNREACHABLE();
    return {};
}

QString sentence(UnitFault fault)
{
    switch (fault) {
    case UnitFault::NamaKosong: return tr("Isi nama unit kerja.");
    case UnitFault::InstansiKosong: return tr("Isi nama instansi.");
    }
    Q_UNREACHABLE();
    return {};
}

QString sentence(const OrganisasiFault& fault)
{
    switch (fault.kind) {
    case OrganisasiFault::Kind::TahunDiLuarBatas: return tr("Tahun harus antara 2022 dan 2100.");
    case OrganisasiFault::Kind::TanggalKosong: return tr("Isi tanggal perubahan Perjanjian Kinerja.");
    case OrganisasiFault::Kind::TanggalDiLuarTahun:
        return tr("Tanggal perubahan Perjanjian Kinerja harus dalam tahun ini.");
    case OrganisasiFault::Kind::TanggalGanda:
        return tr("Sudah ada perubahan Perjanjian Kinerja pada tanggal itu.");
    }
    Q_UNREACHABLE();
    return {};
}

QString sentence(const RestoreFault& fault)
{
    switch (fault.kind) {
    case RestoreFault::Kind::NomorGanda:
        return satuTitik(tr("%1 tidak dapat dikembalikan: nomornya sekarang dipakai oleh %2.")
                             .arg(fault.nama, fault.siapa));
    case RestoreFault::Kind::RevisiLain:
        return tr(
            "Revisi SKP %1 tidak dapat dikembalikan: SKP yang direvisinya sekarang memiliki revisi lain. "
            "Hapus revisi itu dahulu.")
            .arg(fault.nama);
    }
    Q_UNREACHABLE();
    return {};
}

QString sentence(const NasibPegawai& fate)
{
    switch (fate.kind) {
    case NasibPegawai::Kind::KeSampah:
        return fate.skp > 0
                   ? tr("%1: ke Sampah, bersama %n SKP yang masih draf.", nullptr, fate.skp).arg(fate.nama)
                   : tr("%1: ke Sampah.").arg(fate.nama);
    case NasibPegawai::Kind::Keluar:
        return tr("%1: tidak dihapus karena memiliki %n SKP terkunci; dicatat keluar.", nullptr, fate.skp)
            .arg(fate.nama);
    case NasibPegawai::Kind::MasihDipakai:
        return tr(
            "%1: tetap, masih menjadi atasan %2 orang dan disebut dalam %3 SKP atau tim lain. Ganti dulu "
            "di sana.")
            .arg(fate.nama, QString::number(fate.bawahan), QString::number(fate.skp));
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace kinerja::text
