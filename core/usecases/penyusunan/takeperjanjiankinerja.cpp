#include "core/usecases/penyusunan/takeperjanjiankinerja.h"

#include "core/domain/skp/skpkeys.h"

#include <algorithm>

namespace kinerja
{

namespace
{

/// In a kualitatif SKP the target stands in the indicator's sentence.
Indikator indikatorOf(const IndikatorPerjanjian& source, Pendekatan pendekatan)
{
    Indikator made;
    made.indikator = source.nama;
    if (pendekatan == Pendekatan::Kuantitatif) {
        made.target = source.target;
    } else if (!source.target.trimmed().isEmpty()) {
        made.indikator += QStringLiteral(": ") % source.target;
    }
    return made;
}

void addIndikator(HasilKerja& hasilKerja, const Indikator& wanted, SkpKeys& keys, PerjanjianDiambil& counts)
{
    const auto at = std::find_if(hasilKerja.indikator.begin(), hasilKerja.indikator.end(),
        [&](const Indikator& one) { return samaTeks(one.indikator, wanted.indikator); });
    if (at == hasilKerja.indikator.end()) {
        hasilKerja.indikator.push_back(wanted);
        hasilKerja.indikator.back().kunci = keys.nextIndikator();
        ++counts.iki;
    } else if (at->target.trimmed().isEmpty()) {
        at->target = wanted.target;
    }
}

HasilKerja& rhkOf(Skp& skp, const QString& sasaran, SkpKeys& keys, PerjanjianDiambil& counts)
{
    const auto at = std::find_if(skp.hasilKerja.begin(), skp.hasilKerja.end(),
        [&](const HasilKerja& one) { return samaTeks(one.rencana, sasaran); });
    if (at != skp.hasilKerja.end()) {
        return *at;
    }
    HasilKerja made;
    made.kunci = keys.nextHasilKerja();
    made.jenis = JenisHasilKerja::Utama;
    made.klasifikasi = Klasifikasi::Organisasi;
    made.rencana = sasaran;
    ++counts.rhk;
    return skp.hasilKerja.emplace_back(std::move(made));
}

} // namespace

PerjanjianDiambil addPerjanjian(Skp& skp, const std::vector<SasaranPerjanjian>& perjanjian, IdSource& ids)
{
    PerjanjianDiambil counts;
    SkpKeys keys(ids);
    for (const SasaranPerjanjian& sasaran : perjanjian) {
        if (sasaran.sasaran.trimmed().isEmpty()) {
            continue;
        }
        HasilKerja& hasilKerja = rhkOf(skp, sasaran.sasaran, keys, counts);
        for (const IndikatorPerjanjian& indikator : sasaran.indikator) {
            if (!indikator.nama.trimmed().isEmpty()) {
                addIndikator(hasilKerja, indikatorOf(indikator, skp.pendekatan), keys, counts);
            }
        }
    }
    return counts;
}

QDate hariPerjanjian(const Skp& skp, QDate today)
{
    return std::clamp(today, skp.mulai, std::max(skp.mulai, skp.selesai));
}

Result<Outcome<PerjanjianDiambil>, PenyusunanError> takePerjanjianKinerja(
    Session& session, const TakePerjanjianKinerja& command)
{
    using Kind = PenyusunanError::Kind;
    return session.file.transact(
        UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<PerjanjianDiambil, PenyusunanError> {
            std::optional<Skp> skp = transaction.load(command.skp);
            if (!skp) {
                return failure(PenyusunanError(Kind::SkpNotFound));
            }
            if (!isEditable(skp->status)) {
                return failure(PenyusunanError(skp->status));
            }
            const Organisasi organisasi = transaction.organisasi(skp->tahun);
            const std::vector<SasaranPerjanjian>& inForce =
                organisasi.perjanjianPada(hariPerjanjian(*skp, session.clock.today()));
            if (inForce.empty()) {
                return failure(PenyusunanError(Kind::NoPerjanjian));
            }
            const PerjanjianDiambil counts = addPerjanjian(*skp, inForce, session.ids);
            transaction.save(*skp);
            return counts;
        });
}

} // namespace kinerja
