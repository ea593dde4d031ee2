#include "core/checks/checks.h"

#include "core/checks/checkparts.h"
#include "core/domain/pegawai/identitas.h"

#include <algorithm>
#include <numeric>

namespace kinerja
{

namespace
{

void append(std::vector<Finding>& all, std::vector<Finding> more)
{
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

void checkStatus(const SkpLengkap& lengkap, FindingList& found)
{
    if (const auto contradiction = pertentanganStatus(lengkap)) {
        FindingValues values;
        values.detail = *contradiction;
        found.add(FindingId::StatusBertentangan, QStringLiteral("/status"), values);
    }
}

void checkIdentity(const Pegawai& pegawai, const CheckContext& context, FindingList& found)
{
    const QString kolom = QStringLiteral("/identitas/nomor");
    for (const BagianNomor part : checkNomor(pegawai.identitas)) {
        FindingValues values;
        values.teks = pegawai.identitas.nomor;
        values.detail = part;
        found.add(FindingId::NomorTidakBerpola, kolom, values);
    }
    const bool numbered =
        pegawai.identitas.jenis != JenisIdentitas::Tanpa && !pegawai.identitas.nomor.isEmpty();
    if (!numbered || !context.pemilikNomor) {
        return;
    }
    const auto owners = context.pemilikNomor(pegawai.identitas.nomor);
    if (std::any_of(owners.begin(), owners.end(),
            [&](const PegawaiKunci& owner) { return owner != pegawai.kunci; })) {
        FindingValues values;
        values.teks = nomorTercetak(pegawai.identitas);
        found.add(FindingId::NomorGanda, kolom, values);
    }
}

/// Whether the way up from a person leads back to them. A loop further up is the finding of those in it.
bool leadsBack(const Pegawai& pegawai, const CheckContext& context)
{
    std::vector<PegawaiKunci> seen;
    PegawaiKunci superior = pegawai.atasan;
    while (!superior.isEmpty() && superior != pegawai.kunci) {
        if (std::find(seen.begin(), seen.end(), superior) != seen.end()) {
            return false;
        }
        seen.push_back(superior);
        const auto person = context.pegawai ? context.pegawai(superior) : std::nullopt;
        superior = person ? person->atasan : PegawaiKunci();
    }
    return superior == pegawai.kunci;
}

} // namespace

std::vector<Finding> checkSkp(const Skp& skp, const CheckContext& context)
{
    if (skp.status == StatusSkp::Digantikan) {
        return {};
    }
    FindingList found(skp.pegawai, skp.kunci);
    checkFrame(skp, context, found);
    checkContent(skp, context, found);
    return found.take();
}

std::vector<Finding> checkTahun(const SkpLengkap& lengkap, const CheckContext& context)
{
    FindingList found(lengkap.skp.pegawai, lengkap.skp.kunci);
    checkStatus(lengkap, found);
    checkCuplikan(lengkap, context, found);
    checkEvaluations(lengkap, context, found);
    if (lengkap.skp.status != StatusSkp::Digantikan) {
        checkEvaluationDeadlines(lengkap, context, found);
    }
    return found.take();
}

std::vector<Finding> checkSkpLengkap(const SkpLengkap& lengkap, const CheckContext& context)
{
    std::vector<Finding> all = checkSkp(lengkap.skp, context);
    append(all, checkTahun(lengkap, context));
    return all;
}

std::vector<Finding> checkPegawai(const Pegawai& pegawai, const CheckContext& context)
{
    FindingList found(pegawai.kunci, {});
    checkIdentity(pegawai, context, found);
    if (leadsBack(pegawai, context)) {
        found.add(FindingId::AtasanBerputar, QStringLiteral("/atasan"));
    }
    return found.take();
}

std::vector<Finding> checkDistribusi(const CapaianOrganisasi& capaian, const SebaranPredikat& sebaran,
    const QString& kolom, const CheckContext& context)
{
    FindingList found({}, {});
    const PolaDistribusi& pola = context.regulasi->distribusi.pola(capaian.predikat);
    if (!dapatDipenuhi(pola, std::accumulate(sebaran.begin(), sebaran.end(), 0))) {
        return {}; // information on the screen of the unit, and no warning
    }
    for (const Penyimpangan& one : penyimpangan(pola, sebaran)) {
        FindingValues values;
        values.detail = one;
        values.periode = capaian.periode;
        values.teks = capaian.unitKerja;
        found.add(FindingId::DistribusiMenyimpang, kolom, values);
    }
    return found.take();
}

} // namespace kinerja
