-- Which files the program itself has put among the evidence of an SKP, beside the rows that say so: a row that another program
-- removes, inserts or points at another content is known by it.
CREATE TABLE bukti_tercatat (
    induk TEXT NOT NULL REFERENCES skp (kunci) ON DELETE CASCADE,
    kunci TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    nama TEXT NOT NULL,
    PRIMARY KEY (induk, kunci, sha256, nama)
) STRICT;
--;;
INSERT OR IGNORE INTO bukti_tercatat SELECT induk, kunci, berkas_sha256, berkas_nama FROM bukti_dukung WHERE berkas_sha256 <> '';
--;;
-- Contents that a package named and did not bring. Any other that is named and is not there was removed.
CREATE TABLE isi_tidak_dibawa (sha256 TEXT NOT NULL PRIMARY KEY) STRICT;
--;;
INSERT INTO isi_tidak_dibawa
SELECT sha256 FROM (
    SELECT berkas_sha256 AS sha256 FROM bukti_dukung WHERE berkas_sha256 <> ''
    UNION SELECT sha256 FROM skp_berkas_resmi
    UNION SELECT sha256 FROM evaluasi_berkas_resmi)
WHERE sha256 NOT IN (SELECT sha256 FROM isi_berkas);
