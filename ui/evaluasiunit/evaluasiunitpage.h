#pragma once

#include "core/usecases/evaluasi/viewdistribusi.h"
#include "ui/shell/page.h"

#include <memory>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace kinerja
{

class CapaianForm;
class DistribusiPanel;
class KisiPanel;
class KotakPanel;
class PreviewWidget;

/// The evaluation of a whole unit, or a part of it, for one period: its distribution of predikat beside the
/// pattern, and its papers (T6–T8).
class EvaluasiUnitPage : public Page
{
    Q_OBJECT
public:
    explicit EvaluasiUnitPage(const PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void onChanged(const ChangeSet& changes) override;
    void flush() override;
    bool mayBreakOff() override;
    QString helpTopic() const override { return QStringLiteral("evaluasi-unit"); }

private:
    /// What the choices above are made of.
    struct Choices {
        QString unit;
        std::vector<Periode> periode;
        std::vector<PilihanLingkup> lingkup;
    };

    QWidget* buildTop();
    QWidget* buildPaper();
    void fillChoices(const Choices& choices);
    /// The period that ended last; the first one where none has.
    int duePeriode() const;
    SaringanEvaluasi filter() const;
    void load();
    /// The choice was changed: asks where a trial would be lost, and turns back then.
    void choose();
    void loadTab();
    void showDistribusi(const std::shared_ptr<const DistribusiOrang>& everybody);
    void say(const QString& sentence);
    void startCapaian();
    void storeCapaian();
    void print();

    Distribusi m_view;
    int m_shownPeriode = 0;
    int m_shownLingkup = 0;
    QString m_unitKerja; ///< for which the capaian may be set alone
    QComboBox* m_periode;
    QComboBox* m_lingkup;
    QPushButton* m_capaianButton;
    QPushButton* m_print;
    QLabel* m_capaianText;
    QLabel* m_answer;
    QStackedWidget* m_side;
    QTabWidget* m_tabs;
    DistribusiPanel* m_distribusi;
    KotakPanel* m_kotak;
    KisiPanel* m_kisi;
    CapaianForm* m_capaian;
    PreviewWidget* m_preview;
};

} // namespace kinerja
