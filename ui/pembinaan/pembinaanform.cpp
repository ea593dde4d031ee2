#include "ui/pembinaan/pembinaanform.h"

#include "core/documents/bimbingandocument.h"
#include "core/documents/jenisdokumen.h"
#include "ui/forms/flowlayout.h"
#include "ui/forms/labels.h"
#include "ui/pembinaan/kompetensiform.h"
#include "ui/pembinaan/konselingdialog.h"
#include "ui/pembinaan/pernyataanform.h"
#include "ui/pembinaan/pertemuanform.h"
#include "ui/text/datetext.h"
#include "ui/text/evaluasitext.h"
#include "ui/text/pelaksanaantext.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace kinerja
{

namespace
{
constexpr int meetingsHeight = 120;
} // namespace

PembinaanForm::PembinaanForm(const PageContext& context, PelaksanaanEditor& editor, QWidget* parent)
    : QWidget(parent), m_context(context), m_editor(editor), m_list(new QListWidget(this)),
      m_note(namedLabel("keteranganPembinaan", this)), m_secret(namedLabel("tandaRahasia", this)),
      m_tabs(new QTabWidget(this)), m_meeting(new PertemuanForm(context.clock, m_tabs)),
      m_feedback(new PernyataanForm(m_tabs)), m_competence(new KompetensiForm(m_tabs)),
      m_see(new QCheckBox(tr("Perlihatkan konselin&g (rahasia)"), this))
{
    m_list->setObjectName(QStringLiteral("daftarPembinaan"));
    m_list->setAccessibleName(tr("Bimbingan dan konseling"));
    m_list->setWordWrap(true);
    m_list->setMaximumHeight(meetingsHeight);
    m_see->setObjectName(QStringLiteral("perlihatkanKonseling"));
    QFont bold = m_secret->font();
    bold.setBold(true);
    m_secret->setFont(bold);
    m_secret->setFrameShape(QFrame::Box);
    m_secret->setMargin(4);
    m_secret->setText(
        tr("⚠ RAHASIA – konseling kinerja. Tidak ikut tercetak, tidak ikut terekspor, dan tidak "
           "masuk pustaka kalimat kecuali diminta dengan sengaja."));
    buildTabs();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(buttons());
    column->addWidget(m_list);
    column->addWidget(m_note);
    column->addWidget(m_secret);
    column->addWidget(m_tabs, 1);
    column->addStretch(); // where none is chosen the list stays at the top
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        flush();
        showChosen();
    });
    connect(m_see, &QCheckBox::toggled, this, [this] {
        flush();
        rebuild();
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, &PembinaanForm::flush);
    connect(&m_editor, &PelaksanaanEditor::loaded, this, &PembinaanForm::showLoaded);
    connect(&m_editor, &PelaksanaanEditor::draftChanged, this, &PembinaanForm::showDraft);
    showChosen();
}

QLayout* PembinaanForm::buttons()
{
    auto* row = new FlowLayout;
    const auto button = [&](const QString& text, const char* name, auto&& run) {
        auto* made = new QPushButton(text, this);
        made->setObjectName(QString::fromLatin1(name));
        made->setAutoDefault(false);
        row->addWidget(made);
        connect(made, &QPushButton::clicked, this, run);
        return made;
    };
    m_adding = {button(tr("&Bimbingan baru"), "bimbinganBaru", [this] { add(JenisPembinaan::Bimbingan); }),
        button(tr("&Konseling baru (rahasia)"), "konselingBaru", [this] { add(JenisPembinaan::Konseling); })};
    m_remove = button(tr("Hap&us…"), "hapusPembinaan", [this] { removeChosen(); });
    m_print = button(tr("&Cetak bimbingan…"), "cetakBimbingan", [this] { printBimbingan(); });
    m_printSecret = button(tr("Cetak k&onseling (rahasia)…"), "cetakKonseling", [this] { printKonseling(); });
    row->addWidget(m_see);
    return row;
}

