#pragma once

#include "ui/penetapan/actform.h"

namespace kinerja
{

/// One dialogue that was held with several people, recorded for each of them.
class DialogForMany : public ActForm
{
    Q_OBJECT
public:
    DialogForMany(const Clock& clock, Prompter& prompter, QWidget* parent = nullptr);
    void start(const QString& tempat, QDate tanggal);
    std::optional<DialogKinerja> dialog();

private:
    QComboBox* m_jenis;
    DateField* m_tanggal;
    QLineEdit* m_tempat;
    QPlainTextEdit* m_hasil;
    QPlainTextEdit* m_perilaku;
};

} // namespace kinerja
