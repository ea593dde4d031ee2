#pragma once

#include "core/documents/documentmodel.h"
#include "core/documents/wording.h"
#include "core/domain/skp/skp.h"
#include "core/domain/unit/unit.h"

#include <QDate>
#include <QString>

#include <set>
#include <vector>

namespace kinerja
{

/// A row of the leader's matrix: a person who may have a role in it.
struct BarisStaf {
    PegawaiKunci pegawai;
    NamaTercetak nama;
};

/// Who held a dialogue, as named on its day.
struct PihakDialog {
    NamaTercetak pegawai;
    NamaTercetak penilai;
};

/// Everything that the papers of one SKP say; plain values, gathered by the caller as of the paper's day.
struct SkpPaper {
    Skp skp;
    NamaTercetak pegawai;
    NamaTercetak penilai; ///< empty in a draft without one
    Unit unit;
    QString tempat;              ///< where it is signed; empty: a dotted line
    QDate tanggal;               ///< null: a dotted line
    int perbaikanKe = 0;         ///< which redaksional repair this revision is; 0: counted from `revisi`
    std::vector<BarisStaf> staf; ///< the rows below the leader's, for the matriks alone
    std::vector<PihakDialog> pihakDialog; ///< one for each dialogue of the SKP; empty: the two above
};

// What the papers of an SKP have in common (forms.md, common parts).

DocumentModel bareDocument(const SkpPaper& paper, const Wording& wording, Kata judul);
/// Form name, then the lines below it; "Perbaikan ke-n" under a redaksional revision, and the note of an
/// unofficial form where one of the tables that the form rests on is not verified.
void addTitle(DocumentModel& document, const SkpPaper& paper, const Wording& wording,
    const std::vector<Kata>& lines, const std::set<TabelFormulir>& tables = {TabelFormulir::Formulir});
/// The same where a line is more than a word of the table.
void addTitle(DocumentModel& document, const SkpPaper& paper, const Wording& wording,
    const QStringList& lines, const std::set<TabelFormulir>& tables);
/// Says below a title that the form is no official one.
Paragraph unofficialNote(const Wording& wording);
/// Instansi and period, without borders.
TableBlock periodLine(const SkpPaper& paper, const Wording& wording);
TableBlock identityTable(const SkpPaper& paper, const Wording& wording);
/// One side of a signature block, without place and day.
Signer signer(
    PeranTandaTangan role, const QString& sebutan, const NamaTercetak& person, const Wording& wording);
/// "Sukamaju, 31 Januari 2026", dotted where it is not known.
Paragraph placeAndDay(const SkpPaper& paper, QDate tanggal, const Wording& wording);
/// Both sides sign on that day; null: a dotted line.
SignatureBlock signatureBlock(const SkpPaper& paper, QDate tanggal, const Wording& wording);
/// The text, or the sign for what is not known.
QString orDash(const QString& text, const Wording& wording);

} // namespace kinerja
