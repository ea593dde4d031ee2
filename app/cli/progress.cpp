#include "app/cli/progress.h"

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace kinerja::cli
{

namespace
{

bool isTerminal()
{
#ifdef Q_OS_UNIX
    return ::isatty(STDERR_FILENO) != 0;
#else
    return false;
#endif
}

} // namespace

Progress::Progress(Console& console) : m_console(console), m_isSeen(isTerminal()) {}

Progress::~Progress()
{
    if (m_isSeen && m_hasShown) {
        m_console.err << '\n';
    }
}

void Progress::show(std::size_t done, std::size_t total)
{
    if (m_isSeen) {
        m_console.err << '\r' << words("%1 dari %2 SKP").arg(done).arg(total);
        m_console.err.flush();
        m_hasShown = true;
    }
}

} // namespace kinerja::cli
