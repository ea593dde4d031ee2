#include "ui/forms/editwatcher.h"

#include "ui/forms/datefield.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

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

void EditWatcher::flush()
{
    if (isPending()) {
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
    connect(field, &DateField::edited, this, &EditWatcher::finished);
}

bool EditWatcher::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) {
        flush();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace kinerja
