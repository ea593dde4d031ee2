#include "ui/people/organisasipage.h"

#include "ui/forms/datefield.h"
#include "ui/forms/editwatcher.h"
#include "ui/tables/textgridview.h"
#include "ui/text/datetext.h"
#include "ui/text/kepegawaiantext.h"

#include <QClipboard>
#include <QComboBox>
#include <QGroupBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kinerja
{

namespace
{

QHBoxLayout* gridTools(TextGridView* view, QWidget* parent, const QString& paste, const QString& remove,
    std::vector<QPushButton*>& tools)
{
    auto* row = new QHBoxLayout;
    auto* pasteButton = new QPushButton(paste, parent);
    pasteButton->setObjectName(view->objectName() + QStringLiteral("Tempel"));
    auto* removeButton = new QPushButton(remove, parent);
    removeButton->setObjectName(view->objectName() + QStringLiteral("HapusBaris"));
    row->addWidget(pasteButton);
    row->addWidget(removeButton);
    row->addStretch();
    QObject::connect(pasteButton, &QPushButton::clicked, view,
        [view] { view->appendText(QGuiApplication::clipboard()->text()); });
    QObject::connect(removeButton, &QPushButton::clicked, view, &TextGridView::removeSelectedRows);
    tools.insert(tools.end(), {pasteButton, removeButton});
    return row;
}

} // namespace

OrganisasiPage::OrganisasiPage(const PageContext& pageContext, QWidget* parent)
    : Page(pageContext, parent), m_renstra(new TextGridModel({tr("Tujuan"), tr("Sasaran")}, this)),
      m_perjanjian(new TextGridModel({tr("Sasaran"), tr("Indikator kinerja"), tr("Target")}, this)),
      m_complaint(new QLabel(this)), m_watcher(new EditWatcher(this))
{
    m_complaint->setObjectName(QStringLiteral("keluhan"));
    m_complaint->setTextFormat(Qt::PlainText);
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    auto* column = new QVBoxLayout(this);
    column->addWidget(buildRenstra(), 2);
    column->addWidget(buildPerjanjian(), 3);
    column->addWidget(m_complaint);
    connect(m_renstra, &TextGridModel::edited, this, &OrganisasiPage::store);
    connect(m_perjanjian, &TextGridModel::edited, this, &OrganisasiPage::store);
    connect(m_watcher, &EditWatcher::edited, this, &OrganisasiPage::store);
}

QWidget* OrganisasiPage::buildRenstra()
{
    auto* group = new QGroupBox(tr("Renstra"), this);
    auto* view =
        new TextGridView(m_renstra, QStringLiteral("renstra"), tr("Renstra: tujuan dan sasaran"), group);
    auto* column = new QVBoxLayout(group);
    column->addWidget(view, 1);
    column->addLayout(gridTools(view, group, tr("Tempel dari ta&bel"), tr("Hapus b&aris"), m_gridTools));
    return group;
}

QWidget* OrganisasiPage::buildPerjanjian()
{
    auto* group = new QGroupBox(tr("Perjanjian Kinerja"), this);
    m_versions = new QComboBox(group);
    m_versions->setObjectName(QStringLiteral("versi"));
    m_versions->setAccessibleName(tr("Perjanjian Kinerja yang ditampilkan"));
    auto* caption = new QLabel(tr("&Yang ditampilkan"), group);
    caption->setBuddy(m_versions);
    m_add = new QPushButton(tr("Catat &perubahan"), group);
    m_add->setObjectName(QStringLiteral("tambahPerubahan"));
    m_remove = new QPushButton(tr("Hapus per&ubahan ini…"), group);
    m_remove->setObjectName(QStringLiteral("hapusPerubahan"));
    auto* top = new QHBoxLayout;
    top->addWidget(caption);
    top->addWidget(m_versions, 1);
    top->addWidget(m_add);
    top->addWidget(m_remove);
    m_changeFields = new QWidget(group);
    m_tanggal = new DateField(context().clock, m_changeFields);
    m_tanggal->setObjectName(QStringLiteral("tanggalPerubahan"));
    m_tanggal->setAccessibleName(tr("Tanggal perubahan"));
    m_nomor = new QLineEdit(m_changeFields);
    m_nomor->setObjectName(QStringLiteral("nomorPerubahan"));
    m_nomor->setAccessibleName(tr("Nomor perubahan"));
    auto* dateCaption = new QLabel(tr("Berlaku &mulai"), m_changeFields);
    dateCaption->setBuddy(m_tanggal);
    auto* numberCaption = new QLabel(tr("N&omor"), m_changeFields);
    numberCaption->setBuddy(m_nomor);
    auto* fields = new QHBoxLayout(m_changeFields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->addWidget(dateCaption);
    fields->addWidget(m_tanggal);
    fields->addWidget(numberCaption);
    fields->addWidget(m_nomor, 1);
    auto* view = new TextGridView(m_perjanjian, QStringLiteral("perjanjian"),
        tr("Perjanjian Kinerja: sasaran, indikator, target"), group);
    auto* hint = new QLabel(tr("Sasaran cukup ditulis pada baris indikatornya yang pertama."), group);
    hint->setTextFormat(Qt::PlainText);
    auto* column = new QVBoxLayout(group);
    column->addLayout(top);
    column->addWidget(m_changeFields);
    column->addWidget(view, 1);
    auto* tools = gridTools(view, group, tr("Tempel dari tabe&l"), tr("&Hapus baris"), m_gridTools);
    tools->addWidget(hint);
    column->addLayout(tools);
    connect(m_versions, &QComboBox::activated, this, [this](int index) {
        flush();
        m_version = index - 1;
        showVersion();
    });
    connect(m_add, &QPushButton::clicked, this, &OrganisasiPage::addChange);
    connect(m_remove, &QPushButton::clicked, this, &OrganisasiPage::removeChange);
    m_watcher->watch(m_tanggal);
    m_watcher->watch(m_nomor);
    return group;
}

std::vector<QStringList> OrganisasiPage::toRows(const std::vector<SasaranPerjanjian>& list)
{
    std::vector<QStringList> rows;
    for (const SasaranPerjanjian& entry : list) {
        if (entry.indikator.empty()) {
            rows.push_back({entry.sasaran, {}, {}});
        }
        for (size_t i = 0; i < entry.indikator.size(); ++i) {
            rows.push_back(
                {i == 0 ? entry.sasaran : QString(), entry.indikator[i].nama, entry.indikator[i].target});
        }
    }
    return rows;
}

std::vector<SasaranPerjanjian> OrganisasiPage::fromRows(const std::vector<QStringList>& rows)
{
    std::vector<SasaranPerjanjian> list;
    for (const QStringList& row : rows) {
        const QString sasaran = row.at(0).trimmed();
        // Merged cells arrive as one filled and several empty ones, or repeated by some programs.
        if (list.empty() || (!sasaran.isEmpty() && sasaran != list.back().sasaran)) {
            list.push_back({sasaran, {}});
        }
        const IndikatorPerjanjian indikator{row.at(1).trimmed(), row.at(2).trimmed()};
        if (indikator != IndikatorPerjanjian{}) {
            list.back().indikator.push_back(indikator);
        }
    }
    return list;
}

void OrganisasiPage::refresh()
{
    const int tahun = context().navigation.tahun();
    context().storage.query<Organisasi>(
        this, [tahun](Reader& reader) { return reader.organisasi(tahun); },
        [this](const auto& answer) {
            if (answer) {
                fill(answer.value());
            }
        });
}

void OrganisasiPage::fill(const Organisasi& organisasi)
{
    const bool sameYear = organisasi.tahun == draft().tahun;
    m_plan.adopt(organisasi);
    m_renstra->setReadOnly(isReadOnly());
    m_perjanjian->setReadOnly(isReadOnly());
    for (QPushButton* tool : m_gridTools) {
        tool->setEnabled(!isReadOnly());
    }
    std::vector<QStringList> rows;
    for (const Renstra& entry : organisasi.renstra) {
        rows.push_back({entry.tujuan, entry.sasaran});
    }
    m_renstra->setTable(rows);
    fillVersions(sameYear ? m_version : -1);
    showVersion();
    showComplaint(PlanDraft(m_plan).takeStorable().faults);
}

void OrganisasiPage::fillVersions(int shown)
{
    m_versions->clear();
    m_versions->addItem(tr("Perjanjian Kinerja awal tahun %1").arg(draft().tahun));
    for (size_t i = 0; i < draft().perjanjianKinerjaPerubahan.size(); ++i) {
        m_versions->addItem(QString());
    }
    nameVersions();
    m_version = shown < m_versions->count() - 1 ? shown : -1;
    m_versions->setCurrentIndex(m_version + 1);
}

void OrganisasiPage::nameVersions()
{
    int row = 0;
    for (const PerubahanPerjanjian& change : draft().perjanjianKinerjaPerubahan) {
        m_versions->setItemText(++row,
            change.tanggal.isNull()
                ? tr("Perubahan baru (isi tanggalnya)")
                : tr("Perubahan mulai %1 %2").arg(text::tanggal(change.tanggal), change.nomor).trimmed());
    }
}

void OrganisasiPage::showVersion()
{
    const bool isChange = m_version >= 0;
    m_changeFields->setVisible(isChange);
    m_remove->setVisible(isChange);
    m_add->setEnabled(!isReadOnly());
    m_remove->setEnabled(!isReadOnly());
    m_tanggal->setReadOnly(isReadOnly());
    m_nomor->setReadOnly(isReadOnly());
    if (isChange) {
        const PerubahanPerjanjian& change =
            draft().perjanjianKinerjaPerubahan[static_cast<size_t>(m_version)];
        m_tanggal->setDate(change.tanggal);
        m_nomor->setText(change.nomor);
        m_perjanjian->setTable(toRows(change.sasaran));
    } else {
        m_perjanjian->setTable(toRows(draft().perjanjianKinerja));
    }
}

void OrganisasiPage::collectVersion()
{
    const std::vector<SasaranPerjanjian> list = fromRows(m_perjanjian->table());
    if (m_version < 0) {
        draft().perjanjianKinerja = list;
        return;
    }
    PerubahanPerjanjian& change = draft().perjanjianKinerjaPerubahan[static_cast<size_t>(m_version)];
    change.tanggal = m_tanggal->date();
    change.nomor = m_nomor->text();
    change.sasaran = list;
}

void OrganisasiPage::addChange()
{
    flush();
    PerubahanPerjanjian change;
    // It replaces the whole list, so it begins as what was in force before.
    change.sasaran = draft().perjanjianKinerjaPerubahan.empty()
                         ? draft().perjanjianKinerja
                         : draft().perjanjianKinerjaPerubahan.back().sasaran;
    m_plan.addChange(change);
    fillVersions(static_cast<int>(draft().perjanjianKinerjaPerubahan.size()) - 1);
    showVersion();
    m_tanggal->setFocus();
}

void OrganisasiPage::removeChange()
{
    if (m_version < 0 ||
        !context().prompter.confirm(tr("Hapus perubahan"),
            tr("Perubahan Perjanjian Kinerja ini dihapus. SKP yang sudah dibuat tidak berubah."), tr("Hapus"),
            tr("Batal"))) {
        return;
    }
    m_plan.removeChange(m_version);
    fillVersions(-1);
    showVersion();
    store();
}

void OrganisasiPage::store()
{
    using Answer = Result<Outcome<Done>, Refused<OrganisasiFault>>;
    if (draft().tahun == 0 || isReadOnly()) {
        return;
    }
    collectVersion();
    draft().renstra.clear();
    for (const QStringList& row : m_renstra->table()) {
        draft().renstra.push_back({row.at(0).trimmed(), row.at(1).trimmed()});
    }
    const PlanDraft::Storable storable = m_plan.takeStorable();
    nameVersions();
    showComplaint(storable.faults);
    const int number = ++m_asked;
    context().storage.command<Done, Refused<OrganisasiFault>>(
        this, [command = storable.command](Session& session) { return saveOrganisasi(session, command); },
        [this, number](const Answer& answer) {
            m_answered = number;
            if (!answer && !answer.error().faults.empty()) {
                showComplaint(answer.error().faults);
            }
        },
        QStringLiteral("organisasi/%1").arg(draft().tahun));
}

void OrganisasiPage::showComplaint(const std::vector<OrganisasiFault>& faults)
{
    QStringList lines;
    for (const OrganisasiFault& fault : faults) {
        const QString line =
            fault.kind == OrganisasiFault::Kind::TanggalKosong
                ? tr("⚠ Perubahan yang belum bertanggal belum tersimpan. Isi “Berlaku mulai”.")
                : tr("✖ %1 Perubahan itu belum tersimpan.").arg(text::sentence(fault));
        if (!lines.contains(line)) {
            lines.append(line);
        }
    }
    m_complaint->setText(lines.join(QLatin1Char('\n')));
    m_complaint->setVisible(!lines.isEmpty());
}

QStringList OrganisasiPage::unfinished() const
{
    QStringList rest = m_watcher->unfinished();
    for (const auto& [tahun, count] : m_plan.waiting()) {
        rest.append(
            tr("Perjanjian Kinerja %1: %n perubahan belum bertanggal, atau tanggalnya tidak dapat dipakai.",
                nullptr, count)
                .arg(tahun));
    }
    return rest;
}

void OrganisasiPage::onChanged(const ChangeSet& changes)
{
    if (m_asked == m_answered && changes.touches(Subject::Organisasi)) {
        flush(); // what is being typed is newer than what is read now
        refresh();
    }
}

void OrganisasiPage::flush() { m_watcher->flush(); }

} // namespace kinerja
