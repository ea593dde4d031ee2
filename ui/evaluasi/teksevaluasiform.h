#pragma once

#include "ui/evaluasi/evaluasiform.h"

class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace kinerja
{

enum class TeksEvaluasi { Kontribusi, Catatan };

/// One text of the penilai: what the pegawai has contributed, or the notes and recommendations. Large it has
/// beside it what was written in the period before; at an akhir, in all of the year.
class TeksEvaluasiForm : public EvaluasiForm
{
    Q_OBJECT
public:
    TeksEvaluasiForm(TeksEvaluasi teks, Tampilan tampilan, QWidget* parent = nullptr);

    void setView(const EvaluasiView& view) override;
    void fillFrom(const Evaluasi& draft) override;
    void collectInto(Evaluasi& draft) const override;
    void setReadOnly(bool readOnly) override;
    bool goTo(const QString& kolom) override;

private:
    QVBoxLayout* makeBefore();

    TeksEvaluasi m_teks;
    QPlainTextEdit* m_field;
    QLabel* m_beforeTitle = nullptr; ///< null: small
    QPlainTextEdit* m_before = nullptr;
};

} // namespace kinerja
