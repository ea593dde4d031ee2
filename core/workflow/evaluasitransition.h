#pragma once

#include "core/domain/evaluasi/evaluasi.h"
#include "core/workflow/transition.h"

namespace kinerja
{

/// The step of an evaluation as the event log of its SKP names it.
enum class PeristiwaEvaluasi {
    Dikunci,
    KunciDibuka,
    TandaTanganDicatat,
    TandaTanganDibatalkan,
    Difinalkan,
    TidakDitandatangani,  ///< the pegawai would not sign
    Diterima,             ///< received, without a signature yet
    PenerimaanDibatalkan, ///< a mis-recorded refusal or receipt was taken back
    KeberatanDiajukan,
    KeberatanDicabut,
    KeberatanDiputus,
    PutusanDibuka,
    PutusanDitandatangani,
};

/// What a step of an evaluation asks for, one bit each.
enum class NeedEvaluasi : unsigned {
    None = 0,
    Note = 1U << 0U,            ///< a reason in words
    SkpDitetapkan = 1U << 1U,   ///< what is evaluated was signed by both
    NoErrors = 1U << 2U,        ///< no galat that forbids a final evaluation
    Snapshot = 1U << 3U,        ///< the documents as they will be signed
    NobodySigned = 1U << 4U,    ///< no signature, no refusal and no receipt yet
    PenilaiSigned = 1U << 5U,   ///< the penilai's signature stands below it
    PenilaiUnsigned = 1U << 6U, ///< it was taken back
    NoObjection = 1U << 7U,     ///< none was raised
    SkpNotSelesai = 1U << 8U,   ///< the objection period runs still
};

constexpr NeedEvaluasi operator|(NeedEvaluasi left, NeedEvaluasi right)
{
    return static_cast<NeedEvaluasi>(static_cast<unsigned>(left) | static_cast<unsigned>(right));
}
constexpr bool contains(NeedEvaluasi needs, NeedEvaluasi one)
{
    return (static_cast<unsigned>(needs) & static_cast<unsigned>(one)) != 0;
}

/// One legal step of an evaluation (Pasal 35–38). `pasal` is an id of the table of articles.
struct TransitionEvaluasi {
    StatusEvaluasi from;
    StatusEvaluasi to;
    Actor actor;
    NeedEvaluasi needs;
    PeristiwaEvaluasi event;
    const char* pasal;
};

/// All steps there are. What is not listed can't be done.
std::span<const TransitionEvaluasi> evaluasiTransitions();
/// The step from one state to another by that actor; null where there is none.
const TransitionEvaluasi* findTransition(StatusEvaluasi from, StatusEvaluasi to, Actor actor);
/// Whether anybody can do the step.
bool hasTransition(StatusEvaluasi from, StatusEvaluasi to);

template <> struct EnumNames<PeristiwaEvaluasi> {
    static constexpr std::array table{
        std::pair{PeristiwaEvaluasi::Dikunci, "evaluasi-dikunci"},
        std::pair{PeristiwaEvaluasi::KunciDibuka, "evaluasi-kunci-dibuka"},
        std::pair{PeristiwaEvaluasi::TandaTanganDicatat, "evaluasi-tanda-tangan-dicatat"},
        std::pair{PeristiwaEvaluasi::TandaTanganDibatalkan, "evaluasi-tanda-tangan-dibatalkan"},
        std::pair{PeristiwaEvaluasi::Difinalkan, "evaluasi-difinalkan"},
        std::pair{PeristiwaEvaluasi::TidakDitandatangani, "evaluasi-tidak-ditandatangani"},
        std::pair{PeristiwaEvaluasi::Diterima, "evaluasi-diterima"},
        std::pair{PeristiwaEvaluasi::PenerimaanDibatalkan, "evaluasi-penerimaan-dibatalkan"},
        std::pair{PeristiwaEvaluasi::KeberatanDiajukan, "keberatan-diajukan"},
        std::pair{PeristiwaEvaluasi::KeberatanDicabut, "keberatan-dicabut"},
        std::pair{PeristiwaEvaluasi::KeberatanDiputus, "keberatan-diputus"},
        std::pair{PeristiwaEvaluasi::PutusanDibuka, "keberatan-putusan-dibuka"},
        std::pair{PeristiwaEvaluasi::PutusanDitandatangani, "keberatan-putusan-ditandatangani"},
    };
};

} // namespace kinerja
