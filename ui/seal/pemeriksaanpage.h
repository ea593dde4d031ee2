#pragma once

#include "ui/shell/page.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTreeView;

namespace kinerja
{

struct BerkasDiperiksa;
class VerdictModel;

/// Whether a paper is what this file froze: by the short code in its footer, or as a signed PDF.
class PemeriksaanPage : public Page
{
    Q_OBJECT
public:
    explicit PemeriksaanPage(const PageContext& context, QWidget* parent = nullptr);

    void refresh() override {}
    void onChanged(const ChangeSet& changes) override;
    QString helpTopic() const override { return QStringLiteral("pemeriksaan"); }
    /// Checks those files one after the other, away from the window's thread.
    void checkFiles(const QStringList& paths);

private:
    QWidget* buildCode();
    QWidget* buildFiles();
    void checkCode();
    void showFound(const std::vector<NaskahRow>& found);
    void openFound(int row);
    void chooseFiles();
    void take(const BerkasDiperiksa& one);
    void showWaiting();

    QLineEdit* m_code;
    QLabel* m_answer;
    QListWidget* m_found;
    QPushButton* m_choose;
    QLabel* m_waiting;
    QTreeView* m_tree;
    VerdictModel* m_model;
    std::vector<NaskahRow> m_rows;
    int m_open = 0; ///< files that are still being checked
};

} // namespace kinerja
