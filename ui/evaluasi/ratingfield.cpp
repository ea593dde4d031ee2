#include "ui/evaluasi/ratingfield.h"

#include "ui/forms/choicebox.h"
#include "ui/forms/flowlayout.h"
#include "ui/text/evaluasitext.h"

#include <QComboBox>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace kinerja
{

RatingField::RatingField(
    const QString& name, const QString& spoken, Tampilan tampilan, EditWatcher& watcher, QWidget* parent)
    : QWidget(parent), m_name(name)
{
    if (tampilan == Tampilan::Biasa) {
        m_box = new QComboBox(this);
        m_box->setObjectName(name);
        m_box->setAccessibleName(spoken);
        addUnsaid(*m_box, tr("Belum dipilih"));
        fillChoices<Rating>(*m_box, [](Rating rating) { return text::label(rating); });
        auto* row = new QVBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(m_box);
        setFocusProxy(m_box);
        watcher.watch(m_box);
        return;
    }
    setLayout(new FlowLayout);
    layout()->setContentsMargins(0, 0, 0, 0);
    for (const auto& [rating, wire] : EnumNames<Rating>::table) {
        addButton(text::label(rating), rating, spoken);
    }
    addButton(tr("Belum dipilih"), std::nullopt, spoken);
    for (const Button& one : m_buttons) {
        watcher.watch(one.button);
    }
    setFocusProxy(m_buttons.front().button);
}

void RatingField::addButton(const QString& word, std::optional<Rating> rating, const QString& spoken)
{
    const int number = rating ? static_cast<int>(*rating) + 1 : 0;
    //: %1: the key that chooses it; %2: a rating
    auto* button = new QRadioButton(tr("%1  %2").arg(QString::number(number), word), this);
    button->setObjectName(QStringLiteral("%1_%2").arg(m_name).arg(number));
    button->setAccessibleName(tr("%1: %2", "rating yang mana dan pilihannya").arg(spoken, word));
    layout()->addWidget(button);
    m_buttons.push_back({button, rating});
}

std::optional<Rating> RatingField::rating() const
{
    if (m_box != nullptr) {
        return choiceOf<Rating>(*m_box);
    }
    for (const Button& one : m_buttons) {
        if (one.button->isChecked()) {
            return one.rating;
        }
    }
    return std::nullopt;
}

void RatingField::setRating(std::optional<Rating> rating)
{
    if (m_box != nullptr) {
        const QSignalBlocker quiet(m_box);
        setChoice<Rating>(*m_box, rating);
        return;
    }
    for (const Button& one : m_buttons) {
        const QSignalBlocker quiet(one.button);
        one.button->setChecked(one.rating == rating);
    }
}

void RatingField::choose(std::optional<Rating> rating)
{
    if (m_readOnly) {
        return;
    }
    if (m_box != nullptr) {
        setChoice<Rating>(*m_box, rating);
        Q_EMIT m_box->activated(m_box->currentIndex());
    }
    for (const Button& one : m_buttons) {
        if (one.rating == rating) {
            one.button->setFocus();
            one.button->click();
        }
    }
}

void RatingField::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    if (m_box != nullptr) {
        m_box->setEnabled(!readOnly);
    }
    for (const Button& one : m_buttons) {
        one.button->setEnabled(!readOnly);
    }
}

} // namespace kinerja
