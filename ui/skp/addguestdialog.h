#pragma once

#include "core/domain/pegawai/pegawai.h"
#include "ui/shell/pagecontext.h"

#include <QDialog>

class QLabel;

namespace kinerja
{

class PegawaiChooser;

/// Who else has a role in a leader's matrix: a member of the team who is not of the staff, also from another
/// unit.
class AddGuestDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AddGuestDialog(const PageContext& context, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const kinerja::PegawaiKunci& kunci);

private:
    void take();

    PegawaiChooser* m_person;
    QLabel* m_complaint;
};

} // namespace kinerja
