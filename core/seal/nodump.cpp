#include "core/seal/nodump.h"

#include <QtGlobal>

#include <mutex>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace kinerja::seal
{

namespace
{

void allowDump([[maybe_unused]] bool isAllowed)
{
#ifdef Q_OS_LINUX
    prctl(PR_SET_DUMPABLE, isAllowed ? 1L : 0L, 0L, 0L, 0L);
#endif
}

struct Held {
    std::mutex mutex;
    int count = 0;
};

Held& held()
{
    static Held all;
    return all;
}

} // namespace

NoDump::NoDump()
{
    const std::lock_guard lock(held().mutex);
    if (++held().count == 1) {
        allowDump(false);
    }
}

NoDump::~NoDump()
{
    const std::lock_guard lock(held().mutex);
    if (--held().count == 0) {
        allowDump(true);
    }
}

} // namespace kinerja::seal
