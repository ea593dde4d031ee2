#include "ui/people/pastedialog.h"

#include "ui/people/enumbox.h"
#include "ui/text/kepegawaiantext.h"
#include "ui/text/storagetext.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kinerja
{

namespace
{

/// Before the columns of the table: tick, what becomes of the row, findings.
constexpr int ownColumns = 3;
constexpr int findingColumn = 2;
constexpr int firstDataRow = 1; ///< row 0 holds the boxes that say what a column is

QString findingsOf(const BarisPegawai& row)
{
    QStringList lines;
    for (const TemuanBaris& finding : row.temuan) {
        lines.append(
            (isGalat(finding.kind) ? QStringLiteral("✖ ") : QStringLiteral("⚠ ")) + text::sentence(finding));
    }
    QStringList changed;
    for (const KolomPegawai kolom : row.berubah) {
        changed.append(text::label(kolom));
    }
    if (row.nasib == NasibBaris::Diperbarui) {
        lines.append(
            QStringLiteral("• ") + PasteDialog::tr("Mengubah: %1").arg(changed.join(QStringLiteral(", "))));
    }
    return lines.join(QLatin1Char('\n'));
}

QTableWidgetItem* readOnlyItem(const QString& text)
{
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

} // namespace

PasteDialog::PasteDialog(const PageContext& context, GolonganTable golongan, CellTable table, QWidget* parent)
    : QDialog(parent), m_context(context), m_golongan(std::move(golongan)), m_data(std::move(table)),
      m_kolom(dugaKolom(m_data)), m_header(new QCheckBox(tr("Baris &pertama adalah judul kolom"), this)),
      m_table(new QTableWidget(this)), m_summary(new QLabel(this)), m_complaint(new QLabel(this))
{
    setWindowTitle(tr("Tempel pegawai dari tabel"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(960, 560);
    m_header->setObjectName(QStringLiteral("adaJudul"));
    m_header->setChecked(m_kolom.adaJudul);
    auto* intro = new QLabel(tr("Periksa arti tiap kolom di baris teratas, lalu centang baris yang disimpan. "
                                "Belum ada yang tersimpan."),
        this);
    intro->setWordWrap(true);
    intro->setTextFormat(Qt::PlainText);
    for (QLabel* label : {m_summary, m_complaint}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_summary->setObjectName(QStringLiteral("ringkasan"));
    m_complaint->setObjectName(QStringLiteral("keluhan"));
    m_complaint->hide();
    auto* column = new QVBoxLayout(this);
    column->addWidget(intro);
    column->addWidget(m_header);
    column->addWidget(m_table, 1);
    column->addWidget(m_summary);
    column->addWidget(m_complaint);
    buildTable();
    buildButtons();
    connect(m_header, &QCheckBox::toggled, this, [this](bool checked) {
        m_kolom.adaJudul = checked;
        preview();
    });
    connect(m_table, &QTableWidget::itemChanged, this, &PasteDialog::updateCount);
    preview();
}

void PasteDialog::buildTable()
{
    const int dataColumns = static_cast<int>(m_data.columnCount());
    m_table->setObjectName(QStringLiteral("pratinjau"));
    m_table->setAccessibleName(tr("Pratinjau baris yang ditempel"));
    m_table->setColumnCount(ownColumns + dataColumns);
    QStringList headers{tr("Simpan"), tr("Menjadi"), tr("Temuan")};
    for (int column = 0; column < dataColumns; ++column) {
        headers.append(tr("Kolom %1").arg(column + 1));
    }
    m_table->setHorizontalHeaderLabels(headers);
    m_table->setWordWrap(true);
    m_table->setRowCount(firstDataRow);
    for (int column = 0; column < ownColumns; ++column) {
        m_table->setItem(0, column, readOnlyItem({}));
    }
    for (int column = 0; column < dataColumns; ++column) {
        auto* box = new QComboBox(m_table);
        fillEnumBox<KolomPegawai>(*box, QString());
        showEnum<KolomPegawai>(*box, m_kolom.kolom[static_cast<size_t>(column)]);
        box->setObjectName(QStringLiteral("kolom%1").arg(column + 1));
        box->setAccessibleName(tr("Arti kolom %1").arg(column + 1));
        m_table->setCellWidget(0, ownColumns + column, box);
        connect(box, &QComboBox::activated, this, [this, column, box] {
            const KolomPegawai kind = enumIn<KolomPegawai>(*box).value_or(KolomPegawai::Abaikan);
            for (size_t other = 0; other < m_kolom.kolom.size(); ++other) {
                if (kind != KolomPegawai::Abaikan && m_kolom.kolom[other] == kind) {
                    m_kolom.kolom[other] = KolomPegawai::Abaikan; // a kind belongs to one column
                    auto* freed = qobject_cast<QComboBox*>(
                        m_table->cellWidget(0, ownColumns + static_cast<int>(other)));
                    showEnum<KolomPegawai>(*freed, KolomPegawai::Abaikan);
                }
            }
            m_kolom.kolom[static_cast<size_t>(column)] = kind;
            showEnum<KolomPegawai>(*box, kind);
            preview();
        });
        m_table->setColumnWidth(ownColumns + column, 165);
    }
    m_table->setColumnWidth(0, 62);
    m_table->setColumnWidth(1, 130);
    m_table->setColumnWidth(findingColumn, 280);
}

void PasteDialog::buildButtons()
{
    auto* buttons = new QDialogButtonBox(this);
    m_store = buttons->addButton(tr("&Simpan yang dicentang"), QDialogButtonBox::AcceptRole);
    m_store->setObjectName(QStringLiteral("simpan"));
    buttons->addButton(tr("&Batal"), QDialogButtonBox::RejectRole);
    auto* all = buttons->addButton(tr("Centang semua yang &dapat disimpan"), QDialogButtonBox::ActionRole);
    all->setObjectName(QStringLiteral("centangSemua"));
    auto* none = buttons->addButton(tr("&Kosongkan centang"), QDialogButtonBox::ActionRole);
    layout()->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PasteDialog::store);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(all, &QPushButton::clicked, this, [this] { tickAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { tickAll(false); });
}

void PasteDialog::preview()
{
    m_context.storage.query<std::vector<BarisPegawai>>(
        this,
        [golongan = m_golongan, table = m_data, kolom = m_kolom](
            Reader& reader) { return previewPegawaiRows(reader, golongan, table, kolom); },
        [this](const auto& answer) {
            if (answer) {
                showRows(answer.value());
            } else {
                m_complaint->setText(text::sentence(answer.error()));
                m_complaint->show();
            }
        });
}

void PasteDialog::showRows(const std::vector<BarisPegawai>& rows)
{
    m_rows = rows;
    {
        const QSignalBlocker blocker(m_table);
        m_table->setRowCount(firstDataRow + static_cast<int>(rows.size()));
        QStringList numbers{QString()};
        for (size_t i = 0; i < rows.size(); ++i) {
            showRow(firstDataRow + static_cast<int>(i), rows[i]);
            numbers.append(QString::number(rows[i].baris + 1));
        }
        m_table->setVerticalHeaderLabels(numbers);
    }
    constexpr size_t fewRows = 300; // measuring every row of a long table takes seconds
    if (rows.size() <= fewRows) {
        m_table->resizeRowsToContents();
    }
    updateCount();
}

void PasteDialog::showRow(int at, const BarisPegawai& row)
{
    auto* tick = new QTableWidgetItem;
    const bool storable = row.nasib == NasibBaris::Baru || row.nasib == NasibBaris::Diperbarui;
    tick->setFlags(storable ? Qt::ItemIsEnabled | Qt::ItemIsUserCheckable : Qt::NoItemFlags);
    const bool doubtful = std::any_of(row.temuan.begin(), row.temuan.end(),
        [](const TemuanBaris& finding) { return needsDecision(finding.kind); });
    tick->setCheckState(row.nasib == NasibBaris::Baru && !doubtful ? Qt::Checked : Qt::Unchecked);
    m_table->setItem(at, 0, tick);
    m_table->setItem(at, 1, readOnlyItem(text::label(row.nasib)));
    auto* findings = readOnlyItem(findingsOf(row));
    m_table->setItem(at, findingColumn, findings);
    for (int column = 0; column + ownColumns < m_table->columnCount(); ++column) {
        m_table->setItem(at, ownColumns + column, readOnlyItem(m_data.cell(row.baris, column)));
    }
}

void PasteDialog::tickAll(bool on)
{
    {
        const QSignalBlocker blocker(m_table);
        for (int at = firstDataRow; at < m_table->rowCount(); ++at) {
            QTableWidgetItem* item = m_table->item(at, 0);
            if (item->flags().testFlag(Qt::ItemIsUserCheckable)) {
                item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
            }
        }
    }
    updateCount();
}

std::set<size_t> PasteDialog::ticked() const
{
    std::set<size_t> chosen;
    for (int at = firstDataRow; at < m_table->rowCount(); ++at) {
        if (m_table->item(at, 0)->checkState() == Qt::Checked) {
            chosen.insert(m_rows[static_cast<size_t>(at - firstDataRow)].baris);
        }
    }
    return chosen;
}

void PasteDialog::updateCount()
{
    const auto held = std::count_if(
        m_rows.begin(), m_rows.end(), [](const BarisPegawai& row) { return row.nasib == NasibBaris::Galat; });
    const auto chosen = ticked().size();
    m_summary->setText(
        tr("%1 baris dibaca; %2 dicentang; %3 tidak dapat disimpan.")
            .arg(QString::number(m_rows.size()), QString::number(chosen), QString::number(held)));
    m_store->setEnabled(chosen > 0);
}

void PasteDialog::store()
{
    using Answer = Result<Outcome<ImportedPegawai>, Refused<ImportRowFault>>;
    m_context.storage.command<ImportedPegawai, Refused<ImportRowFault>>(
        this,
        [golongan = m_golongan, command = ImportPegawaiRows{m_data, m_kolom, ticked()}](
            Session& session) { return importPegawaiRows(session, golongan, command); },
        [this](const Answer& answer) {
            if (answer) {
                accept();
                return;
            }
            const auto& refusal = answer.error();
            m_complaint->setText(refusal.faults.empty()
                                     ? text::sentence(refusal.storage)
                                     : tr("✖ Baris %1: %2 Tidak ada yang disimpan.")
                                           .arg(QString::number(refusal.faults.front().baris + 1),
                                               text::sentence(refusal.faults.front().temuan)));
            m_complaint->show();
            preview();
        });
}

} // namespace kinerja
