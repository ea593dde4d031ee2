#include "tests/ui/seal/signingdesk.h"
#include "ui/seal/keychooser.h"

#include <QRandomGenerator>

#include <algorithm>

#include <sys/prctl.h>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

/// Letters that are nowhere in memory in one piece, but where somebody has put them together.
class Rahasia
{
public:
    explicit Rahasia(int size)
    {
        for (int at = 0; at < size; ++at) {
            m_masked += static_cast<char>(('a' + QRandomGenerator::global()->bounded(26)) ^ mask);
        }
    }
    int size() const { return static_cast<int>(m_masked.size()); }
    char letter(int at) const { return static_cast<char>(m_masked.at(at) ^ mask); }
    QByteArray bytes() const
    {
        QByteArray all(m_masked.size(), '-');
        for (int at = 0; at < size(); ++at) {
            all[at] = letter(at);
        }
        return all;
    }
    /// As UTF-8 or as QString has it.
    bool isInMemory() const
    {
        prctl(PR_SET_DUMPABLE, 1); // else only root may look
        QFile maps(t("/proc/self/maps"));
        QFile memory(t("/proc/self/mem"));
        REQUIRE(maps.open(QIODevice::ReadOnly));
        REQUIRE(memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
        const QByteArrayList lines = maps.readAll().split('\n');
        return std::any_of(lines.begin(), lines.end(), [&](const QByteArray& line) {
            const qsizetype dash = line.indexOf('-');
            const qsizetype space = line.indexOf(' ');
            if (space < 0 || line.mid(space + 1, 2) != "rw") {
                return false;
            }
            const qint64 from = line.left(dash).toLongLong(nullptr, 16);
            const qint64 size = line.mid(dash + 1, space - dash - 1).toLongLong(nullptr, 16) - from;
            if (size > largest || !memory.seek(from)) {
                return false;
            }
            QByteArray piece = memory.read(size);
            const bool found = holds(piece);
            piece.fill('-'); // not to be found there the next time
            return found;
        });
    }

private:
    static constexpr char mask = 0x55;
    static constexpr qint64 largest = 256LL * 1024 * 1024; ///< what is larger is the sanitizer's own

    bool holds(const QByteArray& all) const
    {
        const char first = letter(0);
        for (qsizetype at = all.indexOf(first); at >= 0; at = all.indexOf(first, at + 1)) {
            if (standsAt(all, at, 1) || standsAt(all, at, 2)) {
                return true;
            }
        }
        return false;
    }
    bool standsAt(const QByteArray& all, qsizetype from, int step) const
    {
        for (int at = 0; at < size(); ++at) {
            const qsizetype place = from + static_cast<qsizetype>(at) * step;
            if (place >= all.size() || all.at(place) != letter(at)) {
                return false;
            }
        }
        return true;
    }
    QByteArray m_masked;
};

} // namespace

TEST_CASE("nothing of a passphrase is left in memory once it was used, whether it was right or wrong")
{
    SigningDesk desk;
    SignerAtDialog siti(desk, PeranTandaTangan::Pegawai);
    Rahasia right(20);
    Rahasia wrong(20);
    QByteArray passphrase = right.bytes();
    siti.chooseFile(desk.put("siti.p12", desk.siti.pkcs12(passphrase)));
    passphrase.fill('-');
    for (const Rahasia* one : {&wrong, &right}) {
        desk.prompter.confirmations = {true};
        auto* field = child<QLineEdit>(*siti.dialog, "sandi");
        for (int at = 0; at < one->size(); ++at) {
            QTest::keyClick(field, one->letter(at));
        }
        CHECK(one->isInMemory()); // else the search proves nothing
        child<QPushButton>(*siti.dialog, "tandatangani")->click();
        REQUIRE(QTest::qWaitFor([&] { return !siti.answer().endsWith(QChar(u'…')); }, 30000));
        CHECK_FALSE(one->isInMemory());
    }
    CHECK(siti.answer().contains(t("tanda tangan dicatat")));
}

TEST_CASE("a crash writes no picture of the memory while a passphrase may be in it")
{
    REQUIRE(prctl(PR_GET_DUMPABLE) == 1);
    ScriptedPrompter prompter;
    {
        const KeyChooser chooser(prompter);
        CHECK(prctl(PR_GET_DUMPABLE) == 0);
        {
            const KeyChooser second(prompter);
        }
        CHECK(prctl(PR_GET_DUMPABLE) == 0);
    }
    CHECK(prctl(PR_GET_DUMPABLE) == 1);
}
