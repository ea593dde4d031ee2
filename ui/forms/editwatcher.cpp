#include "ui/forms/editwatcher.h"

#include "ui/forms/datefield.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFocusEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace kinerja
{

namespace
{
constexpr int pauseMs = 800;
}

EditWatcher::EditWatcher(QObject* parent) : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &EditWatcher::edited);
}

void EditWatcher::finished()
{
    m_pause.stop();
    Q_EMIT edited();
}

bool EditWatcher::isPending() const
{
    return m_pause.isActive() ||
           std::any_of(m_dates.begin(), m_dates.end(),
               [](const QPointer<DateField>& field) { return field && field->isPending(); });
}

QStringList EditWatcher::unfinished() const
{
    QStringList texts;
    for (const QPointer<DateField>& field : m_dates) {
        const QString text = field ? field->unfinished() : QString();
        if (!text.isEmpty()) {
            texts.append(tr("“%1” pada %2 bukan tanggal.").arg(text, field->accessibleName()));
        }
    }
    return texts;
}

void EditWatcher::flush()
{
    for (const QPointer<DateField>& field : m_dates) {
        if (field) {
            field->commit();
        }
    }
    if (m_pause.isActive()) {
        finished();
    }
}

void EditWatcher::watch(QLineEdit* field)
{
    connect(field, &QLineEdit::textEdited, this, &EditWatcher::touched);
    connect(field, &QLineEdit::editingFinished, this, &EditWatcher::flush);
}

void EditWatcher::watch(QPlainTextEdit* field)
{
    connect(field, &QPlainTextEdit::textChanged, this, &EditWatcher::touched);
    field->installEventFilter(this);
}

void EditWatcher::watch(QComboBox* field)
{
    connect(field, &QComboBox::activated, this, &EditWatcher::finished);
    if (field->isEditable()) {
        connect(field, &QComboBox::editTextChanged, this, &EditWatcher::touched);
        connect(field->lineEdit(), &QLineEdit::editingFinished, this, &EditWatcher::flush);
    }
}

void EditWatcher::watch(QAbstractButton* field)
{
    connect(field, &QAbstractButton::clicked, this, &EditWatcher::finished);
}

void EditWatcher::watch(DateField* field)
{
    m_dates.emplace_back(field);
    connect(field, &DateField::edited, this, &EditWatcher::finished);
}

bool EditWatcher::eventFilter(QObject* watched, QEvent* event)
{
    // The list of phrases and the menu of a field take the focus without the field being left.
    if (event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) {
        flush();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace kinerja
