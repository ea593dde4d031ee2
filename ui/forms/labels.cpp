#include "ui/forms/labels.h"

#include <QLabel>
#include <QString>

namespace kinerja
{

QLabel* plainLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString asCaption(QString text) { return text.replace(QLatin1Char('&'), QStringLiteral("&&")); }

QLabel* namedLabel(const char* name, QWidget* parent)
{
    QLabel* label = plainLabel({}, parent);
    label->setObjectName(QString::fromLatin1(name));
    return label;
}

} // namespace kinerja
