#pragma once

#include "ui/forms/phraselibrary.h"
#include "ui/forms/skpform.h"

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace kinerja
{

class PhraseEdit;

/// Step d: for each RHK of the leader the strategies that lead to it, one a line.
class StrategiForm : public SkpForm
{
    Q_OBJECT
public:
    explicit StrategiForm(const PhraseLibrary& library, QWidget* parent = nullptr);

    void fillFrom(const Skp& draft) override;
    void collectInto(Skp& draft) const override;
    void setReadOnly(bool readOnly) override;

private:
    const PhraseLibrary& m_library;
    QVBoxLayout* m_rows;
    QWidget* m_content;
    std::vector<std::pair<HasilKerjaKunci, PhraseEdit*>> m_edits;
    std::vector<QString> m_headings;
    bool m_readOnly = false;
};

/// Step f: jenis and klasifikasi of every RHK at a glance.
class JenisForm : public SkpForm
{
    Q_OBJECT
public:
    explicit JenisForm(QWidget* parent = nullptr);

    void fillFrom(const Skp& draft) override;
    void collectInto(Skp& draft) const override;
    void setReadOnly(bool readOnly) override;

private:
    struct Row {
        HasilKerjaKunci rhk;
        QLabel* rencana;
        QComboBox* jenis;
        QComboBox* klasifikasi;
    };
    void build(const Skp& draft);
    Row addRow(QWidget* grid, int number);
    QVBoxLayout* m_rows;
    QWidget* m_content;
    std::vector<Row> m_boxes;
    bool m_readOnly = false;
};

} // namespace kinerja
