#include "ui/forms/labels.h"

#include <QLabel>
#include <QLayout>
#include <QString>

#include <algorithm>

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

void growToFit(QWidget& dialog)
{
    const QLayout& layout = *dialog.layout();
    const int wanted =
        layout.hasHeightForWidth() ? layout.heightForWidth(dialog.width()) : layout.sizeHint().height();
    dialog.resize(dialog.width(), std::max(dialog.height(), wanted));
}

QLabel* namedLabel(const char* name, QWidget* parent)
{
    QLabel* label = plainLabel({}, parent);
    label->setObjectName(QString::fromLatin1(name));
    return label;
}

} // namespace kinerja
