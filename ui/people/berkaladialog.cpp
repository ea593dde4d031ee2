#include "ui/people/berkaladialog.h"

#include "core/common/clock.h"
#include "ui/forms/datefield.h"
#include "ui/text/datetext.h"
#include "ui/text/kepegawaiantext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kinerja
{

BerkalaDialog::BerkalaDialog(const PageContext& context, const QString& title, const QString& intro,
    std::vector<KolomBerkala> columns, QWidget* parent)
    : InputDialog(context.prompter, parent), m_clock(context.clock), m_columns(std::move(columns)),
      m_table(new QTableWidget(0, static_cast<int>(m_columns.size()), this)), m_complaint(new QLabel(this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* introLabel = new QLabel(intro, this);
    introLabel->setTextFormat(Qt::PlainText);
    introLabel->setWordWrap(true);
    QStringList headers;
    for (const KolomBerkala& column : m_columns) {
        headers.append(column.judul);
    }
    m_table->setHorizontalHeaderLabels(headers);
    m_table->setObjectName(QStringLiteral("daftarBerkala"));
    m_table->setAccessibleName(title);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked |
                             QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_complaint->setObjectName(QStringLiteral("keluhan"));
    m_complaint->setTextFormat(Qt::PlainText);
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    auto* add = new QPushButton(tr("&Tambah baris"), this);
    add->setObjectName(QStringLiteral("tambahBaris"));
    auto* remove = new QPushButton(tr("&Hapus baris"), this);
    remove->setObjectName(QStringLiteral("hapusBaris"));
    auto* tools = new QHBoxLayout;
    tools->addWidget(add);
    tools->addWidget(remove);
    tools->addStretch();
    auto* buttons = new QDialogButtonBox(this);
    auto* save = buttons->addButton(tr("&Simpan"), QDialogButtonBox::AcceptRole);
    save->setObjectName(QStringLiteral("simpan"));
    buttons->addButton(tr("&Batal"), QDialogButtonBox::RejectRole);
    auto* column = new QVBoxLayout(this);
    column->addWidget(introLabel);
    column->addWidget(m_table, 1);
    column->addLayout(tools);
    column->addWidget(m_complaint);
    column->addWidget(buttons);
    resize(880, 420);
    connect(add, &QPushButton::clicked, this, [this] { addRow(); });
    connect(remove, &QPushButton::clicked, this, &BerkalaDialog::removeSelected);
    connect(buttons, &QDialogButtonBox::accepted, this, &BerkalaDialog::store);
    connect(buttons, &QDialogButtonBox::rejected, this, &InputDialog::reject);
}

void BerkalaDialog::setRows(const std::vector<BarisBerkala>& rows)
{
    m_table->setRowCount(0);
    for (const BarisBerkala& row : rows) {
        addRow(row);
    }
}

void BerkalaDialog::addRow(const BarisBerkala& row)
{
    const int at = m_table->rowCount();
    m_table->insertRow(at);
    for (int column = 0; column < m_table->columnCount(); ++column) {
        const KolomBerkala& spec = m_columns[static_cast<size_t>(column)];
        const QString text = column < row.sel.size() ? row.sel.at(column) : QString();
        if (spec.jenis == KolomBerkala::Jenis::Pilihan) {
            auto* box = new QComboBox(m_table);
            box->addItems(spec.pilihan);
            box->setCurrentIndex(std::max(0, text.toInt()));
            box->setAccessibleName(spec.judul);
            m_table->setCellWidget(at, column, box);
            continue;
        }
        const bool isDate = spec.jenis == KolomBerkala::Jenis::Tanggal;
        auto* item =
            new QTableWidgetItem(isDate ? text::tanggal(QDate::fromString(text, Qt::ISODate)) : text);
        item->setData(Qt::UserRole, row.asal);
        m_table->setItem(at, column, item);
    }
    m_table->setCurrentCell(at, 0);
}

void BerkalaDialog::removeSelected()
{
    if (m_table->currentRow() >= 0) {
        m_table->removeRow(m_table->currentRow());
    }
}

std::optional<std::vector<BarisBerkala>> BerkalaDialog::collect()
{
    std::vector<BarisBerkala> rows;
    QStringList wrong;
    for (int at = 0; at < m_table->rowCount(); ++at) {
        BarisBerkala row;
        for (int column = 0; column < m_table->columnCount(); ++column) {
            const KolomBerkala& spec = m_columns[static_cast<size_t>(column)];
            if (spec.jenis == KolomBerkala::Jenis::Pilihan) {
                const auto* box = qobject_cast<const QComboBox*>(m_table->cellWidget(at, column));
                row.sel.append(QString::number(box->currentIndex()));
                continue;
            }
            const QTableWidgetItem* item = m_table->item(at, column);
            row.asal = item->data(Qt::UserRole).toInt();
            if (spec.jenis == KolomBerkala::Jenis::Teks) {
                row.sel.append(item->text().simplified());
                continue;
            }
            const std::optional<QDate> date = parseTypedDate(item->text(), m_clock.today());
            if (!date) {
                wrong.append(tr("Baris %1: “%2” bukan tanggal. Tulis misalnya 31-1-2026.")
                                 .arg(QString::number(at + 1), item->text()));
            }
            row.sel.append(date.value_or(QDate()).toString(Qt::ISODate));
        }
        rows.push_back(row);
    }
    if (!wrong.isEmpty()) {
        say(wrong);
        return std::nullopt;
    }
    return rows;
}

void BerkalaDialog::store()
{
    setFocus(); // ends the editing of a cell, so that what is in it counts
    const auto rows = collect();
    if (!rows) {
        return;
    }
    m_save(*rows, [this](const QStringList& wrong) {
        if (wrong.isEmpty()) {
            accept();
        } else {
            say(wrong);
        }
    });
}

void BerkalaDialog::say(const QStringList& sentences)
{
    m_complaint->setText(QStringLiteral("✖ ") + sentences.join(QStringLiteral("\n✖ ")));
    m_complaint->show();
}

} // namespace kinerja
