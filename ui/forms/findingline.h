#pragma once

#include <QLabel>

namespace kinerja
{

/// What is wrong with the field above it, plain and wrapped; where nothing is wrong it takes no room. A
/// button that somebody aims at does not move away under the hand: the room of a sentence that no longer
/// holds stays until the next click or key that moves on, and none comes in while a button of the mouse is
/// held.
class FindingLine : public QLabel
{
    Q_OBJECT
public:
    explicit FindingLine(QWidget* parent = nullptr);

    /// An empty sentence: nothing is wrong.
    void say(const QString& sentence);
    const QString& sentence() const { return m_sentence; }
    bool isSilent() const { return m_sentence.isEmpty(); }

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void waitForHand();
    void settle();
    void fit();

    QString m_sentence;
    bool m_isWaiting = false;
};

} // namespace kinerja
