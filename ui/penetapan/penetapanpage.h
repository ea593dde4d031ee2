#pragma once

#include "core/usecases/penetapan/viewpenetapan.h"
#include "ui/penetapan/actform.h"
#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace kinerja
{

class ActPanel;
class SalinanPanel;
class SignatureForm;

/// The penetapan of one SKP (T4): its state, what comes next, who signed, the deadline, and the acts that
/// the state allows – each with the reason where one is not possible yet. What a step to penetapan needs is
/// asked for on the page itself; later changes have their wizards.
class PenetapanPage : public Page
{
    Q_OBJECT
public:
    explicit PenetapanPage(const PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void onChanged(const ChangeSet& changes) override;
    SkpKunci chosenSkp() const override { return m_kunci; }
    void chooseSkp(const SkpKunci& kunci) override;
    QString helpTopic() const override { return QStringLiteral("penetapan"); }
    /// Shows that SKP.
    void showSkp(const SkpKunci& kunci);

protected:
    /// What was printed meanwhile changes the history alone, which nobody is told of.
    void showEvent(QShowEvent* event) override;

private:
    using View = Result<std::optional<PenetapanView>, CheckError>;

    void buildTop(QVBoxLayout* column);
    QWidget* buildLists();
    void connectForms();
    void fillChoice(const std::vector<SkpRow>& rows);
    void load();
    void show(const View& view);
    void showFindings();
    void showChain();
    void showHistory();
    void say(const QString& sentence);

    void start(ActSkp act);
    void askJabatan();
    void noteLate();
    void decideLuar();
    void startSignature(PeranTandaTangan peran);
    void signHere();
    void startRevision();
    void startPenilai();
    void takeBackPenilai(QDate mulai);
    void takeBack(PeranTandaTangan peran);
    void askAndRun(ActSkp act, const QString& title, const QString& label);
    /// Runs a use-case on the SKP that is shown; then the page shows what came of it.
    void run(std::function<Result<Outcome<ActDone>, ActError>(Session&)> act);
    void done(const Result<Outcome<ActDone>, ActError>& answer);

    SkpKunci m_kunci;
    std::optional<StatusSkp> m_statusOfForm; ///< of the SKP when a form of an act was opened
    std::optional<PenetapanView> m_view;
    std::optional<StatusSkp> m_answered; ///< the state that the answer speaks of
    bool m_isNotStored = false;          ///< the answer says that the disk refused
    QString m_tempat;
    PeranTandaTangan m_peran = PeranTandaTangan::Pegawai;
    QComboBox* m_choice;
    QLabel* m_heading;
    QLabel* m_summary;
    QLabel* m_answer;
    QPushButton* m_luar; ///< to what another program has altered
    ActPanel* m_acts;
    std::vector<QPushButton*> m_ways; ///< to the SKP's text, its dialogue and its papers
    QStackedWidget* m_side;
    QListWidget* m_findings;
    QLabel* m_chainTitle;
    QListWidget* m_chain;
    SalinanPanel* m_salinan;
    QListWidget* m_history;
    SignatureForm* m_signature;
    ApproveForm* m_approve;
};

} // namespace kinerja
