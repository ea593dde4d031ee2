#pragma once

#include "core/usecases/evaluasi/viewevaluasi.h"
#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QVBoxLayout;

namespace kinerja
{

class EvaluasiActs;
class EvaluasiEditor;
class EvaluasiForm;
class SalinanPanel;

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
    /// Shows the evaluation of that SKP for the wanted period, where it has one, else that which is due next.
    void showSkp(const SkpKunci& kunci, const QString& kolom = {}, std::optional<Periode> wanted = {});
    /// Begins a session or the wizard of the evaluation that is shown, or is being read.
    void begin(CaraEvaluasi cara);

private:
    /// Tabs that come and go or change their title.
    enum { BagianTemuan = 3, BagianTahun = 4 };

    void buildTop(QVBoxLayout* column);
    QWidget* buildLeft();
    QWidget* buildForms();
    QWidget* makePart(const std::vector<EvaluasiForm*>& forms);
    void connectParts();
    void fillSkp(const std::vector<SkpRow>& rows);
    SkpKunci firstOpen(const std::vector<SkpRow>& rows) const;
    void fillPeriode(const std::vector<PeriodePilihan>& all);
    void choose(const Periode& periode);
    void showView();
    void showSummary();
    void showKeberatan();
    void showActs();
    void showFindings();
    void goTo(const QString& kolom);
    void say(const QString& sentence);

    void beginWanted();
    void openSesi();
    void openWizard();
    void print();

    SkpKunci m_kunci;
    std::optional<Periode> m_periode;
    QString m_goTo;                      ///< a finding's field, once the evaluation is there
    std::optional<CaraEvaluasi> m_begin; ///< once it is there
    EvaluasiEditor* m_editor;
    QComboBox* m_skp;
    QComboBox* m_periodeBox;
    QPushButton* m_print;
    QLabel* m_heading;
    QLabel* m_summary;
    QPushButton* m_sesi;
    QPushButton* m_wizard;
    QPushButton* m_capaianButton;
    QLabel* m_answer;
    QWidget* m_actArea;
    SalinanPanel* m_salinan;
    QWidget* m_actBox = nullptr;
    QStackedWidget* m_side;
    QTabWidget* m_tabs;
    QListWidget* m_findings;
    QPlainTextEdit* m_objection;
    EvaluasiActs* m_acts = nullptr;
};

} // namespace kinerja
