#include "ui/text/titik.h"

#include <QRegularExpression>

namespace kinerja::text
{

QString satuTitik(QString sentence)
{
    static const QRegularExpression doubled(QStringLiteral("(?<!\\.)\\.\\.(?!\\.)"));
    return sentence.replace(doubled, QStringLiteral("."));
}

} // namespace kinerja::text
