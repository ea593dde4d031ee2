#include "ui/people/pegawaiform.h"

#include "core/domain/pegawai/identitas.h"
#include "ui/forms/datefield.h"
#include "ui/forms/fieldrow.h"
#include "ui/forms/scrolling.h"
#include "ui/people/enumbox.h"
#include "ui/text/kepegawaiantext.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace kinerja
{

namespace
{

QFormLayout* addGroup(QVBoxLayout* column, const QString& title)
{
    auto* group = new QGroupBox(title);
    auto* layout = new QFormLayout(group);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    column->addWidget(group);
    return layout;
}

void showText(QLineEdit* field, const QString& text)
{
    if (field->text() != text) {
        field->setText(text);
        field->setCursorPosition(0);
    }
}

} // namespace

PegawaiForm::PegawaiForm(const Clock& clock, QWidget* parent) : StageForm<Pegawai>(parent), m_clock(clock)
{
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    buildJob(addGroup(column, tr("Identitas dan jabatan sekarang")));
    QFormLayout* personal = addGroup(column, tr("Data pribadi"));
    m_personal = personal->parentWidget();
    buildPerson(personal);
    column->addStretch();
    fillWithScrolling(this, inner);
}

QLineEdit* PegawaiForm::addLine(QFormLayout* layout, const QString& label, const char* name)
{
    auto* field = new QLineEdit;
    m_rows[QString::fromLatin1(name)] = new FieldRow(layout, label, field, QString::fromLatin1(name));
    watcher().watch(field);
    return field;
}

template <class E>
QComboBox* PegawaiForm::addChoice(QFormLayout* layout, const QString& label, const char* name)
{
    auto* field = new QComboBox;
    fillEnumBox<E>(
        *field, std::is_same_v<E, JenisIdentitas> ? QString() : PegawaiForm::tr("(belum dipilih)"));
    m_rows[QString::fromLatin1(name)] = new FieldRow(layout, label, field, QString::fromLatin1(name));
    watcher().watch(field);
    return field;
}

void PegawaiForm::addDate(QFormLayout* layout, const QString& label, const char* name, DateField*& field)
{
    field = new DateField(m_clock);
    new FieldRow(layout, label, field, QString::fromLatin1(name));
    watcher().watch(field);
}

void PegawaiForm::buildJob(QFormLayout* layout)
{
    m_nama = addLine(layout, tr("&Nama dan gelar"), "nama");
    m_jenisIdentitas = addChoice<JenisIdentitas>(layout, tr("&Jenis nomor"), "jenisIdentitas");
    m_nomor = addLine(layout, tr("N&omor"), "nomor");
    m_rows[QStringLiteral("identitas")] = m_rows[QStringLiteral("nomor")];
    m_status = addChoice<StatusPegawai>(layout, tr("&Status"), "status");
    m_golongan = new QComboBox;
    m_golongan->setEditable(true);
    m_rows[QStringLiteral("golongan")] =
        new FieldRow(layout, tr("&Golongan"), m_golongan, QStringLiteral("golongan"));
    m_pangkat = addLine(layout, tr("&Pangkat"), "pangkat");
    m_jabatan = addLine(layout, tr("Ja&batan"), "jabatan");
    m_jenisJabatan = addChoice<JenisJabatan>(layout, tr("Jenis jaba&tan"), "jenisJabatan");
    m_jenjang = addChoice<Jenjang>(layout, tr("Jen&jang"), "jenjang");
    m_unitKerja = addLine(layout, tr("&Unit kerja"), "unitKerja");
    m_instansi = addLine(layout, tr("&Instansi"), "instansi");
    m_atasan = new PegawaiChooser;
    m_rows[QStringLiteral("atasan")] =
        new FieldRow(layout, tr("&Atasan langsung"), m_atasan, QStringLiteral("atasan"));
    m_luarUnit = new QCheckBox(tr("Dari &luar unit (tidak dihitung di unit ini)"));
    m_luarUnit->setObjectName(QStringLiteral("luarUnit"));
    m_luarUnit->setAccessibleName(m_luarUnit->text().remove(QLatin1Char('&')));
    layout->addRow(QString(), m_luarUnit);
    watcher().watch(m_luarUnit);
    // Before the watcher, so that the draft that it tells of already has the pangkat.
    connect(m_golongan, &QComboBox::activated, this, &PegawaiForm::onGolongan);
    connect(m_golongan->lineEdit(), &QLineEdit::editingFinished, this, &PegawaiForm::onGolongan);
    watcher().watch(m_golongan);
    connect(m_nomor, &QLineEdit::textEdited, this, &PegawaiForm::onNomor);
    connect(m_jenisIdentitas, &QComboBox::activated, this, &PegawaiForm::onNomor);
    connect(m_atasan, &PegawaiChooser::edited, this, &PegawaiForm::edited);
}

void PegawaiForm::buildPerson(QFormLayout* layout)
{
    m_tempatLahir = addLine(layout, tr("Tempat lahi&r"), "tempatLahir");
    addDate(layout, tr("Tanggal la&hir"), "tanggalLahir", m_tanggalLahir);
    m_jenisKelamin = addChoice<JenisKelamin>(layout, tr("Jenis &kelamin"), "jenisKelamin");
    m_karpeg = addLine(layout, tr("Nomor Karp&eg"), "karpeg");
    addDate(layout, tr("T&MT pangkat"), "tmtPangkat", m_tmtPangkat);
    addDate(layout, tr("TMT jabatan (&x)"), "tmtJabatan", m_tmtJabatan);
}

void PegawaiForm::setGolongan(const GolonganTable& golongan)
{
    m_golonganTable = golongan;
    fillGolongan();
}

void PegawaiForm::fillGolongan()
{
    const QSignalBlocker loading(m_golongan);
    const QString shown = m_golongan->currentText();
    m_golongan->clear();
    m_golongan->addItem(QString());
    for (const GolonganPns& row : m_golonganTable.pns()) {
        m_golongan->addItem(row.golongan);
    }
    m_golongan->addItems(m_golonganTable.pppk());
    m_golongan->setCurrentText(shown);
}

void PegawaiForm::setPeople(const std::shared_ptr<const DaftarPilihan>& people)
{
    m_atasan->setPeople(people);
}

void PegawaiForm::fillFrom(const Pegawai& draft)
{
    showText(m_nama, draft.nama);
    showEnum<JenisIdentitas>(*m_jenisIdentitas, draft.identitas.jenis);
    showText(m_nomor, nomorTercetak(draft.identitas));
    m_nomor->setEnabled(draft.identitas.jenis != JenisIdentitas::Tanpa);
    showEnum(*m_status, draft.status);
    {
        const QSignalBlocker loading(m_golongan); // not typed by anybody
        m_golongan->setCurrentText(draft.golongan);
    }
    showText(m_pangkat, draft.pangkat);
    showText(m_jabatan, draft.jabatan);
    showEnum(*m_jenisJabatan, draft.jenisJabatan);
    showEnum(*m_jenjang, draft.jenjang);
    showText(m_unitKerja, draft.unitKerja);
    showText(m_instansi, draft.instansi);
    m_atasan->setKunci(draft.atasan);
    m_luarUnit->setChecked(draft.luarUnit);
    showText(m_tempatLahir, draft.tempatLahir);
    m_tanggalLahir->setDate(draft.tanggalLahir);
    showEnum(*m_jenisKelamin, draft.jenisKelamin);
    showText(m_karpeg, draft.karpeg);
    m_tmtPangkat->setDate(draft.tmtPangkat);
    m_tmtJabatan->setDate(draft.tmtJabatan);
    showFaults({});
}

Identitas PegawaiForm::identitas() const
{
    const JenisIdentitas jenis = enumIn<JenisIdentitas>(*m_jenisIdentitas).value_or(JenisIdentitas::Nip);
    if (jenis == JenisIdentitas::Tanpa) {
        return {jenis, {}};
    }
    const auto parsed = parseNomor(m_nomor->text());
    // A spoiled number goes on as typed: the use-case refuses it with the reason.
    return {jenis, parsed ? parsed.value() : m_nomor->text().trimmed()};
}

void PegawaiForm::collectInto(Pegawai& draft) const
{
    draft.nama = m_nama->text();
    draft.identitas = identitas();
    draft.status = enumIn<StatusPegawai>(*m_status);
    draft.golongan = m_golongan->currentText();
    draft.pangkat = m_pangkat->text();
    draft.jabatan = m_jabatan->text();
    draft.jenisJabatan = enumIn<JenisJabatan>(*m_jenisJabatan);
    draft.jenjang = enumIn<Jenjang>(*m_jenjang);
    draft.unitKerja = m_unitKerja->text();
    draft.instansi = m_instansi->text();
    draft.atasan = m_atasan->kunci();
    draft.luarUnit = m_luarUnit->isChecked();
    draft.tempatLahir = m_tempatLahir->text();
    draft.tanggalLahir = m_tanggalLahir->date();
    draft.jenisKelamin = enumIn<JenisKelamin>(*m_jenisKelamin);
    draft.karpeg = m_karpeg->text();
    draft.tmtPangkat = m_tmtPangkat->date();
    draft.tmtJabatan = m_tmtJabatan->date();
}

void PegawaiForm::setReadOnly(bool readOnly)
{
    for (QLineEdit* field :
        {m_nama, m_nomor, m_pangkat, m_jabatan, m_unitKerja, m_instansi, m_tempatLahir, m_karpeg}) {
        field->setReadOnly(readOnly);
    }
    for (QWidget* field : std::initializer_list<QWidget*>{
             m_jenisIdentitas, m_status, m_golongan, m_jenisJabatan, m_jenjang, m_luarUnit, m_jenisKelamin}) {
        field->setEnabled(!readOnly);
    }
    for (DateField* field : {m_tanggalLahir, m_tmtPangkat, m_tmtJabatan}) {
        field->setReadOnly(readOnly);
    }
    m_atasan->setReadOnly(readOnly);
}

void PegawaiForm::showKeadaanOnly()
{
    m_personal->hide();
    for (QWidget* field : std::initializer_list<QWidget*>{m_jenisIdentitas, m_nomor, m_luarUnit}) {
        field->setEnabled(false);
    }
}

bool PegawaiForm::goTo(const QString& kolom)
{
    const QString name = kolom.section(QLatin1Char('/'), -1);
    const auto row = m_rows.find(name);
    if (row == m_rows.end()) {
        return false;
    }
    row->second->field()->setFocus();
    return true;
}

void PegawaiForm::showFaults(const std::vector<PegawaiFault>& faults)
{
    for (const auto& [name, row] : m_rows) {
        row->clearFinding();
    }
    const std::vector<BagianNomor> unlikely = checkNomor(identitas());
    if (!unlikely.empty() && !m_nomor->text().isEmpty()) {
        m_rows[QStringLiteral("nomor")]->showFinding(
            FieldRow::Level::Warning, text::sentence(unlikely.front()));
    }
    const QString golongan = m_golongan->currentText().trimmed();
    if (!golongan.isEmpty() && !m_golonganTable.pns().empty() && !m_golonganTable.contains(golongan)) {
        m_rows[QStringLiteral("golongan")]->showFinding(
            FieldRow::Level::Warning, tr("Golongan ini tidak ada dalam tabel."));
    }
    for (const PegawaiFault& fault : faults) {
        m_rows[fieldOf(fault.kind)]->showFinding(FieldRow::Level::Error, text::sentence(fault));
    }
}

void PegawaiForm::onGolongan()
{
    const QString pangkat = m_golonganTable.pangkat(m_golongan->currentText().trimmed());
    const bool isPppk = m_golonganTable.pppk().contains(m_golongan->currentText().trimmed());
    if (!pangkat.isEmpty() || isPppk) {
        showText(m_pangkat, pangkat);
    }
    showFaults({});
}

void PegawaiForm::onNomor()
{
    const Identitas typed = identitas();
    m_nomor->setEnabled(typed.jenis != JenisIdentitas::Tanpa);
    showFaults({});
}

void PegawaiForm::showKataNomor(const Pegawai& before, const SavedPegawai& saved)
{
    if (m_tanggalLahir->date() == before.tanggalLahir) {
        m_tanggalLahir->setDate(saved.tanggalLahir);
    }
    if (enumIn<JenisKelamin>(*m_jenisKelamin) == before.jenisKelamin) {
        showEnum(*m_jenisKelamin, saved.jenisKelamin);
    }
}

} // namespace kinerja
