#pragma once

#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QLayout;
class QLineEdit;
class QPushButton;
class QTableView;

namespace kinerja
{

class BuktiFiles;
class DaftarBuktiModel;

/// The register of all evidence of the unit and year (T5), and of the IKI that nothing proves yet.
class BuktiPage : public Page
{
    Q_OBJECT
public:
    explicit BuktiPage(const PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void onChanged(const ChangeSet& changes) override;
    QString helpTopic() const override { return QStringLiteral("pelaksanaan"); }
    BuktiFiles& files() { return *m_files; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    QLayout* buildFilters();
    QLayout* buildButtons();
    void narrow();
    void showCounts();
    void showWays();

    DaftarBuktiModel* m_model;
    BuktiFiles* m_files;
    QLineEdit* m_search;
    QLineEdit* m_pegawai;
    QComboBox* m_kind;
    QTableView* m_table;
    QLabel* m_counts;
    QLabel* m_note;
    QPushButton* m_open = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_go = nullptr;
    bool m_isStale = false; ///< something was stored while the page was hidden
};

} // namespace kinerja
