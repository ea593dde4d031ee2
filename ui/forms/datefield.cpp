#include "ui/forms/datefield.h"

#include "core/common/clock.h"
#include "core/common/tanggal.h"
#include "ui/forms/findingline.h"

#include <QCalendarWidget>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace kinerja
{

namespace
{

QString longText(QDate date)
{
    const QLocale indonesian(QLocale::Indonesian, QLocale::Indonesia);
    return date.isNull() ? QString() : indonesian.toString(date, QStringLiteral("d MMMM yyyy"));
}

} // namespace

std::optional<QDate> parseTypedDate(const QString& text, QDate today)
{
    if (text.simplified().isEmpty()) {
        return QDate();
    }
    const QDate date = parseTanggal(text, today);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

DateField::DateField(const Clock& clock, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_text(new QLineEdit(this)), m_button(nullptr),
      m_complaint(new FindingLine(this))
{
    m_text->setPlaceholderText(tr("tanggal-bulan-tahun"));
    m_text->setMinimumWidth(
        m_text->fontMetrics().horizontalAdvance(QStringLiteral("30 September 2026 ")) + 16);
    auto* button = new QToolButton(this);
    button->setText(QStringLiteral("…"));
    button->setToolTip(tr("Pilih dari kalender"));
    button->setAccessibleName(tr("Pilih dari kalender"));
    m_button = button;
    m_complaint->setObjectName(QStringLiteral("keluhanTanggal"));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text);
    row->addWidget(button);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(m_complaint);
    setFocusProxy(m_text);
    connect(m_text, &QLineEdit::editingFinished, this, &DateField::takeText);
    connect(button, &QToolButton::clicked, this, &DateField::openCalendar);
}

DateField::~DateField()
{
    m_text->disconnect(this); // it loses the focus while it is taken down
}

void DateField::setDate(QDate date)
{
    if (date != m_date || !m_text->isModified() || !m_text->hasFocus()) {
        showDate(date);
    }
}

void DateField::showDate(QDate date)
{
    m_date = date;
    m_text->setText(longText(date));
    m_complaint->say({});
}

void DateField::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
    m_button->setEnabled(!readOnly);
}

std::optional<QDate> DateField::typed() const
{
    const std::optional<QDate> date = parseTypedDate(m_text->text(), m_clock.today());
    return date && date->isNull() && m_required ? std::nullopt : date;
}

bool DateField::isPending() const
{
    const std::optional<QDate> date = m_text->isModified() ? typed() : std::nullopt;
    return date && *date != m_date;
}

void DateField::commit()
{
    if (m_text->isModified()) {
        takeText();
    }
}

QString DateField::unfinished() const
{
    return m_text->isModified() && !typed() ? m_text->text().simplified() : QString();
}

void DateField::takeText()
{
    const std::optional<QDate> date = typed();
    if (!date) {
        m_complaint->say(m_text->text().isEmpty() ? tr("⚠ Tanggal ini harus diisi; yang lama tetap berlaku.")
                                                  : tr("⚠ Bukan tanggal. Tulis misalnya 31-1-2026."));
        return;
    }
    const bool isNew = *date != m_date;
    showDate(*date);
    if (isNew) {
        Q_EMIT edited();
    }
}

void DateField::openCalendar()
{
    QDialog dialog(this);
    dialog.setWindowTitle(tr("Pilih tanggal"));
    auto* calendar = new QCalendarWidget(&dialog);
    calendar->setLocale(QLocale(QLocale::Indonesian, QLocale::Indonesia));
    if (!m_date.isNull()) {
        calendar->setSelectedDate(m_date);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &dialog);
    auto* column = new QVBoxLayout(&dialog);
    column->addWidget(calendar);
    column->addWidget(buttons);
    connect(calendar, &QCalendarWidget::activated, &dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    if (dialog.exec() == QDialog::Accepted && calendar->selectedDate() != m_date) {
        showDate(calendar->selectedDate());
        Q_EMIT edited();
    }
}

bool settleDates(QWidget& form)
{
    for (DateField* field : form.findChildren<DateField*>()) {
        if (!field->isVisibleTo(&form) || !field->isEnabled()) {
            continue;
        }
        field->commit();
        if (!field->unfinished().isEmpty()) {
            field->lineEdit()->setFocus();
            field->lineEdit()->selectAll();
            return false;
        }
    }
    return true;
}

} // namespace kinerja
