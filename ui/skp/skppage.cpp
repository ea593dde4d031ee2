#include "ui/skp/skppage.h"

#include "core/usecases/copyskp.h"
#include "core/usecases/deleteskpdraft.h"
#include "ui/forms/flowlayout.h"
#include "ui/shell/findingspanel.h"
#include "ui/skp/newskpdialog.h"
#include "ui/text/datetext.h"
#include "ui/text/penyusunantext.h"
#include "ui/text/skptext.h"
#include "ui/text/text.h"
#include "ui/wizard/penyusunanwizard.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kinerja
{

namespace
{
constexpr int listWidth = 170;
constexpr int findingsHeight = 110;
} // namespace

SkpPage::SkpPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_editor(context), m_forms(new SkpForms(context, m_editor, this)),
      m_filter(new QLineEdit(this)), m_list(new QListWidget(this)), m_heading(new QLabel(this)),
      m_state(new QLabel(this)), m_tabs(new QTabWidget(this)), m_findings(new FindingsPanel(this))
{
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(buildList());
    splitter->addWidget(buildContent());
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({listWidth, listWidth * 4});
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(splitter);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item != nullptr) {
            m_editor.open(SkpKunci(item->data(Qt::UserRole).toString()));
        }
    });
    connect(&m_editor, &SkpEditor::loaded, this, &SkpPage::showLoaded);
    connect(&m_editor, &SkpEditor::findingsChanged, this, [this] {
        m_findings->show(m_editor.findings());
        m_findings->setVisible(m_editor.isChecked());
    });
    connect(&m_editor, &SkpEditor::refused, this, [this](const PenyusunanError& error) {
        this->context().prompter.tell(
            Prompter::Weight::Warning, tr("SKP tidak disimpan"), text::sentence(error));
    });
    connect(
        m_findings, &FindingsPanel::wanted, this, [this](const Finding& finding) { goTo(finding.kolom); });
    showLoaded();
}

QWidget* SkpPage::buildList()
{
    auto* box = new QWidget(this);
    m_filter->setObjectName(QStringLiteral("cariSkp"));
    m_filter->setPlaceholderText(tr("Cari nama"));
    m_filter->setAccessibleName(tr("Cari nama"));
    m_filter->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("daftarSkp"));
    m_list->setAccessibleName(tr("SKP tahun ini"));
    m_list->setWordWrap(true);
    m_list->setMinimumWidth(listWidth / 2);
    auto* made = new QPushButton(tr("SKP &baru…"), box);
    made->setObjectName(QStringLiteral("skpBaru"));
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addWidget(made);
    connect(made, &QPushButton::clicked, this, &SkpPage::newSkp);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& typed) {
        for (int row = 0; row < m_list->count(); ++row) {
            m_list->item(row)->setHidden(!m_list->item(row)->text().contains(typed, Qt::CaseInsensitive));
        }
    });
    return box;
}

QWidget* SkpPage::buildContent()
{
    auto* box = new QWidget(this);
    for (QLabel* label : {m_heading, m_state}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_heading->setObjectName(QStringLiteral("judulSkp"));
    m_state->setObjectName(QStringLiteral("keadaanSkp"));
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_tabs->setObjectName(QStringLiteral("bagianSkp"));
    m_tabs->setAccessibleName(tr("Bagian SKP"));
    m_tabs->setUsesScrollButtons(true);
    m_findings->setMaximumHeight(findingsHeight);
    auto* buttons = new FlowLayout;
    const auto button = [&](const QString& text, const char* name, std::vector<QPushButton*>& group,
                            auto&& run) {
        auto* made = new QPushButton(text, box);
        made->setObjectName(QString::fromLatin1(name));
        buttons->addWidget(made);
        group.push_back(made);
        connect(made, &QPushButton::clicked, this, run);
    };
    button(tr("&Wisaya penyusunan…"), "wisaya", m_open, [this] { openWizard(); });
    button(tr("Sa&lin dari…"), "salinDari", m_editing, [this] { copyFrom(); });
    button(tr("&Penetapan…"), "kePenetapan", m_open, [this] {
        flush();
        context().navigation.openPenetapan(m_editor.kunci());
    });
    button(tr("&Cetak…"), "cetakSkp", m_open, [this] {
        flush();
        context().navigation.printDocuments({{m_editor.kunci(), {}}});
    });
    button(tr("&Hapus…"), "hapusSkp", m_editing, [this] { deleteSkp(); });
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_heading);
    column->addWidget(m_state);
    column->addLayout(buttons);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_findings);
    return box;
}

