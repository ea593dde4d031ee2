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

void NoticeBar::showNotice(const QString& sentence, const std::vector<Action>& actions)
{
    m_sentence->setText(QStringLiteral("⚠ ") + sentence);
    while (QLayoutItem* old = m_buttons->takeAt(0)) {
        old->widget()->deleteLater();
        delete old;
    }
    for (const Action& action : actions) {
        auto* button = new QPushButton(action.text, this);
        connect(button, &QPushButton::clicked, this, action.run);
        m_buttons->addWidget(button);
    }
    show();
}

} // namespace kinerja
