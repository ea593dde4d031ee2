#pragma once

#include <QString>
#include <QWidget>

class QFormLayout;
class QLabel;

namespace kinerja
{

class FindingLine;

/// A field of a form with its label (as buddy, with mnemonic) and, beneath it, what is wrong with it.
class FieldRow : public QWidget
{
    Q_OBJECT
public:
    enum class Level { Error, Warning, Hint };

    /// Adds the row to the layout; `name` becomes the field's objectName, the label its accessible name.
    FieldRow(QFormLayout* layout, const QString& label, QWidget* field, const QString& name);

    QWidget* field() const { return m_field; }
    void setLabel(const QString& label);
    void showFinding(Level level, const QString& sentence);
    /// One more beneath those that stand there.
    void addFinding(Level level, const QString& sentence);
    void clearFinding();
    bool hasFinding() const;

private:
    QWidget* m_field;
    QLabel* m_caption;
    FindingLine* m_finding;
};

} // namespace kinerja
