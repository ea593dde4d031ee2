#include "ui/people/unitform.h"

#include "ui/forms/fieldrow.h"
#include "ui/text/evaluasitext.h"
#include "ui/text/kepegawaiantext.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace kinerja
{

UnitForm::UnitForm(QWidget* parent)
    : StageForm<Unit>(parent), m_nama(new QLineEdit), m_instansi(new QLineEdit), m_tempat(new QLineEdit),
      m_periode(new QComboBox), m_kop(new QPlainTextEdit)
{
    for (const JenisPeriode jenis :
        {JenisPeriode::Bulanan, JenisPeriode::Triwulanan, JenisPeriode::Semesteran}) {
        m_periode->addItem(text::label(jenis), static_cast<int>(jenis));
    }
    m_nama->setPlaceholderText(tr("misalnya UPTD Puskesmas Melati"));
    m_instansi->setPlaceholderText(tr("misalnya Pemerintah Kabupaten Sukamaju"));
    m_kop->setPlaceholderText(tr("Satu baris kop surat per baris; boleh kosong"));
    m_kop->setTabChangesFocus(true);
    m_kop->setMaximumHeight(6 * m_kop->fontMetrics().lineSpacing());
    auto* layout = new QFormLayout(this);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_namaRow = new FieldRow(layout, tr("&Nama unit kerja"), m_nama, QStringLiteral("namaUnit"));
    m_instansiRow = new FieldRow(layout, tr("&Instansi"), m_instansi, QStringLiteral("instansi"));
    new FieldRow(layout, tr("&Tempat penandatanganan"), m_tempat, QStringLiteral("tempat"));
    new FieldRow(layout, tr("&Evaluasi periodik"), m_periode, QStringLiteral("periodeEvaluasi"));
    new FieldRow(layout, tr("&Kop surat"), m_kop, QStringLiteral("kop"));
    for (QLineEdit* field : {m_nama, m_instansi, m_tempat}) {
        watcher().watch(field);
    }
    connect(m_nama, &QLineEdit::textEdited, m_namaRow, &FieldRow::clearFinding);
    connect(m_instansi, &QLineEdit::textEdited, m_instansiRow, &FieldRow::clearFinding);
    watcher().watch(m_periode);
    watcher().watch(m_kop);
}

void UnitForm::fillFrom(const Unit& draft)
{
    m_nama->setText(draft.nama);
    m_instansi->setText(draft.instansi);
    m_tempat->setText(draft.tempat);
    m_periode->setCurrentIndex(m_periode->findData(static_cast<int>(draft.periodeEvaluasi)));
    const QSignalBlocker blocker(m_kop);
    m_kop->setPlainText(draft.kop.join(QLatin1Char('\n')));
    showFaults({});
}

void UnitForm::collectInto(Unit& draft) const
{
    draft.nama = m_nama->text().simplified();
    draft.instansi = m_instansi->text().simplified();
    draft.tempat = m_tempat->text().simplified();
    if (m_periode->currentData().isValid()) {
        draft.periodeEvaluasi = static_cast<JenisPeriode>(m_periode->currentData().toInt());
    }
    const QString kop = m_kop->toPlainText();
    draft.kop = kop.trimmed().isEmpty() ? QStringList() : kop.split(QLatin1Char('\n'));
}

void UnitForm::setReadOnly(bool readOnly)
{
    for (QLineEdit* field : {m_nama, m_instansi, m_tempat}) {
        field->setReadOnly(readOnly);
    }
    m_periode->setEnabled(!readOnly);
    m_kop->setReadOnly(readOnly);
}

void UnitForm::showFaults(const std::vector<UnitFault>& faults)
{
    m_namaRow->clearFinding();
    m_instansiRow->clearFinding();
    for (const UnitFault fault : faults) {
        (fault == UnitFault::NamaKosong ? m_namaRow : m_instansiRow)
            ->showFinding(FieldRow::Level::Error, text::sentence(fault));
    }
}

} // namespace kinerja
