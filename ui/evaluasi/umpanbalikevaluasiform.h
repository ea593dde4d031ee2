#pragma once

#include "ui/evaluasi/evaluasiform.h"

#include <vector>

class QVBoxLayout;

namespace kinerja
{

class FeedbackList;

/// Umpan balik on each IKI and each BerAKHLAK value, drawn from what was recorded in the period and editable
/// for the form.
class UmpanBalikEvaluasiForm : public EvaluasiForm
{
    Q_OBJECT
public:
    explicit UmpanBalikEvaluasiForm(QWidget* parent = nullptr);

    void setView(const EvaluasiView& view) override;
    void fillFrom(const Evaluasi& draft) override;
    void collectInto(Evaluasi& draft) const override;
    void setReadOnly(bool readOnly) override;

private:
    void build(const EvaluasiView& view);
    FeedbackList* addList(const QString& name, const QString& title);

    QWidget* m_content;
    QVBoxLayout* m_column;
    QWidget* m_box = nullptr;
    std::vector<std::pair<QString, FeedbackList*>> m_iki; ///< by RealisasiIndikator::indikator
    std::vector<std::pair<NilaiBerakhlak, FeedbackList*>> m_nilai;
};

} // namespace kinerja
