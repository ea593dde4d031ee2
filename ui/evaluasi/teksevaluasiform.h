#pragma once

#include "ui/evaluasi/evaluasiform.h"

class QPlainTextEdit;

namespace kinerja
{

enum class TeksEvaluasi { Kontribusi, Catatan };

/// One text of the penilai: what the pegawai has contributed, or the notes and recommendations.
class TeksEvaluasiForm : public EvaluasiForm
{
    Q_OBJECT
public:
    TeksEvaluasiForm(TeksEvaluasi teks, Tampilan tampilan, QWidget* parent = nullptr);

    void fillFrom(const Evaluasi& draft) override;
    void collectInto(Evaluasi& draft) const override;
    void setReadOnly(bool readOnly) override;
    bool goTo(const QString& kolom) override;

private:
    TeksEvaluasi m_teks;
    QPlainTextEdit* m_field;
};

} // namespace kinerja
