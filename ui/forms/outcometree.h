#pragma once

#include "core/common/id.h"

#include <QTreeWidget>

#include <map>
#include <vector>

namespace kinerja
{

/// What an act came to for many SKP: first who was skipped, each with the reason; then the warnings, one line
/// a sentence with the people that it concerns beneath; then who is done without any. Texts are wrapped.
class OutcomeTree : public QTreeWidget
{
    Q_OBJECT
public:
    explicit OutcomeTree(const char* name, const QString& spokenName, QWidget* parent = nullptr);

    void forget();
    void addSkipped(const SkpKunci& kunci, const QString& nama, const QString& reason);
    void addDone(const SkpKunci& kunci, const QString& nama, const QStringList& warnings);
    /// Shows what was added since `forget`.
    void showAll();
    /// All lines that can be read, those beneath a heading included, from above.
    QStringList lines() const;

Q_SIGNALS:
    /// A line that is about one SKP was activated.
    void opened(const kinerja::SkpKunci& kunci);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Line {
        SkpKunci kunci;
        QString text;
    };
    QTreeWidgetItem* addGroup(const QString& heading, const std::vector<Line>& lines);

    std::vector<Line> m_skipped;
    std::vector<Line> m_clean;
    std::vector<std::pair<QString, std::vector<Line>>> m_warnings; ///< by sentence, in the order they came
};

} // namespace kinerja
