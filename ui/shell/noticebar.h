#pragma once

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace kinerja
{

/// A bar across the top of the window for what must not be overlooked but needs no answer at once.
class NoticeBar : public QFrame
{
    Q_OBJECT
public:
    struct Action {
        QString text;
        std::function<void()> run;
    };

    explicit NoticeBar(QWidget* parent = nullptr);
    void showNotice(const QString& sentence, const std::vector<Action>& actions);

private:
    QLabel* m_sentence;
    QHBoxLayout* m_buttons;
};

} // namespace kinerja
