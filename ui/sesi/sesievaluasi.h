#pragma once

#include "ui/sesi/langkahsesi.h"
#include "ui/shell/pagecontext.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QShortcut;
class QStackedWidget;

namespace kinerja
{

class BuktiFiles;
class BuktiSesi;
class EvaluasiActs;

/// The evaluation session: pegawai and penilai at one laptop. One RHK at a time in large type, with evidence
/// and the previous period beside it, then perilaku, the ratings with the predikat, lock, papers and both
/// signatures. Each fills in their own part while it is their turn; the keyboard is handed over deliberately.
/// All is stored as it is typed; it can be left and come back to anywhere.
class SesiEvaluasi : public QWidget
{
    Q_OBJECT
public:
    /// `editor` holds the evaluation, which is loaded; it outlives the session.
    SesiEvaluasi(const PageContext& context, EvaluasiEditor& editor, QWidget* parent);

    Giliran giliran() const { return m_giliran; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void enlarge();
    QWidget* buildBody();
    QWidget* buildFoot();
    QShortcut* addShortcut(const QKeySequence& keys, const std::function<void()>& act);
    /// A key that means something among the steps alone; elsewhere it is typed.
    void addStepKey(const QKeySequence& keys, const std::function<void()>& act);
    void connectParts();
    void buildSteps();
    void connectBukti(BuktiFiles* files);
    void resume();
    void onLoaded();
    void walk(int by);
    void goTo(int step);
    void goToField(const QString& kolom);
    void rate(std::optional<Rating> rating);
    void handOver();
    void pass();
    int stepAfterPassing() const;
    int stepOf(BagianSesi bagian) const;
    void askCapaian();
    void setGiliran(Giliran giliran);
    bool offers(ActEvaluasi act) const;
    void showStep();
    QString hint(const LangkahSesi& step) const;
    QString nameOf(Giliran giliran) const;
    void focusPart();
    void showPapers();
    void say(const QString& sentence);
    void remember() const;
    QString settingsKey(const char* what) const;

    PageContext m_context;
    EvaluasiEditor& m_editor;
    Giliran m_giliran = Giliran::Pegawai;
    int m_penilaiAt = 0; ///< the step at which the penilai handed the keyboard back; 0: not yet
    GiliranBand* m_band;
    QLabel* m_title;
    QLabel* m_hint;
    QLabel* m_answer;
    QStackedWidget* m_side;  ///< the steps, then the forms of the acts
    QStackedWidget* m_pages; ///< one a step
    QPushButton* m_back;
    QPushButton* m_next;
    EvaluasiActs* m_acts = nullptr;
    BuktiSesi* m_bukti = nullptr;
    std::vector<QShortcut*> m_stepKeys;
    PembuatLangkah* m_steps = nullptr;
    std::vector<HasilKerjaKunci> m_rhk; ///< for which the steps were made
    EvaluasiRef m_ref;
};

} // namespace kinerja
