#include "ui/penetapan/penetapanpage.h"

#include "core/usecases/signskp.h"
#include "core/usecases/submitskp.h"
#include "ui/penetapan/signatureform.h"
#include "ui/text/acttext.h"
#include "ui/text/datetext.h"
#include "ui/text/findingtext.h"
#include "ui/text/skptext.h"
#include "ui/text/storagetext.h"
#include "ui/text/text.h"
#include "ui/text/workflowtext.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kinerja
{

namespace
{

QLabel* plainLabel(const char* name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QListWidget* plainList(const char* name, const QString& spoken, QWidget* parent)
{
    auto* list = new QListWidget(parent);
    list->setObjectName(QString::fromLatin1(name));
    list->setAccessibleName(spoken);
    list->setWordWrap(true);
    return list;
}

} // namespace

PenetapanPage::PenetapanPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_choice(new QComboBox(this)), m_heading(plainLabel("judul", this)),
      m_summary(plainLabel("ringkasan", this)), m_answer(plainLabel("jawaban", this)),
      m_acts(new QVBoxLayout), m_side(new QStackedWidget(this)),
      m_findings(plainList("temuan", tr("Temuan"), this)),
      m_history(plainList("riwayat", tr("Riwayat"), this)),
      m_signature(new SignatureForm(context.prompter, this)), m_approve(new ApproveForm(this)),
      m_revision(new RevisionForm(this)), m_close(new CloseForm(this)), m_penilai(new PenilaiForm(this))
{
    m_choice->setObjectName(QStringLiteral("pilihSkp"));
    m_choice->setAccessibleName(tr("SKP"));
    auto* caption = new QLabel(tr("&SKP"), this);
    caption->setBuddy(m_choice);
    auto* top = new QHBoxLayout;
    top->addWidget(caption);
    top->addWidget(m_choice, 1);

    auto* inner = new QWidget(this);
    auto* left = new QVBoxLayout(inner);
    buildSummary(left);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inner);
    scroll->setMinimumWidth(380);
    buildForms();
    auto* splitter = new QSplitter(this);
    splitter->addWidget(scroll);
    splitter->addWidget(m_side);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    auto* column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(splitter, 1);

    connect(m_choice, &QComboBox::activated, this,
        [this] { showSkp(SkpKunci(m_choice->currentData().toString())); });
    connect(m_findings, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        this->context().navigation.openSkp(m_kunci, item->data(Qt::UserRole).toString());
    });
}

void PenetapanPage::buildSummary(QVBoxLayout* column)
{
    QFont large = m_heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_heading->setFont(large);
    column->addWidget(m_heading);
    column->addWidget(m_summary);
    column->addLayout(m_acts);
    column->addWidget(m_answer);
    column->addStretch();
}

void PenetapanPage::buildForms()
{
    auto* lists = new QWidget(this);
    auto* column = new QVBoxLayout(lists);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new QLabel(tr("Temuan (Enter membuka kolomnya)"), lists));
    column->addWidget(m_findings, 2);
    column->addWidget(new QLabel(tr("Riwayat"), lists));
    column->addWidget(m_history, 1);
    m_side->addWidget(lists);
    m_side->addWidget(m_signature);
    m_side->addWidget(m_approve);
    m_side->addWidget(m_revision);
    m_side->addWidget(m_close);
    m_side->addWidget(m_penilai);

    const auto back = [this] { m_side->setCurrentIndex(0); };
    connect(m_signature, &SignatureForm::rejected, this, back);
    for (ActForm* form : std::initializer_list<ActForm*>{m_approve, m_revision, m_close, m_penilai}) {
        connect(form, &ActForm::rejected, this, back);
    }
    connect(m_signature, &SignatureForm::accepted, this, [this] {
        if (auto command = m_signature->command()) {
            command->skp = m_kunci;
            command->peran = m_peran;
            run([command = *command](Session& session) { return recordSignature(session, command); });
        }
    });
    connect(m_approve, &ActForm::accepted, this, [this] {
        ApproveSkp command = m_approve->command();
        command.skp = m_kunci;
        run([command](Session& session) { return approveSkp(session, command); });
    });
    connect(m_revision, &ActForm::accepted, this, [this] {
        if (auto command = m_revision->command()) {
            command->skp = m_kunci;
            run([command = *command](Session& session) { return openSkpRevision(session, command); });
        }
    });
    connect(m_close, &ActForm::accepted, this, [this] {
        if (auto command = m_close->command()) {
            command->skp = m_kunci;
            run([command = *command](Session& session) -> Result<Outcome<ActDone>, ActError> {
                const auto closed = closeSkp(session, command);
                if (!closed) {
                    return failure(closed.error());
                }
                return Outcome<ActDone>{closed->value.act, closed->changes};
            });
        }
    });
    connect(m_penilai, &ActForm::accepted, this, &PenetapanPage::changePenilai);
}

