// Feeds a fuzz target with mutations of seed files: those of the target's own LLVMFuzzerCustomMutator, or
// bytes flipped, cut, repeated and spliced, and words that matter to JSON put in. The sequence depends on
// --seed alone, so that a failure can be repeated.

#include <QByteArray>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <random>
#include <vector>

extern "C" __attribute__((weak)) int LLVMFuzzerInitialize(int* argc, char*** argv);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
extern "C" __attribute__((weak)) std::size_t LLVMFuzzerCustomMutator(
    std::uint8_t* data, std::size_t size, std::size_t room, unsigned seed);

namespace
{

const std::vector<QByteArray> words{"\"", "\\", "{", "}", "[", "]", ",", ":", "null", "true", "-0", "1e999",
    "2026", "\"\"", "\\u0000", "\\ud800", "\xed\xa0\x80", "\xff", "\xEF\xBB\xBF", "\"kunci\"",
    "\"isi_base64\":\"AAAA\"", "\"2026-02-30\"", "{\"a\":", "\"versi_kecil\":0", "\n", "99999999999999999999",
    QByteArray(1, '\0')};

constexpr qsizetype roomToGrow = 65536;

class Mutator
{
public:
    explicit Mutator(unsigned seed) : m_random(seed) {}

    QByteArray mutate(QByteArray text, const QByteArray& other)
    {
        if (LLVMFuzzerCustomMutator != nullptr) {
            const auto size = static_cast<std::size_t>(text.size());
            text.resize(text.size() + roomToGrow);
            text.truncate(
                static_cast<qsizetype>(LLVMFuzzerCustomMutator(reinterpret_cast<std::uint8_t*>(text.data()),
                    size, static_cast<std::size_t>(text.size()), static_cast<unsigned>(m_random()))));
            return text;
        }
        for (int steps = 1 + below(6); steps > 0; --steps) {
            step(text, other);
        }
        return text;
    }
    int below(qsizetype bound)
    {
        return static_cast<int>(std::uniform_int_distribution<qsizetype>(0, bound - 1)(m_random));
    }

private:
    void step(QByteArray& text, const QByteArray& other)
    {
        const qsizetype at = below(text.size() + 1);
        const qsizetype length = below(1 + qMin<qsizetype>(text.size() - at, 200));
        switch (below(6)) {
        case 0: text.truncate(below(20) == 0 ? at : text.size()); break;
        case 1: text.remove(at, length); break;
        case 2:
            text.insert(at, words.at(static_cast<std::size_t>(below(static_cast<qsizetype>(words.size())))));
            break;
        case 3: text.insert(at, text.mid(at, length)); break;
        case 4: text.replace(at, length, other.mid(below(other.size()), length)); break;
        default:
            if (at < text.size()) {
                text[at] = static_cast<char>(below(256));
            }
        }
    }

    std::mt19937 m_random;
};

void feed(const QByteArray& text)
{
    LLVMFuzzerTestOneInput(
        reinterpret_cast<const std::uint8_t*>(text.constData()), static_cast<std::size_t>(text.size()));
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv); // Qt opens no database without one
    if (LLVMFuzzerInitialize != nullptr) {
        LLVMFuzzerInitialize(&argc, &argv);
    }
    qint64 seconds = 10;
    unsigned seed = 1;
    std::vector<QByteArray> seeds;
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--seconds") == 0 && i + 1 < argc) {
            seconds = std::atoll(argv[++i]);
        } else if (std::strcmp(argv[i], "--seed") == 0 && i + 1 < argc) {
            seed = static_cast<unsigned>(std::atoi(argv[++i]));
        } else {
            QFile file(QString::fromLocal8Bit(argv[i]));
            if (!file.open(QIODevice::ReadOnly)) {
                std::fprintf(stderr, "cannot read %s\n", argv[i]);
                return 2;
            }
            seeds.push_back(file.readAll());
            feed(seeds.back());
        }
    }
    if (seeds.empty()) {
        std::fputs("usage: [--seconds N] [--seed N] FILE...\n", stderr);
        return 2;
    }
    Mutator mutator(seed);
    QElapsedTimer timer;
    timer.start();
    long long runs = 0;
    for (; timer.elapsed() < seconds * 1000; ++runs) {
        const auto pick = [&] {
            return seeds.at(static_cast<std::size_t>(mutator.below(static_cast<qsizetype>(seeds.size()))));
        };
        feed(mutator.mutate(pick(), pick()));
    }
    std::printf("%lld inputs in %lld s, seed %u\n", runs, static_cast<long long>(seconds), seed);
    return 0;
}
