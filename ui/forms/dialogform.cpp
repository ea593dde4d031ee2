#include "ui/forms/dialogform.h"

#include "ui/forms/choicebox.h"
#include "ui/forms/datefield.h"
#include "ui/forms/fieldrow.h"
#include "ui/forms/findingline.h"
#include "ui/forms/scrolling.h"
#include "ui/forms/textfields.h"
#include "ui/text/datetext.h"
#include "ui/text/findingtext.h"
#include "ui/text/skptext.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace kinerja
{

namespace
{

/// Names hold commas ("Siti, S.Kep."): participants stand apart by semicolons.
QStringList namesIn(const QString& text)
{
    QStringList names;
    for (const QString& name : text.split(QLatin1Char(';'))) {
        if (!name.trimmed().isEmpty()) {
            names.append(name.trimmed());
        }
    }
    return names;
}

} // namespace

DialogForm::DialogForm(const Clock& clock, Confirm confirm, QWidget* parent)
    : SkpForm(parent), m_clock(clock), m_confirm(std::move(confirm)), m_list(new QListWidget(this)),
      m_add(new QPushButton(tr("Dialog &baru"), this)), m_remove(new QPushButton(tr("&Hapus"), this)),
      m_many(new QPushButton(tr("Untuk &beberapa pegawai…"), this)),
      m_print(new QPushButton(tr("&Cetak berita acara…"), this)), m_finding(new FindingLine(this)),
      m_fields(new QWidget(this)), m_tanggal(new DateField(clock, this)), m_tempat(new QLineEdit(this)),
      m_jenis(new QComboBox(this)), m_peserta(new QLineEdit(this)), m_hasilKerja(fewLines(this)),
      m_perilaku(fewLines(this)), m_klarifikasi(fewLines(this)), m_tindakLanjut(fewLines(this))
{
    m_list->setObjectName(QStringLiteral("daftarDialog"));
    m_list->setAccessibleName(tr("Dialog kinerja"));
    m_add->setObjectName(QStringLiteral("dialogBaru"));
    m_remove->setObjectName(QStringLiteral("hapusDialog"));
    m_many->setObjectName(QStringLiteral("dialogBeberapa"));
    m_print->setObjectName(QStringLiteral("cetakBeritaAcara"));
    buildFields(m_fields);
    auto* left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    for (QPushButton* button : {m_add, m_remove, m_many, m_print}) {
        button->setAutoDefault(false);
        left->addWidget(button);
    }
    auto* area = scrolling(m_fields, this);
    auto* row = new QHBoxLayout;
    row->addLayout(left, 1);
    row->addWidget(area, 3);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_finding);
    column->addLayout(row, 1);
    connect(m_add, &QPushButton::clicked, this, &DialogForm::add);
    connect(m_remove, &QPushButton::clicked, this, &DialogForm::removeCurrent);
    connect(m_print, &QPushButton::clicked, this, &DialogForm::printWanted);
    connect(m_many, &QPushButton::clicked, this, [this] { Q_EMIT applyToManyWanted(shown()); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this] { showCurrent(); });
    connect(this, &StageFormBase::edited, this, [this] {
        m_dialogs = all();
        if (m_shown >= 0) {
            label(m_shown);
        }
    });
}

