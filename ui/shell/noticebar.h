#pragma once

#include <QFrame>

#include <functional>
#include <map>
#include <vector>

class QHBoxLayout;
class QLabel;

namespace kinerja
{

/// What the bar may speak of, the most pressing first.
enum class NoticeTopic { Damage, FileGone, NotSaved, Jejak, ReadOnly, CopyFailed };

/// A bar across the top of the window for what must not be overlooked but needs no answer at once. One notice
/// a topic; the most pressing one shows.
class NoticeBar : public QFrame
{
    Q_OBJECT
public:
    struct Action {
        QString text;
        std::function<void()> run;
    };

    explicit NoticeBar(QWidget* parent = nullptr);
    void showNotice(NoticeTopic topic, const QString& sentence, const std::vector<Action>& actions);
    void clear(NoticeTopic topic);
    void clearAll();

private:
    struct Notice {
        QString sentence;
        std::vector<Action> actions;
    };

    void showMostPressing();

    std::map<NoticeTopic, Notice> m_notices;
    QLabel* m_sentence;
    QHBoxLayout* m_buttons;
};

} // namespace kinerja
