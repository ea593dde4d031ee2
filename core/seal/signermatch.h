#pragma once

#include "core/documents/penandatangan.h"
#include "core/seal/sertifikat.h"

namespace kinerja::seal
{

/// How a certificate fits the person whom a paper expects to sign.
enum class SignerMatch {
    SamePerson,
    SameName,    ///< only the name could be compared: one of the two tells no number of the other's kind
    OtherName,   ///< and no number that could be compared
    OtherNumber, ///< another NIP than the paper's, whatever the name says
};

SignerMatch matchSigner(const Penandatangan& expected, const Sertifikat& sertifikat);

} // namespace kinerja::seal
