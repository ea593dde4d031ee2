#include "core/domain/bilangan.h"

#include <QRegularExpression>
#include <QSet>

namespace kinerja
{

namespace
{

const QSet<QString>& numberWords()
{
    static const QSet<QString> words{QStringLiteral("nol"), QStringLiteral("satu"), QStringLiteral("dua"),
        QStringLiteral("tiga"), QStringLiteral("empat"), QStringLiteral("lima"), QStringLiteral("enam"),
        QStringLiteral("tujuh"), QStringLiteral("delapan"), QStringLiteral("sembilan"),
        QStringLiteral("sepuluh"), QStringLiteral("sebelas"), QStringLiteral("belas"),
        QStringLiteral("belasan"), QStringLiteral("puluh"), QStringLiteral("puluhan"),
        QStringLiteral("ratus"), QStringLiteral("ratusan"), QStringLiteral("seratus"), QStringLiteral("ribu"),
        QStringLiteral("ribuan"), QStringLiteral("seribu"), QStringLiteral("rb"), QStringLiteral("juta"),
        QStringLiteral("sejuta"), QStringLiteral("jutaan"), QStringLiteral("jt"), QStringLiteral("miliar"),
        QStringLiteral("milyar"), QStringLiteral("triliun"), QStringLiteral("trilyun"),
        QStringLiteral("lusin"), QStringLiteral("selusin"), QStringLiteral("kodi"), QStringLiteral("gros"),
        QStringLiteral("setengah"), QStringLiteral("separuh"), QStringLiteral("sepertiga"),
        QStringLiteral("seperempat")};
    return words;
}

const QSet<QString>& months()
{
    static const QSet<QString> words{QStringLiteral("januari"), QStringLiteral("februari"),
        QStringLiteral("pebruari"), QStringLiteral("maret"), QStringLiteral("april"), QStringLiteral("mei"),
        QStringLiteral("juni"), QStringLiteral("juli"), QStringLiteral("agustus"),
        QStringLiteral("september"), QStringLiteral("oktober"), QStringLiteral("november"),
        QStringLiteral("nopember"), QStringLiteral("desember"), QStringLiteral("jan"), QStringLiteral("feb"),
        QStringLiteral("mar"), QStringLiteral("apr"), QStringLiteral("jun"), QStringLiteral("jul"),
        QStringLiteral("agt"), QStringLiteral("agu"), QStringLiteral("ags"), QStringLiteral("sep"),
        QStringLiteral("sept"), QStringLiteral("okt"), QStringLiteral("nov"), QStringLiteral("nop"),
        QStringLiteral("des")};
    return words;
}

QString firstWord(const QString& text)
{
    static const QRegularExpression word(QStringLiteral("^[(\\[]?\\s*(\\p{L}+)"));
    return word.match(text).captured(1).toLower();
}

} // namespace

bool startsWithNumberWord(const QString& text) { return numberWords().contains(firstWord(text)); }

bool startsWithMonth(const QString& text) { return months().contains(firstWord(text)); }

bool holdsNumberWordOrMonth(const QString& sentence)
{
    static const QRegularExpression word(QStringLiteral("\\p{L}+"));
    auto words = word.globalMatch(sentence.toLower());
    while (words.hasNext()) {
        const QString candidate = words.next().captured();
        if (numberWords().contains(candidate) || months().contains(candidate)) {
            return true;
        }
    }
    return false;
}

} // namespace kinerja
