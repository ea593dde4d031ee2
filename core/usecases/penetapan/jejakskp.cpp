#include "core/usecases/penetapan/jejakskp.h"

namespace kinerja
{

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
    transaction.jejak().append(event);
}

} // namespace kinerja
