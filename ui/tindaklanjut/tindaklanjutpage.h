#pragma once

#include "core/usecases/tindaklanjut/viewtindaklanjut.h"
#include "ui/shell/page.h"

#include <set>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTableView;

namespace kinerja
{

class TindakLanjutModel;

/// Tindak lanjut: whom something may follow for, with the predikat in force, and the register of rewards,
/// sanctions and career steps of the year.
class TindakLanjutPage : public Page
{
    Q_OBJECT
public:
    explicit TindakLanjutPage(const PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void onChanged(const ChangeSet& changes) override;
    SkpKunci chosenSkp() const override;
    void chooseSkp(const SkpKunci& kunci) override { showSkp(kunci); }
    QString helpTopic() const override { return QStringLiteral("tindaklanjut"); }
    /// Chooses whose SKP that is.
    void showSkp(const SkpKunci& kunci);

protected:
    void showEvent(QShowEvent* event) override;

private:
    using View = Result<TindakLanjutView, RegulationError>;

    QWidget* buildPeople();
    QWidget* buildRegister();
    QWidget* buildFilters();
    void connectControls();
    void show(const View& view);
    std::set<QString> outdated() const;
    void fillPeople();
    void filterPeople();
    void filterRegister();
    void showButtons();
    void showEmpty();
    void fitColumns();
    const CalonTindakLanjut* chosenPerson() const;
    void add();
    void change();
    void remove();
    void openDialog(const CalonTindakLanjut& calon, std::optional<TindakLanjut> entry);

    QLabel* m_note;
    QLineEdit* m_searchPeople;
    QListWidget* m_people;
    QPushButton* m_add;
    QPushButton* m_career;
    QPushButton* m_angkaKredit; ///< of functional officials
    QComboBox* m_jenis;
    QComboBox* m_status;
    QLineEdit* m_search;
    QTableView* m_table;
    TindakLanjutModel* m_model;
    QLabel* m_empty; ///< why the table has no row
    QPushButton* m_change;
    QPushButton* m_remove;
    TindakLanjutView m_view;
    SkpKunci m_wanted;
    bool m_isStale = false;
};

} // namespace kinerja
