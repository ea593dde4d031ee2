#pragma once

#include "core/documents/katakertas.h"
#include "core/storage/transaction.h"

#include <set>

namespace kinerja
{

/// What the file name of an SKP's paper is made of (spec of `cetak`).
struct PaperSubject {
    int tahun = 0;
    QString orang;             ///< identity number, or a slug of the name where there is none
    int urutan = 1;            ///< which of the person's SKP of that year, by start
    std::optional<int> revisi; ///< its number, where it is not the revision in force
    bool adaSkpLain = false;   ///< that year has more of that person than this chain of revisions
    bool adaRevisiLain = false;
};

/// The subject of an SKP; the SKP must be there.
PaperSubject paperSubjectOf(Reader& reader, const Skp& skp);

/// How the name ends whose SKP is not the revision in force: "-r1" for the first text of the chain.
QString akhiranRevisi(int revisi);

/// `TAHUN_NOMOR_JENIS.pdf`, `TAHUN_NOMOR-2_JENIS.pdf`, `TAHUN_NOMOR_JENIS-r1.pdf`, of an evaluation
/// `TAHUN_NOMOR_evaluasi-tw1.pdf`; fit for Linux and Windows.
QString paperFileName(const PaperSubject& subject, const KataKertas& paper);

/// Of a paper of the whole unit: `TAHUN_unit_rekap-tw1.pdf`.
QString unitPaperFileName(int tahun, const KataKertas& paper);

/// Letters and digits of ASCII joined by single hyphens, at most 60 characters; "tanpa-nama" where none is
/// left.
QString slug(const QString& name);

/// Makes the names of one run unique, without regard to upper and lower case: a name that is taken gets "-b",
/// "-c", …
class UniqueNames
{
public:
    QString claim(const QString& fileName);

private:
    std::set<QString> m_taken;
};

} // namespace kinerja
