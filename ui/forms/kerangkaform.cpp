#include "ui/forms/kerangkaform.h"

#include "ui/forms/choicebox.h"
#include "ui/forms/datefield.h"
#include "ui/forms/fieldrow.h"
#include "ui/forms/labels.h"
#include "ui/text/datetext.h"
#include "ui/text/findingtext.h"
#include "ui/text/skptext.h"

#include <QFormLayout>
#include <QLabel>

#include <algorithm>

namespace kinerja
{

namespace
{

/// Findings about any of the changes of penilai stand beneath the list of them.
const QLatin1String kolomPergantian("/pergantian_penilai");

} // namespace

KerangkaForm::KerangkaForm(const Clock& clock, QWidget* parent)
    : SkpForm(parent), m_clock(clock), m_mulai(new DateField(clock, this)),
      m_selesai(new DateField(clock, this)), m_kelompok(new QComboBox(this)),
      m_pendekatan(new QComboBox(this)), m_sebagai(new QComboBox(this)), m_penilai(new QComboBox(this)),
      m_atasan(new QComboBox(this)), m_masa(namedLabel("masaPenilai", this))
{
    fillChoices<Kelompok>(*m_kelompok, [](auto value) { return text::label(value); });
    fillChoices<Pendekatan>(*m_pendekatan, [](auto value) { return text::label(value); });
    fillChoices<Sebagai>(*m_sebagai, [](auto value) { return text::label(value); });
    auto* layout = new QFormLayout(this);
    const auto add = [&](const QString& label, QWidget* field, const char* kolom) {
        const QString name = QString::fromLatin1(kolom);
        m_rows.emplace_back(QLatin1Char('/') + name, new FieldRow(layout, label, field, name));
    };
    add(tr("&Mulai"), m_mulai, "mulai");
    add(tr("&Selesai"), m_selesai, "selesai");
    add(tr("&Formulir"), m_kelompok, "kelompok");
    add(tr("&Pendekatan"), m_pendekatan, "pendekatan");
    add(tr("Se&bagai"), m_sebagai, "sebagai");
    m_masaRow = new FieldRow(layout, tr("Yang menilai"), m_masa, QStringLiteral("masaPenilai"));
    m_rows.emplace_back(kolomPergantian, m_masaRow);
    add(tr("Pejabat pe&nilai"), m_penilai, "penilai");
    add(tr("&Atasan penilai"), m_atasan, "atasan_penilai");
    for (DateField* field : {m_mulai, m_selesai}) {
        field->setRequired();
        watcher().watch(field);
    }
    showMasa();
    // Before the watcher hears of it, so that both are one edit.
    connect(m_penilai, &QComboBox::activated, this, &KerangkaForm::proposeAtasan);
    for (QComboBox* box : {m_kelompok, m_pendekatan, m_sebagai, m_penilai, m_atasan}) {
        watcher().watch(box);
    }
}

void KerangkaForm::proposeAtasan()
{
    const auto penilai = m_atasanOf.find(m_penilai->currentData().toString());
    if (m_atasan->currentIndex() == 0 && penilai != m_atasanOf.end()) {
        m_atasan->setCurrentIndex(std::max(0, m_atasan->findData(penilai->second)));
    }
}

void KerangkaForm::setPeople(const std::vector<PegawaiRow>& people)
{
    m_penilai->clear();
    m_atasan->clear();
    m_penilai->addItem(tr("(belum ditentukan)"), QString());
    m_atasan->addItem(tr("(tidak ada)"), QString());
    m_atasanOf.clear();
    for (const PegawaiRow& person : people) {
        m_atasanOf.emplace(person.kunci.text(), person.atasan.text());
        for (QComboBox* box : {m_penilai, m_atasan}) {
            box->addItem(person.nama, person.kunci.text());
        }
    }
    m_penilai->setCurrentIndex(m_penilai->findData(m_shownPenilai.text()));
    m_atasan->setCurrentIndex(m_atasan->findData(m_shownAtasan.text()));
    showMasa();
}

QString KerangkaForm::namaOf(const PegawaiKunci& kunci) const
{
    const int at = kunci.isEmpty() ? -1 : m_penilai->findData(kunci.text());
    return at < 0 ? tr("(tidak ada dalam daftar pegawai)") : m_penilai->itemText(at);
}

QString KerangkaForm::masaText(const MasaPenilai& masa) const
{
    const QString who =
        masa.atasanPenilai.isEmpty()
            ? namaOf(masa.penilai)
            : tr("%1 (atasan penilai: %2)").arg(namaOf(masa.penilai), namaOf(masa.atasanPenilai));
    const QDate today = m_clock.today();
    if (today < masa.mulai) {
        //: %1: a day to come; %2: a penilai
        return tr("Mulai %1: %2").arg(text::tanggal(masa.mulai), who);
    }
    return masa.selesai.isValid() && masa.selesai < today
               ? tr("%1 sampai %2: %3").arg(text::tanggal(masa.mulai), text::tanggal(masa.selesai), who)
               : tr("Sekarang, sejak %1: %2").arg(text::tanggal(masa.mulai), who);
}

void KerangkaForm::showMasa()
{
    QStringList lines;
    for (const MasaPenilai& masa : m_masaPenilai) {
        lines.prepend(masaText(masa));
    }
    const bool isChanged = lines.size() > 1;
    m_masa->setText(lines.join(QLatin1Char('\n')));
    static_cast<QFormLayout*>(layout())->setRowVisible(m_masaRow, isChanged);
    rowFor(QStringLiteral("/penilai"))
        ->setLabel(isChanged ? tr("Pejabat pe&nilai semula") : tr("Pejabat pe&nilai"));
    rowFor(QStringLiteral("/atasan_penilai"))
        ->setLabel(isChanged ? tr("&Atasan penilai semula") : tr("&Atasan penilai"));
}

void KerangkaForm::fillFrom(const Skp& draft)
{
    m_mulai->setDate(draft.mulai);
    m_selesai->setDate(draft.selesai);
    setChoice<Kelompok>(*m_kelompok, draft.kelompok);
    setChoice<Pendekatan>(*m_pendekatan, draft.pendekatan);
    setChoice<Sebagai>(*m_sebagai, draft.sebagai);
    m_shownPenilai = draft.penilai;
    m_shownAtasan = draft.atasanPenilai;
    m_penilai->setCurrentIndex(m_penilai->findData(draft.penilai.text()));
    m_atasan->setCurrentIndex(m_atasan->findData(draft.atasanPenilai.text()));
    m_masaPenilai = masaPenilai(draft);
    showMasa();
}

void KerangkaForm::collectInto(Skp& draft) const
{
    draft.mulai = m_mulai->date().isValid() ? m_mulai->date() : draft.mulai;
    draft.selesai = m_selesai->date().isValid() ? m_selesai->date() : draft.selesai;
    draft.kelompok = choiceOf<Kelompok>(*m_kelompok).value_or(draft.kelompok);
    draft.pendekatan = choiceOf<Pendekatan>(*m_pendekatan).value_or(draft.pendekatan);
    draft.sebagai = choiceOf<Sebagai>(*m_sebagai).value_or(draft.sebagai);
    if (m_penilai->currentIndex() >= 0) {
        draft.penilai = PegawaiKunci(m_penilai->currentData().toString());
    }
    if (m_atasan->currentIndex() >= 0) {
        draft.atasanPenilai = PegawaiKunci(m_atasan->currentData().toString());
    }
}

void KerangkaForm::setReadOnly(bool readOnly)
{
    m_mulai->setReadOnly(readOnly);
    m_selesai->setReadOnly(readOnly);
    for (QComboBox* box : {m_kelompok, m_pendekatan, m_sebagai, m_penilai, m_atasan}) {
        box->setEnabled(!readOnly);
    }
}

FieldRow* KerangkaForm::rowFor(const QString& kolom) const
{
    for (const auto& [name, row] : m_rows) {
        if (name == kolom || (name == kolomPergantian && kolom.startsWith(name + QLatin1Char('/')))) {
            return row;
        }
    }
    return nullptr;
}

void KerangkaForm::showFindings(const std::vector<Finding>& findings)
{
    for (const auto& [name, row] : m_rows) {
        row->clearFinding();
    }
    for (const Finding& finding : findings) {
        if (FieldRow* row = rowFor(finding.kolom)) {
            const bool error = ruleOf(finding.id).tingkat == Tingkat::Galat;
            row->addFinding(
                error ? FieldRow::Level::Error : FieldRow::Level::Warning, text::kalimat(finding));
        }
    }
}

bool KerangkaForm::goTo(const QString& kolom)
{
    FieldRow* row = rowFor(kolom);
    if (row != nullptr) {
        row->field()->setFocus();
    }
    return row != nullptr;
}

} // namespace kinerja
