#pragma once

#include "core/common/fields.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace kinerja
{

/// A person as a paper names them: every text ready to print.
struct NamaTercetak {
    QString nama;
    QString labelNomor; ///< "NIP", "NI PPPK", "NRP"; empty where there is none
    QString nomor;      ///< as printed, in groups
    QString pangkatGolongan;
    QString jabatan;
    QString unitKerja;
    QString instansi;
    bool operator==(const NamaTercetak&) const = default;
};

/// The stored text of one document; `sha256` is the SHA-256 of the UTF-8 bytes of `isi`.
struct DokumenBeku {
    QString jenis; ///< as in `--dokumen`: skp, lampiran, manual, matriks, berita-acara, …
    QString sha256;
    QString isi;
    std::optional<int> layout;
    bool operator==(const DokumenBeku&) const = default;
};

/// Whether the text is the one that was frozen: it fits its hash.
bool isWhole(const DokumenBeku& dokumen);

/// What was locked: the people and the documents as they were on that day (Pasal 14). Empty while unlocked.
struct Cuplikan {
    NamaTercetak pegawai;
    NamaTercetak penilai;
    NamaTercetak atasanPenilai;
    QString tempat;
    QDate tanggal;
    QString capaianOrganisasi;
    QString versiRegulasi;
    std::vector<DokumenBeku> dokumen;
    bool operator==(const Cuplikan&) const = default;
    bool isEmpty() const { return *this == Cuplikan{}; }
};

/// One hash for all papers of a snapshot; empty where there are none.
QString snapshotHash(const Cuplikan& cuplikan);

template <> struct Fields<NamaTercetak> {
    static constexpr auto list = std::tuple{optional("nama", &NamaTercetak::nama),
        optional("label_nomor", &NamaTercetak::labelNomor), optional("nomor", &NamaTercetak::nomor),
        optional("pangkat_golongan", &NamaTercetak::pangkatGolongan),
        optional("jabatan", &NamaTercetak::jabatan), optional("unit_kerja", &NamaTercetak::unitKerja),
        optional("instansi", &NamaTercetak::instansi)};
};
template <> struct Fields<DokumenBeku> {
    static constexpr auto list =
        std::tuple{required("jenis", &DokumenBeku::jenis), required("sha256", &DokumenBeku::sha256),
            required("isi", &DokumenBeku::isi), optional("layout", &DokumenBeku::layout)};
};
template <> struct Fields<Cuplikan> {
    static constexpr auto list = std::tuple{optional("pegawai", &Cuplikan::pegawai),
        optional("penilai", &Cuplikan::penilai), optional("atasan_penilai", &Cuplikan::atasanPenilai),
        optional("tempat", &Cuplikan::tempat), optional("tanggal", &Cuplikan::tanggal),
        optional("capaian_organisasi", &Cuplikan::capaianOrganisasi),
        optional("versi_regulasi", &Cuplikan::versiRegulasi), optional("dokumen", &Cuplikan::dokumen)};
};

} // namespace kinerja
