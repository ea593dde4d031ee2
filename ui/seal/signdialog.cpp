#include "ui/seal/signdialog.h"

#include "ui/forms/labels.h"
#include "ui/seal/keychooser.h"
#include "ui/seal/poolwork.h"
#include "ui/seal/trustedfolder.h"
#include "ui/text/acttext.h"
#include "ui/text/findingtext.h"
#include "ui/text/printerrortext.h"
#include "ui/text/salinantext.h"
#include "ui/text/sealtext.h"
#include "ui/text/signingtext.h"
#include "ui/text/skptext.h"
#include "ui/text/storagetext.h"

#include <QDialogButtonBox>
#include <QGroupBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kinerja
{

namespace
{

constexpr int signWidth = 760;
constexpr int signHeight = 560;

QString sentenceOf(const SigningTrouble& trouble)
{
    struct {
        QString operator()(seal::SealFault fault) const { return text::sentence(fault); }
        QString operator()(PrintError error) const { return text::sentence(error); }
        QString operator()(SigningFault fault) const { return text::sentence(fault); }
        QString operator()(const OtherSigner& other) const
        {
            return text::bukanOrangnya(other.match, other.diharapkan, other.sertifikat);
        }
    } say;
    return std::visit(say, trouble);
}

/// With its offset: that of this computer on that day.
QDateTime momentOf(const Clock& clock)
{
    const QDateTime local = clock.now().toLocalTime();
    return local.toOffsetFromUtc(local.offsetFromUtc());
}

/// Signed by an untrusted issuer is no green, as on the page that checks PDFs.
QString markOf(const seal::HasilPemeriksaan& hasil)
{
    const bool areTrusted = std::all_of(hasil.tandaTangan.begin(), hasil.tandaTangan.end(),
        [](const seal::TandaTanganDiperiksa& one) { return one.tepercaya; });
    return areTrusted ? QStringLiteral("✔") : QStringLiteral("⚠");
}

QStringList linesOf(const SignedPaper& paper)
{
    QStringList lines{
        QStringLiteral("%1 %2: %3").arg(markOf(paper.hasil), paper.nama, text::kalimatPutusan(paper.hasil))};
    for (const seal::TandaTanganDiperiksa& one : paper.hasil.tandaTangan) {
        lines += QStringLiteral("      ") + text::baris(one);
    }
    return lines;
}

} // namespace

SignDialog::SignDialog(const PageContext& context, const SigningAct& act, QWidget* parent)
    : QDialog(parent), m_context(context), m_act(act), m_heading(namedLabel("judul", this)),
      m_list(new QListWidget(this)), m_note(namedLabel("catatan", this)),
      m_key(new KeyChooser(context.prompter, this)), m_answer(namedLabel("jawaban", this)),
      m_sign(new QPushButton(tr("&Tandatangani…"), this)), m_close(new QPushButton(tr("T&utup"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("tandaTanganDialog"));
    setWindowTitle(tr("Tanda tangan elektronik di sini"));
    resize(signWidth, signHeight);
    build();
    connect(m_sign, &QPushButton::clicked, this, &SignDialog::start);
    connect(m_key, &KeyChooser::edited, this, [this] {
        if (m_step == Step::Choosing && !m_papers.empty()) {
            m_answer->clear(); // what it said was of another choice
        }
    });
    connect(m_close, &QPushButton::clicked, this, &SignDialog::reject);
    enter(Step::Working);
    load();
}

void SignDialog::build()
{
    m_list->setObjectName(QStringLiteral("naskah"));
    m_list->setAccessibleName(tr("Naskah yang ditandatangani"));
    m_sign->setObjectName(QStringLiteral("tandatangani"));
    m_close->setObjectName(QStringLiteral("tutup"));
    m_close->setAutoDefault(false);
    m_sign->setDefault(true);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_answer->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* key = new QGroupBox(tr("Kunci penanda tangan"), this);
    auto* keyColumn = new QVBoxLayout(key);
    keyColumn->addWidget(m_key);
    keyColumn->addWidget(plainLabel(
        tr("Sandi ditanyakan setiap kali, tidak disimpan, dan dihapus dari memori sesudah dipakai."), key));
    auto* buttons = new QDialogButtonBox(this);
    auto* help = buttons->addButton(tr("&Bantuan"), QDialogButtonBox::HelpRole);
    help->setAutoDefault(false);
    connect(help, &QPushButton::clicked, this,
        [this] { m_context.navigation.showHelp(QStringLiteral("tandatangan")); });
    buttons->addButton(m_sign, QDialogButtonBox::ActionRole);
    buttons->addButton(m_close, QDialogButtonBox::ActionRole);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(m_list, 1);
    column->addWidget(m_note);
    column->addWidget(key);
    column->addWidget(m_answer, 1);
    column->addWidget(buttons);
}

void SignDialog::load()
{
    m_context.storage.query<Papers>(
        this,
        [act = m_act, today = m_context.clock.today()](
            Reader& reader) { return readPapersToSign(reader, act, today); },
        [this](const Result<Papers, StorageError>& answer) {
            show(answer ? answer.value() : Papers(failure(PaperError(answer.error()))));
        });
}

void SignDialog::show(const Papers& papers)
{
    enter(Step::Choosing);
    if (!papers || papers->empty()) {
        m_sign->setEnabled(false);
        m_answer->setText(papers ? tr("✖ Tidak ada naskah terkunci yang menunggu tanda tangan itu.")
                                 : QStringLiteral("✖ ") + text::sentence(papers.error()));
        return;
    }
    m_papers = *papers;
    const Penandatangan& signer = m_papers.front().diharapkan;
    const QString who = signer.nomor.isEmpty() ? signer.nama : tr("%1 (%2)").arg(signer.nama, signer.nomor);
    m_heading->setText(tr("Tanda tangan %1: %2").arg(text::label(m_act.peran).toLower(), who));
    for (const PaperToSign& paper : m_papers) {
        // Without the paper that counts the signature would be nobody's.
        auto* item = new QListWidgetItem(
            paper.dihitung ? tr("%1 (selalu ikut: tanda tangan padanya yang dihitung)").arg(paper.nama)
                           : paper.nama,
            m_list);
        item->setCheckState(Qt::Checked);
        item->setFlags(paper.dihitung ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                      : item->flags() | Qt::ItemIsUserCheckable);
    }
    const PaperToSign& first = m_papers.front();
    QStringList notes{text::catatanUrutan(
        m_act.peran, m_act.periode ? std::set<PeranTandaTangan>() : first.belum, first.caraLain)};
    if (first.elektronik.empty() && isTanggalTerbuka(first.naskah.model)) {
        notes +=
            tr("⚠ Naskah dikunci tanpa tanggal formulir: titik-titiknya tetap kosong, dan tanggalnya hanya "
               "tampak pada tanda tangan. Bila formulirnya harus bertanggal, buka kuncinya lalu kunci lagi "
               "dengan tanggal.");
    }
    notes.removeAll(QString());
    m_note->setText(notes.join(QLatin1Char('\n')));
    m_note->setVisible(!m_note->text().isEmpty());
}

std::vector<PaperToSign> SignDialog::chosen() const
{
    std::vector<PaperToSign> all;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked) {
            all.push_back(m_papers[static_cast<size_t>(row)]);
        }
    }
    return all;
}

