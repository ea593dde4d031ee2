#include "ui/forms/phraseline.h"

#include "ui/forms/phrasepopup.h"

namespace kinerja
{

PhraseLine::PhraseLine(const PhraseLibrary& library, KolomFrasa kolom, QWidget* parent) : QLineEdit(parent)
{
    auto* popup = new PhrasePopup(library, kolom, this);
    connect(popup, &PhrasePopup::chosen, this, [this](const QString& phrase) {
        selectAll();
        insert(phrase);
        Q_EMIT chosen();
    });
    connect(this, &QLineEdit::textEdited, popup, [this, popup](const QString& typed) {
        popup->ask(typed.simplified(), [this] { return text().simplified(); });
    });
}

} // namespace kinerja
