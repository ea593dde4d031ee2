#include "ui/text/pegawaitext.h"

#include "ui/text/tr.h"

namespace kinerja::text
{

QString label(JenisIdentitas jenis)
{
    switch (jenis) {
    case JenisIdentitas::Nip: return tr("NIP", "JenisIdentitas");
    case JenisIdentitas::NiPppk: return tr("NI PPPK", "JenisIdentitas");
    case JenisIdentitas::Nrp: return tr("NRP", "JenisIdentitas");
    case JenisIdentitas::Tanpa: return tr("Tanpa nomor", "JenisIdentitas");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(StatusPegawai status)
{
    switch (status) {
    case StatusPegawai::Pns: return tr("PNS", "StatusPegawai");
    case StatusPegawai::Cpns: return tr("CPNS", "StatusPegawai");
    case StatusPegawai::Pppk: return tr("PPPK", "StatusPegawai");
    case StatusPegawai::PppkParuhWaktu: return tr("PPPK Paruh Waktu");
    case StatusPegawai::Tni: return tr("TNI", "StatusPegawai");
    case StatusPegawai::Polri: return tr("Polri", "StatusPegawai");
    case StatusPegawai::PejabatNegara: return tr("Pejabat Negara", "StatusPegawai");
    case StatusPegawai::Lainnya: return tr("Lainnya", "StatusPegawai");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(JenisJabatan jenis)
{
    switch (jenis) {
    case JenisJabatan::JptUtama: return tr("JPT Utama", "JenisJabatan");
    case JenisJabatan::JptMadya: return tr("JPT Madya", "JenisJabatan");
    case JenisJabatan::JptPratama: return tr("JPT Pratama", "JenisJabatan");
    case JenisJabatan::Administrator: return tr("Administrator", "JenisJabatan");
    case JenisJabatan::Pengawas: return tr("Pengawas", "JenisJabatan");
    case JenisJabatan::Fungsional: return tr("Fungsional", "JenisJabatan");
    case JenisJabatan::Pelaksana: return tr("Pelaksana", "JenisJabatan");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(Jenjang jenjang)
{
    switch (jenjang) {
    case Jenjang::Pemula: return tr("Pemula", "Jenjang");
    case Jenjang::Terampil: return tr("Terampil", "Jenjang");
    case Jenjang::Mahir: return tr("Mahir", "Jenjang");
    case Jenjang::Penyelia: return tr("Penyelia", "Jenjang");
    case Jenjang::AhliPertama: return tr("Ahli Pertama", "Jenjang");
    case Jenjang::AhliMuda: return tr("Ahli Muda", "Jenjang");
    case Jenjang::AhliMadya: return tr("Ahli Madya", "Jenjang");
    case Jenjang::AhliUtama: return tr("Ahli Utama", "Jenjang");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(JenisKelamin jenis)
{
    switch (jenis) {
    case JenisKelamin::LakiLaki: return tr("Laki-laki", "JenisKelamin");
    case JenisKelamin::Perempuan: return tr("Perempuan", "JenisKelamin");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(JenisTidakDinilai jenis)
{
    switch (jenis) {
    case JenisTidakDinilai::TugasBelajar: return tr("Tugas belajar", "JenisTidakDinilai");
    case JenisTidakDinilai::Cltn: return tr("Cuti di luar tanggungan negara");
    case JenisTidakDinilai::DiberhentikanSementara: return tr("Diberhentikan sementara", "JenisTidakDinilai");
    case JenisTidakDinilai::Mpp: return tr("Masa persiapan pensiun");
    case JenisTidakDinilai::Pensiun: return tr("Pensiun", "JenisTidakDinilai");
    case JenisTidakDinilai::Meninggal: return tr("Meninggal dunia", "JenisTidakDinilai");
    case JenisTidakDinilai::Berhenti: return tr("Berhenti", "JenisTidakDinilai");
    case JenisTidakDinilai::Pindah: return tr("Pindah", "JenisTidakDinilai");
    case JenisTidakDinilai::Lainnya: return tr("Lainnya", "JenisTidakDinilai");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(JenisRangkap jenis)
{
    switch (jenis) {
    case JenisRangkap::Plt: return tr("Pelaksana tugas (Plt)");
    case JenisRangkap::Plh: return tr("Pelaksana harian (Plh)");
    }
    Q_UNREACHABLE();
    return {};
}

QString sentence(BagianNomor part)
{
    switch (part) {
    case BagianNomor::Kosong: return tr("Nomor belum diisi.");
    case BagianNomor::BukanAngka: return tr("Nomor memuat karakter selain angka.");
    case BagianNomor::Panjang: return tr("Panjang nomor bukan 18 angka.");
    case BagianNomor::TanggalLahir: return tr("Angka ke-1 sampai ke-8 bukan tanggal lahir yang ada.");
    case BagianNomor::TmtCpns:
        return tr("Angka ke-9 sampai ke-14 bukan tahun dan bulan TMT CPNS sesudah tanggal lahir.");
    case BagianNomor::Tahun:
        return tr("Angka ke-9 sampai ke-12 bukan tahun pengangkatan sesudah tahun lahir.");
    case BagianNomor::JenisKelamin: return tr("Angka ke-15 bukan 1 (laki-laki) atau 2 (perempuan).");
    case BagianNomor::NomorUrut: return tr("Tiga angka terakhir bukan nomor urut 001 sampai 999.");
    }
    Q_UNREACHABLE();
    return {};
}

QString sentence(NomorRusak spoiled)
{
    switch (spoiled) {
    case NomorRusak::NotasiIlmiah:
        return tr("Lembar kerja telah mengubah nomor ini menjadi notasi ilmiah sehingga angkanya hilang. "
                  "Ketik ulang nomornya, atau jadikan kolomnya teks di lembar kerja lalu isi kembali.");
    case NomorRusak::Dibulatkan:
        return tr("Lembar kerja telah membulatkan nomor ini: tiga angka terakhirnya menjadi 000. "
                  "Ketik ulang nomornya, atau jadikan kolomnya teks di lembar kerja lalu isi kembali.");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace kinerja::text
