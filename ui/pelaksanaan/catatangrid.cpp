#include "ui/pelaksanaan/catatangrid.h"

#include "ui/tables/catatanmodel.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyledItemDelegate>

#include <array>

namespace kinerja
{

namespace
{

constexpr int leastListWidth = 420;

bool isTable(const QString& text)
{
    return text.contains(QLatin1Char('\t')) || text.trimmed().contains(QLatin1Char('\n'));
}

} // namespace

/// Makes the editors of the grid; a choice is a line to type into with its list.
class CatatanDelegate final : public QStyledItemDelegate
{
public:
    explicit CatatanDelegate(CatatanGrid* grid) : QStyledItemDelegate(grid), m_grid(grid) {}

    QWidget* createEditor(
        QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QStringList choices = choicesOf(index);
        QWidget* editor = choices.isEmpty() ? QStyledItemDelegate::createEditor(parent, option, index)
                                            : choiceEditor(parent, choices);
        editor->setAccessibleName(
            index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
        return editor;
    }
    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        if (auto* box = qobject_cast<QComboBox*>(editor)) {
            const QString text = index.data(Qt::EditRole).toString();
            box->setCurrentIndex(box->findText(text));
            box->setEditText(text);
            box->lineEdit()->selectAll();
        } else {
            QStyledItemDelegate::setEditorData(editor, index);
        }
    }
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override
    {
        if (const auto* box = qobject_cast<QComboBox*>(editor)) {
            model->setData(index, box->currentText(), Qt::EditRole);
        } else {
            QStyledItemDelegate::setModelData(editor, model, index);
        }
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        auto* editor = static_cast<QWidget*>(watched);
        if (event->type() != QEvent::KeyPress) {
            return QStyledItemDelegate::eventFilter(watched, event);
        }
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Paste) && isTable(QGuiApplication::clipboard()->text())) {
            Q_EMIT closeEditor(editor, RevertModelCache);
            m_grid->paste();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            Q_EMIT commitData(editor);
            Q_EMIT closeEditor(editor, EditNextItem);
            return true;
        }
        return QStyledItemDelegate::eventFilter(watched, event);
    }

private:
    QStringList choicesOf(const QModelIndex& index) const
    {
        const CatatanModel& model = *m_grid->m_model;
        QStringList choices;
        if (index.column() == CatatanModel::Rhk) {
            for (const PilihanRhk& rhk : model.rhk()) {
                choices.append(model.label(rhk));
            }
        } else if (index.column() == CatatanModel::Iki) {
            const CatatanKinerja* note = model.noteAt(index.row());
            const PilihanRhk* rhk =
                findRhk(model.rhk(), note == nullptr ? model.following(index.row() - 1).rhk : note->rhk);
            for (const PilihanIki& iki : rhk == nullptr ? std::vector<PilihanIki>{} : rhk->iki) {
                choices.append(CatatanModel::label(*rhk, iki));
            }
        }
        return choices;
    }
    static QWidget* choiceEditor(QWidget* parent, const QStringList& choices)
    {
        auto* box = new QComboBox(parent);
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->addItems(choices);
        box->setCompleter(nullptr); // its list would take the Enter that goes on
        box->view()->setMinimumWidth(leastListWidth);
        return box;
    }

    CatatanGrid* m_grid;
};

CatatanGrid::CatatanGrid(CatatanModel* model, QWidget* parent)
    : CellGrid("catatanKinerja", tr("Catatan kinerja"), parent), m_model(model)
{
    setModel(model);
    setItemDelegate(new CatatanDelegate(this));
    constexpr std::array widths{92, 120, 120, 56, 62, 170, 74, 74};
    for (size_t column = 0; column < widths.size(); ++column) {
        setColumnWidth(static_cast<int>(column), widths[column]);
    }
    horizontalHeader()->setSectionResizeMode(CatatanModel::Kegiatan, QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(40);
}

void CatatanGrid::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (isTable(text)) {
        Q_EMIT tablePasted(text);
    } else if (currentIndex().isValid() && !text.isEmpty()) {
        m_model->setData(currentIndex(), text.trimmed(), Qt::EditRole);
    }
}

void CatatanGrid::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste)) {
        paste();
    } else {
        CellGrid::keyPressEvent(event);
    }
}

} // namespace kinerja