void PembinaanForm::buildTabs()
{
    m_tabs->setObjectName(QStringLiteral("bagianPembinaan"));
    m_tabs->setAccessibleName(tr("Bagian pembinaan"));
    m_tabs->addTab(m_meeting, tr("Pertemuan"));
    m_tabs->addTab(m_feedback, tr("Umpan balik pegawai"));
    m_tabs->addTab(m_competence, tr("Evaluasi kompetensi"));
    for (StageFormBase* form : {static_cast<StageFormBase*>(m_meeting),
             static_cast<StageFormBase*>(m_feedback), static_cast<StageFormBase*>(m_competence)}) {
        connect(form, &StageFormBase::edited, this, &PembinaanForm::store);
    }
}

void PembinaanForm::flush()
{
    m_meeting->flush();
    m_feedback->flush();
    m_competence->finishTyping();
}

QStringList PembinaanForm::unfinished() const { return m_meeting->unfinished() + m_competence->unread(); }

void PembinaanForm::hideKonseling() { m_see->setChecked(false); }

bool PembinaanForm::seesKonseling() const { return m_see->isChecked(); }

bool PembinaanForm::has(JenisPembinaan jenis) const
{
    const auto& all = m_editor.draft().pembinaan;
    return std::any_of(
        all.begin(), all.end(), [&](const Pembinaan& one) { return one.jenis == jenis && hasIsi(one); });
}

int PembinaanForm::placeOf(const QString& kunci) const
{
    const auto& all = m_editor.draft().pembinaan;
    const auto at =
        std::find_if(all.begin(), all.end(), [&](const Pembinaan& one) { return one.kunci == kunci; });
    return at == all.end() || kunci.isEmpty() ? -1 : static_cast<int>(at - all.begin());
}

const Pembinaan* PembinaanForm::chosen() const
{
    const bool is = m_editor.isLoaded() && m_chosen >= 0 &&
                    m_chosen < static_cast<int>(m_editor.draft().pembinaan.size());
    return is ? &m_editor.draft().pembinaan[static_cast<size_t>(m_chosen)] : nullptr;
}

void PembinaanForm::showLoaded()
{
    const SkpKunci skp = m_editor.isLoaded() ? m_editor.view().skp.kunci : SkpKunci();
    if (skp == m_skp) {
        flush();
    } else {
        const QSignalBlocker blocker(m_see);
        m_see->setChecked(false); // whoever is looked at next has secrets of their own
        m_skp = skp;
        m_chosen = -1;
        m_kunci.clear();
    }
    if (m_editor.isLoaded()) {
        m_feedback->setTable(m_editor.view().bimbingan);
        m_competence->setTable(m_editor.view().bimbingan);
        rebuild();
    }
}

void PembinaanForm::showDraft()
{
    if (m_editor.isLoaded()) {
        flush();
        rebuild();
    }
}

void PembinaanForm::rebuild()
{
    const int known = placeOf(m_kunci);
    const int wanted = known >= 0 ? known : m_chosen;
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        const auto& all = m_editor.draft().pembinaan;
        for (size_t at = 0; at < all.size(); ++at) {
            if (all[at].jenis == JenisPembinaan::Konseling && !seesKonseling()) {
                continue;
            }
            auto* item = new QListWidgetItem(text::baris(all[at], m_context.clock.today()), m_list);
            item->setData(Qt::UserRole, static_cast<int>(at));
            if (static_cast<int>(at) == wanted) {
                m_list->setCurrentItem(item);
            }
        }
        if (m_list->currentRow() < 0) {
            m_list->setCurrentRow(m_list->count() - 1);
        }
    }
    showChosen();
}

void PembinaanForm::showChosen()
{
    const QListWidgetItem* item = m_list->currentItem();
    m_chosen = item == nullptr ? -1 : item->data(Qt::UserRole).toInt();
    const Pembinaan* one = chosen();
    m_kunci = one == nullptr ? QString() : one->kunci;
    m_tabs->setVisible(one != nullptr);
    const bool isSecret = one != nullptr && one->jenis == JenisPembinaan::Konseling;
    m_secret->setVisible(isSecret);
    if (one != nullptr) {
        // The forms are those of a bimbingan; what a package brought to a konseling is still shown.
        m_tabs->setTabVisible(1, !isSecret || !one->pernyataan.isEmpty());
        m_tabs->setTabVisible(2, !isSecret || !one->kompetensi.empty());
        m_meeting->fillFrom(*one);
        m_feedback->fillFrom(*one);
        m_competence->fillFrom(*one);
    }
    showWays();
}

