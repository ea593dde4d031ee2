#include "ui/skp/addguestdialog.h"

#include "ui/forms/fieldrow.h"
#include "ui/forms/labels.h"
#include "ui/people/pegawaichooser.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace kinerja
{

namespace
{
constexpr int addGuestWidth = 520;
}

AddGuestDialog::AddGuestDialog(const PageContext& context, QWidget* parent)
    : QDialog(parent), m_person(new PegawaiChooser(this)), m_complaint(new QLabel(this))
{
    setWindowTitle(tr("Tambah orang ke matriks"));
    auto* intro = new QLabel(
        tr("Untuk anggota tim yang bukan bawahan langsung, juga dari unit lain. Orang dari luar unit "
           "didaftarkan dahulu pada halaman Pegawai."),
        this);
    for (QLabel* label : {intro, m_complaint}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_complaint->hide();
    auto* layout = new QFormLayout(this);
    layout->addRow(intro);
    new FieldRow(layout, tr("&Orang"), m_person, QStringLiteral("orang"));
    layout->addRow(m_complaint);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Tambah"));
    buttons->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("tambah"));
    layout->addRow(buttons);
    resize(addGuestWidth, 0);
    growToFit(*this);
    connect(buttons, &QDialogButtonBox::accepted, this, &AddGuestDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    context.storage.query<std::vector<PegawaiRow>>(
        this, [today = context.clock.today()](Reader& reader) { return reader.lists().pegawai(today); },
        [this](const Result<std::vector<PegawaiRow>, StorageError>& people) {
            if (people) {
                m_person->setPeople(PegawaiChooser::makePilihan(*people));
            }
        });
}

void AddGuestDialog::take()
{
    if (m_person->kunci().isEmpty()) {
        m_complaint->setText(tr("Pilih seseorang dari daftar."));
        m_complaint->show();
        growToFit(*this);
        return;
    }
    Q_EMIT chosen(m_person->kunci());
    accept();
}

} // namespace kinerja
