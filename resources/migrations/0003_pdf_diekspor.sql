-- PDFs that were exported to be signed elsewhere, by the hash of the document that they say: what comes back is
-- held against them. `isi`: the document itself, where no lock keeps it. They stay in this copy of the file.
CREATE TABLE pdf_diekspor (
    naskah TEXT NOT NULL,
    sha256 TEXT NOT NULL REFERENCES isi_berkas (sha256) ON DELETE CASCADE,
    skp TEXT NOT NULL,
    jenis TEXT NOT NULL,
    isi TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (naskah, sha256)
) STRICT;
