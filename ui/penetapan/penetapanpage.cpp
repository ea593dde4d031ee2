#include "ui/penetapan/penetapanpage.h"

#include "core/domain/skp/catatanstatus.h"
#include "core/usecases/penetapan/signskp.h"
#include "ui/forms/labels.h"
#include "ui/forms/scrolling.h"
#include "ui/penetapan/actform.h"
#include "ui/penetapan/actpanel.h"
#include "ui/penetapan/signatureform.h"
#include "ui/seal/salinanpanel.h"
#include "ui/text/acttext.h"
#include "ui/text/bekutext.h"
#include "ui/text/datetext.h"
#include "ui/text/findingtext.h"
#include "ui/text/revisiontext.h"
#include "ui/text/skptext.h"
#include "ui/text/storagetext.h"
#include "ui/text/text.h"
#include "ui/text/workflowtext.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kinerja
{

namespace
{

QListWidget* plainList(const char* name, const QString& spoken, QWidget* parent)
{
    auto* list = new QListWidget(parent);
    list->setObjectName(QString::fromLatin1(name));
    list->setAccessibleName(spoken);
    list->setWordWrap(true);
    return list;
}

constexpr int leftWidth = 330;

/// Whether the note belongs to the present state; a return's note is of no more use once the SKP is approved.
bool isNoteOfNow(const PenetapanView& view)
{
    const StatusSkp status = view.skp.status;
    // A dialogue that was recorded since, or a print, is no step.
    const auto lastStep = std::find_if(view.peristiwa.rbegin(), view.peristiwa.rend(),
        [](const auto& event) { return fromWireName<PeristiwaSkp>(event.tindakan).has_value(); });
    const bool takenBack = lastStep != view.peristiwa.rend() &&
                           lastStep->tindakan == wireName(PeristiwaSkp::TandaTanganDibatalkan);
    return !isLocked(status) || status == StatusSkp::Ditutup || takenBack;
}

} // namespace

PenetapanPage::PenetapanPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_choice(new QComboBox(this)), m_heading(namedLabel("judul", this)),
      m_summary(namedLabel("ringkasan", this)), m_answer(namedLabel("jawaban", this)),
      m_luar(new QPushButton(tr("Perubahan dari lu&ar…"), this)), m_acts(new ActPanel(this)),
      m_side(new QStackedWidget(this)), m_findings(plainList("temuan", tr("Temuan"), this)),
      m_chainTitle(namedLabel("judulRangkaian", this)),
      m_chain(plainList("rangkaian", tr("Rangkaian revisi"), this)),
      m_salinan(new SalinanPanel(context, this)), m_history(plainList("riwayat", tr("Riwayat"), this)),
      m_signature(new SignatureForm(context.clock, context.prompter, this)),
      m_approve(new ApproveForm(context.clock, context.prompter, this))
{
    auto* inner = new QWidget(this);
    auto* left = new QVBoxLayout(inner);
    left->setContentsMargins(0, 0, 6, 0);
    QFont large = m_heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_heading->setFont(large);
    for (QWidget* part : std::initializer_list<QWidget*>{m_heading, m_summary, m_answer, m_luar, m_acts}) {
        left->addWidget(part);
    }
    m_luar->setObjectName(QStringLiteral("luar"));
    m_luar->hide();
    left->addStretch();
    QScrollArea* scroll = scrolling(inner, this);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(leftWidth);
    m_side->addWidget(buildLists());
    m_side->addWidget(m_signature);
    m_side->addWidget(m_approve);
    auto* splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(scroll);
    splitter->addWidget(m_side);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    buildTop(column);
    column->addWidget(splitter, 1);
    connectForms();
}

void PenetapanPage::buildTop(QVBoxLayout* column)
{
    m_choice->setObjectName(QStringLiteral("pilihSkp"));
    m_choice->setAccessibleName(tr("SKP"));
    m_choice->setMinimumContentsLength(20);
    auto* caption = new QLabel(tr("S&KP"), this);
    caption->setBuddy(m_choice);
    auto* top = new QHBoxLayout;
    top->addWidget(caption);
    top->addWidget(m_choice, 1);
    const auto way = [&](const QString& label, const char* name, std::function<void()> go) {
        auto* button = new QPushButton(label, this);
        button->setObjectName(QString::fromLatin1(name));
        top->addWidget(button);
        m_ways.push_back(button);
        connect(button, &QPushButton::clicked, this, std::move(go));
    };
    way(tr("Naska&h SKP…"), "keNaskah", [this] { context().navigation.openSkp(m_kunci); });
    way(tr("&Dialog kinerja…"), "keDialog",
        [this] { context().navigation.openSkp(m_kunci, QStringLiteral("/dialog")); });
    way(tr("&Cetak…"), "cetak", [this] { context().navigation.printDocuments({{m_kunci, {}}}); });
    column->addLayout(top);
    connect(m_choice, &QComboBox::activated, this,
        [this] { showSkp(SkpKunci(m_choice->currentData().toString())); });
}

QWidget* PenetapanPage::buildLists()
{
    auto* lists = new QWidget(this);
    auto* column = new QVBoxLayout(lists);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new QLabel(tr("Temuan (Enter membuka kolomnya)"), lists));
    column->addWidget(m_findings, 3);
    m_chainTitle->setText(tr("Rangkaian revisi (Enter membuka)"));
    column->addWidget(m_chainTitle);
    column->addWidget(m_chain, 1);
    column->addWidget(m_salinan);
    column->addWidget(new QLabel(tr("Riwayat"), lists));
    column->addWidget(m_history, 2);
    connect(m_findings, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        const PegawaiKunci pegawai(item->data(Qt::UserRole + 1).toString());
        const QString kolom = item->data(Qt::UserRole).toString();
        if (item->data(Qt::UserRole + 3).toBool()) {
            decideLuar();
        } else if (isOfPenetapan(kolom)) {
            m_acts->focusFirst(); // unlocking or taking back mends it, not the text
        } else if (item->data(Qt::UserRole + 2).toBool()) {
            m_history->setFocus(); // a finding of the log
        } else if (pegawai.isEmpty()) {
            context().navigation.openSkp(m_kunci, kolom);
        } else {
            context().navigation.openPegawai(pegawai); // a finding of the person, not of the SKP
        }
    });
    connect(m_chain, &QListWidget::itemActivated, this,
        [this](const QListWidgetItem* item) { showSkp(SkpKunci(item->data(Qt::UserRole).toString())); });
    return lists;
}

