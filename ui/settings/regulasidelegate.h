#pragma once

#include <QStyledItemDelegate>

namespace kinerja
{

/// Edits one value of a table of the law: a choice where certain words may stand, a line for a number, else a
/// field of several lines, in which Enter stores.
class RegulasiDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Role { Choices = Qt::UserRole, IsNumber, Name };
    static constexpr char editorName[] = "nilai";

    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(
        QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(
        QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    bool eventFilter(QObject* editor, QEvent* event) override;
};

} // namespace kinerja
