#include "ui/text/acttext.h"

#include "ui/text/datetext.h"
#include "ui/text/findingtext.h"
#include "ui/text/storagetext.h"
#include "ui/text/tr.h"
#include "ui/text/workflowtext.h"

namespace kinerja::text
{

namespace
{

QString sentence(const SkpNotFound&)
{
    return tr("SKP ini tidak ada lagi dalam berkas atau sudah dibuang ke Sampah.");
}

QString sentence(const GalatLeft& galat)
{
    if (galat.findings.empty()) {
        return tr("Masih ada galat pada SKP ini.");
    }
    const QString first = kalimat(galat.findings.front());
    const int others = static_cast<int>(galat.findings.size()) - 1;
    return others == 0 ? first : tr("%1 (dan %n galat lain)", nullptr, others).arg(first);
}

QString sentence(const TemuanBelumDiputus& undecided)
{
    const int count = static_cast<int>(undecided.findings.size());
    //: %n: findings; %1: the first of them
    return tr("SKP ini diubah dari luar program (%n temuan). Putuskan dahulu pada halaman Penetapan, di "
              "“Perubahan dari luar”. %1",
        nullptr, count)
        .arg(undecided.findings.empty() ? QString() : kalimat(undecided.findings.front()));
}

/// How somebody signed, within a sentence.
QString caraDalamKalimat(CaraTandaTangan cara)
{
    switch (cara) {
    case CaraTandaTangan::Basah: return tr("basah di atas kertas");
    case CaraTandaTangan::Gambar: return tr("dengan gambar", "CaraTandaTangan");
    case CaraTandaTangan::Elektronik: return tr("elektronik", "CaraTandaTangan");
    }
    Q_UNREACHABLE();
    return {};
}

QString sentence(const KertasTidakAda&) { return sentence(SkpNotFound{}); }

QString sentence(const DokumenRusak& rusak)
{
    return tr("Dokumen terkunci \"%1\" tidak lagi sama dengan sidiknya, sehingga tidak dicetak. Pulihkan "
              "berkas dari salinan yang lebih lama.")
        .arg(rusak.jenis);
}

} // namespace

QString label(ActSkp act)
{
    switch (act) {
    case ActSkp::Ajukan: return tr("&Ajukan kepada penilai");
    case ActSkp::Tarik: return tr("Tarik penga&juan");
    case ActSkp::Kembalikan: return tr("Kembalikan den&gan catatan…");
    case ActSkp::Setujui: return tr("S&etujui dan kunci…");
    case ActSkp::BukaKunci: return tr("Buk&a kunci…");
    case ActSkp::TandaTanganPegawai: return tr("Catat tanda tangan &pegawai…");
    case ActSkp::TandaTanganPenilai: return tr("Catat tanda tangan p&enilai…");
    case ActSkp::BatalkanTandaTangan: return tr("Batalkan tanda tan&gan…");
    case ActSkp::BukaRevisi: return tr("Buka &revisi…");
    case ActSkp::GantiPenilai: return tr("Ganti pejabat penila&i…");
    case ActSkp::BatalkanPenilai: return tr("Batalkan pergantian penilai…");
    case ActSkp::Tutup: return tr("&Mutasi, pensiun, atau penutupan lain…");
    case ActSkp::PerubahanPerjanjian: return tr("Per&ubahan Perjanjian Kinerja…");
    case ActSkp::SerahTerima: return tr("Serah terima ke unit &lain…");
    case ActSkp::AlasanTerlambat: return tr("Alasan &terlambat…");
    }
    Q_UNREACHABLE();
    return {};
}

QString sentence(PictureProblem problem)
{
    switch (problem) {
    case PictureProblem::NotPngOrJpeg: return tr("Gambar tanda tangan harus berupa PNG atau JPEG.");
    case PictureProblem::TooBig:
        return tr("Gambar tanda tangan terlalu besar; perkecil sampai di bawah 512 KB.");
    }
    Q_UNREACHABLE();
    return {};
}

QString sentence(const ActError& error)
{
    return std::visit([](const auto& reason) { return sentence(reason); }, error);
}

QString sentence(const PaperError& error)
{
    return std::visit([](const auto& reason) { return sentence(reason); }, error);
}

QString terhalang(const ActTersedia& act)
{
    if (!act.terhalang) {
        return {};
    }
    return act.galat > 0 ? tr("Masih ada %n galat yang harus diperbaiki dahulu.", nullptr, act.galat)
                         : sentence(*act.terhalang);
}

QString tandaTangan(const TandaTangan& tandaTangan)
{
    const QString hari = text::tanggal(tandaTangan.tanggal);
    const QString cara = caraDalamKalimat(tandaTangan.cara.value_or(CaraTandaTangan::Basah));
    switch (tandaTangan.peran.value_or(PeranTandaTangan::Pegawai)) {
    case PeranTandaTangan::Pegawai: return tr("✔ Tanda tangan pegawai: %1, %2").arg(hari, cara);
    case PeranTandaTangan::Penilai: return tr("✔ Tanda tangan pejabat penilai: %1, %2").arg(hari, cara);
    case PeranTandaTangan::Atasan: return tr("✔ Tanda tangan atasan penilai: %1, %2").arg(hari, cara);
    }
    Q_UNREACHABLE();
    return {};
}

QString belumTandaTangan(PeranTandaTangan peran)
{
    switch (peran) {
    case PeranTandaTangan::Pegawai: return tr("– Tanda tangan pegawai: belum");
    case PeranTandaTangan::Penilai: return tr("– Tanda tangan pejabat penilai: belum");
    case PeranTandaTangan::Atasan: return tr("– Tanda tangan atasan penilai: belum");
    }
    Q_UNREACHABLE();
    return {};
}

QString batalkanTandaTangan(PeranTandaTangan peran)
{
    switch (peran) {
    case PeranTandaTangan::Pegawai: return tr("Batalkan tanda tangan pega&wai…");
    case PeranTandaTangan::Penilai: return tr("Batalkan tanda tan&gan penilai…");
    case PeranTandaTangan::Atasan: return tr("Batalkan tanda tangan ata&san…");
    }
    Q_UNREACHABLE();
    return {};
}

QString batalkanPenggantian(QDate mulai)
{
    return tr("Batalkan pergantian penilai per %1…").arg(tanggal(mulai));
}

QString langkahBerikut(StatusSkp status)
{
    switch (status) {
    case StatusSkp::Draf: return tr("Lengkapi SKP, lalu ajukan kepada pejabat penilai.");
    case StatusSkp::Diajukan: return tr("Menunggu pejabat penilai: setujui dan kunci, atau kembalikan.");
    case StatusSkp::Dikembalikan: return tr("Perbaiki menurut catatan penilai, lalu ajukan lagi.");
    case StatusSkp::Disetujui: return tr("Cetak, tanda tangani, lalu catat tanda tangan yang masih kurang.");
    case StatusSkp::Ditetapkan: return tr("Sudah ditetapkan; berjalan mulai hari pertamanya.");
    case StatusSkp::Berjalan: return tr("SKP berlaku dan sedang dilaksanakan.");
    case StatusSkp::Dievaluasi: return tr("Evaluasi akhir sudah final; masa keberatan berjalan.");
    case StatusSkp::Selesai: return tr("Selesai untuk tahun ini.");
    case StatusSkp::Ditutup: return tr("Ditutup; evaluasi sampai tanggal penutupan masih harus dibuat.");
    case StatusSkp::Digantikan: return tr("Digantikan oleh revisinya; tetap dapat dibaca dan dicetak.");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace kinerja::text