void PembinaanForm::showWays()
{
    const bool readOnly = m_editor.isReadOnly();
    m_meeting->setReadOnly(readOnly);
    m_feedback->setReadOnly(readOnly);
    m_competence->setReadOnly(readOnly);
    for (QPushButton* button : m_adding) {
        button->setEnabled(!readOnly);
    }
    m_remove->setEnabled(!readOnly && chosen() != nullptr);
    const bool loaded = m_editor.isLoaded();
    m_print->setEnabled(loaded && has(JenisPembinaan::Bimbingan));
    m_printSecret->setEnabled(loaded && seesKonseling() && has(JenisPembinaan::Konseling));
    int hidden = 0;
    if (loaded && !seesKonseling()) {
        const auto& all = m_editor.draft().pembinaan;
        hidden = static_cast<int>(std::count_if(all.begin(), all.end(),
            [](const Pembinaan& one) { return one.jenis == JenisPembinaan::Konseling; }));
    }
    QStringList lines;
    if (m_list->count() == 0) {
        lines.append(tr("Belum ada bimbingan yang dicatat untuk SKP ini."));
    }
    if (hidden > 0) {
        lines.append(tr("%n konseling tidak diperlihatkan.", nullptr, hidden));
    }
    m_note->setText(lines.join(QLatin1Char('\n')));
    m_note->setVisible(!lines.isEmpty());
}

void PembinaanForm::add(JenisPembinaan jenis)
{
    flush();
    if (m_editor.isReadOnly()) {
        return;
    }
    Pembinaan fresh;
    fresh.jenis = jenis;
    fresh.tanggal = m_context.clock.today();
    fresh.kunci = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_kunci = fresh.kunci;
    m_editor.change([&](Pelaksanaan& draft) { draft.pembinaan.push_back(fresh); });
    if (jenis == JenisPembinaan::Konseling) {
        const QSignalBlocker blocker(m_see);
        m_see->setChecked(true);
    }
    rebuild();
    m_tabs->setCurrentWidget(m_meeting);
    m_meeting->startTyping();
}

void PembinaanForm::removeChosen()
{
    flush();
    const Pembinaan* one = chosen();
    if (one == nullptr ||
        !m_context.prompter.confirm(tr("Hapus"),
            tr("%1 tanggal %2 akan dihapus beserta umpan balik dan evaluasi kompetensinya. Selama berkas "
               "terbuka, ini dapat diurungkan.")
                .arg(text::label(one->jenis), text::tanggal(one->tanggal)),
            tr("Hapus"), tr("Batal"))) {
        return;
    }
    m_editor.change(
        [at = m_chosen](Pelaksanaan& draft) { draft.pembinaan.erase(draft.pembinaan.begin() + at); });
    m_kunci.clear();
    rebuild();
}

void PembinaanForm::store()
{
    const Pembinaan* one = chosen();
    if (one == nullptr) {
        return;
    }
    Pembinaan typed = *one;
    m_meeting->collectInto(typed);
    m_feedback->collectInto(typed);
    m_competence->collectInto(typed);
    if (typed == *one) {
        return;
    }
    m_editor.change(
        [&, at = static_cast<size_t>(m_chosen)](Pelaksanaan& draft) { draft.pembinaan.at(at) = typed; });
    if (QListWidgetItem* item = m_list->currentItem()) {
        item->setText(text::baris(typed, m_context.clock.today()));
    }
    showWays();
}

void PembinaanForm::printBimbingan()
{
    flush();
    m_context.navigation.printDocuments({{m_editor.view().skp.kunci, {wireName(JenisDokumen::Bimbingan)}}});
}

void PembinaanForm::printKonseling()
{
    flush();
    (new KonselingDialog(m_context, m_editor.view().skp.kunci, m_editor.view().nama, this))->open();
}

} // namespace kinerja
