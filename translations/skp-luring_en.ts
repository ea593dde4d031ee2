<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="id_ID">
<context>
    <name>kinerja::DateField</name>
    <message>
        <source>tanggal-bulan-tahun</source>
        <translation>day-month-year</translation>
    </message>
    <message>
        <source>Pilih dari kalender</source>
        <translation>Choose from the calendar</translation>
    </message>
    <message>
        <source>⚠ Bukan tanggal. Tulis misalnya 31-1-2026.</source>
        <translation>⚠ Not a date. Write for example 31-1-2026.</translation>
    </message>
    <message>
        <source>Pilih tanggal</source>
        <translation>Choose a date</translation>
    </message>
</context>
<context>
    <name>kinerja::HelpWindow</name>
    <message>
        <source>Bantuan – SKP Luring</source>
        <translation>Help – SKP Luring</translation>
    </message>
    <message>
        <source>&amp;Cari:</source>
        <translation>&amp;Search:</translation>
    </message>
    <message>
        <source>Daftar isi</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Tidak ada halaman yang memuat semua kata itu.</source>
        <translation>No page holds all of these words.</translation>
    </message>
    <message>
        <source>Halaman bantuan</source>
        <translation>Help page</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Maju</source>
        <translation>Forward</translation>
    </message>
</context>
<context>
    <name>kinerja::MainWindow</name>
    <message>
        <source>Tersimpan %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>Belum tersimpan</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>&amp;Coba lagi</source>
        <translation>&amp;Try again</translation>
    </message>
    <message>
        <source>Simpan &amp;salinan…</source>
        <translation>Save a &amp;copy…</translation>
    </message>
    <message>
        <source>Berkas ini dibuka untuk dibaca saja. Yang diubah di jendela lain tampil di sini.</source>
        <translation>This file is open for reading only. What is changed in another window shows here.</translation>
    </message>
    <message>
        <source>Berkas tidak dapat dibuka</source>
        <translation>The file cannot be opened</translation>
    </message>
    <message>
        <source>Berkas sedang dipakai</source>
        <translation>The file is in use</translation>
    </message>
    <message>
        <source>&amp;Buka untuk dibaca saja</source>
        <translation>&amp;Open for reading only</translation>
    </message>
    <message>
        <source>Ba&amp;tal</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Buka berkas unit</source>
        <translation>Open a unit file</translation>
    </message>
    <message>
        <source>Berkas SKP Luring (*.kinerja)</source>
        <translation>SKP Luring files (*.kinerja)</translation>
    </message>
    <message>
        <source>Contoh tidak dapat dibuka</source>
        <translation>The example cannot be opened</translation>
    </message>
    <message>
        <source>Simpan salinan</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Salinan lengkap ada di “%1”.</source>
        <translation>A complete copy is in “%1”.</translation>
    </message>
    <message>
        <source>Ada yang belum tersimpan</source>
        <translation>Something is not saved yet</translation>
    </message>
    <message>
        <source>Perubahan terakhir tidak dapat ditulis ke diska. Bila ditutup sekarang, perubahan itu hilang.</source>
        <translation>The latest changes cannot be written to the disk. If you close now, they are lost.</translation>
    </message>
    <message>
        <source>&amp;Tutup dan buang</source>
        <translation>&amp;Close and discard</translation>
    </message>
    <message>
        <source>&amp;Jangan tutup</source>
        <translation>&amp;Do not close</translation>
    </message>
    <message>
        <source>&amp;Berkas</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>Unit &amp;baru…</source>
        <translation>&amp;New unit…</translation>
    </message>
    <message>
        <source>B&amp;uka…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>Buka te&amp;rakhir</source>
        <translation>Open &amp;recent</translation>
    </message>
    <message>
        <source>Buka &amp;contoh</source>
        <translation>Open &amp;example</translation>
    </message>
    <message>
        <source>&amp;Tutup berkas</source>
        <translation>&amp;Close file</translation>
    </message>
    <message>
        <source>&amp;Keluar</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Sunting</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Urungkan</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>Ulan&amp;gi</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Ba&amp;ntuan</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Panduan</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;Tentang SKP Luring</source>
        <translation>&amp;About SKP Luring</translation>
    </message>
    <message>
        <source>Tentang SKP Luring</source>
        <translation>About SKP Luring</translation>
    </message>
    <message>
        <source>SKP Luring %1
Sasaran Kinerja Pegawai satu unit kerja, tanpa jaringan.</source>
        <translation>SKP Luring %1
The Sasaran Kinerja Pegawai of one work unit, without network.</translation>
    </message>
    <message>
        <source>Perangkat lunak bebas, lisensi GPL-3.0-or-later. Tidak ada jaminan apa pun.</source>
        <translation>Free software under GPL-3.0-or-later. There is no warranty of any kind.</translation>
    </message>
</context>
<context>
    <name>kinerja::PageView</name>
    <message>
        <source>Pratinjau halaman</source>
        <translation>Page preview</translation>
    </message>
</context>
<context>
    <name>kinerja::PreviewWidget</name>
    <message>
        <source>Daftar dokumen</source>
        <translation>List of documents</translation>
    </message>
    <message>
        <source>Halaman sebelumnya</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Halaman berikutnya</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Nomor halaman</source>
        <translation>Page number</translation>
    </message>
    <message>
        <source>Hal. </source>
        <translation>Page </translation>
    </message>
    <message>
        <source>Perbesaran dalam persen</source>
        <translation>Zoom in per cent</translation>
    </message>
    <message>
        <source>Selebar jendela</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>Sesuaikan dengan lebar jendela</source>
        <translation>Fits the width of the window</translation>
    </message>
    <message>
        <source>A4 (210 × 297 mm)</source>
        <translation>A4 (210 × 297 mm)</translation>
    </message>
    <message>
        <source>F4 (215 × 330 mm)</source>
        <translation>F4 (215 × 330 mm)</translation>
    </message>
    <message>
        <source>Ukuran kertas</source>
        <translation>Paper size</translation>
    </message>
    <message>
        <source>&amp;Cetak…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Cetak dokumen yang tampak</source>
        <translation>Prints the document that is shown</translation>
    </message>
    <message>
        <source>Cetak &amp;semua…</source>
        <translation>Print &amp;all…</translation>
    </message>
    <message>
        <source>Cetak semua dokumen di daftar</source>
        <translation>Prints all documents of the list</translation>
    </message>
    <message>
        <source>Simpan &amp;PDF…</source>
        <translation>Save as &amp;PDF…</translation>
    </message>
    <message>
        <source>Simpan dokumen yang tampak sebagai PDF</source>
        <translation>Saves the document that is shown as PDF</translation>
    </message>
    <message>
        <source>Simpan semua P&amp;DF…</source>
        <translation>Save all as P&amp;DF…</translation>
    </message>
    <message>
        <source>Simpan semua dokumen di daftar sebagai PDF</source>
        <translation>Saves all documents of the list as PDF</translation>
    </message>
    <message>
        <source>Kemajuan pencetakan</source>
        <translation>Progress of printing</translation>
    </message>
    <message>
        <source>&amp;Batalkan</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Batalkan setelah dokumen ini</source>
        <translation>Cancels after this document</translation>
    </message>
    <message>
        <source>dari %1</source>
        <translation>of %1</translation>
    </message>
    <message>
        <source>Simpan PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Dokumen PDF (*.pdf)</source>
        <translation>PDF documents (*.pdf)</translation>
    </message>
    <message>
        <source>Folder untuk berkas PDF</source>
        <translation>Folder for the PDF files</translation>
    </message>
    <message numerus="yes">
        <source>%n dokumen selesai.</source>
        <translation>
            <numerusform>%n document done.</numerusform>
            <numerusform>%n documents done.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tidak semua dokumen tercetak</source>
        <translation>Not all documents were printed</translation>
    </message>
</context>
<context>
    <name>kinerja::WelcomePage</name>
    <message>
        <source>Selamat datang di SKP Luring</source>
        <translation>Welcome to SKP Luring</translation>
    </message>
    <message>
        <source>Sasaran Kinerja Pegawai satu unit kerja, dari dialog kinerja sampai formulir yang ditandatangani. Semua tersimpan di laptop ini, tanpa jaringan.</source>
        <translation>The Sasaran Kinerja Pegawai of one work unit, from the dialogue to the signed form. Everything stays on this laptop, without network.</translation>
    </message>
    <message>
        <source>Unit &amp;baru…</source>
        <translation>&amp;New unit…</translation>
    </message>
    <message>
        <source>Membuat berkas untuk unit kerja Anda</source>
        <translation>Makes a file for your work unit</translation>
    </message>
    <message>
        <source>B&amp;uka berkas…</source>
        <translation>&amp;Open file…</translation>
    </message>
    <message>
        <source>Membuka berkas *.kinerja yang sudah ada</source>
        <translation>Opens an existing *.kinerja file</translation>
    </message>
    <message>
        <source>Buka &amp;contoh</source>
        <translation>Open &amp;example</translation>
    </message>
    <message>
        <source>UPTD Puskesmas Melati: sebuah unit kecil yang sudah terisi, untuk dicoba</source>
        <translation>UPTD Puskesmas Melati: a small unit, filled in, to try things out</translation>
    </message>
    <message>
        <source>Berkas te&amp;rakhir</source>
        <translation>&amp;Recent files</translation>
    </message>
    <message>
        <source>Berkas terakhir</source>
        <translation>Recent files</translation>
    </message>
