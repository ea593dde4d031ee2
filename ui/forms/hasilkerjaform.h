#pragma once

#include "core/usecases/penyusunan/addpastedhasilkerja.h"
#include "ui/forms/hasilkerjatree.h"
#include "ui/forms/phraselibrary.h"
#include "ui/forms/skpform.h"

class QPushButton;
class QStackedWidget;

namespace kinerja
{

class FieldRow;
class IkiDetail;
class LineList;
class RhkDetail;

/// RHK and IKI of an SKP (step b and g, Pasal 9): a tree to walk by keyboard and the fields of what is
/// chosen. Ctrl+R adds an RHK, Ctrl+I an IKI, Alt+Up and Alt+Down move, Del in the tree deletes,
/// Ctrl+V in the tree takes rows of a spreadsheet.
class HasilKerjaForm : public SkpForm
{
    Q_OBJECT
public:
    /// What asks before an RHK or IKI with text in it is deleted.
    using Confirm = std::function<bool(const QString& what)>;

    HasilKerjaForm(const PhraseLibrary& library, Confirm confirm, QWidget* parent = nullptr);

    void setView(const SkpView& view) override;
    void fillFrom(const Skp& draft) override;
    void collectInto(Skp& draft) const override;
    void setReadOnly(bool readOnly) override;
    void showFindings(const std::vector<Finding>& findings) override;
    bool goTo(const QString& kolom) override;

private:
    using Place = HasilKerjaTree::Place;

    void buildButtons(QWidget* box);
    std::vector<HasilKerja> shownRows() const;
    void rebuild(Place select);
    void showCurrent();
    void takeDetail();
    /// The place of a new, empty RHK.
    int appendRhk();
    void addRhk();
    void addIki();
    void move(int by);
    void removeCurrent();
    void pasteClipboard();
    void pasteRows(const CellTable& cells);
    void enableButtons();
    void showFindingsOfCurrent();
    FieldRow* rowAt(const QString& part) const;

    Confirm m_confirm;
    HasilKerjaTree* m_tree;
    QStackedWidget* m_detail;
    RhkDetail* m_rhk;
    IkiDetail* m_iki;
    QPushButton* m_addIki = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_addRhk = nullptr;
    QPushButton* m_paste = nullptr;
    LineList* m_pasted; ///< what was pasted last, and what of it found no place
    std::vector<HasilKerja> m_rows;
    Place m_shown; ///< what the fields show
    RandomIdSource m_ids;
    SkpKeys m_keys{m_ids};
    std::vector<Finding> m_findings;
    Kelompok m_kelompok = Kelompok::JaJf;
    Pendekatan m_pendekatan = Pendekatan::Kuantitatif;
    SkpKunci m_skp;
    bool m_readOnly = false;
};

} // namespace kinerja
