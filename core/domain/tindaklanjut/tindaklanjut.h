#pragma once

#include "core/common/enumnames.h"
#include "core/common/fields.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace kinerja
{

enum class JenisTindakLanjut { Penghargaan, Sanksi, PembinaanKarier };
enum class StatusTindakLanjut { Diusulkan, Disetujui, Dilaksanakan, Ditolak };

/// Reward, sanction or career step that follows an evaluation (Pasal 39–40); never automatic.
struct TindakLanjut {
    JenisTindakLanjut jenis = JenisTindakLanjut::Penghargaan;
    QString bentuk;
    QString dasar;
    QDate tanggal;
    QString nomorDokumen;
    std::optional<StatusTindakLanjut> status;
    QString kunci;
    QString diputuskanOleh;
    bool operator==(const TindakLanjut&) const = default;
};

template <> struct EnumNames<JenisTindakLanjut> {
    static constexpr std::array table{
        std::pair{JenisTindakLanjut::Penghargaan, "penghargaan"},
        std::pair{JenisTindakLanjut::Sanksi, "sanksi"},
        std::pair{JenisTindakLanjut::PembinaanKarier, "pembinaan_karier"},
    };
};
template <> struct EnumNames<StatusTindakLanjut> {
    static constexpr std::array table{
        std::pair{StatusTindakLanjut::Diusulkan, "diusulkan"},
        std::pair{StatusTindakLanjut::Disetujui, "disetujui"},
        std::pair{StatusTindakLanjut::Dilaksanakan, "dilaksanakan"},
        std::pair{StatusTindakLanjut::Ditolak, "ditolak"},
    };
};

template <> struct Fields<TindakLanjut> {
    static constexpr auto list = std::tuple{required("jenis", &TindakLanjut::jenis),
        required("bentuk", &TindakLanjut::bentuk), optional("dasar", &TindakLanjut::dasar),
        optional("tanggal", &TindakLanjut::tanggal), optional("nomor_dokumen", &TindakLanjut::nomorDokumen),
        optional("status", &TindakLanjut::status), optional("kunci", &TindakLanjut::kunci),
        optional("diputuskan_oleh", &TindakLanjut::diputuskanOleh)};
};

} // namespace kinerja