void PenetapanPage::connectForms()
{
    const auto back = [this] { m_side->setCurrentIndex(0); };
    // What is filled in and drawn there is neither replaced by another act nor left behind at another SKP.
    connect(m_side, &QStackedWidget::currentChanged, this, [this](int shown) {
        m_acts->setEnabled(shown == 0);
        m_choice->setEnabled(shown == 0);
        m_statusOfForm = shown != 0 && m_view ? std::optional(m_view->skp.status) : std::nullopt;
    });
    connect(m_luar, &QPushButton::clicked, this, &PenetapanPage::decideLuar);
    connect(m_acts, &ActPanel::wanted, this, &PenetapanPage::start);
    connect(m_acts, &ActPanel::takeBackWanted, this, &PenetapanPage::takeBack);
    connect(m_acts, &ActPanel::takeBackPenilaiWanted, this, &PenetapanPage::takeBackPenilai);
    connect(m_signature, &SignatureForm::rejected, this, back);
    connect(m_approve, &ActForm::rejected, this, back);
    m_signature->offerElectronic();
    connect(m_signature, &SignatureForm::electronicWanted, this, &PenetapanPage::signHere);
    connect(m_approve, &ApproveForm::tanggalEdited, this, &PenetapanPage::askJabatan);
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

void PenetapanPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (!m_kunci.isEmpty()) {
        load();
    }
}

void PenetapanPage::onChanged(const ChangeSet& changes)
{
    // The disk takes what it is given again: what was said of it holds no more.
    if (m_isNotStored) {
        say({});
    }
    if (changes.touches(Subject::Skp) || changes.touches(Subject::Pegawai) ||
        changes.touches(Subject::Sampah) || changes.touches(Subject::Unit) ||
        changes.touches(Subject::Regulasi) || changes.touches(Subject::Pengaturan)) {
        refresh();
    }
}

void PenetapanPage::showSkp(const SkpKunci& kunci)
{
    m_kunci = kunci;
    say({});
    m_side->setCurrentIndex(0);
    refresh();
}

void PenetapanPage::chooseSkp(const SkpKunci& kunci)
{
    if (m_side->currentIndex() == 0) {
        showSkp(kunci);
    }
}

