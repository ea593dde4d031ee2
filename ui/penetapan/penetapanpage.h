#pragma once

#include "core/usecases/viewpenetapan.h"
#include "ui/penetapan/actform.h"
#include "ui/shell/page.h"

#include <memory>

class QComboBox;
class QLabel;
class QListWidget;
class QStackedWidget;
class QVBoxLayout;

namespace kinerja
{

class SignatureForm;

/// The penetapan of one SKP (T4): its state, what comes next, who signed, the deadline, and the acts that
/// the state allows – each with the reason where one is not possible yet. What an act needs is asked for on
/// the page itself.
class PenetapanPage : public Page
{
    Q_OBJECT
public:
    explicit PenetapanPage(const PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void onChanged(const ChangeSet& changes) override;
    /// Shows that SKP.
    void showSkp(const SkpKunci& kunci);

private:
    using View = Result<std::optional<PenetapanView>, CheckError>;

    void buildSummary(QVBoxLayout* column);
    void buildForms();
    void fillChoice(const std::vector<SkpRow>& rows);
    void load();
    void show(const View& view);
    void showActs();
    void showFindings();
    void showHistory();
    void say(const QString& sentence);

    void start(ActSkp act);
    void startSignature(PeranTandaTangan peran);
    void startPenilai();
    void takeBack();
    void changePenilai();
    void askAndRun(ActSkp act, const QString& title, const QString& label);
    /// Runs a use-case on the SKP that is shown; then the page shows what came of it.
    void run(std::function<Result<Outcome<ActDone>, ActError>(Session&)> act);
    void done(const Result<Outcome<ActDone>, ActError>& answer);

    SkpKunci m_kunci;
    std::optional<PenetapanView> m_view;
    QString m_tempat;
    PeranTandaTangan m_peran = PeranTandaTangan::Pegawai;
    std::vector<SkpKunci> m_samePenilai;
    QComboBox* m_choice;
    QLabel* m_heading;
    QLabel* m_summary;
    QLabel* m_answer;
    QVBoxLayout* m_acts;
    QWidget* m_actBox = nullptr;
    QStackedWidget* m_side;
    QListWidget* m_findings;
    QListWidget* m_history;
    SignatureForm* m_signature;
    ApproveForm* m_approve;
    RevisionForm* m_revision;
    CloseForm* m_close;
    PenilaiForm* m_penilai;
};

} // namespace kinerja
