-- What the lists that count a whole unit ask of an SKP and of an evaluation stands beside its key: the rows
-- themselves, which are wide, are left alone.
DROP INDEX skp_tahun;
--;;
CREATE INDEX skp_tahun ON skp (tahun, pegawai, sebagai, dihapus_pada, status, mulai, selesai, revisi, revisi_dari, kelompok,
    penilai, alasan_terlambat, kunci);
--;;
CREATE INDEX evaluasi_keadaan ON evaluasi (induk, periode_jenis, periode_nomor, status, rating_hasil_kerja,
    rating_perilaku_kerja, keberatan_putusan, keberatan_rating_hasil_kerja, keberatan_rating_perilaku_kerja,
    keberatan_tanggal, diterima, tidak_menandatangani_tanggal, urut1);
