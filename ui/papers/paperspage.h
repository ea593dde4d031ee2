#pragma once

#include "ui/papers/storedpapers.h"
#include "ui/shell/navigation.h"
#include "ui/shell/page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace kinerja
{

class PreviewWidget;
class SalinanPanel;

/// The papers of the year: SKP at the left, one or many chosen, and those of the unit; which kinds; the
/// preview, which prints them and writes them as PDF.
class PapersPage : public Page
{
    Q_OBJECT
public:
    explicit PapersPage(const PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void onChanged(const ChangeSet& changes) override;
    bool mayBreakOff() override;
    QString helpTopic() const override { return QStringLiteral("cetak"); }
    /// Chooses these SKP and shows their papers.
    void show(const std::vector<DocumentRequest>& requests);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* chooser();
    void fillKinds();
    /// What there is to print in the year.
    struct Choices {
        std::vector<SkpRow> skp;
        std::vector<Periode> periode; ///< for which an evaluation was begun
    };

    void fill(const std::vector<SkpRow>& rows);
    void showUnitKinds();
    void addUnitPapers(std::vector<WantedPapers>& wanted) const;
    void filter(const QString& typed);
    std::vector<JenisDokumen> chosenKinds() const;
    std::vector<WantedPapers> chosenPapers() const;
    void showChosen();
    void showStatus();
    QString whyNone() const;
    /// Which kinds are ticked and which period is chosen.
    struct Choice {
        std::vector<Qt::CheckState> kinds;
        int periode = 0;
    };
    Choice choice() const;
    void setChoice(const Choice& choice);

    QLineEdit* m_search;
    QListWidget* m_skp;
    QCheckBox* m_unit; ///< whether the papers of the unit are wanted too
    QListWidget* m_kinds;
    QComboBox* m_periode; ///< of which evaluations; all at first
    QLabel* m_status;
    SalinanPanel* m_salinan;   ///< of the one SKP that is chosen
    QPushButton* m_allPeriods; ///< the way out where the period alone leaves no paper
    PreviewWidget* m_preview;
    std::shared_ptr<StoredPapers> m_papers;
    std::vector<Periode> m_withEvaluasi;
    std::vector<DocumentRequest> m_wanted; ///< chosen as soon as the list is there
    /// What was chosen before another page asked for its papers; comes back when this page is left.
    std::optional<Choice> m_own;
    bool m_isStale = false; ///< something was stored while the page was hidden
};

} // namespace kinerja
