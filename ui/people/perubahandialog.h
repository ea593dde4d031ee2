#pragma once

#include "core/usecases/pegawai/recordjabatanchange.h"
#include "ui/forms/inputdialog.h"
#include "ui/people/pegawaiform.h"
#include "ui/shell/pagecontext.h"

class QLabel;

namespace kinerja
{

class DateField;

/// Records that a person's state changes from a date on: jabatan, superior, promotion, CPNS to PNS, degree.
class PerubahanDialog : public InputDialog
{
    Q_OBJECT
public:
    PerubahanDialog(const PageContext& context, const Pegawai& pegawai, const GolonganTable& golongan,
        const std::shared_ptr<const DaftarPilihan>& people, QWidget* parent);

private:
    void store();
    void say(const QStringList& sentences);

    PageContext m_context;
    Pegawai m_pegawai;
    DateField* m_mulai;
    DateField* m_sejak;
    PegawaiForm* m_form;
    QLabel* m_complaint;
};

} // namespace kinerja
