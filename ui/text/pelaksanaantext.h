#pragma once

#include "core/domain/pelaksanaan/jumlahcatatan.h"
#include "core/usecases/pelaksanaan/attachbukti.h"
#include "core/usecases/pelaksanaan/pastedcatatan.h"
#include "core/usecases/pelaksanaan/savepelaksanaan.h"
#include "core/usecases/pelaksanaan/viewbukti.h"

#include <QStringList>

namespace kinerja::text
{

QString sentence(const PelaksanaanError& error);
QString label(KolomCatatan kolom);
/// What of pasted notes wants looking at, a line each: notes without RHK, cells that were not understood.
QStringList peringatan(const CatatanTertempel& pasted);
/// "A.1.2".
QString nomorIki(const PilihanRhk& rhk, const IndikatorKunci& kunci);
/// With a point between the thousands.
QString angka(const Desimal& value);
/// "14 pasien", or why there is no sum.
QString hasil(const JumlahIki& sum);
/// What the notes of an IKI come to, beside its target. `rhk` is the one of the sum.
QString sentence(const JumlahIki& sum, const PilihanRhk& rhk);
/// How many pieces of evidence an IKI has; one without is marked.
QString bukti(const PilihanRhk& rhk, const PilihanIki& iki, int jumlah);
QString sentence(const BuktiDitolak& file);
QString sentence(const BerkasError& error);
/// "A.1.2"; empty where it is of no RHK of the form.
QString nomor(const BarisBukti& row);
/// The number with the words of the IKI or RHK.
QString tempat(const BarisBukti& row);
/// "276,8 kB": how large a file is, the same on every page.
QString ukuran(const Berkas& berkas);
/// The file with its size, or the link; a file whose contents are not here is marked.
QString isi(const BarisBukti& row);
/// "12 Maret 2026 · Bimbingan kinerja · Penyelesaian laporan", marked where its deadline is past without a
/// result.
QString baris(const Pembinaan& one, QDate today);
/// That the day agreed is past and no result was written down; empty where it is not so.
QString tenggatLewat(const Pembinaan& one, QDate today);

} // namespace kinerja::text
