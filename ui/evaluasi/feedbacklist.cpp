#include "ui/evaluasi/feedbacklist.h"

#include "ui/forms/choicebox.h"
#include "ui/forms/editwatcher.h"
#include "ui/forms/fulltext.h"
#include "ui/text/evaluasitext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kinerja
{

FeedbackList::FeedbackList(const QString& name, const QString& spoken, EditWatcher& watcher, QWidget* parent)
    : QWidget(parent), m_name(name), m_spoken(spoken), m_watcher(watcher), m_lines(new QVBoxLayout),
      m_add(new QPushButton(tr("Tambah umpan balik"), this)), m_take(new QPushButton(this))
{
    m_add->setObjectName(QStringLiteral("tambah_") + name);
    m_add->setAccessibleName(tr("Tambah umpan balik: %1").arg(spoken));
    m_take->setObjectName(QStringLiteral("ambil_") + name);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_take);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_lines);
    column->addLayout(buttons);
    m_take->hide();
    connect(m_add, &QPushButton::clicked, this, [this] {
        add({});
        m_shown.back().isi->setFocus();
    });
    connect(m_take, &QPushButton::clicked, this, [this] {
        for (const UmpanBalik& one : std::exchange(m_offered, {})) {
            add(one);
        }
        m_take->hide();
        Q_EMIT edited();
    });
}

void FeedbackList::show(const std::vector<UmpanBalik>& given)
{
    if (given == this->given()) {
        return;
    }
    clear();
    for (const UmpanBalik& one : given) {
        add(one);
    }
}

void FeedbackList::offer(const std::vector<UmpanBalik>& recorded)
{
    m_offered = recorded;
    m_take->setText(tr("Ambil %n umpan balik yang tercatat", nullptr, static_cast<int>(recorded.size())));
    m_take->setVisible(!recorded.empty() && !m_readOnly);
}

std::vector<UmpanBalik> FeedbackList::given() const
{
    std::vector<UmpanBalik> all;
    for (const Line& line : m_shown) {
        UmpanBalik one = line.origin;
        one.dari = choiceOf<PemberiUmpanBalik>(*line.dari).value_or(one.dari);
        one.isi = line.isi->text().trimmed();
        if (!one.isi.isEmpty()) {
            all.push_back(one);
        }
    }
    return all;
}

void FeedbackList::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_add->setVisible(!readOnly);
    m_take->setVisible(!readOnly && !m_offered.empty());
    for (const Line& line : m_shown) {
        line.dari->setEnabled(!readOnly);
        line.isi->setReadOnly(readOnly);
        line.remove->setEnabled(!readOnly);
    }
}

void FeedbackList::add(const UmpanBalik& one)
{
    const QString number = QString::number(m_next++);
    auto* row = new QWidget(this);
    Line line{row, new QComboBox(row), new QLineEdit(row), new QPushButton(QStringLiteral("✕"), row), one};
    fillChoices<PemberiUmpanBalik>(*line.dari, [](PemberiUmpanBalik dari) { return text::label(dari); });
    setChoice<PemberiUmpanBalik>(*line.dari, one.dari);
    line.dari->setObjectName(QStringLiteral("dari_%1_%2").arg(m_name, number));
    line.dari->setAccessibleName(tr("Pemberi umpan balik: %1").arg(m_spoken));
    line.isi->setObjectName(QStringLiteral("isi_%1_%2").arg(m_name, number));
    line.isi->setAccessibleName(tr("Umpan balik: %1").arg(m_spoken));
    line.isi->setText(one.isi);
    line.isi->setCursorPosition(0);
    line.remove->setAccessibleName(tr("Hapus umpan balik: %1").arg(m_spoken));
    line.remove->setMaximumWidth(line.remove->sizeHint().height() * 2);
    auto* fields = new QHBoxLayout;
    fields->addWidget(line.dari);
    fields->addWidget(line.isi, 1);
    fields->addWidget(line.remove);
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(fields);
    layout->addWidget(new FullText(line.isi, row));
    m_watcher.watch(line.dari);
    m_watcher.watch(line.isi);
    connect(line.remove, &QPushButton::clicked, this, [this, row] { remove(row); });
    m_lines->addWidget(row);
    m_shown.push_back(line);
    setReadOnly(m_readOnly);
}

void FeedbackList::remove(const QWidget* row)
{
    const auto at =
        std::find_if(m_shown.begin(), m_shown.end(), [&](const Line& line) { return line.row == row; });
    if (at != m_shown.end()) {
        at->row->hide();
        at->row->deleteLater();
        m_shown.erase(at);
        m_add->setFocus();
        Q_EMIT edited();
    }
}

void FeedbackList::clear()
{
    for (const Line& line : m_shown) {
        line.row->hide();
        line.row->deleteLater();
    }
    m_shown.clear();
}

} // namespace kinerja
