#include "core/usecases/penetapan/jejakskp.h"

#include "core/documents/katakertas.h"

#include <algorithm>

namespace kinerja
{

QStringList yangDicabut(
    const Cuplikan& before, const Cuplikan& after, const std::optional<Periode>& periode, const QString& awal)
{
    QStringList gone;
    for (const DokumenBeku& one : before.dokumen) {
        const auto jenis = fromWireName<JenisDokumen>(one.jenis);
        const bool stays = std::any_of(after.dokumen.begin(), after.dokumen.end(),
            [&](const DokumenBeku& other) { return other.sha256 == one.sha256; });
        if (jenis && !stays) {
            gone.append(QString(awal + kataKertas({*jenis, periode}) + QLatin1Char(' ') + one.sha256));
        }
    }
    return gone;
}

void appendJejakSkp(Session& session, Transaction& transaction, const Skp& skp, const CatatanSkp& catatan)
{
    Jejak event;
    event.uuid = session.ids.next();
    event.subjek = jejakSubjekSkp(skp.kunci.text());
    event.tindakan = catatan.tindakan;
    event.pelaku = catatan.pelaku.text();
    event.petugas = session.operatorKunci.text();
    event.waktu = session.clock.now();
    event.tanggal = catatan.tanggal;
    event.regulasi = catatan.regulasi.isEmpty() ? skp.cuplikan.versiRegulasi : catatan.regulasi;
    event.cuplikan = catatan.cuplikan;
    event.dokumen = catatan.dokumen;
    event.keadaan = catatan.keadaan;
    event.temuan = catatan.temuan;
    event.dicabut = catatan.dicabut;
    event.peran = catatan.peran;
    event.catatan = catatan.catatan;
    transaction.jejak().append(event);
}

} // namespace kinerja
