#include "ui/penetapan/perjanjianpage.h"

#include "core/usecases/penetapan/staffskp.h"
#include "core/workflow/walk.h"
#include "ui/forms/labels.h"
#include "ui/text/datetext.h"
#include "ui/text/revisiontext.h"
#include "ui/text/storagetext.h"
#include "ui/text/text.h"

#include <QComboBox>
#include <QHeaderView>
#include <QHideEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kinerja
{

namespace
{

void prepare(QTableWidget& table, const char* name, const QString& spoken, const QStringList& headers)
{
    table.setObjectName(QString::fromLatin1(name));
    table.setAccessibleName(spoken);
    table.setColumnCount(static_cast<int>(headers.size()));
    table.setHorizontalHeaderLabels(headers);
    table.verticalHeader()->hide();
    table.setWordWrap(true);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setTabKeyNavigation(false);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table.verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void setRow(QTableWidget& table, int row, const QStringList& cells)
{
    for (int column = 0; column < cells.size(); ++column) {
        auto* item = new QTableWidgetItem(cells.at(column));
        item->setToolTip(cells.at(column).toHtmlEscaped());
        table.setItem(row, column, item);
    }
}

} // namespace

PerjanjianPage::PerjanjianPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_choice(new QComboBox(this)), m_heading(namedLabel("judul", this)),
      m_differences(new QTableWidget(this)), m_revise(new QPushButton(this)),
      m_staffHeading(namedLabel("judulStaf", this)), m_staff(new QTableWidget(this)),
      m_reviseStaff(new QPushButton(tr("Re&visi SKP yang dicentang…"), this)),
      m_toMany(new QPushButton(tr("Ke &Banyak sekaligus"), this)), m_answer(namedLabel("jawaban", this)),
      m_skipped(new QListWidget(this))
{
    m_choice->setObjectName(QStringLiteral("pimpinan"));
    m_choice->setAccessibleName(tr("SKP pimpinan"));
    auto* caption = new QLabel(tr("SKP &pimpinan"), this);
    caption->setBuddy(m_choice);
    auto* top = new QHBoxLayout;
    top->addWidget(caption);
    top->addWidget(m_choice, 1);
    buildTables();
    auto* staffButtons = new QHBoxLayout;
    staffButtons->addWidget(m_reviseStaff);
    staffButtons->addWidget(m_toMany);
    staffButtons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addWidget(m_heading);
    column->addWidget(m_differences, 1);
    column->addWidget(m_revise, 0, Qt::AlignLeft);
    column->addWidget(m_staffHeading);
    column->addWidget(m_staff, 1);
    column->addLayout(staffButtons);
    column->addWidget(m_answer);
    column->addWidget(m_skipped);
    column->addStretch();
    connect(m_choice, &QComboBox::activated, this,
        [this] { showLeader(SkpKunci(m_choice->currentData().toString())); });
    connect(m_revise, &QPushButton::clicked, this, &PerjanjianPage::startLeader);
    connect(m_reviseStaff, &QPushButton::clicked, this, &PerjanjianPage::startStaff);
    connect(m_toMany, &QPushButton::clicked, this,
        [this] { this->context().navigation.openPage(PageId::Massal); });
    connect(m_staff, &QTableWidget::itemChanged, this, &PerjanjianPage::checkSame);
}

void PerjanjianPage::buildTables()
{
    prepare(*m_differences, "perbedaan", tr("Perbedaan Perjanjian Kinerja dengan SKP pimpinan"),
        {tr("Perubahan"), tr("Dalam SKP pimpinan"), tr("Dalam Perjanjian Kinerja")});
    prepare(*m_staff, "staf", tr("SKP staf yang terdampak"),
        {tr("Pegawai"), tr("RHK pegawai"), tr("RHK pimpinan, bunyi lama"), tr("RHK pimpinan, bunyi baru")});
    m_revise->setObjectName(QStringLiteral("revisiPimpinan"));
    m_reviseStaff->setObjectName(QStringLiteral("revisiStaf"));
    m_toMany->setObjectName(QStringLiteral("keMassal"));
    m_toMany->hide();
    m_skipped->setObjectName(QStringLiteral("dilewati"));
    m_skipped->setAccessibleName(tr("Yang dilewati dan alasannya"));
    m_skipped->setWordWrap(true);
    m_skipped->setMaximumHeight(90);
    m_skipped->hide();
}

void PerjanjianPage::refresh()
{
    context().storage.query<std::vector<SkpRow>>(
        this,
        [tahun = context().navigation.tahun(), today = context().clock.today()](
            Reader& reader) { return leaderSkp(reader, tahun, today); },
        [this](const auto& answer) { fillLeaders(answer ? answer.value() : std::vector<SkpRow>{}); });
    context().storage.query<QString>(
        this, [](Reader& reader) { return reader.unit().tempat; },
        [this](const auto& answer) { m_tempat = answer ? answer.value() : QString(); });
}

void PerjanjianPage::onChanged(const ChangeSet& changes)
{
    if (changes.touches(Subject::Skp) || changes.touches(Subject::Pegawai) ||
        changes.touches(Subject::Organisasi) || changes.touches(Subject::Sampah)) {
        refresh();
    }
}

void PerjanjianPage::showLeader(const SkpKunci& leader)
{
    m_leader = leader;
    forgetAnswer();
    refresh();
}

void PerjanjianPage::forgetAnswer()
{
    m_answer->clear();
    m_skipped->hide();
    m_toMany->hide();
}

void PerjanjianPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    const bool isLeft = !event->spontaneous(); // a minimised window is still there
    if (isLeft && !std::exchange(m_isLeadingOn, false)) {
        forgetAnswer();
    }
}

void PerjanjianPage::fillLeaders(const std::vector<SkpRow>& rows)
{
    m_choice->clear();
    for (const SkpRow& row : rows) {
        m_choice->addItem(
            tr("%1, %2 – %3").arg(row.namaPegawai, text::namaRevisi(row.revisi), text::label(row.status)),
            row.kunci.text());
    }
    const int index = m_choice->findData(m_leader.text());
    m_choice->setCurrentIndex(rows.empty() ? -1 : std::max(0, index));
    m_leader = SkpKunci(m_choice->currentData().toString());
    load();
}

void PerjanjianPage::load()
{
    context().storage.query<View>(
        this,
        [leader = m_leader, today = context().clock.today()](
            Reader& reader) { return viewPerjanjian(reader, leader, today); },
        [this](const Result<View, StorageError>& answer) {
            if (answer) {
                show(answer.value());
            } else {
                m_answer->setText(QStringLiteral("✖ ") + text::sentence(answer.error()));
            }
        });
}

void PerjanjianPage::show(const View& view)
{
    // What was said of the next step of the leader's SKP is over once it was taken.
    if (view && m_view && view->leader.kunci == m_view->leader.kunci &&
        view->leader.status != m_view->leader.status) {
        m_answer->clear();
    }
    m_view = view;
    showDifferences();
    showStaff();
}

void PerjanjianPage::showDifferences()
{
    m_differences->setRowCount(0);
    m_revise->setVisible(m_view && !m_view->perbedaan.empty());
    m_differences->setVisible(m_view && !m_view->perbedaan.empty());
    if (!m_view) {
        m_heading->setText(tr("Belum ada SKP pimpinan pada tahun ini."));
        return;
    }
    if (!m_view->pemilikPerjanjian) {
        m_heading->setText(tr("Perjanjian Kinerja unit menjadi dasar SKP pimpinan unit; SKP %1 mengikutinya "
                              "lewat RHK pimpinannya. Di bawah ini SKP stafnya.")
                               .arg(m_view->nama));
        return;
    }
    const QString since = m_view->berlaku.isValid()
                              ? tr("Perjanjian Kinerja yang berlaku: perubahan %1 sejak %2.")
                                    .arg(m_view->nomor, text::tanggal(m_view->berlaku))
                              : tr("Perjanjian Kinerja yang berlaku: yang dari awal tahun.");
    m_heading->setText(m_view->perbedaan.empty()
                           ? tr("%1 SKP %2 sama dengan Perjanjian Kinerja itu.").arg(since, m_view->nama)
                           : tr("%1 Yang berbeda dari SKP %2:").arg(since, m_view->nama));
    m_differences->setRowCount(static_cast<int>(m_view->perbedaan.size()));
    for (int row = 0; row < m_differences->rowCount(); ++row) {
        const BedaPerjanjian& one = m_view->perbedaan[static_cast<size_t>(row)];
        const QString baru = one.target.isEmpty() ? one.baru : tr("%1 (target %2)").arg(one.baru, one.target);
        setRow(*m_differences, row,
            {text::label(one.jenis), one.lama.isEmpty() ? tr("(belum ada)") : one.lama,
                baru.isEmpty() ? tr("(tidak ada lagi)") : baru});
    }
    const StatusSkp status = m_view->leader.status;
    const bool draft = isEditable(status);
    m_revise->setText(draft ? tr("&Masukkan ke draf SKP pimpinan…") : tr("Buka &revisi SKP pimpinan…"));
    const bool possible = draft || isInForce(status);
    m_revise->setEnabled(possible && !context().storage.isReadOnly());
    if (!possible) {
        m_heading->setText(tr("%1\nSKP pimpinan sedang %2: tarik, buka kunci, atau tetapkan dahulu.")
                               .arg(m_heading->text(), text::label(status).toLower()));
    }
}

void PerjanjianPage::showStaff()
{
    const QSignalBlocker blocker(m_staff);
    m_staff->setRowCount(0);
    const bool any = m_view && !m_view->staf.empty();
    const bool set = m_view && isDitetapkan(m_view->leader.status);
    m_staff->setVisible(any);
    m_reviseStaff->setVisible(any);
    m_reviseStaff->setEnabled(set && !context().storage.isReadOnly());
    if (!any) {
        m_staffHeading->setText(
            m_view ? tr("Semua SKP staf memakai bunyi RHK pimpinan yang terbaru.") : QString());
        return;
    }
    m_staffHeading->setText(
        set ? tr("SKP staf yang masih memakai bunyi lama. Draf mengikuti sendiri saat revisi pimpinan "
                 "ditetapkan; yang sudah dikunci hanya berubah lewat revisi:")
            : tr("SKP staf di bawah ini akan terdampak. Revisinya dapat dibuka sesudah revisi SKP pimpinan "
                 "ditetapkan; draf mengikuti sendiri:"));
    m_staff->setRowCount(static_cast<int>(m_view->staf.size()));
    for (int row = 0; row < m_staff->rowCount(); ++row) {
        const RhkStafTerdampak& one = m_view->staf[static_cast<size_t>(row)];
        setRow(*m_staff, row,
            {tr("%1 – %2").arg(one.nama, text::label(one.status)), one.rencana, one.lama,
                one.baru.isEmpty() ? tr("(tidak ada lagi)") : one.baru});
        QTableWidgetItem* item = m_staff->item(row, 0);
        item->setData(Qt::UserRole, one.skp.text());
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
}

void PerjanjianPage::checkSame(const QTableWidgetItem* item)
{
    const QSignalBlocker blocker(m_staff);
    for (int row = 0; item->column() == 0 && row < m_staff->rowCount(); ++row) {
        if (m_staff->item(row, 0)->data(Qt::UserRole) == item->data(Qt::UserRole)) {
            m_staff->item(row, 0)->setCheckState(item->checkState());
        }
    }
}

std::vector<SkpKunci> PerjanjianPage::chosenStaff() const
{
    std::vector<SkpKunci> chosen;
    for (int row = 0; row < m_staff->rowCount(); ++row) {
        const SkpKunci kunci(m_staff->item(row, 0)->data(Qt::UserRole).toString());
        const bool checked = m_staff->item(row, 0)->checkState() == Qt::Checked;
        if (checked && std::find(chosen.begin(), chosen.end(), kunci) == chosen.end()) {
            chosen.push_back(kunci);
        }
    }
    return chosen;
}

} // namespace kinerja
