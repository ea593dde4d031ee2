#pragma once

#include "core/common/enumnames.h"
#include "core/domain/beku/keadaan.h"
#include "core/storage/datafile.h"

namespace kinerja
{

/// What is done with an SKP beside the steps of its workflow, as the event log names it.
enum class TindakanSkp {
    DialogDicatat,
    DialogDiubah,
    DialogDihapus,
    DialogDiurungkan,     ///< recording it was undone
    Dicetak,              ///< on paper or as PDF
    AlasanTerlambat,      ///< noted, corrected or taken back
    DieksporTandaTangan,  ///< as a PDF to be signed elsewhere
    SalinanResmiDisimpan, ///< a signed PDF was filed, and counts
    SalinanDisimpan,      ///< a signed PDF was filed beside it
    TemuanDiterima,       ///< what was altered outside the program stays so
    NaskahDipulihkan,     ///< what was altered outside the program is as it was frozen
};

/// What an event of an SKP says beside its time, the operator and the law.
struct CatatanSkp {
    QString tindakan;             ///< wireName of a PeristiwaSkp or TindakanSkp
    PegawaiKunci pelaku;          ///< for whom it was done; may be empty
    QDate tanggal;                ///< as typed; null where none
    QString cuplikan;             ///< hash of the snapshot; empty where there is none
    QStringList dokumen;          ///< kinds of papers, where it is about papers; see kataKertas
    KeadaanTercatat keadaan = {}; ///< how the act leaves what it is about
    QStringList temuan = {};      ///< by their sidik, the findings that it decides
    QString regulasi = {};        ///< version of the law, where it is not that of the SKP's snapshot
    QStringList peran = {};       ///< roles that have signed the copy that it files
    QString catatan = {};         ///< see sidikCatatan; empty where nothing was typed
    QStringList dicabut = {};     ///< papers whose lock it takes away; see yangDicabut
};

/// Papers of one snapshot that are in the next one no more, as an event names them. `awal` comes before the
/// word of each; see beforeDecision.
QStringList yangDicabut(const Cuplikan& before, const Cuplikan& after,
    const std::optional<Periode>& periode = std::nullopt, const QString& awal = {});
/// Stands before the word of a paper of the decision on an objection, which has the kinds of the evaluation.
inline const QString beforeDecision = QStringLiteral("keberatan/");

/// Adds an event to the log of that SKP, within the transaction that does what it tells of.
void appendJejakSkp(Session& session, Transaction& transaction, const Skp& skp, const CatatanSkp& catatan);

template <> struct EnumNames<TindakanSkp> {
    static constexpr std::array table{
        std::pair{TindakanSkp::DialogDicatat, "dialog-dicatat"},
        std::pair{TindakanSkp::DialogDiubah, "dialog-diubah"},
        std::pair{TindakanSkp::DialogDihapus, "dialog-dihapus"},
        std::pair{TindakanSkp::DialogDiurungkan, "dialog-diurungkan"},
        std::pair{TindakanSkp::Dicetak, "dicetak"},
        std::pair{TindakanSkp::AlasanTerlambat, "alasan-terlambat"},
        std::pair{TindakanSkp::DieksporTandaTangan, "diekspor-tanda-tangan"},
        std::pair{TindakanSkp::SalinanResmiDisimpan, "salinan-resmi-disimpan"},
        std::pair{TindakanSkp::SalinanDisimpan, "salinan-disimpan"},
        std::pair{TindakanSkp::TemuanDiterima, "temuan-diterima"},
        std::pair{TindakanSkp::NaskahDipulihkan, "naskah-dipulihkan"},
    };
};

} // namespace kinerja