void SkpPage::refresh()
{
    readList();
    m_editor.reload();
}

void SkpPage::onChanged(const ChangeSet& changes)
{
    if (changes.touches(Subject::Skp) || changes.touches(Subject::Pegawai) ||
        changes.touches(Subject::Sampah)) {
        readList();
    }
    m_editor.onChanged(changes);
}

void SkpPage::flush() { m_editor.flush(); }

void SkpPage::readList()
{
    context().storage.query<std::vector<SkpRow>>(
        this, [tahun = context().navigation.tahun()](Reader& reader) { return reader.lists().skp(tahun); },
        [this](const Result<std::vector<SkpRow>, StorageError>& rows) {
            if (rows) {
                showList(*rows);
            }
        });
}

void SkpPage::showList(const std::vector<SkpRow>& rows)
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    bool found = false;
    for (const SkpRow& row : rows) {
        const QString revision = row.revisi > 1 ? tr(", revisi ke-%1").arg(row.revisi - 1) : QString();
        auto* item = new QListWidgetItem(
            QStringLiteral("%1\n%2%3").arg(row.namaPegawai, text::label(row.status), revision), m_list);
        item->setData(Qt::UserRole, row.kunci.text());
        item->setHidden(!item->text().contains(m_filter->text(), Qt::CaseInsensitive));
        if (row.kunci == m_editor.kunci()) {
            m_list->setCurrentItem(item);
            found = true;
        }
    }
    if (!found) {
        m_editor.open({});
        showLoaded();
        m_list->setCurrentRow(-1);
    }
}

void SkpPage::select(const SkpKunci& kunci)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == kunci.text()) {
            const QSignalBlocker blocker(m_list);
            m_list->setCurrentRow(row);
        }
    }
    m_editor.open(kunci);
}

void SkpPage::showSkp(const SkpKunci& kunci, const QString& kolom)
{
    m_wanted = kolom;
    if (kunci == m_editor.kunci() && m_editor.isLoaded()) {
        goTo(kolom);
    } else {
        select(kunci);
    }
}

void SkpPage::buildTabs()
{
    if (m_built == m_editor.kunci()) {
        return;
    }
    m_built = m_editor.kunci();
    const int before = m_tabs->currentIndex();
    while (m_tabs->count() > 0) {
        QWidget* tab = m_tabs->widget(0);
        m_tabs->removeTab(0);
        delete tab;
    }
    m_langkah = {LangkahSkp::Kerangka, LangkahSkp::Dialog};
    const std::vector<LangkahSkp> steps = SkpForms::langkahUntuk(m_editor.view());
    m_langkah.insert(m_langkah.end(), steps.begin(), steps.end());
    for (const LangkahSkp langkah : m_langkah) {
        const int tab = m_tabs->addTab(m_forms->make(langkah, m_tabs), SkpForms::judulPendek(langkah));
        m_tabs->setTabToolTip(tab, SkpForms::judul(langkah));
    }
    m_tabs->setCurrentIndex(std::clamp(before, 0, m_tabs->count() - 1));
}

void SkpPage::showLoaded()
{
    const bool loaded = m_editor.isLoaded();
    m_tabs->setVisible(loaded);
    m_findings->setVisible(loaded && m_editor.isChecked());
    for (QPushButton* button : m_open) {
        button->setEnabled(loaded);
    }
    for (QPushButton* button : m_editing) {
        button->setEnabled(loaded && !m_editor.isReadOnly());
    }
    if (!loaded) {
        m_heading->setText(tr("Pilih SKP di sebelah kiri, atau buat yang baru."));
        m_state->clear();
        return;
    }
    buildTabs();
    const Skp& skp = m_editor.draft();
    m_heading->setText(
        QStringLiteral("%1 — %2, %3")
            .arg(m_editor.view().pegawai.nama, text::label(skp.kelompok), text::label(skp.pendekatan)));
    QString state = tr("%1; %2 sampai %3")
                        .arg(text::label(skp.status), text::tanggal(skp.mulai), text::tanggal(skp.selesai));
    if (m_editor.isReadOnly()) {
        state = tr("%1. Isinya hanya dapat dibaca.").arg(state);
    } else if (!skp.catatanStatus.isEmpty()) {
        state = tr("%1. Catatan penilai: %2").arg(state, skp.catatanStatus);
    }
    m_state->setText(state);
    if (!m_wanted.isEmpty()) {
        const QString kolom = m_wanted;
        m_wanted.clear();
        goTo(kolom);
    }
}

