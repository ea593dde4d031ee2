#pragma once

#include "ui/pelaksanaan/pelaksanaaneditor.h"
#include "ui/shell/page.h"

class QLabel;
class QPushButton;
class QTabWidget;

namespace kinerja
{

class BuktiForm;
class CatatanForm;
class PemantauanForm;
class RencanaForm;
class SkpList;
class UmpanBalikForm;

/// The year of an SKP (T5): what is done, reached and said from penetapan on, in tabs. It belongs to all
/// revisions of the SKP; the list has the one in force.
class PelaksanaanPage : public Page
{
    Q_OBJECT
public:
    explicit PelaksanaanPage(const PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void onChanged(const ChangeSet& changes) override;
    void flush() override;
    QStringList unfinished() const override;
    QString helpTopic() const override { return QStringLiteral("pelaksanaan"); }
    /// Chooses the SKP that this revision belongs to.
    void showSkp(const SkpKunci& kunci);

private:
    QWidget* buildContent();
    void readList();
    void showLoaded();

    PelaksanaanEditor m_editor;
    SkpList* m_list;
    QLabel* m_heading;
    QLabel* m_state;
    QTabWidget* m_tabs;
    CatatanForm* m_notes;
    RencanaForm* m_plan;
    BuktiForm* m_proofs;
    UmpanBalikForm* m_feedback;
    PemantauanForm* m_watch;
    QPushButton* m_toPenetapan;
};

} // namespace kinerja
