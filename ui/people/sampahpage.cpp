#include "ui/people/sampahpage.h"

#include "core/usecases/file/emptysampah.h"
#include "core/usecases/file/restorefromsampah.h"
#include "ui/text/datetext.h"
#include "ui/text/kepegawaiantext.h"
#include "ui/text/storagetext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kinerja
{

SampahPage::SampahPage(const PageContext& pageContext, QWidget* parent)
    : Page(pageContext, parent), m_table(new QTableWidget(0, 3, this)), m_summary(new QLabel(this)),
      m_restore(new QPushButton(tr("&Kembalikan"), this)),
      m_empty(new QPushButton(tr("K&osongkan Sampah…"), this))
{
    m_table->setHorizontalHeaderLabels({tr("Yang dihapus"), tr("Nama"), tr("Dihapus pada")});
    m_table->setObjectName(QStringLiteral("daftarSampah"));
    m_table->setAccessibleName(tr("Isi Sampah"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->setColumnWidth(0, 130);
    m_table->setColumnWidth(2, 190);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setObjectName(QStringLiteral("ringkasan"));
    m_restore->setObjectName(QStringLiteral("kembalikan"));
    m_empty->setObjectName(QStringLiteral("kosongkan"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_restore);
    row->addWidget(m_empty);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    column->addLayout(row);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SampahPage::updateButtons);
    connect(m_restore, &QPushButton::clicked, this, &SampahPage::restoreSelected);
    connect(m_empty, &QPushButton::clicked, this, &SampahPage::emptyAll);
}

void SampahPage::refresh()
{
    context().storage.query<std::vector<SampahRow>>(
        this, [](Reader& reader) { return reader.lists().sampah(); },
        [this](const auto& answer) { fill(answer ? answer.value() : std::vector<SampahRow>{}); });
}

void SampahPage::onChanged(const ChangeSet& changes)
{
    if (changes.touches(Subject::Sampah)) {
        refresh();
    }
}

void SampahPage::fill(const std::vector<SampahRow>& rows)
{
    m_rows = rows;
    m_table->setRowCount(static_cast<int>(rows.size()));
    for (size_t i = 0; i < rows.size(); ++i) {
        const SampahRow& entry = rows[i];
        const int row = static_cast<int>(i);
        const QDateTime when = entry.dihapusPada.toLocalTime();
        m_table->setItem(row, 0,
            new QTableWidgetItem(
                entry.jenis == JenisSampah::Pegawai ? tr("Pegawai") : tr("SKP tahun %1").arg(entry.tahun)));
        m_table->setItem(row, 1, new QTableWidgetItem(entry.nama));
        m_table->setItem(row, 2,
            new QTableWidgetItem(
                text::tanggal(when.date()) + when.time().toString(QStringLiteral(" HH.mm"))));
    }
    m_summary->setText(rows.empty()
                           ? tr("Sampah kosong.")
                           : tr("Yang dihapus tetap di sini sampai Sampah dikosongkan. Pilih baris untuk "
                                "mengembalikannya; orang yang disebut di dalamnya ikut kembali."));
    updateButtons();
}

void SampahPage::updateButtons()
{
    const bool mayWrite = !context().storage.isReadOnly();
    m_restore->setEnabled(mayWrite && m_table->selectionModel()->hasSelection());
    m_empty->setEnabled(mayWrite && !m_rows.empty());
}

void SampahPage::restoreSelected()
{
    using Answer = Result<Outcome<Restored>, Refused<RestoreFault>>;
    RestoreFromSampah command;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        const SampahRow& entry = m_rows[static_cast<size_t>(index.row())];
        if (entry.jenis == JenisSampah::Pegawai) {
            command.pegawai.push_back(PegawaiKunci(entry.kunci));
        } else {
            command.skp.push_back(SkpKunci(entry.kunci));
        }
    }
    context().storage.command<Restored, Refused<RestoreFault>>(
        this, [command](Session& session) { return restoreFromSampah(session, command); },
        [this](const Answer& answer) {
            if (answer) {
                return;
            }
            QStringList sentences;
            for (const RestoreFault& fault : answer.error().faults) {
                sentences.append(text::sentence(fault));
            }
            context().prompter.tell(Prompter::Weight::Error, tr("Tidak dikembalikan"),
                sentences.isEmpty() ? text::sentence(answer.error().storage)
                                    : sentences.join(QLatin1Char('\n')),
                {});
        });
}

void SampahPage::emptyAll()
{
    const bool sure = context().prompter.confirm(tr("Kosongkan Sampah"),
        tr("%n hal dihapus untuk selamanya dan tidak dapat dikembalikan. Yang masih disebut di tempat lain "
           "tetap "
           "di Sampah.",
            nullptr, static_cast<int>(m_rows.size())),
        tr("Hapus selamanya"), tr("Batal"));
    if (!sure) {
        return;
    }
    context().storage.command<int, StorageError>(
        this, [](Session& session) { return emptySampah(session); },
        [this](const auto& answer) {
            if (!answer) {
                context().prompter.tell(Prompter::Weight::Error, tr("Sampah tidak dikosongkan"),
                    text::sentence(answer.error()), {});
            }
        });
}

} // namespace kinerja
