#include "ui/forms/butirform.h"

#include "core/usecases/penyusunan/pastedhasilkerja.h"
#include "ui/forms/findingline.h"
#include "ui/forms/linelist.h"
#include "ui/forms/phraseedit.h"
#include "ui/forms/scrolling.h"
#include "ui/text/findingtext.h"
#include "ui/text/penyusunantext.h"
#include "ui/text/skptext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kinerja
{

namespace
{

constexpr int mostItemLines = 4;

KolomFrasa phrasesOf(DaftarSkp daftar)
{
    switch (daftar) {
    case DaftarSkp::DukunganSumberDaya:
    case DaftarSkp::Tambahan: return KolomFrasa::DukunganSumberDaya;
    case DaftarSkp::SkemaPertanggungjawaban: return KolomFrasa::SkemaPertanggungjawaban;
    case DaftarSkp::Konsekuensi: return KolomFrasa::Konsekuensi;
    }
    Q_UNREACHABLE();
    return KolomFrasa::DukunganSumberDaya;
}

QStringList kindsOf(DaftarSkp daftar)
{
    switch (daftar) {
    case DaftarSkp::DukunganSumberDaya:
        return {QStringLiteral("SDM"), QStringLiteral("Anggaran"), QStringLiteral("Sarana dan prasarana"),
            QStringLiteral("Pendampingan pimpinan"), QStringLiteral("Lainnya")};
    case DaftarSkp::SkemaPertanggungjawaban:
        return {QStringLiteral("Harian"), QStringLiteral("Mingguan"), QStringLiteral("Bulanan"),
            QStringLiteral("Triwulanan"), QStringLiteral("Semesteran"), QStringLiteral("Tahunan")};
    case DaftarSkp::Konsekuensi: return {QStringLiteral("penghargaan"), QStringLiteral("sanksi")};
    case DaftarSkp::Tambahan: return {};
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

ButirList::ButirList(const PhraseLibrary& library, DaftarSkp daftar, EditWatcher& watcher, QWidget* parent)
    : QWidget(parent), m_library(library), m_daftar(daftar), m_watcher(watcher),
      m_rowsLayout(new QVBoxLayout), m_tidakAda(new QCheckBox(tr("Tidak ada"), this)),
      m_add(new QPushButton(tr("Tambah butir"), this)), m_finding(new FindingLine(this)),
      m_pasted(new LineList(QLatin1Char('_') + wireName(daftar), tr("Sel yang tidak dimasukkan"), this))
{
    const QString word = wireName(daftar);
    auto* title = new QLabel(text::label(daftar), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    m_add->setObjectName(QStringLiteral("tambah_") + word);
    m_add->setAccessibleName(tr("Tambah butir: %1").arg(text::label(daftar)));
    m_add->setToolTip(
        tr("Baris dari aplikasi tabel yang ditempel pada sebuah butir menjadi butir-butir baru (Ctrl+V)"));
    m_tidakAda->setObjectName(QStringLiteral("tidakAda_") + word);
    m_tidakAda->setAccessibleName(tr("Tidak ada: %1").arg(text::label(daftar)));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(title);
    buttons->addStretch();
    buttons->addWidget(m_tidakAda);
    buttons->addWidget(m_add);
    auto* column = new QVBoxLayout(this);
    column->addLayout(buttons);
    column->addWidget(m_finding);
    column->addWidget(m_pasted);
    column->addLayout(m_rowsLayout);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({});
        m_tidakAda->setChecked(false);
        showState();
        m_rows.back().isi->setFocus();
    });
    connect(m_tidakAda, &QCheckBox::clicked, this, [this] {
        showState();
        Q_EMIT structureChanged();
    });
}

void ButirList::addRow(const Butir& butir)
{
    auto* box = new QWidget(this);
    auto* isi = new PhraseEdit(m_library, phrasesOf(m_daftar), 1, box);
    auto* jenis = new QComboBox(box);
    const auto number = m_rows.size() + 1;
    isi->setObjectName(QStringLiteral("%1_%2").arg(wireName(m_daftar)).arg(number));
    isi->setAccessibleName(QStringLiteral("%1 %2").arg(text::label(m_daftar)).arg(number));
    isi->load(butir.isi);
    jenis->setEditable(true);
    jenis->addItem(QString());
    jenis->addItems(kindsOf(m_daftar));
    jenis->setCurrentText(butir.jenis);
    jenis->lineEdit()->setPlaceholderText(tr("jenis", "jenis butir; boleh kosong"));
    jenis->setAccessibleName(tr("Jenis butir %1").arg(number));
    auto* many = new QToolButton(box);
    many->setText(tr("Untuk beberapa…"));
    many->setToolTip(tr("Tambahkan butir ini ke SKP beberapa pegawai"));
    auto* remove = new QToolButton(box);
    remove->setText(QStringLiteral("✕"));
    remove->setAccessibleName(tr("Hapus butir %1").arg(number));
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(isi, 1);
    row->addWidget(jenis);
    row->addWidget(many);
    row->addWidget(remove);
    m_rowsLayout->addWidget(box);
    m_rows.push_back({box, isi, jenis});
    isi->growTo(mostItemLines);
    isi->setTempel(PhraseEdit::Tempel::SemuanyaJadiBaris);
    connect(isi, &PhraseEdit::cellsPasted, this, [this, box](const CellTable& cells) { paste(box, cells); });
    m_watcher.watch(isi);
    m_watcher.watch(jenis);
    connect(isi, &PhraseEdit::chosen, &m_watcher, &EditWatcher::flush);
    connect(remove, &QToolButton::clicked, this, [this, box] { removeRow(box); });
    connect(many, &QToolButton::clicked, this, [this, isi, jenis] {
        Q_EMIT applyToManyWanted(m_daftar, {isi->text(), jenis->currentText()});
    });
}

void ButirList::removeRow(QWidget* box)
{
    std::erase_if(m_rows, [box](const Row& row) { return row.box == box; });
    box->hide();
    box->deleteLater();
    showState();
    Q_EMIT structureChanged();
}

void ButirList::clearRows()
{
    for (const Row& row : m_rows) {
        row.box->hide();
        row.box->deleteLater();
    }
    m_rows.clear();
}

void ButirList::paste(QWidget* box, const CellTable& cells)
{
    const ButirTertempel pasted = readPastedButir(cells);
    m_watcher.flush(); // so that undoing takes back the paste alone
    std::vector<Butir> all;
    size_t last = 0;
    for (const Row& row : m_rows) {
        if (!row.isi->text().trimmed().isEmpty()) {
            all.push_back({row.isi->text(), row.jenis->currentText()});
        }
        if (row.box == box) {
            all.insert(all.end(), pasted.butir.begin(), pasted.butir.end());
            last = all.size();
        }
    }
    clearRows();
    for (const Butir& butir : all) {
        addRow(butir);
    }
    m_tidakAda->setChecked(false);
    showState();
    QStringList lines;
    for (const SelTersisa& rest : pasted.sisa) {
        lines.append(text::sentence(rest));
    }
    m_pasted->show(tr("%n butir ditempel.", nullptr, static_cast<int>(pasted.butir.size())), lines);
    focusItem(static_cast<int>(last) - 1);
    Q_EMIT structureChanged();
}

std::vector<Butir> ButirList::items() const
{
    std::vector<Butir> found;
    for (const Row& row : m_rows) {
        if (!row.isi->text().trimmed().isEmpty()) {
            found.push_back({row.isi->text(), row.jenis->currentText()});
        }
    }
    return found;
}

void ButirList::load(const Skp& skp)
{
    const std::vector<Butir>& stored = *butirOf(skp, m_daftar);
    if (items() != stored) {
        m_pasted->clear();
        clearRows();
        for (const Butir& butir : stored) {
            addRow(butir);
        }
    }
    m_tidakAda->setChecked(skp.isTidakAda(m_daftar));
    showState();
}

void ButirList::store(Skp& skp) const
{
    *butirOf(skp, m_daftar) = items();
    setTidakAda(skp, m_daftar, m_tidakAda->isChecked() && items().empty());
}

void ButirList::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    showState();
}

void ButirList::showState()
{
    m_tidakAda->setEnabled(!m_readOnly && items().empty());
    m_add->setEnabled(!m_readOnly);
    for (const Row& row : m_rows) {
        row.isi->setReadOnly(m_readOnly);
        row.jenis->setEnabled(!m_readOnly);
        for (QToolButton* button : row.box->findChildren<QToolButton*>()) {
            button->setEnabled(!m_readOnly);
        }
    }
}

void ButirList::showFinding(const QString& sentence) { m_finding->say(sentence); }

void ButirList::focusItem(int index)
{
    if (index >= 0 && index < static_cast<int>(m_rows.size())) {
        m_rows.at(static_cast<size_t>(index)).isi->setFocus();
    } else {
        m_add->setFocus();
    }
}

ButirForm::ButirForm(const PhraseLibrary& library, QWidget* parent) : SkpForm(parent)
{
    auto* content = new QWidget(this);
    auto* rows = new QVBoxLayout(content);
    for (const DaftarSkp daftar :
        {DaftarSkp::DukunganSumberDaya, DaftarSkp::SkemaPertanggungjawaban, DaftarSkp::Konsekuensi}) {
        auto* list = new ButirList(library, daftar, watcher(), content);
        rows->addWidget(list);
        m_lists.push_back(list);
        connect(list, &ButirList::structureChanged, this, &StageFormBase::edited);
        connect(list, &ButirList::applyToManyWanted, this, &ButirForm::applyToManyWanted);
    }
    rows->addStretch();
    fillWithScrolling(this, content);
}

void ButirForm::fillFrom(const Skp& draft)
{
    for (ButirList* list : m_lists) {
        list->load(draft);
    }
}

void ButirForm::collectInto(Skp& draft) const
{
    for (const ButirList* list : m_lists) {
        list->store(draft);
    }
}

void ButirForm::setReadOnly(bool readOnly)
{
    for (ButirList* list : m_lists) {
        list->setReadOnly(readOnly);
    }
}

void ButirForm::showFindings(const std::vector<Finding>& findings)
{
    for (ButirList* list : m_lists) {
        const QString prefix = QLatin1Char('/') + wireName(list->daftar());
        QStringList sentences;
        for (const Finding& finding : findings) {
            if (finding.kolom.startsWith(prefix)) {
                const bool error = ruleOf(finding.id).tingkat == Tingkat::Galat;
                sentences.append(
                    (error ? QStringLiteral("✖ ") : QStringLiteral("⚠ ")) + text::kalimat(finding));
            }
        }
        list->showFinding(sentences.join(QLatin1Char('\n')));
    }
}

bool ButirForm::goTo(const QString& kolom)
{
    const QStringList parts = kolom.split(QLatin1Char('/'));
    for (ButirList* list : m_lists) {
        if (parts.value(1) == wireName(list->daftar())) {
            list->focusItem(parts.size() > 2 ? parts.at(2).toInt() : -1);
            return true;
        }
    }
    return false;
}

} // namespace kinerja
