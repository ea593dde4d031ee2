#pragma once

#include "core/common/enumnames.h"
#include "core/common/fields.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace kinerja
{

enum class JenisDokumenAngkaKredit { Konversi, Akumulasi, Penetapan };

/// An earlier conversion, from before this file began.
struct RiwayatAngkaKredit {
    int tahun = 0;
    std::optional<int> bulanMulai;
    std::optional<int> bulanSelesai;
    QString jenjang;
    QString predikat;
    QString ak; ///< decimal text
    bool operator==(const RiwayatAngkaKredit&) const = default;
};

struct DokumenAngkaKredit {
    JenisDokumenAngkaKredit jenis = JenisDokumenAngkaKredit::Konversi;
    std::optional<int> tahun;
    QString nomor;
    QString tempat;
    QDate tanggal;
    QString penandatangan;
    QStringList tembusan;
    bool operator==(const DokumenAngkaKredit&) const = default;
};

/// Opening balances and papers of angka kredit (Peraturan BKN 3/2023). Amounts are decimal texts with a
/// point, at most three decimals, so that no binary float ever touches them.
struct AngkaKredit {
    QString nilaiIntegrasi;
    QString akDasar;
    QString akJfLama;
    QString akPenyesuaian;
    QString akPendidikan;
    std::vector<RiwayatAngkaKredit> riwayat;
    std::vector<DokumenAngkaKredit> dokumen;
    bool operator==(const AngkaKredit&) const = default;
};

template <> struct EnumNames<JenisDokumenAngkaKredit> {
    static constexpr std::array table{
        std::pair{JenisDokumenAngkaKredit::Konversi, "konversi"},
        std::pair{JenisDokumenAngkaKredit::Akumulasi, "akumulasi"},
        std::pair{JenisDokumenAngkaKredit::Penetapan, "penetapan"},
    };
};

template <> struct Fields<RiwayatAngkaKredit> {
    static constexpr auto list = std::tuple{required("tahun", &RiwayatAngkaKredit::tahun),
        optional("bulan_mulai", &RiwayatAngkaKredit::bulanMulai),
        optional("bulan_selesai", &RiwayatAngkaKredit::bulanSelesai),
        optional("jenjang", &RiwayatAngkaKredit::jenjang),
        required("predikat", &RiwayatAngkaKredit::predikat), optional("ak", &RiwayatAngkaKredit::ak)};
};
template <> struct Fields<DokumenAngkaKredit> {
    static constexpr auto list = std::tuple{required("jenis", &DokumenAngkaKredit::jenis),
        optional("tahun", &DokumenAngkaKredit::tahun), optional("nomor", &DokumenAngkaKredit::nomor),
        optional("tempat", &DokumenAngkaKredit::tempat), optional("tanggal", &DokumenAngkaKredit::tanggal),
        optional("penandatangan", &DokumenAngkaKredit::penandatangan),
        optional("tembusan", &DokumenAngkaKredit::tembusan)};
};
template <> struct Fields<AngkaKredit> {
    static constexpr auto list = std::tuple{optional("nilai_integrasi", &AngkaKredit::nilaiIntegrasi),
        optional("ak_dasar", &AngkaKredit::akDasar), optional("ak_jf_lama", &AngkaKredit::akJfLama),
        optional("ak_penyesuaian", &AngkaKredit::akPenyesuaian),
        optional("ak_pendidikan", &AngkaKredit::akPendidikan), optional("riwayat", &AngkaKredit::riwayat),
        optional("dokumen", &AngkaKredit::dokumen)};
};

} // namespace kinerja
