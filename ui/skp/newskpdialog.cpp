#include "ui/skp/newskpdialog.h"

#include "core/usecases/penetapan/revisionchain.h"
#include "ui/forms/choicebox.h"
#include "ui/forms/datefield.h"
#include "ui/forms/fieldrow.h"
#include "ui/forms/labels.h"
#include "ui/text/closingtext.h"
#include "ui/text/penyusunantext.h"
#include "ui/text/skptext.h"
#include "ui/text/text.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace kinerja
{

namespace
{

/// What a new SKP would have, and what it may overlap.
struct Proposal {
    std::optional<CreateSkp> skp;
    std::vector<SkpRow> others;
};

PegawaiKunci personOf(const QComboBox& box) { return PegawaiKunci(box.currentData().toString()); }

/// Chooses the row that was typed, or the only one that holds what was typed; else none: what is not in the
/// list must not leave somebody else chosen.
void chooseTyped(QComboBox& box)
{
    const QString typed = box.currentText().simplified();
    if (box.currentIndex() >= 0 && typed == box.itemText(box.currentIndex()).simplified()) {
        return;
    }
    std::vector<int> rows;
    for (int row = 0; row < box.count(); ++row) {
        if (!typed.isEmpty() && box.itemText(row).contains(typed, Qt::CaseInsensitive)) {
            rows.push_back(row);
        }
    }
    const bool nobody = typed.isEmpty() && box.itemData(0).toString().isEmpty();
    box.setCurrentIndex(nobody ? 0 : rows.size() == 1 ? rows.front() : -1);
    if (box.currentIndex() < 0) {
        box.setEditText(typed);
    }
}

/// A long list to type into.
void makeSearchable(QComboBox& box)
{
    box.setEditable(true);
    box.setInsertPolicy(QComboBox::NoInsert);
    box.completer()->setFilterMode(Qt::MatchContains);
    box.completer()->setCompletionMode(QCompleter::PopupCompletion);
    QObject::connect(box.lineEdit(), &QLineEdit::editingFinished, &box, [&box] { chooseTyped(box); });
}

} // namespace

NewSkpDialog::NewSkpDialog(const PageContext& context, const PegawaiKunci& pegawai, QWidget* parent)
    : InputDialog(context.prompter, parent), m_context(context), m_pegawai(new QComboBox(this)),
      m_sebagai(new QComboBox(this)), m_kelompok(new QComboBox(this)), m_pendekatan(new QComboBox(this)),
      m_mulai(new DateField(context.clock, this)), m_selesai(new DateField(context.clock, this)),
      m_penilai(new QComboBox(this)), m_atasan(new QComboBox(this)), m_trouble(new QLabel(this))
{
    setWindowTitle(tr("SKP baru tahun %1").arg(context.navigation.tahun()));
    for (QComboBox* box : {m_pegawai, m_penilai, m_atasan}) {
        makeSearchable(*box);
    }
    fillChoices<Sebagai>(*m_sebagai, [](auto value) { return text::label(value); });
    fillChoices<Kelompok>(*m_kelompok, [](auto value) { return text::label(value); });
    fillChoices<Pendekatan>(*m_pendekatan, [](auto value) { return text::label(value); });
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->setWordWrap(true);
    m_trouble->setObjectName(QStringLiteral("keluhan"));
    m_trouble->hide();
    auto* layout = new QFormLayout(this);
    new FieldRow(layout, tr("&Pegawai"), m_pegawai, QStringLiteral("pegawai"));
    new FieldRow(layout, tr("&Sebagai"), m_sebagai, QStringLiteral("sebagai"));
    new FieldRow(layout, tr("&Formulir"), m_kelompok, QStringLiteral("kelompok"));
    new FieldRow(layout, tr("Pen&dekatan"), m_pendekatan, QStringLiteral("pendekatan"));
    new FieldRow(layout, tr("&Mulai"), m_mulai, QStringLiteral("mulai"));
    new FieldRow(layout, tr("S&elesai"), m_selesai, QStringLiteral("selesai"));
    new FieldRow(layout, tr("Pejabat pe&nilai"), m_penilai, QStringLiteral("penilai"));
    new FieldRow(layout, tr("&Atasan penilai"), m_atasan, QStringLiteral("atasanPenilai"));
    layout->addRow(m_trouble);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Buat SKP"));
    buttons->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("buat"));
    layout->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewSkpDialog::create);
    connect(buttons, &QDialogButtonBox::rejected, this, &NewSkpDialog::reject);
    connect(m_pegawai, &QComboBox::currentIndexChanged, this, &NewSkpDialog::askProposal);
    connect(m_sebagai, &QComboBox::activated, this, &NewSkpDialog::askProposal);
    connect(m_mulai, &DateField::edited, this, &NewSkpDialog::showOverlap);
    connect(m_selesai, &DateField::edited, this, &NewSkpDialog::showOverlap);
    m_context.storage.query<People>(
        this,
        [today = context.clock.today(), tahun = context.navigation.tahun()](Reader& reader) {
            People people{reader.lists().pegawai(today), {}};
            for (const SkpRow& skp : reader.lists().skp(tahun)) {
                if (skp.status != StatusSkp::Ditutup && skp.status != StatusSkp::Digantikan) {
                    people.withSkp.insert(skp.pegawai);
                }
            }
            return people;
        },
        [this, pegawai](const Result<People, StorageError>& people) {
            if (people) {
                propose([&] { fillPeople(*people, pegawai); });
            }
        });
}