void SignDialog::start()
{
    if (m_step != Step::Choosing || m_papers.empty()) {
        return;
    }
    const auto place = m_key->place();
    if (!place) {
        fail(m_key->whyNone());
        return;
    }
    const auto sandi = std::make_shared<seal::Sandi>(m_key->takeSandi());
    enter(Step::Working);
    m_answer->setText(tr("Membuka kunci…"));
    workInPool<Result<OpenedKey, SigningTrouble>>(
        this,
        [place = *place, sandi, papers = chosen(), moment = momentOf(m_context.clock)] {
            return openKey(place, std::move(*sandi), papers, moment, TrustedFolder().load());
        },
        [this](const Result<OpenedKey, SigningTrouble>& opened) { ask(opened); });
}

void SignDialog::ask(const Result<OpenedKey, SigningTrouble>& opened)
{
    if (!opened) {
        fail(sentenceOf(opened.error()));
        return;
    }
    const auto trust =
        opened->tepercaya ? text::Kepercayaan::Tersertifikasi : text::Kepercayaan::TidakTersertifikasi;
    const QString question = text::pertanyaanSebelumTandaTangan(
        static_cast<int>(chosen().size()), opened->key->sertifikat(), opened->match, trust);
    if (!m_context.prompter.confirm(windowTitle(), question, tr("&Tandatangani"), tr("&Batal"))) {
        enter(Step::Choosing);
        m_answer->setText(tr("Tidak ada yang ditandatangani."));
        return;
    }
    sign(*opened);
}

