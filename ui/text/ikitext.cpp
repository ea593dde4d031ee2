#include "ui/text/ikitext.h"

#include "ui/text/datetext.h"
#include "ui/text/evaluasitext.h"
#include "ui/text/skptext.h"
#include "ui/text/tr.h"

#include <QStringList>

#include <algorithm>
#include <map>

namespace kinerja::text
{

namespace
{

constexpr size_t mostListed = 3; ///< of evidence and notes: the rest is counted

const Indikator* findIki(const Skp& skp, const IkiDinilai& iki)
{
    const HasilKerja* rhk = skp.findHasilKerja(iki.rhk);
    if (rhk == nullptr) {
        return nullptr;
    }
    const auto at = std::find_if(rhk->indikator.begin(), rhk->indikator.end(),
        [&](const Indikator& one) { return one.kunci == iki.iki; });
    return at == rhk->indikator.end() ? nullptr : &*at;
}

QString listed(const QStringList& all)
{
    const auto rest = static_cast<int>(all.size()) - static_cast<int>(mostListed);
    const QString shown = all.mid(0, static_cast<qsizetype>(mostListed)).join(QStringLiteral("; "));
    return rest > 0 ? tr("%1; dan %n lagi", nullptr, rest).arg(shown) : shown;
}

QString buktiLine(const IkiDinilai& iki)
{
    QStringList titles;
    for (const BuktiDukung& bukti : iki.bukti) {
        titles.append(tr("%1 (%2)", "judul bukti dan tanggal").arg(bukti.judul, tanggal(bukti.tanggal)));
    }
    if (!titles.isEmpty()) {
        return tr("Bukti dukung: %1").arg(listed(titles));
    }
    return iki.buktiLain > 0
               ? tr("Bukti dukung: belum ada pada periode ini (%n bukti bertanggal di luar periode)", nullptr,
                     iki.buktiLain)
               : tr("Bukti dukung: belum ada pada periode ini");
}

QString catatanLine(const IkiDinilai& iki)
{
    QStringList notes;
    for (const CatatanKinerja& note : iki.catatan) {
        const QString reached = QString(note.realisasi % QLatin1Char(' ') % note.satuan).trimmed();
        notes.append(reached.isEmpty() ? note.kegiatan
                                       : tr("%1: %2", "kegiatan dan hasilnya").arg(note.kegiatan, reached));
    }
    return notes.isEmpty() ? QString() : tr("Catatan kinerja: %1").arg(listed(notes));
}

QString perPeriode(const IkiDinilai& iki)
{
    QStringList all;
    for (const auto& [periode, realisasi] : iki.perPeriode) {
        all.append(tr("%1 %2", "periode dan realisasinya").arg(label(periode), realisasi));
    }
    return all.join(QStringLiteral("; "));
}

} // namespace

QString judulRhk(const NomorRhk& number, const HasilKerja& rhk)
{
    //: %1: number of an RHK, %2: its text
    return tr("%1: %2", "nomor dan teks RHK").arg(nomor(number), rhk.rencana);
}

QString judulIki(const Skp& skp, const IkiDinilai& iki)
{
    const Indikator* found = findIki(skp, iki);
    //: %1: number of an RHK, %2: number of the IKI in it, %3: its text
    return tr("%1, IKI %2: %3")
        .arg(nomor(iki.nomor), QString::number(iki.urutan), found != nullptr ? found->indikator : QString());
}

QString targetIki(const Skp& skp, const IkiDinilai& iki)
{
    const Indikator* found = findIki(skp, iki);
    if (found == nullptr || found->target.trimmed().isEmpty()) {
        return QStringLiteral("–");
    }
    return iki.targetPeriode.trimmed().isEmpty() || iki.targetPeriode == found->target
               ? found->target
               : tr("%1; untuk periode ini %2", "target setahun dan target periode")
                     .arg(found->target, iki.targetPeriode);
}

QString disampingIki(const Skp& skp, const IkiDinilai& iki)
{
    QStringList lines;
    if (const QString target = targetIki(skp, iki); target != QStringLiteral("–")) {
        lines += tr("Target: %1").arg(target);
    }
    if (!iki.perPeriode.empty()) {
        lines += tr("Realisasi per periode: %1").arg(perPeriode(iki));
    } else if (!iki.realisasiSebelumnya.isEmpty()) {
        lines += tr("Realisasi periode sebelumnya: %1").arg(iki.realisasiSebelumnya);
    }
    lines += buktiLine(iki);
    if (const QString notes = catatanLine(iki); !notes.isEmpty()) {
        lines += notes;
    }
    return lines.join(QLatin1Char('\n'));
}

QString ratingSebelumnya(std::optional<Rating> rating)
{
    return rating ? tr("Penilaian RHK periode sebelumnya: %1").arg(label(*rating)) : QString();
}

QString sentence(TanpaNilai reason)
{
    switch (reason) {
    case TanpaNilai::ArahBelumDipastikan:
        return tr("arah target belum dipastikan (kolom Arah pada IKI di Penyusunan)");
    case TanpaNilai::TanpaTargetPeriode: return tr("tidak ada target untuk periode ini");
    case TanpaNilai::TargetTidakTerbaca: return tr("target bukan angka dengan satuan");
    case TanpaNilai::BelumDiisi: return tr("realisasi belum diisi");
    case TanpaNilai::BelumAda: return tr("realisasi belum ada");
    case TanpaNilai::BelumJatuhTempo: return tr("belum jatuh tempo", "TanpaNilai");
    case TanpaNilai::RealisasiTidakTerbaca: return tr("realisasi bukan angka dengan satuan");
    case TanpaNilai::SatuanBerbeda: return tr("satuan realisasi lain dari satuan target");
    }
    Q_UNREACHABLE();
    return {};
}

QString usulanRating(const UsulanRating& usulan)
{
    std::map<TanpaNilai, int> without;
    for (const NilaiIki& one : usulan.iki) {
        if (!one.rating) {
            ++without[one.tanpaNilai];
        }
    }
    QStringList lines;
    if (usulan.rating) {
        //: %1: a rating; %2 and %3: numbers of indicators
        lines += tr("Usulan program (tidak resmi): %1. Dari %2 di antara %3 IKI:")
                     .arg(label(*usulan.rating), QString::number(usulan.dinilai),
                         QString::number(usulan.iki.size()));
        lines += tr("%1 di atas, %2 sesuai, %3 di bawah target.")
                     .arg(usulan.diAtas)
                     .arg(usulan.sesuai)
                     .arg(usulan.diBawah);
        if (usulan.utamaDiBawah) {
            lines += tr("Ada RHK utama yang sebagian besar di bawah target.");
        }
    } else {
        lines += tr("Program tidak mengusulkan rating: tidak ada IKI yang dapat dibandingkan.");
    }
    for (const auto& [reason, number] : without) {
        //: %n: number of indicators; %1: why
        lines += tr("%n IKI tidak dihitung: %1.", nullptr, number).arg(sentence(reason));
    }
    lines += tr("Rating ditetapkan pejabat penilai kinerja.");
    return lines.join(QLatin1Char('\n'));
}

QString jawabanIki(const std::vector<RealisasiIndikator>& all, const QString& kunci)
{
    const auto at = std::find_if(
        all.begin(), all.end(), [&](const RealisasiIndikator& one) { return one.indikator == kunci; });
    if (at == all.end() || !at->realisasi.trimmed().isEmpty() || !at->keadaan ||
        *at->keadaan == KeadaanRealisasi::Ada) {
        return at == all.end() ? QString() : at->realisasi.trimmed();
    }
    return at->alasan.trimmed().isEmpty() ? label(*at->keadaan)
                                          : tr("%1: %2").arg(label(*at->keadaan), at->alasan.trimmed());
}

} // namespace kinerja::text
