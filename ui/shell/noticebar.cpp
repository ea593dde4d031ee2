#include "ui/shell/noticebar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace kinerja
{

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent), m_sentence(new QLabel(this)), m_buttons(new QHBoxLayout)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    m_sentence->setForegroundRole(QPalette::ToolTipText);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(QStringLiteral("pemberitahuan"));
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_sentence, 1);
    row->addLayout(m_buttons);
    hide();
}

void NoticeBar::showNotice(NoticeTopic topic, const QString& sentence, const std::vector<Action>& actions)
{
    m_notices[topic] = {sentence, actions};
    showMostPressing();
}

void NoticeBar::clear(NoticeTopic topic)
{
    m_notices.erase(topic);
    showMostPressing();
}

void NoticeBar::clearAll()
{
    m_notices.clear();
    showMostPressing();
}

void NoticeBar::showMostPressing()
{
    while (QLayoutItem* old = m_buttons->takeAt(0)) {
        old->widget()->deleteLater();
        delete old;
    }
    setVisible(!m_notices.empty());
    if (m_notices.empty()) {
        return;
    }
    const Notice& notice = m_notices.begin()->second;
    m_sentence->setText(QStringLiteral("⚠ ") + notice.sentence);
    for (const Action& action : notice.actions) {
        auto* button = new QPushButton(action.text, this);
        // The notice may be gone before its button has finished.
        connect(
            button, &QPushButton::clicked, this, [run = action.run] { run(); }, Qt::QueuedConnection);
        m_buttons->addWidget(button);
    }
}

} // namespace kinerja
