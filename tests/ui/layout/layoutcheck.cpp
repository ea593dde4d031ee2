#include "tests/ui/layout/layoutcheck.h"

#include "ui/forms/accesskeys.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMap>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>

#include <algorithm>

namespace kinerja::tests
{

namespace
{

/// What Qt itself puts inside its widgets: not controls of ours.
bool isInner(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    const bool ofBox = qobject_cast<const QComboBox*>(parent) != nullptr ||
                       qobject_cast<const QAbstractSpinBox*>(parent) != nullptr ||
                       qobject_cast<const QTabBar*>(parent) != nullptr ||
                       qobject_cast<const QLineEdit*>(parent) != nullptr;
    const bool ofView =
        parent != nullptr && (qobject_cast<const QAbstractItemView*>(parent) != nullptr ||
                                 qobject_cast<const QAbstractItemView*>(parent->parentWidget()) != nullptr);
    return ofBox || ofView || widget.objectName().startsWith(QLatin1String("qt_")) ||
           qobject_cast<const QScrollBar*>(&widget) != nullptr;
}

bool isInput(const QWidget& widget)
{
    return qobject_cast<const QLineEdit*>(&widget) != nullptr ||
           qobject_cast<const QPlainTextEdit*>(&widget) != nullptr ||
           qobject_cast<const QTextEdit*>(&widget) != nullptr ||
           qobject_cast<const QComboBox*>(&widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr ||
           qobject_cast<const QAbstractItemView*>(&widget) != nullptr;
}

bool isControl(const QWidget& widget)
{
    return isInput(widget) || qobject_cast<const QAbstractButton*>(&widget) != nullptr ||
           qobject_cast<const QLabel*>(&widget) != nullptr;
}

QString nameOf(const QWidget& widget)
{
    QString name = QString::fromLatin1(widget.metaObject()->className());
    if (!widget.objectName().isEmpty()) {
        name += QLatin1Char(' ') + widget.objectName();
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        name += QStringLiteral(" \"%1\"").arg(button->text());
    } else if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        name += QStringLiteral(" \"%1\"").arg(label->text().left(60));
    }
    return name;
}

/// Whether this is the content of a scroll area, which may be larger than what is seen of it – in height: a
/// page that has to be scrolled sideways is none that one reads.
const QScrollArea* scrolling(const QWidget& content)
{
    const QWidget* viewport = content.parentWidget();
    const auto* area =
        viewport == nullptr ? nullptr : qobject_cast<const QScrollArea*>(viewport->parentWidget());
    return area != nullptr && area->widget() == &content ? area : nullptr;
}

QString outside(const QWidget& widget, const QWidget& root)
{
    QRect place = widget.rect();
    for (const QWidget* at = &widget; at != &root; at = at->parentWidget()) {
        place.translate(at->pos());
        const QWidget* parent = at->parentWidget();
        if (const QScrollArea* area = scrolling(*at)) {
            if (place.left() < 0 || place.right() > area->viewport()->rect().right()) {
                return QStringLiteral("beside the viewport (%1…%2 of %3)")
                    .arg(place.left())
                    .arg(place.right())
                    .arg(area->viewport()->width());
            }
            place = area->viewport()->rect(); // from here on it is where its viewport is
        } else if (!parent->rect().contains(place)) {
            return QStringLiteral("outside %1 (%2,%3 %4×%5 in %6×%7)")
                .arg(nameOf(*parent))
                .arg(place.x())
                .arg(place.y())
                .arg(place.width())
                .arg(place.height())
                .arg(parent->width())
                .arg(parent->height());
        }
    }
    return {};
}

QString cutText(const QLabel& label)
{
    const QRect room = label.contentsRect();
    if (label.text().isEmpty() || !label.pixmap(Qt::ReturnByValue).isNull()) {
        return {};
    }
    const QSize text =
        label.fontMetrics()
            .boundingRect(QRect(0, 0, label.wordWrap() ? room.width() : QWIDGETSIZE_MAX, QWIDGETSIZE_MAX),
                (label.wordWrap() ? Qt::TextWordWrap : 0) | Qt::TextExpandTabs |
                    (label.buddy() != nullptr ? Qt::TextShowMnemonic : 0),
                label.text())
            .size();
    if (text.width() > room.width() + 1 || text.height() > room.height() + 1) {
        return QStringLiteral("needs %1×%2, has %3×%4")
            .arg(text.width())
            .arg(text.height())
            .arg(room.width())
            .arg(room.height());
    }
    return {};
}

QString cutText(const QAbstractButton& button)
{
    if (button.text().isEmpty()) {
        return {};
    }
    int room = button.width();
    if (qobject_cast<const QCheckBox*>(&button) != nullptr ||
        qobject_cast<const QRadioButton*>(&button) != nullptr) {
        room -= button.style()->pixelMetric(QStyle::PM_IndicatorWidth) +
                button.style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing);
    } else {
        room -= 2 * button.style()->pixelMetric(QStyle::PM_DefaultFrameWidth);
    }
    const QSize text = button.fontMetrics().size(Qt::TextShowMnemonic, button.text());
    return text.width() > room || text.height() > button.height() ? QStringLiteral("needs %1×%2, has %3×%4")
                                                                        .arg(text.width())
                                                                        .arg(text.height())
                                                                        .arg(room)
                                                                        .arg(button.height())
                                                                  : QString();
}

bool hasBuddy(const QWidget& widget, const QWidget& root)
{
    const auto labels = root.findChildren<QLabel*>();
    return std::any_of(
        labels.begin(), labels.end(), [&](const QLabel* label) { return label->buddy() == &widget; });
}

bool isNamed(const QWidget& widget, const QWidget& root)
{
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        // A lone sign is no word for those who hear it.
        const QString text = button->text();
        const bool words =
            std::any_of(text.begin(), text.end(), [](QChar one) { return one.isLetterOrNumber(); });
        return words || !button->accessibleName().isEmpty();
    }
    return !isInput(widget) || !widget.accessibleName().isEmpty() || hasBuddy(widget, root);
}

