#pragma once

#include "app/cli/command.h"

#include <cstddef>

namespace kinerja::cli
{

/// One line that is written over while the terminal looks on.
class Progress
{
public:
    explicit Progress(Console& console);
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;
    ~Progress();
    void show(std::size_t done, std::size_t total);

private:
    Console& m_console;
    bool m_isSeen;
    bool m_hasShown = false;
};

} // namespace kinerja::cli
