#pragma once

#include "core/usecases/evaluasi/evaluasiacts.h"
#include "ui/evaluasi/evaluasiform.h"

#include <functional>

class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace kinerja
{

class EvaluasiActs;
class StorageService;

/// How an evaluation stands, what is missing, and the acts that its state leads to.
class PenutupForm : public EvaluasiForm
{
    Q_OBJECT
public:
    enum Part { Capaian = 1, Temuan = 2, Acts = 4 };
    Q_DECLARE_FLAGS(Parts, Part)
    using Wanted = std::function<bool(ActEvaluasi)>;

    PenutupForm(EvaluasiActs& acts, const StorageService& storage, QWidget* parent);

    /// What it shows besides the state: the way to set the capaian, the findings, the acts.
    void setParts(Parts parts);
    /// Which acts it offers; empty: all of them.
    void setWanted(Wanted wanted);
    void setView(const EvaluasiView& view) override;
    void fillFrom(const Evaluasi& draft) override { Q_UNUSED(draft) }
    void collectInto(Evaluasi& draft) const override { Q_UNUSED(draft) }
    void setReadOnly(bool readOnly) override { Q_UNUSED(readOnly) }

Q_SIGNALS:
    /// The capaian organisasi is to be set.
    void capaianWanted();
    void kolomWanted(const QString& kolom);

private:
    void showActs();

    EvaluasiActs& m_acts;
    const StorageService& m_storage;
    Parts m_parts;
    Wanted m_wanted;
    bool m_loaded = false;
    QLabel* m_summary;
    QPushButton* m_capaian;
    QListWidget* m_findings;
    QVBoxLayout* m_actColumn;
    QWidget* m_actBox = nullptr;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(PenutupForm::Parts)

} // namespace kinerja
