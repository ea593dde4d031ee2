#pragma once

#include "core/domain/pelaksanaan/pelaksanaan.h"
#include "ui/pelaksanaan/pelaksanaaneditor.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLayout;
class QListWidget;
class QPushButton;
class QTabWidget;

namespace kinerja
{

class KompetensiForm;
class PernyataanForm;
class PertemuanForm;
class StageFormBase;

/// All bimbingan and konseling of one SKP, and the chosen one in tabs. Konseling is confidential: it is not
/// even listed until the user asks to see it.
class PembinaanForm : public QWidget
{
    Q_OBJECT
public:
    PembinaanForm(const PageContext& context, PelaksanaanEditor& editor, QWidget* parent = nullptr);

    void flush();
    QStringList unfinished() const;
    /// Nobody finds konseling open when the page is shown again.
    void hideKonseling();

private:
    QLayout* buttons();
    void buildTabs();
    void showLoaded();
    void showDraft();
    void rebuild();
    /// Shows the one that is chosen in the list.
    void showChosen();
    void showWays();
    void add(JenisPembinaan jenis);
    void removeChosen();
    void store();
    void printBimbingan();
    void printKonseling();
    bool seesKonseling() const;
    bool has(JenisPembinaan jenis) const;
    const Pembinaan* chosen() const;
    /// Where it stands in the draft; -1: it is gone.
    int placeOf(const QString& kunci) const;

    PageContext m_context;
    PelaksanaanEditor& m_editor;
    QListWidget* m_list;
    QLabel* m_note;
    QLabel* m_secret;
    QTabWidget* m_tabs;
    PertemuanForm* m_meeting;
    PernyataanForm* m_feedback;
    KompetensiForm* m_competence;
    QCheckBox* m_see;
    QPushButton* m_remove = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_printSecret = nullptr;
    std::vector<QPushButton*> m_adding;
    SkpKunci m_skp;
    QString m_kunci;   ///< of the one that is shown
    int m_chosen = -1; ///< its place in the draft
};

} // namespace kinerja
