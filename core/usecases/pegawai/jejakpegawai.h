#pragma once

#include "core/common/enumnames.h"
#include "core/storage/datafile.h"

namespace kinerja
{

/// Acts on a person that the event log keeps.
enum class TindakanPegawai { Hapus, Keluar, Pulihkan };

void appendJejakPegawai(Session& session, Transaction& transaction, const PegawaiKunci& kunci,
    TindakanPegawai tindakan, QDate tanggal);

template <> struct EnumNames<TindakanPegawai> {
    static constexpr std::array table{
        std::pair{TindakanPegawai::Hapus, "hapus-pegawai"},
        std::pair{TindakanPegawai::Keluar, "pegawai-keluar"},
        std::pair{TindakanPegawai::Pulihkan, "pulihkan-pegawai"},
    };
};

} // namespace kinerja
