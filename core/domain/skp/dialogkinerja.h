#pragma once

#include "core/common/enumnames.h"
#include "core/common/fields.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <array>

namespace kinerja
{

enum class JenisDialog { Penetapan, Klarifikasi, Penyesuaian, Evaluasi };

/// One dialogue of pegawai and pimpinan (Pasal 5; Pasal 7 ayat (1)).
struct DialogKinerja {
    QDate tanggal;
    QString tempat;
    JenisDialog jenis = JenisDialog::Penetapan;
    QString hasilKerja;    ///< expectations on hasil kerja
    QString perilakuKerja; ///< expectations on perilaku kerja
    QString klarifikasi;
    QString tindakLanjut;
    QStringList peserta;
    QString kunci;
    bool operator==(const DialogKinerja&) const = default;

    /// Whether it covers both parts, as penetapan asks for.
    bool coversBothParts() const
    {
        return !hasilKerja.trimmed().isEmpty() && !perilakuKerja.trimmed().isEmpty();
    }
};

template <> struct EnumNames<JenisDialog> {
    static constexpr std::array table{
        std::pair{JenisDialog::Penetapan, "penetapan"},
        std::pair{JenisDialog::Klarifikasi, "klarifikasi"},
        std::pair{JenisDialog::Penyesuaian, "penyesuaian"},
        std::pair{JenisDialog::Evaluasi, "evaluasi"},
    };
};

template <> struct Fields<DialogKinerja> {
    static constexpr auto list =
        std::tuple{required("tanggal", &DialogKinerja::tanggal), optional("tempat", &DialogKinerja::tempat),
            required("jenis", &DialogKinerja::jenis), optional("hasil_kerja", &DialogKinerja::hasilKerja),
            optional("perilaku_kerja", &DialogKinerja::perilakuKerja),
            optional("klarifikasi", &DialogKinerja::klarifikasi),
            optional("tindak_lanjut", &DialogKinerja::tindakLanjut),
            optional("peserta", &DialogKinerja::peserta), optional("kunci", &DialogKinerja::kunci)};
};

} // namespace kinerja
