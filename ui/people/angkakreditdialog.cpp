#include "ui/people/angkakreditdialog.h"

#include "core/usecases/unit/pengaturan.h"
#include "ui/forms/fieldrow.h"
#include "ui/forms/labels.h"
#include "ui/people/angkakreditlists.h"
#include "ui/people/berkaladialog.h"
#include "ui/text/angkakredittext.h"
#include "ui/text/storagetext.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kinerja
{

namespace
{

constexpr int dialogWidth = 640;
constexpr int dialogHeight = 560;

/// As officers write it: a decimal comma.
QString written(const QString& stored)
{
    const auto value = parseDesimal(stored);
    return value ? desimalTercetak(*value, value->skala()) : stored;
}

} // namespace

AngkaKreditDialog::AngkaKreditDialog(const PageContext& context, const Pegawai& pegawai, QWidget* parent)
    : InputDialog(context.prompter, parent), m_context(context), m_pegawai(pegawai),
      m_draft(pegawai.angkaKredit), m_year(plainLabel({}, this)), m_lists(plainLabel({}, this)),
      m_complaint(plainLabel({}, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("angkaKreditDialog"));
    setWindowTitle(tr("Angka kredit %1").arg(pegawai.nama));
    resize(dialogWidth, dialogHeight);
    m_year->setObjectName(QStringLiteral("tahunIni"));
    m_lists->setObjectName(QStringLiteral("daftar"));
    m_complaint->setObjectName(QStringLiteral("keluhan"));
    m_complaint->hide();
    auto* form = new QFormLayout;
    buildBalances(form);
    const auto button = [this](const QString& label, const char* name, auto slot) {
        auto* made = new QPushButton(label, this);
        made->setObjectName(QString::fromLatin1(name));
        connect(made, &QPushButton::clicked, this, slot);
        return made;
    };
    auto* lists = new QHBoxLayout;
    lists->addWidget(button(tr("&Konversi terdahulu…"), "terdahulu", &AngkaKreditDialog::editEarlier));
    lists->addWidget(button(tr("N&omor dan tanggal dokumen…"), "dokumen", &AngkaKreditDialog::editPapers));
    lists->addStretch();
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("&Simpan"), QDialogButtonBox::AcceptRole)->setObjectName(QStringLiteral("simpan"));
    buttons->addButton(tr("&Batal"), QDialogButtonBox::RejectRole)->setObjectName(QStringLiteral("batal"));
    auto* help = buttons->addButton(tr("Ba&ntuan"), QDialogButtonBox::HelpRole);
    help->setObjectName(QStringLiteral("bantuan"));
    help->setShortcut(QKeySequence::HelpContents);
    connect(help, &QPushButton::clicked, this,
        [this] { m_context.navigation.showHelp(QStringLiteral("angkakredit")); });
    connect(buttons, &QDialogButtonBox::accepted, this, &AngkaKreditDialog::store);
    connect(buttons, &QDialogButtonBox::rejected, this, &InputDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(
        plainLabel(tr("Saldo dari sebelum berkas ini. Konversi tahun berjalan dihitung dari evaluasi dan "
                      "tidak diketik."),
            this));
    column->addLayout(form);
    column->addLayout(lists);
    column->addWidget(m_lists);
    column->addWidget(m_year, 1);
    column->addWidget(m_complaint);
    column->addWidget(buttons);
    m_year->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    readYear();
    editedLists();
}

void AngkaKreditDialog::openFor(const PageContext& context, const PegawaiKunci& kunci, QWidget* parent)
{
    context.storage.query<std::optional<Pegawai>>(
        parent, [kunci](Reader& reader) { return reader.load(kunci); },
        [context, parent](const Result<std::optional<Pegawai>, StorageError>& answer) {
            if (!answer) {
                context.prompter.tell(
                    Prompter::Weight::Warning, tr("Angka kredit"), text::sentence(answer.error()), {});
            } else if (*answer) {
                (new AngkaKreditDialog(context, **answer, parent))->open();
            }
        });
}

void AngkaKreditDialog::buildBalances(QFormLayout* form)
{
    addBalance(form, Kolom::NilaiIntegrasi, tr("Nilai &integrasi"), &AngkaKredit::nilaiIntegrasi);
    addBalance(form, Kolom::AkDasar, tr("AK &dasar"), &AngkaKredit::akDasar);
    addBalance(form, Kolom::AkJfLama, tr("AK JF &lama"), &AngkaKredit::akJfLama);
    addBalance(form, Kolom::AkPenyesuaian, tr("AK p&enyesuaian"), &AngkaKredit::akPenyesuaian);
    addBalance(form, Kolom::AkPendidikan, tr("AK &pendidikan"), &AngkaKredit::akPendidikan);
}

void AngkaKreditDialog::addBalance(
    QFormLayout* form, Kolom kolom, const QString& label, QString AngkaKredit::*member)
{
    auto* field = new QLineEdit(written(m_draft.*member), this);
    field->setReadOnly(m_context.storage.isReadOnly());
    auto* row = new FieldRow(form, label, field, QStringLiteral("saldo%1").arg(static_cast<int>(kolom)));
    m_balances.emplace(kolom, Balance{row, field, member});
    connect(field, &QLineEdit::textEdited, row, &FieldRow::clearFinding);
    connect(field, &QLineEdit::textEdited, this, &AngkaKreditDialog::showYear);
}

void AngkaKreditDialog::readYear()
{
    m_context.storage.query<Result<Tahun, RegulationError>>(
        this,
        [kunci = m_pegawai.kunci, tahun = m_context.navigation.tahun(), today = m_context.clock.today()](
            Reader& reader) -> Result<Tahun, RegulationError> {
            const auto law = regulationInForce(reader, today);
            return law ? Result<Tahun, RegulationError>(gatherAngkaKredit(reader, kunci, tahun, *law))
                       : failure(law.error());
        },
        [this](const auto& answer) {
            if (answer && *answer) {
                m_tahun = **answer;
                showYear();
            }
        });
}

void AngkaKreditDialog::showYear()
{
    const int year = m_context.navigation.tahun();
    if (!m_tahun) {
        m_year->setText(tr("Tahun %1: belum ada evaluasi yang dikonversi. Yang dikonversi hanya evaluasi PNS "
                           "pada jabatan fungsional yang jenjangnya terisi.")
                            .arg(year));
        return;
    }
    AngkaKreditPaper shown = *m_tahun;
    for (const auto& [kolom, balance] : m_balances) {
        // What can't be read yet changes nothing.
        QString& amount = shown.pegawai.angkaKredit.*balance.member;
        amount = cleanAngkaKredit(balance.field->text()).value_or(amount);
    }
    QStringList lines{tr("Tahun %1:").arg(year)};
    for (const BarisKonversi& row : shown.tahunIni) {
        lines.append(QStringLiteral("• ") + text::sentence(row));
    }
    lines.append(tr("Jumlah tahun ini %1, kumulatif %2.")
                     .arg(desimalTercetak(jumlahAngkaKredit(shown.tahunIni), 2),
                         desimalTercetak(kumulatif(barisPenetapan(shown)), 2)));
    m_year->setText(lines.join(QLatin1Char('\n')));
}

void AngkaKreditDialog::editedLists()
{
    m_lists->setText(tr("%n konversi terdahulu", nullptr, static_cast<int>(m_draft.riwayat.size())) +
                     QStringLiteral(" · ") +
                     tr("%n dokumen bernomor", nullptr, static_cast<int>(m_draft.dokumen.size())));
}

void AngkaKreditDialog::takeLists()
{
    markEntered();
    editedLists();
}

void AngkaKreditDialog::editEarlier()
{
    auto* dialog = makeKonversiTerdahuluDialog(m_context, m_pegawai.nama, m_draft.riwayat, this);
    connect(dialog, &QDialog::accepted, this, &AngkaKreditDialog::takeLists);
    dialog->open();
}

void AngkaKreditDialog::editPapers()
{
    auto* dialog = makeDokumenAngkaKreditDialog(m_context, m_pegawai.nama, m_draft.dokumen, this);
    connect(dialog, &QDialog::accepted, this, &AngkaKreditDialog::takeLists);
    dialog->open();
}

AngkaKredit AngkaKreditDialog::collect() const
{
    AngkaKredit typed = m_draft;
    for (const auto& [kolom, balance] : m_balances) {
        typed.*balance.member = balance.field->text();
    }
    return typed;
}

void AngkaKreditDialog::store()
{
    m_context.storage.command<Done, Refused<AngkaKreditFault>>(
        this,
        [command = SaveAngkaKredit{m_pegawai.kunci, collect()}](
            Session& session) { return saveAngkaKredit(session, command); },
        [this](const Result<Outcome<Done>, Refused<AngkaKreditFault>>& answer) {
            if (answer) {
                accept();
                return;
            }
            switch (answer.error().kind) {
            case Refused<AngkaKreditFault>::Kind::Storage:
                complain(text::sentence(answer.error().storage));
                return;
            case Refused<AngkaKreditFault>::Kind::Missing:
                complain(tr("Orang ini sudah tidak ada di berkas."));
                return;
            case Refused<AngkaKreditFault>::Kind::Faults: say(answer.error().faults); return;
            }
        });
}

void AngkaKreditDialog::say(const std::vector<AngkaKreditFault>& faults)
{
    QStringList rest;
    for (const AngkaKreditFault& fault : faults) {
        const auto balance = m_balances.find(fault.kolom);
        if (balance != m_balances.end()) {
            balance->second.row->showFinding(FieldRow::Level::Error, text::sentence(fault));
        } else {
            rest.append(text::sentence(fault));
        }
    }
    complain(rest.join(QLatin1Char('\n')));
}

void AngkaKreditDialog::complain(const QString& sentence)
{
    m_complaint->setText(QStringLiteral("✖ ") + sentence);
    m_complaint->setVisible(!sentence.isEmpty());
}

} // namespace kinerja
