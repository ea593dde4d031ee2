#pragma once

#include "core/documents/jenisdokumen.h"
#include "core/documents/namatercetak.h"
#include "core/documents/skpdocuments.h"
#include "core/documents/tanpatandatangan.h"
#include "core/domain/periode.h"
#include "core/domain/skp/tandatangan.h"
#include "core/regulation/regulationerror.h"
#include "core/storage/transaction.h"

#include <map>
#include <optional>
#include <variant>
#include <vector>

namespace kinerja
{

enum class KeadaanKertas {
    Draf, ///< not locked: prints with the DRAF mark
    Beku, ///< exactly the model that was locked
    /// Signed elsewhere, and its package held no snapshot: made anew as of the signature. Or the berita acara
    /// of dialogues that no lock covers because they were held after it, or the plan of action.
    TanpaCuplikan
};

/// One paper of an SKP, ready for the renderer.
struct Kertas {
    SkpKunci skp;
    JenisDokumen jenis = JenisDokumen::Skp;
    KeadaanKertas keadaan = KeadaanKertas::Draf;
    DocumentModel model;
    QString sha256;                                       ///< of the locked model's bytes; empty unless Beku
    QString kode;                                         ///< short code for the footer; empty unless Beku
    int layout = 0;                                       ///< the layout version of the model
    std::map<PeranTandaTangan, GambarTandaTangan> gambar; ///< of who signed it by picture
    QString cuplikan;                    ///< hash of the snapshot that it is from; empty unless Beku
    std::optional<Periode> periode = {}; ///< of the evaluation that it is of
    bool denganKeberatan = false;        ///< the second Dokumen Evaluasi, which holds objection and decision
    std::optional<TanpaTandaTangan> tanpaTandaTangan = {}; ///< of who would not sign
};

/// Of those who signed by picture.
std::map<PeranTandaTangan, GambarTandaTangan> gambarDari(const std::vector<TandaTangan>& signatures);

/// A locked document that can't be read any more, or does not match its hash.
struct DokumenRusak {
    SkpKunci skp;
    QString jenis;
    bool operator==(const DokumenRusak&) const = default;
};
struct KertasTidakAda {
    SkpKunci skp;
    bool operator==(const KertasTidakAda&) const = default;
};
using PaperError = std::variant<StorageError, KertasTidakAda, DokumenRusak, RegulationError>;

/// Which kinds of papers there are for an SKP now: those that were locked, else those that it has data for.
/// Dialogues after the lock have a berita acara too.
std::vector<JenisDokumen> papersOf(const Skp& skp);

/// The papers of an SKP: the locked ones where it is locked (also of an earlier revision), else drafts as of
/// `today`. Dialogues that the locked berita acara does not hold follow in one of their own. Kinds that there
/// are none of are passed over; an empty list asks for all.
Result<std::vector<Kertas>, PaperError> assemblePapers(
    Reader& reader, const SkpKunci& kunci, const std::vector<JenisDokumen>& jenis, QDate today);

/// Whether that kind is asked for; an empty list asks for all.
bool isAsked(const std::vector<JenisDokumen>& asked, JenisDokumen jenis);

/// Place and day that the papers of a lock bear.
struct TempatTanggal {
    QString tempat; ///< empty: the unit's
    QDate tanggal;  ///< null: a dotted line
};

/// The snapshot of an SKP as it stands now: people, unit and papers as of the chosen day, else today.
Result<Cuplikan, RegulationError> makeCuplikan(
    Reader& reader, const Skp& skp, const TempatTanggal& chosen, const JabatanPenilai& jabatan, QDate today);

/// The first 80 bits of a SHA-256 (hex) in base32, in groups of four: `K7QX-…`. Empty for no hash.
QString kodePendek(const QString& sha256);

} // namespace kinerja
