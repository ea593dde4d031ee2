#include "ui/settings/regulasitable.h"

#include "core/usecases/regulasi/compareregulasi.h"
#include "ui/settings/regulasidelegate.h"
#include "ui/text/regulasitext.h"

#include <QHeaderView>
#include <QRegularExpression>
#include <QScopedValueRollback>

#include <algorithm>

namespace kinerja
{

namespace
{

enum ValueColumn { Group, Part, Value };

constexpr int groupWidth = 210;
constexpr int partWidth = 200;

bool isValue(const JsonTree& tree)
{
    return tree.kind != JsonTree::Kind::Object && tree.kind != JsonTree::Kind::List;
}

/// The single values of a table with their places, but for those of its head.
template <class Tree, class Visit> void visitValues(Tree& tree, const QStringList& jalur, const Visit& visit)
{
    for (size_t i = 0; i < tree.members.size(); ++i) {
        auto& member = tree.members[i];
        const bool isObject = tree.kind == JsonTree::Kind::Object;
        const QStringList here = jalur + QStringList(isObject ? member.name : sebutanButir(member.value, i));
        if (jalur.isEmpty() && isKepalaRegulasi(member.name)) {
            continue;
        }
        if (isValue(member.value)) {
            visit(here, member.value);
        } else {
            visitValues(member.value, here, visit);
        }
    }
}

/// A number as it is typed here, as JSON has it; empty where it is none.
QString jsonNumber(const QString& typed)
{
    static const QRegularExpression form(QStringLiteral("^(0|[1-9][0-9]{0,8})(,[0-9]{1,4})?$"));
    QString number = typed.trimmed();
    return form.match(number).hasMatch() ? number.replace(QLatin1Char(','), QLatin1Char('.')) : QString();
}

QTableWidgetItem* fixedItem(const QString& text)
{
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

} // namespace

RegulasiTable::RegulasiTable(QWidget* parent) : QTableWidget(0, 3, parent)
{
    setObjectName(QStringLiteral("isiTabel"));
    setAccessibleName(tr("Isi tabel peraturan"));
    setHorizontalHeaderLabels({tr("Kelompok"), tr("Bagian"), tr("Isi")});
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    setWordWrap(true);
    setItemDelegateForColumn(Value, new RegulasiDelegate(this));
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(Value, QHeaderView::Stretch);
    setColumnWidth(Group, groupWidth);
    setColumnWidth(Part, partWidth);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &QTableWidget::resizeRowsToContents);
    connect(this, &QTableWidget::itemChanged, this, &RegulasiTable::take);
}

void RegulasiTable::show(const QString& id, const JsonTree& isi, const JsonTree& asal)
{
    const QScopedValueRollback filling(m_filling, true);
    m_id = id;
    m_isi = isi;
    m_asal.clear();
    visitValues(asal, {}, [this](const QStringList& jalur, const JsonTree& value) { m_asal[jalur] = value; });
    m_cells.clear();
    setRowCount(0);
    visitValues(m_isi, {}, [this](const QStringList& jalur, JsonTree& value) { addRow(value, jalur); });
    resizeRowsToContents();
    if (rowCount() > 0) {
        setCurrentCell(0, Value);
    }
}

void RegulasiTable::addRow(JsonTree& value, const QStringList& jalur)
{
    if (text::isNilaiTetap(m_id, jalur)) {
        return;
    }
    const int row = rowCount();
    insertRow(row);
    const QStringList words = text::kataJalur(jalur);
    setItem(row, Group, fixedItem(words.mid(0, words.size() - 1).join(QStringLiteral(" › "))));
    setItem(row, Part, fixedItem(words.last()));
    auto* cell = new QTableWidgetItem;
    setItem(row, Value, cell);
    m_cells.push_back({&value, jalur});
    cell->setText(shown(m_cells.back()));
    QStringList choices;
    for (const text::PilihanNilai& choice : text::pilihanNilai(m_id, jalur)) {
        choices.append(choice.kata);
    }
    cell->setData(RegulasiDelegate::Choices, choices);
    cell->setData(RegulasiDelegate::IsNumber,
        value.kind == JsonTree::Kind::Number || value.kind == JsonTree::Kind::Null);
    cell->setData(RegulasiDelegate::Name, words.join(QStringLiteral(", ")));
    const bool isFixed = m_readOnly || value.kind == JsonTree::Kind::Flag;
    cell->setFlags(isFixed ? cell->flags() & ~Qt::ItemIsEditable : cell->flags() | Qt::ItemIsEditable);
    mark(row);
}

QString RegulasiTable::shown(const Cell& cell) const
{
    return text::kataNilai(m_id, cell.jalur, *cell.value);
}

void RegulasiTable::mark(int row)
{
    const Cell& cell = m_cells[static_cast<size_t>(row)];
    const auto before = m_asal.find(cell.jalur);
    const bool isChanged = before == m_asal.end() || !(before->second == *cell.value);
    const QString name = text::kataJalur(cell.jalur).last();
    item(row, Part)->setText(isChanged ? QStringLiteral("✎ ") + name : name);
    QFont font = item(row, Value)->font();
    font.setBold(isChanged);
    item(row, Value)->setFont(font);
}

void RegulasiTable::take(QTableWidgetItem* item)
{
    if (m_filling || item->column() != Value) {
        return;
    }
    const QScopedValueRollback filling(m_filling, true);
    const Cell& cell = m_cells[static_cast<size_t>(item->row())];
    const bool isNumber = item->data(RegulasiDelegate::IsNumber).toBool();
    QString typed = item->text().replace(QLatin1Char('\n'), QLatin1Char(' ')).trimmed();
    for (const text::PilihanNilai& choice : text::pilihanNilai(m_id, cell.jalur)) {
        typed = typed == choice.kata ? choice.nilai : typed;
    }
    JsonTree next = JsonTree::ofText(typed);
    if (isNumber) {
        const bool isNone = typed.isEmpty() || typed == text::kataNilai(m_id, cell.jalur, {});
        const auto before = m_asal.find(cell.jalur);
        const bool mayBeNone = before != m_asal.end() && before->second.kind == JsonTree::Kind::Null;
        next = isNone ? JsonTree{} : JsonTree{JsonTree::Kind::Number, jsonNumber(typed), {}};
        if (isNone ? !mayBeNone : next.text.isEmpty()) {
            item->setText(shown(cell));
            Q_EMIT refused(
                tr("“%1” bukan angka: tulis misalnya 14 atau 12,5, tanpa titik ribuan. Isi yang lama tetap.")
                    .arg(typed));
            return;
        }
    }
    const bool isOther = !(next == *cell.value);
    *cell.value = next;
    item->setText(shown(cell));
    mark(item->row());
    resizeRowToContents(item->row());
    if (isOther) {
        Q_EMIT edited();
    }
}

void RegulasiTable::setReadOnly(bool readOnly) { m_readOnly = readOnly; }

void RegulasiTable::finishEditing()
{
    auto* editor = findChild<QWidget*>(QString::fromLatin1(RegulasiDelegate::editorName));
    if (state() == EditingState && editor != nullptr) {
        commitData(editor);
        closeEditor(editor, QAbstractItemDelegate::NoHint);
    }
}

void RegulasiTable::filter(const QString& text)
{
    const QString wanted = text.simplified();
    for (int row = 0; row < rowCount(); ++row) {
        bool matches = wanted.isEmpty();
        for (int column = 0; column < columnCount() && !matches; ++column) {
            matches = item(row, column)->text().contains(wanted, Qt::CaseInsensitive);
        }
        setRowHidden(row, !matches);
    }
}

} // namespace kinerja
