#pragma once

#include "core/usecases/tindaklanjut/viewkarier.h"
#include "ui/shell/page.h"

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QTabWidget;
class QTreeWidget;

namespace kinerja
{

class KarierChart;
class PegawaiModel;

/// The career of one pegawai: predikat over the years and periods, feedback by theme, bimbingan, and what
/// followed, up to the year that is shown. It is read here and printed; each part is written on its own page.
class KarierPage : public Page
{
    Q_OBJECT
public:
    explicit KarierPage(const PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void onChanged(const ChangeSet& changes) override;
    QString helpTopic() const override { return QStringLiteral("karier"); }
    void showPegawai(const PegawaiKunci& kunci);

protected:
    void showEvent(QShowEvent* event) override;

private:
    using View = Result<std::optional<KarierView>, RegulationError>;

    QWidget* buildPeople();
    QWidget* buildCareer();
    void connectControls();
    void fillPeople(std::vector<PegawaiRow> people);
    void markChosen();
    void choose(int row);
    void readCareer();
    void show(const View& view);
    void clearCareer(const QString& note);
    void print();

    PegawaiModel* m_model;
    QLineEdit* m_search;
    QListView* m_people;
    QLabel* m_heading;
    QLabel* m_note;
    QPushButton* m_angkaKredit; ///< of functional officials
    QPushButton* m_print;
    KarierChart* m_chart;
    QTabWidget* m_parts;
    QTreeWidget* m_predikat;
    QTreeWidget* m_tema;
    QTreeWidget* m_bimbingan;
    QTreeWidget* m_kompetensi;
    QTreeWidget* m_followUps;
    PegawaiKunci m_chosen;
    SkpKunci m_skp; ///< with which the paper goes
    bool m_isStale = false;
};

} // namespace kinerja
