#pragma once

#include "core/storage/lists.h"

#include <QDialog>

#include <set>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace kinerja
{

/// Chooses several SKP of a year, with a filter; and, where it is offered, whether what they hold is
/// replaced, or which RHK they get.
class ChooseSkpDialog : public QDialog
{
    Q_OBJECT
public:
    /// All rows but `except` are offered; those that are no drafts say so.
    ChooseSkpDialog(
        const QString& title, const std::vector<SkpRow>& rows, const SkpKunci& except, QWidget* parent);
    /// Offers to replace what is filled already; off until the user wants it.
    void offerReplace(const QString& label);
    /// Offers to leave out RHK of what is copied; all are ticked at first.
    void offerRhk(const std::vector<HasilKerja>& rhk);
    std::vector<SkpKunci> chosen() const;
    std::set<HasilKerjaKunci> rhkLeftOut() const;
    bool wantsReplace() const;

private:
    QListWidget* m_list;
    QLineEdit* m_filter;
    QCheckBox* m_replace;
    QLabel* m_rhkCaption;
    QListWidget* m_rhk;
};

} // namespace kinerja
