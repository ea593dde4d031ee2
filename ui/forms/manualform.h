#pragma once

#include "ui/forms/phraselibrary.h"
#include "ui/forms/skpform.h"

class QComboBox;
class QLabel;
class QListWidget;
class QScrollArea;

namespace kinerja
{

class FieldRow;
class PhraseEdit;
class PhraseLine;

/// Step c: the Manual Indikator Kinerja, one for each IKI.
class ManualForm : public SkpForm
{
    Q_OBJECT
public:
    explicit ManualForm(const PhraseLibrary& library, QWidget* parent = nullptr);

    void fillFrom(const Skp& draft) override;
    void collectInto(Skp& draft) const override;
    void setReadOnly(bool readOnly) override;
    void showFindings(const std::vector<Finding>& findings) override;
    bool goTo(const QString& kolom) override;

private:
    struct Entry {
        HasilKerjaKunci rhk;
        IndikatorKunci iki;
        QString rencana;
        QString indikator;
        QString target;
        ManualIndikator manual;
        int rhkIndex = 0;
        int ikiIndex = 0;
    };
    ManualIndikator shown() const;
    void showCurrent();
    void showFindingOfCurrent();
    void label(int row);

    QListWidget* m_list;
    QWidget* m_fields;
    QScrollArea* m_area = nullptr;
    QLabel* m_about;
    PhraseEdit* m_tujuan;
    PhraseEdit* m_definisi;
    PhraseEdit* m_formula;
    PhraseLine* m_satuan;
    QComboBox* m_kendali;
    PhraseLine* m_sumber;
    QComboBox* m_pelaporan;
    FieldRow* m_first = nullptr; ///< bears what is found of the whole manual
    std::vector<Entry> m_entries;
    std::vector<Finding> m_findings;
    int m_shown = -1;
};

} // namespace kinerja
