#include "ui/forms/outcometree.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

#include <algorithm>

namespace kinerja
{

namespace
{

constexpr int linePadding = 4;
constexpr int levelIndent = 14;

/// A tree gives its lines no width to wrap in; this takes the one of the window.
class WrappingDelegate final : public QStyledItemDelegate
{
public:
    explicit WrappingDelegate(QTreeView* tree) : QStyledItemDelegate(tree), m_tree(tree) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        int depth = 1;
        for (QModelIndex above = index.parent(); above.isValid(); above = above.parent()) {
            ++depth;
        }
        const int room = m_tree->viewport()->width() - depth * m_tree->indentation() - 2 * linePadding;
        const QRect text = option.fontMetrics.boundingRect(
            QRect(0, 0, std::max(room, 1), QWIDGETSIZE_MAX), Qt::TextWordWrap, index.data().toString());
        return {text.width(), text.height() + linePadding};
    }

private:
    QTreeView* m_tree;
};

} // namespace

OutcomeTree::OutcomeTree(const char* name, const QString& spokenName, QWidget* parent) : QTreeWidget(parent)
{
    setObjectName(QString::fromLatin1(name));
    setAccessibleName(spokenName);
    setHeaderHidden(true);
    setIndentation(levelIndent);
    setWordWrap(true);
    setItemDelegate(new WrappingDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    connect(this, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        const QString kunci = item->data(0, Qt::UserRole).toString();
        if (!kunci.isEmpty()) {
            Q_EMIT opened(SkpKunci(kunci));
        }
    });
}

void OutcomeTree::forget()
{
    clear();
    m_skipped.clear();
    m_clean.clear();
    m_warnings.clear();
}

void OutcomeTree::addSkipped(const SkpKunci& kunci, const QString& nama, const QString& reason)
{
    m_skipped.push_back({kunci, tr("✖ %1: %2").arg(nama, reason)});
}

void OutcomeTree::addDone(const SkpKunci& kunci, const QString& nama, const QStringList& warnings)
{
    for (const QString& sentence : warnings) {
        auto at = std::find_if(
            m_warnings.begin(), m_warnings.end(), [&](const auto& group) { return group.first == sentence; });
        if (at == m_warnings.end()) {
            at = m_warnings.insert(at, {sentence, {}});
        }
        at->second.push_back({kunci, nama});
    }
    if (warnings.isEmpty()) {
        m_clean.push_back({kunci, nama});
    }
}

QTreeWidgetItem* OutcomeTree::addGroup(const QString& heading, const std::vector<Line>& lines)
{
    auto* group = new QTreeWidgetItem(this, {heading});
    for (const Line& line : lines) {
        auto* item = new QTreeWidgetItem(group, {line.text});
        item->setData(0, Qt::UserRole, line.kunci.text());
        item->setToolTip(0, line.text.toHtmlEscaped());
    }
    return group;
}

void OutcomeTree::showAll()
{
    clear();
    if (!m_skipped.empty()) {
        QTreeWidgetItem* group =
            addGroup(tr("✖ Dilewati: %n SKP", nullptr, static_cast<int>(m_skipped.size())), m_skipped);
        QFont bold = font();
        bold.setBold(true);
        group->setFont(0, bold);
        group->setExpanded(true);
    }
    std::stable_sort(m_warnings.begin(), m_warnings.end(),
        [](const auto& left, const auto& right) { return left.second.size() > right.second.size(); });
    for (const auto& [sentence, people] : m_warnings) {
        //: a warning, and how many SKP it concerns
        addGroup(tr("⚠ %1 (%n SKP)", nullptr, static_cast<int>(people.size())).arg(sentence), people);
    }
    if (!m_clean.empty() && (!m_skipped.empty() || !m_warnings.empty())) {
        addGroup(
            tr("✔ Selesai tanpa peringatan: %n SKP", nullptr, static_cast<int>(m_clean.size())), m_clean);
    }
    if (topLevelItemCount() > 0) {
        setCurrentItem(topLevelItem(0));
    }
}

QStringList OutcomeTree::lines() const
{
    QStringList all;
    for (int at = 0; at < topLevelItemCount(); ++at) {
        all.append(topLevelItem(at)->text(0));
        for (int below = 0; below < topLevelItem(at)->childCount(); ++below) {
            all.append(topLevelItem(at)->child(below)->text(0));
        }
    }
    return all;
}

void OutcomeTree::resizeEvent(QResizeEvent* event)
{
    QTreeWidget::resizeEvent(event);
    scheduleDelayedItemsLayout(); // the lines wrap elsewhere
}

} // namespace kinerja
