#pragma once

#include "ui/evaluasi/evaluasieditor.h"
#include "ui/shell/pagecontext.h"

#include <QWizard>

class QStackedWidget;

namespace kinerja
{

class EvaluasiActs;
class EvaluasiForm;
class NaskahEvaluasi;

/// The evaluation of a pegawai and period as a wizard: penilaian diri, umpan balik, the two ratings with the
/// predikat, catatan, then lock, papers and signatures. It can be left and come back to anywhere; what is
/// typed is stored at once, and the step is remembered.
class EvaluasiWizard : public QWizard
{
    Q_OBJECT
public:
    /// `editor` holds the evaluation, which is loaded; it outlives the wizard.
    EvaluasiWizard(const PageContext& context, EvaluasiEditor& editor, QWidget* parent);

    /// Asks first about papers that are being printed.
    void done(int result) override;

protected:
    /// Enter in a field goes on to the next field, not to the next page.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildPages();
    void addStep(const QString& title, const QString& subtitle, const std::vector<EvaluasiForm*>& forms);
    void addClosing();
    void onLoaded();
    bool isAtClosing() const;
    /// Whether a form of an act is filled in on the last page.
    bool isActOpen() const;
    void showPapers();
    void goTo(const QString& kolom);
    QString stepKey() const;

    PageContext m_context;
    EvaluasiEditor& m_editor;
    EvaluasiRef m_ref;
    EvaluasiActs* m_acts = nullptr;
    NaskahEvaluasi* m_papers = nullptr;
    QStackedWidget* m_side = nullptr; ///< of the last page: state and papers, then the forms of the acts
};

} // namespace kinerja
