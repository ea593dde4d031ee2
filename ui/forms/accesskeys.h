#pragma once

#include <QObject>

namespace kinerja
{

/// Gives every control that a page shows an underlined letter of its own: the one that its text asks for
/// where that is free, else another of its text, else none. The letters of the window's menu stay the menu's.
/// Letters that two controls share would reach neither at the first stroke.
class AccessKeys : public QObject
{
    Q_OBJECT
public:
    /// Becomes a child of the page.
    explicit AccessKeys(QWidget* page);

    /// The underlined letter of a text, lower case; null where there is none.
    static QChar letterIn(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void ask();
    void apply();
    QWidget* m_page;
    bool m_asked = false;
};

} // namespace kinerja
