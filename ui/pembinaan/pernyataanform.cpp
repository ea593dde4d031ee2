#include "ui/pembinaan/pernyataanform.h"

#include "ui/forms/labels.h"
#include "ui/forms/scrolling.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace kinerja
{

namespace
{
constexpr int answerWidth = 150;
} // namespace

PernyataanForm::PernyataanForm(QWidget* parent) : StageForm<Pembinaan>(parent)
{
    fillWithScrolling(this, new QWidget);
    build(0);
}

void PernyataanForm::setTable(const BimbinganTable& table)
{
    if (!(table == m_table)) {
        m_table = table;
        build(table.jumlahPernyataan());
    }
}

void PernyataanForm::addStatement(QGridLayout& grid, const QString& statement)
{
    auto* answer = new QComboBox(m_rows);
    const QString number = QString::number(m_answers.size() + 1);
    answer->setObjectName(QStringLiteral("jawaban") + number);
    answer->setEditable(true);
    answer->setInsertPolicy(QComboBox::NoInsert);
    answer->addItems(m_table.jawaban());
    answer->setCurrentIndex(-1);
    answer->setFixedWidth(answerWidth);
    answer->setAccessibleName(tr("%1. %2").arg(number, statement));
    watcher().watch(answer);
    QLabel* label = plainLabel(tr("%1. %2").arg(number, statement), m_rows);
    const int row = grid.rowCount();
    grid.addWidget(label, row, 0);
    grid.addWidget(answer, row, 1, Qt::AlignTop);
    m_answers.push_back(answer);
}

void PernyataanForm::build(int answers)
{
    m_answers.clear();
    m_rows = new QWidget;
    auto* column = new QVBoxLayout(m_rows);
    auto* grid = new QGridLayout;
    grid->setColumnStretch(0, 1);
    column->addWidget(plainLabel(
        tr("Diisi oleh pegawai. Pilih jawaban atau ketik sendiri; yang belum dijawab dikosongkan."), m_rows));
    for (const KelompokPernyataan& group : m_table.kelompok()) {
        QLabel* heading = plainLabel(group.judul, m_rows);
        QFont bold = heading->font();
        bold.setBold(true);
        heading->setFont(bold);
        grid->addWidget(heading, grid->rowCount(), 0, 1, 2);
        for (const QString& statement : group.pernyataan) {
            addStatement(*grid, statement);
        }
    }
    while (static_cast<int>(m_answers.size()) < answers) {
        addStatement(*grid, tr("(pernyataan ini tidak ada lagi di formulir)"));
    }
    column->addLayout(grid);
    column->addStretch();
    findChild<QScrollArea*>()->setWidget(m_rows);
    setReadOnly(m_readOnly);
}

void PernyataanForm::fillFrom(const Pembinaan& draft)
{
    const int wanted = std::max(m_table.jumlahPernyataan(), static_cast<int>(draft.pernyataan.size()));
    if (wanted != static_cast<int>(m_answers.size())) {
        build(wanted);
    }
    for (size_t at = 0; at < m_answers.size(); ++at) {
        const QString answer = draft.pernyataan.value(static_cast<qsizetype>(at));
        if (m_answers[at]->currentText() != answer) {
            const QSignalBlocker blocker(m_answers[at]);
            m_answers[at]->setEditText(answer);
        }
    }
}

void PernyataanForm::collectInto(Pembinaan& draft) const
{
    QStringList answers;
    for (const QComboBox* answer : m_answers) {
        answers.append(answer->currentText());
    }
    while (!answers.isEmpty() && answers.last().trimmed().isEmpty()) {
        answers.removeLast();
    }
    draft.pernyataan = answers;
}

void PernyataanForm::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (QComboBox* answer : m_answers) {
        answer->setEnabled(!readOnly);
    }
}

} // namespace kinerja
