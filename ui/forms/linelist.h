#pragma once

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace kinerja
{

/// A sentence and, below it, the lines that it is about: each can be read, chosen and copied. Hidden while
/// there is nothing to say.
class LineList : public QWidget
{
    Q_OBJECT
public:
    /// The parts are named "jumlah…", "daftar…" and "salin…".
    LineList(const QString& name, const QString& spokenName, QWidget* parent = nullptr);

    void show(const QString& sentence, const QStringList& lines);
    void clear() { show({}, {}); }

private:
    /// The chosen lines, else all.
    void copy() const;

    QLabel* m_sentence;
    QListWidget* m_list;
    QPushButton* m_copy;
};

} // namespace kinerja
