#include "core/exchange/recordtype.h"

namespace kinerja::paket
{

template const RecordType& recordType<Unit>();
template const RecordType& recordType<Organisasi>();
template const RecordType& recordType<Pegawai>();
template const RecordType& recordType<TimKerja>();
template const RecordType& recordType<SkpLengkap>();
template const RecordType& recordType<Skp>();
template const RecordType& recordType<RegulasiTersimpan>();
template const RecordType& recordType<Evaluasi>();
template const RecordType& recordType<Periode>();
template const RecordType& recordType<DokumenBeku>();
template const RecordType& recordType<CapaianOrganisasi>();
template const RecordType& recordType<Pemantauan>();
template const RecordType& recordType<CapaianAksi>();
template const RecordType& recordType<PerilakuKerja>();
template const RecordType& recordType<UmpanBalikPerilaku>();
template const RecordType& recordType<RealisasiIndikator>();
template const RecordType& recordType<PenilaianRhk>();
template const RecordType& recordType<PenilaianKompetensi>();
template const RecordType& recordType<SelMatriks>();
template const RecordType& recordType<PergantianPenilai>();
template const RecordType& recordType<TandaTangan>();

} // namespace kinerja::paket
