#pragma once

#include "core/domain/evaluasi/umpanbalik.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace kinerja
{

class EditWatcher;

/// The feedback on one IKI or value as the form will print it: who gave it and what was said, a line each,
/// and what was recorded in the year and is not yet taken over.
class FeedbackList : public QWidget
{
    Q_OBJECT
public:
    /// `name` begins the names of its controls, `spoken` what a screen reader says of them.
    FeedbackList(const QString& name, const QString& spoken, EditWatcher& watcher, QWidget* parent);

    void show(const std::vector<UmpanBalik>& given);
    /// Recorded and not on the form.
    void offer(const std::vector<UmpanBalik>& recorded);
    std::vector<UmpanBalik> given() const;
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    /// A line was taken over or away.
    void edited();

private:
    struct Line {
        QWidget* row;
        QComboBox* dari;
        QLineEdit* isi;
        QPushButton* remove;
        UmpanBalik origin; ///< what the line does not show stays as it was
    };
    void add(const UmpanBalik& one);
    void remove(const QWidget* row);
    void clear();

    QString m_name;
    QString m_spoken;
    EditWatcher& m_watcher;
    QVBoxLayout* m_lines;
    QPushButton* m_add;
    QPushButton* m_take;
    std::vector<Line> m_shown;
    std::vector<UmpanBalik> m_offered;
    bool m_readOnly = false;
    int m_next = 0;
};

} // namespace kinerja