void DialogForm::buildFields(QWidget* fields)
{
    fillChoices<JenisDialog>(*m_jenis, [](auto value) { return text::label(value); });
    m_peserta->setPlaceholderText(tr("Dipisahkan titik koma; kosong: pegawai dan penilai"));
    auto* layout = new QFormLayout(fields);
    layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_rows.emplace_back(QStringLiteral("tanggal"),
        new FieldRow(layout, tr("&Tanggal"), m_tanggal, QStringLiteral("tanggalDialog")));
    new FieldRow(layout, tr("Te&mpat"), m_tempat, QStringLiteral("tempatDialog"));
    new FieldRow(layout, tr("&Jenis"), m_jenis, QStringLiteral("jenisDialog"));
    new FieldRow(layout, tr("&Peserta"), m_peserta, QStringLiteral("peserta"));
    m_rows.emplace_back(
        QStringLiteral("hasil_kerja"), new FieldRow(layout, tr("Ekspektasi hasil &kerja"), m_hasilKerja,
                                           QStringLiteral("ekspektasiHasilKerja")));
    m_rows.emplace_back(
        QStringLiteral("perilaku_kerja"), new FieldRow(layout, tr("Ekspektasi peri&laku kerja"), m_perilaku,
                                              QStringLiteral("ekspektasiPerilaku")));
    new FieldRow(layout, tr("Kla&rifikasi"), m_klarifikasi, QStringLiteral("klarifikasi"));
    new FieldRow(layout, tr("T&indak lanjut"), m_tindakLanjut, QStringLiteral("tindakLanjut"));
    m_tanggal->setRequired();
    watcher().watch(m_tanggal);
    watcher().watch(m_jenis);
    for (QLineEdit* edit : {m_tempat, m_peserta}) {
        watcher().watch(edit);
    }
    for (QPlainTextEdit* edit : {m_hasilKerja, m_perilaku, m_klarifikasi, m_tindakLanjut}) {
        watcher().watch(edit);
    }
}

void DialogForm::setView(const SkpView& view)
{
    m_participants.clear();
    for (const Pegawai* person : {&view.pegawai, &view.penilai}) {
        if (!person->nama.isEmpty()) {
            m_participants.append(person->nama);
        }
    }
    m_place = view.unit.tempat;
}

void DialogForm::fillFrom(const Skp& draft)
{
    const bool any = !m_dialogs.empty();
    m_dialogs = draft.dialog;
    rebuild(any ? m_shown : static_cast<int>(m_dialogs.size()) - 1);
}

void DialogForm::collectInto(Skp& draft) const { draft.dialog = all(); }

std::vector<DialogKinerja> DialogForm::all() const
{
    std::vector<DialogKinerja> dialogs = m_dialogs;
    if (m_shown >= 0 && m_shown < static_cast<int>(dialogs.size())) {
        dialogs.at(static_cast<size_t>(m_shown)) = shown();
    }
    return dialogs;
}

DialogKinerja DialogForm::shown() const
{
    DialogKinerja dialog = m_shown >= 0 ? m_dialogs.at(static_cast<size_t>(m_shown)) : DialogKinerja{};
    dialog.tanggal = m_tanggal->date().isValid() ? m_tanggal->date() : dialog.tanggal;
    dialog.tempat = m_tempat->text();
    dialog.jenis = choiceOf<JenisDialog>(*m_jenis).value_or(dialog.jenis);
    dialog.peserta = namesIn(m_peserta->text());
    dialog.hasilKerja = m_hasilKerja->toPlainText();
    dialog.perilakuKerja = m_perilaku->toPlainText();
    dialog.klarifikasi = m_klarifikasi->toPlainText();
    dialog.tindakLanjut = m_tindakLanjut->toPlainText();
    return dialog;
}

void DialogForm::label(int row)
{
    const DialogKinerja& dialog = m_dialogs.at(static_cast<size_t>(row));
    m_list->item(row)->setText(
        QStringLiteral("%1\n%2").arg(text::tanggal(dialog.tanggal), text::label(dialog.jenis)));
}

void DialogForm::rebuild(int select)
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (int row = 0; row < static_cast<int>(m_dialogs.size()); ++row) {
        m_list->addItem(QString());
        label(row);
    }
    m_shown = -1;
    m_list->setCurrentRow(std::clamp(select, -1, m_list->count() - 1));
    showCurrent();
}

