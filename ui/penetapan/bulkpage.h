#pragma once

#include "core/usecases/common/runformany.h"
#include "core/usecases/penetapan/signskp.h"
#include "ui/penetapan/skptablemodel.h"
#include "ui/shell/page.h"

#include <deque>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace kinerja
{

class ApproveForm;
class DialogForMany;
class OutcomeTree;
class SignatureForm;

/// Which SKP of the year the list shows.
enum class SaringanSkp {
    Semua,
    TanpaDialog,
    Draf, ///< Draf and Dikembalikan
    Diajukan,
    BelumDitandatangani, ///< Disetujui, a signature is missing
    Berlaku,             ///< Ditetapkan and Berjalan
};
bool isShown(const SkpRow& row, SaringanSkp filter);

/// Many at once: a list of the year's SKP, and dialogue, submission, approval, signatures and printing for
/// those that are selected. Each is done by itself; who was skipped is listed with the reason.
class BulkPage : public Page
{
    Q_OBJECT
public:
    explicit BulkPage(const PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void onChanged(const ChangeSet& changes) override;
    QString helpTopic() const override { return QStringLiteral("penetapan"); }
    /// Shows the list behind a figure.
    void showFilter(SaringanSkp filter);

private:
    /// One step, and what to call it where it was done but the next one was refused.
    struct Step {
        StepForOne<ActDone, ActError> run;
        QString selesai;
    };
    using Chunk = ManyDone<ActDone, ActError>;

    QWidget* buildList();
    QWidget* buildActs();
    void addButton(const QString& label, const char* name, std::function<void()> click);
    void fill();
    std::vector<SkpKunci> selection() const;
    void startForm(QWidget* form);
    /// How far an approval goes in one go.
    enum class Sampai { Disetujui, DiajukanLaluDisetujui };
    void startApprove(Sampai how);
    void approve();
    void showCount();
    void startSign();
    /// Who signs as penilai for the selection, as may be more than one person.
    void showSigners();
    void sign();
    void recordDialog();
    void print();
    Step signStep(const RecordSignature& command, PeranTandaTangan peran) const;
    /// Runs the steps for the selection, piece by piece, so that it can be stopped in between.
    void run(std::vector<Step> steps);
    void next();
    void stop();
    void take(const Result<Outcome<Chunk>, StorageError>& answer);
    void finish();
    void addSkipped(const SkpKunci& kunci, const QString& reason);
    QString nameOf(const SkpKunci& kunci) const;
    /// What was done of the steps before the refusal, and the reason.
    QString reasonOf(const Skipped<ActError>& one) const;

    std::vector<SkpRow> m_all;
    SkpTableModel* m_model;
    QTableView* m_table;
    QComboBox* m_filter;
    QLabel* m_count;
    QStackedWidget* m_side;
    QWidget* m_buttons = nullptr;
    SignatureForm* m_signature;
    QComboBox* m_roles;
    QLabel* m_signers;
    ApproveForm* m_approve;
    DialogForMany* m_dialog;
    QProgressBar* m_progress;
    QPushButton* m_stop;
    QLabel* m_summary;
    OutcomeTree* m_results;
    QString m_tempat;
    std::vector<Step> m_steps;
    std::deque<SkpKunci> m_queue;
    Sampai m_how = Sampai::Disetujui;
    int m_total = 0;
    int m_done = 0;
    int m_skipped = 0;
    int m_left = 0;    ///< not begun, because it was stopped
    QString m_failure; ///< why nothing could be done any more
    int m_partly = 0;  ///< of the skipped: so many got a part of the steps
    std::map<SkpKunci, QString> m_names;
};

} // namespace kinerja
