#pragma once

#include "core/domain/evaluasi/evaluasi.h"
#include "ui/evaluasi/evaluasiform.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QRadioButton;

namespace kinerja
{

/// One rating of three, or none yet: a box in a page, large buttons with their numbers for two people at one
/// screen.
class RatingField : public QWidget
{
    Q_OBJECT
public:
    /// `name` is or begins the names of its controls, `spoken` what a screen reader says of them.
    RatingField(
        const QString& name, const QString& spoken, Tampilan tampilan, EditWatcher& watcher, QWidget* parent);

    std::optional<Rating> rating() const;
    /// Tells nobody.
    void setRating(std::optional<Rating> rating);
    /// As the user chooses it; nothing happens where it is read only.
    void choose(std::optional<Rating> rating);
    void setReadOnly(bool readOnly);
    bool isReadOnly() const { return m_readOnly; }

private:
    struct Button {
        QRadioButton* button;
        std::optional<Rating> rating;
    };
    void addButton(const QString& word, std::optional<Rating> rating, const QString& spoken);

    QString m_name;
    QComboBox* m_box = nullptr;
    std::vector<Button> m_buttons; ///< in place of the box
    bool m_readOnly = false;
};

} // namespace kinerja
