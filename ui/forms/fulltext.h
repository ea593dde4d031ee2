#pragma once

#include <QLabel>

class QLineEdit;

namespace kinerja
{

/// Shows beneath a field of one line the whole of a text that is too long for it; else it takes no place.
class FullText : public QLabel
{
    Q_OBJECT
public:
    explicit FullText(QLineEdit* field, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showState();
    QLineEdit* m_field;
};

} // namespace kinerja