void DialogForm::showCurrent()
{
    if (m_shown >= 0) {
        flush();
    }
    m_shown = m_list->currentRow();
    const bool any = m_shown >= 0;
    const DialogKinerja dialog = any ? m_dialogs.at(static_cast<size_t>(m_shown)) : DialogKinerja{};
    m_tanggal->setDate(dialog.tanggal);
    showText(*m_tempat, dialog.tempat);
    setChoice<JenisDialog>(*m_jenis, dialog.jenis);
    showText(*m_peserta, dialog.peserta.join(QStringLiteral("; ")));
    showText(*m_hasilKerja, dialog.hasilKerja);
    showText(*m_perilaku, dialog.perilakuKerja);
    showText(*m_klarifikasi, dialog.klarifikasi);
    showText(*m_tindakLanjut, dialog.tindakLanjut);
    m_fields->setEnabled(any && !m_readOnly);
    m_add->setEnabled(!m_readOnly);
    m_remove->setEnabled(any && !m_readOnly);
    m_many->setEnabled(any);
    m_print->setEnabled(any);
    showFindingsOfCurrent();
}

void DialogForm::add()
{
    flush();
    DialogKinerja dialog;
    dialog.tanggal = m_clock.today();
    dialog.tempat = m_place;
    dialog.peserta = m_participants;
    m_dialogs.push_back(dialog);
    rebuild(static_cast<int>(m_dialogs.size()) - 1);
    Q_EMIT edited();
    m_hasilKerja->setFocus();
}

void DialogForm::removeCurrent()
{
    flush();
    if (m_shown < 0) {
        return;
    }
    const DialogKinerja& dialog = m_dialogs.at(static_cast<size_t>(m_shown));
    if (!m_confirm(tr("Dialog kinerja tanggal %1").arg(text::tanggal(dialog.tanggal)))) {
        return;
    }
    m_dialogs.erase(m_dialogs.begin() + m_shown);
    rebuild(m_shown);
    Q_EMIT edited();
}

void DialogForm::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_fields->setEnabled(m_shown >= 0 && !readOnly);
    m_add->setEnabled(!readOnly);
    m_remove->setEnabled(m_shown >= 0 && !readOnly);
}

FieldRow* DialogForm::rowOf(const QString& part) const
{
    const auto at =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const auto& one) { return one.first == part; });
    return at == m_rows.end() ? nullptr : at->second;
}

void DialogForm::showFindings(const std::vector<Finding>& findings)
{
    m_findings = findings;
    showFindingsOfCurrent();
}

void DialogForm::showFindingsOfCurrent()
{
    for (const auto& [part, row] : m_rows) {
        row->clearFinding();
    }
    QStringList ofList; // of the list, or of a dialogue that is not shown
    for (const Finding& finding : m_findings) {
        const QStringList parts = finding.kolom.split(QLatin1Char('/'));
        if (parts.value(1) != QLatin1String("dialog")) {
            continue;
        }
        const bool error = ruleOf(finding.id).tingkat == Tingkat::Galat;
        const bool here = parts.size() > 2 && parts.at(2).toInt() == m_shown;
        if (FieldRow* row = here ? rowOf(parts.value(3)) : nullptr) {
            row->addFinding(
                error ? FieldRow::Level::Error : FieldRow::Level::Warning, text::kalimat(finding));
        } else {
            ofList.append((error ? QStringLiteral("✖ ") : QStringLiteral("⚠ ")) + text::kalimat(finding));
        }
    }
    m_finding->say(ofList.join(QLatin1Char('\n')));
}

bool DialogForm::goTo(const QString& kolom)
{
    if (!kolom.startsWith(QLatin1String("/dialog"))) {
        return false;
    }
    const QStringList parts = kolom.split(QLatin1Char('/'));
    if (parts.size() > 2) {
        m_list->setCurrentRow(parts.at(2).toInt());
    }
    const FieldRow* row = rowOf(parts.value(3));
    QWidget* field = row != nullptr ? row->field() : m_hasilKerja;
    (m_shown >= 0 ? field : m_add)->setFocus();
    return true;
}

} // namespace kinerja
