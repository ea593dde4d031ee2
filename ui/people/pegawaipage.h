#pragma once

#include "core/common/tabular.h"
#include "core/domain/unit/unit.h"
#include "core/regulation/golongan.h"
#include "ui/people/pegawaichooser.h"
#include "ui/shell/page.h"
#include "ui/tables/pegawaimodel.h"

class QComboBox;
class QDialog;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace kinerja
{

class PegawaiDetail;

/// The people of the unit: a list to search, filter and select in, and the chosen person beside it.
class PegawaiPage : public Page
{
    Q_OBJECT
public:
    explicit PegawaiPage(const PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void onChanged(const ChangeSet& changes) override;
    QString helpTopic() const override { return QStringLiteral("orang"); }
    void flush() override;
    QStringList unfinished() const override;
    /// Selects a person in the list, whatever it was narrowed to.
    void showPegawai(const PegawaiKunci& kunci);

private:
    struct Isi {
        std::vector<PegawaiRow> people;
        Unit unit;
        GolonganTable golongan;
    };

    QWidget* buildFilters();
    QWidget* buildActions();
    void buildTable();
    void fill(const Isi& content);
    void fillUnits();
    void applyFilter();
    void onSelection();
    void select(const PegawaiKunci& kunci);
    std::vector<PegawaiKunci> selected() const;
    void removeSelected();
    void markTidakDinilai();
    void changeSelected();
    void pasteFromClipboard();
    void importCsv();
    QDialog* openPreview(const CellTable& table);
    void updateCounts();

    Unit m_unit;
    GolonganTable m_golongan;
    std::shared_ptr<const DaftarPilihan> m_people;
    PegawaiModel* m_model;
    QTableView* m_table;
    QLineEdit* m_search = nullptr;
    QComboBox* m_unitBox = nullptr;
    QComboBox* m_jenisBox = nullptr;
    QComboBox* m_statusBox = nullptr;
    QComboBox* m_kelompokBox = nullptr;
    QLabel* m_counts;
    PegawaiDetail* m_detail;
    std::vector<QPushButton*> m_writing;    ///< useless in a read-only window
    std::vector<QPushButton*> m_onSelected; ///< need somebody selected
    PegawaiKunci m_wanted;                  ///< to be selected once the list is there
};

} // namespace kinerja
