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
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace kinerja
{

class CellGrid;
class LockForm;
class ReceiptForm;
class SignatureForm;

/// The evaluations of a unit and period in one grid: people as rows, to type, copy down and paste into; lock,
/// sign and print for those that are selected. Who was skipped is listed with the reason.
class KisiPanel : public QWidget
{
    Q_OBJECT
public:
    explicit KisiPanel(const PageContext& context, QWidget* parent = nullptr);

    void load(const SaringanEvaluasi& filter);
    /// Takes what is being typed as if the cell had been left.
    void flush();
    bool isBusy() const { return !m_queue.empty(); }

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
    QPushButton* addButton(QWidget* box, const QString& label, const char* name, std::function<void()> click);
    void fill(const View& view);
    /// From the top.
    std::vector<int> chosenRows() const;
    std::vector<SkpKunci> selection() const;
    void showCount();
    void store(IsiEvaluasi isi, int column);
    void storeMany(const std::vector<IsiEvaluasi>& all);
    void copyDown();
    void takeNotes();
    void paste(const QString& text);
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
    void addResult(const QString& line, const SkpKunci& kunci);
    QString nameOf(const SkpKunci& kunci) const;
    QString signersText() const;
    void say(const QString& sentence);

    PageContext m_context;
    SaringanEvaluasi m_filter;
    QString m_tempat;
    KisiModel* m_model;
    CellGrid* m_grid;
    QLabel* m_count;
    QStackedWidget* m_side;
    QWidget* m_buttons = nullptr;
    LockForm* m_lock;
    SignatureForm* m_signature;
    ReceiptForm* m_refusal;
    QProgressBar* m_progress;
    QPushButton* m_stop;
    QLabel* m_answer;
    QListWidget* m_results;
    std::vector<LangkahEvaluasi> m_steps;
    Run m_run;
    std::deque<SkpKunci> m_queue;
    int m_total = 0;
    int m_done = 0;
    int m_skipped = 0;
    int m_left = 0;
};

} // namespace kinerja
