#include "ui/forms/fieldrow.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace kinerja
{

namespace
{

QString withSign(FieldRow::Level level, const QString& sentence)
{
    switch (level) {
    case FieldRow::Level::Error: return QStringLiteral("✖ ") + sentence;
    case FieldRow::Level::Warning: return QStringLiteral("⚠ ") + sentence;
    case FieldRow::Level::Hint: return QStringLiteral("ⓘ ") + sentence;
    }
    Q_UNREACHABLE();
    return sentence;
}

} // namespace

FieldRow::FieldRow(QFormLayout* layout, const QString& label, QWidget* field, const QString& name)
    : m_field(field), m_finding(new QLabel(this))
{
    QString spoken = label;
    field->setObjectName(name);
    field->setAccessibleName(spoken.remove(QLatin1Char('&')));
    if (field->focusProxy() != nullptr) {
        field->focusProxy()->setAccessibleName(spoken); // the part of it that is typed into
    }
    m_finding->setTextFormat(Qt::PlainText);
    m_finding->setWordWrap(true);
    m_finding->setObjectName(name + QStringLiteral("Temuan"));
    m_finding->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(field);
    column->addWidget(m_finding);
    auto* caption = new QLabel(label);
    caption->setTextFormat(Qt::PlainText);
    caption->setBuddy(field);
    layout->addRow(caption, this);
}

void FieldRow::showFinding(Level level, const QString& sentence)
{
    m_finding->setText(withSign(level, sentence));
    m_finding->show();
}

void FieldRow::clearFinding()
{
    m_finding->clear();
    m_finding->hide();
}

bool FieldRow::hasFinding() const { return !m_finding->isHidden(); }

} // namespace kinerja
