#include "ui/penetapan/dialogbox.h"

#include "ui/forms/datefield.h"
#include "ui/forms/fieldrow.h"
#include "ui/text/datetext.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace kinerja
{

DialogBox::DialogBox(const Clock& clock, QWidget* parent)
    : QGroupBox(parent), m_about(new QLabel(this)), m_tanggal(new DateField(clock, this)),
      m_tempat(new QLineEdit(this)), m_hasil(new QPlainTextEdit(this)), m_perilaku(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("dialogSudah"));
    setTitle(tr("&Dialog kinerja jenis penyesuaian sudah diadakan: catat sekarang"));
    setCheckable(true);
    setChecked(false);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    for (QPlainTextEdit* field : {m_hasil, m_perilaku}) {
        field->setTabChangesFocus(true);
        field->setFixedHeight(58);
    }
    auto* form = new QFormLayout(this);
    form->addRow(m_about);
    new FieldRow(form, tr("Tan&ggal dialog"), m_tanggal, QStringLiteral("tanggalDialog"));
    new FieldRow(form, tr("Te&mpat"), m_tempat, QStringLiteral("tempatDialog"));
    new FieldRow(form, tr("Ekspektasi &hasil kerja"), m_hasil, QStringLiteral("hasilDialog"));
    new FieldRow(form, tr("Ekspektasi p&erilaku kerja"), m_perilaku, QStringLiteral("perilakuDialog"));
}

void DialogBox::start(const QString& tempat, QDate tanggal, QDate sejak)
{
    m_sejak = sejak;
    m_about->setText(sejak.isValid()
                         ? tr("Harus diadakan pada atau sesudah %1, hari tanda tangan terakhir SKP yang "
                              "berlaku. Bila belum, catat kemudian pada bagian Dialog; revisi baru dapat "
                              "disetujui sesudah itu.")
                               .arg(text::tanggal(sejak))
                         : tr("Bila belum diadakan, catat kemudian pada bagian Dialog; revisi baru dapat "
                              "disetujui sesudah itu."));
    m_tempat->setText(tempat);
    m_tanggal->setDate(tanggal);
    m_hasil->clear();
    m_perilaku->clear();
    setChecked(false);
}

QString DialogBox::complaint() const
{
    if (!isChecked()) {
        return {};
    }
    if (!m_tanggal->date().isValid()) {
        return tr("Isi tanggal dialog.");
    }
    if (m_sejak.isValid() && m_tanggal->date() < m_sejak) {
        return tr("Dialog penyesuaian harus diadakan pada atau sesudah %1.").arg(text::tanggal(m_sejak));
    }
    if (m_hasil->toPlainText().trimmed().isEmpty() || m_perilaku->toPlainText().trimmed().isEmpty()) {
        return tr("Isi ekspektasi hasil kerja dan ekspektasi perilaku kerja yang disepakati.");
    }
    return {};
}

std::optional<DialogKinerja> DialogBox::dialog() const
{
    if (!isChecked()) {
        return std::nullopt;
    }
    DialogKinerja made;
    made.jenis = JenisDialog::Penyesuaian;
    made.tanggal = m_tanggal->date();
    made.tempat = m_tempat->text().simplified();
    made.hasilKerja = m_hasil->toPlainText().trimmed();
    made.perilakuKerja = m_perilaku->toPlainText().trimmed();
    return made;
}

} // namespace kinerja
