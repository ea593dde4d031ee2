#include "ui/settings/regulasieditor.h"

#include "core/usecases/regulasi/regulasifault.h"
#include "ui/forms/flowlayout.h"
#include "ui/forms/labels.h"
#include "ui/settings/regulasitable.h"
#include "ui/settings/saveregulasidialog.h"
#include "ui/text/datetext.h"
#include "ui/text/regulasitext.h"
#include "ui/text/workflowtext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace kinerja
{

namespace
{

/// The content of a stored version; an empty object where it is no JSON.
JsonTree treeOf(const VersiRegulasi& versi)
{
    auto tree = parseJsonTree(versi.isi.toUtf8());
    return tree ? std::move(*tree) : JsonTree{JsonTree::Kind::Object, {}, {}};
}

QPushButton* makeButton(const QString& text, const char* name)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QString::fromLatin1(name));
    return button;
}

} // namespace

RegulasiEditor::RegulasiEditor(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_content(new RegulasiTable(this)),
      m_fault(namedLabel("kesalahanTabel", this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeHead());
    column->addWidget(m_content, 1);
    column->addWidget(m_fault);
    column->addWidget(makeActions());
    connect(m_content, &RegulasiTable::edited, this, &RegulasiEditor::takeEdit);
    connect(m_content, &RegulasiTable::refused, this, &RegulasiEditor::tell);
}

QWidget* RegulasiEditor::makeHead()
{
    auto* head = new QWidget;
    auto* back = makeButton(tr("‹ &Daftar tabel"), "keDaftar");
    m_title = namedLabel("namaTabel", head);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_versions = new QComboBox;
    m_versions->setObjectName(QStringLiteral("versiTabel"));
    m_versions->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_versions->setAccessibleName(tr("Versi yang ditampilkan"));
    m_about = namedLabel("tentangVersi", head);
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("cariIsi"));
    m_search->setAccessibleName(tr("Cari dalam tabel"));
    m_search->setPlaceholderText(tr("Cari dalam tabel"));
    m_search->setClearButtonEnabled(true);
    auto* row = new QHBoxLayout;
    row->addWidget(back);
    row->addWidget(m_title, 1);
    row->addWidget(m_versions);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_about);
    column->addWidget(m_search);
    connect(back, &QPushButton::clicked, this, &RegulasiEditor::left);
    connect(m_versions, &QComboBox::currentIndexChanged, this, &RegulasiEditor::showChosen);
    connect(m_search, &QLineEdit::textChanged, m_content, &RegulasiTable::filter);
    return head;
}

QWidget* RegulasiEditor::makeActions()
{
    auto* actions = new QWidget;
    auto* row = new FlowLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    m_save = makeButton(tr("&Simpan sebagai versi baru…"), "simpanVersiBaru");
    m_discard = makeButton(tr("&Buang perubahan"), "buangPerubahan");
    m_withdraw = makeButton(tr("&Cabut versi ini…"), "cabutVersi");
    m_read = makeButton(tr("&Muat dari berkas JSON…"), "muatJson");
    m_write = makeButton(tr("Simpan &ke berkas JSON…"), "simpanJson");
    for (QPushButton* button : {m_save, m_discard, m_withdraw, m_read, m_write}) {
        row->addWidget(button);
    }
    connect(m_save, &QPushButton::clicked, this, &RegulasiEditor::saveAsVersion);
    connect(m_discard, &QPushButton::clicked, this, &RegulasiEditor::discard);
    connect(m_withdraw, &QPushButton::clicked, this, &RegulasiEditor::withdraw);
    connect(m_read, &QPushButton::clicked, this, &RegulasiEditor::readFile);
    connect(m_write, &QPushButton::clicked, this, &RegulasiEditor::writeFile);
    return actions;
}

void RegulasiEditor::open(const QString& id)
{
    flush();
    m_id = id;
    m_title->setText(text::namaTabel(id));
    m_search->clear();
    fillVersions({});
}

void RegulasiEditor::setTables(const std::vector<TabelRegulasi>& tables)
{
    const QString before = !m_justStored.isEmpty() ? std::exchange(m_justStored, {})
                           : chosen() != nullptr   ? chosen()->versi
                                                   : QString();
    const TabelRegulasi* old = table();
    const bool isSame = old != nullptr && std::find(tables.begin(), tables.end(), *old) != tables.end();
    m_tables = tables;
    if (!m_id.isEmpty() && !isSame) {
        flush();
        fillVersions(before);
    }
}

void RegulasiEditor::flush() { m_content->finishEditing(); }

QStringList RegulasiEditor::unfinished() const
{
    QStringList sentences;
    for (const auto& [id, draft] : m_drafts) {
        sentences.append(tr("Perubahan pada tabel “%1” belum disimpan sebagai versi baru (Setelan, Tabel "
                            "peraturan).")
                             .arg(text::namaTabel(id)));
    }
    return sentences;
}

const TabelRegulasi* RegulasiEditor::table() const
{
    const auto at = std::find_if(
        m_tables.begin(), m_tables.end(), [this](const TabelRegulasi& one) { return one.id == m_id; });
    return at == m_tables.end() ? nullptr : &*at;
}

