#include "core/usecases/pegawai/jejakpegawai.h"

namespace kinerja
{

void appendJejakPegawai(Session& session, Transaction& transaction, const PegawaiKunci& kunci,
    TindakanPegawai tindakan, QDate tanggal)
{
    Jejak event;
    event.uuid = session.ids.next();
    event.subjek = jejakSubjekPegawai(kunci.text());
    event.tindakan = wireName(tindakan);
    event.petugas = session.operatorKunci.text();
    event.waktu = session.clock.now();
    event.tanggal = tanggal;
    transaction.jejak().append(event);
}

} // namespace kinerja
