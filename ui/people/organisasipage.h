#pragma once

#include "ui/people/plandraft.h"
#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kinerja
{

class DateField;
class EditWatcher;
class TextGridModel;
class TextGridView;

/// The year's plan: Renstra, Perjanjian Kinerja and its changes, each with its day. Stored as it is filled.
class OrganisasiPage : public Page
{
    Q_OBJECT
public:
    explicit OrganisasiPage(const PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void onChanged(const ChangeSet& changes) override;
    QString helpTopic() const override { return QStringLiteral("penyusunan"); }
    void flush() override;
    QStringList unfinished() const override;

    /// The Perjanjian Kinerja as rows of sasaran, indikator, target; a sasaran stands in its first row only.
    static std::vector<QStringList> toRows(const std::vector<SasaranPerjanjian>& list);
    static std::vector<SasaranPerjanjian> fromRows(const std::vector<QStringList>& rows);

private:
    QWidget* buildRenstra();
    QWidget* buildPerjanjian();
    void fill(const Organisasi& organisasi);
    void fillVersions(int shown);
    void showVersion();
    void collectVersion();
    void addChange();
    void removeChange();
    void store();
    void showComplaint(const std::vector<OrganisasiFault>& faults);
    void nameVersions();
    bool isReadOnly() const { return context().storage.isReadOnly(); }

    Organisasi& draft() { return m_plan.value(); }
    const Organisasi& draft() const { return m_plan.value(); }

    PlanDraft m_plan;
    int m_version = -1; ///< the shown Perjanjian Kinerja: -1 the first one, else the index of a change
    int m_asked = 0;    ///< the saves are numbered: one that waits may give way to the next, unanswered
    int m_answered = 0;
    TextGridModel* m_renstra;
    TextGridModel* m_perjanjian;
    QComboBox* m_versions = nullptr;
    QWidget* m_changeFields = nullptr;
    DateField* m_tanggal = nullptr;
    QLineEdit* m_nomor = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
    QLabel* m_complaint;
    EditWatcher* m_watcher;
    std::vector<QPushButton*> m_gridTools;
};

} // namespace kinerja
