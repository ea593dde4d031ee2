#include "core/seal/verifypdf.h"
#include "tests/fuzz/pagecontent.h"

#include <QFile>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <random>
#include <vector>

// Whatever the bytes are, the verifier answers, within two seconds of work, and calls no file whole whose
// pages show something else than one of the signed originals.

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

constexpr double mostSeconds = 2;

std::vector<QByteArray>& originals()
{
    static std::vector<QByteArray> all;
    return all;
}

/// Processor time of this thread: what else the machine does is no fault of the verifier.
double cpuSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

[[noreturn]] void fail(const char* what, const QByteArray& input)
{
    std::fprintf(stderr, "%s\n", what);
    QFile file(QStringLiteral("segel-gagal.pdf"));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(input);
    }
    std::abort();
}

using Random = std::mt19937;

std::size_t below(Random& random, std::size_t bound)
{
    return std::uniform_int_distribution<std::size_t>(0, bound - 1)(random);
}

/// Another letter of the same kind, so that a number stays a number and a name a name.
char another(char letter, Random& random)
{
    if (letter >= '0' && letter <= '9') {
        return static_cast<char>('0' + below(random, 10));
    }
    return static_cast<char>(letter ^ static_cast<char>(1U << below(random, 3)));
}

/// The numbers of the objects of a file, with the text of each.
std::vector<std::pair<int, QByteArray>> objectsOf(const QByteArray& pdf)
{
    std::vector<std::pair<int, QByteArray>> all;
    for (qsizetype at = pdf.indexOf(" 0 obj"); at >= 0; at = pdf.indexOf(" 0 obj", at + 1)) {
        qsizetype begin = at;
        while (begin > 0 && pdf.at(begin - 1) >= '0' && pdf.at(begin - 1) <= '9') {
            --begin;
        }
        const qsizetype end = pdf.indexOf("endobj", at);
        if (end > at) {
            all.emplace_back(pdf.mid(begin, at - begin).toInt(), pdf.mid(at + 6, end - at - 6));
        }
    }
    return all;
}

QByteArray scratched(QByteArray text, Random& random)
{
    for (std::size_t steps = 1 + below(random, 4); steps > 0 && !text.isEmpty(); --steps) {
        const auto at = static_cast<qsizetype>(below(random, static_cast<std::size_t>(text.size())));
        text[at] = another(text.at(at), random);
    }
    return text;
}

/// One object written once more, altered or in the place of another, as an update with a table of its own:
/// what a reader takes for the document from then on.
QByteArray updated(const QByteArray& pdf, Random& random)
{
    const auto objects = objectsOf(pdf);
    const qsizetype start = pdf.lastIndexOf("startxref");
    const qsizetype trailer = pdf.lastIndexOf("trailer");
    if (objects.empty() || start < 0 || trailer < 0) {
        return pdf;
    }
    const auto& [number, own] = objects.at(below(random, objects.size()));
    const QByteArray& text = below(random, 3) == 0 ? objects.at(below(random, objects.size())).second : own;
    QByteArray out = pdf;
    const qsizetype place = out.size();
    out += QByteArray::number(number) + " 0 obj" + scratched(text, random) + "endobj\n";
    const qsizetype table = out.size();
    QByteArray dictionary = pdf.mid(trailer + 7, start - trailer - 7);
    const qsizetype previous = dictionary.indexOf("/Prev");
    if (previous >= 0) {
        dictionary.replace(previous, 5, "/Lama");
    }
    const QByteArray before = pdf.mid(start + 9).simplified().split(' ').value(0);
    dictionary.replace(dictionary.lastIndexOf(">>"), 2, QByteArray(" /Prev " + before + " >>"));
    out += "xref\n" + QByteArray::number(number) + " 1\n" +
           QByteArray::number(place).rightJustified(10, '0') + " 00000 n \ntrailer" + dictionary +
           "startxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    return out;
}

/// A number after one of the words that say where things are.
QByteArray misplaced(QByteArray pdf, Random& random)
{
    static const char* const words[] = {"/ByteRange [", "startxref\n", "/Prev ", "/Length ", "/Contents ",
        "/Size ", "/Rect [", "/Kids [", "/Count ", "/Root ", "/Annots ["};
    const QByteArray word = words[below(random, std::size(words))];
    const qsizetype at = below(random, 2) == 0 ? pdf.indexOf(word) : pdf.lastIndexOf(word);
    if (at < 0) {
        return pdf;
    }
    const qsizetype digit = at + word.size() + static_cast<qsizetype>(below(random, 24));
    if (digit < pdf.size()) {
        pdf[digit] = another(pdf.at(digit), random);
    }
    return pdf;
}

QByteArray spread(QByteArray pdf, Random& random)
{
    const auto size = static_cast<std::size_t>(pdf.size());
    const auto at = static_cast<qsizetype>(below(random, size));
    const auto length = static_cast<qsizetype>(1 + below(random, 300));
    switch (below(random, 4)) {
    case 0: return pdf.remove(at, length);
    case 1: return pdf.insert(at, pdf.mid(static_cast<qsizetype>(below(random, size)), length));
    case 2: return pdf + pdf.mid(at);
    default: return pdf.left(at);
    }
}

QByteArray mutated(QByteArray pdf, Random& random)
{
    for (std::size_t steps = 1 + below(random, 3); steps > 0 && !pdf.isEmpty(); --steps) {
        switch (below(random, 6)) {
        case 0: pdf = scratched(pdf, random); break;
        case 1: pdf = misplaced(pdf, random); break;
        case 2: pdf = spread(pdf, random); break;
        default: pdf = updated(pdf, random);
        }
    }
    return pdf;
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv)
{
    for (int at = 1; at < *argc; ++at) {
        QFile file(QString::fromLocal8Bit((*argv)[at]));
        if (file.exists() && file.open(QIODevice::ReadOnly)) {
            if (auto content = pageContent(file.readAll())) {
                originals().push_back(std::move(*content));
            }
        }
    }
    return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(
    std::uint8_t* data, std::size_t size, std::size_t room, unsigned seed)
{
    Random random(seed);
    const QByteArray out =
        mutated(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)), random)
            .left(static_cast<qsizetype>(room));
    std::memcpy(data, out.constData(), static_cast<std::size_t>(out.size()));
    return static_cast<std::size_t>(out.size());
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const double before = cpuSeconds();
    const seal::HasilPemeriksaan found = seal::verifyPdf(input, {});
    if (cpuSeconds() - before > mostSeconds) {
        fail("more than two seconds of work", input);
    }
    if (found.putusan == seal::Putusan::Utuh) {
        const auto content = pageContent(input);
        if (!content || std::find(originals().begin(), originals().end(), *content) == originals().end()) {
            fail("called whole, and its pages are not those that were signed", input);
        }
    }
    return 0;
}