int NewSkpDialog::firstRow(const People& people, const PegawaiKunci& chosen) const
{
    const int asked = std::max(0, m_pegawai->findData(chosen.text()));
    std::set<PegawaiKunci> settled = people.withSkp;
    for (const PegawaiRow& person : people.all) {
        if (person.tidakDinilai) {
            settled.insert(person.kunci);
        }
    }
    for (int step = 0; step < m_pegawai->count(); ++step) {
        const int row = (asked + step) % m_pegawai->count();
        if (!settled.contains(PegawaiKunci(m_pegawai->itemData(row).toString()))) {
            return row;
        }
    }
    return asked;
}

void NewSkpDialog::fillPeople(const People& people, const PegawaiKunci& chosen)
{
    m_penilai->addItem(tr("(belum ditentukan)"), QString());
    m_atasan->addItem(tr("(tidak ada)"), QString());
    for (const PegawaiRow& person : people.all) {
        for (QComboBox* box : {m_penilai, m_atasan}) {
            box->addItem(person.nama, person.kunci.text());
        }
        if (!person.luarUnit) {
            m_pegawai->addItem(person.nama, person.kunci.text());
        }
    }
    m_pegawai->setCurrentIndex(firstRow(people, chosen));
    m_pegawai->lineEdit()->selectAll(); // typing replaces who stands there
    askProposal();
}

void NewSkpDialog::askProposal()
{
    const PegawaiKunci pegawai = personOf(*m_pegawai);
    const Sebagai sebagai = choiceOf<Sebagai>(*m_sebagai).value_or(Sebagai::Definitif);
    if (pegawai.isEmpty()) {
        return;
    }
    ++m_pendingProposals;
    m_context.storage.query<Proposal>(
        this,
        [pegawai, sebagai, tahun = m_context.navigation.tahun()](Reader& reader) {
            return Proposal{
                usulanSkp(reader, pegawai, tahun, sebagai), onePerChain(reader.lists().skpOf(pegawai))};
        },
        [this](const Result<Proposal, StorageError>& answer) {
            --m_pendingProposals;
            if (answer && answer->skp) {
                m_others = answer->others;
                propose([&] { show(*answer->skp); });
            }
            if (m_createWhenProposed && m_pendingProposals == 0) {
                create();
            }
        });
}

void NewSkpDialog::show(const CreateSkp& proposal)
{
    setChoice(*m_kelompok, proposal.kelompok);
    setChoice<Pendekatan>(*m_pendekatan, proposal.pendekatan);
    m_mulai->setDate(proposal.mulai);
    m_selesai->setDate(proposal.selesai);
    m_penilai->setCurrentIndex(std::max(0, m_penilai->findData(proposal.penilai->text())));
    m_atasan->setCurrentIndex(std::max(0, m_atasan->findData(proposal.atasanPenilai->text())));
    showOverlap();
}

void NewSkpDialog::showOverlap()
{
    const auto sebagai = choiceOf<Sebagai>(*m_sebagai).value_or(Sebagai::Definitif);
    const auto at = std::find_if(m_others.begin(), m_others.end(), [&](const SkpRow& row) {
        return row.sebagai == sebagai && row.mulai <= m_selesai->date() && row.selesai >= m_mulai->date();
    });
    m_trouble->setVisible(at != m_others.end());
    if (at != m_others.end()) {
        m_trouble->setText(
            tr("⚠ Tumpang tindih dengan %1 (%2). Untuk tugas rangkap pilih “Plt” atau “Plh”; sesudah mutasi "
               "tutup dahulu SKP itu pada halaman Penetapan.")
                .arg(text::namaSkp(*at), text::label(at->status)));
        growToFit(*this);
    }
}

bool NewSkpDialog::refusesTyped()
{
    for (QComboBox* box : {m_pegawai, m_penilai, m_atasan}) {
        chooseTyped(*box);
        if (box->currentIndex() < 0) {
            m_trouble->setText(tr("✖ “%1” tidak menunjuk satu orang dalam daftar. Ketik lebih lengkap, atau "
                                  "pilih dari daftarnya.")
                                   .arg(box->currentText()));
            m_trouble->show();
            growToFit(*this);
            box->setFocus();
            return true;
        }
    }
    return false;
}

void NewSkpDialog::create()
{
    if (!settleDates(*this)) {
        return;
    }
    m_createWhenProposed = false;
    if (refusesTyped()) {
        return;
    }
    if (m_pendingProposals > 0) {
        m_createWhenProposed = true; // with the superiors of the one who was just typed
        return;
    }
    CreateSkp command;
    command.pegawai = personOf(*m_pegawai);
    command.tahun = m_context.navigation.tahun();
    command.mulai = m_mulai->date();
    command.selesai = m_selesai->date();
    command.kelompok = choiceOf<Kelompok>(*m_kelompok);
    command.pendekatan = choiceOf<Pendekatan>(*m_pendekatan).value_or(Pendekatan::Kuantitatif);
    command.sebagai = choiceOf<Sebagai>(*m_sebagai).value_or(Sebagai::Definitif);
    command.penilai = personOf(*m_penilai);
    command.atasanPenilai = personOf(*m_atasan);
    m_context.storage.command<SkpKunci, PenyusunanError>(
        this, [command](Session& session) { return createSkp(session, command); },
        [this](const Result<Outcome<SkpKunci>, PenyusunanError>& answer) {
            if (answer) {
                m_made = answer->value;
                Q_EMIT created(m_made);
                accept();
                return;
            }
            m_trouble->setText(QStringLiteral("✖ ") + text::sentence(answer.error()));
            m_trouble->show();
            growToFit(*this);
        });
}

} // namespace kinerja
