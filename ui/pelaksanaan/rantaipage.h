#pragma once

#include "ui/pelaksanaan/pelaksanaaneditor.h"
#include "ui/shell/page.h"

class QBoxLayout;
class QLabel;
class QPushButton;

namespace kinerja
{

class SkpList;

/// A page on what belongs to all revisions of an SKP (T5): the list of SKP, of each the revision in force;
/// beside it name and state of the one that is chosen, the way to its penetapan while that is missing, and
/// the page's own content, which is hidden while there is none.
class RantaiPage : public Page
{
    Q_OBJECT
public:
    void refresh() override;
    void onChanged(const ChangeSet& changes) override;
    SkpKunci chosenSkp() const override { return m_editor.isLoaded() ? m_editor.kunci() : SkpKunci(); }
    void chooseSkp(const SkpKunci& kunci) override { showSkp(kunci); }
    /// Chooses the SKP that this revision belongs to.
    void showSkp(const SkpKunci& kunci);

protected:
    /// `name`: the page's own in the names of its labels and for what it stores.
    RantaiPage(const PageContext& context, const QString& name, QWidget* parent);
    PelaksanaanEditor& editor() { return m_editor; }
    /// Once, at the end of the page's construction.
    void setContent(QWidget* content);

private:
    void buildPage();
    void readList();
    void showLoaded();

    PelaksanaanEditor m_editor;
    SkpList* m_list;
    QLabel* m_heading;
    QLabel* m_state;
    QPushButton* m_toPenetapan;
    QBoxLayout* m_column = nullptr;
    QWidget* m_content = nullptr;
};

} // namespace kinerja
