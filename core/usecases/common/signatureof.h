#pragma once

#include "core/domain/skp/skp.h"

namespace kinerja
{

/// The signature that a command records (RecordSignature, SignEvaluasi): of the pegawai, or of the penilai in
/// office that day, unless another signer is named.
template <class Command> TandaTangan signatureOf(const Skp& skp, const Command& command)
{
    TandaTangan signature;
    signature.peran = command.peran;
    signature.tanggal = command.tanggal;
    signature.tempat = command.tempat;
    signature.cara = command.cara;
    signature.gambar = command.cara == CaraTandaTangan::Gambar ? command.gambar : QByteArray();
    signature.pegawai = command.penandatangan;
    if (signature.pegawai.isEmpty()) {
        signature.pegawai =
            command.peran == PeranTandaTangan::Pegawai ? skp.pegawai : skp.penilaiPada(command.tanggal);
    }
    return signature;
}

} // namespace kinerja