void PenetapanPage::refresh()
{
    context().storage.query<std::vector<SkpRow>>(
        this, [tahun = context().navigation.tahun()](Reader& reader) { return reader.lists().skp(tahun); },
        [this](const auto& answer) { fillChoice(answer ? answer.value() : std::vector<SkpRow>{}); });
    context().storage.query<QString>(
        this, [](Reader& reader) { return reader.unit().tempat; },
        [this](const auto& answer) { m_tempat = answer ? answer.value() : QString(); });
    load();
}

void PenetapanPage::onChanged(const ChangeSet& changes)
{
    if (changes.touches(Subject::Skp) || changes.touches(Subject::Pegawai) ||
        changes.touches(Subject::Sampah) || changes.touches(Subject::Unit)) {
        refresh();
    }
}

void PenetapanPage::showSkp(const SkpKunci& kunci)
{
    m_kunci = kunci;
    m_answer->clear();
    m_side->setCurrentIndex(0);
    refresh();
}

void PenetapanPage::fillChoice(const std::vector<SkpRow>& rows)
{
    m_choice->clear();
    for (const SkpRow& row : rows) {
        const QString revisi = row.revisi > 1 ? tr(", revisi ke-%1").arg(row.revisi - 1) : QString();
        const QString sebagai =
            row.sebagai == Sebagai::Definitif ? QString() : tr(", sebagai %1").arg(text::label(row.sebagai));
        m_choice->addItem(tr("%1%2%3 – %4").arg(row.namaPegawai, sebagai, revisi, text::label(row.status)),
            row.kunci.text());
    }
    if (m_kunci.isEmpty() && !rows.empty()) {
        m_kunci = rows.front().kunci;
        load();
    }
    m_choice->setCurrentIndex(m_choice->findData(m_kunci.text()));
}

void PenetapanPage::load()
{
    context().storage.query<View>(
        this,
        [kunci = m_kunci, today = context().clock.today()](
            Reader& reader) { return viewPenetapan(reader, kunci, today); },
        [this](const Result<View, StorageError>& answer) {
            if (answer) {
                show(answer.value());
            } else {
                say(text::sentence(answer.error()));
            }
        });
}

void PenetapanPage::show(const View& view)
{
    if (!view) {
        say(text::sentence(view.error()));
        return;
    }
    m_view = view.value();
    if (!m_view) {
        m_heading->setText(tr("Belum ada SKP yang dipilih"));
        m_summary->setText(tr("Buat SKP pada halaman SKP, atau pilih satu di atas."));
    } else {
        const Skp& skp = m_view->skp;
        m_heading->setText(tr("%1 – %2").arg(m_view->nama, text::label(skp.status)));
        QStringList lines{text::langkahBerikut(skp.status),
            tr("Periode: %1 s.d. %2").arg(text::tanggal(skp.mulai), text::tanggal(skp.selesai)),
            tr("Pejabat penilai: %1")
                .arg(m_view->namaPenilai.isEmpty() ? tr("belum ada") : m_view->namaPenilai)};
        if (!isDitetapkan(skp.status)) {
            lines += tr("Batas penetapan: %1 (%2)")
                         .arg(text::tanggal(m_view->tenggat), text::sisaWaktu(m_view->jarak));
        }
        for (const TandaTangan& one : skp.tandaTangan) {
            lines += tr("✔ Tanda tangan %1: %2, %3")
                         .arg(one.peran ? text::label(*one.peran).toLower() : QString(),
                             text::tanggal(one.tanggal),
                             one.cara ? text::label(*one.cara).toLower() : tr("basah"));
        }
        if (!skp.catatanStatus.isEmpty()) {
            lines += tr("Catatan: %1").arg(skp.catatanStatus);
        }
        m_summary->setText(lines.join(QLatin1Char('\n')));
    }
    showActs();
    showFindings();
    showHistory();
}

} // namespace kinerja
