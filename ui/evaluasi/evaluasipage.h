#pragma once

#include "core/usecases/evaluasi/viewevaluasi.h"
#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QVBoxLayout;

namespace kinerja
{

class CapaianForm;
class EvaluasiEditor;
class KeberatanForm;
class LockForm;
class ReceiptForm;
class SignatureForm;

/// The evaluation of one SKP for one period (T6–T8): penilaian diri, umpan balik, ratings and predikat, then
/// the lock, the signatures and the receipt. What is typed is stored field by field.
class EvaluasiPage : public Page
{
    Q_OBJECT
public:
    explicit EvaluasiPage(const PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void onChanged(const ChangeSet& changes) override;
    void flush() override;
    SkpKunci chosenSkp() const override { return m_kunci; }
    void chooseSkp(const SkpKunci& kunci) override;
    QString helpTopic() const override { return QStringLiteral("evaluasi"); }
    /// Shows the evaluation of that SKP which is due next.
    void showSkp(const SkpKunci& kunci, const QString& kolom = {});

private:
    void buildTop(QVBoxLayout* column);
    QWidget* buildLeft();
    QWidget* buildForms();
    void connectForms();
    void fillSkp(const std::vector<SkpRow>& rows);
    void fillPeriode(const std::vector<PeriodePilihan>& all);
    void choose(const Periode& periode);
    void showView();
    void showSummary();
    void showActs();
    void showFindings();
    void goTo(const QString& kolom);
    void say(const QString& sentence);

    void start(ActEvaluasi act);
    void startSignature(PeranTandaTangan peran);
    void startCapaian();
    void storeCapaian();
    void startKeberatan();
    void decide();
    void takeBack(ActEvaluasi act);
    void run(std::function<Result<Outcome<EvaluasiDone>, EvaluasiError>(Session&)> act);
    void done(const Result<Outcome<EvaluasiDone>, EvaluasiError>& answer);
    void print();

    SkpKunci m_kunci;
    std::optional<Periode> m_periode;
    QString m_goTo; ///< a finding's field, once the evaluation is there
    PeranTandaTangan m_peran = PeranTandaTangan::Penilai;
    EvaluasiEditor* m_editor;
    QComboBox* m_skp;
    QComboBox* m_periodeBox;
    QPushButton* m_print;
    QLabel* m_heading;
    QLabel* m_summary;
    QPushButton* m_capaianButton;
    QLabel* m_answer;
    QWidget* m_acts;
    QWidget* m_actBox = nullptr;
    QStackedWidget* m_side;
    QTabWidget* m_tabs;
    QListWidget* m_findings;
    SignatureForm* m_signature;
    LockForm* m_lock;
    ReceiptForm* m_receipt;
    CapaianForm* m_capaian;
    KeberatanForm* m_keberatan;
};

} // namespace kinerja
