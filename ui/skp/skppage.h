#pragma once

#include "ui/shell/page.h"
#include "ui/skp/skpforms.h"

class QLabel;
class QLayout;
class QPushButton;
class QTabWidget;

namespace kinerja
{

class FindingsPanel;
class SkpList;
struct CopySkp;

/// The SKP of the year, and the chosen one in parts: the same forms as in the wizard, for the rest of the
/// year. Read-only where it is no draft.
class SkpPage : public Page
{
    Q_OBJECT
public:
    explicit SkpPage(const PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void onChanged(const ChangeSet& changes) override;
    void flush() override;
    QStringList unfinished() const override { return m_editor.unfinished(); }
    SkpKunci chosenSkp() const override { return m_editor.kunci(); }
    void chooseSkp(const SkpKunci& kunci) override { select(kunci); }
    QString helpTopic() const override;
    /// Chooses an SKP and goes to a field (JSON pointer), where given.
    void showSkp(const SkpKunci& kunci, const QString& kolom = {});

private:
    QWidget* buildContent();
    QLayout* buildButtons(QWidget* box);
    void readList();
    void select(const SkpKunci& kunci);
    void showLoaded();
    void goTo(const QString& kolom);
    void buildTabs();
    void newSkp();
    void openWizard();
    void copyFrom();
    void copy(const CopySkp& command);
    void deleteSkp();

    SkpEditor m_editor;
    SkpForms* m_forms;
    SkpList* m_list;
    QLabel* m_heading;
    QLabel* m_state;
    QTabWidget* m_tabs;
    FindingsPanel* m_findings;
    std::vector<QPushButton*> m_editing;
    std::vector<QPushButton*> m_open;
    std::vector<LangkahSkp> m_langkah; ///< one per tab
    SkpKunci m_built;                  ///< the SKP for which the tabs were made
    QString m_wanted;                  ///< field to go to once loaded
};

} // namespace kinerja
