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
    /// What of it the form shows: all, one RHK, or the values with their guides.
    struct Bagian {
        HasilKerjaKunci rhk;
        bool perilaku = false;
        bool isAll() const { return rhk.isEmpty() && !perilaku; }
    };

    explicit UmpanBalikEvaluasiForm(QWidget* parent = nullptr) : UmpanBalikEvaluasiForm({{}, false}, parent)
    {
    }
    UmpanBalikEvaluasiForm(Bagian bagian, QWidget* parent);

    void setView(const EvaluasiView& view) override;
    void fillFrom(const Evaluasi& draft) override;
    void collectInto(Evaluasi& draft) const override;
    void setReadOnly(bool readOnly) override;

private:
    std::vector<IkiDinilai> wanted(const EvaluasiView& view) const;
    void build(const EvaluasiView& view);
    void addGuides(const EvaluasiView& view, const NilaiPerilaku& nilai);
    FeedbackList* addList(const QString& name, const QString& title);

    Bagian m_bagian;
    QVBoxLayout* m_column;
    QWidget* m_box = nullptr;
    std::vector<std::pair<QString, FeedbackList*>> m_iki; ///< by RealisasiIndikator::indikator
    std::vector<std::pair<NilaiBerakhlak, FeedbackList*>> m_nilai;
};

} // namespace kinerja
