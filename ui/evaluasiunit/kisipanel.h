#pragma once

#include "core/usecases/evaluasi/evaluasiformany.h"
#include "core/usecases/evaluasi/viewdistribusi.h"
#include "ui/evaluasiunit/kisimodel.h"
#include "ui/shell/pagecontext.h"

#include <QWidget>

#include <deque>
#include <map>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace kinerja
{

class CellGrid;
class LockForm;
class OutcomeTree;
class ReceiptForm;
class SignatureForm;

/// The evaluations of a unit and period in one grid: people as rows, to type, copy down and paste into; lock,
/// sign and print for those that are ticked. Who was skipped is listed first, with the reason.
class KisiPanel : public QWidget
{
    Q_OBJECT
public:
    explicit KisiPanel(const PageContext& context, QWidget* parent = nullptr);

    void load(const SaringanEvaluasi& filter);
    /// Takes what is being typed as if the cell had been left.
    void flush();
    bool isBusy() const { return !m_queue.empty() || m_isFilling; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct View {
        std::vector<EvaluasiRow> rows;
        PredikatTable table;
        QString tempat;
    };
    /// What is done for the selection, piece by piece, so that it can be stopped in between.
    using Run = std::function<Outcome<EvaluasiBanyak>(Session&, const std::vector<SkpKunci>&)>;

    QWidget* buildGrid();
    QWidget* buildActs();
    void giveWay();
    void buildButtons();
    QWidget* buildSigning();
    QPushButton* addButton(QWidget* box, const QString& label, const char* name, std::function<void()> click);
    void fill(const View& view);
    void fitColumns();
    void showResults();
    /// The rows with a selected cell, from the top: what is copied into, and no more.
    std::vector<int> selectedRows() const;
    std::vector<int> copiedColumns() const;
    /// The SKP of those who are ticked.
    std::vector<SkpKunci> selection() const;
    /// Whether somebody is ticked; if not, it says what to do.
    bool hasSelection();
    void showCount();
    void store(IsiEvaluasi isi, int column);
    enum class Sumber { Catatan, Tempelan };
    void fillMany(const std::vector<IsiEvaluasi>& all, Sumber sumber);
    QString filledText(const IsiBanyak& told, Sumber sumber) const;
    void copyDown();
    void takeNotes();
    void paste(const QString& text);
    void showPasted(const KisiTertempel& pasted, const std::vector<EvaluasiRow>& rows);
    void warnAfterAkhir();
    void startLock();
    void startRefusal();
    void recordRefusal();
    void startSign(std::vector<LangkahEvaluasi> steps, const QString& title);
    void sign();
    void print();
    void run(Run act, int steps);
    void next();
    void stop();
    void take(const Result<Outcome<EvaluasiBanyak>, StorageError>& answer);
    void finish();
    QString nameOf(const SkpKunci& kunci) const;
    void askSigners(QDate day);
    QString signersText(const std::vector<PenandatanganRow>& all) const;
    void say(const QString& sentence);

    PageContext m_context;
    SaringanEvaluasi m_filter;
    QString m_tempat;
    KisiModel* m_model;
    QSplitter* m_splitter;
    CellGrid* m_grid;
    QLabel* m_count;
    QStackedWidget* m_side;
    QWidget* m_buttons = nullptr;
    LockForm* m_lock;
    QWidget* m_signing = nullptr;
    QLabel* m_signers;
    SignatureForm* m_signature;
    ReceiptForm* m_refusal;
    QProgressBar* m_progress;
    QPushButton* m_stop;
    QLabel* m_answer;
    OutcomeTree* m_results;
    std::vector<LangkahEvaluasi> m_steps;
    Run m_run;
    QString m_failure; ///< of the file, which ended the act
    bool m_isFilling = false;
    std::deque<SkpKunci> m_queue;
    int m_total = 0;
    int m_done = 0;
    int m_skipped = 0;
    int m_left = 0;
};

} // namespace kinerja
