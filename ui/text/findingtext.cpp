#include "ui/text/findingtext.h"

#include "ui/text/bekutext.h"
#include "ui/text/datetext.h"
#include "ui/text/evaluasitext.h"
#include "ui/text/jejaktext.h"
#include "ui/text/pegawaitext.h"
#include "ui/text/skptext.h"
#include "ui/text/tr.h"
#include "ui/text/workflowtext.h"

namespace kinerja::text
{

namespace
{

/// "RHK A.2" or "IKI 1 pada RHK A.2".
QString tempat(const FindingValues& nilai)
{
    if (nilai.iki > 0) {
        //: %1: number of the indicator, %2: number of the RHK that it belongs to
        return tr("IKI %1 pada RHK %2").arg(QString::number(nilai.iki), nomor(nilai.rhk));
    }
    //: %1: number of the RHK on the form
    return tr("RHK %1").arg(nomor(nilai.rhk));
}

template <typename T> T detailOf(const FindingValues& nilai)
{
    const T* detail = std::get_if<T>(&nilai.detail);
    return detail != nullptr ? *detail : T{};
}

/// A departure from the pattern, with the evaluations that it is about.
QString distribution(const FindingValues& nilai)
{
    const QString periode = label(nilai.periode.value_or(Periode{}));
    const QString rule = sentence(detailOf<Penyimpangan>(nilai));
    return nilai.teks.isEmpty() ? tr("Distribusi %1: %2").arg(periode, rule)
                                : tr("Distribusi %1 di %2: %3").arg(periode, nilai.teks, rule);
}

QString periodeOf(const FindingValues& nilai) { return label(detailOf<Periode>(nilai)); }

QString peranOf(const FindingValues& nilai) { return label(detailOf<PeranTandaTangan>(nilai)); }

QString withoutDialog(const QString& kolom)
{
    if (kolom.endsWith(QLatin1String("/hasil_kerja"))) {
        return tr("Dialog kinerja belum membahas hasil kerja.");
    }
    if (kolom.endsWith(QLatin1String("/perilaku_kerja"))) {
        return tr("Dialog kinerja belum membahas perilaku kerja.");
    }
    return tr("Belum ada dialog kinerja penetapan atau klarifikasi yang membahas hasil kerja dan "
              "perilaku kerja.");
}

QString tooLong(const Finding& finding)
{
    const FindingValues& nilai = finding.nilai;
    if (finding.kolom.endsWith(QLatin1String("/rhk_pimpinan"))) {
        //: %1: place on the form, %2 and %3: numbers of characters
        return tr("RHK pimpinan yang diintervensi pada %1 terlalu panjang untuk dicetak dengan baik: %2 "
                  "huruf, sebaiknya paling banyak %3. Kalimatnya diubah pada SKP pimpinan.")
            .arg(tempat(nilai), jumlah(nilai.angka), jumlah(nilai.batas));
    }
    if (nilai.rhk.nomor > 0) {
        //: %1: place on the form, %2 and %3: numbers of characters
        return tr(
            "Teks pada %1 terlalu panjang untuk dicetak dengan baik: %2 huruf, sebaiknya paling banyak %3.")
            .arg(tempat(nilai), jumlah(nilai.angka), jumlah(nilai.batas));
    }
    //: %1 and %2: numbers of characters
    return tr("Teks ini terlalu panjang untuk dicetak dengan baik: %1 huruf, sebaiknya paling banyak %2.")
        .arg(jumlah(nilai.angka), jumlah(nilai.batas));
}

QString daysLeft(const QString& pattern, const FindingValues& nilai, KeadaanTenggat keadaan)
{
    return pattern.arg(tanggal(nilai.tanggal), sisaWaktu({keadaan, nilai.angka}));
}

/// Both days, for what counts is the last signature, not the day on the form.
QString lateSet(const FindingValues& nilai)
{
    const QString late = sisaWaktu({KeadaanTenggat::Lewat, nilai.angka});
    if (const auto* signedOn = std::get_if<QDate>(&nilai.detail)) {
        return tr("SKP ditetapkan %1 (tanda tangan terakhir), sesudah tenggat %2: %3.")
            .arg(tanggal(*signedOn), tanggal(nilai.tanggal), late);
    }
    return tr(
        "Sampai hari ini, %1, SKP belum ditandatangani lengkap, padahal tenggatnya %2: %3. Yang dihitung "
        "ialah tanggal tanda tangan terakhir, bukan tanggal pada formulir.")
        .arg(tanggal(nilai.tanggal.addDays(nilai.angka)), tanggal(nilai.tanggal), late);
}

/// As daysLeft, for the evaluation of a period.
QString daysLeftOfPeriod(const QString& pattern, const FindingValues& nilai, KeadaanTenggat keadaan)
{
    return pattern.arg(periodeOf(nilai), tanggal(nilai.tanggal), sisaWaktu({keadaan, nilai.angka}));
}

} // namespace

QString sentence(const Penyimpangan& departure)
{
    QStringList names;
    for (const Predikat predikat : departure.predikat) {
        names.append(label(predikat));
    }
    //: between two predikat: "Butuh Perbaikan atau Kurang"
    const QString group = names.join(tr(" atau ", "between two predikat"));
    switch (departure.jenis) {
    case JenisPenyimpangan::BukanTerbanyak:
        return tr("Predikat %1 (%2 orang) bukan kelompok terbanyak; yang terbanyak %3 orang.")
            .arg(group, jumlah(departure.orang), jumlah(departure.batas));
    case JenisPenyimpangan::DiBawahPersen:
        return tr("Predikat %1 dimiliki %2 dari %3 orang, kurang dari %4%.")
            .arg(group, jumlah(departure.orang), jumlah(departure.jumlah), jumlah(departure.batas));
    case JenisPenyimpangan::DiAtasPersen:
        return tr("Predikat %1 dimiliki %2 dari %3 orang, lebih dari %4%.")
            .arg(group, jumlah(departure.orang), jumlah(departure.jumlah), jumlah(departure.batas));
    case JenisPenyimpangan::KurangOrang:
        return tr("Predikat %1 dimiliki %2 orang, seharusnya sedikitnya %3.")
            .arg(group, jumlah(departure.orang), jumlah(departure.batas));
    }
    Q_UNREACHABLE();
    return {};
}

QString polaTidakMungkin(int orang)
{
    //: %n: people
    return tr("Dengan %n orang, tidak ada pembagian predikat yang dapat memenuhi pola ini.", nullptr, orang);
}

QString kalimat(const Finding& finding)
{
    const FindingValues& nilai = finding.nilai;
    switch (finding.id) {
    case FindingId::TanpaPenilai: return tr("Pejabat penilai kinerja belum dipilih.");
    case FindingId::TanpaDialog: return withoutDialog(finding.kolom);
    case FindingId::TanpaRhkUtama: return tr("Belum ada rencana hasil kerja utama.");
    case FindingId::RhkTanpaRencana:
        return tr("%1 belum berisi kalimat rencana hasil kerja.").arg(tempat(nilai));
    case FindingId::RhkTanpaIki:
        return tr("%1 belum memiliki indikator kinerja individu.").arg(tempat(nilai));
    case FindingId::IkiTanpaTarget: return tr("%1 belum memiliki target.").arg(tempat(nilai));
    case FindingId::IndikatorKosong: return tr("%1 belum berisi kalimat indikator.").arg(tempat(nilai));
    case FindingId::RhkTanpaPerspektif: return tr("%1 belum memiliki perspektif.").arg(tempat(nilai));
    case FindingId::RhkTanpaRhkPimpinan:
        return tr("%1 belum menyebut rencana hasil kerja pimpinan yang diintervensi.").arg(tempat(nilai));
    case FindingId::DukunganKosong: return tr("Dukungan sumber daya belum diisi.");
    case FindingId::SkemaKosong: return tr("Skema pertanggungjawaban belum diisi.");
    case FindingId::KonsekuensiKosong: return tr("Konsekuensi belum diisi.");
    case FindingId::PeriodeDiLuarTahun:
        return tr("Periode SKP tidak berada dalam tahun %1.").arg(nilai.angka);
    case FindingId::PeriodeTumpangTindih:
        return tr("Periode SKP bertumpang tindih dengan SKP lain pegawai ini sejak %1.")
            .arg(tanggal(nilai.tanggal));
    case FindingId::PenilaiDiriSendiri: return tr("Pejabat penilai kinerja adalah pegawai itu sendiri.");
    case FindingId::AtasanBerputar: return tr("Rantai atasan pegawai ini kembali kepada dirinya sendiri.");
    case FindingId::NomorGanda:
        return tr("Nomor %1 juga dipakai pegawai lain dalam berkas ini.").arg(nilai.teks);
    case FindingId::RevisiTanpaDialog:
        return tr(
            "Revisi ini belum didasari dialog kinerja penyesuaian sesudah SKP sebelumnya ditandatangani.");
    case FindingId::RedaksionalMengubahIsi:
        return tr("Perbaikan redaksional mengubah isi SKP. %1")
            .arg(sentence(detailOf<PerubahanTerlarang>(nilai)));
    case FindingId::EvaluasiTanpaRatingHasilKerja:
        return tr("Evaluasi %1 belum memiliki rating hasil kerja.").arg(periodeOf(nilai));
    case FindingId::EvaluasiTanpaRatingPerilaku:
        return tr("Evaluasi %1 belum memiliki rating perilaku kerja.").arg(periodeOf(nilai));
    case FindingId::EvaluasiTanpaCapaian:
        return tr("Capaian kinerja organisasi untuk evaluasi akhir belum ditetapkan.");
    case FindingId::IkiTanpaRealisasi:
        return tr("%1 belum memiliki realisasi, atau alasan mengapa belum ada.").arg(tempat(nilai));
    case FindingId::TenggatPenetapanDekat:
        return daysLeft(tr("SKP belum ditetapkan; tenggatnya %1 (%2)."), nilai, KeadaanTenggat::Dekat);
    case FindingId::TenggatPenetapanLewat: return lateSet(nilai);
    case FindingId::TenggatEvaluasiDekat:
        return daysLeftOfPeriod(
            tr("Evaluasi %1 belum final; tenggatnya %2 (%3)."), nilai, KeadaanTenggat::Dekat);
    case FindingId::TenggatEvaluasiLewat:
        return daysLeftOfPeriod(tr("Evaluasi %1 melewati tenggat %2 (%3)."), nilai, KeadaanTenggat::Lewat);
    case FindingId::KeberatanLewatTenggat:
        return daysLeft(tr("Keberatan diajukan sesudah tenggat %1 (%2)."), nilai, KeadaanTenggat::Lewat);
    case FindingId::KalimatTanpaUkuran:
        return tr("%1 tidak memuat angka atau tanggal yang dapat diukur.").arg(tempat(nilai));
    case FindingId::TanpaAspekKuantitas:
        return tr("%1 tidak memiliki indikator beraspek Kuantitas.").arg(tempat(nilai));
    case FindingId::IkiTanpaAspek: return tr("%1 belum memiliki aspek.").arg(tempat(nilai));
    case FindingId::AspekGanda:
        return tr("%1 beraspek %2, yang sudah dipakai indikator lain pada RHK itu.")
            .arg(tempat(nilai), label(detailOf<Aspek>(nilai)));
    case FindingId::TargetTidakTerbaca:
        return tr("Target “%1” (%2) tidak terbaca sebagai angka dan satuan. %3")
            .arg(nilai.teks, tempat(nilai), sentence(detailOf<TargetProblem>(nilai)));
    case FindingId::RealisasiSamaTarget:
        return tr("Evaluasi %1: realisasi setiap indikator sama persis dengan targetnya.")
            .arg(periodeOf(nilai));
    case FindingId::IkiTanpaBukti: return tr("%1 memiliki realisasi tanpa bukti dukung.").arg(tempat(nilai));
    case FindingId::UmpanBalikSeragam:
        return tr("Evaluasi %1: kalimat umpan baliknya sama di semua tempat.").arg(periodeOf(nilai));
    case FindingId::TanpaPeran:
        return tr("%1 belum mendapat peran dalam matriks pembagian peran dan hasil.").arg(nilai.teks);
    case FindingId::ManualKosong: return tr("%1 belum memiliki manual indikator kinerja.").arg(tempat(nilai));
    case FindingId::ManualTidakLengkap:
        return tr("Manual indikator kinerja %1 belum terisi seluruhnya.").arg(tempat(nilai));
    case FindingId::NomorTidakBerpola:
        return tr("Nomor identitas tidak sesuai pola. %1").arg(sentence(detailOf<BagianNomor>(nilai)));
    case FindingId::RatingDiAtasUtamaDiBawah:
        return tr("Evaluasi %1: rating hasil kerja di atas ekspektasi, padahal ada RHK utama yang dinilai di "
                  "bawah.")
            .arg(periodeOf(nilai));
    case FindingId::RatingPimpinanMenyimpang: return kalimatRatingPimpinan(nilai);
    case FindingId::RujukanPutus:
        return tr("%1 merujuk RHK pimpinan yang tidak ditemukan.").arg(tempat(nilai));
    case FindingId::IkiBelumDiisi:
        return tr("Evaluasi %1: %2 belum disentuh.").arg(periodeOf(nilai), tempat(nilai));
    case FindingId::FinalTanpaTanggalTerima:
        return tr("Evaluasi %1 sudah final, tetapi hari diterimanya hasil belum tercatat.")
            .arg(periodeOf(nilai));
    case FindingId::TandaTanganSebelumDialog:
        return tr("Tanda tangan %1 bertanggal %2, sebelum dialog kinerja.")
            .arg(peranOf(nilai), tanggal(nilai.tanggal));
    case FindingId::TandaTanganSebelumPenguncian:
        return tr("Tanda tangan %1 bertanggal %2, sebelum SKP dikunci.")
            .arg(peranOf(nilai), tanggal(nilai.tanggal));
    case FindingId::TandaTanganBedaTanggal:
        return tr("Tanda tangan pejabat penilai dicatat bertanggal %1, sedangkan formulirnya bertanggal %2.")
            .arg(tanggal(nilai.tanggal), tanggal(detailOf<QDate>(nilai)));
    case FindingId::TandaTanganDiMasaDepan:
        return tr("Tanda tangan %1 bertanggal %2, yang belum tiba.")
            .arg(peranOf(nilai), tanggal(nilai.tanggal));
    case FindingId::TandaTanganBukanPenilaiSaatItu:
        return tr("Pada %1 penanda tangan bukan pejabat penilai kinerja yang menjabat.")
            .arg(tanggal(nilai.tanggal));
    case FindingId::TandaTanganSebelumJabatan:
        return tr("Tanda tangan %1 bertanggal %2, sebelum penanda tangan menduduki jabatannya.")
            .arg(peranOf(nilai), tanggal(nilai.tanggal));
    case FindingId::AtasanPenilaiSama:
        return tr("Pejabat penilai dan atasan pejabat penilai adalah orang yang sama.");
    case FindingId::PejabatTidakBertugas:
        return tr("%1 tidak bertugas lagi sejak %2, tetapi masih tercatat sebagai pejabat SKP ini.")
            .arg(nilai.teks, tanggal(nilai.tanggal));
    case FindingId::TandaTanganSesudahBerhenti:
        return tr("Tanda tangan %1 bertanggal %2, tetapi %3 tidak bertugas lagi pada hari itu.")
            .arg(peranOf(nilai), tanggal(nilai.tanggal), nilai.teks);
    case FindingId::EvaluasiDitandatanganiDini:
        return tr("Evaluasi %1 ditandatangani %2, sebelum periodenya berakhir.")
            .arg(periodeOf(nilai), tanggal(nilai.tanggal));
    case FindingId::EvaluasiDikunciDini:
        return tr("Evaluasi %1 dikunci sebelum periodenya berakhir pada %2.")
            .arg(periodeOf(nilai), tanggal(nilai.tanggal));
    case FindingId::PeriodikSesudahAkhir:
        return tr("Evaluasi akhir SKP ini sudah final; evaluasi %1 tidak mengubah predikat tahun itu.")
            .arg(periodeOf(nilai));
    case FindingId::CapaianBelumDitetapkan:
        return tr("Capaian kinerja organisasi untuk evaluasi %1 belum ditetapkan; cetakannya menyebut BELUM "
                  "DITETAPKAN.")
            .arg(periodeOf(nilai));
    case FindingId::TeksTerlaluPanjang: return tooLong(finding);
    case FindingId::DistribusiMenyimpang: return distribution(nilai);
    case FindingId::StatusBertentangan: return sentence(detailOf<PertentanganStatus>(nilai));
    case FindingId::DialogDiMasaDepan:
        return tr("Dialog kinerja bertanggal %1, yang belum tiba.").arg(tanggal(nilai.tanggal));
    case FindingId::DialogJauhDariTahun:
        return tr("Dialog kinerja bertanggal %1, jauh dari tahun SKP %2.")
            .arg(tanggal(nilai.tanggal), QString::number(nilai.angka));
    case FindingId::FormulirSebelumDialog:
        return tr("Formulir yang terkunci bertanggal %1, sebelum dialog kinerja pada %2.")
            .arg(tanggal(nilai.tanggal), tanggal(detailOf<QDate>(nilai)));
    case FindingId::FormulirDiMasaDepan:
        return tr("Formulir yang terkunci bertanggal %1, yang belum tiba.").arg(tanggal(nilai.tanggal));
    case FindingId::FormulirJauhDariTahun:
        return tr("Formulir yang terkunci bertanggal %1, jauh dari tahun SKP %2.")
            .arg(tanggal(nilai.tanggal), QString::number(nilai.angka));
    case FindingId::PenutupanDiMasaDepan:
        return tr("SKP ditutup per %1, yang belum tiba.").arg(tanggal(nilai.tanggal));
    case FindingId::TanpaCuplikan:
        return tr("SKP ini terkunci tanpa cuplikan: formulir yang disetujui tidak tersimpan di berkas ini, "
                  "dan cetakannya mengikuti data sekarang.");
    case FindingId::JejakDiubah:
    case FindingId::JejakTerputus:
    case FindingId::JejakBercabang:
    case FindingId::JejakTertukar:
    case FindingId::JejakHilang: return kalimatJejak(finding);
    case FindingId::CuplikanBerubah: return kalimatCuplikan(nilai.teks, nilai.tanggal);
    case FindingId::IsiBekuBerubah:
    case FindingId::KeadaanBerubah:
    case FindingId::TandaTanganHilang:
    case FindingId::TandaTanganTanpaCatatan:
    case FindingId::TandaTanganBerubah:
    case FindingId::EvaluasiHilang:
    case FindingId::IsiBuktiBerubah:
    case FindingId::SkpHilang:
    case FindingId::PegawaiHilang:
    case FindingId::NilaiTakDikenal:
    case FindingId::SalinanHilang:
    case FindingId::SalinanTanpaCatatan:
    case FindingId::BuktiHilang:
    case FindingId::BuktiTanpaCatatan:
    case FindingId::IsiBuktiHilang: return kalimatBeku(finding);
    }
    Q_UNREACHABLE();
    return {};
}

QString saran(FindingId id)
{
    switch (id) {
    case FindingId::TanpaPenilai: return tr("Pilih pejabat penilai kinerja, biasanya atasan langsung.");
    case FindingId::TanpaDialog:
        return tr("Catat dialog kinerja dan isi ekspektasi hasil kerja serta perilaku kerjanya.");
    case FindingId::TanpaRhkUtama: return tr("Tambahkan sedikitnya satu rencana hasil kerja utama.");
    case FindingId::RhkTanpaRencana: return tr("Tulis rencana hasil kerjanya, atau hapus barisnya.");
    case FindingId::RhkTanpaIki: return tr("Tambahkan sedikitnya satu indikator.");
    case FindingId::IkiTanpaTarget: return tr("Isi target, misalnya “12 Laporan” atau “95%”.");
    case FindingId::IndikatorKosong: return tr("Tulis indikatornya, atau hapus barisnya.");
    case FindingId::RhkTanpaPerspektif: return tr("Pilih satu dari empat perspektif.");
    case FindingId::RhkTanpaRhkPimpinan:
        return tr("Pilih RHK pimpinan dari SKP pimpinan, atau ketik kalimatnya.");
    case FindingId::DukunganKosong: return tr("Isi dukungan sumber daya, atau tandai “Tidak ada”.");
    case FindingId::SkemaKosong: return tr("Isi skema pertanggungjawaban, atau tandai “Tidak ada”.");
    case FindingId::KonsekuensiKosong: return tr("Isi konsekuensi, atau tandai “Tidak ada”.");
    case FindingId::PeriodeDiLuarTahun:
        return tr("Perbaiki tanggal mulai dan selesai sehingga keduanya dalam tahun SKP.");
    case FindingId::PeriodeTumpangTindih:
        return tr("Perbaiki tanggal salah satu SKP, atau tutup SKP yang lebih dahulu.");
    case FindingId::PenilaiDiriSendiri: return tr("Pilih orang lain sebagai pejabat penilai kinerja.");
    case FindingId::AtasanBerputar: return tr("Perbaiki atasan salah satu pegawai dalam rantai itu.");
    case FindingId::NomorGanda: return tr("Periksa nomor kedua pegawai, atau hapus data yang ganda.");
    case FindingId::RevisiTanpaDialog: return tr("Catat dialog kinerja berjenis penyesuaian.");
    case FindingId::RedaksionalMengubahIsi:
        return tr("Kembalikan isinya, atau jadikan revisi ini penyesuaian.");
    case FindingId::EvaluasiTanpaRatingHasilKerja:
        return tr("Pejabat penilai kinerja memilih rating hasil kerja.");
    case FindingId::EvaluasiTanpaRatingPerilaku:
        return tr("Pejabat penilai kinerja memilih rating perilaku kerja.");
    case FindingId::EvaluasiTanpaCapaian: return tr("Catat capaian kinerja organisasi tahun itu.");
    case FindingId::IkiTanpaRealisasi:
        return tr("Isi realisasi, atau pilih “belum ada” dan tulis alasannya.");
    case FindingId::TenggatPenetapanDekat: return tr("Selesaikan pengajuan, persetujuan dan tanda tangan.");
    case FindingId::TenggatPenetapanLewat: return tr("Tetapkan SKP dan catat alasan keterlambatannya.");
    case FindingId::TenggatEvaluasiDekat: return tr("Selesaikan evaluasi periode itu.");
    case FindingId::TenggatEvaluasiLewat: return tr("Selesaikan evaluasi periode itu.");
    case FindingId::KeberatanLewatTenggat: return tr("Periksa tanggal terima dan tanggal keberatannya.");
    case FindingId::KalimatTanpaUkuran: return tr("Tambahkan ukuran keberhasilan: jumlah, mutu atau waktu.");
    case FindingId::TanpaAspekKuantitas: return tr("Tambahkan indikator kuantitas, atau perbaiki aspeknya.");
    case FindingId::IkiTanpaAspek: return tr("Pilih aspek Kuantitas, Kualitas, Waktu atau Biaya.");
    case FindingId::AspekGanda: return tr("Pilih aspek lain, atau gabungkan kedua indikatornya.");
    case FindingId::TargetTidakTerbaca:
        return tr("Tulis satu angka diikuti satuannya, misalnya “1.200 pasien”; teksnya tetap tercetak "
                  "seperti yang diketik.");
    case FindingId::RealisasiSamaTarget: return tr("Periksa kembali realisasi dengan bukti dukungnya.");
    case FindingId::IkiTanpaBukti: return tr("Lampirkan berkas atau tautan bukti dukung.");
    case FindingId::UmpanBalikSeragam: return tr("Tulis umpan balik yang khas bagi hasil atau perilaku itu.");
    case FindingId::TanpaPeran: return tr("Isi perannya dalam matriks pimpinan.");
    case FindingId::ManualKosong:
        return tr("Isi manualnya pada langkah c; manual yang kosong tidak ikut dicetak.");
    case FindingId::ManualTidakLengkap:
        return tr("Lengkapi baris yang masih kosong pada langkah c; tanpa itu tercetak kosong.");
    case FindingId::NomorTidakBerpola: return tr("Cocokkan nomor dengan surat keputusan pegawai.");
    case FindingId::RatingDiAtasUtamaDiBawah:
        return tr("Periksa kembali rating hasil kerja atau penilaian RHK itu.");
    case FindingId::RatingPimpinanMenyimpang: return tr("Cocokkan rating dengan capaian organisasinya.");
    case FindingId::RujukanPutus: return tr("Pilih kembali RHK pimpinan yang diintervensi.");
    case FindingId::IkiBelumDiisi:
        return tr("Isi realisasi, atau pilih “belum ada” atau “belum jatuh tempo”.");
    case FindingId::FinalTanpaTanggalTerima:
        return tr("Catat tanda tangan pegawai, atau bahwa pegawai tidak menandatangani.");
    case FindingId::TandaTanganSebelumDialog: return tr("Periksa tanggal tanda tangan dan tanggal dialog.");
    case FindingId::TandaTanganSebelumPenguncian: return tr("Periksa tanggal tanda tangan.");
    case FindingId::TandaTanganBedaTanggal:
        return tr("Cocokkan dengan kertasnya; yang keliru dicatat dapat dibatalkan lalu dicatat ulang.");
    case FindingId::TandaTanganDiMasaDepan: return tr("Periksa tanggal tanda tangan.");
    case FindingId::TandaTanganBukanPenilaiSaatItu:
        return tr("Periksa tanggal tanda tangan dan pergantian pejabat penilai.");
    case FindingId::TandaTanganSebelumJabatan: return tr("Periksa tanggal tanda tangan dan TMT jabatan.");
    case FindingId::AtasanPenilaiSama:
        return tr("Pilih atasan dari pejabat penilai itu, atau kosongkan bila tidak ada.");
    case FindingId::PejabatTidakBertugas:
        return tr("Ganti pejabat penilai atau atasannya mulai hari itu pada halaman Penetapan.");
    case FindingId::TandaTanganSesudahBerhenti:
        return tr("Periksa tanggal tanda tangan, dan masa tidak dinilai pada halaman Pegawai.");
    case FindingId::EvaluasiDitandatanganiDini: return tr("Periksa tanggal tanda tangan.");
    case FindingId::EvaluasiDikunciDini:
        return tr("Periksa tanggal pada formulirnya; selama belum ditandatangani, kuncinya dapat dibuka.");
    case FindingId::PeriodikSesudahAkhir:
        return tr("Teruskan hanya bila naskah periode itu tetap diperlukan; bila tidak, biarkan saja.");
    case FindingId::CapaianBelumDitetapkan: return tr("Catat capaian kinerja organisasi periode itu.");
    case FindingId::TeksTerlaluPanjang: return tr("Ringkas kalimatnya.");
    case FindingId::DistribusiMenyimpang:
        return tr("Jadikan pola distribusi bahan pertimbangan; ini peringatan, bukan larangan.");
    case FindingId::StatusBertentangan: return tr("Periksa status, tanda tangan dan evaluasi SKP ini.");
    case FindingId::DialogDiMasaDepan:
    case FindingId::DialogJauhDariTahun: return tr("Periksa tanggal dialog.");
    case FindingId::FormulirSebelumDialog:
    case FindingId::FormulirDiMasaDepan:
    case FindingId::FormulirJauhDariTahun:
        return tr(
            "Bila keliru, buka kunci sebelum ditandatangani, lalu setujui lagi dengan tanggal yang benar.");
    case FindingId::PenutupanDiMasaDepan: return tr("Periksa tanggal penutupan.");
    case FindingId::TanpaCuplikan:
        return tr("Cocokkan cetakannya dengan kertas yang ditandatangani, atau impor paket yang memuat "
                  "cuplikannya. Yang belum ditandatangani: buka kunci, lalu setujui lagi.");
    case FindingId::JejakDiubah: return tr("Bandingkan dengan salinan lama dan kertas yang ditandatangani.");
    case FindingId::JejakTerputus: return tr("Cari salinan lama atau paket yang memuatnya, lalu impor.");
    case FindingId::JejakBercabang:
        return tr("Bandingkan kedua rangkaian tindakan pada Riwayat, lalu putuskan mana yang berlaku.");
    case FindingId::JejakTertukar:
    case FindingId::JejakHilang:
        return tr("Bandingkan dengan salinan lama dan kertas yang ditandatangani, lalu putuskan pada halaman "
                  "Penetapan.");
    case FindingId::IsiBekuBerubah:
    case FindingId::KeadaanBerubah:
    case FindingId::TandaTanganHilang:
    case FindingId::TandaTanganTanpaCatatan:
    case FindingId::TandaTanganBerubah:
    case FindingId::EvaluasiHilang:
        return tr(
            "Putuskan pada halaman Penetapan: pulihkan dari naskah beku, atau terima dengan alasannya.");
    case FindingId::SalinanTanpaCatatan:
        return tr("Putuskan pada halaman Penetapan: keluarkan dari SKP ini, atau terima dengan alasannya.");
    case FindingId::SalinanHilang:
        return tr("Putuskan pada halaman Penetapan. Bila isinya ikut hilang, simpan kembali PDF yang "
                  "bertanda tangan itu, atau ambil dari salinan cadangan.");
    case FindingId::SkpHilang:
        return tr(
            "Putuskan pada pemberitahuan ketika berkas ini dibuka: pulihkan bila dapat, atau terima dengan "
            "alasannya. Salinan cadangan yang lebih lama masih memuatnya: buka, ekspor paketnya, lalu "
            "impor ke berkas ini.");
    case FindingId::PegawaiHilang:
        return tr("Putuskan pada pemberitahuan ketika berkas ini dibuka: data pokoknya dapat dipulihkan dari "
                  "naskah beku SKP yang menyebut namanya, lalu dilengkapi pada halaman Pegawai.");
    case FindingId::NilaiTakDikenal:
        return tr("Putuskan pada halaman Penetapan: pulihkan dari naskah beku. Data pegawai: ambil dari "
                  "salinan cadangan yang lebih lama.");
    case FindingId::BuktiTanpaCatatan:
        return tr("Lihat isinya pada halaman Pelaksanaan dan hapus bila bukan milik SKP ini, atau terima "
                  "dengan alasannya pada halaman Penetapan.");
    case FindingId::BuktiHilang:
    case FindingId::IsiBuktiHilang:
    case FindingId::IsiBuktiBerubah:
        return tr("Lampirkan kembali berkas aslinya (salinan resmi: simpan kembali pada halaman Periksa "
                  "dokumen), atau terima dengan alasannya pada halaman Penetapan.");
    case FindingId::CuplikanBerubah:
        return tr("Jangan dipakai mencetak; pulihkan berkas dari salinan yang lebih lama.");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace kinerja::text
