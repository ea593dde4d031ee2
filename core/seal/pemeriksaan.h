#pragma once

#include "core/seal/sertifikat.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <algorithm>
#include <vector>

namespace kinerja::seal
{

/// What is said of a whole file (spec of `verifikasi`).
enum class Putusan {
    Utuh,            ///< every signature holds, and nothing but permitted further signatures follows
    Berubah,         ///< what was signed is not what stands there
    Rusak,           ///< no PDF that can be read, or a signature that is none
    TidakLengkap,    ///< fewer signatures than expected
    TanpaTandaTangan ///< readable, and nobody has signed
};

/// What a reader of the verdict has to know of a file or one of its signatures. Sentences are made in
/// ui/text.
enum class AlasanSegel {
    BerkasKosong,         ///< no byte in it
    BerkasGambar,         ///< a photo or scan, whatever its name says
    BukanPdf,             ///< another kind of file
    PdfRusak,             ///< begins as a PDF, and can't be read as one
    TidakTerbaca,         ///< the disk does not give it, or it is larger than any document
    Terenkripsi,          ///< locked by a passphrase
    TerlaluBanyakRevisi,  ///< more appended parts than any real document has
    ByteRangeCacat,       ///< what is signed is not the file around the signature
    IsiTandaTanganCacat,  ///< the signature is no CMS, or has parts that don't belong there
    IsiBerubah,           ///< other bytes than those that were signed
    TandaTanganPalsu,     ///< the key of the certificate did not make it
    AlgoritmaLemah,       ///< MD5, SHA-1 or too short a key
    SertifikatTakTerikat, ///< the signature doesn't name its certificate, or names another one
    TidakTepercaya,       ///< the chain does not end at a trusted certificate that was valid then
    DiluarMasaBerlaku,    ///< signed before or after the certificate was valid
    WaktuTidakAda,        ///< the file does not say when
    DiubahSesudahnya,     ///< a later part changes more than a further signature may
    MenutupiIsi,          ///< the picture of a later signature covers text
    DitambahiSesudahnya,  ///< bytes follow after the end
    KolomKosong,          ///< a place for a signature that nobody has filled yet; no fault of those there
    // Where it is held against a data file:
    NaskahTidakDisebut, ///< it does not say which document it is of
    NaskahTidakDikenal, ///< the data file holds no such frozen document
    KunciDibuka,        ///< it was locked here once, and is in force no more
    NaskahRusak,        ///< it holds it, and it does not match its hash
    HalamanLain,        ///< the pages are not those of the document
    TataLetakLain,      ///< another version printed it: what it says is the same, its looks were not compared
    TandaTanganKurang,  ///< somebody whom the document asks for has not signed
    PenandatanganLain,  ///< in that place stands somebody else's signature
    PenandatanganTakDiharapkan, ///< somebody signed whom the document does not ask for
    TandaTanganDibatalkan,      ///< that signature was recorded, and taken back afterwards
};

struct Alasan {
    AlasanSegel jenis;
    QString tentang; ///< name of a signer, of a field, number of a page; empty: of the whole
    QDate dari = {}; ///< of KunciDibuka: the day of the lock, where it is known
    QDate hari = {}; ///< on which it was opened, or the signature taken back
    bool operator==(const Alasan&) const = default;
};

/// One signature as it was found.
struct TandaTanganDiperiksa {
    QString nama;     ///< of the certificate
    QString nomor;    ///< of the certificate, where it holds one
    QDateTime waktu;  ///< as the file says; invalid: it does not
    QByteArray kolom; ///< name of the form field
    bool sah = false; ///< the cryptography holds
    bool tepercaya = false;
    bool mencakupSemua = false; ///< nothing but permitted further signatures follows
    Sertifikat sertifikat;
    std::vector<Alasan> alasan;
};

struct HasilPemeriksaan {
    Putusan putusan = Putusan::Rusak;
    std::vector<Alasan> alasan;
    std::vector<TandaTanganDiperiksa> tandaTangan; ///< in the order in which they were added
};

// Here, since the sentences of ui/text need no more of this room than its words.

/// Whether one of the reasons of the whole is that.
inline bool hasAlasan(const HasilPemeriksaan& hasil, AlasanSegel jenis)
{
    return std::any_of(
        hasil.alasan.begin(), hasil.alasan.end(), [&](const Alasan& one) { return one.jenis == jenis; });
}

/// What a data file says of a PDF that is of no paper of it; an empty place is no fault of those who signed.
inline bool isTentangNaskah(AlasanSegel jenis)
{
    return jenis == AlasanSegel::NaskahTidakDisebut || jenis == AlasanSegel::NaskahTidakDikenal ||
           jenis == AlasanSegel::KunciDibuka || jenis == AlasanSegel::KolomKosong;
}

/// Whether nothing but the data file speaks against it: its signatures hold, and it is no paper that is in
/// force there.
inline bool isUtuhTanpaNaskah(const HasilPemeriksaan& hasil)
{
    const auto& all = hasil.tandaTangan;
    return hasil.putusan == Putusan::Berubah && !hasil.alasan.empty() &&
           std::all_of(hasil.alasan.begin(), hasil.alasan.end(),
               [](const Alasan& one) { return isTentangNaskah(one.jenis); }) &&
           std::all_of(all.begin(), all.end(),
               [](const TandaTanganDiperiksa& one) { return one.sah && one.mencakupSemua; });
}

/// Everything that speaks against a file: of the whole, then of each signature, none of it twice.
std::vector<Alasan> semuaAlasan(const HasilPemeriksaan& hasil);

} // namespace kinerja::seal
