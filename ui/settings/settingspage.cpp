#include "ui/settings/settingspage.h"

#include "core/usecases/regulasi/lawinforce.h"
#include "ui/forms/choicebox.h"
#include "ui/forms/fieldrow.h"
#include "ui/forms/labels.h"
#include "ui/seal/trustedpanel.h"
#include "ui/settings/kepalafield.h"
#include "ui/settings/phrasetable.h"
#include "ui/settings/regulasipanel.h"
#include "ui/settings/screenlanguage.h"
#include "ui/text/storagetext.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

namespace kinerja
{

namespace
{

/// Below the lowest number stands: as the law says.
constexpr int asTheLaw = 0;

QSpinBox* daysBox()
{
    auto* box = new QSpinBox;
    box->setRange(asTheLaw, mostDaysOfSetting);
    box->setKeyboardTracking(false);
    return box;
}

void showDays(QSpinBox& box, std::optional<int> days, int law)
{
    const QSignalBlocker loading(box);
    box.setSpecialValueText(SettingsPage::tr("menurut peraturan (%n hari)", nullptr, law));
    box.setSuffix(SettingsPage::tr(" hari", "after a number"));
    box.setValue(days.value_or(asTheLaw));
}

std::optional<int> daysIn(const QSpinBox& box)
{
    return box.value() == asTheLaw ? std::nullopt : std::optional(box.value());
}

} // namespace

SettingsPage::SettingsPage(const PageContext& pageContext, QWidget* parent) : Page(pageContext, parent)
{
    m_phrases = new PhraseTable(pageContext);
    m_law = new RegulasiPanel(pageContext);
    auto* choices = new QWidget;
    auto* inChoices = new QVBoxLayout(choices);
    inChoices->addWidget(makeUnitBox());
    inChoices->addWidget(makeLaptopBox());
    inChoices->addStretch();
    auto* library = new QWidget;
    auto* inLibrary = new QVBoxLayout(library);
    inLibrary->addWidget(m_phrases);
    auto* tabs = new QTabWidget;
    tabs->setObjectName(QStringLiteral("bagianSetelan"));
    tabs->addTab(choices, tr("Unit dan laptop"));
    tabs->addTab(library, tr("Pustaka frasa"));
    tabs->addTab(m_law, tr("Tabel peraturan"));
    tabs->addTab(new TrustedPanel(context().prompter), tr("Sertifikat tepercaya"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(tabs);
}

void SettingsPage::flush() { m_law->flush(); }

QStringList SettingsPage::unfinished() const { return m_law->unfinished(); }

QWidget* SettingsPage::makeUnitBox()
{
    auto* box = new QGroupBox(tr("Setelan unit (tersimpan di berkas dan ikut dalam paket)"));
    m_profil = new QComboBox;
    m_keberatan = daysBox();
    m_mendekati = daysBox();
    m_bukti = new QSpinBox;
    m_bukti->setRange(0, mostMegabytesOfSetting);
    m_bukti->setKeyboardTracking(false);
    m_bukti->setSpecialValueText(tr("bawaan (%1 MB)").arg(megabitaBuktiBawaan()));
    m_bukti->setSuffix(tr(" MB", "after a number"));
    auto* form = new QFormLayout(box);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    new FieldRow(form, tr("&Penomoran pasal di layar"), m_profil, QStringLiteral("profilPasal"));
    new FieldRow(
        form, tr("Batas &keberatan sejak hasil diterima"), m_keberatan, QStringLiteral("hariKeberatan"));
    new FieldRow(form, tr("Tenggat disebut &dekat sejak"), m_mendekati, QStringLiteral("mendekatiHari"));
    new FieldRow(form, tr("Berkas bukti dukung paling &besar"), m_bukti, QStringLiteral("megabitaBukti"));
    m_keduanya = new QCheckBox(tr("Formulir E&valuasi ditandatangani juga oleh pegawai"));
    m_keduanya->setObjectName(QStringLiteral("evaluasiKeduanya"));
    form->addRow(QString(), m_keduanya);
    m_kepala = new KepalaField(context().prompter);
    form->addRow(tr("Di atas &judul Dokumen Evaluasi"), m_kepala);
    connect(m_kepala, &KepalaField::edited, this, &SettingsPage::store);
    connect(m_keduanya, &QCheckBox::toggled, this, &SettingsPage::store);
    connect(m_bukti, &QSpinBox::valueChanged, this, &SettingsPage::store);
    connect(m_profil, &QComboBox::activated, this, &SettingsPage::store);
    connect(m_keberatan, &QSpinBox::valueChanged, this, &SettingsPage::store);
    connect(m_mendekati, &QSpinBox::valueChanged, this, &SettingsPage::store);
    return box;
}

QWidget* SettingsPage::makeLaptopBox()
{
    auto* box = new QGroupBox(tr("Laptop ini"));
    m_language = new QComboBox;
    m_language->addItem(QStringLiteral("Bahasa Indonesia"), static_cast<int>(ScreenLanguage::Indonesian));
    m_language->addItem(QStringLiteral("English"), static_cast<int>(ScreenLanguage::English));
    setChoice(*m_language, std::optional(chosenScreenLanguage()));
    m_nextStart =
        plainLabel(tr("Bahasa layar berganti saat program dibuka lagi. Formulir tetap berbahasa Indonesia."));
    m_nextStart->setObjectName(QStringLiteral("bahasaNanti"));
    m_nextStart->hide();
    auto* form = new QFormLayout(box);
    new FieldRow(form, tr("&Bahasa layar"), m_language, QStringLiteral("bahasaLayar"));
    form->addRow(QString(), m_nextStart);
    connect(m_language, &QComboBox::activated, this, [this] {
        if (const auto language = choiceOf<ScreenLanguage>(*m_language)) {
            chooseScreenLanguage(*language);
            m_nextStart->show();
        }
    });
    return box;
}

void SettingsPage::refresh()
{
    context().storage.query<Seen>(
        this,
        [today = context().clock.today()](Reader& reader) {
            const auto law = loadRegulation(lawInForce(reader, today));
            return Seen{pengaturanUnit(reader), law ? law->pasal.profil() : std::vector<ProfilPasal>{},
                law ? law->tenggat : Tenggat{}};
        },
        [this](const Result<Seen, StorageError>& answer) {
            if (answer) {
                display(*answer);
            }
        });
    m_phrases->refresh();
    m_law->refresh();
}

void SettingsPage::onChanged(const ChangeSet& changes)
{
    if (changes.touches(Subject::Pengaturan) || changes.touches(Subject::Regulasi) ||
        changes.touches(Subject::Frasa)) {
        refresh();
    }
}

void SettingsPage::display(const Seen& seen)
{
    m_stored = seen.pengaturan;
    m_profil->clear();
    for (const ProfilPasal& profil : seen.profil) {
        m_profil->addItem(profil.nama, profil.id);
    }
    const QString chosen = m_stored.profilPasal.isEmpty() ? PasalTable::profilBawaan() : m_stored.profilPasal;
    m_profil->setCurrentIndex(std::max(0, m_profil->findData(chosen)));
    showDays(*m_keberatan, m_stored.hariKeberatan, seen.menurutPeraturan.hariKeberatan);
    showDays(*m_mendekati, m_stored.mendekatiHari, seen.menurutPeraturan.mendekatiHari);
    {
        const QSignalBlocker loading(m_bukti);
        m_bukti->setValue(m_stored.megabitaBukti.value_or(0));
        const QSignalBlocker ticking(m_keduanya);
        m_keduanya->setChecked(m_stored.evaluasiDitandatanganiKeduanya);
    }
    m_kepala->display(m_stored.kepalaDokumenEvaluasi, m_stored.lambang);
    for (QWidget* field :
        std::initializer_list<QWidget*>{m_profil, m_keberatan, m_mendekati, m_bukti, m_keduanya, m_kepala}) {
        field->setEnabled(!context().storage.isReadOnly());
    }
}

void SettingsPage::store()
{
    PengaturanUnit wanted{m_profil->currentData().toString(), daysIn(*m_keberatan), daysIn(*m_mendekati),
        m_bukti->value() == 0 ? std::nullopt : std::optional(m_bukti->value()), m_keduanya->isChecked(),
        m_kepala->kepala(), m_kepala->lambang()};
    if (wanted.profilPasal == PasalTable::profilBawaan()) {
        wanted.profilPasal.clear();
    }
    if (wanted == m_stored || context().storage.isReadOnly()) {
        return;
    }
    m_stored = wanted;
    context().storage.command<Done, StorageError>(
        this, [wanted](Session& session) { return savePengaturan(session, wanted); }, {},
        QStringLiteral("pengaturan"));
}

} // namespace kinerja
