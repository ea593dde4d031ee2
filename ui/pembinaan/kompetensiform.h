#pragma once

#include "core/domain/pelaksanaan/pelaksanaan.h"
#include "core/regulation/bimbingan.h"
#include "ui/forms/stageform.h"

class QLabel;
class QPushButton;

namespace kinerja
{

class CellGrid;
class KompetensiModel;

/// The evaluation of competences that goes with a bimbingan: competence, mark and reason.
class KompetensiForm : public StageForm<Pembinaan>
{
    Q_OBJECT
public:
    explicit KompetensiForm(QWidget* parent = nullptr);

    void setTable(const BimbinganTable& table);
    void fillFrom(const Pembinaan& draft) override;
    void collectInto(Pembinaan& draft) const override;
    void setReadOnly(bool readOnly) override;
    /// Takes the cell that is being typed into.
    void finishTyping();
    QStringList unread() const;

private:
    void paste(const QString& text);
    void showNote();

    KompetensiModel* m_model;
    CellGrid* m_grid;
    QPushButton* m_remove;
    QLabel* m_note;
    bool m_readOnly = false;
};

} // namespace kinerja
