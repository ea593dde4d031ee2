#pragma once

#include "core/usecases/penyusunan/compareperjanjian.h"
#include "ui/forms/skpform.h"

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace kinerja
{

/// Step a: Renstra and all versions of the year's Perjanjian Kinerja – which is in force, and from when –
/// beside the leader's SKP; and the one action of step b that turns the one in force into RHK and IKI.
class GambaranForm : public SkpForm
{
    Q_OBJECT
public:
    explicit GambaranForm(QDate today, QWidget* parent = nullptr);

    void setView(const SkpView& view) override;
    void fillFrom(const Skp& draft) override;
    void collectInto(Skp&) const override {}
    void setReadOnly(bool readOnly) override;

Q_SIGNALS:
    void takePerjanjianWanted();
    /// What the SKP says in older words than the Perjanjian Kinerja in force is to be gone through.
    void changesWanted();
    void editOrganisasiWanted();

private:
    struct Versi {
        QString judul;
        const std::vector<SasaranPerjanjian>* isi;
        bool berlaku;
    };
    std::vector<Versi> versions(QDate day) const;
    void showRenstra();
    void showVersion(const Versi& version, const Skp& draft);
    void showSummary(const Skp& draft, QDate day);
    void showState();

    QDate m_today;
    Organisasi m_organisasi;
    bool m_isOwner = false; ///< see SkpView::pemilikPerjanjian
    QTreeWidget* m_tree;
    QLabel* m_summary;
    QPushButton* m_take;
    QPushButton* m_changes;
    bool m_readOnly = false;
    bool m_isNew = false;     ///< the Perjanjian Kinerja holds what the SKP does not
    bool m_isChanged = false; ///< the SKP says in older words what it holds
};

} // namespace kinerja
