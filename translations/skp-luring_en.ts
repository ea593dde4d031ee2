<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="id_ID">
<context>
    <name>AngkaKreditLists</name>
    <message>
        <source>(sekarang)</source>
        <translation>(present)</translation>
    </message>
    <message>
        <source>(pilih)</source>
        <translation>(choose)</translation>
    </message>
    <message>
        <source>Konversi terdahulu</source>
        <translation>Earlier conversions</translation>
    </message>
    <message>
        <source>Konversi %1 dari sebelum berkas ini, atau bulan yang dihitung lain dari usulan program: baris di sini mendahului evaluasi bulan-bulan itu. Bulan kosong berarti setahun; angka kredit kosong dihitung dari predikatnya.</source>
        <translation>Conversions of %1 from before this file, or months counted otherwise than the program proposes: rows here come before the evaluations of those months. Empty months mean a whole year; an empty amount is reckoned from the predikat.</translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Dari bulan</source>
        <translation>From month</translation>
    </message>
    <message>
        <source>Sampai bulan</source>
        <translation>To month</translation>
    </message>
    <message>
        <source>Jenjang</source>
        <translation>Jenjang</translation>
    </message>
    <message>
        <source>Predikat</source>
        <translation>Predikat</translation>
    </message>
    <message>
        <source>Angka kredit</source>
        <translation>Angka kredit</translation>
    </message>
    <message>
        <source>Nomor dan tanggal dokumen</source>
        <translation>Number and date of the papers</translation>
    </message>
    <message>
        <source>Dokumen</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Tembusan</source>
        <translation>Copies to</translation>
    </message>
    <message>
        <source>Dokumen angka kredit milik %1: satu baris tiap dokumen dan tahun, sesudah nomornya ada. Tanpa baris, nomor dan tanggalnya dicetak titik-titik untuk diisi tangan. Tembusan dipisahkan titik koma. Dokumennya dicetak pada halaman Cetak.</source>
        <translation>Credit point documents of %1: one row for each document and year, once it has its number. Without a row, number and date are printed as dots to fill in by hand. Copies are separated by semicolons. The documents are printed on the page Print.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Beranda</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Unit kerja</source>
        <translation>Work unit</translation>
    </message>
    <message>
        <source>Pegawai</source>
        <translation>Employees</translation>
    </message>
    <message>
        <source>Renstra dan PK</source>
        <translation>Plan and contract</translation>
    </message>
    <message>
        <source>Penyusunan SKP</source>
        <translation>Drawing up the SKP</translation>
    </message>
    <message>
        <source>Matriks peran</source>
        <translation>Role matrix</translation>
    </message>
    <message>
        <source>Penetapan</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>Banyak sekaligus</source>
        <translation>Many at once</translation>
    </message>
    <message>
        <source>Perubahan PK</source>
        <translation>Changed contract</translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Sampah</source>
        <translation>Trash</translation>
    </message>
    <message>
        <source>Setelan</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Pelaksanaan</source>
        <translation>Execution</translation>
    </message>
    <message>
        <source>Evaluasi</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>Rekap</source>
        <translation>Recap</translation>
    </message>
    <message>
        <source>Pembinaan</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Bukti dukung</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Evaluasi unit</source>
        <translation>Unit evaluation</translation>
    </message>
    <message>
        <source>Tindak lanjut</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Karier</source>
        <translation>Career</translation>
    </message>
    <message>
        <source>Periksa dokumen</source>
        <translation>Check documents</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Paket “%1” tidak dapat dibaca.</source>
        <translation>Package “%1” cannot be read.</translation>
    </message>
</context>
<context>
    <name>SavePackage</name>
    <message>
        <source>“%1” tidak dapat ditulis: %2 Tidak ada yang dibuat. Pilih folder lain, lalu ulangi.</source>
        <translation>“%1” can’t be written: %2 Nothing was made. Choose another folder and try again.</translation>
    </message>
</context>
<context>
    <name>SaveRekap</name>
    <message>
        <source>“%1” tidak dapat ditulis: %2 Berkas yang sudah ada di situ tidak berubah. Pilih folder lain, lalu ulangi.</source>
        <translation>“%1” cannot be written: %2 A file that was there before is unchanged. Choose another folder and try again.</translation>
    </message>
    <message>
        <source>Lembar kerja tidak dapat disusun: folder sementara “%1” penuh atau tidak dapat ditulis. Tidak ada yang dibuat. Kosongkan sebagian disk, lalu ulangi.</source>
        <translation>The workbook could not be made: the temporary folder “%1” is full or cannot be written. Nothing was created. Free some disk space and try again.</translation>
    </message>
</context>
<context>
    <name>kinerja</name>
    <message>
        <source>Paket SKP (*.json)</source>
        <translation>SKP packages (*.json)</translation>
    </message>
    <message>
        <source>… dan %n lagi.</source>
        <translation>… and %n more.</translation>
    </message>
    <message>
        <source>Paket ini tidak dapat dipakai. Tidak ada yang diubah.</source>
        <translation>This package cannot be used. Nothing was changed.</translation>
    </message>
    <message>
        <source>Paket ini tidak dapat digabungkan dengan berkas ini. Tidak ada yang diubah.</source>
        <translation>This package cannot be merged into this file. Nothing was changed.</translation>
    </message>
    <message>
        <source>Impor paket</source>
        <translation>Import a package</translation>
    </message>
    <message>
        <source>&amp;Impor</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>Ba&amp;tal</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Ekspor paket</source>
        <translation>Export a package</translation>
    </message>
    <message>
        <source>Paket ada di “%1”, dengan bukti dukungnya. Catatan konseling tidak disertakan.</source>
        <translation>The package is in “%1”, with its evidence. Notes of counselling are not included.</translation>
    </message>
    <message>
        <source>&amp;Impor paket…</source>
        <translation>&amp;Import a package…</translation>
    </message>
    <message>
        <source>&amp;Ekspor paket…</source>
        <translation>&amp;Export a package…</translation>
    </message>
    <message>
        <source>Orang ini sudah tidak ada di berkas.</source>
        <translation>This person is no longer in the file.</translation>
    </message>
    <message>
        <source>Jabatan rangkap (Plt/Plh)</source>
        <translation>Acting positions (Plt/Plh)</translation>
    </message>
    <message>
        <source>Jabatan lain yang dipegang %1 sebagai Plt atau Plh. Tanggal selesai kosong berarti masih berjalan.</source>
        <translation>Other positions that %1 holds as Plt or Plh. An empty last day means that it still goes on.</translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Sebagai</source>
        <translation>As</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Unit kerja</source>
        <translation>Work unit</translation>
    </message>
    <message>
        <source>Masa tidak dinilai</source>
        <translation>Time without rating</translation>
    </message>
    <message>
        <source>Masa ketika kinerja %1 tidak dinilai, misalnya tugas belajar atau sesudah pensiun. Tanggal selesai kosong berarti seterusnya.</source>
        <translation>Times in which the performance of %1 is not rated, for example a study assignment or after retirement. An empty last day means from then on.</translation>
    </message>
    <message>
        <source>Sebab</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Riwayat jabatan</source>
        <translation>History of positions</translation>
    </message>
    <message>
        <source>Keadaan %1 yang lalu, yang tertua lebih dulu. Untuk mencatat perubahan baru pakai “Catat perubahan”; di sini hanya memperbaiki catatan.</source>
        <translation>Past states of %1, the oldest first. To record a new change use “Record a change”; here the records are only corrected.</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Golongan</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Pangkat</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Salinan sebelum impor tidak dapat dibuat. %1</source>
        <translation>The copy before the import cannot be made. %1</translation>
    </message>
    <message>
        <source>Impor dibatalkan. Tidak ada yang diubah.</source>
        <translation>The import was cancelled. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1: %2 [%3]</source>
        <translation>%1: %2 [%3]</translation>
    </message>
</context>
<context>
    <name>kinerja::ActForm</name>
    <message>
        <source>Kem&amp;bali</source>
        <translation>&amp;Back</translation>
    </message>
</context>
<context>
    <name>kinerja::ActPanel</name>
    <message>
        <source>Perubahan kemudian</source>
        <translation>Later changes</translation>
    </message>
</context>
<context>
    <name>kinerja::AddGuestDialog</name>
    <message>
        <source>Tambah orang ke matriks</source>
        <translation>Add somebody to the matrix</translation>
    </message>
    <message>
        <source>Untuk anggota tim yang bukan bawahan langsung, juga dari unit lain. Orang dari luar unit didaftarkan dahulu pada halaman Pegawai.</source>
        <translation>For members of a team who are not direct subordinates, also from another unit. Who is from outside the unit is entered on the page Pegawai first.</translation>
    </message>
    <message>
        <source>&amp;Orang</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>&amp;Tambah</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>Pilih seseorang dari daftar.</source>
        <translation>Choose somebody from the list.</translation>
    </message>
</context>
<context>
    <name>kinerja::AlasanDialog</name>
    <message>
        <source>Alasan revisi</source>
        <translation>Reason for the revision</translation>
    </message>
    <message>
        <source>&amp;Alasan</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Tulis alasan revisi.</source>
        <translation>Write the reason for the revision.</translation>
    </message>
    <message>
        <source>Buka &amp;revisi</source>
        <translation>Open &amp;revision</translation>
    </message>
    <message>
        <source>&amp;Batal</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>kinerja::AngkaKreditDialog</name>
    <message>
        <source>Angka kredit %1</source>
        <translation>Angka kredit of %1</translation>
    </message>
    <message>
        <source>&amp;Konversi terdahulu…</source>
        <translation>Earlier &amp;conversions…</translation>
    </message>
    <message>
        <source>N&amp;omor dan tanggal dokumen…</source>
        <translation>N&amp;umber and date of the papers…</translation>
    </message>
    <message>
        <source>&amp;Simpan</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Batal</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Ba&amp;ntuan</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Saldo dari sebelum berkas ini. Konversi tahun berjalan dihitung dari evaluasi dan tidak diketik.</source>
        <translation>Balances from before this file. The conversion of the running year is reckoned from the evaluations and is not typed.</translation>
    </message>
    <message>
        <source>Nilai &amp;integrasi</source>
        <translation>&amp;Integration value</translation>
    </message>
    <message>
        <source>AK &amp;dasar</source>
        <translation>&amp;Basic AK</translation>
    </message>
    <message>
        <source>AK JF &amp;lama</source>
        <translation>AK of the former &amp;post</translation>
    </message>
    <message>
        <source>AK p&amp;enyesuaian</source>
        <translation>AK of a&amp;djustment</translation>
    </message>
    <message>
        <source>AK &amp;pendidikan</source>
        <translation>AK of &amp;education</translation>
    </message>
    <message>
        <source>Tahun %1: belum ada evaluasi yang dikonversi. Yang dikonversi hanya evaluasi PNS pada jabatan fungsional yang jenjangnya terisi.</source>
        <translation>Year %1: no evaluation is converted yet. Only evaluations of a PNS in a functional post whose jenjang is filled in are converted.</translation>
    </message>
    <message>
        <source>Tahun %1:</source>
        <translation>Year %1:</translation>
    </message>
    <message>
        <source>Jumlah tahun ini %1, kumulatif %2.</source>
        <translation>This year %1, cumulative %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n konversi terdahulu</source>
        <translation>
            <numerusform>One earlier conversion</numerusform>
            <numerusform>%n earlier conversions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dokumen bernomor</source>
        <translation>
            <numerusform>One numbered paper</numerusform>
            <numerusform>%n numbered papers</numerusform>
        </translation>
    </message>
    <message>
        <source>Orang ini sudah tidak ada di berkas.</source>
        <translation>This person is no longer in the file.</translation>
    </message>
    <message>
        <source>Angka kredit</source>
        <translation>Angka kredit</translation>
    </message>
</context>
<context>
    <name>kinerja::ApproveForm</name>
    <message>
        <source>&amp;Setujui dan kunci</source>
        <translation>&amp;Approve and lock</translation>
    </message>
    <message>
        <source>Tempat pada &amp;formulir</source>
        <translation>&amp;Place on the form</translation>
    </message>
    <message>
        <source>&amp;Tanggal pada formulir</source>
        <translation>&amp;Date on the form</translation>
    </message>
    <message>
        <source>Alasan ter&amp;lambat</source>
        <translation>&amp;Reason for the delay</translation>
    </message>
    <message>
        <source>&amp;Penilai menandatangani sebagai</source>
        <translation>The &amp;appraiser signs as</translation>
    </message>
    <message>
        <source>Menurut unit kerja pegawai masing-masing</source>
        <translation>By the work unit of each staff member</translation>
    </message>
    <message>
        <source>Jabatan definitif</source>
        <translation>The definitive post</translation>
    </message>
    <message>
        <source>Plt atau Plh, bila sedang merangkap</source>
        <translation>As Plt or Plh, where such a post is held</translation>
    </message>
    <message>
        <source>Naskah dan nama dikunci seperti keadaannya hari ini. Tanggal pada formulir boleh dikosongkan; lalu dicetak titik-titik untuk ditulis tangan. Untuk tanda tangan elektronik isilah tanggalnya.</source>
        <translation>The document and the names are locked as they are today. The day on the form may be left empty; dots to be filled by hand are printed then. For an electronic signature fill the day in.</translation>
    </message>
</context>
<context>
    <name>kinerja::BerandaModel</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>kinerja::BerkalaDialog</name>
    <message>
        <source>&amp;Tambah baris</source>
        <translation>&amp;Add row</translation>
    </message>
    <message>
        <source>&amp;Hapus baris</source>
        <translation>&amp;Delete row</translation>
    </message>
    <message>
        <source>&amp;Simpan</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Batal</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Baris %1: “%2” bukan tanggal. Tulis misalnya 31-1-2026.</source>
        <translation>Row %1: “%2” is not a date. Write for example 31-1-2026.</translation>
    </message>
</context>
<context>
    <name>kinerja::BuktiButtons</name>
    <message>
        <source>Buka: %1</source>
        <extracomment>%1: title of a piece of evidence</extracomment>
        <translation>Open: %1</translation>
    </message>
    <message>
        <source>Buka bukti dukung: %1</source>
        <translation>Open the evidence: %1</translation>
    </message>
</context>
<context>
    <name>kinerja::BuktiFiles</name>
    <message>
        <source>Tidak ada program yang dapat membukanya. Simpan salinannya, lalu buka sendiri.</source>
        <translation>No program can open it. Save a copy and open it yourself.</translation>
    </message>
    <message>
        <source>Bukti ini berupa tautan; tidak ada berkas untuk disimpan.</source>
        <translation>This evidence is a link; there is no file to save.</translation>
    </message>
    <message>
        <source>Simpan salinan bukti</source>
        <translation>Save a copy of the evidence</translation>
    </message>
    <message>
        <source>Semua berkas (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Tersimpan: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Menyimpan berkas ke dalam berkas data…</source>
        <translation>Taking the files into the data file…</translation>
    </message>
    <message>
        <source>Tidak ada berkas yang ditambahkan; berkas aslinya tetap di tempatnya.</source>
        <translation>No file was added; the originals stay where they are.</translation>
    </message>
    <message numerus="yes">
        <source>%n berkas ditambahkan.</source>
        <translation>
            <numerusform>%n file added.</numerusform>
            <numerusform>%n files added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kinerja::BuktiForm</name>
    <message>
        <source>Bukti dukung</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Bukti setiap IKI</source>
        <translation>Evidence per indicator</translation>
    </message>
    <message>
        <source>&amp;Tambah berkas…</source>
        <translation>&amp;Add files…</translation>
    </message>
    <message>
        <source>Tambah bukti dukung</source>
        <translation>Add evidence</translation>
    </message>
    <message>
        <source>Semua berkas (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>&amp;Buka</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Simpan salinan…</source>
        <translation>&amp;Save a copy…</translation>
    </message>
    <message>
        <source>&amp;Hapus bukti</source>
        <translation>&amp;Delete evidence</translation>
    </message>
    <message>
        <source>Seret berkas ke sini, atau ketik judul dan tautan di baris terakhir.</source>
        <translation>Drag files here, or type a title and a link in the last row.</translation>
    </message>
    <message>
        <source>Pilih dahulu sebuah bukti.</source>
        <translation>Choose a piece of evidence first.</translation>
    </message>
    <message>
        <source>Bukti setiap &amp;IKI (yang dipilih menerima berkas dan tautan baru)</source>
        <translation>Evidence of each &amp;indicator (the chosen one receives new files and links)</translation>
    </message>
</context>
<context>
    <name>kinerja::BuktiModel</name>
    <message>
        <source>Bukti dukung &quot;%1&quot;, kolom %2: &quot;%3&quot; tidak dikenal.</source>
        <translation>Evidence &quot;%1&quot;, column %2: &quot;%3&quot; is not understood.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>(ketik tautan)</source>
        <translation>(type a link)</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Judul</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>RHK</source>
        <translation>RHK</translation>
    </message>
    <message>
        <source>IKI</source>
        <translation>IKI</translation>
    </message>
    <message>
        <source>Berkas atau tautan</source>
        <translation>File or link</translation>
    </message>
</context>
<context>
    <name>kinerja::BuktiPage</name>
    <message>
        <source>Daftar bukti dukung</source>
        <translation>Register of evidence</translation>
    </message>
    <message>
        <source>&amp;Cari</source>
        <translation>Sea&amp;rch</translation>
    </message>
    <message>
        <source>&amp;Pegawai</source>
        <translation>&amp;Employee</translation>
    </message>
    <message>
        <source>&amp;Tampilkan</source>
        <translation>S&amp;how</translation>
    </message>
    <message>
        <source>Judul, IKI, nama berkas</source>
        <translation>Title, IKI, file name</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Semua bukti</source>
        <translation>All evidence</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Tautan</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>IKI tanpa bukti</source>
        <translation>IKI without evidence</translation>
    </message>
    <message>
        <source>&amp;Buka</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Simpan salinan…</source>
        <translation>&amp;Save a copy…</translation>
    </message>
    <message>
        <source>Ke pe&amp;laksanaan pegawai ini…</source>
        <translation>To this emp&amp;loyee&apos;s year…</translation>
    </message>
    <message numerus="yes">
        <source>%n bukti dukung tahun ini.</source>
        <translation>
            <numerusform>%n piece of evidence this year.</numerusform>
            <numerusform>%n pieces of evidence this year.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n IKI belum ada buktinya.</source>
        <translation>
            <numerusform>⚠ %n IKI has no evidence yet.</numerusform>
            <numerusform>⚠ %n IKI have no evidence yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n baris tampil.</source>
        <translation>
            <numerusform>%n row shown.</numerusform>
            <numerusform>%n rows shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kinerja::BuktiSesi</name>
    <message>
        <source>Kembali ke &amp;langkah (Esc)</source>
        <translation>Back to the &amp;steps (Esc)</translation>
    </message>
    <message>
        <source>Bukti dukung %1.</source>
        <translation>Evidence of %1.</translation>
    </message>
    <message>
        <source>Bukti dukung %1. Bukti baru diberi tanggal %2 supaya termasuk periode yang dinilai; tanggalnya dapat diubah.</source>
        <translation>Evidence of %1. New evidence gets the date %2, so that it belongs to the period that is evaluated; the date can be changed.</translation>
    </message>
</context>
<context>
    <name>kinerja::BulkPage</name>
    <message>
        <source>Pilih dulu SKP dalam daftar.</source>
        <translation>First choose SKPs in the list.</translation>
    </message>
    <message>
        <source>Dicatat untuk setiap SKP terpilih yang sudah disetujui. Tanda tangan basah di atas kertas.</source>
        <translation>Recorded for every chosen SKP that is approved. Signed by hand on paper.</translation>
    </message>
    <message numerus="yes">
        <source>✔ Selesai untuk %n SKP.</source>
        <translation>
            <numerusform>✔ Done for %n SKP.</numerusform>
            <numerusform>✔ Done for %n SKPs.</numerusform>
        </translation>
    </message>
    <message>
        <source>✔ Selesai untuk %1 SKP, %2 dilewati:</source>
        <translation>✔ Done for %1 SKPs, %2 left out:</translation>
    </message>
    <message>
        <source>&amp;Hentikan</source>
        <translation>St&amp;op</translation>
    </message>
    <message>
        <source>Tampilkan</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Semua SKP</source>
        <translation>All SKPs</translation>
    </message>
    <message>
        <source>Belum ada dialog kinerja</source>
        <translation>No performance dialogue yet</translation>
    </message>
    <message>
        <source>Masih disusun</source>
        <translation>Being drawn up</translation>
    </message>
    <message>
        <source>Menunggu persetujuan penilai</source>
        <translation>Waiting for the rater’s approval</translation>
    </message>
    <message>
        <source>Menunggu tanda tangan</source>
        <translation>Waiting for signatures</translation>
    </message>
    <message>
        <source>Sudah ditetapkan</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>&amp;Pilih semua</source>
        <translation>Select a&amp;ll</translation>
    </message>
    <message>
        <source>SKP tahun ini</source>
        <translation>SKPs of this year</translation>
    </message>
    <message>
        <source>Catat &amp;dialog kinerja…</source>
        <translation>Record a &amp;dialogue…</translation>
    </message>
    <message>
        <source>&amp;Ajukan kepada penilai</source>
        <translation>Su&amp;bmit to the rater</translation>
    </message>
    <message>
        <source>Catat tanda tan&amp;gan…</source>
        <translation>Record si&amp;gnatures…</translation>
    </message>
    <message>
        <source>&amp;Cetak dokumen…</source>
        <translation>&amp;Print documents…</translation>
    </message>
    <message>
        <source>Tanda tangan &amp;siapa</source>
        <translation>Whos&amp;e signature</translation>
    </message>
    <message>
        <source>Tanda tangan siapa</source>
        <translation>Whose signature</translation>
    </message>
    <message>
        <source>Pegawai dan pejabat penilai</source>
        <translation>Employee and rater</translation>
    </message>
    <message>
        <source>Pegawai saja</source>
        <translation>Employee alone</translation>
    </message>
    <message>
        <source>Pejabat penilai saja</source>
        <translation>Rater alone</translation>
    </message>
    <message>
        <source>Ta&amp;mpilkan</source>
        <translation>Sho&amp;w</translation>
    </message>
    <message>
        <source>Set&amp;ujui dan kunci…</source>
        <translation>&amp;Approve and lock…</translation>
    </message>
    <message>
        <source>Ajukan, setujui, dan kunci &amp;langsung…</source>
        <translation>Submit, approve and lock at on&amp;ce…</translation>
    </message>
    <message>
        <source>%1 dari %2 SKP; %3 dipilih</source>
        <translation>%1 of %2 SKPs; %3 selected</translation>
    </message>
    <message>
        <source>sudah diajukan, belum disetujui</source>
        <translation>submitted, but not approved</translation>
    </message>
    <message>
        <source>tanda tangan pegawai sudah dicatat, tanda tangan pejabat penilai belum</source>
        <translation>the staff member&apos;s signature is recorded, the appraiser&apos;s is not</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>✔ Selesai untuk %1 SKP; %2 baru sebagian, %3 dilewati. Sesudah halangannya diperbaiki, kerjakan sekali lagi: yang sudah tercatat tidak diulang.</source>
        <translation>✔ Done for %1 SKP; %2 only in part, %3 skipped. Once the obstacle is removed, do it again: what is recorded is not repeated.</translation>
    </message>
    <message numerus="yes">
        <source>Dihentikan: %n SKP belum dikerjakan.</source>
        <translation>
            <numerusform>Stopped: %n SKP was not begun.</numerusform>
            <numerusform>Stopped: %n SKP were not begun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n SKP)</source>
        <comment>who signs, and for how many</comment>
        <translation>
            <numerusform>%1 (%n SKP)</numerusform>
            <numerusform>%1 (%n SKP)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dan %n orang lagi</source>
        <translation>
            <numerusform>and %n more person</numerusform>
            <numerusform>and %n more people</numerusform>
        </translation>
    </message>
    <message>
        <source>Yang menandatangani sebagai pejabat penilai: %1</source>
        <translation>Signing as rater: %1</translation>
    </message>
    <message numerus="yes">
        <source>✖ Tidak ada yang dikerjakan, %n SKP dilewati:</source>
        <translation>
            <numerusform>✖ Nothing was done, one SKP was passed over:</numerusform>
            <numerusform>✖ Nothing was done, %n SKP were passed over:</numerusform>
        </translation>
    </message>
    <message>
        <source>Yang dilewati dan alasannya, dan peringatan</source>
        <translation>What was passed over and why, and warnings</translation>
    </message>
    <message>
        <source>%1 Tanggal pada formulirnya tidak sama: pilih yang bertanggal sama, atau isi tanggal yang tertulis pada kertas.</source>
        <translation>%1 Their forms bear different dates: select those of one date, or type the date that is written on the paper.</translation>
    </message>
</context>
<context>
    <name>kinerja::ButirList</name>
    <message>
        <source>Tidak ada</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Tambah butir</source>
        <translation>Add item</translation>
    </message>
    <message>
        <source>Tambah butir: %1</source>
        <translation>Add item: %1</translation>
    </message>
    <message>
        <source>Tidak ada: %1</source>
        <translation>None: %1</translation>
    </message>
    <message>
        <source>Jenis butir %1</source>
        <translation>Kind of item %1</translation>
    </message>
    <message>
        <source>Untuk beberapa…</source>
        <translation>For several…</translation>
    </message>
    <message>
        <source>Tambahkan butir ini ke SKP beberapa pegawai</source>
        <translation>Adds this item to the SKPs of several employees</translation>
    </message>
    <message>
        <source>Hapus butir %1</source>
        <translation>Delete item %1</translation>
    </message>
    <message>
        <source>jenis</source>
        <comment>jenis butir; boleh kosong</comment>
        <translation>kind</translation>
    </message>
    <message>
        <source>Sel yang tidak dimasukkan</source>
        <translation>Cells that were not taken</translation>
    </message>
    <message>
        <source>Baris dari aplikasi tabel yang ditempel pada sebuah butir menjadi butir-butir baru (Ctrl+V)</source>
        <translation>Rows of a spreadsheet that are pasted into an item become new items (Ctrl+V)</translation>
    </message>
    <message numerus="yes">
        <source>%n butir ditempel.</source>
        <translation>
            <numerusform>%n item pasted.</numerusform>
            <numerusform>%n items pasted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kinerja::CapaianForm</name>
    <message>
        <source>Simpan &amp;capaian</source>
        <translation>Save &amp;achievement</translation>
    </message>
    <message>
        <source>Belum dipilih</source>
        <translation>Not chosen yet</translation>
    </message>
    <message>
        <source>&amp;Capaian kinerja organisasi</source>
        <translation>Or&amp;ganisation&apos;s achievement</translation>
    </message>
    <message>
        <source>&amp;Dasar</source>
        <translation>&amp;Basis</translation>
    </message>
    <message>
        <source>Ditetapkan &amp;oleh</source>
        <translation>Set b&amp;y</translation>
    </message>
    <message>
        <source>&amp;Tanggal penetapan</source>
        <translation>&amp;Date set</translation>
    </message>
    <message>
        <source>Hanya untuk unit kerja “%1”</source>
        <translation>Only for the work unit “%1”</translation>
    </message>
    <message>
        <source>Pilih capaian kinerja organisasinya.</source>
        <translation>Choose the organisation&apos;s achievement.</translation>
    </message>
    <message>
        <source>Tanpa nama, Penetapan Predikat dicetak dengan titik-titik.</source>
        <translation>Without a name the Setting of the ratings is printed with dots.</translation>
    </message>
    <message>
        <source>Ikut tercetak: %1</source>
        <translation>Printed with the name: %1</translation>
    </message>
    <message>
        <source>Ada beberapa orang dengan nama itu, jadi hanya namanya yang tercetak.</source>
        <translation>Several people have that name, so the name alone is printed.</translation>
    </message>
    <message>
        <source>Tidak ada orang dengan nama itu di berkas ini, jadi hanya namanya yang tercetak.</source>
        <translation>Nobody in this file has that name, so the name alone is printed.</translation>
    </message>
</context>
<context>
    <name>kinerja::CapaianModel</name>
    <message>
        <source>Capaian aksi &quot;%1&quot;, %2: tanggal &quot;%3&quot; tidak dikenal.</source>
        <translation>Outcome of action &quot;%1&quot;, %2: date &quot;%3&quot; is not understood.</translation>
    </message>
    <message>
        <source>selesai</source>
        <translation>done</translation>
    </message>
    <message>
        <source>belum</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Realisasi</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Selesai</source>
        <comment>capaian aksi</comment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>kinerja::CareerLists</name>
    <message>
        <source>Predikat per tahun dan periode</source>
        <translation>Predikat by year and period</translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Predikat</source>
        <translation>Predikat</translation>
    </message>
    <message>
        <source>Hasil kerja</source>
        <translation>Hasil kerja</translation>
    </message>
    <message>
        <source>Perilaku kerja</source>
        <translation>Perilaku kerja</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Umpan balik menurut tema</source>
        <translation>Feedback by theme</translation>
    </message>
    <message>
        <source>Tema dan tanggal</source>
        <translation>Theme and date</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Sifat</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Umpan balik</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Bimbingan kinerja</source>
        <translation>Bimbingan kinerja</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Topik</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Rencana</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Penghargaan, sanksi, dan pembinaan karier</source>
        <translation>Rewards, sanctions and career development</translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Bentuk</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Dasar</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Diputuskan oleh</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>tahun dan bulan</comment>
        <extracomment>%1: a year; %2: months of it, as &quot;Januari – Juni&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>menurut catatan angka kredit</source>
        <translation>as noted for angka kredit</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tema dan hitungannya</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>pemberi dan namanya</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nilai kompetensi dari bimbingan</source>
        <translation>Competence marks from guidance</translation>
    </message>
    <message>
        <source>Kompetensi</source>
        <translation>Competence</translation>
    </message>
    <message>
        <source>Nilai</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>kinerja::CatatanForm</name>
    <message>
        <source>Jumlah setiap IKI</source>
        <translation>Sums per indicator</translation>
    </message>
    <message>
        <source>&amp;Salin baris ke bawah</source>
        <translation>&amp;Copy the row down</translation>
    </message>
    <message>
        <source>Tem&amp;pel dari tabel</source>
        <translation>&amp;Paste from a table</translation>
    </message>
    <message>
        <source>&amp;Urutkan menurut tanggal</source>
        <translation>&amp;Sort by date</translation>
    </message>
    <message>
        <source>&amp;Hapus baris</source>
        <translation>&amp;Delete rows</translation>
    </message>
    <message>
        <source>Pilih baris untuk membaca RHK dan IKI-nya seutuhnya.</source>
        <translation>Choose a row to read the whole of its plan and indicator.</translation>
    </message>
    <message>
        <source>Ketik di baris terakhir: Enter atau Tab ke sel berikutnya. Tanggal cukup &quot;3&quot; atau &quot;3/2&quot;, RHK dan IKI cukup nomornya.</source>
        <translation>Type in the last row: Enter or Tab goes to the next cell. &quot;3&quot; or &quot;3/2&quot; is enough for a date, the number for plan and indicator.</translation>
    </message>
    <message>
        <source>⚠ RHK belum dipilih.</source>
        <translation>⚠ No plan is chosen yet.</translation>
    </message>
    <message>
        <source>RHK %1</source>
        <translation>RHK %1</translation>
    </message>
    <message>
        <source>IKI %1 – target: %2</source>
        <translation>IKI %1 – target: %2</translation>
    </message>
    <message>
        <source>⚠ Tanggal ini di luar periode SKP.</source>
        <translation>⚠ This date is outside the period of the SKP.</translation>
    </message>
    <message>
        <source>Papan klip tidak berisi baris dari aplikasi tabel.</source>
        <translation>The clipboard holds no rows of a spreadsheet.</translation>
    </message>
    <message numerus="yes">
        <source>%n catatan ditempel.</source>
        <translation>
            <numerusform>%n note pasted.</numerusform>
            <numerusform>%n notes pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n catatan dihapus; Ctrl+Z mengembalikannya.</source>
        <translation>
            <numerusform>%n note deleted; Ctrl+Z brings it back.</numerusform>
            <numerusform>%n notes deleted; Ctrl+Z brings them back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Catatan kinerja</source>
        <translation>Performance notes</translation>
    </message>
    <message>
        <source>⚠ IKI belum dipilih; realisasinya tidak ikut dijumlah.</source>
        <translation>⚠ No indicator is chosen; its result is not added up.</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n catatan tanpa RHK; tidak ikut dijumlah.</source>
        <translation>
            <numerusform>⚠ %n note without RHK; it counts in no sum.</numerusform>
            <numerusform>⚠ %n notes without RHK; they count in no sum.</numerusform>
        </translation>
    </message>
    <message>
        <source>IKI %1</source>
        <translation>IKI %1</translation>
    </message>
    <message>
        <source>⚠ Tanggal ini belum tiba.</source>
        <translation>⚠ This day has not come yet.</translation>
    </message>
</context>
<context>
    <name>kinerja::CatatanModel</name>
    <message>
        <source>Catatan kinerja baris %1, kolom %2: &quot;%3&quot; tidak dikenal.</source>
        <translation>Performance notes, row %1, column %2: &quot;%3&quot; is not understood.</translation>
    </message>
    <message>
        <source>(revisi lama) %1</source>
        <translation>(earlier revision) %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; tidak dikenal; yang tersimpan: %2</source>
        <translation>&quot;%1&quot; is not understood; stored is: %2</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>RHK</source>
        <translation>RHK</translation>
    </message>
    <message>
        <source>IKI</source>
        <translation>IKI</translation>
    </message>
    <message>
        <source>Mulai</source>
        <comment>jam</comment>
        <translation>From</translation>
    </message>
    <message>
        <source>Selesai</source>
        <comment>jam</comment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Kegiatan</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Realisasi</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Satuan</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>⚠ pilih RHK</source>
        <translation>⚠ choose an RHK</translation>
    </message>
</context>
<context>
    <name>kinerja::ChooseSkpDialog</name>
    <message>
        <source>Cari nama</source>
        <translation>Search a name</translation>
    </message>
    <message>
        <source>Pilih &amp;semua yang tampak</source>
        <translation>Select &amp;all that are shown</translation>
    </message>
    <message>
        <source>&amp;RHK yang disalin</source>
        <translation>&amp;RHK to copy</translation>
    </message>
    <message>
        <source>RHK yang disalin</source>
        <translation>RHK to copy</translation>
    </message>
</context>
<context>
    <name>kinerja::ClosingWizard</name>
    <message>
        <source>&lt; &amp;Kembali</source>
        <translation>&lt; &amp;Back</translation>
    </message>
    <message>
        <source>&amp;Lanjut &gt;</source>
        <translation>&amp;Next &gt;</translation>
    </message>
    <message>
        <source>&amp;Tutup SKP</source>
        <translation>C&amp;lose the SKP</translation>
    </message>
    <message>
        <source>&amp;Selesai</source>
        <translation>Don&amp;e</translation>
    </message>
    <message>
        <source>Mutasi, pensiun, atau penutupan lain</source>
        <translation>Transfer, retirement or other closing</translation>
    </message>
    <message>
        <source>Mutasi, pensiun, atau penutupan lain: %1</source>
        <translation>Transfer, retirement or other closing: %1</translation>
    </message>
    <message>
        <source>Alasan dan hari terakhir</source>
        <translation>Reason and last day</translation>
    </message>
    <message>
        <source>Kenaikan pangkat, gelar baru, atau CPNS menjadi PNS tidak menutup SKP: catat saja perubahannya pada halaman Pegawai.</source>
        <translation>A promotion in rank, a new title or becoming PNS does not close an SKP: just record the change on the page Employees.</translation>
    </message>
    <message>
        <source>Ke unit lain, di luar berkas ini</source>
        <translation>To another unit, outside this file</translation>
    </message>
    <message>
        <source>Ke jabatan lain di unit ini</source>
        <translation>To another position in this unit</translation>
    </message>
    <message>
        <source>Pindah ke mana</source>
        <translation>Where to</translation>
    </message>
    <message>
        <source>Pindah ke &amp;mana</source>
        <translation>&amp;Where to</translation>
    </message>
    <message>
        <source>&amp;Alasan</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>&amp;Hari terakhir SKP ini</source>
        <translation>Last &amp;day of this SKP</translation>
    </message>
    <message>
        <source>&amp;Catatan (nomor SK, …)</source>
        <translation>N&amp;ote (number of the decree, …)</translation>
    </message>
    <message>
        <source>Pekerjaan yang terbuka</source>
        <translation>Open work</translation>
    </message>
    <message>
        <source>Yang dicentang dikerjakan sekaligus saat SKP ditutup; yang tidak dicentang tetap seperti sekarang.</source>
        <translation>What is ticked is done together with the closing; what is not ticked stays as it is.</translation>
    </message>
    <message>
        <source>Langkah berikutnya</source>
        <translation>Next steps</translation>
    </message>
    <message>
        <source>SKP &amp;berikutnya…</source>
        <translation>Ne&amp;xt SKP…</translation>
    </message>
    <message>
        <source>&amp;Ganti penilai untuk SKP bawahannya…</source>
        <translation>Change the rater of the subordinates’ S&amp;KPs…</translation>
    </message>
    <message numerus="yes">
        <source>⚠ Orang ini pejabat penilai dari %n SKP yang masih terbuka; penggantinya dicatat pada langkah berikutnya.</source>
        <translation>
            <numerusform>⚠ This person is the rater of %n SKP that is still open; the successor is recorded in the next step.</numerusform>
            <numerusform>⚠ This person is the rater of %n SKPs that are still open; the successor is recorded in the next step.</numerusform>
        </translation>
    </message>
    <message>
        <source>Isi hari terakhir SKP ini.</source>
        <translation>Fill in the last day of this SKP.</translation>
    </message>
    <message>
        <source>Tidak ada yang dicentang, jadi tidak ada yang berubah.</source>
        <translation>Nothing is ticked, so nothing changes.</translation>
    </message>
    <message numerus="yes">
        <source>✔ %n SKP ditutup per %1.</source>
        <translation>
            <numerusform>✔ %n SKP closed as of %1.</numerusform>
            <numerusform>✔ %n SKPs closed as of %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yang masih harus dibuat: evaluasi sampai %1, oleh pejabat penilai yang menjabat pada hari itu. SKP tetap berstatus Ditutup sampai evaluasi itu final.</source>
        <translation>Still to be made: the evaluation up to %1, by the rater in office on that day. The SKP stays Closed until that evaluation is final.</translation>
    </message>
    <message numerus="yes">
        <source>✔ %n draf dipindahkan ke Sampah.</source>
        <translation>
            <numerusform>✔ %n draft moved to the trash.</numerusform>
            <numerusform>✔ %n drafts moved to the trash.</numerusform>
        </translation>
    </message>
    <message>
        <source>SKP berikutnya dapat dimulai %1; jeda boleh.</source>
        <translation>The next SKP may begin on %1; a gap is allowed.</translation>
    </message>
    <message>
        <source>&amp;Batal</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Serah terima ke unit l&amp;ain…</source>
        <translation>&amp;Hand over to another unit…</translation>
    </message>
    <message>
        <source>Catat sebagai tidak &amp;dinilai di unit ini mulai %1</source>
        <translation>Record as not ra&amp;ted in this unit from %1 on</translation>
    </message>
    <message>
        <source>⚠ Tidak ada SKP orang ini yang berlaku pada %1, jadi tidak ada yang ditutup. Bila tanggalnya salah, kembali.</source>
        <translation>⚠ No SKP of this person is in force on %1, so none is closed. If the date is wrong, go back.</translation>
    </message>
    <message>
        <source>✔ Tidak dinilai di unit ini mulai %1.</source>
        <translation>✔ Not evaluated in this unit from %1.</translation>
    </message>
    <message>
        <source>⚠ Masa tidak dinilai belum tercatat, karena bertumpuk dengan masa lain yang sudah ada: perbaiki pada halaman Pegawai.</source>
        <translation>⚠ The time without evaluation was not recorded, because it overlaps another one: correct it on the page Pegawai.</translation>
    </message>
</context>
<context>
    <name>kinerja::CopySkpDialog</name>
    <message>
        <source>&amp;RHK</source>
        <translation>&amp;RHK</translation>
    </message>
    <message>
        <source>&amp;IKI dan manualnya</source>
        <translation>&amp;IKI with its manual</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>&amp;Target</translation>
    </message>
    <message>
        <source>Ekspektasi &amp;perilaku</source>
        <translation>Expectations on &amp;behaviour</translation>
    </message>
    <message>
        <source>&amp;Dukungan sumber daya</source>
        <translation>R&amp;esources</translation>
    </message>
    <message>
        <source>&amp;Skema pertanggungjawaban</source>
        <translation>Accountability &amp;scheme</translation>
    </message>
    <message>
        <source>&amp;Konsekuensi</source>
        <translation>Co&amp;nsequences</translation>
    </message>
    <message>
        <source>Salin dari SKP lain</source>
        <translation>Copy from another SKP</translation>
    </message>
    <message>
        <source>Sa&amp;lin</source>
        <translation>C&amp;opy</translation>
    </message>
    <message>
        <source>Cari nama atau jabatan</source>
        <translation>Search name or position</translation>
    </message>
    <message>
        <source>Salin d&amp;ari</source>
        <translation>Copy &amp;from</translation>
    </message>
    <message>
        <source>%1, tahun %2 (%3 RHK)
%4</source>
        <translation>%1, year %2 (%3 RHKs)
%4</translation>
    </message>
    <message>
        <source>Yang ditambahkan</source>
        <translation>What is added</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Yang disalin</source>
        <translation>What is copied</translation>
    </message>
    <message>
        <source>Prati&amp;njau</source>
        <translation>Pre&amp;view</translation>
    </message>
    <message>
        <source>Ditambahkan: %1 RHK, %2 IKI, %3 ekspektasi perilaku, %4 butir.</source>
        <translation>Added: %1 RHKs, %2 IKIs, %3 expectations on behaviour, %4 items.</translation>
    </message>
    <message numerus="yes">
        <source>%n RHK sudah ada dalam draf dan tidak diubah.</source>
        <translation>
            <numerusform>%n RHK is in the draft already and is not changed.</numerusform>
            <numerusform>%n RHKs are in the draft already and are not changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n RHK pimpinan tidak ditemukan pada tahun ini. Pilih RHK pimpinannya lagi sesudah disalin.</source>
        <translation>
            <numerusform>⚠ %n RHK of the leader was not found in this year. Choose the leader’s RHK again after copying.</numerusform>
            <numerusform>⚠ %n RHKs of the leader were not found in this year. Choose the leader’s RHKs again after copying.</numerusform>
        </translation>
    </message>
    <message>
        <source>RHK: %1</source>
        <translation>RHK: %1</translation>
    </message>
    <message>
        <source>Ekspektasi perilaku: %1</source>
        <translation>Expectation on behaviour: %1</translation>
    </message>
    <message>
        <source>%1: tidak ada</source>
        <translation>%1: none</translation>
    </message>
    <message>
        <source>Tidak ada yang baru dari SKP ini.</source>
        <translation>There is nothing new in this SKP.</translation>
    </message>
</context>
<context>
    <name>kinerja::DaftarBuktiModel</name>
    <message>
        <source>⚠ belum ada bukti</source>
        <translation>⚠ no evidence yet</translation>
    </message>
    <message>
        <source>Pegawai</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Bukti dukung</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>RHK dan IKI</source>
        <translation>RHK and IKI</translation>
    </message>
    <message>
        <source>Berkas atau tautan</source>
        <translation>File or link</translation>
    </message>
</context>
<context>
    <name>kinerja::DamageQuestion</name>
    <message>
        <source>B&amp;uka salinan itu</source>
        <translation>&amp;Open that copy</translation>
    </message>
    <message>
        <source>Berkas rusak</source>
        <translation>Damaged file</translation>
    </message>
    <message>
        <source>Mencari salinan bertanggal yang masih baik…</source>
        <translation>Looking for a dated copy that is still good…</translation>
    </message>
    <message>
        <source>&amp;Selamatkan isinya…</source>
        <translation>Re&amp;scue its content…</translation>
    </message>
    <message>
        <source>Ba&amp;tal</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
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
    <message>
        <source>⚠ Tanggal ini harus diisi; yang lama tetap berlaku.</source>
        <translation>⚠ This date must be filled in; the old one stays.</translation>
    </message>
    <message>
        <source>Tanggal ini belum tiba.</source>
        <translation>This day has not come yet.</translation>
    </message>
</context>
<context>
    <name>kinerja::DialogBox</name>
    <message>
        <source>&amp;Dialog kinerja jenis penyesuaian sudah diadakan: catat sekarang</source>
        <translation>The adjustment dialogue &amp;was held: record it now</translation>
    </message>
    <message>
        <source>Tan&amp;ggal dialog</source>
        <translation>&amp;Date of the dialogue</translation>
    </message>
    <message>
        <source>Te&amp;mpat</source>
        <translation>&amp;Place</translation>
    </message>
    <message>
        <source>Ekspektasi &amp;hasil kerja</source>
        <translation>Expectation on work &amp;results</translation>
    </message>
    <message>
        <source>Ekspektasi p&amp;erilaku kerja</source>
        <translation>Expectation on work b&amp;ehaviour</translation>
    </message>
    <message>
        <source>Harus diadakan pada atau sesudah %1, hari tanda tangan terakhir SKP yang berlaku. Bila belum, catat kemudian pada bagian Dialog; revisi baru dapat disetujui sesudah itu.</source>
        <translation>It must be held on or after %1, the day of the last signature of the SKP in force. If it was not, record it later under Dialogue; the revision can be approved only after that.</translation>
    </message>
    <message>
        <source>Bila belum diadakan, catat kemudian pada bagian Dialog; revisi baru dapat disetujui sesudah itu.</source>
        <translation>If it was not held yet, record it later under Dialogue; the revision can be approved only after that.</translation>
    </message>
    <message>
        <source>Isi tanggal dialog.</source>
        <translation>Fill in the date of the dialogue.</translation>
    </message>
    <message>
        <source>Dialog penyesuaian harus diadakan pada atau sesudah %1.</source>
        <translation>The adjustment dialogue must be held on or after %1.</translation>
    </message>
    <message>
        <source>Isi ekspektasi hasil kerja dan ekspektasi perilaku kerja yang disepakati.</source>
        <translation>Fill in the expectations on work results and on work behaviour that were agreed.</translation>
    </message>
</context>
<context>
    <name>kinerja::DialogForMany</name>
    <message>
        <source>&amp;Catat dialog</source>
        <translation>Re&amp;cord the dialogue</translation>
    </message>
    <message>
        <source>Satu dialog kinerja dengan beberapa pegawai; dicatat pada SKP masing-masing.</source>
        <translation>One dialogue with several employees; recorded in the SKP of each.</translation>
    </message>
    <message>
        <source>&amp;Jenis</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>Tan&amp;ggal</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>T&amp;empat</source>
        <translation>&amp;Place</translation>
    </message>
    <message>
        <source>Ekspektasi &amp;hasil kerja</source>
        <translation>Expectation on work &amp;results</translation>
    </message>
    <message>
        <source>Ekspektasi &amp;perilaku kerja</source>
        <translation>Expectation on work &amp;behaviour</translation>
    </message>
    <message>
        <source>Isi tanggal dialog.</source>
        <translation>Fill in the date of the dialogue.</translation>
    </message>
    <message>
        <source>Isi ekspektasi hasil kerja dan ekspektasi perilaku kerja; tanpa keduanya SKP tidak dapat ditetapkan.</source>
        <translation>Fill in the expectations on work results and on work behaviour; without both the SKP cannot be set.</translation>
    </message>
</context>
<context>
    <name>kinerja::DialogForm</name>
    <message>
        <source>Dialog &amp;baru</source>
        <translation>&amp;New dialogue</translation>
    </message>
    <message>
        <source>&amp;Hapus</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>Untuk &amp;beberapa pegawai…</source>
        <translation>For &amp;several employees…</translation>
    </message>
    <message>
        <source>Dialog kinerja</source>
        <translation>Performance dialogue</translation>
    </message>
    <message>
        <source>&amp;Cetak berita acara…</source>
        <translation>&amp;Print the minutes…</translation>
    </message>
    <message>
        <source>Dipisahkan titik koma; kosong: pegawai dan penilai</source>
        <translation>Separated by semicolons; empty: employee and rater</translation>
    </message>
    <message>
        <source>&amp;Tanggal</source>
        <translation>D&amp;ate</translation>
    </message>
    <message>
        <source>Te&amp;mpat</source>
        <translation>P&amp;lace</translation>
    </message>
    <message>
        <source>&amp;Jenis</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>&amp;Peserta</source>
        <translation>Par&amp;ticipants</translation>
    </message>
    <message>
        <source>Ekspektasi hasil &amp;kerja</source>
        <translation>Expectation on work &amp;results</translation>
    </message>
    <message>
        <source>Ekspektasi peri&amp;laku kerja</source>
        <translation>Expectation on work &amp;behaviour</translation>
    </message>
    <message>
        <source>Kla&amp;rifikasi</source>
        <translation>&amp;Clarification</translation>
    </message>
    <message>
        <source>T&amp;indak lanjut</source>
        <translation>Foll&amp;ow-up</translation>
    </message>
    <message>
        <source>Dialog kinerja tanggal %1</source>
        <translation>Performance dialogue of %1</translation>
    </message>
</context>
<context>
    <name>kinerja::DistribusiChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Kurva pola untuk capaian %1</source>
        <translation>Curve of the pattern for capaian %1</translation>
    </message>
    <message>
        <source>Tanpa kurva pola</source>
        <translation>Without a curve of the pattern</translation>
    </message>
    <message>
        <source>Grafik distribusi. %1. %2</source>
        <translation>Chart of the distribution. %1. %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>kinerja::DistribusiPanel</name>
    <message>
        <source>Pimpinan i&amp;kut dihitung</source>
        <translation>&amp;Count leaders too</translation>
    </message>
    <message>
        <source>Pimpinan tidak dihitung dalam distribusi unitnya sendiri, kecuali ditandai.</source>
        <translation>Leaders are not counted in the distribution of their own unit unless this is ticked.</translation>
    </message>
    <message>
        <source>Daftar di balik angka</source>
        <translation>The list behind the number</translation>
    </message>
    <message>
        <source>%1, %2 %3: %4 dari %5 pegawai sudah final.</source>
        <translation>%1, %2 %3: %4 of %5 pegawai are final.</translation>
    </message>
    <message>
        <source>Predikat</source>
        <translation>Predikat</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Bagian</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Draf</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Jumlah</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Capaian kinerja organisasi belum ditetapkan, maka belum ada pola. Catat dengan tombol “Capaian organisasi”.</source>
        <translation>The capaian of the organisation is not set, so there is no pattern yet. Record it with the button “Capaian of the organisation”.</translation>
    </message>
    <message>
        <source>Pola untuk capaian organisasi %1:</source>
        <translation>Pattern for capaian of the organisation %1:</translation>
    </message>
    <message>
        <source>Belum ada evaluasi final yang dapat dibandingkan.</source>
        <translation>There is no final evaluation to compare yet.</translation>
    </message>
    <message>
        <source>Penyimpangan adalah peringatan: pola menjadi pertimbangan, dan tidak membatalkan apa pun.</source>
        <translation>A departure is a warning: the pattern is a consideration and voids nothing.</translation>
    </message>
    <message>
        <source>%1 (%2):</source>
        <translation>%1 (%2):</translation>
    </message>
    <message>
        <source>%1, sampai %2: %3</source>
        <translation>%1, until %2: %3</translation>
    </message>
    <message>
        <source>belum lengkap</source>
        <translation>incomplete</translation>
    </message>
    <message>
        <source>SKP yang berakhir sebelum hari terakhir periode (tidak dihitung):</source>
        <translation>SKP that ended before the period’s last day (not counted):</translation>
    </message>
</context>
<context>
    <name>kinerja::EditWatcher</name>
    <message>
        <source>“%1” pada %2 bukan tanggal.</source>
        <translation>“%1” in %2 is not a date.</translation>
    </message>
</context>
<context>
    <name>kinerja::EvaluasiActs</name>
    <message>
        <source>Tanda tangan %1: %2</source>
        <translation>Signature of the %1: %2</translation>
    </message>
    <message>
        <source>Alasannya</source>
        <translation>The reason</translation>
    </message>
    <message>
        <source>Kunci putusan keberatan</source>
        <translation>Lock the decision of the objection</translation>
    </message>
    <message>
        <source>Dokumen Evaluasi dengan keberatan dan putusannya dikunci sebagai dokumen kedua. Sesudah ditandatangani atasan, putusannya tidak berubah lagi.</source>
        <translation>The Dokumen Evaluasi with the objection and its decision is locked as a second document. Once the superior has signed, the decision does not change any more.</translation>
    </message>
    <message>
        <source>&amp;Kunci</source>
        <translation>&amp;Lock</translation>
    </message>
    <message>
        <source>&amp;Batal</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Capaian kinerja organisasi %1 %2. Ditetapkan oleh pimpinan satu tingkat di atas unit.</source>
        <translation>The organisation&apos;s achievement, %1 %2. It is set by the leader one level above the unit.</translation>
    </message>
    <message>
        <source>✔ Capaian organisasi tersimpan.</source>
        <translation>✔ The organisation&apos;s achievement is stored.</translation>
    </message>
    <message>
        <source>Tahun atau periodenya tidak dapat dipakai.</source>
        <translation>The year or the period can&apos;t be used.</translation>
    </message>
    <message>
        <source>✔ Tersimpan. Keadaan sekarang: %1.</source>
        <translation>✔ Stored. State now: %1.</translation>
    </message>
    <message>
        <source>Putusannya belum berlaku: kunci putusannya, lalu catat tanda tangan atasan.</source>
        <translation>The decision does not count yet: lock it, then record the signature of the superior.</translation>
    </message>
</context>
<context>
    <name>kinerja::EvaluasiPage</name>
    <message>
        <source>&amp;Cetak…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Ca&amp;paian organisasi…</source>
        <translation>Or&amp;ganisation&apos;s achievement…</translation>
    </message>
    <message>
        <source>SKP</source>
        <translation>SKP</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>S&amp;KP</source>
        <translation>S&amp;KP</translation>
    </message>
    <message>
        <source>Per&amp;iode</source>
        <translation>Per&amp;iod</translation>
    </message>
    <message>
        <source>Temuan</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>&amp;1 Penilaian diri</source>
        <translation>&amp;1 Self-assessment</translation>
    </message>
    <message>
        <source>&amp;2 Umpan balik</source>
        <translation>&amp;2 Feedback</translation>
    </message>
    <message>
        <source>&amp;3 Rating dan catatan</source>
        <translation>&amp;3 Ratings and notes</translation>
    </message>
    <message>
        <source>, revisi ke-%1</source>
        <translation>, revision %1</translation>
    </message>
    <message>
        <source>belum dimulai</source>
        <translation>not begun</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Belum ada evaluasi yang dipilih</source>
        <translation>No evaluation is chosen yet</translation>
    </message>
    <message>
        <source>Pilih SKP yang sudah disetujui dan periodenya di atas.</source>
        <translation>Choose an approved SKP and the period above.</translation>
    </message>
    <message>
        <source>Se&amp;si evaluasi berdua…</source>
        <translation>Evaluation se&amp;ssion for two…</translation>
    </message>
    <message>
        <source>&amp;Wisaya evaluasi…</source>
        <translation>Evaluation &amp;wizard…</translation>
    </message>
    <message>
        <source>Keberatan dan putusannya</source>
        <translation>The objection and its decision</translation>
    </message>
    <message>
        <source>&amp;5 Setahun</source>
        <translation>&amp;5 The year</translation>
    </message>
    <message>
        <source>&amp;4 Temuan</source>
        <translation>&amp;4 Findings</translation>
    </message>
    <message>
        <source>&amp;4 Temuan (%1)</source>
        <translation>&amp;4 Findings (%1)</translation>
    </message>
    <message>
        <source>, sebagai %1</source>
        <translation>, as %1</translation>
    </message>
    <message>
        <source>%1%2%3 – %4</source>
        <translation>%1%2%3 – %4</translation>
    </message>
    <message>
        <source>Selesaikan atau tinggalkan dahulu isian yang terbuka.</source>
        <translation>Finish or leave the open form first.</translation>
    </message>
    <message>
        <source>Evaluasi</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>Belum ada SKP yang dapat dievaluasi. SKP disetujui dahulu pada halaman Penetapan, lalu dipilih pada halaman Evaluasi.</source>
        <translation>There is no SKP yet that can be evaluated. An SKP is approved on the page Penetapan first, then chosen on the page Evaluation.</translation>
    </message>
    <message>
        <source>Keberatan</source>
        <comment>tab</comment>
        <translation>Objection</translation>
    </message>
</context>
<context>
    <name>kinerja::EvaluasiUnitPage</name>
    <message>
        <source>Ca&amp;paian organisasi…</source>
        <translation>Or&amp;ganisation&apos;s achievement…</translation>
    </message>
    <message>
        <source>&amp;Cetak…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>&amp;1 Distribusi</source>
        <translation>&amp;1 Distribution</translation>
    </message>
    <message>
        <source>&amp;2 Kotak rating</source>
        <translation>&amp;2 Rating boxes</translation>
    </message>
    <message>
        <source>&amp;3 Kisi evaluasi</source>
        <translation>&amp;3 Evaluation grid</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Unit atau bagiannya</source>
        <translation>Unit or part of it</translation>
    </message>
    <message>
        <source>Per&amp;iode</source>
        <translation>Per&amp;iod</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unit</translation>
    </message>
    <message>
        <source>&amp;Kembali</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>Seluruh unit: %1</source>
        <translation>Whole unit: %1</translation>
    </message>
    <message>
        <source>Unit kerja %1 (%2)</source>
        <translation>Unit kerja %1 (%2)</translation>
    </message>
    <message>
        <source>Dinilai oleh %1 (%2)</source>
        <translation>Evaluated by %1 (%2)</translation>
    </message>
    <message>
        <source>Capaian kinerja organisasi: belum ditetapkan.</source>
        <translation>Capaian of the organisation: not set.</translation>
    </message>
    <message>
        <source>Capaian kinerja organisasi: %1</source>
        <translation>Capaian of the organisation: %1</translation>
    </message>
    <message>
        <source>ditetapkan oleh %1</source>
        <translation>set by %1</translation>
    </message>
    <message>
        <source>dasar: %1</source>
        <translation>basis: %1</translation>
    </message>
    <message>
        <source>Capaian kinerja organisasi %1 %2. Ditetapkan oleh pimpinan satu tingkat di atas unit.</source>
        <translation>The organisation&apos;s achievement, %1 %2. It is set by the leader one level above the unit.</translation>
    </message>
    <message>
        <source>✔ Capaian organisasi tersimpan.</source>
        <translation>✔ The organisation&apos;s achievement is stored.</translation>
    </message>
    <message>
        <source>Tahun atau periodenya tidak dapat dipakai.</source>
        <translation>The year or the period can&apos;t be used.</translation>
    </message>
</context>
<context>
    <name>kinerja::EvaluasiWizard</name>
    <message>
        <source>&lt; &amp;Kembali</source>
        <translation>&lt; &amp;Back</translation>
    </message>
    <message>
        <source>&amp;Lanjut &gt;</source>
        <translation>&amp;Next &gt;</translation>
    </message>
    <message>
        <source>S&amp;elesai</source>
        <translation>F&amp;inish</translation>
    </message>
    <message>
        <source>&amp;Tutup, lanjutkan nanti</source>
        <translation>&amp;Close, go on later</translation>
    </message>
    <message>
        <source>Evaluasi %1, %2</source>
        <translation>Evaluation of %1, %2</translation>
    </message>
    <message>
        <source>Evaluasi tidak disimpan</source>
        <translation>The evaluation was not stored</translation>
    </message>
    <message>
        <source>Bukti dukung</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Setahun</source>
        <translation>The year</translation>
    </message>
    <message>
        <source>Periode dalam tahun ini berdampingan. Hanya untuk dibaca.</source>
        <translation>The periods of this year side by side. For reading only.</translation>
    </message>
    <message>
        <source>Penilaian diri</source>
        <translation>Self-assessment</translation>
    </message>
    <message>
        <source>Realisasi setiap IKI menurut pegawai. “Belum ada” perlu alasan, dan tidak sama dengan 0.</source>
        <translation>The realisasi of each IKI as the pegawai states it. “None yet” needs a reason, and is not the same as 0.</translation>
    </message>
    <message>
        <source>Umpan balik</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Yang tercatat selama periode ini sudah ada di sini dan boleh disunting.</source>
        <translation>What was recorded during this period is already here and may be edited.</translation>
    </message>
    <message>
        <source>Rating hasil kerja</source>
        <translation>Rating of results</translation>
    </message>
    <message>
        <source>Diberikan pejabat penilai. Usulan program tidak resmi.</source>
        <translation>Given by the penilai. The program’s suggestion is not official.</translation>
    </message>
    <message>
        <source>Rating perilaku kerja</source>
        <translation>Rating of behaviour</translation>
    </message>
    <message>
        <source>Diberikan pejabat penilai. Predikat mengikuti kedua rating.</source>
        <translation>Given by the penilai. The predikat follows from the two ratings.</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Catatan atau rekomendasi pejabat penilai.</source>
        <translation>Notes or recommendations of the penilai.</translation>
    </message>
    <message>
        <source>Kunci dan tanda tangan</source>
        <translation>Lock and signatures</translation>
    </message>
    <message>
        <source>Kunci, cetak, lalu catat tanda tangannya. Naskah tampil seperti akan dicetak sekarang.</source>
        <translation>Lock, print, then record the signatures. The papers look as they would be printed now.</translation>
    </message>
</context>
<context>
    <name>kinerja::FeedbackList</name>
    <message>
        <source>Tambah umpan balik</source>
        <translation>Add feedback</translation>
    </message>
    <message>
        <source>Tambah umpan balik: %1</source>
        <translation>Add feedback: %1</translation>
    </message>
    <message numerus="yes">
        <source>Ambil %n umpan balik yang tercatat</source>
        <translation>
            <numerusform>Take over %n recorded feedback</numerusform>
            <numerusform>Take over %n recorded feedbacks</numerusform>
        </translation>
    </message>
    <message>
        <source>Pemberi umpan balik: %1</source>
        <translation>Giver of the feedback: %1</translation>
    </message>
    <message>
        <source>Umpan balik: %1</source>
        <translation>Feedback: %1</translation>
    </message>
    <message>
        <source>Hapus umpan balik: %1</source>
        <translation>Remove feedback: %1</translation>
    </message>
</context>
<context>
    <name>kinerja::FileKeeper</name>
    <message>
        <source>Simpan &amp;salinan…</source>
        <translation>Save a &amp;copy…</translation>
    </message>
    <message>
        <source>&amp;Coba lagi</source>
        <translation>&amp;Try again</translation>
    </message>
    <message>
        <source>&amp;Lanjutkan di tempat lain…</source>
        <translation>Continue in another &amp;place…</translation>
    </message>
    <message>
        <source>&amp;Selamatkan isinya…</source>
        <translation>&amp;Rescue its content…</translation>
    </message>
    <message>
        <source>Salinan cadangan di samping berkas tidak dapat dibuat. %1</source>
        <translation>The backup copy beside the file cannot be made. %1</translation>
    </message>
    <message>
        <source>&amp;Tutup</source>
        <comment>hide a notice</comment>
        <translation>C&amp;lose</translation>
    </message>
    <message>
        <source>Berkas SKP Luring (*.kinerja)</source>
        <translation>SKP Luring files (*.kinerja)</translation>
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
        <source>Lanjutkan di tempat lain</source>
        <translation>Continue in another place</translation>
    </message>
    <message>
        <source>Belum dapat dilanjutkan di sana</source>
        <translation>Cannot be continued there yet</translation>
    </message>
    <message>
        <source>Perubahan terakhir tidak dapat ditulis ke berkas ini. Di tempat lain semuanya dapat disimpan.</source>
        <translation>The latest changes cannot be written to this file. In another place everything can be saved.</translation>
    </message>
    <message>
        <source>Berkas ini sudah tidak ada di tempatnya. Isinya masih dapat disimpan di tempat lain.</source>
        <translation>This file is no longer in its place. Its content can still be saved in another place.</translation>
    </message>
    <message>
        <source>Simpan di tempat lain?</source>
        <translation>Save in another place?</translation>
    </message>
    <message>
        <source>&amp;Simpan di tempat lain…</source>
        <translation>&amp;Save in another place…</translation>
    </message>
    <message>
        <source>&amp;Tutup tanpa menyimpan…</source>
        <translation>&amp;Close without saving…</translation>
    </message>
    <message>
        <source>Tutup tanpa menyimpan?</source>
        <translation>Close without saving?</translation>
    </message>
    <message>
        <source>Yang belum tersimpan hilang bila berkas ditutup sekarang.</source>
        <translation>What is not saved yet is lost if the file is closed now.</translation>
    </message>
    <message>
        <source>&amp;Buang dan tutup</source>
        <translation>&amp;Discard and close</translation>
    </message>
    <message>
        <source>&amp;Jangan tutup</source>
        <translation>Do &amp;not close</translation>
    </message>
    <message>
        <source>Perubahan terakhir belum dapat disimpan dan tidak ada di salinan itu. Pakai “Lanjutkan di tempat lain” supaya ikut tersimpan.</source>
        <translation>The last changes could not be saved and are not in that copy. Use “Continue in another place” to have them saved too.</translation>
    </message>
    <message>
        <source>Salinan ada di “%1”.</source>
        <translation>The copy is at “%1”.</translation>
    </message>
    <message>
        <source>Isian ini belum tersimpan dan hilang bila berkas ditutup sekarang:
%1</source>
        <translation>These entries are not saved and will be lost if the file is closed now:
%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a person&apos;s name; %2: what was found</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Pemeriksaan jejak dan naskah terkunci menemukan %n hal yang perlu Anda lihat.</source>
        <translation>
            <numerusform>The check of the log and the locked texts found %n thing that you should see.</numerusform>
            <numerusform>The check of the log and the locked texts found %n things that you should see.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Lihat…</source>
        <translation>&amp;See…</translation>
    </message>
    <message numerus="yes">
        <source>… dan %n lagi: lihat skp-luring periksa.</source>
        <translation>
            <numerusform>… and %n more: see skp-luring periksa.</numerusform>
            <numerusform>… and %n more: see skp-luring periksa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Jejak</source>
        <translation>Event log</translation>
    </message>
    <message>
        <source>Ada catatan, naskah, atau isian terkunci yang tidak seperti ditulis program. Membaca, mencetak, dan mengekspor dapat dilanjutkan; tindakan pada SKP yang diubah dari luar berhenti sampai Anda memutuskan pada halaman Penetapan, di “Perubahan dari luar”.</source>
        <translation>There are events, papers or locked data that are not as the program wrote them. Reading, printing and exporting go on; acts on an SKP that was altered outside stop until you have decided on page Penetapan, under “Altered outside”.</translation>
    </message>
    <message>
        <source>&amp;Putuskan…</source>
        <comment>on what was altered outside the program</comment>
        <translation>&amp;Decide…</translation>
    </message>
</context>
<context>
    <name>kinerja::FindingsPanel</name>
    <message>
        <source>Temuan</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>✔ Tidak ada temuan</source>
        <translation>✔ No findings</translation>
    </message>
    <message>
        <source>✖ %1 galat, ⚠ %2 peringatan (klik atau Enter menuju isiannya)</source>
        <translation>✖ %1 errors, ⚠ %2 warnings (click or Enter goes to the field)</translation>
    </message>
</context>
<context>
    <name>kinerja::GambaranForm</name>
    <message>
        <source>&amp;Jadikan RHK dan IKI</source>
        <translation>&amp;Make RHKs and IKIs</translation>
    </message>
    <message>
        <source>Renstra dan Perjanjian Kinerja</source>
        <translation>Strategic plan and performance contract</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Setiap sasaran menjadi RHK utama, setiap indikator menjadi IKI dengan targetnya. Yang sudah ada tidak digandakan.</source>
        <translation>Every objective becomes a main RHK, every indicator an IKI with its target. What exists already is not doubled.</translation>
    </message>
    <message>
        <source>Renstra</source>
        <translation>Strategic plan</translation>
    </message>
    <message>
        <source>IKI</source>
        <translation>IKI</translation>
    </message>
    <message>
        <source>IKI, target %1</source>
        <translation>IKI, target %1</translation>
    </message>
    <message>
        <source>belum ada</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>&amp;Telusuri perubahan…</source>
        <translation>&amp;Trace changes…</translation>
    </message>
    <message>
        <source>Dalam SKP ini</source>
        <translation>In this SKP</translation>
    </message>
    <message>
        <source>Teks lama dan baru berdampingan; draf diperbarui, SKP yang terkunci direvisi.</source>
        <translation>Old and new text side by side; drafts are updated, locked SKPs are revised.</translation>
    </message>
    <message>
        <source>Buka halaman Renstra dan &amp;PK</source>
        <translation>Open the page &amp;Plan and contract</translation>
    </message>
    <message>
        <source>%1, berlaku %2 sampai %3</source>
        <translation>%1, in force from %2 to %3</translation>
    </message>
    <message>
        <source>%1, berlaku sejak %2</source>
        <translation>%1, in force since %2</translation>
    </message>
    <message>
        <source>%1 — berlaku sekarang</source>
        <translation>%1 — in force now</translation>
    </message>
    <message>
        <source>Perjanjian Kinerja awal</source>
        <translation>First performance contract</translation>
    </message>
    <message>
        <source>Perubahan Perjanjian Kinerja</source>
        <translation>Change of the performance contract</translation>
    </message>
    <message>
        <source>Perubahan Perjanjian Kinerja %1</source>
        <translation>Change of the performance contract %1</translation>
    </message>
    <message>
        <source>RHK %1</source>
        <translation>RHK %1</translation>
    </message>
    <message>
        <source>Perjanjian Kinerja tahun %1 belum diisi. Isi di halaman Renstra dan PK, atau tulis RHK sendiri pada langkah berikut.</source>
        <translation>The performance contract of %1 is not filled in. Fill it in on the page Plan and contract, or write the RHKs yourself in the next step.</translation>
    </message>
    <message numerus="yes">
        <source>Perjanjian Kinerja yang berlaku memuat %n sasaran.</source>
        <translation>
            <numerusform>The performance contract in force holds %n objective.</numerusform>
            <numerusform>The performance contract in force holds %n objectives.</numerusform>
        </translation>
    </message>
    <message>
        <source>✔ SKP ini sudah sama dengannya.</source>
        <translation>✔ This SKP agrees with it.</translation>
    </message>
    <message>
        <source>Dibanding SKP ini: %1 baru, %2 berubah, %3 tidak ada lagi.</source>
        <translation>Compared with this SKP: %1 new, %2 changed, %3 no longer there.</translation>
    </message>
    <message>
        <source>Perjanjian Kinerja unit menjadi dasar SKP pimpinan unit. SKP ini mengikutinya lewat RHK pimpinan yang diintervensi; di sini hanya untuk dibaca.</source>
        <translation>The unit&apos;s Perjanjian Kinerja is the basis of the SKP of the head of the unit. This SKP follows it through the leader&apos;s RHK that it intervenes; here it is only read.</translation>
    </message>
</context>
<context>
    <name>kinerja::GiliranBand</name>
    <message>
        <source>◀ Giliran PEGAWAI yang dinilai</source>
        <translation>◀ It is the turn of the PEGAWAI</translation>
    </message>
    <message>
        <source>Giliran PEJABAT PENILAI ▶</source>
        <translation>It is the turn of the PENILAI ▶</translation>
    </message>
    <message>
        <source>&amp;Serahkan kepada pejabat penilai (F6)</source>
        <translation>&amp;Hand over to the penilai (F6)</translation>
    </message>
    <message>
        <source>&amp;Serahkan kepada pegawai (F6)</source>
        <translation>&amp;Hand over to the pegawai (F6)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>giliran siapa</comment>
        <extracomment>%1: whose turn it is; %2: a name</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kinerja::GiveIkiDialog</name>
    <message>
        <source>Beri IKI kepada rekan sekolom</source>
        <translation>Give IKIs to colleagues in the same column</translation>
    </message>
    <message>
        <source>RHK yang mendapat IKI ini</source>
        <translation>Plans that get these IKIs</translation>
    </message>
    <message>
        <source>IKI dari R&amp;HK</source>
        <translation>Indicators of &amp;RHK</translation>
    </message>
    <message>
        <source>Pilih &amp;semua</source>
        <translation>&amp;Select all</translation>
    </message>
    <message>
        <source>Pilih &amp;tidak satu pun</source>
        <translation>Select &amp;none</translation>
    </message>
    <message>
        <source>&amp;Beri IKI</source>
        <translation>&amp;Give IKIs</translation>
    </message>
    <message>
        <source>Bata&amp;l</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Untuk RHK rekan yang mengintervensi RHK dan IKI pimpinan yang sama. Teks RHK-nya tetap; IKI yang sudah ada tidak diganti atau digandakan.</source>
        <translation>For RHKs of colleagues that intervene the same RHK and IKI of the leader. The text of their RHK stays; IKIs that are there are neither replaced nor doubled.</translation>
    </message>
    <message>
        <source>%1 (SKP-nya %2: tidak dapat diubah)</source>
        <translation>%1 (the SKP is %2: it cannot be changed)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (sudah ada %n IKI)</source>
        <translation>
            <numerusform>%1 (%n IKI is there)</numerusform>
            <numerusform>%1 (%n IKIs are there)</numerusform>
        </translation>
    </message>
    <message>
        <source>Belum ada RHK rekan di kolom ini. RHK rekan terhubung lewat Matriks pembagian peran, atau lewat pilihan RHK pimpinan pada RHK-nya.</source>
        <translation>No RHK of a colleague stands in this column yet. They are tied to it by the matrix of roles, or by the choice of the leader’s RHK in the RHK itself.</translation>
    </message>
    <message>
        <source>%1 dari %2 RHK mendapat IKI ini.</source>
        <translation>%1 of %2 RHKs get these IKIs.</translation>
    </message>
</context>
<context>
    <name>kinerja::HandoverDialog</name>
    <message>
        <source>Sertakan berkas &amp;bukti dukung</source>
        <translation>Include the &amp;evidence files</translation>
    </message>
    <message>
        <source>Sertakan catatan &amp;konseling (rahasia)</source>
        <translation>Include notes of co&amp;unselling (confidential)</translation>
    </message>
    <message>
        <source>&amp;Simpan paket…</source>
        <translation>&amp;Save the package…</translation>
    </message>
    <message>
        <source>Serah terima %1</source>
        <translation>Handover of %1</translation>
    </message>
    <message>
        <source>&amp;Tutup</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Paket untuk unit berikutnya berisi semua SKP orang ini beserta evaluasi, umpan balik, bukti, dan nama orang yang disebut di dalamnya. Rencana unit, tim, dan pengaturan tidak ikut.</source>
        <translation>The package for the next unit holds all SKPs of this person with evaluations, feedback, evidence and the names of the people in them. The plans of the unit, teams and settings stay here.</translation>
    </message>
    <message>
        <source>Catatan konseling hanya ikut bila dicentang; berikan hanya kepada yang berhak membacanya.</source>
        <translation>Notes of counselling come along only if ticked; give them only to those who may read them.</translation>
    </message>
    <message>
        <source>Paket SKP (*.json)</source>
        <translation>SKP packages (*.json)</translation>
    </message>
    <message>
        <source>Menulis paket…</source>
        <translation>Writing the package…</translation>
    </message>
    <message>
        <source>✔ Paket ada di “%1”.

Unit berikutnya membuka berkas unitnya dan memilih Berkas → Impor paket… → berkas ini. SKP orang ini tampil di sana sebagai SKP terdahulu tahun yang sama, hanya dapat dibaca; sesudah itu SKP baru dibuat mulai hari pertama di unit itu.</source>
        <translation>✔ The package is in “%1”.

The next unit opens its unit file and chooses File → Import a package… → this file. The SKP of this person shows there as an earlier SKP of the same year, for reading only; after that a new SKP is made from the first day in that unit on.</translation>
    </message>
</context>
<context>
    <name>kinerja::HapusDialog</name>
    <message>
        <source>Hapus pegawai</source>
        <translation>Delete employees</translation>
    </message>
    <message>
        <source>Keluar &amp;mulai</source>
        <translation>Gone &amp;from</translation>
    </message>
    <message>
        <source>&amp;Sebab</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>&amp;Keterangan</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;Lanjutkan</source>
        <translation>C&amp;ontinue</translation>
    </message>
    <message>
        <source>&amp;Batal</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>✖ Isi tanggal keluar.</source>
        <translation>✖ Fill in the day of leaving.</translation>
    </message>
</context>
<context>
    <name>kinerja::HasilKerjaForm</name>
    <message>
        <source>RHK &amp;baru</source>
        <translation>&amp;New RHK</translation>
    </message>
    <message>
        <source>IKI bar&amp;u</source>
        <translation>New I&amp;KI</translation>
    </message>
    <message>
        <source>↑</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>↓</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>&amp;Hapus</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>Naikkan</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Turunkan</source>
        <translation>Move down</translation>
    </message>
    <message numerus="yes">
        <source>RHK &quot;%1&quot; beserta %n indikatornya</source>
        <translation>
            <numerusform>RHK “%1” with its %n indicator</numerusform>
            <numerusform>RHK “%1” with its %n indicators</numerusform>
        </translation>
    </message>
    <message>
        <source>IKI &quot;%1&quot;</source>
        <translation>IKI “%1”</translation>
    </message>
    <message>
        <source>Sel yang tidak dimasukkan</source>
        <translation>Cells that were not taken</translation>
    </message>
    <message>
        <source>&amp;Tempel</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Tempel baris dari aplikasi tabel: RHK, aspek, IKI, target (Ctrl+V)</source>
        <translation>Paste rows of a spreadsheet: RHK, aspek, IKI, target (Ctrl+V)</translation>
    </message>
    <message>
        <source>Papan klip tidak berisi baris dari aplikasi tabel.</source>
        <translation>The clipboard holds no rows of a spreadsheet.</translation>
    </message>
    <message>
        <source>Yang disalin %1 baris, terlalu banyak untuk satu SKP; tidak ada yang ditempel.</source>
        <translation>%1 rows were copied, too many for one SKP; nothing was pasted.</translation>
    </message>
    <message numerus="yes">
        <source>%n sel perlu dilihat:</source>
        <translation>
            <numerusform>%n cell needs a look:</numerusform>
            <numerusform>%n cells need a look:</numerusform>
        </translation>
    </message>
    <message>
        <source>Belum ada RHK. Tambahkan dengan tombol RHK baru (Ctrl+R), tempel dari aplikasi tabel (Ctrl+V), atau, pada SKP pimpinan, ambil sasarannya di langkah Gambaran dengan Jadikan RHK dan IKI.</source>
        <translation>No RHK yet. Add one with the button New RHK (Ctrl+R), paste from a spreadsheet (Ctrl+V) or, in a leader’s SKP, take the goals at the step Overview with Make RHKs and IKIs of them.</translation>
    </message>
</context>
<context>
    <name>kinerja::HasilKerjaTree</name>
    <message>
        <source>Rencana hasil kerja dan indikator</source>
        <translation>Work result plans and indicators</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>(RHK kosong)</source>
        <translation>(empty RHK)</translation>
    </message>
    <message>
        <source>(IKI kosong)</source>
        <translation>(empty IKI)</translation>
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
    <name>kinerja::HomePage</name>
    <message>
        <source>Daftar di balik angka</source>
        <translation>The list behind the number</translation>
    </message>
    <message>
        <source>%1, tahun %2</source>
        <translation>%1, year %2</translation>
    </message>
    <message>
        <source>Batas penetapan SKP: %1 (%2). Pegawai dinilai: %3.</source>
        <translation>Deadline for setting the SKP: %1 (%2). Employees rated: %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2):</source>
        <translation>%1 (%2):</translation>
    </message>
    <message>
        <source>Evaluasi unit, %1: %2 dari %3 final…</source>
        <translation>Evaluation of the unit, %1: %2 of %3 final…</translation>
    </message>
    <message>
        <source>semua sudah ditetapkan</source>
        <translation>all are set</translation>
    </message>
    <message numerus="yes">
        <source>Lipat %n angka yang nol</source>
        <translation>
            <numerusform>Fold away %n figure that is zero</numerusform>
            <numerusform>Fold away %n figures that are zero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tampilkan juga %n angka yang nol</source>
        <translation>
            <numerusform>Show %n figure that is zero too</numerusform>
            <numerusform>Show %n figures that are zero too</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kinerja::IkiDetail</name>
    <message>
        <source>(belum dipilih)</source>
        <translation>(not chosen)</translation>
    </message>
    <message>
        <source>(belum dipastikan)</source>
        <translation>(not settled)</translation>
    </message>
    <message>
        <source>&amp;Indikator kinerja individu</source>
        <translation>&amp;Individual indicator</translation>
    </message>
    <message>
        <source>&amp;Aspek</source>
        <translation>&amp;Aspect</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>&amp;Target</translation>
    </message>
    <message>
        <source>A&amp;rah</source>
        <translation>Di&amp;rection</translation>
    </message>
    <message>
        <source>&amp;Sifat</source>
        <translation>Nat&amp;ure</translation>
    </message>
    <message>
        <source>Kalimat memuat ukuran.</source>
        <translation>The text holds a measure.</translation>
    </message>
    <message>
        <source>⚠ Kalimat ini belum memuat angka atau tanggal sebagai target.</source>
        <translation>⚠ This text holds no number or date as a target yet.</translation>
    </message>
    <message>
        <source>Misalnya: 12 Laporan, 61,95%, 3,5 dari skala 5.</source>
        <translation>For example: 12 Laporan, 61,95%, 3,5 dari skala 5.</translation>
    </message>
    <message>
        <source>%1 dari skala %2</source>
        <translation>%1 on a scale of %2</translation>
    </message>
    <message>
        <source>tanpa satuan</source>
        <translation>no unit</translation>
    </message>
    <message>
        <source>agaknya %1; pastikan di bawah</source>
        <translation>it seems %1; settle it below</translation>
    </message>
    <message>
        <source>belum dipastikan</source>
        <translation>not settled</translation>
    </message>
    <message>
        <source>Terbaca: angka %1 · satuan: %2 · arah: %3</source>
        <translation>Understood: number %1 · unit: %2 · direction: %3</translation>
    </message>
</context>
<context>
    <name>kinerja::ImportProgress</name>
    <message>
        <source>Paket sedang dibaca. Bila dibatalkan, tidak ada yang diubah.</source>
        <translation>The package is being read. If you cancel, nothing is changed.</translation>
    </message>
    <message>
        <source>&amp;Batalkan</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>kinerja::InputDialog</name>
    <message>
        <source>Buang isian?</source>
        <translation>Discard what was entered?</translation>
    </message>
    <message>
        <source>Yang diketik di sini belum disimpan dan akan hilang.</source>
        <translation>What was typed here is not saved yet and will be lost.</translation>
    </message>
    <message>
        <source>&amp;Buang</source>
        <translation>&amp;Discard</translation>
    </message>
    <message>
        <source>&amp;Lanjutkan mengisi</source>
        <translation>&amp;Go on entering</translation>
    </message>
</context>
<context>
    <name>kinerja::JenisForm</name>
    <message>
        <source>Rencana hasil kerja</source>
        <translation>Work result plan</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Klasifikasi</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>(belum dipilih)</source>
        <translation>(not chosen)</translation>
    </message>
    <message>
        <source>Jenis: %1</source>
        <translation>Kind: %1</translation>
    </message>
    <message>
        <source>Klasifikasi: %1</source>
        <translation>Classification: %1</translation>
    </message>
    <message>
        <source>Belum ada RHK. Isi dahulu RHK dan IKI.</source>
        <translation>There is no RHK yet. Fill in RHKs and IKIs first.</translation>
    </message>
</context>
<context>
    <name>kinerja::KarierChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Belum ada predikat yang final</source>
        <translation>No predikat is final yet</translation>
    </message>
    <message>
        <source>Predikat dari waktu ke waktu. %1</source>
        <translation>Predikat over time. %1</translation>
    </message>
</context>
<context>
    <name>kinerja::KarierPage</name>
    <message>
        <source>&amp;Cetak…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Pilih pegawai di sebelah kiri.</source>
        <translation>Choose an employee at the left.</translation>
    </message>
    <message>
        <source>Cari nama atau nomor</source>
        <translation>Search by name or number</translation>
    </message>
    <message>
        <source>Pegawai</source>
        <translation>Employees</translation>
    </message>
    <message>
        <source>Pegawai itu tidak ada lagi atau ada di Sampah.</source>
        <translation>That employee is no longer there or is in the Sampah.</translation>
    </message>
    <message>
        <source>Sampai dengan tahun %1: evaluasi yang final, menurut rating yang berlaku sesudah putusan keberatan. Konseling tidak dimuat.</source>
        <translation>Up to %1: final evaluations, by the ratings in force after decisions on objections. Konseling is left out.</translation>
    </message>
    <message>
        <source>Belum ada apa pun yang tercatat sampai tahun itu.</source>
        <translation>Nothing is recorded up to that year yet.</translation>
    </message>
    <message>
        <source>Untuk mencetaknya, pilih tahun yang ada SKP definitifnya.</source>
        <translation>To print it, choose a year that has a definitive SKP.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>bagian dan jumlah</comment>
        <extracomment>%1: a part of the career, as &quot;Bimbingan&quot;; %2: how many entries</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Predikat</source>
        <translation>Predikat</translation>
    </message>
    <message>
        <source>Umpan balik</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Bimbingan</source>
        <translation>Bimbingan</translation>
    </message>
    <message>
        <source>Tindak lanjut</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Kompetensi</source>
        <translation>Competence</translation>
    </message>
    <message>
        <source>Angka k&amp;redit…</source>
        <translation>Angka k&amp;redit…</translation>
    </message>
</context>
<context>
    <name>kinerja::KeberatanForm</name>
    <message>
        <source>Belum dipilih</source>
        <translation>Not chosen yet</translation>
    </message>
    <message>
        <source>Simpan &amp;keberatan</source>
        <translation>&amp;Save the objection</translation>
    </message>
    <message>
        <source>Belum diputus</source>
        <translation>Not decided yet</translation>
    </message>
    <message>
        <source>&amp;Tanggal keberatan</source>
        <translation>&amp;Date of the objection</translation>
    </message>
    <message>
        <source>&amp;Alasan keberatan</source>
        <translation>&amp;Reasons of the objection</translation>
    </message>
    <message>
        <source>Pen&amp;jelasan penilai</source>
        <translation>E&amp;xplanation of the rater</translation>
    </message>
    <message>
        <source>&amp;Putusan</source>
        <translation>De&amp;cision</translation>
    </message>
    <message>
        <source>Rating &amp;hasil kerja yang baru</source>
        <translation>New rating of &amp;results</translation>
    </message>
    <message>
        <source>Rating peri&amp;laku yang baru</source>
        <translation>New rating of &amp;behaviour</translation>
    </message>
    <message>
        <source>K&amp;eputusan atasan</source>
        <translation>&amp;Words of the decision</translation>
    </message>
    <message>
        <source>Tan&amp;ggal putusan</source>
        <translation>D&amp;ay of the decision</translation>
    </message>
    <message>
        <source>Diputus &amp;oleh</source>
        <translation>Decided b&amp;y</translation>
    </message>
    <message>
        <source>Keberatan diajukan kepada atasan pejabat penilai paling lambat %1. Evaluasinya tetap seperti semula; putusannya menjadi dokumen kedua. Kosongkan tanggal untuk mencabut catatan yang keliru.</source>
        <translation>An objection goes to the rater&apos;s superior, by %1 at the latest. The evaluation stays as it was; the decision becomes a second document. Empty the date to withdraw a mistaken record.</translation>
    </message>
    <message>
        <source>Hari penerimaan belum dicatat, jadi batas keberatan belum dapat dihitung.</source>
        <translation>The day of receipt is not recorded, so the limit of the objection can&apos;t be counted yet.</translation>
    </message>
    <message>
        <source>Predikat yang mengikuti</source>
        <translation>Predikat that follows</translation>
    </message>
    <message>
        <source>pilih kedua ratingnya</source>
        <translation>choose both ratings</translation>
    </message>
    <message>
        <source>%1, sama seperti semula</source>
        <extracomment>%1: predikat after a decision; %2: the one before</extracomment>
        <translation>%1, as before</translation>
    </message>
    <message>
        <source>%1 (semula %2)</source>
        <translation>%1 (before: %2)</translation>
    </message>
</context>
<context>
    <name>kinerja::KepalaField</name>
    <message>
        <source>Tidak ada</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>Kop surat unit</source>
        <translation>Letterhead of the unit</translation>
    </message>
    <message>
        <source>Gambar lambang</source>
        <translation>Picture of the emblem</translation>
    </message>
    <message>
        <source>Pilih &amp;gambar…</source>
        <translation>Choose the &amp;picture…</translation>
    </message>
    <message>
        <source>Di atas judul Dokumen Evaluasi</source>
        <translation>Above the title of the Evaluation Document</translation>
    </message>
    <message>
        <source>Gambar (*.png *.jpg *.jpeg)</source>
        <translation>Pictures (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Berkas gambar tidak dapat dibaca: %1</source>
        <translation>The picture file can&apos;t be read: %1</translation>
    </message>
    <message>
        <source>Berkas itu bukan gambar PNG atau JPEG yang dapat dipakai; yang lama tetap.</source>
        <translation>That file is not a PNG or JPEG picture that can be used; the one before stays.</translation>
    </message>
    <message>
        <source>Lambang yang dicetak</source>
        <translation>The emblem that is printed</translation>
    </message>
    <message>
        <source>Barisnya diisi pada halaman Unit kerja.</source>
        <translation>Its lines are filled in on the page of the unit.</translation>
    </message>
    <message>
        <source>Pilih gambarnya; sebelum itu tidak ada yang tercetak. Program tidak membawa gambar lambang.</source>
        <translation>Choose the picture; until then nothing is printed. The program brings no emblem along.</translation>
    </message>
</context>
<context>
    <name>kinerja::KerangkaForm</name>
    <message>
        <source>&amp;Mulai</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>&amp;Selesai</source>
        <translation>&amp;To</translation>
    </message>
    <message>
        <source>&amp;Formulir</source>
        <translation>For&amp;m</translation>
    </message>
    <message>
        <source>&amp;Pendekatan</source>
        <translation>A&amp;pproach</translation>
    </message>
    <message>
        <source>Se&amp;bagai</source>
        <translation>A&amp;s</translation>
    </message>
    <message>
        <source>Pejabat pe&amp;nilai</source>
        <translation>&amp;Rater</translation>
    </message>
    <message>
        <source>&amp;Atasan penilai</source>
        <translation>Rater’s s&amp;uperior</translation>
    </message>
    <message>
        <source>(belum ditentukan)</source>
        <translation>(not decided)</translation>
    </message>
    <message>
        <source>(tidak ada)</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>Yang menilai</source>
        <translation>Rated by</translation>
    </message>
    <message>
        <source>(tidak ada dalam daftar pegawai)</source>
        <translation>(not in the list of people)</translation>
    </message>
    <message>
        <source>%1 (atasan penilai: %2)</source>
        <translation>%1 (rater’s superior: %2)</translation>
    </message>
    <message>
        <source>Mulai %1: %2</source>
        <extracomment>%1: a day to come; %2: a penilai</extracomment>
        <translation>From %1 on: %2</translation>
    </message>
    <message>
        <source>%1 sampai %2: %3</source>
        <translation>%1 to %2: %3</translation>
    </message>
    <message>
        <source>Sekarang, sejak %1: %2</source>
        <translation>Now, since %1: %2</translation>
    </message>
    <message>
        <source>Pejabat pe&amp;nilai semula</source>
        <translation>First &amp;rater</translation>
    </message>
    <message>
        <source>&amp;Atasan penilai semula</source>
        <translation>First rater’s s&amp;uperior</translation>
    </message>
</context>
<context>
    <name>kinerja::KeyChooser</name>
    <message>
        <source>B&amp;erkas kunci (.p12, .pfx)</source>
        <translation>&amp;Key file (.p12, .pfx)</translation>
    </message>
    <message>
        <source>Pi&amp;lih berkas…</source>
        <translation>C&amp;hoose file…</translation>
    </message>
    <message>
        <source>T&amp;oken atau kartu (PKCS#11)</source>
        <translation>T&amp;oken or card (PKCS#11)</translation>
    </message>
    <message>
        <source>&amp;Modul lain…</source>
        <translation>Another &amp;module…</translation>
    </message>
    <message>
        <source>Baca to&amp;ken</source>
        <translation>&amp;Read token</translation>
    </message>
    <message>
        <source>Sandi atau PIN</source>
        <translation>Passphrase or PIN</translation>
    </message>
    <message>
        <source>Berkas kunci</source>
        <translation>Key file</translation>
    </message>
    <message>
        <source>Modul token</source>
        <translation>Module of the token</translation>
    </message>
    <message>
        <source>Sertifikat pada token</source>
        <translation>Certificate on the token</translation>
    </message>
    <message>
        <source>Berkas kunci (*.p12 *.pfx);;Semua berkas (*)</source>
        <translation>Key files (*.p12 *.pfx);;All files (*)</translation>
    </message>
    <message>
        <source>Modul token (PKCS#11)</source>
        <translation>Module of the token (PKCS#11)</translation>
    </message>
    <message>
        <source>Modul (*.so *.so.* *.dll *.dylib);;Semua berkas (*)</source>
        <translation>Modules (*.so *.so.* *.dll *.dylib);;All files (*)</translation>
    </message>
    <message>
        <source>✖ Tidak ada modul token yang dikenal pada komputer ini. Pilih modul yang datang bersama token.</source>
        <translation>✖ There is no known module for tokens on this computer. Choose the one that came with the token.</translation>
    </message>
    <message>
        <source>Membaca token…</source>
        <translation>Reading the token…</translation>
    </message>
    <message>
        <source>&amp;PIN token</source>
        <translation>&amp;PIN of the token</translation>
    </message>
    <message>
        <source>&amp;Sandi kunci</source>
        <translation>&amp;Passphrase of the key</translation>
    </message>
    <message>
        <source>Tekan “Baca token”, lalu pilih sertifikatnya.</source>
        <translation>Press “Read token”, then choose the certificate.</translation>
    </message>
    <message>
        <source>Pilih berkas kunci.</source>
        <translation>Choose a key file.</translation>
    </message>
    <message>
        <source>Sertifikatnya tampak sesudah token dibaca</source>
        <translation>The certificates are shown once the token was read</translation>
    </message>
    <message>
        <source>Pilih sertifikat</source>
        <translation>Choose a certificate</translation>
    </message>
</context>
<context>
    <name>kinerja::KisiModel</name>
    <message>
        <source>Belum dimulai</source>
        <translation>Not begun</translation>
    </message>
    <message>
        <source>Final, diterima</source>
        <translation>Final, received</translation>
    </message>
    <message>
        <source>%1 dari %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Pegawai</source>
        <translation>Employees</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>IKI terjawab</source>
        <translation>IKI answered</translation>
    </message>
    <message>
        <source>Kontribusi</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>Hasil kerja</source>
        <translation>Work results</translation>
    </message>
    <message>
        <source>Perilaku kerja</source>
        <translation>Work behaviour</translation>
    </message>
    <message>
        <source>Umpan balik</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Predikat</source>
        <translation>Predikat</translation>
    </message>
    <message>
        <source>Realisasi tidak diketik di kolom ini. Tekan “Realisasi dari catatan”, atau tempel dari lembar kerja: mulai dari sel ini satu kolom tiap IKI, atau dengan judul “IKI 1”, “IKI 2”, …. Satu per satu diisi pada halaman Evaluasi.</source>
        <translation>Realisasi is not typed into this column. Press “Realisasi from notes”, or paste from a spreadsheet: from this cell on one column for each IKI, or with the headings “IKI 1”, “IKI 2”, …. One by one it is entered on page Evaluation.</translation>
    </message>
</context>
<context>
    <name>kinerja::KisiPanel</name>
    <message>
        <source>sudah dikunci</source>
        <translation>locked</translation>
    </message>
    <message>
        <source>sudah ditandatangani penilai</source>
        <translation>signed by the penilai</translation>
    </message>
    <message>
        <source>sudah ditandatangani pegawai</source>
        <translation>signed by the pegawai</translation>
    </message>
    <message>
        <source>Pilih sel yang disalin bersama baris di bawahnya dalam kolom yang sama, lalu salin.</source>
        <translation>Choose the cell to copy together with the rows below it in the same column, then copy.</translation>
    </message>
    <message>
        <source>Sel paling atas masih kosong; tidak ada yang disalin.</source>
        <translation>The topmost cell is empty; nothing was copied.</translation>
    </message>
    <message>
        <source>Sel yang sudah berisi</source>
        <translation>Cells that are filled</translation>
    </message>
    <message numerus="yes">
        <source>%n sel di bawahnya sudah berisi lain. Timpa juga?</source>
        <translation>
            <numerusform>%n cell below holds something else. Write over it too?</numerusform>
            <numerusform>%n cells below hold something else. Write over them too?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Timpa</source>
        <translation>&amp;Write over</translation>
    </message>
    <message>
        <source>&amp;Hanya yang kosong</source>
        <translation>&amp;Empty ones only</translation>
    </message>
    <message numerus="yes">
        <source>✔ Disalin ke %n baris.</source>
        <translation>
            <numerusform>✔ Copied to %n row.</numerusform>
            <numerusform>✔ Copied to %n rows.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 untuk %2 orang</source>
        <translation>%1 for %2 people</translation>
    </message>
    <message>
        <source>tanpa penilai</source>
        <translation>without penilai</translation>
    </message>
    <message>
        <source>%1, tetapi %2</source>
        <translation>%1, but %2</translation>
    </message>
    <message numerus="yes">
        <source>✔ Selesai untuk %n orang.</source>
        <translation>
            <numerusform>✔ Done for %n person.</numerusform>
            <numerusform>✔ Done for %n people.</numerusform>
        </translation>
    </message>
    <message>
        <source>✔ Selesai untuk %1 orang, %2 dilewati:</source>
        <translation>✔ Done for %1 people, %2 skipped:</translation>
    </message>
    <message numerus="yes">
        <source>✖ Tidak ada yang dikerjakan, %n orang dilewati:</source>
        <translation>
            <numerusform>✖ Nothing was done, %n person skipped:</numerusform>
            <numerusform>✖ Nothing was done, %n people skipped:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dihentikan: %n orang belum dikerjakan.</source>
        <translation>
            <numerusform>Stopped: %n person is not done yet.</numerusform>
            <numerusform>Stopped: %n people are not done yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Evaluasi unit, satu baris tiap pegawai</source>
        <translation>Evaluation of the unit, one row for each pegawai</translation>
    </message>
    <message>
        <source>&amp;Hentikan</source>
        <translation>St&amp;op</translation>
    </message>
    <message>
        <source>✖ “%1” bukan rating; tidak ada yang berubah. Ketik 1 (di atas), 2 (sesuai), 3 (di bawah), atau kata-katanya.</source>
        <translation>✖ “%1” is no rating; nothing was changed. Type 1 (above), 2 (as expected), 3 (below), or the words.</translation>
    </message>
    <message>
        <source>Pilih &amp;semua</source>
        <translation>Choose &amp;all</translation>
    </message>
    <message>
        <source>Realisasi &amp;dari catatan</source>
        <translation>Realisasi from &amp;notes</translation>
    </message>
    <message>
        <source>Salin ke ba&amp;wah (Ctrl+D)</source>
        <translation>Copy &amp;down (Ctrl+D)</translation>
    </message>
    <message>
        <source>&amp;Kunci…</source>
        <translation>&amp;Lock…</translation>
    </message>
    <message>
        <source>Kunci dan &amp;finalkan…</source>
        <translation>Lock and &amp;finalise…</translation>
    </message>
    <message>
        <source>Kunci, lalu tanda tangan penilai</source>
        <translation>Lock, then signature of the penilai</translation>
    </message>
    <message>
        <source>Tanda tangan pe&amp;nilai…</source>
        <translation>Signature of the p&amp;enilai…</translation>
    </message>
    <message>
        <source>Tanda tangan penilai</source>
        <translation>Signature of the penilai</translation>
    </message>
    <message>
        <source>Penerimaan pe&amp;gawai…</source>
        <translation>Receipt by the pe&amp;gawai…</translation>
    </message>
    <message>
        <source>Tanda tangan pegawai</source>
        <translation>Signature of the pegawai</translation>
    </message>
    <message>
        <source>Ce&amp;tak yang dipilih…</source>
        <translation>Prin&amp;t the chosen…</translation>
    </message>
    <message>
        <source>Yang dilewati dan alasannya, dan peringatan</source>
        <translation>What was passed over and why, and warnings</translation>
    </message>
    <message numerus="yes">
        <source>%n pegawai</source>
        <translation>
            <numerusform>%n employee</numerusform>
            <numerusform>%n employees</numerusform>
        </translation>
    </message>
    <message>
        <source>Isi tanggal dan alasannya.</source>
        <translation>Enter the date and the reason.</translation>
    </message>
    <message>
        <source>Tidak &amp;menandatangani…</source>
        <translation>&amp;Refuses to sign…</translation>
    </message>
    <message>
        <source>Semua yang dicentang sudah ditandatangani pejabat penilainya.</source>
        <translation>All that are ticked have been signed by their pejabat penilai.</translation>
    </message>
    <message>
        <source>Yang menandatangani sebagai pejabat penilai: %1</source>
        <translation>Signing as pejabat penilai: %1</translation>
    </message>
    <message>
        <source>Tidak ada yang berubah.</source>
        <translation>Nothing has changed.</translation>
    </message>
    <message numerus="yes">
        <source>✔ Realisasi %n orang diisi dari catatan.</source>
        <translation>
            <numerusform>✔ The realisasi of %n person was filled in from the notes.</numerusform>
            <numerusform>✔ The realisasi of %n people was filled in from the notes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✔ Tertulis ke draf %n orang.</source>
        <translation>
            <numerusform>✔ Written to the draft of %n person.</numerusform>
            <numerusform>✔ Written to the drafts of %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orang tetap: IKI-nya sudah dijawab, atau periode ini tidak mempunyai catatan yang dapat dijumlahkan.</source>
        <translation>
            <numerusform>%n person unchanged: the IKI are answered, or the period has no notes that can be added up.</numerusform>
            <numerusform>%n people unchanged: the IKI are answered, or the period has no notes that can be added up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orang tetap: isinya sudah sama.</source>
        <translation>
            <numerusform>%n person unchanged: it says the same already.</numerusform>
            <numerusform>%n people unchanged: it says the same already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orang dilewati:</source>
        <translation>
            <numerusform>%n person skipped:</numerusform>
            <numerusform>%n people skipped:</numerusform>
        </translation>
    </message>
    <message>
        <source>✖ Papan klip tidak berisi tabel. Di lembar kerja, salin barisnya: boleh dengan judul kolom (Nama atau NIP, Hasil kerja, Perilaku kerja, …), lalu tempel lagi.</source>
        <translation>✖ The clipboard holds no table. Copy the rows in the spreadsheet, with headings (Nama or NIP, Hasil kerja, Perilaku kerja, …) or without, then paste again.</translation>
    </message>
    <message>
        <source>Ketik 1, 2, atau 3 untuk rating. Ctrl+D menyalin ke bawah. Ctrl+V menempel baris dari lembar kerja mulai dari sel yang dipilih; yang akan ditulis ditampilkan dulu. Centang menentukan siapa yang dikerjakan; Spasi pada nama mencentang baris yang dipilih.</source>
        <translation>Type 1, 2 or 3 for a rating. Ctrl+D copies down. Ctrl+V pastes rows of a spreadsheet from the selected cell on; what would be written is shown first. Ticks say for whom an act is done; Space on a name ticks the selected rows.</translation>
    </message>
    <message>
        <source>K&amp;osongkan pilihan</source>
        <translation>Choose n&amp;one</translation>
    </message>
    <message>
        <source>Tempe&amp;l dari lembar kerja (Ctrl+V)…</source>
        <translation>Paste from a s&amp;preadsheet (Ctrl+V)…</translation>
    </message>
    <message>
        <source>Centang dulu orangnya di depan namanya, atau tekan “Pilih semua”.</source>
        <translation>First tick the people in front of their names, or press “Choose all”.</translation>
    </message>
    <message>
        <source>%1 pegawai; %2 final; %3 dicentang</source>
        <translation>%1 pegawai; %2 final; %3 ticked</translation>
    </message>
    <message>
        <source>✖ Kolom yang dipilih tidak menerima tempelan. Pilih sel lain lebih dahulu, atau salin tabelnya bersama judul kolomnya (Nama atau NIP, Hasil kerja, IKI 1, …).</source>
        <translation>✖ The chosen column takes nothing that is pasted. Choose another cell first, or copy the table with its headings (Nama or NIP, Hasil kerja, IKI 1, …).</translation>
    </message>
    <message numerus="yes">
        <source>⚠ Evaluasi akhir %n orang sudah final: %1. Evaluasi %2 tidak mengubah predikat tahunnya.</source>
        <translation>
            <numerusform>⚠ The final evaluation of %n person is final already: %1. The evaluation of %2 does not change the predikat of the year.</numerusform>
            <numerusform>⚠ The final evaluations of %n people are final already: %1. The evaluation of %2 does not change the predikat of the year.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kinerja::KompetensiForm</name>
    <message>
        <source>Evaluasi kompetensi</source>
        <translation>Competence evaluation</translation>
    </message>
    <message>
        <source>Hapus &amp;baris</source>
        <translation>Delete &amp;row</translation>
    </message>
    <message>
        <source>Ketik di baris terakhir, atau tempel baris dari lembar kerja.</source>
        <translation>Type in the last row, or paste rows from a spreadsheet.</translation>
    </message>
</context>
<context>
    <name>kinerja::KompetensiModel</name>
    <message>
        <source>Kompetensi baris %1: “%2” bukan nilai %3–%4.</source>
        <translation>Competence row %1: “%2” is no mark from %3 to %4.</translation>
    </message>
    <message>
        <source>Kompetensi pegawai</source>
        <translation>Employee&apos;s competence</translation>
    </message>
    <message>
        <source>Nilai (%1–%2)</source>
        <translation>Mark (%1–%2)</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>kinerja::KonselingDialog</name>
    <message>
        <source>RAHASIA – cetak konseling %1</source>
        <translation>CONFIDENTIAL – print counselling of %1</translation>
    </message>
    <message>
        <source>&amp;Tutup</source>
        <translation>C&amp;lose</translation>
    </message>
    <message>
        <source>Dokumen ini rahasia. Cetak dan simpan hanya untuk yang berhak membacanya; pencetakannya tidak dicatat pada Riwayat.</source>
        <translation>This document is confidential. Print and save it only for those entitled to read it; its printing is not recorded in the history.</translation>
    </message>
</context>
<context>
    <name>kinerja::KotakList</name>
    <message>
        <source>(kosong)</source>
        <translation>(empty)</translation>
    </message>
</context>
<context>
    <name>kinerja::KotakPanel</name>
    <message>
        <source>Ambil alih percobaan</source>
        <translation>Take over the trial</translation>
    </message>
    <message numerus="yes">
        <source>Rating %n orang ditulis ke draf evaluasinya. Yang ditulis dapat diurungkan.</source>
        <translation>
            <numerusform>The ratings of %n person are written into the draft evaluation. This can be undone.</numerusform>
            <numerusform>The ratings of %n people are written into their draft evaluations. This can be undone.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Ambil alih</source>
        <translation>&amp;Take over</translation>
    </message>
    <message>
        <source>&amp;Batal</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message numerus="yes">
        <source>✔ Rating %n orang ditulis ke drafnya.</source>
        <translation>
            <numerusform>✔ The ratings of %n person were written into the draft.</numerusform>
            <numerusform>✔ The ratings of %n people were written into their drafts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pin&amp;dahkan (coba)</source>
        <translation>&amp;Move (trial)</translation>
    </message>
    <message>
        <source>&amp;Ambil alih…</source>
        <translation>&amp;Take over…</translation>
    </message>
    <message>
        <source>&amp;Batalkan percobaan</source>
        <translation>&amp;Give up the trial</translation>
    </message>
    <message>
        <source>Kotak tujuan</source>
        <translation>Target box</translation>
    </message>
    <message>
        <source>Ke k&amp;otak (hasil kerja / perilaku kerja)</source>
        <translation>To b&amp;ox (hasil kerja / perilaku kerja)</translation>
    </message>
    <message>
        <source>dicoba</source>
        <translation>tried</translation>
    </message>
    <message>
        <source>final</source>
        <comment>keadaan pada kotak</comment>
        <translation>final</translation>
    </message>
    <message>
        <source>terkunci</source>
        <translation>locked</translation>
    </message>
    <message>
        <source>dulu %1</source>
        <translation>before: %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 sebelumnya: %2</source>
        <translation>%1 before: %2</translation>
    </message>
    <message>
        <source>%1 (%2)
%3</source>
        <translation>%1 (%2)
%3</translation>
    </message>
    <message>
        <source>Ratingnya belum lengkap (%1)</source>
        <translation>Ratings incomplete (%1)</translation>
    </message>
    <message>
        <source>&amp;Ambil alih (%1)…</source>
        <translation>&amp;Take over (%1)…</translation>
    </message>
    <message>
        <source>Semua rating yang sudah diisi, final maupun draf:</source>
        <translation>All ratings that are given, final and draft:</translation>
    </message>
    <message>
        <source>Batang penuh: sekarang. Batang bergaris: bila percobaan diambil alih:</source>
        <translation>Full bars: now. Hatched bars: if the trial is taken over:</translation>
    </message>
    <message>
        <source>Capaian kinerja organisasi belum ditetapkan, maka belum ada pola.</source>
        <translation>The capaian of the organisation is not set, so there is no pattern yet.</translation>
    </message>
    <message>
        <source>%1: dari %2 ke %3</source>
        <translation>%1: from %2 to %3</translation>
    </message>
    <message>
        <source>Dibanding %1 %2: %3 berpindah kotak, %4 tetap, %5 tanpa pembanding.</source>
        <translation>Compared with %1 %2: %3 changed boxes, %4 stayed, %5 without comparison.</translation>
    </message>
    <message>
        <source>dan %1 orang lagi.</source>
        <translation>and %1 more people.</translation>
    </message>
    <message>
        <source>%1: evaluasinya final</source>
        <translation>%1: the evaluation is final</translation>
    </message>
    <message>
        <source>%1: evaluasinya terkunci</source>
        <translation>%1: the evaluation is locked</translation>
    </message>
    <message>
        <source>Pilih dulu orangnya.</source>
        <translation>Choose the people first.</translation>
    </message>
    <message>
        <source>Tidak dipindahkan. %1</source>
        <translation>Not moved. %1</translation>
    </message>
    <message>
        <source>Percobaan belum diambil alih</source>
        <translation>The trial was not taken over</translation>
    </message>
    <message numerus="yes">
        <source>Perpindahan %n orang baru dicoba. Bila diteruskan, percobaan itu hilang; evaluasinya sendiri tidak berubah.</source>
        <translation>
            <numerusform>The move of %n person is only tried. If you go on, the trial is lost; the evaluation itself does not change.</numerusform>
            <numerusform>The moves of %n people are only tried. If you go on, the trial is lost; the evaluations themselves do not change.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Tinggalkan percobaan</source>
        <translation>&amp;Leave the trial</translation>
    </message>
    <message>
        <source>&amp;Kembali</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>Pilih orangnya, lalu seret ke kotak lain, atau pindahkan dengan tombol di bawah atau Ctrl+panah. Ini percobaan: tidak ada yang berubah sebelum diambil alih.</source>
        <translation>Choose the people, then drag them to another box, or move them with the button below or Ctrl+arrow. This is a trial: nothing changes until it is taken over.</translation>
    </message>
</context>
<context>
    <name>kinerja::LineList</name>
    <message>
        <source>Salin da&amp;ftar</source>
        <translation>Copy &amp;list</translation>
    </message>
    <message>
        <source>Salin</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Salin baris yang dipilih, atau semuanya, untuk ditempel di tempat lain</source>
        <translation>Copy the chosen lines, or all of them, to paste them elsewhere</translation>
    </message>
</context>
<context>
    <name>kinerja::LockForm</name>
    <message>
        <source>&amp;Kunci evaluasi</source>
        <translation>&amp;Lock the evaluation</translation>
    </message>
    <message>
        <source>Tempat pada &amp;formulir</source>
        <translation>Place on the &amp;form</translation>
    </message>
    <message>
        <source>&amp;Tanggal pada formulir</source>
        <translation>&amp;Date on the form</translation>
    </message>
    <message>
        <source>&amp;Penilai menandatangani sebagai</source>
        <translation>The &amp;rater signs as</translation>
    </message>
    <message>
        <source>⚠ Periode yang dinilai baru berakhir pada %1. Evaluasi ini akan dikunci sebelum periodenya selesai.</source>
        <translation>⚠ The period that is evaluated ends on %1 only. This evaluation would be locked before its period is over.</translation>
    </message>
    <message>
        <source>Naskah evaluasi, nama, capaian organisasi dan predikat dikunci seperti keadaannya. Sesudah itu dicetak bersih untuk ditandatangani. Tanggal boleh dikosongkan; lalu dicetak titik-titik untuk ditulis tangan. Untuk tanda tangan elektronik isilah tanggalnya.</source>
        <translation>The text of the evaluation, the names, the organisation’s achievement and the predikat are locked as they are. After that it is printed clean to be signed. The day may be left empty; dots to be filled by hand are printed then. For an electronic signature fill the day in.</translation>
    </message>
</context>
<context>
    <name>kinerja::LuarDialog</name>
    <message>
        <source>%1, %2</source>
        <comment>an act and its day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Pulihkan dari naskah beku</source>
        <translation>&amp;Restore from the frozen papers</translation>
    </message>
    <message>
        <source>Terima se&amp;bagaimana adanya</source>
        <translation>&amp;Accept as it is</translation>
    </message>
    <message>
        <source>Perubahan dari luar</source>
        <translation>Altered outside</translation>
    </message>
    <message>
        <source>Bagian</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Sekarang</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Tidak cocok sejak</source>
        <translation>Does not fit since</translation>
    </message>
    <message>
        <source>&amp;Alasan menerima (tercatat pada Riwayat)</source>
        <translation>Re&amp;ason for accepting (kept in the history)</translation>
    </message>
    <message>
        <source>&amp;Tutup</source>
        <translation>&amp;Close</translation>
    </message>
    <message numerus="yes">
        <source>Pada SKP %1 ada %n hal yang tidak seperti ditinggalkan tindakan terakhir: diubah dengan program lain. Sampai Anda memutuskan, SKP ini dapat dibaca dan dicetak dari naskah bekunya, tetapi tidak dapat diajukan, disetujui, ditandatangani, difinalkan, direvisi, atau ditutup.</source>
        <translation>
            <numerusform>%n thing in the SKP of %1 is not as the last act left it: it was altered with another program. Until you have decided, this SKP can be read, and printed from its frozen papers, but not submitted, approved, signed, made final, revised or closed.</numerusform>
            <numerusform>%n things in the SKP of %1 are not as the last act left them: they were altered with another program. Until you have decided, this SKP can be read, and printed from its frozen papers, but not submitted, approved, signed, made final, revised or closed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tulis alasan menerima perubahan itu.</source>
        <translation>Write why the change is accepted.</translation>
    </message>
    <message numerus="yes">
        <source>✔ %n hal dipulihkan seperti dibekukan; tercatat pada Riwayat.</source>
        <translation>
            <numerusform>✔ %n thing is as it was frozen again; the history tells of it.</numerusform>
            <numerusform>✔ %n things are as they were frozen again; the history tells of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✔ %n hal diterima sebagaimana adanya; tercatat pada Riwayat.</source>
        <translation>
            <numerusform>✔ %n thing is accepted as it is; the history tells of it.</numerusform>
            <numerusform>✔ %n things are accepted as they are; the history tells of it.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 oleh %2</source>
        <comment>a signature and a person&apos;s name</comment>
        <translation>%1 by %2</translation>
    </message>
    <message>
        <source>hanya sidiknya yang tercatat</source>
        <translation>only its hash is recorded</translation>
    </message>
    <message>
        <source>tidak tercatat: menjadi kosong</source>
        <translation>not recorded: becomes empty</translation>
    </message>
    <message>
        <source>SKP %1 ini tidak ada lagi seperti dicatat jejak. Yang dapat dipulihkan, pulihkan; kalau tidak, cari salinan cadangan yang lebih lama, ekspor paketnya, lalu impor ke berkas ini. Bila memang harus hilang, terima dengan alasannya.</source>
        <translation>This SKP of %1 is no longer there as the log records it. Restore what can be restored; otherwise find an older backup copy, export its package, and import it into this file. If it is really to be gone, accept it with the reason.</translation>
    </message>
    <message>
        <source>Tanda tangan yang ada diberikan pada naskah lama; ringkasan pada halaman Penetapan menyebut jalan keluarnya.</source>
        <translation>The signatures that are there were given on the old text; the summary on page Penetapan names the ways out.</translation>
    </message>
    <message>
        <source>Menurut naskah beku dan jejak</source>
        <translation>By the frozen text and the log</translation>
    </message>
    <message>
        <source>Pada SKP %1 tidak ada perubahan dari luar yang belum diputuskan.</source>
        <extracomment>%n: findings; %1: a person&apos;s name</extracomment>
        <translation>In the SKP of %1 nothing altered outside waits for a decision.</translation>
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
        <source>Simpan &amp;salinan…</source>
        <translation>Save a &amp;copy…</translation>
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
    <message>
        <source>Sela&amp;matkan isi berkas rusak…</source>
        <translation>Rescue a &amp;damaged file…</translation>
    </message>
    <message>
        <source>S&amp;etelan</source>
        <translation>&amp;Settings</translation>
    </message>
    <message>
        <source>Berkas ini terkunci oleh komputer “%1” sejak %2. Dari sini tidak terlihat apakah berkas ini masih terbuka di sana, atau komputer itu mati sebelum menutupnya.</source>
        <translation>This file has been locked by the computer “%1” since %2. From here nobody can tell whether it is still open there, or whether that computer stopped before closing it.</translation>
    </message>
    <message>
        <source>Berkas terkunci</source>
        <translation>File locked</translation>
    </message>
    <message>
        <source>&amp;Ambil alih…</source>
        <translation>&amp;Take over…</translation>
    </message>
    <message>
        <source>&amp;Jangan ambil alih</source>
        <translation>&amp;Do not take over</translation>
    </message>
    <message>
        <source>Ambil alih?</source>
        <translation>Take over?</translation>
    </message>
    <message>
        <source>Ambil alih hanya bila Anda yakin berkas ini sudah tidak terbuka di “%1”. Bila masih terbuka, yang diisi di kedua tempat dapat saling menimpa.</source>
        <translation>Take it over only if you are sure that this file is no longer open on “%1”. If it still is, what is entered in the two places may overwrite each other.</translation>
    </message>
    <message>
        <source>&amp;Ambil alih</source>
        <translation>&amp;Take over</translation>
    </message>
    <message>
        <source>Tidak dapat diambil alih</source>
        <translation>Cannot be taken over</translation>
    </message>
    <message>
        <source>Kuncinya tidak dapat dihapus. Tidak ada yang diubah; berkas ini masih dapat dibaca.</source>
        <translation>The lock cannot be removed. Nothing was changed; the file can still be read.</translation>
    </message>
    <message>
        <source>Hanya dapat dibaca</source>
        <translation>For reading only</translation>
    </message>
    <message>
        <source>&amp;Evaluasi</source>
        <translation>&amp;Evaluation</translation>
    </message>
    <message>
        <source>&amp;Sesi evaluasi berdua…</source>
        <translation>Evaluation &amp;session for two…</translation>
    </message>
    <message>
        <source>&amp;Wisaya evaluasi…</source>
        <translation>Evaluation &amp;wizard…</translation>
    </message>
    <message>
        <source>&amp;Evaluasi seluruh unit</source>
        <translation>&amp;Evaluation of the whole unit</translation>
    </message>
    <message>
        <source>&amp;Rekap</source>
        <translation>&amp;Recap</translation>
    </message>
</context>
<context>
    <name>kinerja::ManualForm</name>
    <message>
        <source>Indikator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>(belum dipilih)</source>
        <translation>(not chosen)</translation>
    </message>
    <message>
        <source>T&amp;ujuan</source>
        <translation>&amp;Purpose</translation>
    </message>
    <message>
        <source>&amp;Definisi</source>
        <translation>&amp;Definition</translation>
    </message>
    <message>
        <source>&amp;Formula</source>
        <translation>&amp;Formula</translation>
    </message>
    <message>
        <source>&amp;Satuan</source>
        <translation>&amp;Unit</translation>
    </message>
    <message>
        <source>&amp;Kualitas dan tingkat kendali</source>
        <translation>&amp;Quality and level of control</translation>
    </message>
    <message>
        <source>Sumber da&amp;ta</source>
        <translation>D&amp;ata source</translation>
    </message>
    <message>
        <source>Periode &amp;pelaporan</source>
        <translation>&amp;Reporting period</translation>
    </message>
    <message>
        <source>(IKI kosong)</source>
        <translation>(empty IKI)</translation>
    </message>
    <message>
        <source>%1
Target: %2</source>
        <translation>%1
Target: %2</translation>
    </message>
    <message>
        <source>Belum ada IKI. Isi dahulu RHK dan IKI.</source>
        <translation>There is no IKI yet. Fill in RHKs and IKIs first.</translation>
    </message>
</context>
<context>
    <name>kinerja::MatriksModel</name>
    <message>
        <source>%1
≠ RHK: %2</source>
        <translation>%1
≠ RHK: %2</translation>
    </message>
    <message>
        <source>%1
⚠ RHK-nya sudah dihapus</source>
        <translation>%1
⚠ its RHK was deleted</translation>
    </message>
    <message>
        <source>Peran ini belum menjadi RHK dalam SKP pegawai.</source>
        <translation>This role is not an RHK in the employee’s SKP yet.</translation>
    </message>
    <message>
        <source>Sama dengan RHK dalam SKP pegawai.</source>
        <translation>The same as the RHK in the employee’s SKP.</translation>
    </message>
    <message>
        <source>RHK dalam SKP pegawai berbeda: disunting sendiri, atau SKP-nya bukan draf lagi.</source>
        <translation>The RHK in the employee’s SKP differs: it was edited there, or the SKP is no longer a draft.</translation>
    </message>
    <message>
        <source>RHK dihapus dari SKP pegawai. Isi lagi selnya untuk membuatnya.</source>
        <translation>The RHK was deleted from the employee’s SKP. Fill in the cell again to make it.</translation>
    </message>
    <message>
        <source>%1
(pengajuan sukarela)</source>
        <translation>%1
(voluntary)</translation>
    </message>
    <message>
        <source>%1 (pimpinan)</source>
        <translation>%1 (leader)</translation>
    </message>
    <message>
        <source>⚠ belum ada peran</source>
        <translation>⚠ no role yet</translation>
    </message>
    <message>
        <source>%1. %2
(belum ada IKI)</source>
        <translation>%1. %2
(no IKI yet)</translation>
    </message>
    <message>
        <source>%1.%2 %3</source>
        <translation>%1.%2 %3</translation>
    </message>
    <message>
        <source>(IKI kosong)</source>
        <translation>(empty IKI)</translation>
    </message>
    <message>
        <source>%1
Target: %2</source>
        <translation>%1
Target: %2</translation>
    </message>
    <message>
        <source>RHK %1: %2</source>
        <translation>RHK %1: %2</translation>
    </message>
    <message>
        <source>RHK dihapus dari SKP pegawai.</source>
        <translation>RHK removed from the employee&apos;s SKP.</translation>
    </message>
</context>
<context>
    <name>kinerja::MatriksPage</name>
    <message>
        <source>SKP pimpinan</source>
        <translation>Leader’s SKP</translation>
    </message>
    <message>
        <source>SKP &amp;pimpinan</source>
        <translation>Leader’s S&amp;KP</translation>
    </message>
    <message>
        <source>&amp;Cetak matriks…</source>
        <translation>&amp;Print the matrix…</translation>
    </message>
</context>
<context>
    <name>kinerja::MatriksWidget</name>
    <message>
        <source>Matriks pembagian peran dan hasil</source>
        <translation>Role matrix</translation>
    </message>
    <message>
        <source>Tem&amp;pel</source>
        <translation>Pas&amp;te</translation>
    </message>
    <message>
        <source>&amp;Kosongkan</source>
        <translation>Cl&amp;ear</translation>
    </message>
    <message>
        <source>Pen&amp;unjukan</source>
        <translation>&amp;Appointed</translation>
    </message>
    <message>
        <source>&amp;Sukarela</source>
        <translation>&amp;Voluntary</translation>
    </message>
    <message>
        <source>Sa&amp;lin</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>Buka S&amp;KP pegawai</source>
        <translation>Open the employee’s S&amp;KP</translation>
    </message>
    <message>
        <source>SKP pimpinan belum memuat RHK. Isi RHK dan IKI pimpinan dahulu.</source>
        <translation>The leader’s SKP holds no RHK yet. Fill in the leader’s RHKs and IKIs first.</translation>
    </message>
    <message>
        <source>SKP pimpinan berstatus %1; matriksnya hanya dapat dibaca.</source>
        <translation>The leader’s SKP is in the state %1; its matrix can only be read.</translation>
    </message>
    <message>
        <source>⚠ RHK atau IKI pimpinan untuk peran ini sudah dihapus: &quot;%1&quot;</source>
        <translation>⚠ The leader’s RHK or IKI for this role was deleted: “%1”</translation>
    </message>
    <message>
        <source>Kosongkan sel</source>
        <translation>Clear the cell</translation>
    </message>
    <message>
        <source>Hapus RHK juga</source>
        <translation>Delete the RHK as well</translation>
    </message>
    <message>
        <source>Pertahankan RHK</source>
        <translation>Keep the RHK</translation>
    </message>
    <message>
        <source>Pilih sel tujuan di bawah sebuah indikator, lalu tempel sel dari lembar sebar.</source>
        <translation>Choose a cell beneath an indicator, then paste cells from the spreadsheet.</translation>
    </message>
    <message numerus="yes">
        <source>%n sel akan diisi dan menjadi RHK pegawainya.</source>
        <translation>
            <numerusform>%n cell will be filled in and become an RHK of its employee.</numerusform>
            <numerusform>%n cells will be filled in and become RHKs of their employees.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tempel ke matriks</source>
        <translation>Paste into the matrix</translation>
    </message>
    <message>
        <source>Tempel</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Pegawai ini belum punya SKP tahun ini; isi perannya untuk membuat drafnya.</source>
        <translation>This employee has no SKP this year; fill in the role to make its draft.</translation>
    </message>
    <message>
        <source>Blok yang disalin tidak muat di sini; pilih sel lain.</source>
        <translation>The copied block does not fit here; choose another cell.</translation>
    </message>
    <message>
        <source>Papan klip tidak berisi teks.</source>
        <translation>The clipboard holds no text.</translation>
    </message>
    <message numerus="yes">
        <source>%n di antaranya sudah berisi dan akan diganti.</source>
        <translation>
            <numerusform>%n of them holds something and will be replaced.</numerusform>
            <numerusform>%n of them hold something and will be replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sel di luar tabel dilewati.</source>
        <translation>
            <numerusform>%n cell outside the table is left out.</numerusform>
            <numerusform>%n cells outside the table are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Belum ada SKP pimpinan tahun ini.</source>
        <translation>There is no leader’s SKP in this year.</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n pegawai belum punya peran.</source>
        <translation>
            <numerusform>⚠ %n employee has no role yet.</numerusform>
            <numerusform>⚠ %n employees have no role yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pilih sel, lalu ketik perannya. Enter menyimpan, Ctrl+Enter baris baru.</source>
        <translation>Choose a cell, then type the role. Enter saves, Ctrl+Enter begins a new line.</translation>
    </message>
    <message>
        <source>RHK pimpinan: %1</source>
        <translation>Leader’s RHK: %1</translation>
    </message>
    <message>
        <source>Peran (%1): %2</source>
        <translation>Role (%1): %2</translation>
    </message>
    <message>
        <source>RHK dalam SKP pegawai: %1</source>
        <translation>RHK in the employee’s SKP: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n peran sudah menjadi RHK dalam SKP pegawai: &quot;%1&quot;. Hapus juga RHK itu dari drafnya?</source>
        <translation>
            <numerusform>%n role has become an RHK in an employee’s SKP: “%1”. Delete that RHK from the draft as well?</numerusform>
            <numerusform>%n roles have become RHKs in employees’ SKPs: “%1”. Delete those RHKs from the drafts as well?</numerusform>
        </translation>
    </message>
    <message>
        <source>Pilih sel yang berisi peran.</source>
        <translation>Choose a cell that holds a role.</translation>
    </message>
    <message>
        <source>Pilih dahulu baris pegawai.</source>
        <translation>First choose the row of an employee.</translation>
    </message>
    <message>
        <source>Tambah &amp;orang…</source>
        <translation>Add per&amp;son…</translation>
    </message>
    <message>
        <source>Berkas dibuka hanya untuk dibaca, demikian pula matriks ini.</source>
        <translation>The file is open for reading only, and so is this matrix.</translation>
    </message>
    <message>
        <source>Pilih sel untuk membaca perannya seutuhnya.</source>
        <translation>Select a cell to read its role in full.</translation>
    </message>
    <message>
        <source>Pegawai ini belum punya SKP tahun ini.</source>
        <translation>This employee has no SKP this year.</translation>
    </message>
    <message>
        <source>Untuk mengubahnya, tarik kembali SKP itu di Penetapan.</source>
        <translation>To change it, withdraw that SKP under Penetapan.</translation>
    </message>
    <message>
        <source>Untuk mengubahnya, buka kunci SKP itu di Penetapan selama belum ditandatangani.</source>
        <translation>To change it, unlock that SKP under Penetapan while nobody has signed it.</translation>
    </message>
    <message>
        <source>Untuk mengubahnya, buat revisi SKP itu di Penetapan.</source>
        <translation>To change it, make a revision of that SKP under Penetapan.</translation>
    </message>
</context>
<context>
    <name>kinerja::NameEdit</name>
    <message>
        <source>Ketik sebagian nama, nomor, atau jabatan; nama lain boleh ditulis sendiri</source>
        <translation>Type a part of the name, number or post; another name may be written too</translation>
    </message>
</context>
<context>
    <name>kinerja::Navigator</name>
    <message>
        <source>Pilih pegawai untuk melihat peta tahapnya.</source>
        <translation>Choose an employee to see the map of stages.</translation>
    </message>
    <message>
        <source>Tahap kerja %1, tahun %2</source>
        <translation>Stages of %1, year %2</translation>
    </message>
    <message>
        <source>%1 %2 – %3: %4</source>
        <translation>%1 %2 – %3: %4</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Pembinaan…</source>
        <translation>Coaching…</translation>
    </message>
    <message>
        <source>Evaluasi seluruh unit…</source>
        <translation>Evaluation of the whole unit…</translation>
    </message>
    <message>
        <source>Riwayat karier…</source>
        <translation>Career…</translation>
    </message>
    <message>
        <source>Sesi evaluasi berdua…</source>
        <translation>Evaluation session for two…</translation>
    </message>
    <message>
        <source>Angka kredit…</source>
        <translation>Angka kredit…</translation>
    </message>
</context>
<context>
    <name>kinerja::NewSkpDialog</name>
    <message>
        <source>SKP baru tahun %1</source>
        <translation>New SKP of %1</translation>
    </message>
    <message>
        <source>&amp;Pegawai</source>
        <translation>&amp;Employee</translation>
    </message>
    <message>
        <source>&amp;Sebagai</source>
        <translation>A&amp;s</translation>
    </message>
    <message>
        <source>&amp;Formulir</source>
        <translation>&amp;Form</translation>
    </message>
    <message>
        <source>Pen&amp;dekatan</source>
        <translation>A&amp;pproach</translation>
    </message>
    <message>
        <source>&amp;Mulai</source>
        <translation>Fro&amp;m</translation>
    </message>
    <message>
        <source>S&amp;elesai</source>
        <translation>&amp;To</translation>
    </message>
    <message>
        <source>Pejabat pe&amp;nilai</source>
        <translation>&amp;Rater</translation>
    </message>
    <message>
        <source>&amp;Atasan penilai</source>
        <translation>Rater’s s&amp;uperior</translation>
    </message>
    <message>
        <source>&amp;Buat SKP</source>
        <translation>Make the S&amp;KP</translation>
    </message>
    <message>
        <source>(belum ditentukan)</source>
        <translation>(not decided)</translation>
    </message>
    <message>
        <source>(tidak ada)</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>⚠ Tumpang tindih dengan %1 (%2). Untuk tugas rangkap pilih “Plt” atau “Plh”; sesudah mutasi tutup dahulu SKP itu pada halaman Penetapan.</source>
        <translation>⚠ Overlaps %1 (%2). For an acting position choose “Plt” or “Plh”; after a transfer close that SKP first on the page Setting.</translation>
    </message>
    <message>
        <source>✖ “%1” tidak menunjuk satu orang dalam daftar. Ketik lebih lengkap, atau pilih dari daftarnya.</source>
        <translation>✖ “%1” does not mean one person of the list. Type more of the name, or choose from the list.</translation>
    </message>
</context>
<context>
    <name>kinerja::NewUnitWizard</name>
    <message>
        <source>Baris %1: %2</source>
        <translation>Row %1: %2</translation>
    </message>
    <message>
        <source>Unit kerja baru</source>
        <translation>New work unit</translation>
    </message>
    <message>
        <source>&amp;Lanjut</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>&amp;Kembali</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Buat berkas</source>
        <translation>&amp;Make the file</translation>
    </message>
    <message>
        <source>Ba&amp;tal</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Unit kerja</source>
        <translation>Work unit</translation>
    </message>
    <message>
        <source>Satu berkas memuat satu unit kerja. Semua isian dapat diperbaiki kemudian.</source>
        <translation>One file holds one work unit. Everything can be corrected later.</translation>
    </message>
    <message>
        <source>Orang pertama</source>
        <translation>First people</translation>
    </message>
    <message>
        <source>Boleh dilewati. Tempel baris dari aplikasi tabel (nama, NIP, golongan, jabatan, atasan), atau tulis satu nama per baris.</source>
        <translation>May be left out. Paste rows from a spreadsheet (name, NIP, grade, position, superior), or write one name per line.</translation>
    </message>
    <message>
        <source>Orang pertama, satu per baris</source>
        <translation>First people, one per line</translation>
    </message>
    <message>
        <source>Tempat berkas</source>
        <translation>Place of the file</translation>
    </message>
    <message>
        <source>Semua data unit tersimpan dalam satu berkas ini. Simpan di tempat yang Anda cadangkan.</source>
        <translation>All data of the unit are in this one file. Keep it in a place that you back up.</translation>
    </message>
    <message>
        <source>&amp;Pilih…</source>
        <translation>C&amp;hoose…</translation>
    </message>
    <message>
        <source>Ber&amp;kas</source>
        <translation>F&amp;ile</translation>
    </message>
    <message>
        <source>Berkas</source>
        <comment>tempat berkas data</comment>
        <translation>File</translation>
    </message>
    <message numerus="yes">
        <source>%n orang terbaca. Kolom: %1.</source>
        <translation>
            <numerusform>%n person read. Columns: %1.</numerusform>
            <numerusform>%n people read. Columns: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tempat berkas unit baru</source>
        <translation>Place of the new unit file</translation>
    </message>
    <message>
        <source>Berkas SKP Luring (*.kinerja)</source>
        <translation>SKP Luring files (*.kinerja)</translation>
    </message>
    <message>
        <source>Isi tempat dan nama berkas.</source>
        <translation>Fill in place and name of the file.</translation>
    </message>
    <message>
        <source>Folder “%1” tidak ada. Pilih folder lain.</source>
        <translation>There is no folder “%1”. Choose another folder.</translation>
    </message>
    <message>
        <source>Sebagian orang belum tersimpan</source>
        <translation>Some people are not saved yet</translation>
    </message>
    <message>
        <source>Berkas sudah dibuat. Baris berikut belum masuk; tambahkan di halaman Pegawai.</source>
        <translation>The file was made. The following rows are not in it; add them on the page Employees.</translation>
    </message>
    <message>
        <source>Baris %1: %2, nama yang sudah ada di baris lain.</source>
        <translation>Row %1: %2, a name that stands in another row too.</translation>
    </message>
    <message numerus="yes">
        <source>… dan %n baris lain.</source>
        <translation>
            <numerusform>… and %n more row.</numerusform>
            <numerusform>… and %n more rows.</numerusform>
        </translation>
    </message>
    <message>
        <source>Apakah mereka memang orang lain yang senama?</source>
        <translation>Are they really different people of the same name?</translation>
    </message>
    <message>
        <source>Nama yang sama dua kali</source>
        <translation>The same name twice</translation>
    </message>
    <message>
        <source>&amp;Simpan sebagai orang lain</source>
        <translation>&amp;Keep as different people</translation>
    </message>
    <message>
        <source>&amp;Lewati baris itu</source>
        <translation>&amp;Leave those rows out</translation>
    </message>
    <message>
        <source>Sebagian isian belum tersimpan</source>
        <translation>Some entries are not stored yet</translation>
    </message>
    <message>
        <source>Orangnya sudah tersimpan, tetapi tidak seluruhnya seperti ditempel. Lengkapi di halaman Pegawai.</source>
        <translation>The people are stored, but not everything as it was pasted. Complete them on the page Employees.</translation>
    </message>
    <message>
        <source>Buang isian?</source>
        <translation>Throw away what was typed?</translation>
    </message>
    <message>
        <source>Berkas unit baru belum dibuat. Yang sudah diketik di sini hilang.</source>
        <translation>The new unit file is not made yet. What was typed here would be lost.</translation>
    </message>
    <message>
        <source>&amp;Buang</source>
        <translation>&amp;Throw away</translation>
    </message>
    <message>
        <source>&amp;Lanjutkan mengisi</source>
        <translation>&amp;Go on filling in</translation>
    </message>
    <message>
        <source>Isian Anda tetap ada.</source>
        <translation>What you entered is still here.</translation>
    </message>
    <message>
        <source>Baris %1, %2: %3</source>
        <translation>Row %1, %2: %3</translation>
    </message>
    <message>
        <source>Baris yang tidak akan masuk</source>
        <translation>Rows that will not go in</translation>
    </message>
    <message numerus="yes">
        <source>✖ %n baris tidak akan masuk; perbaiki di atas, atau tambahkan nanti:</source>
        <translation>
            <numerusform>✖ %n row will not go in; mend it above, or add it later:</numerusform>
            <numerusform>✖ %n rows will not go in; mend them above, or add them later:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kinerja::OrganisasiPage</name>
    <message>
        <source>Tujuan</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Sasaran</source>
        <translation>Objective</translation>
    </message>
    <message>
        <source>Indikator kinerja</source>
        <translation>Performance indicator</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Renstra</source>
        <translation>Strategic plan</translation>
    </message>
    <message>
        <source>Renstra: tujuan dan sasaran</source>
        <translation>Strategic plan: goals and objectives</translation>
    </message>
    <message>
        <source>Tempel dari ta&amp;bel</source>
        <translation>&amp;Paste from a table</translation>
    </message>
    <message>
        <source>Hapus b&amp;aris</source>
        <translation>D&amp;elete row</translation>
    </message>
    <message>
        <source>Perjanjian Kinerja</source>
        <translation>Performance contract</translation>
    </message>
    <message>
        <source>Perjanjian Kinerja yang ditampilkan</source>
        <translation>Performance contract shown</translation>
    </message>
    <message>
        <source>&amp;Yang ditampilkan</source>
        <translation>&amp;Shown</translation>
    </message>
    <message>
        <source>Catat &amp;perubahan</source>
        <translation>Record a c&amp;hange</translation>
    </message>
    <message>
        <source>Hapus per&amp;ubahan ini…</source>
        <translation>Delete &amp;this change…</translation>
    </message>
    <message>
        <source>Tanggal perubahan</source>
        <translation>Date of the change</translation>
    </message>
    <message>
        <source>Nomor perubahan</source>
        <translation>Number of the change</translation>
    </message>
    <message>
        <source>Berlaku &amp;mulai</source>
        <translation>In force f&amp;rom</translation>
    </message>
    <message>
        <source>N&amp;omor</source>
        <translation>N&amp;umber</translation>
    </message>
    <message>
        <source>Perjanjian Kinerja: sasaran, indikator, target</source>
        <translation>Performance contract: objective, indicator, target</translation>
    </message>
    <message>
        <source>Sasaran cukup ditulis pada baris indikatornya yang pertama.</source>
        <translation>The objective needs to stand in the row of its first indicator only.</translation>
    </message>
    <message>
        <source>Tempel dari tabe&amp;l</source>
        <translation>Paste &amp;from a table</translation>
    </message>
    <message>
        <source>&amp;Hapus baris</source>
        <translation>&amp;Delete row</translation>
    </message>
    <message>
        <source>Perjanjian Kinerja awal tahun %1</source>
        <translation>Performance contract at the beginning of %1</translation>
    </message>
    <message>
        <source>Perubahan baru (isi tanggalnya)</source>
        <translation>New change (fill in its date)</translation>
    </message>
    <message>
        <source>Perubahan mulai %1 %2</source>
        <translation>Change from %1 on %2</translation>
    </message>
    <message>
        <source>Hapus perubahan</source>
        <translation>Delete the change</translation>
    </message>
    <message>
        <source>Perubahan Perjanjian Kinerja ini dihapus. SKP yang sudah dibuat tidak berubah.</source>
        <translation>This change of the performance contract is deleted. SKPs that were made do not change.</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>⚠ Perubahan yang belum bertanggal belum tersimpan. Isi “Berlaku mulai”.</source>
        <translation>⚠ A change without a date is not saved yet. Fill in “In force from”.</translation>
    </message>
    <message>
        <source>✖ %1 Perubahan itu belum tersimpan.</source>
        <translation>✖ %1 That change is not saved yet.</translation>
    </message>
    <message numerus="yes">
        <source>Perjanjian Kinerja %1: %n perubahan belum bertanggal, atau tanggalnya tidak dapat dipakai.</source>
        <translation>
            <numerusform>Perjanjian Kinerja %1: %n change has no date, or one that cannot be used.</numerusform>
            <numerusform>Perjanjian Kinerja %1: %n changes have no date, or one that cannot be used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kinerja::OutcomeTree</name>
    <message>
        <source>✖ %1: %2</source>
        <translation>✖ %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>✖ Dilewati: %n SKP</source>
        <translation>
            <numerusform>✖ Passed over: %n SKP</numerusform>
            <numerusform>✖ Passed over: %n SKP</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ %1 (%n SKP)</source>
        <extracomment>a warning, and how many SKP it concerns</extracomment>
        <translation>
            <numerusform>⚠ %1 (%n SKP)</numerusform>
            <numerusform>⚠ %1 (%n SKP)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✔ Selesai tanpa peringatan: %n SKP</source>
        <translation>
            <numerusform>✔ Done without warnings: %n SKP</numerusform>
            <numerusform>✔ Done without warnings: %n SKP</numerusform>
        </translation>
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
    <name>kinerja::PantauanModel</name>
    <message>
        <source>IKI</source>
        <translation>IKI</translation>
    </message>
    <message>
        <source>Target periode</source>
        <translation>Target of the period</translation>
    </message>
    <message>
        <source>Realisasi</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Sampai periode ini</source>
        <translation>Up to this period</translation>
    </message>
    <message>
        <source>Target setahun</source>
        <translation>Target of the year</translation>
    </message>
    <message>
        <source>Sepanjang tahun</source>
        <translation>Over the year</translation>
    </message>
</context>
<context>
    <name>kinerja::PapersPage</name>
    <message>
        <source>Cari nama</source>
        <translation>Search a name</translation>
    </message>
    <message>
        <source>&amp;SKP yang dicetak (boleh lebih dari satu)</source>
        <translation>S&amp;KPs to print (several if you like)</translation>
    </message>
    <message>
        <source>SKP yang dicetak</source>
        <translation>SKPs to print</translation>
    </message>
    <message>
        <source>&amp;Dokumen</source>
        <translation>&amp;Documents</translation>
    </message>
    <message>
        <source>Dokumen</source>
        <translation>Documents</translation>
    </message>
    <message numerus="yes">
        <source>%n dokumen.</source>
        <translation>
            <numerusform>%n document.</numerusform>
            <numerusform>%n documents.</numerusform>
        </translation>
    </message>
    <message>
        <source>Menyiapkan dokumen: %1 dari %2 SKP…</source>
        <translation>Preparing the documents: %1 of %2 SKPs…</translation>
    </message>
    <message numerus="yes">
        <source>Dihentikan: %n SKP belum disiapkan dan tidak ikut tercetak. Pilih sekali lagi untuk menyiapkannya.</source>
        <translation>
            <numerusform>Stopped: %n SKP is not prepared and will not be printed. Choose again to prepare it.</numerusform>
            <numerusform>Stopped: %n SKPs are not prepared and will not be printed. Choose again to prepare them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SKP tidak dapat disiapkan; nama dan sebabnya ada di bawah pratinjau.</source>
        <translation>
            <numerusform>%n SKP cannot be prepared; its name and the reason are below the preview.</numerusform>
            <numerusform>%n SKPs cannot be prepared; their names and the reasons are below the preview.</numerusform>
        </translation>
    </message>
    <message>
        <source>SKP yang dipilih tidak memiliki dokumen jenis itu.</source>
        <translation>The chosen SKPs have no document of that kind.</translation>
    </message>
    <message numerus="yes">
        <source>Manual %n IKI pimpinan masih kosong; manual yang kosong tidak ikut dicetak.</source>
        <translation>
            <numerusform>The manual of %n IKI of a leader is still empty; an empty manual is not printed.</numerusform>
            <numerusform>The manuals of %n IKI of leaders are still empty; empty manuals are not printed.</numerusform>
        </translation>
    </message>
    <message>
        <source>P&amp;eriode evaluasi</source>
        <translation>P&amp;eriod of evaluation</translation>
    </message>
    <message>
        <source>Periode evaluasi</source>
        <translation>Period of evaluation</translation>
    </message>
    <message>
        <source>Semua dokumen dan periode</source>
        <translation>All papers and periods</translation>
    </message>
    <message>
        <source>Hanya evaluasi %1</source>
        <translation>Only the evaluation of %1</translation>
    </message>
    <message>
        <source>J&amp;uga dokumen seluruh unit</source>
        <translation>Papers of the whole &amp;unit too</translation>
    </message>
    <message>
        <source>Seluruh unit, %1 %2</source>
        <translation>Whole unit, %1 %2</translation>
    </message>
    <message>
        <source>tahun</source>
        <translation>year</translation>
    </message>
    <message>
        <source>Pilih satu SKP atau lebih, atau dokumen seluruh unit, dan paling sedikit satu dokumen.</source>
        <translation>Choose one SKP or more, or the papers of the whole unit, and at least one kind of paper.</translation>
    </message>
    <message>
        <source>Tampilkan se&amp;mua</source>
        <translation>Show &amp;all</translation>
    </message>
    <message>
        <source>Pilihan “%1” menyembunyikannya: dokumen yang dicentang bukan dokumen evaluasi satu periode.</source>
        <extracomment>%1: &quot;Hanya evaluasi Triwulan I&quot;</extracomment>
        <translation>The choice “%1” hides them: the documents that are ticked are not those of the evaluation of one period.</translation>
    </message>
    <message>
        <source>Periode %1 belum memiliki evaluasi untuk SKP yang dipilih.</source>
        <translation>For the period %1 the chosen SKP have no evaluation yet.</translation>
    </message>
    <message>
        <source>⚠ Yang tampak dan dicetak di sini bukan salinan resmi bertanda tangan elektronik. Salinan itu ada di bawah: buka atau cetak dari sana.</source>
        <translation>⚠ What is shown and printed here is not the official copy that was signed electronically. That copy is below: open or print it from there.</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n SKP memiliki salinan resmi bertanda tangan elektronik, yang bukan dokumen di sini. Pilih satu SKP untuk membuka atau mencetak salinannya.</source>
        <translation>
            <numerusform>⚠ %n SKP has an official copy that was signed electronically, which is not the document here. Choose one SKP to open or print its copy.</numerusform>
            <numerusform>⚠ %n SKP have official copies that were signed electronically, which are not the documents here. Choose one SKP to open or print its copy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kinerja::PasteCatatanDialog</name>
    <message>
        <source>Baris &amp;pertama adalah judul kolom</source>
        <translation>The &amp;first row is a heading</translation>
    </message>
    <message>
        <source>Tempel catatan kinerja dari tabel</source>
        <translation>Paste performance notes from a table</translation>
    </message>
    <message>
        <source>&amp;Tempel</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>&amp;Batal</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Pratinjau baris yang ditempel</source>
        <translation>Preview of the pasted rows</translation>
    </message>
    <message>
        <source>Arti kolom %1</source>
        <translation>Meaning of column %1</translation>
    </message>
    <message numerus="yes">
        <source>%n catatan akan ditempel.</source>
        <translation>
            <numerusform>%n note will be pasted.</numerusform>
            <numerusform>%n notes will be pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n sel ada di kolom yang diabaikan dan tidak ikut.</source>
        <translation>
            <numerusform>⚠ %n cell stands in a column that is left out.</numerusform>
            <numerusform>⚠ %n cells stand in columns that are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Periksa arti tiap kolom di baris teratas. Sel bertanda ⚠ tidak dikenal; isinya ikut ditulis dalam kegiatan, supaya tidak hilang. Sel kosong bertanda ↑ memakai isi dari baris di atasnya.</source>
        <translation>Check in the top row what each column means. A cell marked ⚠ is not understood; it goes into the words of the activity, so that it is not lost. An empty cell marked ↑ takes over what the row above it has.</translation>
    </message>
    <message>
        <source>Sel ini kosong; diambil dari baris di atasnya atau dari satu-satunya IKI.</source>
        <translation>This cell is empty; taken from the row above it or from the only indicator.</translation>
    </message>
</context>
<context>
    <name>kinerja::PasteDialog</name>
    <message>
        <source>Mengubah: %1</source>
        <translation>Changes: %1</translation>
    </message>
    <message>
        <source>Baris &amp;pertama adalah judul kolom</source>
        <translation>The &amp;first row holds the headings</translation>
    </message>
    <message>
        <source>Tempel pegawai dari tabel</source>
        <translation>Paste employees from a table</translation>
    </message>
    <message>
        <source>Periksa arti tiap kolom di baris teratas, lalu centang baris yang disimpan. Belum ada yang tersimpan.</source>
        <translation>Check what each column means in the top row, then tick the rows to save. Nothing is saved yet.</translation>
    </message>
    <message>
        <source>Pratinjau baris yang ditempel</source>
        <translation>Preview of the pasted rows</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Menjadi</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>Temuan</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Kolom %1</source>
        <translation>Column %1</translation>
    </message>
    <message>
        <source>Arti kolom %1</source>
        <translation>Meaning of column %1</translation>
    </message>
    <message>
        <source>&amp;Simpan yang dicentang</source>
        <translation>&amp;Save what is ticked</translation>
    </message>
    <message>
        <source>&amp;Batal</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Centang semua yang &amp;dapat disimpan</source>
        <translation>&amp;Tick all that can be saved</translation>
    </message>
    <message>
        <source>&amp;Kosongkan centang</source>
        <translation>&amp;Untick all</translation>
    </message>
    <message>
        <source>%1 baris dibaca; %2 dicentang; %3 tidak dapat disimpan.</source>
        <translation>%1 rows read; %2 ticked; %3 cannot be saved.</translation>
    </message>
    <message>
        <source>✖ Baris %1: %2 Tidak ada yang disimpan.</source>
        <translation>✖ Row %1: %2 Nothing was saved.</translation>
    </message>
</context>
<context>
    <name>kinerja::PasteKisiDialog</name>
    <message>
        <source>Kontribusi</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>Hasil kerja</source>
        <translation>Work results</translation>
    </message>
    <message>
        <source>Perilaku kerja</source>
        <translation>Work behaviour</translation>
    </message>
    <message>
        <source>Umpan balik</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Realisasi IKI %1</source>
        <translation>Realisasi of IKI %1</translation>
    </message>
    <message>
        <source>%1; dan %2 lagi</source>
        <translation>%1; and %2 more</translation>
    </message>
    <message>
        <source>&amp;Timpa juga yang sudah berisi</source>
        <translation>Write &amp;over what is filled, too</translation>
    </message>
    <message>
        <source>T&amp;ulis ke draf</source>
        <translation>&amp;Write into the drafts</translation>
    </message>
    <message>
        <source>Yang akan ditulis dari lembar kerja</source>
        <translation>What will be written from the spreadsheet</translation>
    </message>
    <message>
        <source>Pratinjau</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>&amp;Batal</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Pegawai</source>
        <translation>Employees</translation>
    </message>
    <message>
        <source>Kolom</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Ditempel</source>
        <translation>Pasted</translation>
    </message>
    <message>
        <source>Sekarang</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>✖ %1 (SKP-nya tidak mempunyai IKI itu)</source>
        <translation>✖ %1 (the SKP has no such IKI)</translation>
    </message>
    <message>
        <source>✖ %1 (bukan rating)</source>
        <translation>✖ %1 (no rating)</translation>
    </message>
    <message numerus="yes">
        <source>Ditulis ke draf evaluasi %n orang.</source>
        <translation>
            <numerusform>Written into the draft evaluation of %n person.</numerusform>
            <numerusform>Written into the draft evaluations of %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n sel yang sudah berisi ditimpa.</source>
        <translation>
            <numerusform>⚠ %n filled cell is written over.</numerusform>
            <numerusform>⚠ %n filled cells are written over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sel yang sudah berisi dibiarkan.</source>
        <translation>
            <numerusform>%n filled cell is left alone.</numerusform>
            <numerusform>%n filled cells are left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✖ %n sel tidak dipahami dan tidak ditulis.</source>
        <translation>
            <numerusform>✖ %n cell is not understood and not written.</numerusform>
            <numerusform>✖ %n cells are not understood and not written.</numerusform>
        </translation>
    </message>
    <message>
        <source>✖ Pegawainya tidak ditemukan, atau namanya lebih dari satu: %1</source>
        <translation>✖ The pegawai was not found, or the name occurs more than once: %1</translation>
    </message>
    <message>
        <source>✖ Terkunci, final, atau tanpa SKP, maka tidak ditulis: %1</source>
        <translation>✖ Locked, final or without SKP, so not written: %1</translation>
    </message>
    <message>
        <source>(kosong)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>semua</source>
        <translation>all</translation>
    </message>
    <message>
        <source>✖ pegawainya tidak ditemukan, atau namanya lebih dari satu</source>
        <translation>✖ no such pegawai, or more than one of that name</translation>
    </message>
    <message>
        <source>✖ terkunci, final, atau tanpa SKP</source>
        <translation>✖ locked, final, or without SKP</translation>
    </message>
</context>
<context>
    <name>kinerja::PegawaiChooser</name>
    <message>
        <source>Ketik sebagian nama, nomor, atau jabatan</source>
        <translation>Type part of a name, number or position</translation>
    </message>
    <message>
        <source>⚠ Tidak ada orang dengan nama itu. Pilih dari daftar; yang lama tetap.</source>
        <translation>⚠ There is nobody of that name. Choose from the list; the old one stays.</translation>
    </message>
    <message>
        <source>⚠ Ada beberapa orang dengan nama itu. Pilih dari daftar; yang lama tetap.</source>
        <translation>⚠ There are several people of that name. Choose from the list; the old one stays.</translation>
    </message>
</context>
<context>
    <name>kinerja::PegawaiDetail</name>
    <message>
        <source>&amp;Catat perubahan…</source>
        <translation>Record a &amp;change…</translation>
    </message>
    <message>
        <source>&amp;Riwayat…</source>
        <translation>&amp;History…</translation>
    </message>
    <message>
        <source>&amp;Plt/Plh…</source>
        <translation>&amp;Plt/Plh…</translation>
    </message>
    <message>
        <source>&amp;Tidak dinilai…</source>
        <translation>&amp;Not rated…</translation>
    </message>
    <message>
        <source>&amp;Mutasi, pensiun, …</source>
        <translation>Trans&amp;fer, retirement, …</translation>
    </message>
    <message>
        <source>Serah terim&amp;a…</source>
        <translation>Hand o&amp;ver…</translation>
    </message>
    <message>
        <source>&amp;Ganti sebagai penilai…</source>
        <translation>R&amp;eplace as rater…</translation>
    </message>
    <message>
        <source>Pilih seseorang dalam daftar, atau tambah yang baru.</source>
        <translation>Choose somebody in the list, or add a new one.</translation>
    </message>
    <message>
        <source>Pegawai baru: tersimpan begitu namanya diisi.</source>
        <translation>New employee: saved as soon as the name is filled in.</translation>
    </message>
    <message>
        <source>Perbaikan isian tersimpan sendiri. Untuk kenaikan pangkat, mutasi, atau ganti atasan pakai “Catat perubahan”, supaya riwayatnya ada.</source>
        <translation>Corrections are saved by themselves. For a promotion, a transfer or another superior use “Record a change”, so that there is a history.</translation>
    </message>
    <message>
        <source>Per&amp;baiki</source>
        <translation>&amp;Mend</translation>
    </message>
    <message>
        <source>Buan&amp;g…</source>
        <translation>Discar&amp;d…</translation>
    </message>
    <message>
        <source>Pegawai baru tanpa nama (%1): tersimpan begitu namanya diisi.</source>
        <translation>New person without a name (%1): saved as soon as the name is entered.</translation>
    </message>
    <message>
        <source>✖ Belum tersimpan. %1</source>
        <translation>✖ Not saved yet. %1</translation>
    </message>
    <message>
        <source>Buang isian</source>
        <translation>Discard entries</translation>
    </message>
    <message>
        <source>Isian ini dibuang: %1</source>
        <translation>These entries are discarded: %1</translation>
    </message>
    <message>
        <source>&amp;Buang</source>
        <translation>&amp;Discard</translation>
    </message>
    <message>
        <source>Ba&amp;tal</source>
        <translation>Ca&amp;ncel</translation>
    </message>
    <message>
        <source>Angka &amp;kredit…</source>
        <translation>Angka &amp;kredit…</translation>
    </message>
    <message>
        <source>Ri&amp;wayat karier…</source>
        <translation>Caree&amp;r…</translation>
    </message>
</context>
<context>
    <name>kinerja::PegawaiDinilaiModel</name>
    <message>
        <source>Tanpa SKP yang berlaku</source>
        <translation>Without an SKP in force</translation>
    </message>
    <message>
        <source>Belum dimulai</source>
        <translation>Not begun</translation>
    </message>
    <message>
        <source>Pegawai</source>
        <translation>Employees</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Unit kerja</source>
        <translation>Work unit</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Hasil kerja</source>
        <translation>Work results</translation>
    </message>
    <message>
        <source>Perilaku kerja</source>
        <translation>Work behaviour</translation>
    </message>
    <message>
        <source>Predikat</source>
        <translation>Predikat</translation>
    </message>
</context>
<context>
    <name>kinerja::PegawaiForm</name>
    <message>
        <source>Identitas dan jabatan sekarang</source>
        <translation>Identity and present position</translation>
    </message>
    <message>
        <source>Data pribadi</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>&amp;Nama dan gelar</source>
        <translation>&amp;Name and titles</translation>
    </message>
    <message>
        <source>&amp;Jenis nomor</source>
        <translation>&amp;Kind of number</translation>
    </message>
    <message>
        <source>N&amp;omor</source>
        <translation>N&amp;umber</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>&amp;Golongan</source>
        <translation>&amp;Grade</translation>
    </message>
    <message>
        <source>&amp;Pangkat</source>
        <translation>&amp;Rank</translation>
    </message>
    <message>
        <source>Ja&amp;batan</source>
        <translation>P&amp;osition</translation>
    </message>
    <message>
        <source>Jenis jaba&amp;tan</source>
        <translation>Kind of pos&amp;ition</translation>
    </message>
    <message>
        <source>Jen&amp;jang</source>
        <translation>&amp;Level</translation>
    </message>
    <message>
        <source>&amp;Unit kerja</source>
        <translation>&amp;Work unit</translation>
    </message>
    <message>
        <source>&amp;Instansi</source>
        <translation>&amp;Agency</translation>
    </message>
    <message>
        <source>&amp;Atasan langsung</source>
        <translation>Dire&amp;ct superior</translation>
    </message>
    <message>
        <source>Dari &amp;luar unit (tidak dihitung di unit ini)</source>
        <translation>From outside &amp;the unit (not counted in this unit)</translation>
    </message>
    <message>
        <source>Tempat lahi&amp;r</source>
        <translation>Place of &amp;birth</translation>
    </message>
    <message>
        <source>Tanggal la&amp;hir</source>
        <translation>&amp;Date of birth</translation>
    </message>
    <message>
        <source>Jenis &amp;kelamin</source>
        <translation>Se&amp;x</translation>
    </message>
    <message>
        <source>Nomor Karp&amp;eg</source>
        <translation>Kar&amp;peg number</translation>
    </message>
    <message>
        <source>T&amp;MT pangkat</source>
        <translation>Rank since (T&amp;MT)</translation>
    </message>
    <message>
        <source>TMT jabatan (&amp;x)</source>
        <translation>Position sinc&amp;e (TMT)</translation>
    </message>
    <message>
        <source>Golongan ini tidak ada dalam tabel.</source>
        <translation>This grade is not in the table.</translation>
    </message>
    <message>
        <source>(belum dipilih)</source>
        <translation>(not chosen)</translation>
    </message>
</context>
<context>
    <name>kinerja::PegawaiModel</name>
    <message>
        <source>Luar unit</source>
        <translation>Outside the unit</translation>
    </message>
    <message>
        <source>Tidak dinilai</source>
        <translation>Not rated</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>NIP / NI PPPK / NRP</source>
        <translation>NIP / NI PPPK / NRP</translation>
    </message>
    <message>
        <source>Pangkat / Gol.</source>
        <translation>Rank / grade</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Jenis jabatan</source>
        <translation>Kind of position</translation>
    </message>
    <message>
        <source>Unit kerja</source>
        <translation>Work unit</translation>
    </message>
    <message>
        <source>Atasan</source>
        <translation>Superior</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>kinerja::PegawaiPage</name>
    <message>
        <source>Cari nama, nomor, jabatan, …</source>
        <translation>Search name, number, position, …</translation>
    </message>
    <message>
        <source>Cari pegawai</source>
        <translation>Search employees</translation>
    </message>
    <message>
        <source>&amp;Cari</source>
        <translation>&amp;Search</translation>
    </message>
    <message>
        <source>Saring menurut unit kerja</source>
        <translation>Filter by work unit</translation>
    </message>
    <message>
        <source>Semua unit kerja</source>
        <translation>All work units</translation>
    </message>
    <message>
        <source>Saring menurut jenis jabatan</source>
        <translation>Filter by kind of position</translation>
    </message>
    <message>
        <source>Semua jenis jabatan</source>
        <translation>All kinds of position</translation>
    </message>
    <message>
        <source>Saring menurut status</source>
        <translation>Filter by status</translation>
    </message>
    <message>
        <source>Semua status</source>
        <translation>All statuses</translation>
    </message>
    <message>
        <source>Saring menurut siapa yang dihitung</source>
        <translation>Filter by who is counted</translation>
    </message>
    <message>
        <source>Semua orang</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Yang dihitung</source>
        <translation>Who is counted</translation>
    </message>
    <message>
        <source>Tidak dinilai</source>
        <translation>Not rated</translation>
    </message>
    <message>
        <source>Luar unit</source>
        <translation>Outside the unit</translation>
    </message>
    <message>
        <source>Tamba&amp;h</source>
        <translation>A&amp;dd</translation>
    </message>
    <message>
        <source>Te&amp;mpel dari tabel…</source>
        <translation>Paste from a ta&amp;ble…</translation>
    </message>
    <message>
        <source>&amp;Impor CSV…</source>
        <translation>&amp;Import CSV…</translation>
    </message>
    <message>
        <source>Tandai tida&amp;k dinilai…</source>
        <translation>Mar&amp;k as not rated…</translation>
    </message>
    <message>
        <source>Hap&amp;us…</source>
        <translation>De&amp;lete…</translation>
    </message>
    <message>
        <source>Daftar pegawai</source>
        <translation>List of employees</translation>
    </message>
    <message>
        <source>Daftar pegawai tidak terbaca</source>
        <translation>The list of employees cannot be read</translation>
    </message>
    <message>
        <source>Dihitung di unit ini: %1 · tidak dinilai: %2 · luar unit: %3 · tampil: %4</source>
        <translation>Counted in this unit: %1 · not rated: %2 · outside the unit: %3 · shown: %4</translation>
    </message>
    <message>
        <source>Tidak ada yang ditempel</source>
        <translation>Nothing to paste</translation>
    </message>
    <message>
        <source>Impor pegawai dari CSV</source>
        <translation>Import employees from CSV</translation>
    </message>
    <message>
        <source>Tabel CSV (*.csv *.txt *.tsv);;Semua berkas (*)</source>
        <translation>CSV tables (*.csv *.txt *.tsv);;All files (*)</translation>
    </message>
    <message>
        <source>Berkas tidak terbaca</source>
        <translation>The file cannot be read</translation>
    </message>
    <message>
        <source>Berkas “%1” tidak dapat dibaca. Tidak ada yang diubah.</source>
        <translation>File “%1” cannot be read. Nothing was changed.</translation>
    </message>
    <message>
        <source>&amp;Ubah yang dipilih…</source>
        <translation>Change se&amp;lected…</translation>
    </message>
</context>
<context>
    <name>kinerja::PelaksanaanPage</name>
    <message>
        <source>Bagian pelaksanaan</source>
        <translation>Parts of the execution</translation>
    </message>
    <message>
        <source>Catatan kinerja</source>
        <translation>Performance notes</translation>
    </message>
    <message>
        <source>Rencana aksi</source>
        <translation>Action plan</translation>
    </message>
    <message>
        <source>Bukti dukung</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Umpan balik</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Pemantauan</source>
        <translation>Monitoring</translation>
    </message>
</context>
<context>
    <name>kinerja::PemantauanForm</name>
    <message>
        <source>Per&amp;iode</source>
        <translation>Per&amp;iod</translation>
    </message>
    <message>
        <source>Aksi yang &amp;terlambat</source>
        <translation>Actions that are &amp;late</translation>
    </message>
    <message>
        <source>Rencana dan realisasi setiap IKI</source>
        <translation>Planned and actual per indicator</translation>
    </message>
    <message>
        <source>Aksi yang terlambat</source>
        <translation>Actions that are late</translation>
    </message>
    <message>
        <source>Tan&amp;ggal pemantauan</source>
        <translation>&amp;Date of monitoring</translation>
    </message>
    <message>
        <source>&amp;Kendala</source>
        <translation>&amp;Obstacles</translation>
    </message>
    <message>
        <source>Tindak &amp;lanjut yang disepakati</source>
        <translation>&amp;Steps agreed on</translation>
    </message>
    <message>
        <source>⚠ %1: %2 (target: %3)</source>
        <translation>⚠ %1: %2 (target: %3)</translation>
    </message>
    <message>
        <source>Tidak ada aksi yang terlambat.</source>
        <translation>No action is late.</translation>
    </message>
    <message>
        <source>Sepanjang tahun: batang = realisasi tiap periode, garis = targetnya. Angka di kiri: yang tertinggi pada baris itu; di bawah: nomor periode.</source>
        <translation>Over the year: bars = what was reached in each period, lines = its target. Number at the left: the highest of the row; beneath: the number of the period.</translation>
    </message>
</context>
<context>
    <name>kinerja::PembinaanForm</name>
    <message>
        <source>Perlihatkan konselin&amp;g (rahasia)</source>
        <translation>S&amp;how counselling (confidential)</translation>
    </message>
    <message>
        <source>Bimbingan dan konseling</source>
        <translation>Coaching and counselling</translation>
    </message>
    <message>
        <source>⚠ RAHASIA – konseling kinerja. Tidak ikut tercetak, tidak ikut terekspor, dan tidak masuk pustaka kalimat kecuali diminta dengan sengaja.</source>
        <translation>⚠ CONFIDENTIAL – performance counselling. Not printed, not exported and not taken into the phrase library unless asked for on purpose.</translation>
    </message>
    <message>
        <source>&amp;Bimbingan baru</source>
        <translation>New &amp;coaching</translation>
    </message>
    <message>
        <source>&amp;Konseling baru (rahasia)</source>
        <translation>New counse&amp;lling (confidential)</translation>
    </message>
    <message>
        <source>Hap&amp;us…</source>
        <translation>&amp;Delete…</translation>
    </message>
    <message>
        <source>&amp;Cetak bimbingan…</source>
        <translation>&amp;Print coaching…</translation>
    </message>
    <message>
        <source>Cetak k&amp;onseling (rahasia)…</source>
        <translation>Print c&amp;ounselling (confidential)…</translation>
    </message>
    <message>
        <source>Bagian pembinaan</source>
        <translation>Parts of the coaching</translation>
    </message>
    <message>
        <source>Pertemuan</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Umpan balik pegawai</source>
        <translation>Employee&apos;s feedback</translation>
    </message>
    <message>
        <source>Evaluasi kompetensi</source>
        <translation>Competence evaluation</translation>
    </message>
    <message>
        <source>Belum ada bimbingan yang dicatat untuk SKP ini.</source>
        <translation>No coaching has been recorded for this SKP yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n konseling tidak diperlihatkan.</source>
        <translation>
            <numerusform>%n counselling is not shown.</numerusform>
            <numerusform>%n counsellings are not shown.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>%1 tanggal %2 akan dihapus beserta umpan balik dan evaluasi kompetensinya. Selama berkas terbuka, ini dapat diurungkan.</source>
        <translation>%1 of %2 will be deleted with its feedback and competence evaluation. While the file is open, this can be undone.</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>kinerja::PembuatLangkah</name>
    <message>
        <source>Pembukaan</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>Periode dalam tahun ini</source>
        <translation>Periods of this year</translation>
    </message>
    <message>
        <source>RHK %1</source>
        <translation>RHK %1</translation>
    </message>
    <message>
        <source>Umpan balik dan penilaian RHK, oleh pejabat penilai</source>
        <translation>Feedback and judgement of the RHK, by the penilai</translation>
    </message>
    <message>
        <source>Perilaku kerja</source>
        <translation>Work behaviour</translation>
    </message>
    <message>
        <source>Umpan balik atas perilaku kerja, oleh pejabat penilai</source>
        <translation>Feedback on perilaku kerja, by the penilai</translation>
    </message>
    <message>
        <source>Kontribusi</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>Rating hasil kerja</source>
        <translation>Rating of results</translation>
    </message>
    <message>
        <source>Rating perilaku kerja</source>
        <translation>Rating of behaviour</translation>
    </message>
    <message>
        <source>Catatan dan rekomendasi</source>
        <translation>Notes and recommendations</translation>
    </message>
    <message>
        <source>Naskah</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Periksa dan kunci</source>
        <translation>Check and lock</translation>
    </message>
    <message>
        <source>Tanda tangan</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>&amp;Cetak naskahnya…</source>
        <translation>&amp;Print the papers…</translation>
    </message>
</context>
<context>
    <name>kinerja::PemeriksaanPage</name>
    <message>
        <source>Kode pada kaki naskah</source>
        <translation>Code at the foot of a paper</translation>
    </message>
    <message>
        <source>Kode naskah</source>
        <translation>Code of the paper</translation>
    </message>
    <message>
        <source>Periksa &amp;kode</source>
        <translation>Check &amp;code</translation>
    </message>
    <message>
        <source>Naskah yang ditemukan</source>
        <translation>Papers found</translation>
    </message>
    <message>
        <source>PDF bertanda tangan elektronik</source>
        <translation>PDFs with electronic signatures</translation>
    </message>
    <message>
        <source>✖ Itu bukan kode naskah: enam belas huruf dan angka dalam empat kelompok, seperti tercetak di kaki halaman.</source>
        <translation>✖ That is no code of a paper: sixteen letters and digits in four groups, as printed at the foot of a page.</translation>
    </message>
    <message>
        <source>✖ Berkas ini tidak memuat naskah dengan kode itu. Mungkin naskah unit lain, salinan berkas lain, atau kodenya salah baca.</source>
        <translation>✖ This file holds no paper with that code. It may be of another unit or another copy of the file, or the code was misread.</translation>
    </message>
    <message>
        <source>✔ Kode itu milik naskah terkunci di bawah. Bandingkan isinya dengan kertas; tekan Enter untuk menampilkannya.</source>
        <translation>✔ The code belongs to the locked paper below. Compare its content with the sheet; press Enter to show it.</translation>
    </message>
    <message>
        <source>&amp;Foto atau pindaian…</source>
        <translation>&amp;Photo or scan…</translation>
    </message>
    <message>
        <source>Membaca kode QR pada foto atau hasil pindai; gambarnya dapat juga diseret ke sini.</source>
        <translation>Reads the QR code on a photo or scan; the picture can be dropped here as well.</translation>
    </message>
    <message>
        <source>Periksa kode pada foto atau pindaian</source>
        <translation>Check the code on a photo or scan</translation>
    </message>
    <message>
        <source>Membaca kode pada gambar “%1”…</source>
        <translation>Reading the code on the picture “%1”…</translation>
    </message>
    <message>
        <source>✖ “%1” bukan gambar yang dapat dibaca.</source>
        <translation>✖ “%1” is no picture that can be read.</translation>
    </message>
    <message>
        <source>✖ Gambar “%1” terlalu besar. Perkecil, atau potong di sekitar kodenya.</source>
        <translation>✖ The picture “%1” is too large. Make it smaller, or crop it around the code.</translation>
    </message>
    <message>
        <source>✖ Tidak ada kode QR yang terbaca pada “%1”. Foto lebih dekat dan tegak lurus, atau ketik kode di kaki halaman.</source>
        <translation>✖ No QR code can be read on “%1”. Take the photo from nearer and straight above, or type the code at the foot of the page.</translation>
    </message>
    <message>
        <source>✖ Kode QR pada “%1” bukan kode naskah SKP Luring.</source>
        <translation>✖ The QR code on “%1” is not that of a paper of SKP Luring.</translation>
    </message>
    <message>
        <source>⚠ %1 Jangan dipakai lagi; tekan Enter pada baris di bawah untuk menampilkan yang sekarang.</source>
        <translation>⚠ %1 Do not use it any more; press Enter on the line below to show the present one.</translation>
    </message>
    <message>
        <source>Gambar atau PDF hasil pindai (*.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff *.pdf)</source>
        <translation>Picture or scanned PDF (*.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff *.pdf)</translation>
    </message>
</context>
<context>
    <name>kinerja::PenetapanPage</name>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 (ditampilkan)</source>
        <translation>%1 (shown)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (bertanggal %2)</source>
        <translation>%1 (dated %2)</translation>
    </message>
    <message>
        <source>Kembalikan SKP</source>
        <translation>Return the SKP</translation>
    </message>
    <message>
        <source>Catatan untuk pegawai</source>
        <translation>Note for the employee</translation>
    </message>
    <message>
        <source>Buka kunci</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Alasan membuka kunci</source>
        <translation>Reason for unlocking</translation>
    </message>
    <message>
        <source>Tanda tangan %1: %2</source>
        <translation>Signature of %1: %2</translation>
    </message>
    <message>
        <source>Batalkan tanda tangan</source>
        <translation>Take the signature back</translation>
    </message>
    <message>
        <source>Alasan membatalkan tanda tangan pegawai</source>
        <translation>Reason for taking the employee’s signature back</translation>
    </message>
    <message>
        <source>Alasan membatalkan tanda tangan pejabat penilai</source>
        <translation>Reason for taking the rater’s signature back</translation>
    </message>
    <message>
        <source>Temuan</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Rangkaian revisi</source>
        <translation>Chain of revisions</translation>
    </message>
    <message>
        <source>Riwayat</source>
        <translation>History</translation>
    </message>
    <message>
        <source>SKP</source>
        <translation>SKP</translation>
    </message>
    <message>
        <source>&amp;Dialog kinerja…</source>
        <translation>&amp;Dialogue…</translation>
    </message>
    <message>
        <source>&amp;Cetak…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Temuan (Enter membuka kolomnya)</source>
        <translation>Findings (Enter opens the field)</translation>
    </message>
    <message>
        <source>Rangkaian revisi (Enter membuka)</source>
        <translation>Chain of revisions (Enter opens)</translation>
    </message>
    <message>
        <source>Belum ada SKP yang dipilih</source>
        <translation>No SKP is chosen yet</translation>
    </message>
    <message>
        <source>Buat SKP pada halaman SKP, atau pilih satu di atas.</source>
        <translation>Make an SKP on the page Drawing up the SKP, or choose one above.</translation>
    </message>
    <message>
        <source>Periode: %1 s.d. %2</source>
        <translation>Period: %1 to %2</translation>
    </message>
    <message>
        <source>Pejabat penilai: %1</source>
        <translation>Rater: %1</translation>
    </message>
    <message>
        <source>belum ada</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>Batas penetapan: %1 (%2)</source>
        <translation>Deadline for setting: %1 (%2)</translation>
    </message>
    <message>
        <source>Catatan: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>✔ Tersimpan. Keadaan sekarang: %1.</source>
        <translation>✔ Saved. Present state: %1.</translation>
    </message>
    <message>
        <source>S&amp;KP</source>
        <translation>S&amp;KP</translation>
    </message>
    <message>
        <source>Naska&amp;h SKP…</source>
        <translation>SKP te&amp;xt…</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Ditutup per %1: %2</source>
        <translation>Closed as of %1: %2</translation>
    </message>
    <message>
        <source>Formulir ditandatangani penilai sebagai: %1</source>
        <translation>The appraiser signs the form as: %1</translation>
    </message>
    <message>
        <source>Alasan terlambat</source>
        <translation>Reason for being late</translation>
    </message>
    <message>
        <source>Mengapa SKP ini terlambat ditetapkan (tercetak pada rekap, bukan pada formulir)</source>
        <translation>Why this SKP was set late (printed in the recap, not on the form)</translation>
    </message>
    <message>
        <source>Alasan terlambat: %1</source>
        <translation>Reason for being late: %1</translation>
    </message>
    <message>
        <source>Sementara itu SKP ini menjadi %1; yang sedang diisi di sini tidak dipakai.</source>
        <translation>Meanwhile this SKP has become %1; what was being filled in here is not used.</translation>
    </message>
    <message>
        <source>%1. Catatan: %2</source>
        <extracomment>%1: an act of the history, with its day; %2: what was typed for it</extracomment>
        <translation>%1. Note: %2</translation>
    </message>
    <message>
        <source>%1; nama berkas PDF tanpa akhiran</source>
        <translation>%1; the PDF&apos;s name has no ending</translation>
    </message>
    <message>
        <source>%1; nama berkas PDF berakhir %2</source>
        <translation>%1; the PDF&apos;s name ends with %2</translation>
    </message>
    <message>
        <source>Perubahan dari lu&amp;ar…</source>
        <translation>&amp;Altered outside…</translation>
    </message>
    <message numerus="yes">
        <source>Diubah dari luar program (%n temuan): putuskan dahulu.</source>
        <translation>
            <numerusform>Altered outside the program (%n finding): decide first.</numerusform>
            <numerusform>Altered outside the program (%n findings): decide first.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – tidak terbaca</source>
        <translation>%1 – unreadable</translation>
    </message>
    <message numerus="yes">
        <source>SKP ini berisi nilai yang tidak dikenal program (%n temuan): diubah dengan program lain. Tekan “Perubahan dari luar” untuk melihatnya dan memulihkannya dari naskah beku. Sampai itu, SKP ini tidak dapat ditampilkan; SKP lain tidak terpengaruh.</source>
        <translation>
            <numerusform>This SKP holds a value that the program does not know (%n finding): it was altered with another program. Press “Altered outside” to see it and to restore it from the frozen text. Until then this SKP can’t be shown; other SKP are not affected.</numerusform>
            <numerusform>This SKP holds values that the program does not know (%n findings): it was altered with another program. Press “Altered outside” to see them and to restore them from the frozen text. Until then this SKP can’t be shown; other SKP are not affected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kinerja::PenilaiDialog</name>
    <message>
        <source>&amp;Ganti penilai</source>
        <translation>Change the &amp;rater</translation>
    </message>
    <message>
        <source>Ganti pejabat penilai</source>
        <translation>Change the rater</translation>
    </message>
    <message>
        <source>Mutasi</source>
        <comment>AlasanTutup</comment>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Pensiun</source>
        <comment>AlasanTutup</comment>
        <translation>Retirement</translation>
    </message>
    <message>
        <source>Meninggal dunia</source>
        <comment>AlasanTutup</comment>
        <translation>Death</translation>
    </message>
    <message>
        <source>Penunjukan Plt/Plh</source>
        <translation>Plt/Plh appointed</translation>
    </message>
    <message>
        <source>SKP yang ganti penilai</source>
        <translation>SKPs that get another rater</translation>
    </message>
    <message>
        <source>Pejabat &amp;penilai baru</source>
        <translation>&amp;New rater</translation>
    </message>
    <message>
        <source>&amp;Jabatan yang dirangkap</source>
        <translation>Acting &amp;position</translation>
    </message>
    <message>
        <source>At&amp;asan penilai</source>
        <translation>Rater’s s&amp;uperior</translation>
    </message>
    <message>
        <source>&amp;Mulai tanggal</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>A&amp;lasan</source>
        <translation>R&amp;eason</translation>
    </message>
    <message>
        <source>&amp;Tutup</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Penilai sekarang: belum ada</source>
        <translation>Present rater: none yet</translation>
    </message>
    <message>
        <source>Penilai sekarang: %1 (%2)</source>
        <translation>Present rater: %1 (%2)</translation>
    </message>
    <message>
        <source>Tidak ada SKP terbuka di bawah penilai ini pada tanggal itu.</source>
        <translation>There is no open SKP under this rater on that day.</translation>
    </message>
    <message>
        <source>Pilih pejabat penilai dari daftar; pejabat dari luar unit didaftarkan dulu pada halaman Pegawai.</source>
        <translation>Choose the rater from the list; officials from outside the unit are entered first on the page Employees.</translation>
    </message>
    <message>
        <source>Isi tanggal mulai.</source>
        <translation>Fill in the first day.</translation>
    </message>
    <message>
        <source>Tulis jabatan yang dirangkap sebagai Plt atau Plh.</source>
        <translation>Write the position that is held as Plt or Plh.</translation>
    </message>
    <message>
        <source>Centang SKP yang ganti penilai.</source>
        <translation>Tick the SKPs that get another rater.</translation>
    </message>
    <message>
        <source>Rangkap jabatan itu tidak dapat dicatat; catat pada halaman Pegawai (Plt/Plh).</source>
        <translation>That acting position cannot be recorded; record it on the page Employees (Plt/Plh).</translation>
    </message>
    <message numerus="yes">
        <source>✔ Penilai diganti pada %n SKP.</source>
        <translation>
            <numerusform>✔ The rater was changed in %n SKP.</numerusform>
            <numerusform>✔ The rater was changed in %n SKPs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Penilai diganti pada %1 SKP; %2 dilewati, lihat alasannya di atas.</source>
        <translation>The rater was changed in %1 SKPs; %2 left out, see the reasons above.</translation>
    </message>
    <message>
        <source>Menja&amp;bat sebagai</source>
        <translation>In office a&amp;s</translation>
    </message>
    <message>
        <source>SKP berjalan terus. Kertas yang sudah dikunci tetap seperti saat dikunci; evaluasi ditandatangani penilai yang menjabat pada hari itu, juga yang baru ditandatangani sesudah SKP berakhir.</source>
        <translation>The SKP goes on. Papers that are locked stay as they were locked; an evaluation is signed by the penilai in office on that day, also one that is signed after the SKP has ended.</translation>
    </message>
    <message>
        <source>Pejabat penilai dan atasannya orang yang sama. Pilih atasan yang lain, atau kosongkan.</source>
        <translation>The penilai and their superior are the same person. Choose another superior, or leave it empty.</translation>
    </message>
    <message>
        <source>“%1” bukan nama seorang dalam daftar. Pilih orangnya dari daftar, atau kosongkan.</source>
        <translation>“%1” is nobody&apos;s name in the list. Choose the person from the list, or leave it empty.</translation>
    </message>
</context>
<context>
    <name>kinerja::PenilaianDiriForm</name>
    <message>
        <source>Keadaan: %1</source>
        <translation>State: %1</translation>
    </message>
    <message>
        <source>Realisasi: %1</source>
        <translation>Reached: %1</translation>
    </message>
    <message>
        <source>Realisasi, misalnya 12 Laporan</source>
        <translation>What was reached, as 12 Laporan</translation>
    </message>
    <message>
        <source>Alasan: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>Alasan belum ada</source>
        <translation>Why there is none yet</translation>
    </message>
    <message>
        <source>Tambah bukti dukung…</source>
        <translation>Add evidence…</translation>
    </message>
    <message>
        <source>Tambah bukti dukung: %1</source>
        <translation>Add evidence: %1</translation>
    </message>
    <message>
        <source>Ambil dari catatan: %1</source>
        <extracomment>%1: what the notes of an IKI come to, &quot;4 desa&quot;</extracomment>
        <translation>Take from the notes: %1</translation>
    </message>
    <message>
        <source>Ambil dari catatan, %1: %2</source>
        <translation>Take from the notes, %1: %2</translation>
    </message>
    <message>
        <source>Realisasi belum diisi</source>
        <translation>Realisasi not filled in</translation>
    </message>
    <message>
        <source>Realisasi “%1” dikosongkan sesuai pilihan ini; Ctrl+Z mengembalikannya.</source>
        <extracomment>%1: a realisasi that was typed</extracomment>
        <translation>Realisasi “%1” was emptied to fit this choice; Ctrl+Z brings it back.</translation>
    </message>
</context>
<context>
    <name>kinerja::PenutupForm</name>
    <message>
        <source>Ca&amp;paian organisasi…</source>
        <translation>Or&amp;ganisation&apos;s achievement…</translation>
    </message>
    <message>
        <source>Temuan</source>
        <translation>Findings</translation>
    </message>
</context>
<context>
    <name>kinerja::PenyusunanWizard</name>
    <message>
        <source>&lt; &amp;Kembali</source>
        <translation>&lt; &amp;Back</translation>
    </message>
    <message>
        <source>&amp;Lanjut &gt;</source>
        <translation>&amp;Next &gt;</translation>
    </message>
    <message>
        <source>&amp;Tutup, lanjutkan nanti</source>
        <translation>&amp;Close, go on later</translation>
    </message>
    <message>
        <source>SKP tidak disimpan</source>
        <translation>The SKP was not saved</translation>
    </message>
    <message>
        <source>Penyusunan SKP %1 tahun %2</source>
        <translation>Drawing up the SKP of %1, year %2</translation>
    </message>
    <message>
        <source>Ringkasan</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Yang masih kurang dapat dituju dari sini. Dokumennya tampil seperti akan dicetak sekarang.</source>
        <translation>From here you can go to what is still missing. The documents show as they would print now.</translation>
    </message>
    <message>
        <source>S&amp;elesai</source>
        <translation>&amp;Finish</translation>
    </message>
    <message>
        <source>%1 RHK dengan %2 IKI, %3 dialog kinerja.</source>
        <translation>%1 RHK with %2 IKI, %3 dialogues.</translation>
    </message>
    <message numerus="yes">
        <source>%n peran dalam matriks.</source>
        <translation>
            <numerusform>One role in the matrix.</numerusform>
            <numerusform>%n roles in the matrix.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kinerja::PerilakuForm</name>
    <message>
        <source>Ekspektasi khusus pimpinan (boleh kosong)</source>
        <translation>The leader’s particular expectations (may stay empty)</translation>
    </message>
    <message>
        <source>Teks ini untuk beberapa pegawai…</source>
        <translation>This text for several employees…</translation>
    </message>
    <message>
        <source>&amp;Tampilkan panduan perilaku</source>
        <translation>&amp;Show the guides to behaviour</translation>
    </message>
</context>
<context>
    <name>kinerja::PerjanjianPage</name>
    <message>
        <source>Perubahan Perjanjian Kinerja</source>
        <translation>Change of the performance contract</translation>
    </message>
    <message>
        <source>Perubahan Perjanjian Kinerja %1 tanggal %2</source>
        <translation>Change of the performance contract %1 of %2</translation>
    </message>
    <message>
        <source>Revisi SKP pimpinan</source>
        <translation>Revision of the leader’s SKP</translation>
    </message>
    <message>
        <source>✔ Perubahannya ada dalam naskah SKP pimpinan. Periksa naskahnya, lalu ajukan, setujui, dan tanda tangani; sesudah itu SKP staf dapat direvisi di sini.</source>
        <translation>✔ The changes are in the text of the leader’s SKP. Check the text, then submit, approve and sign it; after that the staff’s SKPs can be revised here.</translation>
    </message>
    <message>
        <source>Centang dahulu SKP staf yang direvisi.</source>
        <translation>First tick the staff’s SKPs to revise.</translation>
    </message>
    <message>
        <source>Revisi SKP staf</source>
        <translation>Revision of the staff’s SKPs</translation>
    </message>
    <message numerus="yes">
        <source>Revisi jenis penyesuaian dibuka untuk %n SKP, masing-masing dengan catatannya sendiri; RHK pimpinan di dalamnya memakai bunyi yang baru. Satu dialog kinerja dapat dicatat untuk semuanya.</source>
        <translation>
            <numerusform>A revision of the kind adjustment is opened for %n SKP, with a record of its own; the leader’s RHK in it takes the new wording. One dialogue can be recorded for it.</numerusform>
            <numerusform>A revision of the kind adjustment is opened for %n SKPs, each with a record of its own; the leader’s RHKs in them take the new wording. One dialogue can be recorded for all of them.</numerusform>
        </translation>
    </message>
    <message>
        <source>✖ %1: %2</source>
        <translation>✖ %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>✔ Revisi dibuka untuk %n SKP. Ajukan, setujui, dan tanda tangani lewat Banyak sekaligus.</source>
        <translation>
            <numerusform>✔ A revision was opened for %n SKP. Submit, approve and sign it through Many at once.</numerusform>
            <numerusform>✔ Revisions were opened for %n SKPs. Submit, approve and sign them through Many at once.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revisi dibuka untuk %1 SKP, %2 dilewati:</source>
        <translation>Revisions opened for %1 SKPs, %2 left out:</translation>
    </message>
    <message>
        <source>Re&amp;visi SKP yang dicentang…</source>
        <translation>Re&amp;vise the ticked SKPs…</translation>
    </message>
    <message>
        <source>Ke &amp;Banyak sekaligus</source>
        <translation>To &amp;Many at once</translation>
    </message>
    <message>
        <source>SKP pimpinan</source>
        <translation>Leader’s SKP</translation>
    </message>
    <message>
        <source>SKP &amp;pimpinan</source>
        <translation>Leader’s S&amp;KP</translation>
    </message>
    <message>
        <source>Perbedaan Perjanjian Kinerja dengan SKP pimpinan</source>
        <translation>Differences between the performance contract and the leader’s SKP</translation>
    </message>
    <message>
        <source>Perubahan</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Dalam SKP pimpinan</source>
        <translation>In the leader’s SKP</translation>
    </message>
    <message>
        <source>Dalam Perjanjian Kinerja</source>
        <translation>In the performance contract</translation>
    </message>
    <message>
        <source>SKP staf yang terdampak</source>
        <translation>Staff SKPs concerned</translation>
    </message>
    <message>
        <source>Pegawai</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>RHK pegawai</source>
        <translation>Employee’s RHK</translation>
    </message>
    <message>
        <source>RHK pimpinan, bunyi lama</source>
        <translation>Leader’s RHK, old wording</translation>
    </message>
    <message>
        <source>RHK pimpinan, bunyi baru</source>
        <translation>Leader’s RHK, new wording</translation>
    </message>
    <message>
        <source>Yang dilewati dan alasannya</source>
        <translation>What was left out, and why</translation>
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <translation>%1, %2 – %3</translation>
    </message>
    <message>
        <source>Belum ada SKP pimpinan pada tahun ini.</source>
        <translation>There is no leader’s SKP in this year.</translation>
    </message>
    <message>
        <source>Perjanjian Kinerja yang berlaku: perubahan %1 sejak %2.</source>
        <translation>Performance contract in force: change %1 since %2.</translation>
    </message>
    <message>
        <source>Perjanjian Kinerja yang berlaku: yang dari awal tahun.</source>
        <translation>Performance contract in force: the one from the beginning of the year.</translation>
    </message>
    <message>
        <source>%1 SKP %2 sama dengan Perjanjian Kinerja itu.</source>
        <translation>%1 The SKP of %2 agrees with that performance contract.</translation>
    </message>
    <message>
        <source>%1 Yang berbeda dari SKP %2:</source>
        <translation>%1 What differs from the SKP of %2:</translation>
    </message>
    <message>
        <source>%1 (target %2)</source>
        <translation>%1 (target %2)</translation>
    </message>
    <message>
        <source>(belum ada)</source>
        <translation>(none yet)</translation>
    </message>
    <message>
        <source>(tidak ada lagi)</source>
        <translation>(no longer there)</translation>
    </message>
    <message>
        <source>&amp;Masukkan ke draf SKP pimpinan…</source>
        <translation>Take it &amp;into the draft of the leader’s SKP…</translation>
    </message>
    <message>
        <source>Buka &amp;revisi SKP pimpinan…</source>
        <translation>Open a &amp;revision of the leader’s SKP…</translation>
    </message>
    <message>
        <source>%1
SKP pimpinan sedang %2: tarik, buka kunci, atau tetapkan dahulu.</source>
        <translation>%1
The leader’s SKP is %2: withdraw, unlock or set it first.</translation>
    </message>
    <message>
        <source>Semua SKP staf memakai bunyi RHK pimpinan yang terbaru.</source>
        <translation>All SKPs of the staff have the latest wording of the leader’s RHKs.</translation>
    </message>
    <message>
        <source>SKP staf yang masih memakai bunyi lama. Draf mengikuti sendiri saat revisi pimpinan ditetapkan; yang sudah dikunci hanya berubah lewat revisi:</source>
        <translation>Staff SKPs that still have the old wording. Drafts follow by themselves when the leader’s revision is set; those that are locked change through a revision only:</translation>
    </message>
    <message>
        <source>SKP staf di bawah ini akan terdampak. Revisinya dapat dibuka sesudah revisi SKP pimpinan ditetapkan; draf mengikuti sendiri:</source>
        <translation>The following staff SKPs will be concerned. Their revisions can be opened after the revision of the leader’s SKP is set; drafts follow by themselves:</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Bunyi dan target yang berubah masuk ke revisi jenis penyesuaian pada RHK yang sama; sasaran baru ditambahkan. Yang tidak ada lagi dalam Perjanjian Kinerja tidak dihapus: putuskan sendiri dalam naskahnya.</source>
        <translation>Changed texts and targets go into a revision of the kind adjustment, in the same RHK; new objectives are added. What is no longer in the Performance Agreement is not deleted: decide that in the text yourself.</translation>
    </message>
    <message>
        <source>Perjanjian Kinerja unit menjadi dasar SKP pimpinan unit; SKP %1 mengikutinya lewat RHK pimpinannya. Di bawah ini SKP stafnya.</source>
        <translation>The unit&apos;s Perjanjian Kinerja is the basis of the SKP of the head of the unit; the SKP of %1 follows it through the leader&apos;s RHK. Below are the SKP of their staff.</translation>
    </message>
</context>
<context>
    <name>kinerja::PernyataanForm</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Diisi oleh pegawai. Pilih jawaban atau ketik sendiri; yang belum dijawab dikosongkan.</source>
        <translation>Filled in by the employee. Choose an answer or type one; leave blank what is not answered yet.</translation>
    </message>
    <message>
        <source>(pernyataan ini tidak ada lagi di formulir)</source>
        <translation>(the form no longer has this statement)</translation>
    </message>
</context>
<context>
    <name>kinerja::PertemuanForm</name>
    <message>
        <source>&amp;Tanggal</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>To&amp;pik</source>
        <translation>To&amp;pic</translation>
    </message>
    <message>
        <source>&amp;Rencana</source>
        <translation>Pla&amp;n</translation>
    </message>
    <message>
        <source>H&amp;asil</source>
        <translation>Resul&amp;t</translation>
    </message>
    <message>
        <source>T&amp;enggat</source>
        <translation>D&amp;eadline</translation>
    </message>
</context>
<context>
    <name>kinerja::PerubahanDialog</name>
    <message>
        <source>Catat perubahan: %1</source>
        <translation>Record a change: %1</translation>
    </message>
    <message>
        <source>Tulis keadaan yang baru dan tanggal mulainya. Keadaan lama masuk ke riwayat; SKP yang sudah terkunci tidak berubah.</source>
        <translation>Write the new state and its first day. The old state goes into the history; SKPs that are locked do not change.</translation>
    </message>
    <message>
        <source>&amp;Mulai berlaku</source>
        <translation>In force &amp;from</translation>
    </message>
    <message>
        <source>Keadaan lama berlaku se&amp;jak</source>
        <translation>Old state in force s&amp;ince</translation>
    </message>
    <message>
        <source>&amp;Simpan perubahan</source>
        <translation>&amp;Save the change</translation>
    </message>
    <message>
        <source>&amp;Batal</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Orang ini sudah tidak ada di berkas.</source>
        <translation>This person is no longer in the file.</translation>
    </message>
</context>
<context>
    <name>kinerja::PhraseEdit</name>
    <message>
        <source>&amp;Lupakan frasa ini</source>
        <translation>&amp;Forget this phrase</translation>
    </message>
</context>
<context>
    <name>kinerja::PhrasePopup</name>
    <message>
        <source>Frasa yang pernah ditulis</source>
        <translation>Phrases written before</translation>
    </message>
    <message>
        <source>Enter memakai frasa, Delete melupakannya</source>
        <translation>Enter uses a phrase, Delete forgets it</translation>
    </message>
</context>
<context>
    <name>kinerja::PhraseTable</name>
    <message>
        <source>&amp;Lupakan</source>
        <translation>&amp;Forget</translation>
    </message>
    <message>
        <source>Cari frasa</source>
        <translation>Search phrases</translation>
    </message>
    <message>
        <source>Isian</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Frasa</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Dipakai</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>Terakhir</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Pustaka frasa</source>
        <translation>Library of phrases</translation>
    </message>
    <message numerus="yes">
        <source>%n kali</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message>
        <source>Belum ada frasa: pustaka terisi dari yang ditulis unit ini.</source>
        <translation>No phrases yet: the library fills with what this unit writes.</translation>
    </message>
    <message numerus="yes">
        <source>%n frasa</source>
        <translation>
            <numerusform>%n phrase</numerusform>
            <numerusform>%n phrases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frasa tidak akan ditawarkan lagi. Yang sudah ditulis dengannya tetap.</source>
        <translation>
            <numerusform>%n phrase will not be offered any more. What was written with it stays.</numerusform>
            <numerusform>%n phrases will not be offered any more. What was written with them stays.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lupakan frasa</source>
        <translation>Forget phrases</translation>
    </message>
    <message>
        <source>Ba&amp;tal</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>kinerja::PredikatForm</name>
    <message>
        <source>Hasil kerja ↓  Perilaku kerja →</source>
        <translation>Hasil kerja ↓  Perilaku kerja →</translation>
    </message>
    <message>
        <source>Predikat kinerja pegawai: %1</source>
        <translation>Predikat of the employee: %1</translation>
    </message>
    <message>
        <source>Predikat kinerja pegawai: mengikuti kedua rating</source>
        <translation>Predikat of the employee: follows from the two ratings</translation>
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
        <translation>Save a&amp;s PDF…</translation>
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
        <source>Tidak semua dokumen tercetak</source>
        <translation>Not all documents were printed</translation>
    </message>
    <message numerus="yes">
        <source>%n dokumen selesai, ada di “%1”.</source>
        <translation>
            <numerusform>%n document done; it is in “%1”.</numerusform>
            <numerusform>%n documents done; they are in “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yang belum: %n dokumen.</source>
        <translation>
            <numerusform>Left: %n document.</numerusform>
            <numerusform>Left: %n documents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tidak tercetak; sebabnya ada dalam daftar di bawah pratinjau.</source>
        <translation>
            <numerusform>%n was not printed; the reason is in the list below the preview.</numerusform>
            <numerusform>%n were not printed; the reasons are in the list below the preview.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yang tidak dapat disiapkan atau dicetak</source>
        <translation>What could not be prepared or printed</translation>
    </message>
    <message numerus="yes">
        <source>✖ %n tidak dapat disiapkan atau dicetak:</source>
        <translation>
            <numerusform>✖ %n could not be prepared or printed:</numerusform>
            <numerusform>✖ %n could not be prepared or printed:</numerusform>
        </translation>
    </message>
    <message>
        <source>Hentikan pencetakan?</source>
        <translation>Stop printing?</translation>
    </message>
    <message>
        <source>Dokumen masih dicetak. Yang sudah jadi tetap ada; sisanya tidak dicetak bila ini ditutup.</source>
        <translation>Documents are still being printed. What came out stays; the rest will not be printed if this is closed.</translation>
    </message>
    <message>
        <source>&amp;Hentikan dan tutup</source>
        <translation>&amp;Stop and close</translation>
    </message>
    <message>
        <source>&amp;Jangan tutup</source>
        <translation>Do &amp;not close</translation>
    </message>
    <message>
        <source>Ganti berkas yang sudah ada?</source>
        <translation>Replace the files that are there?</translation>
    </message>
    <message numerus="yes">
        <source>%n dokumen dengan nama yang sama sudah ada di “%1”.</source>
        <translation>
            <numerusform>One document of the same name is already in “%1”.</numerusform>
            <numerusform>%n documents of the same names are already in “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Ganti semuanya</source>
        <translation>&amp;Replace all of them</translation>
    </message>
    <message>
        <source>&amp;Jangan</source>
        <translation>Do &amp;not</translation>
    </message>
    <message>
        <source>Tidak ada yang ditulis.</source>
        <translation>Nothing was written.</translation>
    </message>
    <message numerus="yes">
        <source>%n dokumen SKP Luring</source>
        <translation>
            <numerusform>%n SKP Luring document</numerusform>
            <numerusform>%n SKP Luring documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tidak tercetak: %1</source>
        <translation>
            <numerusform>%n was not printed: %1</numerusform>
            <numerusform>%n were not printed: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kinerja::PrintLog</name>
    <message>
        <source>Riwayat tidak lengkap</source>
        <translation>History incomplete</translation>
    </message>
    <message>
        <source>Dokumennya sudah jadi, tetapi pencetakannya tidak dapat dicatat pada Riwayat. %1</source>
        <translation>The documents are done, but the print could not be noted in the history. %1</translation>
    </message>
</context>
<context>
    <name>kinerja::PrinterDialog</name>
    <message>
        <source>Cetak salinan resmi</source>
        <translation>Print the official copy</translation>
    </message>
    <message>
        <source>&amp;Pencetak:</source>
        <translation>&amp;Printer:</translation>
    </message>
    <message>
        <source>&amp;Rangkap:</source>
        <translation>&amp;Copies:</translation>
    </message>
    <message>
        <source>&amp;Cetak</source>
        <translation>&amp;Print</translation>
    </message>
    <message>
        <source>&amp;Batal</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>PDF itu diserahkan kepada pencetak seperti adanya. Untuk memilih halaman atau kertas, buka PDF-nya dan cetak dari pembaca PDF.</source>
        <translation>The PDF is handed to the printer as it is. To choose pages or paper, open the PDF and print it from the PDF reader.</translation>
    </message>
</context>
<context>
    <name>kinerja::RantaiPage</name>
    <message>
        <source>Ke pe&amp;netapan…</source>
        <translation>To &amp;setting…</translation>
    </message>
    <message>
        <source>Tidak disimpan</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>Pilih SKP di sebelah kiri.</source>
        <translation>Choose an SKP on the left.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Periode: %1 s.d. %2</source>
        <translation>Period: %1 to %2</translation>
    </message>
    <message>
        <source>Berkas dibuka hanya untuk dibaca.</source>
        <translation>The file is open for reading only.</translation>
    </message>
</context>
<context>
    <name>kinerja::RatingField</name>
    <message>
        <source>Belum dipilih</source>
        <translation>Not chosen yet</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>%1: the key that chooses it; %2: a rating</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rating yang mana dan pilihannya</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kinerja::RatingForm</name>
    <message>
        <source>Rating &amp;hasil kerja</source>
        <translation>Rating of &amp;results</translation>
    </message>
    <message>
        <source>Rating peri&amp;laku kerja</source>
        <translation>Rating of &amp;behaviour</translation>
    </message>
    <message>
        <source>Rating hasil kerja</source>
        <translation>Rating of results</translation>
    </message>
    <message>
        <source>Rating perilaku kerja</source>
        <translation>Rating of behaviour</translation>
    </message>
    <message>
        <source>Periode sebelumnya (%1): %2</source>
        <translation>Previous period (%1): %2</translation>
    </message>
</context>
<context>
    <name>kinerja::RatingRhkForm</name>
    <message>
        <source>Penilaian tiap RHK (tidak dicetak; boleh dikosongkan)</source>
        <translation>Judgement of each RHK (not printed; may stay empty)</translation>
    </message>
    <message>
        <source>Penilaian RHK ini (tidak dicetak; boleh dikosongkan)</source>
        <translation>Judgement of this RHK (not printed; may stay empty)</translation>
    </message>
    <message>
        <source>Penilaian RHK</source>
        <translation>Judgement of the RHK</translation>
    </message>
</context>
<context>
    <name>kinerja::ReceiptForm</name>
    <message>
        <source>Catat</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>&amp;Tanggal diterima</source>
        <translation>&amp;Day of receipt</translation>
    </message>
    <message>
        <source>&amp;Alasan</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>%1 menerima hasil evaluasi ini. Masa keberatan dihitung dari tanggal ini.</source>
        <translation>%1 receives the result of this evaluation. The objection period counts from this day.</translation>
    </message>
    <message>
        <source>%1 tidak menandatangani evaluasi ini. Evaluasi tetap final; masa keberatan dihitung dari tanggal ini.</source>
        <translation>%1 does not sign this evaluation. It is final all the same; the objection period counts from this day.</translation>
    </message>
    <message>
        <source>%1 menerima hasil evaluasi ini. Pejabat penilai belum menandatangani, jadi evaluasinya belum final. Masa keberatan dihitung dari tanggal tanda tangan penilai, atau dari tanggal ini bila lebih akhir.</source>
        <translation>%1 receives the result of this evaluation. The assessor has not signed yet, so the evaluation is not final. The objection period counts from the day of the assessor&apos;s signature, or from this day where that is later.</translation>
    </message>
    <message>
        <source>%1 tidak menandatangani evaluasi ini. Pejabat penilai juga belum menandatangani, jadi evaluasinya belum final. Masa keberatan dihitung dari tanggal tanda tangan penilai, atau dari tanggal ini bila lebih akhir.</source>
        <translation>%1 does not sign this evaluation. The assessor has not signed either, so the evaluation is not final. The objection period counts from the day of the assessor&apos;s signature, or from this day where that is later.</translation>
    </message>
</context>
<context>
    <name>kinerja::RegulasiEditor</name>
    <message>
        <source>Versi %1 dari tabel “%2” dihapus dari berkas ini. Sesudah itu berlaku lagi versi sebelumnya. Dokumen yang sudah terkunci tidak berubah.</source>
        <translation>Version %1 of the table “%2” is removed from this file. After that the version before it is in force again. Locked documents do not change.</translation>
    </message>
    <message>
        <source>Cabut versi</source>
        <translation>Withdraw a version</translation>
    </message>
    <message>
        <source>&amp;Cabut</source>
        <translation>&amp;Withdraw</translation>
    </message>
    <message>
        <source>Ba&amp;tal</source>
        <translation>Ca&amp;ncel</translation>
    </message>
    <message>
        <source>Muat tabel peraturan</source>
        <translation>Load a table of the law</translation>
    </message>
    <message>
        <source>Tabel peraturan (*.json)</source>
        <translation>Table of the law (*.json)</translation>
    </message>
    <message>
        <source>“%1” tidak dimuat; tabel yang ada tetap.</source>
        <translation>“%1” was not loaded; the table stays as it is.</translation>
    </message>
    <message>
        <source>Berkas itu tidak dapat dibaca: %1.</source>
        <translation>That file can&apos;t be read: %1.</translation>
    </message>
    <message>
        <source>Perubahan yang belum disimpan diganti dengan isi berkas itu.</source>
        <translation>The changes that are not stored yet are replaced by the content of that file.</translation>
    </message>
    <message>
        <source>&amp;Ganti</source>
        <translation>&amp;Replace</translation>
    </message>
    <message>
        <source>Simpan tabel peraturan</source>
        <translation>Save a table of the law</translation>
    </message>
    <message>
        <source>‹ &amp;Daftar tabel</source>
        <translation>‹ &amp;List of tables</translation>
    </message>
    <message>
        <source>Versi yang ditampilkan</source>
        <translation>Version that is shown</translation>
    </message>
    <message>
        <source>Cari dalam tabel</source>
        <translation>Search the table</translation>
    </message>
    <message>
        <source>&amp;Simpan sebagai versi baru…</source>
        <translation>&amp;Store as a new version…</translation>
    </message>
    <message>
        <source>&amp;Buang perubahan</source>
        <translation>&amp;Discard changes</translation>
    </message>
    <message>
        <source>&amp;Cabut versi ini…</source>
        <translation>&amp;Withdraw this version…</translation>
    </message>
    <message>
        <source>&amp;Muat dari berkas JSON…</source>
        <translation>L&amp;oad from a JSON file…</translation>
    </message>
    <message>
        <source>Simpan &amp;ke berkas JSON…</source>
        <translation>Save to a &amp;JSON file…</translation>
    </message>
    <message>
        <source>Perubahan pada tabel “%1” belum disimpan sebagai versi baru (Setelan, Tabel peraturan).</source>
        <translation>Changes to the table “%1” are not stored as a new version yet (Settings, Tables of the law).</translation>
    </message>
    <message>
        <source>✎ Perubahan yang belum disimpan</source>
        <translation>✎ Changes that are not stored</translation>
    </message>
    <message>
        <source>Versi %1 (berlaku)</source>
        <translation>Version %1 (in force)</translation>
    </message>
    <message>
        <source>Versi %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Perubahan ini baru berlaku sesudah disimpan sebagai versi baru.</source>
        <translation>These changes come into force only when they are stored as a new version.</translation>
    </message>
    <message>
        <source>Mulai berlaku %1</source>
        <translation>In force from %1</translation>
    </message>
    <message>
        <source>menjadi dasar dokumen yang sudah terkunci</source>
        <translation>locked documents rest on it</translation>
    </message>
    <message>
        <source>Alasan: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>Simpan atau buang dahulu perubahan yang belum disimpan untuk menyunting versi ini.</source>
        <translation>Store or discard the changes that are not stored yet before you edit this version.</translation>
    </message>
    <message>
        <source>Perubahan pada tabel “%1” dibuang. Versi yang tersimpan tetap.</source>
        <translation>The changes to the table “%1” are discarded. The stored versions stay.</translation>
    </message>
    <message>
        <source>Buang perubahan</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>&amp;Buang</source>
        <translation>&amp;Discard</translation>
    </message>
    <message>
        <source>“%1” tidak dapat ditulis: %2 Tidak ada yang berubah.</source>
        <translation>“%1” can’t be written: %2 Nothing has changed.</translation>
    </message>
</context>
<context>
    <name>kinerja::RegulasiPanel</name>
    <message>
        <source>✎ %1 (ada perubahan yang belum disimpan)</source>
        <translation>✎ %1 (has changes that are not stored)</translation>
    </message>
    <message>
        <source>✖ tidak dapat dipakai program</source>
        <translation>✖ can&apos;t be used by the program</translation>
    </message>
    <message>
        <source>Tabel peraturan</source>
        <translation>Tables of the law</translation>
    </message>
    <message>
        <source>Tabel</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Versi berlaku</source>
        <translation>Version in force</translation>
    </message>
    <message>
        <source>Mulai berlaku</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Asal</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>&amp;Buka tabel</source>
        <translation>&amp;Open table</translation>
    </message>
    <message>
        <source>Angka dan kalimat peraturan yang dipakai berkas ini. Perubahan disimpan sebagai versi baru; dokumen yang sudah terkunci tetap menurut versinya.</source>
        <translation>The numbers and words of the law that this file works with. Changes are stored as a new version; locked documents keep theirs.</translation>
    </message>
</context>
<context>
    <name>kinerja::RegulasiTable</name>
    <message>
        <source>Isi tabel peraturan</source>
        <translation>Content of the table</translation>
    </message>
    <message>
        <source>Kelompok</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Bagian</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Isi</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>“%1” bukan angka: tulis misalnya 14 atau 12,5, tanpa titik ribuan. Isi yang lama tetap.</source>
        <translation>“%1” is not a number: write for instance 14 or 12,5, without points for thousands. What was there stays.</translation>
    </message>
</context>
<context>
    <name>kinerja::RekapModel</name>
    <message>
        <source>SKP sebelumnya, %1 – %2, tidak dihitung</source>
        <translation>Earlier SKP, %1 – %2, not counted</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>keterangan, keterangan</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>SKP</source>
        <translation>SKP</translation>
    </message>
    <message>
        <source>Evaluasi</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>Hasil kerja</source>
        <translation>Work results</translation>
    </message>
    <message>
        <source>Perilaku kerja</source>
        <translation>Work behaviour</translation>
    </message>
    <message>
        <source>Predikat</source>
        <translation>Predikat</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Remarks</translation>
    </message>
</context>
<context>
    <name>kinerja::RekapPage</name>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Per&amp;iode</source>
        <translation>Per&amp;iod</translation>
    </message>
    <message>
        <source>Pegawai di balik angka</source>
        <translation>People behind the figure</translation>
    </message>
    <message>
        <source>Cari nama, nomor, jabatan, unit kerja</source>
        <translation>Search name, number, position, work unit</translation>
    </message>
    <message>
        <source>Yang ditampilkan</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>Yang sudah</source>
        <translation>Those who have</translation>
    </message>
    <message>
        <source>Yang belum</source>
        <translation>Those who have not</translation>
    </message>
    <message>
        <source>Sudah dan belum</source>
        <translation>Both</translation>
    </message>
    <message>
        <source>Pra&amp;tinjau dan cetak</source>
        <translation>P&amp;review and print</translation>
    </message>
    <message>
        <source>Simpan sebagai &amp;Excel (.xlsx)…</source>
        <translation>Save as &amp;Excel (.xlsx)…</translation>
    </message>
    <message>
        <source>Simpan sebagai &amp;CSV…</source>
        <translation>Save as &amp;CSV…</translation>
    </message>
    <message>
        <source>&amp;Kembali ke rekap</source>
        <translation>&amp;Back to the recap</translation>
    </message>
    <message>
        <source>%1 – %2 %3</source>
        <extracomment>%1: the unit; %2: a period, as &quot;Triwulan II&quot;; %3: a year</extracomment>
        <translation>%1 – %2 %3</translation>
    </message>
    <message>
        <source>Setahun (akhir)</source>
        <translation>Whole year (final)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 pegawai</source>
        <translation>%1: %2 people</translation>
    </message>
    <message>
        <source>Semua yang dihitung: %1 pegawai</source>
        <translation>All who count: %1 people</translation>
    </message>
    <message>
        <source>Simpan rekap</source>
        <translation>Save recap</translation>
    </message>
    <message>
        <source>Berkas CSV (*.csv)</source>
        <translation>CSV file (*.csv)</translation>
    </message>
    <message>
        <source>Lembar kerja Excel (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Menyimpan rekap…</source>
        <translation>Saving the recap…</translation>
    </message>
    <message>
        <source>Tersimpan: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n SKP sebelumnya di bawahnya tidak dihitung</source>
        <extracomment>%1: what the list holds and how many; %n: rows beneath</extracomment>
        <translation>
            <numerusform>%1; %n earlier SKP beneath is not counted</numerusform>
            <numerusform>%1; %n earlier SKP beneath are not counted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kinerja::RencanaForm</name>
    <message>
        <source>Rencana aksi</source>
        <translation>Action plan</translation>
    </message>
    <message>
        <source>Capaian aksi per periode</source>
        <translation>Outcome of the action per period</translation>
    </message>
    <message>
        <source>&amp;Buat untuk semua RHK</source>
        <translation>&amp;Make for every plan</translation>
    </message>
    <message>
        <source>&amp;Hapus aksi</source>
        <translation>&amp;Delete actions</translation>
    </message>
    <message>
        <source>&amp;Cetak rencana aksi…</source>
        <translation>&amp;Print the action plan…</translation>
    </message>
    <message>
        <source>Pilih sebuah aksi untuk mengisi capaiannya setiap periode.</source>
        <translation>Choose an action to enter what came of it in each period.</translation>
    </message>
    <message>
        <source>Capaian aksi: %1</source>
        <translation>Outcome of the action: %1</translation>
    </message>
    <message>
        <source>Setiap RHK sudah punya rencana aksi.</source>
        <translation>Every plan has an action already.</translation>
    </message>
    <message>
        <source>Setiap RHK sudah punya rencana aksi. Target per periode IKI yang kumulatif dan belum terisi dilengkapi.</source>
        <translation>Every RHK has actions already. Targets per period of cumulative IKIs that had none were filled in.</translation>
    </message>
    <message>
        <source>Rencana aksi dibuat untuk RHK yang belum memilikinya, dengan target per periode IKI yang kumulatif. Sesuaikan bunyi, output, dan targetnya.</source>
        <translation>Actions were made for the RHKs that had none, with targets per period of cumulative IKIs. Adapt their words, output and targets.</translation>
    </message>
</context>
<context>
    <name>kinerja::RencanaModel</name>
    <message>
        <source>IKI %1. %2</source>
        <translation>IKI %1. %2</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Target: %1</translation>
    </message>
    <message>
        <source>(ketik aksi baru)</source>
        <translation>(type a new action)</translation>
    </message>
    <message>
        <source>RHK</source>
        <translation>RHK</translation>
    </message>
    <message>
        <source>Rencana aksi</source>
        <translation>Action plan</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Remarks</translation>
    </message>
</context>
<context>
    <name>kinerja::RescueDialog</name>
    <message>
        <source>Berkas SKP Luring (*.kinerja)</source>
        <translation>SKP Luring files (*.kinerja)</translation>
    </message>
    <message>
        <source>Selamatkan isi berkas rusak</source>
        <translation>Rescue the content of a damaged file</translation>
    </message>
    <message>
        <source>-selamat.json</source>
        <translation>-rescued.json</translation>
    </message>
    <message>
        <source>Sertakan catatan &amp;konseling, yang bersifat rahasia</source>
        <translation>Include notes of co&amp;unselling, which are confidential</translation>
    </message>
    <message>
        <source>&amp;Pilih…</source>
        <translation>C&amp;hoose…</translation>
    </message>
    <message>
        <source>P&amp;ilih…</source>
        <translation>Ch&amp;oose…</translation>
    </message>
    <message>
        <source>&amp;Berkas yang rusak</source>
        <translation>&amp;Damaged file</translation>
    </message>
    <message>
        <source>Paket &amp;hasil</source>
        <translation>&amp;Package to make</translation>
    </message>
    <message>
        <source>&amp;Selamatkan</source>
        <translation>&amp;Rescue</translation>
    </message>
    <message>
        <source>Ba&amp;tal</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Semua yang masih terbaca dari berkas yang rusak ditulis ke sebuah paket. Dari paket itu berkas baru dapat dibuat. Berkas yang rusak tidak diubah.</source>
        <translation>Everything that can still be read from the damaged file is written into a package. From that package a new file can be made. The damaged file is not changed.</translation>
    </message>
    <message>
        <source>Kemajuan</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Buat berkas &amp;baru dari paket…</source>
        <translation>&amp;Make a new file from the package…</translation>
    </message>
    <message>
        <source>&amp;Tutup</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Berkas yang rusak</source>
        <translation>Damaged file</translation>
    </message>
    <message>
        <source>Paket hasil</source>
        <translation>Package to make</translation>
    </message>
    <message>
        <source>Paket SKP (*.json)</source>
        <translation>SKP packages (*.json)</translation>
    </message>
    <message>
        <source>Membaca yang masih terbaca dari “%1”…</source>
        <translation>Reading what can still be read from “%1”…</translation>
    </message>
    <message>
        <source>Berkas baru</source>
        <translation>New file</translation>
    </message>
    <message>
        <source> (diselamatkan).kinerja</source>
        <translation> (rescued).kinerja</translation>
    </message>
    <message>
        <source>Mengisi berkas baru “%1”…</source>
        <translation>Filling the new file “%1”…</translation>
    </message>
    <message>
        <source>Paket sudah ada</source>
        <translation>The package exists already</translation>
    </message>
    <message>
        <source>“%1” sudah ada. Bila diganti, isinya yang sekarang hilang.</source>
        <translation>“%1” exists already. If it is replaced, what it holds now is lost.</translation>
    </message>
    <message>
        <source>&amp;Ganti</source>
        <translation>&amp;Replace</translation>
    </message>
    <message>
        <source>B&amp;uka salinan itu</source>
        <translation>&amp;Open that copy</translation>
    </message>
</context>
<context>
    <name>kinerja::RescueReportView</name>
    <message>
        <source>B&amp;uka salinan itu</source>
        <translation>&amp;Open that copy</translation>
    </message>
    <message>
        <source>Isi berkas</source>
        <translation>Content of the file</translation>
    </message>
    <message>
        <source>Baris terselamatkan</source>
        <translation>Rows rescued</translation>
    </message>
    <message>
        <source>Hilang</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Yang terselamatkan dan yang hilang</source>
        <translation>What was rescued and what is lost</translation>
    </message>
    <message>
        <source>&amp;Orang yang isiannya tidak lengkap lagi</source>
        <translation>P&amp;eople whose entries are no longer complete</translation>
    </message>
    <message>
        <source>Orang yang isiannya tidak lengkap lagi</source>
        <translation>People whose entries are no longer complete</translation>
    </message>
</context>
<context>
    <name>kinerja::RevisionWizard</name>
    <message>
        <source>Revisi SKP %1</source>
        <translation>Revision of the SKP of %1</translation>
    </message>
    <message>
        <source>&lt; &amp;Kembali</source>
        <translation>&lt; &amp;Back</translation>
    </message>
    <message>
        <source>&amp;Lanjut &gt;</source>
        <translation>&amp;Next &gt;</translation>
    </message>
    <message>
        <source>Jenis revisi</source>
        <translation>Kind of revision</translation>
    </message>
    <message>
        <source>SKP periode %1 s.d. %2 tetap berlaku, dapat dibaca, dan dapat dicetak sampai revisinya ditetapkan.</source>
        <translation>The SKP of %1 to %2 stays in force, and can be read and printed, until its revision is set.</translation>
    </message>
    <message>
        <source>Alasan revisi</source>
        <translation>Reason for the revision</translation>
    </message>
    <message>
        <source>Sesudah ini naskah revisi terbuka untuk disunting: isinya salinan SKP yang berlaku.</source>
        <translation>After this the text of the revision is open for editing: it is a copy of the SKP in force.</translation>
    </message>
    <message>
        <source>&amp;Alasan</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Tulis alasan revisi.</source>
        <translation>Write the reason for the revision.</translation>
    </message>
    <message>
        <source>Buka &amp;revisi</source>
        <translation>&amp;Open the revision</translation>
    </message>
    <message>
        <source>&amp;Batal</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>kinerja::RhkDetail</name>
    <message>
        <source>(belum dipilih)</source>
        <translation>(not chosen)</translation>
    </message>
    <message>
        <source>&amp;Rencana hasil kerja</source>
        <translation>&amp;Work result plan</translation>
    </message>
    <message>
        <source>&amp;Jenis</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>&amp;Klasifikasi</source>
        <translation>C&amp;lassification</translation>
    </message>
    <message>
        <source>Pers&amp;pektif</source>
        <translation>P&amp;erspective</translation>
    </message>
    <message>
        <source>&amp;Pilih RHK pimpinan</source>
        <translation>&amp;Choose the leader’s RHK</translation>
    </message>
    <message>
        <source>RHK pimpinan yang di&amp;intervensi</source>
        <translation>Leader’s RHK t&amp;hat it serves</translation>
    </message>
    <message>
        <source>P&amp;enugasan dari</source>
        <translation>Assi&amp;gned by</translation>
    </message>
    <message>
        <source>(tulis sendiri)</source>
        <translation>(write yourself)</translation>
    </message>
</context>
<context>
    <name>kinerja::SalinanPanel</name>
    <message>
        <source>%1: isinya tidak ikut dalam paket</source>
        <translation>%1: its content did not come with the package</translation>
    </message>
    <message>
        <source>%1: naskahnya tidak lagi terkunci</source>
        <translation>%1: its document is locked no more</translation>
    </message>
    <message numerus="yes">
        <source>%n tanda tangan</source>
        <translation>
            <numerusform>One signature</numerusform>
            <numerusform>%n signatures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, versi sebelumnya</source>
        <translation>%1: %2, earlier version</translation>
    </message>
    <message>
        <source>Simpan salina&amp;n…</source>
        <translation>Save a &amp;copy…</translation>
    </message>
    <message>
        <source>Salinan resmi bertanda tangan elektronik</source>
        <translation>Official copies, signed electronically</translation>
    </message>
    <message>
        <source>Simpan salinan resmi</source>
        <translation>Save the official copy</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Buka</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>Membuka PDF itu, byte demi byte, dengan pembaca PDF</source>
        <translation>Opens that PDF, byte for byte, in the PDF reader</translation>
    </message>
    <message>
        <source>Menyerahkan PDF itu, byte demi byte, kepada pencetak</source>
        <translation>Hands that PDF, byte for byte, to the printer</translation>
    </message>
    <message>
        <source>tanda tangan %1 dibatalkan %2</source>
        <extracomment>%1: a role, %2: a day</extracomment>
        <translation>signature of the %1 taken back on %2</translation>
    </message>
    <message>
        <source>%1: tidak berlaku lagi, kuncinya dibuka %2</source>
        <translation>%1: no longer in force, unlocked on %2</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <translation>%1: %2; %3</translation>
    </message>
    <message>
        <source>Ce&amp;tak salinan…</source>
        <translation>Prin&amp;t copy…</translation>
    </message>
    <message>
        <source>%1: isinya dihapus di luar program</source>
        <translation>%1: its content was removed outside the program</translation>
    </message>
    <message>
        <source>%1: isinya diubah di luar program</source>
        <translation>%1: its content was altered outside the program</translation>
    </message>
</context>
<context>
    <name>kinerja::SalinanPrint</name>
    <message>
        <source>Mencari pencetak…</source>
        <translation>Looking for printers…</translation>
    </message>
    <message>
        <source>Menyerahkan kepada pencetak “%1”…</source>
        <translation>Handing it to the printer “%1”…</translation>
    </message>
    <message>
        <source>✔ %1: diserahkan kepada pencetak “%2”.</source>
        <translation>✔ %1: handed to the printer “%2”.</translation>
    </message>
</context>
<context>
    <name>kinerja::SampahPage</name>
    <message>
        <source>&amp;Kembalikan</source>
        <translation>&amp;Restore</translation>
    </message>
    <message>
        <source>K&amp;osongkan Sampah…</source>
        <translation>&amp;Empty the trash…</translation>
    </message>
    <message>
        <source>Yang dihapus</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Dihapus pada</source>
        <translation>Deleted on</translation>
    </message>
    <message>
        <source>Isi Sampah</source>
        <translation>Content of the trash</translation>
    </message>
    <message>
        <source>Pegawai</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>SKP tahun %1</source>
        <translation>SKP of %1</translation>
    </message>
    <message>
        <source>Sampah kosong.</source>
        <translation>The trash is empty.</translation>
    </message>
    <message>
        <source>Yang dihapus tetap di sini sampai Sampah dikosongkan. Pilih baris untuk mengembalikannya; orang yang disebut di dalamnya ikut kembali.</source>
        <translation>What was deleted stays here until the trash is emptied. Choose a row to restore it; the people named in it come back with it.</translation>
    </message>
    <message>
        <source>Tidak dikembalikan</source>
        <translation>Not restored</translation>
    </message>
    <message>
        <source>Kosongkan Sampah</source>
        <translation>Empty the trash</translation>
    </message>
    <message numerus="yes">
        <source>%n hal dihapus untuk selamanya dan tidak dapat dikembalikan. Yang masih disebut di tempat lain tetap di Sampah.</source>
        <translation>
            <numerusform>%n thing is deleted for ever and cannot be restored. What is still named elsewhere stays in the trash.</numerusform>
            <numerusform>%n things are deleted for ever and cannot be restored. What is still named elsewhere stays in the trash.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hapus selamanya</source>
        <translation>Delete for ever</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Sampah tidak dikosongkan</source>
        <translation>The trash was not emptied</translation>
    </message>
</context>
<context>
    <name>kinerja::SaveRegulasiDialog</name>
    <message>
        <source>Simpan sebagai versi baru: %1</source>
        <translation>Store as a new version: %1</translation>
    </message>
    <message>
        <source>&amp;Simpan versi</source>
        <translation>&amp;Store version</translation>
    </message>
    <message>
        <source>&amp;Batal</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Isinya sama dengan versi yang berlaku sekarang.</source>
        <translation>The content is that of the version in force now.</translation>
    </message>
    <message numerus="yes">
        <source>%n bagian berbeda dari versi yang berlaku sekarang:</source>
        <translation>
            <numerusform>%n part differs from the version in force now:</numerusform>
            <numerusform>%n parts differ from the version in force now:</numerusform>
        </translation>
    </message>
    <message>
        <source>Yang berbeda dari versi yang berlaku</source>
        <translation>What differs from the version in force</translation>
    </message>
    <message>
        <source>Bagian</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Sebelumnya</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Menjadi</source>
        <translation>After</translation>
    </message>
    <message>
        <source>(belum ada)</source>
        <translation>(not there)</translation>
    </message>
    <message>
        <source>(dihapus)</source>
        <translation>(removed)</translation>
    </message>
    <message>
        <source>misalnya nomor surat yang menjadi dasarnya</source>
        <translation>for instance the number of the letter that it rests on</translation>
    </message>
    <message>
        <source>Sebutan &amp;versi</source>
        <translation>Name of the &amp;version</translation>
    </message>
    <message>
        <source>&amp;Mulai berlaku</source>
        <translation>In force &amp;from</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>S&amp;tatus</translation>
    </message>
    <message>
        <source>&amp;Alasan</source>
        <translation>&amp;Reason</translation>
    </message>
</context>
<context>
    <name>kinerja::SesiEvaluasi</name>
    <message>
        <source>Sesi evaluasi – %1, %2</source>
        <translation>Evaluation session – %1, %2</translation>
    </message>
    <message>
        <source>&amp;Keluar (Esc)</source>
        <translation>&amp;Leave (Esc)</translation>
    </message>
    <message>
        <source>Layar pe&amp;nuh (F11)</source>
        <translation>&amp;Full screen (F11)</translation>
    </message>
    <message>
        <source>&amp;Bantuan (F1)</source>
        <translation>Hel&amp;p (F1)</translation>
    </message>
    <message>
        <source>&lt; Sebe&amp;lumnya (PgUp)</source>
        <translation>&lt; P&amp;revious (PgUp)</translation>
    </message>
    <message>
        <source>Berik&amp;utnya &gt; (PgDn)</source>
        <translation>&amp;Next &gt; (PgDn)</translation>
    </message>
    <message>
        <source>Langkah %1 dari %2: %3</source>
        <translation>Step %1 of %2: %3</translation>
    </message>
    <message>
        <source>Berkas ini dibuka untuk dibaca saja.</source>
        <translation>This file is open for reading only.</translation>
    </message>
    <message>
        <source>Penilai menandatangani lebih dahulu, lalu serahkan kepada pegawai.</source>
        <translation>The penilai signs first; then hand over to the pegawai.</translation>
    </message>
    <message>
        <source>Di sini pegawai menandatangani. Tanda tangan penilai dicatat pada giliran penilai.</source>
        <translation>Here the pegawai signs. The signature of the penilai is recorded on the penilai’s turn.</translation>
    </message>
    <message>
        <source>Kunci dahulu evaluasinya pada langkah “Periksa dan kunci”.</source>
        <translation>Lock the evaluation first, at the step “Check and lock”.</translation>
    </message>
    <message>
        <source>Bagian ini diisi oleh %1; serahkan papan ketiknya dengan F6.</source>
        <translation>This part is filled in by %1; hand the keyboard over with F6.</translation>
    </message>
    <message>
        <source>pejabat penilai kinerja</source>
        <translation>the penilai</translation>
    </message>
    <message>
        <source>Capaian organisasi</source>
        <translation>Organisational results</translation>
    </message>
    <message>
        <source>Capaian kinerja organisasi ditetapkan pimpinan, bukan oleh pegawai yang dinilai. Serahkan papan ketik kepada %1 untuk mencatatnya?</source>
        <translation>The organisation&apos;s achievement is set by the leader, not by the employee who is evaluated. Hand the keyboard over to %1 to record it?</translation>
    </message>
    <message>
        <source>&amp;Serahkan</source>
        <translation>&amp;Hand over</translation>
    </message>
    <message>
        <source>&amp;Batal</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>kinerja::SettingsPage</name>
    <message numerus="yes">
        <source>menurut peraturan (%n hari)</source>
        <translation>
            <numerusform>as the regulation says (%n day)</numerusform>
            <numerusform>as the regulation says (%n days)</numerusform>
        </translation>
    </message>
    <message>
        <source> hari</source>
        <comment>after a number</comment>
        <translation> days</translation>
    </message>
    <message>
        <source>Setelan unit (tersimpan di berkas dan ikut dalam paket)</source>
        <translation>Settings of the unit (saved in the file and part of packages)</translation>
    </message>
    <message>
        <source>&amp;Penomoran pasal di layar</source>
        <translation>&amp;Numbering of articles on the screen</translation>
    </message>
    <message>
        <source>Batas &amp;keberatan sejak hasil diterima</source>
        <translation>&amp;Objection period after receipt of the result</translation>
    </message>
    <message>
        <source>Tenggat disebut &amp;dekat sejak</source>
        <translation>&amp;Deadlines are called near from</translation>
    </message>
    <message>
        <source>Laptop ini</source>
        <translation>This laptop</translation>
    </message>
    <message>
        <source>Bahasa layar berganti saat program dibuka lagi. Formulir tetap berbahasa Indonesia.</source>
        <translation>The language of the screens changes when the program is opened again. The forms stay Indonesian.</translation>
    </message>
    <message>
        <source>&amp;Bahasa layar</source>
        <translation>&amp;Language of the screens</translation>
    </message>
    <message>
        <source>Unit dan laptop</source>
        <translation>Unit and laptop</translation>
    </message>
    <message>
        <source>Pustaka frasa</source>
        <translation>Phrase library</translation>
    </message>
    <message>
        <source>Tabel peraturan</source>
        <translation>Tables of the law</translation>
    </message>
    <message>
        <source>bawaan (%1 MB)</source>
        <translation>default (%1 MB)</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>after a number</comment>
        <translation> MB</translation>
    </message>
    <message>
        <source>Berkas bukti dukung paling &amp;besar</source>
        <translation>Largest &amp;file of evidence</translation>
    </message>
    <message>
        <source>Formulir E&amp;valuasi ditandatangani juga oleh pegawai</source>
        <translation>The form E&amp;valuasi is signed by the employee too</translation>
    </message>
    <message>
        <source>Di atas &amp;judul Dokumen Evaluasi</source>
        <translation>&amp;Above the title of the Evaluation Document</translation>
    </message>
    <message>
        <source>Sertifikat tepercaya</source>
        <translation>Trusted certificates</translation>
    </message>
</context>
<context>
    <name>kinerja::SignDialog</name>
    <message>
        <source>&amp;Tandatangani…</source>
        <translation>&amp;Sign…</translation>
    </message>
    <message>
        <source>T&amp;utup</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Tanda tangan elektronik di sini</source>
        <translation>Electronic signature here</translation>
    </message>
    <message>
        <source>Naskah yang ditandatangani</source>
        <translation>Papers that are signed</translation>
    </message>
    <message>
        <source>Kunci penanda tangan</source>
        <translation>Key of the signer</translation>
    </message>
    <message>
        <source>Sandi ditanyakan setiap kali, tidak disimpan, dan dihapus dari memori sesudah dipakai.</source>
        <translation>The passphrase is asked for each time, never stored, and wiped from memory after use.</translation>
    </message>
    <message>
        <source>&amp;Bantuan</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>✖ Tidak ada naskah terkunci yang menunggu tanda tangan itu.</source>
        <translation>✖ No locked paper is waiting for that signature.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tanda tangan %1: %2</source>
        <translation>Signature of %1: %2</translation>
    </message>
    <message>
        <source>Membuka kunci…</source>
        <translation>Opening the key…</translation>
    </message>
    <message>
        <source>&amp;Tandatangani</source>
        <translation>&amp;Sign</translation>
    </message>
    <message>
        <source>&amp;Batal</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Tidak ada yang ditandatangani.</source>
        <translation>Nothing was signed.</translation>
    </message>
    <message>
        <source>Menandatangani…</source>
        <translation>Signing…</translation>
    </message>
    <message>
        <source>Menyimpan…</source>
        <translation>Storing…</translation>
    </message>
    <message>
        <source>– %1: tidak ikut; PDF yang memuat tanda tangan sebelumnya tidak tersimpan.</source>
        <translation>– %1: left out; the PDF that bears the earlier signature is not kept.</translation>
    </message>
    <message>
        <source>%1 (selalu ikut: tanda tangan padanya yang dihitung)</source>
        <translation>%1 (always included: the signature on it is the one that counts)</translation>
    </message>
    <message>
        <source>⚠ Naskah dikunci tanpa tanggal formulir: titik-titiknya tetap kosong, dan tanggalnya hanya tampak pada tanda tangan. Bila formulirnya harus bertanggal, buka kuncinya lalu kunci lagi dengan tanggal.</source>
        <translation>⚠ The document was locked without a day on the form: its dots stay empty, and the day shows in the signature alone. If the form must bear a day, unlock it and lock it again with one.</translation>
    </message>
</context>
<context>
    <name>kinerja::SignatureExport</name>
    <message>
        <source>&amp;Ekspor untuk tanda tangan elektronik…</source>
        <translation>&amp;Export for electronic signatures…</translation>
    </message>
    <message>
        <source>Yang tidak diekspor</source>
        <translation>What was not exported</translation>
    </message>
    <message>
        <source>PDF/A-1b dari naskah terkunci, dengan tempat tanda tangan; sesudah ditandatangani dengan program lain, ambil kembali di halaman Periksa dokumen</source>
        <translation>PDF/A-1b of locked documents, with places for signatures; once signed with another program, take them back on the page Check documents</translation>
    </message>
    <message>
        <source>Pilih satu SKP atau lebih.</source>
        <translation>Choose one SKP or more.</translation>
    </message>
    <message>
        <source>Folder untuk PDF yang akan ditandatangani</source>
        <translation>Folder for the PDFs that will be signed</translation>
    </message>
    <message>
        <source>Mengekspor %1 dari %2 SKP…</source>
        <translation>Exporting %1 of %2 SKP…</translation>
    </message>
    <message numerus="yes">
        <source>%n PDF siap ditandatangani, ada di “%1”.</source>
        <translation>
            <numerusform>One PDF is ready to be signed, in “%1”.</numerusform>
            <numerusform>%n PDFs are ready to be signed, in “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tidak ada yang diekspor.</source>
        <translation>Nothing was exported.</translation>
    </message>
    <message>
        <source>Salinannya tidak tersimpan dalam berkas data; PDF yang kembali dibandingkan dengan naskah terkunci.</source>
        <translation>Their bytes were not kept in the data file; what comes back is held against the locked documents.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n dilewati:</source>
        <translation>
            <numerusform>One was passed over:</numerusform>
            <numerusform>%n were passed over:</numerusform>
        </translation>
    </message>
    <message>
        <source>Centang SKP, Lampiran, Berita Acara, Evaluasi, Dokumen Evaluasi, atau angka kredit.</source>
        <translation>Tick SKP, Lampiran, Berita Acara, Evaluasi, Dokumen Evaluasi or angka kredit.</translation>
    </message>
</context>
<context>
    <name>kinerja::SignatureForm</name>
    <message>
        <source>Alasan ter&amp;lambat (boleh kosong)</source>
        <translation>Reason for the de&amp;lay (may stay empty)</translation>
    </message>
    <message>
        <source>Bidang untuk menggambar tanda tangan</source>
        <translation>Area for drawing the signature</translation>
    </message>
    <message>
        <source>Alasan terlambat</source>
        <translation>Reason for the delay</translation>
    </message>
    <message>
        <source>Ambil dari &amp;berkas…</source>
        <translation>&amp;From a file…</translation>
    </message>
    <message>
        <source>&amp;Hapus gambar</source>
        <translation>&amp;Delete the picture</translation>
    </message>
    <message>
        <source>Tan&amp;ggal tanda tangan</source>
        <translation>D&amp;ate of the signature</translation>
    </message>
    <message>
        <source>T&amp;empat</source>
        <translation>&amp;Place</translation>
    </message>
    <message>
        <source>&amp;Cara</source>
        <translation>&amp;Way</translation>
    </message>
    <message>
        <source>&amp;Catat tanda tangan</source>
        <translation>&amp;Record the signature</translation>
    </message>
    <message>
        <source>Kem&amp;bali</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>Gambar tanda tangan</source>
        <translation>Picture of the signature</translation>
    </message>
    <message>
        <source>Gambar (*.png *.jpg *.jpeg)</source>
        <translation>Pictures (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Berkas gambar tidak dapat dibaca: %1</source>
        <translation>The picture file cannot be read: %1</translation>
    </message>
    <message>
        <source>Isi tanggal tanda tangan.</source>
        <translation>Fill in the date of the signature.</translation>
    </message>
    <message>
        <source>Gambarkan tanda tangan atau ambil dari berkas.</source>
        <translation>Draw the signature or take it from a file.</translation>
    </message>
    <message>
        <source>Gambarnya terlalu kecil untuk sebuah tanda tangan. Gambar lagi lebih besar, atau ambil dari berkas.</source>
        <translation>The drawing is too small for a signature. Draw it again, larger, or take it from a file.</translation>
    </message>
    <message>
        <source>Naskahnya ditandatangani sebagai PDF dengan berkas kunci atau token, hari ini juga. Kunci dan sandinya ditanyakan pada langkah berikut.</source>
        <translation>The papers are signed as PDF with a key file or token, as of today. Key and passphrase are asked for in the next step.</translation>
    </message>
    <message>
        <source>Elektronik: tanda tangani di sini</source>
        <translation>Electronic: sign here</translation>
    </message>
    <message>
        <source>Pilih &amp;kunci…</source>
        <translation>Choose &amp;key…</translation>
    </message>
</context>
<context>
    <name>kinerja::SignedFilesPanel</name>
    <message>
        <source>Simpan sebagai &amp;salinan saja</source>
        <translation>File as a &amp;mere copy</translation>
    </message>
    <message>
        <source>Keluarkan dari &amp;daftar</source>
        <translation>Take off the &amp;list</translation>
    </message>
    <message>
        <source>Hasil pemeriksaan</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Tidak ada PDF di folder “%1”.</source>
        <translation>There is no PDF in the folder “%1”.</translation>
    </message>
    <message>
        <source>&amp;Pilih PDF…</source>
        <translation>Choose &amp;PDFs…</translation>
    </message>
    <message>
        <source>Pilih &amp;folder…</source>
        <translation>Choose a &amp;folder…</translation>
    </message>
    <message>
        <source>Pilih PDF yang sudah ditandatangani, atau seret berkas atau foldernya ke sini. Pemeriksaan tidak memakai jaringan.</source>
        <translation>Choose signed PDFs, or drop the files or their folder here. Checking uses no network.</translation>
    </message>
    <message>
        <source>PDF bertanda tangan</source>
        <translation>Signed PDFs</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Folder PDF bertanda tangan</source>
        <translation>Folder of signed PDFs</translation>
    </message>
    <message numerus="yes">
        <source>Memeriksa %n berkas…</source>
        <translation>
            <numerusform>Checking one file…</numerusform>
            <numerusform>Checking %n files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Simpan %n PDF yang cocok sebagai salinan &amp;resmi</source>
        <translation>
            <numerusform>File the one fitting PDF as the &amp;official copy</numerusform>
            <numerusform>File the %n fitting PDFs as &amp;official copies</numerusform>
        </translation>
    </message>
    <message>
        <source>Simpan yang tidak tersertifikasi?</source>
        <translation>File what is not certified?</translation>
    </message>
    <message numerus="yes">
        <source>%n PDF ditandatangani dengan sertifikat yang tidak dipercaya laptop ini: siapa pun dapat membuat sertifikat dengan nama orang lain. Pastikan dahulu kepada penandatangannya.</source>
        <translation>
            <numerusform>One PDF was signed with a certificate that this laptop does not trust: anybody can make a certificate with another person’s name. Make sure with the signer first.</numerusform>
            <numerusform>%n PDFs were signed with certificates that this laptop does not trust: anybody can make a certificate with another person’s name. Make sure with the signers first.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Simpan semuanya</source>
        <translation>&amp;File all</translation>
    </message>
    <message>
        <source>&amp;Jangan</source>
        <translation>&amp;Don’t</translation>
    </message>
    <message numerus="yes">
        <source>%n PDF disimpan.</source>
        <translation>
            <numerusform>One PDF was filed.</numerusform>
            <numerusform>%n PDFs were filed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF tidak disimpan; sebabnya ada pada barisnya.</source>
        <translation>
            <numerusform>One PDF was not filed; its line says why.</numerusform>
            <numerusform>%n PDFs were not filed; their lines say why.</numerusform>
        </translation>
    </message>
    <message>
        <source>Simpan yang cocok sebagai salinan &amp;resmi</source>
        <translation>File what fits as &amp;official copies</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Catat lagi tanda tangan yang dibatalkan?</source>
        <translation>Record signatures again that were taken back?</translation>
    </message>
    <message>
        <source>%1

Dengan menyimpan PDF-nya sebagai salinan resmi, tanda tangan itu dicatat lagi.</source>
        <translation>%1

Filing the PDF as an official copy records that signature again.</translation>
    </message>
    <message>
        <source>&amp;Catat lagi</source>
        <translation>&amp;Record again</translation>
    </message>
    <message>
        <source>Sudah tersimpan: isinya sama dengan “%1”.</source>
        <translation>Filed already: its content is that of “%1”.</translation>
    </message>
</context>
<context>
    <name>kinerja::SkpCheckList</name>
    <message>
        <source>Pilih &amp;semua</source>
        <translation>Select &amp;all</translation>
    </message>
    <message>
        <source>%1 – %2, %3 s.d. %4</source>
        <translation>%1 – %2, %3 to %4</translation>
    </message>
    <message>
        <source>✖ %1: %2</source>
        <translation>✖ %1: %2</translation>
    </message>
</context>
<context>
    <name>kinerja::SkpEditor</name>
    <message>
        <source>Tanggal belum tersimpan</source>
        <translation>Date not saved</translation>
    </message>
    <message>
        <source>Tanggal yang lama tetap berlaku. Buka lagi SKP itu dan isi tanggalnya.</source>
        <translation>The old date stays. Open that SKP again and enter the date.</translation>
    </message>
</context>
<context>
    <name>kinerja::SkpForms</name>
    <message>
        <source>Periode dan penilai</source>
        <translation>Period and rater</translation>
    </message>
    <message>
        <source>Dialog kinerja</source>
        <translation>Performance dialogue</translation>
    </message>
    <message>
        <source>a. Gambaran organisasi</source>
        <translation>a. The organisation</translation>
    </message>
    <message>
        <source>b. RHK dan IKI</source>
        <translation>b. RHKs and IKIs</translation>
    </message>
    <message>
        <source>c. Manual indikator</source>
        <translation>c. Indicator manual</translation>
    </message>
    <message>
        <source>d. Strategi</source>
        <translation>d. Strategy</translation>
    </message>
    <message>
        <source>e. Matriks peran</source>
        <translation>e. Role matrix</translation>
    </message>
    <message>
        <source>f. Jenis RHK</source>
        <translation>f. Kinds of RHK</translation>
    </message>
    <message>
        <source>g. Perilaku kerja</source>
        <translation>g. Work behaviour</translation>
    </message>
    <message>
        <source>h. Lampiran</source>
        <translation>h. Annex</translation>
    </message>
    <message>
        <source>Periode</source>
        <comment>tab: masa SKP dan penilai</comment>
        <translation>Period</translation>
    </message>
    <message>
        <source>Dialog</source>
        <comment>tab: dialog kinerja</comment>
        <translation>Dialogue</translation>
    </message>
    <message>
        <source>a. Organisasi</source>
        <comment>tab: gambaran organisasi</comment>
        <translation>a. Organisation</translation>
    </message>
    <message>
        <source>b. RHK</source>
        <comment>tab: rencana hasil kerja dan indikator</comment>
        <translation>b. RHK</translation>
    </message>
    <message>
        <source>c. Manual</source>
        <comment>tab: manual indikator kinerja</comment>
        <translation>c. Manual</translation>
    </message>
    <message>
        <source>d. Strategi</source>
        <comment>tab</comment>
        <translation>d. Strategy</translation>
    </message>
    <message>
        <source>e. Matriks</source>
        <comment>tab: matriks pembagian peran</comment>
        <translation>e. Matrix</translation>
    </message>
    <message>
        <source>f. Jenis</source>
        <comment>tab: jenis dan klasifikasi RHK</comment>
        <translation>f. Kinds</translation>
    </message>
    <message>
        <source>g. Perilaku</source>
        <comment>tab: ekspektasi perilaku kerja</comment>
        <translation>g. Behaviour</translation>
    </message>
    <message>
        <source>h. Lampiran</source>
        <comment>tab</comment>
        <translation>h. Annex</translation>
    </message>
    <message>
        <source>Masa SKP, formulir yang dipakai, penilai, dan atasannya.</source>
        <translation>Period of the SKP, the form used, the rater and the rater’s superior.</translation>
    </message>
    <message>
        <source>Catat dialog pegawai dan pimpinan: ekspektasi hasil kerja dan perilaku kerja. SKP tidak dapat ditetapkan tanpanya.</source>
        <translation>Record the dialogue of employee and leader: expectations on work results and work behaviour. Without it the SKP cannot be set.</translation>
    </message>
    <message>
        <source>Renstra dan Perjanjian Kinerja tahun ini. Satu tombol menjadikannya RHK dan IKI pimpinan.</source>
        <translation>Strategic plan and performance contract of this year. One button makes them the leader’s RHKs and IKIs.</translation>
    </message>
    <message>
        <source>Strategi untuk mencapai setiap RHK pimpinan.</source>
        <translation>Strategies to reach every RHK of the leader.</translation>
    </message>
    <message>
        <source>Bagi peran kepada pegawai: sel yang diisi menjadi RHK pegawai itu.</source>
        <translation>Share out the roles: a cell that is filled in becomes an RHK of that employee.</translation>
    </message>
    <message>
        <source>Utama atau tambahan; klasifikasi organisasi atau individu.</source>
        <translation>Main or additional; classified as organisational or individual.</translation>
    </message>
    <message>
        <source>Ekspektasi khusus pimpinan untuk setiap nilai BerAKHLAK, bila ada.</source>
        <translation>The leader’s particular expectation for each BerAKHLAK value, if there is one.</translation>
    </message>
    <message>
        <source>Dukungan sumber daya, skema pertanggungjawaban, dan konsekuensi; atau tandai Tidak ada.</source>
        <translation>Resources, accountability scheme and consequences; or mark None.</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>%1 akan dihapus. Selama berkas terbuka, ini dapat diurungkan.</source>
        <translation>%1 will be deleted. As long as the file is open, this can be undone.</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1 RHK dan %2 IKI ditambahkan dari Perjanjian Kinerja.</source>
        <translation>%1 RHKs and %2 IKIs were added from the performance contract.</translation>
    </message>
    <message>
        <source>Perjanjian Kinerja</source>
        <translation>Performance contract</translation>
    </message>
    <message>
        <source>Teks ini untuk SKP…</source>
        <translation>This text for the SKPs…</translation>
    </message>
    <message>
        <source>Teks untuk beberapa pegawai</source>
        <translation>Text for several employees</translation>
    </message>
    <message>
        <source>Diterapkan pada %1 SKP; pada %2 SKP sudah ada isian; %3 SKP dilewati.</source>
        <translation>Put into %1 SKPs; %2 SKPs held something already; %3 SKPs were left out.</translation>
    </message>
    <message>
        <source>Catat dialog ini untuk SKP…</source>
        <translation>Record this dialogue for the SKPs…</translation>
    </message>
    <message>
        <source>Dialog dicatat pada %1 SKP; %2 SKP dilewati.</source>
        <translation>Dialogue recorded in %1 SKPs; %2 SKPs were left out.</translation>
    </message>
    <message>
        <source>Tulis dahulu teksnya.</source>
        <translation>First write the text.</translation>
    </message>
    <message>
        <source>&amp;Ganti ekspektasi yang sudah terisi</source>
        <translation>&amp;Replace expectations that are filled in already</translation>
    </message>
    <message>
        <source>Salin ke SKP lain</source>
        <translation>Copy to other SKP</translation>
    </message>
    <message>
        <source>Salin isi SKP ini ke SKP…</source>
        <translation>Copy this SKP to the SKP of…</translation>
    </message>
    <message>
        <source>Disalin ke %1 SKP; %2 SKP sudah memuat semuanya; %3 SKP dilewati. Yang sudah terisi tidak diganti.</source>
        <translation>Copied to %1 SKP; %2 SKP held all of it already; %3 SKP were passed over. What was filled stays as it was.</translation>
    </message>
    <message>
        <source>Satu manual untuk setiap indikator kinerja pimpinan. Manual yang kosong tidak ikut dicetak.</source>
        <translation>One manual for each performance indicator of the leader. An empty manual is not printed.</translation>
    </message>
    <message>
        <source>Rencana hasil kerja, indikator, dan target.</source>
        <translation>Work results planned, indicators and targets.</translation>
    </message>
    <message>
        <source>Beri IKI kepada rekan sekolom</source>
        <translation>Give IKIs to colleagues in the same column</translation>
    </message>
    <message>
        <source>SKP ini belum punya IKI yang dapat diberikan.</source>
        <translation>This SKP has no IKIs yet that could be given.</translation>
    </message>
</context>
<context>
    <name>kinerja::SkpList</name>
    <message>
        <source>Cari nama</source>
        <translation>Search a name</translation>
    </message>
    <message>
        <source>SKP tahun ini</source>
        <translation>SKPs of this year</translation>
    </message>
    <message>
        <source>SKP ba&amp;ru…</source>
        <translation>Ne&amp;w SKP…</translation>
    </message>
</context>
<context>
    <name>kinerja::SkpPage</name>
    <message>
        <source>SKP tidak disimpan</source>
        <translation>The SKP was not saved</translation>
    </message>
    <message>
        <source>Bagian SKP</source>
        <translation>Parts of the SKP</translation>
    </message>
    <message>
        <source>&amp;Wisaya penyusunan…</source>
        <translation>&amp;Wizard…</translation>
    </message>
    <message>
        <source>Sa&amp;lin dari…</source>
        <translation>C&amp;opy from…</translation>
    </message>
    <message>
        <source>&amp;Penetapan…</source>
        <translation>Se&amp;tting…</translation>
    </message>
    <message>
        <source>&amp;Cetak…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>&amp;Hapus…</source>
        <translation>&amp;Delete…</translation>
    </message>
    <message>
        <source>Pilih SKP di sebelah kiri, atau buat yang baru.</source>
        <translation>Choose an SKP on the left, or make a new one.</translation>
    </message>
    <message>
        <source>%1; %2 sampai %3</source>
        <translation>%1; %2 to %3</translation>
    </message>
    <message>
        <source>%1. Isinya hanya dapat dibaca.</source>
        <translation>%1. It can only be read.</translation>
    </message>
    <message>
        <source>%1. Catatan penilai: %2</source>
        <translation>%1. The rater’s note: %2</translation>
    </message>
    <message>
        <source>Salin dari SKP lain</source>
        <translation>Copy from another SKP</translation>
    </message>
    <message>
        <source>Belum ada SKP lain yang memuat RHK.</source>
        <translation>There is no other SKP with RHKs yet.</translation>
    </message>
    <message>
        <source>Disalin: %1 RHK, %2 IKI, %3 ekspektasi, %4 butir. Tanda tangan dan status tidak disalin.</source>
        <translation>Copied: %1 RHKs, %2 IKIs, %3 expectations, %4 items. Signatures and state are not copied.</translation>
    </message>
    <message>
        <source>Hapus SKP</source>
        <translation>Delete the SKP</translation>
    </message>
    <message>
        <source>SKP %1 tahun %2 beserta %3 RHK-nya dipindahkan ke Sampah. Dari sana dapat dikembalikan.</source>
        <translation>The SKP of %1, year %2, with its %3 RHKs, is moved to the trash. It can be restored from there.</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Salin k&amp;e…</source>
        <translation>Copy &amp;to…</translation>
    </message>
    <message>
        <source>Beri &amp;IKI ke…</source>
        <translation>Give &amp;IKIs to…</translation>
    </message>
</context>
<context>
    <name>kinerja::SkpTableModel</name>
    <message>
        <source>%1 (revisi %2)</source>
        <translation>%1 (revision %2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Pegawai</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Dialog</source>
        <translation>Dialogue</translation>
    </message>
    <message>
        <source>TTD pegawai</source>
        <translation>Employee signed</translation>
    </message>
    <message>
        <source>TTD penilai</source>
        <translation>Rater signed</translation>
    </message>
    <message>
        <source>RHK</source>
        <translation>RHK</translation>
    </message>
    <message>
        <source>Setahun penuh</source>
        <translation>The whole year</translation>
    </message>
    <message>
        <source>Pejabat penilai</source>
        <translation>Rater</translation>
    </message>
</context>
<context>
    <name>kinerja::StateBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kinerja::StrategiForm</name>
    <message>
        <source>Strategi untuk %1</source>
        <translation>Strategies for %1</translation>
    </message>
    <message>
        <source>Satu strategi satu baris</source>
        <translation>One strategy per line</translation>
    </message>
    <message>
        <source>Belum ada RHK. Isi dahulu RHK dan IKI.</source>
        <translation>There is no RHK yet. Fill in RHKs and IKIs first.</translation>
    </message>
</context>
<context>
    <name>kinerja::TahunForm</name>
    <message>
        <source>SKP sebelumnya pada tahun ini (untuk dibaca)</source>
        <translation>Earlier SKP of this year (for reading)</translation>
    </message>
    <message>
        <source>Realisasi, rating, dan predikat tiap periode</source>
        <translation>Realisasi, ratings and predikat of each period</translation>
    </message>
    <message>
        <source>Indikator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Rating hasil kerja</source>
        <translation>Rating of results</translation>
    </message>
    <message>
        <source>Rating perilaku kerja</source>
        <translation>Rating of behaviour</translation>
    </message>
    <message>
        <source>Predikat</source>
        <translation>Predikat</translation>
    </message>
    <message>
        <source>Pejabat penilai</source>
        <translation>Rater</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>belum dimulai</source>
        <translation>not begun</translation>
    </message>
</context>
<context>
    <name>kinerja::TakeBackPenilaiDialog</name>
    <message>
        <source>SKP yang pergantian penilainya dibatalkan</source>
        <translation>SKP whose change of appraiser is taken back</translation>
    </message>
    <message>
        <source>&amp;Batalkan pergantian</source>
        <translation>&amp;Take the change back</translation>
    </message>
    <message>
        <source>Batalkan pergantian pejabat penilai</source>
        <translation>Take a change of appraiser back</translation>
    </message>
    <message>
        <source>A&amp;lasan</source>
        <translation>R&amp;eason</translation>
    </message>
    <message>
        <source>&amp;Tutup</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source> (alasan: %1)</source>
        <translation> (reason: %1)</translation>
    </message>
    <message>
        <source>Sejak %1 pejabat penilainya dicatat %2%3. Catatan itu dicabut: sejak hari itu penilainya kembali %4. Riwayat tetap menyimpan keduanya. Bila hanya orangnya atau alasannya yang salah, cukup catat pergantian yang benar dengan tanggal yang sama.</source>
        <translation>From %1 on %2 is recorded as the appraiser%3. That entry is taken back: from that day on the appraiser is %4 again. The history keeps both. If only the person or the reason is wrong, it is enough to record the right change with the same date.</translation>
    </message>
    <message>
        <source>yang lama</source>
        <translation>the former one</translation>
    </message>
    <message>
        <source>%1 Rangkap jabatan (Plt/Plh) yang mulai hari itu tetap tercatat; bila ikut salah, hapus pada halaman Pegawai.</source>
        <translation>%1 The acting post (Plt/Plh) that begins on that day stays recorded; if it is wrong too, delete it on the page Pegawai.</translation>
    </message>
    <message>
        <source>Pergantian itu tidak tercatat lagi, atau SKP-nya sudah ditutup, dievaluasi, atau digantikan.</source>
        <translation>That change is no longer recorded, or the SKP has been closed, evaluated or replaced.</translation>
    </message>
    <message>
        <source>Tulis alasan pembatalan.</source>
        <translation>Write the reason for taking it back.</translation>
    </message>
    <message>
        <source>Centang SKP yang pergantiannya dibatalkan.</source>
        <translation>Tick the SKP whose change is taken back.</translation>
    </message>
    <message numerus="yes">
        <source>✔ Pergantian dibatalkan pada %n SKP.</source>
        <translation>
            <numerusform>✔ The change was taken back for %n SKP.</numerusform>
            <numerusform>✔ The change was taken back for %n SKP.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pergantian dibatalkan pada %1 SKP; %2 dilewati, lihat alasannya di atas.</source>
        <translation>The change was taken back for %1 SKP; %2 were skipped, see the reasons above.</translation>
    </message>
</context>
<context>
    <name>kinerja::TeksEvaluasiForm</name>
    <message>
        <source>Kontribusi</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>Catatan atau rekomendasi</source>
        <translation>Notes or recommendations</translation>
    </message>
    <message>
        <source>K&amp;ontribusi</source>
        <translation>C&amp;ontribution</translation>
    </message>
    <message>
        <source>Catatan/reko&amp;mendasi</source>
        <translation>Notes/reco&amp;mmendations</translation>
    </message>
    <message>
        <source>Yang ditulis pada periode sebelumnya</source>
        <translation>What was written in the period before</translation>
    </message>
    <message>
        <source>Pada periode sebelumnya belum ada yang ditulis.</source>
        <translation>Nothing was written in the period before.</translation>
    </message>
    <message>
        <source>Periode sebelumnya</source>
        <translation>Period before</translation>
    </message>
</context>
<context>
    <name>kinerja::TidakDinilaiDialog</name>
    <message>
        <source>Tandai tidak dinilai</source>
        <translation>Mark as not rated</translation>
    </message>
    <message numerus="yes">
        <source>Berlaku untuk %n orang yang dipilih.</source>
        <translation>
            <numerusform>For the %n person chosen.</numerusform>
            <numerusform>For the %n people chosen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Mulai</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>S&amp;elesai (kosong: seterusnya)</source>
        <translation>&amp;To (empty: from then on)</translation>
    </message>
    <message>
        <source>&amp;Sebab</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>&amp;Keterangan</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>S&amp;impan</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Batal</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>kinerja::TindakLanjutDialog</name>
    <message>
        <source>Ubah tindak lanjut</source>
        <translation>Change follow-up</translation>
    </message>
    <message>
        <source>Tindak lanjut baru</source>
        <translation>New follow-up</translation>
    </message>
    <message>
        <source>Belum ditentukan</source>
        <translation>Not settled</translation>
    </message>
    <message>
        <source>&amp;Jenis</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>Be&amp;ntuk</source>
        <translation>&amp;What</translation>
    </message>
    <message>
        <source>&amp;Dasar</source>
        <translation>&amp;Basis</translation>
    </message>
    <message>
        <source>&amp;Tanggal</source>
        <translation>D&amp;ate</translation>
    </message>
    <message>
        <source>Diputuskan &amp;oleh</source>
        <translation>Decided b&amp;y</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>S&amp;tatus</translation>
    </message>
    <message>
        <source>No&amp;mor dokumen</source>
        <translation>Document &amp;number</translation>
    </message>
    <message>
        <source>S&amp;impan</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Batal</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Usulan menurut predikat</source>
        <translation>Proposals by predikat</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – predikat tahun ini: %2. Usulan hanya contoh menurut praktik; pejabat yang berwenang memutuskan.</source>
        <translation>%1 – predikat of this year: %2. Proposals are only examples from practice; the competent official decides.</translation>
    </message>
    <message>
        <source>%1 – evaluasi akhirnya belum final, jadi belum ada usulan menurut predikat.</source>
        <translation>%1 – the final evaluation of the year is not final yet, so there are no proposals by predikat.</translation>
    </message>
</context>
<context>
    <name>kinerja::TindakLanjutModel</name>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Bentuk</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Nomor dokumen</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>Diputuskan oleh</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Dasar</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>⚠ Predikat pada dasar ini tidak berlaku lagi: %1</source>
        <translation>⚠ The predikat of this basis is no longer in force: %1</translation>
    </message>
</context>
<context>
    <name>kinerja::TindakLanjutPage</name>
    <message>
        <source>&amp;Tambah…</source>
        <translation>&amp;Add…</translation>
    </message>
    <message>
        <source>&amp;Ubah…</source>
        <translation>C&amp;hange…</translation>
    </message>
    <message>
        <source>&amp;Hapus</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>Cari pegawai atau predikat</source>
        <translation>Search employee or predikat</translation>
    </message>
    <message>
        <source>Pegawai dan predikatnya</source>
        <translation>Employees and their predikat</translation>
    </message>
    <message>
        <source>Semua jenis</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Semua status</source>
        <translation>All statuses</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Cari dalam daftar</source>
        <translation>Search the register</translation>
    </message>
    <message>
        <source>Daftar tindak lanjut</source>
        <translation>Register of follow-up</translation>
    </message>
    <message>
        <source>Penghargaan, sanksi, dan pembinaan karier tahun %1. Predikat hanya memberi usulan; tidak ada yang tercatat dengan sendirinya.</source>
        <translation>Rewards, sanctions and career development of %1. A predikat only makes proposals; nothing is entered by itself.</translation>
    </message>
    <message>
        <source>evaluasi akhir belum final</source>
        <translation>final evaluation not final yet</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n tercatat)</source>
        <translation>
            <numerusform>%1 (%n entry)</numerusform>
            <numerusform>%1 (%n entries)</numerusform>
        </translation>
    </message>
    <message>
        <source>Hapus tindak lanjut</source>
        <translation>Delete follow-up</translation>
    </message>
    <message>
        <source>“%1” milik %2 dihapus dari daftar. Penghapusan ini dapat dibatalkan dengan Urungkan.</source>
        <translation>“%1” of %2 is removed from the register. Undo brings it back.</translation>
    </message>
    <message>
        <source>&amp;Batal</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Karier…</source>
        <translation>Caree&amp;r…</translation>
    </message>
    <message>
        <source>Belum ada tindak lanjut yang dicatat untuk tahun %1. Pilih pegawai di sebelah kiri, lalu tekan “Tambah”.</source>
        <translation>No follow-up is recorded for the year %1 yet. Choose an employee at the left, then press “Add”.</translation>
    </message>
    <message>
        <source>Tidak ada tindak lanjut yang cocok dengan saringan dan pencarian.</source>
        <translation>No follow-up fits filter and search.</translation>
    </message>
    <message>
        <source>Angka k&amp;redit…</source>
        <translation>Angka k&amp;redit…</translation>
    </message>
</context>
<context>
    <name>kinerja::TrustedPanel</name>
    <message>
        <source>&amp;Keluarkan</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>Sertifikat tepercaya</source>
        <translation>Trusted certificates</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Penerbit</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>Berlaku sampai</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Sidik jari (SHA-256)</source>
        <translation>Fingerprint (SHA-256)</translation>
    </message>
    <message>
        <source>&amp;Tambah…</source>
        <translation>&amp;Add…</translation>
    </message>
    <message>
        <source>Tanda tangan disebut tepercaya bila rantai sertifikatnya berujung di sini. Bandingkan sidik jari dengan yang diumumkan penerbitnya sebelum menambahkan; daftar ini milik laptop ini.</source>
        <translation>A signature is called trusted where its chain of certificates ends here. Compare the fingerprint with the one that its issuer publishes before you add it; this list belongs to this laptop.</translation>
    </message>
    <message>
        <source>Tambah sertifikat tepercaya</source>
        <translation>Add trusted certificates</translation>
    </message>
    <message>
        <source>Sertifikat (*.pem *.crt *.cer *.der);;Semua berkas (*)</source>
        <translation>Certificates (*.pem *.crt *.cer *.der);;All files (*)</translation>
    </message>
    <message>
        <source>✖ %1 tidak memuat sertifikat (PEM atau DER).</source>
        <translation>✖ %1 holds no certificate (PEM or DER).</translation>
    </message>
    <message>
        <source>✖ %1 tidak dapat disimpan di laptop ini. Periksa ruang penyimpanan.</source>
        <translation>✖ %1 can&apos;t be stored on this laptop. Check the room on the disk.</translation>
    </message>
    <message>
        <source>Keluarkan sertifikat</source>
        <translation>Remove certificate</translation>
    </message>
    <message>
        <source>Tanda tangan yang bergantung pada “%1” tidak lagi disebut tepercaya di laptop ini.</source>
        <translation>Signatures that depend on “%1” are no longer called trusted on this laptop.</translation>
    </message>
    <message>
        <source>Keluarkan</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Biarkan</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>✖ Sertifikat itu tidak dapat dihapus dari laptop ini.</source>
        <translation>✖ That certificate can&apos;t be removed from this laptop.</translation>
    </message>
    <message>
        <source>%1, diterbitkan %2, berlaku sampai %3</source>
        <translation>%1, issued by %2, valid until %3</translation>
    </message>
    <message>
        <source>Ini sertifikat seseorang, bukan penerbit: hanya tanda tangannya sendiri yang menjadi tepercaya.</source>
        <translation>This is a person&apos;s certificate, not an issuer&apos;s: that person&apos;s own signatures alone become trusted.</translation>
    </message>
    <message>
        <source>Percayai sertifikat ini?</source>
        <translation>Trust this certificate?</translation>
    </message>
    <message>
        <source>Bandingkan sidik jarinya dengan yang diumumkan penerbitnya.</source>
        <translation>Compare the fingerprint with the one that its issuer has published.</translation>
    </message>
    <message>
        <source>&amp;Percayai</source>
        <translation>&amp;Trust</translation>
    </message>
    <message>
        <source>&amp;Batal</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>kinerja::UbahBanyakDialog</name>
    <message>
        <source>Ubah beberapa pegawai</source>
        <translation>Change several people</translation>
    </message>
    <message>
        <source>&amp;Atasan</source>
        <translation>&amp;Superior</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>S&amp;tatus</translation>
    </message>
    <message>
        <source>&amp;Jenis jabatan</source>
        <translation>&amp;Kind of post</translation>
    </message>
    <message>
        <source>&amp;Unit kerja</source>
        <translation>&amp;Work unit</translation>
    </message>
    <message>
        <source>Atasan</source>
        <translation>Superior</translation>
    </message>
    <message>
        <source>U&amp;bah</source>
        <translation>C&amp;hange</translation>
    </message>
    <message>
        <source>Bata&amp;l</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message numerus="yes">
        <source>Yang dicentang diisikan sama pada %n orang yang dipilih; isian lain tetap. Kenaikan pangkat, mutasi, dan ganti atasan yang masuk riwayat dicatat dengan Catat perubahan… pada orangnya.</source>
        <translation>
            <numerusform>What is ticked is filled in for the %n person selected; all else stays. Promotions, transfers and changes of superior that go into the history are recorded with Record a change… at the person.</numerusform>
            <numerusform>What is ticked is filled in alike for the %n people selected; all else stays. Promotions, transfers and changes of superior that go into the history are recorded with Record a change… at the person.</numerusform>
        </translation>
    </message>
    <message>
        <source>✖ %1: %2</source>
        <translation>✖ %1: %2</translation>
    </message>
    <message>
        <source>Diubah pada %1 orang; %2 orang sudah sama; %3 orang dilewati.</source>
        <translation>Changed for %1 people; %2 had it already; %3 were passed over.</translation>
    </message>
</context>
<context>
    <name>kinerja::UmpanBalikEvaluasiForm</name>
    <message>
        <source>Ekspektasi khusus pimpinan: %1</source>
        <translation>Special expectation of the leader: %1</translation>
    </message>
</context>
<context>
    <name>kinerja::UmpanBalikForm</name>
    <message>
        <source>Umpan balik berkelanjutan</source>
        <translation>Continuous feedback</translation>
    </message>
    <message>
        <source>&amp;Hapus umpan balik</source>
        <translation>&amp;Delete feedback</translation>
    </message>
    <message>
        <source>Pilih baris untuk membaca umpan balik seutuhnya.</source>
        <translation>Choose a row to read the whole feedback.</translation>
    </message>
    <message>
        <source>Ketik di baris terakhir. Umpan balik menyangkut RHK dan IKI, atau sebuah nilai BerAKHLAK.</source>
        <translation>Type in the last row. Feedback is about a plan and indicator, or about a BerAKHLAK value.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>⚠ Pilih RHK atau nilai BerAKHLAK yang dimaksud.</source>
        <translation>⚠ Choose the plan or the BerAKHLAK value that is meant.</translation>
    </message>
</context>
<context>
    <name>kinerja::UmpanBalikModel</name>
    <message>
        <source>Umpan balik baris %1, kolom %2: &quot;%3&quot; tidak dikenal.</source>
        <translation>Feedback, row %1, column %2: &quot;%3&quot; is not understood.</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Dari</source>
        <comment>umpan balik</comment>
        <translation>From</translation>
    </message>
    <message>
        <source>Sifat</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Umpan balik</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>RHK</source>
        <translation>RHK</translation>
    </message>
    <message>
        <source>IKI</source>
        <translation>IKI</translation>
    </message>
    <message>
        <source>Nilai BerAKHLAK</source>
        <translation>BerAKHLAK value</translation>
    </message>
</context>
<context>
    <name>kinerja::UnitForm</name>
    <message>
        <source>misalnya UPTD Puskesmas Melati</source>
        <translation>for example UPTD Puskesmas Melati</translation>
    </message>
    <message>
        <source>misalnya Pemerintah Kabupaten Sukamaju</source>
        <translation>for example Pemerintah Kabupaten Sukamaju</translation>
    </message>
    <message>
        <source>Satu baris kop surat per baris; boleh kosong</source>
        <translation>One line of the letterhead per line; may stay empty</translation>
    </message>
    <message>
        <source>&amp;Nama unit kerja</source>
        <translation>&amp;Name of the work unit</translation>
    </message>
    <message>
        <source>&amp;Instansi</source>
        <translation>&amp;Agency</translation>
    </message>
    <message>
        <source>&amp;Tempat penandatanganan</source>
        <translation>&amp;Place of signing</translation>
    </message>
    <message>
        <source>&amp;Evaluasi periodik</source>
        <translation>P&amp;eriodic evaluation</translation>
    </message>
    <message>
        <source>&amp;Kop surat</source>
        <translation>&amp;Letterhead</translation>
    </message>
</context>
<context>
    <name>kinerja::UnitPage</name>
    <message>
        <source>Nama unit, instansi, dan tempat dipakai pada semua formulir baru; kop surat pada dokumen yang memakainya (angka kredit). Isian tersimpan sendiri.</source>
        <translation>Name of the unit, instansi and place are used on all new forms; the letterhead on the papers that bear one (angka kredit). What you fill in is stored by itself.</translation>
    </message>
</context>
<context>
    <name>kinerja::UnsavedNote</name>
    <message>
        <source>Perubahan terakhir belum tersimpan.</source>
        <translation>The last changes are not stored yet.</translation>
    </message>
    <message>
        <source>⚠ %1 Yang Anda ketik tetap ada di sini. Tutup jendela ini, lalu pilih “Coba lagi” atau “Lanjutkan di tempat lain” di bagian atas jendela utama.</source>
        <translation>⚠ %1 What you typed is still here. Close this window, then choose “Try again” or “Continue in another place” at the top of the main window.</translation>
    </message>
</context>
<context>
    <name>kinerja::VerdictModel</name>
    <message>
        <source>→ Cocok; dapat disimpan sebagai salinan resmi.</source>
        <translation>→ Fits; can be filed as the official copy.</translation>
    </message>
    <message>
        <source>→ Sudah tersimpan sebagai salinan resmi.</source>
        <translation>→ Filed already as the official copy.</translation>
    </message>
    <message>
        <source>→ Halamannya cocok, tetapi tanda tangannya tidak dapat dihitung begitu saja: simpan sebagai salinan saja, atau keluarkan dari daftar.</source>
        <translation>→ Its pages fit, but its signatures can&apos;t be counted as they are: file it as a mere copy, or take it off the list.</translation>
    </message>
    <message>
        <source>→ Belum ditandatangani; tidak ada yang dapat disimpan.</source>
        <translation>→ Not signed; there is nothing to file.</translation>
    </message>
    <message>
        <source>→ Tidak dapat disimpan.</source>
        <translation>→ Can&apos;t be filed.</translation>
    </message>
    <message>
        <source>→ Bukan naskah berkas data ini; tidak dapat disimpan.</source>
        <translation>→ No document of this data file; can&apos;t be filed.</translation>
    </message>
    <message>
        <source>→ Halamannya cocok, tetapi tanda tangannya sudah dicatat dengan cara lain (di kertas atau sebagai gambar): simpan sebagai salinan saja, atau keluarkan dari daftar.</source>
        <translation>→ Its pages fit, but its signatures are recorded already in another way (on paper or as a picture): file it as a mere copy, or take it off the list.</translation>
    </message>
    <message>
        <source>→ Naskahnya tidak berlaku lagi; tidak dapat disimpan.</source>
        <translation>→ Its document is no longer in force; it cannot be filed.</translation>
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
    <name>kinerja::WindowPrompter</name>
    <message>
        <source>“%1” sudah ada. Ganti?</source>
        <translation>“%1” exists already. Replace it?</translation>
    </message>
    <message>
        <source>&amp;Ganti</source>
        <translation>&amp;Replace</translation>
    </message>
    <message>
        <source>&amp;Batal</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>kinerja::WizardHelp</name>
    <message>
        <source>Ba&amp;ntuan</source>
        <translation>&amp;Help</translation>
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
        <source>%1 belum mendapat peran dalam matriks pembagian peran dan hasil.</source>
        <translation>%1 has no role in the role matrix.</translation>
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
        <source>Berkas tidak dapat dibaca atau ditulis; mungkin diska lepas dicabut. Yang sudah tersimpan tetap ada. Pasang kembali, lalu coba lagi.</source>
        <translation>The file cannot be read or written; a removable disk may have been pulled. What was saved is still there. Plug it in again, then try again.</translation>
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
        <source>“%1” berasal dari versi program yang lebih lama dan perlu diperbarui, tetapi itu tidak dapat dilakukan di sini. Buka sekali dengan hak menulis; salinan bertanggal dibuat lebih dulu.</source>
        <translation>“%1” comes from an older version of the program and has to be brought up to date, which cannot be done here. Open it once with the right to write; a dated copy is made first.</translation>
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
        <source>Sudah ada pergantian pejabat penilai sesudah tanggal itu.</source>
        <translation>There is a change of rater after that day.</translation>
    </message>
    <message>
        <source>Tidak ada pergantian pejabat penilai pada tanggal itu.</source>
        <translation>There is no change of rater on that day.</translation>
    </message>
    <message>
        <source>Pejabat penilai pengganti sudah menandatangani, jadi pergantiannya tetap tercatat.</source>
        <translation>The successor has signed already, so the change of rater stays recorded.</translation>
    </message>
    <message>
        <source>SKP yang direvisi sudah ditutup, dievaluasi atau digantikan revisi lain, jadi revisi ini tidak dapat diberlakukan. Hapus revisi ini.</source>
        <translation>The SKP that this revises was closed, evaluated or replaced by another revision, so this revision can&apos;t come into force. Delete this revision.</translation>
    </message>
    <message>
        <source>Revisi SKP ini sudah diajukan atau disetujui. Tarik atau buka kuncinya, atau selesaikan tanda tangannya dahulu.</source>
        <translation>The revision of this SKP is submitted or approved. Withdraw or unlock it, or finish its signatures first.</translation>
    </message>
    <message>
        <source>Pergantian pejabat penilai dibatalkan</source>
        <translation>Change of rater taken back</translation>
    </message>
    <message>
        <source>Revisi SKP %1 tidak dapat dikembalikan: SKP yang direvisinya sekarang memiliki revisi lain. Hapus revisi itu dahulu.</source>
        <translation>The revision of %1&apos;s SKP can&apos;t be restored: the SKP that it revises has another revision by now. Delete that one first.</translation>
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
        <source>Pendekatan atau bentuk formulir SKP berubah.</source>
        <translation>The approach or the form of the SKP changes.</translation>
    </message>
    <message>
        <source>RHK utama menjadi tambahan atau sebaliknya: “%1”.</source>
        <translation>A main RHK becomes an additional one or the other way round: “%1”.</translation>
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
        <source>Nomor %1 dipakai dua orang dalam paket ini. Keduanya masuk; SKP mereka tertahan sampai nomornya diperbaiki.</source>
        <translation>Two people of this package have the number %1. Both come in; their SKPs are held back until the number is put right.</translation>
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
        <translation>trash</translation>
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
    <message>
        <source>SKP ini tidak ada lagi dalam berkas atau sudah dibuang ke Sampah.</source>
        <translation>This SKP is no longer in the file, or it is in the trash.</translation>
    </message>
    <message>
        <source>Masih ada galat pada SKP ini.</source>
        <translation>There are still errors in this SKP.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (dan %n galat lain)</source>
        <translation>
            <numerusform>%1 (and %n other error)</numerusform>
            <numerusform>%1 (and %n other errors)</numerusform>
        </translation>
    </message>
    <message>
        <source>basah di atas kertas</source>
        <translation>by hand on paper</translation>
    </message>
    <message>
        <source>dengan gambar</source>
        <comment>CaraTandaTangan</comment>
        <translation>with a picture</translation>
    </message>
    <message>
        <source>elektronik</source>
        <comment>CaraTandaTangan</comment>
        <translation>electronically</translation>
    </message>
    <message>
        <source>Dokumen terkunci &quot;%1&quot; tidak lagi sama dengan sidiknya, sehingga tidak dicetak. Pulihkan berkas dari salinan yang lebih lama.</source>
        <translation>The locked document “%1” no longer matches its SHA-256 and is not printed. Restore the file from an older copy.</translation>
    </message>
    <message>
        <source>&amp;Ajukan kepada penilai</source>
        <translation>Su&amp;bmit to the rater</translation>
    </message>
    <message>
        <source>Catat tanda tangan &amp;pegawai…</source>
        <translation>&amp;Record the employee’s signature…</translation>
    </message>
    <message>
        <source>Catat tanda tangan p&amp;enilai…</source>
        <translation>Record the rater’s &amp;signature…</translation>
    </message>
    <message>
        <source>Batalkan tanda tan&amp;gan…</source>
        <translation>Take the si&amp;gnature back…</translation>
    </message>
    <message>
        <source>Buka &amp;revisi…</source>
        <translation>Open a re&amp;vision…</translation>
    </message>
    <message>
        <source>&amp;Mutasi, pensiun, atau penutupan lain…</source>
        <translation>Transfer, retirement or other c&amp;losing…</translation>
    </message>
    <message>
        <source>Per&amp;ubahan Perjanjian Kinerja…</source>
        <translation>Change of the perf&amp;ormance contract…</translation>
    </message>
    <message>
        <source>Gambar tanda tangan harus berupa PNG atau JPEG.</source>
        <translation>The picture of a signature must be a PNG or a JPEG.</translation>
    </message>
    <message>
        <source>Gambar tanda tangan terlalu besar; perkecil sampai di bawah 512 KB.</source>
        <translation>The picture of the signature is too large; make it smaller than 512 KB.</translation>
    </message>
    <message numerus="yes">
        <source>Masih ada %n galat yang harus diperbaiki dahulu.</source>
        <translation>
            <numerusform>There is still %n error to be mended first.</numerusform>
            <numerusform>There are still %n errors to be mended first.</numerusform>
        </translation>
    </message>
    <message>
        <source>✔ Tanda tangan pegawai: %1, %2</source>
        <translation>✔ Employee’s signature: %1, %2</translation>
    </message>
    <message>
        <source>✔ Tanda tangan pejabat penilai: %1, %2</source>
        <translation>✔ Rater’s signature: %1, %2</translation>
    </message>
    <message>
        <source>✔ Tanda tangan atasan penilai: %1, %2</source>
        <translation>✔ Signature of the rater’s superior: %1, %2</translation>
    </message>
    <message>
        <source>– Tanda tangan pegawai: belum</source>
        <translation>– Employee’s signature: not yet</translation>
    </message>
    <message>
        <source>– Tanda tangan pejabat penilai: belum</source>
        <translation>– Rater’s signature: not yet</translation>
    </message>
    <message>
        <source>– Tanda tangan atasan penilai: belum</source>
        <translation>– Signature of the rater’s superior: not yet</translation>
    </message>
    <message>
        <source>Batalkan tanda tan&amp;gan penilai…</source>
        <translation>Take back the rater’s si&amp;gnature…</translation>
    </message>
    <message>
        <source>Batalkan tanda tangan ata&amp;san…</source>
        <translation>Take &amp;back the superior’s signature…</translation>
    </message>
    <message>
        <source>Lengkapi SKP, lalu ajukan kepada pejabat penilai.</source>
        <translation>Complete the SKP, then submit it to the rater.</translation>
    </message>
    <message>
        <source>Menunggu pejabat penilai: setujui dan kunci, atau kembalikan.</source>
        <translation>Waiting for the rater: approve and lock it, or return it.</translation>
    </message>
    <message>
        <source>Perbaiki menurut catatan penilai, lalu ajukan lagi.</source>
        <translation>Mend it as the rater’s note says, then submit it again.</translation>
    </message>
    <message>
        <source>Sudah ditetapkan; berjalan mulai hari pertamanya.</source>
        <translation>Set; in force from its first day on.</translation>
    </message>
    <message>
        <source>SKP berlaku dan sedang dilaksanakan.</source>
        <translation>The SKP is in force and being carried out.</translation>
    </message>
    <message>
        <source>Evaluasi akhir sudah final; masa keberatan berjalan.</source>
        <translation>The final evaluation is final; the objection period runs.</translation>
    </message>
    <message>
        <source>Selesai untuk tahun ini.</source>
        <translation>Completed for this year.</translation>
    </message>
    <message>
        <source>Ditutup; evaluasi sampai tanggal penutupan masih harus dibuat.</source>
        <translation>Closed; the evaluation up to the day of closing is still to be made.</translation>
    </message>
    <message>
        <source>Digantikan oleh revisinya; tetap dapat dibaca dan dicetak.</source>
        <translation>Superseded by its revision; it can still be read and printed.</translation>
    </message>
    <message>
        <source>SKP berakhir pada hari terakhir di jabatan lama. Evaluasi sampai hari itu dibuat oleh penilai lama. SKP berikutnya dimulai pada jabatan baru; bila pindah unit, paket serah terima membawa SKP ini ke sana.</source>
        <translation>The SKP ends on the last day in the old position. The evaluation up to that day is made by the old rater. The next SKP begins with the new position; if the employee moves to another unit, the handover package takes this SKP there.</translation>
    </message>
    <message>
        <source>SKP berakhir pada hari kerja terakhir sebelum pensiun. Evaluasi sampai hari itu dibuat oleh penilai. Pekerjaan terbuka orang ini sebagai penilai dilanjutkan penggantinya.</source>
        <translation>The SKP ends on the last working day before retirement. The evaluation up to that day is made by the rater. This person’s open work as a rater goes to the successor.</translation>
    </message>
    <message>
        <source>SKP berakhir pada hari meninggal. Evaluasi sampai hari itu dibuat oleh penilai; tanda tangan pegawai tidak diperlukan. Pekerjaan terbuka orang ini sebagai penilai dilanjutkan penggantinya.</source>
        <translation>The SKP ends on the day of death. The evaluation up to that day is made by the rater; no signature of the employee is needed. This person’s open work as a rater goes to the successor.</translation>
    </message>
    <message>
        <source>SKP berakhir pada hari kerja terakhir. Evaluasi sampai hari itu dibuat oleh penilai.</source>
        <translation>The SKP ends on the last working day. The evaluation up to that day is made by the rater.</translation>
    </message>
    <message>
        <source>SKP berakhir pada hari terakhir perjanjian kerja. Evaluasi sampai hari itu dibuat oleh penilai. Bila perjanjian diperpanjang, SKP berikutnya dapat dimulai lagi.</source>
        <translation>The SKP ends on the last day of the contract. The evaluation up to that day is made by the rater. If the contract is extended, the next SKP can begin.</translation>
    </message>
    <message>
        <source>SKP berakhir pada hari terakhir sebelum tugas belajar. Evaluasi sampai hari itu dibuat oleh penilai.</source>
        <translation>The SKP ends on the last day before the study assignment. The evaluation up to that day is made by the rater.</translation>
    </message>
    <message>
        <source>SKP berakhir pada hari yang ditulis. Evaluasi sampai hari itu dibuat oleh penilai. Tulis sebabnya pada catatan.</source>
        <translation>The SKP ends on the day that is written. The evaluation up to that day is made by the rater. Write the reason in the note.</translation>
    </message>
    <message>
        <source>SKP definitif, %1 – %2</source>
        <translation>Definitive SKP, %1 – %2</translation>
    </message>
    <message>
        <source>SKP sebagai Plt, %1 – %2</source>
        <translation>SKP as Plt, %1 – %2</translation>
    </message>
    <message>
        <source>SKP sebagai Plh, %1 – %2</source>
        <translation>SKP as Plh, %1 – %2</translation>
    </message>
    <message>
        <source>%1: ditutup pada %2</source>
        <translation>%1: closed on %2</translation>
    </message>
    <message>
        <source>%1: draf revisi ke-%2 dipindahkan ke Sampah, karena SKP yang direvisi ditutup</source>
        <translation>%1: the draft of revision %2 is moved to the trash, since the SKP that it revises is closed</translation>
    </message>
    <message>
        <source>%1: draf, belum pernah ditetapkan; dipindahkan ke Sampah</source>
        <translation>%1: a draft that was never set; moved to the trash</translation>
    </message>
    <message>
        <source>%1 sudah disetujui tetapi belum lengkap tanda tangannya, jadi belum dapat ditutup. Catat tanda tangannya atau buka kuncinya dahulu.</source>
        <translation>%1 is approved but its signatures are not complete, so it cannot be closed yet. Record the signatures or unlock it first.</translation>
    </message>
    <message>
        <source>%1 sedang diajukan, jadi belum dapat ditutup. Tarik, kembalikan, atau setujui dahulu.</source>
        <translation>%1 is submitted, so it cannot be closed yet. Withdraw, return or approve it first.</translation>
    </message>
    <message>
        <source>Pegawai belum punya SKP</source>
        <translation>Employees without an SKP</translation>
    </message>
    <message>
        <source>SKP belum ada dialog kinerja</source>
        <translation>SKPs without a dialogue</translation>
    </message>
    <message>
        <source>SKP masih disusun</source>
        <translation>SKPs being drawn up</translation>
    </message>
    <message>
        <source>SKP menunggu persetujuan penilai</source>
        <translation>SKPs waiting for the rater’s approval</translation>
    </message>
    <message>
        <source>SKP menunggu tanda tangan</source>
        <translation>SKPs waiting for signatures</translation>
    </message>
    <message>
        <source>SKP sudah ditetapkan</source>
        <translation>SKPs set</translation>
    </message>
    <message>
        <source>Pejabat dan pegawai luar unit</source>
        <translation>Officials and employees from outside</translation>
    </message>
    <message>
        <source>Pegawai tidak dinilai</source>
        <translation>Employees not rated</translation>
    </message>
    <message>
        <source>%1 dari %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Selesai</source>
        <comment>KeadaanTahap</comment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Sekarang</source>
        <comment>KeadaanTahap</comment>
        <translation>Now</translation>
    </message>
    <message>
        <source>Terhalang</source>
        <comment>KeadaanTahap</comment>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>Nanti</source>
        <comment>KeadaanTahap</comment>
        <translation>Later</translation>
    </message>
    <message>
        <source>Pegawai ini belum punya SKP tahun ini.</source>
        <translation>This employee has no SKP this year.</translation>
    </message>
    <message>
        <source>Catat dialog kinerja yang membahas hasil kerja dan perilaku kerja.</source>
        <translation>Record a dialogue that covers work results and work behaviour.</translation>
    </message>
    <message numerus="yes">
        <source>Masih ada %n hal yang harus dilengkapi.</source>
        <translation>
            <numerusform>There is still %n thing to complete.</numerusform>
            <numerusform>There are still %n things to complete.</numerusform>
        </translation>
    </message>
    <message>
        <source>SKP siap diajukan kepada pejabat penilai.</source>
        <translation>The SKP is ready to be submitted to the rater.</translation>
    </message>
    <message>
        <source>Menunggu persetujuan pejabat penilai.</source>
        <translation>Waiting for the rater’s approval.</translation>
    </message>
    <message numerus="yes">
        <source>Dialog, penyusunan, atau komponen belum selesai (%n hal).</source>
        <translation>
            <numerusform>Dialogue, drawing up or components are not done (%n thing).</numerusform>
            <numerusform>Dialogue, drawing up or components are not done (%n things).</numerusform>
        </translation>
    </message>
    <message>
        <source>Baru dapat dimulai setelah SKP ditetapkan.</source>
        <translation>Can begin only after the SKP is set.</translation>
    </message>
    <message>
        <source>(abaikan)</source>
        <translation>(ignore)</translation>
    </message>
    <message>
        <source>Nama</source>
        <comment>KolomPegawai</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>NIP / NI PPPK / NRP</source>
        <translation>NIP / NI PPPK / NRP</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>KolomPegawai</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Golongan</source>
        <comment>KolomPegawai</comment>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Pangkat</source>
        <comment>KolomPegawai</comment>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Pangkat dan golongan</source>
        <translation>Rank and grade</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <comment>KolomPegawai</comment>
        <translation>Position</translation>
    </message>
    <message>
        <source>Jenis jabatan</source>
        <comment>KolomPegawai</comment>
        <translation>Kind of position</translation>
    </message>
    <message>
        <source>Jenjang</source>
        <comment>KolomPegawai</comment>
        <translation>Level</translation>
    </message>
    <message>
        <source>Unit kerja</source>
        <comment>KolomPegawai</comment>
        <translation>Work unit</translation>
    </message>
    <message>
        <source>Instansi</source>
        <comment>KolomPegawai</comment>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Atasan (nama atau nomor)</source>
        <translation>Superior (name or number)</translation>
    </message>
    <message>
        <source>Tempat lahir</source>
        <comment>KolomPegawai</comment>
        <translation>Place of birth</translation>
    </message>
    <message>
        <source>Tanggal lahir</source>
        <comment>KolomPegawai</comment>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Jenis kelamin</source>
        <comment>KolomPegawai</comment>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Nomor Karpeg</source>
        <comment>KolomPegawai</comment>
        <translation>Karpeg number</translation>
    </message>
    <message>
        <source>TMT pangkat</source>
        <comment>KolomPegawai</comment>
        <translation>Rank since (TMT)</translation>
    </message>
    <message>
        <source>TMT jabatan</source>
        <comment>KolomPegawai</comment>
        <translation>Position since (TMT)</translation>
    </message>
    <message>
        <source>Baru</source>
        <comment>NasibBaris</comment>
        <translation>New</translation>
    </message>
    <message>
        <source>Diperbarui</source>
        <comment>NasibBaris</comment>
        <translation>Updated</translation>
    </message>
    <message>
        <source>Sudah ada, sama</source>
        <translation>Already there, the same</translation>
    </message>
    <message>
        <source>Tidak dapat disimpan</source>
        <translation>Cannot be saved</translation>
    </message>
    <message>
        <source>Nama harus diisi; nama yang lama tetap tersimpan.</source>
        <translation>The name must be filled in; the old name stays saved.</translation>
    </message>
    <message>
        <source>Nomor ini sudah dipakai oleh %1; tidak disimpan.</source>
        <translation>This number is already used by %1; not saved.</translation>
    </message>
    <message>
        <source>Seseorang tidak dapat menjadi atasannya sendiri; tidak disimpan.</source>
        <translation>Nobody can be their own superior; not saved.</translation>
    </message>
    <message>
        <source>Atasan berputar kembali ke orang ini (%1); tidak disimpan.</source>
        <translation>The chain of superiors leads back to this person (%1); not saved.</translation>
    </message>
    <message>
        <source>Atasan ini sudah tidak ada; pilih yang lain.</source>
        <translation>This superior is no longer there; choose another.</translation>
    </message>
    <message>
        <source>Isi tanggal mulai berlakunya perubahan.</source>
        <translation>Fill in the day from which the change is in force.</translation>
    </message>
    <message>
        <source>Belum ada yang berbeda dari keadaan sekarang. Ubah sedikitnya satu isian.</source>
        <translation>Nothing differs from the present state yet. Change at least one field.</translation>
    </message>
    <message>
        <source>Sejak kapan keadaan yang sekarang berlaku? Isi “Keadaan lama berlaku sejak”.</source>
        <translation>Since when is the present state in force? Fill in “Old state in force since”.</translation>
    </message>
    <message>
        <source>Perubahan harus mulai sesudah %1, hari pertama keadaan yang sekarang.</source>
        <translation>The change must begin after %1, the first day of the present state.</translation>
    </message>
    <message>
        <source>Baris %1: isi tanggal mulai.</source>
        <translation>Row %1: fill in the first day.</translation>
    </message>
    <message>
        <source>Baris %1: tanggal selesai mendahului tanggal mulai.</source>
        <translation>Row %1: the last day is before the first.</translation>
    </message>
    <message>
        <source>Baris %1: waktunya bertumpang tindih dengan catatan yang sudah ada.</source>
        <translation>Row %1: its time overlaps a record that is already there.</translation>
    </message>
    <message>
        <source>Baris %1: waktunya bertumpang tindih dengan baris %2.</source>
        <translation>Row %1: its time overlaps row %2.</translation>
    </message>
    <message>
        <source>Baris %1: isi jabatan.</source>
        <translation>Row %1: fill in the position.</translation>
    </message>
    <message>
        <source>Nama kosong.</source>
        <translation>The name is empty.</translation>
    </message>
    <message>
        <source>Nomor sama dengan baris %1.</source>
        <translation>The number is the same as in row %1.</translation>
    </message>
    <message>
        <source>Nomor %1 tidak sesuai pola.</source>
        <translation>Number %1 breaks its pattern.</translation>
    </message>
    <message>
        <source>Tanpa nomor identitas.</source>
        <translation>Without identity number.</translation>
    </message>
    <message>
        <source>%1 “%2” tidak dipahami; dibiarkan kosong.</source>
        <translation>%1 “%2” is not understood; left empty.</translation>
    </message>
    <message>
        <source>Golongan “%1” tidak ada dalam tabel.</source>
        <translation>Grade “%1” is not in the table.</translation>
    </message>
    <message>
        <source>Atasan “%1” tidak ditemukan; dibiarkan kosong.</source>
        <translation>Superior “%1” was not found; left empty.</translation>
    </message>
    <message>
        <source>Ada beberapa orang bernama “%1”; atasan dibiarkan kosong.</source>
        <translation>There are several people named “%1”; the superior is left empty.</translation>
    </message>
    <message>
        <source>Atasan menunjuk orang itu sendiri.</source>
        <translation>The superior is the person themself.</translation>
    </message>
    <message>
        <source>Atasan berputar kembali ke orang ini.</source>
        <translation>The chain of superiors leads back to this person.</translation>
    </message>
    <message>
        <source>Di berkas ini nomor tersebut milik “%1”.</source>
        <translation>In this file that number belongs to “%1”.</translation>
    </message>
    <message>
        <source>Tidak ada baris yang dapat dibaca. Salin dulu baris-baris di aplikasi tabel.</source>
        <translation>There are no rows to read. First copy the rows in the spreadsheet.</translation>
    </message>
    <message>
        <source>Ini bukan berkas teks. Simpan dulu sebagai CSV di aplikasi tabel, atau salin barisnya lalu tempel.</source>
        <translation>This is not a text file. First save it as CSV in the spreadsheet, or copy its rows and paste them.</translation>
    </message>
    <message>
        <source>Tabel terlalu besar: paling banyak 50.000 baris sekali tempel.</source>
        <translation>The table is too large: at most 50,000 rows in one paste.</translation>
    </message>
    <message>
        <source>Isi nama unit kerja.</source>
        <translation>Fill in the name of the work unit.</translation>
    </message>
    <message>
        <source>Isi nama instansi.</source>
        <translation>Fill in the name of the agency.</translation>
    </message>
    <message>
        <source>Tahun harus antara 2022 dan 2100.</source>
        <translation>The year must be between 2022 and 2100.</translation>
    </message>
    <message>
        <source>Isi tanggal perubahan Perjanjian Kinerja.</source>
        <translation>Fill in the date of the change of the performance contract.</translation>
    </message>
    <message>
        <source>Tanggal perubahan Perjanjian Kinerja harus dalam tahun ini.</source>
        <translation>The date of the change of the performance contract must be within this year.</translation>
    </message>
    <message>
        <source>Sudah ada perubahan Perjanjian Kinerja pada tanggal itu.</source>
        <translation>There is already a change of the performance contract on that date.</translation>
    </message>
    <message>
        <source>%1 tidak dapat dikembalikan: nomornya sekarang dipakai oleh %2.</source>
        <translation>%1 cannot be restored: the number is now used by %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1: ke Sampah, bersama %n SKP yang masih draf.</source>
        <translation>
            <numerusform>%1: to the trash, with %n SKP that is still a draft.</numerusform>
            <numerusform>%1: to the trash, with %n SKPs that are still drafts.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: ke Sampah.</source>
        <translation>%1: to the trash.</translation>
    </message>
    <message numerus="yes">
        <source>%1: tidak dihapus karena memiliki %n SKP terkunci; dicatat keluar.</source>
        <translation>
            <numerusform>%1: not deleted, since there is %n locked SKP; recorded as gone.</numerusform>
            <numerusform>%1: not deleted, since there are %n locked SKPs; recorded as gone.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: tetap, masih menjadi atasan %2 orang dan disebut dalam %3 SKP atau tim lain. Ganti dulu di sana.</source>
        <translation>%1: stays, being the superior of %2 people and named in %3 other SKPs or teams. Change that first.</translation>
    </message>
    <message>
        <source>Berita Acara Dialog Kinerja</source>
        <translation>Minutes of the performance dialogue</translation>
    </message>
    <message>
        <source>Lampiran SKP</source>
        <translation>Annex of the SKP</translation>
    </message>
    <message>
        <source>Manual Indikator Kinerja</source>
        <translation>Indicator manual</translation>
    </message>
    <message>
        <source>Matriks Pembagian Peran dan Hasil</source>
        <translation>Role matrix</translation>
    </message>
    <message>
        <source>Rencana Aksi</source>
        <translation>Action plan</translation>
    </message>
    <message>
        <source>Umpan Balik Berkelanjutan</source>
        <translation>Continuous feedback</translation>
    </message>
    <message>
        <source>Evaluasi Kinerja Pegawai</source>
        <translation>Performance evaluation</translation>
    </message>
    <message>
        <source>Dokumen Evaluasi Kinerja Pegawai</source>
        <translation>Performance evaluation document</translation>
    </message>
    <message>
        <source>Bimbingan Kinerja</source>
        <translation>Performance guidance</translation>
    </message>
    <message>
        <source>Konversi Predikat Kinerja ke Angka Kredit</source>
        <translation>Conversion of the rating into credit points</translation>
    </message>
    <message>
        <source>Akumulasi Angka Kredit</source>
        <translation>Accumulation of credit points</translation>
    </message>
    <message>
        <source>Penetapan Angka Kredit</source>
        <translation>Setting of credit points</translation>
    </message>
    <message>
        <source>Riwayat Karier</source>
        <translation>Career history</translation>
    </message>
    <message>
        <source>Penetapan Predikat Kinerja</source>
        <translation>Setting of the ratings</translation>
    </message>
    <message>
        <source>Distribusi Predikat</source>
        <translation>Distribution of ratings</translation>
    </message>
    <message>
        <source>Rekap Unit</source>
        <translation>Summary of the unit</translation>
    </message>
    <message>
        <source>SKP ini tidak ada lagi; mungkin ada di Sampah.</source>
        <translation>This SKP is no longer there; it may be in the trash.</translation>
    </message>
    <message>
        <source>Pegawai ini tidak ada lagi; mungkin ada di Sampah.</source>
        <translation>This employee is no longer there; they may be in the trash.</translation>
    </message>
    <message>
        <source>SKP berstatus %1, sehingga isinya tidak dapat diubah. Tarik, buka kunci, atau buat revisi.</source>
        <translation>The SKP is in the state %1, so its content cannot be changed. Withdraw it, unlock it or make a revision.</translation>
    </message>
    <message>
        <source>Tahun SKP harus antara 2022 dan 2100.</source>
        <translation>The year of the SKP must be between 2022 and 2100.</translation>
    </message>
    <message>
        <source>Perjanjian Kinerja tahun ini belum diisi. Isi dahulu di halaman Organisasi.</source>
        <translation>The performance contract of this year is not filled in. Fill it in first on the page Plan and contract.</translation>
    </message>
    <message>
        <source>RHK pimpinan ini tidak ada lagi; muat ulang matriksnya.</source>
        <translation>This RHK of the leader is no longer there; load the matrix again.</translation>
    </message>
    <message>
        <source>SKP tidak dapat disalin ke dirinya sendiri.</source>
        <translation>An SKP cannot be copied into itself.</translation>
    </message>
    <message>
        <source>Isi sel tidak berubah.</source>
        <translation>The cell did not change.</translation>
    </message>
    <message>
        <source>Draf SKP pegawai ini dibuat, dan peran menjadi RHK-nya.</source>
        <translation>A draft SKP of this employee was made, and the role became its RHK.</translation>
    </message>
    <message>
        <source>Peran menjadi RHK baru dalam SKP pegawai ini.</source>
        <translation>The role became a new RHK in this employee’s SKP.</translation>
    </message>
    <message>
        <source>RHK dengan teks yang sama dikaitkan dengan RHK pimpinan.</source>
        <translation>The RHK with the same text was tied to the leader’s RHK.</translation>
    </message>
    <message>
        <source>RHK pegawai ikut berubah.</source>
        <translation>The employee’s RHK changed with it.</translation>
    </message>
    <message>
        <source>RHK pegawai sudah disunting dan tetap: &quot;%1&quot;.</source>
        <translation>The employee’s RHK was edited and stays: “%1”.</translation>
    </message>
    <message>
        <source>SKP pegawai ini bukan draf lagi; isinya tidak ikut berubah. Perlu revisi.</source>
        <translation>This employee’s SKP is no longer a draft; its content does not change. It needs a revision.</translation>
    </message>
    <message>
        <source>Sel dikosongkan; RHK tetap ada dalam SKP pegawai: &quot;%1&quot;.</source>
        <translation>The cell was cleared; the RHK stays in the employee’s SKP: “%1”.</translation>
    </message>
    <message>
        <source>Sel dikosongkan dan RHK-nya dihapus dari draf pegawai.</source>
        <translation>The cell was cleared and its RHK deleted from the employee’s draft.</translation>
    </message>
    <message>
        <source>Matriks disimpan.</source>
        <translation>The matrix was saved.</translation>
    </message>
    <message>
        <source>&amp;Pengembangan: ada penugasan baru</source>
        <translation>&amp;Development: a new assignment</translation>
    </message>
    <message>
        <source>Pen&amp;yesuaian: yang disepakati berubah</source>
        <translation>Ad&amp;justment: what was agreed changes</translation>
    </message>
    <message>
        <source>Perbaikan &amp;redaksional: hanya salah tulis</source>
        <translation>Correction of &amp;wording: only a slip of the pen</translation>
    </message>
    <message>
        <source>Untuk tugas atau hasil kerja tambahan dari pimpinan. RHK, indikator, dan target boleh bertambah. Wajib: dialog kinerja jenis penyesuaian pada atau sesudah %1, lalu kedua tanda tangan.</source>
        <translation>For additional tasks or work results from the leader. RHKs, indicators and targets may be added. Required: an adjustment dialogue on or after %1, then both signatures.</translation>
    </message>
    <message>
        <source>Karena umpan balik, Perjanjian Kinerja yang berubah, atau keadaan lain. RHK, indikator, dan target boleh berubah. Wajib: dialog kinerja jenis penyesuaian pada atau sesudah %1, lalu kedua tanda tangan.</source>
        <translation>Because of feedback, a changed performance contract or other circumstances. RHKs, indicators and targets may change. Required: an adjustment dialogue on or after %1, then both signatures.</translation>
    </message>
    <message>
        <source>Tidak boleh berubah: target, jumlah RHK dan indikator, periode, dan pejabat penilai. Tidak perlu dialog, tetapi kedua tanda tangan tetap wajib. Cetakannya bertuliskan “Perbaikan ke-%1”.</source>
        <translation>May not change: targets, the number of RHKs and indicators, the period and the rater. No dialogue is needed, but both signatures are. The print says “Perbaikan ke-%1”.</translation>
    </message>
    <message>
        <source>SKP semula</source>
        <comment>Revisi</comment>
        <translation>First SKP</translation>
    </message>
    <message>
        <source>Revisi ke-%1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>Sasaran baru</source>
        <translation>New objective</translation>
    </message>
    <message>
        <source>Bunyi sasaran berubah</source>
        <translation>Objective worded anew</translation>
    </message>
    <message>
        <source>Sasaran tidak ada lagi</source>
        <translation>Objective no longer there</translation>
    </message>
    <message>
        <source>Indikator baru</source>
        <translation>New indicator</translation>
    </message>
    <message>
        <source>Bunyi indikator berubah</source>
        <translation>Indicator worded anew</translation>
    </message>
    <message>
        <source>Indikator tidak ada lagi</source>
        <translation>Indicator no longer there</translation>
    </message>
    <message>
        <source>Target berubah</source>
        <comment>JenisBedaPerjanjian</comment>
        <translation>Target changed</translation>
    </message>
    <message>
        <source>Tarik penga&amp;juan</source>
        <translation>&amp;Withdraw the submission</translation>
    </message>
    <message>
        <source>Kembalikan den&amp;gan catatan…</source>
        <translation>Retur&amp;n with a note…</translation>
    </message>
    <message>
        <source>S&amp;etujui dan kunci…</source>
        <translation>&amp;Approve and lock…</translation>
    </message>
    <message>
        <source>Buk&amp;a kunci…</source>
        <translation>&amp;Unlock…</translation>
    </message>
    <message>
        <source>Ganti pejabat penila&amp;i…</source>
        <translation>Change the ra&amp;ter…</translation>
    </message>
    <message>
        <source>Serah terima ke unit &amp;lain…</source>
        <translation>Hand over to another un&amp;it…</translation>
    </message>
    <message>
        <source>Batalkan tanda tangan pega&amp;wai…</source>
        <translation>Take back the e&amp;mployee’s signature…</translation>
    </message>
    <message>
        <source>SKP belum diajukan. Ajukan dahulu kepada pejabat penilai.</source>
        <translation>The SKP is not submitted. Submit it to the rater first.</translation>
    </message>
    <message>
        <source>Peran dicatat dalam matriks saja: SKP orang dari luar unit disusun di unitnya sendiri.</source>
        <translation>The role stands in the matrix alone: the SKP of somebody from outside is written in their own unit.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>revisi ke-%1</source>
        <translation>revision %1</translation>
    </message>
    <message>
        <source>Rencana hasil kerja</source>
        <comment>KolomFrasa</comment>
        <translation>Work result plan</translation>
    </message>
    <message>
        <source>Indikator</source>
        <comment>KolomFrasa</comment>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Target</source>
        <comment>KolomFrasa</comment>
        <translation>Target</translation>
    </message>
    <message>
        <source>Ekspektasi perilaku</source>
        <comment>KolomFrasa</comment>
        <translation>Expectation on behaviour</translation>
    </message>
    <message>
        <source>Dukungan sumber daya</source>
        <comment>KolomFrasa</comment>
        <translation>Resources</translation>
    </message>
    <message>
        <source>Skema pertanggungjawaban</source>
        <comment>KolomFrasa</comment>
        <translation>Accountability scheme</translation>
    </message>
    <message>
        <source>Konsekuensi</source>
        <comment>KolomFrasa</comment>
        <translation>Consequences</translation>
    </message>
    <message>
        <source>Strategi</source>
        <comment>KolomFrasa</comment>
        <translation>Strategy</translation>
    </message>
    <message>
        <source>Peran</source>
        <comment>KolomFrasa</comment>
        <translation>Role</translation>
    </message>
    <message>
        <source>Tanda pengenal berkas</source>
        <translation>Identification of the file</translation>
    </message>
    <message>
        <source>Bukti dukung</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Catatan kinerja</source>
        <translation>Performance notes</translation>
    </message>
    <message>
        <source>Evaluasi</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>Berkas resmi evaluasi</source>
        <translation>Official files of evaluations</translation>
    </message>
    <message>
        <source>Dokumen evaluasi yang terkunci</source>
        <translation>Locked documents of evaluations</translation>
    </message>
    <message>
        <source>Dokumen keberatan yang terkunci</source>
        <translation>Locked documents of objections</translation>
    </message>
    <message>
        <source>Tanda tangan keberatan</source>
        <translation>Signatures of objections</translation>
    </message>
    <message>
        <source>Penilaian RHK</source>
        <translation>Judgements of RHKs</translation>
    </message>
    <message>
        <source>Realisasi</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Umpan balik atas realisasi</source>
        <translation>Feedback on results</translation>
    </message>
    <message>
        <source>Tanda tangan evaluasi</source>
        <translation>Signatures of evaluations</translation>
    </message>
    <message>
        <source>Umpan balik perilaku</source>
        <translation>Feedback on behaviour</translation>
    </message>
    <message>
        <source>Isi umpan balik perilaku</source>
        <translation>Content of feedback on behaviour</translation>
    </message>
    <message>
        <source>Pustaka frasa</source>
        <translation>Library of phrases</translation>
    </message>
    <message>
        <source>Berkas yang disimpan</source>
        <translation>Stored files</translation>
    </message>
    <message>
        <source>Potongan berkas yang disimpan</source>
        <translation>Pieces of stored files</translation>
    </message>
    <message>
        <source>Jejak tindakan</source>
        <translation>Log of actions</translation>
    </message>
    <message>
        <source>Rencana kerja tahunan</source>
        <translation>Yearly work plan</translation>
    </message>
    <message>
        <source>Capaian organisasi</source>
        <translation>Organisational results</translation>
    </message>
    <message>
        <source>Perjanjian Kinerja</source>
        <translation>Performance contract</translation>
    </message>
    <message>
        <source>Indikator Perjanjian Kinerja</source>
        <translation>Indicators of the performance contract</translation>
    </message>
    <message>
        <source>Perubahan Perjanjian Kinerja</source>
        <translation>Change of the performance contract</translation>
    </message>
    <message>
        <source>Sasaran Perjanjian Kinerja yang berubah</source>
        <translation>Changed objectives of the performance contract</translation>
    </message>
    <message>
        <source>Indikator Perjanjian Kinerja yang berubah</source>
        <translation>Changed indicators of the performance contract</translation>
    </message>
    <message>
        <source>Renstra</source>
        <translation>Strategic plan</translation>
    </message>
    <message>
        <source>Pegawai</source>
        <translation>Employees</translation>
    </message>
    <message>
        <source>Dokumen angka kredit</source>
        <translation>Documents of credit points</translation>
    </message>
    <message>
        <source>Riwayat angka kredit</source>
        <translation>History of credit points</translation>
    </message>
    <message>
        <source>Plt dan Plh</source>
        <translation>Plt and Plh</translation>
    </message>
    <message>
        <source>Riwayat jabatan</source>
        <translation>History of positions</translation>
    </message>
    <message>
        <source>Masa tidak dinilai</source>
        <translation>Time without rating</translation>
    </message>
    <message>
        <source>Pemantauan</source>
        <translation>Monitoring</translation>
    </message>
    <message>
        <source>Pembinaan</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>Kompetensi dalam pembinaan</source>
        <translation>Competences in guidance</translation>
    </message>
    <message>
        <source>Setelan unit</source>
        <translation>Settings of the unit</translation>
    </message>
    <message>
        <source>Tabel peraturan</source>
        <translation>Regulation tables</translation>
    </message>
    <message>
        <source>Berkas resmi SKP</source>
        <translation>Official files of SKPs</translation>
    </message>
    <message>
        <source>Dokumen SKP yang terkunci</source>
        <translation>Locked documents of SKPs</translation>
    </message>
    <message>
        <source>Dialog kinerja</source>
        <translation>Performance dialogue</translation>
    </message>
    <message>
        <source>Rencana hasil kerja</source>
        <translation>Work result plan</translation>
    </message>
    <message>
        <source>Indikator kinerja individu</source>
        <translation>Individual indicators</translation>
    </message>
    <message>
        <source>Rencana aksi</source>
        <translation>Action plans</translation>
    </message>
    <message>
        <source>Capaian rencana aksi</source>
        <translation>Results of action plans</translation>
    </message>
    <message>
        <source>Konsekuensi</source>
        <translation>Consequences</translation>
    </message>
    <message>
        <source>Matriks pembagian peran</source>
        <translation>Role matrix</translation>
    </message>
    <message>
        <source>Pergantian penilai</source>
        <translation>Changes of rater</translation>
    </message>
    <message>
        <source>Perilaku kerja</source>
        <translation>Work behaviour</translation>
    </message>
    <message>
        <source>Skema pertanggungjawaban</source>
        <translation>Accountability scheme</translation>
    </message>
    <message>
        <source>Tanda tangan SKP</source>
        <translation>Signatures of SKPs</translation>
    </message>
    <message>
        <source>Tim kerja</source>
        <translation>Work teams</translation>
    </message>
    <message>
        <source>Tindak lanjut</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Umpan balik</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Unit kerja</source>
        <translation>Work unit</translation>
    </message>
    <message>
        <source>tidak terbaca sama sekali</source>
        <translation>cannot be read at all</translation>
    </message>
    <message>
        <source>ada yang hilang, jumlahnya tidak dapat diketahui</source>
        <translation>something is lost; how much cannot be known</translation>
    </message>
    <message numerus="yes">
        <source>paling banyak %n baris hilang</source>
        <translation>
            <numerusform>at most %n row lost</numerusform>
            <numerusform>at most %n rows lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n baris terbaca tetapi tidak dapat dipakai</source>
        <translation>
            <numerusform>%n row read but of no use</numerusform>
            <numerusform>%n rows read but of no use</numerusform>
        </translation>
    </message>
    <message>
        <source>tidak ada</source>
        <comment>loss</comment>
        <translation>none</translation>
    </message>
    <message>
        <source>Semua isi berkas masih terbaca dan ada dalam paket.</source>
        <translation>The whole content of the file could still be read and is in the package.</translation>
    </message>
    <message>
        <source>Sebagian isi berkas hilang. Yang masih terbaca ada dalam paket.</source>
        <translation>Part of the content of the file is lost. What can still be read is in the package.</translation>
    </message>
    <message>
        <source>Pegawai dalam paket: %1. SKP dalam paket: %2.</source>
        <translation>Employees in the package: %1. SKPs in the package: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n isian yang hilang dibuat kembali sebagai isian kosong, supaya bagian-bagiannya tidak ikut hilang.</source>
        <translation>
            <numerusform>%n lost entry was made again as an empty one, so that its parts are not lost with it.</numerusform>
            <numerusform>%n lost entries were made again as empty ones, so that their parts are not lost with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n berkas bukti terpotong dan ditinggalkan; unggah kembali dari aslinya.</source>
        <translation>
            <numerusform>%n evidence file is cut off and was left out; add it again from the original.</numerusform>
            <numerusform>%n evidence files are cut off and were left out; add them again from the originals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n isian terlalu rusak untuk dimasukkan ke paket.</source>
        <translation>
            <numerusform>%n entry is too damaged to go into the package.</numerusform>
            <numerusform>%n entries are too damaged to go into the package.</numerusform>
        </translation>
    </message>
    <message>
        <source>Penyelamatan dihentikan. Berkas yang rusak tidak diubah dan tidak ada paket yang dibuat.</source>
        <translation>The rescue was stopped. The damaged file was not changed and no package was made.</translation>
    </message>
    <message>
        <source>Paket tidak dapat ditulis di tempat itu. Tidak ada yang dibuat; berkas yang rusak tidak diubah. %1</source>
        <translation>The package cannot be written in that place. Nothing was made; the damaged file was not changed. %1</translation>
    </message>
    <message>
        <source>Berkas ini sudah dihapus atau dipindahkan dari tempatnya selagi terbuka. Isinya masih ada di sini; simpan salinannya di tempat lain sebelum menutup.</source>
        <translation>This file was deleted or moved from its place while it was open. Its content is still here; save a copy in another place before you close.</translation>
    </message>
    <message>
        <source>Isi berkas rusak di sebagian tempat. Tidak ada yang diubah. Tutup berkas ini, lalu lanjutkan dari salinan terakhir yang baik atau pakai menu Berkas &gt; “Selamatkan isi berkas rusak”.</source>
        <translation>The content of the file is damaged in places. Nothing was changed. Close this file, then go on from the last good copy or use the menu File &gt; “Rescue a damaged file”.</translation>
    </message>
    <message>
        <source>“%1” rusak di sebagian tempat dan tidak dapat dibuka seperti biasa. Berkas tidak diubah. Isinya yang masih terbaca dapat diselamatkan: menu Berkas &gt; “Selamatkan isi berkas rusak”.</source>
        <translation>“%1” is damaged in places and cannot be opened in the usual way. The file was not changed. What can still be read can be rescued: menu File &gt; “Rescue a damaged file”.</translation>
    </message>
    <message>
        <source>tempat penyimpanan penuh, atau diska lepas dicabut.</source>
        <translation>the storage is full, or a removable disk was pulled out.</translation>
    </message>
    <message>
        <source>akun Anda tidak berhak atas berkas atau folder itu.</source>
        <translation>your account has no right to that file or folder.</translation>
    </message>
    <message>
        <source>tidak ada berkas atau folder dengan nama itu, atau akun Anda tidak berhak.</source>
        <translation>there is no file or folder of that name, or your account has no right to it.</translation>
    </message>
    <message>
        <source>berkas lama dengan nama itu tidak dapat diganti; mungkin masih dibuka.</source>
        <translation>the old file of that name can’t be replaced; it may still be open.</translation>
    </message>
    <message>
        <source>itu bukan berkas biasa.</source>
        <translation>that is not an ordinary file.</translation>
    </message>
    <message>
        <source>media penyimpanan tidak menjawab dengan benar.</source>
        <translation>the storage device does not answer properly.</translation>
    </message>
    <message>
        <source>Nama sudah ada: %1. Centang bila ini memang orang lain.</source>
        <translation>Name already there: %1. Tick it if this really is somebody else.</translation>
    </message>
    <message>
        <source>Nama sama dengan baris %1. Centang bila ini memang orang lain.</source>
        <translation>Same name as row %1. Tick it if this really is somebody else.</translation>
    </message>
    <message>
        <source>Batalkan pergantian penilai…</source>
        <translation>Take the change of appraiser back…</translation>
    </message>
    <message>
        <source>Batalkan pergantian penilai per %1…</source>
        <translation>Take back the change of appraiser from %1…</translation>
    </message>
    <message>
        <source>Pejabat penilai tidak memegang jabatan itu pada tanggal formulir. Pilih jabatan yang dipegangnya pada hari itu, atau catat dahulu rangkap jabatannya pada halaman Pegawai.</source>
        <translation>The appraiser does not hold that post on the date of the form. Choose a post held on that day, or first record the acting post on the page Pegawai.</translation>
    </message>
    <message>
        <source>%1 belum memiliki manual indikator kinerja.</source>
        <translation>%1 has no indicator manual yet.</translation>
    </message>
    <message>
        <source>Isi manualnya pada langkah c; manual yang kosong tidak ikut dicetak.</source>
        <translation>Fill the manual in step c; an empty manual is not printed.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tabel “%1” dari paket ini tidak dapat dipakai program; cabut versinya di Setelan, Tabel peraturan.</source>
        <translation>The program can&apos;t use the table “%1” of this package; withdraw its version in Setelan, Tables of the law.</translation>
    </message>
    <message>
        <source>Predikat kinerja</source>
        <translation>Predikat kinerja</translation>
    </message>
    <message>
        <source>Pola distribusi predikat</source>
        <translation>Pattern of distribution of predikat</translation>
    </message>
    <message>
        <source>Angka kredit</source>
        <translation>Angka kredit</translation>
    </message>
    <message>
        <source>Golongan dan pangkat</source>
        <translation>Golongan and pangkat</translation>
    </message>
    <message>
        <source>Nilai dan panduan BerAKHLAK</source>
        <translation>BerAKHLAK values and guides</translation>
    </message>
    <message>
        <source>Rujukan pasal</source>
        <translation>References to articles</translation>
    </message>
    <message>
        <source>Tenggat</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>Kata dan kalimat formulir</source>
        <translation>Words and sentences of the forms</translation>
    </message>
    <message>
        <source>Batas</source>
        <translation>Bound</translation>
    </message>
    <message>
        <source>Bulan (1–12)</source>
        <translation>Month (1–12)</translation>
    </message>
    <message>
        <source>Bulan sesudah periode berakhir</source>
        <translation>Months after the end of the period</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tanggal (1–31)</source>
        <translation>Day (1–31)</translation>
    </message>
    <message>
        <source>Hari sesudah hasil diterima</source>
        <translation>Days after the result is received</translation>
    </message>
    <message>
        <source>Hari sesudah SKP mulai</source>
        <translation>Days after the SKP starts</translation>
    </message>
    <message>
        <source>Kata</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Koefisien setahun</source>
        <translation>Coefficient a year</translation>
    </message>
    <message>
        <source>Paling banyak (persen)</source>
        <translation>At most (per cent)</translation>
    </message>
    <message>
        <source>Matriks: hasil kerja › perilaku kerja</source>
        <translation>Matrix: hasil kerja › perilaku kerja</translation>
    </message>
    <message>
        <source>Disebut dekat sejak (hari)</source>
        <translation>Called near from (days)</translation>
    </message>
    <message>
        <source>Paling sedikit (orang)</source>
        <translation>At least (people)</translation>
    </message>
    <message>
        <source>Paling sedikit (persen)</source>
        <translation>At least (per cent)</translation>
    </message>
    <message>
        <source>Nilai</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Panduan</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Persentase</source>
        <translation>Percentage</translation>
    </message>
    <message>
        <source>Golongan PNS</source>
        <translation>Golongan of PNS</translation>
    </message>
    <message>
        <source>Pola</source>
        <translation>Pattern</translation>
    </message>
    <message>
        <source>Golongan PPPK</source>
        <translation>Golongan of PPPK</translation>
    </message>
    <message>
        <source>Cara penomoran</source>
        <translation>Numbering</translation>
    </message>
    <message>
        <source>Rujukan</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Sumber</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Kelompok terbanyak</source>
        <translation>Largest group</translation>
    </message>
    <message>
        <source>seluruh tabel</source>
        <translation>the whole table</translation>
    </message>
    <message>
        <source>Keterampilan</source>
        <translation>Keterampilan</translation>
    </message>
    <message>
        <source>Keahlian</source>
        <translation>Keahlian</translation>
    </message>
    <message>
        <source>Berkas ini kosong.</source>
        <translation>This file is empty.</translation>
    </message>
    <message>
        <source>Ini bukan JSON yang benar: periksa baris %1, kolom %2.</source>
        <translation>This is not valid JSON: check line %1, column %2.</translation>
    </message>
    <message>
        <source>Ada karakter NUL pada baris %1, kolom %2; hapus karakter itu.</source>
        <translation>There is a NUL character in line %1, column %2; delete it.</translation>
    </message>
    <message>
        <source>Ada karakter NUL pada %1; hapus karakter itu.</source>
        <translation>There is a NUL character at %1; delete it.</translation>
    </message>
    <message>
        <source>%1 tertulis dua kali; hapus salah satu.</source>
        <translation>%1 is written twice; delete one of them.</translation>
    </message>
    <message>
        <source>Isi bertingkat terlalu dalam pada %1.</source>
        <translation>The content is nested too deeply at %1.</translation>
    </message>
    <message>
        <source>Berkas ini terlalu besar untuk sebuah tabel peraturan.</source>
        <translation>This file is too big for a table of the law.</translation>
    </message>
    <message>
        <source>Tulis sebutan versi, misalnya 2026.1.</source>
        <translation>Write a name for the version, for instance 2026.1.</translation>
    </message>
    <message>
        <source>Sebutan versi paling panjang %1 huruf, tanpa titik koma.</source>
        <translation>The name of a version has at most %1 characters and no semicolon.</translation>
    </message>
    <message>
        <source>Isi tanggal mulai berlaku.</source>
        <translation>Fill in from when it is in force.</translation>
    </message>
    <message>
        <source>Tulis alasan perubahan, misalnya nomor surat yang menjadi dasarnya.</source>
        <translation>Write why it is changed, for instance the number of the letter that it rests on.</translation>
    </message>
    <message>
        <source>Versi %1 adalah bawaan program dan tidak diubah. Pakailah sebutan versi yang lain.</source>
        <translation>Version %1 is delivered with the program and is not changed. Use another name for the version.</translation>
    </message>
    <message>
        <source>Versi %1 menjadi dasar dokumen yang sudah terkunci, maka tetap seperti adanya. Pakailah sebutan versi yang lain.</source>
        <translation>Locked documents rest on version %1, so it stays as it is. Use another name for the version.</translation>
    </message>
    <message>
        <source>Pada hari itu sudah mulai berlaku versi %1, yang urutannya sesudah %2. Pakailah tanggal lain, atau sebutan yang berurutan sesudahnya.</source>
        <translation>On that day version %1 has already come into force, which comes after %2 in order. Use another day, or a name that comes after it.</translation>
    </message>
    <message>
        <source>Versi %1 tidak ada di berkas ini.</source>
        <translation>There is no version %1 in this file.</translation>
    </message>
    <message>
        <source>Tabel peraturan “%1” tidak ada.</source>
        <translation>There is no table of the law “%1”.</translation>
    </message>
    <message>
        <source>Tabel peraturan “%1” bukan satu objek JSON.</source>
        <translation>The table of the law “%1” is not one JSON object.</translation>
    </message>
    <message>
        <source>Tabel peraturan “%1” tidak memuat %2.</source>
        <translation>The table of the law “%1” does not hold %2.</translation>
    </message>
    <message>
        <source>Tabel peraturan “%1”: jenis isi pada %2 keliru.</source>
        <translation>Table of the law “%1”: the kind of the content at %2 is wrong.</translation>
    </message>
    <message>
        <source>Tabel peraturan “%1”: kata pada %2 tidak dikenal.</source>
        <translation>Table of the law “%1”: the word at %2 is not known.</translation>
    </message>
    <message>
        <source>Tabel peraturan “%1”: angka atau tanggal pada %2 tidak masuk akal.</source>
        <translation>Table of the law “%1”: the number or date at %2 makes no sense.</translation>
    </message>
    <message>
        <source>Tidak ada tabel peraturan “%1” dalam program ini.</source>
        <translation>This program has no table of the law “%1”.</translation>
    </message>
    <message>
        <source>Tabel peraturan “%1”: tanda persen berangka pada %2 harus sama dengan kalimat bawaan, karena di situ isian dicetak.</source>
        <translation>Table of the law “%1”: the numbered per cent signs at %2 must be those of the delivered sentence, because what is filled in is printed there.</translation>
    </message>
    <message>
        <source>Dialog kinerja dicatat</source>
        <translation>Performance dialogue recorded</translation>
    </message>
    <message>
        <source>Catatan dialog kinerja diubah</source>
        <translation>Record of a performance dialogue changed</translation>
    </message>
    <message>
        <source>Catatan dialog kinerja dihapus</source>
        <translation>Record of a performance dialogue removed</translation>
    </message>
    <message>
        <source>Pencatatan dialog kinerja diurungkan</source>
        <translation>Recording of a performance dialogue undone</translation>
    </message>
    <message>
        <source>Bawaan program</source>
        <translation>Delivered with the program</translation>
    </message>
    <message>
        <source>Diubah unit</source>
        <translation>Changed by the unit</translation>
    </message>
    <message>
        <source>Paket atau versi program lain</source>
        <translation>A package or another version of the program</translation>
    </message>
    <message>
        <source>Tabel peraturan “%1”: %2 tidak boleh kosong.</source>
        <translation>Table of the law “%1”: %2 must not be empty.</translation>
    </message>
    <message>
        <source>Tanpa status</source>
        <translation>No status</translation>
    </message>
    <message>
        <source>tidak ada</source>
        <translation>none</translation>
    </message>
    <message>
        <source>ya</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>tidak</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Baris %1: aspek “%2” tidak dikenal; IKI-nya dibuat tanpa aspek.</source>
        <translation>Row %1: the aspek “%2” is not known; its IKI was made without aspek.</translation>
    </message>
    <message>
        <source>Baris %1: formulir ini tidak memakai aspek; “%2” tidak dimasukkan.</source>
        <translation>Row %1: this form has no aspek; “%2” was not taken.</translation>
    </message>
    <message>
        <source>Baris %1: perspektif “%2” tidak dikenal atau tidak dipakai formulir ini; tidak dimasukkan.</source>
        <translation>Row %1: the perspektif “%2” is not known or not used on this form; it was not taken.</translation>
    </message>
    <message>
        <source>Baris %1: “%2” ada di kolom yang tidak dikenal; tidak dimasukkan.</source>
        <translation>Row %1: “%2” is in a column that is not known; it was not taken.</translation>
    </message>
    <message>
        <source>Baris %1: “%2” berbeda dari RHK di atasnya, dan barisnya tanpa RHK; tidak dimasukkan.</source>
        <translation>Row %1: “%2” differs from the RHK above, and the row has no RHK; it was not taken.</translation>
    </message>
    <message>
        <source>Dicetak</source>
        <comment>TindakanSkp</comment>
        <translation>Printed</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tindakan dan dokumennya</comment>
        <extracomment>%1: what was done, as &quot;printed&quot;; %2: names of papers</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Bandingkan dengan salinan lama dan kertas yang ditandatangani.</source>
        <translation>Compare with an older copy and the signed paper.</translation>
    </message>
    <message>
        <source>Cari salinan lama atau paket yang memuatnya, lalu impor.</source>
        <translation>Look for an older copy or a package that holds it, then import it.</translation>
    </message>
    <message>
        <source>Bandingkan kedua rangkaian tindakan pada Riwayat, lalu putuskan mana yang berlaku.</source>
        <translation>Compare both series of acts in the history, then decide which one holds.</translation>
    </message>
    <message>
        <source>Jangan dipakai mencetak; pulihkan berkas dari salinan yang lebih lama.</source>
        <translation>Don&apos;t print from it; restore the file from an older copy.</translation>
    </message>
    <message>
        <source>Jejak bercabang: sebuah salinan berkas ini juga dikerjakan di tempat lain.</source>
        <translation>The log has branched: a copy of this file was worked on elsewhere too.</translation>
    </message>
    <message>
        <source>Jejak %1 bercabang: sesudah catatan yang sama, di berkas ini dan di paket ada tindakan yang berbeda. Bandingkan keduanya pada Riwayat.</source>
        <translation>The log of %1 has branched: after the same entry, this file and the package hold different acts. Compare both in the history.</translation>
    </message>
    <message>
        <source>Jejak terputus: catatan sebelum salah satu catatan dari paket tidak ada.</source>
        <translation>The log is broken: the entry before one of the package&apos;s is missing.</translation>
    </message>
    <message>
        <source>Jejak %1 terputus: catatan sebelum salah satu catatan dari paket tidak ada.</source>
        <translation>The log of %1 is broken: the entry before one of the package&apos;s is missing.</translation>
    </message>
    <message>
        <source>Pegawai dihapus</source>
        <translation>Person deleted</translation>
    </message>
    <message>
        <source>Pegawai ditandai keluar</source>
        <translation>Person marked as gone</translation>
    </message>
    <message>
        <source>Pegawai dipulihkan dari Sampah</source>
        <translation>Person restored from the trash</translation>
    </message>
    <message>
        <source>Paket diimpor</source>
        <translation>Package imported</translation>
    </message>
    <message>
        <source>Jejak berkas ini terputus: catatan sebelum “%1” (%2) tidak ada.</source>
        <extracomment>%1: an act, as &quot;SKP submitted&quot;; %2: a day</extracomment>
        <translation>The log of this file is broken: the entry before “%1” (%2) is missing.</translation>
    </message>
    <message>
        <source>Jejak terputus: catatan sebelum “%1” (%2) tidak ada.</source>
        <translation>The log is broken: the entry before “%1” (%2) is missing.</translation>
    </message>
    <message>
        <source>Salinan berkas ini dikerjakan di tempat lain: “%1” (%2) dicatat di sana, sedangkan di sini ada tindakan lain.</source>
        <extracomment>%1: an act, as &quot;SKP submitted&quot;; %2: a day</extracomment>
        <translation>A copy of this file was worked on elsewhere: “%1” (%2) was recorded there, while another act stands here.</translation>
    </message>
    <message>
        <source>Jejak bercabang: “%1” (%2) dicatat tanpa mengetahui tindakan lain sesudah catatan yang sama.</source>
        <translation>The log has branched: “%1” (%2) was recorded without knowing of another act after the same entry.</translation>
    </message>
    <message>
        <source>Catatan jejak “%1” (%2) tidak cocok lagi dengan sidiknya: isinya diubah di luar program.</source>
        <extracomment>%1: an act, as &quot;SKP submitted&quot;; %2: a day</extracomment>
        <translation>The log entry “%1” (%2) no longer fits its hash: it was changed outside the program.</translation>
    </message>
    <message>
        <source>Naskah terkunci “%1” tidak cocok lagi dengan sidiknya.</source>
        <translation>The locked text “%1” no longer fits its hash.</translation>
    </message>
    <message>
        <source>Alasan &amp;terlambat…</source>
        <translation>Reason for being la&amp;te…</translation>
    </message>
    <message>
        <source>Alasan keterlambatan dicatat</source>
        <translation>Reason for being late noted</translation>
    </message>
    <message>
        <source>Manual: tujuan</source>
        <translation>Manual: purpose</translation>
    </message>
    <message>
        <source>Manual: definisi</source>
        <translation>Manual: definition</translation>
    </message>
    <message>
        <source>Manual: formula</source>
        <translation>Manual: formula</translation>
    </message>
    <message>
        <source>Manual: satuan</source>
        <translation>Manual: unit</translation>
    </message>
    <message>
        <source>Manual: sumber data</source>
        <translation>Manual: source of data</translation>
    </message>
    <message>
        <source>belum ada pegawai</source>
        <translation>no employees yet</translation>
    </message>
    <message>
        <source>tidak ada SKP terbuka</source>
        <translation>no open SKP</translation>
    </message>
    <message>
        <source>belum ada SKP</source>
        <translation>no SKP yet</translation>
    </message>
    <message>
        <source>Manual indikator kinerja %1 belum terisi seluruhnya.</source>
        <translation>The indicator manual of %1 is not filled in completely.</translation>
    </message>
    <message>
        <source>Lengkapi baris yang masih kosong pada langkah c; tanpa itu tercetak kosong.</source>
        <translation>Fill in the empty rows in step c; otherwise they are printed empty.</translation>
    </message>
    <message>
        <source>Masih ada tanda tangan yang belum dicatat.</source>
        <translation>There are signatures that are not recorded yet.</translation>
    </message>
    <message>
        <source>Tempat untuk salinan itu penuh. Berkas ini sendiri tidak terganggu. Kosongkan tempat, atau simpan salinan di tempat lain.</source>
        <translation>There is no room for that copy. This file itself is not affected. Make room, or save a copy in another place.</translation>
    </message>
    <message>
        <source>Folder untuk salinan itu hanya dapat dibaca. Berkas ini sendiri tidak terganggu. Simpan salinan di folder lain.</source>
        <translation>The folder for that copy can only be read. This file itself is not affected. Save a copy in another folder.</translation>
    </message>
    <message>
        <source>Berkas ini atau foldernya tidak dapat ditulis lagi. Yang sudah tersimpan aman; perubahan terakhir belum tersimpan. Pulihkan izin menulisnya, lalu coba lagi.</source>
        <translation>This file or its folder can&apos;t be written any more. What was stored is safe; the last changes are not stored yet. Restore the right to write there, then try again.</translation>
    </message>
    <message>
        <source>Program lain sedang memakai berkas ini. Yang sudah tersimpan aman; perubahan terakhir belum tersimpan. Coba lagi sebentar lagi.</source>
        <translation>Another program is using this file. What was stored is safe; the last changes are not stored yet. Try again in a moment.</translation>
    </message>
    <message>
        <source>Tanda tangan pejabat penilai dicatat bertanggal %1, sedangkan formulirnya bertanggal %2.</source>
        <translation>The signature of the penilai is recorded with the date %1, while the form bears %2.</translation>
    </message>
    <message>
        <source>Cocokkan dengan kertasnya; yang keliru dicatat dapat dibatalkan lalu dicatat ulang.</source>
        <translation>Compare it with the paper; what was recorded wrongly can be taken back and recorded anew.</translation>
    </message>
    <message>
        <source>Paket tidak dapat ditulis: %1 Tidak ada yang dibuat. Kosongkan tempat atau pilih folder lain, lalu ulangi.</source>
        <translation>The package can’t be written: %1 Nothing was made. Make room or choose another folder, and try again.</translation>
    </message>
    <message>
        <source>“%1” hanya dapat dibaca oleh akun Anda. Buka untuk dibaca saja, atau salin berkasnya ke folder lain untuk mengisinya.</source>
        <translation>Your account can only read “%1”. Open it for reading, or copy the file to another folder to fill it in.</translation>
    </message>
    <message>
        <source>Catat kinerja, bukti dukung, dan umpan balik sepanjang tahun.</source>
        <translation>Write down performance, evidence and feedback throughout the year.</translation>
    </message>
    <message>
        <source>SKP masih berstatus %1. Pelaksanaannya dicatat setelah SKP ditetapkan.</source>
        <translation>The SKP is still %1. Its execution is written down once the SKP is set.</translation>
    </message>
    <message>
        <source>SKP sudah berstatus %1; pelaksanaannya hanya dapat dibaca.</source>
        <translation>The SKP is %1; its execution can only be read.</translation>
    </message>
    <message>
        <source>(abaikan)</source>
        <comment>KolomCatatan</comment>
        <translation>(leave out)</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <comment>KolomCatatan</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>RHK</source>
        <comment>KolomCatatan</comment>
        <translation>RHK</translation>
    </message>
    <message>
        <source>IKI</source>
        <comment>KolomCatatan</comment>
        <translation>IKI</translation>
    </message>
    <message>
        <source>Mulai</source>
        <comment>KolomCatatan</comment>
        <translation>From</translation>
    </message>
    <message>
        <source>Selesai</source>
        <comment>KolomCatatan</comment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Kegiatan</source>
        <comment>KolomCatatan</comment>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Realisasi</source>
        <comment>KolomCatatan</comment>
        <translation>Result</translation>
    </message>
    <message>
        <source>Satuan</source>
        <comment>KolomCatatan</comment>
        <translation>Unit</translation>
    </message>
    <message>
        <source>terakhir %1</source>
        <translation>last %1</translation>
    </message>
    <message>
        <source>tidak dijumlah karena satuannya berbeda</source>
        <translation>not added up because the units differ</translation>
    </message>
    <message>
        <source>tidak dapat dijumlah</source>
        <translation>can&apos;t be added up</translation>
    </message>
    <message numerus="yes">
        <source>IKI %1: %2 dari %n catatan (target: %3).</source>
        <translation>
            <numerusform>IKI %1: %2 of %n note (target: %3).</numerusform>
            <numerusform>IKI %1: %2 of %n notes (target: %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n realisasi tidak terbaca sebagai angka.</source>
        <translation>
            <numerusform>⚠ %n result can&apos;t be read as a number.</numerusform>
            <numerusform>⚠ %n results can&apos;t be read as numbers.</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ IKI %1 belum ada bukti: %2</source>
        <translation>⚠ IKI %1 has no evidence yet: %2</translation>
    </message>
    <message numerus="yes">
        <source>✔ IKI %1, %n bukti: %2</source>
        <translation>
            <numerusform>✔ IKI %1, %n piece of evidence: %2</numerusform>
            <numerusform>✔ IKI %1, %n pieces of evidence: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>✖ %1 tidak ditambahkan: berkas itu tidak dapat dibaca.</source>
        <translation>✖ %1 was not added: the file can&apos;t be read.</translation>
    </message>
    <message>
        <source>✖ %1 tidak ditambahkan: berkas itu kosong.</source>
        <translation>✖ %1 was not added: the file is empty.</translation>
    </message>
    <message>
        <source>✖ %1 tidak ditambahkan: lebih besar dari %2 MB. Simpan di tempat lain dan catat tautannya.</source>
        <translation>✖ %1 was not added: it is larger than %2 MB. Keep it elsewhere and note the link.</translation>
    </message>
    <message>
        <source>Isi berkas ini tidak ada di sini: paket asalnya dibuat tanpa isi berkas. Impor paket yang memuat berkasnya.</source>
        <translation>The content of this file is not here: its package was made without contents. Import a package that holds the file.</translation>
    </message>
    <message>
        <source>Salinan tidak dapat ditulis (%1). Isi di berkas data tetap utuh; pilih tempat lain.</source>
        <translation>The copy can&apos;t be written (%1). The content in the data file is whole; choose another place.</translation>
    </message>
    <message>
        <source>Evaluasi dikunci</source>
        <translation>Evaluation locked</translation>
    </message>
    <message>
        <source>Kunci evaluasi dibuka</source>
        <translation>Evaluation unlocked</translation>
    </message>
    <message>
        <source>Tanda tangan evaluasi dicatat</source>
        <translation>Signature on the evaluation recorded</translation>
    </message>
    <message>
        <source>Tanda tangan evaluasi dibatalkan</source>
        <translation>Signature on the evaluation taken back</translation>
    </message>
    <message>
        <source>Evaluasi final</source>
        <comment>PeristiwaEvaluasi</comment>
        <translation>Evaluation final</translation>
    </message>
    <message>
        <source>Pegawai tidak menandatangani evaluasi</source>
        <translation>The employee did not sign the evaluation</translation>
    </message>
    <message>
        <source>Evaluasi diterima pegawai</source>
        <translation>Evaluation received by the employee</translation>
    </message>
    <message>
        <source>Catatan penerimaan evaluasi dibatalkan</source>
        <translation>Receipt of the evaluation taken back</translation>
    </message>
    <message>
        <source>Langkah ini tidak ada dari status evaluasi sekarang.</source>
        <translation>There is no such step from the evaluation&apos;s present state.</translation>
    </message>
    <message>
        <source>Tulis alasannya dahulu.</source>
        <translation>Write the reason first.</translation>
    </message>
    <message>
        <source>SKP belum ditetapkan. Lengkapi dahulu kedua tanda tangannya pada halaman Penetapan.</source>
        <translation>The SKP is not set yet. Complete both signatures on the page Penetapan first.</translation>
    </message>
    <message>
        <source>Masih ada galat yang harus diperbaiki sebelum evaluasi dikunci.</source>
        <translation>There are errors to be mended before the evaluation is locked.</translation>
    </message>
    <message>
        <source>Evaluasi sudah ditandatangani atau diterima. Batalkan dahulu catatannya.</source>
        <translation>The evaluation was signed or received. Take that back first.</translation>
    </message>
    <message>
        <source>Pejabat penilai kinerja belum menandatangani.</source>
        <translation>The rater has not signed.</translation>
    </message>
    <message>
        <source>Tanda tangan pejabat penilai kinerja masih tercatat.</source>
        <translation>The rater&apos;s signature is still recorded.</translation>
    </message>
    <message>
        <source>Keberatan atas evaluasi ini sudah diajukan, jadi tanda tangan dan penerimaannya tetap.</source>
        <translation>An objection to this evaluation was raised, so its signatures and receipt stay.</translation>
    </message>
    <message>
        <source>Masa keberatan SKP ini sudah selesai.</source>
        <translation>The objection period of this SKP is over.</translation>
    </message>
    <message>
        <source>Hanya evaluasi yang sudah dikunci yang ditandatangani atau diterima.</source>
        <translation>Only a locked evaluation is signed or received.</translation>
    </message>
    <message>
        <source>Evaluasi ditandatangani pejabat penilai kinerja dan pegawai. Atasan penilai hanya menandatangani putusan keberatan.</source>
        <translation>An evaluation is signed by the rater and the employee. The rater&apos;s superior signs only the decision of an objection.</translation>
    </message>
    <message>
        <source>Penanda tangan bukan orang yang berperan demikian pada tanggal itu.</source>
        <translation>The signer is not the person of that role on that day.</translation>
    </message>
    <message>
        <source>Pejabat penilai pada tanggal itu bukan yang tercantum pada naskah terkunci. Buka kuncinya, lalu kunci lagi dengan tanggal itu.</source>
        <translation>The rater on that day is not the one named on the locked papers. Unlock them, and lock them again with that date.</translation>
    </message>
    <message>
        <source>Tercatat bahwa pegawai tidak menandatangani. Batalkan dahulu catatan itu.</source>
        <translation>It is recorded that the employee did not sign. Take that back first.</translation>
    </message>
    <message>
        <source>Pegawai sudah menandatangani evaluasi ini.</source>
        <translation>The employee has signed this evaluation.</translation>
    </message>
    <message>
        <source>Isi tanggal evaluasi ini diterima pegawai.</source>
        <translation>Fill in the day on which the employee received this evaluation.</translation>
    </message>
    <message>
        <source>Tidak ada catatan penerimaan atau penolakan tanda tangan.</source>
        <translation>Neither receipt nor refusal is recorded.</translation>
    </message>
    <message>
        <source>Evaluasi sudah dikunci; isinya tidak berubah lagi. Buka kuncinya untuk memperbaiki.</source>
        <translation>The evaluation is locked; its contents don&apos;t change any more. Unlock it to mend something.</translation>
    </message>
    <message>
        <source>SKP ini tidak mempunyai hari dalam periode itu.</source>
        <translation>This SKP has no day in that period.</translation>
    </message>
    <message>
        <source>Pejabat penilai tidak memegang jabatan itu pada tanggal formulir. Pilih jabatan yang dipegangnya pada hari itu.</source>
        <translation>The rater does not hold that post on the form&apos;s date. Choose one that is held on that day.</translation>
    </message>
    <message>
        <source>Evaluasi %1 belum dimulai.</source>
        <translation>The evaluation of %1 is not begun.</translation>
    </message>
    <message>
        <source>K&amp;unci untuk ditandatangani…</source>
        <translation>&amp;Lock for signing…</translation>
    </message>
    <message>
        <source>&amp;Buka kunci evaluasi…</source>
        <translation>&amp;Unlock the evaluation…</translation>
    </message>
    <message>
        <source>Catat tanda tangan pe&amp;gawai…</source>
        <translation>Record the &amp;employee&apos;s signature…</translation>
    </message>
    <message>
        <source>Pegawai &amp;tidak menandatangani…</source>
        <translation>The employee does &amp;not sign…</translation>
    </message>
    <message>
        <source>Catat tanggal &amp;diterima…</source>
        <translation>Record the &amp;day of receipt…</translation>
    </message>
    <message>
        <source>Batalkan tanda tangan penilai…</source>
        <translation>Take back the rater&apos;s signature…</translation>
    </message>
    <message>
        <source>Batalkan tanda tangan pegawai…</source>
        <translation>Take back the employee&apos;s signature…</translation>
    </message>
    <message>
        <source>Batalkan catatan penerimaan…</source>
        <translation>Take back the receipt…</translation>
    </message>
    <message>
        <source>Isi penilaian diri, umpan balik dan rating, lalu kunci.</source>
        <translation>Fill in self-assessment, feedback and ratings, then lock.</translation>
    </message>
    <message>
        <source>Cetak, tanda tangani, lalu catat tanda tangannya; penilai lebih dahulu.</source>
        <translation>Print, sign, then record the signatures; the rater&apos;s first.</translation>
    </message>
    <message>
        <source>Final. Naskahnya tetap seperti ketika dikunci.</source>
        <translation>Final. Its papers stay as they were locked.</translation>
    </message>
    <message numerus="yes">
        <source>%1; dan %n lagi</source>
        <translation>
            <numerusform>%1; and %n more</numerusform>
            <numerusform>%1; and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>judul bukti dan tanggal</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Bukti dukung: belum ada pada periode ini</source>
        <translation>Evidence: none yet in this period</translation>
    </message>
    <message>
        <source>Bukti dukung: %1</source>
        <translation>Evidence: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kegiatan dan hasilnya</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Catatan kinerja: %1</source>
        <translation>Progress notes: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>nomor dan teks RHK</comment>
        <extracomment>%1: number of an RHK, %2: its text</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, IKI %2: %3</source>
        <extracomment>%1: number of an RHK, %2: number of the IKI in it, %3: its text</extracomment>
        <translation>%1, IKI %2: %3</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Target: %1</translation>
    </message>
    <message>
        <source>Realisasi periode sebelumnya: %1</source>
        <translation>Reached in the previous period: %1</translation>
    </message>
    <message>
        <source>tidak ada target untuk periode ini</source>
        <translation>there is no target for this period</translation>
    </message>
    <message>
        <source>target bukan angka dengan satuan</source>
        <translation>the target is no number with a unit</translation>
    </message>
    <message>
        <source>realisasi belum diisi</source>
        <translation>what was reached is not filled in</translation>
    </message>
    <message>
        <source>realisasi belum ada</source>
        <translation>nothing was reached yet</translation>
    </message>
    <message>
        <source>belum jatuh tempo</source>
        <comment>TanpaNilai</comment>
        <translation>not due yet</translation>
    </message>
    <message>
        <source>realisasi bukan angka dengan satuan</source>
        <translation>what was reached is no number with a unit</translation>
    </message>
    <message>
        <source>satuan realisasi lain dari satuan target</source>
        <translation>its unit is not the target&apos;s</translation>
    </message>
    <message>
        <source>Usulan program (tidak resmi): %1. Dari %2 di antara %3 IKI:</source>
        <extracomment>%1: a rating; %2 and %3: numbers of indicators</extracomment>
        <translation>The program suggests (unofficial): %1. From %2 of %3 IKI:</translation>
    </message>
    <message>
        <source>%1 di atas, %2 sesuai, %3 di bawah target.</source>
        <translation>%1 above, %2 at, %3 below the target.</translation>
    </message>
    <message>
        <source>Ada RHK utama yang sebagian besar di bawah target.</source>
        <translation>There is a main RHK that is mostly below its targets.</translation>
    </message>
    <message>
        <source>Program tidak mengusulkan rating: tidak ada IKI yang dapat dibandingkan.</source>
        <translation>The program suggests no rating: no IKI can be compared.</translation>
    </message>
    <message numerus="yes">
        <source>%n IKI tidak dihitung: %1.</source>
        <extracomment>%n: number of indicators; %1: why</extracomment>
        <translation>
            <numerusform>%n IKI is not counted: %1.</numerusform>
            <numerusform>%n IKI are not counted: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rating ditetapkan pejabat penilai kinerja.</source>
        <translation>The rater decides on the rating.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>dokumen dan periodenya</comment>
        <extracomment>%1: a kind of paper; %2: a period of evaluation, as &quot;Triwulan II&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Evaluasi akhir SKP tidak final lagi</source>
        <translation>The SKP&apos;s final evaluation is not final any more</translation>
    </message>
    <message>
        <source>Evaluasi akhirnya belum final.</source>
        <translation>Its final evaluation is not final yet.</translation>
    </message>
    <message>
        <source>Keberatan diajukan</source>
        <translation>Objection raised</translation>
    </message>
    <message>
        <source>Catatan keberatan dicabut</source>
        <translation>Record of the objection withdrawn</translation>
    </message>
    <message>
        <source>Keberatan diputus dan dikunci</source>
        <translation>Objection decided and locked</translation>
    </message>
    <message>
        <source>Kunci putusan keberatan dibuka</source>
        <translation>Decision of the objection unlocked</translation>
    </message>
    <message>
        <source>Putusan keberatan ditandatangani</source>
        <translation>Decision of the objection signed</translation>
    </message>
    <message>
        <source>Keberatan hanya diajukan atas evaluasi yang sudah final.</source>
        <translation>Only a final evaluation is objected to.</translation>
    </message>
    <message>
        <source>Belum ada keberatan yang dicatat.</source>
        <translation>No objection is recorded yet.</translation>
    </message>
    <message>
        <source>Isi tanggal keberatan.</source>
        <translation>Fill in the date of the objection.</translation>
    </message>
    <message>
        <source>Tulis alasan keberatannya.</source>
        <translation>Write the reasons of the objection.</translation>
    </message>
    <message>
        <source>Keberatan diajukan sesudah hasil evaluasi diterima; periksa tanggalnya.</source>
        <translation>An objection follows the receipt of the result; check its date.</translation>
    </message>
    <message>
        <source>Pilih putusannya: tetap atau diubah.</source>
        <translation>Choose the decision: unchanged or changed.</translation>
    </message>
    <message>
        <source>Tulis keputusan atasan pejabat penilai.</source>
        <translation>Write the decision of the rater&apos;s superior.</translation>
    </message>
    <message>
        <source>Putusan yang mengubah hasil memerlukan kedua rating yang baru.</source>
        <translation>A decision that changes the result needs both new ratings.</translation>
    </message>
    <message>
        <source>Putusan keberatan sudah dikunci; isinya tidak berubah lagi.</source>
        <translation>The decision is locked; its contents don&apos;t change any more.</translation>
    </message>
    <message>
        <source>Kebe&amp;ratan…</source>
        <translation>&amp;Objection…</translation>
    </message>
    <message>
        <source>Kunci putusan keberatan…</source>
        <translation>Lock the decision…</translation>
    </message>
    <message>
        <source>Catat tanda tangan ata&amp;san…</source>
        <translation>Record the &amp;superior&apos;s signature…</translation>
    </message>
    <message>
        <source>Buka kunci putusan…</source>
        <translation>Unlock the decision…</translation>
    </message>
    <message>
        <source>Nilai integrasi</source>
        <translation>Integration value</translation>
    </message>
    <message>
        <source>AK dasar</source>
        <translation>Basic AK</translation>
    </message>
    <message>
        <source>AK JF lama</source>
        <translation>AK of the former post</translation>
    </message>
    <message>
        <source>AK penyesuaian/penyetaraan</source>
        <translation>AK of adjustment</translation>
    </message>
    <message>
        <source>AK dari peningkatan pendidikan</source>
        <translation>AK of further education</translation>
    </message>
    <message>
        <source>Konversi terdahulu</source>
        <translation>Earlier conversions</translation>
    </message>
    <message>
        <source>Nomor dan tanggal dokumen</source>
        <translation>Number and date of the papers</translation>
    </message>
    <message>
        <source>%1: tulis angka dengan koma, misalnya 12,345.</source>
        <translation>%1: write a number with a decimal comma, such as 12,345.</translation>
    </message>
    <message>
        <source>Baris %1: tulis angka kredit dengan koma, misalnya 12,345.</source>
        <translation>Row %1: write the amount with a decimal comma, such as 12,345.</translation>
    </message>
    <message>
        <source>Baris %1: isi tahun %2 sampai %3; yang lebih awal termasuk nilai integrasi.</source>
        <translation>Row %1: fill in a year from %2 to %3; what is earlier belongs to the integration value.</translation>
    </message>
    <message>
        <source>Baris %1: isi bulan 1 sampai 12, bulan pertama tidak sesudah bulan terakhir.</source>
        <translation>Row %1: fill in months 1 to 12, the first not after the last.</translation>
    </message>
    <message>
        <source>Baris %1: pilih predikatnya.</source>
        <translation>Row %1: choose the predikat.</translation>
    </message>
    <message>
        <source>Baris %1: bulannya sudah ada pada baris lain tahun itu; setiap bulan dihitung sekali.</source>
        <translation>Row %1: its months are in another row of that year; each month counts once.</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>%1 and %2: first and last month</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1: %2, %3 → %4</source>
        <translation>%1: %2, %3 → %4</translation>
    </message>
    <message>
        <source>%1: %2, %3 → %4 (evaluasinya belum final)</source>
        <translation>%1: %2, %3 → %4 (the evaluation is not final yet)</translation>
    </message>
    <message>
        <source>Konversi predikat kinerja</source>
        <translation>Conversion of the predikat</translation>
    </message>
    <message>
        <source>Akumulasi angka kredit</source>
        <translation>Accumulation of angka kredit</translation>
    </message>
    <message>
        <source>Penetapan angka kredit</source>
        <translation>Penetapan of angka kredit</translation>
    </message>
    <message>
        <source>Dialog kinerja bertanggal %1, yang belum tiba.</source>
        <translation>The performance dialogue is dated %1, which is still to come.</translation>
    </message>
    <message>
        <source>Dialog kinerja bertanggal %1, jauh dari tahun SKP %2.</source>
        <translation>The performance dialogue is dated %1, far from the year %2 of the SKP.</translation>
    </message>
    <message>
        <source>Formulir yang terkunci bertanggal %1, sebelum dialog kinerja pada %2.</source>
        <translation>The locked form is dated %1, before the performance dialogue of %2.</translation>
    </message>
    <message>
        <source>Formulir yang terkunci bertanggal %1, yang belum tiba.</source>
        <translation>The locked form is dated %1, which is still to come.</translation>
    </message>
    <message>
        <source>Formulir yang terkunci bertanggal %1, jauh dari tahun SKP %2.</source>
        <translation>The locked form is dated %1, far from the year %2 of the SKP.</translation>
    </message>
    <message>
        <source>SKP ditutup per %1, yang belum tiba.</source>
        <translation>The SKP is closed as of %1, which is still to come.</translation>
    </message>
    <message>
        <source>SKP ini terkunci tanpa cuplikan: formulir yang disetujui tidak tersimpan di berkas ini, dan cetakannya mengikuti data sekarang.</source>
        <translation>This SKP is locked without a snapshot: the form that was approved is not kept in this file, and its print follows the data of today.</translation>
    </message>
    <message>
        <source>Periksa tanggal dialog.</source>
        <translation>Check the date of the dialogue.</translation>
    </message>
    <message>
        <source>Bila keliru, buka kunci sebelum ditandatangani, lalu setujui lagi dengan tanggal yang benar.</source>
        <translation>If it is wrong, unlock before it is signed, then approve again with the right date.</translation>
    </message>
    <message>
        <source>Periksa tanggal penutupan.</source>
        <translation>Check the date of closing.</translation>
    </message>
    <message>
        <source>Cocokkan cetakannya dengan kertas yang ditandatangani, atau impor paket yang memuat cuplikannya. Yang belum ditandatangani: buka kunci, lalu setujui lagi.</source>
        <translation>Compare its print with the signed paper, or import a package that holds its snapshot. If it is not signed yet: unlock, then approve again.</translation>
    </message>
    <message>
        <source>Formulir yang disetujui tidak tersimpan di berkas ini. Buka kunci SKP ini, lalu setujui lagi, supaya yang ditandatangani tersimpan.</source>
        <translation>The form that was approved is not kept in this file. Unlock this SKP and approve it again, so that what is signed is kept.</translation>
    </message>
    <message>
        <source>Folder untuk salinan itu tidak ada atau tidak dapat ditulis; mungkin diska lepas dicabut. Berkas ini sendiri tidak terganggu. Simpan salinan di folder lain.</source>
        <translation>The folder for that copy is not there or can&apos;t be written; a removable disk may have been pulled out. This file itself is not affected. Save the copy in another folder.</translation>
    </message>
    <message>
        <source>Berkas baru tidak dapat dibuat di sana: foldernya tidak ada, hanya dapat dibaca, atau tempat penyimpanannya penuh. Tidak ada yang dibuat. Pilih folder lain.</source>
        <translation>The new file can&apos;t be made there: its folder is not there, can only be read, or the disk is full. Nothing was made. Choose another folder.</translation>
    </message>
    <message>
        <source>Punya SKP</source>
        <translation>Have an SKP</translation>
    </message>
    <message>
        <source>SKP ditandatangani</source>
        <translation>SKP signed</translation>
    </message>
    <message>
        <source>Ditetapkan tepat waktu</source>
        <translation>Set on time</translation>
    </message>
    <message>
        <source>Mengintervensi RHK pimpinan</source>
        <translation>Cascaded from the leader</translation>
    </message>
    <message>
        <source>Punya rencana aksi</source>
        <translation>Have an action plan</translation>
    </message>
    <message>
        <source>Evaluasi periodik lengkap</source>
        <translation>Periodic evaluations complete</translation>
    </message>
    <message>
        <source>Evaluasi final</source>
        <translation>Evaluation final</translation>
    </message>
    <message>
        <source>Hasil diterima pegawai</source>
        <translation>Result received</translation>
    </message>
    <message>
        <source>Dari pegawai yang evaluasinya final. Sesudah keberatan diputus, rating putusannya yang dihitung.</source>
        <translation>Of the people whose evaluation is final. Once an objection is decided, the ratings of the decision count.</translation>
    </message>
    <message>
        <source>SKP yang berlaku pada hari terakhir periode, atau sedang disusun.</source>
        <translation>An SKP in force on the last day of the period, or being drawn up.</translation>
    </message>
    <message>
        <source>Ditandatangani pegawai dan penilai.</source>
        <translation>Signed by the employee and the rater.</translation>
    </message>
    <message>
        <source>Kedua tanda tangan paling lambat pada batas penetapan.</source>
        <translation>Both signatures by the deadline for setting the SKP.</translation>
    </message>
    <message>
        <source>Paling sedikit satu RHK menyebut RHK pimpinan. Bentuk JPT tidak dihitung.</source>
        <translation>At least one RHK names an RHK of the leader. The JPT form is not counted.</translation>
    </message>
    <message>
        <source>Paling sedikit satu rencana aksi pada SKP yang berlaku.</source>
        <translation>At least one planned action in the SKP in force.</translation>
    </message>
    <message>
        <source>Semua periode yang sudah berakhir punya evaluasi final.</source>
        <translation>Every period that has ended has a final evaluation.</translation>
    </message>
    <message>
        <source>Evaluasi periode ini ditandatangani penilai.</source>
        <translation>The evaluation of this period is signed by the rater.</translation>
    </message>
    <message>
        <source>Evaluasi final yang ditandatangani atau diterima pegawai, atau yang penolakannya dicatat.</source>
        <translation>A final evaluation that the employee signed or received, or whose refusal is recorded.</translation>
    </message>
    <message>
        <source>tidak ada</source>
        <comment>angka rekap</comment>
        <translation>none</translation>
    </message>
    <message>
        <source>%1 dari %2 (%3,%4%)</source>
        <translation>%1 of %2 (%3.%4%)</translation>
    </message>
    <message>
        <source>Belum ada SKP</source>
        <translation>No SKP yet</translation>
    </message>
    <message>
        <source>Ditetapkan %1</source>
        <translation>Set on %1</translation>
    </message>
    <message>
        <source>Belum ada</source>
        <comment>evaluasi</comment>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Penetapan terlambat (batas %1); alasannya belum dicatat</source>
        <translation>Set late (due %1); no reason noted yet</translation>
    </message>
    <message>
        <source>Penetapan terlambat (batas %1): %2</source>
        <translation>Set late (due %1): %2</translation>
    </message>
    <message>
        <source>Alasan terlambat: %1</source>
        <translation>Reason for being late: %1</translation>
    </message>
    <message>
        <source>Pegawai tidak menandatangani</source>
        <translation>The employee did not sign</translation>
    </message>
    <message>
        <source>Keberatan belum diputus</source>
        <translation>Objection not decided yet</translation>
    </message>
    <message>
        <source>Sesuai putusan keberatan</source>
        <translation>By the decision on the objection</translation>
    </message>
    <message>
        <source>SKP dibuka kembali untuk keberatan</source>
        <translation>SKP opened again for an objection</translation>
    </message>
    <message>
        <source>Masa keberatan sudah lewat dan tidak ada keberatan yang belum diputus.</source>
        <translation>The time for objections has passed and no objection is undecided.</translation>
    </message>
    <message>
        <source>Konseling Kinerja (rahasia)</source>
        <translation>Performance Counselling (confidential)</translation>
    </message>
    <message>
        <source>Tenggat %1 sudah lewat, dan hasilnya belum dicatat.</source>
        <translation>The deadline %1 is past, and no result has been recorded.</translation>
    </message>
    <message>
        <source>(topik belum diisi)</source>
        <translation>(no topic yet)</translation>
    </message>
    <message>
        <source>%1 (rahasia)</source>
        <translation>%1 (confidential)</translation>
    </message>
    <message>
        <source>%1  ·  %2  ·  %3</source>
        <comment>tanggal · jenis · topik</comment>
        <translation>%1  ·  %2  ·  %3</translation>
    </message>
    <message>
        <source>⚠ %1  ·  tenggat lewat</source>
        <translation>⚠ %1  ·  deadline past</translation>
    </message>
    <message>
        <source>Formulir bimbingan kinerja</source>
        <translation>Coaching forms</translation>
    </message>
    <message numerus="yes">
        <source>tidak terbaca sama sekali: %n baris hilang</source>
        <translation>
            <numerusform>could not be read at all: %n row lost</numerusform>
            <numerusform>could not be read at all: %n rows lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n baris hilang</source>
        <translation>
            <numerusform>%n row lost</numerusform>
            <numerusform>%n rows lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n halaman ditinggalkan karena mungkin berisi keadaan yang lama</source>
        <translation>
            <numerusform>%n page left out because it may hold an older state</numerusform>
            <numerusform>%n pages left out because they may hold an older state</numerusform>
        </translation>
    </message>
    <message>
        <source>Di samping berkas itu tidak ada salinan bertanggal yang masih baik.</source>
        <translation>Beside that file there is no dated copy that is still good.</translation>
    </message>
    <message>
        <source>Salinan terbaru yang masih baik bertanggal %1: “%2”.</source>
        <translation>The latest copy that is still good is of %1: “%2”.</translation>
    </message>
    <message>
        <source>Tidak ada lagi yang dapat dibaca dari berkas ini. Berkas tidak diubah dan tidak ada paket yang dibuat. %1</source>
        <translation>Nothing can be read of this file any more. The file was not changed and no package was made. %1</translation>
    </message>
    <message>
        <source>Paket hasil tidak boleh bernama seperti berkas data (*.kinerja) dan bukan berkas yang rusak itu sendiri. Tidak ada yang diubah. Pilih nama lain yang berakhiran .json.</source>
        <translation>The resulting package must not be named like a data file (*.kinerja) nor be the damaged file itself. Nothing was changed. Choose another name that ends in .json.</translation>
    </message>
    <message>
        <source>(tanpa RHK)</source>
        <translation>(no RHK)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, words</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>⚠ %1 (isinya tidak ada di sini)</source>
        <translation>⚠ %1 (its contents are not here)</translation>
    </message>
    <message>
        <source>Semua yang final</source>
        <translation>All that are final</translation>
    </message>
    <message>
        <source>%1, belum final</source>
        <translation>%1, not final yet</translation>
    </message>
    <message>
        <source>Semua yang belum final</source>
        <translation>All that are not final yet</translation>
    </message>
    <message>
        <source>Dimulai, ratingnya belum lengkap</source>
        <translation>Begun, ratings incomplete</translation>
    </message>
    <message>
        <source>Belum dimulai</source>
        <translation>Not begun</translation>
    </message>
    <message>
        <source>Pimpinan (tidak dihitung)</source>
        <translation>Leaders (not counted)</translation>
    </message>
    <message>
        <source>Tanpa SKP pada hari terakhir periode</source>
        <translation>Without an SKP on the period’s last day</translation>
    </message>
    <message>
        <source>tidak ada</source>
        <comment>bagian</comment>
        <translation>none</translation>
    </message>
    <message>
        <source>%1 dari %2 orang (%3)</source>
        <translation>%1 of %2 people (%3)</translation>
    </message>
    <message>
        <source>%3 (%1 dari %2 orang)</source>
        <translation>%3 (%1 of %2 people)</translation>
    </message>
    <message>
        <source>Kelompok terbanyak: %1</source>
        <translation>Largest group: %1</translation>
    </message>
    <message>
        <source>%1: sedikitnya %2%</source>
        <translation>%1: at least %2%</translation>
    </message>
    <message>
        <source>%1: paling banyak %2%</source>
        <translation>%1: at most %2%</translation>
    </message>
    <message>
        <source>%1: sedikitnya %2 orang</source>
        <translation>%1: at least %2 people</translation>
    </message>
    <message>
        <source>%1 orang; kelompok terbesar %2 orang</source>
        <translation>%1 people; the largest group %2 people</translation>
    </message>
    <message>
        <source>Evaluasi akhir final; keberatan masih dapat diajukan atau belum diputus.</source>
        <translation>The final evaluation is final; an objection can still be raised or is not decided.</translation>
    </message>
    <message>
        <source>SKP itu tidak ada lagi atau ada di Sampah.</source>
        <translation>That SKP is gone or lies in the bin.</translation>
    </message>
    <message>
        <source>Catatan ini sudah diubah atau dihapus di tempat lain. Tutup, lalu buka lagi.</source>
        <translation>This entry was changed or deleted elsewhere. Close, then open it again.</translation>
    </message>
    <message>
        <source>SKP itu belum ditetapkan, jadi belum ada yang dapat ditindaklanjuti.</source>
        <translation>That SKP is not set yet, so there is nothing to follow up.</translation>
    </message>
    <message>
        <source>Isi bentuknya, misalnya “Piagam penghargaan”.</source>
        <translation>Say what it is, for instance “Piagam penghargaan”.</translation>
    </message>
    <message>
        <source>%1 %2 – %3: %4</source>
        <translation>%1 %2 – %3: %4</translation>
    </message>
    <message>
        <source>terpenuhi</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>menyimpang</source>
        <translation>departs</translation>
    </message>
    <message>
        <source>Distribusi %1: %2</source>
        <translation>Distribution of %1: %2</translation>
    </message>
    <message>
        <source>Distribusi %1 di %2: %3</source>
        <translation>Distribution of %1 in %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n catatan tanpa RHK: pilih RHK-nya di kolom RHK.</source>
        <translation>
            <numerusform>⚠ %n note without RHK: choose it in the column RHK.</numerusform>
            <numerusform>⚠ %n notes without RHK: choose theirs in the column RHK.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ IKI pada %n baris tidak dikenal; catatannya tanpa IKI.</source>
        <translation>
            <numerusform>⚠ The IKI of %n row is not known; its note has none.</numerusform>
            <numerusform>⚠ The IKI of %n rows are not known; their notes have none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ Tanggal pada %n baris tidak dikenal; dipakai tanggal catatan di atasnya.</source>
        <translation>
            <numerusform>⚠ The date of %n row is not known; it takes that of the note above.</numerusform>
            <numerusform>⚠ The dates of %n rows are not known; they take that of the note above.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ditempel: %1 RHK dan %2 IKI.</source>
        <translation>Pasted: %1 RHK and %2 IKI.</translation>
    </message>
    <message numerus="yes">
        <source>%n RHK sudah ada: IKI-nya ditambahkan ke RHK yang ada.</source>
        <translation>
            <numerusform>%n RHK is there already: its IKIs were added to it.</numerusform>
            <numerusform>%n RHKs are there already: their IKIs were added to them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n IKI yang ada dilengkapi aspek atau targetnya.</source>
        <translation>
            <numerusform>%n IKI that was there got its aspect or target.</numerusform>
            <numerusform>%n IKIs that were there got their aspect or target.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n IKI sudah ada dan tidak digandakan.</source>
        <translation>
            <numerusform>%n IKI is there already and was not doubled.</numerusform>
            <numerusform>%n IKIs are there already and were not doubled.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” sudah memuat “%2”; “%3” tidak dimasukkan.</source>
        <translation>“%1” holds “%2” already; “%3” was not taken.</translation>
    </message>
    <message numerus="yes">
        <source>IKI diberikan pada %n RHK.</source>
        <translation>
            <numerusform>%n RHK was given the IKIs.</numerusform>
            <numerusform>%n RHKs were given the IKIs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n RHK sudah memuat semuanya.</source>
        <translation>
            <numerusform>%n RHK held all of them already.</numerusform>
            <numerusform>%n RHKs held all of them already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n RHK dilewati.</source>
        <translation>
            <numerusform>%n RHK was passed over.</numerusform>
            <numerusform>%n RHKs were passed over.</numerusform>
        </translation>
    </message>
    <message>
        <source>✖ %1: %2</source>
        <translation>✖ %1: %2</translation>
    </message>
    <message>
        <source>%1: sudah memuat semua IKI itu.</source>
        <translation>%1: holds all these IKIs already.</translation>
    </message>
    <message>
        <source>SKP ditetapkan %1 (tanda tangan terakhir), sesudah tenggat %2: %3.</source>
        <translation>The SKP was set on %1 (last signature), after the deadline %2: %3.</translation>
    </message>
    <message>
        <source>Sampai hari ini, %1, SKP belum ditandatangani lengkap, padahal tenggatnya %2: %3. Yang dihitung ialah tanggal tanda tangan terakhir, bukan tanggal pada formulir.</source>
        <translation>As of today, %1, the SKP does not have all its signatures, though the deadline is %2: %3. What counts is the day of the last signature, not the one on the form.</translation>
    </message>
    <message>
        <source>Mulai dari dialog kinerja: sepakati dahulu ekspektasinya. Catatannya disimpan pada draf SKP, jadi buat drafnya, lalu catat dialognya di bagian Dialog.</source>
        <translation>Begin with the dialogue: agree on the expectations first. Its record is kept with the draft of the SKP: make the draft, then record the dialogue in the part Dialogue.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>periode dan realisasinya</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1; untuk periode ini %2</source>
        <comment>target setahun dan target periode</comment>
        <translation>%1; for this period %2</translation>
    </message>
    <message>
        <source>Realisasi per periode: %1</source>
        <translation>Realisasi by period: %1</translation>
    </message>
    <message>
        <source>Penilaian RHK periode sebelumnya: %1</source>
        <translation>Judgement of the RHK in the previous period: %1</translation>
    </message>
    <message>
        <source>Tidak menandatangani, %1: %2</source>
        <translation>Did not sign, %1: %2</translation>
    </message>
    <message>
        <source>Diterima: %1</source>
        <translation>Received: %1</translation>
    </message>
    <message>
        <source>Keberatan, %1: %2</source>
        <translation>Objection, %1: %2</translation>
    </message>
    <message>
        <source>belum diputus</source>
        <translation>not decided yet</translation>
    </message>
    <message>
        <source>belum diisi</source>
        <translation>not filled in</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>keadaan dan alasan</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pemberi umpan balik dan isinya</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>belum dimulai</source>
        <translation>not begun</translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <comment>judul evaluasi</comment>
        <extracomment>%1: a name; %2: a period; %3: how the evaluation stands</extracomment>
        <translation>%1 – %2: %3</translation>
    </message>
    <message>
        <source>Hari yang dinilai: %1 s.d. %2</source>
        <translation>Days evaluated: %1 to %2</translation>
    </message>
    <message>
        <source>Pejabat penilai: %1</source>
        <translation>Rater: %1</translation>
    </message>
    <message>
        <source>belum ada</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>Capaian organisasi: %1</source>
        <translation>Organisation&apos;s achievement: %1</translation>
    </message>
    <message>
        <source>Capaian organisasi: belum ditetapkan</source>
        <translation>Organisation&apos;s achievement: not set yet</translation>
    </message>
    <message>
        <source>Predikat: %1</source>
        <translation>Predikat: %1</translation>
    </message>
    <message>
        <source>Hasil kerja: %1; perilaku kerja: %2; predikat: %3</source>
        <translation>Hasil kerja: %1; perilaku kerja: %2; predikat: %3</translation>
    </message>
    <message numerus="yes">
        <source>Target: %1; realisasi: %2; %n bukti dukung</source>
        <translation>
            <numerusform>Target: %1; realisasi: %2; %n piece of evidence</numerusform>
            <numerusform>Target: %1; realisasi: %2; %n pieces of evidence</numerusform>
        </translation>
    </message>
    <message>
        <source>Kontribusi: %1</source>
        <translation>Contribution: %1</translation>
    </message>
    <message>
        <source>Belum ada umpan balik atas perilaku kerja.</source>
        <translation>There is no feedback on perilaku kerja yet.</translation>
    </message>
    <message>
        <source>SKP %1 s.d. %2, %3</source>
        <translation>SKP %1 to %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>jabatan dan unit kerja</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Belum dievaluasi. Pejabat penilai: %1</source>
        <translation>Not evaluated yet. Penilai: %1</translation>
    </message>
    <message>
        <source>%1 (%2), penilai %3</source>
        <comment>periode, keadaan, penilai</comment>
        <translation>%1 (%2), penilai %3</translation>
    </message>
    <message>
        <source>Catatan: %1</source>
        <translation>Notes: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n lainnya</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message>
        <source>Dikembalikan seperti sebelumnya: %1.</source>
        <translation>Put back as it was before: %1.</translation>
    </message>
    <message>
        <source>Diulangi: %1.</source>
        <translation>Done again: %1.</translation>
    </message>
    <message>
        <source>Yang terakhir dilakukan tidak diurungkan dengan cara ini: yang dihapus ada di Sampah, yang disahkan dibatalkan pada halamannya. Ctrl+Z sekali lagi mengurungkan langkah sebelum itu.</source>
        <translation>The last act is not undone this way: what was deleted is in the Trash, what was made official is revoked on its own page. Ctrl+Z once more undoes the step before it.</translation>
    </message>
    <message>
        <source>Evaluasi periode terakhir belum final</source>
        <translation>Evaluations of the last period not final</translation>
    </message>
    <message>
        <source>Tindak lanjut belum dilaksanakan</source>
        <translation>Follow-ups not carried out</translation>
    </message>
    <message>
        <source>belum ada yang jatuh tempo</source>
        <translation>none is due yet</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>tahun dan periode</comment>
        <extracomment>%1: a year; %2: a period, as &quot;Triwulan II&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 s.d. %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>menurut putusan atas keberatan</source>
        <translation>by the decision on an objection</translation>
    </message>
    <message>
        <source>Pekerjaan secara keseluruhan</source>
        <translation>The work as a whole</translation>
    </message>
    <message>
        <source>RHK tahun %1: %2</source>
        <translation>RHK of %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n positif</source>
        <translation>
            <numerusform>%n positive</numerusform>
            <numerusform>%n positive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n konstruktif</source>
        <translation>
            <numerusform>%n constructive</numerusform>
            <numerusform>%n constructive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tanpa sifat</source>
        <translation>
            <numerusform>%n without a kind</numerusform>
            <numerusform>%n without a kind</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>pemberi dan jumlah</comment>
        <extracomment>%1: who gave feedback, as &quot;Pimpinan&quot;; %2: how often</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>bulan</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Tanggal pergantian sebelum hari pertama SKP, atau sesudah akhir tahun berikutnya.</source>
        <translation>The day of the change is before the first day of the SKP, or after the end of the following year.</translation>
    </message>
    <message>
        <source>belum dipilih</source>
        <comment>rating</comment>
        <translation>not chosen yet</translation>
    </message>
    <message>
        <source>belum ditulis</source>
        <translation>not written yet</translation>
    </message>
    <message>
        <source>Putusannya belum dikunci, jadi rating evaluasinya yang berlaku.</source>
        <translation>The decision is not locked yet, so the ratings of the evaluation are in force.</translation>
    </message>
    <message>
        <source>Putusannya sudah ditandatangani dan tetap.</source>
        <translation>The decision is signed and final.</translation>
    </message>
    <message>
        <source>Rating hasil kerja: semula %1, diputus %2</source>
        <translation>Rating of work results: before %1, decided %2</translation>
    </message>
    <message>
        <source>Rating perilaku kerja: semula %1, diputus %2</source>
        <translation>Rating of work behaviour: before %1, decided %2</translation>
    </message>
    <message>
        <source>Predikat: semula %1, diputus %2</source>
        <translation>Predikat: before %1, decided %2</translation>
    </message>
    <message>
        <source>Predikat yang berlaku: %1, sesudah keberatan (semula %2)</source>
        <translation>Predikat in force: %1, after the objection (before: %2)</translation>
    </message>
    <message>
        <source>Rating yang berlaku: hasil kerja %1, perilaku kerja %2</source>
        <translation>Ratings in force: work results %1, work behaviour %2</translation>
    </message>
    <message>
        <source>Rating di atas ini rating semula. Putusan keberatan mengubahnya; yang berlaku sekarang:</source>
        <translation>The ratings above are those from before. The decision on the objection changed them; in force now:</translation>
    </message>
    <message>
        <source>Keberatan diajukan pada %1.</source>
        <translation>The objection was raised on %1.</translation>
    </message>
    <message>
        <source>ALASAN PEGAWAI</source>
        <translation>REASONS OF THE EMPLOYEE</translation>
    </message>
    <message>
        <source>PENJELASAN PEJABAT PENILAI</source>
        <translation>EXPLANATION OF THE RATER</translation>
    </message>
    <message>
        <source>PUTUSAN ATASAN</source>
        <translation>DECISION OF THE SUPERIOR</translation>
    </message>
    <message>
        <source>Tanggal putusan: %1</source>
        <translation>Day of the decision: %1</translation>
    </message>
    <message>
        <source>Diputus oleh: %1</source>
        <translation>Decided by: %1</translation>
    </message>
    <message>
        <source>%1, dengan keberatan dan putusannya</source>
        <extracomment>%1: a paper and its period, as &quot;Dokumen Evaluasi Kinerja Pegawai (Akhir)&quot;</extracomment>
        <translation>%1, with the objection and its decision</translation>
    </message>
    <message>
        <source>%1: belum %2 dari %3</source>
        <comment>a deadline</comment>
        <extracomment>%1: days after a deadline, as &quot;terlambat 3 hari&quot;; %2, %3: how many people of how many are late</extracomment>
        <translation>%1: %2 of %3 still to do</translation>
    </message>
    <message>
        <source>Dihitung: semua pegawai yang dinilai.</source>
        <translation>Counted: all employees who are evaluated.</translation>
    </message>
    <message>
        <source>pimpinannya sendiri (%1)</source>
        <translation>its own leader (%1)</translation>
    </message>
    <message>
        <source>yang tanpa SKP pada hari terakhir periode (%1)</source>
        <translation>those without an SKP on the period’s last day (%1)</translation>
    </message>
    <message>
        <source>Dihitung: %1 pegawai yang dinilai, tanpa %2, jadi %3. Rekap menghitung semuanya.</source>
        <extracomment>%1: a number of people; %2: who of them is left out; %3: the number that remains</extracomment>
        <translation>Counted: %1 employees who are evaluated, without %2, that is %3. The recap counts them all.</translation>
    </message>
    <message>
        <source> dan </source>
        <comment>between two groups</comment>
        <translation> and </translation>
    </message>
    <message>
        <source>semua sudah ditetapkan</source>
        <translation>all are set</translation>
    </message>
    <message>
        <source>semua sudah ditetapkan, %1 di antaranya terlambat</source>
        <translation>all are set, %1 of them late</translation>
    </message>
    <message>
        <source>Batas penetapan SKP: %1 (%2). Batas evaluasi: %3 (%4).</source>
        <translation>Deadline for setting SKP: %1 (%2). Deadline for evaluation: %3 (%4).</translation>
    </message>
    <message>
        <source>semua sudah final</source>
        <translation>all are final</translation>
    </message>
    <message>
        <source>Pegawai dihitung: %1, yaitu semua pegawai unit yang dinilai.</source>
        <translation>Employees counted: %1, that is all employees of the unit who are evaluated.</translation>
    </message>
    <message>
        <source>Cocokkan rating dengan capaian organisasinya.</source>
        <translation>Compare the rating with the organisation’s achievement.</translation>
    </message>
    <message>
        <source>Dasar rating hasil kerja pimpinan unit: capaian kinerja organisasi, yang belum ditetapkan untuk periode ini.</source>
        <translation>Basis of the work results rating of a unit’s leader: the organisation’s achievement, which is not set for this period yet.</translation>
    </message>
    <message>
        <source>Dasar rating hasil kerja pimpinan unit: capaian kinerja organisasi %1, setara %2.</source>
        <translation>Basis of the work results rating of a unit’s leader: the organisation’s achievement %1, equal to %2.</translation>
    </message>
    <message>
        <source>⚠ Rating yang dipilih menyimpang darinya; penilai yang memutuskan.</source>
        <translation>⚠ The chosen rating departs from it; the rater decides.</translation>
    </message>
    <message>
        <source>Evaluasi %1: rating hasil kerja pimpinan unit menyimpang dari capaian kinerja organisasi %2, yang setara %3.</source>
        <translation>Evaluation of %1: the work results rating of the unit’s leader departs from the organisation’s achievement %2, which equals %3.</translation>
    </message>
    <message>
        <source>tidak terpenuhi</source>
        <translation>not met</translation>
    </message>
    <message numerus="yes">
        <source>IKI %1: %2 dari %n catatan.</source>
        <translation>
            <numerusform>IKI %1: %2 of %n note.</numerusform>
            <numerusform>IKI %1: %2 of %n notes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dialog kinerja belum membahas hasil kerja.</source>
        <translation>The dialogue does not cover the work results yet.</translation>
    </message>
    <message>
        <source>Dialog kinerja belum membahas perilaku kerja.</source>
        <translation>The dialogue does not cover the work behaviour yet.</translation>
    </message>
    <message>
        <source>RHK pimpinan yang diintervensi pada %1 terlalu panjang untuk dicetak dengan baik: %2 huruf, sebaiknya paling banyak %3. Kalimatnya diubah pada SKP pimpinan.</source>
        <extracomment>%1: place on the form, %2 and %3: numbers of characters</extracomment>
        <translation>The leader&apos;s RHK that is intervened in %1 is too long to print well: %2 characters, better at most %3. It is changed in the leader&apos;s SKP.</translation>
    </message>
    <message>
        <source>Pejabat penilai dan atasan pejabat penilai adalah orang yang sama.</source>
        <translation>The penilai and the penilai&apos;s superior are the same person.</translation>
    </message>
    <message>
        <source>%1 tidak bertugas lagi sejak %2, tetapi masih tercatat sebagai pejabat SKP ini.</source>
        <translation>%1 has not been in office since %2, but is still recorded as an official of this SKP.</translation>
    </message>
    <message>
        <source>Tanda tangan %1 bertanggal %2, tetapi %3 tidak bertugas lagi pada hari itu.</source>
        <translation>The signature of the %1 is dated %2, but %3 was no longer in office on that day.</translation>
    </message>
    <message>
        <source>Pilih atasan dari pejabat penilai itu, atau kosongkan bila tidak ada.</source>
        <translation>Choose the superior of that penilai, or leave it empty where there is none.</translation>
    </message>
    <message>
        <source>Ganti pejabat penilai atau atasannya mulai hari itu pada halaman Penetapan.</source>
        <translation>Change the penilai or their superior from that day on, on page Penetapan.</translation>
    </message>
    <message>
        <source>Periksa tanggal tanda tangan, dan masa tidak dinilai pada halaman Pegawai.</source>
        <translation>Check the date of the signature, and the time without evaluation on page Pegawai.</translation>
    </message>
    <message>
        <source>Revisi belum ditetapkan</source>
        <translation>Revisions not set yet</translation>
    </message>
    <message>
        <source>arah target belum dipastikan (kolom Arah pada IKI di Penyusunan)</source>
        <translation>the direction of the target is not confirmed (column Arah of the indicator in Penyusunan)</translation>
    </message>
    <message>
        <source>RHK pimpinan yang dirujuk tidak ada di berkas ini, misalnya karena dari unit sebelumnya. Bunyinya tetap ada; rujukannya dipertahankan.</source>
        <translation>The leader&apos;s RHK that is referred to is not in this file, for example because it is of the unit before. Its words stay; the reference is kept.</translation>
    </message>
    <message>
        <source>SKP ditutup, evaluasinya belum final</source>
        <translation>Closed SKP, evaluation not final</translation>
    </message>
    <message>
        <source>SKP ini sudah ditutup: lengkapi catatan dan buktinya sampai hari terakhirnya.</source>
        <translation>This SKP is closed: complete its notes and evidence up to its last day.</translation>
    </message>
    <message>
        <source>SKP ini sudah ditutup; evaluasi sampai hari terakhirnya belum final.</source>
        <translation>This SKP is closed; its evaluation up to the last day is not final yet.</translation>
    </message>
    <message>
        <source>Evaluasi %1 dikunci sebelum periodenya berakhir pada %2.</source>
        <translation>The evaluation %1 was locked before its period ends on %2.</translation>
    </message>
    <message>
        <source>Periksa tanggal pada formulirnya; selama belum ditandatangani, kuncinya dapat dibuka.</source>
        <translation>Check the date on its form; as long as nobody has signed, it can be unlocked.</translation>
    </message>
    <message>
        <source>SKP tanpa catatan pada periode ini</source>
        <translation>SKP without a note in this period</translation>
    </message>
    <message>
        <source>SKP dengan IKI tanpa bukti pada periode ini</source>
        <translation>SKP with indicators without evidence in this period</translation>
    </message>
    <message>
        <source>belum ada SKP berjalan</source>
        <translation>no SKP is running yet</translation>
    </message>
    <message>
        <source>dihitung menjelang akhir periode</source>
        <translation>counted near the period&apos;s end</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>periode dan yang ditulis</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Folder untuk berkas PDF itu tidak ada; mungkin diska lepas dicabut. Pilih folder lain.</source>
        <translation>The folder for the PDF files does not exist; perhaps a removable disk was pulled out. Choose another folder.</translation>
    </message>
    <message>
        <source>Folder untuk berkas PDF itu hanya dapat dibaca. Pilih folder lain.</source>
        <translation>The folder for the PDF files can only be read. Choose another folder.</translation>
    </message>
    <message>
        <source>Berkas lama dengan nama itu hanya dapat dibaca dan tidak diganti. Pilih folder atau nama lain.</source>
        <translation>The old file of that name can only be read and was not replaced. Choose another folder or name.</translation>
    </message>
    <message>
        <source>Tempat penyimpanan penuh. Kosongkan tempat, atau pilih folder lain.</source>
        <translation>The disk is full. Free some space, or choose another folder.</translation>
    </message>
    <message>
        <source>Berkas PDF tidak dapat ditulis sampai selesai; mungkin diska lepas dicabut atau tempatnya penuh. Pilih folder lain.</source>
        <translation>The PDF file could not be written to its end; perhaps a removable disk was pulled out, or its space is used up. Choose another folder.</translation>
    </message>
    <message>
        <source>Pencetak tidak menerima halamannya. Periksa pencetak itu, atau pilih pencetak lain.</source>
        <translation>The printer does not take the pages. Check the printer, or choose another one.</translation>
    </message>
    <message>
        <source>Berkas ini sedang dipakai di jendela atau komputer lain, karena itu dibuka untuk dibaca saja. Yang diubah di sana tampil di sini.</source>
        <translation>This file is in use in another window or on another computer, and is therefore open for reading only. What is changed there shows here.</translation>
    </message>
    <message>
        <source>Folder berkas ini tidak dapat ditulisi, karena itu berkas dibuka untuk dibaca saja. Untuk mengisinya, lanjutkan di folder lain.</source>
        <translation>The folder of this file can&apos;t be written to, and the file is therefore open for reading only. To fill it in, go on in another folder.</translation>
    </message>
    <message>
        <source>Akun Anda hanya boleh membaca berkas ini, karena itu dibuka untuk dibaca saja. Untuk mengisinya, lanjutkan di tempat lain.</source>
        <translation>Your account may only read this file, and it is therefore open for reading only. To fill it in, go on elsewhere.</translation>
    </message>
    <message>
        <source>Berkas ini dibuka untuk dibaca saja. Untuk mengisinya, lanjutkan di tempat lain.</source>
        <translation>This file is open for reading only. To fill it in, go on elsewhere.</translation>
    </message>
    <message>
        <source>Yang baru diketik tidak tersimpan: berkas ini sedang dipakai di jendela atau komputer lain. Isilah di sana, atau lanjutkan di tempat lain sebagai berkas tersendiri.</source>
        <translation>What was just typed is not stored: this file is in use in another window or on another computer. Fill it in there, or go on elsewhere as a file of its own.</translation>
    </message>
    <message>
        <source>Yang baru diketik tidak tersimpan: berkas ini dibuka untuk dibaca saja. Lanjutkan di tempat lain supaya ikut tersimpan di sana.</source>
        <translation>What was just typed is not stored: this file is open for reading only. Go on elsewhere, so that it is stored there.</translation>
    </message>
    <message>
        <source>%1, nama berkas berakhir %2</source>
        <extracomment>%1: &quot;Revisi ke-1&quot;; %2: &quot;-r2&quot;</extracomment>
        <translation>%1, file name ends with %2</translation>
    </message>
    <message>
        <source>%1, yang berlaku</source>
        <translation>%1, in force</translation>
    </message>
    <message>
        <source>Tidak ada lagi yang dapat diurungkan sejak berkas ini dibuka.</source>
        <translation>Nothing is left to undo since this file was opened.</translation>
    </message>
    <message>
        <source>Tidak ada yang dapat diulangi.</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <source>%1, SKP %2 (%3)</source>
        <extracomment>%1: a person; %2: a year; %3: a paper</extracomment>
        <translation>%1, SKP %2 (%3)</translation>
    </message>
    <message>
        <source>Paket tidak dibuat, karena tidak akan dapat diimpor: naskah terkunci ini rusak, isinya tidak cocok lagi dengan sidiknya: %1. Pulihkan berkas dari salinan yang lebih lama. SKP yang belum ditandatangani cukup dibuka kuncinya, lalu disetujui lagi. Isi lainnya dapat diambil dengan menu Berkas &gt; “Selamatkan isi berkas rusak”.</source>
        <translation>The package was not made, as no import would take it: this locked text is damaged, it does not fit its hash any more: %1. Restore the file from an older copy. An SKP that is not signed yet need only be unlocked and approved again. The rest can be taken out with File &gt; “Rescue a damaged file”.</translation>
    </message>
    <message>
        <source>Berkas kunci itu bukan berkas .p12 atau .pfx, atau rusak. Pilih berkas kunci yang lain.</source>
        <translation>That key file is no .p12 or .pfx file, or is damaged. Choose another key file.</translation>
    </message>
    <message>
        <source>Berkas kunci itu memakai penguncian atau jenis kunci yang tidak didukung. Mintalah kunci RSA atau EC kepada penerbitnya.</source>
        <translation>That key file uses an encryption or kind of key that is not supported. Ask its issuer for an RSA or EC key.</translation>
    </message>
    <message>
        <source>Sandi tidak membuka berkas kunci itu. Periksa huruf besar dan kecilnya, lalu coba lagi.</source>
        <translation>The passphrase does not open that key file. Check capital and small letters, then try again.</translation>
    </message>
    <message>
        <source>Berkas itu hanya memuat sertifikat, bukan kunci pribadinya. Pilih berkas yang memuat keduanya.</source>
        <translation>That file holds a certificate alone, not its private key. Choose a file that holds both.</translation>
    </message>
    <message>
        <source>Berkas itu memuat kunci tanpa sertifikat. Pilih berkas yang memuat keduanya.</source>
        <translation>That file holds a key without a certificate. Choose a file that holds both.</translation>
    </message>
    <message>
        <source>Masa berlaku sertifikat sudah berakhir. Perbarui sertifikat kepada penerbitnya.</source>
        <translation>The certificate is no longer valid. Have it renewed by its issuer.</translation>
    </message>
    <message>
        <source>Sertifikat belum berlaku. Periksa tanggal komputer ini dan masa berlaku sertifikat.</source>
        <translation>The certificate is not valid yet. Check this computer&apos;s date and the certificate&apos;s time.</translation>
    </message>
    <message>
        <source>Sertifikat itu tidak diterbitkan untuk menandatangani. Pilih sertifikat yang lain.</source>
        <translation>That certificate was not issued for signing. Choose another one.</translation>
    </message>
    <message>
        <source>Berkas itu bukan PDF, atau rusak.</source>
        <translation>That file is no PDF, or is damaged.</translation>
    </message>
    <message>
        <source>PDF itu terkunci dengan sandi. Simpan tanpa sandi, lalu tandatangani.</source>
        <translation>That PDF is locked by a passphrase. Save it without one, then sign it.</translation>
    </message>
    <message>
        <source>Susunan PDF itu tidak dapat disambung tanpa mengubahnya. Tandatangani PDF yang dicetak program ini.</source>
        <translation>That PDF can&apos;t be continued without changing it. Sign a PDF that this program printed.</translation>
    </message>
    <message>
        <source>PDF itu disertifikasi sehingga tidak boleh ditandatangani lagi.</source>
        <translation>That PDF is certified so that it may not be signed again.</translation>
    </message>
    <message>
        <source>Tempat tanda tangan untuk peran itu sudah terisi. Tidak ada yang diubah.</source>
        <translation>The place for that role&apos;s signature is taken. Nothing was changed.</translation>
    </message>
    <message>
        <source>Rantai sertifikat terlalu panjang untuk tempat tanda tangan. Tidak ada yang diubah.</source>
        <translation>The chain of certificates is too long for the room of a signature. Nothing was changed.</translation>
    </message>
    <message>
        <source>utuh</source>
        <comment>verdict on a signed file</comment>
        <translation>whole</translation>
    </message>
    <message>
        <source>berubah</source>
        <comment>verdict on a signed file</comment>
        <translation>altered</translation>
    </message>
    <message>
        <source>rusak</source>
        <comment>verdict on a signed file</comment>
        <translation>damaged</translation>
    </message>
    <message>
        <source>tidak lengkap</source>
        <comment>verdict on a signed file</comment>
        <translation>incomplete</translation>
    </message>
    <message>
        <source>tanpa tanda tangan</source>
        <comment>verdict on a signed file</comment>
        <translation>unsigned</translation>
    </message>
    <message numerus="yes">
        <source>utuh sejak ditandatangani (%n tanda tangan)</source>
        <translation>
            <numerusform>whole since it was signed (%n signature)</numerusform>
            <numerusform>whole since it was signed (%n signatures)</numerusform>
        </translation>
    </message>
    <message>
        <source>BERUBAH sesudah ditandatangani; jangan dipakai</source>
        <translation>ALTERED after it was signed; do not use it</translation>
    </message>
    <message>
        <source>utuh, tetapi tanda tangannya belum lengkap</source>
        <translation>whole, but not everybody has signed</translation>
    </message>
    <message>
        <source>belum ditandatangani secara elektronik</source>
        <translation>not signed electronically</translation>
    </message>
    <message>
        <source>tanpa nama</source>
        <translation>without a name</translation>
    </message>
    <message>
        <source>%1, %2 pukul %3</source>
        <translation>%1, %2 at %3</translation>
    </message>
    <message>
        <source>%1: tidak sah</source>
        <translation>%1: not valid</translation>
    </message>
    <message>
        <source>%1: sah, tepercaya</source>
        <translation>%1: valid, trusted</translation>
    </message>
    <message>
        <source>%1: sah, tidak tersertifikasi</source>
        <translation>%1: valid, not certified</translation>
    </message>
    <message>
        <source>PDF itu terkunci dengan sandi.</source>
        <translation>That PDF is locked by a passphrase.</translation>
    </message>
    <message>
        <source>PDF itu disambung lebih sering daripada dokumen yang wajar.</source>
        <translation>That PDF was continued more often than any real document.</translation>
    </message>
    <message>
        <source>Sesudah ditandatangani, PDF itu diubah lebih dari sekadar ditandatangani lagi.</source>
        <translation>After it was signed, that PDF was changed by more than a further signature.</translation>
    </message>
    <message>
        <source>Di belakang akhir PDF ditambahkan sesuatu.</source>
        <translation>Something was added after the end of the PDF.</translation>
    </message>
    <message>
        <source>Tanda tangan tidak mencakup seluruh berkas di sekelilingnya.</source>
        <translation>The signature does not cover the whole file around it.</translation>
    </message>
    <message>
        <source>Tanda tangan (%1) rusak atau bukan tanda tangan.</source>
        <translation>The signature (%1) is damaged, or none.</translation>
    </message>
    <message>
        <source>Isi yang ditandatangani %1 sudah berubah.</source>
        <translation>What %1 signed has been altered.</translation>
    </message>
    <message>
        <source>Tanda tangan itu tidak dibuat dengan kunci %1.</source>
        <translation>That signature was not made by the key of %1.</translation>
    </message>
    <message>
        <source>Tanda tangan %1 memakai cara yang sudah tidak aman.</source>
        <translation>The signature of %1 uses a method that is no longer safe.</translation>
    </message>
    <message>
        <source>Tanda tangan itu tidak terikat pada sertifikat %1.</source>
        <translation>That signature is not bound to the certificate of %1.</translation>
    </message>
    <message>
        <source>Sertifikat %1 tidak berujung pada sertifikat tepercaya.</source>
        <translation>The certificate of %1 does not lead to a trusted one.</translation>
    </message>
    <message>
        <source>%1 menandatangani di luar masa berlaku sertifikatnya.</source>
        <translation>%1 signed outside the time for which the certificate is valid.</translation>
    </message>
    <message>
        <source>PDF tidak menyebut kapan %1 menandatangani.</source>
        <translation>The PDF does not say when %1 signed.</translation>
    </message>
    <message>
        <source>Gambar tanda tangan yang ditambahkan menutupi tulisan di halaman %1.</source>
        <translation>The picture of an added signature covers text on page %1.</translation>
    </message>
    <message>
        <source>Tempat tanda tangan %1 masih kosong.</source>
        <translation>The place for the signature of %1 is still empty.</translation>
    </message>
    <message>
        <source>✔ Evaluasi ini final, dan hasilnya diterima pegawai pada %1. Tinggal cetak naskahnya.</source>
        <translation>✔ This evaluation is final, and the employee received its result on %1. What is left is to print the papers.</translation>
    </message>
    <message>
        <source>Bila keberatan, pegawai menyampaikannya paling lambat %1; catat pada halaman Evaluasi.</source>
        <translation>An objection is raised by the employee until %1 at the latest; record it on page Evaluation.</translation>
    </message>
    <message>
        <source>Evaluasi akhir SKP ini sudah final; evaluasi %1 tidak mengubah predikat tahun itu.</source>
        <translation>The final evaluation of this SKP is final already; the evaluation of %1 does not change the predikat of that year.</translation>
    </message>
    <message>
        <source>Teruskan hanya bila naskah periode itu tetap diperlukan; bila tidak, biarkan saja.</source>
        <translation>Go on only if the papers of that period are needed all the same; otherwise leave it.</translation>
    </message>
    <message>
        <source>SKP ini dari unit sebelumnya, sampai %1, dan dievaluasi di sana. Yang dievaluasi di unit ini SKP berikutnya.</source>
        <translation>This SKP is of the unit before, until %1, and was evaluated there. What is evaluated in this unit is the next SKP.</translation>
    </message>
    <message>
        <source>Evaluasi akhir SKP ini sudah final; tidak ada lagi yang harus dievaluasi.</source>
        <translation>The final evaluation of this SKP is final; nothing is left to be evaluated.</translation>
    </message>
    <message>
        <source>Putusannya “diubah”, tetapi kedua rating sama dengan semula. Ubah rating, atau pilih putusan “tetap”.</source>
        <translation>The decision is “changed”, but both ratings are what they were. Change a rating, or choose “unchanged”.</translation>
    </message>
    <message>
        <source>Realisasi ada</source>
        <translation>Realisasi there</translation>
    </message>
    <message>
        <source>Realisasi belum ada</source>
        <translation>Realisasi not there yet</translation>
    </message>
    <message>
        <source>Realisasi belum jatuh tempo</source>
        <translation>Realisasi not due yet</translation>
    </message>
    <message numerus="yes">
        <source>Bukti dukung: belum ada pada periode ini (%n bukti bertanggal di luar periode)</source>
        <translation>
            <numerusform>Evidence: none in this period (%n piece bears a day outside it)</numerusform>
            <numerusform>Evidence: none in this period (%n pieces bear a day outside it)</numerusform>
        </translation>
    </message>
    <message>
        <source>Pegawai dihitung: %1, yaitu semua pegawai unit yang dinilai, termasuk pimpinan unit (%2). Distribusi pada Evaluasi unit menghitung lebih sempit: tanpa pimpinan, dan tanpa yang tidak ber-SKP pada hari terakhir periode.</source>
        <translation>Staff counted: %1, all of the unit who are evaluated, its leader included (%2). The distribution in Evaluasi unit counts fewer: without the leader, and without those who have no SKP on the last day of the period.</translation>
    </message>
    <message>
        <source>PDF bertanda tangan elektronik disimpan sebagai salinan resmi</source>
        <translation>Electronically signed PDF filed as the official copy</translation>
    </message>
    <message>
        <source>PDF bertanda tangan elektronik disimpan sebagai salinan saja</source>
        <translation>Electronically signed PDF filed as a mere copy</translation>
    </message>
    <message>
        <source>Naskah PDF itu tidak (atau tidak lagi) terkunci dalam berkas data ini; mungkin kuncinya dibuka sesudah PDF dibuat.</source>
        <translation>The document of that PDF is not (or no longer) locked in this data file; it may have been unlocked after the PDF was made.</translation>
    </message>
    <message>
        <source>Naskah terkunci dalam berkas data tidak cocok dengan sidiknya; PDF itu tidak dapat dibandingkan dengannya.</source>
        <translation>The locked document in the data file does not match its fingerprint; the PDF can&apos;t be compared with it.</translation>
    </message>
    <message>
        <source>PDF itu belum ditandatangani. Simpan hanya yang sudah ditandatangani.</source>
        <translation>That PDF has not been signed. File only what is signed.</translation>
    </message>
    <message>
        <source>PDF tidak menyebut kapan %1 menandatangani, sehingga tidak dapat dicatat.</source>
        <translation>The PDF does not say when the %1 signed, so that it can&apos;t be recorded.</translation>
    </message>
    <message>
        <source>Naskah itu tidak mempunyai tempat tanda tangan untuk %1.</source>
        <translation>That document has no place for a signature of the %1.</translation>
    </message>
    <message>
        <source>Yang menandatangani sebagai %1 bukan orang yang disebut naskah.</source>
        <translation>Who signed as %1 is not the person whom the document names.</translation>
    </message>
    <message>
        <source>Tanda tangan %1 sudah dicatat dengan cara lain. Batalkan pencatatan itu lebih dahulu, atau simpan PDF sebagai salinan saja.</source>
        <translation>The signature of the %1 is recorded already in another way. Take that record back first, or file the PDF as a mere copy.</translation>
    </message>
    <message>
        <source>Disimpan; tidak ada tanda tangan baru yang dicatat.</source>
        <translation>Filed; no new signature was recorded.</translation>
    </message>
    <message>
        <source>Sudah tersimpan; tidak ada yang berubah.</source>
        <translation>Filed already; nothing changes.</translation>
    </message>
    <message>
        <source>Disimpan; tanda tangan dicatat: %1.</source>
        <translation>Filed; signatures recorded: %1.</translation>
    </message>
    <message>
        <source>PDF itu tidak menyebut naskah mana; tidak dapat dibandingkan dengan berkas data.</source>
        <translation>That PDF does not say which document it is of; it can&apos;t be held against the data file.</translation>
    </message>
    <message>
        <source>Naskah terkunci dalam berkas data tidak cocok dengan sidiknya; PDF tidak dapat dibandingkan dengannya.</source>
        <translation>The locked document in the data file does not match its fingerprint; the PDF can&apos;t be held against it.</translation>
    </message>
    <message>
        <source>Halaman PDF tidak sama dengan naskah terkunci dalam berkas data.</source>
        <translation>The pages of the PDF are not those of the locked document in the data file.</translation>
    </message>
    <message>
        <source>PDF dicetak dengan tata letak versi lain: tulisannya sama dengan naskah terkunci, tampilannya tidak dibandingkan.</source>
        <translation>The PDF was printed with another version of the layout: it says what the locked document says; its looks were not compared.</translation>
    </message>
    <message>
        <source>%1 belum menandatangani.</source>
        <translation>%1 has not signed.</translation>
    </message>
    <message>
        <source>%1 menandatangani di tempat orang lain; bukan yang disebut naskah.</source>
        <translation>%1 signed in somebody else’s place; not the person whom the document names.</translation>
    </message>
    <message>
        <source>%1 menandatangani, padahal naskah tidak menyebutnya.</source>
        <translation>%1 signed, though the document does not name them.</translation>
    </message>
    <message>
        <source>Diekspor untuk ditandatangani secara elektronik</source>
        <translation>Exported to be signed electronically</translation>
    </message>
    <message>
        <source>PDF yang diekspor untuk ditandatangani</source>
        <translation>PDFs exported to be signed</translation>
    </message>
    <message>
        <source>tidak ada dokumen jenis itu.</source>
        <translation>there is no paper of those kinds.</translation>
    </message>
    <message>
        <source>belum terkunci; kunci dahulu sebelum ditandatangani.</source>
        <translation>not locked yet; lock it before it is signed.</translation>
    </message>
    <message>
        <source>ditandatangani di tempat lain, tanpa naskah terkunci dalam berkas ini.</source>
        <translation>signed elsewhere, without a locked document in this file.</translation>
    </message>
    <message>
        <source>naskah terkuncinya tidak dapat dibaca.</source>
        <translation>its locked document can&apos;t be read.</translation>
    </message>
    <message>
        <source>berkas dengan nama itu sudah ada di folder; tidak ditimpa, mungkin sudah ditandatangani.</source>
        <translation>a file of that name is in the folder; it is not overwritten, it may be signed already.</translation>
    </message>
    <message>
        <source>tidak dapat ditulis ke folder itu.</source>
        <translation>can&apos;t be written to that folder.</translation>
    </message>
    <message>
        <source>BUKAN naskah terkunci yang disebutnya; jangan dipakai</source>
        <translation>NOT the locked document that it says it is; don’t use it</translation>
    </message>
    <message>
        <source>Kunci tidak menghasilkan tanda tangan. Tidak ada yang diubah.</source>
        <translation>The key made no signature. Nothing was changed.</translation>
    </message>
    <message>
        <source>Berkas itu bukan modul token (PKCS#11), atau tidak dapat dijalankan. Pilih modul yang datang bersama token.</source>
        <translation>That file is no module for tokens (PKCS#11), or it doesn&apos;t start. Choose the module that came with the token.</translation>
    </message>
    <message>
        <source>Token sedang dipakai untuk tanda tangan lain. Tunggu sampai selesai, lalu coba lagi.</source>
        <translation>The token is in use for another signature. Wait until that is done, then try again.</translation>
    </message>
    <message>
        <source>Token itu tidak memuat sertifikat penanda tangan. Mintalah sertifikat kepada penerbitnya.</source>
        <translation>That token holds no certificate of a signer. Ask its issuer for one.</translation>
    </message>
    <message>
        <source>Token itu memuat sertifikat, tetapi bukan kunci pribadinya. Pilih sertifikat yang lain.</source>
        <translation>That token holds the certificate, but not its private key. Choose another certificate.</translation>
    </message>
    <message>
        <source>PIN token salah. Periksa dahulu: sesudah beberapa kali salah, token terkunci.</source>
        <translation>The PIN of the token is wrong. Check it first: after being wrong a few times the token locks itself.</translation>
    </message>
    <message>
        <source>Token terkunci karena PIN terlalu sering salah. Buka kuncinya dengan program token itu.</source>
        <translation>The token has locked itself because the PIN was wrong too often. Unlock it with the token&apos;s own program.</translation>
    </message>
    <message>
        <source>Token meminta PIN diganti dahulu. Gantilah dengan program token itu.</source>
        <translation>The token wants its PIN changed first. Change it with the token&apos;s own program.</translation>
    </message>
    <message>
        <source>Token tercabut sebelum selesai menandatangani. Tidak ada yang diubah.</source>
        <translation>The token was pulled out before signing was done. Nothing was changed.</translation>
    </message>
    <message>
        <source>Berkas kunci tidak dapat dibuka. Periksa apakah masih ada di tempatnya.</source>
        <translation>The key file can&apos;t be opened. Check whether it is still at its place.</translation>
    </message>
    <message>
        <source>PDF yang memuat tanda tangan sebelumnya tidak tersimpan dalam berkas ini, sehingga tidak ada yang dapat disambung. Ambil kembali PDF bertanda tangan itu lebih dahulu.</source>
        <translation>The PDF that bears the earlier signature is not kept in this file, so there is none to sign on. Take that signed PDF back first.</translation>
    </message>
    <message>
        <source>PDF bertanda tangan yang tersimpan tidak utuh lagi; jangan ditandatangani. Periksa PDF itu, lalu batalkan tanda tangan yang tercatat.</source>
        <translation>The signed PDF that is kept is not whole any more; don&apos;t sign it. Check that PDF, then take the recorded signature back.</translation>
    </message>
    <message>
        <source>Tanda tangan yang dibuat tidak lolos pemeriksaan, sehingga dibuang. Tidak ada yang diubah.</source>
        <translation>The signature that was made did not pass the check and was thrown away. Nothing was changed.</translation>
    </message>
    <message>
        <source>Sertifikat itu atas nama %1, sedangkan naskah menunggu tanda tangan %2. Tidak ada yang diubah.</source>
        <translation>That certificate is in the name of %1, but the paper waits for the signature of %2. Nothing was changed.</translation>
    </message>
    <message numerus="yes">
        <source>%n naskah ditandatangani dengan sertifikat ini:</source>
        <translation>
            <numerusform>%n paper is signed with this certificate:</numerusform>
            <numerusform>%n papers are signed with this certificate:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nama: %1</source>
        <translation>Name: %1</translation>
    </message>
    <message>
        <source>Nomor: %1</source>
        <translation>Number: %1</translation>
    </message>
    <message>
        <source>Penerbit: %1 (tersertifikasi)</source>
        <translation>Issuer: %1 (certified)</translation>
    </message>
    <message>
        <source>Penerbit: %1 (tidak tersertifikasi)</source>
        <translation>Issuer: %1 (not certified)</translation>
    </message>
    <message>
        <source>Berlaku sampai: %1</source>
        <translation>Valid until: %1</translation>
    </message>
    <message>
        <source>⚠ Penerbitnya tidak ada di antara sertifikat tepercaya komputer ini. Tanda tangannya disebut “tidak tersertifikasi”.</source>
        <translation>⚠ Its issuer is not among the trusted certificates of this computer. The signature is called “not certified”.</translation>
    </message>
    <message>
        <source>⚠ Sertifikat dan naskah tidak memuat nomor yang dapat dibandingkan; orangnya dikenali dari namanya saja.</source>
        <translation>⚠ Certificate and paper bear no numbers that can be compared; the person is recognised by the name alone.</translation>
    </message>
    <message>
        <source>⚠ PIN token ini pernah salah. Sesudah beberapa kali salah lagi, token terkunci.</source>
        <translation>⚠ The PIN of this token has been wrong before. After a few more times the token locks itself.</translation>
    </message>
    <message>
        <source>⚠ Kesempatan terakhir: bila PIN salah sekali lagi, token terkunci.</source>
        <translation>⚠ Last try: if the PIN is wrong once more, the token locks itself.</translation>
    </message>
    <message>
        <source>PIN diketik pada alat pembaca kartu, bukan di sini.</source>
        <translation>The PIN is typed on the card reader, not here.</translation>
    </message>
    <message>
        <source>✖ Token terkunci karena PIN terlalu sering salah. Buka kuncinya dengan program token itu.</source>
        <translation>✖ The token has locked itself because the PIN was wrong too often. Unlock it with the token&apos;s own program.</translation>
    </message>
    <message>
        <source>⚠ Pegawai belum menandatangani; lazimnya pegawai dahulu, baru pejabat penilai.</source>
        <translation>⚠ The employee has not signed yet; usually the employee signs first, then the rater.</translation>
    </message>
    <message>
        <source>⚠ %1 menandatangani dengan cara lain; PDF ini tidak memuat tanda tangan elektroniknya.</source>
        <translation>⚠ %1 signed in another way; this PDF bears no electronic signature of theirs.</translation>
    </message>
    <message>
        <source>Sertifikat itu milik %1 dengan nomor %2, sedangkan naskah menunggu tanda tangan %3 dengan nomor %4. Tidak ada yang diubah.</source>
        <translation>That certificate is of %1 with the number %2, but the paper waits for the signature of %3 with the number %4. Nothing was changed.</translation>
    </message>
    <message>
        <source>Modul itu tidak menemukan token. Pasang token atau kartunya, periksa apakah layanan pembaca kartu (pcscd) berjalan, lalu baca lagi.</source>
        <translation>That module finds no token. Plug in the token or its card, see whether the service of the card readers (pcscd) runs, then read again.</translation>
    </message>
    <message>
        <source>%1, s.d. %2 – %3</source>
        <extracomment>%2: a day; until when a certificate is valid</extracomment>
        <translation>%1, until %2 – %3</translation>
    </message>
    <message>
        <source>Predikat kinerja %1, tahun %2</source>
        <translation>Predikat of performance %1, year %2</translation>
    </message>
    <message>
        <source>Putusannya sudah dikunci dan belum ditandatangani atasan, jadi rating evaluasinya masih yang berlaku.</source>
        <translation>The decision is locked and not signed by the superior yet, so the ratings of the evaluation are still in force.</translation>
    </message>
    <message>
        <source>%1 – %2, tahun %3</source>
        <translation>%1 – %2, year %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>naskah, revisi</comment>
        <extracomment>%1: a paper, whose and of which year; %2: &quot;Revisi ke-1&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>SKP ini diubah dari luar program (%n temuan). Putuskan dahulu pada halaman Penetapan, di “Perubahan dari luar”. %1</source>
        <extracomment>%n: findings; %1: the first of them</extracomment>
        <translation>
            <numerusform>This SKP was altered outside the program (%n finding). Decide first, on page Penetapan under “Altered outside”. %1</numerusform>
            <numerusform>This SKP was altered outside the program (%n findings). Decide first, on page Penetapan under “Altered outside”. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Pejabat penilai</source>
        <translation>Penilai</translation>
    </message>
    <message>
        <source>Atasan pejabat penilai</source>
        <translation>Superior of the penilai</translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Tanggal mulai</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Tanggal selesai</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Kelompok jabatan</source>
        <translation>Group of posts</translation>
    </message>
    <message>
        <source>Pendekatan</source>
        <translation>Approach</translation>
    </message>
    <message>
        <source>Sebagai</source>
        <translation>Acting as</translation>
    </message>
    <message>
        <source>Nomor revisi</source>
        <translation>Number of the revision</translation>
    </message>
    <message>
        <source>Revisi sebelumnya</source>
        <translation>Revision before</translation>
    </message>
    <message>
        <source>Jenis revisi</source>
        <translation>Kind of revision</translation>
    </message>
    <message>
        <source>Alasan revisi</source>
        <translation>Reason for the revision</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Alasan penutupan</source>
        <translation>Reason for closing</translation>
    </message>
    <message>
        <source>Alasan terlambat</source>
        <translation>Reason for being late</translation>
    </message>
    <message>
        <source>Catatan tindakan</source>
        <translation>Notes of acts</translation>
    </message>
    <message>
        <source>Hasil kerja</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>RHK pimpinan</source>
        <translation>RHK of the leader</translation>
    </message>
    <message>
        <source>Rujukan RHK pimpinan</source>
        <translation>Reference to the leader&apos;s RHK</translation>
    </message>
    <message>
        <source>Klasifikasi</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Perspektif</source>
        <translation>Perspective</translation>
    </message>
    <message>
        <source>Penugasan dari</source>
        <translation>Assigned by</translation>
    </message>
    <message>
        <source>Strategi</source>
        <translation>Strategy</translation>
    </message>
    <message>
        <source>Indikator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Aspek</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Manual indikator</source>
        <translation>Manual of the indicator</translation>
    </message>
    <message>
        <source>Ekspektasi</source>
        <translation>Expectation</translation>
    </message>
    <message>
        <source>Daftar yang tidak ada</source>
        <translation>Lists without items</translation>
    </message>
    <message>
        <source>Matriks peran</source>
        <translation>Matrix of roles</translation>
    </message>
    <message>
        <source>Peran</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Identitas pada naskah</source>
        <translation>Identity on the papers</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Pangkat/golongan</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Instansi</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Isi</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Rating hasil kerja</source>
        <translation>Rating of results</translation>
    </message>
    <message>
        <source>Rating perilaku kerja</source>
        <translation>Rating of behaviour</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Rating</translation>
    </message>
    <message>
        <source>Kontribusi</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>Tanggal diterima</source>
        <translation>Day of receipt</translation>
    </message>
    <message>
        <source>Tidak menandatangani</source>
        <translation>Did not sign</translation>
    </message>
    <message>
        <source>Keberatan</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>Putusan</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Keputusan</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Tanda tangan</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>pegawai</source>
        <comment>whose signature</comment>
        <translation>the pegawai</translation>
    </message>
    <message>
        <source>pejabat penilai</source>
        <comment>whose signature</comment>
        <translation>the penilai</translation>
    </message>
    <message>
        <source>atasan pejabat penilai</source>
        <comment>whose signature</comment>
        <translation>the penilai&apos;s superior</translation>
    </message>
    <message>
        <source>seseorang</source>
        <comment>whose signature</comment>
        <translation>somebody</translation>
    </message>
    <message>
        <source>%1 pada evaluasi %2</source>
        <translation>%1 on the evaluation of %2</translation>
    </message>
    <message>
        <source>%1 diubah di luar program sesudah “%2” (%3).</source>
        <extracomment>%1: a part of the form, %2: an act, %3: a day</extracomment>
        <translation>%1 was altered outside the program after “%2” (%3).</translation>
    </message>
    <message>
        <source>%1 diubah di luar program sesudah “%2” (%3): semula %4, sekarang %5.</source>
        <extracomment>%1: a part of the form, %2: an act, %3: a day, %4 and %5: what stood and what stands there</extracomment>
        <translation>%1 was altered outside the program after “%2” (%3): it was %4 and is %5 now.</translation>
    </message>
    <message>
        <source>Isi berkas “%1” (bukti dukung %2) bukan lagi yang disimpan: diubah di luar program.</source>
        <extracomment>%1: name of a file, %2: a day</extracomment>
        <translation>The content of file “%1” (evidence of %2) is not what was stored any more: it was altered outside the program.</translation>
    </message>
    <message>
        <source>Isi berkas “%1” bukan lagi yang disimpan: diubah di luar program.</source>
        <extracomment>%1: name of a file</extracomment>
        <translation>The content of file “%1” is not what was stored any more: it was altered outside the program.</translation>
    </message>
    <message>
        <source>Evaluasi %1</source>
        <translation>Evaluation of %1</translation>
    </message>
    <message>
        <source>(kosong)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Tanda tangan %1 tercatat pada jejak, tetapi tidak ada lagi; tindakan terakhir “%2” (%3).</source>
        <extracomment>%1: whose signature, %2: an act, %3: a day</extracomment>
        <translation>The signature of %1 stands in the log but has gone; the last act was “%2” (%3).</translation>
    </message>
    <message>
        <source>Tanda tangan %1 tidak dicatat oleh tindakan apa pun; sesudah “%2” (%3) ditambahkan di luar program.</source>
        <extracomment>%1: whose signature, %2: an act, %3: a day</extracomment>
        <translation>No act has recorded the signature of %1; it was added outside the program after “%2” (%3).</translation>
    </message>
    <message>
        <source>Tanda tangan %1 diubah di luar program sesudah “%2” (%3).</source>
        <extracomment>%1: whose signature, %2: an act, %3: a day</extracomment>
        <translation>The signature of %1 was altered outside the program after “%2” (%3).</translation>
    </message>
    <message>
        <source>Evaluasi %1 tidak ada lagi, padahal jejak mencatat “%2” (%3).</source>
        <extracomment>%1: a period, %2: an act, %3: a day</extracomment>
        <translation>The evaluation of %1 has gone, though the log holds “%2” (%3).</translation>
    </message>
    <message>
        <source>SKP ini diubah dari luar program. Putuskan dahulu pada halaman Penetapan, di “Perubahan dari luar”.</source>
        <translation>This SKP was altered outside the program. Decide first, on page Penetapan under “Altered outside”.</translation>
    </message>
    <message>
        <source>Bandingkan dengan salinan lama dan kertas yang ditandatangani, lalu putuskan pada halaman Penetapan.</source>
        <translation>Compare with an older copy and the signed paper, then decide on page Penetapan.</translation>
    </message>
    <message>
        <source>Putuskan pada halaman Penetapan: pulihkan dari naskah beku, atau terima dengan alasannya.</source>
        <translation>Decide on page Penetapan: restore from the frozen papers, or accept with a reason.</translation>
    </message>
    <message>
        <source>Perubahan dari luar program diterima</source>
        <translation>Changes from outside the program accepted</translation>
    </message>
    <message>
        <source>Isi dipulihkan dari naskah beku</source>
        <translation>Data restored from the frozen papers</translation>
    </message>
    <message>
        <source>Urutan jejak ditukar di luar program: “%1” (%2) mendahului catatan yang diikutinya.</source>
        <extracomment>%1: an act, as &quot;SKP submitted&quot;; %2: a day</extracomment>
        <translation>The order of the log was changed outside the program: “%1” (%2) stands before the event that it follows.</translation>
    </message>
    <message>
        <source>Catatan jejak yang terakhir, “%1” (%2), tidak ada lagi: dihapus di luar program.</source>
        <extracomment>%1: an act, as &quot;SKP submitted&quot;; %2: a day</extracomment>
        <translation>The last event of the log, “%1” (%2), has gone: it was removed outside the program.</translation>
    </message>
    <message>
        <source>Data yang dibekukan bersama naskah tidak cocok lagi dengan sidiknya.</source>
        <translation>The data that were frozen with the papers do not fit their hash any more.</translation>
    </message>
    <message>
        <source>Naskah terkunci ini bukan yang dicatat pada jejak ketika dikunci pada %1.</source>
        <extracomment>%1: a paper, %2: a day</extracomment>
        <translation>These locked papers are not those that the log noted when they were locked on %1.</translation>
    </message>
    <message>
        <source>Naskah terkunci “%1” tidak cocok lagi dengan sidiknya sejak dikunci pada %2.</source>
        <translation>The locked paper “%1” does not fit its hash any more, from when it was locked on %2.</translation>
    </message>
    <message>
        <source>Naskah terkunci ini bukan yang dicatat pada jejak ketika dikunci.</source>
        <translation>These locked papers are not those that the log noted when they were locked.</translation>
    </message>
    <message>
        <source>SKP ini diubah dari luar program. Putuskan dahulu, di “Perubahan dari luar”.</source>
        <translation>This SKP was altered outside the program. Decide first, under “Altered outside”.</translation>
    </message>
    <message>
        <source>Temuannya sudah berbeda dari yang ditampilkan. Periksa kembali daftarnya.</source>
        <translation>The findings are others by now than those shown. Look at the list again.</translation>
    </message>
    <message>
        <source>Tidak ada yang dapat dipulihkan dari naskah beku. Terima dengan alasannya, atau pulihkan berkas dari salinan yang lebih lama.</source>
        <translation>Nothing can be restored from the frozen papers. Accept with a reason, or go back to an older copy of the file.</translation>
    </message>
    <message>
        <source>evaluasi tahun itu belum final.</source>
        <translation>the evaluations of that year are not final.</translation>
    </message>
    <message>
        <source>%1 (Jawaban sistem cetak: %2)</source>
        <translation>%1 (The print system says: %2)</translation>
    </message>
    <message>
        <source>Komputer ini tidak memiliki perintah cetak (lp, paket cups-client). Buka PDF-nya dengan pembaca PDF, lalu cetak dari sana.</source>
        <translation>This computer has no command to print with (lp, package cups-client). Open the PDF in the PDF reader and print it from there.</translation>
    </message>
    <message>
        <source>Komputer ini tidak mengenal pencetak. Pasang pencetak, atau simpan PDF-nya dan cetak dari komputer lain.</source>
        <translation>This computer knows of no printer. Install one, or save the PDF and print it from another computer.</translation>
    </message>
    <message>
        <source>Pencetak tidak menerima PDF itu. Periksa pencetaknya, pilih yang lain, atau buka PDF-nya dengan pembaca PDF dan cetak dari sana.</source>
        <translation>The printer does not take the PDF. Check the printer, choose another one, or open the PDF in the PDF reader and print it from there.</translation>
    </message>
    <message>
        <source>Sistem cetak tidak menjawab. Periksa pencetak dan jaringannya, atau buka PDF-nya dengan pembaca PDF dan cetak dari sana.</source>
        <translation>The print system does not answer. Check the printer and its network, or open the PDF in the PDF reader and print it from there.</translation>
    </message>
    <message>
        <source>utuh sejak ditandatangani, tetapi naskahnya tidak berlaku lagi</source>
        <translation>whole since it was signed, but its document is no longer in force</translation>
    </message>
    <message>
        <source>utuh sejak ditandatangani, tetapi bukan naskah berkas data ini</source>
        <translation>whole since it was signed, but no document of this data file</translation>
    </message>
    <message>
        <source>tidak dapat diperiksa</source>
        <translation>cannot be checked</translation>
    </message>
    <message>
        <source>rusak: tidak terbaca sebagai PDF, atau tanda tangannya bukan tanda tangan</source>
        <translation>broken: not readable as a PDF, or its signature is none</translation>
    </message>
    <message>
        <source>Naskah ini dikunci pada %1, kuncinya dibuka pada %2; bukan lagi naskah yang berlaku.</source>
        <translation>This document was locked on %1 and unlocked on %2; it is no longer in force.</translation>
    </message>
    <message>
        <source>Kunci naskah ini dibuka pada %1; bukan lagi naskah yang berlaku.</source>
        <translation>This document was unlocked on %1; it is no longer in force.</translation>
    </message>
    <message>
        <source>Berkas itu kosong (0 byte): mungkin salinannya tidak selesai. Minta atau salin lagi.</source>
        <translation>The file is empty (0 bytes): perhaps copying it was not finished. Ask for it or copy it again.</translation>
    </message>
    <message>
        <source>Berkas itu gambar (foto atau pindaian), bukan PDF, apa pun namanya. Kode di kaki halamannya dapat diperiksa dengan “Foto atau pindaian…”.</source>
        <translation>The file is a picture (photo or scan), no PDF, whatever its name says. The code in its footer can be checked by “Photo or scan…”.</translation>
    </message>
    <message>
        <source>Berkas itu bukan PDF, apa pun namanya. Pilih PDF yang ditandatangani.</source>
        <translation>The file is no PDF, whatever its name says. Choose the PDF that was signed.</translation>
    </message>
    <message>
        <source>PDF itu rusak atau terpotong, sehingga tidak terbaca. Minta atau salin lagi.</source>
        <translation>The PDF is damaged or cut off, so that it cannot be read. Ask for it or copy it again.</translation>
    </message>
    <message>
        <source>Berkas itu tidak dapat dibaca dari diska, atau terlalu besar untuk sebuah naskah.</source>
        <translation>The file cannot be read from the disk, or is too large for a document.</translation>
    </message>
    <message>
        <source>Berkas data ini tidak memuat naskah terkunci PDF itu: naskah unit lain atau salinan berkas lain.</source>
        <translation>This data file does not hold the locked document of that PDF: it is another unit’s, or of another copy of the file.</translation>
    </message>
    <message>
        <source>Tanda tangan %1 sudah dibatalkan dalam berkas data ini pada %2.</source>
        <translation>The signature of %1 was taken back in this data file on %2.</translation>
    </message>
    <message>
        <source>Tanpa PIN token itu tidak memperlihatkan sertifikat. Ketik PIN di bawah, lalu tekan “Baca token” sekali lagi.</source>
        <translation>Without a PIN the token shows no certificate. Type the PIN below, then press “Read token” once more.</translation>
    </message>
    <message>
        <source>Beberapa token terpasang, dan semuanya memperlihatkan sertifikat hanya sesudah PIN. Cabut yang tidak dipakai, lalu baca lagi.</source>
        <translation>Several tokens are plugged in, and all of them show certificates only after the PIN. Pull out those that are not used, then read again.</translation>
    </message>
    <message>
        <source>Cara tanda tangan</source>
        <translation>Kind of signature</translation>
    </message>
    <message>
        <source>Tata letak naskah</source>
        <translation>Layout of the document</translation>
    </message>
    <message>
        <source>Naskah</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Salinan resmi</source>
        <translation>Official copy</translation>
    </message>
    <message>
        <source>SKP yang jejaknya mencatat “%1” (%2) dipindahkan ke Sampah di luar program.</source>
        <extracomment>%1: an act, %2: a day</extracomment>
        <translation>The SKP whose log records “%1” (%2) was moved to the trash outside the program.</translation>
    </message>
    <message>
        <source>SKP yang jejaknya mencatat “%1” (%2) tidak ada lagi: dihapus di luar program. Naskah bekunya masih ada dan dapat dipulihkan.</source>
        <extracomment>%1: an act, %2: a day</extracomment>
        <translation>The SKP whose log records “%1” (%2) is no longer there: it was deleted outside the program. Its frozen text is still there and can be restored.</translation>
    </message>
    <message>
        <source>SKP yang jejaknya mencatat “%1” (%2) tidak ada lagi: dihapus di luar program, beserta naskah bekunya.</source>
        <translation>The SKP whose log records “%1” (%2) is no longer there: it was deleted outside the program, together with its frozen text.</translation>
    </message>
    <message>
        <source>%1 berisi “%2”, yang tidak dikenal program: diubah di luar program.</source>
        <extracomment>%1: a part of the form, %2: what stands there</extracomment>
        <translation>%1 holds “%2”, which the program does not know: it was altered outside the program.</translation>
    </message>
    <message>
        <source>%1 berisi “%2”, yang tidak dikenal program: diubah di luar program sesudah “%3” (%4).</source>
        <extracomment>%1: a part of the form, %2: what stands there, %3: an act, %4: a day</extracomment>
        <translation>%1 holds “%2”, which the program does not know: it was altered outside the program after “%3” (%4).</translation>
    </message>
    <message>
        <source>Salinan resmi %1 (disimpan %2) tidak ada lagi: dihapus di luar program.</source>
        <extracomment>%1: a paper, %2: a day</extracomment>
        <translation>The official copy of %1 (filed %2) is no longer there: it was deleted outside the program.</translation>
    </message>
    <message>
        <source>Salinan resmi %1 yang ditandatangani %2 (disimpan %3) tidak ada lagi: dihapus di luar program.</source>
        <extracomment>%1: a paper, %2: who has signed it, %3: a day</extracomment>
        <translation>The official copy of %1 signed by %2 (filed %3) is no longer there: it was deleted outside the program.</translation>
    </message>
    <message>
        <source>Tanda tangan %1 diubah di luar program sesudah “%2” (%3): semula %4, sekarang %5.</source>
        <extracomment>%1: whose signature, %2: an act, %3: a day, %4 and %5: how it stood and how it stands</extracomment>
        <translation>The signature of %1 was altered outside the program after “%2” (%3): formerly %4, now %5.</translation>
    </message>
    <message numerus="yes">
        <source>Pada %n bagian isi yang diterima berbeda dari naskah beku: tanda tangan yang ada diberikan pada naskah lama. Bila isi yang sekarang yang berlaku, batalkan tanda tangannya lalu buka kunci SKP ini (atau buka revisi bila sudah berlaku), supaya disetujui dan ditandatangani kembali.</source>
        <extracomment>%n: places of the form</extracomment>
        <translation>
            <numerusform>In %n place the accepted content differs from the frozen text: the signatures that are there were given on the old text. If the present content is what holds, take the signatures back and then unlock this SKP (or open a revision if it is in force already), so that it is approved and signed again.</numerusform>
            <numerusform>In %n places the accepted content differs from the frozen text: the signatures that are there were given on the old text. If the present content is what holds, take the signatures back and then unlock this SKP (or open a revision if it is in force already), so that it is approved and signed again.</numerusform>
        </translation>
    </message>
    <message>
        <source>tanpa tanggal</source>
        <translation>without a date</translation>
    </message>
    <message>
        <source>%1, %2, tidak ada lagi di berkas ini, padahal SKP ini menyebutnya: dihapus di luar program sesudah “%3” (%4).</source>
        <extracomment>%1: &quot;Pegawai&quot;, &quot;Pejabat penilai&quot;, …, %2: a name, %3: an act, %4: a day</extracomment>
        <translation>%1, %2, is no longer in this file although this SKP names them: deleted outside the program after “%3” (%4).</translation>
    </message>
    <message>
        <source>Sebuah salinan resmi pada evaluasi %1 tidak dicatat oleh tindakan apa pun; sesudah “%2” (%3) ditambahkan di luar program.</source>
        <translation>An official copy with evaluation %1 was recorded by no act; it was added outside the program after “%2” (%3).</translation>
    </message>
    <message>
        <source>Sebuah salinan resmi tidak dicatat oleh tindakan apa pun; sesudah “%1” (%2) ditambahkan di luar program.</source>
        <extracomment>%1: an act, %2: a day</extracomment>
        <translation>An official copy was recorded by no act; it was added outside the program after “%1” (%2).</translation>
    </message>
    <message>
        <source>Putuskan pada halaman Penetapan: keluarkan dari SKP ini, atau terima dengan alasannya.</source>
        <translation>Decide on page Penetapan: take it out of this SKP, or accept it with the reason.</translation>
    </message>
    <message>
        <source>Putuskan pada halaman Penetapan. Bila isinya ikut hilang, simpan kembali PDF yang bertanda tangan itu, atau ambil dari salinan cadangan.</source>
        <translation>Decide on page Penetapan. If its content has gone too, file the signed PDF again, or take it from a backup copy.</translation>
    </message>
    <message>
        <source>Putuskan pada halaman Penetapan: pulihkan dari naskah beku. Data pegawai: ambil dari salinan cadangan yang lebih lama.</source>
        <translation>Decide on page Penetapan: restore it from the frozen text. Data of a person: take them from an older backup copy.</translation>
    </message>
    <message numerus="yes">
        <source>Paket tidak dibuat: SKP orang ini diubah dari luar program (%n temuan). Putuskan dahulu pada halaman Penetapan, di “Perubahan dari luar”. %1</source>
        <extracomment>%n: findings; %1: the first of them</extracomment>
        <translation>
            <numerusform>No package was made: an SKP of this person was altered outside the program (%n finding). Decide first on page Penetapan, in “Altered outside”. %1</numerusform>
            <numerusform>No package was made: an SKP of this person was altered outside the program (%n findings). Decide first on page Penetapan, in “Altered outside”. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>tidak terbaca, diubah dari luar</source>
        <translation>unreadable, altered from outside</translation>
    </message>
    <message>
        <source>Berkas memuat isi yang tidak dikenal versi program ini: ditulis program yang lebih baru, atau diubah dengan program lain. Tidak ada yang diubah. Lihat “Perubahan dari luar” pada halaman Penetapan, atau pakai program yang lebih baru.</source>
        <translation>The file holds content that this version of the program does not know: it was written by a newer program, or altered with another program. Nothing was changed. See “Altered outside” on page Penetapan, or use a newer program.</translation>
    </message>
    <message>
        <source>Nilai yang tidak dapat dibaca tidak dapat diterima sebagaimana adanya. Pulihkan dahulu; yang tidak ada pada naskah beku menjadi kosong dan diisi kembali.</source>
        <translation>A value that can’t be read can’t be accepted as it is. Restore it first; what is not in the frozen text becomes empty and is filled in again.</translation>
    </message>
    <message>
        <source>Putuskan pada pemberitahuan ketika berkas ini dibuka: pulihkan bila dapat, atau terima dengan alasannya. Salinan cadangan yang lebih lama masih memuatnya: buka, ekspor paketnya, lalu impor ke berkas ini.</source>
        <translation>Decide in the notice that shows when this file is opened: restore it if possible, or accept it with the reason. An older backup copy still holds it: open it, export its package, then import it into this file.</translation>
    </message>
    <message>
        <source>Catatan pelaksanaan atau tindak lanjut</source>
        <translation>Notes of the year or follow-up</translation>
    </message>
    <message>
        <source>Cetak, tanda tangani, lalu catat tanda tangan yang masih kurang.</source>
        <translation>Print, sign, then record the signatures still missing.</translation>
    </message>
    <message>
        <source>Isi berkas “%1” (bukti dukung %2) tidak ada lagi: dihapus di luar program.</source>
        <extracomment>%1: name of a file, %2: a day</extracomment>
        <translation>The content of the file “%1” (evidence of %2) is no longer there: it was removed outside the program.</translation>
    </message>
    <message>
        <source>Isi berkas “%1” tidak ada lagi: dihapus di luar program.</source>
        <extracomment>%1: name of a file</extracomment>
        <translation>The content of the file “%1” is no longer there: it was removed outside the program.</translation>
    </message>
    <message>
        <source>Bukti dukung “%1” yang pernah dilampirkan tidak ada lagi, atau tidak menunjuk isi yang sama: diubah di luar program.</source>
        <extracomment>%1: name of a file</extracomment>
        <translation>The evidence “%1” that was attached is no longer there, or no longer names the same content: it was altered outside the program.</translation>
    </message>
    <message>
        <source>Bukti dukung “%1” tidak dilampirkan dengan program ini: ditambahkan atau diubah di luar program.</source>
        <extracomment>%1: name of a file</extracomment>
        <translation>The evidence “%1” was not attached with this program: it was added or altered outside the program.</translation>
    </message>
    <message>
        <source>Lihat isinya pada halaman Pelaksanaan dan hapus bila bukan milik SKP ini, atau terima dengan alasannya pada halaman Penetapan.</source>
        <translation>Look at it on the page Pelaksanaan and delete it if it does not belong to this SKP, or accept it with a reason on the page Penetapan.</translation>
    </message>
    <message>
        <source>Berkas yang tidak dibawa paket</source>
        <translation>Files that a package did not bring</translation>
    </message>
    <message>
        <source>Catatan berkas bukti dukung</source>
        <translation>Record of evidence files</translation>
    </message>
    <message>
        <source>Lampirkan kembali berkas aslinya (salinan resmi: simpan kembali pada halaman Periksa dokumen), atau terima dengan alasannya pada halaman Penetapan.</source>
        <translation>Attach the original file again (an official copy: file it again on the page Periksa dokumen), or accept it with a reason on the page Penetapan.</translation>
    </message>
    <message>
        <source>Isi berkas ini bukan lagi yang disimpan: diubah di luar program, maka tidak diserahkan. Lampirkan atau simpan kembali berkas aslinya, atau ambil dari salinan cadangan.</source>
        <translation>The content of this file is no longer what was stored: it was altered outside the program, so it is not handed out. Attach or file the original again, or take it from a backup.</translation>
    </message>
    <message>
        <source>Isinya dikembalikan: salinan resmi itu utuh lagi.</source>
        <translation>Its content was put back: that official copy is whole again.</translation>
    </message>
    <message>
        <source>Isi yang terkunci</source>
        <translation>Locked content</translation>
    </message>
    <message>
        <source>%1 yang disebut SKP ini tidak ada lagi di berkas ini: dihapus di luar program sesudah “%2” (%3).</source>
        <extracomment>%1: &quot;Pegawai&quot;, &quot;Pejabat penilai&quot;, …, %2: an act, %3: a day</extracomment>
        <translation>%1 whom this SKP names is no longer in this file: removed outside the program after “%2” (%3).</translation>
    </message>
    <message>
        <source>Putuskan pada pemberitahuan ketika berkas ini dibuka: data pokoknya dapat dipulihkan dari naskah beku SKP yang menyebut namanya, lalu dilengkapi pada halaman Pegawai.</source>
        <translation>Decide at the notice when this file is opened: the main data can be put back from the frozen papers of an SKP that has the name, then completed on the page Pegawai.</translation>
    </message>
</context>
</TS>
