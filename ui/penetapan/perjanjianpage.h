#pragma once

#include "core/usecases/common/runformany.h"
#include "core/usecases/penyusunan/changedperjanjian.h"
#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QTableWidget;
class QTableWidgetItem;

namespace kinerja
{

/// A changed Perjanjian Kinerja down to the staff: what differs from the leader's SKP, old beside new, and
/// its revision; once that is set, the staff SKP that still bear the old text, to be revised together.
class PerjanjianPage : public Page
{
    Q_OBJECT
public:
    explicit PerjanjianPage(const PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void onChanged(const ChangeSet& changes) override;
    QString helpTopic() const override { return QStringLiteral("perubahan"); }
    void showLeader(const SkpKunci& leader);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    using View = std::optional<PerjanjianView>;
    using Many = ManyDone<ActDone, ActError>;

    void buildTables();
    void forgetAnswer();
    void fillLeaders(const std::vector<SkpRow>& rows);
    void load();
    void show(const View& view);
    void showDifferences();
    void showStaff();
    void checkSame(const QTableWidgetItem* item);
    std::vector<SkpKunci> chosenStaff() const;
    QString proposedReason() const;
    void startLeader();
    void reviseLeader(const ReviseForPerjanjian& command);
    void startStaff();
    void reviseStaffOf(const std::vector<SkpKunci>& staff, const ReviseStaff& command);
    void tellStaff(const Many& many);

    SkpKunci m_leader;
    View m_view;
    QString m_tempat;
    bool m_isLeadingOn = false; ///< to the text that an act has changed: its answer waits for the return
    QComboBox* m_choice;
    QLabel* m_heading;
    QTableWidget* m_differences;
    QPushButton* m_revise;
    QLabel* m_staffHeading;
    QTableWidget* m_staff;
    QPushButton* m_reviseStaff;
    QPushButton* m_toMany;
    QLabel* m_answer;
    QListWidget* m_skipped;
};

} // namespace kinerja
