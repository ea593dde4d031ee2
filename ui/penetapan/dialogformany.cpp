#include "ui/penetapan/dialogformany.h"

#include "ui/forms/datefield.h"
#include "ui/forms/fieldrow.h"
#include "ui/text/skptext.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace kinerja
{

DialogForMany::DialogForMany(const Clock& clock, Prompter& prompter, QWidget* parent)
    : ActForm(prompter, tr("&Catat dialog"), parent), m_jenis(new QComboBox(this)),
      m_tanggal(new DateField(clock, this)), m_tempat(new QLineEdit(this)), m_hasil(new QPlainTextEdit(this)),
      m_perilaku(new QPlainTextEdit(this))
{
    setTitle(tr("Satu dialog kinerja dengan beberapa pegawai; dicatat pada SKP masing-masing."));
    for (const auto& [jenis, name] : EnumNames<JenisDialog>::table) {
        m_jenis->addItem(text::label(jenis), static_cast<int>(jenis));
    }
    for (QPlainTextEdit* field : {m_hasil, m_perilaku}) {
        field->setTabChangesFocus(true);
        field->setMaximumHeight(80);
    }
    new FieldRow(form(), tr("&Jenis"), m_jenis, QStringLiteral("jenis"));
    new FieldRow(form(), tr("Tan&ggal"), m_tanggal, QStringLiteral("tanggal"));
    new FieldRow(form(), tr("T&empat"), m_tempat, QStringLiteral("tempat"));
    new FieldRow(form(), tr("Ekspektasi &hasil kerja"), m_hasil, QStringLiteral("hasilKerja"));
    new FieldRow(form(), tr("Ekspektasi &perilaku kerja"), m_perilaku, QStringLiteral("perilakuKerja"));
}

void DialogForMany::start(const QString& tempat, QDate tanggal)
{
    m_tempat->setText(tempat);
    m_tanggal->setDate(tanggal);
    complain({});
}

std::optional<DialogKinerja> DialogForMany::dialog()
{
    DialogKinerja made;
    made.jenis = static_cast<JenisDialog>(m_jenis->currentData().toInt());
    made.tanggal = m_tanggal->date();
    made.tempat = m_tempat->text().simplified();
    made.hasilKerja = m_hasil->toPlainText().trimmed();
    made.perilakuKerja = m_perilaku->toPlainText().trimmed();
    if (!made.tanggal.isValid()) {
        complain(tr("Isi tanggal dialog."));
        return std::nullopt;
    }
    if (!made.coversBothParts()) {
        complain(
            tr("Isi ekspektasi hasil kerja dan ekspektasi perilaku kerja; tanpa keduanya SKP tidak dapat "
               "ditetapkan."));
        return std::nullopt;
    }
    return made;
}

} // namespace kinerja
