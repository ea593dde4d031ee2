#pragma once

#include "ui/shell/pagecontext.h"
#include "ui/skp/skpforms.h"

#include <QWizard>

class QLabel;

namespace kinerja
{

class FindingsPanel;
class PreviewWidget;

/// Penyusunan as a wizard: one page a step. It can be left and come back to anywhere; what is typed is stored
/// at once, and the step is remembered. The last page says what is still missing and shows the documents as
/// they would be printed now.
class PenyusunanWizard : public QWizard
{
    Q_OBJECT
public:
    /// `unsaved`: shared with the page that it is opened from.
    PenyusunanWizard(const PageContext& context, const SkpKunci& skp, QWidget* parent = nullptr,
        const std::shared_ptr<UnsavedSkp>& unsaved = {});
    ~PenyusunanWizard() override;

    /// Null until the SKP is read.
    SkpEditor& editor() { return m_editor; }
    /// Asks first about papers that are being printed.
    void done(int result) override;

private:
    void buildPages();
    void addStep(LangkahSkp langkah);
    void addSummary();
    void showSummary();
    bool isAtSummary() const;
    /// Reads the papers of the draft as it is stored.
    void showPapers();
    void walkUndo(UndoHistory::Direction direction);
    QLabel* makeUndone(QWidget* page);
    void sayUndone(const QString& sentence);
    void remember(int page);
    void goTo(const QString& kolom);

    PageContext m_context;
    SkpEditor m_editor;
    SkpForms* m_forms;
    FindingsPanel* m_findings = nullptr;
    QLabel* m_summary = nullptr;
    std::vector<QLabel*> m_undone; ///< one a page: what the last step back or forward changed
    PreviewWidget* m_preview = nullptr;
    std::vector<LangkahSkp> m_langkah; ///< one per page before the summary
};

} // namespace kinerja
