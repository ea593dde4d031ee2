#include "ui/forms/inputdialog.h"

#include "ui/shell/prompter.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShowEvent>
#include <QTableWidget>

namespace kinerja
{

namespace
{

void addCells(const QTableWidget& table, QStringList& all)
{
    for (int row = 0; row < table.rowCount(); ++row) {
        for (int column = 0; column < table.columnCount(); ++column) {
            const QTableWidgetItem* item = table.item(row, column);
            all.append(item == nullptr ? QString() : item->text());
        }
    }
}

/// What is in the fields, in the order of the widgets.
QStringList enteredIn(const QWidget& form)
{
    QStringList all;
    for (const QLineEdit* field : form.findChildren<QLineEdit*>()) {
        all.append(field->text());
    }
    for (const QPlainTextEdit* field : form.findChildren<QPlainTextEdit*>()) {
        all.append(field->toPlainText());
    }
    for (const QComboBox* field : form.findChildren<QComboBox*>()) {
        all.append(QString::number(field->currentIndex()));
    }
    for (const QAbstractButton* field : form.findChildren<QAbstractButton*>()) {
        all.append(QString::number(static_cast<int>(field->isChecked())));
    }
    for (const QTableWidget* table : form.findChildren<QTableWidget*>()) {
        addCells(*table, all);
    }
    return all;
}

} // namespace

bool mayDropTyped(Prompter& prompter)
{
    return prompter.confirm(InputDialog::tr("Buang isian?"),
        InputDialog::tr("Yang diketik di sini belum disimpan dan akan hilang."), InputDialog::tr("&Buang"),
        InputDialog::tr("&Lanjutkan mengisi"));
}

InputDialog::InputDialog(Prompter& prompter, QWidget* parent) : QDialog(parent), m_prompter(prompter) {}

void InputDialog::showEvent(QShowEvent* event)
{
    if (!event->spontaneous()) {
        m_shown = enteredIn(*this);
    }
    QDialog::showEvent(event);
}

bool InputDialog::isUntouched() const { return !m_entered && enteredIn(*this) == m_shown; }

void InputDialog::propose(const std::function<void()>& fill)
{
    const bool wasUntouched = isUntouched();
    fill();
    if (wasUntouched) {
        m_shown = enteredIn(*this);
    }
}

void InputDialog::markKept()
{
    m_entered = false;
    m_shown = enteredIn(*this);
}

void InputDialog::reject()
{
    if (isUntouched() || mayDropTyped(m_prompter)) {
        QDialog::reject();
    }
}

} // namespace kinerja
