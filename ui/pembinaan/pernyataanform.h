#pragma once

#include "core/domain/pelaksanaan/pelaksanaan.h"
#include "core/regulation/bimbingan.h"
#include "ui/forms/stageform.h"

#include <vector>

class QComboBox;
class QGridLayout;

namespace kinerja
{

/// The pegawai's feedback on a bimbingan: an answer to each statement of the form, chosen or typed.
class PernyataanForm : public StageForm<Pembinaan>
{
    Q_OBJECT
public:
    explicit PernyataanForm(QWidget* parent = nullptr);

    void setTable(const BimbinganTable& table);
    void fillFrom(const Pembinaan& draft) override;
    void collectInto(Pembinaan& draft) const override;
    void setReadOnly(bool readOnly) override;

private:
    void build(int answers);
    void addStatement(QGridLayout& grid, const QString& statement);

    BimbinganTable m_table;
    QWidget* m_rows = nullptr;
    std::vector<QComboBox*> m_answers;
    bool m_readOnly = false;
};

} // namespace kinerja
