#pragma once

#include "core/domain/unit/unit.h"
#include "core/usecases/unit/updateunit.h"
#include "ui/forms/stageform.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace kinerja
{

class FieldRow;

/// The unit's own data; the same form in the wizard and in the workspace.
class UnitForm : public StageForm<Unit>
{
    Q_OBJECT
public:
    explicit UnitForm(QWidget* parent = nullptr);

    void fillFrom(const Unit& draft) override;
    void collectInto(Unit& draft) const override;
    void setReadOnly(bool readOnly) override;
    void showFaults(const std::vector<UnitFault>& faults);

private:
    QLineEdit* m_nama;
    QLineEdit* m_instansi;
    QLineEdit* m_tempat;
    QComboBox* m_periode;
    QPlainTextEdit* m_kop;
    FieldRow* m_namaRow;
    FieldRow* m_instansiRow;
};

} // namespace kinerja
