#include "core/seal/signermatch.h"

namespace kinerja::seal
{

namespace
{

constexpr qsizetype digitsOfNik = 16;

/// A NIK says nothing about a NIP.
bool areComparable(const QString& one, const QString& other)
{
    return !one.isEmpty() && !other.isEmpty() && (one.size() == digitsOfNik) == (other.size() == digitsOfNik);
}

} // namespace

SignerMatch matchSigner(const Penandatangan& expected, const Sertifikat& sertifikat)
{
    const bool byNumber = areComparable(expected.nomor, sertifikat.nomor);
    if (isOrangnya(expected, sertifikat.nama, sertifikat.nomor)) {
        return byNumber ? SignerMatch::SamePerson : SignerMatch::SameName;
    }
    return byNumber ? SignerMatch::OtherNumber : SignerMatch::OtherName;
}

} // namespace kinerja::seal
