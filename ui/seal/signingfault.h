#pragma once

namespace kinerja
{

/// Why papers were not signed, beside what their key and their PDF bring (SealFault).
enum class SigningFault {
    KeyFileNotRead,
    CopyMissing,  ///< somebody's electronic signature is recorded, but the file keeps no PDF that bears it
    CopyNotWhole, ///< the kept PDF that would be signed on was altered
    NotVerified   ///< what came out does not hold; it is thrown away
};

} // namespace kinerja