/// The two widgets that stand side by side in one parent and hold `left` and `right`.
std::pair<QRect, QRect> sideBySide(const QWidget& left, const QWidget& right)
{
    const QWidget* common = left.parentWidget();
    while (common != nullptr && !common->isAncestorOf(&right)) {
        common = common->parentWidget();
    }
    const auto within = [common](const QWidget* widget) {
        while (widget->parentWidget() != common) {
            widget = widget->parentWidget();
        }
        return widget->geometry();
    };
    return {within(&left), within(&right)};
}

/// Reading goes down, or to the right and there from the top.
bool goesBack(const QRect& from, const QRect& to)
{
    const int shared = std::min(from.bottom(), to.bottom()) - std::max(from.top(), to.top());
    const bool sameRow = 2 * shared > std::min(from.height(), to.height());
    if (sameRow) {
        return to.left() < from.left();
    }
    return to.bottom() < from.top() && to.left() < from.right();
}

std::vector<const QWidget*> tabChain(const QWidget& root)
{
    std::vector<const QWidget*> chain;
    const QWidget* widget = root.nextInFocusChain();
    while (widget != nullptr && widget != &root) {
        const bool reached = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isEnabled() &&
                             widget->isVisible() && widget->focusProxy() == nullptr &&
                             root.isAncestorOf(widget) && widget->window() == root.window();
        const bool isArea = qobject_cast<const QScrollArea*>(widget) != nullptr;
        if (reached && !isArea && !isInner(*widget)) {
            chain.push_back(widget);
        }
        widget = widget->nextInFocusChain();
    }
    return chain;
}

using Jump = std::pair<const QWidget*, const QWidget*>;

/// The chain is a ring: once on its way it has to go back to the top, and only once.
std::vector<Jump> jumpsBack(const std::vector<const QWidget*>& chain)
{
    std::vector<Jump> jumps;
    for (size_t i = 0; i < chain.size(); ++i) {
        const QWidget* next = chain[(i + 1) % chain.size()];
        if (next == chain[i]) {
            continue;
        }
        const auto [from, to] = sideBySide(*chain[i], *next);
        if (goesBack(from, to)) {
            jumps.emplace_back(chain[i], next);
        }
    }
    return jumps.size() > 1 ? jumps : std::vector<Jump>{};
}

/// Each underlined letter that is shown, with those who share it.
QMap<QChar, QStringList> accessKeys(const QWidget& root)
{
    QMap<QChar, QStringList> owners;
    const auto add = [&](const QString& text) {
        if (const QChar letter = AccessKeys::letterIn(text); !letter.isNull()) {
            owners[letter].append(text);
        }
    };
    if (const auto* window = qobject_cast<const QMainWindow*>(&root)) {
        for (const QAction* menu : window->menuBar()->actions()) {
            add(menu->text());
        }
    }
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != root.window()) {
            continue;
        }
        if (const auto* label = qobject_cast<const QLabel*>(widget); label != nullptr && label->buddy()) {
            add(label->text());
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            add(button->text());
        } else if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                add(tabs->tabText(i));
            }
        }
    }
    return owners;
}

} // namespace

QStringList layoutTroubles(const QWidget& root, const QString& place)
{
    QStringList found;
    const auto note = [&](const QWidget& widget, const QString& what) {
        found.append(QStringLiteral("%1: %2 %3").arg(place, nameOf(widget), what));
    };
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisible() || isInner(*widget) || !isControl(*widget) ||
            widget->window() != root.window()) {
            continue;
        }
        if (const QString where = outside(*widget, root); !where.isEmpty()) {
            note(*widget, QStringLiteral("is ") + where);
        }
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const QString cut = label != nullptr    ? cutText(*label)
                            : button != nullptr ? cutText(*button)
                                                : QString();
        if (!cut.isEmpty()) {
            note(*widget, QStringLiteral("is cut: ") + cut);
        }
        if (!isNamed(*widget, root)) {
            note(*widget, QStringLiteral("has no accessible name"));
        }
    }
    for (const auto& [from, to] : jumpsBack(tabChain(root))) {
        note(*to, QStringLiteral("comes after ") + nameOf(*from) +
                      QStringLiteral(" in the tab order, but stands before it"));
    }
    const auto letters = accessKeys(root);
    for (auto letter = letters.begin(); letter != letters.end(); ++letter) {
        if (letter->size() > 1) {
            found.append(QStringLiteral("%1: Alt+%2 is shared by %3")
                             .arg(place, QString(letter.key()), letter->join(QStringLiteral(", "))));
        }
    }
    found.removeDuplicates();
    return found;
}

} // namespace kinerja::tests
