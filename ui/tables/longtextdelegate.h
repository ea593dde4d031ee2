#pragma once

#include "ui/forms/phraselibrary.h"

#include <QStyledItemDelegate>

namespace kinerja
{

/// Edits long texts in a field of several lines within the cell, which offers what the unit wrote before:
/// Enter stores, Ctrl+Enter breaks the line, Tab goes to the next cell. Shows plain text, wrapped. A table
/// that is pasted is not for the one cell: the editor closes, and `tablePasted` says so.
class LongTextDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    LongTextDelegate(const PhraseLibrary& library, KolomFrasa kolom, QObject* parent);

    QWidget* createEditor(
        QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(
        QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

Q_SIGNALS:
    void tablePasted();

protected:
    bool eventFilter(QObject* editor, QEvent* event) override;

private:
    const PhraseLibrary& m_library;
    KolomFrasa m_kolom;
};

} // namespace kinerja
