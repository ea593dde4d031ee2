#include "ui/forms/labels.h"

#include <QLabel>
#include <QLayout>
#include <QString>

#include <algorithm>

namespace kinerja
{

namespace
{

class SteadyLabel final : public QLabel
{
public:
    SteadyLabel(QStringList texts, QWidget* parent) : QLabel(parent), m_texts(std::move(texts)) {}
    int heightForWidth(int width) const override
    {
        QLabel ruler;
        ruler.setFont(font());
        ruler.setTextFormat(textFormat());
        ruler.setWordWrap(wordWrap());
        int most = QLabel::heightForWidth(width);
        for (const QString& text : m_texts) {
            ruler.setText(text);
            most = std::max(most, ruler.heightForWidth(width));
        }
        return most;
    }

private:
    QStringList m_texts;
};

} // namespace

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

QLabel* steadyLabel(const QStringList& texts, QWidget* parent)
{
    auto* label = new SteadyLabel(texts, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

} // namespace kinerja
