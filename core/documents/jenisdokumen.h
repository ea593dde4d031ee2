#pragma once

#include "core/common/enumnames.h"

#include <array>

namespace kinerja
{

/// The papers of the program, as the command line, file names and Cuplikan call them.
enum class JenisDokumen {
    BeritaAcara,
    Skp,
    Lampiran,
    Manual,
    Matriks,
    RencanaAksi,
    UmpanBalik,
    Evaluasi,
    DokumenEvaluasi,
    Bimbingan,
    Konseling, ///< confidential: made only where it is asked for by name
    KonversiAk,
    AkumulasiAk,
    PenetapanAk,
    Karier,
    PenetapanPredikat,
    Distribusi,
    Rekap
};

template <> struct EnumNames<JenisDokumen> {
    static constexpr std::array table{
        std::pair{JenisDokumen::BeritaAcara, "berita-acara"},
        std::pair{JenisDokumen::Skp, "skp"},
        std::pair{JenisDokumen::Lampiran, "lampiran"},
        std::pair{JenisDokumen::Manual, "manual"},
        std::pair{JenisDokumen::Matriks, "matriks"},
        std::pair{JenisDokumen::RencanaAksi, "rencana-aksi"},
        std::pair{JenisDokumen::UmpanBalik, "umpan-balik"},
        std::pair{JenisDokumen::Evaluasi, "evaluasi"},
        std::pair{JenisDokumen::DokumenEvaluasi, "dokumen-evaluasi"},
        std::pair{JenisDokumen::Bimbingan, "bimbingan"},
        std::pair{JenisDokumen::Konseling, "konseling"},
        std::pair{JenisDokumen::KonversiAk, "konversi-ak"},
        std::pair{JenisDokumen::AkumulasiAk, "akumulasi-ak"},
        std::pair{JenisDokumen::PenetapanAk, "penetapan-ak"},
        std::pair{JenisDokumen::Karier, "karier"},
        std::pair{JenisDokumen::PenetapanPredikat, "penetapan-predikat"},
        std::pair{JenisDokumen::Distribusi, "distribusi"},
        std::pair{JenisDokumen::Rekap, "rekap"},
    };
};

} // namespace kinerja
