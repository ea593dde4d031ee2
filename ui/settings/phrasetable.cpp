#include "ui/settings/phrasetable.h"

#include "ui/text/datetext.h"
#include "ui/text/frasatext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kinerja
{

PhraseTable::PhraseTable(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_library(context.storage), m_search(new QLineEdit(this)),
      m_table(new QTableWidget(0, 4, this)), m_count(new QLabel(this)),
      m_forget(new QPushButton(tr("&Lupakan"), this))
{
    m_search->setObjectName(QStringLiteral("cariFrasa"));
    m_search->setAccessibleName(tr("Cari frasa"));
    m_search->setPlaceholderText(tr("Cari frasa"));
    m_search->setClearButtonEnabled(true);
    m_table->setHorizontalHeaderLabels({tr("Isian"), tr("Frasa"), tr("Dipakai"), tr("Terakhir")});
    m_table->setObjectName(QStringLiteral("daftarFrasa"));
    m_table->setAccessibleName(tr("Pustaka frasa"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->setColumnWidth(0, 170);
    m_table->setColumnWidth(2, 70);
    m_table->setColumnWidth(3, 140);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setObjectName(QStringLiteral("jumlahFrasa"));
    m_forget->setObjectName(QStringLiteral("lupakan"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_count, 1);
    row->addWidget(m_forget);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_search);
    column->addWidget(m_table, 1);
    column->addLayout(row);
    connect(m_search, &QLineEdit::textChanged, this, &PhraseTable::fill);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &PhraseTable::updateButton);
    connect(m_forget, &QPushButton::clicked, this, &PhraseTable::forgetChosen);
    updateButton();
}

void PhraseTable::refresh()
{
    m_context.storage.query<std::vector<Frasa>>(
        this, [](Reader& reader) { return reader.frasa().all(); },
        [this](const auto& answer) {
            m_phrases = answer ? answer.value() : std::vector<Frasa>{};
            fill();
        });
}

void PhraseTable::fill()
{
    const QString wanted = m_search->text().simplified();
    m_shown.clear();
    m_table->setRowCount(0);
    for (size_t i = 0; i < m_phrases.size(); ++i) {
        const Frasa& phrase = m_phrases[i];
        if (!wanted.isEmpty() && !phrase.teks.contains(wanted, Qt::CaseInsensitive)) {
            continue;
        }
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        m_table->setItem(row, 0, new QTableWidgetItem(text::label(phrase.kolom)));
        auto* words = new QTableWidgetItem(phrase.teks);
        m_table->setItem(row, 1, words);
        auto* used = new QTableWidgetItem(tr("%n kali", nullptr, phrase.jumlah));
        m_table->setItem(row, 2, used);
        m_table->setItem(row, 3, new QTableWidgetItem(text::tanggal(phrase.terakhir)));
        m_shown.push_back(i);
    }
    m_count->setText(m_phrases.empty() ? tr("Belum ada frasa: pustaka terisi dari yang ditulis unit ini.")
                                       : tr("%n frasa", nullptr, static_cast<int>(m_shown.size())));
    updateButton();
}

void PhraseTable::updateButton()
{
    m_forget->setEnabled(
        !m_context.storage.isReadOnly() && !m_table->selectionModel()->selectedRows().isEmpty());
}

void PhraseTable::forgetChosen()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const QString question = tr("%n frasa tidak akan ditawarkan lagi. Yang sudah ditulis dengannya tetap.",
        nullptr, static_cast<int>(rows.size()));
    if (!m_context.prompter.confirm(tr("Lupakan frasa"), question, tr("&Lupakan"), tr("Ba&tal"))) {
        return;
    }
    for (const QModelIndex& row : rows) {
        const Frasa& phrase = m_phrases[m_shown[static_cast<size_t>(row.row())]];
        m_library.forget(this, phrase.kolom, phrase.teks);
    }
}

} // namespace kinerja
