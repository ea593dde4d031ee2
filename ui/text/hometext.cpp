#include "ui/text/hometext.h"

#include "ui/text/datetext.h"
#include "ui/text/tr.h"

namespace kinerja::text
{

QString label(AngkaBeranda jenis)
{
    switch (jenis) {
    case AngkaBeranda::TanpaSkp: return tr("Pegawai belum punya SKP");
    case AngkaBeranda::TanpaDialog: return tr("SKP belum ada dialog kinerja");
    case AngkaBeranda::Disusun: return tr("SKP masih disusun");
    case AngkaBeranda::MenungguPersetujuan: return tr("SKP menunggu persetujuan penilai");
    case AngkaBeranda::MenungguTandaTangan: return tr("SKP menunggu tanda tangan");
    case AngkaBeranda::Ditetapkan: return tr("SKP sudah ditetapkan");
    case AngkaBeranda::RevisiDisusun: return tr("Revisi belum ditetapkan");
    case AngkaBeranda::TanpaCatatan: return tr("SKP tanpa catatan pada periode ini");
    case AngkaBeranda::IkiTanpaBukti: return tr("SKP dengan IKI tanpa bukti pada periode ini");
    case AngkaBeranda::EvaluasiTerbuka: return tr("Evaluasi periode terakhir belum final");
    case AngkaBeranda::KeberatanTerbuka: return tr("Keberatan belum diputus");
    case AngkaBeranda::EvaluasiPenutupan: return tr("SKP ditutup, evaluasinya belum final");
    case AngkaBeranda::TindakLanjutTerbuka: return tr("Tindak lanjut belum dilaksanakan");
    case AngkaBeranda::LuarUnit: return tr("Pejabat dan pegawai luar unit");
    case AngkaBeranda::TidakDinilai: return tr("Pegawai tidak dinilai");
    }
    Q_UNREACHABLE();
    return {};
}

namespace
{

/// Of what there is nothing yet, so that there is no part of it either.
QString tanpaDasar(AngkaBeranda jenis)
{
    switch (jenis) {
    case AngkaBeranda::TanpaSkp: return tr("belum ada pegawai");
    case AngkaBeranda::TanpaDialog: return tr("tidak ada SKP terbuka");
    case AngkaBeranda::Disusun:
    case AngkaBeranda::MenungguPersetujuan:
    case AngkaBeranda::MenungguTandaTangan:
    case AngkaBeranda::Ditetapkan: return tr("belum ada SKP");
    case AngkaBeranda::TanpaCatatan: return tr("belum ada SKP berjalan");
    case AngkaBeranda::IkiTanpaBukti: return tr("dihitung menjelang akhir periode");
    case AngkaBeranda::EvaluasiTerbuka: return tr("belum ada yang jatuh tempo");
    case AngkaBeranda::RevisiDisusun:
    case AngkaBeranda::KeberatanTerbuka:
    case AngkaBeranda::EvaluasiPenutupan:
    case AngkaBeranda::TindakLanjutTerbuka:
    case AngkaBeranda::LuarUnit:
    case AngkaBeranda::TidakDinilai: break; // stand alone
    }
    return {};
}

} // namespace

QString nilai(const Angka& angka)
{
    if (const QString nothing = tanpaDasar(angka.jenis); angka.penyebut == 0 && !nothing.isEmpty()) {
        return nothing;
    }
    switch (angka.jenis) {
    case AngkaBeranda::TanpaSkp:
    case AngkaBeranda::TanpaDialog:
    case AngkaBeranda::Disusun:
    case AngkaBeranda::MenungguPersetujuan:
    case AngkaBeranda::MenungguTandaTangan:
    case AngkaBeranda::Ditetapkan:
    case AngkaBeranda::TanpaCatatan:
    case AngkaBeranda::IkiTanpaBukti:
    case AngkaBeranda::EvaluasiTerbuka:
        return tr("%1 dari %2").arg(jumlah(angka.pembilang), jumlah(angka.penyebut));
    case AngkaBeranda::RevisiDisusun:
    case AngkaBeranda::KeberatanTerbuka:
    case AngkaBeranda::EvaluasiPenutupan:
    case AngkaBeranda::TindakLanjutTerbuka:
    case AngkaBeranda::LuarUnit:
    case AngkaBeranda::TidakDinilai: return jumlah(angka.pembilang);
    }
    Q_UNREACHABLE();
    return {};
}

QString label(KeadaanTahap keadaan)
{
    switch (keadaan) {
    case KeadaanTahap::Selesai: return tr("Selesai", "KeadaanTahap");
    case KeadaanTahap::Sekarang: return tr("Sekarang", "KeadaanTahap");
    case KeadaanTahap::Terhalang: return tr("Terhalang", "KeadaanTahap");
    case KeadaanTahap::Nanti: return tr("Nanti", "KeadaanTahap");
    }
    Q_UNREACHABLE();
    return {};
}

QString tanda(KeadaanTahap keadaan)
{
    switch (keadaan) {
    case KeadaanTahap::Selesai: return QStringLiteral("✔");
    case KeadaanTahap::Sekarang: return QStringLiteral("▶");
    case KeadaanTahap::Terhalang: return QStringLiteral("✖");
    case KeadaanTahap::Nanti: return QStringLiteral("…");
    }
    Q_UNREACHABLE();
    return {};
}

QString sentence(const TahapView& tahap)
{
    switch (tahap.alasan) {
    case AlasanTahap::Tidak: return {};
    case AlasanTahap::BelumAdaSkp: return tr("Pegawai ini belum punya SKP tahun ini.");
    case AlasanTahap::DialogDahulu:
        return tr(
            "Mulai dari dialog kinerja: sepakati dahulu ekspektasinya. Catatannya disimpan pada draf SKP, "
            "jadi buat drafnya, lalu catat dialognya di bagian Dialog.");
    case AlasanTahap::DialogBelumAda:
        return tr("Catat dialog kinerja yang membahas hasil kerja dan perilaku kerja.");
    case AlasanTahap::MasihAdaGalat:
        return tr("Masih ada %n hal yang harus dilengkapi.", nullptr, tahap.galat);
    case AlasanTahap::BelumDiajukan: return tr("SKP siap diajukan kepada pejabat penilai.");
    case AlasanTahap::MenungguPenilai: return tr("Menunggu persetujuan pejabat penilai.");
    case AlasanTahap::MenungguTandaTangan: return tr("Masih ada tanda tangan yang belum dicatat.");
    case AlasanTahap::TahapSebelumnya:
        return tr("Dialog, penyusunan, atau komponen belum selesai (%n hal).", nullptr, tahap.galat);
    case AlasanTahap::BelumDitetapkan: return tr("Baru dapat dimulai setelah SKP ditetapkan.");
    case AlasanTahap::SepanjangTahun:
        return tr("Catat kinerja, bukti dukung, dan umpan balik sepanjang tahun.");
    case AlasanTahap::CatatanSampaiDitutup:
        return tr("SKP ini sudah ditutup: lengkapi catatan dan buktinya sampai hari terakhirnya.");
    case AlasanTahap::EvaluasiPenutupan:
        return tr("SKP ini sudah ditutup; evaluasi sampai hari terakhirnya belum final.");
    case AlasanTahap::EvaluasiBelumFinal: return tr("Evaluasi akhirnya belum final.");
    case AlasanTahap::MasaKeberatan:
        return tr("Evaluasi akhir final; keberatan masih dapat diajukan atau belum diputus.");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace kinerja::text
