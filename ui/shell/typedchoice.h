#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

class QComboBox;

namespace kinerja
{

/// Typing on a closed choice goes to the first entry that begins with what was typed, a longer word after a
/// shorter one: “PPPK” is PPPK, where the style's own search takes the repeated letter for “the next one” and
/// ends at “PPPK Paruh Waktu”. One letter again and again still walks through its entries.
class TypedChoice
{
public:
    /// Whether the letter was meant for the choice and is spent.
    bool type(QComboBox& box, const QString& letter);

private:
    QPointer<QComboBox> m_box; ///< in which was typed last
    QString m_typed;
    QElapsedTimer m_since;
};

} // namespace kinerja