void PenetapanPage::fillChoice(const std::vector<SkpRow>& rows)
{
    m_choice->clear();
    for (const SkpRow& row : rows) {
        if (row.status == StatusSkp::Digantikan && row.kunci != m_kunci) {
            continue; // reached by the chain of the one in force
        }
        m_choice->addItem(tr("%1 – %2").arg(row.namaPegawai, text::keadaan(row)), row.kunci.text());
    }
    // Of another year, or gone: nothing is done on an SKP that the list does not show.
    const bool isListed = m_choice->findData(m_kunci.text()) >= 0;
    if (!isListed) {
        m_kunci = SkpKunci(m_choice->itemData(0).toString());
        m_side->setCurrentIndex(0);
        say({});
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
    m_salinan->showSkp(m_view ? m_kunci : SkpKunci());
    if (m_answered && (!m_view || m_view->skp.status != *m_answered)) {
        say({});
    }
    if (!m_view) {
        m_heading->setText(tr("Belum ada SKP yang dipilih"));
        m_summary->setText(tr("Buat SKP pada halaman SKP, atau pilih satu di atas."));
    } else if (!m_view->terbaca) {
        m_heading->setText(tr("%1 – tidak terbaca").arg(m_view->nama));
        m_summary->setText(
            QStringLiteral("✖ ") +
            tr("SKP ini berisi nilai yang tidak dikenal program (%n temuan): diubah dengan program lain. "
               "Tekan "
               "“Perubahan dari luar” untuk melihatnya dan memulihkannya dari naskah beku. Sampai itu, SKP "
               "ini tidak dapat ditampilkan; SKP lain tidak terpengaruh.",
                nullptr, static_cast<int>(m_view->dariLuar.size())));
    } else {
        const Skp& skp = m_view->skp;
        m_heading->setText(tr("%1 – %2").arg(m_view->nama, text::label(skp.status)));
        QStringList lines{text::langkahBerikut(skp.status),
            tr("Periode: %1 s.d. %2").arg(text::tanggal(skp.mulai), text::tanggal(skp.selesai)),
            tr("Pejabat penilai: %1")
                .arg(m_view->namaPenilai.isEmpty() ? tr("belum ada") : m_view->namaPenilai)};
        if (isLocked(skp.status) && !skp.cuplikan.penilai.jabatan.isEmpty()) {
            lines += tr("Formulir ditandatangani penilai sebagai: %1").arg(skp.cuplikan.penilai.jabatan);
        }
        if (skp.alasanTutup) {
            lines += tr("Ditutup per %1: %2")
                         .arg(text::tanggal(skp.selesai), text::label(*skp.alasanTutup).toLower());
        }
        if (skp.revisi > 1) {
            lines += tr("%1, %2: %3")
                         .arg(text::namaRevisi(skp.revisi),
                             skp.jenisRevisi ? text::label(*skp.jenisRevisi).toLower() : QString(),
                             skp.alasanRevisi);
        }
        if (!isDitetapkan(skp.status) && m_view->jarak) {
            lines += tr("Batas penetapan: %1 (%2)")
                         .arg(text::tanggal(m_view->tenggat), text::sisaWaktu(*m_view->jarak));
        }
        for (const TandaTangan& one : skp.tandaTangan) {
            lines += text::tandaTangan(one);
        }
        for (const PeranTandaTangan peran : {PeranTandaTangan::Pegawai, PeranTandaTangan::Penilai}) {
            if (skp.status == StatusSkp::Disetujui && !skp.isSignedBy(peran)) {
                lines += text::belumTandaTangan(peran);
            }
        }
        if (!skp.alasanTerlambat.isEmpty()) {
            lines += tr("Alasan terlambat: %1").arg(skp.alasanTerlambat);
        }
        if (const int altered = static_cast<int>(m_view->dariLuar.size()); altered > 0) {
            lines += QStringLiteral("✖ ") +
                     tr("Diubah dari luar program (%n temuan): putuskan dahulu.", nullptr, altered);
        }
        if (!m_view->diterima.empty() && !skp.tandaTangan.empty()) {
            lines += QStringLiteral("⚠ ") + text::naskahLama(static_cast<int>(m_view->diterima.size()));
        }
        if (const QString note = catatanTerbaru(skp); !note.isEmpty() && isNoteOfNow(*m_view)) {
            lines += tr("Catatan: %1").arg(note);
        }
        m_summary->setText(lines.join(QLatin1Char('\n')));
    }
    if (m_view && m_statusOfForm && *m_statusOfForm != m_view->skp.status) {
        m_side->setCurrentIndex(0);
        say(tr("Sementara itu SKP ini menjadi %1; yang sedang diisi di sini tidak dipakai.")
                .arg(text::label(m_view->skp.status)));
    }
    m_luar->setVisible(m_view && !m_view->dariLuar.empty());
    for (QPushButton* way : m_ways) {
        way->setEnabled(m_view.has_value());
    }
    if (m_view) {
        m_acts->showActs(m_view->acts, m_view->skp,
            context().storage.isReadOnly() ? ActPanel::Mode::ReadOnly : ActPanel::Mode::ReadWrite);
    } else {
        m_acts->clear();
    }
    showFindings();
    showChain();
    showHistory();
}

} // namespace kinerja