/// The version that is shown; null while the changed content is.
const VersiRegulasi* RegulasiEditor::chosen() const
{
    const TabelRegulasi* tabel = table();
    const int index = m_versions->currentData().isValid() ? m_versions->currentData().toInt() : -1;
    const bool isThere = tabel != nullptr && index >= 0 && index < static_cast<int>(tabel->versi.size());
    return isThere ? &tabel->versi[static_cast<size_t>(index)] : nullptr;
}

void RegulasiEditor::fillVersions(const QString& versi)
{
    {
        const QSignalBlocker filling(m_versions);
        m_versions->clear();
        if (isChanged(m_id)) {
            m_versions->addItem(tr("✎ Perubahan yang belum disimpan"), -1);
        }
        const TabelRegulasi* tabel = table();
        int wanted = 0;
        for (size_t i = 0; tabel != nullptr && i < tabel->versi.size(); ++i) {
            const VersiRegulasi& one = tabel->versi[i];
            m_versions->addItem(
                one.berlaku ? tr("Versi %1 (berlaku)").arg(one.versi) : tr("Versi %1").arg(one.versi),
                static_cast<int>(i));
            const bool isWanted = versi.isEmpty() ? one.berlaku && !isChanged(m_id) : one.versi == versi;
            wanted = isWanted ? m_versions->count() - 1 : wanted;
        }
        m_versions->setCurrentIndex(wanted);
    }
    showChosen();
}

void RegulasiEditor::showChosen()
{
    const auto draft = m_drafts.find(m_id);
    const VersiRegulasi* versi = chosen();
    const bool isBusy = draft != m_drafts.end() && versi != nullptr;
    m_content->setReadOnly(m_context.storage.isReadOnly() || isBusy);
    if (versi != nullptr) {
        const JsonTree tree = treeOf(*versi);
        m_content->show(m_id, tree, tree);
    } else if (draft != m_drafts.end()) {
        m_content->show(m_id, draft->second.isi, draft->second.asal);
    }
    m_content->filter(m_search->text());
    showAbout();
    showFault();
    updateActions();
}

void RegulasiEditor::showAbout()
{
    const VersiRegulasi* versi = chosen();
    if (versi == nullptr) {
        m_about->setText(tr("Perubahan ini baru berlaku sesudah disimpan sebagai versi baru."));
        return;
    }
    QStringList parts{tr("Mulai berlaku %1").arg(text::tanggal(versi->berlakuMulai)),
        text::statusVersi(*versi), text::label(versi->asal)};
    if (versi->dipakai) {
        parts.append(tr("menjadi dasar dokumen yang sudah terkunci"));
    }
    QString about = parts.join(QStringLiteral(" · "));
    if (!versi->alasan.isEmpty()) {
        about += QLatin1Char('\n') + tr("Alasan: %1").arg(versi->alasan);
    }
    if (isChanged(m_id)) {
        about += QLatin1Char('\n') +
                 tr("Simpan atau buang dahulu perubahan yang belum disimpan untuk menyunting versi ini.");
    }
    m_about->setText(about);
}

void RegulasiEditor::showFault()
{
    const auto fault = regulasiFault(m_id, jsonText(m_content->isi()));
    m_fault->setText(fault ? QStringLiteral("✖ ") + text::sentence(*fault) : QString());
    m_fault->setVisible(fault.has_value());
}

void RegulasiEditor::updateActions()
{
    const bool mayWrite = !m_context.storage.isReadOnly() && table() != nullptr;
    const VersiRegulasi* versi = chosen();
    m_save->setEnabled(mayWrite && m_fault->text().isEmpty());
    m_discard->setEnabled(isChanged(m_id));
    m_withdraw->setEnabled(mayWrite && versi != nullptr && versi->dapatDicabut);
    m_read->setEnabled(mayWrite);
    m_write->setEnabled(table() != nullptr);
}

void RegulasiEditor::tell(const QString& sentence)
{
    m_fault->setText(QStringLiteral("✖ ") + sentence);
    m_fault->show();
}

void RegulasiEditor::takeEdit()
{
    const auto draft = m_drafts.find(m_id);
    if (draft != m_drafts.end()) {
        draft->second.isi = m_content->isi();
    } else if (const VersiRegulasi* versi = chosen()) {
        m_drafts[m_id] = {m_content->isi(), treeOf(*versi), {}};
        const QSignalBlocker filling(m_versions);
        m_versions->insertItem(0, tr("✎ Perubahan yang belum disimpan"), -1);
        m_versions->setCurrentIndex(0);
        Q_EMIT draftsChanged();
    }
    showAbout();
    showFault();
    updateActions();
}

void RegulasiEditor::startDraft(Draft draft)
{
    m_drafts[m_id] = std::move(draft);
    m_search->clear();
    fillVersions({});
    Q_EMIT draftsChanged();
}

void RegulasiEditor::dropDraft()
{
    m_drafts.erase(m_id);
    fillVersions({});
    Q_EMIT draftsChanged();
}

void RegulasiEditor::discard()
{
    const QString question =
        tr("Perubahan pada tabel “%1” dibuang. Versi yang tersimpan tetap.").arg(text::namaTabel(m_id));
    if (m_context.prompter.confirm(tr("Buang perubahan"), question, tr("&Buang"), tr("Ba&tal"))) {
        dropDraft();
    }
}

} // namespace kinerja
