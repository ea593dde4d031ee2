#include "app/cli/passphrase.h"

#include <QFile>

#include <cstdio>
#include <memory>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <termios.h>
#endif

namespace kinerja::cli
{

namespace
{

constexpr int longest = 4096;

struct Closed {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
using Terminal = std::unique_ptr<std::FILE, Closed>;

/// What is typed stays unseen as long as this lives.
class Unseen
{
public:
#ifdef Q_OS_WIN
    explicit Unseen(std::FILE*) : m_handle(GetStdHandle(STD_INPUT_HANDLE))
    {
        GetConsoleMode(m_handle, &m_before);
        SetConsoleMode(m_handle, m_before & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
    }
    ~Unseen() { SetConsoleMode(m_handle, m_before); }

private:
    HANDLE m_handle;
    DWORD m_before = 0;
#else
    explicit Unseen(std::FILE* terminal) : m_place(fileno(terminal))
    {
        tcgetattr(m_place, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(m_place, TCSAFLUSH, &silent);
    }
    ~Unseen() { tcsetattr(m_place, TCSAFLUSH, &m_before); }

private:
    int m_place;
    termios m_before{};
#endif
public:
    Unseen(const Unseen&) = delete;
    Unseen& operator=(const Unseen&) = delete;
};

std::optional<seal::Sandi> withoutLineEnd(QByteArray&& line)
{
    while (line.endsWith('\n') || line.endsWith('\r')) {
        line.chop(1);
    }
    return seal::Sandi(std::move(line));
}

} // namespace

std::optional<seal::Sandi> askPassphrase(const QString& question)
{
#ifdef Q_OS_WIN
    const Terminal terminal(std::fopen("CONIN$", "r+"));
#else
    const Terminal terminal(std::fopen("/dev/tty", "r+"));
#endif
    if (terminal == nullptr) {
        return std::nullopt;
    }
    std::setvbuf(terminal.get(), nullptr, _IONBF, 0); // no buffer that keeps what was typed
    std::fputs(qPrintable(question), terminal.get());
    std::fflush(terminal.get());
    QByteArray line(longest, '\0');
    const bool isRead = [&] {
        const Unseen unseen(terminal.get());
        return std::fgets(line.data(), longest, terminal.get()) != nullptr;
    }();
    std::fputs("\n", terminal.get());
    if (!isRead) {
        return std::nullopt;
    }
    line.truncate(static_cast<qsizetype>(qstrlen(line.constData())));
    return withoutLineEnd(std::move(line));
}

std::optional<seal::Sandi> readPassphrase(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return std::nullopt;
    }
    return withoutLineEnd(file.readLine(longest));
}

} // namespace kinerja::cli
