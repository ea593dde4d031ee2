#pragma once

#include "core/usecases/penyusunan/giveiki.h"
#include "ui/shell/page.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace kinerja
{

/// Chooses one RHK of an SKP, and which RHK of other people in the same column of the leader's matrix get its
/// IKI. Those without IKI are ticked; those that have some are off at first, those that are no drafts are
/// shown with the reason and cannot be ticked.
class GiveIkiDialog : public QDialog
{
    Q_OBJECT
public:
    GiveIkiDialog(const PageContext& context, const Skp& from, QWidget* parent);
    GiveIki command() const;
    const std::vector<RhkSekolom>& offered() const { return m_rows; }

private:
    void readColumn();
    void showColumn(std::vector<RhkSekolom> rows);
    void tickAll(Qt::CheckState state);
    void countTicked();
    HasilKerjaKunci chosenRhk() const;

    PageContext m_context;
    SkpKunci m_from;
    std::vector<RhkSekolom> m_rows;
    QComboBox* m_rhk;
    QLabel* m_iki;
    QListWidget* m_people;
    QLabel* m_count;
    QPushButton* m_give = nullptr;
};

} // namespace kinerja
