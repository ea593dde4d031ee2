#pragma once

#include <QObject>

namespace kinerja
{

/// Keeps the Tab key going through a page as it is read: down, and from left to right, as its layouts have
/// it – also through what is made later. Qt's own order is that in which the widgets were made.
class ReadingOrder : public QObject
{
    Q_OBJECT
public:
    /// Becomes a child of the page.
    explicit ReadingOrder(QWidget* page);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();
    QWidget* m_page;
    bool m_asked = false;
};

/// Sets the focus to the first field of a form that has just come up, so that typing may begin.
void focusFirstField(QWidget& form);

} // namespace kinerja
