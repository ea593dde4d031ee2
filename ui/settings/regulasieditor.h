#pragma once

#include "core/exchange/jsontree.h"
#include "core/usecases/regulasi/saveregulasi.h"
#include "core/usecases/regulasi/viewregulasi.h"
#include "ui/shell/pagecontext.h"

#include <QWidget>

#include <map>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kinerja
{

class RegulasiTable;

/// One table of the law: its versions, and the content of the chosen one. What is changed is kept, for each
/// table, until it is stored as a new version or thrown away.
class RegulasiEditor : public QWidget
{
    Q_OBJECT
public:
    explicit RegulasiEditor(const PageContext& context, QWidget* parent = nullptr);

    /// Shows the changed content where there is one, else the version in force.
    void open(const QString& id);
    /// The tables as they stand in the file now.
    void setTables(const std::vector<TabelRegulasi>& tables);
    /// A value that is being typed is taken over.
    void flush();
    bool isChanged(const QString& id) const { return m_drafts.contains(id); }
    /// A sentence for each table with changes that are not stored.
    QStringList unfinished() const;

Q_SIGNALS:
    void left();
    void draftsChanged();

private:
    /// A changed content, what it was begun from, and what a file said of itself.
    struct Draft {
        JsonTree isi;
        JsonTree asal;
        SaveRegulasi kepala;
    };

    QWidget* makeHead();
    QWidget* makeActions();
    const TabelRegulasi* table() const;
    const VersiRegulasi* chosen() const;
    const JsonTree& shownContent() const;
    void fillVersions(const QString& versi);
    void showChosen();
    void showAbout();
    void showFault();
    void updateActions();
    void takeEdit();
    void startDraft(Draft draft);
    void discard();
    void dropDraft();
    void saveAsVersion();
    void showStored(const QString& id, const QString& versi);
    void withdraw();
    void readFile();
    void writeFile();
    void tell(const QString& sentence);
    SaveRegulasi proposal() const;

    PageContext m_context;
    QString m_id;
    std::vector<TabelRegulasi> m_tables;
    std::map<QString, Draft> m_drafts;
    QString m_justStored; ///< a version that comes with the next tables, to be shown then
    QLabel* m_title = nullptr;
    QComboBox* m_versions = nullptr;
    QLabel* m_about = nullptr;
    QLineEdit* m_search = nullptr;
    RegulasiTable* m_content;
    QLabel* m_fault;
    QPushButton* m_save = nullptr;
    QPushButton* m_discard = nullptr;
    QPushButton* m_withdraw = nullptr;
    QPushButton* m_read = nullptr;
    QPushButton* m_write = nullptr;
};

} // namespace kinerja
