#include "tests/exchange/collectingsink.h"

#include <cstdint>
#include <cstdlib>

using namespace kinerja;
using namespace kinerja::tests;

/// Whatever the bytes are: an error with a place, or a package that is written and read back the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    CollectingSink first;
    const QByteArray input(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (!readInto(input, first)) {
        return 0;
    }
    const QByteArray once = writeAll(first);
    CollectingSink second;
    if (once.isEmpty() || !readInto(once, second) || writeAll(second) != once ||
        second.pegawai != first.pegawai) {
        std::abort();
    }
    return 0;
}