void SkpPage::goTo(const QString& kolom)
{
    m_forms->goTo(kolom, [this](LangkahSkp langkah) {
        const auto at = std::find(m_langkah.begin(), m_langkah.end(), langkah);
        if (at != m_langkah.end()) {
            m_tabs->setCurrentIndex(static_cast<int>(at - m_langkah.begin()));
        }
    });
}

void SkpPage::newSkp()
{
    flush();
    auto* dialog =
        new NewSkpDialog(context(), m_editor.isLoaded() ? m_editor.draft().pegawai : PegawaiKunci(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewSkpDialog::created, this, &SkpPage::select);
    dialog->open();
}

void SkpPage::openWizard()
{
    flush();
    auto* wizard = new PenyusunanWizard(context(), m_editor.kunci(), this);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    wizard->open();
}

void SkpPage::copyFrom()
{
    flush();
    context().storage.query<std::vector<SumberSalinan>>(
        this, [skp = m_editor.draft()](Reader& reader) { return sumberSalinan(reader, skp); },
        [this](const Result<std::vector<SumberSalinan>, StorageError>& answer) {
            if (!answer || answer->empty()) {
                context().prompter.tell(Prompter::Weight::Information, tr("Salin dari SKP lain"),
                    tr("Belum ada SKP lain yang memuat RHK."));
                return;
            }
            auto* choice = new QInputDialog(this);
            choice->setAttribute(Qt::WA_DeleteOnClose);
            choice->setObjectName(QStringLiteral("pilihSumber"));
            choice->setWindowTitle(tr("Salin dari SKP lain"));
            choice->setLabelText(tr("RHK, IKI, target, perilaku, dan lampiran disalin dari:"));
            QStringList words;
            std::vector<SkpKunci> keys;
            for (const SumberSalinan& source : *answer) {
                words.append(tr("%1. %2, tahun %3 (%4 RHK)")
                                 .arg(QString::number(words.size() + 1), source.nama,
                                     QString::number(source.tahun), QString::number(source.jumlahRhk)));
                keys.push_back(source.kunci);
            }
            choice->setComboBoxItems(words);
            connect(choice, &QInputDialog::textValueSelected, this, [this, words, keys](const QString& word) {
                copy(keys.at(static_cast<size_t>(words.indexOf(word))));
            });
            choice->open();
        });
}

void SkpPage::copy(const SkpKunci& source)
{
    CopySkp command{source, m_editor.kunci(), {}};
    context().storage.command<Disalin, PenyusunanError>(
        this, [command](Session& session) { return copySkp(session, command); },
        [this](const Result<Outcome<Disalin>, PenyusunanError>& answer) {
            if (!answer) {
                context().prompter.tell(
                    Prompter::Weight::Warning, tr("Salin dari SKP lain"), text::sentence(answer.error()));
                return;
            }
            const Disalin& copied = answer->value;
            context().prompter.tell(Prompter::Weight::Information, tr("Salin dari SKP lain"),
                tr("Disalin: %1 RHK, %2 IKI, %3 ekspektasi, %4 butir. Tanda tangan dan status tidak disalin.")
                    .arg(copied.rhk)
                    .arg(copied.iki)
                    .arg(copied.perilaku)
                    .arg(copied.butir));
        });
}

void SkpPage::deleteSkp()
{
    const bool sure = context().prompter.confirm(tr("Hapus SKP"),
        tr("SKP %1 tahun %2 beserta %3 RHK-nya dipindahkan ke Sampah. Dari sana dapat dikembalikan.")
            .arg(m_editor.view().pegawai.nama, QString::number(m_editor.draft().tahun),
                QString::number(m_editor.draft().hasilKerja.size())),
        tr("Hapus"), tr("Batal"));
    if (!sure) {
        return;
    }
    flush();
    context().storage.command<Done, PenyusunanError>(
        this,
        [kunci = m_editor.kunci()](Session& session) -> Result<Outcome<Done>, PenyusunanError> {
            return deleteSkpDraft(session, kunci);
        },
        [this](const Result<Outcome<Done>, PenyusunanError>& answer) {
            if (!answer) {
                context().prompter.tell(
                    Prompter::Weight::Warning, tr("Hapus SKP"), text::sentence(answer.error()));
            }
        });
}

} // namespace kinerja
