#include "tests/support/catch.h"

#include "core/common/sha256.h"

#include <QCryptographicHash>

using namespace kinerja;

TEST_CASE("the hash of a text is that of FIPS 180-4, whole or piece by piece")
{
    CHECK(sha256Hex({}) == QLatin1String("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    CHECK(sha256Hex("abc") ==
          QLatin1String("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QByteArray text;
    for (int length = 0; length < 300; ++length) {
        const QByteArray peer = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
        Sha256 pieces;
        for (qsizetype at = 0; at < text.size(); at += 7) {
            pieces.add(QByteArrayView(text).sliced(at, qMin<qsizetype>(7, text.size() - at)));
        }
        REQUIRE(pieces.result() == peer);
        pieces.add(text); // begun anew
        REQUIRE(pieces.hex() == QString::fromLatin1(peer.toHex()));
        pieces.add("x");
        pieces.reset();
        pieces.add(text);
        REQUIRE(pieces.result() == peer);
        text += static_cast<char>(length * 31);
    }
}
