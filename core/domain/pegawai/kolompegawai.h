#pragma once

#include "core/common/enumnames.h"
#include "core/common/tabular.h"
#include "core/domain/pegawai/pegawai.h"

#include <array>
#include <optional>
#include <vector>

namespace kinerja
{

/// What a column of a pasted table becomes.
enum class KolomPegawai {
    Abaikan,
    Nama,
    Nomor, ///< NIP, NI PPPK or NRP
    Status,
    Golongan,
    Pangkat,
    PangkatGolongan, ///< both in one cell: "Penata Muda / III/a"
    Jabatan,
    JenisJabatan,
    Jenjang,
    UnitKerja,
    Instansi,
    Atasan, ///< name or number of the superior
    TempatLahir,
    TanggalLahir,
    JenisKelamin,
    Karpeg,
    TmtPangkat,
    TmtJabatan
};

struct KolomDugaan {
    bool adaJudul = false; ///< the first row names the columns
    std::vector<KolomPegawai> kolom;
    bool operator==(const KolomDugaan&) const = default;
};

/// Guesses the columns from a header row, and where there is none, or for columns it leaves open, from what
/// the cells hold. No kind is given twice, except Abaikan.
KolomDugaan dugaKolom(const CellTable& table);

/// Words for the closed lists as people write them ("Fungsional Tertentu", "Laki-laki", "P3K"); nothing
/// where the word is not understood.
std::optional<StatusPegawai> parseStatusPegawai(const QString& typed);
std::optional<JenisJabatan> parseJenisJabatan(const QString& typed);
std::optional<Jenjang> parseJenjang(const QString& typed);
std::optional<JenisKelamin> parseJenisKelamin(const QString& typed);
/// "III/a", "iii a", "3A", "Penata Muda (III/a)" → "III/a"; "ix", "9" → "IX"; empty where there is none.
QString parseGolongan(const QString& typed);

/// For comparing what people wrote: lower case, without accents, punctuation and doubled blanks.
QString foldedText(const QString& text);

template <> struct EnumNames<KolomPegawai> {
    static constexpr std::array table{
        std::pair{KolomPegawai::Abaikan, "abaikan"},
        std::pair{KolomPegawai::Nama, "nama"},
        std::pair{KolomPegawai::Nomor, "nomor"},
        std::pair{KolomPegawai::Status, "status"},
        std::pair{KolomPegawai::Golongan, "golongan"},
        std::pair{KolomPegawai::Pangkat, "pangkat"},
        std::pair{KolomPegawai::PangkatGolongan, "pangkat_golongan"},
        std::pair{KolomPegawai::Jabatan, "jabatan"},
        std::pair{KolomPegawai::JenisJabatan, "jenis_jabatan"},
        std::pair{KolomPegawai::Jenjang, "jenjang"},
        std::pair{KolomPegawai::UnitKerja, "unit_kerja"},
        std::pair{KolomPegawai::Instansi, "instansi"},
        std::pair{KolomPegawai::Atasan, "atasan"},
        std::pair{KolomPegawai::TempatLahir, "tempat_lahir"},
        std::pair{KolomPegawai::TanggalLahir, "tanggal_lahir"},
        std::pair{KolomPegawai::JenisKelamin, "jenis_kelamin"},
        std::pair{KolomPegawai::Karpeg, "karpeg"},
        std::pair{KolomPegawai::TmtPangkat, "tmt_pangkat"},
        std::pair{KolomPegawai::TmtJabatan, "tmt_jabatan"},
    };
};

} // namespace kinerja
