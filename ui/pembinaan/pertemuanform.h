#pragma once

#include "core/domain/pelaksanaan/pelaksanaan.h"
#include "ui/forms/stageform.h"

class QLineEdit;
class QPlainTextEdit;

namespace kinerja
{

class Clock;
class DateField;
class FieldRow;

/// What was spoken about in one bimbingan or konseling, and what was agreed. What is typed here is no source
/// of the phrase library.
class PertemuanForm : public StageForm<Pembinaan>
{
    Q_OBJECT
public:
    explicit PertemuanForm(const Clock& clock, QWidget* parent = nullptr);

    void fillFrom(const Pembinaan& draft) override;
    void collectInto(Pembinaan& draft) const override;
    void setReadOnly(bool readOnly) override;
    void startTyping();

private:
    void showDeadline(const Pembinaan& draft);

    const Clock& m_clock;
    DateField* m_tanggal;
    QLineEdit* m_topik;
    QPlainTextEdit* m_rencana;
    DateField* m_tenggat;
    FieldRow* m_tenggatRow;
    QPlainTextEdit* m_hasil;
};

} // namespace kinerja
