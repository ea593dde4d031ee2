#pragma once

#include "tests/support/catch.h"

#include <csignal>
#include <sys/resource.h>

namespace kinerja::tests
{

/// While it lives, no file of this process may grow beyond so many bytes: a disk that refuses, without one.
class SmallDisk
{
public:
    explicit SmallDisk(qint64 bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        REQUIRE(getrlimit(RLIMIT_FSIZE, &m_before) == 0);
        rlimit small = m_before;
        small.rlim_cur = static_cast<rlim_t>(bytes);
        REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    ~SmallDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    void (*m_handler)(int) = SIG_DFL;
};

} // namespace kinerja::tests
