#pragma once

#include "core/common/tabular.h"
#include "ui/forms/phraselibrary.h"
#include "ui/forms/skpform.h"

class QCheckBox;
class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace kinerja
{

class FindingLine;
class LineList;
class PhraseEdit;

/// One of the three lists of the Lampiran: items with a kind each, or "Tidak ada".
class ButirList : public QWidget
{
    Q_OBJECT
public:
    ButirList(const PhraseLibrary& library, DaftarSkp daftar, EditWatcher& watcher, QWidget* parent);

    DaftarSkp daftar() const { return m_daftar; }
    void load(const Skp& skp);
    void store(Skp& skp) const;
    void setReadOnly(bool readOnly);
    void showFinding(const QString& sentence); ///< empty: none
    void focusItem(int index);

Q_SIGNALS:
    void structureChanged();
    void applyToManyWanted(kinerja::DaftarSkp daftar, const kinerja::Butir& butir);

private:
    struct Row {
        QWidget* box;
        PhraseEdit* isi;
        QComboBox* jenis;
    };
    void addRow(const Butir& butir);
    void clearRows();
    /// Rows of a spreadsheet become items after the one they were pasted into, or in its place while it is
    /// empty.
    void paste(QWidget* box, const CellTable& cells);
    void removeRow(QWidget* box);
    void showState();
    std::vector<Butir> items() const;

    const PhraseLibrary& m_library;
    DaftarSkp m_daftar;
    EditWatcher& m_watcher;
    QVBoxLayout* m_rowsLayout;
    QCheckBox* m_tidakAda;
    QPushButton* m_add;
    FindingLine* m_finding;
    LineList* m_pasted; ///< what was pasted last, and what of it found no place
    std::vector<Row> m_rows;
    bool m_readOnly = false;
};

/// Step h: dukungan sumber daya, skema pertanggungjawaban, konsekuensi (Pasal 11–13).
class ButirForm : public SkpForm
{
    Q_OBJECT
public:
    explicit ButirForm(const PhraseLibrary& library, QWidget* parent = nullptr);

    void fillFrom(const Skp& draft) override;
    void collectInto(Skp& draft) const override;
    void setReadOnly(bool readOnly) override;
    void showFindings(const std::vector<Finding>& findings) override;
    bool goTo(const QString& kolom) override;

Q_SIGNALS:
    void applyToManyWanted(kinerja::DaftarSkp daftar, const kinerja::Butir& butir);

private:
    std::vector<ButirList*> m_lists;
};

} // namespace kinerja
