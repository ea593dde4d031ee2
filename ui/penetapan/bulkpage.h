#pragma once

#include "core/usecases/runformany.h"
#include "core/usecases/skpact.h"
#include "ui/penetapan/skptablemodel.h"
#include "ui/shell/page.h"

#include <deque>

class QComboBox;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace kinerja
{

class ApproveForm;
class DialogForMany;
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
    using Act = std::function<Result<Outcome<ActDone>, ActError>(Session&, const SkpKunci&)>;
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
    void sign();
    void recordDialog();
    void print();
    /// Runs an act for the selection, piece by piece, so that it can be stopped in between.
    void run(std::vector<Act> acts);
    void next();
    void take(const Result<Outcome<Chunk>, StorageError>& answer);
    void finish();
    void addSkipped(const SkpKunci& kunci, const QString& reason);

    struct Job {
        SkpKunci kunci;
        Act act;
    };

    std::vector<SkpRow> m_all;
    SkpTableModel* m_model;
    QTableView* m_table;
    QComboBox* m_filter;
    QLabel* m_count;
    QStackedWidget* m_side;
    QWidget* m_buttons = nullptr;
    SignatureForm* m_signature;
    QComboBox* m_roles;
    ApproveForm* m_approve;
    DialogForMany* m_dialog;
    QProgressBar* m_progress;
    QPushButton* m_stop;
    QLabel* m_summary;
    QListWidget* m_results;
    QString m_tempat;
    std::deque<Job> m_queue;
    Sampai m_how = Sampai::Disetujui;
    int m_total = 0;
    int m_done = 0;
    int m_skipped = 0;
    std::map<SkpKunci, QString> m_names;
};

} // namespace kinerja
