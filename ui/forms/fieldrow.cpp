#include "ui/forms/fieldrow.h"

#include "ui/forms/findingline.h"

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
    case FieldRow::Level::Hint: return QStringLiteral("• ") + sentence;
    }
    Q_UNREACHABLE();
    return sentence;
}

} // namespace

FieldRow::FieldRow(QFormLayout* layout, const QString& label, QWidget* field, const QString& name)
    : m_field(field), m_caption(new QLabel), m_finding(new FindingLine(this))
{
    field->setObjectName(name);
    m_finding->setObjectName(name + QStringLiteral("Temuan"));
    if (field->maximumHeight() < QWIDGETSIZE_MAX) {
        // What may not grow asks for no more room either, in which it would float below its label.
        field->setSizePolicy(field->sizePolicy().horizontalPolicy(), QSizePolicy::Preferred);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(field);
    column->addWidget(m_finding);
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setBuddy(field);
    m_caption->setContentsMargins(0, 0, 4, 0); // a mnemonic is laid out wider than the label measures
    setLabel(label);
    layout->addRow(m_caption, this);
}

void FieldRow::setLabel(const QString& label)
{
    QString spoken = label;
    m_caption->setText(label);
    m_field->setAccessibleName(spoken.remove(QLatin1Char('&')));
    if (m_field->focusProxy() != nullptr) {
        m_field->focusProxy()->setAccessibleName(spoken); // the part of it that is typed into
    }
}

void FieldRow::showFinding(Level level, const QString& sentence)
{
    m_finding->say(withSign(level, sentence));
}

void FieldRow::addFinding(Level level, const QString& sentence)
{
    const QString before = m_finding->sentence();
    const QString one = withSign(level, sentence);
    m_finding->say(before.isEmpty() ? one : QString(before % QLatin1Char('\n') % one));
}

void FieldRow::clearFinding() { m_finding->say({}); }

bool FieldRow::hasFinding() const { return !m_finding->isSilent(); }

} // namespace kinerja