void SignDialog::sign(const OpenedKey& opened)
{
    m_answer->setText(tr("Menandatangani…"));
    workInPool<Result<SignedPapers, SigningTrouble>>(
        this,
        [key = opened.key, papers = chosen(), moment = momentOf(m_context.clock)] {
            return signPapers(papers, *key, moment, TrustedFolder().load());
        },
        [this](const Result<SignedPapers, SigningTrouble>& made) { file(made); });
}

void SignDialog::file(const Result<SignedPapers, SigningTrouble>& made)
{
    if (!made) {
        fail(sentenceOf(made.error()));
        return;
    }
    m_signed = *made;
    std::vector<FileSignedPdf> commands;
    for (const SignedPaper& paper : m_signed.papers) {
        commands.push_back(paper.simpan);
    }
    enter(Step::Storing);
    m_answer->setText(tr("Menyimpan…"));
    m_context.storage.command<std::vector<SignedPdfFiled>, FileSignedError>(
        this, [commands](Session& session) { return fileSignedPdfs(session, commands); },
        [this](const Filed& filed) { finish(filed); });
}

void SignDialog::finish(const Filed& filed)
{
    if (!filed) {
        fail(text::sentence(filed.error()));
        return;
    }
    QStringList lines;
    for (const SignedPaper& paper : m_signed.papers) {
        lines += linesOf(paper);
    }
    for (const QString& name : m_signed.tidakIkut) {
        lines += tr("– %1: tidak ikut; PDF yang memuat tanda tangan sebelumnya tidak tersimpan.").arg(name);
    }
    QStringList told;
    for (const SignedPdfFiled& one : filed->value) {
        if (!one.dicatat.empty()) {
            told += QStringLiteral("✔ ") + text::hasilSimpan(one);
        }
        for (const Finding& warning : one.warnings) {
            told += QStringLiteral("⚠ ") + text::kalimat(warning);
        }
    }
    enter(Step::Done);
    m_answer->setText(QStringList(lines + told).join(QLatin1Char('\n')));
    m_close->setFocus();
    Q_EMIT this->filed(told.join(QLatin1Char('\n')));
}

void SignDialog::fail(const QString& sentence)
{
    enter(Step::Choosing);
    m_answer->setText(QStringLiteral("✖ ") + sentence);
    m_key->focusSandi();
}

void SignDialog::enter(Step step)
{
    m_step = step;
    m_key->setEnabled(step == Step::Choosing);
    m_list->setEnabled(step == Step::Choosing);
    m_sign->setEnabled(step == Step::Choosing);
    m_close->setEnabled(step != Step::Storing);
    if (step == Step::Done) {
        m_key->parentWidget()->setVisible(false);
        m_list->setVisible(false);
        m_note->setVisible(false);
        m_sign->setVisible(false);
    }
}

void SignDialog::reject()
{
    if (m_step != Step::Storing) {
        QDialog::reject();
    }
}

} // namespace kinerja