</context>
<context>
    <name>kinerja::Workspace</name>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>&amp;Tahun</source>
        <translation>&amp;Year</translation>
    </message>
    <message>
        <source>Halaman</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>kinerja::text</name>
    <message>
        <source>Angka harus antara %1 dan %2.</source>
        <translation>The number must be between %1 and %2.</translation>
    </message>
    <message>
        <source>Angka paling kecil %1.</source>
        <translation>The number must be at least %1.</translation>
    </message>
    <message>
        <source>Angka terlalu besar atau terlalu kecil.</source>
        <translation>The number is too large or too small.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; tidak dikenal di sini; yang boleh: %2.</source>
        <translation>“%1” is not known here; allowed: %2.</translation>
    </message>
    <message>
        <source>teks</source>
        <translation>text</translation>
    </message>
    <message>
        <source>tanggal (teks TTTT-BB-HH)</source>
        <translation>a date (text YYYY-MM-DD)</translation>
    </message>
    <message>
        <source>salah satu kata yang ditentukan</source>
        <translation>one of the defined words</translation>
    </message>
    <message>
        <source>teks Base64</source>
        <translation>Base64 text</translation>
    </message>
    <message>
        <source>bilangan bulat</source>
        <translation>a whole number</translation>
    </message>
    <message>
        <source>true atau false</source>
        <translation>true or false</translation>
    </message>
    <message>
        <source>objek { … }</source>
        <translation>an object { … }</translation>
    </message>
    <message>
        <source>daftar [ … ]</source>
        <translation>a list [ … ]</translation>
    </message>
    <message>
        <source>teks, bilangan, true atau false</source>
        <translation>text, a number, true or false</translation>
    </message>
    <message>
        <source>Paket tidak dapat dibaca: %1.</source>
        <translation>The package cannot be read: %1.</translation>
    </message>
    <message>
        <source>Ini bukan JSON yang benar.</source>
        <translation>This is not valid JSON.</translation>
    </message>
    <message>
        <source>Ada karakter NUL, yang tidak boleh ada dalam paket.</source>
        <translation>There is a NUL character, which a package may not hold.</translation>
    </message>
    <message>
        <source>Satu nilai terlalu panjang untuk sebuah paket.</source>
        <translation>A value is too long for a package.</translation>
    </message>
    <message>
        <source>Satu entri terlalu besar untuk sebuah paket.</source>
        <translation>An entry is too large for a package.</translation>
    </message>
    <message>
        <source>Isi bertingkat terlalu dalam.</source>
        <translation>The content is nested too deeply.</translation>
    </message>
    <message>
        <source>Ini bukan paket SKP (format &quot;%1&quot;).</source>
        <translation>This is not an SKP package (format “%1”).</translation>
    </message>
    <message>
        <source>Versi paket %1 tidak dikenal; program ini membaca versi 1.</source>
        <translation>Package version %1 is not known; this program reads version 1.</translation>
    </message>
    <message>
        <source>Paket ini dibuat oleh program yang lebih baru (versi_kecil %1); perbarui program ini.</source>
        <translation>This package was made by a newer program (versi_kecil %1); update this program.</translation>
    </message>
    <message>
        <source>Properti &quot;%1&quot; tidak dikenal.</source>
        <translation>Property “%1” is not known.</translation>
    </message>
    <message>
        <source>Properti ini tertulis dua kali.</source>
        <translation>This property is written twice.</translation>
    </message>
    <message>
        <source>Properti &quot;%1&quot; wajib ada.</source>
        <translation>Property “%1” is required.</translation>
    </message>
    <message>
        <source>Di sini harus ada %1.</source>
        <translation>Expected here: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; bukan tanggal yang ada (TTTT-BB-HH).</source>
        <translation>“%1” is not a date that exists (YYYY-MM-DD).</translation>
    </message>
    <message>
        <source>Isi ini bukan Base64 yang benar.</source>
        <translation>This is not valid Base64.</translation>
    </message>
    <message>
        <source>Kunci tidak boleh kosong.</source>
        <translation>A key may not be empty.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; bukan SHA-256 (64 angka heksadesimal huruf kecil).</source>
        <translation>“%1” is not a SHA-256 (64 lowercase hexadecimal digits).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; bukan angka kredit: angka, titik desimal, paling banyak tiga desimal.</source>
        <translation>“%1” is not a number of credit points: digits, decimal point, at most three decimals.</translation>
    </message>
    <message>
        <source>Nomor periode tidak cocok dengan jenis periodenya.</source>
        <translation>The number of the period does not fit its kind.</translation>
    </message>
    <message>
        <source>Isi tidak cocok dengan SHA-256 yang tertulis.</source>
        <translation>The content does not match the SHA-256 that is written.</translation>
    </message>
    <message>
        <source>Isi tidak cocok dengan ukuran yang tertulis.</source>
        <translation>The content does not match the size that is written.</translation>
    </message>
    <message>
        <source>Pembacaan paket dihentikan.</source>
        <translation>Reading of the package was stopped.</translation>
    </message>
    <message>
        <source>baris %1, kolom %2</source>
        <translation>line %1, column %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Paket tidak dapat ditulis: %1.</source>
        <translation>The package cannot be written: %1.</translation>
    </message>
    <message>
        <source>Data di %1 belum lengkap, sehingga tidak dapat menjadi paket.</source>
        <translation>The data at %1 is not complete, so it cannot become a package.</translation>
    </message>
    <message>
        <source>Draf</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Diajukan</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Dikembalikan</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Disetujui</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Ditetapkan</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Berjalan</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Dievaluasi</source>
        <translation>Evaluated</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Ditutup</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Digantikan</source>
        <translation>Superseded</translation>
    </message>
    <message>
        <source>Januari</source>
        <comment>month</comment>
        <translation>January</translation>
    </message>
    <message>
        <source>Februari</source>
        <comment>month</comment>
        <translation>February</translation>
    </message>
    <message>
        <source>Maret</source>
        <comment>month</comment>
        <translation>March</translation>
    </message>
    <message>
        <source>April</source>
        <comment>month</comment>
        <translation>April</translation>
    </message>
    <message>
        <source>Mei</source>
        <comment>month</comment>
        <translation>May</translation>
    </message>
    <message>
        <source>Juni</source>
        <comment>month</comment>
        <translation>June</translation>
    </message>
    <message>
        <source>Juli</source>
        <comment>month</comment>
        <translation>July</translation>
    </message>
    <message>
        <source>Agustus</source>
        <comment>month</comment>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <comment>month</comment>
        <translation>September</translation>
    </message>
    <message>
        <source>Oktober</source>
        <comment>month</comment>
        <translation>October</translation>
    </message>
    <message>
        <source>November</source>
        <comment>month</comment>
        <translation>November</translation>
    </message>
    <message>
        <source>Desember</source>
        <comment>month</comment>
        <translation>December</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>A date: %1 day, %2 name of the month, %3 year</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>terlambat %n hari</source>
        <extracomment>%n: days after a deadline</extracomment>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>hari ini</source>
        <comment>a deadline</comment>
        <translation>today</translation>
    </message>
    <message>
        <source>besok</source>
        <comment>a deadline</comment>
        <extracomment>%n: days before a deadline</extracomment>
        <translation>tomorrow</translation>
    </message>
    <message numerus="yes">
        <source>%n hari lagi</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>Di atas ekspektasi</source>
        <translation>Above expectation</translation>
    </message>
    <message>
        <source>Sesuai ekspektasi</source>
        <comment>Rating</comment>
        <translation>As expected</translation>
    </message>
    <message>
        <source>Di bawah ekspektasi</source>
        <translation>Below expectation</translation>
    </message>
    <message>
        <source>Ada</source>
        <comment>KeadaanRealisasi</comment>
        <translation>Present</translation>
    </message>
    <message>
        <source>Belum ada</source>
        <comment>KeadaanRealisasi</comment>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Belum jatuh tempo</source>
        <translation>Not due yet</translation>
    </message>
    <message>
        <source>Draf</source>
        <comment>StatusEvaluasi</comment>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Siap ditandatangani</source>
        <comment>StatusEvaluasi</comment>
        <translation>Ready to be signed</translation>
    </message>
    <message>
        <source>Final</source>
        <comment>StatusEvaluasi</comment>
        <translation>Final</translation>
    </message>
    <message>
        <source>Tetap</source>
        <comment>PutusanKeberatan</comment>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Diubah</source>
        <comment>PutusanKeberatan</comment>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Sangat Kurang</source>
        <comment>Predikat</comment>
        <translation>Very Poor</translation>
    </message>
    <message>
        <source>Kurang</source>
        <comment>Predikat</comment>
        <translation>Poor</translation>
    </message>
    <message>
        <source>Butuh Perbaikan</source>
        <comment>Predikat</comment>
        <translation>Needs Improvement</translation>
    </message>
    <message>
        <source>Baik</source>
        <comment>Predikat</comment>
        <translation>Good</translation>
    </message>
    <message>
        <source>Sangat Baik</source>
        <comment>Predikat</comment>
        <translation>Very Good</translation>
    </message>
    <message>
        <source>Istimewa</source>
        <comment>PredikatOrganisasi</comment>
        <translation>Outstanding</translation>
    </message>
    <message>
        <source>Baik</source>
        <comment>PredikatOrganisasi</comment>
        <translation>Good</translation>
    </message>
    <message>
        <source>Butuh Perbaikan</source>
        <comment>PredikatOrganisasi</comment>
        <translation>Needs Improvement</translation>
    </message>
    <message>
        <source>Kurang</source>
        <comment>PredikatOrganisasi</comment>
        <translation>Poor</translation>
    </message>
    <message>
        <source>Sangat Kurang</source>
        <comment>PredikatOrganisasi</comment>
        <translation>Very Poor</translation>
    </message>
    <message>
        <source>Pimpinan</source>
        <comment>PemberiUmpanBalik</comment>
        <translation>Leader</translation>
    </message>
    <message>
        <source>Rekan kerja</source>
        <comment>PemberiUmpanBalik</comment>
        <translation>Colleague</translation>
    </message>
    <message>
        <source>Bawahan</source>
        <comment>PemberiUmpanBalik</comment>
        <translation>Subordinate</translation>
    </message>
    <message>
        <source>Pihak lain</source>
        <comment>PemberiUmpanBalik</comment>
        <translation>Another party</translation>
    </message>
    <message>
        <source>Positif</source>
        <comment>SifatUmpanBalik</comment>
        <translation>Positive</translation>
    </message>
    <message>
        <source>Konstruktif</source>
        <comment>SifatUmpanBalik</comment>
        <translation>Constructive</translation>
    </message>
    <message>
        <source>Bimbingan kinerja</source>
        <comment>JenisPembinaan</comment>
        <translation>Performance guidance</translation>
    </message>
    <message>
        <source>Konseling kinerja</source>
        <comment>JenisPembinaan</comment>
        <translation>Performance counselling</translation>
    </message>
    <message>
        <source>Penghargaan</source>
        <comment>JenisTindakLanjut</comment>
        <translation>Reward</translation>
    </message>
    <message>
        <source>Sanksi</source>
        <comment>JenisTindakLanjut</comment>
        <translation>Sanction</translation>
    </message>
    <message>
        <source>Pembinaan karier</source>
        <comment>JenisTindakLanjut</comment>
        <translation>Career development</translation>
    </message>
    <message>
        <source>Diusulkan</source>
        <comment>StatusTindakLanjut</comment>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>Disetujui</source>
        <comment>StatusTindakLanjut</comment>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Dilaksanakan</source>
        <comment>StatusTindakLanjut</comment>
        <translation>Carried out</translation>
    </message>
    <message>
        <source>Ditolak</source>
        <comment>StatusTindakLanjut</comment>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Bulanan</source>
        <comment>JenisPeriode</comment>
        <translation>Monthly</translation>
    </message>
    <message>
        <source>Triwulanan</source>
        <comment>JenisPeriode</comment>
        <translation>Quarterly</translation>
    </message>
    <message>
        <source>Semesteran</source>
        <comment>JenisPeriode</comment>
        <translation>Half-yearly</translation>
    </message>
    <message>
        <source>Akhir</source>
        <comment>JenisPeriode</comment>
        <translation>Final</translation>
    </message>
    <message>
        <source>Bulan %1</source>
        <extracomment>%1: name of a month</extracomment>
        <translation>Month of %1</translation>
    </message>
    <message>
        <source>Triwulan %1</source>
        <extracomment>%1: a Roman number</extracomment>
        <translation>Quarter %1</translation>
    </message>
    <message>
        <source>Semester %1</source>
        <extracomment>%1: a Roman number</extracomment>
        <translation>Half-year %1</translation>
    </message>
    <message>
        <source>IKI %1 pada RHK %2</source>
        <extracomment>%1: number of the indicator, %2: number of the RHK that it belongs to</extracomment>
        <translation>IKI %1 of RHK %2</translation>
    </message>
    <message>
        <source>RHK %1</source>
        <extracomment>%1: number of the RHK on the form</extracomment>
        <translation>RHK %1</translation>
    </message>
    <message>
        <source>Teks pada %1 terlalu panjang untuk dicetak dengan baik: %2 huruf, sebaiknya paling banyak %3.</source>
        <extracomment>%1: place on the form, %2 and %3: numbers of characters</extracomment>
        <translation>The text of %1 is too long to print well: %2 characters, better at most %3.</translation>
    </message>
    <message>
        <source>Teks ini terlalu panjang untuk dicetak dengan baik: %1 huruf, sebaiknya paling banyak %2.</source>
        <extracomment>%1 and %2: numbers of characters</extracomment>
        <translation>This text is too long to print well: %1 characters, better at most %2.</translation>
    </message>
    <message>
        <source> atau </source>
        <comment>between two predikat</comment>
        <extracomment>between two predikat: &quot;Butuh Perbaikan atau Kurang&quot;</extracomment>
        <translation> or </translation>
    </message>
    <message>
        <source>Predikat %1 (%2 orang) bukan kelompok terbanyak; yang terbanyak %3 orang.</source>
        <translation>Rating %1 (%2 people) is not the largest group; the largest has %3.</translation>
    </message>
    <message>
        <source>Predikat %1 dimiliki %2 dari %3 orang, kurang dari %4%.</source>
        <translation>%2 of %3 people have the rating %1, less than %4%.</translation>
    </message>
    <message>
        <source>Predikat %1 dimiliki %2 dari %3 orang, lebih dari %4%.</source>
        <translation>%2 of %3 people have the rating %1, more than %4%.</translation>
    </message>
    <message>
        <source>Predikat %1 dimiliki %2 orang, seharusnya sedikitnya %3.</source>
        <translation>%2 people have the rating %1; there should be at least %3.</translation>
    </message>
    <message numerus="yes">
        <source>Dengan %n orang, tidak ada pembagian predikat yang dapat memenuhi pola ini.</source>
        <extracomment>%n: people</extracomment>
        <translation>
            <numerusform>With %n person, no split of ratings can satisfy this pattern.</numerusform>
            <numerusform>With %n people, no split of ratings can satisfy this pattern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pejabat penilai kinerja belum dipilih.</source>
        <translation>No rater has been chosen.</translation>
    </message>
    <message>
        <source>Belum ada dialog kinerja penetapan atau klarifikasi yang membahas hasil kerja dan perilaku kerja.</source>
        <translation>There is no dialogue of the kind penetapan or klarifikasi that covers work results and work behaviour.</translation>
    </message>
    <message>
        <source>Belum ada rencana hasil kerja utama.</source>
        <translation>There is no main RHK.</translation>
    </message>
    <message>
        <source>%1 belum berisi kalimat rencana hasil kerja.</source>
        <translation>%1 has no text of its work result yet.</translation>
    </message>
    <message>
        <source>%1 belum memiliki indikator kinerja individu.</source>
        <translation>%1 has no indicator yet.</translation>
    </message>
    <message>
        <source>%1 belum memiliki target.</source>
        <translation>%1 has no target yet.</translation>
    </message>
    <message>
        <source>%1 belum berisi kalimat indikator.</source>
        <translation>%1 has no text of its indicator yet.</translation>
    </message>
    <message>
        <source>%1 belum memiliki perspektif.</source>
        <translation>%1 has no perspective yet.</translation>
    </message>
    <message>
        <source>%1 belum menyebut rencana hasil kerja pimpinan yang diintervensi.</source>
        <translation>%1 does not name the leader’s RHK that it serves.</translation>
    </message>
    <message>
        <source>Dukungan sumber daya belum diisi.</source>
        <translation>Resources are not filled in.</translation>
    </message>
    <message>
        <source>Skema pertanggungjawaban belum diisi.</source>
        <translation>The accountability scheme is not filled in.</translation>
    </message>
    <message>
        <source>Konsekuensi belum diisi.</source>
        <translation>Consequences are not filled in.</translation>
    </message>
    <message>
        <source>Periode SKP tidak berada dalam tahun %1.</source>
        <translation>The period of the SKP is not within the year %1.</translation>
    </message>
    <message>
        <source>Periode SKP bertumpang tindih dengan SKP lain pegawai ini sejak %1.</source>
        <translation>The period overlaps another SKP of this employee from %1 on.</translation>
    </message>
    <message>
        <source>Pejabat penilai kinerja adalah pegawai itu sendiri.</source>
        <translation>The rater is the employee.</translation>
    </message>
    <message>
        <source>Rantai atasan pegawai ini kembali kepada dirinya sendiri.</source>
        <translation>The chain of superiors of this employee leads back to the employee.</translation>
    </message>
    <message>
        <source>Nomor %1 juga dipakai pegawai lain dalam berkas ini.</source>
        <translation>Number %1 is also used by another employee of this file.</translation>
    </message>
    <message>
        <source>Revisi ini belum didasari dialog kinerja penyesuaian sesudah SKP sebelumnya ditandatangani.</source>
        <translation>This revision does not rest on a dialogue of the kind penyesuaian after the previous SKP was signed.</translation>
    </message>
    <message>
        <source>Perbaikan redaksional mengubah isi SKP. %1</source>
        <translation>A correction of wording changes the content of the SKP. %1</translation>
    </message>
    <message>
        <source>Evaluasi %1 belum memiliki rating hasil kerja.</source>
        <translation>Evaluation %1 has no rating of work results.</translation>
    </message>
    <message>
        <source>Evaluasi %1 belum memiliki rating perilaku kerja.</source>
        <translation>Evaluation %1 has no rating of work behaviour.</translation>
    </message>
    <message>
        <source>Capaian kinerja organisasi untuk evaluasi akhir belum ditetapkan.</source>
        <translation>The organisational result for the final evaluation is not set.</translation>
    </message>
    <message>
        <source>%1 belum memiliki realisasi, atau alasan mengapa belum ada.</source>
        <translation>%1 has neither a result nor a reason why there is none.</translation>
    </message>
    <message>
        <source>SKP belum ditetapkan; tenggatnya %1 (%2).</source>
        <translation>The SKP is not set; its deadline is %1 (%2).</translation>
    </message>
    <message>
        <source>Penetapan SKP melewati tenggat %1 (%2).</source>
        <translation>The SKP is past its deadline %1 (%2).</translation>
    </message>
    <message>
        <source>Evaluasi %1 belum final; tenggatnya %2 (%3).</source>
        <translation>Evaluation %1 is not final; its deadline is %2 (%3).</translation>
    </message>
    <message>
        <source>Evaluasi %1 melewati tenggat %2 (%3).</source>
        <translation>Evaluation %1 is past its deadline %2 (%3).</translation>
    </message>
    <message>
        <source>Keberatan diajukan sesudah tenggat %1 (%2).</source>
        <translation>The objection came after the deadline %1 (%2).</translation>
    </message>
    <message>
        <source>%1 tidak memuat angka atau tanggal yang dapat diukur.</source>
        <translation>%1 holds no number or date to measure by.</translation>
    </message>
    <message>
        <source>%1 tidak memiliki indikator beraspek Kuantitas.</source>
        <translation>%1 has no indicator of the aspect Kuantitas.</translation>
    </message>
    <message>
        <source>%1 belum memiliki aspek.</source>
        <translation>%1 has no aspect yet.</translation>
    </message>
    <message>
        <source>%1 beraspek %2, yang sudah dipakai indikator lain pada RHK itu.</source>
        <translation>%1 has the aspect %2, which another indicator of that RHK has already.</translation>
    </message>
    <message>
        <source>Target “%1” (%2) tidak terbaca sebagai angka dan satuan. %3</source>
        <translation>Target “%1” (%2) is not understood as a number and a unit. %3</translation>
    </message>
    <message>
        <source>Evaluasi %1: realisasi setiap indikator sama persis dengan targetnya.</source>
        <translation>Evaluation %1: the result of every indicator equals its target exactly.</translation>
    </message>
    <message>
        <source>%1 memiliki realisasi tanpa bukti dukung.</source>
        <translation>%1 has a result without evidence.</translation>
    </message>
    <message>
        <source>Evaluasi %1: kalimat umpan baliknya sama di semua tempat.</source>
        <translation>Evaluation %1: the feedback reads the same everywhere.</translation>
    </message>
    <message>
        <source>Pegawai ini belum mendapat peran dalam matriks pembagian peran dan hasil.</source>
        <translation>This employee has no role in the role matrix.</translation>
    </message>
    <message>
        <source>Nomor identitas tidak sesuai pola. %1</source>
        <translation>The identity number breaks its pattern. %1</translation>
    </message>
    <message>
        <source>Evaluasi %1: rating hasil kerja di atas ekspektasi, padahal ada RHK utama yang dinilai di bawah.</source>
        <translation>Evaluation %1: work results are rated above expectation while a main RHK is judged below.</translation>
    </message>
    <message>
        <source>%1 merujuk RHK pimpinan yang tidak ditemukan.</source>
        <translation>%1 refers to a leader’s RHK that is not found.</translation>
    </message>
    <message>
        <source>Evaluasi %1: %2 belum disentuh.</source>
        <translation>Evaluation %1: %2 is untouched.</translation>
    </message>
    <message>
        <source>Evaluasi %1 sudah final, tetapi hari diterimanya hasil belum tercatat.</source>
        <translation>Evaluation %1 is final, but the day of receipt is not recorded.</translation>
    </message>
    <message>
        <source>Tanda tangan %1 bertanggal %2, sebelum dialog kinerja.</source>
        <translation>The signature of %1 is dated %2, before the dialogue.</translation>
    </message>
    <message>
        <source>Tanda tangan %1 bertanggal %2, sebelum SKP dikunci.</source>
        <translation>The signature of %1 is dated %2, before the SKP was locked.</translation>
    </message>
    <message>
        <source>Tanda tangan %1 bertanggal %2, yang belum tiba.</source>
        <translation>The signature of %1 is dated %2, which is in the future.</translation>
    </message>
    <message>
        <source>Pada %1 penanda tangan bukan pejabat penilai kinerja yang menjabat.</source>
        <translation>On %1 the signer was not the rater in office.</translation>
    </message>
    <message>
        <source>Tanda tangan %1 bertanggal %2, sebelum penanda tangan menduduki jabatannya.</source>
        <translation>The signature of %1 is dated %2, before the signer held the position.</translation>
    </message>
    <message>
        <source>Evaluasi %1 ditandatangani %2, sebelum periodenya berakhir.</source>
        <translation>Evaluation %1 was signed on %2, before its period ended.</translation>
    </message>
    <message>
        <source>Capaian kinerja organisasi untuk evaluasi %1 belum ditetapkan; cetakannya menyebut BELUM DITETAPKAN.</source>
        <translation>The organisational result for evaluation %1 is not set; the print says BELUM DITETAPKAN.</translation>
    </message>
    <message>
        <source>Pilih pejabat penilai kinerja, biasanya atasan langsung.</source>
        <translation>Choose the rater, usually the direct superior.</translation>
    </message>
    <message>
        <source>Catat dialog kinerja dan isi ekspektasi hasil kerja serta perilaku kerjanya.</source>
        <translation>Record the dialogue and fill in the expectations on work results and work behaviour.</translation>
    </message>
    <message>
        <source>Tambahkan sedikitnya satu rencana hasil kerja utama.</source>
        <translation>Add at least one main RHK.</translation>
    </message>
    <message>
        <source>Tulis rencana hasil kerjanya, atau hapus barisnya.</source>
        <translation>Write the work result, or delete the row.</translation>
    </message>
    <message>
        <source>Tambahkan sedikitnya satu indikator.</source>
        <translation>Add at least one indicator.</translation>
    </message>
    <message>
        <source>Isi target, misalnya “12 Laporan” atau “95%”.</source>
        <translation>Fill in the target, for example “12 Laporan” or “95%”.</translation>
    </message>
    <message>
        <source>Tulis indikatornya, atau hapus barisnya.</source>
        <translation>Write the indicator, or delete the row.</translation>
    </message>
    <message>
        <source>Pilih satu dari empat perspektif.</source>
        <translation>Choose one of the four perspectives.</translation>
    </message>
    <message>
        <source>Pilih RHK pimpinan dari SKP pimpinan, atau ketik kalimatnya.</source>
        <translation>Choose the leader’s RHK from the leader’s SKP, or type its text.</translation>
    </message>
    <message>
        <source>Isi dukungan sumber daya, atau tandai “Tidak ada”.</source>
        <translation>Fill in the resources, or mark “Tidak ada”.</translation>
    </message>
    <message>
        <source>Isi skema pertanggungjawaban, atau tandai “Tidak ada”.</source>
        <translation>Fill in the accountability scheme, or mark “Tidak ada”.</translation>
    </message>
    <message>
        <source>Isi konsekuensi, atau tandai “Tidak ada”.</source>
        <translation>Fill in the consequences, or mark “Tidak ada”.</translation>
    </message>
    <message>
        <source>Perbaiki tanggal mulai dan selesai sehingga keduanya dalam tahun SKP.</source>
        <translation>Correct the first and last day so that both are within the year of the SKP.</translation>
    </message>
    <message>
        <source>Perbaiki tanggal salah satu SKP, atau tutup SKP yang lebih dahulu.</source>
        <translation>Correct the dates of one SKP, or close the earlier one.</translation>
    </message>
    <message>
        <source>Pilih orang lain sebagai pejabat penilai kinerja.</source>
        <translation>Choose somebody else as the rater.</translation>
    </message>
    <message>
        <source>Perbaiki atasan salah satu pegawai dalam rantai itu.</source>
        <translation>Correct the superior of one employee in that chain.</translation>
    </message>
    <message>
        <source>Periksa nomor kedua pegawai, atau hapus data yang ganda.</source>
        <translation>Check the numbers of both employees, or delete the duplicate.</translation>
    </message>
    <message>
        <source>Catat dialog kinerja berjenis penyesuaian.</source>
        <translation>Record a dialogue of the kind penyesuaian.</translation>
    </message>
    <message>
        <source>Kembalikan isinya, atau jadikan revisi ini penyesuaian.</source>
        <translation>Restore the content, or make this revision a penyesuaian.</translation>
    </message>
    <message>
        <source>Pejabat penilai kinerja memilih rating hasil kerja.</source>
        <translation>The rater chooses the rating of work results.</translation>
    </message>
    <message>
        <source>Pejabat penilai kinerja memilih rating perilaku kerja.</source>
        <translation>The rater chooses the rating of work behaviour.</translation>
    </message>
    <message>
        <source>Catat capaian kinerja organisasi tahun itu.</source>
        <translation>Record the organisational result of that year.</translation>
    </message>
    <message>
        <source>Isi realisasi, atau pilih “belum ada” dan tulis alasannya.</source>
        <translation>Fill in the result, or choose “none yet” and write the reason.</translation>
    </message>
    <message>
        <source>Selesaikan pengajuan, persetujuan dan tanda tangan.</source>
        <translation>Complete submission, approval and signatures.</translation>
    </message>
    <message>
        <source>Tetapkan SKP dan catat alasan keterlambatannya.</source>
        <translation>Set the SKP and note the reason for the delay.</translation>
    </message>
    <message>
        <source>Selesaikan evaluasi periode itu.</source>
        <translation>Complete the evaluation of that period.</translation>
    </message>
    <message>
        <source>Periksa tanggal terima dan tanggal keberatannya.</source>
        <translation>Check the dates of receipt and of the objection.</translation>
    </message>
    <message>
        <source>Tambahkan ukuran keberhasilan: jumlah, mutu atau waktu.</source>
        <translation>Add a measure of success: quantity, quality or time.</translation>
    </message>
    <message>
        <source>Tambahkan indikator kuantitas, atau perbaiki aspeknya.</source>
        <translation>Add an indicator of quantity, or correct the aspect.</translation>
    </message>
    <message>
        <source>Pilih aspek Kuantitas, Kualitas, Waktu atau Biaya.</source>
        <translation>Choose the aspect Kuantitas, Kualitas, Waktu or Biaya.</translation>
    </message>
    <message>
        <source>Pilih aspek lain, atau gabungkan kedua indikatornya.</source>
        <translation>Choose another aspect, or join the two indicators.</translation>
    </message>
    <message>
        <source>Tulis satu angka diikuti satuannya, misalnya “1.200 pasien”; teksnya tetap tercetak seperti yang diketik.</source>
        <translation>Write one number and its unit, for example “1.200 pasien”; the text prints as it was typed.</translation>
    </message>
    <message>
        <source>Periksa kembali realisasi dengan bukti dukungnya.</source>
        <translation>Check the results against their evidence.</translation>
    </message>
    <message>
        <source>Lampirkan berkas atau tautan bukti dukung.</source>
        <translation>Attach a file or a link as evidence.</translation>
    </message>
    <message>
        <source>Tulis umpan balik yang khas bagi hasil atau perilaku itu.</source>
        <translation>Write feedback that is particular to that result or behaviour.</translation>
    </message>
    <message>
        <source>Isi perannya dalam matriks pimpinan.</source>
        <translation>Fill in the role in the leader’s matrix.</translation>
    </message>
    <message>
        <source>Cocokkan nomor dengan surat keputusan pegawai.</source>
        <translation>Compare the number with the employee’s decree.</translation>
    </message>
    <message>
        <source>Periksa kembali rating hasil kerja atau penilaian RHK itu.</source>
        <translation>Check the rating of work results or the judgement of that RHK.</translation>
    </message>
    <message>
        <source>Pilih kembali RHK pimpinan yang diintervensi.</source>
        <translation>Choose the leader’s RHK again.</translation>
    </message>
    <message>
        <source>Isi realisasi, atau pilih “belum ada” atau “belum jatuh tempo”.</source>
        <translation>Fill in the result, or choose “none yet” or “not due yet”.</translation>
    </message>
    <message>
        <source>Catat tanda tangan pegawai, atau bahwa pegawai tidak menandatangani.</source>
        <translation>Record the employee’s signature, or that the employee does not sign.</translation>
    </message>
    <message>
        <source>Periksa tanggal tanda tangan dan tanggal dialog.</source>
        <translation>Check the dates of the signature and of the dialogue.</translation>
    </message>
    <message>
        <source>Periksa tanggal tanda tangan.</source>
        <translation>Check the date of the signature.</translation>
    </message>
    <message>
        <source>Periksa tanggal tanda tangan dan pergantian pejabat penilai.</source>
        <translation>Check the date of the signature and the change of rater.</translation>
    </message>
    <message>
        <source>Periksa tanggal tanda tangan dan TMT jabatan.</source>
        <translation>Check the date of the signature and the first day in the position.</translation>
    </message>
    <message>
        <source>Catat capaian kinerja organisasi periode itu.</source>
        <translation>Record the organisational result of that period.</translation>
    </message>
    <message>
        <source>Ringkas kalimatnya.</source>
        <translation>Shorten the text.</translation>
    </message>
    <message>
        <source>Jadikan pola distribusi bahan pertimbangan; ini peringatan, bukan larangan.</source>
        <translation>Take the pattern into consideration; this is a warning, not a prohibition.</translation>
    </message>
    <message>
        <source>Periksa status, tanda tangan dan evaluasi SKP ini.</source>
        <translation>Check the state, signatures and evaluations of this SKP.</translation>
    </message>
    <message>
        <source>NIP</source>
        <comment>JenisIdentitas</comment>
        <translation>NIP</translation>
    </message>
    <message>
        <source>NI PPPK</source>
        <comment>JenisIdentitas</comment>
        <translation>NI PPPK</translation>
    </message>
    <message>
        <source>NRP</source>
        <comment>JenisIdentitas</comment>
        <translation>NRP</translation>
    </message>
    <message>
        <source>Tanpa nomor</source>
        <comment>JenisIdentitas</comment>
        <translation>No number</translation>
    </message>
    <message>
        <source>PNS</source>
        <comment>StatusPegawai</comment>
        <translation>PNS</translation>
    </message>
    <message>
        <source>CPNS</source>
        <comment>StatusPegawai</comment>
        <translation>CPNS</translation>
    </message>
    <message>
        <source>PPPK</source>
        <comment>StatusPegawai</comment>
        <translation>PPPK</translation>
    </message>
    <message>
        <source>PPPK Paruh Waktu</source>
        <translation>PPPK, part-time</translation>
    </message>
    <message>
        <source>TNI</source>
        <comment>StatusPegawai</comment>
        <translation>TNI</translation>
    </message>
    <message>
        <source>Polri</source>
        <comment>StatusPegawai</comment>
        <translation>Polri</translation>
    </message>
    <message>
        <source>Pejabat Negara</source>
        <comment>StatusPegawai</comment>
        <translation>State official</translation>
    </message>
    <message>
        <source>Lainnya</source>
        <comment>StatusPegawai</comment>
        <translation>Other</translation>
    </message>
    <message>
        <source>JPT Utama</source>
        <comment>JenisJabatan</comment>
        <translation>JPT Utama</translation>
    </message>
    <message>
        <source>JPT Madya</source>
        <comment>JenisJabatan</comment>
        <translation>JPT Madya</translation>
    </message>
    <message>
        <source>JPT Pratama</source>
        <comment>JenisJabatan</comment>
        <translation>JPT Pratama</translation>
    </message>
    <message>
        <source>Administrator</source>
        <comment>JenisJabatan</comment>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Pengawas</source>
        <comment>JenisJabatan</comment>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Fungsional</source>
        <comment>JenisJabatan</comment>
        <translation>Functional</translation>
    </message>
    <message>
        <source>Pelaksana</source>
        <comment>JenisJabatan</comment>
        <translation>Executive staff</translation>
    </message>
    <message>
        <source>Pemula</source>
        <comment>Jenjang</comment>
        <translation>Pemula</translation>
    </message>
    <message>
        <source>Terampil</source>
        <comment>Jenjang</comment>
        <translation>Terampil</translation>
    </message>
    <message>
        <source>Mahir</source>
        <comment>Jenjang</comment>
        <translation>Mahir</translation>
    </message>
    <message>
        <source>Penyelia</source>
        <comment>Jenjang</comment>
        <translation>Penyelia</translation>
    </message>
    <message>
        <source>Ahli Pertama</source>
        <comment>Jenjang</comment>
        <translation>Ahli Pertama</translation>
    </message>
    <message>
        <source>Ahli Muda</source>
        <comment>Jenjang</comment>
        <translation>Ahli Muda</translation>
    </message>
    <message>
        <source>Ahli Madya</source>
        <comment>Jenjang</comment>
        <translation>Ahli Madya</translation>
    </message>
    <message>
        <source>Ahli Utama</source>
        <comment>Jenjang</comment>
        <translation>Ahli Utama</translation>
    </message>
    <message>
        <source>Laki-laki</source>
        <comment>JenisKelamin</comment>
        <translation>Male</translation>
    </message>
    <message>
        <source>Perempuan</source>
        <comment>JenisKelamin</comment>
        <translation>Female</translation>
    </message>
    <message>
        <source>Tugas belajar</source>
        <comment>JenisTidakDinilai</comment>
        <translation>Study assignment</translation>
    </message>
    <message>
        <source>Cuti di luar tanggungan negara</source>
        <translation>Unpaid leave</translation>
    </message>
    <message>
        <source>Diberhentikan sementara</source>
        <comment>JenisTidakDinilai</comment>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Masa persiapan pensiun</source>
        <translation>Preparing for retirement</translation>
    </message>
    <message>
        <source>Pensiun</source>
        <comment>JenisTidakDinilai</comment>
        <translation>Retired</translation>
    </message>
    <message>
        <source>Meninggal dunia</source>
        <comment>JenisTidakDinilai</comment>
        <translation>Deceased</translation>
    </message>
    <message>
        <source>Berhenti</source>
        <comment>JenisTidakDinilai</comment>
        <translation>Left the service</translation>
    </message>
    <message>
        <source>Pindah</source>
        <comment>JenisTidakDinilai</comment>
        <translation>Moved</translation>
    </message>
    <message>
        <source>Lainnya</source>
        <comment>JenisTidakDinilai</comment>
        <translation>Other</translation>
    </message>
    <message>
        <source>Pelaksana tugas (Plt)</source>
        <translation>Acting (Plt)</translation>
    </message>
    <message>
        <source>Pelaksana harian (Plh)</source>
        <translation>Acting by the day (Plh)</translation>
    </message>
    <message>
        <source>Nomor belum diisi.</source>
        <translation>The number is not filled in.</translation>
    </message>
    <message>
        <source>Nomor memuat karakter selain angka.</source>
        <translation>The number holds something other than digits.</translation>
    </message>
    <message>
        <source>Panjang nomor bukan 18 angka.</source>
        <translation>The number does not have 18 digits.</translation>
    </message>
    <message>
        <source>Angka ke-1 sampai ke-8 bukan tanggal lahir yang ada.</source>
        <translation>Digits 1 to 8 are not a date of birth that exists.</translation>
    </message>
    <message>
        <source>Angka ke-9 sampai ke-14 bukan tahun dan bulan TMT CPNS sesudah tanggal lahir.</source>
        <translation>Digits 9 to 14 are not a year and month of appointment after the birth.</translation>
    </message>
    <message>
        <source>Angka ke-9 sampai ke-12 bukan tahun pengangkatan sesudah tahun lahir.</source>
        <translation>Digits 9 to 12 are not a year of appointment after the birth.</translation>
    </message>
    <message>
        <source>Angka ke-15 bukan 1 (laki-laki) atau 2 (perempuan).</source>
        <translation>Digit 15 is neither 1 (male) nor 2 (female).</translation>
    </message>
    <message>
        <source>Tiga angka terakhir bukan nomor urut 001 sampai 999.</source>
        <translation>The last three digits are not a serial number from 001 to 999.</translation>
    </message>
    <message>
        <source>Lembar kerja telah mengubah nomor ini menjadi notasi ilmiah sehingga angkanya hilang. Ketik ulang nomornya, atau jadikan kolomnya teks di lembar kerja lalu isi kembali.</source>
        <translation>The spreadsheet has turned this number into scientific notation, so that digits are lost. Type the number again, or make the column text in the spreadsheet and fill it in anew.</translation>
    </message>
    <message>
        <source>Lembar kerja telah membulatkan nomor ini: tiga angka terakhirnya menjadi 000. Ketik ulang nomornya, atau jadikan kolomnya teks di lembar kerja lalu isi kembali.</source>
        <translation>The spreadsheet has rounded this number: its last three digits became 000. Type the number again, or make the column text in the spreadsheet and fill it in anew.</translation>
    </message>
    <message>
        <source>Pejabat Pimpinan Tinggi dan Pimpinan Unit Kerja Mandiri</source>
        <translation>High leaders and leaders of independent work units</translation>
    </message>
    <message>
        <source>Pejabat Administrasi dan Pejabat Fungsional</source>
        <translation>Administrative and functional officials</translation>
    </message>
    <message>
        <source>Kuantitatif</source>
        <comment>Pendekatan</comment>
        <translation>Quantitative</translation>
    </message>
    <message>
        <source>Kualitatif</source>
        <comment>Pendekatan</comment>
        <translation>Qualitative</translation>
    </message>
    <message>
        <source>Definitif</source>
        <comment>Sebagai</comment>
        <translation>Definitive</translation>
    </message>
    <message>
        <source>Plt</source>
        <comment>Sebagai</comment>
        <translation>Plt</translation>
    </message>
    <message>
        <source>Plh</source>
        <comment>Sebagai</comment>
        <translation>Plh</translation>
    </message>
    <message>
        <source>Mutasi</source>
        <comment>AlasanTutup</comment>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Pensiun</source>
        <comment>AlasanTutup</comment>
        <translation>Retired</translation>
    </message>
    <message>
        <source>Meninggal dunia</source>
        <comment>AlasanTutup</comment>
        <translation>Deceased</translation>
    </message>
    <message>
        <source>Berhenti</source>
        <comment>AlasanTutup</comment>
        <translation>Left the service</translation>
    </message>
    <message>
        <source>Akhir perjanjian kerja</source>
        <translation>End of contract</translation>
    </message>
    <message>
        <source>Tugas belajar</source>
        <comment>AlasanTutup</comment>
        <translation>Study assignment</translation>
    </message>
    <message>
        <source>Lainnya</source>
        <comment>AlasanTutup</comment>
        <translation>Other</translation>
    </message>
    <message>
        <source>Pengembangan</source>
        <comment>JenisRevisi</comment>
        <translation>Development</translation>
    </message>
    <message>
        <source>Penyesuaian</source>
        <comment>JenisRevisi</comment>
        <translation>Adjustment</translation>
    </message>
    <message>
        <source>Perbaikan redaksional</source>
        <comment>JenisRevisi</comment>
        <translation>Correction of wording</translation>
    </message>
    <message>
        <source>Penunjukan</source>
        <comment>CaraPeran</comment>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Pengajuan sukarela</source>
        <comment>CaraPeran</comment>
        <translation>Voluntary</translation>
    </message>
    <message>
        <source>Dukungan sumber daya</source>
        <translation>Resources</translation>
    </message>
    <message>
        <source>Skema pertanggungjawaban</source>
        <comment>DaftarSkp</comment>
        <translation>Accountability scheme</translation>
    </message>
    <message>
        <source>Konsekuensi</source>
        <comment>DaftarSkp</comment>
        <translation>Consequences</translation>
    </message>
    <message>
        <source>Hasil kerja tambahan</source>
        <translation>Additional work results</translation>
    </message>
    <message>
        <source>Utama</source>
        <comment>JenisHasilKerja</comment>
        <translation>Main</translation>
    </message>
    <message>
        <source>Tambahan</source>
        <comment>JenisHasilKerja</comment>
        <translation>Additional</translation>
    </message>
    <message>
        <source>Organisasi</source>
        <comment>Klasifikasi</comment>
        <translation>Organisational</translation>
    </message>
    <message>
        <source>Individu</source>
        <comment>Klasifikasi</comment>
        <translation>Individual</translation>
    </message>
    <message>
        <source>Penerima Layanan</source>
        <comment>Perspektif</comment>
        <translation>Recipients of services</translation>
    </message>
    <message>
        <source>Proses Bisnis</source>
        <comment>Perspektif</comment>
        <translation>Business process</translation>
    </message>
    <message>
        <source>Penguatan Internal</source>
        <comment>Perspektif</comment>
        <translation>Internal strengthening</translation>
    </message>
    <message>
        <source>Anggaran</source>
        <comment>Perspektif</comment>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Kuantitas</source>
        <comment>Aspek</comment>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Kualitas</source>
        <comment>Aspek</comment>
        <translation>Quality</translation>
    </message>
    <message>
        <source>Waktu</source>
        <comment>Aspek</comment>
        <translation>Time</translation>
    </message>
    <message>
        <source>Biaya</source>
        <comment>Aspek</comment>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>Kendali</comment>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Outcome Antara</source>
        <comment>Kendali</comment>
        <translation>Intermediate outcome</translation>
    </message>
    <message>
        <source>Output Kendali Rendah</source>
        <translation>Output of low control</translation>
    </message>
    <message>
        <source>Bulanan</source>
        <comment>Pelaporan</comment>
        <translation>Monthly</translation>
    </message>
    <message>
        <source>Triwulanan</source>
        <comment>Pelaporan</comment>
        <translation>Quarterly</translation>
    </message>
    <message>
        <source>Semesteran</source>
        <comment>Pelaporan</comment>
        <translation>Half-yearly</translation>
    </message>
    <message>
        <source>Tahunan</source>
        <comment>Pelaporan</comment>
        <translation>Yearly</translation>
    </message>
    <message>
        <source>Makin besar makin baik</source>
        <translation>The larger the better</translation>
    </message>
    <message>
        <source>Makin kecil makin baik</source>
        <translation>The smaller the better</translation>
    </message>
    <message>
        <source>Tepat sesuai target</source>
        <translation>Exactly the target</translation>
    </message>
    <message>
        <source>Kumulatif</source>
        <comment>Sifat</comment>
        <translation>Cumulative</translation>
    </message>
    <message>
        <source>Posisi akhir</source>
        <comment>Sifat</comment>
        <translation>Final position</translation>
    </message>
    <message>
        <source>Penetapan</source>
        <comment>JenisDialog</comment>
        <translation>Setting</translation>
    </message>
    <message>
        <source>Klarifikasi</source>
        <comment>JenisDialog</comment>
        <translation>Clarification</translation>
    </message>
    <message>
        <source>Penyesuaian</source>
        <comment>JenisDialog</comment>
        <translation>Adjustment</translation>
    </message>
    <message>
        <source>Evaluasi</source>
        <comment>JenisDialog</comment>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>Basah di atas kertas</source>
        <translation>By hand on paper</translation>
    </message>
    <message>
        <source>Gambar tanda tangan</source>
        <translation>Picture of the signature</translation>
    </message>
    <message>
        <source>Elektronik</source>
        <comment>CaraTandaTangan</comment>
        <translation>Electronic</translation>
    </message>
    <message>
        <source>Pegawai yang dinilai</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>Pejabat penilai kinerja</source>
        <translation>Rater</translation>
    </message>
    <message>
        <source>Atasan pejabat penilai kinerja</source>
        <translation>The rater’s superior</translation>
    </message>
    <message>
        <source>Target belum diisi.</source>
        <translation>The target is not filled in.</translation>
    </message>
    <message>
        <source>Target tidak diawali angka.</source>
        <translation>The target does not begin with a number.</translation>
    </message>
    <message>
        <source>Bilangan yang ditulis dengan kata tidak dibaca.</source>
        <translation>Numbers in words are not understood.</translation>
    </message>
    <message>
        <source>Rentang tidak dibaca sebagai satu angka.</source>
        <translation>A range is not understood as one number.</translation>
    </message>
    <message>
        <source>Tanda atau kata perbandingan tidak dibaca; tulis angkanya saja.</source>
        <translation>Signs and words of comparison are not understood; write the number alone.</translation>
    </message>
    <message>
        <source>Titik atau komanya meragukan: titik untuk ribuan, koma untuk desimal.</source>
        <translation>Point or comma is in doubt: point for thousands, comma for decimals.</translation>
    </message>
    <message>
        <source>Ada lebih dari satu angka.</source>
        <translation>There is more than one number.</translation>
    </message>
    <message>
        <source>Pecahan tidak dibaca; tulis sebagai desimal dengan koma.</source>
        <translation>Fractions are not understood; write a decimal with a comma.</translation>
    </message>
    <message>
        <source>Ini tanggal, bukan jumlah.</source>
        <translation>This is a date, not an amount.</translation>
    </message>
    <message>
        <source>Angka negatif tidak dibaca sebagai target.</source>
        <translation>A negative number is not understood as a target.</translation>
    </message>
    <message>
        <source>Angkanya terlalu panjang.</source>
        <translation>The number is too long.</translation>
    </message>
    <message>
        <source>Berkas ini sedang dibuka oleh %1 (proses %2) di komputer “%3”. Tutup di sana, atau buka di sini untuk dibaca saja.</source>
        <translation>This file is open with %1 (process %2) on the computer “%3”. Close it there, or open it here for reading only.</translation>
    </message>
    <message>
        <source>program lain</source>
        <translation>another program</translation>
    </message>
    <message>
        <source>Tempat penyimpanan penuh. Yang sudah tersimpan aman; perubahan terakhir belum tersimpan. Kosongkan tempat, lalu coba lagi.</source>
        <translation>The disk is full. What was saved is safe; the latest change is not saved. Make room, then try again.</translation>
    </message>
    <message>
        <source>Berkas ini hanya dapat dibaca. Tidak ada yang diubah. Simpan salinannya di folder lain untuk mengisinya.</source>
        <translation>This file can only be read. Nothing was changed. Save a copy in another folder to fill it in.</translation>
    </message>
    <message>
        <source>Program lain sedang memakai berkas ini. Tidak ada yang diubah. Coba lagi sebentar lagi.</source>
        <translation>Another program is using this file. Nothing was changed. Try again in a moment.</translation>
    </message>
    <message>
        <source>Isi berkas rusak di sebagian tempat. Tidak ada yang diubah. Tutup berkas dan pilih “Selamatkan isi…” pada menu Berkas.</source>
        <translation>The file is damaged in places. Nothing was changed. Close it and choose “Selamatkan isi…” in the File menu.</translation>
    </message>
    <message>
        <source>Berkas tidak dapat dibaca atau ditulis; mungkin diska lepas dicabut. Yang sudah tersimpan tetap ada. Pasang kembali, lalu coba lagi.</source>
        <translation>The file cannot be read or written; a removable disk may have been pulled. What was saved is still there. Plug it in again, then try again.</translation>
    </message>
    <message>
        <source>Berkas memuat isi yang tidak dikenal versi program ini. Tidak ada yang diubah. Pakai program yang lebih baru.</source>
        <translation>The file holds something that this version of the program does not know. Nothing was changed. Use a newer program.</translation>
    </message>
    <message>
        <source>Perubahan ini merujuk pada sesuatu yang tidak ada di berkas. Tidak ada yang diubah.</source>
        <translation>This change refers to something that is not in the file. Nothing was changed.</translation>
    </message>
    <message>
        <source>Perubahan tidak dapat disimpan karena kesalahan program. Tidak ada yang diubah.</source>
        <translation>The change cannot be saved because of a fault in the program. Nothing was changed.</translation>
    </message>
    <message>
        <source>Berkas “%1” tidak ditemukan.</source>
        <translation>File “%1” was not found.</translation>
    </message>
    <message>
        <source>Berkas “%1” sudah ada dan tidak ditimpa. Pilih nama lain.</source>
        <translation>File “%1” exists and is not overwritten. Choose another name.</translation>
    </message>
    <message>
        <source>“%1” bukan berkas SKP Luring (*.kinerja).</source>
        <translation>“%1” is not a file of SKP Luring (*.kinerja).</translation>
    </message>
    <message>
        <source>“%1” dibuat oleh versi program yang lebih baru (versi berkas %2, program ini mengenal sampai %3). Pasang versi terbaru untuk membukanya; berkas tidak diubah.</source>
        <translation>“%1” was made by a newer version of the program (file version %2, this program knows up to %3). Install the latest version to open it; the file was not changed.</translation>
    </message>
    <message>
        <source>Folder dari “%1” tidak dapat ditulisi. Buka untuk dibaca saja, atau salin berkasnya ke folder lain.</source>
        <translation>The folder of “%1” cannot be written to. Open it for reading only, or copy the file to another folder.</translation>
    </message>
    <message>
        <source>“%1” rusak di sebagian tempat dan tidak dapat dibuka seperti biasa. Berkas tidak diubah.</source>
        <translation>“%1” is damaged in places and cannot be opened in the usual way. The file was not changed.</translation>
    </message>
    <message>
        <source>“%1” berasal dari versi program yang lebih lama dan perlu diperbarui, tetapi itu tidak dapat dilakukan di sini. Buka sekali dengan hak menulis; salinan bertanggal dibuat lebih dulu.</source>
        <translation>“%1” comes from an older version of the program and has to be brought up to date, which cannot be done here. Open it once with the right to write; a dated copy is made first.</translation>
    </message>
    <message>
        <source>Sudah dikembalikan.</source>
        <translation>Undone.</translation>
    </message>
    <message>
        <source>Tidak ada yang dapat diurungkan.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>Langkah ini tidak dapat diurungkan lagi karena isinya sudah diubah sesudahnya. Tidak ada yang diubah.</source>
        <translation>This step can no longer be undone, since its content was changed afterwards. Nothing was changed.</translation>
    </message>
    <message>
        <source>Pegawai</source>
        <comment>Actor</comment>
        <translation>Employee</translation>
    </message>
    <message>
        <source>Petugas unit</source>
        <comment>Actor</comment>
        <translation>Officer of the unit</translation>
    </message>
    <message>
        <source>Program</source>
        <comment>Actor</comment>
        <translation>Program</translation>
    </message>
    <message>
        <source>SKP diajukan</source>
        <comment>PeristiwaSkp</comment>
        <translation>SKP submitted</translation>
    </message>
    <message>
        <source>Pengajuan ditarik</source>
        <comment>PeristiwaSkp</comment>
        <translation>Submission withdrawn</translation>
    </message>
    <message>
        <source>SKP dikembalikan</source>
        <comment>PeristiwaSkp</comment>
        <translation>SKP returned</translation>
    </message>
    <message>
        <source>SKP disetujui dan dikunci</source>
        <translation>SKP approved and locked</translation>
    </message>
    <message>
        <source>Kunci SKP dibuka</source>
        <translation>SKP unlocked</translation>
    </message>
    <message>
        <source>Tanda tangan dicatat</source>
        <translation>Signature recorded</translation>
    </message>
    <message>
        <source>Tanda tangan dibatalkan</source>
        <translation>Signature taken back</translation>
    </message>
    <message>
        <source>SKP ditetapkan</source>
        <comment>PeristiwaSkp</comment>
        <translation>SKP set</translation>
    </message>
    <message>
        <source>SKP mulai berjalan</source>
        <translation>SKP in force</translation>
    </message>
    <message>
        <source>SKP digantikan revisinya</source>
        <translation>SKP superseded by its revision</translation>
    </message>
    <message>
        <source>SKP berlaku kembali</source>
        <translation>SKP in force again</translation>
    </message>
    <message>
        <source>SKP ditutup</source>
        <comment>PeristiwaSkp</comment>
        <translation>SKP closed</translation>
    </message>
    <message>
        <source>SKP dievaluasi</source>
        <comment>PeristiwaSkp</comment>
        <translation>SKP evaluated</translation>
    </message>
    <message>
        <source>SKP selesai</source>
        <comment>PeristiwaSkp</comment>
        <translation>SKP completed</translation>
    </message>
    <message>
        <source>Revisi SKP dibuka</source>
        <translation>Revision of the SKP opened</translation>
    </message>
    <message>
        <source>Pejabat penilai diganti</source>
        <translation>Rater changed</translation>
    </message>
    <message>
        <source>Galat</source>
        <comment>Tingkat</comment>
        <translation>Error</translation>
    </message>
    <message>
        <source>Peringatan</source>
        <comment>Tingkat</comment>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Dialog kinerja</source>
        <comment>Tahap</comment>
        <translation>Performance dialogue</translation>
    </message>
    <message>
        <source>Penyusunan SKP</source>
        <comment>Tahap</comment>
        <translation>Drawing up the SKP</translation>
    </message>
    <message>
        <source>Komponen SKP</source>
        <comment>Tahap</comment>
        <translation>Components of the SKP</translation>
    </message>
    <message>
        <source>Penetapan SKP</source>
        <comment>Tahap</comment>
        <translation>Setting the SKP</translation>
    </message>
    <message>
        <source>Pelaksanaan, pemantauan, pembinaan</source>
        <translation>Execution, monitoring, guidance</translation>
    </message>
    <message>
        <source>Prinsip penilaian</source>
        <comment>Tahap</comment>
        <translation>Principles of evaluation</translation>
    </message>
    <message>
        <source>Tahapan evaluasi</source>
        <comment>Tahap</comment>
        <translation>Steps of the evaluation</translation>
    </message>
    <message>
        <source>Aspek yang dinilai</source>
        <translation>What is evaluated</translation>
    </message>
    <message>
        <source>Tindak lanjut</source>
        <comment>Tahap</comment>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Resmi</source>
        <comment>StatusRegulasi</comment>
        <translation>Official</translation>
    </message>
    <message>
        <source>Praktik</source>
        <comment>StatusRegulasi</comment>
        <translation>Practice</translation>
    </message>
    <message>
        <source>Belum terverifikasi</source>
        <comment>StatusRegulasi</comment>
        <translation>Not verified</translation>
    </message>
    <message>
        <source>Langkah ini tidak ada dari status SKP sekarang.</source>
        <translation>There is no such step from the present state of the SKP.</translation>
    </message>
    <message>
        <source>Langkah ini bukan bagian pelaku yang dipilih.</source>
        <translation>This step is not for the chosen person.</translation>
    </message>
    <message>
        <source>Tulis alasan atau catatannya dahulu.</source>
        <translation>Write the reason or the note first.</translation>
    </message>
    <message>
        <source>Masih ada galat yang harus diperbaiki sebelum langkah ini.</source>
        <translation>There are errors to be mended before this step.</translation>
    </message>
    <message>
        <source>Naskah yang akan dikunci belum ada.</source>
        <translation>There is no text to lock.</translation>
    </message>
    <message>
        <source>Naskah yang akan dikunci tidak cocok dengan sidik SHA-256-nya.</source>
        <translation>The text to lock does not match its SHA-256.</translation>
    </message>
    <message>
        <source>SKP sudah ditandatangani. Batalkan dahulu catatan tanda tangannya.</source>
        <translation>The SKP is signed. Take the recorded signature back first.</translation>
    </message>
    <message>
        <source>Tanda tangan pegawai dan pejabat penilai kinerja belum lengkap.</source>
        <translation>The signatures of employee and rater are not complete.</translation>
    </message>
    <message>
        <source>Kedua tanda tangan masih tercatat.</source>
        <translation>Both signatures are still recorded.</translation>
    </message>
    <message>
        <source>Hari pertama SKP belum tiba.</source>
        <translation>The first day of the SKP has not come.</translation>
    </message>
    <message>
        <source>Revisi berikutnya belum ditetapkan.</source>
        <translation>The next revision is not set.</translation>
    </message>
    <message>
        <source>Revisi berikutnya sudah ditetapkan.</source>
        <translation>The next revision is set.</translation>
    </message>
    <message>
        <source>Revisi yang lebih baru sudah dibuka.</source>
        <translation>A newer revision is open.</translation>
    </message>
    <message>
        <source>Pilih alasan penutupan SKP.</source>
        <translation>Choose the reason for closing the SKP.</translation>
    </message>
    <message>
        <source>Isi tanggal penutupan SKP.</source>
        <translation>Fill in the day on which the SKP is closed.</translation>
    </message>
    <message>
        <source>Tanggal penutupan di luar masa SKP.</source>
        <translation>The day of closing is outside the period of the SKP.</translation>
    </message>
    <message>
        <source>Evaluasi akhir belum final.</source>
        <translation>The final evaluation is not final.</translation>
    </message>
    <message>
        <source>Sudah ada evaluasi yang final.</source>
        <translation>There is a final evaluation.</translation>
    </message>
    <message>
        <source>Masa keberatan belum lewat atau keberatan belum diputus.</source>
        <translation>The objection period is not over, or the objection is not decided.</translation>
    </message>
    <message>
        <source>Hanya SKP yang disetujui dan terkunci yang ditandatangani.</source>
        <translation>Only an approved and locked SKP is signed.</translation>
    </message>
    <message>
        <source>Pilih untuk siapa tanda tangan ini.</source>
        <translation>Choose whose signature this is.</translation>
    </message>
    <message>
        <source>SKP hanya ditandatangani pegawai dan pejabat penilai kinerja.</source>
        <translation>An SKP is signed by employee and rater alone.</translation>
    </message>
    <message>
        <source>Tanda tangan untuk peran ini sudah dicatat.</source>
        <translation>The signature in this role is recorded already.</translation>
    </message>
    <message>
        <source>Penanda tangan bukan orang yang berperan demikian pada SKP ini.</source>
        <translation>The signer does not have this role in this SKP.</translation>
    </message>
    <message>
        <source>Isi tanggal tanda tangan.</source>
        <translation>Fill in the date of the signature.</translation>
    </message>
    <message>
        <source>Pilih atau gambar tanda tangannya dahulu.</source>
        <translation>Choose or draw the signature first.</translation>
    </message>
    <message>
        <source>Tanda tangan itu tidak tercatat.</source>
        <translation>That signature is not recorded.</translation>
    </message>
    <message>
        <source>SKP ini tidak sedang berlaku.</source>
        <translation>This SKP is not in force.</translation>
    </message>
    <message>
        <source>Pilih pejabat penilai kinerja yang baru.</source>
        <translation>Choose the new rater.</translation>
    </message>
    <message>
        <source>Pegawai tidak dapat menilai dirinya sendiri.</source>
        <translation>An employee cannot rate themself.</translation>
    </message>
    <message>
        <source>Orang ini sudah menjadi pejabat penilai pada tanggal itu.</source>
        <translation>This person is the rater on that day already.</translation>
    </message>
    <message>
        <source>Tanggal pergantian di luar masa SKP.</source>
        <translation>The day of the change is outside the period of the SKP.</translation>
    </message>
    <message>
        <source>Sudah ada pergantian pejabat penilai pada tanggal itu atau sesudahnya.</source>
        <translation>There is a change of rater on that day or later.</translation>
    </message>
    <message>
        <source>SKP berstatus %1 tidak dapat menjadi %2.</source>
        <extracomment>%1 and %2: states of an SKP</extracomment>
        <translation>An SKP in the state %1 cannot become %2.</translation>
    </message>
    <message>
        <source>Dari %1 menjadi %2 bukan langkah %3.</source>
        <extracomment>%1 and %2: states of an SKP, %3: an actor</extracomment>
        <translation>From %1 to %2 is not a step of %3.</translation>
    </message>
    <message>
        <source>Tanda tangannya sudah tercatat, tetapi statusnya belum ditetapkan.</source>
        <translation>Its signatures are recorded, but its state is not set.</translation>
    </message>
    <message>
        <source>Statusnya sudah ditetapkan, tetapi tanda tangannya belum lengkap.</source>
        <translation>Its state is set, but its signatures are not complete.</translation>
    </message>
    <message>
        <source>Evaluasi akhirnya sudah final, tetapi statusnya belum dievaluasi.</source>
        <translation>Its final evaluation is final, but its state is not evaluated.</translation>
    </message>
    <message>
        <source>Statusnya sudah dievaluasi, tetapi evaluasi akhirnya belum final.</source>
        <translation>Its state is evaluated, but its final evaluation is not final.</translation>
    </message>
    <message>
        <source>Statusnya ditutup, tetapi alasannya tidak ada.</source>
        <translation>Its state is closed, but there is no reason.</translation>
    </message>
    <message>
        <source>Target berubah dari “%1” menjadi “%2”.</source>
        <translation>The target changes from “%1” to “%2”.</translation>
    </message>
    <message>
        <source>RHK bertambah: “%1”.</source>
        <translation>An RHK is added: “%1”.</translation>
    </message>
    <message>
        <source>RHK berkurang: “%1”.</source>
        <translation>An RHK is removed: “%1”.</translation>
    </message>
    <message>
        <source>Indikator bertambah: “%1”.</source>
        <translation>An indicator is added: “%1”.</translation>
    </message>
    <message>
        <source>Indikator berkurang: “%1”.</source>
        <translation>An indicator is removed: “%1”.</translation>
    </message>
    <message>
        <source>Periode SKP berubah.</source>
        <translation>The period of the SKP changes.</translation>
    </message>
    <message>
        <source>Pejabat penilai kinerja berubah.</source>
        <translation>The rater changes.</translation>
    </message>
    <message>
        <source>Data regulasi “%1” tidak ada.</source>
        <translation>Regulation data “%1” is missing.</translation>
    </message>
    <message>
        <source>Data regulasi “%1” bukan satu objek JSON.</source>
        <translation>Regulation data “%1” is not one JSON object.</translation>
    </message>
    <message>
        <source>Data regulasi “%1” tidak memuat %2.</source>
        <translation>Regulation data “%1” does not hold %2.</translation>
    </message>
    <message>
        <source>Data regulasi “%1”: jenis isi %2 keliru.</source>
        <translation>Regulation data “%1”: %2 is of the wrong kind.</translation>
    </message>
    <message>
        <source>Data regulasi “%1”: kata pada %2 tidak dikenal.</source>
        <translation>Regulation data “%1”: the word at %2 is not known.</translation>
    </message>
    <message>
        <source>Data regulasi “%1”: angka atau tanggal pada %2 tidak masuk akal.</source>
        <translation>Regulation data “%1”: the number or date at %2 makes no sense.</translation>
    </message>
    <message>
        <source>Huruf Arimo yang dibawa program tidak dapat dimuat. Pasang ulang program.</source>
        <translation>The Arimo font that comes with the program cannot be loaded. Install the program again.</translation>
    </message>
    <message>
        <source>Gambar tanda tangan atau gambar dalam dokumen bukan PNG atau JPEG yang utuh. Pilih gambar lain.</source>
        <translation>A picture of a signature or in the document is not a whole PNG or JPEG. Choose another picture.</translation>
    </message>
    <message>
        <source>Dokumen yang tersimpan rusak: susunan tabelnya tidak mungkin.</source>
        <translation>The stored document is damaged: its table cannot be.</translation>
    </message>
    <message>
        <source>Berkas PDF tidak dapat disusun.</source>
        <translation>The PDF file cannot be put together.</translation>
    </message>
    <message>
        <source>Hasil cetak tidak dapat ditulis. Periksa pencetak, ruang kosong dan izin folder.</source>
        <translation>What was printed cannot be written. Check the printer, the free space and the rights of the folder.</translation>
    </message>
    <message>
        <source>Pencetakan dibatalkan.</source>
        <translation>Printing was cancelled.</translation>
    </message>
    <message>
        <source>Dokumen yang tersimpan tidak dapat dibaca.</source>
        <translation>The stored document cannot be read.</translation>
    </message>
    <message>
        <source>Dokumen ini dibuat oleh program yang lebih baru. Perbarui program.</source>
        <translation>This document was made by a newer program. Update the program.</translation>
    </message>
    <message>
        <source>Dokumen yang tersimpan rusak.</source>
        <translation>The stored document is damaged.</translation>
    </message>
    <message>
        <source>Pegawai dengan kunci “%1” tidak ada di paket maupun di berkas ini.</source>
        <translation>The employee with the key “%1” is neither in the package nor in this file.</translation>
    </message>
    <message>
        <source>Kunci “%1” dipakai dua kali.</source>
        <translation>The key “%1” is used twice.</translation>
    </message>
    <message>
        <source>SKP “%1” di berkas ini sudah terkunci dan isinya lain; yang terkunci tidak diubah.</source>
        <translation>The SKP “%1” in this file is locked and says something else; what is locked is not changed.</translation>
    </message>
    <message>
        <source>Evaluasi pada SKP “%1” di berkas ini sudah dibekukan dan isinya lain; yang beku tidak diubah.</source>
        <translation>The evaluation of the SKP “%1” in this file is frozen and says something else; what is frozen is not changed.</translation>
    </message>
    <message>
        <source>Paket mengunci “%1”, sedangkan draf di berkas ini memuat isi yang tidak ada di paket. Hapus isi itu dari draf, lalu impor lagi.</source>
        <translation>The package has “%1” locked, while the draft in this file holds something that the package lacks. Remove it from the draft, then import again.</translation>
    </message>
    <message>
        <source>Ini bukan catatan jejak yang benar: “%1” tidak ada atau salah.</source>
        <translation>This is no proper entry of the event log: “%1” is missing or wrong.</translation>
    </message>
    <message>
        <source>Jejak “%1” di berkas ini berbunyi lain.</source>
        <translation>The event “%1” in this file says something else.</translation>
    </message>
    <message>
        <source>RHK pimpinan “%1” tidak ditemukan; rujukannya dipertahankan.</source>
        <translation>The leader&apos;s RHK “%1” was not found; the reference is kept.</translation>
    </message>
    <message>
        <source>Status “%1” tidak sesuai dengan tanda tangan atau evaluasi yang tercatat.</source>
        <translation>The status “%1” does not fit the signatures or evaluations that are recorded.</translation>
    </message>
    <message>
        <source>Tabel “%1” di berkas ini berbeda dan dipertahankan.</source>
        <translation>The table “%1” in this file differs and is kept.</translation>
    </message>
    <message>
        <source>Pengaturan “%1” di berkas ini berbeda dan dipertahankan.</source>
        <translation>The setting “%1” in this file differs and is kept.</translation>
    </message>
    <message>
        <source>Kunci %1 sudah dipakai orang lain di berkas ini; ia masuk dengan kunci baru.</source>
        <translation>The key of %1 belongs to somebody else in this file; they come in under a new one.</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unit</translation>
    </message>
    <message>
        <source>organisasi</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>pegawai</source>
        <translation>employee</translation>
    </message>
    <message>
        <source>SKP</source>
        <translation>SKP</translation>
    </message>
    <message>
        <source>pelaksanaan</source>
        <translation>execution</translation>
    </message>
    <message>
        <source>evaluasi</source>
        <translation>evaluation</translation>
    </message>
    <message>
        <source>tindak lanjut</source>
        <translation>follow-up</translation>
    </message>
    <message>
        <source>tim kerja</source>
        <translation>team</translation>
    </message>
    <message>
        <source>regulasi</source>
        <translation>regulation</translation>
    </message>
    <message>
        <source>pengaturan</source>
        <translation>setting</translation>
    </message>
    <message>
        <source>frasa</source>
        <translation>phrase</translation>
    </message>
    <message>
        <source>sampah</source>
        <translation>bin</translation>
    </message>
    <message>
        <source>tambah %1: %2</source>
        <translation>add %1: %2</translation>
    </message>
    <message>
        <source>perbarui %1: %2</source>
        <translation>update %1: %2</translation>
    </message>
    <message>
        <source>tolak %1: %2</source>
        <translation>refuse %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Paket ini akan ditolak: %n hal tidak dapat dimasukkan.</source>
        <translation>
            <numerusform>This package would be refused: %n thing cannot be taken in.</numerusform>
            <numerusform>This package would be refused: %n things cannot be taken in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paket ini tidak akan mengubah apa pun.</source>
        <translation>This package would change nothing.</translation>
    </message>
    <message>
        <source>Tidak ada yang berubah.</source>
        <translation>Nothing changed.</translation>
    </message>
    <message>
        <source>%1 ditambah, %2 diperbarui, %3 isi berkas, %4 catatan jejak</source>
        <translation>%1 added, %2 updated, %3 file contents, %4 log entries</translation>
    </message>
    <message>
        <source>Paket ini dapat dimasukkan: %1.</source>
        <translation>This package can be taken in: %1.</translation>
    </message>
    <message>
        <source>Paket dimasukkan: %1.</source>
        <translation>Package taken in: %1.</translation>
    </message>
</context>
</TS>
