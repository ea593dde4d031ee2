-- 0001: the whole year of a unit. One table for each list of records of the package (paket-skp version 1),
-- named after the path to it; induk and urut1…n are the way back. Dates are ISO text, short word lists JSON.
-- Statements are separated by a line of their own, because triggers hold semicolons.
CREATE TABLE unit (
    satu INT NOT NULL PRIMARY KEY DEFAULT 1 CHECK (satu = 1), -- INT, not INTEGER: a rowid would take no default
    nama TEXT NOT NULL DEFAULT '',
    instansi TEXT NOT NULL DEFAULT '',
    tempat TEXT NOT NULL DEFAULT '',
    periode_evaluasi TEXT NOT NULL,
    kop TEXT NOT NULL DEFAULT '[]'
) STRICT;
--;;
CREATE TABLE organisasi (
    tahun INTEGER NOT NULL PRIMARY KEY,
    periode_evaluasi TEXT
) STRICT;
--;;
CREATE TABLE organisasi_renstra (
    induk INTEGER NOT NULL,
    urut1 INTEGER NOT NULL,
    tujuan TEXT NOT NULL DEFAULT '',
    sasaran TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (induk, urut1),
    FOREIGN KEY (induk) REFERENCES organisasi (tahun) ON DELETE CASCADE
) STRICT;
--;;
CREATE TABLE organisasi_perjanjian_kinerja (
    induk INTEGER NOT NULL,
    urut1 INTEGER NOT NULL,
    sasaran TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (induk, urut1),
    FOREIGN KEY (induk) REFERENCES organisasi (tahun) ON DELETE CASCADE
) STRICT;
--;;
CREATE TABLE organisasi_perjanjian_kinerja_indikator (
    induk INTEGER NOT NULL,
    urut1 INTEGER NOT NULL,
    urut2 INTEGER NOT NULL,
    nama TEXT NOT NULL DEFAULT '',
    target TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (induk, urut1, urut2),
    FOREIGN KEY (induk, urut1) REFERENCES organisasi_perjanjian_kinerja (induk, urut1) ON DELETE CASCADE
) STRICT;
--;;
CREATE TABLE organisasi_capaian (
    induk INTEGER NOT NULL,
    urut1 INTEGER NOT NULL,
    periode_jenis TEXT NOT NULL,
    periode_nomor INTEGER,
    predikat TEXT NOT NULL,
    dasar TEXT NOT NULL DEFAULT '',
    ditetapkan_oleh TEXT NOT NULL DEFAULT '',
    tanggal TEXT,
    unit_kerja TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (induk, urut1),
    FOREIGN KEY (induk) REFERENCES organisasi (tahun) ON DELETE CASCADE
) STRICT;
--;;
CREATE TABLE organisasi_perjanjian_kinerja_perubahan (
    induk INTEGER NOT NULL,
    urut1 INTEGER NOT NULL,
    tanggal TEXT,
    nomor TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (induk, urut1),
    FOREIGN KEY (induk) REFERENCES organisasi (tahun) ON DELETE CASCADE
) STRICT;
--;;
CREATE TABLE organisasi_perjanjian_kinerja_perubahan_sasaran (
    induk INTEGER NOT NULL,
    urut1 INTEGER NOT NULL,
    urut2 INTEGER NOT NULL,
    sasaran TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (induk, urut1, urut2),
    FOREIGN KEY (induk, urut1) REFERENCES organisasi_perjanjian_kinerja_perubahan (induk, urut1) ON DELETE CASCADE
) STRICT;
--;;
CREATE TABLE organisasi_perjanjian_kinerja_perubahan_sasaran_indikator (
    induk INTEGER NOT NULL,
    urut1 INTEGER NOT NULL,
    urut2 INTEGER NOT NULL,
    urut3 INTEGER NOT NULL,
    nama TEXT NOT NULL DEFAULT '',
    target TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (induk, urut1, urut2, urut3),
    FOREIGN KEY (induk, urut1, urut2) REFERENCES organisasi_perjanjian_kinerja_perubahan_sasaran (induk, urut1, urut2) ON DELETE CASCADE
) STRICT;
--;;
CREATE TABLE pegawai (
    kunci TEXT NOT NULL PRIMARY KEY,
    nama TEXT NOT NULL DEFAULT '',
    identitas_jenis TEXT NOT NULL,
    identitas_nomor TEXT NOT NULL DEFAULT '',
    status TEXT,
    golongan TEXT NOT NULL DEFAULT '',
    pangkat TEXT NOT NULL DEFAULT '',
    jabatan TEXT NOT NULL DEFAULT '',
    jenis_jabatan TEXT,
    jenjang TEXT,
    unit_kerja TEXT NOT NULL DEFAULT '',
    instansi TEXT NOT NULL DEFAULT '',
    atasan TEXT REFERENCES pegawai (kunci) DEFERRABLE INITIALLY DEFERRED,
    tempat_lahir TEXT NOT NULL DEFAULT '',
    tanggal_lahir TEXT,
    jenis_kelamin TEXT,
    karpeg TEXT NOT NULL DEFAULT '',
    tmt_pangkat TEXT,
    tmt_jabatan TEXT,
    angka_kredit_nilai_integrasi TEXT NOT NULL DEFAULT '',
    angka_kredit_ak_dasar TEXT NOT NULL DEFAULT '',
    angka_kredit_ak_jf_lama TEXT NOT NULL DEFAULT '',
    angka_kredit_ak_penyesuaian TEXT NOT NULL DEFAULT '',
    angka_kredit_ak_pendidikan TEXT NOT NULL DEFAULT '',
    luar_unit INTEGER NOT NULL DEFAULT 0,
    dihapus_pada TEXT
) STRICT;
--;;
CREATE TABLE pegawai_tidak_dinilai (
    induk TEXT NOT NULL,
    urut1 INTEGER NOT NULL,
    jenis TEXT NOT NULL,
    alasan TEXT NOT NULL DEFAULT '',
    mulai TEXT,
    selesai TEXT,
    PRIMARY KEY (induk, urut1),
    FOREIGN KEY (induk) REFERENCES pegawai (kunci) ON DELETE CASCADE
) STRICT;
--;;
CREATE TABLE pegawai_riwayat (
    induk TEXT NOT NULL,
    urut1 INTEGER NOT NULL,
    mulai TEXT,
    selesai TEXT,
    jabatan TEXT NOT NULL DEFAULT '',
    jenis_jabatan TEXT NOT NULL DEFAULT '',
    jenjang TEXT NOT NULL DEFAULT '',
    unit_kerja TEXT NOT NULL DEFAULT '',
    instansi TEXT NOT NULL DEFAULT '',
    golongan TEXT NOT NULL DEFAULT '',
    pangkat TEXT NOT NULL DEFAULT '',
    atasan TEXT REFERENCES pegawai (kunci) DEFERRABLE INITIALLY DEFERRED,
    nama TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (induk, urut1),
    FOREIGN KEY (induk) REFERENCES pegawai (kunci) ON DELETE CASCADE
) STRICT;
--;;
CREATE TABLE pegawai_angka_kredit_riwayat (
    induk TEXT NOT NULL,
    urut1 INTEGER NOT NULL,
    tahun INTEGER NOT NULL,
    bulan_mulai INTEGER,
    bulan_selesai INTEGER,
    jenjang TEXT NOT NULL DEFAULT '',
    predikat TEXT NOT NULL DEFAULT '',
    ak TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (induk, urut1),
    FOREIGN KEY (induk) REFERENCES pegawai (kunci) ON DELETE CASCADE
) STRICT;
--;;
CREATE TABLE pegawai_angka_kredit_dokumen (
    induk TEXT NOT NULL,
    urut1 INTEGER NOT NULL,
    jenis TEXT NOT NULL,
    tahun INTEGER,
    nomor TEXT NOT NULL DEFAULT '',
    tempat TEXT NOT NULL DEFAULT '',
    tanggal TEXT,
    penandatangan TEXT NOT NULL DEFAULT '',
    tembusan TEXT NOT NULL DEFAULT '[]',
    PRIMARY KEY (induk, urut1),
    FOREIGN KEY (induk) REFERENCES pegawai (kunci) ON DELETE CASCADE
) STRICT;
--;;
CREATE TABLE pegawai_rangkap (
    induk TEXT NOT NULL,
    urut1 INTEGER NOT NULL,
    mulai TEXT,
    selesai TEXT,
    jabatan TEXT NOT NULL DEFAULT '',
    unit_kerja TEXT NOT NULL DEFAULT '',
    jenis TEXT NOT NULL,
    PRIMARY KEY (induk, urut1),
    FOREIGN KEY (induk) REFERENCES pegawai (kunci) ON DELETE CASCADE
) STRICT;
--;;
CREATE TABLE tim_kerja (
    kunci TEXT NOT NULL PRIMARY KEY,
    nama TEXT NOT NULL DEFAULT '',
    ketua TEXT NOT NULL DEFAULT '',
    anggota TEXT NOT NULL DEFAULT '[]',
    mulai TEXT,
    selesai TEXT
) STRICT;
--;;
CREATE TABLE skp (
    kunci TEXT NOT NULL PRIMARY KEY,
    pegawai TEXT NOT NULL REFERENCES pegawai (kunci) DEFERRABLE INITIALLY DEFERRED,
    penilai TEXT REFERENCES pegawai (kunci) DEFERRABLE INITIALLY DEFERRED,
    atasan_penilai TEXT REFERENCES pegawai (kunci) DEFERRABLE INITIALLY DEFERRED,
    tahun INTEGER NOT NULL,
    mulai TEXT,
    selesai TEXT,
    kelompok TEXT NOT NULL,
    pendekatan TEXT NOT NULL,
    sebagai TEXT NOT NULL,
    revisi INTEGER NOT NULL,
    revisi_dari TEXT,
    jenis_revisi TEXT,
    alasan_revisi TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL,
    catatan_status TEXT NOT NULL DEFAULT '',
    alasan_tutup TEXT,
    alasan_terlambat TEXT NOT NULL DEFAULT '',
    tidak_ada TEXT NOT NULL DEFAULT '[]',
    cuplikan_pegawai_nama TEXT NOT NULL DEFAULT '',
    cuplikan_pegawai_label_nomor TEXT NOT NULL DEFAULT '',
    cuplikan_pegawai_nomor TEXT NOT NULL DEFAULT '',
    cuplikan_pegawai_pangkat_golongan TEXT NOT NULL DEFAULT '',
    cuplikan_pegawai_jabatan TEXT NOT NULL DEFAULT '',
    cuplikan_pegawai_unit_kerja TEXT NOT NULL DEFAULT '',
    cuplikan_pegawai_instansi TEXT NOT NULL DEFAULT '',
    cuplikan_penilai_nama TEXT NOT NULL DEFAULT '',
    cuplikan_penilai_label_nomor TEXT NOT NULL DEFAULT '',
    cuplikan_penilai_nomor TEXT NOT NULL DEFAULT '',
    cuplikan_penilai_pangkat_golongan TEXT NOT NULL DEFAULT '',
    cuplikan_penilai_jabatan TEXT NOT NULL DEFAULT '',
    cuplikan_penilai_unit_kerja TEXT NOT NULL DEFAULT '',
    cuplikan_penilai_instansi TEXT NOT NULL DEFAULT '',
    cuplikan_atasan_penilai_nama TEXT NOT NULL DEFAULT '',
    cuplikan_atasan_penilai_label_nomor TEXT NOT NULL DEFAULT '',
    cuplikan_atasan_penilai_nomor TEXT NOT NULL DEFAULT '',
    cuplikan_atasan_penilai_pangkat_golongan TEXT NOT NULL DEFAULT '',
    cuplikan_atasan_penilai_jabatan TEXT NOT NULL DEFAULT '',
    cuplikan_atasan_penilai_unit_kerja TEXT NOT NULL DEFAULT '',
    cuplikan_atasan_penilai_instansi TEXT NOT NULL DEFAULT '',
    cuplikan_tempat TEXT NOT NULL DEFAULT '',
    cuplikan_tanggal TEXT,
    cuplikan_capaian_organisasi TEXT NOT NULL DEFAULT '',
    cuplikan_versi_regulasi TEXT NOT NULL DEFAULT '',
    dihapus_pada TEXT
) STRICT;
--;;
CREATE TABLE skp_dialog (
    induk TEXT NOT NULL,
    urut1 INTEGER NOT NULL,
    tanggal TEXT,
    tempat TEXT NOT NULL DEFAULT '',
    jenis TEXT NOT NULL,
    hasil_kerja TEXT NOT NULL DEFAULT '',
    perilaku_kerja TEXT NOT NULL DEFAULT '',
    klarifikasi TEXT NOT NULL DEFAULT '',
    tindak_lanjut TEXT NOT NULL DEFAULT '',
    peserta TEXT NOT NULL DEFAULT '[]',
    kunci TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (induk, urut1),
    FOREIGN KEY (induk) REFERENCES skp (kunci) ON DELETE CASCADE
) STRICT;
--;;
CREATE TABLE skp_hasil_kerja (
    induk TEXT NOT NULL,
    urut1 INTEGER NOT NULL,
    kunci TEXT,
    jenis TEXT NOT NULL,
    klasifikasi TEXT,
    rencana TEXT NOT NULL DEFAULT '',
    rhk_pimpinan TEXT NOT NULL DEFAULT '',
    rhk_pimpinan_ref TEXT NOT NULL DEFAULT '',
    penugasan_dari TEXT NOT NULL DEFAULT '',
    perspektif TEXT,
    strategi TEXT NOT NULL DEFAULT '[]',
    pimpinan TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (induk, urut1),
    FOREIGN KEY (induk) REFERENCES skp (kunci) ON DELETE CASCADE
) STRICT;
--;;
CREATE TABLE skp_hasil_kerja_indikator (
    induk TEXT NOT NULL,
    urut1 INTEGER NOT NULL,
    urut2 INTEGER NOT NULL,
    kunci TEXT,
    aspek TEXT,
    indikator TEXT NOT NULL DEFAULT '',
    target TEXT NOT NULL DEFAULT '',
    manual_tujuan TEXT NOT NULL DEFAULT '',
    manual_definisi TEXT NOT NULL DEFAULT '',
    manual_formula TEXT NOT NULL DEFAULT '',
    manual_satuan TEXT NOT NULL DEFAULT '',
    manual_kendali TEXT,
    manual_sumber_data TEXT NOT NULL DEFAULT '',
    manual_pelaporan TEXT,
    arah TEXT,
    sifat TEXT,
    target_periode TEXT NOT NULL DEFAULT '[]',
    PRIMARY KEY (induk, urut1, urut2),
    FOREIGN KEY (induk, urut1) REFERENCES skp_hasil_kerja (induk, urut1) ON DELETE CASCADE
) STRICT;
--;;
CREATE TABLE skp_hasil_kerja_rencana_aksi (
    induk TEXT NOT NULL,
    urut1 INTEGER NOT NULL,
    urut2 INTEGER NOT NULL,
    aksi TEXT NOT NULL DEFAULT '',
    target TEXT NOT NULL DEFAULT '[]',
    keterangan TEXT NOT NULL DEFAULT '',
    kunci TEXT NOT NULL DEFAULT '',
    output TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (induk, urut1, urut2),
    FOREIGN KEY (induk, urut1) REFERENCES skp_hasil_kerja (induk, urut1) ON DELETE CASCADE
) STRICT;
--;;
CREATE TABLE skp_hasil_kerja_rencana_aksi_capaian (
    induk TEXT NOT NULL,
    urut1 INTEGER NOT NULL,
    urut2 INTEGER NOT NULL,
    urut3 INTEGER NOT NULL,
    periode_jenis TEXT NOT NULL,
    periode_nomor INTEGER,
    realisasi TEXT NOT NULL DEFAULT '',
    selesai INTEGER NOT NULL DEFAULT 0,
    tanggal TEXT,
    PRIMARY KEY (induk, urut1, urut2, urut3),
    FOREIGN KEY (induk, urut1, urut2) REFERENCES skp_hasil_kerja_rencana_aksi (induk, urut1, urut2) ON DELETE CASCADE
) STRICT;
--;;
CREATE TABLE skp_perilaku_kerja (
    induk TEXT NOT NULL,
    urut1 INTEGER NOT NULL,
    nilai TEXT NOT NULL,
    ekspektasi TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (induk, urut1),
    FOREIGN KEY (induk) REFERENCES skp (kunci) ON DELETE CASCADE
) STRICT;
--;;
CREATE TABLE skp_dukungan_sumber_daya (
    induk TEXT NOT NULL,
    urut1 INTEGER NOT NULL,
    isi TEXT NOT NULL DEFAULT '',
    jenis TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (induk, urut1),
    FOREIGN KEY (induk) REFERENCES skp (kunci) ON DELETE CASCADE
) STRICT;
--;;
CREATE TABLE skp_skema_pertanggungjawaban (
    induk TEXT NOT NULL,
    urut1 INTEGER NOT NULL,
    isi TEXT NOT NULL DEFAULT '',
    jenis TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (induk, urut1),
    FOREIGN KEY (induk) REFERENCES skp (kunci) ON DELETE CASCADE
) STRICT;
--;;
CREATE TABLE skp_konsekuensi (
    induk TEXT NOT NULL,
    urut1 INTEGER NOT NULL,
    isi TEXT NOT NULL DEFAULT '',
    jenis TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (induk, urut1),
    FOREIGN KEY (induk) REFERENCES skp (kunci) ON DELETE CASCADE
) STRICT;
--;;
CREATE TABLE skp_matriks (
    induk TEXT NOT NULL,
    urut1 INTEGER NOT NULL,
    pegawai TEXT REFERENCES pegawai (kunci) DEFERRABLE INITIALLY DEFERRED,
    rhk TEXT,
    peran TEXT NOT NULL DEFAULT '',
    cara TEXT,
    indikator TEXT,
    rhk_pegawai TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (induk, urut1),
    FOREIGN KEY (induk) REFERENCES skp (kunci) ON DELETE CASCADE
) STRICT;
--;;
CREATE TABLE skp_pergantian_penilai (
    induk TEXT NOT NULL,
    urut1 INTEGER NOT NULL,
    mulai TEXT,
    penilai TEXT REFERENCES pegawai (kunci) DEFERRABLE INITIALLY DEFERRED,
    atasan_penilai TEXT REFERENCES pegawai (kunci) DEFERRABLE INITIALLY DEFERRED,
    alasan TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (induk, urut1),
    FOREIGN KEY (induk) REFERENCES skp (kunci) ON DELETE CASCADE
) STRICT;
--;;
CREATE TABLE skp_tanda_tangan (
    induk TEXT NOT NULL,
    urut1 INTEGER NOT NULL,
    pegawai TEXT REFERENCES pegawai (kunci) DEFERRABLE INITIALLY DEFERRED,
    tanggal TEXT,
    tempat TEXT NOT NULL DEFAULT '',
    cara TEXT,
    peran TEXT,
    gambar_base64 BLOB,
    PRIMARY KEY (induk, urut1),
    FOREIGN KEY (induk) REFERENCES skp (kunci) ON DELETE CASCADE
) STRICT;
--;;
CREATE TABLE skp_cuplikan_dokumen (
    induk TEXT NOT NULL,
    urut1 INTEGER NOT NULL,
    jenis TEXT NOT NULL DEFAULT '',
    sha256 TEXT NOT NULL DEFAULT '',
    isi TEXT NOT NULL DEFAULT '',
    layout INTEGER,
    PRIMARY KEY (induk, urut1),
    FOREIGN KEY (induk) REFERENCES skp (kunci) ON DELETE CASCADE
) STRICT;
--;;
CREATE TABLE skp_berkas_resmi (
    induk TEXT NOT NULL,
    urut1 INTEGER NOT NULL,
    nama TEXT NOT NULL DEFAULT '',
    sha256 TEXT NOT NULL DEFAULT '',
    ukuran INTEGER,
    PRIMARY KEY (induk, urut1),
    FOREIGN KEY (induk) REFERENCES skp (kunci) ON DELETE CASCADE
) STRICT;
--;;
CREATE TABLE catatan_kinerja (
    induk TEXT NOT NULL,
    urut1 INTEGER NOT NULL,
    tanggal TEXT,
    rhk TEXT,
    mulai TEXT NOT NULL DEFAULT '',
    selesai TEXT NOT NULL DEFAULT '',
    kegiatan TEXT NOT NULL DEFAULT '',
    realisasi TEXT NOT NULL DEFAULT '',
    satuan TEXT NOT NULL DEFAULT '',
    kunci TEXT NOT NULL DEFAULT '',
    indikator TEXT,
    aksi TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (induk, urut1),
    FOREIGN KEY (induk) REFERENCES skp (kunci) ON DELETE CASCADE
) STRICT;
--;;
CREATE TABLE bukti_dukung (
    induk TEXT NOT NULL,
    urut1 INTEGER NOT NULL,
    tanggal TEXT,
    judul TEXT NOT NULL DEFAULT '',
    rhk TEXT,
    indikator TEXT,
    tautan TEXT NOT NULL DEFAULT '',
    kunci TEXT NOT NULL DEFAULT '',
    berkas_nama TEXT NOT NULL DEFAULT '',
    berkas_sha256 TEXT NOT NULL DEFAULT '',
    berkas_ukuran INTEGER,
    PRIMARY KEY (induk, urut1),
    FOREIGN KEY (induk) REFERENCES skp (kunci) ON DELETE CASCADE
) STRICT;
--;;
CREATE TABLE umpan_balik (
    induk TEXT NOT NULL,
    urut1 INTEGER NOT NULL,
    tanggal TEXT,
    dari TEXT NOT NULL,
    sifat TEXT,
    isi TEXT NOT NULL DEFAULT '',
    rhk TEXT,
    indikator TEXT,
    nilai TEXT,
    kunci TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (induk, urut1),
    FOREIGN KEY (induk) REFERENCES skp (kunci) ON DELETE CASCADE
) STRICT;
--;;
CREATE TABLE pemantauan (
    induk TEXT NOT NULL,
    urut1 INTEGER NOT NULL,
    periode_jenis TEXT NOT NULL,
    periode_nomor INTEGER,
    tanggal TEXT,
    kendala TEXT NOT NULL DEFAULT '',
    tindak_lanjut TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (induk, urut1),
    FOREIGN KEY (induk) REFERENCES skp (kunci) ON DELETE CASCADE
) STRICT;
--;;
CREATE TABLE pembinaan (
    induk TEXT NOT NULL,
    urut1 INTEGER NOT NULL,
    jenis TEXT NOT NULL,
    tanggal TEXT,
    topik TEXT NOT NULL DEFAULT '',
    rencana TEXT NOT NULL DEFAULT '',
    tenggat TEXT,
    hasil TEXT NOT NULL DEFAULT '',
    pernyataan TEXT NOT NULL DEFAULT '[]',
    kunci TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (induk, urut1),
    FOREIGN KEY (induk) REFERENCES skp (kunci) ON DELETE CASCADE
) STRICT;
--;;
CREATE TABLE pembinaan_kompetensi (
    induk TEXT NOT NULL,
    urut1 INTEGER NOT NULL,
    urut2 INTEGER NOT NULL,
    kompetensi TEXT NOT NULL DEFAULT '',
    nilai INTEGER,
    alasan TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (induk, urut1, urut2),
    FOREIGN KEY (induk, urut1) REFERENCES pembinaan (induk, urut1) ON DELETE CASCADE
) STRICT;
--;;
CREATE TABLE evaluasi (
    induk TEXT NOT NULL,
    urut1 INTEGER NOT NULL,
    periode_jenis TEXT NOT NULL,
    periode_nomor INTEGER,
    rating_hasil_kerja TEXT,
    rating_perilaku_kerja TEXT,
    catatan TEXT NOT NULL DEFAULT '',
    keberatan_tanggal TEXT,
    keberatan_isi TEXT NOT NULL DEFAULT '',
    keberatan_penjelasan TEXT NOT NULL DEFAULT '',
    keberatan_keputusan TEXT NOT NULL DEFAULT '',
    keberatan_rating_hasil_kerja TEXT,
    keberatan_rating_perilaku_kerja TEXT,
    keberatan_putusan TEXT,
    keberatan_tanggal_putusan TEXT,
    keberatan_diputus_oleh TEXT NOT NULL DEFAULT '',
    keberatan_cuplikan_pegawai_nama TEXT NOT NULL DEFAULT '',
    keberatan_cuplikan_pegawai_label_nomor TEXT NOT NULL DEFAULT '',
    keberatan_cuplikan_pegawai_nomor TEXT NOT NULL DEFAULT '',
    keberatan_cuplikan_pegawai_pangkat_golongan TEXT NOT NULL DEFAULT '',
    keberatan_cuplikan_pegawai_jabatan TEXT NOT NULL DEFAULT '',
    keberatan_cuplikan_pegawai_unit_kerja TEXT NOT NULL DEFAULT '',
    keberatan_cuplikan_pegawai_instansi TEXT NOT NULL DEFAULT '',
    keberatan_cuplikan_penilai_nama TEXT NOT NULL DEFAULT '',
    keberatan_cuplikan_penilai_label_nomor TEXT NOT NULL DEFAULT '',
    keberatan_cuplikan_penilai_nomor TEXT NOT NULL DEFAULT '',
    keberatan_cuplikan_penilai_pangkat_golongan TEXT NOT NULL DEFAULT '',
    keberatan_cuplikan_penilai_jabatan TEXT NOT NULL DEFAULT '',
    keberatan_cuplikan_penilai_unit_kerja TEXT NOT NULL DEFAULT '',
    keberatan_cuplikan_penilai_instansi TEXT NOT NULL DEFAULT '',
    keberatan_cuplikan_atasan_penilai_nama TEXT NOT NULL DEFAULT '',
    keberatan_cuplikan_atasan_penilai_label_nomor TEXT NOT NULL DEFAULT '',
    keberatan_cuplikan_atasan_penilai_nomor TEXT NOT NULL DEFAULT '',
    keberatan_cuplikan_atasan_penilai_pangkat_golongan TEXT NOT NULL DEFAULT '',
    keberatan_cuplikan_atasan_penilai_jabatan TEXT NOT NULL DEFAULT '',
    keberatan_cuplikan_atasan_penilai_unit_kerja TEXT NOT NULL DEFAULT '',
    keberatan_cuplikan_atasan_penilai_instansi TEXT NOT NULL DEFAULT '',
    keberatan_cuplikan_tempat TEXT NOT NULL DEFAULT '',
    keberatan_cuplikan_tanggal TEXT,
    keberatan_cuplikan_capaian_organisasi TEXT NOT NULL DEFAULT '',
    keberatan_cuplikan_versi_regulasi TEXT NOT NULL DEFAULT '',
    tanggal TEXT,
    diterima TEXT,
    status TEXT NOT NULL,
    revisi INTEGER,
    penilai TEXT REFERENCES pegawai (kunci) DEFERRABLE INITIALLY DEFERRED,
    atasan_penilai TEXT REFERENCES pegawai (kunci) DEFERRABLE INITIALLY DEFERRED,
    kontribusi TEXT NOT NULL DEFAULT '',
    cuplikan_pegawai_nama TEXT NOT NULL DEFAULT '',
    cuplikan_pegawai_label_nomor TEXT NOT NULL DEFAULT '',
    cuplikan_pegawai_nomor TEXT NOT NULL DEFAULT '',
    cuplikan_pegawai_pangkat_golongan TEXT NOT NULL DEFAULT '',
    cuplikan_pegawai_jabatan TEXT NOT NULL DEFAULT '',
    cuplikan_pegawai_unit_kerja TEXT NOT NULL DEFAULT '',
    cuplikan_pegawai_instansi TEXT NOT NULL DEFAULT '',
    cuplikan_penilai_nama TEXT NOT NULL DEFAULT '',
    cuplikan_penilai_label_nomor TEXT NOT NULL DEFAULT '',
    cuplikan_penilai_nomor TEXT NOT NULL DEFAULT '',
    cuplikan_penilai_pangkat_golongan TEXT NOT NULL DEFAULT '',
    cuplikan_penilai_jabatan TEXT NOT NULL DEFAULT '',
    cuplikan_penilai_unit_kerja TEXT NOT NULL DEFAULT '',
    cuplikan_penilai_instansi TEXT NOT NULL DEFAULT '',
    cuplikan_atasan_penilai_nama TEXT NOT NULL DEFAULT '',
    cuplikan_atasan_penilai_label_nomor TEXT NOT NULL DEFAULT '',
    cuplikan_atasan_penilai_nomor TEXT NOT NULL DEFAULT '',
    cuplikan_atasan_penilai_pangkat_golongan TEXT NOT NULL DEFAULT '',
    cuplikan_atasan_penilai_jabatan TEXT NOT NULL DEFAULT '',
    cuplikan_atasan_penilai_unit_kerja TEXT NOT NULL DEFAULT '',
    cuplikan_atasan_penilai_instansi TEXT NOT NULL DEFAULT '',
    cuplikan_tempat TEXT NOT NULL DEFAULT '',
    cuplikan_tanggal TEXT,
    cuplikan_capaian_organisasi TEXT NOT NULL DEFAULT '',
    cuplikan_versi_regulasi TEXT NOT NULL DEFAULT '',
    tidak_menandatangani_tanggal TEXT,
    tidak_menandatangani_alasan TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (induk, urut1),
    FOREIGN KEY (induk) REFERENCES skp (kunci) ON DELETE CASCADE
) STRICT;
--;;
CREATE TABLE evaluasi_realisasi (
    induk TEXT NOT NULL,
    urut1 INTEGER NOT NULL,
    urut2 INTEGER NOT NULL,
    indikator TEXT NOT NULL DEFAULT '',
    realisasi TEXT NOT NULL DEFAULT '',
    keadaan TEXT,
    alasan TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (induk, urut1, urut2),
    FOREIGN KEY (induk, urut1) REFERENCES evaluasi (induk, urut1) ON DELETE CASCADE
) STRICT;
--;;
CREATE TABLE evaluasi_realisasi_umpan_balik (
    induk TEXT NOT NULL,
    urut1 INTEGER NOT NULL,
    urut2 INTEGER NOT NULL,
    urut3 INTEGER NOT NULL,
    dari TEXT NOT NULL,
    isi TEXT NOT NULL DEFAULT '',
    tanggal TEXT,
    sifat TEXT,
    kunci TEXT NOT NULL DEFAULT '',
    nama TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (induk, urut1, urut2, urut3),
    FOREIGN KEY (induk, urut1, urut2) REFERENCES evaluasi_realisasi (induk, urut1, urut2) ON DELETE CASCADE
) STRICT;
--;;
CREATE TABLE evaluasi_umpan_balik_perilaku (
    induk TEXT NOT NULL,
    urut1 INTEGER NOT NULL,
    urut2 INTEGER NOT NULL,
    nilai TEXT NOT NULL,
    PRIMARY KEY (induk, urut1, urut2),
    FOREIGN KEY (induk, urut1) REFERENCES evaluasi (induk, urut1) ON DELETE CASCADE
) STRICT;
--;;
CREATE TABLE evaluasi_umpan_balik_perilaku_umpan_balik (
    induk TEXT NOT NULL,
    urut1 INTEGER NOT NULL,
    urut2 INTEGER NOT NULL,
    urut3 INTEGER NOT NULL,
    dari TEXT NOT NULL,
    isi TEXT NOT NULL DEFAULT '',
    tanggal TEXT,
    sifat TEXT,
    kunci TEXT NOT NULL DEFAULT '',
    nama TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (induk, urut1, urut2, urut3),
    FOREIGN KEY (induk, urut1, urut2) REFERENCES evaluasi_umpan_balik_perilaku (induk, urut1, urut2) ON DELETE CASCADE
) STRICT;
--;;
CREATE TABLE evaluasi_tanda_tangan (
    induk TEXT NOT NULL,
    urut1 INTEGER NOT NULL,
    urut2 INTEGER NOT NULL,
    pegawai TEXT REFERENCES pegawai (kunci) DEFERRABLE INITIALLY DEFERRED,
    tanggal TEXT,
    tempat TEXT NOT NULL DEFAULT '',
    cara TEXT,
    peran TEXT,
    gambar_base64 BLOB,
    PRIMARY KEY (induk, urut1, urut2),
    FOREIGN KEY (induk, urut1) REFERENCES evaluasi (induk, urut1) ON DELETE CASCADE
) STRICT;
--;;
CREATE TABLE evaluasi_keberatan_cuplikan_dokumen (
    induk TEXT NOT NULL,
    urut1 INTEGER NOT NULL,
    urut2 INTEGER NOT NULL,
    jenis TEXT NOT NULL DEFAULT '',
    sha256 TEXT NOT NULL DEFAULT '',
    isi TEXT NOT NULL DEFAULT '',
    layout INTEGER,
    PRIMARY KEY (induk, urut1, urut2),
    FOREIGN KEY (induk, urut1) REFERENCES evaluasi (induk, urut1) ON DELETE CASCADE
) STRICT;
--;;
CREATE TABLE evaluasi_keberatan_tanda_tangan (
    induk TEXT NOT NULL,
    urut1 INTEGER NOT NULL,
    urut2 INTEGER NOT NULL,
    pegawai TEXT REFERENCES pegawai (kunci) DEFERRABLE INITIALLY DEFERRED,
    tanggal TEXT,
    tempat TEXT NOT NULL DEFAULT '',
    cara TEXT,
    peran TEXT,
    gambar_base64 BLOB,
    PRIMARY KEY (induk, urut1, urut2),
    FOREIGN KEY (induk, urut1) REFERENCES evaluasi (induk, urut1) ON DELETE CASCADE
) STRICT;
--;;
CREATE TABLE evaluasi_cuplikan_dokumen (
    induk TEXT NOT NULL,
    urut1 INTEGER NOT NULL,
    urut2 INTEGER NOT NULL,
    jenis TEXT NOT NULL DEFAULT '',
    sha256 TEXT NOT NULL DEFAULT '',
    isi TEXT NOT NULL DEFAULT '',
    layout INTEGER,
    PRIMARY KEY (induk, urut1, urut2),
    FOREIGN KEY (induk, urut1) REFERENCES evaluasi (induk, urut1) ON DELETE CASCADE
) STRICT;
--;;
CREATE TABLE evaluasi_berkas_resmi (
    induk TEXT NOT NULL,
    urut1 INTEGER NOT NULL,
    urut2 INTEGER NOT NULL,
    nama TEXT NOT NULL DEFAULT '',
    sha256 TEXT NOT NULL DEFAULT '',
    ukuran INTEGER,
    PRIMARY KEY (induk, urut1, urut2),
    FOREIGN KEY (induk, urut1) REFERENCES evaluasi (induk, urut1) ON DELETE CASCADE
) STRICT;
--;;
CREATE TABLE evaluasi_penilaian_rhk (
    induk TEXT NOT NULL,
    urut1 INTEGER NOT NULL,
    urut2 INTEGER NOT NULL,
    rhk TEXT,
    rating TEXT NOT NULL,
    PRIMARY KEY (induk, urut1, urut2),
    FOREIGN KEY (induk, urut1) REFERENCES evaluasi (induk, urut1) ON DELETE CASCADE
) STRICT;
--;;
CREATE TABLE tindak_lanjut (
    induk TEXT NOT NULL,
    urut1 INTEGER NOT NULL,
    jenis TEXT NOT NULL,
    bentuk TEXT NOT NULL DEFAULT '',
    dasar TEXT NOT NULL DEFAULT '',
    tanggal TEXT,
    nomor_dokumen TEXT NOT NULL DEFAULT '',
    status TEXT,
    kunci TEXT NOT NULL DEFAULT '',
    diputuskan_oleh TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (induk, urut1),
    FOREIGN KEY (induk) REFERENCES skp (kunci) ON DELETE CASCADE
) STRICT;
--;;
CREATE INDEX pegawai_nomor ON pegawai (identitas_nomor) WHERE identitas_nomor <> '';
--;;
CREATE INDEX pegawai_atasan ON pegawai (atasan);
--;;
CREATE INDEX skp_tahun ON skp (tahun, pegawai);
--;;
CREATE INDEX skp_pegawai ON skp (pegawai);
--;;
CREATE INDEX skp_penilai ON skp (penilai);
--;;
CREATE INDEX skp_revisi_dari ON skp (revisi_dari);
--;;
CREATE INDEX skp_matriks_pegawai ON skp_matriks (pegawai);
--;;
CREATE INDEX skp_hasil_kerja_ref ON skp_hasil_kerja (rhk_pimpinan_ref) WHERE rhk_pimpinan_ref <> '';
--;;
-- What this file is: the UUID of this copy (asal) and when it was made.
CREATE TABLE berkas_data (
    kunci TEXT NOT NULL PRIMARY KEY,
    nilai TEXT NOT NULL
) STRICT;
--;;
-- The law as it was when a year was opened; sha256 is of the UTF-8 bytes of isi.
CREATE TABLE regulasi (
    id TEXT NOT NULL,
    versi TEXT NOT NULL,
    berlaku_mulai TEXT,
    status TEXT,
    isi TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (id, versi)
) STRICT;
--;;
-- Settings of the unit; nilai is a JSON text, number or boolean.
CREATE TABLE pengaturan (
    kunci TEXT NOT NULL PRIMARY KEY,
    nilai TEXT NOT NULL
) STRICT;
--;;
-- The event log: isi is the event's exact compact JSON, the columns repeat what is searched for. Append only.
CREATE TABLE jejak (
    uuid TEXT NOT NULL PRIMARY KEY,
    urut INTEGER NOT NULL UNIQUE,
    asal TEXT NOT NULL,
    subjek TEXT NOT NULL,
    tindakan TEXT NOT NULL,
    waktu TEXT NOT NULL,
    sidik TEXT NOT NULL,
    isi TEXT NOT NULL
) STRICT;
--;;
CREATE INDEX jejak_subjek ON jejak (subjek, urut);
--;;
CREATE INDEX jejak_asal ON jejak (asal, urut);
--;;
CREATE TRIGGER jejak_tetap BEFORE UPDATE ON jejak
BEGIN
    SELECT RAISE(ABORT, 'jejak: append only');
END;
--;;
CREATE TRIGGER jejak_abadi BEFORE DELETE ON jejak
BEGIN
    SELECT RAISE(ABORT, 'jejak: append only');
END;
--;;
-- Evidence and signed files, stored once by the SHA-256 of their content, in pieces of at most 1 MiB.
CREATE TABLE isi_berkas (
    sha256 TEXT NOT NULL PRIMARY KEY,
    ukuran INTEGER NOT NULL
) STRICT;
--;;
CREATE TABLE isi_berkas_potongan (
    sha256 TEXT NOT NULL REFERENCES isi_berkas (sha256) ON DELETE CASCADE,
    urut INTEGER NOT NULL,
    isi BLOB NOT NULL,
    PRIMARY KEY (sha256, urut)
) STRICT;
--;;
-- The phrase library: what the unit wrote before, per kind of field.
CREATE TABLE frasa (
    kolom TEXT NOT NULL,
    teks TEXT NOT NULL,
    jumlah INTEGER NOT NULL DEFAULT 1,
    terakhir TEXT NOT NULL,
    dilupakan INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (kolom, teks)
) STRICT;
